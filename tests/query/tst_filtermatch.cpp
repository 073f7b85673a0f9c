// SPDX-License-Identifier: MIT
// Whether a row fits a filter: a No only where no reading of Eloqua's rules allows a Yes.
#include "models/query/filtermatch.h"

#include <QTest>

using namespace Inspector;
using namespace Qt::Literals::StringLiterals;

class TestFilterMatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ofOneCell_data()
    {
        QTest::addColumn<QString>("q");
        QTest::addColumn<QString>("cell");
        QTest::addColumn<FilterMatch>("expected");
        const auto row = [](const QString &q, const QString &cell, FilterMatch expected) {
            QTest::newRow(qPrintable(q + u" / "_s + (cell.isNull() ? u"null"_s : cell)))
                << q << cell << expected;
        };
        using enum FilterMatch;
        row(u"s='warning'"_s, u"warning"_s, Yes);
        row(u"s='warning'"_s, u"success"_s, No);
        row(u"s='warning'"_s, u""_s, No);
        row(u"s='warning'"_s, QString(), Unknown);
        row(u"s='warning'"_s, u"Warning"_s, Unknown);
        row(u"s='warning'"_s, u" warning "_s, Unknown);
        row(u"s='müller'"_s, u"Muller"_s, Unknown);
        row(u"s='warn'"_s, u"warning"_s, No);
        row(u"s='warn*'"_s, u"warning"_s, Yes);
        row(u"s='Warn*'"_s, u"warning"_s, Unknown);
        row(u"s='*/imports/*'"_s, u"/contacts/imports/12"_s, Yes);
        row(u"s='*/imports/*'"_s, u"/contacts/exports/12"_s, No);
        row(u"s='a*b*c'"_s, u"axxbbxc"_s, Yes);
        row(u"s='a*b*c'"_s, u"axxbbx"_s, No);
        row(u"s='*'"_s, u""_s, Yes);
        row(u"s='50%'"_s, u"50 of 100"_s, Unknown);
        row(u"s='a_b'"_s, u"axb"_s, Unknown);
        row(u"s!='warning'"_s, u"warning"_s, No);
        row(u"s!='warning'"_s, u"error"_s, Unknown);
        row(u"s!='warn*'"_s, u"warning"_s, Unknown);
        row(u"s<'b'"_s, u"c"_s, Unknown);
        row(u"s=17"_s, u"17"_s, Yes);
        row(u"s=17"_s, u"18"_s, No);
        row(u"s=017"_s, u"17"_s, Unknown);
        row(u"s<50"_s, u"7"_s, Unknown); // as texts, 7 comes after 50
        row(u"s<50"_s, u"49"_s, Yes);
        row(u"s<50"_s, u"51"_s, No);
        row(u"s<50"_s, u"100"_s, Unknown);
        row(u"s=17"_s, u"seventeen"_s, Unknown);
        row(u"s>2026-01-31"_s, u"2026-02-01T10:00:00.0000000Z"_s, Unknown);
        row(u"s>2026-01-31"_s, u"2026-01-30T10:00:00.0000000Z"_s, Unknown);
        row(u"s>2026-01-31"_s, u"2026-01-20T10:00:00.0000000Z"_s, No);
        row(u"s<2026-01-31"_s, u"2026-02-01T10:00:00.0000000Z"_s, Unknown);
        row(u"s<2026-01-31"_s, u"2026-02-09T10:00:00.0000000Z"_s, No);
        row(u"s=2026-01-31"_s, u"2026-01-31T10:00:00.0000000Z"_s, Unknown);
        row(u"s='2026-01-31 10:00'"_s, u"2026-03-31T10:00:00.0000000Z"_s, No);
        row(u"s!=2026-01-31"_s, u"2026-01-31T10:00:00.0000000Z"_s, Unknown);
        row(u"s='01/31/2026'"_s, u"2026-03-31T10:00:00.0000000Z"_s, Unknown);
        row(u"s='2026-02-*'"_s, u"2026-03-31T10:00:00.0000000Z"_s, Unknown);
        row(u"s=2026-01-31"_s, u"no date"_s, Unknown);
    }
    void ofOneCell()
    {
        QFETCH(QString, q);
        QFETCH(QString, cell);
        QFETCH(FilterMatch, expected);
        const FilterTerm term = FilterExpression::read(q).value().terms.first();
        QCOMPARE(match(term, cell), expected);
    }

    void ofSeveral_data()
    {
        QTest::addColumn<QString>("q");
        QTest::addColumn<QList<FilterMatch>>("verdicts");
        QTest::addColumn<FilterMatch>("expected");
        using enum FilterMatch;
        using Verdicts = QList<FilterMatch>;
        const QString both = u"a='1' AND b='2'"_s;
        const QString either = u"a='1' OR b='2'"_s;
        QTest::newRow("none") << QString() << Verdicts() << Yes;
        QTest::newRow("both yes") << both << Verdicts{Yes, Yes} << Yes;
        QTest::newRow("both, one no") << both << Verdicts{Unknown, No} << No;
        QTest::newRow("both, one unknown") << both << Verdicts{Yes, Unknown} << Unknown;
        QTest::newRow("either, one no") << either << Verdicts{Yes, No} << Yes;
        QTest::newRow("either, no and unknown") << either << Verdicts{Unknown, No} << Unknown;
        QTest::newRow("either, both no") << either << Verdicts{No, No} << No;
        // "black AND b='2'" may be one value.
        QTest::newRow("bare text before AND") << u"a=black AND b='2'"_s << Verdicts{No, No} << Unknown;
        QTest::newRow("bare date before AND") << u"a>2026-01-31 AND b='2'"_s << Verdicts{Yes, No} << No;
        QTest::newRow("bare text at the end") << u"b='2' AND a=black"_s << Verdicts{Yes, No} << No;
    }
    void ofSeveral()
    {
        QFETCH(QString, q);
        QFETCH(QList<FilterMatch>, verdicts);
        QFETCH(FilterMatch, expected);
        QCOMPARE(combined(FilterExpression::read(q).value(), verdicts), expected);
    }
};

QTEST_GUILESS_MAIN(TestFilterMatch)
#include "tst_filtermatch.moc"
