// SPDX-License-Identifier: MIT
// A kept copy in its window: the same panes, the same files, and nothing that is asked of Eloqua.
#include "tests/ui/kept/keptbench.h"
#include "ui/export/exportlist.h"
#include "ui/filter/filteredit.h"
#include "ui/record/recordsplit.h"
#include "ui/table/findbar.h"
#include "ui/table/tableview.h"

#include <QHeaderView>
#include <QMessageBox>
#include <QProgressDialog>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTabWidget>

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr int Rejects = 2500;
} // namespace

class TestKeptWindow : public QObject
{
    Q_OBJECT

private:
    QString path(const QString &name) const { return m_bench->path(name); }
    KeptDesk &desk() { return m_bench->desk(); }

    // Null when there is none in time.
    KeptWindow *open(const QString &file)
    {
        KeptWindow *found = m_bench->show(file);
        if (!found)
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
        return becomes([&] { return textOf(window, u"Export status"_s).startsWith(u"Saved "_s); });
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_bench = std::make_unique<KeptBench>(Rejects);
        QCOMPARE(m_bench->keep(Demo::Sync::ManyRejects, u"rejects.eloquasync"_s), QString());
        QCOMPARE(m_bench->keep(Demo::Sync::SmallExport, u"data.eloquasync"_s), QString());
        QCOMPARE(m_bench->keep(Demo::Sync::ExportExpired, u"expired.eloquasync"_s), QString());
        QVERIFY(m_bench->app().open(Demo::Sync::ManyRejects));
        QVERIFY(m_bench->settle());
    }
    void cleanupTestCase() { m_bench.reset(); }
    void cleanup()
    {
        m_bench->closeAll();
        QVERIFY(!m_bench->hasAsked());
    }

    void saysWhatItShows()
    {
        const KeptWindow *window = open(u"rejects.eloquasync"_s);
        QVERIFY(window);
        static const QRegularExpression title(u"^Kept copy of sync 1042, fetched \\d{4}-\\d\\d-\\d\\d "
                                              "\\d\\d:\\d\\d, complete – Eloqua Sync Inspector$"_s);
        QVERIFY2(title.match(window->windowTitle()).hasMatch(), qPrintable(window->windowTitle()));
        const QString banner = textOf(*window, u"Kept copy"_s);
        QVERIFY2(banner.startsWith(u"Kept copy: fetched from AcmeEU by jane.doe on "_s) &&
                     banner.contains(u"log entries, 2,500 rejects."_s) &&
                     banner.endsWith(u"It's complete."_s),
                 qPrintable(banner));
        QVERIFY(textOf(*window, u"Sync title"_s).startsWith(u"Sync 1042   "_s));
        QCOMPARE(pane(*window, Table::Rejects).model().rowCount(), Rejects);
        QVERIFY(pane(*window, Table::Logs).model().rowCount() > 0);
        QVERIFY(!textOf(*window, u"Sync reason"_s).isEmpty());
        QVERIFY(!findAllNamed<QWidget>(window, u"Definition fields"_s).isEmpty());
    }

    void saysWhatIsMissing()
    {
        const KeptWindow *window = open(u"expired.eloquasync"_s);
        QVERIFY(window);
        QVERIFY(window->windowTitle().contains(u", incomplete – "_s));
        QVERIFY(textOf(*window, u"Kept copy"_s).contains(u"It isn't complete. Data: not available. "_s));
        const QString message = textOf(*window, u"Data message"_s);
        QVERIFY2(message.startsWith(u"Data of sync "_s), qPrintable(message));
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
        QVERIFY(textOf(*window, u"Rejects message"_s)
                    .startsWith(u"The filter nothing = = at all isn't valid."_s));
        QVERIFY(filter(rejects, u"no such text"_s));
        QVERIFY(textOf(*window, u"Rejects message"_s).startsWith(u"No rows match the filter."_s));
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
        Window &app = m_bench->app();
        QVERIFY(app.open(sync));
        app.openTab(name);
        QVERIFY(app.becomesReady(name));
        QVERIFY(app.exportTo(name, server));
        QVERIFY(becomes([&] { return QFileInfo::exists(server); }));
        app.forgetRequests();
        KeptWindow *window = open(copy);
        QVERIFY(window);
        QVERIFY(exportTo(*window, table, name + u"-kept.csv"_s));
        QVERIFY(textOf(*window, u"Export status"_s).contains(u" in this copy, "_s));
        QVERIFY(!contentOf(server).isEmpty());
        QCOMPARE(contentOf(path(name + u"-kept.csv"_s)), contentOf(server));
    }

    void whoeverLooksElsewhereIsToldOfALongExport()
    {
        KeptWindow *window = open(u"rejects.eloquasync"_s);
        QVERIFY(window);
        window->findChild<ExportList *>()->setLongTime(0ms);
        const QSignalSpy told(&m_bench->app().window(), &MainWindow::longWorkEnded);
        m_bench->app().window().hide();
        findNamed<QPushButton>(window, u"Rejects export"_s)->click();
        auto *name = findNamed<QLineEdit>(window, u"File name:"_s);
        name->setText(path(u"long.csv"_s));
        QTest::keyClick(name, Qt::Key_Return);
        window->hide();
        QVERIFY(becomes([&told] { return told.size() == 1; }));
        QCOMPARE(told.first().first().toString(), u"Exported the rejects of sync 1042"_s);
        m_bench->app().window().show();
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
            bytes.replace(bytes.size() / 2, 40'000, QByteArray(40'000, '\xee'));
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
    std::unique_ptr<KeptBench> m_bench;
};

INSPECTOR_WINDOW_TEST_MAIN(TestKeptWindow)
#include "tst_keptwindow.moc"
