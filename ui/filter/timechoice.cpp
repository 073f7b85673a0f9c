// SPDX-License-Identifier: MIT
#include "ui/filter/timechoice.h"

#include "ui/filter/daysdialog.h"

#include <QTimeZone>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{
// The other items have the number of days before today at which they begin.
constexpr int Between = -1;
constexpr int OtherDays = -2;

QString textOf(const DaySpan &days)
{
    const QString first = days.first.toString(Qt::ISODate);
    return days.last.isValid() ? TimeChoice::tr("%1 – %2").arg(first, days.last.toString(Qt::ISODate))
                               : TimeChoice::tr("Since %1").arg(first);
}
} // namespace

TimeChoice::TimeChoice(const QString &property, QWidget *parent)
    : QComboBox(parent)
    , m_property(property)
{
    addItem(tr("Any time"));
    addItem(tr("Today"), 0);
    addItem(tr("Since yesterday"), 1);
    // Before today: whoever asks on a Monday gets all of last week.
    addItem(tr("Last 7 days"), 7);
    addItem(tr("Last 30 days"), 30);
    addItem(tr("Between…"), Between);
    connect(this, &QComboBox::currentIndexChanged, this, &TimeChoice::follow);
}

void TimeChoice::follow(int index)
{
    if (index < 0)
        return;
    const QVariant choice = itemData(index);
    if (!choice.isValid())
        Q_EMIT chosen({});
    else if (choice.toInt() == Between)
        askForDays();
    else if (choice.toInt() != OtherDays)
        choose({QDate::currentDate().addDays(-choice.toInt()), {}});
}

void TimeChoice::choose(const DaySpan &days)
{
    Q_EMIT chosen(conditions(m_property, days, QTimeZone::systemTimeZone()));
}

void TimeChoice::askForDays()
{
    const QDate today = QDate::currentDate();
    DaySpan days = m_days.value_or(DaySpan{today.addDays(-7), today});
    if (!days.last.isValid())
        days.last = std::max(today, days.first);
    auto *dialog = new DaysDialog(days, window());
    connect(dialog, &DaysDialog::chosen, this, &TimeChoice::choose);
    connect(dialog, &QDialog::rejected, this, &TimeChoice::dismissed);
    dialog->open();
}

void TimeChoice::showConditions(const QList<FilterTerm> &conditions)
{
    const QSignalBlocker quiet(this);
    m_days = daySpan(conditions, QTimeZone::systemTimeZone());
    const qint64 ago = m_days ? m_days->first.daysTo(QDate::currentDate()) : -1;
    int index = conditions.isEmpty() ? 0 : -1;
    if (m_days && !m_days->last.isValid() && ago >= 0)
        index = findData(int(ago));
    const bool isOther = m_days && index < 0;
    int other = findData(OtherDays);
    if (other >= 0 && !isOther) {
        removeItem(other); // behind all that `index` can be
    } else if (other < 0 && isOther) {
        other = findData(Between);
        insertItem(other, {}, OtherDays);
    }
    if (isOther) {
        setItemText(other, textOf(*m_days));
        index = other;
    }
    setCurrentIndex(index);
    setToolTip(isOther ? itemText(other) : QString());
}

} // namespace Inspector
