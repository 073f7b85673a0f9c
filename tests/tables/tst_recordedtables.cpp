// SPDX-License-Identifier: MIT
// Recorded answers of the real service, sent over the wire and read back from the tables, cell for cell.
#include "tests/tables/demosession.h"
#include "tests/tables/modelcheck.h"
#include "tests/tables/rows.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QTest>

using namespace Inspector;
using namespace Qt::Literals::StringLiterals;
using LoadState = PagedTableModel::LoadState;

namespace
{
QString written(const QJsonValue &value)
{
    if (value.isDouble())
        return QString::number(value.toInteger());
    QStringList parts;
    for (const QJsonValue &part : value.isArray() ? value.toArray() : QJsonArray{value})
        parts << part.toString();
    return parts.join(u';');
}
} // namespace

class TestRecordedTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(QStringLiteral(TEST_DATA_DIR "/eloqua-2021-07-09.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_exchanges = QJsonDocument::fromJson(file.readAll()).object()["exchanges"_L1].toArray();
        QVERIFY(m_exchanges.size() > 40);
    }

    void rejects()
    {
        int lists = 0;
        for (const QJsonValue &exchange : std::as_const(m_exchanges)) {
            if (!exchange["url"_L1].toString().contains("/rejects"_L1))
                continue;
            show(Table::Rejects, exchange["body"_L1].toObject());
            if (QTest::currentTestFailed())
                return;
            ++lists;
        }
        QVERIFY(lists >= 4);
    }

    // The service was never asked for its list while it was recorded: the single syncs make one.
    void syncs()
    {
        static const QRegularExpression ofSync(u"/syncs(/\\d+)?$"_s);
        QJsonArray items;
        for (const QJsonValue &exchange : std::as_const(m_exchanges)) {
            if (ofSync.match(exchange["url"_L1].toString()).hasMatch())
                items << exchange["body"_L1];
        }
        QVERIFY(items.size() >= 20);
        const auto count = qint64(items.size());
        show(Table::Syncs,
             {{u"items"_s, items}, {u"totalResults"_s, count}, {u"count"_s, count}, {u"hasMore"_s, false}});
    }

private:
    void show(Table table, const QJsonObject &body)
    {
        DemoSession demo;
        demo.server().addFault({.kind = Demo::Fault::Kind::Answer,
                                .path = u"/syncs"_s,
                                .status = 200,
                                .body = QJsonDocument(body).toJson(QJsonDocument::Compact)});
        PagedTableModel model(demo.pages());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const ModelCheck check(model);
        model.open({table, SyncId(1042)}, {});
        QTRY_COMPARE(model.loadState(), LoadState::Ready);
        const QJsonArray items = body["items"_L1].toArray();
        QCOMPARE(model.rowCount(), int(items.size()));
        QCOMPARE(model.notice(), QString());
        for (int row = 0; row < model.rowCount(); ++row) {
            const QJsonObject item = items.at(row).toObject();
            compare(model, row, item, 0);
            compare(model, row, item["fieldValues"_L1].toObject(), int(info(table).columns.size()));
        }
    }

    static void compare(const PagedTableModel &model, int row, const QJsonObject &members, int firstColumn)
    {
        for (const QString &key : members.keys()) {
            if (members[key].isObject())
                continue;
            const auto column = int(model.columnNames().indexOf(key.toUtf8(), firstColumn));
            QVERIFY2(column >= firstColumn, qPrintable(key));
            QCOMPARE(model.index(row, column).data(PagedTableModel::RawRole).toString(),
                     written(members[key]));
        }
    }

    QJsonArray m_exchanges;
};

QTEST_GUILESS_MAIN(TestRecordedTables)
#include "tst_recordedtables.moc"
