// SPDX-License-Identifier: MIT
#pragma once

#include "ui/look/textdelegate.h"

#include <QPointer>

namespace Inspector
{

// Draws the cells of a CorrectionsModel and edits them: a refused one has a picture and an underline, an
// edited one a pencil and bold text, a record that is left out is struck through. What can't be seen in a
// value, such as blanks at its ends, is drawn as a sign for it. Text that is being typed is never replaced by
// anything that happens meanwhile.
class CorrectionDelegate : public TextDelegate
{
    Q_OBJECT

public:
    using TextDelegate::TextDelegate;

    // Of the cell that is being edited; null: none is.
    QWidget *editor() const { return m_editor; }

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    mutable QPointer<QWidget> m_editor;
};

} // namespace Inspector
