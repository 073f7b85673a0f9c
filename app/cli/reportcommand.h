// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/storycommand.h"

namespace Inspector
{

// report: what is known about a sync, for people.
class ReportCommand final : public StoryCommand
{
    Q_OBJECT

public:
    using StoryCommand::StoryCommand;

private:
    void write() override;
};

} // namespace Inspector
