// SPDX-License-Identifier: MIT
#pragma once

#include "models/keep/keptcopywriter.h"
#include "models/store/keptcopy.h"
#include "models/store/keptrows.h"
#include "tests/support/files.h"

#include <QTemporaryDir>
#include <QTest>

namespace Inspector::Test
{

// Rows as a page of the server has them. A cell is written as JSON has it: "\"text\"", "12", "null", and ""
// for one that is not there.
inline RowBlock blockOf(const QByteArrayList &columns, const QList<QByteArrayList> &rows)
{
    RowBlock block(columns);
    for (const QByteArrayList &row : rows) {
        std::vector<RowBlock::Cell> cells;
        for (const QByteArray &cell : row) {
            if (cell.startsWith('"'))
                cells.push_back({{cell.constData() + 1, size_t(cell.size() - 2)}, CellKind::Text});
            else if (cell.isEmpty() || cell == "null")
                cells.push_back({{}, cell.isEmpty() ? CellKind::Absent : CellKind::Null});
            else
                cells.push_back({{cell.constData(), size_t(cell.size())}, CellKind::Literal});
        }
        block.addRow(cells);
    }
    block.finish();
    return block;
}

// What a complete copy of an import with so many rejects says of itself.
inline KeptFacts factsOf(KeptCopyWriter &writer)
{
    KeptFacts facts;
    facts.sync = SyncId{1042};
    facts.status = QStringLiteral("warning");
    facts.site = QStringLiteral("AcmeEU");
    facts.user = QStringLiteral("jane.doe");
    facts.started = QDateTime(QDate(2024, 3, 1), QTime(9, 20), Qt::UTC);
    facts.ended = facts.started.addSecs(60);
    for (const Table table : KeptSchema::Tables)
        facts.part(table) = {
            .state = KeptPart::State::Complete, .rows = writer.rows(table), .announced = writer.rows(table)};
    return facts;
}

// With the sync that these facts are about.
inline Outcome finish(KeptCopyWriter &writer, const KeptFacts &facts)
{
    const Outcome sync = writer.setSync("{\"uri\":\"/syncs/1042\"}");
    return sync ? writer.finish(facts) : sync;
}

// A kept copy with these pages of one table.
inline QString keep(const QTemporaryDir &folder, Table table, const QList<RowBlock> &pages,
                    const QString &name = QStringLiteral("copy.eloquasync"))
{
    const QString path = folder.filePath(name);
    Result<std::unique_ptr<KeptCopyWriter>> writer = KeptCopyWriter::make();
    if (!writer)
        qFatal("%s", qPrintable(writer.error().message));
    for (const RowBlock &page : pages) {
        if (const Outcome added = (*writer)->add(table, page, 0, page.rows()); !added)
            qFatal("%s", qPrintable(added.error().message));
    }
    const Outcome finished = finish(**writer, factsOf(**writer));
    const Outcome saved = finished ? (*writer)->save(path) : finished;
    if (!saved)
        qFatal("%s", qPrintable(saved.error().message));
    return path;
}

// A small one in a folder that need not be there, as if it had been fetched then.
inline void keepAt(const QString &path, const QDateTime &fetched,
                   const std::function<void(KeptFacts &)> &change = {})
{
    QDir().mkpath(QFileInfo(path).path());
    Result<std::unique_ptr<KeptCopyWriter>> writer = KeptCopyWriter::make();
    if (!writer)
        qFatal("%s", qPrintable(writer.error().message));
    KeptFacts facts = factsOf(**writer);
    facts.started = fetched;
    if (change)
        change(facts);
    const Outcome finished = finish(**writer, facts);
    const Outcome saved = finished ? (*writer)->save(path) : finished;
    if (!saved)
        qFatal("%s", qPrintable(saved.error().message));
}

inline QString errorOf(const Outcome &outcome)
{
    return outcome ? QString() : outcome.error().message;
}

// Each row as blockOf() takes it, in the order of the block's columns.
inline QList<QByteArrayList> cellsOf(const RowBlock &block)
{
    QList<QByteArrayList> rows;
    for (int row = 0; row < block.rows(); ++row) {
        QByteArrayList cells;
        for (int column = 0; column < block.columns(); ++column) {
            const QByteArray text = block.cell(row, column).toByteArray();
            switch (block.kind(row, column)) {
            case CellKind::Absent:
                cells << "";
                break;
            case CellKind::Null:
                cells << "null";
                break;
            case CellKind::Text:
                cells << '"' + text + '"';
                break;
            case CellKind::Literal:
                cells << text;
                break;
            }
        }
        rows << cells;
    }
    return rows;
}

} // namespace Inspector::Test
