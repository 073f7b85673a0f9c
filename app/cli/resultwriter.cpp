// SPDX-License-Identifier: MIT
#include "app/cli/resultwriter.h"

#include "app/cli/output/tablewriter.h"
#include "app/cli/output/terminal.h"
#include "models/base/text.h"

#include <QtConcurrentRun>

namespace Inspector
{

std::unique_ptr<RowWriter> makeWriter(const OutputOptions &options, Table table)
{
    if (!options.format)
        return std::make_unique<TableWriter>(options.csv.columns, terminalWidth());
    return makeRowWriter(*options.format, options.csv, table);
}

std::unique_ptr<ExportSink> makeSink(const OutputOptions &options)
{
    if (options.file.isEmpty())
        return std::make_unique<StandardOutputSink>();
    return std::make_unique<FileSink>(options.file);
}

namespace
{

// Misspelt names are worth a word, but only rows can tell which fields there are.
std::optional<ApiError> missingColumn(const RowWriter &writer, const RowBlock &rows)
{
    if (rows.rows() == 0 || writer.missingColumns().isEmpty())
        return std::nullopt;
    return ApiError{.kind = ApiError::Kind::Refused,
                    .message = ResultWriter::tr("No row has a column named \"%1\". Available columns: %2.")
                                   .arg(QString::fromUtf8(writer.missingColumns().first()),
                                        Text::list(rows.columnNames()))};
}

} // namespace

ResultWriter::ResultWriter(const OutputOptions &options)
    : m_options(options)
    , m_sink(makeSink(options))
{
    connect(&m_work, &QFutureWatcherBase::finished, this, [this] {
        const Written written = m_work.result();
        if (written)
            m_notices = *written;
        Q_EMIT finished(written ? Outcome(Done{}) : Outcome(written.error()));
    });
}

Outcome ResultWriter::open()
{
    return m_sink->open();
}

void ResultWriter::write(const PagePtr &page, Table table)
{
    m_work.setFuture(
        QtConcurrent::run([sink = std::move(m_sink), options = m_options, page, table]() -> Written {
            const std::unique_ptr<RowWriter> writer = makeWriter(options, table);
            QByteArray bytes = writer->begin(page->rows.columnNames());
            bytes += writer->encode(page->rows, 0);
            if (const auto error = missingColumn(*writer, page->rows))
                return *error;
            if (const Outcome done = completeFile(*writer, *sink, bytes + writer->end()); !done)
                return done.error();
            return writer->notices();
        }));
}

void ResultWriter::write(const QByteArray &bytes)
{
    m_work.setFuture(QtConcurrent::run([sink = std::move(m_sink), bytes]() -> Written {
        if (const Outcome written = sink->write(bytes); !written)
            return written.error();
        if (const Outcome done = sink->commit(); !done)
            return done.error();
        return QStringList();
    }));
}

} // namespace Inspector
