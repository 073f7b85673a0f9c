// SPDX-License-Identifier: MIT
#pragma once

#include "models/signin/connectionlist.h"

#include <QWidget>

class QCheckBox;
class QFormLayout;
class QGroupBox;
class QLineEdit;

namespace Inspector
{

class Fold;

// The fields of the sign-in dialog, checked as one types. Blanks around pasted values are taken off at once,
// and that is said. What the browser's way does not need is folded, until something unusual stands in it.
class SignInForm : public QWidget
{
    Q_OBJECT

public:
    // A callback URL of this computer, so that the program itself takes what Eloqua sends there (see
    // CallbackListener).
    static const QString ExampleRedirect;

    explicit SignInForm(QWidget *parent);

    void fill(const SavedConnection &saved);
    // Empty values leave what is there.
    void fillSecrets(const Secrets &secrets);
    // Only what is not empty.
    void import(const Connection &connection, const Secrets &secrets);
    // The person has copied this callback URL: it is the redirect URI, where none stands yet.
    void noteCopied(const QString &callbackUrl);

    // As typed. The id is the caller's business.
    SavedConnection connection() const;
    Secrets secrets() const;
    QString password() const;
    void forgetPassword();

    // How "Sign in" would do it: with the refresh token if there is one, else with the password.
    SignInMethod method() const;
    // Nothing is there for another way than the browser's.
    bool suggestsBrowser() const;
    // Of the addresses and the form of what must be exact, a sentence; empty when all is well.
    QString addressProblem() const;
    // What stands in the way of this way, a sentence; empty when nothing does.
    QString problem(SignInMethod method) const;

Q_SIGNALS:
    void changed();
    // Something was done to what the person typed.
    void remark(const QString &sentence);
    // The form needs another height.
    void folded();

private:
    QFormLayout *makeAppFields();
    QWidget *makeProduction();
    QGroupBox *makeTokenFields();
    QGroupBox *makeRareFields();
    void alignColumns(QFormLayout *app, const QList<QGroupBox *> &groups);
    void unfoldForContent();
    enum class Kind { Plain, Exact }; // Exact: without blanks around it
    QLineEdit *makeField(const QString &name, Kind kind, const QString &hint);
    QLineEdit *addField(QFormLayout *form, const QString &name, const QString &label, Kind kind,
                        const QString &hint = {});
    // `reveal` is the name of the button that shows it.
    QLineEdit *addSecret(QFormLayout *form, const QString &name, const QString &label, const QString &reveal,
                         Kind kind, const QString &hint = {});
    void takeOffBlanks(QLineEdit *field, const QString &name);
    QString missing(SignInMethod method) const;

    QLineEdit *m_name;
    QLineEdit *m_clientId;
    QLineEdit *m_clientSecret;
    QLineEdit *m_redirectUri;
    QLineEdit *m_refreshToken;
    QLineEdit *m_userName;
    QLineEdit *m_password;
    QLineEdit *m_scope;
    QLineEdit *m_apiVersion;
    QLineEdit *m_loginUrl;
    QCheckBox *m_production;
    Fold *m_more;
};

} // namespace Inspector
