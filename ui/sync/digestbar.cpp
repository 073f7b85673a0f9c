// SPDX-License-Identifier: MIT
#include "ui/sync/digestbar.h"

#include "models/base/text.h"
#include "models/tables/pagedtablemodel.h"
#include "models/tables/synclist.h"
#include "ui/common/naming.h"
#include "ui/common/textlabel.h"
#include "ui/look/icons.h"

#include <QGridLayout>
#include <QToolButton>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;
using Part = NightDigest::Part;

DigestBar::DigestBar(const PagedTableModel &syncs, QWidget *parent)
    : QWidget(parent)
    , m_syncs(syncs)
    , m_grid(new QGridLayout(this))
    , m_since(new TextLabel(TextLabel::Fit::Elide, this))
{
    m_grid->setContentsMargins(2, 0, 0, 0);
    m_grid->setVerticalSpacing(0);
    nameControl(m_since, tr("Night digest"));
    addPart(Part::All, {});
    addPart(Part::Warnings, u"warning"_s);
    addPart(Part::Errors, u"error"_s);
    connect(&syncs, &PagedTableModel::stateChanged, this, &DigestBar::count);
    connect(&syncs, &PagedTableModel::refreshed, this, &DigestBar::count);
    hide();
}

void DigestBar::addPart(Part part, const QString &status)
{
    auto *button = new QToolButton(this);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    if (!status.isEmpty())
        button->setIcon(statusIcon(status));
    connect(button, &QToolButton::clicked, this, [this, part](bool isOn) {
        if (m_digest)
            Q_EMIT chosen(isOn ? m_digest->filter(part).text() : QString());
        display(); // the filter decides what is switched on, be it followed or not
    });
    m_parts << std::pair(part, button);
}

QDateTime DigestBar::now() const
{
    const QDateTime utc = QDateTime::currentDateTimeUtc();
    return m_zone == Zone::Utc ? utc : utc.toLocalTime();
}

void DigestBar::setZone(Zone zone)
{
    m_zone = zone;
    count();
}

void DigestBar::count()
{
    if (listsAllNewestFirst(m_syncs)) {
        m_countedAt = now();
        m_digest = digestSince(lastNightfall(m_countedAt, nightBegins.value()), m_syncs.rowCount(),
                               [this](int row) { return listedSync(m_syncs, row); });
    }
    display();
}

void DigestBar::display()
{
    setVisible(m_digest && showsNightDigest.value());
    if (!m_digest)
        return;
    QString since = m_digest->sinceText(now());
    if (!listsAllNewestFirst(m_syncs))
        since = tr("%1 (counted at %2)").arg(since, m_countedAt.toString(u"HH:mm"_s));
    m_since->setText(tr("%1:").arg(since));
    QStringList texts;
    const QString filter = m_syncs.query().q;
    for (const auto &[part, button] : std::as_const(m_parts)) {
        const QString text = m_digest->partText(part);
        texts << text;
        button->setText(text);
        nameControl(button, text);
        button->setToolTip(tr("Show only these syncs in the list"));
        button->setChecked(m_digest->filter(part).text() == filter);
        button->setEnabled(m_digest->count(part) > 0 || button->isChecked());
    }
    m_since->setAccessibleDescription(tr("%1: %2").arg(since, Text::list(texts)));
    m_rows = 0;
    arrange();
}

// In one row where there is room for it, otherwise the parts below their heading.
void DigestBar::arrange()
{
    int width = m_since->fontMetrics().horizontalAdvance(m_since->text()) + m_grid->horizontalSpacing();
    for (const auto &[part, button] : std::as_const(m_parts))
        width += button->sizeHint().width() + m_grid->horizontalSpacing();
    const int rows = this->width() >= width ? 1 : 2;
    if (rows == m_rows)
        return;
    m_rows = rows;
    const int parts = int(m_parts.size());
    m_grid->addWidget(m_since, 0, 0, 1, rows == 1 ? 1 : parts + 1);
    for (int i = 0; i < parts; ++i)
        m_grid->addWidget(m_parts.at(i).second, rows - 1, rows == 1 ? i + 1 : i);
    for (int column = 0; column <= parts + 1; ++column)
        m_grid->setColumnStretch(column, column == parts + 1 ? 1 : 0);
}

QSize DigestBar::minimumSizeHint() const
{
    int width = 0;
    for (const auto &[part, button] : m_parts)
        width += button->sizeHint().width() + m_grid->horizontalSpacing();
    return {width, QWidget::minimumSizeHint().height()};
}

void DigestBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace Inspector
