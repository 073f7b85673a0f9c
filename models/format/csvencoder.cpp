// SPDX-License-Identifier: MIT
#include "models/format/csvencoder.h"

namespace Inspector
{

CsvEncoder::CsvEncoder(const CsvCells &cells, char delimiter, const QByteArrayList &chosen, FileColumns known)
    : RowEncoder(chosen.isEmpty())
    , m_cells(cells)
    , m_delimiter(delimiter)
    , m_chosen(chosen)
    , m_known(std::move(known))
{
}

FileColumns CsvEncoder::columnsAfter()
{
    if (!m_chosen.isEmpty())
        return {};
    if (!m_known || m_known->size() < m_names.size())
        m_known = std::make_shared<const QByteArrayList>(m_names);
    return m_known;
}

void CsvEncoder::begin(const QByteArrayList &columns)
{
    m_names = m_known ? *m_known : m_chosen;
    m_source.assign(size_t(m_names.size()), -1);
    m_byName.clear();
    m_met = 0;
    m_next = 0;
    m_fixed = columns.size();
    m_hasRows = false;
    m_isRagged = false;
    for (const QByteArray &name : columns)
        meetColumn(name);
}

// Records bring their fields in the same order nearly always. A field may be named like one of the table's
// own columns, which come first.
qsizetype CsvEncoder::indexOf(const QByteArray &name)
{
    if (m_met < m_fixed)
        return std::min<qsizetype>(m_met, m_names.size());
    if (m_next < m_names.size() && m_names.at(m_next) == name)
        return m_next;
    if (m_byName.isEmpty()) {
        for (qsizetype i = m_fixed; i < m_names.size(); ++i)
            m_byName[m_names.at(i)] = i;
    }
    return m_byName.value(name, m_names.size());
}

void CsvEncoder::meetColumn(const QByteArray &name)
{
    if (!m_chosen.isEmpty()) {
        for (qsizetype i = 0; i < m_chosen.size(); ++i) {
            if (m_source[size_t(i)] < 0 && m_chosen.at(i) == name)
                m_source[size_t(i)] = m_met;
        }
        ++m_met;
        return;
    }
    const qsizetype at = indexOf(name);
    if (at == m_names.size()) {
        m_names << name;
        m_source.push_back(-1);
        if (m_met >= m_fixed)
            m_byName[name] = at;
        m_isRagged = m_hasRows;
    }
    m_source[size_t(at)] = m_met++;
    m_next = at + 1;
}

void CsvEncoder::encode(const Row &row)
{
    m_hasRows = true;
    const qsizetype start = m_out.size();
    bool isFirst = true;
    for (const int column : m_source) {
        if (!isFirst) {
            m_out.room(1);
            m_out.put(m_delimiter);
        }
        isFirst = false;
        if (column >= 0 && !row[size_t(column)].text.empty())
            m_cells.put(m_out, row[size_t(column)]);
    }
    m_out.room(4);
    // A line with nothing on it is no record to many readers.
    if (m_out.size() == start)
        m_out.put(std::string_view("\"\""));
    m_out.put(std::string_view("\r\n"));
}

} // namespace Inspector
