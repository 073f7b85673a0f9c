// SPDX-License-Identifier: MIT
#pragma once

#include <QTableView>

namespace Inspector
{

class CorrectionDelegate;
class EmptyNote;

// The table of records that are being corrected: cells are edited in place, what is selected is copied, and
// what can be done with it is in its menu.
class CorrectionsView : public QTableView
{
    Q_OBJECT

public:
    // `model` outlives it.
    explicit CorrectionsView(QAbstractItemModel &model, QWidget *parent = nullptr);

    // Takes over what is being typed: a command is about what can be seen.
    void commitEditing();
    // The columns to what is in them, once.
    void fitColumns();
    // While there are no rows.
    void setEmptyText(const QString &text);
    void copySelected();

Q_SIGNALS:
    // Who has more to offer adds it to the menu now.
    void menuOpening(QMenu *menu);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    CorrectionDelegate *m_delegate;
    EmptyNote *m_emptyNote;
};

} // namespace Inspector
