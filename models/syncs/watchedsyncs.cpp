// SPDX-License-Identifier: MIT
#include "models/syncs/watchedsyncs.h"

#include "models/base/wholesettings.h"
#include "models/session/account.h"

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

WatchedSyncs::WatchedSyncs(const Account &account)
{
    const QString who = u"%1/%2@%3"_s.arg(account.siteName, account.userName, account.bulkUrl.authority());
    m_key = u"watched/"_s + QString::fromLatin1(QUrl::toPercentEncoding(who));
}

QList<SyncId> WatchedSyncs::ids() const
{
    QList<SyncId> ids;
    const QStringList texts = QSettings().value(m_key).toStringList();
    for (const QString &text : texts) {
        if (const auto id = syncIdFromInput(text))
            ids << *id;
    }
    return ids;
}

void WatchedSyncs::keep(const QList<SyncId> &ids)
{
    QStringList texts;
    for (const SyncId id : ids)
        texts << toText(id);
    WholeSettings settings;
    if (texts.isEmpty())
        settings.remove(m_key);
    else
        settings.setValue(m_key, texts);
    settings.save();
}

} // namespace Inspector
