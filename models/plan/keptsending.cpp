// SPDX-License-Identifier: MIT
#include "models/plan/keptsending.h"

#include "models/base/text.h"

#include <QJsonDocument>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{
// Rows that are in memory at a time.
constexpr int Stretch = 2000;

SendRow rowOf(const RepairRow &from, const QByteArrayList &fields)
{
    SendRow row{.seq = from.row, .record = from.record.value_or(0), .isLeftOut = from.isLeftOut};
    for (const RejectReason &reason : from.reasons) {
        QByteArrayList names;
        for (const int field : reason.fields)
            names << fields.value(field);
        row.reasons << SendRow::Reason{reason.statusCode, reason.message, names.join(';')};
    }
    row.isUncorrected = true;
    for (const RepairCell &cell : from.cells) {
        row.cells << cell.value;
        row.isUncorrected = row.isUncorrected && !cell.isEdited;
    }
    return row;
}

// A state as a copy remembers it; words and numbers that a copy has columns for stand there as well.
Resend resendOf(const SendState &state)
{
    Resend resend;
    resend.id = state.id;
    resend.at = state.begun;
    resend.definition = state.target;
    resend.sha256 = state.sha256;
    resend.details = QJsonDocument::fromJson(state.toJson()).object();
    resend.state = resend.details.value(u"step"_s).toString();
    if (state.sync != SyncId())
        resend.sync = u"/syncs/"_s + toText(state.sync);
    if (state.isOver() || state.step == SendState::Step::Unknown)
        resend.result = state.sentence();
    return resend;
}
} // namespace

RepairRows::RepairRows(std::shared_ptr<RepairCopy> copy, RowSet scope)
    : m_copy(std::move(copy))
    , m_scope(std::move(scope))
{
    for (const RepairField &field : m_copy->fields())
        m_fields << field.name.toUtf8();
}

Outcome RepairRows::visit(qint64 fromSeq, const Visitor &visit)
{
    for (qint64 after = fromSeq - 1;;) {
        const Result<QList<RepairRow>> rows = m_copy->readNext(m_scope, after, Stretch);
        if (!rows)
            return rows.error();
        for (const RepairRow &row : *rows) {
            if (!visit(rowOf(row, m_fields)))
                return Done{};
            after = row.row;
        }
        if (rows->size() < Stretch)
            return Done{};
    }
}

KeptJournal::KeptJournal(std::shared_ptr<RepairCopy> copy)
    : m_copy(std::move(copy))
{
}

Result<QList<SendState>> KeptJournal::read()
{
    QList<SendState> all;
    for (const Resend &resend : m_copy->resends()) {
        auto state = SendState::fromJson(QJsonDocument(resend.details).toJson());
        if (!state) {
            return ApiError{.kind = ApiError::Kind::File,
                            .message = Text::tr("%1 says that rows were sent, but not with what result. The "
                                                "file may be damaged. Nothing was sent.")
                                           .arg(m_copy->path())};
        }
        state->id = resend.id;
        all << *state;
    }
    return all;
}

Result<SentRows> KeptJournal::rowsOf(const QList<qint64> &ids)
{
    SentRows sent;
    for (const Resend &resend : m_copy->resends()) {
        if (ids.contains(resend.id))
            sent.places = sent.places.united(resend.rows);
    }
    return sent;
}

Result<qint64> KeptJournal::begin(const SendState &state, const SentRows &rows)
{
    Resend resend = resendOf(state);
    resend.rows = rows.places;
    return m_copy->beginResend(resend);
}

Outcome KeptJournal::write(const SendState &state)
{
    const Outcome written = m_copy->updateResend(resendOf(state));
    // From here on rows may be imported. Whoever copies or moves the file after this program was killed takes
    // along that they were sent. Once: a file that can't be written to is spoken of when settling.
    if (written && state.mayHaveArrived() && state.id != m_inFile) {
        m_inFile = state.id;
        (void)m_copy->save();
    }
    return written;
}

SendSource makeKeptSource(const std::shared_ptr<RepairCopy> &copy, const RowSet &scope,
                          const QString &definitionUri, bool isProduction)
{
    SendSource source{.rows = std::make_shared<RepairRows>(copy, scope),
                      .journal = std::make_shared<KeptJournal>(copy),
                      .title = Text::tr("sync %1").arg(toText(copy->facts().sync)),
                      .definition = definitionUri,
                      .keptSite = copy->facts().site,
                      .isProduction = isProduction,
                      .notices = copy->notices()};
    const std::optional<SyncDefinition> &kept = copy->definition();
    if (kept && kept->uri.compare(definitionUri, Qt::CaseInsensitive) == 0)
        source.keptDefinition = kept->json.toUtf8();
    return source;
}

} // namespace Inspector
