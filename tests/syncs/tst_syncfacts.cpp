// SPDX-License-Identifier: MIT
// What the list of syncs does not say, asked for on the side.
#include "models/syncs/syncfacts.h"
#include "tests/support/client.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;
using Demo::Fault;

namespace
{
const QString Nightly = u"/contacts/imports/1235"_s;

Sync warned(qint64 id, const QString &definition = Nightly)
{
    return {.id = SyncId(id), .status = u"warning"_s, .syncedInstanceUri = definition};
}
} // namespace

class tst_SyncFacts : public QObject
{
    Q_OBJECT

    QTemporaryDir m_settings;
    std::unique_ptr<Demo::FaultyServerThread> m_server;
    std::unique_ptr<Client> m_client;
    std::unique_ptr<SyncFacts> m_facts;

    Demo::FaultyServer &server() { return *m_server->server(); }
    // Shows these, and waits until nothing more is asked.
    bool look(const QList<Sync> &syncs)
    {
        m_facts->setVisible(syncs);
        return settles(m_client->api()) && m_facts->isIdle();
    }
    qsizetype asked()
    {
        return server().requests(u"/imports/").size() + server().requests(u"/rejects").size();
    }
    std::optional<qint64> rejects(qint64 id) const
    {
        const auto found = m_facts->known().rejects.constFind(SyncId(id));
        return found == m_facts->known().rejects.constEnd() ? std::nullopt : std::optional(*found);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"tests"_s);
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    }

    void init()
    {
        QSettings().clear();
        m_server = std::make_unique<Demo::FaultyServerThread>(Demo::Options{.rejects = 500});
        m_client = std::make_unique<Client>(server());
        m_facts = std::make_unique<SyncFacts>(m_client->api());
    }

    void cleanup()
    {
        m_facts.reset();
        m_client.reset();
        m_server.reset();
    }

    void eachDefinitionAndEachSyncIsAskedForOnce()
    {
        const QList<Sync> syncs{warned(Demo::Sync::ManyRejects), warned(Demo::Sync::ImportWarningNoRejects)};
        QVERIFY(look(syncs));
        QCOMPARE(m_facts->known().names.value(Nightly), u"Nightly contacts"_s);
        QCOMPARE(rejects(Demo::Sync::ManyRejects), std::optional<qint64>(500));
        QCOMPARE(rejects(Demo::Sync::ImportWarningNoRejects), std::optional<qint64>(0));
        QVERIFY(look(syncs));
        m_facts->forgetFailures();
        QVERIFY(look(syncs));
        QCOMPARE(server().requests(Nightly).size(), 1);
        const auto counts = server().requests(u"/rejects");
        QCOMPARE(counts.size(), 2);
        QVERIFY(counts.first().target.endsWith("?limit=1&totalResults=true"));
    }

    void onlyImportsThatEndedWithAWarningAreCounted()
    {
        QList<Sync> syncs{warned(Demo::Sync::SmallExport, u"/contacts/exports/1481"_s),
                          warned(Demo::Sync::SyncAction, u"/contacts/syncActions/205"_s)};
        for (const char *status : {"success", "active", "pending", "error"}) {
            syncs << warned(Demo::Sync::ManyRejects);
            syncs.last().status = QString::fromLatin1(status);
        }
        QVERIFY(look(syncs));
        QCOMPARE(server().requests(u"/rejects").size(), 0);
        QVERIFY(m_facts->known().rejects.isEmpty());
        QCOMPARE(m_facts->known().names.size(), 3);
    }

    void twoAtATime()
    {
        server().addFault({.kind = Fault::Kind::Hold, .path = u"/(imports|rejects)"_s, .times = -1});
        QVERIFY(m_client->signIn());
        QList<Sync> syncs;
        for (const char *uri : {"1235", "1236", "1290"})
            syncs << warned(Demo::Sync::ManyRejects - syncs.size(),
                            u"/contacts/imports/"_s + QString::fromLatin1(uri));
        m_facts->setVisible(syncs);
        QCOMPARE(m_client->api().pending(), 2);
        QTRY_COMPARE_WITH_TIMEOUT(asked(), 2, Patience);
        // Of rows that have gone out of sight, nothing more is asked.
        m_facts->setVisible({});
        server().clearFaults();
        server().releaseHeld();
        QTRY_VERIFY_WITH_TIMEOUT(m_facts->isIdle(), Patience);
        QVERIFY(settles(m_client->api()));
        QCOMPARE(asked(), 2);
    }

    void withoutATotalTheNumberStaysUnknown()
    {
        Fault fault{.kind = Fault::Kind::Rewrite, .path = u"/rejects$"_s, .times = -1};
        fault.rewrite = [](QByteArray body) { return body.replace("\"totalResults\"", "\"other\""); };
        server().addFault(fault);
        for (int i = 0; i < 2; ++i) {
            QVERIFY(look({warned(Demo::Sync::ManyRejects)}));
            QCOMPARE(rejects(Demo::Sync::ManyRejects), std::nullopt);
            m_facts->forgetFailures();
        }
        QCOMPARE(server().requests(u"/rejects").size(), 1);
    }

    void whatFails_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("isFinal");
        QTest::newRow("gone") << 404 << true;
        QTest::newRow("forbidden") << 403 << true;
        QTest::newRow("broken") << 500 << false;
    }

    // Asked again only after the next list, and only where that can help.
    void whatFails()
    {
        QFETCH(int, status);
        QFETCH(bool, isFinal);
        server().addFault({.path = u"/(imports|rejects)"_s, .times = 2, .status = status});
        for (int i = 0; i < 2; ++i) {
            QVERIFY(look({warned(Demo::Sync::ManyRejects)}));
            QVERIFY(m_facts->known().names.value(Nightly).isEmpty());
            QCOMPARE(rejects(Demo::Sync::ManyRejects), std::nullopt);
        }
        QCOMPARE(asked(), 2);
        m_facts->forgetFailures();
        QVERIFY(look({warned(Demo::Sync::ManyRejects)}));
        QCOMPARE(asked(), isFinal ? 2 : 4);
        QCOMPARE(rejects(Demo::Sync::ManyRejects).has_value(), !isFinal);
    }

    void nothingIsAskedWhereThePersonDoesNotWantIt()
    {
        asksForSyncFacts.set(false);
        QVERIFY(look({warned(Demo::Sync::ManyRejects)}));
        QCOMPARE(server().requests({}).size(), 0);
        asksForSyncFacts.set(true);
        QVERIFY(look({warned(Demo::Sync::ManyRejects)}));
        QCOMPARE(rejects(Demo::Sync::ManyRejects), std::optional<qint64>(500));
    }

    void noUriLeadsElsewhere()
    {
        Sync sync = warned(Demo::Sync::ManyRejects, u"/../imports/1?x=1"_s);
        sync.status = u"success"_s;
        QVERIFY(look({sync, warned(1, {})}));
        QCOMPARE(server().requests({}).size(), 0);
    }

    void whatIsKnownFromAnEarlierSignInIsNotAskedFor()
    {
        m_facts->addRejects({{SyncId(Demo::Sync::ManyRejects), 7}});
        QVERIFY(look({warned(Demo::Sync::ManyRejects)}));
        QCOMPARE(rejects(Demo::Sync::ManyRejects), std::optional<qint64>(7));
        QCOMPARE(server().requests(u"/rejects").size(), 0);
    }
};

QTEST_GUILESS_MAIN(tst_SyncFacts)
#include "tst_syncfacts.moc"
