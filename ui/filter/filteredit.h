// SPDX-License-Identifier: MIT
#pragma once

#include "models/query/resource.h"

#include <QLineEdit>

namespace Inspector
{

// The line that takes Eloqua's q, or the filter of a kept copy, as text. Return applies it, Escape clears it
// and with it the filter that was applied, Down leaves it. What is typed counts only once it is applied; a
// key does no work beyond the line.
class FilterEdit : public QLineEdit
{
    Q_OBJECT

public:
    FilterEdit(Table table, const TableTerms &terms, const QString &name, QWidget *parent = nullptr);

    // The filter that was last asked for.
    const QString &appliedText() const { return m_applied; }
    // As if typed: Undo brings back what was there.
    void write(const QString &q);
    // As if typed, and Return.
    void apply(const QString &q);
    // Without a word to anybody.
    void setApplied(const QString &q);

Q_SIGNALS:
    void applied();
    void leaveDownward();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void applyTyped();
    void clearAndApply();

    QString m_applied;
};

} // namespace Inspector
