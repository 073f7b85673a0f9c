// SPDX-License-Identifier: MIT
#pragma once

#include "models/edits/rowset.h"
#include "models/plan/sendstate.h"
#include "models/rows/rowdigest.h"

#include <QFile>
#include <QJsonArray>

#include <memory>

namespace Inspector
{

// The rows of sendings. By their place where it never changes, in a kept copy; by what they say in a file
// that may be changed. A journal keeps the one that is true for its source.
struct SentRows {
    bool isAll = false; // the journal doesn't know which: all that there are
    RowSet places = {};
    RowDigests digests = {};
};

// Where sendings are remembered: in the kept copy (KeptJournal), or beside a CSV file (FileJournal). What
// begin() and write() were told is on disk when they return. Blocks: for the pool, one thread at a time.
// Errors: File, with a sentence; then nothing may be sent.
class SendJournal
{
public:
    SendJournal() = default;
    virtual ~SendJournal() = default;
    Q_DISABLE_COPY_MOVE(SendJournal)

    // For people: the path of the file that remembers. Does not block.
    virtual QString place() const = 0;
    // Oldest first.
    virtual Result<QList<SendState>> read() = 0;
    virtual Result<SentRows> rowsOf(const QList<qint64> &ids) = 0;
    // A new sending of these rows; gives it its id.
    virtual Result<qint64> begin(const SendState &state, const SentRows &rows) = 0;
    virtual Outcome write(const SendState &state) = 0;
    // All is over for now: what is known goes to where it is found on another computer, too.
    virtual Outcome settle() { return Done{}; }
};

// FILE.csv.sent beside FILE.csv: one JSON object, readable by its owner only, with digests of the rows in
// place of any row. While this object lives, no other sending of FILE.csv can begin.
class FileJournal final : public SendJournal
{
public:
    // Errors: File, also when another program is sending the same file.
    static Result<std::shared_ptr<FileJournal>> open(const QString &csvPath);
    ~FileJournal() override;

    QString place() const override { return m_path; }
    Result<QList<SendState>> read() override;
    Result<SentRows> rowsOf(const QList<qint64> &ids) override;
    Result<qint64> begin(const SendState &state, const SentRows &rows) override;
    Outcome write(const SendState &state) override;

private:
    explicit FileJournal(const QString &csvPath);
    // Objects as SendState::toJson(), each with its digests.
    Result<QJsonArray> load() const;
    Outcome save(const QJsonArray &sendings) const;

    QString m_path;
    QFile m_held; // FILE.csv
};

} // namespace Inspector
