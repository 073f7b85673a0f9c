// SPDX-License-Identifier: MIT
#include "ui/sync/syncheader.h"

#include "models/base/text.h"
#include "models/tables/columnlook.h"
#include "ui/common/naming.h"
#include "ui/common/textlabel.h"
#include "ui/look/icons.h"

#include <QGridLayout>
#include <QLabel>
#include <QStyle>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{
QString timesText(const Sync &sync, Zone zone)
{
    const QDateTime started = shownTime(parseTimestamp(sync.syncStartedAt), zone);
    const QDateTime ended = shownTime(parseTimestamp(sync.syncEndedAt), zone);
    const QString startText = zonedTimestampText(sync.syncStartedAt, zone);
    const QString endText = zonedTimestampText(sync.syncEndedAt, zone);
    if (startText.isEmpty()) {
        const QString createdText = zonedTimestampText(sync.createdAt, zone);
        if (!endText.isEmpty())
            return SyncHeader::tr("created %1, ended %2").arg(createdText, endText);
        return (isUnderWay(sync.status) ? SyncHeader::tr("created %1, not started yet")
                                        : SyncHeader::tr("created %1"))
            .arg(createdText);
    }
    if (endText.isEmpty())
        return (isUnderWay(sync.status) ? SyncHeader::tr("running since %1") : SyncHeader::tr("started %1"))
            .arg(startText);
    if (!started.isValid() || !ended.isValid())
        return SyncHeader::tr("started %1, ended %2").arg(startText, endText);
    const QString end = ended.date() == started.date() ? ended.toString(u"HH:mm:ss"_s)
                                                       : timestampText(sync.syncEndedAt, zone);
    return SyncHeader::tr("%1 – %2 (%3)")
        .arg(timestampText(sync.syncStartedAt, zone),
             zone == Zone::Utc ? SyncHeader::tr("%1 UTC").arg(end) : end, durationText(started, ended));
}
} // namespace

SyncHeader::SyncHeader(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_title(new TextLabel(TextLabel::Fit::Elide, this))
    , m_what(new TextLabel(TextLabel::Fit::Elide, this))
    , m_when(new TextLabel(TextLabel::Fit::Elide, this))
    , m_reason(new TextLabel(TextLabel::Fit::Wrap, this))
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.35);
    large.setBold(true);
    m_title->setFont(large);
    nameControl(m_title, tr("Sync title"));
    nameControl(m_what, tr("Sync definition"));
    nameControl(m_when, tr("Sync summary"));
    nameControl(m_reason, tr("Sync reason"));
    m_reason->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_reason->setFocusPolicy(Qt::ClickFocus);
    m_reason->hide();
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(8, 6, 8, 2);
    grid->setVerticalSpacing(1);
    grid->addWidget(m_icon, 0, 0, 3, 1, Qt::AlignTop);
    grid->addWidget(m_title, 0, 1);
    grid->addWidget(m_what, 1, 1);
    grid->addWidget(m_when, 2, 1);
    grid->addWidget(m_reason, 3, 1);
    grid->setColumnStretch(1, 1);
}

void SyncHeader::showSync(SyncId id, const std::optional<Sync> &sync)
{
    // Those of a sync that has gone on since are to be counted again.
    if (!m_sync || m_sync->id != id || !sync || m_sync->status != sync->status)
        m_rejects.reset();
    if (!m_sync || m_sync->id != id) {
        m_name.clear();
        showReason({});
    }
    m_sync = sync;
    const int size = style()->pixelMetric(QStyle::PM_LargeIconSize);
    const QString title =
        sync ? tr("Sync %1   %2").arg(toText(id), sync->status) : tr("Sync %1").arg(toText(id));
    setNamedText(m_title, title);
    m_icon->setPixmap(statusIcon(sync ? sync->status : QString()).pixmap(size, size));
    m_icon->setVisible(sync.has_value());
    showWhat();
    showTimes();
}

void SyncHeader::showName(const QString &name)
{
    m_name = oneLine(name);
    showWhat();
}

void SyncHeader::showWhat()
{
    QString text;
    if (m_sync) {
        text =
            tr("%1 of %2, by %3").arg(toText(m_sync->kind()), m_sync->syncedInstanceUri, m_sync->createdBy);
        if (!m_name.isEmpty())
            text = u"%1 – %2"_s.arg(m_name, text);
    }
    setNamedText(m_what, text);
}

void SyncHeader::showRejects(std::optional<qint64> rejects)
{
    m_rejects = rejects;
    showTimes();
}

void SyncHeader::showReason(const QString &reason)
{
    setNamedText(m_reason, reason);
    m_reason->setVisible(!reason.isEmpty());
}

void SyncHeader::setZone(Zone zone)
{
    m_zone = zone;
    showTimes();
}

void SyncHeader::showTimes()
{
    QStringList facts;
    if (m_sync)
        facts << timesText(*m_sync, m_zone);
    if (m_sync && m_rejects)
        facts << (isUnderWay(m_sync->status) ? tr("%1 so far").arg(rejectsText(*m_rejects))
                                             : rejectsText(*m_rejects));
    setNamedText(m_when, Text::list(facts));
    QStringList timestamps;
    if (m_sync) {
        for (const QString &timestamp : {m_sync->createdAt, m_sync->syncStartedAt, m_sync->syncEndedAt})
            timestamps << timestampNote(timestamp);
    }
    timestamps.removeAll({});
    m_when->setToolTip(plainTip(timestamps.join(u"\n\n"_s)));
}

} // namespace Inspector
