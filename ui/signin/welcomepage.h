// SPDX-License-Identifier: MIT
#pragma once

#include "models/signin/connectionlist.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace Inspector
{

// What the window shows while nobody is signed in: what the program is for, to who has no connection yet; the
// saved connections, one click each; a way to a new one, with what it takes; and the sample data.
class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(QWidget *parent);

    void setConnections(const QList<SavedConnection> &connections);

Q_SIGNALS:
    void connectionChosen(const Inspector::SavedConnection &saved);
    void signInRequested();
    void demoRequested();

private:
    QWidget *m_holder; // scrolls where there are many
    QVBoxLayout *m_saved;
    QPushButton *m_signIn;
    QPushButton *m_demo;
    QLabel *m_heading;
    QLabel *m_text;
    QList<QWidget *> m_firstTime; // only while there is no connection
};

} // namespace Inspector
