// SPDX-License-Identifier: MIT
#include "models/export/exportestimate.h"

#include "models/base/counted.h"
#include "models/base/preference.h"
#include "models/base/text.h"
#include "models/http/httpanswer.h"

#include <QLocale>
#include <QVariantMap>

namespace Inspector
{

namespace
{
const Preference<QVariantMap> rates{"export/rates"};

// Rows in one request: how many it will be depends on how wide they are.
constexpr int DataRows = 10'000;

QString key(Table table)
{
    return QString::number(int(table));
}

qint64 requestsFor(const ExportPlan &plan, qint64 rows)
{
    const int page = plan.query.limit.value_or(std::min(info(plan.resource.table).largestLimit, DataRows));
    if (plan.ranges.isEmpty())
        return (rows + page - 1) / page;
    qint64 requests = 0;
    for (const RowRange &range : plan.ranges)
        requests += (range.count + page - 1) / page;
    return requests;
}
} // namespace

QString exportEstimate(const ExportPlan &plan, std::optional<qint64> rows)
{
    if (!rows)
        return Text::tr("The number of rows is unknown until the first response arrives.");
    const QString rowsText = countedRows(*rows);
    if (plan.origin == Origin::KeptCopy)
        return Text::tr("%1 from this copy. Nothing is requested from Eloqua.").arg(rowsText);
    const qint64 requests = requestsFor(plan, *rows);
    const QString requestsText = Text::tr("%L1 request(s)", nullptr, pluralNumber(requests)).arg(requests);
    const double rate = lastExportRate(plan.resource.table);
    if (rate <= 0)
        return Text::tr("%1, %2. No time estimate yet.").arg(rowsText, requestsText);
    const auto seconds = std::chrono::seconds(qint64(double(*rows) / rate + 0.999));
    return Text::tr("%1, %2, about %3 at the speed of the last export.")
        .arg(rowsText, requestsText, spanText(seconds));
}

QString largeWorkbookWarning(ExportFormat format, qint64 rows, qint64 rowBytes)
{
    constexpr qint64 Large = 200'000'000;
    constexpr qint64 Step = 10'000'000; // the estimate is no better than that
    // Measured: a workbook has 0.52 bytes (rejects) to 0.58 bytes (250 columns of data) for each byte of a
    // RowBlock, as its cells are compressed.
    const qint64 bytes = qint64(double(rows) * double(rowBytes) * 0.55);
    if (format != ExportFormat::Xlsx || bytes <= Large)
        return {};
    return Text::tr("The workbook will be about %1. Excel might open it slowly or not at all. Consider a CSV "
                    "format, or export fewer rows or columns.")
        .arg(QLocale().formattedDataSize(bytes / Step * Step, 0));
}

QString exportProgressText(const ExportProgress &progress)
{
    const qint64 rate = qRound64(progress.rowsPerSecond);
    QStringList facts;
    if (progress.total)
        facts << Text::tr("%1 of %2").arg(QLocale().toString(progress.rows), countedRows(*progress.total));
    else
        facts << (progress.rows > 0 ? countedRows(progress.rows) : Text::tr("requesting the first rows"));
    if (progress.completing)
        return Text::list(facts << Text::tr("completing the file"));
    // How fast it was says nothing about a server that has stopped to answer.
    if (progress.silence)
        return Text::list(facts << silenceText(*progress.silence));
    if (!progress.total && progress.rows == 0)
        return Text::list(facts);
    facts << Text::tr("%L1 row(s)/s", nullptr, pluralNumber(rate)).arg(rate);
    if (progress.remaining)
        facts << Text::tr("%1 left").arg(spanText(*progress.remaining));
    if (progress.slowed)
        facts << Text::tr("slowed down by Eloqua");
    return Text::list(facts);
}

double lastExportRate(Table table)
{
    return rates.value().value(key(table)).toDouble();
}

void setLastExportRate(Table table, double rowsPerSecond)
{
    QVariantMap all = rates.value();
    all[key(table)] = rowsPerSecond;
    rates.set(all);
}

} // namespace Inspector
