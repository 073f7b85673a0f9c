// SPDX-License-Identifier: MIT
// What a RepairCopy remembers of sending, and how it is saved.
#include "models/base/text.h"
#include "models/repair/repaircopydata.h"

#include <QJsonDocument>

#include <algorithm>

namespace Inspector
{

namespace
{
// All but its rows and the time, which never change.
void bindResend(Statement &statement, const Resend &resend, QByteArrayList &texts)
{
    texts = {resend.state.toUtf8(),  resend.definition.toUtf8(),
             resend.sync.toUtf8(),   resend.sha256,
             resend.result.toUtf8(), QJsonDocument(resend.details).toJson(QJsonDocument::Compact)};
    for (int i = 0; i < texts.size(); ++i)
        statement.bind(i + 1, texts.at(i));
}
} // namespace

bool RepairCopy::Private::readResends(State &state)
{
    Statement select(*m_writer, "SELECT id, at, state, definition, sync, sha256, result, details FROM resend "
                                "ORDER BY id");
    Statement rows(*m_writer,
                   "SELECT first_seq, last_seq FROM resend_row WHERE resend = ? ORDER BY first_seq");
    while (select.step()) {
        Resend resend{.id = select.number(0),
                      .at = QDateTime::fromString(select.string(1), Qt::ISODateWithMs),
                      .state = select.string(2),
                      .definition = select.string(3),
                      .sync = select.string(4),
                      .sha256 = select.string(5).toUtf8(),
                      .result = select.string(6),
                      .details = QJsonDocument::fromJson(select.text(7).toByteArray()).object(),
                      .rows = {}};
        rows.reset();
        rows.bind(1, resend.id);
        QByteArray text;
        while (rows.step())
            text +=
                (text.isEmpty() ? "" : ",") + rows.text(0).toByteArray() + '-' + rows.text(1).toByteArray();
        const std::optional<RowSet> set = RowSet::fromText(text);
        if (!set)
            return false;
        resend.rows = *set;
        state.resends << resend;
    }
    return true;
}

Result<qint64> RepairCopy::beginResend(const Resend &resend)
{
    Resend begun = resend;
    const Outcome done = d->change(nullptr, [&begun](Database &database, Private::State &state) -> Outcome {
        begun.id = state.resends.isEmpty() ? 1 : state.resends.last().id + 1;
        Statement insert(database,
                         "INSERT INTO resend(state, definition, sync, sha256, result, details, id, at) "
                         "VALUES(?, ?, ?, ?, ?, ?, ?, ?)");
        QByteArrayList texts;
        bindResend(insert, begun, texts);
        const QByteArray at = begun.at.toUTC().toString(Qt::ISODateWithMs).toUtf8();
        insert.bind(7, begun.id);
        insert.bind(8, at);
        insert.run();
        Statement row(database, "INSERT INTO resend_row VALUES(?, ?, ?)");
        for (const RowSet::Run &run : begun.rows.runs()) {
            row.bind(1, begun.id);
            row.bind(2, run.first);
            row.bind(3, run.last);
            row.run();
        }
        state.resends << begun;
        return Done{};
    });
    if (!done)
        return done.error();
    return begun.id;
}

Outcome RepairCopy::updateResend(const Resend &resend)
{
    return d->change(nullptr, [&resend](Database &database, Private::State &state) -> Outcome {
        const auto known = std::find_if(state.resends.begin(), state.resends.end(),
                                        [&resend](const Resend &one) { return one.id == resend.id; });
        Q_ASSERT(known != state.resends.end());
        Statement update(database,
                         "UPDATE resend SET state = ?, definition = ?, sync = ?, sha256 = ?, result = "
                         "?, details = ? WHERE id = ?");
        QByteArrayList texts;
        bindResend(update, resend, texts);
        update.bind(7, resend.id);
        update.run();
        Resend next = resend;
        next.at = known->at;
        next.rows = known->rows;
        *known = next;
        return Done{};
    });
}

QList<Resend> RepairCopy::resends() const
{
    return d->state().resends;
}

RowSet RepairCopy::sentRows() const
{
    RowSet rows;
    for (const Resend &resend : d->state().resends)
        rows = rows.united(resend.rows);
    return rows;
}

QByteArray RepairCopy::fieldMetadata() const
{
    return d->state().metadata;
}

Outcome RepairCopy::setFieldMetadata(const QByteArray &json)
{
    return d->change(nullptr, [&json](Database &database, Private::State &state) -> Outcome {
        database.run("DELETE FROM field_metadata");
        Statement insert(database, "INSERT INTO field_metadata VALUES(?)");
        const QByteArray text = QString::fromUtf8(json).toUtf8();
        insert.bind(1, text);
        insert.run();
        state.metadata = text;
        return Done{};
    });
}

bool RepairCopy::isSaved() const
{
    return d->m_file->isSaved();
}

Outcome RepairCopy::save()
{
    const QMutexLocker lock(&d->m_writeMutex);
    return d->guarded<Done>(nullptr, [this]() -> Outcome { return d->m_file->save(*d->m_writer); });
}

} // namespace Inspector
