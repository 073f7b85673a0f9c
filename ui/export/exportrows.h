// SPDX-License-Identifier: MIT
#pragma once

#include "models/export/exportjob.h"
#include "ui/common/exportscope.h"

#include <QGroupBox>

class QRadioButton;

namespace Inspector
{

// Which rows of a table are exported, each choice with the number of its rows where that is known.
class ExportRows : public QGroupBox
{
    Q_OBJECT

public:
    // `query`: as the table shows it.
    ExportRows(const Query &query, const ExportScope &scope, QWidget *parent);

    enum class Choice { Filtered, All, Selected };
    Choice choice() const;
    // Of the choice, if it is known.
    std::optional<qint64> rows() const;
    // The query and the ranges of the choice.
    void applyTo(ExportPlan &plan) const;

Q_SIGNALS:
    void changed();

private:
    QRadioButton *add(const QString &name, const QString &textWithKey, std::optional<qint64> rows);

    ExportScope m_scope;
    bool m_narrowed; // the table shows less than all rows
    qint64 m_selectedRows = 0;
    QRadioButton *m_filtered;
    QRadioButton *m_all;
    QRadioButton *m_selected;
};

} // namespace Inspector
