// SPDX-License-Identifier: MIT
#include "ui/corrections/replaceform.h"

#include "ui/common/naming.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

namespace Inspector
{

namespace
{
constexpr int LeastOfFieldInSight = 14; // characters

QLabel *labelFor(QWidget *control, const QString &text)
{
    auto *label = new QLabel(text, control->parentWidget());
    label->setBuddy(control);
    return label;
}
} // namespace

ReplaceForm::ReplaceForm(QWidget *parent)
    : QWidget(parent)
    , m_field(new QComboBox(this))
    , m_find(new QLineEdit(this))
    , m_with(new QLineEdit(this))
    , m_options(new QPushButton(this))
    , m_replace(new QPushButton(tr("Replace &all"), this))
    , m_trim(new QPushButton(tr("&Trim blanks"), this))
    , m_leaveOut(new QPushButton(tr("&Leave out"), this))
    , m_more(new QPushButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *find = new QHBoxLayout;
    auto *acts = new QHBoxLayout;
    column->addLayout(find);
    column->addLayout(acts);
    makeFind();
    makeOptions();
    makeActs();
    auto *fieldLabel = new QLabel(tr("Fiel&d:"), this);
    nameControl(m_field, tr("Field"), fieldLabel);
    find->addWidget(fieldLabel);
    find->addWidget(m_field);
    find->addWidget(labelFor(m_find, tr("Fi&nd:")));
    find->addWidget(m_find, 1);
    find->addWidget(labelFor(m_with, tr("Replace &with:")));
    find->addWidget(m_with, 1);
    find->addWidget(m_options);
    for (QPushButton *act : {m_replace, m_trim, m_leaveOut, m_more})
        acts->addWidget(act);
    acts->addStretch(1);
    showState();
}

void ReplaceForm::makeFind()
{
    m_field->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_field->setMinimumContentsLength(LeastOfFieldInSight);
    nameControl(m_find, tr("Find"));
    nameControl(m_with, tr("Replace with"));
    m_with->setPlaceholderText(tr("Leave empty to remove"));
    m_field->addItem(tr("All fields"));
    connect(m_find, &QLineEdit::textChanged, this, &ReplaceForm::showState);
    connect(m_find, &QLineEdit::returnPressed, this, &ReplaceForm::requestReplace);
    connect(m_with, &QLineEdit::returnPressed, this, &ReplaceForm::requestReplace);
}

void ReplaceForm::makeOptions()
{
    auto *menu = new QMenu(m_options);
    const auto add = [menu](const QString &text) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        return action;
    };
    m_wholeCell = add(tr("&Whole cell"));
    m_matchCase = add(tr("Match &case"));
    m_expression = add(tr("&Regular expression"));
    menu->addSeparator();
    m_selectedOnly = add(tr("Only in &selected records"));
    m_options->setText(tr("&Options"));
    m_options->setMenu(menu);
    nameControl(m_options, tr("Find options"));
    const auto show = [this] {
        QStringList on;
        for (const QAction *action : {m_wholeCell, m_matchCase, m_expression, m_selectedOnly}) {
            if (action->isChecked())
                on << withoutMnemonic(action->text());
        }
        m_options->setAccessibleDescription(on.join(u'\n'));
        m_options->setToolTip(on.isEmpty()
                                  ? tr("Whole cell, match case, regular expression, selected records")
                                  : on.join(u'\n'));
        m_options->setText(on.isEmpty() ? tr("&Options") : tr("&Options (%L1)").arg(on.size()));
    };
    for (const QAction *action : {m_wholeCell, m_matchCase, m_expression, m_selectedOnly})
        connect(action, &QAction::toggled, this, show);
    connect(m_wholeCell, &QAction::toggled, this, &ReplaceForm::showState);
    show();
}

void ReplaceForm::makeActs()
{
    nameControl(m_replace, tr("Replace all"));
    nameControl(m_trim, tr("Trim blanks"));
    nameControl(m_leaveOut, tr("Leave out"));
    nameControl(m_more, tr("More changes"));
    m_trim->setToolTip(
        tr("Remove blanks, tabs, and no-break spaces at both ends, and zero-width characters"));
    m_leaveOut->setToolTip(tr("Leave out the selected records when you save or send"));
    connect(m_replace, &QPushButton::clicked, this, &ReplaceForm::requestReplace);
    connect(m_trim, &QPushButton::clicked, this,
            [this] { Q_EMIT requested({.kind = RepairEdit::Kind::TrimBlanks, .field = field()}); });
    connect(m_leaveOut, &QPushButton::clicked, this,
            [this] { Q_EMIT requested({.kind = RepairEdit::Kind::LeaveOut}); });
    auto *menu = new QMenu(m_more);
    m_acts << addMore(tr("&Set a value…"), RepairEdit::Kind::SetValue)
           << addMore(tr("Change &case…"), RepairEdit::Kind::ChangeCase)
           << addMore(tr("S&wap two fields…"), RepairEdit::Kind::SwapFields)
           << addMore(tr("Split \"&Name <address>\"…"), RepairEdit::Kind::SplitNameAddress);
    QAction *restore = new QAction(tr("Restore &original values"), this);
    QAction *takeBack = new QAction(tr("&Include left-out records again"), this);
    connect(restore, &QAction::triggered, this,
            [this] { Q_EMIT requested({.kind = RepairEdit::Kind::RestoreOriginal, .field = field()}); });
    connect(takeBack, &QAction::triggered, this,
            [this] { Q_EMIT requested({.kind = RepairEdit::Kind::TakeBack}); });
    m_acts << restore << takeBack;
    menu->addActions(m_acts);
    m_more->setText(tr("&More"));
    m_more->setMenu(menu);
}

QAction *ReplaceForm::addMore(const QString &text, RepairEdit::Kind kind)
{
    auto *action = new QAction(text, this);
    connect(action, &QAction::triggered, this,
            [this, kind] { Q_EMIT detailsRequested({.kind = kind, .field = field()}); });
    return action;
}

void ReplaceForm::addTo(QMenu *menu)
{
    menu->addActions(m_acts);
}

void ReplaceForm::setFields(const QStringList &fields)
{
    m_fields = fields;
    m_field->clear();
    m_field->addItem(tr("All fields"));
    for (const QString &name : fields)
        m_field->addItem(name, name);
}

void ReplaceForm::chooseField(const QString &field)
{
    m_field->setCurrentIndex(field.isEmpty() ? 0 : std::max(0, m_field->findData(field)));
}

QString ReplaceForm::field() const
{
    return m_field->currentData().toString();
}

bool ReplaceForm::isForSelected() const
{
    return m_selectedOnly->isChecked();
}

void ReplaceForm::focusFind()
{
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->selectAll();
}

void ReplaceForm::requestReplace()
{
    if (!m_replace->isEnabled())
        return;
    Q_EMIT requested({.kind = RepairEdit::Kind::Replace,
                      .field = field(),
                      .find = m_find->text(),
                      .value = m_with->text(),
                      .isWholeCell = m_wholeCell->isChecked(),
                      .isCaseSensitive = m_matchCase->isChecked(),
                      .isRegularExpression = m_expression->isChecked()});
}

void ReplaceForm::showState()
{
    // What is empty can be filled: the whole cell is nothing.
    const bool hasText = !m_find->text().isEmpty() || m_wholeCell->isChecked();
    m_replace->setEnabled(hasText);
    m_replace->setToolTip(hasText ? tr("Show what would be replaced") : tr("Enter the text to find first."));
}

} // namespace Inspector
