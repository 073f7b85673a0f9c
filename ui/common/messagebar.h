// SPDX-License-Identifier: MIT
#pragma once

#include "models/syncs/explanation.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace Inspector
{

// One message above a table: a picture, a sentence, the server's words, folded, and Retry where that can
// help. Everything is plain text, for servers put HTML into it. Hidden while there is nothing to say.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(const QString &name, QWidget *parent = nullptr);

    void showMessage(const Explanation &explanation);
    // Something worth knowing about rows that are there all the same.
    void showNotice(const QString &sentence);
    void clear();
    QString text() const;

Q_SIGNALS:
    void retryRequested();

private:
    void makeDetails(const QString &name);
    void display(const QIcon &picture, const QString &sentence, const QString &detail, bool canRetry);

    QLabel *m_picture;
    QLabel *m_sentence;
    QLabel *m_detail;
    QToolButton *m_fold;
    QToolButton *m_copy;
    QPushButton *m_retry;
};

} // namespace Inspector
