// SPDX-License-Identifier: MIT
// A page of 50,000 rows and 20 columns: JSON -> RowBlock beside QJsonDocument, RowBlock -> CSV beside a copy
// of the same bytes.
#include "app/demo/content/dataset.h"
#include "models/format/csvwriter.h"
#include "models/format/jsonwriter.h"
#include "models/pages/pageparser.h"
#include "tests/bench/figures.h"

#include <QJsonDocument>

#include <cstring>

using namespace Inspector;

namespace
{
constexpr int Rows = 50'000;

// What the service sends for a page of data.
QByteArray makePage()
{
    const QByteArrayList fields = Demo::dataFields(Demo::Sync::Export250k);
    RowBlock rows(fields);
    for (int row = 0; row < Rows; ++row) {
        const QByteArrayList texts = Demo::dataRow(Demo::Sync::Export250k, row);
        std::vector<RowBlock::Cell> cells;
        for (const QByteArray &text : texts)
            cells.push_back({{text.constData(), size_t(text.size())}, CellKind::Text});
        rows.addRow(cells);
    }
    JsonWriter writer(JsonWriter::Form::Array, {}, 0, {});
    QByteArray items = writer.begin(fields);
    items += writer.encode(rows, 0);
    items += writer.end();
    return "{\"items\":" + items +
           ",\"totalResults\":250000,\"limit\":50000,\"offset\":0,\"count\":50000,"
           "\"hasMore\":true}";
}

void fail(const char *what)
{
    std::fprintf(stderr, "%s\n", what);
    std::exit(1);
}
} // namespace

int main()
{
    const QByteArray json = makePage();
    const double megabytes = double(json.size()) / 1e6;
    HttpAnswer answer;
    answer.status = 200;
    for (qsizetype at = 0; at < json.size(); at += 16'384) // as it comes from the wire
        answer.body += json.mid(at, 16'384);

    PagePtr page;
    const double parse = secondsOf([&] { page = parsePage(answer, Table::Data, 0).value(); });
    if (page->rows.rows() != Rows)
        fail("not all rows were read");
    const double qt = secondsOf(
        [&] {
            if (QJsonDocument::fromJson(json).isNull())
                fail("QJsonDocument does not take it");
        },
        3);
    report("page of JSON", megabytes, "MB");
    report("parse", megabytes / parse, "MB/s");
    report("parse with QJsonDocument", megabytes / qt, "MB/s");
    report("ratio parse : QJsonDocument", qt / parse, "x");

    QByteArray csv;
    const double encode = secondsOf([&] {
        CsvWriter writer({}, 0);
        csv = writer.begin(page->rows.columnNames());
        csv += writer.encode(page->rows, 0);
    });
    QByteArray copy(csv.size(), Qt::Uninitialized);
    const double copying = secondsOf([&] { std::memcpy(copy.data(), csv.constData(), size_t(csv.size())); });
    const double csvMegabytes = double(csv.size()) / 1e6;
    report("encode CSV", csvMegabytes / encode, "MB/s");
    report("memcpy of the same bytes", csvMegabytes / copying, "MB/s");
    report("ratio memcpy : encode", encode / copying, "x");
}
