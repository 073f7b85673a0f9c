// SPDX-License-Identifier: MIT
#pragma once

#include "models/syncs/explanation.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace Inspector
{

class HelpLink;

// One message above a table: a picture, a sentence, a link to the guide, the server's words, folded, and
// Retry where that can help, Run again where only another sync can, or Stop while somebody waits. Everything
// is plain text, for servers put HTML into it. Hidden while there is nothing to say.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(const QString &name, QWidget *parent = nullptr);

    void showMessage(const Explanation &explanation);
    // Something worth knowing about rows that are shown.
    void showNotice(const QString &sentence);
    // What the page says first, where nothing is amiss with it: it does not stand out as a message does.
    void showStatement(const QIcon &picture, const QString &sentence);
    // Of somebody who waits here, and may want to stop that.
    void showWait(const QString &text);
    void clear();
    QString text() const;

Q_SIGNALS:
    void retryRequested();
    void runAgainRequested();
    void stopRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Way { None, Retry, RunAgain, Stop };
    void makeDetails(const QString &name);
    void standOut(bool out);
    void display(const QIcon &picture, const QString &sentence, const QString &detail, Way way);

    QLabel *m_picture;
    QLabel *m_sentence;
    QLabel *m_detail;
    QToolButton *m_fold;
    QToolButton *m_copy;
    HelpLink *m_help;
    QPushButton *m_retry;
    QPushButton *m_runAgain; // in its place
    QPushButton *m_stop;     // likewise
};

} // namespace Inspector
