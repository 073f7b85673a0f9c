// SPDX-License-Identifier: MIT
#include "models/tables/columnlook.h"

#include "models/base/text.h"

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{

using Reading = ColumnLook::Reading;

// More than fits on any screen; eliding thousands of characters in every paint is slow.
constexpr qsizetype LongestLine = 400;

struct Named {
    const char *name;
    const char *title;
    Reading reading;
};

constexpr Named Known[] = {
    {"id", QT_TRANSLATE_NOOP("Text", "ID"), Reading::Number},
    {"status", QT_TRANSLATE_NOOP("Text", "Status"), Reading::Status},
    {"syncedInstanceUri", QT_TRANSLATE_NOOP("Text", "Definition URI"), Reading::Text},
    {"createdAt", QT_TRANSLATE_NOOP("Text", "Created"), Reading::Timestamp},
    {"createdBy", QT_TRANSLATE_NOOP("Text", "Created by"), Reading::Text},
    {"syncStartedAt", QT_TRANSLATE_NOOP("Text", "Started"), Reading::Timestamp},
    {"syncEndedAt", QT_TRANSLATE_NOOP("Text", "Ended"), Reading::Timestamp},
    {"callbackUrl", QT_TRANSLATE_NOOP("Text", "Callback URL"), Reading::Text},
    {"uri", QT_TRANSLATE_NOOP("Text", "URI"), Reading::Text},
    {"severity", QT_TRANSLATE_NOOP("Text", "Severity"), Reading::Severity},
    {"statusCode", QT_TRANSLATE_NOOP("Text", "Code"), Reading::Code},
    {"count", QT_TRANSLATE_NOOP("Text", "Count"), Reading::Number},
    {"message", QT_TRANSLATE_NOOP("Text", "Message"), Reading::Text},
    {"syncUri", QT_TRANSLATE_NOOP("Text", "Sync"), Reading::Text},
    {"recordIndex", QT_TRANSLATE_NOOP("Text", "Record"), Reading::Number},
    {"invalidFields", QT_TRANSLATE_NOOP("Text", "Invalid fields"), Reading::Text},
};

} // namespace

ColumnLook columnLook(Table table, int column, const QByteArray &name)
{
    return columnLook(table, column, name, serverTerms(table));
}

ColumnLook columnLook(Table table, int column, const QByteArray &name, const TableTerms &terms)
{
    const QString own = QString::fromUtf8(name);
    const bool isField = column >= info(table).columns.size();
    // Of a field that is called as one of the table's own columns, a filter would mean that one.
    const bool canName = terms.names.contains(own) && !(isField && info(table).columns.contains(name));
    const QString term = canName ? own : QString();
    if (isField)
        return {own, Reading::Text, term};
    for (const Named &known : Known) {
        if (name == known.name)
            return {Text::tr(known.title), known.reading, term};
    }
    return {own, Reading::Text, term};
}

QString oneLine(QString text)
{
    if (text.size() > LongestLine) {
        text.truncate(LongestLine);
        if (text.back().isHighSurrogate())
            text.chop(1);
        text += u'…';
    }
    text.replace("\r\n"_L1, u"↵"_s);
    for (QChar &c : text) {
        if (c == u'\n' || c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u'↵';
        else if (c == u'\t' || c.category() == QChar::Other_Control)
            c = u' ';
    }
    return text;
}

} // namespace Inspector
