// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/owned.h"
#include "models/client/apicall.h"

#include <QTimer>

#include <chrono>

namespace Inspector
{

class ApiClient;

struct ProbePace {
    std::chrono::milliseconds first{5000}; // after the failure; doubles from probe to probe
    std::chrono::milliseconds longest{60'000};
    std::chrono::milliseconds patience{10'000}; // with one probe
};

// Whether Eloqua can be reached. What the client's own calls come to decides: offline is when no connection
// can be made, and any answer at all ends that. While it lasts, a small request now and then finds out;
// without a sign-in, the session tries that instead. What the system says of its network is only a reason to
// look at once: it knows nothing of loopback addresses and of some VPNs. GUI thread only. Outlived by the
// ApiClient.
class Reachability : public QObject
{
    Q_OBJECT

public:
    Reachability(ApiClient &client, const ProbePace &pace, QObject *parent = nullptr);

    bool isOffline() const { return m_isOffline; }
    // The system has another network, or none.
    void systemChanged(bool isConnected);

Q_SIGNALS:
    void changed(); // isOffline()

private:
    void note(bool isReached);
    void probe();
    void probeAgain();
    void giveUpProbe();

    ApiClient &m_client;
    ProbePace m_pace;
    bool m_isOffline = false;
    bool m_isSystemOffline = false;
    std::chrono::milliseconds m_pause; // before the next probe
    QTimer m_next;
    QTimer m_patience;
    Owned<ApiCall> m_probe;
    bool m_isSecondProbe = false; // at once, after one that decided nothing
};

} // namespace Inspector
