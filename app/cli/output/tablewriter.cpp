// SPDX-License-Identifier: MIT
#include "app/cli/output/tablewriter.h"

#include "models/base/displaytext.h"

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr int Gap = 2;
// Less of a column at the right edge tells nothing.
constexpr int Narrowest = 4;

bool looksLikeNumber(QByteArrayView text)
{
    bool ok = false;
    [[maybe_unused]] const double number = text.toDouble(&ok);
    // "inf" and "nan" are words here.
    return ok && (text.back() == '.' || (text.back() >= '0' && text.back() <= '9'));
}

QString cellText(const RowBlock &rows, int row, int column)
{
    return column < 0 ? QString() : harmless(QString::fromUtf8(rows.cell(row, column)));
}
} // namespace

TableWriter::TableWriter(QByteArrayList columns, int width)
    : RowWriter(std::move(columns))
    , m_width(std::max(width, Narrowest))
{
}

QByteArray TableWriter::begin(const QByteArrayList &columns)
{
    for (const QByteArray &name : wantedColumns().isEmpty() ? columns : wantedColumns())
        m_columns << Column{name};
    return {};
}

QList<int> TableWriter::mapColumns(const RowBlock &rows) const
{
    QList<int> map;
    QByteArrayList names = rows.columnNames();
    for (const Column &column : m_columns) {
        const qsizetype at = names.indexOf(column.name);
        map << int(at);
        // A record field may be named like one of the table's own columns: each is shown once.
        if (at >= 0 && wantedColumns().isEmpty())
            names[at].clear();
    }
    return map;
}

// The natural widths, and as many columns from the left as fit.
void TableWriter::layOut(const RowBlock &rows, const QList<int> &map)
{
    int used = -Gap;
    qsizetype shown = 0;
    for (; shown < m_columns.size(); ++shown) {
        Column &column = m_columns[shown];
        const int at = map.at(shown);
        column.width = displayWidth(harmless(QString::fromUtf8(column.name)));
        bool onlyNumbers = true;
        bool anything = false;
        for (int row = 0; at >= 0 && row < rows.rows(); ++row) {
            const QByteArrayView text = rows.cell(row, at);
            if (text.isEmpty())
                continue;
            anything = true;
            onlyNumbers = onlyNumbers && looksLikeNumber(text);
            // Measured only as far as it matters.
            if (column.width < m_width)
                column.width = std::max(column.width, displayWidth(cellText(rows, row, at)));
        }
        column.isNumber = anything && onlyNumbers;
        const int left = m_width - used - Gap;
        if (column.width > left && left < Narrowest && shown > 0)
            break;
        column.width = std::min(column.width, left);
        used += Gap + column.width;
    }
    m_columns.resize(shown);
}

QByteArray TableWriter::line(const QStringList &cells) const
{
    QString text;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const Column &column = m_columns.at(i);
        if (i > 0)
            text += QString(Gap, u' ');
        text += padded(cells.at(i), column.width, column.isNumber ? Qt::AlignRight : Qt::AlignLeft);
    }
    while (text.endsWith(u' '))
        text.chop(1);
    return text.toUtf8() + '\n';
}

QByteArray TableWriter::encodeRows(const RowBlock &rows, int from, int to)
{
    QByteArray out;
    if (!m_laidOut) {
        m_laidOut = true;
        layOut(rows, mapColumns(rows));
        QStringList names;
        for (const Column &column : std::as_const(m_columns))
            names << harmless(QString::fromUtf8(column.name));
        if (!names.isEmpty())
            out += line(names);
    }
    const QList<int> map = mapColumns(rows);
    for (int row = from; row < to; ++row) {
        QStringList cells;
        for (const int column : map)
            cells << cellText(rows, row, column);
        out += line(cells);
    }
    return out;
}

} // namespace Inspector
