// SPDX-License-Identifier: MIT
#include "ui/filter/daysdialog.h"

#include "ui/common/naming.h"
#include "ui/common/textlabel.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

DaysDialog::DaysDialog(const DaySpan &days, QWidget *parent)
    : QDialog(parent)
    , m_first(addDay(days.first, tr("First day")))
    , m_last(addDay(days.last, tr("Last day")))
{
    setWindowTitle(tr("Syncs created between"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *form = new QFormLayout;
    form->addRow(tr("&First day"), m_first);
    form->addRow(tr("&Last day"), m_last);
    auto *note = new TextLabel(TextLabel::Fit::Wrap, this);
    note->setText(tr("Both days are included. They begin at midnight in this computer's time zone."));
    nameControl(note, tr("Days note"));
    note->setAccessibleDescription(note->text());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Apply"));
    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(note);
    column->addStretch(1);
    column->addWidget(buttons);

    connect(m_first, &QDateEdit::dateChanged, this,
            [this](const QDate &day) { m_last->setDate(std::max(day, m_last->date())); });
    connect(m_last, &QDateEdit::dateChanged, this,
            [this](const QDate &day) { m_first->setDate(std::min(day, m_first->date())); });
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        const DaySpan asked{m_first->date(), m_last->date()};
        accept();
        Q_EMIT chosen(asked);
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QDateEdit *DaysDialog::addDay(const QDate &day, const QString &name)
{
    auto *edit = new QDateEdit(day, this);
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(u"yyyy-MM-dd"_s); // as dates are shown in the tables
    nameControl(edit, name);
    return edit;
}

} // namespace Inspector
