// SPDX-License-Identifier: MIT
#include "models/export/exportformat.h"

#include "models/format/jsonwriter.h"
#include "models/format/xlsxwriter.h"

namespace Inspector
{

std::unique_ptr<RowWriter> makeRowWriter(ExportFormat format, const CsvOptions &csv, Table table)
{
    const TableInfo &about = info(table);
    const int fixed = int(about.columns.size());
    const auto json = [&](JsonWriter::Form form) {
        return std::make_unique<JsonWriter>(form, csv.columns, fixed, about.recordsUnder);
    };
    switch (format) {
    case ExportFormat::Csv:
        return std::make_unique<CsvWriter>(csv, fixed);
    case ExportFormat::JsonLines:
        return json(JsonWriter::Form::Lines);
    case ExportFormat::Json:
        return json(JsonWriter::Form::Array);
    case ExportFormat::Xlsx:
        return std::make_unique<XlsxWriter>(csv.columns, table);
    }
    Q_UNREACHABLE();
}

} // namespace Inspector
