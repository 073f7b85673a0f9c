// SPDX-License-Identifier: MIT
#include "ui/repair/sendbar.h"

#include "models/base/helptopic.h"
#include "models/base/text.h"
#include "models/client/apiclient.h"
#include "ui/common/helplink.h"
#include "ui/common/naming.h"
#include "ui/common/textlabel.h"
#include "ui/look/icons.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QStyle>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

SendBar::SendBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new TextLabel(TextLabel::Fit::Wrap, this))
    , m_help(new HelpLink(this))
    , m_bar(new QProgressBar(this))
    , m_open(new QPushButton(tr("Show sync"), this))
    , m_stop(new QPushButton(tr("Stop"), this))
    , m_close(new QPushButton(tr("Close"), this))
{
    setFrameShape(StyledPanel);
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(fontMetrics().averageCharWidth() * 24);
    nameControl(m_text, tr("Send status"));
    nameControl(m_bar, tr("Send progress"));
    nameControl(m_open, tr("Show sync"));
    m_open->setToolTip(tr("Show the new sync in the main window"));
    nameControl(m_stop, tr("Stop sending"));
    nameControl(m_close, tr("Close sending"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 4, 8, 4);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    for (QWidget *control : QList<QWidget *>{m_help, m_bar, m_open, m_stop, m_close})
        row->addWidget(control);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT openRequested(m_sync); });
    connect(m_stop, &QPushButton::clicked, this, &SendBar::stopRequested);
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
    hide();
}

SendBar::~SendBar() = default;

void SendBar::run(Owned<SendJob> job)
{
    m_job = std::move(job);
    m_notices.clear();
    m_help->setTopic({});
    m_sync = {};
    for (QWidget *control : QList<QWidget *>{m_icon, m_open, m_close})
        control->hide();
    m_bar->show();
    m_stop->show();
    connect(m_job.get(), &SendJob::progressed, this, &SendBar::showProgress);
    connect(m_job.get(), &SendJob::noticed, this, [this](const QString &text) {
        m_notices << text;
        showProgress();
    });
    connect(m_job.get(), &SendJob::created, this, [this](const Sync &sync) {
        m_sync = sync.id;
        m_open->show();
        Q_EMIT created(sync);
    });
    connect(m_job.get(), &SendJob::finished, this, &SendBar::conclude);
    show();
    showProgress();
    m_job->start();
}

QString SendBar::afterthought() const
{
    return m_job ? m_job->afterthought() : QString();
}

void SendBar::showProgress()
{
    const SendState &state = m_job->state();
    const bool isCounted = state.step == SendState::Step::Uploading && state.pieces > 1;
    m_bar->setRange(0, isCounted ? state.pieces : 0);
    if (isCounted)
        m_bar->setValue(std::max(0, state.piece - 1));
    setNamedText(m_text, Text::sentences(QStringList{m_job->progress()} + m_notices));
}

void SendBar::conclude(const Result<SendResult> &result)
{
    if (!result) {
        end(false, result.error().fullText());
        return;
    }
    if (result->state.sync != SyncId{}) {
        m_sync = result->state.sync;
        m_open->show();
    }
    end(result->isGood(), Text::sentences(QStringList{result->sentence()} + result->doubts));
}

void SendBar::stop()
{
    if (!m_job)
        return;
    const QString text = m_job->afterthought();
    end(false,
        text.isEmpty() ? tr("You stopped before anything was sent.") : tr("You stopped. %1").arg(text));
}

void SendBar::end(bool isGood, const QString &text)
{
    m_job.reset();
    m_bar->hide();
    m_stop->hide();
    m_close->show();
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize);
    m_icon->setPixmap(icon(isGood ? u"status-success"_s : u"status-warning"_s).pixmap(size, size));
    m_icon->show();
    setNamedText(m_text, text);
    m_help->setTopic(isGood ? QString() : HelpTopic::Sending);
    Q_EMIT ended();
}

} // namespace Inspector
