// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace Inspector
{

// No label of this program reads markup: QLabel guesses whether a text is HTML, and any label may show what a
// server sent, including those in Qt's own dialogs. Installed on the application, it turns the guess off for
// each label before it is first shown. Tool tips, which are labels as well, keep it: see
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
