// SPDX-License-Identifier: MIT
#include "models/base/barrole.h"
#include "models/overview/countsmodel.h"

#include <QtTest>

using namespace Inspector;
using namespace Qt::Literals::StringLiterals;
using Column = CountsModel::Column;

// What is in the fields of a cause, in numbers and in bars.
class TestCountsModel : public QObject
{
    Q_OBJECT

    static QString text(const CountsModel &model, int row, Column column)
    {
        return model.index(row, int(column)).data().toString();
    }
    static QString title(const CountsModel &model, Column column)
    {
        return model.headerData(int(column), Qt::Horizontal, Qt::DisplayRole).toString();
    }

private Q_SLOTS:
    void texts()
    {
        CountsModel model(CountsModel::Kind::Texts, u"Value"_s);
        model.showTexts({.most = {{"n/a", 6}, {"a\tb", 1}, {"", 1}}, .others = 2, .different = 5}, 10);
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.columnCount(), 3);
        QCOMPARE(title(model, Column::What), u"Value"_s);
        QCOMPARE(text(model, 0, Column::What), u"n/a"_s);
        QCOMPARE(text(model, 0, Column::Rejects), u"6"_s);
        QCOMPARE(text(model, 0, Column::Share), u"60.0 %"_s);
        QVERIFY(!text(model, 1, Column::What).contains(u'\t')); // it would not be seen
        QCOMPARE(text(model, 2, Column::What), u"(empty)"_s);
        QCOMPARE(text(model, 3, Column::What), u"(2 others)"_s);
        QCOMPARE(model.index(0, int(Column::Share)).data(BarRole).toDouble(), 0.6);
        QVERIFY(!model.index(0, int(Column::Rejects)).data(BarRole).isValid());
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }

    // How many others there are, nobody knows.
    void cappedTexts()
    {
        CountsModel model(CountsModel::Kind::Texts, u"Value"_s);
        model.showTexts({.most = {{"n/a", 6}}, .others = 4, .different = 2, .isCapped = true}, 10);
        QCOMPARE(text(model, 1, Column::What), u"(others)"_s);
    }

    void findings()
    {
        Cause cause;
        cause.count = 4;
        cause.findings = {
            {.finding = Finding::NoAt, .count = 3, .firstRecord = {}, .example = "jane", .field = {}},
            {.finding = Finding::Empty, .count = 1, .firstRecord = {}, .example = {}, .field = {}}};
        CountsModel model(CountsModel::Kind::Findings, u"Finding"_s);
        model.showFindings(cause);
        QCOMPARE(model.columnCount(), 4);
        QCOMPARE(text(model, 0, Column::What), toText(Finding::NoAt));
        QCOMPARE(text(model, 0, Column::Share), u"75.0 %"_s);
        QCOMPARE(text(model, 0, Column::Example), u"jane"_s);
    }

    // Numbers stand under each other and under their title; bars begin at the left, as their title does.
    void places()
    {
        CountsModel model(CountsModel::Kind::Texts, u"Value"_s);
        model.showTexts({.most = {{"x", 1}}, .others = 0, .different = 1}, 1);
        const auto cell = [&model](Column column) {
            return model.index(0, int(column)).data(Qt::TextAlignmentRole);
        };
        const auto heading = [&model](Column column) {
            return model.headerData(int(column), Qt::Horizontal, Qt::TextAlignmentRole);
        };
        const QVariant right = int(Qt::AlignRight | Qt::AlignVCenter);
        QVERIFY(!cell(Column::What).isValid() && !heading(Column::What).isValid());
        QCOMPARE(cell(Column::Rejects), right);
        QCOMPARE(heading(Column::Rejects), right);
        QCOMPARE(cell(Column::Share), right);
        QVERIFY(!heading(Column::Share).isValid());
    }

    // Neither a share nor a bar beyond the whole.
    void moreThanTheWhole()
    {
        CountsModel model(CountsModel::Kind::Texts, u"Value"_s);
        model.showTexts({.most = {{"x", 3}}, .others = 0, .different = 1}, 2);
        QCOMPARE(text(model, 0, Column::Share), QString());
        QVERIFY(!model.index(0, int(Column::Share)).data(BarRole).isValid());
    }
};

QTEST_GUILESS_MAIN(TestCountsModel)
#include "tst_countsmodel.moc"
