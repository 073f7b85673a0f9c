// SPDX-License-Identifier: MIT
// The '*' of filters, held against the plainest way to say what it means, and against patterns that such a
// way never comes to an end with.
#include "models/query/pattern.h"

#include <QTest>

using namespace Inspector;
using namespace Qt::Literals::StringLiterals;

namespace
{
// By trying everything.
bool matchesPlainly(QByteArrayView text, QByteArrayView pattern)
{
    if (pattern.isEmpty())
        return text.isEmpty();
    if (pattern.front() == '*') {
        return matchesPlainly(text, pattern.sliced(1)) ||
               (!text.isEmpty() && matchesPlainly(text.sliced(1), pattern));
    }
    return !text.isEmpty() && text.front() == pattern.front() &&
           matchesPlainly(text.sliced(1), pattern.sliced(1));
}

// Every text of these letters with at most so many of them.
QByteArrayList allTexts(const QByteArray &letters, int most)
{
    QByteArrayList texts{""_ba};
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const QByteArray text = texts.at(i); // a copy: the list grows
        for (const char letter : letters) {
            if (text.size() < most)
                texts << text + letter;
        }
    }
    return texts;
}
} // namespace

class TestPattern : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void meansWhatItSays_data()
    {
        QTest::addColumn<QByteArray>("pattern");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("expected");
        const auto row = [](const QByteArray &pattern, const QByteArray &text, bool expected) {
            QTest::addRow("%s / %s", pattern.constData(), text.constData()) << pattern << text << expected;
        };
        row("", "", true);
        row("", "a", false);
        row("warning", "warning", true);
        row("warning", "Warning", false);
        row("*", "", true);
        row("warn*", "warning", true);
        row("*ing", "warning", true);
        row("*/imports/*", "/contacts/imports/12", true);
        row("*/imports/*", "/contacts/exports/12", false);
        row("a*b*c", "axxbbxc", true);
        row("a*b*c", "axxbbx", false);
        row("aba*aba", "ababa", false); // an end is not a beginning as well
        row("*aab*", "aaaab", true);
        row("*abcabd*", "abcabcabd", true);
        row("*Ä*", "Änne", true);
        row("*\xC3\xA4*", "\xC3\x84nne", false);
        row("*%_[a]?*", "a %_[a]? b", true);
        row("*b", QByteArray("a\0b", 3), true);
    }
    void meansWhatItSays()
    {
        QFETCH(QByteArray, pattern);
        QFETCH(QByteArray, text);
        QFETCH(bool, expected);
        QCOMPARE(matchesPattern(text, pattern), expected);
    }

    void agreesWithThePlainWay()
    {
        const QByteArrayList texts = allTexts("ab", 7);
        for (const QByteArray &pattern : allTexts("ab*", 6)) {
            for (const QByteArray &text : texts) {
                if (matchesPattern(text, pattern) != matchesPlainly(text, pattern))
                    QFAIL((pattern + " / " + text).constData());
            }
        }
    }

    // A product of the lengths would be hours: the test would be ended long before.
    void longOnesTakeNoLonger()
    {
        const QByteArray text(8'000'000, 'a');
        const QByteArray half(4'000'000, 'a');
        QVERIFY(matchesPattern(text, '*' + half + '*'));
        QVERIFY(!matchesPattern(text, '*' + half + "b*"));
        QVERIFY(!matchesPattern(text, "*ab" + half + "*c"));
        QVERIFY(!matchesPattern(text, "*b*" + half + '*'));
        QVERIFY(!matchesPattern(text, "*a"_ba.repeated(2'000'000) + "b*"));
    }
};

QTEST_GUILESS_MAIN(TestPattern)
#include "tst_pattern.moc"
