// SPDX-License-Identifier: MIT
#include "models/export/exportname.h"

#include "models/query/filterexpression.h"

#include <QDir>
#include <QFileInfo>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr qsizetype LongestFilter = 40; // of 255 bytes, which most file systems have for a name

// Letters, digits and dots; a hyphen for each run of anything else.
QString fileWords(const QString &text)
{
    QString words;
    for (const QChar c : text.normalized(QString::NormalizationForm_C)) {
        const bool stays = c.isLetterOrNumber() || c == u'.' || c == u'_';
        if (stays)
            words += c;
        else if (!words.isEmpty() && !words.endsWith(u'-'))
            words += u'-';
        if (words.size() == LongestFilter)
            break;
    }
    while (words.endsWith(u'-') || words.endsWith(u'.'))
        words.chop(1);
    return words;
}

QString termWords(const FilterTerm &term)
{
    switch (term.op) {
    case FilterTerm::Operator::Equal:
        return term.value;
    case FilterTerm::Operator::NotEqual:
        return u"not-"_s + term.value;
    case FilterTerm::Operator::Less:
    case FilterTerm::Operator::LessOrEqual:
        return u"until-"_s + term.value;
    case FilterTerm::Operator::Greater:
    case FilterTerm::Operator::GreaterOrEqual:
        break;
    }
    return u"from-"_s + term.value;
}

QString filterWords(const QString &filter)
{
    const std::optional<FilterExpression> read = FilterExpression::read(filter);
    if (!read)
        return fileWords(filter);
    QStringList words;
    for (const FilterTerm &term : read->terms)
        words << termWords(term);
    return fileWords(words.join(u'-'));
}
} // namespace

QString suffixOf(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Csv:
        break;
    case ExportFormat::JsonLines:
        return u"jsonl"_s;
    case ExportFormat::Json:
        return u"json"_s;
    case ExportFormat::Xlsx:
        return u"xlsx"_s;
    }
    return u"csv"_s;
}

QString exportFileName(const Resource &resource, const QString &filter, const QString &part,
                       ExportFormat format)
{
    const QString table = settingsName(resource.table).toLower();
    QStringList words;
    if (resource.table != Table::Syncs)
        words << u"sync-"_s + toText(resource.sync);
    words << table << filterWords(filter) << part;
    words.removeAll(QString());
    return words.join(u'-') + u'.' + suffixOf(format);
}

QString freePath(const QString &path)
{
    const QFileInfo wanted(path);
    QString free = path;
    for (int number = 2; QFileInfo::exists(free) && number < 10'000; ++number) {
        free = wanted.dir().filePath(
            u"%1-%2.%3"_s.arg(wanted.completeBaseName(), QString::number(number), wanted.suffix()));
    }
    return free;
}

QString typedPath(const QString &text, const QString &folder)
{
    QString path = QDir::fromNativeSeparators(text.trimmed());
    if (path.isEmpty())
        return {};
    if (path == u'~' || path.startsWith(u"~/"_s))
        path.replace(0, 1, QDir::homePath());
    return QDir(QFileInfo(folder).absoluteFilePath()).absoluteFilePath(path);
}

} // namespace Inspector
