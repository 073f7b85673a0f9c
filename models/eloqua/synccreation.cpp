// SPDX-License-Identifier: MIT
#include "models/eloqua/synccreation.h"

#include "models/eloqua/apiclient.h"
#include "models/eloqua/pageparser.h"
#include "models/eloqua/query.h"

#include <array>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Kind = ApiError::Kind;

namespace
{
// From the best question to the plainest: whether a site filters and sorts the list is not documented for
// every account, and a refusal (400) leads to the next one. What comes is filtered here in any case.
constexpr int Forms = 4;

Query listQuery(int form, const QString &uri)
{
    Query query;
    if (form == 0 || form == 1)
        query.q = u"syncedInstanceUri='%1'"_s.arg(uri);
    if (form == 0 || form == 2)
        query.orderBy = u"createdAt DESC"_s;
    query.limit = form == 0 ? 200 : 1000;
    return query;
}

bool isSame(QStringView a, QStringView b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

QList<Sync> syncsOf(const Page &page, const QString &uri)
{
    const QByteArrayList names = page.rows.columnNames();
    const auto text = [&](int row, QByteArrayView name) {
        const qsizetype column = names.indexOf(name);
        return column < 0 ? QString() : QString::fromUtf8(page.rows.cell(row, int(column)));
    };
    QList<Sync> syncs;
    for (int row = 0; row < page.rows.rows(); ++row) {
        Sync sync;
        sync.uri = text(row, "uri");
        sync.syncedInstanceUri = text(row, "syncedInstanceUri");
        const auto id = syncIdFromUri(sync.uri);
        if (!id || !isSame(sync.syncedInstanceUri, uri))
            continue;
        sync.id = *id;
        sync.status = text(row, "status");
        sync.createdAt = text(row, "createdAt");
        sync.createdBy = text(row, "createdBy");
        sync.syncStartedAt = text(row, "syncStartedAt");
        sync.syncEndedAt = text(row, "syncEndedAt");
        syncs << sync;
    }
    return syncs;
}

// In the words of this task: the general ones speak of tables.
QString refusalText(const ApiError &error, const QString &uri)
{
    const auto tr = [](const char *text) { return SyncCreation::tr(text); };
    if (error.kind == Kind::Gone)
        return tr("Eloqua does not have the definition %1, or not any more. No sync was created. Choose "
                  "another "
                  "definition.")
            .arg(uri);
    if (error.kind == Kind::Forbidden)
        return tr("Eloqua does not allow this user to sync %1. No sync was created. Ask your Eloqua "
                  "administrator for the permission.")
            .arg(uri);
    if (error.kind == Kind::Refused && error.failures.isEmpty())
        return tr("Eloqua refused to create the sync of %1.").arg(uri);
    if (error.kind == Kind::Refused)
        return tr("Eloqua refused to create the sync: a value breaks a rule. Change it and try again.");
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
    , m_looks{0s, 2s, 5s, 10s}
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &SyncCreation::list);
}

QString SyncCreation::warning(const QList<Sync> &others)
{
    constexpr qsizetype Named = 3;
    QStringList names;
    for (const Sync &sync : others.first(std::min(others.size(), Named)))
        names << tr("sync %1 by %2 is %3").arg(toText(sync.id), sync.createdBy, sync.status);
    const qsizetype rest = others.size() - Named;
    if (rest > 0)
        names << (rest == 1 ? tr("1 more is under way") : tr("%L1 more are under way").arg(rest));
    return tr("This definition is being synced already: %1.\n\nStarting another sync of the same definition "
              "now can make syncs fail or lose data. Oracle advises to wait, or to use another definition.")
        .arg(names.join(tr("; ")));
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
    list();
}

void SyncCreation::list()
{
    m_call =
        m_client.send({.path = "syncs", .query = listQuery(m_form, m_draft.syncedInstanceUri).encoded()});
    connect(m_call.get(), &ApiCall::finished, this, &SyncCreation::receiveList);
}

void SyncCreation::receiveList(const Result<HttpAnswer> &result)
{
    m_call.reset();
    const Result<PagePtr> page =
        result ? parsePage(*result, Table::Syncs, 0) : Result<PagePtr>(result.error());
    if (!page && page.error().kind == Kind::Refused && m_form + 1 < Forms) {
        ++m_form;
        list();
    } else if (m_state == State::Checking && page) {
        check(**page);
    } else if (m_state == State::Checking) {
        ApiError error = page.error();
        error.message =
            tr("Nothing was sent, because the syncs under way could not be asked for: %1").arg(error.message);
        fail(error);
    } else if (page) {
        look(**page);
    } else {
        failLook(page.error());
    }
}

void SyncCreation::check(const Page &page)
{
    const QList<Sync> all = syncsOf(page, m_draft.syncedInstanceUri);
    if (!m_lostUri.isEmpty()) {
        if (const QList<Sync> fresh = newSyncs(all); !fresh.isEmpty()) {
            conclude(fresh.first(), found(fresh));
            return;
        }
    }
    QList<Sync> running;
    for (const Sync &sync : all) {
        m_known << sync.id;
        m_newest = std::max(m_newest, sync.id);
        if (Inspector::isUnderWay(sync.status))
            running << sync;
    }
    if (running.isEmpty()) {
        send();
        return;
    }
    setState(State::Asking);
    Q_EMIT othersUnderWay(running);
}

void SyncCreation::goOn()
{
    if (m_state == State::Asking)
        send();
}

void SyncCreation::stop()
{
    if (m_state != State::Checking && m_state != State::Asking)
        return;
    m_call.reset();
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
    m_call.reset();
    const Result<Sync> sync = result ? parseSync(*result) : Result<Sync>(result.error());
    if (sync) {
        m_answer = *result;
        conclude(*sync, {});
        return;
    }
    const bool neverSent = m_client.session().state() == OAuthSession::State::Failed;
    if (neverSent || (!result && isRefusal(result.error()))) {
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
    error.message = tr("%1 Eloqua lists no new sync of %2 by %3, so nothing seems to have been created. The "
                       "request is not sent again by itself.")
                        .arg(m_lost.message, m_draft.syncedInstanceUri, userName());
    fail(error);
}

void SyncCreation::look(const Page &page)
{
    const QList<Sync> fresh = newSyncs(syncsOf(page, m_draft.syncedInstanceUri));
    if (fresh.isEmpty())
        lookLater();
    else
        conclude(fresh.first(), found(fresh));
}

void SyncCreation::failLook(const ApiError &error)
{
    ApiError unknown = m_lost;
    unknown.message = tr("%1 Whether the sync was created is not known, for Eloqua cannot be asked: %2 The "
                         "request is not sent again by itself; look at the list before you create the sync "
                         "again.")
                          .arg(m_lost.message, error.message);
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
    QString text =
        tr("Eloqua's answer was lost, but it lists a new sync of this definition by %1: sync %2. It "
           "was not sent a second time.")
            .arg(userName(), toText(fresh.first().id));
    if (fresh.size() > 1)
        text += u' ' + tr("There are %n new ones; this is the first of them.", nullptr, int(fresh.size()));
    return text;
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
