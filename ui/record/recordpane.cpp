// SPDX-License-Identifier: MIT
#include "ui/record/recordpane.h"

#include "models/format/cliptext.h"
#include "models/tables/recordmodel.h"
#include "ui/common/naming.h"
#include "ui/common/textlabel.h"
#include "ui/look/icons.h"
#include "ui/look/readable.h"
#include "ui/look/tablelook.h"
#include "ui/table/celldelegate.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>

#include <numeric>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr int Name = int(RecordModel::Column::Name);
constexpr int Value = int(RecordModel::Column::Value);

// What is wrong stands out by picture and word, what was not sent stands back.
class FieldDelegate : public TextDelegate
{
public:
    using TextDelegate::TextDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        TextDelegate::initStyleOption(option, index);
        option->textElideMode = Qt::ElideRight;
        if (index.data(RecordModel::QuietRole).toBool()) {
            option->font.setItalic(true);
            option->palette.setColor(QPalette::Text, quietText(option->palette));
        }
        const auto mark = RecordModel::Mark(index.data(RecordModel::MarkRole).toInt());
        if (mark == RecordModel::Mark::None)
            return;
        const bool isInvalid = mark == RecordModel::Mark::Invalid;
        if (index.column() == Name)
            CellDelegate::decorate(option, icon(isInvalid ? u"invalid-field"_s : u"severity-error"_s));
        else
            option->font.setUnderline(isInvalid);
    }
};
} // namespace

RecordPane::RecordPane(const PagedTableModel &table, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_table(table)
    , m_model(new RecordModel(table, this))
    , m_split(new QSplitter(Qt::Horizontal, this))
    , m_fields(new QTableView(m_split))
    , m_text(new QPlainTextEdit(m_split))
{
    makeFields(name);
    m_text->setReadOnly(true);
    // The view's own tab order ends here; a tab in a text that cannot be changed goes on.
    m_text->setTabChangesFocus(true);
    nameControl(m_text, tr("%1 record text").arg(name));
    m_split->setChildrenCollapsible(false);
    m_split->setStretchFactor(0, 3);
    m_split->setStretchFactor(1, 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(makeHead(name));
    column->addWidget(m_split, 1);

    connect(m_model, &RecordModel::rowChanged, this, &RecordPane::showRow);
    followSelection(*m_fields);
    connect(m_fields->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (current.isValid() && !m_choosing)
                    m_chosen = text(current.row(), Name);
                showText();
            });
    showRow();
}

QWidget *RecordPane::makeHead(const QString &name)
{
    auto *head = new QWidget(this);
    m_title = new TextLabel(TextLabel::Fit::Elide, head);
    nameControl(m_title, tr("%1 record title").arg(name));
    m_find = new QLineEdit(head);
    m_find->setPlaceholderText(tr("Find a field by name"));
    m_find->setToolTip(tr("Press Return to go to the next field with this text in its name"));
    m_find->setClearButtonEnabled(true);
    m_find->installEventFilter(this);
    nameControl(m_find, tr("%1 record find").arg(name));
    for (auto *button : m_find->findChildren<QToolButton *>())
        nameControl(button, tr("Clear %1 record find").arg(name));
    m_beside = new QToolButton(head);
    m_beside->setText(tr("Side by side"));
    m_beside->setCheckable(true);
    m_beside->setToolTip(tr("Show the record next to the table instead of below it"));
    nameControl(m_beside, tr("%1 record side by side").arg(name));
    auto *close = new QToolButton(head);
    close->setIcon(icon(u"close"_s));
    close->setAutoRaise(true);
    close->setToolTip(tr("Close the record"));
    nameControl(close, tr("Close %1 record").arg(name));
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 2, 0, 2);
    row->addWidget(m_title, 1);
    row->addWidget(m_find, 1);
    row->addWidget(m_beside);
    row->addWidget(close);
    // As it stands on the screen: the head before the fields, which were there first.
    setTabOrder(m_find, m_beside);
    setTabOrder(m_beside, close);
    setTabOrder(close, m_fields);
    setTabOrder(m_fields, m_text);
    connect(m_find, &QLineEdit::textChanged, this, [this] { findField(false); });
    connect(m_find, &QLineEdit::returnPressed, this, [this] { findField(true); });
    connect(m_beside, &QToolButton::toggled, this, &RecordPane::besideRequested);
    connect(close, &QToolButton::clicked, this, &RecordPane::closeRequested);
    return head;
}

void RecordPane::makeFields(const QString &name)
{
    nameControl(m_fields, tr("%1 record").arg(name));
    m_fields->setModel(m_model);
    m_fields->setSelectionBehavior(QAbstractItemView::SelectRows);
    setTableLook(*m_fields);
    m_fields->setItemDelegate(new FieldDelegate(m_fields));
    m_fields->verticalHeader()->hide();
    m_fields->setColumnWidth(0, fontMetrics().averageCharWidth() * 26);
    const auto offer = [this](const QString &text, auto slot) {
        auto *action = new QAction(text, m_fields);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, slot);
        m_fields->addAction(action);
        return action;
    };
    offer(tr("&Copy"), &RecordPane::copyFields)->setShortcut(QKeySequence::Copy);
    offer(tr("Copy &whole record"), &RecordPane::copyRecord);
    m_fields->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void RecordPane::setRow(int row)
{
    m_model->setRow(row);
}

void RecordPane::setBeside(bool beside)
{
    const QSignalBlocker quiet(m_beside);
    m_beside->setChecked(beside);
    m_split->setOrientation(beside ? Qt::Vertical : Qt::Horizontal);
}

void RecordPane::showRow()
{
    const int row = m_model->row();
    const QString number = u"%L1"_s.arg(m_table.firstOffset() + row + 1);
    if (row < 0)
        setNamedText(m_title, tr("No row is selected."));
    else if (m_model->isHere())
        setNamedText(m_title, tr("Row %1").arg(number));
    else if (m_table.rowState(row) == PagedTableModel::RowState::Failed)
        setNamedText(m_title, tr("Row %1 couldn't be loaded.").arg(number));
    else
        setNamedText(m_title, tr("Row %1 isn't loaded yet.").arg(number));
    if (m_model->isHere() && !m_fields->currentIndex().isValid()) {
        // What is wrong with a reject stands first; of a log, the message is what is read.
        const bool isLog = m_table.resource().table == Table::Logs;
        const int first = isLog ? std::max(0, m_table.columnOf("message")) : 0;
        int field = 0;
        while (!m_chosen.isEmpty() && field < m_model->rowCount() && text(field, Name) != m_chosen)
            ++field;
        choose(field < m_model->rowCount() ? field : first);
    }
    showText();
}

void RecordPane::showText()
{
    const QModelIndex current = m_fields->currentIndex();
    const QString whole = current.isValid() ? text(current.row(), Value) : QString();
    if (m_text->toPlainText() != whole)
        m_text->setPlainText(whole);
}

void RecordPane::choose(int field)
{
    const QScopedValueRollback ownChoice(m_choosing, true);
    const QModelIndex index = m_model->index(field, 0);
    m_fields->setCurrentIndex(index);
    m_fields->scrollTo(index);
}

void RecordPane::findField(bool next)
{
    const int field =
        m_model->find(m_find->text(), std::max(0, m_fields->currentIndex().row()) + (next ? 1 : 0));
    if (field >= 0) {
        showRow();
        choose(field);
        m_chosen = text(field, Name);
    } else if (!m_find->text().isEmpty() && m_model->isHere()) {
        setNamedText(m_title, tr("No field has \"%1\" in its name.").arg(m_find->text()));
    } else {
        showRow();
    }
}

bool RecordPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_find && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape && !m_find->text().isEmpty()) {
            m_find->clear();
            return true;
        }
        if (key == Qt::Key_Down) {
            m_fields->setFocus(Qt::ShortcutFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

QString RecordPane::text(int field, int column) const
{
    return m_model->index(field, column).data(RecordModel::RawRole).toString();
}

// One field: its value, as it stands; several: with their names.
void RecordPane::copy(const QList<int> &fields)
{
    const bool withNames = fields.size() > 1;
    const int role = copiesShownTimes.value() ? RecordModel::ZonedRole : RecordModel::RawRole;
    RowBlock block(withNames ? QByteArrayList{"field", "value"} : QByteArrayList{"value"});
    for (const int field : fields) {
        const QByteArray name = text(field, Name).toUtf8();
        const QByteArray value = m_model->index(field, Value).data(role).toString().toUtf8();
        std::vector<RowBlock::Cell> cells;
        if (withNames)
            cells.push_back({{name.data(), size_t(name.size())}, CellKind::Text});
        cells.push_back({{value.data(), size_t(value.size())}, CellKind::Text});
        block.addRow(cells);
    }
    block.finish();
    if (!fields.isEmpty())
        QGuiApplication::clipboard()->setText(
            clipText(ClipFormat::Tabs, block, {}, int(block.columns()), {}));
}

void RecordPane::copyFields()
{
    QList<int> fields;
    for (const QModelIndex &index : m_fields->selectionModel()->selectedRows())
        fields << index.row();
    std::sort(fields.begin(), fields.end());
    copy(fields);
}

void RecordPane::copyRecord()
{
    QList<int> fields(m_model->rowCount());
    std::iota(fields.begin(), fields.end(), 0);
    copy(fields);
}

} // namespace Inspector
