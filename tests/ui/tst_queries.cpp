// SPDX-License-Identifier: MIT
// What the controls above a table put on the wire: filter, order, page size, first row, totals.
#include "tests/ui/window.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QSettings>
#include <QSpinBox>
#include <QTableView>
#include <QToolButton>

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;

namespace
{
const QStringList Tables{u"Syncs"_s, u"Logs"_s, u"Data"_s, u"Rejects"_s};

// The sync whose table of this name has rows, and is asked for by nobody else.
qint64 syncWith(const QString &table)
{
    if (table == u"Logs"_s)
        return Demo::Sync::ImportSuccess;
    return table == u"Data"_s ? Demo::Sync::SmallExport : Demo::Sync::ManyRejects;
}

QString pathEnd(const QString &table)
{
    return table == u"Syncs"_s ? u"/syncs"_s : pathOf(syncWith(table), table);
}

// A window in which this table is on screen and loaded.
std::unique_ptr<Window> windowOn(const QString &table)
{
    auto app = std::make_unique<Window>();
    if (!app->open(syncWith(table)))
        return nullptr;
    if (table != u"Syncs"_s)
        app->openTab(table);
    return app->becomesReady(table) ? std::move(app) : nullptr;
}

// What the request asks besides the page itself, as the server understood it.
QMap<QString, QString> parameters(const Demo::Request &request)
{
    QMap<QString, QString> map;
    for (const auto &[key, value] : request.query)
        map.insert(key, value);
    return map;
}

void choose(const Window &app, const QString &name, const QString &text)
{
    auto *box = app.find<QComboBox>(name);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Home);
    for (int i = 0; i < box->count() && box->currentText() != text; ++i)
        QTest::keyClick(box, Qt::Key_Down);
}

using Wanted = QMap<QString, QString>;
} // namespace

class TestQueries : public QObject
{
    Q_OBJECT

private:
    // The newest request for this table is the one with these parameters, and no others.
    static bool isAsked(const Window &app, const QString &table, const Wanted &wanted)
    {
        return becomes([&] {
            return !app.requests(pathEnd(table)).isEmpty() &&
                   parameters(app.lastRequest(pathEnd(table))) == wanted;
        });
    }

    static void eachTable()
    {
        QTest::addColumn<QString>("table");
        for (const QString &table : Tables)
            QTest::newRow(qPrintable(table)) << table;
    }

    // The list of syncs is asked for newest first unless somebody chose.
    static Wanted byDefault(const QString &table)
    {
        return table == u"Syncs"_s ? Wanted{{u"orderBy"_s, u"createdAt DESC"_s}} : Wanted();
    }

private Q_SLOTS:
    void init() { QSettings().clear(); }

    void nothingSetIsNotSent_data() { eachTable(); }
    void nothingSetIsNotSent()
    {
        QFETCH(QString, table);
        const auto app = windowOn(table);
        QVERIFY(app);
        QCOMPARE(app->requests(pathEnd(table)).size(), 1);
        QCOMPARE(parameters(app->lastRequest(pathEnd(table))), byDefault(table));
    }

    void theFilterGoesOutAsTyped_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("q");
        for (const QString &table : {u"Syncs"_s, u"Logs"_s, u"Rejects"_s}) {
            const QString term = table == u"Syncs"_s ? u"status"_s : u"statusCode"_s;
            const QString value = table == u"Syncs"_s ? u"warn*"_s : u"ELQ-0000*"_s;
            const auto add = [&](const char *name, const QString &q) {
                QTest::newRow(qPrintable(table + u' ' + QLatin1StringView(name))) << table << q;
            };
            add("bare", term + u'=' + value);
            add("in single quotes", term + u"='"_s + value + u'\'');
            add("whole in double quotes", u'"' + term + u'=' + value + u'"');
            add("awkward", term + u"=' a+b &c=d #1 %41 \\ ü💥 '"_s);
        }
    }

    void theFilterGoesOutAsTyped()
    {
        QFETCH(QString, table);
        QFETCH(QString, q);
        const auto app = windowOn(table);
        QVERIFY(app);
        app->filter(table, q);
        QVERIFY(becomes([&] { return app->requests(pathEnd(table)).size() >= 2; }));
        // Byte for byte after decoding, and nothing in the raw target that could be read otherwise.
        const Demo::Request request = app->requests(pathEnd(table)).at(1);
        QCOMPARE(request.value(u"q"), q);
        const QByteArray raw = request.target.mid(request.target.indexOf("q=") + 2);
        QCOMPARE(QUrl::fromPercentEncoding(raw.left(raw.indexOf('&') < 0 ? raw.size() : raw.indexOf('&'))),
                 q);
        QVERIFY(!raw.contains('+') && !raw.contains('"') && !raw.contains('<'));
    }

    void theFilterTakesEffect()
    {
        const auto app = windowOn(u"Syncs"_s);
        QVERIFY(app);
        app->filter(u"Syncs"_s, u"status='warning'"_s);
        QVERIFY(isAsked(*app, u"Syncs"_s,
                        {{u"q"_s, u"status='warning'"_s}, {u"orderBy"_s, u"createdAt DESC"_s}}));
        QVERIFY(app->becomesReady(u"Syncs"_s));
        QStringList statuses = app->column(u"Syncs"_s, u"Status"_s);
        statuses.removeDuplicates();
        QCOMPARE(statuses, QStringList{u"warning"_s});
        QVERIFY(app->count(u"Syncs"_s).endsWith(u"that match the filter"_s));
    }

    void typingAloneAsksNothing()
    {
        const auto app = windowOn(u"Rejects"_s);
        QVERIFY(app);
        app->forgetRequests();
        QTest::keyClicks(app->find<QLineEdit>(u"Rejects filter"_s), u"statusCode=1"_s);
        QVERIFY(settles(app->client().api()));
        QCOMPARE(app->requests(pathEnd(u"Rejects"_s)).size(), 0);
    }

    void escapeClearsTheFilterAndDownLeavesIt()
    {
        const auto app = windowOn(u"Rejects"_s);
        QVERIFY(app);
        auto *line = app->find<QLineEdit>(u"Rejects filter"_s);
        line->setFocus();
        app->filter(u"Rejects"_s, u"statusCode='ELQ-00002'"_s);
        QVERIFY(isAsked(*app, u"Rejects"_s, {{u"q"_s, u"statusCode='ELQ-00002'"_s}}));
        QTest::keyClick(line, Qt::Key_Escape);
        QVERIFY(line->text().isEmpty());
        QVERIFY(isAsked(*app, u"Rejects"_s, {}));
        QTest::keyClick(line, Qt::Key_Down);
        QCOMPARE(QApplication::focusWidget(), app->table(u"Rejects"_s));
    }

    void theCombosSetTheOrder_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("term");
        QTest::newRow("Syncs") << u"Syncs"_s << u"status"_s;
        QTest::newRow("Logs") << u"Logs"_s << u"severity"_s;
        QTest::newRow("Rejects") << u"Rejects"_s << u"statusCode"_s;
    }

    void theCombosSetTheOrder()
    {
        QFETCH(QString, table);
        QFETCH(QString, term);
        const auto app = windowOn(table);
        QVERIFY(app);
        choose(*app, table + u" order"_s, u"ASC"_s);
        choose(*app, table + u" order by"_s, term);
        QVERIFY(isAsked(*app, table, {{u"orderBy"_s, term + u" ASC"_s}}));
        choose(*app, table + u" order"_s, u"DESC"_s);
        QVERIFY(isAsked(*app, table, {{u"orderBy"_s, term + u" DESC"_s}}));
        QVERIFY(app->becomesReady(table));
        QCOMPARE(app->table(table)->horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
        choose(*app, table + u" order by"_s, app->find<QComboBox>(table + u" order by"_s)->itemText(0));
        QVERIFY(isAsked(*app, table, {}));
    }

    void everySortTermIsTakenByTheServer_data()
    {
        QTest::addColumn<QString>("table");
        for (const QString &table : {u"Syncs"_s, u"Logs"_s, u"Rejects"_s})
            QTest::newRow(qPrintable(table)) << table;
    }

    void everySortTermIsTakenByTheServer()
    {
        QFETCH(QString, table);
        const auto app = windowOn(table);
        QVERIFY(app);
        auto *terms = app->find<QComboBox>(table + u" order by"_s);
        for (int i = 1; i < terms->count(); ++i) {
            terms->setCurrentIndex(i);
            QVERIFY(becomes([&] {
                return app->lastRequest(pathEnd(table)).value(u"orderBy").startsWith(terms->itemText(i));
            }));
            QVERIFY2(app->becomesReady(table), qPrintable(terms->itemText(i)));
            QVERIFY2(app->message(table).isEmpty(), qPrintable(app->message(table)));
        }
    }

    void aHeaderClickSortsAndASecondOneTurnsRound()
    {
        const auto app = windowOn(u"Rejects"_s);
        QVERIFY(app);
        app->clickHeader(u"Rejects"_s, u"Code"_s);
        QVERIFY(isAsked(*app, u"Rejects"_s, {{u"orderBy"_s, u"statusCode ASC"_s}}));
        QVERIFY(app->becomesReady(u"Rejects"_s));
        QCOMPARE(app->find<QComboBox>(u"Rejects order by"_s)->currentText(), u"statusCode"_s);
        app->clickHeader(u"Rejects"_s, u"Code"_s);
        QVERIFY(isAsked(*app, u"Rejects"_s, {{u"orderBy"_s, u"statusCode DESC"_s}}));
        QVERIFY(app->becomesReady(u"Rejects"_s));
        QCOMPARE(app->find<QComboBox>(u"Rejects order"_s)->currentText(), u"DESC"_s);
        const QHeaderView *header = app->table(u"Rejects"_s)->horizontalHeader();
        QVERIFY(header->isSortIndicatorShown());
        QCOMPARE(header->sortIndicatorSection(), app->columnNamed(u"Rejects"_s, u"Code"_s));
        QCOMPARE(header->sortIndicatorOrder(), Qt::DescendingOrder);
    }

    void aColumnThatTheServerCannotSortByIsNotAskedFor()
    {
        const auto app = windowOn(u"Rejects"_s);
        QVERIFY(app);
        app->forgetRequests();
        app->clickHeader(u"Rejects"_s, u"Invalid fields"_s);
        QVERIFY(settles(app->client().api()));
        QCOMPARE(app->requests(pathEnd(u"Rejects"_s)).size(), 0);
        QVERIFY(!app->table(u"Rejects"_s)->horizontalHeader()->isSortIndicatorShown());
    }

    void pageSizeStartAndTotal_data() { eachTable(); }
    void pageSizeStartAndTotal()
    {
        QFETCH(QString, table);
        const auto app = windowOn(table);
        QVERIFY(app);
        // Folded away behind a button at first.
        QVERIFY(!app->find<QSpinBox>(table + u" page size"_s)->isVisible());
        QTest::mouseClick(app->find<QToolButton>(table + u" options"_s), Qt::LeftButton);
        QVERIFY(app->find<QSpinBox>(table + u" page size"_s)->isVisible());
        Wanted wanted = byDefault(table);
        app->setNumber(table + u" page size"_s, 120);
        wanted.insert(u"limit"_s, u"120"_s);
        QVERIFY(isAsked(*app, table, wanted));
        app->setNumber(table + u" start at"_s, 3);
        wanted.insert(u"offset"_s, u"3"_s);
        QVERIFY(isAsked(*app, table, wanted));
        QVERIFY(app->becomesReady(table));
        QVERIFY2(app->count(table).startsWith(u"Rows 4–"_s), qPrintable(app->count(table)));
        QTest::mouseClick(app->find<QCheckBox>(table + u" total"_s), Qt::LeftButton);
        wanted.insert(u"totalResults"_s, u"false"_s);
        QVERIFY(isAsked(*app, table, wanted));
        QVERIFY(app->becomesReady(table));
        QVERIFY(app->pane(table).model().total() == std::nullopt);
        QTest::mouseClick(app->find<QCheckBox>(table + u" total"_s), Qt::LeftButton);
        wanted.insert(u"totalResults"_s, u"true"_s);
        QVERIFY(isAsked(*app, table, wanted));
        QVERIFY(becomes([&] { return app->pane(table).model().total().has_value(); }));
    }

    void theLargestPageSizeIsTheServers()
    {
        const auto app = windowOn(u"Data"_s);
        QVERIFY(app);
        QCOMPARE(app->find<QSpinBox>(u"Data page size"_s)->maximum(), 50'000);
        QCOMPARE(app->find<QSpinBox>(u"Rejects page size"_s)->maximum(), 1000);
    }

    void theSyncsComeWithoutOrderWhereTheServerRefusesIt()
    {
        Demo::Options options;
        options.behaviour.refuseOrderBy = true;
        Window app(options);
        QVERIFY(app.becomesReady(u"Syncs"_s));
        const auto asked = app.requests(u"/syncs"_s);
        QCOMPARE(asked.size(), 2);
        QCOMPARE(asked.at(0).value(u"orderBy"), u"createdAt DESC"_s);
        QVERIFY(!asked.at(1).hasQuery(u"orderBy"));
        QVERIFY(app.message(u"Syncs"_s).contains(u"doesn't sort this list by creation time"_s));
        QCOMPARE(app.find<QComboBox>(u"Syncs order by"_s)->currentIndex(), 0);
        // Who then asks for an order is told that it is refused.
        app.clickHeader(u"Syncs"_s, u"Status"_s);
        QVERIFY(app.fails(u"Syncs"_s));
        QVERIFY(!app.message(u"Syncs"_s).isEmpty());
    }

    void ofTwoHundredQuickChangesOnlyTheLastOneShows()
    {
        Demo::Options options;
        options.latency = 2ms;
        Window app(options);
        QVERIFY(app.open(Demo::Sync::ManyRejects));
        app.openTab(u"Rejects"_s);
        QVERIFY(app.becomesReady(u"Rejects"_s));
        app.forgetRequests();
        const QStringList codes{u"ELQ-00002"_s, u"ELQ-00026"_s, u"ELQ-00014"_s};
        for (int i = 0; i < 199; ++i) {
            app.filter(u"Rejects"_s, u"statusCode='%1'"_s.arg(codes.at(i % 3)));
            if (i % 7 == 0)
                QTest::qWait(1);
        }
        app.filter(u"Rejects"_s, u"recordIndex<50"_s);
        QVERIFY(app.becomesReady(u"Rejects"_s));
        const auto isLast = [&app] {
            const QStringList records = app.column(u"Rejects"_s, u"Record"_s);
            return !records.isEmpty() && std::all_of(records.begin(), records.end(), [](const QString &one) {
                return one.toInt() > 0 && one.toInt() < 50;
            });
        };
        QVERIFY(isLast());
        QVERIFY(settles(app.client().api())); // nothing late may come after
        QVERIFY(isLast());
        QVERIFY(app.message(u"Rejects"_s).isEmpty());
    }
};

INSPECTOR_WINDOW_TEST_MAIN(TestQueries)
#include "tst_queries.moc"
