// SPDX-License-Identifier: MIT
#include "app/cli/reportcommand.h"

#include "app/cli/output/messages.h"
#include "models/report/report.h"

namespace Inspector
{

void ReportCommand::write()
{
    const SyncStory &story = stories().front();
    const SummaryOptions options{.showsValues = line().showsValues};
    const Report report = makeReport(story, catalogue(), options);
    if (options.showsValues)
        messages().say(tr("The report contains values of records, which may be personal data."));
    switch (line().reportFormat) {
    case ReportFormat::Html:
        writer().write(toHtml(report));
        break;
    case ReportFormat::Json:
        writer().write(toJson(story, report, options));
        break;
    case ReportFormat::Xlsx:
        if (const Result<QByteArray> book = toXlsx(story, report, options))
            writer().write(*book);
        else
            Q_EMIT finished(book.error());
        break;
    case ReportFormat::Markdown:
        writer().write(toMarkdown(report));
    }
}

} // namespace Inspector
