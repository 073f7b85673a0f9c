// SPDX-License-Identifier: MIT
// A check asks Eloqua for the fields first. Here nobody answers: what else is done meanwhile, and how it
// ends.
#include "models/corrections/correctionsmodel.h"
#include "tests/repair/refused.h"
#include "tests/support/client.h"

#include <QSignalSpy>

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;

class TestRepairSession : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    Demo::FaultyServerThread m_server;
    std::unique_ptr<Client> m_client;
    std::unique_ptr<RepairSession> m_session;

private Q_SLOTS:
    void initTestCase()
    {
        m_server.server()->addFault(
            {.kind = Demo::Fault::Kind::Hang, .path = u"/contacts/fields$"_s, .times = -1});
    }
    void init()
    {
        m_server.server()->clearRequests();
        m_client = std::make_unique<Client>(*m_server.server());
        const QString name = QString::fromLatin1(QTest::currentTestFunction()) + u".eloquasync"_s;
        m_session = std::make_unique<RepairSession>(keepRefused(
            m_folder.filePath(name), blockOfRefused({{"ELQ-00002", "email", {"a@b.co ", "A", "Doe"}}})));
        m_session->open();
        QTRY_VERIFY_WITH_TIMEOUT(m_session->copy(), Patience);
        m_session->check(&m_client->api());
        QTRY_VERIFY_WITH_TIMEOUT(!m_server.server()->requests(u"/contacts/fields"_s).isEmpty(), Patience);
        QVERIFY(m_session->isBusy());
    }
    void cleanup()
    {
        m_session.reset();
        m_client.reset();
    }

    // As with signing out: it goes on without.
    void theClientGoes()
    {
        QSignalSpy checked(m_session.get(), &RepairSession::checked);
        m_session->dropClient();
        m_client.reset();
        QTRY_COMPARE_WITH_TIMEOUT(checked.size(), 1, Patience);
        QVERIFY(m_session->report().notices.join(u' ').contains(u"list of fields isn't in this copy"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!m_session->isBusy(), Patience);
    }

    void stopped()
    {
        QSignalSpy failed(m_session.get(), &RepairSession::failed);
        m_session->cancel();
        QCOMPARE(failed.size(), 1);
        QCOMPARE(failed.first().first().value<ApiError>().kind, ApiError::Kind::Stopped);
        QVERIFY(!m_session->isBusy());
    }

    // What was typed and undone is not shown any longer, whatever else is under way.
    void typedAndUndoneMeanwhile()
    {
        CorrectionsModel table(*m_session);
        QSignalSpy acted(m_session.get(), &RepairSession::acted);
        const QModelIndex cell = table.index(0, 1);
        QTRY_VERIFY_WITH_TIMEOUT(cell.data(CorrectionsModel::IsLoadedRole).toBool(), Patience);
        QVERIFY(table.setData(cell, u"typed@b.co"_s, Qt::EditRole));
        QTRY_COMPARE_WITH_TIMEOUT(acted.size(), 1, Patience);
        m_session->undo();
        QTRY_COMPARE_WITH_TIMEOUT(acted.size(), 2, Patience);
        QVERIFY(m_session->isBusy()); // with the check
        QTRY_COMPARE_WITH_TIMEOUT(cell.data().toString(), u"a@b.co "_s, Patience);
    }
};

QTEST_GUILESS_MAIN(TestRepairSession)
#include "tst_repairsession.moc"
