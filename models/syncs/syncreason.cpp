// SPDX-License-Identifier: MIT
#include "models/syncs/syncreason.h"

#include "models/base/counted.h"
#include "models/base/text.h"

#include <algorithm>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr int FilteredLimit = 100; // a sync has a handful of warnings and errors
constexpr int WholeLimit = 1000;

QList<ReasonLine> linesOf(const Page &page)
{
    const QByteArrayList names = page.rows.columnNames();
    QList<ReasonLine> lines;
    for (int row = 0; row < page.rows.rows(); ++row) {
        const auto text = [&](QByteArrayView name) {
            const qsizetype column = names.indexOf(name);
            return column < 0 ? QString() : QString::fromUtf8(page.rows.cell(row, int(column)));
        };
        lines << ReasonLine{text("severity"), text("statusCode"), text("message"),
                            text("count").toLongLong()};
    }
    return lines;
}

bool isError(const ReasonLine &line)
{
    return line.severity == QStringView(u"error");
}

bool isTelling(const ReasonLine &line)
{
    return isError(line) || line.severity == QStringView(u"warning");
}

// The whole is in the log.
QString shortened(const QString &message)
{
    constexpr qsizetype Longest = 300;
    QString text = message.simplified();
    if (text.size() <= Longest)
        return text;
    text.truncate(text.at(Longest - 1).isHighSurrogate() ? Longest - 1 : Longest);
    return text + u'…';
}

QString headOf(const ReasonLine &line)
{
    const QString severity = isError(line) ? Text::tr("Error") : Text::tr("Warning");
    QString head = line.statusCode.isEmpty() ? severity : u"%1 %2"_s.arg(severity, line.statusCode);
    if (line.count > 0)
        head += u" (%1)"_s.arg(Text::tr("%L1 record(s)", nullptr, pluralNumber(line.count)).arg(line.count));
    return head;
}
} // namespace

QString reasonText(const ReasonLine &line, const StatusCatalogue &catalogue)
{
    QStringList sentences;
    const StatusCode *known = catalogue.find(line.statusCode);
    if (!known || line.message != known->message)
        sentences << shortened(line.message);
    if (known)
        sentences << known->text << known->remedy;
    const QString head = headOf(line);
    const QString reason = Text::sentences(sentences);
    return reason.isEmpty() ? head : Text::tr("%1: %2").arg(head, reason);
}

SyncReason::SyncReason(std::unique_ptr<PageSource> source, QObject *parent)
    : QObject(parent)
    , m_source(std::move(source))
{
}

void SyncReason::find(SyncId id)
{
    m_request.reset();
    m_id = id;
    if (const auto known = m_known.constFind(id); known != m_known.constEnd()) {
        Q_EMIT found(id, *known);
        return;
    }
    m_isFiltered = m_takesFilter;
    ask();
}

void SyncReason::cancel()
{
    m_request.reset();
}

void SyncReason::ask()
{
    Query query;
    query.limit = m_isFiltered ? FilteredLimit : WholeLimit;
    if (m_isFiltered)
        query.q = u"severity!='information'"_s;
    m_request = m_source->ask({Table::Logs, m_id}, query, 0);
    connect(m_request.get(), &PageRequest::finished, this, &SyncReason::receive);
}

void SyncReason::receive(const Result<PagePtr> &page)
{
    m_request.reset();
    if (page) {
        read(**page);
    } else if (m_isFiltered && page.error().kind == ApiError::Kind::Refused) {
        m_isFiltered = m_takesFilter = false;
        ask();
    }
    // Any other error: the Logs tab says it to whoever looks there.
}

void SyncReason::read(const Page &page)
{
    const QList<ReasonLine> lines = linesOf(page);
    auto line = std::find_if(lines.begin(), lines.end(), isError);
    const bool hasError = line != lines.end();
    if (!hasError)
        line = std::find_if(lines.begin(), lines.end(), isTelling);
    if (m_isFiltered) {
        const bool hasOthers = !std::all_of(lines.begin(), lines.end(), isTelling);
        m_takesFilter = !hasOthers;
        // Nothing at all may as well be another reading of the filter. Of a page that is not filtered, a
        // later one may have the error.
        if (lines.isEmpty() || (hasOthers && !hasError && page.hasMore)) {
            m_isFiltered = false;
            ask();
            return;
        }
    }
    if (line == lines.end())
        return;
    m_known.insert(m_id, *line);
    Q_EMIT found(m_id, *line);
}

} // namespace Inspector
