// SPDX-License-Identifier: MIT
// Steps that are done again to another sync's records, and files that hold them.
#include "models/corrections/recipe.h"
#include "tests/repair/refused.h"
#include "tests/support/fulldisk.h"

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;

namespace
{
using Kind = RepairEdit::Kind;
using Redo = RepairCopy::Redo;
} // namespace

class TestRecipe : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::shared_ptr<RepairCopy> fresh(const QList<Refused> &records,
                                      const QByteArray &definition = Definition)
    {
        static int number = 0;
        return openedRepair(keepRefused(m_folder.filePath(u"copy%1.eloquasync"_s.arg(++number)),
                                        blockOfRefused(records), definition));
    }

private Q_SLOTS:
    void toAnotherSync()
    {
        const auto first = fresh({{"ELQ-00002", "email", {" a@b.co ", "JANE", "x"}},
                                  {"ELQ-00002", "email", {"b@b.co", "n/a", "y"}}});
        QVERIFY(first->apply({.kind = Kind::TrimBlanks, .field = u"email"_s}, first->rows(), Redo::Keep));
        QVERIFY(first->apply({.kind = Kind::Replace, .find = u"n/a"_s, .isWholeCell = true}, first->rows(),
                             Redo::Keep));
        QVERIFY(first->apply({.kind = Kind::SetValue, .field = u"phone"_s, .value = u"1"_s}, first->rows(),
                             Redo::Keep));
        // About single records.
        QVERIFY(first->apply({.kind = Kind::SetValue, .field = u"email"_s, .value = u"me@b.co"_s},
                             RowSet::of({1}), Redo::Keep));
        QVERIFY(first->apply({.kind = Kind::LeaveOut}, RowSet::of({2}), Redo::Keep));
        QVERIFY(first->apply({.kind = Kind::SwapFields, .field = u"email"_s, .otherField = u"lastName"_s},
                             first->rows(), Redo::Keep));
        QVERIFY(first->undo());
        int leftOver = 0;
        const Recipe recipe = Recipe::of(first->steps(), &leftOver);
        QCOMPARE(leftOver, 2);
        QCOMPARE(recipe.edits.size(), 3);
        const QString path = m_folder.filePath(u"steps.repair.json"_s);
        QVERIFY(recipe.save(path));
        {
            const FullDisk full(10);
            QVERIFY(!recipe.save(path)); // and the file stays as it was
        }
        const Result<Recipe> loaded = Recipe::load(path);
        QVERIFY(loaded);
        QCOMPARE(loaded->edits, recipe.edits);

        // The other one has no phone, and nothing to replace.
        const auto second = fresh({{"ELQ-00002", "email", {"\xC2\xA0z@b.co", "Joe", "z"}}}, {});
        const Result<RecipeOutcome> outcome = applyRecipe(*second, *loaded, second->rows(), false);
        QVERIFY(outcome);
        QCOMPARE(outcome->steps.size(), 1);
        QCOMPARE(outcome->sentence(), u"Applied 1 step, but 2 couldn't be applied: Replace \"n/a\" with \"\" "
                                      u"in all fields: Nothing would change. "
                                      "Set phone to \"1\": There is no field phone in these records."_s);
        QCOMPARE(valuesOf(*second).first(), (QByteArrayList{"z@b.co", "Joe", "z"}));
        QVERIFY(second->undo());
        const Result<RecipeOutcome> refused = applyRecipe(*second, *loaded, second->rows(), false);
        QVERIFY(!refused);
        QCOMPARE(second->redoCount(), 1);
    }

    void filesThatAreNone()
    {
        const QString path = m_folder.filePath(u"none.json"_s);
        QCOMPARE(Recipe::load(path).error().kind, ApiError::Kind::Gone);
        const QByteArray what = "{\"what\":\"Steps of corrections, for Eloqua Sync Inspector\",";
        for (const QByteArray &json :
             {QByteArray(), QByteArray("[]"), QByteArray("{\"steps\":[]}"),
              what + "\"version\":2,\"steps\":[]}", what + "\"version\":1,\"steps\":[{\"do\":\"format\"}]}",
              what + "\"version\":1,\"steps\":{}}", what + "\"version\":1,\"steps\":[7]}"}) {
            put(path, json);
            const Result<Recipe> recipe = Recipe::load(path);
            QVERIFY2(!recipe, json.constData());
            QVERIFY(recipe.error().message.startsWith(u"Couldn't use %1. "_s.arg(path)));
        }
        put(path, what + "\"version\":1,\"steps\":[]}");
        QVERIFY(Recipe::load(path).isOk());
    }
};

QTEST_GUILESS_MAIN(TestRecipe)
#include "tst_recipe.moc"
