// SPDX-License-Identifier: MIT
#pragma once

#include "models/store/keptcopy.h"

#include <QFutureWatcher>
#include <QPointer>

class QProgressDialog;

namespace Inspector
{

// Opens one file on the pool, because all of it is checked. Shows a dialog with Cancel if that takes a
// moment. Owned by the caller; dropping it cancels.
class KeptOpening : public QObject
{
    Q_OBJECT

public:
    explicit KeptOpening(const QString &path, QObject *parent = nullptr);
    ~KeptOpening() override;

    const QString &path() const { return m_path; }

Q_SIGNALS:
    // One of the two, once. After that, the progress dialog is gone.
    void finished(const Inspector::Result<std::shared_ptr<Inspector::KeptCopy>> &result);
    void cancelled();

private:
    QString m_path;
    std::shared_ptr<std::atomic<bool>> m_cancelled; // shared with the task
    QFutureWatcher<Result<std::shared_ptr<KeptCopy>>> m_work;
    std::unique_ptr<QProgressDialog> m_progress;
};

} // namespace Inspector
