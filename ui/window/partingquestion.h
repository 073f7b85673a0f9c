// SPDX-License-Identifier: MIT
#pragma once

#include <QPointer>
#include <QWidget>

#include <functional>
#include <memory>

namespace Inspector
{

class ExportList;
class KeepList;
class Prompts;
class RepairDesk;

// Asks what becomes of what still runs, before the account or the program goes. Child of the window; all it
// is given outlives it.
class PartingQuestion : public QObject
{
    Q_OBJECT

public:
    PartingQuestion(Prompts &prompts, ExportList &exports, KeepList &keeps, RepairDesk &repairs,
                    QWidget *window);

    // For the program's end; what is being sent has a window of its own, which stays.
    bool isNeeded() const;
    // Calls `then` at once when nothing runs, else once the user has agreed, or everything has ended
    // meanwhile; not at all if the user cancels. Discarded exports are gone then; syncs that are being kept
    // are left for the caller to stop.
    void settle(const QString &title, const QString &whatPauseDoes, const std::function<void()> &then);

private:
    using Then = std::function<void()>;
    void settleSending(const QString &title, const Then &then);
    void settleKeeps(const QString &title, const Then &then);
    void settleExports(const QString &title, const QString &whatPauseDoes, const Then &then);

    Prompts &m_prompts;
    ExportList &m_exports;
    KeepList &m_keeps;
    RepairDesk &m_repairs;
    QWidget *m_window;
    // Hidden; each is the parent of one question.
    std::unique_ptr<QWidget> m_aboutSending;
    std::unique_ptr<QWidget> m_aboutKeeps;
    std::unique_ptr<QWidget> m_aboutExports;
};

} // namespace Inspector
