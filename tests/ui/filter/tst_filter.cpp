// SPDX-License-Identifier: MIT
// What the pane says when the server refuses a filter or an order, or leaves it out of account.
#include "models/query/rememberedfilters.h"
#include "tests/ui/filtering.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;

class TestFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QSettings().clear(); }

    void theCrossAsksForAllRows()
    {
        const auto app = windowOn(Rejects);
        QVERIFY(app);
        app->filter(Rejects, u"statusCode='ELQ-00026'"_s);
        QVERIFY(isFilteredToReady(*app, Rejects, u"statusCode='ELQ-00026'"_s));
        app->forgetRequests();
        auto *cross = app->find<QToolButton>(u"Clear Rejects filter"_s);
        QTRY_VERIFY(cross->isVisible());
        cross->click();
        QVERIFY(isFilteredToReady(*app, Rejects, {}));
        QVERIFY(textOf(*app, Rejects).isEmpty());
        QCOMPARE(app->requests(pathEnd(Rejects)).size(), 1);
    }

    void aRefusalIsSaidUnderTheLineAndTheOldRowsStay()
    {
        const auto app = windowOn(Rejects);
        QVERIFY(app);
        app->filter(Rejects, u"statusCode='ELQ-00002'"_s);
        QVERIFY(isFilteredToReady(*app, Rejects, u"statusCode='ELQ-00002'"_s));
        const QStringList before = app->column(Rejects, u"Record"_s).first(20);
        app->filter(Rejects, u"colour='red'"_s);
        QVERIFY(app->fails(Rejects));
        const QString said = app->message(Rejects);
        for (const QString &word : {u"didn't accept this filter"_s, u"Field q"_s, u"value colour='red'"_s,
                                    u"Must reference a searchable property"_s, u"from the previous filter"_s})
            QVERIFY2(said.contains(word), qPrintable(said));
        QVERIFY(!app->hasRetry(Rejects));
        // Between the line and the rows.
        const auto top = [&](const QWidget *widget) { return widget->mapTo(&app->window(), QPoint()).y(); };
        const auto *line = app->find<QLineEdit>(u"Rejects filter"_s);
        const int message = top(app->find<QLabel>(u"Rejects message"_s)->parentWidget());
        QVERIFY(message >= top(line) + line->height());
        QVERIFY(message - top(line) - line->height() < line->height());
        QVERIFY(message < top(app->table(Rejects)));
        QCOMPARE(app->column(Rejects, u"Record"_s).first(20), before);
        QCOMPARE(app->table(Rejects)->model()->index(0, 0).data(PagedTableModel::RowStateRole).toInt(),
                 int(PagedTableModel::RowState::Stale));
        QVERIFY2(app->count(Rejects).endsWith(u", from the previous filter"_s),
                 qPrintable(app->count(Rejects)));
        // What is not what it says cannot be saved.
        QVERIFY(!app->find<QPushButton>(u"Rejects export"_s)->isEnabled());
        QSignalSpy exports(&app->pane(Rejects), &TablePane::exportRequested);
        app->pane(Rejects).requestExport();
        QCOMPARE(exports.size(), 0);
        // Nothing typed is lost, and Escape is the way back to all rows.
        QCOMPARE(textOf(*app, Rejects), u"colour='red'"_s);
        QTest::keyClick(app->find<QLineEdit>(u"Rejects filter"_s), Qt::Key_Escape);
        QVERIFY(isFilteredToReady(*app, Rejects, {}));
        QVERIFY(app->message(Rejects).isEmpty());
        QVERIFY2(app->count(Rejects).endsWith(u"of 3,000"_s), qPrintable(app->count(Rejects)));
        QVERIFY(app->find<QPushButton>(u"Rejects export"_s)->isEnabled());
    }

    void severalConditionsMayBeTooMany()
    {
        const auto app = windowOn(Syncs, {.refuseSeveralConditions = true});
        QVERIFY(app);
        app->filter(Syncs, u"status='warning' AND createdBy='jane.doe'"_s);
        QVERIFY(app->fails(Syncs));
        for (const QString &words : {u"documents only one condition in a filter"_s, u"aren't filtered"_s})
            QVERIFY2(app->message(Syncs).contains(words), qPrintable(app->message(Syncs)));
        QVERIFY2(app->count(Syncs).endsWith(u", without filter"_s), qPrintable(app->count(Syncs)));
    }

    void aRefusedOrderLeavesTheIndicatorAsTheRowsAre()
    {
        const auto app = windowOn(Rejects);
        QVERIFY(app);
        app->clickHeader(Rejects, u"Record"_s);
        QVERIFY(becomes([&] { return app->lastRequest(pathEnd(Rejects)).hasQuery(u"orderBy"); }));
        QVERIFY(app->becomesReady(Rejects));
        Demo::Behaviour refusing;
        refusing.refuseOrderBy = true;
        app->server().setBehaviour(refusing);
        app->clickHeader(Rejects, u"Code"_s);
        QVERIFY(app->fails(Rejects));
        QVERIFY(app->message(Rejects).contains(u"Choose a different sort order"_s));
        QCOMPARE(app->table(Rejects)->horizontalHeader()->sortIndicatorSection(),
                 app->columnNamed(Rejects, u"Record"_s));
        QVERIFY2(app->count(Rejects).endsWith(u", not up to date"_s), qPrintable(app->count(Rejects)));
    }

    void aFilterThatTheServerIgnoredIsSaid()
    {
        const auto app = windowOn(Rejects, {.ignoreQ = true});
        QVERIFY(app);
        app->filter(Rejects, u"statusCode='ELQ-00026'"_s);
        QVERIFY(isFilteredToReady(*app, Rejects, u"statusCode='ELQ-00026'"_s));
        QVERIFY2(app->message(Rejects).startsWith(u"Eloqua didn't apply this filter"_s),
                 qPrintable(app->message(Rejects)));
        QVERIFY2(app->count(Rejects).endsWith(u", not filtered"_s), qPrintable(app->count(Rejects)));
        QVERIFY(RememberedFilters(Table::Rejects).recent().isEmpty());
        app->filter(Rejects, {});
        QVERIFY(isFilteredToReady(*app, Rejects, {}));
        QVERIFY(app->message(Rejects).isEmpty());
    }

    void aColumnThatCannotBeSortedSaysWhy()
    {
        const auto app = windowOn(Rejects);
        QVERIFY(app);
        const auto tip = [](const Window &window, const QString &table, int column) {
            return window.table(table)
                ->model()
                ->headerData(column, Qt::Horizontal, Qt::ToolTipRole)
                .toString();
        };
        QSignalSpy remarks(&app->pane(Rejects), &TablePane::remark);
        app->clickHeader(Rejects, u"Invalid fields"_s);
        QCOMPARE(remarks.size(), 1);
        const QString why = remarks.first().first().toString();
        QCOMPARE(why, u"Eloqua can't sort by this column."_s);
        QCOMPARE(tip(*app, Rejects, app->columnNamed(Rejects, u"Invalid fields"_s)), why);
        QVERIFY(tip(*app, Rejects, app->columnNamed(Rejects, u"Code"_s)).contains(u"statusCode"_s));
        const auto data = windowOn(u"Data"_s);
        QVERIFY(data);
        QCOMPARE(tip(*data, u"Data"_s, 0),
                 u"Eloqua can't sort exported data. Keep this sync to sort its data."_s);
        QVERIFY(!data->find<QLineEdit>(u"Data filter"_s));
    }
};

INSPECTOR_WINDOW_TEST_MAIN(TestFilter)
#include "tst_filter.moc"
