// SPDX-License-Identifier: MIT
#include "models/plan/sendplan.h"

#include "models/base/counted.h"
#include "models/base/text.h"

#include <QLocale>

#include <algorithm>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;
using Step = SendState::Step;

namespace
{
QString leftOutText(const SendPlan &plan)
{
    QStringList parts;
    for (const auto &[code, rows] : plan.leftOutByCode)
        parts << Text::tr("%L1 with %2").arg(rows).arg(QString::fromUtf8(code));
    if (plan.leftOutByPerson > 0)
        parts << Text::tr("%L1 by you").arg(plan.leftOutByPerson);
    if (plan.sentBefore > 0)
        parts << Text::tr("%L1 sent before").arg(plan.sentBefore);
    return parts.isEmpty() ? Text::tr("none") : Text::list(parts);
}

QString columnsText(const SendPlan &plan)
{
    if (plan.emptyColumns.isEmpty())
        return Text::list(plan.columns);
    return Text::tr("%1 (not sent, because they're empty in every row: %2)")
        .arg(Text::list(plan.columns), Text::list(plan.emptyColumns));
}

QString blanksText(const SendPlan &plan)
{
    if (plan.blanks == 0)
        return Text::tr("none");
    const QString text = plan.mayClear() ? Text::tr("%L1, which may clear values in Eloqua")
                                         : Text::tr("%L1; values in Eloqua aren't cleared");
    return text.arg(plan.blanks);
}

QString definitionText(const SendPlan &plan)
{
    const QString name = Text::tr("%1 (%2)").arg(plan.definition.name, plan.definition.uri);
    if (plan.options.throughOriginal)
        return Text::tr("%1 itself").arg(name);
    return plan.definition.isKept
               ? Text::tr("a one-time copy of %1 as it was kept, which Eloqua deletes after 7 days").arg(name)
               : Text::tr("a one-time copy of %1, which Eloqua deletes after 7 days").arg(name);
}

QString ruleText(const SendPlan &plan)
{
    const QString own = plan.definition.rule.isEmpty() ? u"always"_s : plan.definition.rule;
    const QString rule = plan.rule();
    return rule == own ? rule : Text::tr("%1 (the definition has %2)").arg(rule, own);
}

QString actionsText(const SendPlan &plan)
{
    const QStringList &actions = plan.definition.syncActions;
    if (actions.isEmpty())
        return Text::tr("none");
    const bool runs = plan.options.throughOriginal || plan.options.runsSyncActions;
    return runs ? Text::tr("run for the rows that Eloqua accepts: %1").arg(Text::longList(actions))
                : Text::tr("not run: %1").arg(Text::longList(actions));
}

QString uploadText(const SendPlan &plan)
{
    const QString parts = Text::tr("%L1 part(s)", nullptr, plan.pieces).arg(plan.pieces);
    const QString size = QLocale().formattedDataSize(plan.bytes, 1, QLocale::DataSizeSIFormat);
    return plan.options.throughOriginal && plan.definition.triggersSync
               ? Text::tr("%1, %2, which starts a sync automatically").arg(parts, size)
               : Text::tr("%1, %2, then one sync").arg(parts, size);
}
} // namespace

QString SendPlan::rule() const
{
    if (options.throughOriginal)
        return definition.rule.isEmpty() ? u"always"_s : definition.rule;
    return definition.copyRule(options.clearsBlanks);
}

bool SendPlan::mayClear() const
{
    return options.throughOriginal ? definition.mayClear() : definition.copyMayClear(options.clearsBlanks);
}

bool SendPlan::onlyContinues() const
{
    if (!unfinished)
        return false;
    return unfinished->step == Step::Running || (unfinished->step == Step::Syncing && !options.sendsAgain);
}

bool SendPlan::canSend() const
{
    return onlyContinues() || std::all_of(issues.begin(), issues.end(), [](const SendIssue &issue) {
               return issue.weight == SendIssue::Weight::Note;
           });
}

QList<std::pair<QString, QString>> SendPlan::facts() const
{
    const QString place = isProduction ? Text::tr("%1 (production), as %2") : Text::tr("%1, as %2");
    return {{Text::tr("Instance"), place.arg(site, user)},
            {Text::tr("Rows"), Text::tr("%L1 of %L2 in %3").arg(rows()).arg(found).arg(title)},
            {Text::tr("Left out"), leftOutText(*this)},
            {Text::tr("Columns"), columnsText(*this)},
            {Text::tr("Empty cells"), blanksText(*this)},
            {Text::tr("Definition"), definitionText(*this)},
            {Text::tr("Update rule"), ruleText(*this)},
            {Text::tr("Sync actions"), actionsText(*this)},
            {Text::tr("Upload"), uploadText(*this)}};
}

QString SendPlan::question() const
{
    if (onlyContinues())
        return Text::tr("Check what happened to the rows that were sent before?");
    const QString how = options.throughOriginal ? Text::tr("Send %1 to %2 through %3 itself?")
                                                : Text::tr("Send %1 to %2 through a one-time copy of %3?");
    return how.arg(countedRows(rows()), site, definition.name);
}

QStringList SendPlan::lines() const
{
    if (onlyContinues())
        return {unfinished->sentence(),
                Text::tr("Nothing is sent until it's known what happened to these rows.")};
    QStringList lines;
    for (const auto &[label, text] : facts())
        lines << Text::tr("%1: %2").arg(label, text);
    for (const SendIssue &issue : issues)
        lines << issue.text;
    return lines;
}

} // namespace Inspector
