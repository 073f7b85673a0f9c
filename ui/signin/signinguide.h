// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace Inspector
{

class Fold;

// What has to be done in Eloqua before a first sign-in, in three steps, with the callback URL to copy. Folds
// away.
class SignInGuide : public QWidget
{
    Q_OBJECT

public:
    explicit SignInGuide(QWidget *parent);

    void setOpen(bool open);

Q_SIGNALS:
    // It needs another height.
    void folded();
    // The callback URL is in the clipboard.
    void copied(const QString &callbackUrl);

private:
    QWidget *makeSteps();
    QWidget *makeCallback();

    Fold *m_fold;
};

} // namespace Inspector
