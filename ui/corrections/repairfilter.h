// SPDX-License-Identifier: MIT
#pragma once

#include "models/checks/repaircheck.h"
#include "ui/common/repairscope.h"

#include <QWidget>

class QComboBox;

namespace Inspector
{

class StatusCatalogue;

// Which records of a copy are shown, and so worked on: those of a cause, and of these the ones that were
// corrected, left out, sent, or failed a check.
class RepairFilter : public QWidget
{
    Q_OBJECT

public:
    // `catalogue` outlives it.
    explicit RepairFilter(const StatusCatalogue &catalogue, QWidget *parent = nullptr);

    // Its causes can be chosen from.
    void setCopy(const std::shared_ptr<RepairCopy> &copy);
    // What is no cause of its own is one more entry, until the next call.
    void choose(const RepairScope &scope);
    // What the last check has found; kept for choosing by it.
    void setReport(const CheckReport &report) { m_report = report; }
    // Only these, of one line of the checks.
    void chooseCheck(const QString &text, const RowSet &rows);

    // As the copy is now.
    RowSet rows() const;
    // "ELQ-00002, emailAddress", or "all records": for titles.
    QString scopeText() const;
    // Of the chosen cause; empty: it has none, or several.
    QString field() const;
    // By what a check has found, which may be others after the next one.
    bool isByCheck() const;

Q_SIGNALS:
    void changed();

private:
    enum class Kind { Every, Corrected, Untouched, LeftOut, Sent, Fails, CannotTell, Passes, Line };
    void addCause(const QString &text, const RowSet &rows, const QString &tip, const QString &field);
    void fillKinds();
    RowSet ofKind(const RowSet &rows) const;
    Kind kind() const;

    struct Entry {
        QString text;
        RowSet rows;
        QString field;
    };
    const StatusCatalogue &m_catalogue;
    std::shared_ptr<RepairCopy> m_copy;
    CheckReport m_report;
    QList<Entry> m_entries; // of m_cause
    RowSet m_line;
    QComboBox *m_cause;
    QComboBox *m_kind;
};

} // namespace Inspector
