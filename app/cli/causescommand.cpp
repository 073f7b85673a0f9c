// SPDX-License-Identifier: MIT
#include "app/cli/causescommand.h"

#include "app/cli/output/messages.h"
#include "models/base/counted.h"
#include "models/report/summary.h"

#include <QLocale>

namespace Inspector
{

namespace
{
// Rows as a table of the server's would have them, for every format.
class Rows
{
public:
    explicit Rows(const QByteArrayList &columns)
        : m_block(columns)
    {
    }
    Rows &text(const QByteArray &text) { return add(text, CellKind::Text); }
    Rows &text(const QString &value) { return text(value.toUtf8()); }
    Rows &number(const QByteArray &number) { return add(number, CellKind::Literal); }
    Rows &number(qint64 value) { return number(QByteArray::number(value)); }
    Rows &number(std::optional<qint64> value) { return value ? number(*value) : add({}, CellKind::Null); }
    void end()
    {
        std::vector<RowBlock::Cell> cells;
        for (const auto &[value, kind] : std::as_const(m_row))
            cells.push_back({{value.data(), size_t(value.size())}, kind});
        m_block.addRow(cells);
        m_row.clear();
    }
    PagePtr take()
    {
        m_block.finish();
        auto page = std::make_shared<Page>();
        page->rows = std::move(m_block);
        return page;
    }

private:
    Rows &add(const QByteArray &value, CellKind kind)
    {
        m_row << std::pair(value, kind);
        return *this;
    }

    RowBlock m_block;
    QList<std::pair<QByteArray, CellKind>> m_row;
};

// As the rejects have it. Where fields are counted together, that stands in their place, in the same words in
// every language: programs read it.
QByteArray fieldsCell(const Cause &cause)
{
    return cause.isRest ? "(other field combinations)" : cause.fields.join(';');
}

PagePtr causesPage(const CauseList &list, const StatusCatalogue &catalogue)
{
    const bool byFinding = list.grouping == CauseGrouping::Finding;
    QByteArrayList columns{"statusCode",  "invalidFields", "rejects", "share",
                           "firstRecord", "example",       "meaning", "remedy"};
    if (byFinding)
        columns.insert(2, "finding");
    Rows rows(columns);
    for (const Cause &cause : list.causes) {
        rows.text(cause.statusCode).text(fieldsCell(cause));
        if (byFinding)
            rows.text(findingName(cause.finding.value_or(Finding::NotLookedAt)));
        rows.number(cause.count)
            .number(plainShare(cause.count, list.rejects))
            .number(cause.firstRecord)
            .text(cause.example)
            .text(meaningText(cause.statusCode, catalogue))
            .text(remedyText(cause.statusCode, catalogue));
        rows.end();
    }
    return rows.take();
}

PagePtr comparisonPage(const Comparison &comparison, const StatusCatalogue &catalogue)
{
    Rows rows({"statusCode", "invalidFields", "before", "after", "change", "firstRecord", "example",
               "meaning", "remedy"});
    for (const ComparedCause &one : comparison.causes) {
        const Cause &cause = one.cause;
        rows.text(cause.statusCode)
            .text(fieldsCell(cause))
            .number(one.before)
            .number(one.after)
            .text(changeName(one.change))
            .number(cause.firstRecord)
            .text(cause.example)
            .text(meaningText(cause.statusCode, catalogue))
            .text(remedyText(cause.statusCode, catalogue))
            .end();
    }
    return rows.take();
}
} // namespace

void CausesCommand::write()
{
    const SyncStory &story = stories().front();
    if (story.canHaveRejects())
        messages().conclude(headline(story, catalogue()));
    const CauseGrouping grouping = line().grouping;
    const CauseList list = grouping == CauseGrouping::Field ? *story.rejects.causes : job().grouped(grouping);
    writer().write(causesPage(list, catalogue()), Table::Data);
}

void CompareCommand::write()
{
    const Comparison comparison = compare(stories().front(), stories().back());
    speakOf(comparison);
    writer().write(comparisonPage(comparison, catalogue()), Table::Data);
}

void CompareCommand::speakOf(const Comparison &comparison)
{
    if (!comparison.sameDefinition)
        messages().say(
            tr("The two syncs have different definitions, so the same cause can mean different things."));
    const QString numbers =
        tr("%1 before, %2 now.")
            .arg(QLocale().toString(comparison.rejectsBefore), QLocale().toString(comparison.rejectsAfter));
    const QString again =
        comparison.rejectedAgain
            ? tr("%L1 record(s) were rejected again.", nullptr, pluralNumber(*comparison.rejectedAgain))
                  .arg(*comparison.rejectedAgain)
            : tr("It's unknown whether records were rejected again, because their identifiers aren't known.");
    messages().say(tr("Rejects: %1 %2").arg(numbers, again));
    if (comparison.notCompared > 0)
        messages().say(tr("%L1 reject(s) of the later sync have no identifier and weren't compared.", nullptr,
                          pluralNumber(comparison.notCompared))
                           .arg(comparison.notCompared));
}

} // namespace Inspector
