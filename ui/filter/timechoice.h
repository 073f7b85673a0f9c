// SPDX-License-Identifier: MIT
#pragma once

#include "models/query/dayspan.h"

#include <QComboBox>

namespace Inspector
{

// Since when, or between which days, in words: whole days of this computer's zone. A choice of conditions on
// one property, which shows what such conditions say. Other days than those it lists become an item while
// they are asked for.
class TimeChoice : public QComboBox
{
    Q_OBJECT

public:
    TimeChoice(const QString &property, QWidget *parent = nullptr);

    // Shows what these conditions on the property say.
    void showConditions(const QList<FilterTerm> &conditions);

Q_SIGNALS:
    // None: any time.
    void chosen(const QList<Inspector::FilterTerm> &conditions);
    // The dialog that was opened for two dates was left without any.
    void dismissed();

private:
    void follow(int index);
    void askForDays();
    void choose(const DaySpan &days);

    QString m_property;
    std::optional<DaySpan> m_days; // that are shown
};

} // namespace Inspector
