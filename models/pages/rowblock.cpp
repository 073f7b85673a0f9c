// SPDX-License-Identifier: MIT
#include "models/pages/rowblock.h"

namespace Inspector
{

namespace
{
constexpr quint32 EndMask = (1u << 30) - 1;

constexpr quint32 pack(size_t end, CellKind kind)
{
    return quint32(end) | (quint32(kind) << 30);
}
} // namespace

QByteArrayView RowBlock::cell(int row, int column) const
{
    Q_ASSERT(row >= 0 && row < m_rows && column >= 0 && column < columns());
    const size_t at = index(row, column);
    const quint32 begin = at == 0 ? 0 : m_ends[at - 1] & EndMask;
    return QByteArrayView(m_text).sliced(begin, (m_ends[at] & EndMask) - begin);
}

CellKind RowBlock::kind(int row, int column) const
{
    Q_ASSERT(row >= 0 && row < m_rows && column >= 0 && column < columns());
    return CellKind(m_ends[index(row, column)] >> 30);
}

std::vector<RowBlock::Cell> RowBlock::row(int row) const
{
    std::vector<Cell> cells;
    cells.reserve(size_t(columns()));
    for (int column = 0; column < columns(); ++column)
        cells.push_back(at(row, column));
    return cells;
}

std::string_view RowBlock::raw(int row, int column) const
{
    const auto found = m_raws.find({row, column});
    return found == m_raws.cend() ? std::string_view()
                                  : std::string_view(found->second.constData(), size_t(found->second.size()));
}

size_t RowBlock::hash() const
{
    const size_t texts = qHashBits(m_text.constData(), size_t(m_text.size()), size_t(m_rows));
    return qHashBits(m_ends.data(), m_ends.size() * sizeof(quint32), texts);
}

qsizetype RowBlock::bytes() const
{
    return m_text.capacity() + qsizetype(m_ends.capacity() * sizeof(quint32)) + qsizetype(sizeof(*this));
}

void RowBlock::reserve(qsizetype textBytes)
{
    m_text.reserve(textBytes);
}

void RowBlock::addColumn(const QByteArray &name)
{
    m_columns << name;
}

// Gives every row all of the columns. Once, at the end: done for each column that turns up late, it would
// touch all rows before each time.
void RowBlock::widen()
{
    const auto columns = size_t(m_columns.size());
    std::vector<quint32> widened;
    widened.reserve(size_t(m_rows) * columns);
    auto cell = m_ends.cbegin();
    quint32 end = 0;
    for (size_t i = 0; i < m_stretches.size(); ++i) {
        const auto before = m_stretches[i].columns;
        const int endRow = i + 1 < m_stretches.size() ? m_stretches[i + 1].firstRow : m_rows;
        for (int row = m_stretches[i].firstRow; row < endRow; ++row) {
            widened.insert(widened.end(), cell, cell + before);
            cell += before;
            if (before > 0)
                end = widened.back() & EndMask;
            widened.insert(widened.end(), columns - size_t(before), pack(end, CellKind::Absent));
        }
    }
    m_ends = std::move(widened);
}

bool RowBlock::addRow(const std::vector<Cell> &row)
{
    Q_ASSERT(qsizetype(row.size()) == m_columns.size());
    if (m_stretches.empty() || m_stretches.back().columns != m_columns.size())
        m_stretches.push_back({m_rows, m_columns.size()});
    size_t end = size_t(m_text.size());
    size_t cellIndex = m_ends.size();
    m_ends.resize(cellIndex + row.size());
    for (const Cell &cell : row) {
        end += cell.text.size();
        if (end > EndMask)
            return false;
        m_ends[cellIndex++] = pack(end, cell.kind);
    }
    qsizetype at = m_text.size();
    m_text.resize(qsizetype(end));
    char *text = m_text.data();
    int column = 0;
    for (const Cell &cell : row) {
        std::copy_n(cell.text.data(), cell.text.size(), text + at);
        at += qsizetype(cell.text.size());
        if (!cell.raw.empty())
            m_raws[{m_rows, column}] = QByteArray(cell.raw.data(), qsizetype(cell.raw.size()));
        ++column;
    }
    ++m_rows;
    return true;
}

void RowBlock::finish()
{
    const bool isTable =
        m_stretches.empty() || (m_stretches.size() == 1 && m_stretches.front().columns == m_columns.size());
    if (!isTable)
        widen();
    m_stretches = {};
    // The text was reserved by the size of the JSON, which is a good deal larger than the cells.
    m_text.squeeze();
    m_ends.shrink_to_fit();
}

} // namespace Inspector
