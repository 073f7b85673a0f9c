// SPDX-License-Identifier: MIT
#include "models/export/exportrun.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

QByteArray ExportPlan::identity() const
{
    QJsonArray spans;
    for (const RowRange &range : ranges)
        spans << QJsonArray{range.first, range.count};
    QJsonArray columns;
    for (const QByteArray &name : csv.columns)
        columns << QString::fromUtf8(name);
    // 2: hashes are others, and a page's fingerprint is of its bytes. 3: names of columns are
    // percent-encoded. Notes of other versions are another export's.
    QJsonObject all{{"version"_L1, 3},
                    {"table"_L1, QString::fromUtf8(resource.path())},
                    {"q"_L1, query.q},
                    {"orderBy"_L1, query.orderBy.text()},
                    {"offset"_L1, query.offset.value_or(0)},
                    {"ranges"_L1, spans},
                    {"format"_L1, int(format)},
                    {"columns"_L1, columns}};
    if (format == ExportFormat::Csv) {
        QJsonArray options{QString(QLatin1Char(csv.delimiter)), csv.byteOrderMark, csv.formulaGuard,
                           csv.header};
        // Not for those without it, so that what they left can still be resumed.
        if (csv.sparesNumbers)
            options << true;
        all["csv"_L1] = options;
    } else if (!csv.columns.isEmpty()) {
        all["json"_L1] = 2; // members stand in the order of the columns
    }
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

} // namespace Inspector
