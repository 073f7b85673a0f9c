// SPDX-License-Identifier: MIT
#include "models/plan/sendpieces.h"
#include "tests/rows/memoryrows.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace SendTest;

class tst_SendPieces : public QObject
{
    Q_OBJECT

private:
    static QByteArrayList all(SendPieces &pieces)
    {
        QByteArrayList list;
        for (;;) {
            const Result<QByteArray> piece = pieces.next();
            if (!piece || piece->isEmpty())
                return list;
            list << *piece;
        }
    }

private Q_SLOTS:
    // UTF-8 as it is, digits as they are, and only what JSON requires is escaped.
    void bytesAreAsTheyWere()
    {
        auto rows = std::make_shared<MemoryRows>(
            QByteArrayList{"a", "\"b\""},
            QList<QByteArrayList>{{"Zoë 🙂 \xC2\xA0", "00123"},
                                  {"a\"b\\c\r\n\t\x01", "12345678901234567890.10"}});
        SendPieces pieces(rows, RowSet::range(1, 2), {"\"b\"", "a"}, {});
        QCOMPARE(all(pieces), QByteArrayList{"[{\"\\\"b\\\"\":\"00123\",\"a\":\"Zoë 🙂 \xC2\xA0\"},"
                                             "{\"\\\"b\\\"\":\"12345678901234567890.10\",\"a\":\"a\\\"b\\\\c"
                                             "\\u000d\\u000a\\u0009\\u0001\"}]"});
        QCOMPARE(pieces.rows(), 2);
    }

    void piecesAreNoLargerThanAllowed()
    {
        QList<QByteArrayList> cells;
        for (int i = 0; i < 1000; ++i)
            cells << QByteArrayList{QByteArray::number(i), QByteArray(i % 90, 'x')};
        auto rows = std::make_shared<MemoryRows>(QByteArrayList{"n", "x"}, cells);
        const SendLimits limits{.piece = 1000};
        SendPieces pieces(rows, RowSet::range(1, 1000).without(RowSet::of({5, 500})), {"n", "x"}, limits);
        QByteArrayList seen;
        QCryptographicHash hash(QCryptographicHash::Sha256);
        qint64 bytes = 0;
        for (const QByteArray &piece : all(pieces)) {
            QVERIFY(piece.size() <= limits.piece);
            bytes += piece.size();
            hash.addData(piece);
            for (const QJsonValue &row : QJsonDocument::fromJson(piece).array())
                seen << row.toObject().value(u"n"_s).toString().toUtf8();
        }
        QCOMPARE(seen.size(), 998);
        QVERIFY(!seen.contains("4") && !seen.contains("499"));
        QCOMPARE(seen.first() + seen.last(), "0999");
        QCOMPARE(pieces.bytes(), bytes);
        QCOMPARE(pieces.sha256(), hash.result().toHex());
    }

    void aRowThatIsTooLongIsRefused()
    {
        auto rows = std::make_shared<MemoryRows>(QByteArrayList{"a"},
                                                 QList<QByteArrayList>{{"x"}, {QByteArray(50, 'x')}});
        SendPieces large(rows, RowSet::range(1, 2), {"a"}, {.piece = 30});
        QCOMPARE(all(large).size(), 2);
        SendPieces tooLarge(rows, RowSet::range(1, 2), {"a"}, {.piece = 30, .row = 40});
        const Result<QByteArray> piece = tooLarge.next();
        QVERIFY(!piece);
        QCOMPARE(piece.error().kind, ApiError::Kind::Refused);
    }
};

QTEST_GUILESS_MAIN(tst_SendPieces)

#include "tst_sendpieces.moc"
