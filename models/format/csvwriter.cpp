// SPDX-License-Identifier: MIT
#include "models/format/csvwriter.h"

#include "models/format/csvencoder.h"
#include "models/format/csvwidener.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr auto LineEnd = "\r\n";

// Percent-encoded: QString and QJsonDocument drop a byte order mark with which a name begins.
QJsonArray toJson(const QByteArrayList &names)
{
    QJsonArray array;
    for (const QByteArray &name : names)
        array << QString::fromLatin1(name.toPercentEncoding());
    return array;
}

QByteArrayList toList(const QJsonArray &array)
{
    QByteArrayList names;
    for (const QJsonValue &name : array)
        names << QByteArray::fromPercentEncoding(name.toString().toLatin1());
    return names;
}

} // namespace

CsvWriter::CsvWriter(CsvOptions options, int fixedColumns)
    : RowWriter(options.columns, fixedColumns)
    , m_options(std::move(options))
    , m_cells(m_options)
{
}

QByteArray CsvWriter::begin(const QByteArrayList &columns)
{
    m_names = std::make_shared<const QByteArrayList>(columns);
    QByteArray out = m_options.byteOrderMark ? QByteArray("\xEF\xBB\xBF") : QByteArray();
    if (m_options.header)
        out += headerLine();
    m_headSize = out.size();
    m_written = m_headSize;
    return out;
}

std::unique_ptr<RowEncoder> CsvWriter::encoder(const FileColumns &known) const
{
    return std::make_unique<CsvEncoder>(m_cells, m_options.delimiter, m_options.columns, known);
}

QByteArray CsvWriter::takeRows(const EncodedRows &rows, int from, int to)
{
    if (rows.after && rows.after != m_names) {
        if (rows.after->size() > m_names->size())
            m_breaks << Break{m_written, columnCount()};
        m_names = rows.after;
    }
    QByteArray bytes = rows.slice(from, to);
    m_written += bytes.size();
    return bytes;
}

std::optional<QByteArray> CsvWriter::state() const
{
    QJsonArray breaks;
    for (const Break &known : m_breaks)
        breaks << QJsonArray{known.at, known.columns};
    return QJsonDocument(QJsonObject{{"names"_L1, toJson(*m_names)},
                                     {"missing"_L1, toJson(missingColumns())},
                                     {"breaks"_L1, breaks},
                                     {"head"_L1, m_headSize}})
        .toJson(QJsonDocument::Compact);
}

bool CsvWriter::restore(const QByteArray &state, qint64 written)
{
    const QJsonObject object = QJsonDocument::fromJson(state).object();
    if (!object.contains("names"_L1))
        return false;
    m_names = std::make_shared<const QByteArrayList>(toList(object["names"_L1].toArray()));
    restoreMissing(toList(object["missing"_L1].toArray()));
    const QJsonArray breaks = object["breaks"_L1].toArray();
    for (const QJsonValue &known : breaks)
        m_breaks << Break{known[0].toInteger(), known[1].toInt()};
    m_headSize = object["head"_L1].toInteger();
    m_written = written;
    return true;
}

ExportSink::Change CsvWriter::lastPass(const std::atomic<bool> *)
{
    if (m_breaks.isEmpty())
        return nullptr;
    return [this](QFile &from, QFile &to) { return widenCsv(from, to, *this, m_options); };
}

const QByteArrayList &CsvWriter::columnNames() const
{
    return m_options.columns.isEmpty() ? *m_names : m_options.columns;
}

QByteArray CsvWriter::headerLine() const
{
    const QByteArrayList &names = columnNames();
    if (names.isEmpty())
        return {};
    GrowingBytes line;
    line.reserve(0);
    for (qsizetype i = 0; i < names.size(); ++i) {
        line.room(1);
        if (i > 0)
            line.put(m_options.delimiter);
        m_cells.put(line, {{names.at(i).constData(), size_t(names.at(i).size())}, CellKind::Text});
    }
    return line.take() + LineEnd;
}

} // namespace Inspector
