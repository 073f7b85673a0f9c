// SPDX-License-Identifier: MIT
// The options of causes, compare, and report.
#include "app/cli/syntax/syntax.h"
#include "models/base/text.h"

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

void Syntax::readCauses()
{
    static const QHash<QString, CauseGrouping> groupings{{u"code"_s, CauseGrouping::Code},
                                                         {u"field"_s, CauseGrouping::Field},
                                                         {u"finding"_s, CauseGrouping::Finding}};
    static const QHash<QString, ReportFormat> formats{{u"markdown"_s, ReportFormat::Markdown},
                                                      {u"html"_s, ReportFormat::Html},
                                                      {u"json"_s, ReportFormat::Json},
                                                      {u"xlsx"_s, ReportFormat::Xlsx}};
    if (m_parser.isSet(u"by"_s)) {
        const auto grouping = groupings.constFind(m_parser.value(u"by"_s));
        if (grouping == groupings.constEnd())
            throw Mistake{
                Text::tr("--by must be code, field, or finding, not \"%1\".").arg(m_parser.value(u"by"_s))};
        m_line.grouping = *grouping;
    }
    m_line.showsValues = m_parser.isSet(u"values"_s);
    if (m_line.verb == Verb::Report && m_parser.isSet(u"format"_s)) {
        const auto format = formats.constFind(m_parser.value(u"format"_s));
        if (format == formats.constEnd())
            throw Mistake{Text::tr("--format must be markdown, html, json, or xlsx, not \"%1\".")
                              .arg(m_parser.value(u"format"_s))};
        m_line.reportFormat = *format;
        if (*format == ReportFormat::Xlsx && !m_parser.isSet(u"output"_s))
            throw Mistake{
                Text::tr("The format xlsx requires --output, because a workbook can be written only "
                         "to a file.")};
    }
}

} // namespace Inspector
