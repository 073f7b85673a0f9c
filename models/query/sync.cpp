// SPDX-License-Identifier: MIT
#include "models/query/sync.h"

#include "models/base/counted.h"
#include "models/base/text.h"

#include <QTimeZone>
#include <QUrl>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{
std::optional<SyncId> toId(QStringView digits)
{
    bool ok = false;
    const qint64 number = digits.toLongLong(&ok);
    if (!ok || number <= 0 || !std::all_of(digits.begin(), digits.end(), [](QChar c) { return c.isDigit(); }))
        return std::nullopt;
    return SyncId(number);
}
} // namespace

QString toText(SyncId id)
{
    return QString::number(qint64(id));
}

QByteArray syncPath(SyncId id)
{
    return "syncs/" + QByteArray::number(qint64(id));
}

std::optional<SyncId> syncIdFromUri(QStringView uri)
{
    const qsizetype at = uri.lastIndexOf("/syncs/"_L1, -1, Qt::CaseInsensitive);
    if (at < 0)
        return std::nullopt;
    return toId(uri.sliced(at + 7));
}

std::optional<SyncId> syncIdFromInput(const QString &text)
{
    QString trimmed = text.trimmed();
    if (trimmed.startsWith(u'#'))
        trimmed.remove(0, 1);
    if (auto id = toId(trimmed))
        return id;
    return syncIdFromUri(QUrl(trimmed).path());
}

SyncKind syncKind(QStringView syncedInstanceUri)
{
    const QList<QStringView> segments = syncedInstanceUri.split(u'/', Qt::SkipEmptyParts);
    if (segments.size() < 2)
        return SyncKind::Unknown;
    const QStringView word = segments.at(segments.size() - 2);
    if (word.compare("imports"_L1, Qt::CaseInsensitive) == 0)
        return SyncKind::Import;
    if (word.compare("exports"_L1, Qt::CaseInsensitive) == 0)
        return SyncKind::Export;
    if (word.compare("syncActions"_L1, Qt::CaseInsensitive) == 0)
        return SyncKind::SyncAction;
    return SyncKind::Unknown;
}

QString toText(SyncKind kind)
{
    switch (kind) {
    case SyncKind::Import:
        return Text::tr("import");
    case SyncKind::Export:
        return Text::tr("export");
    case SyncKind::SyncAction:
        return Text::tr("sync action");
    case SyncKind::Unknown:
        break;
    }
    return Text::tr("unknown kind");
}

bool endedBadly(QStringView status)
{
    return status.compare("warning"_L1, Qt::CaseInsensitive) == 0 ||
           status.startsWith("error"_L1, Qt::CaseInsensitive);
}

bool isUnderWay(QStringView status)
{
    return status.compare("pending"_L1, Qt::CaseInsensitive) == 0 ||
           status.compare("active"_L1, Qt::CaseInsensitive) == 0;
}

bool Sync::mayHaveRejects() const
{
    return kind() == SyncKind::Import && !isUnderWay(status) &&
           status.compare("success"_L1, Qt::CaseInsensitive) != 0;
}

QString durationText(const QDateTime &from, const QDateTime &to)
{
    if (!from.isValid() || !to.isValid())
        return {};
    const qint64 ms = from.msecsTo(to);
    if (ms < 0)
        return {};
    const qint64 seconds = ms / 1000;
    if (seconds < 10)
        return Text::tr("%1 s").arg(double(ms) / 1000, 0, 'f', 1);
    if (seconds < 60)
        return Text::tr("%1 s").arg(seconds);
    if (seconds < 3600)
        return Text::tr("%1 min %2 s").arg(seconds / 60).arg(seconds % 60);
    return Text::tr("%1 h %2 min").arg(seconds / 3600).arg(seconds / 60 % 60);
}

QString rejectsText(qint64 rejects)
{
    return rejects == 0 ? Text::tr("no rejects")
                        : Text::tr("%L1 reject(s)", nullptr, pluralNumber(rejects)).arg(rejects);
}

} // namespace Inspector
