// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/command.h"
#include "app/cli/exitcode.h"
#include "app/cli/output/messages.h"
#include "app/cli/output/readerwatch.h"
#include "app/cli/syntax/commandline.h"
#include "app/common/commonoptions.h"
#include "app/common/shutdown.h"
#include "models/client/apiclient.h"

#include <QNetworkAccessManager>
#include <QTimer>

#include <memory>

namespace Inspector
{

// A run of eloqua-syncs: the session, the command, and what surrounds every command: announced waits, exit
// codes, an end in order when it is interrupted. Ends the event loop with the exit code.
class Program : public QObject
{
    Q_OBJECT

public:
    // `start`: nothing for what signs in nowhere: demo-server, and kept copies.
    Program(const CommandLine &line, std::optional<Start> start);
    ~Program() override;
    void run();

private:
    std::unique_ptr<Command> makeCommand();
    void noteLife();
    void announceWait(const QDateTime &until, const QString &why);
    void announceSilence();
    void finish(const Outcome &outcome);
    void interrupt();
    void watchReader();
    void leave(ExitCode code);

    CommandLine m_line;
    DemoServer m_demo;
    bool m_isProduction = false;
    Messages m_messages;
    Shutdown m_shutdown;
    std::unique_ptr<ReaderWatch> m_reader; // null where its going changes nothing
    QNetworkAccessManager m_network;
    std::unique_ptr<OAuthSession> m_session; // null where nothing signs in
    std::unique_ptr<ApiClient> m_client;
    std::unique_ptr<Command> m_command;
    QTimer m_silence;
    std::chrono::seconds m_silent{0};
    QDateTime m_waitsUntil; // the end of the last wait that was announced
    bool m_leaving = false;
};

} // namespace Inspector
