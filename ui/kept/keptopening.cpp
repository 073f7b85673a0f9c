// SPDX-License-Identifier: MIT
#include "ui/kept/keptopening.h"

#include "ui/common/naming.h"

#include <QFileInfo>
#include <QLabel>
#include <QProgressDialog>
#include <QPushButton>
#include <QtConcurrentRun>

namespace Inspector
{
using namespace std::chrono_literals;

namespace
{
constexpr std::chrono::milliseconds WorthAWord = 500ms;
} // namespace

KeptOpening::KeptOpening(const QString &path, QObject *parent)
    : QObject(parent)
    , m_path(path)
    , m_cancelled(std::make_shared<std::atomic<bool>>(false))
    , m_progress(std::make_unique<QProgressDialog>())
{
    m_progress->setWindowTitle(tr("Open kept copy"));
    auto *label = new QLabel(m_progress.get());
    label->setTextFormat(Qt::PlainText);
    setNamedText(label, tr("Checking %1…").arg(QFileInfo(path).fileName()));
    nameControl(label, tr("Opening"));
    m_progress->setLabel(label);
    auto *cancel = new QPushButton(tr("Cancel"), m_progress.get());
    nameControl(cancel, tr("Cancel opening"));
    m_progress->setCancelButton(cancel);
    m_progress->setRange(0, 0);
    m_progress->setMinimumDuration(int(WorthAWord.count()));
    connect(m_progress.get(), &QProgressDialog::canceled, this, [this] {
        *m_cancelled = true;
        Q_EMIT cancelled();
    });
    connect(&m_work, &QFutureWatcherBase::finished, this, [this] {
        const Result<std::shared_ptr<KeptCopy>> result = m_work.result();
        if (!*m_cancelled)
            Q_EMIT finished(result);
    });
    m_work.setFuture(QtConcurrent::run([path, cancelled = m_cancelled] {
        return KeptCopy::open(path, KeptCopy::Look::Whole, cancelled.get());
    }));
}

KeptOpening::~KeptOpening()
{
    *m_cancelled = true;
    // It says that it was cancelled when it is closed.
    m_progress->disconnect(this);
}

} // namespace Inspector
