// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/result.h"

#include <QFile>

#include <optional>

namespace Inspector
{

// How far an export has come; with the rows themselves, all that is needed to go on from there.
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

// A fast hash of bytes that come in pieces of any size; says what a crash tore, not what somebody forged.
class PiecewiseHash
{
public:
    void add(QByteArrayView bytes);
    quint64 value() const;

private:
    void mix(quint64 word);

    quint64 m_hash = 0;
    quint64 m_rest = 0; // bytes that make no whole word yet
    int m_resting = 0;
};

// The file FILE.part.resume beside a FILE.part: a line that says which export it is, then a line for each
// page of rows in the part, with a hash of its bytes. Lines are only ever added, so whatever a crash leaves
// behind is good up to some page, and read() finds out which. Holds no secret. Used by one thread at a time.
class ExportJournal
{
public:
    static QString nameFor(const QString &part);
    // What the last whole line says, without a look at the part; nothing if it is of another export.
    static std::optional<Checkpoint> last(const QString &part, const QByteArray &identity);

    // Goes on with what is there: finds the last page that is whole in `part`, cuts off what is behind it in
    // both files, and stands at their ends. Nothing if no page is whole.
    std::optional<Checkpoint> reopen(QFile &part, const QByteArray &identity);
    // Bytes that went to the part.
    void wrote(QByteArrayView bytes) { m_hash.add(bytes); }
    // The page is in the part. Starts the journal if need be. A journal that cannot be written harms nothing:
    // less can be gone on with.
    void add(const Checkpoint &checkpoint, const QFile &part, const QByteArray &identity);
    bool isOpen() const { return m_file.isOpen(); }
    void close() { m_file.close(); }
    void remove();

private:
    QFile m_file;
    PiecewiseHash m_hash; // since the last line
    QByteArray m_writer;  // of the last line
};

} // namespace Inspector
