// SPDX-License-Identifier: MIT
#include "models/causes/finding.h"
#include "models/definitions/definition.h"

#include <QtTest>

using namespace Inspector;
using namespace Qt::Literals::StringLiterals;

// What is seen in a value. causes.py checks the same rules on many more, written a second time.
class TestFinding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findings_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QByteArray>("finding");
        const auto rows = [](FieldKind kind,
                             std::initializer_list<std::pair<const char16_t *, const char *>> list) {
            for (const auto &[value, finding] : list)
                QTest::newRow(qPrintable(u"%1: %2"_s.arg(int(kind)).arg(QString::fromUtf16(value))))
                    << int(kind) << QString::fromUtf16(value) << QByteArray(finding);
        };
        rows(FieldKind::Text, {{u"", "empty"},
                               {u" \t ", "blanks only"},
                               {u"NULL", "null word"},
                               {u"n/a", "null word"},
                               {u"Berlin ", "outer blank"},
                               {u"\u00a0Berlin", "outer blank"},
                               {u"Ber\u00a0lin", "no-break space"},
                               {u"Ber\u200blin", "zero-width character"},
                               {u"Ber\nlin", "control character"},
                               {u"M\u00c3\u00bcller", "broken text"},
                               {u"\ufffd", "broken text"},
                               {u"Zürich", "looks right"},
                               {u"Nullen", "looks right"}});
        rows(FieldKind::Email, {{u"jane", "no @"},
                                {u"a@x.com;b@y.com", "several addresses"},
                                {u"a@x.com b@y.com", "several addresses"},
                                {u"Jane <j@x.com>", "display name"},
                                {u"j@@x.com", "two @"},
                                {u"j a@x.com", "inner blank"},
                                {u"jané@x.com", "non-ASCII character"},
                                {u"@x.com", "nothing before @"},
                                {u"j.@x.com", "misplaced dot"},
                                {u"j@x..com", "misplaced dot"},
                                {u"j@x", "no dot in domain"},
                                {u"j@", "no dot in domain"},
                                {u"j,a@x.com", "odd character"},
                                {u"j@x.com", "looks right"},
                                {u"j@x.com ", "outer blank"}});
        rows(FieldKind::Number, {{u"12", "looks right"},
                                 {u"1,5", "decimal comma"},
                                 {u"1,234", "grouped digits"},
                                 {u"1.234.567,5", "grouped digits"},
                                 {u"€12", "currency"},
                                 {u"12 EUR", "not a number"},
                                 {u"-3", "sign"},
                                 {u"3.25", "decimals"},
                                 {u"1.5.2", "not a number"}});
        rows(FieldKind::Date, {{u"2021-02-03", "looks right"},
                               {u"2021-02-03T10:00:00Z", "looks right"},
                               {u"2021-02-30", "not a date"},
                               {u"2021-02-03 10:00:00.123", "milliseconds"},
                               {u"03/02/2021", "day and month order"},
                               {u"3.2.21", "two-digit year"},
                               {u"44230", "Excel day number"},
                               {u"1612345678", "Unix time"},
                               {u"soon", "not a date"}});
    }
    void findings()
    {
        QFETCH(int, kind);
        QFETCH(QString, value);
        QFETCH(QByteArray, finding);
        QCOMPARE(findingName(findingOf(value.toUtf8(), FieldKind(kind), {})), finding);
    }

    void shiftedColumns()
    {
        const RecordContext elsewhere{.hasEmailElsewhere = true};
        const RecordContext without{.lacksEmail = true};
        QCOMPARE(findingOf("Jane", FieldKind::Email, elsewhere), Finding::OtherField);
        QCOMPARE(findingOf("j@x", FieldKind::Email, elsewhere), Finding::NoDomainDot);
        QCOMPARE(findingOf("j@x.com", FieldKind::Text, without), Finding::OtherField);
        QCOMPARE(findingOf("j@x.com", FieldKind::Text, {}), Finding::LooksRight);
        QCOMPARE(findingOf("", FieldKind::Email, elsewhere), Finding::Empty);
    }

    void tooLong()
    {
        const QByteArray name(250, 'x');
        QCOMPARE(findingOf(name + "@x.c", FieldKind::Email, {}), Finding::LooksRight);
        QCOMPARE(findingOf(name + "@x.co", FieldKind::Email, {}), Finding::TooLong);
        QCOMPARE(findingOf(QByteArray(32'001, 'x'), FieldKind::Text, {}), Finding::TooLong);
    }

    void shapes()
    {
        QCOMPARE(shapeOf("jane.doe@example.com"), "aaaa.aaa@a+.aaa");
        QCOMPARE(shapeOf("+49 12345-6"), "+99 9+-9");
        QCOMPARE(shapeOf(QByteArray("ab12é")), "aa99a");
        QCOMPARE(shapeOf(""), "");
        QCOMPARE(shapeOf(QByteArray(64, '.')), QByteArray(64, '.'));
        QCOMPARE(shapeOf(QByteArray(65, '.')), QByteArray(64, '.') + "…");
        QCOMPARE(shapeOf("😀x"), "😀a");
    }

    void kinds()
    {
        QCOMPARE(fieldKind("emailAddress"), FieldKind::Email);
        QCOMPARE(fieldKind("E-Mail"), FieldKind::Email);
        QCOMPARE(fieldKind("work_email"), FieldKind::Email);
        QCOMPARE(fieldKind("x", "{{Contact.Field(C_EmailAddress)}}"), FieldKind::Email);
        QCOMPARE(fieldKind("emailFormat"), FieldKind::Text);
        QCOMPARE(fieldKind("directMail"), FieldKind::Text);
        QCOMPARE(fieldKind("Date of birth"), FieldKind::Date);
        QCOMPARE(fieldKind("phoneNumber"), FieldKind::Text);
        QCOMPARE(fieldKind("annualRevenue"), FieldKind::Number);
    }

    // Names stand in files: each its own, and none translated away.
    void names()
    {
        QSet<QByteArray> names;
        for (int i = 0; i < FindingKinds; ++i) {
            names << findingName(Finding(i));
            QVERIFY(!toText(Finding(i)).isEmpty());
        }
        QCOMPARE(names.size(), FindingKinds);
        QCOMPARE(findingName(Finding::LooksRight), "looks right");
    }
};

QTEST_GUILESS_MAIN(TestFinding)
#include "tst_finding.moc"
