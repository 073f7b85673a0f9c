// SPDX-License-Identifier: MIT
// A kept copy in its window: the same panes, the same files, and nothing that is asked of Eloqua.
#include "app/demo/content/dataset.h"
#include "models/keep/keepjob.h"
#include "tests/support/files.h"
#include "tests/ui/window.h"
#include "ui/filter/filteredit.h"
#include "ui/kept/keptdesk.h"
#include "ui/kept/keptwindow.h"
#include "ui/record/recordsplit.h"
#include "ui/table/findbar.h"
#include "ui/table/tableview.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QMessageBox>
#include <QProgressDialog>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr int Rejects = 2500;

Demo::Options someRows()
{
    Demo::Options options;
    options.rejects = Rejects;
    return options;
}
} // namespace

class TestKeptWindow : public QObject
{
    Q_OBJECT

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    KeptDesk &desk() { return m_app->window().kept(); }

    void keepSync(qint64 sync, const QString &file)
    {
        std::optional<Result<KeptSummary>> kept;
        const Owned<KeepJob> job(new KeepJob(m_app->client().api(), {SyncId{sync}, path(file)}));
        connect(job.get(), &KeepJob::finished, this,
                [&kept](const Result<KeptSummary> &result) { kept = result; });
        job->start();
        QVERIFY(becomes([&] { return kept.has_value(); }));
        QVERIFY2(*kept, *kept ? "" : qPrintable((*kept).error().fullText()));
    }

    // Null when there is none in time.
    KeptWindow *open(const QString &file)
    {
        desk().open(path(file));
        KeptWindow *found = nullptr;
        const auto isThere = [&] {
            for (KeptWindow *window : desk().windows())
                found = window->path() == path(file) ? window : found;
            return found != nullptr;
        };
        if (!becomes(isThere))
            return nullptr;
        const auto isFilled = [found] {
            found->loadAllTabs(); // which waits for the sync
            return found->isFilled();
        };
        return becomes(isFilled) ? found : nullptr;
    }

    static TablePane &pane(const KeptWindow &window, Table table)
    {
        for (auto *pane : window.findChildren<TablePane *>()) {
            if (pane->title() == toText(table))
                return *pane;
        }
        qFatal("no such pane");
    }
    static bool filter(TablePane &pane, const QString &q)
    {
        auto *edit = pane.findChild<FilterEdit *>();
        edit->setText(q);
        QTest::keyClick(edit, Qt::Key_Return);
        return settles(pane);
    }
    static bool settles(TablePane &pane)
    {
        return becomes([&pane] {
            return pane.model().loadState() != PagedTableModel::LoadState::Loading &&
                   !pane.model().isFetching();
        });
    }
    static QString labelOf(const QWidget &parent, const QString &name)
    {
        const auto *label = findNamed<QLabel>(&parent, name);
        return label && !label->isHidden() ? label->text() : QString();
    }
    static QString cell(const TablePane &pane, int row, const QByteArray &column)
    {
        return pane.model().cellText(row, pane.model().columnOf(column));
    }
    // With the dialog as it stands, but for these rows of the table.
    bool exportTo(KeptWindow &window, Table table, const QString &file, const QString &rows = {})
    {
        auto *button = findNamed<QPushButton>(&window, toText(table) + u" export"_s);
        button->click();
        auto *name = findNamed<QLineEdit>(&window, u"File name:"_s);
        if (!name)
            return false;
        if (!rows.isEmpty())
            findNamed<QRadioButton>(&window, rows)->click();
        name->setText(path(file));
        QTest::keyClick(name, Qt::Key_Return);
        return becomes([&] { return labelOf(window, u"Export status"_s).startsWith(u"Saved "_s); });
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_app = std::make_unique<Window>(someRows());
        keepSync(Demo::Sync::ManyRejects, u"rejects.eloquasync"_s);
        keepSync(Demo::Sync::SmallExport, u"data.eloquasync"_s);
        keepSync(Demo::Sync::ExportExpired, u"expired.eloquasync"_s);
        QVERIFY(m_app->open(Demo::Sync::ManyRejects));
        QVERIFY(becomes([this] { return m_app->client().api().pending() == 0; }));
        m_app->forgetRequests();
    }
    void cleanupTestCase() { m_app.reset(); }
    void cleanup()
    {
        qDeleteAll(desk().windows());
        QVERIFY(m_app->server().requests(u"/syncs"_s).isEmpty());
    }

    void saysWhatItShows()
    {
        const KeptWindow *window = open(u"rejects.eloquasync"_s);
        QVERIFY(window);
        static const QRegularExpression title(u"^Sync 1042 in a kept copy, taken \\d{4}-\\d\\d-\\d\\d "
                                              "\\d\\d:\\d\\d, complete — Eloqua Sync Inspector$"_s);
        QVERIFY2(title.match(window->windowTitle()).hasMatch(), qPrintable(window->windowTitle()));
        const QString banner = labelOf(*window, u"Kept copy"_s);
        QVERIFY2(banner.startsWith(u"Kept copy: fetched from AcmeEU by jane.doe on "_s) &&
                     banner.contains(u"log lines, 2,500 rejects."_s) && banner.endsWith(u"It's complete."_s),
                 qPrintable(banner));
        QVERIFY(labelOf(*window, u"Sync title"_s).startsWith(u"Sync 1042   "_s));
        QCOMPARE(pane(*window, Table::Rejects).model().rowCount(), Rejects);
        QVERIFY(pane(*window, Table::Logs).model().rowCount() > 0);
        QVERIFY(!labelOf(*window, u"Sync reason"_s).isEmpty());
        QVERIFY(!findAllNamed<QWidget>(window, u"Definition fields"_s).isEmpty());
    }

    void saysWhatIsMissing()
    {
        const KeptWindow *window = open(u"expired.eloquasync"_s);
        QVERIFY(window);
        QVERIFY(window->windowTitle().contains(u", incomplete — "_s));
        QVERIFY(labelOf(*window, u"Kept copy"_s).contains(u"It isn't complete. Data: not available. "_s));
        const QString message = labelOf(*window, u"Data message"_s);
        QVERIFY2(message.startsWith(u"Couldn't keep Data of sync "_s), qPrintable(message));
    }

    void whatNeedsEloquaIsDisabled()
    {
        const KeptWindow *window = open(u"data.eloquasync"_s);
        QVERIFY(window);
        for (const QString &text : {u"Refresh"_s, u"Copy request as curl"_s}) {
            const auto actions = window->findChildren<QAction *>();
            const auto is = [&text](const QAction *one) { return QString(one->text()).remove(u'&') == text; };
            const auto found = std::find_if(actions.begin(), actions.end(), is);
            QVERIFY(found != actions.end());
            QVERIFY(!(*found)->isEnabled() && (*found)->toolTip().contains(u"kept copy"_s));
        }
        const auto *others = findNamed<QPushButton>(window, u"Other syncs of this definition"_s);
        QVERIFY(!others->isEnabled() && !others->toolTip().isEmpty());
        QVERIFY(findAllNamed<QWidget>(window, u"Export now"_s).isEmpty()); // nothing runs out
    }

    // Eloqua can't do that with data.
    void dataIsFilteredAndSorted()
    {
        KeptWindow *window = open(u"data.eloquasync"_s);
        QVERIFY(window);
        TablePane &data = pane(*window, Table::Data);
        const int all = data.model().rowCount();
        const QByteArray column = data.model().columnNames().first();
        const QString value = cell(data, 1, column);
        QVERIFY(all > 2 && !value.isEmpty());
        QVERIFY(data.findChild<FilterEdit *>()->placeholderText().startsWith(u"Text in any column"_s));
        QVERIFY(filter(data, value.toUpper()));
        QVERIFY(data.model().rowCount() > 0 && data.model().rowCount() < all);
        QVERIFY(data.countText().endsWith(u" that match the filter"_s));
        QVERIFY(filter(data, {}));
        QCOMPARE(data.model().rowCount(), all);
        QHeaderView *header = data.view().horizontalHeader();
        Q_EMIT header->sectionClicked(data.model().columnOf(column));
        Q_EMIT header->sectionClicked(data.model().columnOf(column));
        QVERIFY(settles(data));
        QCOMPARE(header->sortIndicatorOrder(), Qt::DescendingOrder);
        for (int row = 1; row < std::min(all, 500); ++row)
            QVERIFY(cell(data, row - 1, column) >= cell(data, row, column));
    }

    void filterThatIsWrong()
    {
        KeptWindow *window = open(u"rejects.eloquasync"_s);
        QVERIFY(window);
        TablePane &rejects = pane(*window, Table::Rejects);
        QVERIFY(filter(rejects, u"nothing = = at all"_s));
        QVERIFY(labelOf(*window, u"Rejects message"_s)
                    .startsWith(u"The filter nothing = = at all isn't valid."_s));
        QVERIFY(filter(rejects, u"no such text"_s));
        QVERIFY(labelOf(*window, u"Rejects message"_s).startsWith(u"No rows match the filter."_s));
    }

    void recordAndFind()
    {
        KeptWindow *window = open(u"rejects.eloquasync"_s);
        QVERIFY(window);
        TablePane &rejects = pane(*window, Table::Rejects);
        rejects.record().showRecord(true);
        QVERIFY(rejects.record().isRecordShown());
        window->findChild<QTabWidget *>()->setCurrentWidget(&rejects);
        rejects.findBar().open();
        auto *text = findNamed<QLineEdit>(&rejects, u"Rejects find"_s);
        QVERIFY(text);
        text->setText(cell(rejects, 20, "message").left(12));
        QTest::keyClick(text, Qt::Key_Return);
        const auto isFound = [&] {
            return rejects.view()
                .currentIndex()
                .data(PagedTableModel::RawRole)
                .toString()
                .contains(text->text());
        };
        QVERIFY(becomes(isFound));
    }

    void sameFileAsFromTheServer_data()
    {
        QTest::addColumn<qint64>("sync");
        QTest::addColumn<Table>("table");
        QTest::addColumn<QString>("copy");
        QTest::newRow("rejects") << qint64(Demo::Sync::ManyRejects) << Table::Rejects
                                 << u"rejects.eloquasync"_s;
        QTest::newRow("logs") << qint64(Demo::Sync::ManyRejects) << Table::Logs << u"rejects.eloquasync"_s;
        QTest::newRow("data") << qint64(Demo::Sync::SmallExport) << Table::Data << u"data.eloquasync"_s;
    }
    void sameFileAsFromTheServer()
    {
        QFETCH(qint64, sync);
        QFETCH(Table, table);
        QFETCH(QString, copy);
        const QString name = toText(table);
        const QString server = path(name + u"-server.csv"_s);
        QVERIFY(m_app->open(sync));
        m_app->openTab(name);
        QVERIFY(m_app->becomesReady(name));
        QVERIFY(m_app->exportTo(name, server));
        QVERIFY(becomes([&] { return QFileInfo::exists(server); }));
        m_app->forgetRequests();
        KeptWindow *window = open(copy);
        QVERIFY(window);
        QVERIFY(exportTo(*window, table, name + u"-kept.csv"_s));
        QVERIFY(labelOf(*window, u"Export status"_s).contains(u" in this copy, "_s));
        QVERIFY(!contentOf(server).isEmpty());
        QCOMPARE(contentOf(path(name + u"-kept.csv"_s)), contentOf(server));
    }

    void selectedRows()
    {
        KeptWindow *window = open(u"rejects.eloquasync"_s);
        QVERIFY(window);
        TablePane &rejects = pane(*window, Table::Rejects);
        rejects.view().selectRow(1200);
        rejects.view().selectionModel()->select(rejects.model().index(3, 0),
                                                QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QVERIFY(exportTo(*window, Table::Rejects, u"selected.csv"_s, u"Selected rows"_s));
        const QByteArrayList lines = contentOf(path(u"selected.csv"_s)).split('\n');
        QCOMPARE(lines.size(), 4); // with the header, and nothing behind the last line break
        const auto index = [](qint64 row) {
            return QByteArray::number(Demo::rejectRow(Demo::Sync::ManyRejects, row).recordIndex);
        };
        QVERIFY(lines.at(1).startsWith(index(3) + ','));
        QVERIFY(lines.at(2).startsWith(index(1200) + ','));
    }

    void oneWindowForEachFile()
    {
        KeptWindow *window = open(u"data.eloquasync"_s);
        QVERIFY(window);
        QFile::remove(path(u"link.eloquasync"_s));
        QVERIFY(QFile::link(path(u"data.eloquasync"_s), path(u"link.eloquasync"_s)));
        desk().open(path(u"data.eloquasync"_s));
        desk().open(path(u"link.eloquasync"_s));
        QVERIFY(!desk().isOpening());
        QCOMPARE(desk().windows(), QList{window});
        QVERIFY(open(u"rejects.eloquasync"_s));
        QCOMPARE(desk().windows().size(), 2);
        window->close();
        QTRY_COMPARE(desk().windows().size(), 1);
    }

    // What was opened stays readable, whatever becomes of the file.
    void fileThatIsDeleted()
    {
        QVERIFY(QFile::copy(path(u"rejects.eloquasync"_s), path(u"deleted.eloquasync"_s)));
        KeptWindow *window = open(u"deleted.eloquasync"_s);
        QVERIFY(window);
        QVERIFY(QFile::remove(path(u"deleted.eloquasync"_s)));
        TablePane &rejects = pane(*window, Table::Rejects);
        QVERIFY(filter(rejects, u"recordIndex>0"_s));
        QCOMPARE(rejects.model().rowCount(), Rejects);
        rejects.model().setVisibleRows(2300, 2320);
        QVERIFY(becomes([&] { return rejects.model().rowState(2310) == PagedTableModel::RowState::Loaded; }));
    }

    void filesThatCannotBeOpened_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("words");
        QTest::newRow("gone") << u"gone.eloquasync"_s << u"doesn't exist."_s;
        QTest::newRow("other") << u"other.eloquasync"_s << u"isn't a kept copy of a sync."_s;
        QTest::newRow("newer") << u"newer.eloquasync"_s << u"was made by a newer version of this program."_s;
        QTest::newRow("damaged") << u"damaged.eloquasync"_s << u"is damaged, or was changed"_s;
    }
    void filesThatCannotBeOpened()
    {
        QFETCH(QString, name);
        QFETCH(QString, words);
        QByteArray bytes = contentOf(path(u"data.eloquasync"_s));
        if (name == u"other.eloquasync"_s)
            bytes = QByteArray(4096, 'x');
        else if (name == u"newer.eloquasync"_s)
            bytes[63] = 99; // the last byte of user_version
        else
            bytes.replace(bytes.size() / 2, 4096, QByteArray(4096, '\xee'));
        if (name != u"gone.eloquasync"_s)
            put(path(name), bytes);
        const QSignalSpy failed(&desk(), &KeptDesk::failed);
        desk().open(path(name));
        QVERIFY(becomes([&] { return failed.size() == 1; }));
        const auto boxes = QApplication::topLevelWidgets();
        const auto is = [](QWidget *widget) {
            return qobject_cast<QMessageBox *>(widget) && widget->isVisible();
        };
        const auto box = std::find_if(boxes.begin(), boxes.end(), is);
        QVERIFY(box != boxes.end());
        const QString text = static_cast<QMessageBox *>(*box)->text();
        QVERIFY2(text.contains(words) && text.contains(path(name)), qPrintable(text));
        (*box)->close();
        QVERIFY(desk().windows().isEmpty());
    }

    void openingIsCancelled()
    {
        desk().open(path(u"rejects.eloquasync"_s));
        QProgressDialog *dialog = nullptr;
        for (QWidget *widget : QApplication::topLevelWidgets())
            dialog =
                qobject_cast<QProgressDialog *>(widget) ? static_cast<QProgressDialog *>(widget) : dialog;
        QVERIFY(dialog);
        findNamed<QPushButton>(dialog, u"Cancel opening"_s)->click();
        QVERIFY(!desk().isOpening());
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
        QVERIFY(desk().windows().isEmpty());
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Window> m_app;
};

INSPECTOR_WINDOW_TEST_MAIN(TestKeptWindow)
#include "tst_keptwindow.moc"
