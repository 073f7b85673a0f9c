// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>

namespace Inspector
{

class ApiCall;
class ApiClient;

struct SilenceLimits {
    std::chrono::milliseconds quiet{10'000}; // after that it is said
    std::chrono::milliseconds step{1000};    // between two looks from then on
    // A clock that only goes forward.
    std::function<std::chrono::milliseconds()> now = [] {
        return std::chrono::duration_cast<std::chrono::milliseconds>(
            std::chrono::steady_clock::now().time_since_epoch());
    };
};

// How long Eloqua has been silent to one who asks, such as a table or an export: since one of its calls is on
// the wire, not a byte has come for any of them. A try that got no answer goes on counting with the next one;
// a refusal is an answer, and so is the beginning of a long one. The client is only asked by watch(), for its
// limits: an export that was paused may outlive it. GUI thread.
class Silence : public QObject
{
    Q_OBJECT

public:
    explicit Silence(const ApiClient &client, QObject *parent = nullptr);

    // Counts this call from now on, until it is answered or dropped. To be told before it is sent, which no
    // call is from within ApiClient::send().
    void watch(ApiCall &call);
    // Nothing: not silent for long enough that one should say so.
    std::optional<std::chrono::seconds> span() const { return m_span; }

Q_SIGNALS:
    // It has begun, lasts one second longer, or is over. Never from within what a call says.
    void changed();

private:
    int waiting() const;
    void begin();
    void hear();
    void look();

    const ApiClient &m_client;
    SilenceLimits m_limits;
    QList<QPointer<ApiCall>> m_calls;
    std::chrono::milliseconds m_heard{0}; // when the last byte came, or the first call went out
    std::optional<std::chrono::seconds> m_span;
    QTimer m_look;
};

// "Eloqua hasn't answered for 12 s"
QString silenceText(std::chrono::seconds span);

} // namespace Inspector
