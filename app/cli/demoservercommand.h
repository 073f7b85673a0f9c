// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/command.h"
#include "app/cli/syntax/commandline.h"
#include "app/common/demo.h"

#include <QTemporaryDir>

namespace Inspector
{

// The simulated Eloqua for other programs. Prints its URL and the path of a connection file, a line each; the
// file is in a folder that only this user can read and goes with this object. Finishes by itself only when
// something is wrong.
class DemoServerCommand final : public Command
{
    Q_OBJECT

public:
    explicit DemoServerCommand(const CommandLine &line);
    void start() override;

private:
    Outcome run();

    CommandLine m_line;
    QTemporaryDir m_folder;
    DemoServer m_server;
};

} // namespace Inspector
