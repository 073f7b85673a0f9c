// SPDX-License-Identifier: MIT
#include "models/overview/countsmodel.h"

#include "models/base/text.h"
#include "models/causes/faultyparts.h"

#include <QLocale>

namespace Inspector
{

CountsModel::CountsModel(Kind kind, const QString &title, QObject *parent)
    : OverviewTable(QList<Heading>{{title},
                                   {Text::tr("Rejects"), Look::Number},
                                   {Text::tr("Share of this cause"), Look::Bar},
                                   {Text::tr("Example")}}
                        .mid(0, kind == Kind::Findings ? 4 : 3),
                    parent)
{
}

void CountsModel::showFindings(const Cause &cause)
{
    QList<Row> rows;
    for (const FindingCount &finding : cause.findings)
        rows << Row{toText(finding.finding), finding.count, visibleText(QString::fromUtf8(finding.example))};
    setRows(rows, cause.count);
}

void CountsModel::showTexts(const TextCounts &texts, qint64 rejects)
{
    QList<Row> rows;
    for (const TextCount &one : texts.most)
        rows << Row{one.text.isEmpty() ? Text::tr("(empty)") : visibleText(QString::fromUtf8(one.text)),
                    one.count,
                    {}};
    if (texts.others > 0)
        rows << Row{texts.isCapped ? Text::tr("(others)")
                                   : Text::tr("(%L1 others)").arg(texts.different - texts.most.size()),
                    texts.others,
                    {}};
    setRows(rows, rejects);
}

void CountsModel::setRows(const QList<Row> &rows, qint64 base)
{
    beginResetModel();
    m_rows = rows;
    m_base = base;
    endResetModel();
}

QString CountsModel::text(int row, int column) const
{
    const Row &shown = m_rows.at(row);
    switch (Column(column)) {
    case Column::What:
        return shown.what;
    case Column::Rejects:
        return QLocale().toString(shown.count);
    case Column::Share:
        return shareOf(shown.count, m_base);
    case Column::Example:
        return shown.example;
    }
    Q_UNREACHABLE();
}

} // namespace Inspector
