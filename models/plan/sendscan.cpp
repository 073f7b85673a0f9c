// SPDX-License-Identifier: MIT
#include "models/plan/sendscan.h"

#include "models/edits/codeadvice.h"
#include "models/plan/sendpieces.h"

#include <algorithm>

namespace Inspector
{
using Step = SendState::Step;

namespace
{
// Why a row stays here; nothing if none of its codes says so.
std::optional<QByteArray> codeAgainst(const SendRow &row, const SendOptions &options)
{
    for (const SendRow::Reason &reason : row.reasons) {
        if (adviceFor(reason.code) == CodeAdvice::LeaveOut && !options.codesSent.contains(reason.code))
            return reason.code;
    }
    return std::nullopt;
}

// Of the rows that are sent: how many cells of each column are empty.
using Empties = QList<qint64>;

// What it hangs on isn't in the row.
bool waitsForEloqua(const SendRow &row)
{
    return std::any_of(row.reasons.begin(), row.reasons.end(), [](const SendRow::Reason &reason) {
        return adviceFor(reason.code) == CodeAdvice::FixInEloqua;
    });
}

void choose(SendPlan &plan, bool wasSent, const SendRow &row, Empties &empties)
{
    ++plan.found;
    for (const SendRow::Reason &reason : row.reasons)
        plan.idleCodes.removeAll(reason.code);
    const std::optional<QByteArray> code = codeAgainst(row, plan.options);
    if (row.isLeftOut) {
        ++plan.leftOutByPerson;
    } else if (code) {
        ++plan.leftOutByCode[*code];
    } else if (wasSent && !plan.options.sendsAgain) {
        ++plan.sentBefore;
    } else {
        plan.seqs.append(row.seq);
        plan.sentAgain += wasSent ? 1 : 0;
        plan.uncorrected += row.isUncorrected && !waitsForEloqua(row) ? 1 : 0;
        for (qsizetype i = 0; i < empties.size(); ++i)
            empties[i] += row.cells.value(i).isEmpty() ? 1 : 0;
    }
}

void chooseColumns(SendPlan &plan, const QByteArrayList &fields, const Empties &empties)
{
    const qint64 rows = plan.rows();
    for (const QByteArray &field : plan.definition.fields) {
        const qsizetype at = fields.indexOf(field);
        const bool isIdentifier = field == plan.definition.identifier;
        if (at < 0 || (empties.at(at) == rows && !isIdentifier)) {
            plan.emptyColumns << field;
            continue;
        }
        plan.columns << field;
        plan.blanks += empties.at(at);
        if (isIdentifier)
            plan.blankIdentifiers = empties.at(at);
    }
    for (qsizetype i = 0; i < fields.size(); ++i) {
        if (!plan.definition.fields.contains(fields.at(i)) && empties.at(i) < rows)
            plan.strangeFields << fields.at(i);
    }
}

Result<SentRows> readEarlier(const SendSource &source, SendPlan &plan)
{
    const Result<QList<SendState>> earlier = source.journal->read();
    if (!earlier)
        return earlier.error();
    plan.earlier = *earlier;
    QList<qint64> ids;
    for (const SendState &state : plan.earlier) {
        // Another site knows nothing of it.
        if (state.site != plan.site)
            continue;
        if (state.mayHaveArrived())
            ids << state.id;
        const bool isOpen = !state.isOver() && state.step != Step::Unknown;
        if (isOpen)
            plan.unfinished = state;
    }
    return source.journal->rowsOf(ids);
}
} // namespace

Result<SendPlan> scanRows(const SendSource &source, SendPlan plan, const std::atomic<bool> &cancelled)
{
    const Result<SentRows> sent = readEarlier(source, plan);
    if (!sent)
        return sent.error();
    const QByteArrayList &fields = source.rows->fields();
    Empties empties(fields.size(), 0);
    const RowDigester digester(fields);
    const auto wasSent = [&](const SendRow &row) {
        return sent->isAll || sent->places.contains(row.seq) ||
               (!sent->digests.isEmpty() && sent->digests.contains(digester.of(row)));
    };
    plan.idleCodes = plan.options.codesSent;
    const Outcome read = source.rows->visit(1, [&](const SendRow &row) {
        choose(plan, wasSent(row), row, empties);
        return !cancelled;
    });
    if (!read)
        return read.error();
    chooseColumns(plan, fields, empties);
    SendPieces pieces(source.rows, plan.seqs, plan.columns, plan.limits);
    for (bool more = plan.rows() > 0; more;) {
        const Result<QByteArray> piece = pieces.next(&cancelled);
        if (!piece)
            return piece.error();
        more = !piece->isEmpty();
    }
    if (cancelled)
        return stoppedByHand();
    plan.bytes = pieces.bytes();
    plan.pieces = pieces.pieces();
    plan.sha256 = pieces.sha256();
    plan.issues = issuesOf(plan);
    return plan;
}

} // namespace Inspector
