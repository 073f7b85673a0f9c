// SPDX-License-Identifier: MIT
#pragma once

#include "models/session/account.h"

#include <QElapsedTimer>
#include <QFrame>

class QHBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;

namespace Inspector
{

class HelpLink;

// Something that runs by the side and ends in a file, in a line of the window: what it does, how far it is,
// and Cancel; at the end what came of it, and what can be done about that. Who derives from it owns what
// runs.
class WorkBar : public QFrame
{
    Q_OBJECT

public:
    virtual bool isRunning() const = 0;
    // Of the file; empty as long as nobody has chosen one.
    const QString &path() const { return m_path; }
    // It ended, and there is a file, whole or not.
    bool hasFile() const;
    // While it runs; else it closes.
    virtual void cancel() = 0;
    // The client goes. Nothing begins again before the same account is signed in.
    virtual void signedOut();
    virtual void signedIn(const Account &account);

Q_SIGNALS:
    void againRequested();
    // The file is to be shown.
    void openRequested(const QString &path);
    // It runs no more, for whatever reason.
    void ended();
    // It ended by itself, or waits for a sign-in, after so much time; what there is to say of it.
    void concluded(const QString &title, const QString &text, std::chrono::milliseconds time);

protected:
    // What its controls are called.
    struct Names {
        QString status;
        QString progress;
        QString open;
        QString cancel;
        QString close;
    };
    WorkBar(const Names &names, const QString &path, QWidget *parent);

    // Behind those that are there. None is in sight before the derived class shows it, nor after begin().
    QPushButton *addButton(const QString &text, const QString &name, const QString &tip = {});
    // The one that needs the account.
    QPushButton *addAgain(const QString &text, const QString &name, const QString &tip = {});

    void begin(const Account &account);
    // `total`: of what is to be done, if that is known.
    void showProgress(qint64 done, std::optional<qint64> total, const QString &text);
    void showFile();
    // `picture`: an icon's name, or empty; `help`: one of HelpTopic, or empty.
    void end(const QString &picture, const QString &text, const QString &help = {});
    // Behind end(), if nobody made it end.
    void conclude(const QString &title);

    void setPath(const QString &path) { m_path = path; }
    const Account &account() const { return m_account; }
    QPushButton *again() const { return m_again; }

private:
    Names m_names;
    QString m_path;
    Account m_account; // whose rows they are; empty where nobody's is needed
    QString m_againTip;
    QElapsedTimer m_clock; // since begin()
    QHBoxLayout *m_row;
    QLabel *m_icon;
    QLabel *m_text;
    HelpLink *m_help;
    QProgressBar *m_bar;
    QList<QPushButton *> m_buttons; // but for Cancel
    QPushButton *m_open;
    QPushButton *m_folder;
    QPushButton *m_again = nullptr;
    QPushButton *m_cancel;
};

} // namespace Inspector
