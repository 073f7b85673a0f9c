// SPDX-License-Identifier: MIT
// Programs that are killed while they edit and save: what they had confirmed is there, and nothing else but
// what they were just doing.
#include "models/store/keptcopy.h"
#include "tests/repair/refused.h"
#include "tests/support/patience.h"

#include <QProcess>

#include <cstdio>

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;

namespace
{
using Kind = RepairEdit::Kind;

constexpr int Rows = 3000;
constexpr int Acts = 400;

enum class Act { Set, Undo, Redo, Save };

Act actAt(int number)
{
    switch (number % 9) {
    case 3:
    case 6:
        return Act::Undo;
    case 7:
        return Act::Redo;
    case 8:
        return Act::Save;
    default:
        return Act::Set;
    }
}

RepairEdit editAt(int number)
{
    return {.kind = Kind::SetValue, .field = u"phone"_s, .value = u"v%1"_s.arg(number)};
}

// What `phone` is in all rows after so many acts, and which steps there are.
struct Expected {
    QList<int> done; // numbers of acts; the first is no step
    int at = 0;
    explicit Expected(int acts)
        : done{-1}
    {
        for (int i = 0; i < acts; ++i) {
            if (actAt(i) == Act::Undo) {
                at = std::max(0, at - 1);
            } else if (actAt(i) == Act::Redo) {
                at = std::min(int(done.size()) - 1, at + 1);
            } else if (actAt(i) == Act::Set) {
                done.resize(at + 1);
                done << i;
                ++at;
            }
        }
    }
    QByteArray phone() const { return at == 0 ? "" : "v" + QByteArray::number(done.at(at)); }
    QString text() const
    {
        return u"%1, %2 to undo, %3 to redo"_s.arg(QString::fromUtf8(phone()))
            .arg(at)
            .arg(done.size() - 1 - at);
    }
};

// The program that is killed: says after each act that it is done.
int edit(const QString &path)
{
    const auto copy = openedRepair(path);
    for (int i = 0; i < Acts; ++i) {
        Outcome done = Done{};
        if (actAt(i) == Act::Undo)
            done = copy->undo();
        else if (actAt(i) == Act::Redo)
            done = copy->redo();
        else if (actAt(i) == Act::Save)
            done = copy->save();
        else if (const auto step = copy->apply(editAt(i), copy->rows(), RepairCopy::Redo::Drop); !step)
            done = step.error();
        if (!done)
            qFatal("%s", qPrintable(done.error().fullText()));
        std::printf("%d\n", i);
        std::fflush(stdout);
    }
    return 0;
}
} // namespace

class TestRepairKilled : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void killed_data()
    {
        QTest::addColumn<int>("after");
        for (int point = 0; point < 20; ++point)
            QTest::addRow("%d", point) << point * 2;
    }
    void killed()
    {
        QFETCH(int, after);
        const QTemporaryDir folder;
        QList<Refused> records;
        for (int i = 0; i < Rows; ++i)
            records << Refused{"ELQ-00002", "email", {QByteArray::number(i), "b", "c"}};
        const QString path = keepRefused(folder.filePath(u"copy.eloquasync"_s), blockOfRefused(records));
        QProcess program;
        program.start(QCoreApplication::applicationFilePath(), {u"--edit"_s, path});
        int confirmed = 0;
        while (confirmed <= after) {
            QVERIFY(program.canReadLine() || program.waitForReadyRead(Patience));
            while (program.canReadLine())
                confirmed = program.readLine().toInt() + 1;
        }
        program.kill();
        QVERIFY(program.waitForFinished(Patience));
        while (program.canReadLine())
            confirmed = program.readLine().toInt() + 1;
        const Result<std::shared_ptr<KeptCopy>> kept = KeptCopy::open(path);
        QVERIFY2(kept, kept ? "" : qPrintable(kept.error().fullText()));
        const auto copy = openedRepair(path);
        const QList<QByteArrayList> values = valuesOf(*copy);
        for (const QByteArrayList &row : values)
            QCOMPARE(row.at(3), values.first().at(3)); // a step is whole
        const QString found = u"%1, %2 to undo, %3 to redo"_s.arg(QString::fromUtf8(values.first().at(3)))
                                  .arg(copy->undoCount())
                                  .arg(copy->redoCount());
        const QString wanted = Expected(confirmed).text();
        // The one under way may be done as well.
        QVERIFY2(found == wanted || found == Expected(confirmed + 1).text(),
                 qPrintable(found + u" instead of "_s + wanted));
        QVERIFY(copy->save());
    }
};

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], "--edit") == 0)
        return edit(QString::fromLocal8Bit(argv[2]));
    TestRepairKilled test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_repairkilled.moc"
