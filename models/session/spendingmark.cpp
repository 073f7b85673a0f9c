// SPDX-License-Identifier: MIT
#include "models/session/spendingmark.h"

#include <QCryptographicHash>
#include <QFile>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{
QByteArray hashOf(const QString &token)
{
    return QCryptographicHash::hash(token.toUtf8(), QCryptographicHash::Sha256).toHex();
}
} // namespace

SpendingMark::SpendingMark(const QString &lockFile)
    : m_path(lockFile.isEmpty() ? QString() : lockFile + u".spending"_s)
{
}

void SpendingMark::set(const QString &token) const
{
    QFile file(m_path);
    if (m_path.isEmpty() || !file.open(QIODevice::WriteOnly))
        return;
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.write(hashOf(token));
}

bool SpendingMark::isFor(const QString &token) const
{
    QFile file(m_path);
    return !m_path.isEmpty() && file.open(QIODevice::ReadOnly) && file.read(200) == hashOf(token);
}

void SpendingMark::clear() const
{
    if (!m_path.isEmpty())
        QFile::remove(m_path);
}

} // namespace Inspector
