// SPDX-License-Identifier: MIT
// tst_faults GROUP [options of QTest]: every cell of this group's faults. tst_faults --table: prints the
// matrix.
#include "tests/faults/matrix.h"
#include "tests/ui/window.h"

#include <QTableView>
#include <QtTest>

#include <cstdio>
#include <future>

using namespace Inspector::Faults;
using namespace Qt::Literals::StringLiterals;

namespace
{
const Group *chosenGroup = nullptr;
// Of the cells of eloqua-syncs, so many are under way at once: most of their time is waiting between two
// tries.
constexpr int AtOnce = 6;

bool isFile(const Cell &cell)
{
    return writesFile(cell.operation);
}
} // namespace

class TestFaults : public QObject
{
    Q_OBJECT

private:
    struct Task {
        Case which;
        Cell cell;
        std::future<Outcome> outcome; // of eloqua-syncs, once it is under way
    };
    std::vector<Task> m_tasks;

    static bool isForThisKeychain(const Case &one) { return one.keychain == qgetenv("KEYRING_STATE"); }

    // Starts what comes next as well, so that it waits while this one does.
    Outcome outcomeOf(size_t wanted)
    {
        size_t ahead = 0;
        for (size_t i = wanted; i < m_tasks.size() && ahead < AtOnce; ++i) {
            Task &task = m_tasks[i];
            if (task.cell.program != Program::Cli)
                continue;
            ++ahead;
            if (!task.outcome.valid()) {
                // A keychain is one for all.
                const auto policy =
                    task.which.keychain.isEmpty() ? std::launch::async : std::launch::deferred;
                task.outcome = std::async(policy, [&task] { return runInTerminal(task.which, task.cell); });
            }
        }
        return m_tasks[wanted].outcome.get();
    }

    static QString faultOfFiles(const Cell &cell, const Outcome &outcome)
    {
        QStringList expected;
        if (isFile(cell))
            expected << u"rows.csv"_s;
        if (cell.output == Output::Kept)
            expected << u"rows.csv.part"_s << u"rows.csv.part.resume"_s;
        QStringList files = outcome.files;
        if (!isFile(cell))
            files.removeAll(u"rows.csv"_s);
        return files == expected ? QString() : u"There are: "_s + files.join(u", "_s);
    }

private Q_SLOTS:
    void thereAreEnough()
    {
        qsizetype all = 0;
        for (const Group &group : groups()) {
            const QList<Case> cases = group.cases();
            QVERIFY2(cases.size() >= group.least, group.name);
            all += cases.size();
            bool hasWindow = false;
            QSet<QByteArray> names;
            for (const Case &one : cases) {
                QVERIFY2(!one.cells.isEmpty() && !names.contains(one.fault), one.fault);
                names << one.fault;
                for (const Cell &cell : one.cells)
                    hasWindow = hasWindow || cell.program == Program::Window;
            }
            QVERIFY2(hasWindow, group.name);
        }
        QVERIFY(all >= 60);
    }

    void cell_data()
    {
        QTest::addColumn<size_t>("task");
        m_tasks.clear();
        for (const Case &one : chosenGroup->cases()) {
            if (!isForThisKeychain(one))
                continue;
            for (const Cell &cell : one.cells)
                m_tasks.push_back({one, cell, {}});
        }
        for (size_t i = 0; i < m_tasks.size(); ++i) {
            const Task &task = m_tasks[i];
            QTest::addRow("%s; %s; %s", task.which.fault, qPrintable(toText(task.cell.operation)),
                          qPrintable(toText(task.cell.program)))
                << i;
        }
        QVERIFY(!m_tasks.empty());
    }

    void cell()
    {
        QFETCH(size_t, task);
        const Cell &cell = m_tasks.at(task).cell;
        if (cell.program == Program::Window) {
            const QString fault = runInWindow(m_tasks.at(task).which, cell);
            QVERIFY2(fault.isEmpty(), qPrintable(fault));
            return;
        }
        const Outcome outcome = outcomeOf(task);
        const QByteArray &err = outcome.run.err;
        QVERIFY2(outcome.run.code == cell.code,
                 QByteArray("exit code " + QByteArray::number(outcome.run.code) + ", " + err).constData());
        for (const QByteArray &word : cell.words)
            QVERIFY2(err.contains(word), err.constData());
        QVERIFY2(!err.contains("Unknown error"), err.constData()); // Qt's word for what it has none for
        if (cell.output == Output::Whole)
            QVERIFY(outcome.output == wholeOutput(cell.operation));
        else if (cell.output == Output::Changed)
            QVERIFY2(outcome.output.contains(cell.contains), outcome.output.left(2000).constData());
        else
            QCOMPARE(outcome.output, isFile(cell) ? QByteArray(OlderFile) : QByteArray());
        const QString files = faultOfFiles(cell, outcome);
        QVERIFY2(files.isEmpty(), qPrintable(files));
        QVERIFY2(outcome.requests >= cell.requests.least && outcome.requests <= cell.requests.most,
                 QByteArray::number(outcome.requests).constData());
    }
};

int main(int argc, char *argv[])
{
    const QByteArray wanted = argc > 1 ? argv[1] : "";
    if (wanted == "--table") {
        std::fputs(qPrintable(asMarkdown()), stdout);
        return 0;
    }
    for (const Group &group : groups()) {
        if (wanted == group.name)
            chosenGroup = &group;
    }
    if (!chosenGroup) {
        std::fputs(
            "Which group of faults? network, protocol, content, files, causes or keychain; or --table.\n",
            stderr);
        return 2;
    }
    // QTest does not know of the group.
    argv[1] = argv[0];
    const auto run = [argc, argv] {
        TestFaults test;
        return QTest::qExec(&test, argc - 1, argv + 1);
    };
    if (!qEnvironmentVariableIsSet("KEYRING_STATE"))
        return Inspector::Test::runWithOwnSettings(argc - 1, argv + 1, run);
    // A home of its own comes with the keychain, where eloqua-syncs finds the same saved connections.
    const QApplication application(argc, argv);
    return run();
}

#include "tst_faults.moc"
