// SPDX-License-Identifier: MIT
#include "models/format/xlsxtext.h"

#include <QTest>

using namespace Inspector;

// What a cell holds, as XML.
class TestXlsxText : public QObject
{
    Q_OBJECT

private:
    static QByteArray xml(const QByteArray &text, bool *isWhole = nullptr)
    {
        std::string out = "before ";
        const bool fits = appendXlsxText(out, {text.constData(), size_t(text.size())});
        if (isWhole)
            *isWhole = fits;
        return QByteArray::fromStdString(out).mid(7);
    }

private Q_SLOTS:
    void content_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *name, const QByteArray &text, const QByteArray &expected) {
            QTest::newRow(name) << text << expected;
        };
        row("empty", "", "");
        row("plain", "007 =1+1 'x' \"y\"", "007 =1+1 'x' \"y\"");
        row("markup", "<a&b>", "&lt;a&amp;b&gt;");
        row("kept blanks", "\t\n ", "\t\n ");
        row("carriage return", "a\r\nb", "a_x000D_\nb");
        row("nothing", QByteArray("a\0b", 3), "a_x0000_b");
        row("control", "\x01\x1f\x7f", "_x0001__x001F_\x7f");
        row("no character", "\xef\xbf\xbe\xef\xbf\xbf\xef\xbf\xbd", "_xFFFE__xFFFF_\xef\xbf\xbd");
        row("what begins like that", "\xef\xbb\xbf\xef\xbc\xa1", "\xef\xbb\xbf\xef\xbc\xa1");
        row("looks escaped", "_x0041_", "_x005F_x0041_");
        row("looks escaped twice", "_x0041_x00aF_", "_x005F_x0041_x005F_x00aF_");
        row("does not look escaped", "_X0041_ _x004g_ __ _x_ _x00410_ _x0041",
            "_X0041_ _x004g_ __ _x_ _x00410_ _x0041");
        row("looks escaped to LibreOffice", "_x4_ _x041_", "_x005F_x4_ _x005F_x041_");
        row("emoji", "\xf0\x9f\x98\x80", "\xf0\x9f\x98\x80");
    }
    void content()
    {
        QFETCH(QByteArray, text);
        bool isWhole = false;
        QTEST(xml(text, &isWhole), "expected");
        QVERIFY(isWhole);
    }

    // Whatever it takes in UTF-8: Excel counts UTF-16.
    void length_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("kept");               // bytes; 0: all
        const QByteArray smile = "\xf0\x9f\x98\x80"; // two units
        const QByteArray umlaut = "\xc3\xa4";        // one unit
        QTest::newRow("32,767") << QByteArray(32'767, 'x') << 0;
        QTest::newRow("32,768") << QByteArray(32'768, 'x') << 32'766;
        QTest::newRow("32,767 of two bytes") << umlaut.repeated(32'767) << 0;
        QTest::newRow("32,768 of two bytes") << umlaut.repeated(32'768) << 32'766 * 2;
        QTest::newRow("a pair that ends the cell") << QByteArray(32'765, 'x') + smile << 0;
        QTest::newRow("a pair over the end") << QByteArray(32'766, 'x') + smile << 32'766;
        QTest::newRow("a pair where the cut is") << QByteArray(32'765, 'x') + smile + 'y' << 32'765;
        QTest::newRow("16,384 pairs") << smile.repeated(16'384) << 16'383 * 4;
        QTest::newRow("40,000") << QByteArray(40'000, 'x') << 32'766;
    }
    void length()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, kept);
        bool isWhole = false;
        const QByteArray out = xml(text, &isWhole);
        QCOMPARE(isWhole, kept == 0);
        QVERIFY(out == (isWhole ? text : text.left(kept) + "\xe2\x80\xa6"));
        QVERIFY(QString::fromUtf8(out).size() <= MostCellUnits);
    }

    // Escapes are no characters of the cell.
    void escapesDoNotCount()
    {
        bool isWhole = false;
        const QByteArray out = xml(QByteArray(32'767, '\r'), &isWhole);
        QVERIFY(isWhole);
        QCOMPARE(out.size(), 32'767 * 7);
    }
};

QTEST_GUILESS_MAIN(TestXlsxText)
#include "tst_xlsxtext.moc"
