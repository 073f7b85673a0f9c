// SPDX-License-Identifier: MIT
#pragma once

#include "models/query/timestamp.h"
#include "models/syncs/nightdigest.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QToolButton;

namespace Inspector
{

class PagedTableModel;

// "Since yesterday 18:00: 41 syncs, 3 with warnings, 1 failed", above the list of syncs. Each part is a
// switch that filters the list. Counted from the list whenever that has all syncs, newest first; while it has
// not, the last count stays and says of when it is. Hidden as long as nothing could be counted.
class DigestBar : public QWidget
{
    Q_OBJECT

public:
    // Looks at `syncs` only when it reports, or when told to.
    DigestBar(const PagedTableModel &syncs, QWidget *parent = nullptr);

    void setZone(Zone zone);
    // Counts anew where that can be done; also after the preferences were changed.
    void count();
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    // The filter of a part, or an empty one when the part is switched off.
    void chosen(const QString &q);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addPart(NightDigest::Part part, const QString &status);
    void display();
    void arrange();
    QDateTime now() const;

    const PagedTableModel &m_syncs;
    QGridLayout *m_grid;
    QLabel *m_since;
    QList<std::pair<NightDigest::Part, QToolButton *>> m_parts;
    std::optional<NightDigest> m_digest;
    QDateTime m_countedAt;
    Zone m_zone = Zone::Local;
    int m_rows = 0; // in which the parts stand
};

} // namespace Inspector
