// SPDX-License-Identifier: MIT
// What each edit makes of a cell, what it is called, and how it stands in a recipe.
#include "models/repair/editwalk.h"
#include "models/store/keptschema.h"
#include "tests/repair/refused.h"

#include <QJsonDocument>

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;

namespace
{
using Kind = RepairEdit::Kind;

RepairEdit replacing(const QString &find, const QString &by, const QByteArray &flags = {})
{
    return {.kind = Kind::Replace,
            .field = u"email"_s,
            .find = find,
            .value = by,
            .isWholeCell = flags.contains('w'),
            .isCaseSensitive = flags.contains('c'),
            .isRegularExpression = flags.contains('r')};
}

RepairEdit inCase(RepairEdit::LetterCase letterCase)
{
    return {.kind = Kind::ChangeCase, .field = u"email"_s, .letterCase = letterCase};
}
} // namespace

class TestRepairEdit : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

private Q_SLOTS:
    void cells_data()
    {
        QTest::addColumn<RepairEdit>("edit");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        const auto row = [](const char *name, const RepairEdit &edit, const QString &before,
                            const QString &after) { QTest::newRow(name) << edit << before << after; };
        const RepairEdit trim{.kind = Kind::TrimBlanks, .field = u"email"_s};
        row("trailing blank", trim, u"jane@example.com "_s, u"jane@example.com"_s);
        row("no-break, tab, line", trim, u"\u00a0\t jane doe\r\n\u202f"_s, u"jane doe"_s);
        row("zero width", trim, u"\ufeffjane\u200b"_s, u"jane"_s);
        row("zero width joined inside stays", trim, u"a\u200db "_s, u"a\u200db"_s);
        row("nothing but blanks", trim, u" \u00a0\u200b "_s, u""_s);
        row("plain", replacing(u"EXAMPLE"_s, u"test"_s), u"a@Example.com"_s, u"a@test.com"_s);
        row("with case", replacing(u"example"_s, u"test"_s, "c"), u"a@Example.com/example"_s,
            u"a@Example.com/test"_s);
        row("every one", replacing(u"a"_s, u"aa"_s, "c"), u"banana"_s, u"baanaanaa"_s);
        row("whole", replacing(u"N/A"_s, u""_s, "w"), u"n/a"_s, u""_s);
        row("not whole", replacing(u"N/A"_s, u""_s, "w"), u"n/a."_s, u"n/a."_s);
        row("whole, with case", replacing(u"N/A"_s, u""_s, "wc"), u"n/a"_s, u"n/a"_s);
        row("empty cells", replacing(u""_s, u"none"_s, "w"), u""_s, u"none"_s);
        row("groups", replacing(u"(\\w+)@(\\w+)"_s, u"\\2@\\1"_s, "r"), u"jane@acme.com"_s,
            u"acme@jane.com"_s);
        row("whole by expression", replacing(u"\\d+"_s, u"n"_s, "rw"), u"12a"_s, u"12a"_s);
        row("unicode", replacing(u"\\w+"_s, u"x"_s, "r"), u"Zürich 陽光"_s, u"x x"_s);
        row("special signs are no expression", replacing(u"."_s, u"!"_s), u"a.b"_s, u"a!b"_s);
        row("beyond 16 bits", replacing(u"😀"_s, u"陽"_s, "c"), u"a😀b"_s, u"a陽b"_s);
        row("lower", inCase(RepairEdit::LetterCase::Lower), u"JANÉ@Example"_s, u"jané@example"_s);
        row("upper", inCase(RepairEdit::LetterCase::Upper), u"straße"_s, u"STRASSE"_s);
        row("title", inCase(RepairEdit::LetterCase::Title), u"JEAN-luc o'neil"_s, u"Jean-Luc O'Neil"_s);
        row("value", {.kind = Kind::SetValue, .field = u"email"_s, .value = u"x;\"y\"\n"_s}, u"old"_s,
            u"x;\"y\"\n"_s);
    }
    void cells()
    {
        QFETCH(RepairEdit, edit);
        QFETCH(QString, before);
        QFETCH(QString, after);
        const QString path = keepRefused(m_folder.filePath(u"copy.eloquasync"_s),
                                         blockOfRefused({{"ELQ-00002", "email", {before.toUtf8(), "", ""}}}));
        const auto copy = openedRepair(path);
        const Result<EditPreview> preview = copy->preview(edit, copy->rows());
        QVERIFY(preview);
        QCOMPARE(preview->cells, before == after ? 0 : 1);
        const Result<RepairStep> step = copy->apply(edit, copy->rows(), RepairCopy::Redo::Keep);
        QCOMPARE(step.isOk(), before != after);
        QCOMPARE(valuesOf(*copy).first().at(1), after.toUtf8());
        QCOMPARE(originalsOf(*copy).first().at(1), before.toUtf8());
        if (before != after) {
            QCOMPARE(preview->samples.first().before, before.toUtf8());
            QCOMPARE(preview->samples.first().after, after.toUtf8());
        }
        const Result<RepairEdit> again = RepairEdit::fromJson(edit.toJson());
        QVERIFY(again);
        QCOMPARE(*again, edit);
        QVERIFY(copy->save());
    }

    void severalFields()
    {
        const QString path = keepRefused(
            m_folder.filePath(u"several.eloquasync"_s),
            blockOfRefused({{"ELQ-00002", "email", {"Jane Doe <jane@example.com>", "", "Doe"}},
                            {"ELQ-00002", "email", {"\"Doe, Jane\" <jd@example.com>", "taken", ""}},
                            {"ELQ-00002", "email", {"plain@example.com", "a", "b"}}}));
        const auto copy = openedRepair(path);
        // lastName, email, firstName, phone
        QVERIFY(
            copy->apply({.kind = Kind::SplitNameAddress, .field = u"email"_s, .otherField = u"firstName"_s},
                        copy->rows(), RepairCopy::Redo::Keep));
        QCOMPARE(valuesOf(*copy), (QList<QByteArrayList>{{"Doe", "jane@example.com", "Jane Doe", ""},
                                                         {"", "jd@example.com", "taken", ""},
                                                         {"b", "plain@example.com", "a", ""}}));
        const Result<RepairStep> swapped =
            copy->apply({.kind = Kind::SwapFields, .field = u"firstName"_s, .otherField = u"phone"_s},
                        RowSet::of({1, 3}), RepairCopy::Redo::Keep);
        QVERIFY(swapped);
        QCOMPARE(swapped->cells, 4);
        QCOMPARE(swapped->text, u"Swapped firstName and phone: 4 cells"_s);
        QCOMPARE(valuesOf(*copy), (QList<QByteArrayList>{{"Doe", "jane@example.com", "", "Jane Doe"},
                                                         {"", "jd@example.com", "taken", ""},
                                                         {"b", "plain@example.com", "", "a"}}));
        QVERIFY(copy->apply({.kind = Kind::RestoreOriginal}, RowSet::of({1}), RepairCopy::Redo::Keep));
        QCOMPARE(valuesOf(*copy).first(), (QByteArrayList{"Doe", "Jane Doe <jane@example.com>", "", ""}));
    }

    // One that would take years is given up and said to be, also behind its first match: a cell is never
    // changed in part. Nothing is changed then.
    void slowExpressions_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addRow("from the beginning") << QByteArray(QByteArray(40, 'a') + '!');
        QTest::addRow("behind a match") << QByteArray('b' + QByteArray(40, 'a') + '!');
    }
    void slowExpressions()
    {
        QFETCH(QByteArray, value);
        const QString path = keepRefused(
            m_folder.filePath(u"slow.eloquasync"_s),
            blockOfRefused({{"ELQ-00002", "email", {"b", "", ""}}, {"ELQ-00002", "email", {value, "", ""}}}));
        const auto copy = openedRepair(path);
        const RepairEdit edit = replacing(u"b|(a+)+$"_s, u"x"_s, "r");
        const Result<EditPreview> preview = copy->preview(edit, copy->rows());
        QVERIFY(!preview);
        QVERIFY2(preview.error().message.contains(u"takes too long"_s), qPrintable(preview.error().message));
        QVERIFY(!copy->apply(edit, copy->rows(), RepairCopy::Redo::Keep));
        QCOMPARE(copy->undoCount(), 0);
        QCOMPARE(valuesOf(*copy).first().at(1), "b");
        QVERIFY(copy->preview(edit, RowSet::of({1})));
    }

    // Between two records, not two blocks of them.
    void isStoppedAtEachRecord()
    {
        const QString path = keepRefused(
            m_folder.filePath(u"stopped.eloquasync"_s),
            blockOfRefused({{"ELQ-00002", "email", {"a", "", ""}}, {"ELQ-00002", "email", {"a", "", ""}}}));
        Database database = Database::openForWriting(path);
        const RepairLayout layout{.fields = {{.name = u"email"_s}},
                                  .columns = {int(KeptSchema::fixedColumns(Table::Rejects))},
                                  .kept = (*KeptCopy::open(path))->columns(Table::Rejects),
                                  .names = {u"email"_s}};
        EditWalk walk(database, layout, replacing(u"a"_s, u"b"_s), 0);
        std::atomic<bool> cancelled = false;
        int changed = 0;
        const Outcome walked = walk.go(RowSet::range(1, 2), &cancelled, [&](const auto &, const auto &) {
            ++changed;
            cancelled = true;
        });
        QVERIFY(!walked);
        QCOMPARE(walked.error().kind, ApiError::Kind::Stopped);
        QCOMPARE(changed, 1);
    }

    void sentences()
    {
        const RepairEdit trim{.kind = Kind::TrimBlanks, .field = u"emailAddress"_s};
        QCOMPARE(trim.sentence(412), u"Trimmed 412 cells in emailAddress"_s);
        QCOMPARE(trim.sentence(1), u"Trimmed 1 cell in emailAddress"_s);
        QCOMPARE((RepairEdit{.kind = Kind::LeaveOut}).sentence(12), u"Left out 12 records"_s);
        QCOMPARE((RepairEdit{.kind = Kind::Replace, .find = u"a"_s, .value = u""_s}).sentence(1000),
                 u"Replaced \"a\" with \"\" in 1,000 cells in all fields"_s);
    }

    void faults()
    {
        const QStringList fields{u"email"_s, u"name"_s};
        const auto fault = [&fields](const RepairEdit &edit) { return edit.fault(fields); };
        QCOMPARE(fault(replacing(u"("_s, u""_s, "r")),
                 u"The regular expression isn't valid at character 2: missing closing parenthesis."_s);
        // Counted from the person's first character, whatever is put in front of it.
        QVERIFY(fault(replacing(u"*a"_s, u""_s, "r")).contains(u"at character 1:"_s));
        QCOMPARE(fault(replacing(u"*a"_s, u""_s, "rw")), fault(replacing(u"*a"_s, u""_s, "r")));
        QVERIFY(!fault(replacing(u""_s, u"x"_s)).isEmpty());
        QCOMPARE(fault({.kind = Kind::SetValue}), u"Choose a field."_s);
        QCOMPARE(fault({.kind = Kind::SetValue, .field = u"shoe"_s}),
                 u"There is no field shoe in these records."_s);
        QCOMPARE(fault({.kind = Kind::SwapFields, .field = u"email"_s, .otherField = u"email"_s}),
                 u"Choose two different fields."_s);
        QVERIFY(fault({.kind = Kind::TrimBlanks}).isEmpty());
        QVERIFY(fault({.kind = Kind::LeaveOut}).isEmpty());
    }

    void othersJson()
    {
        for (const char *json : {"{}", R"({"do":"format disk"})", R"({"do":"replace","find":1})",
                                 R"({"do":"replace","wholeCell":"yes"})", R"({"do":"changeCase"})"})
            QVERIFY2(!RepairEdit::fromJson(QJsonDocument::fromJson(json).object()), json);
    }
};

QTEST_GUILESS_MAIN(TestRepairEdit)
#include "tst_repairedit.moc"
