// SPDX-License-Identifier: MIT
#pragma once

#include "models/eloqua/connection.h"

#include <QDialog>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace Inspector
{

class Prompts;

// Asks for what the refresh-token grant needs, typed or imported from a connection file. Blanks around pasted
// values are taken off. Emits signInRequested() and closes; opened with open(), deletes itself.
class SignInDialog : public QDialog
{
    Q_OBJECT

public:
    SignInDialog(Prompts &prompts, QWidget *parent);
    void fill(const Connection &connection, const Secrets &secrets);

Q_SIGNALS:
    void signInRequested(const Inspector::Connection &connection, const Inspector::Secrets &secrets);

private:
    QLineEdit *addField(QFormLayout *form, const QString &name, const QString &label, bool secret = false);
    void importFile(const QString &path);
    void check();
    void acceptInput();
    QString problem() const;

    Prompts &m_prompts;
    QLineEdit *m_name;
    QLineEdit *m_clientId;
    QLineEdit *m_clientSecret;
    QLineEdit *m_redirectUri;
    QLineEdit *m_refreshToken;
    QLineEdit *m_scope;
    QLineEdit *m_apiVersion;
    QLineEdit *m_loginUrl;
    QLabel *m_hint;
    QPushButton *m_signIn;
};

} // namespace Inspector
