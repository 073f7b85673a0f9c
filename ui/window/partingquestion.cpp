// SPDX-License-Identifier: MIT
#include "ui/window/partingquestion.h"

#include "ui/common/prompts.h"
#include "ui/export/exportlist.h"
#include "ui/kept/keeplist.h"
#include "ui/repair/repairdesk.h"

#include <QDialog>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{
std::unique_ptr<QWidget> hiddenIn(QWidget *window)
{
    auto widget = std::make_unique<QWidget>(window);
    widget->hide();
    return widget;
}

// What was asked about has ended by itself while the question was open: nothing is left to be answered.
// Later, for what is done then may end the client, in whose signal the last one ends. `List`: has ended() and
// running().
template <typename List>
void answerAtEnd(List &list, QWidget *about, const std::function<void()> &then)
{
    QObject::connect(
        &list, &List::ended, about,
        [&list, about, then] {
            auto *dialog = about->findChild<QDialog *>();
            if (list.running() > 0 || !dialog || !dialog->isVisible())
                return;
            dialog->reject();
            then();
        },
        Qt::QueuedConnection);
}
} // namespace

PartingQuestion::PartingQuestion(Prompts &prompts, ExportList &exports, KeepList &keeps, RepairDesk &repairs,
                                 QWidget *window)
    : QObject(window)
    , m_prompts(prompts)
    , m_exports(exports)
    , m_keeps(keeps)
    , m_repairs(repairs)
    , m_window(window)
{
}

bool PartingQuestion::isNeeded() const
{
    return m_exports.running() > 0 || m_keeps.running() > 0;
}

void PartingQuestion::settle(const QString &title, const QString &whatPauseDoes, const Then &then)
{
    settleSending(title, [this, title, whatPauseDoes, then] {
        settleKeeps(title, [this, title, whatPauseDoes, then] { settleExports(title, whatPauseDoes, then); });
    });
}

void PartingQuestion::settleSending(const QString &title, const Then &then)
{
    if (m_repairs.running() == 0) {
        then();
        return;
    }
    m_aboutSending = hiddenIn(m_window);
    m_prompts.confirm(m_aboutSending.get(), title,
                      tr("Corrected records are still being sent.") + u"\n\n"_s + m_repairs.afterthought(),
                      tr("Stop sending"), then);
    answerAtEnd(m_repairs, m_aboutSending.get(), then);
}

void PartingQuestion::settleKeeps(const QString &title, const Then &then)
{
    const int running = m_keeps.running();
    if (running == 0) {
        then();
        return;
    }
    const QString question = running == 1 ? tr("A sync is still being kept.")
                                          : tr("%n sync(s) are still being kept.", nullptr, running);
    m_aboutKeeps = hiddenIn(m_window);
    m_prompts.confirm(m_aboutKeeps.get(), title,
                      question + u"\n\n"_s +
                          tr("If you stop now, no file is written, and Eloqua may delete the data before you "
                             "keep it again."),
                      tr("Stop keeping"), then);
    answerAtEnd<WorkList>(m_keeps, m_aboutKeeps.get(), then);
}

void PartingQuestion::settleExports(const QString &title, const QString &whatPauseDoes, const Then &then)
{
    const int running = m_exports.running();
    if (running == 0) {
        then();
        return;
    }
    const QString question = running == 1 ? tr("An export is still running.")
                                          : tr("%n export(s) are still running.", nullptr, running);
    m_aboutExports = hiddenIn(m_window);
    m_prompts.choose(m_aboutExports.get(), title, question + u"\n\n"_s + whatPauseDoes, tr("Pause"),
                     tr("Discard"), [this, then](bool pause) {
                         if (!pause)
                             m_exports.cancelAll();
                         then();
                     });
    answerAtEnd<WorkList>(m_exports, m_aboutExports.get(), then);
}

} // namespace Inspector
