// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayList>
#include <QString>

namespace Inspector
{

// Takes secrets out of texts that people or logs may see. Knows the secrets of its connection by value (a
// server may echo a token anywhere), and the shapes in which unknown ones travel (Authorization values, token
// members). One per connection, owned by OAuthSession; used on the GUI thread only.
class Redactor
{
public:
    // From now on this value, also percent-encoded or as part of Basic credentials, is replaced. Values under
    // six characters are not learnt: replacing "full" or "a" everywhere would hide the message, not the
    // secret.
    void learn(const QString &secret);
    QString operator()(QString text) const;

private:
    QStringList m_secrets;
};

} // namespace Inspector
