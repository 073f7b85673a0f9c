// SPDX-License-Identifier: MIT
#pragma once

#include "models/plan/sendjournal.h"

#include <atomic>

namespace SendTest
{
using namespace Inspector;
using namespace Qt::Literals::StringLiterals;

// Remembers every state that it was ever told, as JSON: what a file would have.
class MemoryJournal final : public SendJournal
{
public:
    QString place() const override { return u"memory"_s; }
    Result<QList<SendState>> read() override
    {
        QList<SendState> states;
        for (const QByteArray &json : std::as_const(m_states))
            states << *SendState::fromJson(json);
        return states;
    }
    Result<SentRows> rowsOf(const QList<qint64> &ids) override
    {
        SentRows sent;
        for (const qint64 id : ids)
            sent.places = sent.places.united(m_rows.at(id - 1));
        return sent;
    }
    Result<qint64> begin(const SendState &state, const SentRows &rows) override
    {
        if (isFull)
            return fault();
        SendState added = state;
        added.id = m_states.size() + 1;
        m_states << added.toJson();
        m_rows << rows.places;
        return added.id;
    }
    Outcome write(const SendState &state) override
    {
        if (isFull)
            return fault();
        m_states[state.id - 1] = state.toJson();
        return Done{};
    }
    SendState last() const { return *SendState::fromJson(m_states.last()); }
    qsizetype size() const { return m_states.size(); }

    std::atomic<bool> isFull = false;

private:
    static ApiError fault() { return {.kind = ApiError::Kind::File, .message = u"Disk full."_s}; }
    QList<QByteArray> m_states;
    QList<RowSet> m_rows;
};

} // namespace SendTest
