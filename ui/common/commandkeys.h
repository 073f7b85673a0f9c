// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QWidget;

namespace Inspector
{

// The window's commands work in its text fields as well. On X11, Qt's fields take some of their keys for
// themselves, as Emacs would: Ctrl+E to go to the end, Ctrl+K and Ctrl+D to delete. Whoever has just typed a
// filter and exports would see nothing happen. Child of the window.
class CommandKeys : public QObject
{
    Q_OBJECT

public:
    explicit CommandKeys(QWidget *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_window;
};

} // namespace Inspector
