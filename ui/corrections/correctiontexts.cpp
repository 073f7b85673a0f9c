// SPDX-License-Identifier: MIT
#include "ui/corrections/correctiontexts.h"

#include "models/base/text.h"
#include "models/corrections/correctionsmodel.h"
#include "ui/common/naming.h"

namespace Inspector
{

namespace
{
QString originalText(const QVariant &original)
{
    if (!original.isValid())
        return CorrectionTexts::tr("Edited. Eloqua returned no value for this field.");
    const QString text = original.toString();
    return text.isEmpty() ? CorrectionTexts::tr("Edited. It was empty.")
                          : CorrectionTexts::tr("Edited. It was: \"%1\"").arg(text);
}
} // namespace

CorrectionTexts::CorrectionTexts(QAbstractItemModel &corrections, QObject *parent)
    : QIdentityProxyModel(parent)
{
    setSourceModel(&corrections);
}

QVariant CorrectionTexts::data(const QModelIndex &index, int role) const
{
    if (role == Qt::ToolTipRole)
        return plainTip(sentences(index).join(u'\n'));
    if (role == Qt::AccessibleDescriptionRole)
        return Text::sentences(sentences(index));
    return QIdentityProxyModel::data(index, role);
}

QStringList CorrectionTexts::sentences(const QModelIndex &index) const
{
    const auto text = [&index](int role) { return index.data(role).toString(); };
    const auto is = [&index](int role) { return index.data(role).toBool(); };
    QStringList all;
    if (is(CorrectionsModel::IsRefusedRole))
        all << tr("Rejected: %1").arg(text(CorrectionsModel::ReasonRole));
    if (is(CorrectionsModel::IsEditedRole))
        all << originalText(index.data(CorrectionsModel::OriginalRole));
    if (is(CorrectionsModel::IsLeftOutRole))
        all << tr("This record is left out.");
    if (const QString check = text(CorrectionsModel::CheckRole); !check.isEmpty())
        all << tr("Last check: %1").arg(check);
    all << text(CorrectionsModel::SentRole);
    all.removeAll({});
    return all;
}

} // namespace Inspector
