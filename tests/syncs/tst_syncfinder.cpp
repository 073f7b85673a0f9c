// SPDX-License-Identifier: MIT
// When a list of syncs has been read far enough.
#include "models/syncs/syncfinder.h"
#include "tests/support/client.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;
using Demo::Fault;

class tst_SyncFinder : public QObject
{
    Q_OBJECT

private:
    const QString m_wanted = u"/contacts/imports/9"_s;

    static QJsonObject item(int id, const QString &definition, const QString &created)
    {
        return {{u"uri"_s, u"/syncs/%1"_s.arg(id)},
                {u"syncedInstanceUri"_s, definition},
                {u"status"_s, u"active"_s},
                {u"createdBy"_s, u"jane.doe"_s},
                {u"createdAt"_s, created}};
    }
    // One of the list's two pages.
    static Fault page(int offset, const QJsonArray &items)
    {
        const QJsonObject object{{u"items"_s, items}, {u"count"_s, 2},       {u"totalResults"_s, 4},
                                 {u"limit"_s, 2},     {u"offset"_s, offset}, {u"hasMore"_s, offset == 0}};
        Fault page{.kind = Fault::Kind::Rewrite, .path = u"/syncs$"_s};
        page.rewrite = [object](const QByteArray &) { return QJsonDocument(object).toJson(); };
        return page;
    }

private Q_SLOTS:
    // The site refuses to filter and to sort; only what comes can tell whether it is sorted.
    void aListOfOneTimeIsNoSortedOne_data()
    {
        QTest::addColumn<QStringList>("times");
        QTest::addColumn<qsizetype>("found");
        QTest::addColumn<qsizetype>("pages");
        QTest::newRow("one time") << QStringList{u"2026-01-01"_s, u"2026-01-01"_s} << qsizetype(1)
                                  << qsizetype(2);
        QTest::newRow("oldest first")
            << QStringList{u"2026-01-01"_s, u"2026-01-02"_s} << qsizetype(1) << qsizetype(2);
        QTest::newRow("newest first")
            << QStringList{u"2026-01-02"_s, u"2026-01-01"_s} << qsizetype(0) << qsizetype(1);
    }
    void aListOfOneTimeIsNoSortedOne()
    {
        QFETCH(QStringList, times);
        QFETCH(qsizetype, found);
        QFETCH(qsizetype, pages);
        Demo::FaultyServerThread thread;
        Client client(*thread.server());
        QVERIFY(client.signIn());
        thread.server()->addFault(
            {.kind = Fault::Kind::Answer, .path = u"/syncs$"_s, .times = 3, .status = 400});
        thread.server()->addFault(page(0, {item(1, u"/contacts/imports/1"_s, times.first()),
                                           item(2, u"/contacts/imports/2"_s, times.last())}));
        thread.server()->addFault(
            page(2, {item(3, u"/contacts/imports/3"_s, times.last()), item(4, m_wanted, times.last())}));
        SyncFinder finder(client.api());
        std::optional<Result<SyncFinder::Finding>> finding;
        connect(&finder, &SyncFinder::finished, &finder,
                [&finding](const auto &result) { finding = result; });
        finder.start(m_wanted, SyncFinder::Scope::Newest);
        QTRY_VERIFY_WITH_TIMEOUT(finding, Patience);
        QVERIFY(*finding);
        QCOMPARE((*finding)->syncs.size(), found);
        QVERIFY((*finding)->isComplete);
        QCOMPARE(thread.server()->requests(u"/syncs"_s).size(), 3 + pages);
    }
};

QTEST_GUILESS_MAIN(tst_SyncFinder)
#include "tst_syncfinder.moc"
