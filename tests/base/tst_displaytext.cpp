// SPDX-License-Identifier: MIT
#include "models/base/displaytext.h"

#include <QtTest>

using namespace Inspector;
using namespace Qt::Literals::StringLiterals;

class TestDisplayText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void widths_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("width");
        QTest::newRow("ASCII") << u"abc"_s << 3;
        QTest::newRow("umlaut") << u"Käthe"_s << 5;
        QTest::newRow("combining") << u"Ka\u0308the"_s << 5;
        QTest::newRow("kanji") << u"陽子"_s << 4;
        QTest::newRow("hangul") << u"한글"_s << 4;
        QTest::newRow("full width") << u"Ａ１"_s << 4;
        QTest::newRow("half width kana") << u"ｱｲ"_s << 2;
        QTest::newRow("emoji") << u"🌻"_s << 2;
        QTest::newRow("beyond the planes of today") << u"\U00020000"_s << 2;
        QTest::newRow("greek") << u"Σοφία"_s << 5;
        QTest::newRow("box drawing") << u"│"_s << 1;
    }

    void widths()
    {
        QFETCH(QString, text);
        QTEST(displayWidth(text), "width");
    }

    void harmlessText()
    {
        QCOMPARE(harmless(u"a\x1b[2J\tb\r\n\x7f"_s), u"a␛[2J␉b␍␊␡"_s);
        QCOMPARE(harmless(u"\u009b2J\u202etxt.exe\u2028"_s), u"\uFFFD2J\uFFFDtxt.exe\uFFFD"_s);
        QCOMPARE(harmless(QString(QChar(0xd800))), u"\uFFFD"_s);
        QCOMPARE(harmless(u"Zoë 🌻 陽子"_s), u"Zoë 🌻 陽子"_s);
    }

    void cutting()
    {
        QCOMPARE(cutTo(u"abcdef"_s, 6), u"abcdef"_s);
        QCOMPARE(cutTo(u"abcdefg"_s, 6), u"abcde…"_s);
        QCOMPARE(cutTo(u"陽子陽子"_s, 6), u"陽子…"_s); // 2 + 2 + 1, for no half character fits
        QCOMPARE(padded(u"陽子陽子"_s, 6, Qt::AlignLeft), u"陽子… "_s);
        QCOMPARE(cutTo(u"ab"_s, 0), QString());
    }

    void wideHelpGoesOnBelowItsText()
    {
        QCOMPARE(wrapped(u"short\n\nlast\n"_s, 10), u"short\n\nlast\n"_s);
        QCOMPARE(wrapped(u"one two three"_s, 8), u"one two\nthree"_s);
        QCOMPARE(wrapped(u"  --a b <X>  陽子陽子\n             陽\n"_s, 18),
                 u"  --a b <X>  陽子\n             陽子\n             陽\n"_s);
        // No line begins with a full stop, and no option is cut.
        QCOMPARE(wrapped(u"陽子陽。"_s, 6), u"陽子\n陽。"_s);
        QCOMPARE(wrapped(u"陽子 --all-rows"_s, 12), u"陽子\n--all-rows"_s);
        QCOMPARE(wrapped(u"unbreakable"_s, 4), u"unbreakable"_s);
    }
};

QTEST_APPLESS_MAIN(TestDisplayText)
#include "tst_displaytext.moc"
