// SPDX-License-Identifier: MIT
#include "ui/corrections/previewpane.h"

#include "models/base/text.h"
#include "ui/common/fittedtable.h"
#include "ui/common/naming.h"
#include "ui/common/textlabel.h"
#include "ui/corrections/edittexts.h"
#include "ui/corrections/seentext.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QPushButton>

namespace Inspector
{

namespace
{
constexpr int RowsInSight = 5; // of twenty: the records below stay in sight
} // namespace

void PreviewModel::show(const EditPreview &preview, const QStringList &fields)
{
    beginResetModel();
    m_samples = preview.samples;
    m_fields = fields;
    endResetModel();
}

int PreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_samples.size());
}

int PreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PreviewModel::data(const QModelIndex &index, int role) const
{
    const bool isValue = Column(index.column()) == Column::Before || Column(index.column()) == Column::After;
    if (index.isValid() && role == Qt::ToolTipRole && isValue)
        return plainTip(index.data().toString());
    if (!index.isValid() || role != Qt::DisplayRole)
        return {};
    const EditPreview::Sample &sample = m_samples.at(index.row());
    switch (Column(index.column())) {
    case Column::Record:
        return QLocale().toString(sample.record.value_or(sample.row));
    case Column::Field:
        return sample.field < 0 ? tr("(record)") : m_fields.value(sample.field);
    case Column::Before:
        return seenText(QString::fromUtf8(sample.before));
    case Column::After:
        return seenText(QString::fromUtf8(sample.after));
    }
    return {};
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Column::Record:
        return tr("Record");
    case Column::Field:
        return tr("Field");
    case Column::Before:
        return tr("Before");
    case Column::After:
        return tr("After");
    }
    return {};
}

PreviewPane::PreviewPane(QWidget *parent)
    : QFrame(parent)
    , m_intention(new TextLabel(TextLabel::Fit::Wrap, this))
    , m_count(new TextLabel(TextLabel::Fit::Wrap, this))
    , m_apply(new QPushButton(tr("Appl&y"), this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_table(new FittedTable(tr("Preview"), m_model, RowsInSight, this))
{
    setFrameShape(StyledPanel);
    setAutoFillBackground(true);
    QFont bold = m_intention->font();
    bold.setBold(true);
    m_intention->setFont(bold);
    // Both values have the room, and both of their ends are in sight: that is where they differ most.
    m_table->setTextElideMode(Qt::ElideMiddle);
    for (const auto value : {PreviewModel::Column::Before, PreviewModel::Column::After})
        m_table->horizontalHeader()->setSectionResizeMode(int(value), QHeaderView::Stretch);
    nameControl(m_intention, tr("Change"));
    nameControl(m_count, tr("Preview message"));
    nameControl(m_apply, tr("Apply"));
    nameControl(m_cancel, tr("Cancel change"));
    auto *words = new QVBoxLayout;
    words->addWidget(m_intention);
    words->addWidget(m_count);
    auto *row = new QHBoxLayout;
    row->addLayout(words, 1);
    row->addWidget(m_apply, 0, Qt::AlignTop);
    row->addWidget(m_cancel, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 6, 8, 6);
    column->addLayout(row);
    column->addWidget(m_table);
    setTabOrder(m_apply, m_cancel);
    setTabOrder(m_cancel, m_table);
    connect(m_apply, &QPushButton::clicked, this, &PreviewPane::applied);
    connect(m_cancel, &QPushButton::clicked, this, &PreviewPane::dismissed);
    hide();
}

void PreviewPane::wait(const RepairEdit &edit)
{
    m_model.show({}, {});
    display(edit, tr("Counting…"), false);
}

void PreviewPane::show(const RepairEdit &edit, const EditPreview &preview, const QStringList &fields,
                       qint64 asked)
{
    m_model.show(preview, fields);
    QString text = countText(edit, preview, asked);
    const qint64 changes = edit.isAboutCells() ? preview.cells : preview.rows;
    if (changes > preview.samples.size())
        text = Text::sentences({text, tr("These are the first %L1:").arg(preview.samples.size())});
    display(edit, text, preview.rows > 0);
    // The next key is the answer.
    (preview.rows > 0 ? m_apply : m_cancel)->setFocus(Qt::OtherFocusReason);
}

void PreviewPane::refuse(const RepairEdit &edit, const QString &why)
{
    m_model.show({}, {});
    display(edit, why, false);
    m_cancel->setFocus(Qt::OtherFocusReason);
}

void PreviewPane::clear()
{
    hide();
}

void PreviewPane::display(const RepairEdit &edit, const QString &text, bool canApply)
{
    setNamedText(m_intention, edit.title());
    setNamedText(m_count, text);
    m_apply->setEnabled(canApply);
    m_table->setVisible(m_model.rowCount() > 0);
    QFrame::show();
}

void PreviewPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT dismissed();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        (m_apply->isEnabled() && !m_cancel->hasFocus() ? m_apply : m_cancel)->click();
    else
        QFrame::keyPressEvent(event);
}

} // namespace Inspector
