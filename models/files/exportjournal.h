// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/result.h"

#include <QFile>

#include <array>
#include <optional>

namespace Inspector
{

// How far an export has come: together with the rows, all that is needed to resume from there.
struct Checkpoint {
    qint64 rows = 0;         // written
    qint64 next = 0;         // the server's offset of the row behind them
    qint64 total = 0;        // rows that the server counts, from its first one on
    qint64 bytes = 0;        // of the file, up to here
    quint64 fingerprint = 0; // of the last page
    bool repaired = false;
    QString site;      // whose rows they are
    QByteArray writer; // RowWriter::state()
};

// A fast hash of bytes that come in pieces of any size; detects what a crash damaged, not what somebody
// forged. Words are distributed to several lanes, which a processor multiplies at once.
class PiecewiseHash
{
public:
    void add(QByteArrayView bytes);
    quint64 value() const;

private:
    static constexpr size_t Lanes = 4;
    static constexpr size_t BlockSize = Lanes * sizeof(quint64);

    using State = std::array<quint64, Lanes>;
    static void addBlock(State &lanes, const char *block);

    State m_lanes{};
    std::array<char, BlockSize> m_rest{}; // bytes that make no whole block yet
    size_t m_resting = 0;
};

// The file FILE.part.resume beside a FILE.part: a line that says which export to which file it is, then a
// line for each page of rows in the part, with a hash of its bytes. Lines are only ever added, so whatever a
// crash leaves behind is good up to some page, and read() finds out which. Holds no secret. Used by one
// thread at a time.
class ExportJournal
{
public:
    static QString nameFor(const QString &part);
    struct Summary {
        QString owner; // name of the file that was to appear; empty in journals of older versions
        std::optional<Checkpoint> upTo; // what the last whole line says, without reading the part
    };
    // Nothing if it belongs to another export.
    static std::optional<Summary> summary(const QString &path, qint64 partSize, const QByteArray &identity);
    // Whether the first page that the journal speaks of is the part's.
    static bool fits(const QString &path, QFile &part, const QByteArray &identity);

    // A new journal, which says whose `part` is. A journal that cannot be written is no error: fewer rows can
    // be resumed from.
    void start(const QFile &part, const QByteArray &identity, const QString &owner);
    // Resumes: gives the journal at `path` the name that fits the part, finds the last
    // page that is whole in it, cuts off what is behind it in both files, and stands at their ends. Nothing
    // if no page is whole.
    std::optional<Checkpoint> reopen(const QString &path, QFile &part, const QByteArray &identity);
    // Bytes that went to the part.
    void wrote(QByteArrayView bytes) { m_hash.add(bytes); }
    // The page is in the part.
    void add(const Checkpoint &checkpoint, const QFile &part);
    // Of the last page.
    const std::optional<Checkpoint> &upTo() const { return m_upTo; }
    void remove();

private:
    QFile m_file;
    PiecewiseHash m_hash; // since the last line
    std::optional<Checkpoint> m_upTo;
};

} // namespace Inspector
