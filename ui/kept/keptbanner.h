// SPDX-License-Identifier: MIT
#pragma once

#include "models/query/timestamp.h"
#include "models/store/keptfacts.h"

#include <QFrame>

class QLabel;

namespace Inspector
{

// Says in the window of a kept copy from which account the rows are, when they were fetched, and how complete
// they are: the file may come from another person, and Eloqua may have changed since.
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

// "Kept copy of sync 1042, fetched 2024-03-01 09:20, complete – Eloqua Sync Inspector", in this computer's
// time.
QString keptTitle(const KeptFacts &facts);

} // namespace Inspector
