// SPDX-License-Identifier: MIT
#include "models/syncs/synccreation.h"

#include "models/base/text.h"
#include "models/client/apiclient.h"
#include "models/pages/pageparser.h"

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Kind = ApiError::Kind;

namespace
{
bool isSame(QStringView a, QStringView b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

// In the words of this task: the general ones speak of tables.
QString refusalText(const ApiError &error, const QString &uri)
{
    if (error.kind == Kind::Gone)
        return SyncCreation::tr(
                   "Eloqua couldn't find the definition %1, so no sync was created. Choose another "
                   "definition.")
            .arg(uri);
    if (error.kind == Kind::Forbidden)
        return SyncCreation::tr(
                   "This Eloqua user isn't allowed to sync %1, so no sync was created. Ask your Eloqua "
                   "administrator for permission.")
            .arg(uri);
    if (error.kind == Kind::Refused && error.failures.isEmpty())
        return SyncCreation::tr("Eloqua didn't accept the request to create a sync of %1.").arg(uri);
    if (error.kind == Kind::Refused)
        return SyncCreation::tr(
            "Eloqua didn't create the sync, because a value isn't allowed. Change it and try again.");
    return error.message;
}

// The server said no before it did anything.
bool isRefusal(const ApiError &error)
{
    return error.httpStatus >= 300 && error.httpStatus < 500 && error.httpStatus != 408;
}
} // namespace

SyncCreation::SyncCreation(ApiClient &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_finder(client)
    , m_looks{0s, 2s, 5s, 10s}
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this,
            [this] { m_finder.start(m_draft.syncedInstanceUri, SyncFinder::Scope::Newest); });
    connect(&m_finder, &SyncFinder::finished, this, &SyncCreation::receiveFinding);
}

QString SyncCreation::warning(const QList<Sync> &others)
{
    if (others.isEmpty()) {
        return tr("It's unknown whether this definition is already being synced, because Eloqua lists too "
                  "many syncs to check and doesn't filter or sort them.\n\nIf you start another sync of the "
                  "same definition now, syncs can fail or lose data. Check the list of syncs first.");
    }
    constexpr qsizetype Named = 3;
    QStringList names;
    for (const Sync &sync : others.first(std::min(others.size(), Named)))
        names << tr("sync %1 by %2 is %3").arg(toText(sync.id), sync.createdBy, sync.status);
    const qsizetype rest = others.size() - Named;
    if (rest > 0)
        names << tr("%L1 more are in progress", nullptr, int(rest)).arg(rest);
    return tr("This definition is already being synced: %1.\n\nIf you start another sync of the same "
              "definition now, syncs can fail or lose data. Oracle recommends that you wait or use another "
              "definition.")
        .arg(Text::longList(names));
}

void SyncCreation::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

void SyncCreation::start(const SyncDraft &draft)
{
    if (isUnderWay())
        return;
    m_draft = draft;
    m_answer.reset();
    if (m_draft.syncedInstanceUri != m_lostUri) {
        m_lostUri.clear();
        m_known.clear();
        m_newest = {};
    }
    setState(State::Checking);
    m_finder.start(m_draft.syncedInstanceUri, SyncFinder::Scope::All);
}

void SyncCreation::receiveFinding(const Result<SyncFinder::Finding> &finding)
{
    if (m_state == State::Checking && finding) {
        check(*finding);
    } else if (m_state == State::Checking) {
        ApiError error = finding.error();
        error.message = tr("Nothing was sent, because the check for other syncs in progress failed: %1")
                            .arg(error.message);
        fail(error);
    } else if (finding) {
        look(*finding);
    } else {
        failLook(tr("because the list of syncs couldn't be loaded: %1").arg(finding.error().message));
    }
}

void SyncCreation::check(const SyncFinder::Finding &finding)
{
    if (!m_lostUri.isEmpty()) {
        if (const QList<Sync> fresh = newSyncs(finding.syncs); !fresh.isEmpty()) {
            conclude(fresh.first(), found(fresh));
            return;
        }
    }
    m_knowsAll = finding.isComplete;
    QList<Sync> running;
    for (const Sync &sync : finding.syncs) {
        m_known << sync.id;
        m_newest = std::max(m_newest, sync.id);
        if (Inspector::isUnderWay(sync.status))
            running << sync;
    }
    if (running.isEmpty() && finding.isComplete) {
        send();
        return;
    }
    setState(State::Asking);
    Q_EMIT othersUnderWay(running);
}

void SyncCreation::resume()
{
    if (m_state == State::Asking)
        send();
}

void SyncCreation::stop()
{
    if (m_state != State::Checking && m_state != State::Asking)
        return;
    m_finder.cancel();
    setState(State::Idle);
}

void SyncCreation::send()
{
    setState(State::Sending);
    m_call = m_client.send({.verb = "POST", .path = "syncs", .body = m_draft.body()});
    connect(m_call.get(), &ApiCall::finished, this, &SyncCreation::receiveCreated);
}

void SyncCreation::receiveCreated(const Result<HttpAnswer> &result)
{
    const bool wasSent = m_call->wasSent();
    m_call.reset();
    const Result<Sync> sync = result ? parseSync(*result) : Result<Sync>(result.error());
    if (sync) {
        m_answer = *result;
        const QString &uri = sync->syncedInstanceUri;
        const bool isOther = !uri.isEmpty() && !uri.endsWith(m_draft.syncedInstanceUri, Qt::CaseInsensitive);
        conclude(*sync, isOther
                            ? tr("Sync %1 was created, but Eloqua's response says that it's a sync of %2, "
                                 "not of %3. Check the sync.")
                                  .arg(toText(sync->id), uri, m_draft.syncedInstanceUri)
                            : QString());
        return;
    }
    if (const auto id = result ? located(*result) : std::nullopt) {
        // Every sync begins as a pending one.
        conclude({.id = *id,
                  .status = u"pending"_s,
                  .syncedInstanceUri = m_draft.syncedInstanceUri,
                  .createdBy = userName(),
                  .uri = u"/syncs/"_s + toText(*id)},
                 {});
        return;
    }
    if (!wasSent) {
        ApiError error = sync.error();
        error.message = tr("%1 No sync was created.").arg(error.message);
        fail(error);
        return;
    }
    if (!result && isRefusal(result.error())) {
        ApiError error = sync.error();
        error.message = refusalText(error, m_draft.syncedInstanceUri);
        fail(error);
        return;
    }
    m_lost = sync.error();
    m_lostUri = m_draft.syncedInstanceUri;
    m_look = 0;
    setState(State::Looking);
    lookLater();
}

void SyncCreation::lookLater()
{
    // A server that could say that it failed has done with the request: two looks are enough.
    const qsizetype looks = m_lost.kind == Kind::Server ? 2 : m_looks.size();
    if (m_look < std::min(looks, m_looks.size())) {
        m_pause.start(m_looks.at(m_look++));
        return;
    }
    ApiError error = m_lost;
    if (isConfirmed()) {
        error.message = tr("%1 The sync isn't in the list yet. Look for it there before you create another "
                           "sync. The request isn't sent again automatically.")
                            .arg(confirmation());
        fail(error);
        return;
    }
    error.message = tr("%1 Eloqua lists no new sync of %2 by %3, so the sync was probably not created. The "
                       "request isn't sent again automatically.")
                        .arg(m_lost.message, m_draft.syncedInstanceUri, userName());
    fail(error);
}

void SyncCreation::look(const SyncFinder::Finding &finding)
{
    // What was there before has to be known as a whole: else an old one would be taken for the new one.
    const QList<Sync> fresh = m_knowsAll ? newSyncs(finding.syncs) : QList<Sync>();
    if (!fresh.isEmpty())
        conclude(fresh.first(), found(fresh));
    else if (finding.isComplete && m_knowsAll)
        lookLater();
    else
        failLook(tr("because Eloqua lists too many syncs to check."));
}

void SyncCreation::failLook(const QString &why)
{
    ApiError unknown = m_lost;
    if (isConfirmed()) {
        unknown.message = tr("%1 The program couldn't look for it, %2 The request isn't sent again "
                             "automatically. Check the list before you create another sync.")
                              .arg(confirmation(), why);
        fail(unknown);
        return;
    }
    unknown.message = tr("%1 It's unknown whether the sync was created, %2 The request isn't sent again "
                         "automatically. Check the list before you create the sync again.")
                          .arg(m_lost.message, why);
    fail(unknown);
}

// The oldest first: the one that was there right after the request is the likeliest.
QList<Sync> SyncCreation::newSyncs(const QList<Sync> &all) const
{
    QList<Sync> fresh;
    for (const Sync &sync : all) {
        const bool isOwn = isSame(sync.createdBy, userName()) || isSame(sync.createdBy, m_draft.createdBy);
        if (isOwn && sync.id > m_newest && !m_known.contains(sync.id))
            fresh << sync;
    }
    std::sort(fresh.begin(), fresh.end(), [](const Sync &a, const Sync &b) { return a.id < b.id; });
    return fresh;
}

QString SyncCreation::found(const QList<Sync> &fresh) const
{
    const QString text =
        isConfirmed()
            ? tr("%1 Eloqua lists a new sync of this definition by %2: sync %3. The request wasn't sent "
                 "again.")
                  .arg(confirmation(), userName(), toText(fresh.first().id))
            : tr("Eloqua's response was lost, but Eloqua lists a new sync of this definition by %1: sync %2. "
                 "The request wasn't sent again.")
                  .arg(userName(), toText(fresh.first().id));
    if (fresh.size() == 1)
        return text;
    return Text::sentences(
        {text, tr("%n new sync(s) were found. This is the first one.", nullptr, int(fresh.size()))});
}

// Where a server that creates something says what it is, if not in the body (RFC 9110, 15.3.2).
std::optional<SyncId> SyncCreation::located(const HttpAnswer &answer) const
{
    const QUrl bulkUrl = m_client.session().account().bulkUrl;
    const QUrl url = bulkUrl.resolved(answer.location);
    const bool isOwn =
        url.scheme() == bulkUrl.scheme() && url.host() == bulkUrl.host() && url.port() == bulkUrl.port();
    return isOwn ? syncIdFromUri(url.path()) : std::nullopt;
}

QString SyncCreation::confirmation() const
{
    return tr("Eloqua confirmed that it created a sync of %1 but didn't say which one.").arg(m_lostUri);
}

QString SyncCreation::userName() const
{
    return m_client.session().account().userName;
}

void SyncCreation::conclude(const Sync &sync, const QString &finding)
{
    m_lostUri.clear();
    setState(State::Idle);
    Q_EMIT created(sync, finding);
}

void SyncCreation::fail(const ApiError &error)
{
    setState(State::Idle);
    Q_EMIT failed(error);
}

} // namespace Inspector
