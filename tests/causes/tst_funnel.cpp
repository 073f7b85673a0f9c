// SPDX-License-Identifier: MIT
#include "models/causes/funnel.h"
#include "models/query/resource.h"

#include <QtTest>

using namespace Inspector;
using namespace Qt::Literals::StringLiterals;

class TestFunnel : public QObject
{
    Q_OBJECT

    struct Line {
        QByteArray severity;
        QByteArray code;
        QByteArray count;
    };
    static Funnel funnelOf(const QList<Line> &lines)
    {
        RowBlock block(info(Table::Logs).columns);
        for (const Line &line : lines) {
            const QByteArrayList texts{{}, line.severity, line.code, line.count, "Says.", {}};
            std::vector<RowBlock::Cell> cells;
            for (const QByteArray &text : texts)
                cells.push_back({{text.constData(), size_t(text.size())}, CellKind::Text});
            block.addRow(cells);
        }
        block.finish();
        Funnel funnel;
        funnel.add(block, 0, block.rows());
        return funnel;
    }

private Q_SLOTS:
    void stepsOfEveryCode()
    {
        using Step = Funnel::Step;
        const QList<std::pair<Step, QByteArrayList>> codes{
            {Step::Staged, {"00130", "00140"}},
            {Step::Processed, {"00001"}},
            {Step::AfterDuplicates, {"00003"}},
            {Step::Rejected, {"00060"}},
            {Step::RejectedFields, {"00144"}},
            {Step::Created, {"00004", "00005", "00007", "00033", "00068", "00069", "00077"}},
            {Step::Updated, {"00022", "00023", "00012", "00035", "00079"}}};
        for (const auto &[step, list] : codes) {
            for (const QByteArray &code : list) {
                const Funnel funnel = funnelOf({{"information", "ELQ-" + code, "7"}});
                for (const Step other : Funnel::Steps)
                    QCOMPARE(funnel.count(other), other == step ? std::optional<qint64>(7) : std::nullopt);
            }
        }
    }

    // Repeated lines are added; what isn't there isn't 0; what is 0 is.
    void absentIsNotNothing()
    {
        const Funnel funnel = funnelOf({{"information", "ELQ-00004", "3"},
                                        {"information", "ELQ-00004", "4"},
                                        {"information", "ELQ-00005", "1"},
                                        {"information", "ELQ-00022", "0"},
                                        {"information", "ELQ-00060", "many"}});
        QCOMPARE(funnel.count(Funnel::Step::Created), 8);
        QCOMPARE(funnel.count(Funnel::Step::Updated), 0);
        QCOMPARE(funnel.count(Funnel::Step::Rejected), std::nullopt);
        QCOMPARE(funnel.base(), std::nullopt);
        QCOMPARE(countText(funnel.count(Funnel::Step::Rejected)), u"not reported"_s);
        QCOMPARE(countText(0), u"0"_s);
        QVERIFY(Funnel().isEmpty() && !funnel.isEmpty());
    }

    void contradictionsAreSaid()
    {
        const Funnel funnel =
            funnelOf({{"information", "ELQ-00060", "10"}, {"information", "ELQ-00001", "30"}});
        QCOMPARE(funnel.contradictions(10, 10), QStringList());
        QCOMPARE(funnel.contradictions(std::nullopt, std::nullopt), QStringList());
        QCOMPARE(funnel.contradictions(12, std::nullopt).size(), 1);
        QVERIFY(funnel.contradictions(12, std::nullopt).first().contains(u"10 in the log"_s));
        QCOMPARE(funnel.contradictions(10, 9).size(), 1);
        QCOMPARE(funnel.contradictions(std::nullopt, 9).size(), 1);
        QCOMPARE(funnelOf({{"information", "ELQ-00130", "5"}, {"information", "ELQ-00001", "6"}})
                     .contradictions(std::nullopt, std::nullopt)
                     .size(),
                 1);
    }

    void errorsFirst()
    {
        const Funnel funnel = funnelOf(
            {{"warning", "ELQ-00111", "0"}, {"information", "ELQ-00101", "0"}, {"error", "ELQ-00107", "0"}});
        QCOMPARE(funnel.troubles().size(), 2);
        QCOMPARE(funnel.troubles().first().statusCode, u"ELQ-00107"_s);
    }
};

QTEST_GUILESS_MAIN(TestFunnel)
#include "tst_funnel.moc"
