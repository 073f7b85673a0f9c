// SPDX-License-Identifier: MIT
#include "app/demo/content/history.h"

#include "app/demo/content/dataset.h"
#include "app/demo/content/rejects.h"

#include <algorithm>

namespace Inspector::Demo
{

namespace
{
constexpr qint64 Second = 1000;
constexpr qint64 Minute = 60 * Second;
constexpr qint64 Hour = 60 * Minute;
constexpr qint64 Day = 24 * Hour;

// Ids from here on lie around the last night; the older ones are spread over the year.
constexpr qint64 FirstRecent = 1030;
// The definitions that come first in the list are those of everyday work; the last two belong to special
// syncs.
constexpr int SpecialDefinitions = 2;

// 02:00 UTC, long enough ago for none of the night's syncs to be in the last hour, whatever the time of day.
QDateTime lastNight(const QDateTime &anchor)
{
    QDateTime night(anchor.date(), QTime(2, 0, 8), Qt::UTC);
    return night.msecsTo(anchor) < 90 * Minute ? night.addDays(-1) : night;
}

QDateTime createdAt(qint64 id, const QDateTime &anchor)
{
    const QDateTime night = lastNight(anchor);
    const auto jitter = static_cast<qint64>(mixed(static_cast<quint64>(id)) % (4 * Minute));
    if (id == Sync::ManyRejects)
        return night.addMSecs(100);
    if (id > Sync::ManyRejects)
        return id == Sync::SmallExport ? night.addMSecs(22 * Minute + jitter)
                                       : anchor.addMSecs((id - Sync::Last - 1) * 40 * Second);
    if (id >= Sync::ExportOfAnotherUser)
        return night.addMSecs((id - Sync::ManyRejects) * 15 * Minute + jitter);
    if (id >= FirstRecent)
        return night.addMSecs((id - Sync::ExportOfAnotherUser) * Hour - 3 * Hour + jitter);
    constexpr qint64 Older = FirstRecent - Sync::First;
    const qint64 back = (FirstRecent - id) * (362 * Day / Older);
    return night.addMSecs(-8 * Hour - back + 50 * jitter);
}

} // namespace

QByteArrayView definitionUriOf(qint64 id, const QList<Definition> &definitions)
{
    namespace Uri = DefinitionUri;
    switch (id) {
    case Sync::TradeShow:
        return Uri::TradeShow;
    case Sync::ExportExpired:
        return Uri::LeadScores;
    case Sync::DefinitionGone:
        return Uri::Deleted;
    case Sync::UnknownStatus:
        return Uri::ErpAccounts;
    case Sync::ExportOfAnotherUser:
        return Uri::SalesList;
    case Sync::SyncAction:
        return Uri::NewsletterList;
    case Sync::ExportWide:
        return Uri::WideContacts;
    case Sync::ImportSuccess:
    case Sync::ImportWarningNoRejects:
        return Uri::WebForms;
    case Sync::Export5M:
        return Uri::AllContacts;
    case Sync::ErrorSync:
        return Uri::EventsEmea;
    case Sync::Export250k:
    case Sync::SmallExport:
        return Uri::ChangedContacts;
    case Sync::ManyRejects:
        return Uri::NightlyContacts;
    case Sync::RunningImport:
        return Uri::WebForms;
    case Sync::RunningExport:
        return Uri::AccountsExport;
    case Sync::PendingImport:
        return Uri::ErpAccounts;
    default:
        break;
    }
    const auto everyday = static_cast<quint64>(definitions.size() - SpecialDefinitions);
    return definitions.at(static_cast<qsizetype>(mixed(static_cast<quint64>(id) ^ 0xd1) % everyday)).uri;
}

namespace
{
QByteArray endStatusFor(qint64 id, Kind kind)
{
    switch (id) {
    case Sync::UnknownStatus:
        return "retrying";
    case Sync::DefinitionGone:
    case Sync::ErrorSync:
        return "error";
    case Sync::TradeShow:
    case Sync::ManyRejects:
    case Sync::RunningImport:
    case Sync::ImportWarningNoRejects:
        return "warning";
    default:
        break;
    }
    if (id >= Sync::ExportOfAnotherUser || id == Sync::ExportExpired)
        return "success";
    const quint64 percent = mixed(static_cast<quint64>(id) ^ 0x57a7) % 100;
    if (percent < (kind == Kind::Import ? 9U : 6U))
        return "error";
    return kind != Kind::Export && percent < 44 ? "warning" : "success";
}

qint64 rejectsFor(qint64 id, Kind kind, const QByteArray &status, const Options &options)
{
    if (id == Sync::ManyRejects)
        return options.rejects;
    if (id == Sync::TradeShow)
        return TradeShowRejects;
    if (kind != Kind::Import || status != "warning" || id == Sync::ImportWarningNoRejects)
        return 0;
    // A warning without rejects is common: five of the seven that were recorded had none.
    const quint64 h = mixed(static_cast<quint64>(id) ^ 0x4e1);
    return h % 5 < 2 ? 0 : static_cast<qint64>(1 + (h >> 8) % 380);
}

qint64 dataRowsFor(qint64 id, Kind kind, const QByteArray &status, const Options &options)
{
    switch (id) {
    case Sync::Export250k:
        return options.data;
    case Sync::Export5M:
        return options.bigData;
    case Sync::ExportWide:
        return 2000;
    case Sync::SmallExport:
        return 240;
    default:
        break;
    }
    if (kind != Kind::Export || status == "error")
        return 0;
    return static_cast<qint64>(mixed(static_cast<quint64>(id) ^ 0xda7a) % 4200);
}

// How long it ran; the big ones took longer.
qint64 durationOf(const SyncRecord &sync)
{
    const auto h = static_cast<qint64>(mixed(static_cast<quint64>(sync.id) ^ 0x71e) % (40 * Second));
    return 600 + h + (sync.rejects * 2 + sync.dataRows / 20);
}

QByteArray creatorFor(qint64 id, const Definition *definition, const Options &options)
{
    const QByteArray user = options.user.toUtf8();
    if (id == Sync::ExportOfAnotherUser)
        return "ana.souza";
    // Only who ran an export may read its data, so the exports that tests and pictures look into are the
    // user's.
    const bool isRecentExport =
        id >= Sync::DefinitionGone && definition != nullptr && definition->kind == Kind::Export;
    if (isRecentExport || id == Sync::ExportExpired)
        return user;
    const QByteArray owner = definition != nullptr ? definition->owner : QByteArrayLiteral("m.oconnor");
    return owner == "jane.doe" ? user : owner;
}
} // namespace

QByteArray SyncRecord::status(const QDateTime &now) const
{
    if (!hasStarted(now))
        return "pending";
    return hasEnded(now) ? endStatus : QByteArrayLiteral("active");
}

QDateTime anchorOf(const Options &options)
{
    if (options.now.isValid())
        return options.now.toUTC();
    const QDateTime wall = QDateTime::currentDateTimeUtc();
    return QDateTime(wall.date(), QTime(wall.time().hour(), 0), Qt::UTC);
}

QList<SyncRecord> makeHistory(const Options &options, const QList<Definition> &definitions,
                              const QDateTime &started)
{
    const QDateTime anchor = anchorOf(options);
    QList<SyncRecord> history;
    history.reserve(Sync::Last - Sync::First + 1);
    for (qint64 id = Sync::First; id <= Sync::Last; ++id) {
        SyncRecord sync;
        sync.id = id;
        sync.definitionUri = definitionUriOf(id, definitions).toByteArray();
        const auto definition =
            std::find_if(definitions.begin(), definitions.end(),
                         [&sync](const Definition &d) { return d.uri == sync.definitionUri; });
        const Kind kind = definition != definitions.end() ? definition->kind : Kind::Import;
        sync.createdBy = creatorFor(id, definition != definitions.end() ? &*definition : nullptr, options);
        sync.endStatus = endStatusFor(id, kind);
        sync.rejects = rejectsFor(id, kind, sync.endStatus, options);
        sync.dataRows = dataRowsFor(id, kind, sync.endStatus, options);
        if (id == Sync::ImportSuccess)
            sync.callbackUrl = "https://hooks.integration.example/eloqua/sync-finished?flow=web-forms";
        sync.createdAt = createdAt(id, anchor);
        sync.startedAt =
            sync.createdAt.addMSecs(100 + static_cast<qint64>(mixed(static_cast<quint64>(id) ^ 0x57) % 1400));
        sync.endedAt = sync.startedAt.addMSecs(durationOf(sync));
        if (id == Sync::RunningImport)
            sync.endedAt = started.addMSecs(3 * Minute);
        if (id == Sync::RunningExport)
            sync.endedAt = started.addMSecs(5 * Minute);
        if (id == Sync::PendingImport) {
            sync.startedAt = started.addMSecs(40 * Second);
            sync.endedAt = started.addMSecs(2 * Minute);
        }
        history += sync;
    }
    return history;
}

SyncRecord makeNewSync(qint64 id, const Definition &definition, const QByteArray &user, const QDateTime &now)
{
    SyncRecord sync;
    sync.id = id;
    sync.definitionUri = definition.uri;
    sync.createdBy = user;
    sync.endStatus = definition.kind == Kind::Import && id % 3 == 0 ? "warning" : "success";
    sync.rejects = sync.endStatus == "warning" ? 12 : 0;
    sync.dataRows = definition.kind == Kind::Export ? 1500 : 0;
    // The timestamp in the POST's own answer is about 0.8 s later than the one in every later GET, and a sync
    // can have started before the former (both recorded in 2021).
    sync.createdAt = now.addMSecs(-800);
    const quint64 h = mixed(static_cast<quint64>(id));
    sync.startedAt = now.addMSecs(static_cast<qint64>(h % 1600) - 200);
    sync.endedAt = now.addMSecs(2500 + static_cast<qint64>((h >> 20) % 2500));
    return sync;
}

} // namespace Inspector::Demo
