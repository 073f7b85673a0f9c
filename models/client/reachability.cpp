// SPDX-License-Identifier: MIT
#include "models/client/reachability.h"

#include "models/client/apiclient.h"

namespace Inspector
{

Reachability::Reachability(ApiClient &client, const ProbePace &pace, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_pace(pace)
    , m_pause(pace.first)
{
    m_next.setSingleShot(true);
    m_patience.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &Reachability::probe);
    connect(&m_patience, &QTimer::timeout, this, &Reachability::giveUpProbe);
    connect(&client, &ApiClient::reached, this, &Reachability::note);
}

void Reachability::systemChanged(bool isConnected)
{
    m_isSystemOffline = !isConnected;
    m_pause = m_pace.first;
    probe();
}

void Reachability::note(bool isReached)
{
    m_isSecondProbe = false;
    if (isReached) {
        m_next.stop();
        m_pause = m_pace.first;
    } else if (!m_next.isActive() && !m_probe) {
        probeAgain();
    }
    if (std::exchange(m_isOffline, !isReached) == isReached)
        Q_EMIT changed();
}

void Reachability::probe()
{
    m_next.stop();
    if (m_client.session().state() != OAuthSession::State::SignedIn) {
        m_client.session().tryNow(); // if it has failed for want of a network
        if (m_isOffline)
            probeAgain();
        return;
    }
    m_probe = m_client.send({.path = "syncs", .query = "limit=1", .isTriedOnce = true});
    m_patience.start(m_pace.patience);
    connect(m_probe.get(), &ApiCall::finished, this, [this](const Result<HttpAnswer> &result) {
        // That a connection from earlier breaks says nothing of a new one.
        const bool isUndecided = !result && isWithoutAnswer(result.error());
        m_probe.reset();
        m_patience.stop();
        if (m_isOffline)
            probeAgain(); // unless note() hears next that there was an answer
        else if (isUndecided && !std::exchange(m_isSecondProbe, true))
            probe();
    });
}

void Reachability::probeAgain()
{
    m_next.start(m_pause);
    m_pause = std::min(m_pause * 2, m_pace.longest);
}

void Reachability::giveUpProbe()
{
    m_probe.reset();
    if (m_isOffline || m_isSystemOffline)
        note(false);
}

} // namespace Inspector
