// SPDX-License-Identifier: MIT
// A report as one HTML file.
#include "models/base/text.h"
#include "models/report/report.h"

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{
// Whoever opens it runs nothing, and nobody learns that it was opened.
constexpr auto Policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

constexpr auto Style = R"(
:root { color-scheme: light dark; --text: #1b1b1b; --ground: #ffffff; --line: #c8c8c8; --bar: #0072b2;
  --loud: #8a2b00; --loud-ground: #fff1e8; }
@media (prefers-color-scheme: dark) { :root { --text: #e8e8e8; --ground: #1e1e1e; --line: #555555;
  --bar: #4aa3d8; --loud: #ffb68a; --loud-ground: #3a2114; } }
body { font: 15px/1.5 system-ui, sans-serif; color: var(--text); background: var(--ground);
  max-width: 75rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.15rem; margin-top: 2rem; }
.headline { font-size: 1.15rem; }
.warning { color: var(--loud); background: var(--loud-ground); border-left: 4px solid; padding: .5rem .8rem; }
table { border-collapse: collapse; width: 100%; } caption { text-align: left; font-weight: 600; padding: .3rem 0; }
th, td { text-align: left; vertical-align: top; padding: .35rem .6rem; border-bottom: 1px solid var(--line); }
td.number, th.number { text-align: right; white-space: nowrap; }
.bar { display: block; height: .5rem; background: var(--bar); min-width: 1px; }
td.barcell { width: 8rem; }
code { font-family: ui-monospace, monospace; white-space: pre-wrap; overflow-wrap: anywhere; }
small { display: block; }
)";

QString plain(const QString &text)
{
    QString safe;
    for (const QChar c : text) {
        const bool isControl = (c.unicode() < 0x20 && c != u'\n' && c != u'\t') || c.unicode() == 0x7f;
        safe += isControl ? QChar(QChar::ReplacementCharacter) : c;
    }
    return safe.toHtmlEscaped();
}

class Markup
{
public:
    void add(const QString &html) { m_html += html + u'\n'; }
    void paragraph(const char *kind, const QString &text)
    {
        add(u"<p class=\"%1\">%2</p>"_s.arg(QLatin1StringView(kind), plain(text)));
    }
    void heading(const QString &text) { add(u"<h2>%1</h2>"_s.arg(plain(text))); }
    void open(const QString &caption, const QStringList &titles)
    {
        add(u"<table><caption>%1</caption><thead><tr>"_s.arg(plain(caption)));
        for (const QString &title : titles)
            add(u"<th scope=\"col\">%1</th>"_s.arg(plain(title)));
        add(u"</tr></thead><tbody>"_s);
    }
    void close() { add(u"</tbody></table>"_s); }
    void list(const QString &title, const QStringList &items)
    {
        if (items.isEmpty())
            return;
        heading(title);
        add(u"<ul>"_s);
        for (const QString &item : items)
            add(u"<li>%1</li>"_s.arg(plain(item)));
        add(u"</ul>"_s);
    }
    QByteArray take() const { return m_html.toUtf8(); }

private:
    QString m_html;
};

// The number stands beside it: a bar says nothing to who can't see it.
QString bar(std::optional<double> part)
{
    if (!part)
        return u"<td class=\"barcell\"></td>"_s;
    return u"<td class=\"barcell\"><span class=\"bar\" aria-hidden=\"true\" style=\"width:%1%\"></span></td>"_s
        .arg(QString::number(*part * 100, 'f', 1));
}

void writeFacts(Markup &page, const QString &caption, const QList<Report::Fact> &facts, bool hasBars)
{
    if (facts.isEmpty())
        return;
    QStringList titles{Text::tr("Item"), Text::tr("Value")};
    if (hasBars)
        titles << Text::tr("Bar");
    page.open(caption, titles);
    for (const Report::Fact &fact : facts)
        page.add(u"<tr><th scope=\"row\">%1</th><td><bdi>%2</bdi></td>%3</tr>"_s.arg(
            plain(fact.label), plain(fact.value), hasBars ? bar(fact.part) : QString()));
    page.close();
}

QString small(const QString &text)
{
    return text.isEmpty() ? QString() : u"<small>%1</small>"_s.arg(plain(text));
}

QString meaningCell(const Report::CauseRow &cause)
{
    QString html = plain(cause.meaning);
    if (!cause.remedy.isEmpty())
        html += u"<small><b>%1</b>: %2</small>"_s.arg(plain(cause.turn), plain(cause.remedy));
    if (!cause.message.isEmpty())
        html += small(Text::tr("Eloqua says: %1").arg(cause.message));
    return html;
}

void writeCauses(Markup &page, const Report &report)
{
    if (report.causes.isEmpty())
        return;
    const bool isCompared = !report.comparison.isEmpty();
    QStringList titles{Text::tr("Code"), Text::tr("Fields"), Text::tr("Rejects"), Text::tr("Share"),
                       Text::tr("Bar")};
    if (isCompared)
        titles << Text::tr("Change");
    page.open(report.causesTitle,
              titles + QStringList{Text::tr("Example"), Text::tr("Finding"), Text::tr("Meaning and remedy")});
    for (const Report::CauseRow &cause : report.causes) {
        page.add(u"<tr><th scope=\"row\">%1</th><td><bdi>%2</bdi></td>"_s.arg(plain(cause.code),
                                                                              plain(cause.fields)));
        page.add(u"<td class=\"number\">%1</td><td class=\"number\">%2</td>"_s.arg(plain(cause.rejects),
                                                                                   plain(cause.share)));
        page.add(bar(cause.part));
        if (isCompared)
            page.add(u"<td>%1</td>"_s.arg(plain(cause.change)));
        page.add(u"<td><code><bdi>%1</bdi></code></td>"_s.arg(plain(cause.example)));
        page.add(u"<td>%1%2</td><td>%3</td></tr>"_s.arg(plain(cause.finding), small(cause.runs),
                                                        meaningCell(cause)));
    }
    page.close();
}
} // namespace

QByteArray toHtml(const Report &report)
{
    Markup page;
    page.add(u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">"_s.arg(
        Text::language().replace(u'_', u'-')));
    page.add(
        u"<meta http-equiv=\"Content-Security-Policy\" content=\"%1\">"_s.arg(QLatin1StringView(Policy)));
    page.add(u"<meta name=\"referrer\" content=\"no-referrer\">"_s);
    page.add(u"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"_s);
    page.add(u"<title>%1</title>\n<style>%2</style>\n</head>\n<body>"_s.arg(plain(report.title),
                                                                            QLatin1StringView(Style)));
    page.add(u"<h1>%1</h1>"_s.arg(plain(report.title)));
    page.paragraph("headline", report.headline);
    for (const QString &warning : report.warnings)
        page.paragraph("warning", Text::tr("Warning: %1").arg(warning));
    writeCauses(page, report);
    writeFacts(page, Text::tr("Comparison"), report.comparison, false);
    writeFacts(page, Text::tr("Log counters"), report.funnel, true);
    writeFacts(page, Text::tr("About the sync"), report.facts, false);
    page.list(Text::tr("Errors and warnings in the log"), report.log);
    page.list(Text::tr("Notes"), report.notes);
    page.add(u"</body>\n</html>"_s);
    return page.take();
}

} // namespace Inspector
