// SPDX-License-Identifier: MIT
// Corrections of many rejects: bench_repair [ROWS]. How long it takes to open, to replace in a column, to
// undo and redo, and until the first rows after a filter are here; the longest gap of the event loop
// meanwhile, and the memory.
#include "models/corrections/correctionsmodel.h"
#include "models/keep/keptcopywriter.h"
#include "tests/bench/eventloopgaps.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTemporaryDir>

#include <cstdio>
#include <malloc.h>

using namespace Inspector;
using namespace Qt::Literals::StringLiterals;

namespace
{
const QByteArrayList Fields{"emailAddress", "firstName", "lastName", "company",  "country",
                            "phone",        "city",      "title",    "industry", "notes"};

RowBlock blockOf(int first, int rows)
{
    RowBlock block(QByteArrayList{"recordIndex", "statusCode", "message", "invalidFields"} + Fields);
    for (int row = first; row < first + rows; ++row) {
        QByteArrayList values{QByteArray::number(row + 1), row % 4 ? "ELQ-00002" : "ELQ-00040",
                              "Invalid email address.", "emailAddress",
                              "person" + QByteArray::number(row) + "@example.com "};
        for (qsizetype i = 1; i < Fields.size(); ++i)
            values << Fields.at(i) + ' ' + QByteArray::number((row * 7 + i) % 1000);
        std::vector<RowBlock::Cell> cells;
        for (const QByteArray &value : std::as_const(values))
            cells.push_back({{value.constData(), size_t(value.size())}, CellKind::Text});
        cells.front().kind = CellKind::Literal;
        block.addRow(cells);
    }
    block.finish();
    return block;
}

void keep(const QString &path, int rows)
{
    constexpr int PageRows = 1000;
    const Result<std::unique_ptr<KeptCopyWriter>> writer = KeptCopyWriter::make();
    KeptCopyWriter &copy = **writer;
    for (int row = 0; row < rows; row += PageRows)
        (void)copy.add(Table::Rejects, blockOf(row, PageRows), 0, PageRows);
    (void)copy.setSync("{\"uri\":\"/syncs/1042\"}");
    KeptFacts facts;
    facts.sync = SyncId{1042};
    facts.status = u"warning"_s;
    for (const Table table : KeptSchema::Tables)
        facts.part(table) = {
            .state = KeptPart::State::Complete, .rows = copy.rows(table), .announced = copy.rows(table)};
    if (!copy.finish(facts) || !copy.save(path))
        qFatal("the copy can't be made");
}

qint64 memory(const char *name)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(name))
            return line.simplified().split(' ').value(1).toLongLong() / 1024;
    }
    return 0;
}

class Bench
{
public:
    explicit Bench(const QString &path)
        : m_session(path)
    {
        QObject::connect(&m_session, &RepairSession::failed, [](const ApiError &error) {
            std::printf("FAILED: %s\n", qPrintable(error.fullText()));
        });
    }

    void run()
    {
        measure("open", [this] { m_session.open(); });
        m_table = std::make_unique<CorrectionsModel>(m_session);
        firstRows("first rows");
        const RowSet all = m_session.copy()->rows();
        const RepairEdit replace{.kind = RepairEdit::Kind::Replace,
                                 .field = u"emailAddress"_s,
                                 .find = u"example.com"_s,
                                 .value = u"example.org"_s};
        measure("replace in a column", [&] { m_session.apply(replace, all); });
        firstRows("rows after it");
        measure("undo", [this] { m_session.undo(); });
        firstRows("rows after it");
        measure("redo", [this] { m_session.redo(); });
        QElapsedTimer timer;
        timer.start();
        m_table->setRows(m_session.copy()->rowsOf(1));
        std::printf("%-22s %6lld ms\n", "filter by cause", timer.elapsed());
        firstRows("first rows after it");
        const RepairEdit trim{.kind = RepairEdit::Kind::TrimBlanks};
        measure("trim all fields", [&] { m_session.apply(trim, all); });
        measure("check", [this] { m_session.check(); });
        measure("save", [this] { m_session.save(); });
    }

private:
    void measure(const char *what, const std::function<void()> &start)
    {
        EventLoopGaps gaps;
        gaps.start();
        QElapsedTimer timer;
        timer.start();
        start();
        QEventLoop loop;
        QObject::connect(&m_session, &RepairSession::changed, &loop, [&] {
            if (!m_session.isBusy())
                loop.quit();
        });
        if (m_session.isBusy())
            loop.exec();
        std::printf("%-22s %6lld ms   longest gap %3.1f ms   memory %lld MB\n", what, timer.elapsed(),
                    gaps.longest(), memory("VmRSS"));
        std::fflush(stdout);
    }
    void firstRows(const char *what)
    {
        QElapsedTimer timer;
        timer.start();
        QEventLoop loop;
        QObject::connect(m_table.get(), &CorrectionsModel::loadingChanged, &loop, [&] {
            if (m_table->index(0, 0).data(CorrectionsModel::IsLoadedRole).toBool() && !m_table->isLoading())
                loop.quit();
        });
        (void)m_table->index(0, 0).data(Qt::DisplayRole);
        loop.exec();
        std::printf("%-22s %6lld ms\n", what, timer.elapsed());
    }

    RepairSession m_session;
    std::unique_ptr<CorrectionsModel> m_table;
};
} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const int rows = argc > 1 ? QByteArray(argv[1]).toInt() : 1'000'000;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"rejects.eloquasync"_s);
    keep(path, rows);
    malloc_trim(0);
    std::printf("%d rejects, %lld MB, memory before %lld MB\n", rows, QFileInfo(path).size() >> 20,
                memory("VmRSS"));
    Bench(path).run();
    std::printf("peak memory %lld MB\n", memory("VmHWM"));
    return 0;
}
