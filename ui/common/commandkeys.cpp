// SPDX-License-Identifier: MIT
#include "ui/common/commandkeys.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>

namespace Inspector
{

CommandKeys::CommandKeys(QWidget *window)
    : QObject(window)
    , m_window(window)
{
    qApp->installEventFilter(this); // fields come and go
}

bool CommandKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return false;
    const auto *field = qobject_cast<QLineEdit *>(watched);
    if (!field || field->window() != m_window)
        return false;
    const QKeySequence pressed(static_cast<QKeyEvent *>(event)->keyCombination());
    const QList<QAction *> commands = m_window->findChildren<QAction *>();
    const bool isCommand = std::any_of(commands.begin(), commands.end(), [&](const QAction *command) {
        return command->isEnabled() && command->shortcuts().contains(pressed);
    });
    if (isCommand)
        event->ignore(); // not the field's: the shortcut is next
    return isCommand;
}

} // namespace Inspector
