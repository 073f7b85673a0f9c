// SPDX-License-Identifier: MIT
// Eloqua's q as conditions: what is read, that it is written back as it was, and that nothing is made of
// texts that mean something else.
#include "models/query/filterexpression.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Inspector;
using namespace Qt::Literals::StringLiterals;
using Operator = FilterTerm::Operator;

class TestFilterExpression : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("q");
        QTest::addColumn<FilterExpression>("expected");
        const auto row = [](const char *name, const QString &q, const FilterExpression &expected) {
            QTest::newRow(name) << q << expected;
        };
        row("nothing", {}, {});
        row("blanks", u"  "_s, {});
        row("in quotes", u"status='warning'"_s, {{{u"status"_s, Operator::Equal, u"warning"_s, true}}});
        row("bare", u"createdAt<2025-07-01"_s, {{{u"createdAt"_s, Operator::Less, u"2025-07-01"_s, false}}});
        row("whole in double quotes", u"\"name=Email*\""_s,
            {{{u"name"_s, Operator::Equal, u"Email*"_s, false}}, false, true});
        row("bare with blanks inside", u" message =  Invalid  email "_s,
            {{{u"message"_s, Operator::Equal, u"Invalid  email"_s, false}}});
        row("blanks in quotes stay", u"message=' a b '"_s,
            {{{u"message"_s, Operator::Equal, u" a b "_s, true}}});
        row("signs in quotes are text", u"message='a=b AND c<d (e)'"_s,
            {{{u"message"_s, Operator::Equal, u"a=b AND c<d (e)"_s, true}}});
        row("a double quote in quotes", u"message='say \"x\"'"_s,
            {{{u"message"_s, Operator::Equal, u"say \"x\""_s, true}}});
        row("two", u"status!='error' and createdBy='jane.doe'"_s,
            {{{u"status"_s, Operator::NotEqual, u"error"_s, true},
              {u"createdBy"_s, Operator::Equal, u"jane.doe"_s, true}}});
        row("two, either", u"count>=10 OR count<=2"_s,
            {{{u"count"_s, Operator::GreaterOrEqual, u"10"_s, false},
              {u"count"_s, Operator::LessOrEqual, u"2"_s, false}},
             true});
        row("a word that joins nothing", u"message=black AND white"_s,
            {{{u"message"_s, Operator::Equal, u"black AND white"_s, false}}});
        row("a word within a word", u"message=x ANDy='z"_s.chopped(4),
            {{{u"message"_s, Operator::Equal, u"x AND"_s, false}}});
        row("beyond ASCII", u"message='ü💥*'"_s, {{{u"message"_s, Operator::Equal, u"ü💥*"_s, true}}});
    }
    void reads()
    {
        QFETCH(QString, q);
        QFETCH(FilterExpression, expected);
        const auto read = FilterExpression::read(q);
        QVERIFY(read);
        QVERIFY2(*read == expected, qPrintable(read->text()));
        QCOMPARE(FilterExpression::read(read->text()), read);
    }

    void writesBackAsItWas_data()
    {
        QTest::addColumn<QString>("q");
        for (const QString &q :
             {u"status='warning'"_s, u"\"name=Email*\""_s, u"createdAt<2025-07-01"_s, u"a!=b AND c>='d e'"_s,
              u"a='1' OR b=2 OR c<='3'"_s, u"message=black AND white"_s})
            QTest::newRow(qPrintable(q)) << q;
    }
    void writesBackAsItWas()
    {
        QFETCH(QString, q);
        QCOMPARE(FilterExpression::read(q).value().text(), q);
    }

    void doesNotGuess_data()
    {
        QTest::addColumn<QString>("q");
        for (const QString &q : {u"status"_s,
                                 u"="_s,
                                 u"='x'"_s,
                                 u"status="_s,
                                 u"status=''"_s,
                                 u"status='x"_s,
                                 u"status=x'"_s,
                                 u"status==x"_s,
                                 u"status=<x"_s,
                                 u"(a='b')"_s,
                                 u"a='b' c='d'"_s,
                                 u"a='b'c"_s,
                                 u"a='b' AND"_s,
                                 u"a='b' AND c"_s,
                                 u"a='b' AND c='d' OR e='f'"_s,
                                 u"message='O'Brien'"_s,
                                 u"message=O'Brien"_s,
                                 u"\"\""_s,
                                 u"\"a='b'"_s,
                                 u"\"a\"=b"_s,
                                 u"a=\"b\""_s,
                                 u"a b=c"_s,
                                 u"not a='b'"_s,
                                 u"a like 'b'"_s})
            QTest::newRow(qPrintable(q)) << q;
    }
    void doesNotGuess()
    {
        QFETCH(QString, q);
        QVERIFY2(!FilterExpression::read(q), qPrintable(q));
    }

    void replacesWhatIsSaidOfAProperty()
    {
        const auto withOnly = [](const QString &q, const QList<FilterTerm> &conditions) {
            return FilterExpression::read(q).value().withOnly(u"createdAt", conditions).text();
        };
        const FilterTerm from = FilterTerm::of(u"createdAt"_s, Operator::GreaterOrEqual, u"2026-01-01"_s);
        const FilterTerm before = FilterTerm::of(u"createdAt"_s, Operator::Less, u"2026-02-01 23:00"_s);
        QCOMPARE(withOnly({}, {from}), u"createdAt>=2026-01-01"_s);
        QCOMPARE(withOnly(u"a='1'"_s, {from, before}),
                 u"a='1' AND createdAt>=2026-01-01 AND createdAt<'2026-02-01 23:00'"_s);
        QCOMPARE(withOnly(u"a='1' AND createdat<2025-01-01 AND b='2' AND createdAt!=2024-01-01"_s, {from}),
                 u"a='1' AND createdAt>=2026-01-01 AND b='2'"_s);
        QCOMPARE(withOnly(u"a='1' AND createdAt<2025-01-01"_s, {}), u"a='1'"_s);
        QCOMPARE(withOnly(u"\"createdAt<2025-01-01\""_s, {}), QString());
    }

    void addsAndTakesAway()
    {
        const auto with = [](const QString &q, const FilterTerm &term) {
            return FilterExpression::read(q).value().with(term).text();
        };
        const FilterTerm warning = FilterTerm::of(u"status"_s, Operator::Equal, u"warning"_s);
        QCOMPARE(with({}, warning), u"status='warning'"_s);
        QCOMPARE(with(u"createdBy='x'"_s, warning), u"createdBy='x' AND status='warning'"_s);
        // In its old place, whatever the case of the name.
        QCOMPARE(with(u"Status!='a' AND createdBy='x' AND status!='b'"_s, warning),
                 u"status='warning' AND createdBy='x'"_s);
        const FilterTerm notB = FilterTerm::of(u"status"_s, Operator::NotEqual, u"b"_s);
        QCOMPARE(with(u"status!='a'"_s, notB), u"status!='a' AND status!='b'"_s);
        QCOMPARE(with(u"status!='b'"_s, notB), u"status!='b'"_s);
        QCOMPARE(with(u"status='a'"_s, notB), u"status!='b'"_s);
        const FilterTerm before = FilterTerm::of(u"createdAt"_s, Operator::Less, u"2026-02-01"_s);
        QCOMPARE(with(u"createdAt>=2026-01-01 AND createdAt<2026-01-15"_s, before),
                 u"createdAt>=2026-01-01 AND createdAt<2026-02-01"_s);
        QCOMPARE(with(u"\"a=b\""_s, before), u"\"a=b AND createdAt<2026-02-01\""_s);
        // What cannot stand in a value is asked for as anything: more rows, not others.
        QCOMPARE(with({}, FilterTerm::of(u"message"_s, Operator::Equal, u"O'Brien \"x\""_s)),
                 u"message='O*Brien \"x\"'"_s);
        QCOMPARE(with(u"\"a=b\""_s, FilterTerm::of(u"m"_s, Operator::Equal, u"\"x\""_s)),
                 u"\"a=b AND m='*x*'\""_s);
        QCOMPARE(with({}, {u"m"_s, Operator::Equal, u"a AND b=c"_s, false}), u"m='a AND b=c'"_s);

        const auto both = FilterExpression::read(u"a='1' OR b='2'"_s).value();
        QCOMPARE(both.without(u"A"_s).text(), u"b='2'"_s);
        QVERIFY(!both.without(u"A"_s).any);
        QVERIFY(both.without(u"a"_s).without(u"b"_s) == FilterExpression());
        QCOMPARE(both.on(u"B"_s).size(), 1);
        QCOMPARE(FilterExpression::read(u"\"a=b\""_s).value().without(u"a"_s).text(), QString());
    }

    void valuesOfCells()
    {
        QCOMPARE(filterValue(u"plain text"_s), u"plain text"_s);
        QCOMPARE(filterValue(u"it's \"so\"\nor\tso"_s), u"it*s *so**or*so"_s);
        QCOMPARE(filterValue(u"  "_s), QString());
        QCOMPARE(filterValue(u"'\n"_s), QString());
        const QString cut = filterValue(QString(299, u'x') + u"💥 and more"_s);
        QCOMPARE(cut, QString(299, u'x') + u'*');
    }

    // What only kept copies know, in both directions.
    void keptCopies_data()
    {
        QTest::addColumn<QString>("q");
        QTest::addColumn<FilterExpression>("expected");
        const auto row = [](const QString &q, const FilterExpression &expected) {
            QTest::newRow(qPrintable(q)) << q << expected;
        };
        const auto text = [](const QString &value, bool quoted) {
            return FilterTerm{{}, Operator::Equal, value, quoted};
        };
        row(u"jane"_s, {{text(u"jane"_s, false)}});
        row(u"jane doe"_s, {{text(u"jane doe"_s, false)}});
        row(u"'a=b'"_s, {{text(u"a=b"_s, true)}});
        row(u"\"jane doe\""_s, {{text(u"jane doe"_s, false)}, false, true});
        row(u"jane OR 'doe'"_s, {{text(u"jane"_s, false), text(u"doe"_s, true)}, true});
        row(u"\"First Name\"='it''s' AND jane"_s,
            {{{u"First Name"_s, Operator::Equal, u"it's"_s, true}, text(u"jane"_s, false)}});
        row(u"\"a\"\"b\"=1"_s, {{{u"a\"b"_s, Operator::Equal, u"1"_s, false}}});
        row(u"a=''"_s, {{{u"a"_s, Operator::Equal, {}, true}}});
        row(u"a=x AND 'y'"_s, {{{u"a"_s, Operator::Equal, u"x"_s, false}, text(u"y"_s, true)}});
        row(u"a=x AND y"_s, {{{u"a"_s, Operator::Equal, u"x"_s, false}, text(u"y"_s, false)}});
    }
    void keptCopies()
    {
        QFETCH(QString, q);
        QFETCH(FilterExpression, expected);
        const auto read = FilterExpression::read(q, Origin::KeptCopy);
        QVERIFY(read);
        QVERIFY2(*read == expected, qPrintable(read->text()));
        QCOMPARE(read->text(), q);
        QVERIFY2(q == u"a=x AND y"_s || !FilterExpression::read(q), "not Eloqua's");
    }

    // Conditions that controls add to a filter with texts.
    void withText()
    {
        const auto text = [](const QString &q, const FilterTerm &term) {
            const FilterExpression more = FilterExpression::read(q, Origin::KeptCopy).value().with(term);
            return FilterExpression::read(more.text(), Origin::KeptCopy).value().terms.size() ==
                           more.terms.size()
                       ? more.text()
                       : u"read as another: "_s + more.text();
        };
        QCOMPARE(text(u"jane"_s, FilterTerm::of(u"a"_s, Operator::Equal, u"1"_s)), u"jane AND a=1"_s);
        QCOMPARE(text(u"a='x' AND jane"_s, FilterTerm::of(u"a"_s, Operator::Equal, u"1"_s)),
                 u"a=1 AND jane"_s);
        QCOMPARE(text(u"\"jane doe\""_s, FilterTerm::of(u"First Name"_s, Operator::Equal, u"x"_s)),
                 u"jane doe AND \"First Name\"='x'"_s);
    }

    // What is read is written so that it is read as the same again, and with() keeps that true.
    void randomTexts()
    {
        const QStringList pieces{u"status"_s, u"a"_s,  u"="_s,          u"!="_s,   u"<"_s,
                                 u">="_s,     u"'"_s,  u"\""_s,         u" "_s,    u" AND "_s,
                                 u"or"_s,     u"OR"_s, u"x y"_s,        u"(.)"_s,  u"*"_s,
                                 u"ü💥"_s,     u"\n"_s, u"2026-01-31"_s, u"='b'"_s, u" and c='d'"_s};
        QRandomGenerator random(1042);
        int understood = 0;
        for (int round = 0; round < 200'000; ++round) {
            QString q;
            for (quint32 left = random.bounded(9u); left > 0; --left)
                q += pieces.at(qsizetype(random.bounded(quint32(pieces.size()))));
            const auto kept = FilterExpression::read(q, Origin::KeptCopy);
            QVERIFY2(!kept || FilterExpression::read(kept->text(), Origin::KeptCopy) == kept, qPrintable(q));
            const auto read = FilterExpression::read(q);
            if (!read)
                continue;
            understood += read->terms.isEmpty() ? 0 : 1;
            QVERIFY2(FilterExpression::read(read->text()) == read, qPrintable(q));
            const QString value = pieces.at(qsizetype(random.bounded(quint32(pieces.size()))));
            const FilterExpression more =
                read->with({u"status"_s, Operator(random.bounded(6)), value, false});
            QVERIFY2(FilterExpression::read(more.text()) == more, qPrintable(q + u" and "_s + value));
        }
        QVERIFY2(understood > 3000, qPrintable(QString::number(understood)));
    }
};

QTEST_GUILESS_MAIN(TestFilterExpression)
#include "tst_filterexpression.moc"
