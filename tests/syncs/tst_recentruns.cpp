// SPDX-License-Identifier: MIT
// The last syncs of a definition, whatever the site makes of filter and order.
#include "models/base/barrole.h"
#include "models/syncs/runsmodel.h"
#include "models/syncs/syncfacts.h"
#include "tests/support/client.h"

#include <QAbstractItemModelTester>
#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;
using Demo::Fault;
using Column = RunsModel::Column;

namespace
{
const QString Nightly = u"/contacts/imports/1235"_s;
const Sync Warned{
    .id = SyncId(Demo::Sync::ManyRejects), .status = u"warning"_s, .syncedInstanceUri = Nightly};
} // namespace

class tst_RecentRuns : public QObject
{
    Q_OBJECT

    QTemporaryDir m_settings;
    std::unique_ptr<Demo::FaultyServerThread> m_server;
    std::unique_ptr<Client> m_client;
    std::unique_ptr<RecentRuns> m_runs;

    Demo::FaultyServer &server() { return *m_server->server(); }
    void start(const Demo::Behaviour &behaviour = {})
    {
        m_server =
            std::make_unique<Demo::FaultyServerThread>(Demo::Options{.rejects = 500, .behaviour = behaviour});
        m_client = std::make_unique<Client>(server());
        m_runs = std::make_unique<RecentRuns>(m_client->api());
    }
    bool find(const Sync &sync = Warned)
    {
        m_runs->find(sync);
        return settles(m_client->api()) && !m_runs->isAsking();
    }
    QList<qint64> ids() const
    {
        QList<qint64> found;
        for (const SyncRun &run : m_runs->runs())
            found << qint64(run.sync.id);
        return found;
    }
    SyncRun run(qint64 id) const
    {
        for (const SyncRun &run : m_runs->runs()) {
            if (run.sync.id == SyncId(id))
                return run;
        }
        return {};
    }
    qsizetype requests()
    {
        return server().requests(u"/logs").size() + server().requests(u"/rejects").size();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"tests"_s);
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    }
    void init() { QSettings().clear(); }
    void cleanup()
    {
        m_runs.reset();
        m_client.reset();
        m_server.reset();
    }

    void theNewestOfTheDefinitionWithTheirRejects()
    {
        start();
        QVERIFY(find());
        QCOMPARE(ids().first(), qint64(Demo::Sync::ManyRejects));
        QVERIFY(ids().size() > 5 && ids().size() <= RecentRuns::Most);
        const QList<qint64> found = ids();
        QVERIFY(std::is_sorted(found.rbegin(), found.rend()));
        for (const SyncRun &one : m_runs->runs())
            QCOMPARE(one.sync.syncedInstanceUri, Nightly);
        // Known without a question, and told by the list of rejects where the log leaves it out.
        QCOMPARE(run(1031).sync.status, u"success"_s);
        QCOMPARE(run(1031).rejectedPerThousand(), std::optional(0.0));
        QCOMPARE(server().requests(u"/syncs/1031/"_s).size(), 0);
        QCOMPARE(run(1025).sync.status, u"warning"_s);
        QCOMPARE(run(1025).rejected, std::optional<qint64>(0));
        QCOMPARE(run(Demo::Sync::ManyRejects).rejected, std::optional<qint64>(500));
        QVERIFY(run(Demo::Sync::ManyRejects).processed > 1500);
        QVERIFY(run(Demo::Sync::ManyRejects).rejectedPerThousand() < 334);
        QVERIFY(m_runs->remark().isEmpty());
        QVERIFY(requests() <= RecentRuns::MostRequests);
        // The logs of syncs that have ended say the same for good.
        const qsizetype asked = requests();
        m_runs->refresh();
        QVERIFY(settles(m_client->api()) && !m_runs->isAsking());
        QCOMPARE(requests(), asked);
    }

    void whateverTheSiteMakesOfTheFilter_data()
    {
        QTest::addColumn<bool>("ignoresFilter");
        QTest::addColumn<bool>("refusesQuotes");
        QTest::addColumn<bool>("refusesOrder");
        QTest::newRow("ignored") << true << false << false;
        QTest::newRow("refused") << false << true << false;
        QTest::newRow("order refused") << false << false << true;
    }

    // The list of the demo comes whole, so that the answer is the same.
    void whateverTheSiteMakesOfTheFilter()
    {
        QFETCH(bool, ignoresFilter);
        QFETCH(bool, refusesQuotes);
        QFETCH(bool, refusesOrder);
        start();
        QVERIFY(find());
        const QList<qint64> expected = ids();
        cleanup();
        Demo::Behaviour behaviour;
        behaviour.ignoreQ = ignoresFilter;
        behaviour.onlyBareQ = refusesQuotes;
        behaviour.refuseOrderBy = refusesOrder;
        start(behaviour);
        QVERIFY(find());
        QCOMPARE(ids(), expected);
    }

    void aPartOfTheListSaysSo()
    {
        Demo::Behaviour behaviour;
        behaviour.ignoreQ = true;
        behaviour.serverLimit = 40;
        start(behaviour);
        QVERIFY(find());
        QVERIFY(!ids().isEmpty());
        QVERIFY2(m_runs->remark().contains(u"among the 40 syncs that were read"_s),
                 qPrintable(m_runs->remark()));
    }

    void aLogThatFailsLeavesTheRest()
    {
        start();
        server().addFault({.path = u"/syncs/1042/"_s, .times = -1, .status = 500});
        QVERIFY(find());
        QVERIFY(!run(Demo::Sync::ManyRejects).rejected);
        QVERIFY(std::any_of(m_runs->runs().begin(), m_runs->runs().end(),
                            [](const SyncRun &one) { return one.rejected > 0; }));
    }

    void aListThatFailsIsSaid()
    {
        start();
        server().addFault({.path = u"/syncs$"_s, .times = -1, .status = 500});
        QVERIFY(find());
        QVERIFY(ids().isEmpty());
        QVERIFY2(m_runs->remark().startsWith(u"The last syncs of this definition couldn't be loaded."_s),
                 qPrintable(m_runs->remark()));
    }

    // As an integration leaves them that makes a definition for each sync.
    void definitionsOfTheSameNameStandInForOneThatWasSyncedOnce()
    {
        start();
        const Sync once{.id = SyncId(Demo::Sync::ExportWide),
                        .status = u"success"_s,
                        .syncedInstanceUri = u"/contacts/exports/1517"_s};
        const QByteArray fields = R"("fields":{"email":"{{Contact.Field(C_EmailAddress)}}"})";
        server().addFault({.path = u"/contacts/exports$"_s,
                           .times = -1,
                           .status = 200,
                           .body = R"({"items":[{"name":"Batch",)" + fields +
                                   R"(,"uri":"/contacts/exports/1517"},{"name":"Batch",)" + fields +
                                   R"(,"uri":"/contacts/exports/1481"},)" +
                                   R"({"name":"Batch","fields":{},"uri":"/contacts/exports/1540"}]})"});
        QVERIFY(find(once));
        QCOMPARE(ids(), QList<qint64>{Demo::Sync::ExportWide});
        m_runs->setDefinition({.name = u"Batch"_s,
                               .uri = once.syncedInstanceUri,
                               .fields = {{u"email"_s, u"{{Contact.Field(C_EmailAddress)}}"_s}}});
        QVERIFY(settles(m_client->api()) && !m_runs->isAsking());
        QVERIFY(ids().contains(Demo::Sync::ExportWide) && ids().contains(Demo::Sync::Export250k));
        for (const SyncRun &one : m_runs->runs())
            QVERIFY(one.sync.syncedInstanceUri != u"/contacts/exports/1540"); // its fields are others
        QVERIFY2(m_runs->remark().contains(u"the same name and fields"_s), qPrintable(m_runs->remark()));
    }

    // What came of corrected rows is compared with the sync that had refused them.
    void theOriginalStandsBesideItsOneTimeCopy()
    {
        start();
        const Sync once{.id = SyncId(Demo::Sync::ExportWide),
                        .status = u"success"_s,
                        .syncedInstanceUri = u"/contacts/exports/1517"_s};
        const QByteArray fields = R"("fields":{"email":"{{Contact.Field(C_EmailAddress)}}","b":"{{B}}"})";
        server().addFault({.path = u"/contacts/exports$"_s,
                           .times = -1,
                           .status = 200,
                           .body = R"({"items":[{"name":"Batch",)" + fields +
                                   R"(,"uri":"/contacts/exports/1481"},)" +
                                   R"({"name":"Batch","fields":{},"uri":"/contacts/exports/1540"}]})"});
        QVERIFY(find(once));
        m_runs->setDefinition({.name = nameOfCopy(u"Batch"_s, QDateTime::currentDateTimeUtc()),
                               .uri = once.syncedInstanceUri,
                               .fields = {{u"email"_s, u"{{Contact.Field(C_EmailAddress)}}"_s}}});
        QVERIFY(settles(m_client->api()) && !m_runs->isAsking());
        QVERIFY(ids().contains(Demo::Sync::ExportWide) && ids().contains(Demo::Sync::Export250k));
        for (const SyncRun &one : m_runs->runs())
            QVERIFY(one.sync.syncedInstanceUri != u"/contacts/exports/1540"_s);
        QVERIFY2(m_runs->remark().contains(u"one-time copy"_s), qPrintable(m_runs->remark()));
        const QList<Demo::Request> asked = server().requests(u"/contacts/exports"_s);
        QVERIFY2(asked.last().target.contains("Batch") && !asked.last().target.contains("corrected"),
                 asked.last().target.constData());
    }

    void nothingIsAskedWhereThatIsOff()
    {
        asksForSyncFacts.set(false);
        start();
        QVERIFY(find());
        QCOMPARE(requests(), 0);
    }

    void theTableReads()
    {
        start();
        RunsModel model;
        const QAbstractItemModelTester tester(&model);
        QVERIFY(find());
        model.setRuns(m_runs->runs());
        model.setShown(Warned.id);
        QCOMPARE(model.rowCount(), int(ids().size()));
        const auto cell = [&model](int row, Column column, int role = Qt::DisplayRole) {
            return model.data(model.index(row, int(column)), role);
        };
        QCOMPARE(cell(0, Column::Id).toString(), u"1042"_s);
        QCOMPARE(cell(0, Column::Id, Qt::AccessibleDescriptionRole).toString(), u"This sync"_s);
        QCOMPARE(cell(0, Column::Status).toString(), u"warning"_s);
        QCOMPARE(cell(0, Column::Rejected).toString(), u"500"_s);
        const QString rate = QLocale().toString(*m_runs->runs().first().rejectedPerThousand(), 'f', 1);
        QCOMPARE(cell(0, Column::PerThousand).toString(), rate);
        double longest = 0;
        for (int row = 0; row < model.rowCount(); ++row) {
            const QVariant bar = cell(row, Column::PerThousand, BarRole);
            // A bar where there is a number, and no other.
            QCOMPARE(bar.isValid(), cell(row, Column::PerThousand).toString() != u"–"_s);
            longest = std::max(longest, bar.toDouble());
        }
        QCOMPARE(longest, 1.0);
    }
};

QTEST_GUILESS_MAIN(tst_RecentRuns)
#include "tst_recentruns.moc"
