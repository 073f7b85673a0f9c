// SPDX-License-Identifier: MIT
#include "models/pages/rowreader.h"

#include "models/base/text.h"

namespace Inspector
{
namespace od = simdjson::ondemand;

namespace
{

// Oracle allows 250 fields in an export and 50,000 rows in a page. A page far beyond that would take more
// memory than its bytes suggest: each row with a new field makes a table of rows times rows.
constexpr qsizetype MostColumns = 1000;
constexpr size_t MostCells = size_t(1) << 25;

} // namespace

RowReader::RowReader(Table table)
    : m_table(table)
    , m_info(info(table))
    , m_fixed(size_t(m_info.columns.size()))
    , m_recordsUnder(m_info.recordsUnder.toStdString())
    , m_block(m_info.columns)
    , m_row(m_fixed)
{
    for (const QByteArray &name : m_info.columns)
        m_names.push_back(name.toStdString());
}

void RowReader::readItem(od::value item)
{
    od::object object;
    if (item.get_object().get(object) != simdjson::SUCCESS)
        throw Refusal{Text::tr("a row isn't a JSON object")};
    std::fill(m_row.begin(), m_row.end(), RowBlock::Cell{});
    m_joined.clear();
    m_next = m_fixed;
    if (m_fixed == 0)
        readRecord(object);
    else
        readKnown(object);
    if (m_table == Table::Syncs)
        deriveId();
    if ((size_t(m_block.rows()) + 1) * m_row.size() > MostCells)
        throw Refusal{Text::tr("it has too many cells; request smaller pages")};
    if (!m_block.addRow(m_row))
        throw Refusal{Text::tr("it's larger than 1 GiB; request smaller pages")};
}

void RowReader::readKnown(od::object object)
{
    static const auto joinedColumn = info(Table::Rejects).columns.indexOf("invalidFields");
    for (auto field : object) {
        const std::string_view key = field.unescaped_key().value();
        if (!m_recordsUnder.empty() && sameWord(key, m_recordsUnder)) {
            readFieldValues(field.value());
            continue;
        }
        const auto column = knownColumn(key);
        // Properties that no document names have no column; details show them.
        if (!column)
            continue;
        const bool joined = m_table == Table::Rejects && qsizetype(*column) == joinedColumn;
        store(*column, joined ? readJoined(field.value()) : readCell(field.value()));
    }
}

void RowReader::readFieldValues(od::value value)
{
    if (value.type().value() == od::json_type::null)
        return;
    od::object fields;
    if (value.get_object().get(fields) != simdjson::SUCCESS)
        throw Refusal{Text::tr("the fieldValues of a reject aren't a JSON object")};
    readRecord(fields);
}

void RowReader::readRecord(od::object object)
{
    for (auto result : object) {
        Field field;
        if (const simdjson::error_code fault = std::move(result).get(field))
            throw simdjson::simdjson_error(fault);
        const size_t column = recordColumn(field);
        store(column, readCell(field.value()));
    }
}

void RowReader::store(size_t column, RowBlock::Cell cell)
{
    if (m_row[column].kind != CellKind::Absent) {
        throw Refusal{Text::tr("a row contains the field \"%1\" twice")
                          .arg(QString::fromUtf8(m_block.columnNames().at(qsizetype(column))))};
    }
    m_row[column] = cell;
}

std::optional<size_t> RowReader::knownColumn(std::string_view key) const
{
    for (size_t i = 0; i < m_fixed; ++i) {
        if (key == m_names[i] || sameWord(key, m_names[i]))
            return i;
    }
    return std::nullopt;
}

// Records come with their fields in the same order nearly always: look at the next column first, without so
// much as unescaping the key.
size_t RowReader::recordColumn(Field &field)
{
    if (m_next < m_row.size() && !m_names[m_next].empty() && field.key().unsafe_is_equal(m_names[m_next]))
        return m_next++;
    const std::string_view key = field.unescaped_key().value();
    const QByteArray name(key.data(), qsizetype(key.size()));
    auto known = m_columns.constFind(name);
    if (known == m_columns.constEnd()) {
        if (m_block.columns() >= MostColumns)
            throw Refusal{Text::tr("its rows have more than %1 different field(s)", nullptr, MostColumns)
                              .arg(MostColumns)};
        known = m_columns.insert(name, m_row.size());
        m_block.addColumn(name);
        m_row.emplace_back();
        const bool plain = key.find_first_of("\\\"") == std::string_view::npos;
        m_names.push_back(plain ? std::string(key) : std::string());
    }
    m_next = *known + 1;
    return *known;
}

RowBlock::Cell RowReader::readJoined(od::value value)
{
    od::array names;
    if (value.type().value() != od::json_type::array || value.get_array().get(names) != simdjson::SUCCESS)
        return readCell(value);
    std::string joined;
    bool first = true;
    for (auto name : names) {
        if (!first)
            joined += ';';
        first = false;
        joined += readCell(name.value()).text;
    }
    m_joined.push_back(std::move(joined));
    return {m_joined.back(), CellKind::Text};
}

// A sync has no id on the wire, only "/syncs/1042".
void RowReader::deriveId()
{
    static const auto uri = size_t(info(Table::Syncs).columns.indexOf("uri"));
    if (m_row[0].kind != CellKind::Absent)
        return;
    const std::string_view text = m_row[uri].text;
    const auto id = syncIdFromUri(QString::fromUtf8(text.data(), qsizetype(text.size())));
    if (!id)
        return;
    m_joined.push_back(std::to_string(qint64(*id)));
    m_row[0] = {m_joined.back(), CellKind::Text};
}

} // namespace Inspector
