// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QtGlobal>

#include <optional>
#include <vector>

namespace Inspector
{

// Which rows of the table of rejects, by their number in Eloqua's order, from 1. Runs that follow each other
// are one entry, so that "all" of a million is one. A value, quick to copy.
class RowSet
{
public:
    struct Run {
        qint64 first = 0;
        qint64 last = 0; // included
        bool operator==(const Run &) const = default;
    };

    RowSet() = default;
    static RowSet range(qint64 first, qint64 last);
    // In any order, and more than once.
    static RowSet of(std::vector<qint64> rows);

    // Behind all that are in it, or again the last one: how a set is filled. Anything else is a programming
    // mistake.
    void append(qint64 row);

    bool isEmpty() const { return m_runs.empty(); }
    qint64 count() const;
    bool contains(qint64 row) const;
    const QList<Run> &runs() const { return m_runs; }

    RowSet united(const RowSet &other) const;
    RowSet intersected(const RowSet &other) const;
    RowSet without(const RowSet &other) const;
    bool operator==(const RowSet &) const = default;

    // "1-500,502"
    QByteArray toText() const;
    // Nothing for any other text; it may come from somebody else's file.
    static std::optional<RowSet> fromText(QByteArrayView text);

private:
    void appendRun(Run run);

    QList<Run> m_runs; // ascending, with a gap between each two
};

} // namespace Inspector
