// SPDX-License-Identifier: MIT
// Real answers of the service through our parsers, compared with what QJsonDocument reads in them.
#include "models/pages/pageparser.h"
#include "models/session/account.h"
#include "tests/support/client.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;

namespace
{
// A cell as people would write down what JSON says.
QByteArray written(const QJsonValue &value)
{
    if (value.isString())
        return value.toString().toUtf8();
    if (value.isArray()) {
        QByteArrayList parts;
        for (const QJsonValue &part : value.toArray())
            parts << part.toString().toUtf8();
        return parts.join(';');
    }
    return value.isDouble() ? QByteArray::number(value.toInteger()) : QByteArray();
}

QByteArray cellUnder(const RowBlock &rows, int row, const QString &column, qsizetype from, qsizetype to)
{
    for (qsizetype i = from; i < to; ++i) {
        if (rows.columnNames().at(i) == column.toUtf8())
            return rows.cell(row, int(i)).toByteArray();
    }
    return "no such column";
}
} // namespace

class RecordingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void listsCellForCell();
    void syncsPropertyForProperty();
    void account();

private:
    QList<QJsonObject> exchanges(const QString &urlPattern) const;
    QJsonArray m_exchanges;
};

void RecordingsTest::initTestCase()
{
    QFile file(QStringLiteral(TEST_DATA_DIR "/eloqua-2021-07-09.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_exchanges = QJsonDocument::fromJson(file.readAll()).object()["exchanges"_L1].toArray();
    QVERIFY(m_exchanges.size() > 40);
}

QList<QJsonObject> RecordingsTest::exchanges(const QString &urlPattern) const
{
    const QRegularExpression pattern(urlPattern);
    QList<QJsonObject> found;
    for (const QJsonValue &exchange : m_exchanges) {
        if (pattern.match(exchange.toObject()["url"_L1].toString()).hasMatch())
            found << exchange.toObject();
    }
    return found;
}

void RecordingsTest::listsCellForCell()
{
    const QList<QJsonObject> lists = exchanges(u"/syncs/\\d+/rejects"_s);
    QVERIFY(lists.size() >= 4);
    int cells = 0;
    for (const QJsonObject &exchange : lists) {
        const QJsonObject body = exchange["body"_L1].toObject();
        const Result<PagePtr> result =
            parsePage(answerWith(QJsonDocument(body).toJson(QJsonDocument::Compact)), Table::Rejects, 0);
        QVERIFY2(result.isOk(), result ? "" : qPrintable(result.error().fullText()));
        const Page &page = **result;
        const QJsonArray items = body["items"_L1].toArray();
        QCOMPARE(page.rows.rows(), int(items.size()));
        QCOMPARE(page.total.value(), body["totalResults"_L1].toInteger());
        QCOMPARE(page.limit.value(), body["limit"_L1].toInteger());
        QCOMPARE(page.hasMore, body["hasMore"_L1].toBool());
        QVERIFY(!page.repaired);
        for (int row = 0; row < page.rows.rows(); ++row) {
            const QJsonObject item = items.at(row).toObject();
            for (const QString &key : item.keys()) {
                if (key == "fieldValues"_L1)
                    continue;
                QCOMPARE(cellUnder(page.rows, row, key, 0, 4), written(item[key]));
                ++cells;
            }
            const QJsonObject values = item["fieldValues"_L1].toObject();
            QCOMPARE(page.rows.columns(), int(4 + values.size()));
            for (const QString &key : values.keys()) {
                QCOMPARE(cellUnder(page.rows, row, key, 4, page.rows.columns()), written(values[key]));
                ++cells;
            }
        }
    }
    QVERIFY(cells > 5);
}

void RecordingsTest::syncsPropertyForProperty()
{
    const QList<QJsonObject> syncs = exchanges(u"/syncs(/\\d+)?$"_s);
    QVERIFY(syncs.size() >= 20);
    for (const QJsonObject &exchange : syncs) {
        const QJsonObject body = exchange["body"_L1].toObject();
        HttpAnswer answer = answerWith(QJsonDocument(body).toJson(), exchange["status"_L1].toInt());
        QVERIFY(answer.isOk());
        const Result<Sync> sync = parseSync(answer);
        QVERIFY2(sync.isOk(), sync ? "" : qPrintable(sync.error().fullText()));
        QCOMPARE(sync->status, body["status"_L1].toString());
        QCOMPARE(sync->syncedInstanceUri, body["syncedInstanceUri"_L1].toString());
        QCOMPARE(sync->createdAt, body["createdAt"_L1].toString());
        QCOMPARE(sync->createdBy, body["createdBy"_L1].toString());
        QCOMPARE(sync->syncStartedAt, body["syncStartedAt"_L1].toString());
        QCOMPARE(sync->syncEndedAt, body["syncEndedAt"_L1].toString());
        QCOMPARE(sync->uri, body["uri"_L1].toString());
        QCOMPARE(u"/syncs/"_s + toText(sync->id), sync->uri);
        QCOMPARE(sync->kind(), SyncKind::Import);
        QVERIFY(sync->others.isEmpty());
        QVERIFY(parseTimestamp(sync->createdAt).isValid());
        QCOMPARE(parseTimestamp(sync->createdAt).timeSpec(), Qt::UTC);
        // The same as a row of a list.
        const QByteArray list = "{\"items\":[" + QJsonDocument(body).toJson() + "],\"count\":1}";
        const Result<PagePtr> page = parsePage(answerWith(list), Table::Syncs, 0);
        QVERIFY(page.isOk());
        const RowBlock &rows = (*page)->rows;
        QCOMPARE(rows.columns(), int(info(Table::Syncs).columns.size()));
        QCOMPARE(cellUnder(rows, 0, u"id"_s, 0, rows.columns()), toText(sync->id).toUtf8());
        for (const QString &key : body.keys())
            QCOMPARE(cellUnder(rows, 0, key, 0, rows.columns()), written(body[key]));
    }
}

void RecordingsTest::account()
{
    const QList<QJsonObject> ids = exchanges(u"/id$"_s);
    QCOMPARE(ids.size(), 1);
    const QByteArray body = QJsonDocument(ids.first()["body"_L1].toObject()).toJson();
    const Result<Account> account = parseAccount(body, u"2.0"_s, QUrl(u"https://login.eloqua.com"_s));
    QVERIFY2(account.isOk(), account ? "" : qPrintable(account.error().fullText()));
    QCOMPARE(account->bulkUrl, QUrl(u"https://secure.p04.eloqua.com/API/Bulk/2.0/"_s));
    QCOMPARE(account->userName, u"t3st"_s);
    QCOMPARE(account->displayName, u"t3st"_s);
    QCOMPARE(account->siteName, u"e703652c38bf92ec484832c95344d3be765d58b5"_s);
}

QTEST_GUILESS_MAIN(RecordingsTest)
#include "tst_recordings.moc"
