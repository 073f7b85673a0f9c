// SPDX-License-Identifier: MIT
#include "ui/kept/keptbanner.h"

#include "models/base/text.h"
#include "ui/common/naming.h"
#include "ui/common/textlabel.h"
#include "ui/look/icons.h"

#include <QHBoxLayout>
#include <QStyle>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

KeptBanner::KeptBanner(const KeptFacts &facts, QWidget *parent)
    : QFrame(parent)
    , m_facts(facts)
    , m_text(new TextLabel(TextLabel::Fit::Wrap, this))
{
    setFrameShape(QFrame::StyledPanel);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *picture = new QLabel(this);
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize);
    const QStringView severity = facts.isComplete() ? QStringView(u"information") : QStringView(u"warning");
    picture->setPixmap(severityIcon(severity).pixmap(size, size));
    nameControl(m_text, tr("Kept copy"));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setFocusPolicy(Qt::ClickFocus);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 4, 8, 4);
    row->addWidget(picture, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    setZone(Zone::Local);
}

void KeptBanner::setZone(Zone zone)
{
    // Somebody else may have written them.
    const QString site = m_facts.site.simplified();
    const QString user = m_facts.user.simplified();
    const QString time = zonedText(m_facts.started, zone);
    QStringList sentences{user.isEmpty()
                              ? tr("Kept copy: fetched from %1 on %2.").arg(site, time)
                              : tr("Kept copy: fetched from %1 by %2 on %3.").arg(site, user, time)};
    if (const QString contents = m_facts.contents(); !contents.isEmpty())
        sentences << tr("It contains %1.").arg(contents);
    sentences << (m_facts.isComplete() ? tr("It's complete.")
                                       : tr("It isn't complete. %1").arg(m_facts.completeness()));
    setNamedText(m_text, Text::sentences(sentences));
}

QString keptTitle(const KeptFacts &facts)
{
    const QString title =
        facts.isComplete()
            ? KeptBanner::tr("Kept copy of sync %1, fetched %2, complete – Eloqua Sync Inspector")
            : KeptBanner::tr("Kept copy of sync %1, fetched %2, incomplete – Eloqua Sync Inspector");
    return title.arg(toText(facts.sync), facts.started.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s));
}

} // namespace Inspector
