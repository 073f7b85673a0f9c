// SPDX-License-Identifier: MIT
#pragma once

#include "tests/keep/keepsync.h"
#include "tests/ui/kept/keeping.h"
#include "ui/kept/keptdesk.h"
#include "ui/kept/keptwindow.h"

namespace Inspector::Test
{

// The main window, copies of syncs that were kept from it, and a window for a copy. Looking at one asks
// nothing of Eloqua.
class KeptBench
{
public:
    explicit KeptBench(qint64 rejects)
        : m_app(withRejects(rejects))
    {
    }
    ~KeptBench() { closeAll(); }
    Q_DISABLE_COPY_MOVE(KeptBench)

    Window &app() { return m_app; }
    KeptDesk &desk() { return m_app.window().kept(); }
    QString path(const QString &name) const { return m_folder.filePath(name); }

    // What stood in the way; empty if nothing did.
    QString keep(qint64 sync, const QString &file)
    {
        return errorOf(keepSync(m_app.client().api(), sync, path(file)));
    }
    // From here on, what is asked of Eloqua counts.
    bool settle()
    {
        const bool isSettled = becomes([this] { return m_app.client().api().pending() == 0; });
        m_app.forgetRequests();
        return isSettled;
    }
    bool hasAsked() { return !m_app.server().requests(u"/syncs"_s).isEmpty(); }

    // Null when there is none in time.
    KeptWindow *show(const QString &file)
    {
        desk().open(path(file));
        KeptWindow *found = nullptr;
        (void)becomes([&] {
            for (KeptWindow *window : desk().windows())
                found = window->path() == path(file) ? window : found;
            return found != nullptr;
        });
        return found;
    }
    void closeAll() { qDeleteAll(desk().windows()); }

private:
    QTemporaryDir m_folder;
    Window m_app;
};

// Of a label that has something to say, be it on another tab; else empty.
inline QString textOf(const QWidget &parent, const QString &name)
{
    const auto *label = findNamed<QLabel>(&parent, name);
    return label && !label->isHidden() ? label->text() : QString();
}

} // namespace Inspector::Test
