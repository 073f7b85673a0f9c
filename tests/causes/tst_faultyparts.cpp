// SPDX-License-Identifier: MIT
// The part of a value that a finding is about, for who looks and for who listens.
#include "models/causes/faultyparts.h"

#include <QtTest>

using namespace Inspector;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(Inspector::Finding)
Q_DECLARE_METATYPE(Inspector::TextPart)

class tst_FaultyParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parts_data()
    {
        using Parts = QList<TextPart>;
        QTest::addColumn<QString>("value");
        QTest::addColumn<Finding>("finding");
        QTest::addColumn<Parts>("parts");
        QTest::newRow("outer blanks") << u" a@b.example  "_s << Finding::OuterBlank << Parts{{0, 1}, {12, 2}};
        QTest::newRow("second @") << u"a@@b@c"_s << Finding::TwoAts << Parts{{2, 1}, {4, 1}};
        QTest::newRow("inner blank") << u"a b@c.example"_s << Finding::InnerBlank << Parts{{1, 1}};
        QTest::newRow("two addresses")
            << u"a@b.example;c@d.example"_s << Finding::SeveralAddresses << Parts{{11, 12}};
        QTest::newRow("dots") << u".a..b@c.example."_s << Finding::Dots
                              << Parts{{0, 1}, {2, 1}, {3, 1}, {15, 1}};
        QTest::newRow("no dot after the @") << u"a@host"_s << Finding::NoDomainDot << Parts{{2, 4}};
        QTest::newRow("other letters") << u"jürgen@b.example"_s << Finding::NonAscii << Parts{{1, 1}};
        QTest::newRow("comma") << u"a@b.example,"_s << Finding::OddCharacter << Parts{{11, 1}};
        QTest::newRow("display name")
            << u"Jane <a@b.example>"_s << Finding::DisplayName << Parts{{0, 6}, {17, 1}};
        QTest::newRow("no-break space") << u"a\u00a0b"_s << Finding::NoBreakSpace << Parts{{1, 1}};
        QTest::newRow("a word for nothing") << u"n/a"_s << Finding::NullWord << Parts{{0, 3}};
        // What is missing can't be marked.
        QTest::newRow("no @") << u"notanemail"_s << Finding::NoAt << Parts{};
        QTest::newRow("empty") << QString() << Finding::Blanks << Parts{};
        QTest::newRow("looks right") << u"a@b.example"_s << Finding::LooksRight << Parts{};
    }

    void parts()
    {
        QFETCH(QString, value);
        QFETCH(Finding, finding);
        QFETCH(QList<TextPart>, parts);
        QCOMPARE(faultyParts(value, finding), parts);
    }

    // Every finding, on any value: a part is within the value.
    void nothingIsMarkedOutside()
    {
        for (const QString &value : {u""_s, u"@"_s, u" "_s, u"a@"_s, u"<"_s, u">"_s, u"."_s, u"\u00a0"_s}) {
            for (int finding = 0; finding < FindingKinds; ++finding) {
                for (const TextPart &part : faultyParts(value, Finding(finding)))
                    QVERIFY(part.first >= 0 && part.length > 0 && part.first + part.length <= value.size());
            }
        }
    }

    void whatCannotBeSeenIsShown()
    {
        const QString value = u" a\u200b\tb\u00a0c "_s;
        const QString shown = visibleText(value, {{0, 1}});
        QCOMPARE(shown.size(), value.size());
        for (const QChar c : {QChar(0x200b), QChar(u'\t'), QChar(0x00a0)})
            QVERIFY(!shown.contains(c));
        // Blanks only where they are the fault.
        QVERIFY(shown.at(0) != u' ');
        QCOMPARE(shown.back(), QChar(u' '));
    }

    void partsAreSaid()
    {
        QCOMPARE(partsText(u" a  "_s, {{0, 1}, {2, 2}}), u"character 1, characters 3 to 4"_s);
        QCOMPARE(partsText(u"n/a"_s, {{0, 3}}), u"all of it"_s);
    }
};

QTEST_GUILESS_MAIN(tst_FaultyParts)
#include "tst_faultyparts.moc"
