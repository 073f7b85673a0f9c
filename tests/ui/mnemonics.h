// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractButton>
#include <QAction>
#include <QGroupBox>
#include <QKeySequence>
#include <QLabel>
#include <QMenu>
#include <QMultiMap>

// Whether a key with Alt does one thing in a window or a menu.
namespace Inspector::Test
{

// Of the controls of a window, shown or not: its hidden ones may come. Texts by their key.
inline QMultiMap<QString, QString> keysOf(const QWidget &window)
{
    QStringList texts;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->window() != &window)
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy())
            texts << label->text();
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            texts << button->text();
        else if (const auto *box = qobject_cast<const QGroupBox *>(widget))
            texts << box->title();
    }
    QMultiMap<QString, QString> keys;
    for (const QString &text : std::as_const(texts)) {
        if (const QKeySequence key = QKeySequence::mnemonic(text); !key.isEmpty())
            keys.insert(key.toString(), text);
    }
    return keys;
}

inline QMultiMap<QString, QString> keysOf(const QList<QAction *> &actions)
{
    QMultiMap<QString, QString> keys;
    for (const QAction *action : actions) {
        if (const QKeySequence key = QKeySequence::mnemonic(action->text()); !key.isEmpty())
            keys.insert(key.toString(), action->text());
    }
    return keys;
}

// The keys that stand for more than one thing.
inline QString ambiguous(const QMultiMap<QString, QString> &keys)
{
    QStringList found;
    for (const QString &key : keys.uniqueKeys()) {
        if (keys.count(key) > 1)
            found << key + QStringLiteral(": ") + QStringList(keys.values(key)).join(QStringLiteral(", "));
    }
    return found.join(QStringLiteral("; "));
}

// With the menus in it.
inline QString ambiguousIn(QMenu &menu)
{
    Q_EMIT menu.aboutToShow();
    QString found = ambiguous(keysOf(menu.actions()));
    for (const QAction *action : menu.actions()) {
        if (action->menu())
            found += ambiguousIn(*action->menu());
    }
    return found;
}

} // namespace Inspector::Test
