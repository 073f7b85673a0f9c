// SPDX-License-Identifier: MIT
// Reading rows: the record of the current row, invalid fields, and the zone in which times are shown.
#include "tests/ui/table/celllook.h"
#include "tests/ui/window.h"
#include "ui/look/icons.h"

#include <QAction>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSettings>
#include <QTableView>
#include <QTimeZone>
#include <QToolButton>

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr qint64 Many = Demo::Sync::ManyRejects;

void goTo(const Window &app, int row)
{
    QTableView *table = app.table(u"Rejects"_s);
    table->setCurrentIndex(table->model()->index(row, 0));
}

// With Alt+Return, as from the View menu.
void toggleRecord(const Window &app)
{
    app.table(u"Rejects"_s)->setFocus();
    app.action(u"Record"_s)->trigger();
}

QString title(const Window &app)
{
    return app.find<QLabel>(u"Rejects record title"_s)->text();
}

QStringList column(const Window &app, int number)
{
    const QAbstractItemModel *model = app.table(u"Rejects record"_s)->model();
    QStringList texts;
    for (int row = 0; row < model->rowCount(); ++row)
        texts << model->index(row, number).data().toString();
    return texts;
}

QString wholeText(const Window &app)
{
    return app.find<QPlainTextEdit>(u"Rejects record text"_s)->toPlainText();
}

int rejectWithFields(qsizetype fields, int from = 0)
{
    int row = from;
    while (Demo::rejectRow(Many, row).invalidFields.size() != fields)
        ++row;
    return row;
}
} // namespace

class TestReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "Asia/Kolkata");
        QCOMPARE(QTimeZone::systemTimeZoneId(), QByteArray("Asia/Kolkata"));
    }
    void init() { QSettings().clear(); }

    void invalidFieldsAreMarkedInTheTable()
    {
        Window app;
        QVERIFY(app.openTable(Many, u"Rejects"_s));
        const QAbstractItemModel *model = app.table(u"Rejects"_s)->model();
        const PagedTableModel &rows = app.pane(u"Rejects"_s).model();
        int marked = 0;
        for (int row = 0; row < 60; ++row) {
            const Demo::RejectRow reject = Demo::rejectRow(Many, row);
            for (int column = 0; column < model->columnCount(); ++column) {
                const bool isInvalid =
                    column >= 4 && reject.invalidFields.contains(rows.columnNames().at(column));
                const QModelIndex cell = model->index(row, column);
                const QStyleOptionViewItem look = Look().of(cell);
                QCOMPARE(look.font.underline(), isInvalid);
                QCOMPARE(look.icon.cacheKey() == icon(u"invalid-field"_s).cacheKey(), isInvalid);
                const QString said = cell.data(Qt::AccessibleDescriptionRole).toString();
                QCOMPARE(said, isInvalid ? u"invalid: "_s + QString::fromUtf8(reject.message) : QString());
                QCOMPARE(cell.data(Qt::ToolTipRole).toString().contains(u"Invalid: "_s), isInvalid);
                marked += isInvalid ? 1 : 0;
            }
        }
        QVERIFY(marked > 40);
    }

    void severityIsAnIconAndAWord()
    {
        Window app;
        QVERIFY(app.open(Many));
        app.openTab(u"Logs"_s);
        QVERIFY(app.becomesReady(u"Logs"_s));
        const int column = app.columnNamed(u"Logs"_s, u"Severity"_s);
        QSet<QString> words;
        for (int row = 0; row < app.table(u"Logs"_s)->model()->rowCount(); ++row) {
            const QModelIndex cell = app.table(u"Logs"_s)->model()->index(row, column);
            const QStyleOptionViewItem look = Look().of(cell);
            words << look.text;
            QCOMPARE(look.text, cell.data(PagedTableModel::RawRole).toString());
            QCOMPARE(look.icon.cacheKey(), severityIcon(look.text).cacheKey());
        }
        QVERIFY(words.contains(u"warning"_s) && words.contains(u"information"_s));
    }

    void theRecordStartsWithWhatIsWrong()
    {
        Window app;
        QVERIFY(app.openTable(Many, u"Rejects"_s));
        const auto *record = app.table(u"Rejects record"_s);
        QVERIFY(!record->isVisible());
        const int row = rejectWithFields(2);
        const Demo::RejectRow reject = Demo::rejectRow(Many, row);
        goTo(app, row);
        toggleRecord(app);
        QVERIFY(record->isVisible());
        QCOMPARE(title(app), u"Row %1"_s.arg(row + 1));
        const QStringList names = column(app, 0);
        QCOMPARE(names.at(0), u"Message"_s);
        QCOMPARE(column(app, 1).at(0), QString::fromUtf8(reject.message));
        QStringList invalid;
        for (const QByteArray &name : reject.invalidFields)
            invalid << QString::fromUtf8(name) + u" (invalid)"_s;
        QStringList first = names.mid(1, 2);
        std::sort(first.begin(), first.end());
        std::sort(invalid.begin(), invalid.end());
        QCOMPARE(first, invalid);
        QCOMPARE(names.size(), app.table(u"Rejects"_s)->model()->columnCount());
        QCOMPARE(wholeText(app), QString::fromUtf8(reject.message));
    }

    void tabGoesThroughTheRecordAsItStands()
    {
        Window app;
        QVERIFY(app.openTable(Many, u"Rejects"_s));
        toggleRecord(app);
        app.table(u"Rejects"_s)->setFocus();
        for (const QString &next :
             {u"Rejects record find"_s, u"Rejects record"_s, u"Rejects record text"_s}) {
            do
                QTest::keyClick(app.window().focusWidget(), Qt::Key_Tab);
            while (qobject_cast<QToolButton *>(app.window().focusWidget()));
            QCOMPARE(app.window().focusWidget()->accessibleName(), next);
        }
    }

    void arrowKeysTurnThePages()
    {
        Window app;
        QVERIFY(app.openTable(Many, u"Rejects"_s));
        toggleRecord(app);
        QTableView *table = app.table(u"Rejects"_s);
        for (int row = 1; row < 20; ++row) {
            QTest::keyClick(table, Qt::Key_Down);
            QCOMPARE(title(app), u"Row %1"_s.arg(row + 1));
            QCOMPARE(column(app, 1).at(0), QString::fromUtf8(Demo::rejectRow(Many, row).message));
        }
    }

    void aRowThatIsNotHereSaysSoAndFills()
    {
        Demo::Options slow;
        slow.latency = std::chrono::milliseconds(300);
        Window app(slow);
        QVERIFY(app.openTable(Many, u"Rejects"_s));
        toggleRecord(app);
        goTo(app, 50'000);
        QCOMPARE(title(app), u"Row 50,001 isn't loaded yet."_s);
        QCOMPARE(column(app, 0).size(), 0);
        QVERIFY(becomes([&] { return title(app) == u"Row 50,001"_s; }));
        QCOMPARE(column(app, 1).at(0), QString::fromUtf8(Demo::rejectRow(Many, 50'000).message));
    }

    void aFieldIsFoundByItsName()
    {
        Window app;
        QVERIFY(app.openTable(Many, u"Rejects"_s));
        goTo(app, 3);
        toggleRecord(app);
        auto *find = app.find<QLineEdit>(u"Rejects record find"_s);
        const QTableView *record = app.table(u"Rejects record"_s);
        const QByteArray wanted = Demo::rejectFields(Many).last();
        QTest::keyClicks(find, QString::fromUtf8(wanted).toUpper());
        QVERIFY(record->currentIndex().siblingAtColumn(0).data().toString().startsWith(
            QString::fromUtf8(wanted)));
        QCOMPARE(wholeText(app), QString::fromUtf8(Demo::rejectRow(Many, 3).values.last()));
        // The next row shows the same field.
        goTo(app, rejectWithFields(0));
        goTo(app, 7);
        QCOMPARE(wholeText(app), QString::fromUtf8(Demo::rejectRow(Many, 7).values.last()));
        QTest::keyClicks(find, u"zzz"_s);
        QVERIFY2(title(app).contains(u"zzz"_s), qPrintable(title(app)));
        QTest::keyClick(find, Qt::Key_Escape);
        QCOMPARE(find->text(), QString());
        QCOMPARE(title(app), u"Row 8"_s);
    }

    void copiesTheValueAsItStands()
    {
        Window app;
        QVERIFY(app.openTable(Many, u"Rejects"_s));
        toggleRecord(app);
        QTableView *record = app.table(u"Rejects record"_s);
        record->setFocus();
        record->selectRow(1);
        const QString value = record->model()->index(1, 1).data(Qt::UserRole).toString();
        record->actions().first()->trigger();
        QCOMPARE(QApplication::clipboard()->text(), value);
        record->actions().last()->trigger();
        const QStringList lines = QApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.size(), record->model()->rowCount());
        QCOMPARE(lines.at(0), u"Message\t"_s + QString::fromUtf8(Demo::rejectRow(Many, 0).message));
        QCOMPARE(lines.at(1).section(u'\t', 1), value);
    }

    void theRecordStaysAsItWasLeft()
    {
        {
            Window app;
            QVERIFY(app.openTable(Many, u"Rejects"_s));
            toggleRecord(app);
            auto *beside = app.find<QToolButton>(u"Rejects record side by side"_s);
            QVERIFY(becomes([beside] { return beside->height() > 0; })); // laid out
            QTest::mouseClick(beside, Qt::LeftButton);
        }
        Window app;
        QVERIFY(app.openTable(Many, u"Rejects"_s));
        const QTableView *record = app.table(u"Rejects record"_s);
        const QTableView *table = app.table(u"Rejects"_s);
        QVERIFY(record->isVisible());
        QVERIFY(record->mapTo(&app.window(), QPoint()).x() > table->mapTo(&app.window(), QPoint()).x());
        QVERIFY(!app.table(u"Syncs record"_s)->isVisible());
        QTest::mouseClick(app.find<QToolButton>(u"Close Rejects record"_s), Qt::LeftButton);
        QVERIFY(!record->isVisible());
    }

    void twoHundredFiftyFieldsAreFields()
    {
        Window app;
        QVERIFY(app.open(Demo::Sync::ExportWide));
        app.openTab(u"Data"_s);
        QVERIFY(app.becomesReady(u"Data"_s));
        app.table(u"Data"_s)->setFocus();
        app.action(u"Record"_s)->trigger();
        const QTableView *record = app.table(u"Data record"_s);
        QVERIFY(record->isVisible());
        QCOMPARE(record->model()->rowCount(), app.table(u"Data"_s)->model()->columnCount());
        QVERIFY(record->model()->rowCount() >= 250);
        QVERIFY(record->viewport()->findChildren<QWidget *>().size() < 5);
    }

    void oneSwitchForTheZoneOfAllTimes()
    {
        Window app;
        QVERIFY(app.open(Many));
        const QString server = app.table(u"Syncs"_s)
                                   ->currentIndex()
                                   .siblingAtColumn(3)
                                   .data(PagedTableModel::RawRole)
                                   .toString();
        const QString local = timestampText(server, Zone::Local);
        const QString started = findFact(&app.window(), u"Started"_s)->text();
        const QString summary = app.find<QLabel>(u"Sync summary"_s)->text();
        QAction *utc = app.action(u"Times in UTC"_s);
        QVERIFY(!utc->isChecked());
        utc->trigger();
        const QModelIndex cell = app.table(u"Syncs"_s)->currentIndex().siblingAtColumn(3);
        QCOMPARE(cell.data().toString(), parseTimestamp(server).toString(u"yyyy-MM-dd HH:mm:ss"_s));
        QVERIFY(cell.data().toString() != local);
        QCOMPARE(cell.model()->headerData(3, Qt::Horizontal).toString(), u"Created (UTC)"_s);
        QVERIFY(cell.data(Qt::ToolTipRole).toString().contains(server));
        QVERIFY(findFact(&app.window(), u"Started"_s)->text().endsWith(u" UTC"_s));
        QVERIFY(app.find<QLabel>(u"Sync summary"_s)->text().contains(u" UTC"_s));
        const auto *refresh = app.find<QLabel>(u"Last refresh"_s);
        QVERIFY(becomes([refresh] { return refresh->toolTip().contains(u" UTC"_s); }));
        utc->trigger();
        QCOMPARE(cell.data().toString(), local);
        QCOMPARE(findFact(&app.window(), u"Started"_s)->text(), started);
        QCOMPARE(app.find<QLabel>(u"Sync summary"_s)->text(), summary);
    }

    void theZoneIsRemembered()
    {
        {
            Window app;
            app.action(u"Times in UTC"_s)->trigger();
        }
        {
            Window app;
            QVERIFY(app.action(u"Times in UTC"_s)->isChecked());
            QVERIFY(app.becomesReady(u"Syncs"_s));
            QCOMPARE(app.table(u"Syncs"_s)->model()->headerData(3, Qt::Horizontal).toString(),
                     u"Created (UTC)"_s);
            app.action(u"Times in UTC"_s)->trigger();
        }
        Window app;
        QVERIFY(!app.action(u"Times in UTC"_s)->isChecked());
    }
};

INSPECTOR_WINDOW_TEST_MAIN(TestReading)
#include "tst_reading.moc"
