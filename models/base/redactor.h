// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/apierror.h"

#include <QList>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

namespace Inspector
{

// Takes secrets out of texts that people or logs may see. Knows the secrets of its connection by value (a
// server may echo a token anywhere), and the shapes in which unknown ones travel (Authorization values, token
// members). One per connection, owned by OAuthSession and used on the GUI thread; a copy is a value and may
// go to another thread. To be applied before a text is shortened: half a secret is not recognised.
class Redactor
{
public:
    // From now on this value is replaced, also percent-encoded, escaped for JSON or HTML, or in base64.
    // Values under six characters are not learnt: replacing "full" or "a" everywhere would hide the message,
    // not the secret.
    void learn(const QString &secret);
    QString operator()(QString text) const;
    // The same for every text in it.
    ApiError operator()(ApiError error) const;

private:
    QStringList m_secrets;
    QList<QRegularExpression> m_spellings;
};

} // namespace Inspector
