// SPDX-License-Identifier: MIT
#include "models/session/account.h"
#include "models/syncs/watchedsyncs.h"

#include <QSettings>
#include <QStandardPaths>
#include <QtTest>

using namespace Inspector;
using namespace Qt::Literals::StringLiterals;

class WatchedSyncsTest : public QObject
{
    Q_OBJECT

private:
    const Account m_account{.siteName = u"Acme/EU"_s,
                            .userName = u"jane doe"_s,
                            .displayName = {},
                            .bulkUrl = QUrl(u"https://p04.example.com/api/bulk/2.0/"_s)};

private Q_SLOTS:
    void init() { QSettings().clear(); }

    void areThereAgain()
    {
        const QList<SyncId> ids{SyncId(1042), SyncId(1043)};
        WatchedSyncs(m_account).keep(ids);
        QCOMPARE(WatchedSyncs(m_account).ids(), ids);
    }

    void belongToOneAccount()
    {
        WatchedSyncs(m_account).keep({SyncId(1042)});
        Account other = m_account;
        other.userName = u"john.doe"_s;
        QVERIFY(WatchedSyncs(other).ids().isEmpty());
    }

    void leaveNothingWhenNoneIsLeft()
    {
        WatchedSyncs watched(m_account);
        watched.keep({SyncId(1042)});
        watched.keep({});
        QVERIFY(QSettings().allKeys().isEmpty());
    }

    // Anybody may write into the settings.
    void passOverWhatIsNoSync()
    {
        WatchedSyncs(m_account).keep({SyncId(1042)});
        QSettings settings;
        settings.setValue(settings.allKeys().constFirst(), QStringList{u"x"_s, u"-3"_s, u"1044"_s});
        QCOMPARE(WatchedSyncs(m_account).ids(), QList{SyncId(1044)});
    }
};

int main(int argc, char *argv[])
{
    QStandardPaths::setTestModeEnabled(true);
    const QCoreApplication app(argc, argv);
    QCoreApplication::setOrganizationName(u"tst_watchedsyncs"_s);
    WatchedSyncsTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_watchedsyncs.moc"
