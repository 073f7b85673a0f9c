// SPDX-License-Identifier: MIT
#include "models/base/text.h"

#include <QTest>

using namespace Inspector;
using namespace Qt::Literals::StringLiterals;

class TestText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsHaveCommas()
    {
        QCOMPARE(Text::list({u"2 rows"_s, u"1 s"_s}), u"2 rows, 1 s"_s);
        QCOMPARE(Text::list(QByteArrayList{"a", "ü"}), u"a, ü"_s);
        QCOMPARE(Text::longList({u"a, b"_s, u"c"_s}), u"a, b; c"_s);
        QCOMPARE(Text::list(QStringList()), QString());
    }

    // What a server sent may look like a place.
    void sentencesFollowEachOther()
    {
        QCOMPARE(Text::sentences({u"%1 failed."_s, {}, u"Try %2 again."_s}), u"%1 failed. Try %2 again."_s);
        QCOMPARE(Text::sentences({{}, u"One."_s, {}}), u"One."_s);
        QCOMPARE(Text::sentences({}), QString());
    }

    void sentencesEnd()
    {
        QCOMPARE(Text::sentence(u"2 records fail"_s), u"2 records fail."_s);
        for (const QString &whole : {u"Done."_s, u"完了。"_s, u"Why?"_s, u"Counting…"_s})
            QCOMPARE(Text::sentence(whole), whole);
    }

    void theSourcesAreEnglish() { QCOMPARE(Text::language(), u"en"_s); }
};

QTEST_GUILESS_MAIN(TestText)
#include "tst_text.moc"
