// SPDX-License-Identifier: MIT
#include "models/rows/correctedfiles.h"

#include "models/base/counted.h"
#include "models/files/exportsink.h"
#include "models/format/csvcells.h"

#include <QFileInfo>
#include <QtConcurrent>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{
// Written in pieces of about so many bytes.
constexpr qsizetype Enough = 1 << 20;

// A file of CSV that appears whole or not at all.
class CsvFile
{
public:
    explicit CsvFile(const QString &path)
        : m_sink(path)
    {
        m_bytes.reserve(Enough);
    }
    Outcome open() { return m_sink.open(); }
    Outcome add(const QByteArrayList &cells)
    {
        for (qsizetype i = 0; i < cells.size(); ++i) {
            m_bytes.room(1);
            if (i > 0)
                m_bytes.put(',');
            const QByteArray &cell = cells.at(i);
            m_cells.put(m_bytes, {.text = {cell.constData(), size_t(cell.size())}, .kind = CellKind::Text});
        }
        m_bytes.room(4);
        // A line with nothing on it is no record to Python's csv and many others.
        if (cells.size() == 1 && cells.first().isEmpty())
            m_bytes.put("\"\"");
        m_bytes.put("\r\n");
        return m_bytes.size() < Enough ? Outcome(Done{}) : flush();
    }
    Outcome commit()
    {
        const Outcome flushed = flush();
        return flushed ? m_sink.commit() : flushed;
    }

private:
    Outcome flush()
    {
        const Outcome written = m_sink.write(m_bytes.take());
        m_bytes.reserve(Enough);
        return written;
    }

    FileSink m_sink;
    CsvCells m_cells{CsvOptions{}};
    GrowingBytes m_bytes;
};

QByteArrayList chosen(const QByteArrayList &cells, const QList<qsizetype> &sources)
{
    QByteArrayList all;
    for (const qsizetype source : sources)
        all << cells.value(source);
    return all;
}

QByteArrayList reasonLine(const SendRow &row, const SendRow::Reason &reason, qint64 line)
{
    return {QByteArray::number(line), row.record > 0 ? QByteArray::number(row.record) : QByteArray(),
            reason.code, reason.message, reason.fields};
}

class Writing
{
public:
    Writing(std::shared_ptr<SendRows> rows, QByteArrayList columns, std::optional<RowSet> seqs)
        : m_rows(std::move(rows))
        , m_columns(std::move(columns))
        , m_seqs(std::move(seqs))
    {
    }

    Result<CorrectedFiles> run(const QString &path, const std::atomic<bool> &cancelled)
    {
        CorrectedFiles files{.csv = path, .reasons = reasonsPathFor(path)};
        CsvFile csv(files.csv);
        CsvFile reasons(files.reasons);
        keep(csv.open());
        if (m_outcome)
            keep(reasons.open());
        if (m_outcome)
            keep(csv.add(m_columns));
        if (m_outcome)
            keep(reasons.add({"line", "recordIndex", "statusCode", "message", "invalidFields"}));
        if (m_outcome)
            writeRows(csv, reasons, files.rows, cancelled);
        if (m_outcome && cancelled)
            keep(stoppedByHand());
        // The reasons first: a CSV that is there has its second file.
        if (m_outcome)
            keep(reasons.commit());
        if (m_outcome)
            keep(csv.commit());
        return m_outcome ? Result<CorrectedFiles>(files) : Result<CorrectedFiles>(m_outcome.error());
    }

private:
    void keep(const Outcome &outcome) { m_outcome = outcome; }
    void writeRows(CsvFile &csv, CsvFile &reasons, qint64 &count, const std::atomic<bool> &cancelled)
    {
        QList<qsizetype> sources;
        for (const QByteArray &column : m_columns)
            sources << m_rows->fields().indexOf(column);
        const Outcome read = m_rows->visit(1, [&](const SendRow &row) {
            if (m_seqs ? !m_seqs->contains(row.seq) : row.isLeftOut)
                return !cancelled;
            ++count;
            keep(csv.add(chosen(row.cells, sources)));
            for (const SendRow::Reason &reason : row.reasons) {
                if (m_outcome)
                    keep(reasons.add(reasonLine(row, reason, count)));
            }
            return m_outcome && !cancelled;
        });
        if (!read)
            keep(read);
    }

    std::shared_ptr<SendRows> m_rows;
    QByteArrayList m_columns;
    std::optional<RowSet> m_seqs;
    Outcome m_outcome = Done{};
};
} // namespace

QByteArrayList correctedColumns(const QByteArrayList &definitionFields, const QByteArrayList &fields)
{
    QByteArrayList columns;
    for (const QByteArray &field : definitionFields) {
        if (fields.contains(field))
            columns << field;
    }
    return columns.isEmpty() ? fields : columns;
}

QString reasonsPathFor(const QString &csvPath)
{
    const QFileInfo file(csvPath);
    const QString name =
        file.suffix().compare("csv"_L1, Qt::CaseInsensitive) == 0 ? file.completeBaseName() : file.fileName();
    return file.path() + u'/' + name + u"-reasons.csv"_s;
}

QString CorrectedFiles::sentence() const
{
    return CorrectedFilesJob::tr("Saved %L1 row(s) to %2, and the reasons why they were rejected to %3.",
                                 nullptr, pluralNumber(rows))
        .arg(rows)
        .arg(csv, reasons);
}

CorrectedFilesJob::CorrectedFilesJob(std::shared_ptr<SendRows> rows, QByteArrayList columns,
                                     std::optional<RowSet> seqs)
    : m_rows(std::move(rows))
    , m_columns(std::move(columns))
    , m_seqs(std::move(seqs))
{
}

CorrectedFilesJob::~CorrectedFilesJob()
{
    cancel();
}

void CorrectedFilesJob::cancel()
{
    if (m_cancelled)
        *m_cancelled = true;
    m_work.reset();
}

void CorrectedFilesJob::start(const QString &path)
{
    cancel();
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    m_work.reset(new QFutureWatcher<Result<CorrectedFiles>>);
    connect(m_work.get(), &QFutureWatcher<Result<CorrectedFiles>>::finished, this, [this] {
        const Result<CorrectedFiles> result = m_work->result();
        m_work.reset();
        Q_EMIT finished(result);
    });
    m_work->setFuture(
        QtConcurrent::run([writing = Writing(m_rows, m_columns, m_seqs), path,
                           cancelled = m_cancelled]() mutable { return writing.run(path, *cancelled); }));
}

} // namespace Inspector
