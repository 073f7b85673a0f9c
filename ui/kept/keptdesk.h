// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/result.h"
#include "ui/common/repairscope.h"

#include <QObject>
#include <QPointer>

#include <memory>

namespace Inspector
{

class KeptCopy;
class KeptOpening;
class KeptWindow;
class Prompts;
class StatusCatalogue;

// Opens kept copies, and keeps their windows: one for each file.
class KeptDesk : public QObject
{
    Q_OBJECT

public:
    // `prompts` and `catalogue` outlive it.
    KeptDesk(Prompts &prompts, const StatusCatalogue &catalogue, QObject *parent = nullptr);
    ~KeptDesk() override;
    // Closes all windows without a question; what runs in them is cancelled.
    void closeAll();

    // Shows the copy in this file in a window of its own, once it has been looked at. One that has a window
    // is raised. If it can't be opened, a message says why and what to do.
    void open(const QString &path);
    // Asks which file, in front of `above`.
    void chooseAndOpen(QWidget *above);

    QList<KeptWindow *> windows() const;
    bool isOpening() const { return !m_openings.empty(); }

Q_SIGNALS:
    void opened(Inspector::KeptWindow *window);
    // `why`: sentences that have been shown.
    void failed(const QString &path, const QString &why);
    // As WorkList has it.
    void longWorkEnded(const QString &title, const QString &text);
    void repairRequested(const QString &path, const Inspector::RepairScope &scope);

private:
    bool raise(const QString &path);
    void receive(KeptOpening *opening, const Result<std::shared_ptr<KeptCopy>> &result);
    void show(const std::shared_ptr<KeptCopy> &copy);
    void drop(KeptOpening *opening);

    Prompts &m_prompts;
    const StatusCatalogue &m_catalogue;
    QList<KeptOpening *> m_openings; // children
    QList<QPointer<KeptWindow>> m_windows;
};

} // namespace Inspector
