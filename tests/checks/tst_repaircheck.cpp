// SPDX-License-Identifier: MIT
// What can be said of records before Eloqua sees them, and what can't.
#include "models/checks/fieldcheck.h"
#include "tests/repair/refused.h"

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;

namespace
{
using Kind = RepairEdit::Kind;
using Redo = RepairCopy::Redo;

// "fails: not an email address", "passes"
QString verdict(const FieldCheck &check, const QString &value)
{
    const auto finding = check.of(value.toUtf8());
    return finding ? toText(finding->result) + u": "_s + finding->text : u"passes"_s;
}

QByteArray metadata()
{
    const auto field = [](const QByteArray &statement, const QByteArray &type, bool isRequired) {
        return "{\"name\":\"x\",\"dataType\":\"" + type + "\",\"statement\":\"{{Contact.Field(" + statement +
               ")}}\",\"hasNotNullConstraint\":" + (isRequired ? "true" : "\"false\"") + "}";
    };
    return "{\"items\":[" + field("C_EmailAddress", "emailAddress", false) + "," +
           field("C_LASTNAME", "string", true) + "," + field("C_FirstName", "string", false) + "," +
           field("C_BusPhone", "string", false) + "]}";
}
} // namespace

class TestRepairCheck : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

private Q_SLOTS:
    void values_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("wanted");
        const auto row = [](const char *type, const QString &value, const QString &wanted) {
            QTest::addRow("%s %s", type, qPrintable(value.left(30)))
                << QString::fromLatin1(type) << value << wanted;
        };
        const QString noAddress = u"fails: not an email address"_s;
        for (const QString &good : {u"a@b.co"_s, u"jane.doe+x@mail.example.com"_s, u"o'neil@x-y.org"_s})
            row("emailAddress", good, u"passes"_s);
        for (const QString &bad : {u"a@b"_s, u"a@@b.co"_s, u".a@b.co"_s, u"a..b@c.de"_s, u"a@b..co"_s,
                                   u"@b.co"_s, u"a@-b.co"_s, u"a@b.co;c@d.ef"_s, u"a@b.1"_s})
            row("emailAddress", bad, noAddress);
        row("emailAddress", u"a@b.co\u00a0"_s, u"fails: blanks in an email address"_s);
        row("emailAddress", u"jané@b.co"_s,
            u"cannot tell: letters in an email address that Eloqua may reject"_s);
        row("emailAddress", QString(65, u'a') + u"@b.co"_s, u"fails: too long for an email address"_s);
        row("emailAddress", u""_s, u"passes"_s);
        row("number", u"12"_s, u"passes"_s);
        row("number", u"-1.50"_s, u"passes"_s);
        row("number", u"1,5"_s, u"fails: not a number, such as 1234.5"_s);
        row("date", u"2024-02-29"_s, u"passes"_s);
        row("date", u"2023-02-29"_s, u"fails: a date that doesn't exist"_s);
        row("date", u"2024-02-29 25:00:00"_s, u"fails: a date that doesn't exist"_s);
        row("date", u"2024-02-29T10:00:00.123"_s,
            u"cannot tell: a date with milliseconds, which Eloqua may ignore"_s);
        row("date", u"29.2.24"_s,
            u"cannot tell: a date in a format that Eloqua may not recognize; use YYYY-MM-DD"_s);
        row("string", QString(100, u'x'), u"passes"_s);
        row("string", QString(101, u'x'),
            u"cannot tell: longer than 100 characters, which only a large text field accepts"_s);
        row("string", QString(32'001, u'x'), u"fails: longer than 32,000 characters"_s);
        row("shoe", u"x"_s, u"cannot tell: a field of an unknown type"_s);
    }
    void values()
    {
        QFETCH(QString, type);
        QFETCH(QString, value);
        QFETCH(QString, wanted);
        const FieldCheck check({.name = u"f"_s}, FieldFacts{.name = {}, .dataType = type},
                               EloquaObject::Contact);
        QCOMPARE(verdict(check, value), wanted);
    }

    void objects()
    {
        const auto number = [](EloquaObject object) {
            return verdict(FieldCheck({}, FieldFacts{.name = {}, .dataType = u"number"_s}, object), u"1.5"_s);
        };
        QCOMPARE(number(objectOf(u"/contacts/imports/1"_s)), u"passes"_s);
        QVERIFY(number(objectOf(u"/customObjects/7/imports/1"_s)).startsWith(u"cannot tell"_s));
        QCOMPARE(fieldsPath(u"/contacts/imports/1232"_s), "contacts/fields");
        QCOMPARE(fieldsPath(u"/customObjects/27/imports/5"_s), "customObjects/27/fields");
        QCOMPARE(fieldsPath(u"/activities/imports/5"_s), "");
        QCOMPARE(fieldsPath(u"/contacts/imports/5/../../x"_s), "");
    }

    void records()
    {
        const auto copy = openedRepair(keepRefused(
            m_folder.filePath(u"copy.eloquasync"_s),
            blockOfRefused({{"ELQ-00002", "email", {"a@b.co ", "A", "Doe"}}, // trimmed below
                            {"ELQ-00002", "email", {"nobody", "B", "Doe"}},
                            {"ELQ-00040", "lastName", {"c@b.co", "C", ""}},
                            {"ELQ-00002", "email", {"A@B.CO ", "D", "Doe"}}, // then the same as the first
                            {"ELQ-00026", "", {"e@b.co", "E", "Doe"}},
                            {"ELQ-00002", "email", {"f@b.co ", "F", "Doe"}},
                            {"ELQ-00002", "email", {"g", "G", "Doe"}}})));
        QVERIFY(copy->apply({.kind = Kind::TrimBlanks, .field = u"email"_s}, copy->rows(), Redo::Keep));
        QVERIFY(copy->apply({.kind = Kind::LeaveOut}, RowSet::of({7}), Redo::Keep));
        const Result<FieldMetadata> known = FieldMetadata::parse(metadata());
        QVERIFY(known);
        const Result<CheckReport> report = checkRecords(*copy, *known);
        QVERIFY(report);
        QCOMPARE(report->fails, RowSet::of({1, 2, 3, 4}));
        QCOMPARE(report->cannotTell, RowSet::of({5}));
        QCOMPARE(report->passes, RowSet::of({6}));
        QStringList lines;
        for (const CheckLine &line : report->lines)
            lines << u"%1 %2: %3 %4"_s.arg(toText(line.result), copy->fieldNames().value(line.field),
                                           line.text, QString::fromLatin1(line.rows.toText()));
        QCOMPARE(lines, (QStringList{u"fails lastName: empty, although it's required 3"_s,
                                     u"fails email: not an email address 2"_s,
                                     u"fails email: the same as in another record 1,4"_s,
                                     u"cannot tell : unchanged since Eloqua rejected it 5"_s,
                                     u"cannot tell lastName: still the value that Eloqua rejected 3"_s,
                                     u"cannot tell email: still the value that Eloqua rejected 2"_s}));
        QCOMPARE(
            report->sentence(),
            u"Of all records, shown or not: 4 records fail, 1 passes our checks, for 1 we cannot tell."_s);
        QCOMPARE(report->revision, copy->revision());
        QVERIFY(copy->undo());
        QVERIFY(report->revision != copy->revision());
    }

    void withoutMetadata()
    {
        const auto copy =
            openedRepair(keepRefused(m_folder.filePath(u"bare.eloquasync"_s),
                                     blockOfRefused({{"ELQ-00002", "email", {"a@b.co ", "A", "Doe"}},
                                                     {"ELQ-00002", "email", {"a", "A", "Doe"}}})));
        QVERIFY(copy->apply({.kind = Kind::TrimBlanks, .field = u"email"_s}, copy->rows(), Redo::Keep));
        const Result<CheckReport> report = checkRecords(*copy, {});
        QCOMPARE(report->fails, RowSet::of({2})); // what an address is needs no list
        QCOMPARE(report->cannotTell, RowSet::of({1}));
        QCOMPARE(report->notices.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestRepairCheck)
#include "tst_repaircheck.moc"
