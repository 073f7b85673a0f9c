// SPDX-License-Identifier: MIT
#pragma once

#include "models/plan/sendplan.h"
#include "models/repair/repaircopy.h"

namespace Inspector
{

// What sending has to do with a kept copy: its corrected rows, and its memory of what was sent.

// Rows of a copy as they are corrected now; `scope`: which of them.
class RepairRows final : public SendRows
{
public:
    RepairRows(std::shared_ptr<RepairCopy> copy, RowSet scope);

    const QByteArrayList &fields() const override { return m_fields; }
    Outcome visit(qint64 fromSeq, const Visitor &visit) override;

private:
    std::shared_ptr<RepairCopy> m_copy;
    RowSet m_scope;
    QByteArrayList m_fields;
};

// Sendings as Resends of the copy.
class KeptJournal final : public SendJournal
{
public:
    explicit KeptJournal(std::shared_ptr<RepairCopy> copy);

    QString place() const override { return m_copy->path(); }
    Result<QList<SendState>> read() override;
    Result<SentRows> rowsOf(const QList<qint64> &ids) override;
    Result<qint64> begin(const SendState &state, const SentRows &rows) override;
    Outcome write(const SendState &state) override;
    // Into the kept copy itself, with the corrections that were sent.
    Outcome settle() override { return m_copy->save(); }

private:
    std::shared_ptr<RepairCopy> m_copy;
    qint64 m_inFile = 0; // the last sending whose rows may have arrived, as the file says
};

// Rows of a copy, to be sent to this definition. What the copy has of the definition is used if Eloqua has it
// no more.
SendSource makeKeptSource(const std::shared_ptr<RepairCopy> &copy, const RowSet &scope,
                          const QString &definitionUri, bool isProduction);

} // namespace Inspector
