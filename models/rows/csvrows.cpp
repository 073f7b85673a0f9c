// SPDX-License-Identifier: MIT
#include "models/rows/csvrows.h"

#include "models/base/text.h"

namespace Inspector
{

namespace
{
ApiError fileError(const QString &text)
{
    return {.kind = ApiError::Kind::Refused, .message = text};
}
} // namespace

CsvRows::CsvRows(QString path, QByteArrayList fields, Place firstRow)
    : m_path(std::move(path))
    , m_fields(std::move(fields))
    , m_firstRow(firstRow)
    , m_next(firstRow)
{
}

Result<std::shared_ptr<CsvRows>> CsvRows::open(const QString &path)
{
    CsvFileReader reader(path);
    if (const Outcome opened = reader.open(); !opened)
        return opened.error();
    if (!reader.next()) {
        return reader.error() ? *reader.error()
                              : fileError(Text::tr("%1 is empty. Its first line must name the fields of the "
                                                   "definition.")
                                              .arg(path));
    }
    const QByteArrayList fields = reader.fields();
    for (qsizetype i = 0; i < fields.size(); ++i) {
        if (fields.at(i).isEmpty())
            return fileError(
                Text::tr("The first line of %1 has a column without a name. Name each column after a field "
                         "of the definition.")
                    .arg(path));
        if (fields.indexOf(fields.at(i)) != i)
            return fileError(Text::tr("The first line of %1 names the column \"%2\" twice.")
                                 .arg(path, QString::fromUtf8(fields.at(i))));
    }
    return std::shared_ptr<CsvRows>(new CsvRows(path, fields, {reader.position(), reader.line()}));
}

Outcome CsvRows::visit(qint64 fromSeq, const Visitor &visit)
{
    CsvFileReader reader(m_path);
    if (const Outcome opened = reader.open(); !opened)
        return opened;
    const bool goesOn = fromSeq >= m_nextSeq;
    SendRow row{.seq = goesOn ? m_nextSeq : 1};
    Place place = goesOn ? m_next : m_firstRow;
    if (const Outcome found = reader.seek(place.position, place.line); !found)
        return found;
    for (; reader.next(); ++row.seq) {
        row.cells = reader.fields();
        if (row.cells.size() != m_fields.size()) {
            return fileError(Text::tr("Row %L1 of %4 has %L2 fields, but the first line has %L3. Nothing was "
                                      "sent. Correct the row and try again.")
                                 .arg(row.seq)
                                 .arg(row.cells.size())
                                 .arg(m_fields.size())
                                 .arg(m_path));
        }
        if (row.seq >= fromSeq && !visit(row)) {
            m_nextSeq = row.seq;
            m_next = place;
            return Done{};
        }
        place = {reader.position(), reader.line()};
    }
    return reader.error() ? Outcome(*reader.error()) : Outcome(Done{});
}

} // namespace Inspector
