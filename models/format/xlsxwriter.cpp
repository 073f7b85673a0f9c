// SPDX-License-Identifier: MIT
#include "models/format/xlsxwriter.h"

#include "models/base/counted.h"
#include "models/base/text.h"
#include "models/format/csvreader.h"
#include "models/format/xlsxbook.h"
#include "models/format/xlsxtext.h"

#include <QLocale>

#include <algorithm>

namespace Inspector
{

namespace
{
constexpr int MostColumns = 16'384; // of a sheet
constexpr int RowsBetweenLooks = 1000;
// A cell of one character makes some forty bytes of XML: 4 GiB of that are possible from here on.
constexpr qint64 LargeFrom = 100 << 20;
constexpr int SampleRows = 100; // which columns are fitted to
constexpr int NarrowestColumn = 8;
constexpr int WidestColumn = 50;
constexpr int FilterButton = 3; // beside a title, in characters
constexpr int NotesWidth = 100;

ApiError tooManyColumns(qsizetype count)
{
    return {.kind = ApiError::Kind::Refused,
            .message =
                Text::tr("The rows have %L1 columns, but an Excel sheet can hold only %L2. Choose fewer "
                         "columns, or another format.")
                    .arg(count)
                    .arg(MostColumns)};
}

ApiError canceled()
{
    return {.kind = ApiError::Kind::File, .message = Text::tr("Canceled.")};
}

// 0, -3, 1042: what a spreadsheet gives back digit by digit. It counts with 15 of them.
bool isPlainNumber(std::string_view text)
{
    std::string_view digits = text;
    if (digits.starts_with('-'))
        digits.remove_prefix(1);
    return !digits.empty() && digits.size() <= 15 && (digits.front() != '0' || text == "0") &&
           std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; });
}

int characters(std::string_view text)
{
    return int(std::count_if(text.begin(), text.end(), [](char c) { return (uchar(c) & 0xC0) != 0x80; }));
}

QByteArray sheetName(Table table, int number)
{
    const QByteArray name = settingsName(table).toLatin1();
    return number == 1 ? name : name + ' ' + QByteArray::number(number);
}
} // namespace

XlsxWriter::XlsxWriter(const QByteArrayList &columns, Table table, int sheetRows)
    : CsvWriter({.header = false, .columns = columns}, int(info(table).columns.size()))
    , m_table(table)
    , m_sheetRows(sheetRows)
{
}

ExportSink::Change XlsxWriter::lastPass(const std::atomic<bool> *cancelled)
{
    return [this, cancelled](QFile &from, QFile &to) { return convert(from, to, cancelled); };
}

Outcome XlsxWriter::convert(QFile &from, QFile &to, const std::atomic<bool> *cancelled)
{
    prepare(from);
    if (m_titles.size() > MostColumns)
        return tooManyColumns(m_titles.size());
    XlsxBook book(to, from.size() >= LargeFrom ? ZipWriter::Size::Large : ZipWriter::Size::Plain);
    beginSheet(book);
    CsvReader rows(from);
    for (qint64 count = 0; rows.next(); ++count) {
        if (m_row == m_sheetRows) {
            book.endSheet();
            beginSheet(book);
        }
        addRow(book, rows);
        if (count % RowsBetweenLooks != 0)
            continue;
        if (cancelled && *cancelled)
            return canceled();
        if (!book.state())
            return book.state();
    }
    if (const Outcome whole = rows.finish(); !whole)
        return whole;
    book.endSheet();
    addNotes(book);
    return book.close();
}

// What the sheets have in common: by now it is known which columns there are.
void XlsxWriter::prepare(QFile &from)
{
    m_titles = columnNames();
    m_isNumber.clear();
    m_widths.clear();
    const bool areChosen = !wantedColumns().isEmpty();
    const qsizetype own = info(m_table).columns.size();
    for (qsizetype i = 0; i < m_titles.size(); ++i) {
        const QByteArray &title = m_titles.at(i);
        // A field of a record may have the same name.
        const bool isOwn = areChosen ? info(m_table).columns.contains(title) : i < own;
        m_isNumber.push_back(isOwn && (title == "recordIndex" || title == "count"));
        m_widths << characters({title.constData(), size_t(title.size())}) + FilterButton;
    }
    CsvReader sample(from);
    for (int row = 0; row < SampleRows && sample.next(); ++row) {
        for (int i = 0; i < std::min(sample.fields(), int(m_widths.size())); ++i)
            m_widths[i] = std::max(m_widths.at(i), characters(sample.field(i)) + 1);
    }
    for (int &width : m_widths)
        width = std::clamp(width, NarrowestColumn, WidestColumn);
    from.seek(0);
}

void XlsxWriter::beginSheet(XlsxBook &book)
{
    book.beginSheet(sheetName(m_table, ++m_sheets), m_widths, m_titles);
    m_row = 1;
}

void XlsxWriter::addRow(XlsxBook &book, const CsvReader &row)
{
    ++m_row;
    book.beginRow();
    // A record of no columns has one field in CSV.
    const int count = std::min(row.fields(), int(m_titles.size()));
    for (int column = 0; column < count; ++column) {
        const std::string_view text = row.field(column);
        if (m_isNumber[size_t(column)] && isPlainNumber(text))
            book.addNumber(text);
        else if (!book.addText(text))
            ++m_cut[column];
    }
    book.endRow();
}

QStringList XlsxWriter::notices() const
{
    QStringList sentences;
    qint64 count = 0;
    QStringList names;
    for (auto column = m_cut.cbegin(); column != m_cut.cend(); ++column) {
        count += column.value();
        names << QString::fromUtf8(m_titles.at(column.key()));
    }
    if (count > 0)
        sentences << Text::tr(
                         "%L1 cell(s) had more than the %L2 characters that Excel can hold. They were cut, "
                         "and end in \"…\". Columns: %3.",
                         nullptr, pluralNumber(count))
                         .arg(count)
                         .arg(MostCellUnits)
                         .arg(Text::list(names));
    if (m_sheets > 1)
        sentences << Text::tr("The rows are on %L1 sheets, because an Excel sheet can hold only %L2 rows.")
                         .arg(m_sheets)
                         .arg(m_sheetRows);
    return sentences;
}

void XlsxWriter::addNotes(XlsxBook &book) const
{
    const QStringList sentences = notices();
    if (sentences.isEmpty())
        return;
    book.beginSheet("Notes", {NotesWidth});
    for (const QString &sentence : sentences) {
        book.beginRow();
        book.addNote(sentence.toUtf8());
        book.endRow();
    }
    book.endSheet();
}

} // namespace Inspector
