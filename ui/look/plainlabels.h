// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace Inspector
{

// No label of this program reads markup: QLabel guesses by itself whether a text is HTML, and any of them may
// show what a server sent, those within Qt's own dialogs included. Installed on the application, it takes the
// guess away from each label before it is first shown. Tool tips, which are labels as well, keep it: see
// plainTip().
class PlainLabels : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace Inspector
