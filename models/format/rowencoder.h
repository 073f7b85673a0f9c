// SPDX-License-Identifier: MIT
#pragma once

#include "models/files/exportjournal.h"
#include "models/files/growingbytes.h"
#include "models/pages/encodedrows.h"
#include "models/pages/rowtaker.h"

namespace Inspector
{

// The rows of one page -> bytes of a file format, while its body is walked. Made by a RowWriter for each
// page; for one thread.
class RowEncoder : public RowTaker
{
public:
    // Once all rows are there. Leaves nothing.
    EncodedRows take();
    // Of all cells of the rows that were taken, those included that are not written.
    quint64 fingerprint(const EncodedRows &rows) const;
    bool areRowsAlike(const EncodedRows &rows) const;
    // The rows so far are not of one shape: only now is it known which columns there are. To be encoded once
    // more with columnsAfter().
    virtual bool isRagged() const { return false; }
    virtual FileColumns columnsAfter() { return {}; }

    // The rows are syncs, whose ids are wanted.
    void keepIds(bool keep) { m_keepsIds = keep; }

protected:
    // `writesAll`: every cell is written, so that equal bytes mean equal rows.
    explicit RowEncoder(bool writesAll)
        : m_writesAll(writesAll)
    {
    }

    virtual void begin(const QByteArrayList &columns) = 0;
    virtual void meetColumn(const QByteArray &name) = 0;
    virtual void encode(const Row &row) = 0;

    GrowingBytes m_out;

private:
    void restart(const QByteArrayList &columns, qsizetype bodyBytes) final;
    void addColumn(const QByteArray &name) final;
    bool addRow(const Row &row) final;
    void hashCells(const Row &row);

    bool m_writesAll;
    bool m_keepsIds = false;
    EncodedRows m_rows;
    quint64 m_cellHash = 0;
    quint64 m_firstRowHash = 0;
    bool m_hashesAlike = true;
};

} // namespace Inspector
