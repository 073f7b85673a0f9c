// SPDX-License-Identifier: MIT
#include "ui/corrections/correctiondelegate.h"

#include "models/corrections/correctionsmodel.h"
#include "ui/common/naming.h"
#include "ui/corrections/seentext.h"
#include "ui/look/icons.h"
#include "ui/look/readable.h"

#include <QApplication>
#include <QLineEdit>

#include <limits>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr auto IsFilled = "isFilled";

void decorate(QStyleOptionViewItem *option, const QIcon &picture)
{
    option->icon = picture;
    option->features |= QStyleOptionViewItem::HasDecoration;
    const int size = option->widget ? option->widget->style()->pixelMetric(QStyle::PM_SmallIconSize) : 16;
    option->decorationSize = QSize(size, size);
}
} // namespace

QWidget *CorrectionDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                          const QModelIndex &index) const
{
    const QAbstractItemModel &model = *index.model();
    auto *edit = new QLineEdit(parent);
    edit->setFrame(false);
    // Whatever Eloqua has refused for its length: what is cut off here would be lost with a step.
    edit->setMaxLength(std::numeric_limits<int>::max());
    nameControl(edit, tr("%1 of record %2")
                          .arg(model.headerData(index.column(), Qt::Horizontal).toString(),
                               model.headerData(index.row(), Qt::Vertical).toString()));
    edit->setAccessibleDescription(index.data(Qt::AccessibleDescriptionRole).toString());
    m_editor = edit;
    return edit;
}

// Once: whatever becomes of the cell meanwhile, what is being typed stays.
void CorrectionDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (editor->property(IsFilled).toBool())
        return;
    editor->setProperty(IsFilled, true);
    TextDelegate::setEditorData(editor, index);
}

// Who only looked has made no step.
void CorrectionDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                      const QModelIndex &index) const
{
    const QString typed = static_cast<QLineEdit *>(editor)->text();
    if (typed != index.data(Qt::EditRole).toString())
        model->setData(index, typed, Qt::EditRole);
}

// A value that is corrected later gets a mark and bold letters, and has to be seen whole then, too.
QSize CorrectionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem bold(option);
    bold.font.setBold(true);
    bold.fontMetrics = QFontMetrics(bold.font);
    QSize size = TextDelegate::sizeHint(bold, index);
    size.rwidth() += option.fontMetrics.averageCharWidth();
    return size;
}

void CorrectionDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    TextDelegate::initStyleOption(option, index);
    option->textElideMode = Qt::ElideMiddle; // what is wrong with a value is often at its end
    option->text = isolated(seenText(index.data(Qt::DisplayRole).toString()));
    const auto is = [&index](int role) { return index.data(role).toBool(); };
    if (is(CorrectionsModel::IsLeftOutRole)) {
        option->font.setStrikeOut(true);
        option->palette.setColor(QPalette::Text, quietText(option->palette));
    }
    if (is(CorrectionsModel::IsRefusedRole))
        option->font.setUnderline(true);
    if (is(CorrectionsModel::IsEditedRole)) {
        option->font.setBold(true);
        decorate(option, icon(u"edited"_s));
    } else if (is(CorrectionsModel::IsRefusedRole)) {
        decorate(option, icon(u"invalid-field"_s));
    }
}

} // namespace Inspector
