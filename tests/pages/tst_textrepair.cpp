// SPDX-License-Identifier: MIT
// Text that is no valid Unicode is repaired, and the page says so.
#include "tests/pages/parsing.h"

#include <QtTest>

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;

class TextRepairTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void repairsHalfSurrogates_data();
    void repairsHalfSurrogates();
    void repairsInvalidUtf8();
    void repairsBothAtOnce();
    void skipsAByteOrderMark();
};

void TextRepairTest::repairsHalfSurrogates_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("high at the end") << QByteArray(R"(cut \ud83d)") << QByteArray("cut �");
    QTest::newRow("high before a letter") << QByteArray(R"(\ud83dx)") << QByteArray("�x");
    QTest::newRow("high before an escape") << QByteArray(R"(\uD83D\n)") << QByteArray("�\n");
    QTest::newRow("high before an escaped letter") << QByteArray(R"(\ud83d\u0041)") << QByteArray("�A");
    QTest::newRow("low alone") << QByteArray(R"(\ude00!)") << QByteArray("�!");
    QTest::newRow("two highs") << QByteArray(R"(\ud83d\ud83d)") << QByteArray("��");
    QTest::newRow("wrong order") << QByteArray(R"(\ude00\ud83d)") << QByteArray("��");
    QTest::newRow("high before a pair") << QByteArray(R"(\ud83d\ud83d\ude00)") << QByteArray("�😀");
    QTest::newRow("a pair before a low") << QByteArray(R"(\ud83d\ude00\ude00)") << QByteArray("😀�");
    QTest::newRow("beside an escaped backslash")
        << QByteArray(R"(\\ud83d \ud83d)") << QByteArray("\\ud83d �");
    QTest::newRow("behind an escaped backslash") << QByteArray(R"(\\\ud83d)") << QByteArray("\\�");
}

void TextRepairTest::repairsHalfSurrogates()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, text);
    const Result<PagePtr> result = parse(page("{\"a\":\"" + json + "\",\"b\":\"whole\"}", 1));
    QVERIFY2(result.isOk(), result ? "" : qPrintable(result.error().message));
    QCOMPARE(cellText(**result, 0, "a"), text);
    QCOMPARE(cellText(**result, 0, "b"), QByteArray("whole"));
    QVERIFY((*result)->repaired);
    // In a key it is no different.
    const Result<PagePtr> key = parse(page("{\"" + json + "\":\"x\"}", 1));
    QVERIFY(key.isOk());
    QCOMPARE((*key)->rows.columnNames().first(), text);
    QVERIFY((*key)->repaired);
}

void TextRepairTest::repairsInvalidUtf8()
{
    for (const QByteArray &bytes : {QByteArray("\xff"), QByteArray("\xc3"), QByteArray("\xed\xa0\xbd"),
                                    QByteArray("\xc0\xaf"), QByteArray("\xf5\x80\x80\x80")}) {
        const Result<PagePtr> result = parse(page("{\"a\":\"x" + bytes + "y\",\"b\":\"ä\"}", 1));
        QVERIFY(result.isOk());
        QVERIFY((*result)->repaired);
        const QString text = QString::fromUtf8(cellText(**result, 0, "a"));
        QVERIFY(text.startsWith(u'x') && text.endsWith(u'y'));
        QVERIFY(text.contains(QChar::ReplacementCharacter));
        QCOMPARE(cellText(**result, 0, "b"), QByteArray("ä"));
    }
}

void TextRepairTest::repairsBothAtOnce()
{
    const Result<PagePtr> result = parse(page("{\"a\":\"\xff\",\"b\":\"\\ud83d\"}", 1));
    QVERIFY(result.isOk());
    QVERIFY((*result)->repaired);
    QCOMPARE(cellText(**result, 0, "a"), QByteArray("�"));
    QCOMPARE(cellText(**result, 0, "b"), QByteArray("�"));
}

void TextRepairTest::skipsAByteOrderMark()
{
    const Result<PagePtr> result = parse("\xEF\xBB\xBF" + page(R"({"a":"1"})", 1));
    QVERIFY(result.isOk());
    QCOMPARE((*result)->rows.columnNames(), QByteArrayList{"a"});
    QVERIFY(!parse("\xEF\xBB\xBF").isOk());
}

QTEST_GUILESS_MAIN(TextRepairTest)
#include "tst_textrepair.moc"
