// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/command.h"
#include "app/cli/resultwriter.h"
#include "app/cli/syntax/commandline.h"
#include "models/base/owned.h"
#include "models/causes/syncstory.h"

#include <vector>

namespace Inspector
{

class Messages;

// What causes, compare and report share: reads the story of each sync, one after the other, to the end of its
// rejects. Where they can't all be counted, nothing is written, and the error says what is missing.
class StoryCommand : public Command
{
    Q_OBJECT

public:
    // `client`: null when all sources are files.
    StoryCommand(ApiClient *client, Messages &messages, const CommandLine &line);
    void start() override;
    bool isAtWork() const override;

protected:
    // All stories are here.
    virtual void write() = 0;
    const std::vector<SyncStory> &stories() const { return m_stories; }
    const StoryJob &job() const { return *m_job; } // of the last one
    const CommandLine &line() const { return m_line; }
    const StatusCatalogue &catalogue() const { return m_catalogue; }
    Messages &messages() { return m_messages; }
    ResultWriter &writer() { return m_writer; }

private:
    void readNext();
    void showProgress();
    void receive(const Result<SyncStory> &result);
    void speakOf(const SyncStory &story);

    ApiClient *m_client;
    Messages &m_messages;
    CommandLine m_line;
    ResultWriter m_writer;
    StatusCatalogue m_catalogue;
    std::vector<SyncStory> m_stories;
    Owned<StoryJob> m_job;
};

} // namespace Inspector
