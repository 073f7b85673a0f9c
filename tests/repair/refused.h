// SPDX-License-Identifier: MIT
#pragma once

#include "models/repair/repaircopy.h"
#include "tests/store/keptblock.h"

namespace Inspector::Test
{

// A record as Eloqua refuses it: its values, the code, and the fields that it names ("a;b").
struct Refused {
    QByteArray code;
    QByteArray invalid;
    QByteArrayList values;
    int record = 0; // recordIndex; 0: its place, from 1
};

inline const QByteArrayList Names{"email", "firstName", "lastName"};

// Of an import of these fields, in another order than the rejects have them, and one that they lack.
inline const QByteArray Definition =
    "{\"name\":\"Newsletter\",\"uri\":\"/contacts/imports/12\",\"identifierFieldName\":\"email\",\"fields\":{"
    "\"lastName\":\"{{Contact.Field(C_LastName)}}\",\"email\":\"{{Contact.Field(C_EmailAddress)}}\","
    "\"firstName\":\"{{Contact.Field(C_FirstName)}}\",\"phone\":\"{{Contact.Field(C_BusPhone)}}\"}}";

inline RowBlock blockOfRefused(const QList<Refused> &records, const QByteArrayList &names = Names)
{
    RowBlock block(QByteArrayList{"recordIndex", "statusCode", "message", "invalidFields"} + names);
    int place = 0;
    for (const Refused &record : records) {
        const QByteArray number = QByteArray::number(record.record ? record.record : place + 1);
        const QByteArray message = "Message of " + record.code;
        const auto text = [](const QByteArray &bytes, CellKind kind = CellKind::Text) {
            return RowBlock::Cell{{bytes.constData(), size_t(bytes.size())}, kind};
        };
        std::vector<RowBlock::Cell> cells{text(number, CellKind::Literal), text(record.code), text(message),
                                          text(record.invalid)};
        for (const QByteArray &value : record.values)
            cells.push_back(value.isNull() ? RowBlock::Cell{} : text(value));
        block.addRow(cells);
        ++place;
    }
    block.finish();
    return block;
}

// A kept copy of an import that refused these.
inline QString keepRefused(const QString &path, const RowBlock &rejects,
                           const QByteArray &definition = Definition)
{
    Result<std::unique_ptr<KeptCopyWriter>> writer = KeptCopyWriter::make();
    if (!writer)
        qFatal("%s", qPrintable(writer.error().message));
    Outcome done = (*writer)->add(Table::Rejects, rejects, 0, rejects.rows());
    if (done && !definition.isEmpty())
        done = (*writer)->setDefinition(definition);
    if (done)
        done = finish(**writer, factsOf(**writer));
    if (done)
        done = (*writer)->save(path);
    if (!done)
        qFatal("%s", qPrintable(done.error().message));
    return path;
}

inline std::shared_ptr<RepairCopy> openedRepair(const QString &path)
{
    const Result<std::shared_ptr<RepairCopy>> copy = RepairCopy::open(path);
    if (!copy)
        qFatal("%s", qPrintable(copy.error().fullText()));
    return *copy;
}

// All cells as they are now, row by row.
inline QList<QByteArrayList> valuesOf(RepairCopy &copy)
{
    const Result<QList<RepairRow>> rows = copy.read(copy.rows());
    if (!rows)
        qFatal("%s", qPrintable(rows.error().fullText()));
    QList<QByteArrayList> values;
    for (const RepairRow &row : *rows) {
        QByteArrayList cells;
        for (const RepairCell &cell : row.cells)
            cells << cell.value;
        values << cells;
    }
    return values;
}

inline QList<QByteArrayList> originalsOf(RepairCopy &copy)
{
    QList<QByteArrayList> values;
    const Result<QList<RepairRow>> rows = copy.read(copy.rows());
    for (const RepairRow &row : *rows) {
        QByteArrayList cells;
        for (const RepairCell &cell : row.cells)
            cells << cell.original;
        values << cells;
    }
    return values;
}

} // namespace Inspector::Test
