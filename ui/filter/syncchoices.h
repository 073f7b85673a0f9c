// SPDX-License-Identifier: MIT
#pragma once

#include "models/query/filterexpression.h"

#include <QSet>
#include <QWidget>

class QComboBox;
class QGridLayout;

namespace Inspector
{

class PagedTableModel;
class TermChoice;
class TimeChoice;

// Quick choices for the list of syncs: status, kind, creator, time. They are the filter in other words: what
// is chosen is written into the filter's text, and they show what that text says. The statuses and creators
// of all rows that came while the window is open can be chosen.
class SyncChoices : public QWidget
{
    Q_OBJECT

public:
    // Looks at `model` only when it reports.
    SyncChoices(const PagedTableModel &model, QWidget *parent = nullptr);

    // Shows what this filter chooses.
    void showFilter(const QString &q);
    void display(); // the same again, after a choice that was not followed
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    // These conditions on the property, and no others, were chosen; none means any.
    void chosen(const QString &property, const QList<Inspector::FilterTerm> &conditions);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    TermChoice *addBox(const QString &name, const QString &any, const QString &property);
    void addTime();
    void place(QComboBox *box);
    void arrange(int columns);
    int widthOf(int columns) const;
    void learn(const PagedTableModel &model, int first, int last);
    void learn(TermChoice *box, QSet<QString> &known, const QString &value);

    QGridLayout *m_grid;
    QList<QComboBox *> m_boxes;
    int m_columns = 0;
    TermChoice *m_status;
    TermChoice *m_kind;
    TermChoice *m_creator;
    TimeChoice *m_time = nullptr;
    QSet<QString> m_statuses;
    QSet<QString> m_creators;
    QString m_shown;
};

} // namespace Inspector
