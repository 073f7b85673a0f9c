// SPDX-License-Identifier: MIT
#include "models/overview/causesmodel.h"

#include "models/base/text.h"
#include "models/report/summary.h"

#include <QLocale>

namespace Inspector
{

QString CausesModel::widestShare()
{
    return shareText(999'999, 1'000'000); // ">99.9 %"
}

CausesModel::CausesModel(const StatusCatalogue &catalogue, QObject *parent)
    : OverviewTable({{Text::tr("Code")},
                     {Text::tr("Field")},
                     {Text::tr("Rejects"), Look::Number},
                     {Text::tr("Share of rejects"), Look::Bar},
                     {Text::tr("Change")},
                     {Text::tr("How to fix it")},
                     {Text::tr("Meaning")}},
                    parent)
    , m_catalogue(catalogue)
{
}

void CausesModel::show(const SyncOverview &overview)
{
    const CauseListPtr causes = overview.story().rejects.causes;
    const Comparison *const known = causes ? overview.comparison() : nullptr;
    std::optional<Comparison> comparison = known ? std::optional(*known) : std::nullopt;
    QList<Row> shown = causes ? rowsByCause(*causes) : rowsByCode(overview.codes());
    if (comparison)
        addChanges(shown, *comparison);
    // The causes of the old rows are still there to be looked at.
    const bool isSameList = std::equal(shown.begin(), shown.end(), m_rows.begin(), m_rows.end(), isSame);
    if (!isSameList)
        beginResetModel();
    m_rows = std::move(shown);
    m_causes = causes;
    m_comparison = std::move(comparison);
    m_isByCode = !causes;
    m_hasChanges = m_comparison && m_comparison->isPossible;
    m_base = causes ? causes->rejects
                    : overview.codes().total.value_or(overview.story().rejects.announced.value_or(0));
    setTitle(int(Column::Share), shareTitle(overview));
    if (isSameList)
        touch();
    else
        endResetModel();
}

bool CausesModel::isSame(const Row &one, const Row &other)
{
    if (one.code != other.code || !one.cause != !other.cause)
        return false;
    return !one.cause ||
           (one.cause->fields == other.cause->fields && one.cause->isRest == other.cause->isRest);
}

QString CausesModel::shareTitle(const SyncOverview &overview) const
{
    if (m_causes && !overview.story().rejects.isComplete())
        return Text::tr("Share of the first %L1 rejects").arg(m_base);
    const bool isLogged = !m_causes && overview.codes().source == CodeCountList::Source::Log;
    return isLogged ? Text::tr("Share of logged rejects") : Text::tr("Share of rejects");
}

QList<CausesModel::Row> CausesModel::rowsByCode(const CodeCountList &codes)
{
    QList<Row> rows;
    for (const CodeCount &code : codes.codes)
        rows << Row{.code = code.code, .count = code.count};
    if (codes.others > 0)
        rows << Row{.count = codes.others};
    return rows;
}

QList<CausesModel::Row> CausesModel::rowsByCause(const CauseList &list)
{
    QList<Row> rows;
    rows.reserve(list.causes.size());
    for (const Cause &cause : list.causes)
        rows << Row{.code = cause.statusCode, .count = cause.count, .cause = &cause};
    return rows;
}

void CausesModel::addChanges(QList<Row> &listed, const Comparison &comparison)
{
    const auto mark = [](Row &row, const ComparedCause &compared) {
        row.change = toText(compared.change);
        row.changeNote = Text::tr("%L1 before, %L2 now").arg(compared.before).arg(compared.after);
    };
    for (Row &row : listed) {
        if (const ComparedCause *compared = comparison.find(*row.cause))
            mark(row, *compared);
    }
    for (const ComparedCause &compared : comparison.causes) {
        if (compared.change != CauseChange::Gone)
            continue;
        listed << Row{.code = compared.cause.statusCode, .cause = &compared.cause};
        mark(listed.last(), compared);
    }
}

const Cause *CausesModel::cause(int row) const
{
    const Row *const known = at(row);
    return known && known->count > 0 ? known->cause : nullptr;
}

QString CausesModel::code(int row) const
{
    return at(row) ? QString::fromUtf8(at(row)->code) : QString();
}

qint64 CausesModel::rejects(int row) const
{
    return at(row) ? at(row)->count : 0;
}

QByteArray CausesModel::key(int row) const
{
    const Row *const known = at(row);
    if (!known)
        return {};
    if (known->cause)
        return known->cause->key();
    return known->code.isEmpty() ? QByteArray("other") : known->code;
}

int CausesModel::rowOf(const QByteArray &wanted) const
{
    for (int row = 0; row < rows() && !wanted.isEmpty(); ++row) {
        // To make a key takes longer.
        const QByteArray &code = m_rows.at(row).code;
        if ((code.isEmpty() || wanted.startsWith(code)) && key(row) == wanted)
            return row;
    }
    return -1;
}

int CausesModel::rowWithCode(const QString &code) const
{
    const auto known = std::find_if(m_rows.begin(), m_rows.end(), [wanted = code.toUtf8()](const Row &row) {
        return !wanted.isEmpty() && row.code == wanted;
    });
    return known == m_rows.end() ? -1 : int(known - m_rows.begin());
}

int CausesModel::causesWith(const QString &code) const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(), [wanted = code.toUtf8()](const Row &row) {
        return row.code == wanted && row.count > 0;
    }));
}

QVariant CausesModel::more(int row, int column, int role) const
{
    if (role != Qt::ToolTipRole && role != Qt::AccessibleDescriptionRole)
        return {};
    const QString &change = m_rows.at(row).changeNote;
    if (Column(column) == Column::Change)
        return change.isEmpty() ? QVariant() : change;
    if (role != Qt::ToolTipRole)
        return {};
    switch (Column(column)) {
    case Column::Code: // the meaning may be out of sight
    case Column::Meaning:
        return plainNote(text(row, int(Column::Meaning)));
    case Column::Field:
        return plainNote(text(row, column));
    default:
        return {};
    }
}

QString CausesModel::text(int row, int column) const
{
    const Row &shown = m_rows.at(row);
    switch (Column(column)) {
    case Column::Code:
        return shown.code.isEmpty() ? Text::tr("(other codes)") : QString::fromUtf8(shown.code).simplified();
    case Column::Field:
        return shown.cause ? fieldsText(*shown.cause).simplified() : QString();
    case Column::Rejects:
        return QLocale().toString(shown.count);
    case Column::Share:
        return shareOf(shown.count, m_base);
    case Column::Change:
        return shown.change;
    case Column::Turn:
        return turnText(shown.code, m_catalogue);
    case Column::Meaning:
        return meaningText(shown.code, m_catalogue);
    }
    Q_UNREACHABLE();
}

} // namespace Inspector
