// SPDX-License-Identifier: MIT
// A report as Markdown (GitHub's, which most trackers read).
#include "models/base/text.h"
#include "models/report/report.h"

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{
// On one line, and without what a terminal or a tracker may take for more than text.
QString plainLine(const QString &text)
{
    QString line;
    for (const QChar c : text) {
        if (c == u'\r' || c == u'\n' || c == u'\t' || c == QChar::LineSeparator ||
            c == QChar::ParagraphSeparator)
            line += u' ';
        else
            line += c.unicode() < 0x20 || c.unicode() == 0x7f ? QChar(QChar::ReplacementCharacter) : c;
    }
    return line;
}

class Writer
{
public:
    void heading(const QString &text) { m_text += u"\n## "_s + markdownText(text) + u"\n\n"_s; }
    void line(const QString &text) { m_text += text + u'\n'; }
    void row(const QStringList &cells) { line(u"| "_s + cells.join(u" | "_s) + u" |"_s); }
    void head(const QStringList &titles)
    {
        row(titles);
        row(QStringList(titles.size(), u"---"_s));
    }
    void facts(const QString &title, const QString &label, const QString &value,
               const QList<Report::Fact> &facts)
    {
        if (facts.isEmpty())
            return;
        heading(title);
        head({label, value});
        for (const Report::Fact &fact : facts)
            row({markdownText(fact.label), markdownText(fact.value)});
    }
    void list(const QString &title, const QStringList &items)
    {
        if (items.isEmpty())
            return;
        heading(title);
        for (const QString &item : items)
            line(u"- "_s + markdownText(item));
    }
    QByteArray take() const { return m_text.toUtf8(); }

private:
    QString m_text;
};

QString meaningCell(const Report::CauseRow &cause)
{
    QStringList parts{markdownText(cause.meaning)};
    if (!cause.remedy.isEmpty())
        parts << u"**%1**: %2"_s.arg(markdownText(cause.turn), markdownText(cause.remedy));
    if (!cause.message.isEmpty())
        parts << Text::tr("Eloqua says: %1").arg(markdownCode(cause.message));
    parts.removeAll({});
    return parts.join(u"<br>"_s);
}

void writeCauses(Writer &out, const Report &report)
{
    if (report.causes.isEmpty())
        return;
    const bool isCompared = !report.comparison.isEmpty();
    out.heading(report.causesTitle);
    QStringList titles{
        Text::tr("Code"),    Text::tr("Fields"),  Text::tr("Rejects"),           Text::tr("Share"),
        Text::tr("Example"), Text::tr("Finding"), Text::tr("Meaning and remedy")};
    if (isCompared)
        titles.insert(4, Text::tr("Change"));
    out.head(titles);
    for (const Report::CauseRow &cause : report.causes) {
        QString finding = markdownText(cause.finding);
        if (!cause.runs.isEmpty())
            finding += u"<br>"_s + markdownText(cause.runs);
        QStringList cells{markdownText(cause.code),  markdownText(cause.fields),  cause.rejects,
                          markdownText(cause.share), markdownCode(cause.example), finding,
                          meaningCell(cause)};
        if (isCompared)
            cells.insert(4, markdownText(cause.change));
        out.row(cells);
    }
}
} // namespace

QString markdownText(const QString &text)
{
    QString escaped;
    for (const QChar c : plainLine(text)) {
        if (c == u'<')
            escaped += u"&lt;"_s;
        else if (c == u'&')
            escaped += u"&amp;"_s;
        else {
            if (QStringView(u"\\`*_[]>|~#").contains(c))
                escaped += u'\\';
            escaped += c;
        }
    }
    // Trackers make links of these.
    return escaped.replace("://"_L1, "\\://"_L1).replace("www."_L1, "www\\."_L1, Qt::CaseInsensitive);
}

// Fenced by one backtick more than stand in a row in it. In a table a bar must be escaped even in code.
QString markdownCode(const QString &text)
{
    const QString line = plainLine(text);
    if (line.trimmed().isEmpty())
        return line.isEmpty() ? QString() : u"`%1`"_s.arg(QString(line.size(), u'␣'));
    qsizetype longest = 0;
    qsizetype run = 0;
    for (const QChar c : line) {
        run = c == u'`' ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    const QString fence(longest + 1, u'`');
    const bool needsGap = line.startsWith(u'`') || line.endsWith(u'`');
    const QString gap = needsGap ? u" "_s : QString();
    return fence + gap + QString(line).replace(u'|', u"\\|"_s) + gap + fence;
}

QByteArray toMarkdown(const Report &report)
{
    Writer out;
    out.line(u"# "_s + markdownText(report.title));
    out.line({});
    out.line(markdownText(report.headline));
    for (const QString &warning : report.warnings) {
        out.line({});
        out.line(u"> **%1** %2"_s.arg(Text::tr("Warning:"), markdownText(warning)));
    }
    writeCauses(out, report);
    out.facts(Text::tr("Comparison"), Text::tr("What"), Text::tr("Change"), report.comparison);
    out.facts(Text::tr("Counters of the log"), Text::tr("Counter"), Text::tr("Records"), report.funnel);
    out.facts(Text::tr("About the sync"), Text::tr("What"), Text::tr("Value"), report.facts);
    out.list(Text::tr("Errors and warnings in the log"), report.log);
    out.list(Text::tr("Notes"), report.notes);
    return out.take();
}

} // namespace Inspector
