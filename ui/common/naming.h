// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QComboBox;
class QLabel;
class QWidget;

namespace Inspector
{

// Every control bears the name that a person reads on or beside it: screen readers, tests and scripts find it
// so. It is translated, so nothing in here may depend on it.
void nameControl(QWidget *widget, const QString &name);
// Qt 6.4's bridge to AT-SPI reports a combo box's value as its name: its own name goes into the description,
// and `label` becomes its buddy.
void nameControl(QComboBox *box, const QString &name, QLabel *label);
// A label with a name of its own hides its text from AT-SPI; the text goes into the description.
void setNamedText(QLabel *label, const QString &text);
// For setToolTip(), which guesses whether it is given HTML: what the server sent is never that.
QString plainTip(const QString &text);

// The text of a control or an action as people say it: without the mark of its key, which is a letter of its
// own in languages with other letters: "&Save", "保存(&S)".
QString withoutMnemonic(const QString &text);

// For actions and buttons: text that may have an ampersand in it, which would be taken for the mark of a key,
// and may be of any length.
QString menuText(const QString &text);

} // namespace Inspector
