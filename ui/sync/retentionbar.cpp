// SPDX-License-Identifier: MIT
#include "ui/sync/retentionbar.h"

#include "ui/common/naming.h"
#include "ui/common/textlabel.h"
#include "ui/look/icons.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace
{
QString leftText(qint64 seconds)
{
    if (seconds >= 2 * 86400)
        return RetentionBar::tr("%1 day(s) %2 h left", nullptr, int(seconds / 86400))
            .arg(seconds / 86400)
            .arg(seconds / 3600 % 24);
    if (seconds >= 3600)
        return RetentionBar::tr("%1 h %2 min left").arg(seconds / 3600).arg(seconds / 60 % 60);
    if (seconds >= 600)
        return RetentionBar::tr("%1 min left").arg(seconds / 60);
    return RetentionBar::tr("%1 min %2 s left").arg(seconds / 60).arg(seconds % 60);
}
} // namespace

RetentionBar::RetentionBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new TextLabel(TextLabel::Fit::Wrap, this))
    , m_export(new QPushButton(icon(u"export"_s), tr("Export now"), this))
    , m_keep(new QPushButton(icon(u"keep"_s), tr("Keep…"), this))
{
    nameControl(m_text, tr("Retention"));
    nameControl(m_export, tr("Export now"));
    m_export->setToolTip(tr("Export all rows before Eloqua deletes them"));
    nameControl(m_keep, tr("Keep…"));
    m_keep->setToolTip(tr("Save the sync and all its rows in one file before Eloqua deletes them"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_text, 1);
    row->addWidget(m_export);
    row->addWidget(m_keep);
    m_tick.setInterval(1s);
    connect(&m_tick, &QTimer::timeout, this, &RetentionBar::showState);
    connect(m_export, &QPushButton::clicked, this, &RetentionBar::exportRequested);
    connect(m_keep, &QPushButton::clicked, this, &RetentionBar::keepRequested);
    showState();
}

void RetentionBar::leaveExportToTable()
{
    m_offersExport = false;
    showState();
}

void RetentionBar::leaveKeepToPane()
{
    m_offersKeep = false;
    showState();
}

void RetentionBar::setUntil(const QDateTime &until)
{
    m_until = until;
    showState();
}

void RetentionBar::setGone(bool gone)
{
    m_gone = gone;
    showState();
}

void RetentionBar::setZone(Zone zone)
{
    m_zone = zone;
    showState();
}

void RetentionBar::showState()
{
    const qint64 left = QDateTime::currentDateTime().secsTo(m_until);
    const QString until = zonedText(m_until, m_zone);
    const bool isKept = m_until.isValid() && !m_gone && left > 0;
    QString text;
    if (isKept)
        text = tr("Eloqua keeps this data until %1 (%2).").arg(until, leftText(left));
    else if (m_until.isValid())
        text = m_gone ? tr("Eloqua kept this data until %1. It's no longer available.").arg(until)
                      : tr("Eloqua kept this data until %1. According to this computer's clock, it may no "
                           "longer be available.")
                            .arg(until);
    if (text != m_text->text())
        setNamedText(m_text, text);
    m_export->setVisible(m_offersExport && m_until.isValid() && !m_gone);
    m_keep->setVisible(m_offersKeep && m_until.isValid() && !m_gone);
    setVisible(m_until.isValid());
    if (isKept && !m_tick.isActive())
        m_tick.start();
    else if (!isKept)
        m_tick.stop();
}

} // namespace Inspector
