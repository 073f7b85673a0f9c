// SPDX-License-Identifier: MIT
#include "models/export/csvwriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstring>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr auto LineEnd = "\r\n";

QJsonArray toJson(const QByteArrayList &names)
{
    QJsonArray array;
    for (const QByteArray &name : names)
        array << QString::fromUtf8(name);
    return array;
}

QByteArrayList toList(const QJsonArray &array)
{
    QByteArrayList names;
    for (const QJsonValue &name : array)
        names << name.toString().toUtf8();
    return names;
}

bool startsFormula(QByteArrayView text)
{
    return !text.isEmpty() && std::strchr("=+-@\t\r", text.front()) != nullptr && text.front() != '\0';
}

// +46 70 123 45 67, -12.5, +1 (555) 123: digits without an operator between them, which no spreadsheet
// evaluates. +46-70-123 is a subtraction to it.
bool isSignedNumber(QByteArrayView text)
{
    const auto isPart = [](char c) { return std::strchr("0123456789 ().,", c) != nullptr && c != '\0'; };
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    return (text.startsWith('+') || text.startsWith('-')) &&
           std::all_of(text.begin() + 1, text.end(), isPart) &&
           std::any_of(text.begin(), text.end(), isDigit);
}
} // namespace

CsvWriter::CsvWriter(CsvOptions options, int fixedColumns)
    : RowWriter(options.columns)
    , m_options(std::move(options))
    , m_fixed(fixedColumns)
{
    for (const char c : {m_options.delimiter, '"', '\r', '\n'})
        m_special[uchar(c)] = true;
}

QByteArray CsvWriter::begin(const QByteArrayList &columns)
{
    m_names = columns;
    choose();
    QByteArray out = m_options.byteOrderMark ? QByteArray("\xEF\xBB\xBF") : QByteArray();
    if (m_options.header)
        out += headerLine();
    m_headSize = out.size();
    m_written = m_headSize;
    return out;
}

void CsvWriter::choose()
{
    for (const QByteArray &name : wantedColumns()) {
        qsizetype at = m_names.indexOf(name);
        if (at < 0) {
            // It may turn up on a later page; until then its cells are empty.
            at = m_names.size();
            m_names << name;
        }
        m_chosen << int(at);
    }
}

std::optional<QByteArray> CsvWriter::state() const
{
    QJsonArray breaks;
    for (const Break &known : m_breaks)
        breaks << QJsonArray{known.at, known.columns};
    return QJsonDocument(QJsonObject{{"names"_L1, toJson(m_names)},
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
    m_names = toList(object["names"_L1].toArray());
    choose();
    restoreMissing(toList(object["missing"_L1].toArray()));
    const QJsonArray breaks = object["breaks"_L1].toArray();
    for (const QJsonValue &known : breaks)
        m_breaks << Break{known[0].toInteger(), known[1].toInt()};
    m_headSize = object["head"_L1].toInteger();
    m_written = written;
    return true;
}

QByteArray CsvWriter::headerLine() const
{
    QByteArray line;
    const qsizetype count = m_chosen.isEmpty() ? m_names.size() : m_chosen.size();
    for (qsizetype i = 0; i < count; ++i) {
        if (i > 0)
            line += m_options.delimiter;
        appendField(line, m_names.at(m_chosen.isEmpty() ? i : m_chosen.at(i)));
    }
    return count > 0 ? line + LineEnd : QByteArray();
}

QList<int> CsvWriter::mapColumns(const RowBlock &rows)
{
    QList<int> map(m_names.size(), -1);
    const int before = int(m_names.size());
    for (int i = 0; i < rows.columns(); ++i) {
        const QByteArray &name = rows.columnNames().at(i);
        qsizetype known = i < m_fixed ? i : m_names.indexOf(name, m_fixed);
        if (known < 0) {
            known = m_names.size();
            m_names << name;
            map << -1;
        }
        map[known] = i;
    }
    if (m_names.size() > before && m_chosen.isEmpty())
        m_breaks << Break{m_written, before};
    if (m_chosen.isEmpty())
        return map;
    QList<int> chosen;
    for (const int column : std::as_const(m_chosen))
        chosen << map.at(column);
    return chosen;
}

QByteArray CsvWriter::encodeRows(const RowBlock &rows, int from, int to)
{
    const QList<int> map = mapColumns(rows);
    QByteArray out;
    const qsizetype share = rows.rows() > 0 ? rows.bytes() * (to - from) / rows.rows() : 0;
    out.reserve(share + qsizetype(to - from) * (map.size() + 2));
    for (int row = from; row < to; ++row) {
        const qsizetype start = out.size();
        for (qsizetype i = 0; i < map.size(); ++i) {
            if (i > 0)
                out += m_options.delimiter;
            const int column = map.at(i);
            appendField(out, column < 0 ? QByteArrayView() : rows.cell(row, column));
        }
        // A line with nothing on it is no record to many readers.
        if (out.size() == start)
            out += "\"\"";
        out += LineEnd;
    }
    m_written += out.size();
    return out;
}

bool CsvWriter::isGuarded(QByteArrayView text) const
{
    return m_options.formulaGuard && startsFormula(text) &&
           !(m_options.sparesNumbers && isSignedNumber(text));
}

void CsvWriter::appendField(QByteArray &out, QByteArrayView text) const
{
    const bool guard = isGuarded(text);
    const bool quote = std::any_of(text.begin(), text.end(), [this](char c) { return m_special[uchar(c)]; });
    if (!quote) {
        if (guard)
            out += '\'';
        out.append(text.data(), text.size());
        return;
    }
    out += '"';
    if (guard)
        out += '\'';
    qsizetype begin = 0;
    for (qsizetype at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) {
        out.append(text.data() + begin, at - begin + 1);
        out += '"';
        begin = at + 1;
    }
    out.append(text.data() + begin, text.size() - begin);
    out += '"';
}

} // namespace Inspector
