// SPDX-License-Identifier: MIT
#pragma once

#include <QIdentityProxyModel>

namespace Inspector
{

// The words that a cell of a CorrectionsModel has besides its value: why Eloqua refused it, what it was, and
// when the record was sent, as tool tip and, for assistive technology, as description.
class CorrectionTexts : public QIdentityProxyModel
{
    Q_OBJECT

public:
    // `corrections` outlives it.
    explicit CorrectionTexts(QAbstractItemModel &corrections, QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role) const override;

private:
    QStringList sentences(const QModelIndex &index) const;
};

} // namespace Inspector
