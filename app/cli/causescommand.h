// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/storycommand.h"

namespace Inspector
{

// causes: one row for each cause, most first.
class CausesCommand final : public StoryCommand
{
    Q_OBJECT

public:
    using StoryCommand::StoryCommand;

private:
    void write() override;
};

// compare: the causes of two syncs, and what changed from the first to the second.
class CompareCommand final : public StoryCommand
{
    Q_OBJECT

public:
    using StoryCommand::StoryCommand;

private:
    void write() override;
    void speakOf(const Comparison &comparison);
};

} // namespace Inspector
