// SPDX-License-Identifier: MIT
#include "app/demo/imports/upload.h"

#include "app/demo/content/jsonreader.h"

#include <algorithm>

namespace Inspector::Demo
{

namespace
{
// Puts values where the definition has their field.
class Writer
{
public:
    explicit Writer(const Definition &definition)
        : m_definition(definition)
    {
        m_upload.has.resize(definition.fields.size());
    }

    void beginRow(bool isMalformed)
    {
        UploadedRow row;
        row.values.resize(m_definition.fields.size());
        row.isMalformed = isMalformed;
        m_upload.rows += row;
    }
    // -1 for a field that isn't mapped, which is remembered.
    qsizetype columnOf(const QByteArray &name)
    {
        const QList<Field> &fields = m_definition.fields;
        const auto found = std::find_if(fields.cbegin(), fields.cend(),
                                        [&name](const Field &field) { return field.name == name; });
        if (found != fields.cend())
            return found - fields.cbegin();
        if (!m_upload.unknown.contains(name))
            m_upload.unknown += name;
        return -1;
    }
    void put(qsizetype column, const QByteArray &value)
    {
        if (column < 0)
            return;
        m_upload.rows.last().values[column] = value;
        m_upload.has[column] = true;
    }
    Upload take(qint64 bytes)
    {
        m_upload.bytes = bytes;
        return std::move(m_upload);
    }

private:
    const Definition &m_definition;
    Upload m_upload;
};

// RFC 4180, with either end of line.
class CsvReader
{
public:
    explicit CsvReader(const QByteArray &text)
        : m_text(text)
    {
    }

    bool atEnd() const { return m_at >= m_text.size(); }
    bool isBroken() const { return m_isBroken; }
    QList<QByteArray> next()
    {
        QList<QByteArray> cells;
        do {
            cells += readCell();
        } while (take(','));
        take('\r');
        m_isBroken = m_isBroken || (!take('\n') && !atEnd());
        return cells;
    }

private:
    bool take(char c)
    {
        if (atEnd() || m_text.at(m_at) != c)
            return false;
        ++m_at;
        return true;
    }
    QByteArray readCell()
    {
        QByteArray cell;
        if (!take('"')) {
            while (!atEnd() && !QByteArrayView(",\r\n").contains(m_text.at(m_at)))
                cell += m_text.at(m_at++);
            return cell;
        }
        while (true) {
            const qsizetype end = m_text.indexOf('"', m_at);
            if (end < 0) {
                m_isBroken = true;
                m_at = m_text.size();
                return cell;
            }
            cell += m_text.mid(m_at, end - m_at);
            m_at = end + 1;
            if (!take('"'))
                return cell;
            cell += '"';
        }
    }

    const QByteArray &m_text;
    qsizetype m_at = 0;
    bool m_isBroken = false;
};
} // namespace

std::optional<Upload> readJsonUpload(const QByteArray &body, const Definition &definition)
{
    const std::optional<JsonValue> json = readJson(body);
    if (!json || json->kind != JsonValue::Kind::Array)
        return std::nullopt;
    Writer writer(definition);
    for (const JsonValue &item : json->items) {
        if (item.kind != JsonValue::Kind::Object)
            return std::nullopt;
        writer.beginRow(false);
        for (qsizetype i = 0; i < item.items.size(); ++i) {
            const JsonValue &value = item.items.at(i);
            if (value.kind == JsonValue::Kind::Array || value.kind == JsonValue::Kind::Object)
                return std::nullopt;
            writer.put(writer.columnOf(item.keys.at(i)), value.text);
        }
    }
    return writer.take(body.size());
}

std::optional<Upload> readCsvUpload(const QByteArray &body, const Definition &definition)
{
    if (body.isEmpty() || !body.isValidUtf8())
        return std::nullopt;
    Writer writer(definition);
    CsvReader csv(body);
    QList<qsizetype> columns;
    for (const QByteArray &name : csv.next())
        columns += writer.columnOf(name);
    while (!csv.atEnd() && !csv.isBroken()) {
        const QList<QByteArray> cells = csv.next();
        writer.beginRow(cells.size() != columns.size());
        for (qsizetype i = 0; i < qMin(cells.size(), columns.size()); ++i)
            writer.put(columns.at(i), cells.at(i));
    }
    return csv.isBroken() ? std::nullopt : std::optional(writer.take(body.size()));
}

} // namespace Inspector::Demo
