// SPDX-License-Identifier: MIT
#pragma once

#include "models/query/timestamp.h"
#include "models/store/keptfacts.h"

#include <QFrame>

class QLabel;

namespace Inspector
{

// Says in the window of a kept copy whose rows these are, of when, and how complete: somebody may have sent
// the file, and what it shows is not what Eloqua has now.
class KeptBanner : public QFrame
{
    Q_OBJECT

public:
    explicit KeptBanner(const KeptFacts &facts, QWidget *parent = nullptr);
    void setZone(Zone zone);

private:
    KeptFacts m_facts;
    QLabel *m_text;
};

// "Sync 1042 in a kept copy, taken 2024-03-01 09:20, complete — Eloqua Sync Inspector", in this computer's
// time.
QString keptTitle(const KeptFacts &facts);

} // namespace Inspector
