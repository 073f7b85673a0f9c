// SPDX-License-Identifier: MIT
// A report as an Excel workbook.
#include "models/base/counted.h"
#include "models/base/text.h"
#include "models/format/xlsxbook.h"
#include "models/report/report.h"

#include <QBuffer>
#include <QLocale>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr int Narrow = 16; // characters
constexpr int Middle = 28;
constexpr int Wide = 60;

class Sheets
{
public:
    explicit Sheets(QIODevice &to)
        : m_book(to, ZipWriter::Size::Plain)
    {
    }

    void begin(const char *name, const QList<int> &widths, const QStringList &titles = {})
    {
        QByteArrayList names;
        for (const QString &title : titles)
            names << title.toUtf8();
        m_book.beginSheet(name, widths, names);
        m_name = QString::fromLatin1(name);
    }
    void end() { m_book.endSheet(); }
    void beginRow() { m_book.beginRow(); }
    void endRow() { m_book.endRow(); }
    void text(const QString &value)
    {
        const std::string utf8 = value.toStdString();
        if (!m_book.addText(utf8))
            ++m_cut[m_name];
    }
    void number(std::optional<qint64> value)
    {
        if (value)
            m_book.addNumber(std::to_string(*value));
        else
            m_book.skipCell();
    }
    void row(const QStringList &cells)
    {
        beginRow();
        for (const QString &cell : cells)
            text(cell);
        endRow();
    }
    void note(const QString &sentence)
    {
        beginRow();
        m_book.addNote(sentence.toUtf8());
        endRow();
    }
    // Cells that held more than Excel can, by sheet.
    const QMap<QString, qint64> &cut() const { return m_cut; }
    Outcome close() { return m_book.close(); }

private:
    XlsxBook m_book;
    QString m_name;
    QMap<QString, qint64> m_cut;
};

void writeFacts(Sheets &sheets, const QString &title, const QList<Report::Fact> &facts)
{
    if (facts.isEmpty())
        return;
    sheets.row({});
    sheets.row({title});
    for (const Report::Fact &fact : facts)
        sheets.row({fact.label, fact.value});
}

void writeSummary(Sheets &sheets, const Report &report)
{
    sheets.begin("Summary", {Middle, Wide});
    sheets.row({report.title});
    sheets.row({report.headline});
    for (const QString &warning : report.warnings)
        sheets.row({Text::tr("Warning: %1").arg(warning)});
    writeFacts(sheets, Text::tr("About the sync"), report.facts);
    writeFacts(sheets, Text::tr("Counters of the log"), report.funnel);
    writeFacts(sheets, Text::tr("Comparison"), report.comparison);
    if (!report.log.isEmpty()) {
        sheets.row({});
        sheets.row({Text::tr("Errors and warnings in the log")});
    }
    for (const QString &entry : report.log)
        sheets.row({entry});
    sheets.end();
}

void writeCauses(Sheets &sheets, const Report &report)
{
    sheets.begin(
        "Causes",
        {Narrow, Middle, Narrow, Narrow, Narrow, Middle, Middle, Middle, Narrow, Wide, Wide, Middle, Narrow},
        {Text::tr("Code"), Text::tr("Fields"), Text::tr("Rejects"), Text::tr("Share of rejects"),
         Text::tr("First record"), Text::tr("Example"), Text::tr("Finding"), Text::tr("Runs"),
         Text::tr("Who"), Text::tr("Meaning"), Text::tr("Remedy"), Text::tr("Eloqua's message"),
         Text::tr("Change")});
    for (const Report::CauseRow &row : report.causes) {
        sheets.beginRow();
        sheets.text(row.code);
        sheets.text(row.fields);
        sheets.number(row.cause->count);
        sheets.text(row.share);
        sheets.number(row.cause->firstRecord);
        for (const QString &text :
             {row.example, row.finding, row.runs, row.turn, row.meaning, row.remedy, row.message, row.change})
            sheets.text(text);
        sheets.endRow();
    }
    sheets.end();
}

// Some of each cause: to have all of them, they are exported. The number of those that are here.
qint64 writeRejects(Sheets &sheets, const CauseList &causes, const Masking &masking)
{
    // The names are those of the rejects' table, for whoever knows it.
    QStringList titles{u"recordIndex"_s, u"statusCode"_s, u"message"_s, u"invalidFields"_s};
    QList<int> widths{Narrow, Narrow, Middle, Middle};
    for (const QByteArray &field : causes.fields) {
        titles << QString::fromUtf8(field);
        widths << Middle;
    }
    sheets.begin("Rejects", widths, titles);
    qint64 count = 0;
    for (const Cause &cause : causes.causes) {
        for (const CauseSample &sample : cause.samples) {
            sheets.beginRow();
            sheets.number(sample.record);
            sheets.text(QString::fromUtf8(cause.statusCode));
            sheets.text(masking.message(cause.statusCode, QString::fromUtf8(sample.message)));
            sheets.text(QString::fromUtf8(sample.invalid.join(';')));
            for (const QByteArray &value : sample.values)
                sheets.text(masking.value(QString::fromUtf8(value)));
            sheets.endRow();
            ++count;
        }
    }
    sheets.end();
    return count;
}

void writeNotes(Sheets &sheets, const SyncStory &story, const Report &report, qint64 shown,
                const SummaryOptions &options)
{
    QStringList notes = report.notes;
    const qint64 left = story.rejects.counted - shown;
    if (left > 0)
        notes << Text::tr("The sheet Rejects has %1 of the rejects, some of each cause; %L2 row(s) are left "
                          "out. Export the rejects to get all of them.",
                          nullptr, pluralNumber(left))
                     .arg(QLocale().toString(shown))
                     .arg(left);
    notes << (options.showsValues
                  ? Text::tr("The workbook contains values of records, which may be personal data.")
                  : Text::tr("Values of records are masked."))
          << Text::tr("Values of more than 200 bytes are cut, and end in \"…\".");
    for (auto cut = sheets.cut().begin(); cut != sheets.cut().end(); ++cut)
        notes << Text::tr("%L1 cell(s) of the sheet %2 were too long for Excel and were cut.", nullptr,
                          pluralNumber(cut.value()))
                     .arg(cut.value())
                     .arg(cut.key());
    sheets.begin("Notes", {Wide + Middle});
    for (const QString &note : notes)
        sheets.note(note);
    sheets.end();
}
} // namespace

Result<QByteArray> toXlsx(const SyncStory &story, const Report &report, const SummaryOptions &options)
{
    QBuffer buffer;
    buffer.open(QIODevice::ReadWrite);
    Sheets sheets(buffer);
    writeSummary(sheets, report);
    writeCauses(sheets, report);
    const qint64 shown =
        writeRejects(sheets, story.rejects.causes ? *story.rejects.causes : CauseList(), report.masking);
    writeNotes(sheets, story, report, shown, options);
    if (const Outcome closed = sheets.close(); !closed)
        return closed.error();
    return buffer.data();
}

} // namespace Inspector
