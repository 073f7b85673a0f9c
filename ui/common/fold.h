// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QWidget>

class QToolButton;

namespace Inspector
{

// What is rarely needed, below a button that unfolds it. Folded it takes no room and Tab passes it by, but it
// is not hidden: assistive technology still finds the controls in it by their names, and where one of them
// gets the focus, by its key or from there, it unfolds.
class Fold : public QWidget
{
    Q_OBJECT

public:
    // `title` may have the mark of a key; `name` is the button's.
    Fold(const QString &title, const QString &name, QWidget *body, QWidget *parent);

    bool isOpen() const;
    void setOpen(bool open);

Q_SIGNALS:
    void toggled(bool open);

private:
    void show(bool open);

    QToolButton *m_button;
    QWidget *m_body;
    QHash<QWidget *, Qt::FocusPolicy> m_policies; // while folded: what the controls have else
};

} // namespace Inspector
