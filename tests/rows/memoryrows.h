// SPDX-License-Identifier: MIT
#pragma once

#include "models/rows/sendrows.h"

namespace SendTest
{
using namespace Inspector;
using namespace Qt::Literals::StringLiterals;

class MemoryRows final : public SendRows
{
public:
    MemoryRows(QByteArrayList fields, const QList<QByteArrayList> &cells)
        : m_fields(std::move(fields))
    {
        for (const QByteArrayList &row : cells)
            rows << SendRow{.seq = rows.size() + 1, .record = rows.size() + 1, .cells = row};
    }
    const QByteArrayList &fields() const override { return m_fields; }
    Outcome visit(qint64 fromSeq, const Visitor &visit) override
    {
        for (const SendRow &row : rows) {
            if (row.seq >= fromSeq && !visit(row))
                break;
        }
        return Done{};
    }

    QList<SendRow> rows;

private:
    QByteArrayList m_fields;
};

} // namespace SendTest
