// SPDX-License-Identifier: MIT
#include "models/format/cliptext.h"

#include "models/format/jsonwriter.h"

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{
QString forTabs(QString text)
{
    if (text.contains(u'\t') || text.contains(u'\n') || text.contains(u'\r') || text.contains(u'"'))
        text = u'"' + text.replace(u'"', "\"\""_L1) + u'"';
    return text;
}

QString forMarkdown(const QString &text)
{
    QString out;
    for (const QChar c : text) {
        if (c == u'\n')
            out += "<br>"_L1;
        else if (c == u'\\' || c == u'|' || c == u'*' || c == u'`' || c == u'<' || c == u'[')
            out += QString(u'\\') + c;
        else if (c != u'\r')
            out += c == u'\t' ? u' ' : c;
    }
    return out;
}

template <typename Form>
QStringList lineOf(const RowBlock &rows, int row, Form form)
{
    QStringList cells;
    for (int column = 0; column < rows.columns(); ++column)
        cells << form(QString::fromUtf8(rows.cell(row, column)));
    return cells;
}

QString asTabs(const RowBlock &rows, const QStringList &titles)
{
    QStringList lines;
    if (!titles.isEmpty()) {
        QStringList head;
        for (const QString &title : titles)
            head << forTabs(title);
        lines << head.join(u'\t');
    }
    for (int row = 0; row < rows.rows(); ++row)
        lines << lineOf(rows, row, forTabs).join(u'\t');
    return lines.join(u'\n');
}

QString asMarkdown(const RowBlock &rows, const QStringList &titles)
{
    QStringList head;
    QStringList rule;
    for (const QString &title : titles) {
        head << forMarkdown(title);
        rule << u"---"_s;
    }
    const auto line = [](const QStringList &cells) { return u"| "_s + cells.join(" | "_L1) + u" |\n"_s; };
    QString out = line(head) + line(rule);
    for (int row = 0; row < rows.rows(); ++row)
        out += line(lineOf(rows, row, forMarkdown));
    return out;
}

QString asJson(const RowBlock &rows, int fixed, const QByteArray &recordsUnder)
{
    JsonWriter writer(JsonWriter::Form::Array, {}, fixed, recordsUnder);
    QByteArray json = writer.begin(rows.columnNames());
    json += writer.encode(rows, 0);
    json += writer.end();
    return QString::fromUtf8(json);
}
} // namespace

QString clipText(ClipFormat format, const RowBlock &rows, const QStringList &titles, int fixed,
                 const QByteArray &recordsUnder)
{
    switch (format) {
    case ClipFormat::Tabs:
        if (rows.rows() == 1 && rows.columns() == 1)
            return QString::fromUtf8(rows.cell(0, 0));
        return asTabs(rows, {});
    case ClipFormat::TabsAndHeaders:
        return asTabs(rows, titles);
    case ClipFormat::Json:
        return asJson(rows, fixed, recordsUnder);
    case ClipFormat::Markdown:
        return asMarkdown(rows, titles);
    }
    return {};
}

RowBlock withShownTimes(const RowBlock &rows, const QList<int> &columns, Zone zone)
{
    RowBlock shown(rows.columnNames());
    for (int row = 0; row < rows.rows(); ++row) {
        std::vector<RowBlock::Cell> cells = rows.row(row);
        QByteArrayList texts; // until the block has them
        for (const int column : columns) {
            texts << offsetTimestampText(QString::fromUtf8(rows.cell(row, column)), zone).toUtf8();
            cells[size_t(column)].text = {texts.constLast().constData(), size_t(texts.constLast().size())};
        }
        shown.addRow(cells);
    }
    shown.finish();
    return shown;
}

} // namespace Inspector
