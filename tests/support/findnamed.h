// SPDX-License-Identifier: MIT
#pragma once

#include <QFormLayout>
#include <QLabel>
#include <QWidget>

namespace Inspector::Test
{

// Controls are found as a screen reader finds them: by their accessible names.

template <typename T = QWidget>
QList<T *> findAllNamed(const QObject *parent, const QString &accessibleName)
{
    QList<T *> found = parent->findChildren<T *>();
    found.removeIf([&](const T *widget) { return widget->accessibleName() != accessibleName; });
    return found;
}

// The first of this name; null when there is none.
template <typename T = QWidget>
T *findNamed(const QObject *parent, const QString &accessibleName)
{
    return findAllNamed<T>(parent, accessibleName).value(0);
}

// The text that a form shows beside this title, which has no name of its own: that would hide the text from
// AT-SPI. Null when there is none.
inline QLabel *findFact(const QObject *parent, const QString &title)
{
    for (const QFormLayout *form : parent->findChildren<QFormLayout *>()) {
        for (int row = 0; row < form->rowCount(); ++row) {
            const QLayoutItem *label = form->itemAt(row, QFormLayout::LabelRole);
            const QLayoutItem *field = form->itemAt(row, QFormLayout::FieldRole);
            const auto *text = label ? qobject_cast<QLabel *>(label->widget()) : nullptr;
            if (text && field && text->text() == title)
                return qobject_cast<QLabel *>(field->widget());
        }
    }
    return nullptr;
}

} // namespace Inspector::Test
