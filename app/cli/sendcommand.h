// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/command.h"
#include "app/cli/resultwriter.h"
#include "models/base/owned.h"
#include "models/plan/sendplanner.h"
#include "models/send/sendjob.h"

#include <QFutureWatcher>

namespace Inspector
{

class Messages;

// Sends corrected rows by the rules of SendPlan and SendJob. What it is about to do is said before it does
// it; there is nobody to ask, so what could do harm has to have been asked for by an option.
class SendCommand final : public Command
{
    Q_OBJECT

public:
    SendCommand(ApiClient &client, Messages &messages, const CommandLine &line, bool isProduction);
    void start() override;
    QString afterthought() const override;
    bool isAtWork() const override { return m_opening || m_planner || m_settling; }

private:
    void plan(const Result<SendSource> &source);
    void receivePlan(const Result<SendPlan> &result);
    ApiError refusal(const SendPlan &plan) const;
    void showProgress();
    void announceWait(std::chrono::milliseconds span);
    void receiveResult(const Result<SendResult> &result);
    void settle(const Outcome &outcome);
    void print();
    void conclude(const Outcome &written);

    ApiClient &m_client;
    Messages &m_messages;
    CommandLine m_line;
    bool m_isProduction;
    ResultWriter m_writer;
    SendSource m_source;
    Owned<QFutureWatcher<Result<SendSource>>> m_opening;
    Owned<QFutureWatcher<Outcome>> m_settling;
    Owned<SendPlanner> m_planner;
    Owned<SendJob> m_job;
    std::optional<SendResult> m_result;
    Owned<ApiCall> m_call;
    Outcome m_outcome = Done{}; // of the sending
    qint64 m_waiting = 0;       // rows that aren't sent before it is known what became of others
};

} // namespace Inspector
