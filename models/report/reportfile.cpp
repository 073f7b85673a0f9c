// SPDX-License-Identifier: MIT
#include "models/report/reportfile.h"

#include "models/files/exportsink.h"

#include <QFileInfo>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

std::optional<ReportFormat> reportFormatOf(const QString &path)
{
    static const QHash<QString, ReportFormat> formats{{u"html"_s, ReportFormat::Html},
                                                      {u"htm"_s, ReportFormat::Html},
                                                      {u"xlsx"_s, ReportFormat::Xlsx},
                                                      {u"md"_s, ReportFormat::Markdown},
                                                      {u"json"_s, ReportFormat::Json}};
    const auto known = formats.constFind(QFileInfo(path).suffix().toLower());
    return known == formats.constEnd() ? std::nullopt : std::optional(*known);
}

Outcome saveReport(const QString &path, const SyncStory &story, const StatusCatalogue &catalogue,
                   const SummaryOptions &options, const Comparison *comparison)
{
    const Report report = makeReport(story, catalogue, options, comparison);
    Result<QByteArray> content = QByteArray();
    switch (reportFormatOf(path).value_or(ReportFormat::Html)) {
    case ReportFormat::Html:
        content = toHtml(report);
        break;
    case ReportFormat::Xlsx:
        content = toXlsx(story, report, options);
        break;
    case ReportFormat::Markdown:
        content = toMarkdown(report);
        break;
    case ReportFormat::Json:
        content = toJson(story, report, options, comparison);
    }
    if (!content)
        return content.error();
    FileSink file(path);
    if (const Outcome opened = file.open(); !opened)
        return opened;
    if (const Outcome written = file.write(*content); !written)
        return written;
    return file.commit();
}

} // namespace Inspector
