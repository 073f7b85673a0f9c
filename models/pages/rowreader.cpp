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

// What a key of a row means that is no column's.
constexpr int Unknown = -1;
constexpr int Record = -2;

// Read past the end of a text in words.
constexpr size_t Slack = 16;

} // namespace

RowReader::RowReader(Table table, std::string_view json, RowTaker &taker)
    : m_table(table)
    , m_info(info(table))
    , m_taker(taker)
    , m_cells(json)
    , m_joinedColumn(table == Table::Rejects ? int(m_info.columns.indexOf("invalidFields")) : Unknown)
    , m_knownKeys(json.data() + json.size())
    , m_recordKeys(json.data() + json.size())
    , m_columns(m_info.columns)
    , m_row(size_t(m_columns.size()))
{
    m_taker.restart(m_columns, qsizetype(json.size()));
}

void RowReader::readItem(od::value item)
{
    od::object object;
    if (item.get_object().get(object) != simdjson::SUCCESS)
        throw Refusal{Text::tr("a row isn't a JSON object")};
    std::fill(m_row.begin(), m_row.end(), RowBlock::Cell{});
    if (m_info.columns.isEmpty())
        readRecord(object);
    else
        readKnown(object);
    if (m_table == Table::Syncs)
        deriveId();
    ++m_rows;
    if (size_t(m_rows) * m_row.size() > MostCells)
        throw Refusal{Text::tr("it has too many cells; request smaller pages")};
    if (!m_taker.addRow(m_row))
        throw Refusal{Text::tr("it's larger than 1 GiB; request smaller pages")};
}

void RowReader::readKnown(od::object object)
{
    m_knownKeys.startObject();
    for (auto result : object) {
        if (const simdjson::error_code fault = result.error())
            throw simdjson::simdjson_error(fault);
        Field &&field = std::move(result).value_unsafe();
        const int *known = m_knownKeys.find(field.key().raw());
        const int meaning = known ? *known : learnMeaning(field);
        if (meaning == Record) {
            readFieldValues(field.value());
            continue;
        }
        // Properties that no document names have no column; details show them.
        if (meaning == Unknown)
            continue;
        RowBlock::Cell &cell = emptyCell(size_t(meaning));
        if (meaning == m_joinedColumn)
            readJoined(field.value(), cell);
        else
            m_cells.read(field.value(), cell);
    }
}

int RowReader::learnMeaning(Field &field)
{
    const char *raw = field.key().raw();
    const std::string_view key = field.unescaped_key().value();
    const auto isKey = [key](const QByteArray &name) {
        return !name.isEmpty() && sameWord(key, {name.constData(), size_t(name.size())});
    };
    int meaning = Unknown;
    if (isKey(m_info.recordsUnder)) {
        meaning = Record;
    } else {
        const auto column = std::find_if(m_info.columns.begin(), m_info.columns.end(), isKey);
        if (column != m_info.columns.end())
            meaning = int(column - m_info.columns.begin());
    }
    m_knownKeys.learn(raw, meaning);
    return meaning;
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
    m_recordKeys.startObject();
    for (auto result : object) {
        if (const simdjson::error_code fault = result.error())
            throw simdjson::simdjson_error(fault);
        Field &&field = std::move(result).value_unsafe();
        const int *known = m_recordKeys.find(field.key().raw());
        m_cells.read(field.value(), emptyCell(size_t(known ? *known : learnColumn(field))));
    }
}

RowBlock::Cell &RowReader::emptyCell(size_t column)
{
    RowBlock::Cell &cell = m_row[column];
    if (cell.kind != CellKind::Absent) {
        throw Refusal{Text::tr("a row contains the field \"%1\" twice")
                          .arg(QString::fromUtf8(m_columns.at(qsizetype(column))))};
    }
    return cell;
}

int RowReader::learnColumn(Field &field)
{
    const char *raw = field.key().raw();
    const std::string_view key = field.unescaped_key().value();
    const QByteArray name(key.data(), qsizetype(key.size()));
    auto known = m_byField.constFind(name);
    if (known == m_byField.constEnd()) {
        if (m_columns.size() >= MostColumns)
            throw Refusal{Text::tr("its rows have more than %1 different field(s)", nullptr, MostColumns)
                              .arg(MostColumns)};
        known = m_byField.insert(name, m_row.size());
        m_columns << name;
        m_row.emplace_back();
        m_taker.addColumn(name);
    }
    m_recordKeys.learn(raw, int(*known));
    return int(*known);
}

RowBlock::Cell RowReader::joined(bool isPlain)
{
    const size_t size = m_joined.size();
    m_joined.append(Slack, '\0');
    return {{m_joined.data(), size}, CellKind::Text, isPlain};
}

void RowReader::readJoined(od::value &value, RowBlock::Cell &cell)
{
    const std::string_view token = value.raw_json_token();
    od::array names;
    if (value.type().value() != od::json_type::array || value.get_array().get(names) != simdjson::SUCCESS) {
        m_cells.read(value, cell);
        if (cell.kind == CellKind::Text)
            cell.raw = token; // no list, which its text would be taken for
        return;
    }
    m_joined.clear();
    const char *end = nullptr; // of the names, so far
    bool isPlain = true;
    bool isTold = true; // the text tells the names
    for (auto name : names) {
        if (end)
            m_joined += ';';
        od::value item = name.value();
        const std::string_view spelled = item.raw_json_token();
        RowBlock::Cell part;
        m_cells.read(item, part);
        const bool isNested = spelled.front() == '[' || spelled.front() == '{';
        end = isNested ? part.text.data() + part.text.size() : spelled.data() + spelled.size();
        m_joined += part.text;
        isPlain = isPlain && part.isPlain;
        isTold = isTold && part.kind == CellKind::Text && part.text.find(';') == part.text.npos;
    }
    cell = joined(isPlain);
    if (end && (!isTold || cell.text.empty())) {
        while (*end != ']') // only white space stands before it
            ++end;
        cell.raw = {token.data(), size_t(end + 1 - token.data())};
    }
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
    m_joined = std::to_string(qint64(*id));
    m_row[0] = joined(true);
}

} // namespace Inspector
