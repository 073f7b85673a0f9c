// SPDX-License-Identifier: MIT
#include "app/cli/synccommand.h"

#include "models/client/apiclient.h"
#include "models/pages/pageparser.h"

namespace Inspector
{

namespace
{

// The same JSON without the blanks between its tokens; no value changes.
QByteArray onOneLine(const QByteArray &json)
{
    QByteArray out;
    out.reserve(json.size());
    bool inText = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json.at(i);
        if (!inText && (c == ' ' || c == '\t' || c == '\r' || c == '\n'))
            continue;
        out += c;
        if (c == '"')
            inText = !inText;
        else if (inText && c == '\\' && i + 1 < json.size())
            out += json.at(++i);
    }
    return out;
}

} // namespace

void writeSync(ResultWriter &writer, const OutputOptions &options, const HttpAnswer &answer)
{
    const QByteArray body = answer.body.trimmed();
    const bool isJson = options.format == ExportFormat::Json || options.format == ExportFormat::JsonLines;
    if (isJson && options.csv.columns.isEmpty()) {
        writer.write((options.format == ExportFormat::Json ? body : onOneLine(body)) + '\n');
        return;
    }
    // A list of one, so that a sync looks here as it does in the list.
    HttpAnswer list = answer;
    list.body = "{\"items\":[" + body + "]}";
    const Result<PagePtr> page = parsePage(list, Table::Syncs, 0);
    if (page)
        writer.write(*page, Table::Syncs);
    else
        Q_EMIT writer.finished(page.error());
}

SyncCommand::SyncCommand(ApiClient &client, const CommandLine &line)
    : m_client(client)
    , m_line(line)
    , m_writer(line.output)
{
    connect(&m_writer, &ResultWriter::finished, this, &SyncCommand::finished);
}

void SyncCommand::start()
{
    if (const Outcome opened = m_writer.open(); !opened) {
        Q_EMIT finished(opened);
        return;
    }
    m_call = m_client.send({.path = syncPath(m_line.resource.sync)});
    connect(m_call.get(), &ApiCall::finished, this, &SyncCommand::receive);
}

void SyncCommand::receive(const Result<HttpAnswer> &result)
{
    m_call.reset();
    if (!result) {
        Q_EMIT finished(result.error());
        return;
    }
    if (const Result<Sync> sync = parseSync(*result, m_line.resource.sync); !sync)
        Q_EMIT finished(sync.error());
    else
        writeSync(m_writer, m_line.output, *result);
}

} // namespace Inspector
