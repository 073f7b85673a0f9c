// SPDX-License-Identifier: MIT
#pragma once

#include "models/query/filterexpression.h"

#include <QComboBox>

namespace Inspector
{

// One property of the filter as a drop-down list. It is the filter in other words: what is chosen is written
// into the filter's text by whoever owns both, and it shows what that text says.
class TermChoice : public QComboBox
{
    Q_OBJECT

public:
    // `any`: the first choice, which also says what the list is about. `origin`: whose filter it reads.
    TermChoice(const QString &name, const QString &property, const QString &any, Origin origin,
               QWidget *parent = nullptr);

    void addChoice(const QIcon &picture, const QString &text, const QString &value);
    // Shows what this filter chooses.
    void showFilter(const QString &q);
    void display(); // the same again, after a choice that was not followed
    // Where there is no room, the picture has to do: no window is wide for this.
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    // The condition that was chosen; one without a value means any.
    void chosen(const Inspector::FilterTerm &term);

private:
    QString m_property;
    Origin m_origin;
    QString m_shown;
};

} // namespace Inspector
