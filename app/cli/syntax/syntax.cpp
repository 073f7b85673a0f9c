// SPDX-License-Identifier: MIT
#include "app/cli/syntax/syntax.h"

#include "app/cli/output/terminal.h"
#include "app/cli/syntax/syntaxsend.h"
#include "app/cli/syntax/syntaxtexts.h"
#include "app/common/commonoptions.h"
#include "models/base/text.h"
#include "models/definitions/definitionuri.h"
#include "models/query/sync.h"
#include "models/store/keptplaces.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QUrl>

#include <limits>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{

struct VerbInfo {
    Verb verb;
    QString word;
    QString argument; // empty: none
    QStringList options;
};

const QList<VerbInfo> &verbs()
{
    static const QStringList output{u"format"_s, u"output"_s,        u"columns"_s, u"delimiter"_s,
                                    u"bom"_s,    u"formula-guard"_s, u"progress"_s};
    static const QStringList pages =
        QStringList{u"limit"_s, u"offset"_s, u"total-results"_s, u"all"_s, u"parallel"_s, u"resume"_s} +
        output;
    static const QStringList rows = QStringList{u"q"_s, u"order-by"_s} + pages;
    static const QList<VerbInfo> all{
        {Verb::List, u"list"_s, {}, QStringList{u"kept"_s} + rows},
        {Verb::Get, u"get"_s, u"ID"_s, output},
        {Verb::Data, u"data"_s, u"ID"_s, rows},
        {Verb::Logs, u"logs"_s, u"ID"_s, rows},
        {Verb::Rejects, u"rejects"_s, u"ID"_s, rows},
        {Verb::Create, u"create"_s, u"SYNCED_INSTANCE_URI"_s,
         QStringList{u"callback-url"_s, u"property"_s, u"wait"_s} + output},
        {Verb::Keep, u"keep"_s, u"ID"_s, {u"output"_s, u"parallel"_s, u"progress"_s}},
        {Verb::Send, u"send"_s, u"FILE DEFINITION_URI"_s,
         QStringList{u"through-original"_s, u"dry-run"_s, u"wait"_s} + sendConsents() + output},
        {Verb::Causes, u"causes"_s, u"ID"_s, QStringList{u"by"_s, u"parallel"_s} + output},
        {Verb::Compare, u"compare"_s, u"ID ID"_s, QStringList{u"parallel"_s} + output},
        {Verb::Report,
         u"report"_s,
         u"ID"_s,
         {u"format"_s, u"values"_s, u"output"_s, u"parallel"_s, u"progress"_s}},
        {Verb::DemoServer,
         u"demo-server"_s,
         {},
         {u"port"_s, u"rejects"_s, u"data"_s, u"latency"_s, u"language"_s}},
    };
    return all;
}

const QStringList CommonWords{u"demo"_s,      u"connection"_s,     u"profile"_s,
                              u"login-url"_s, u"ca-certificate"_s, u"language"_s};

} // namespace

Syntax::Syntax()
{
    m_parser.setApplicationDescription(commandsText());
    m_parser.addPositionalArgument(u"command"_s, Text::tr("One of the commands above."),
                                   u"COMMAND [ARGUMENT]"_s);
    addCommonOptions(m_parser);
    addCommandOptions(m_parser);
}

std::optional<int> Syntax::read(const QStringList &arguments)
{
    // Qt's help writes names of one letter with one dash; both are understood, and "--q" is the documented
    // one.
    const QString help = m_parser.helpText().replace("\n  -q <Q> "_L1, "\n  --q <Q>"_L1);
    if (const auto code = parseArguments(m_parser, arguments, help))
        return code;
    try {
        readAll();
    } catch (const Mistake &mistake) {
        const QString hint =
            Text::tr("Run \"%1 --help\" to see the options.").arg(QCoreApplication::applicationName());
        (void)writeStream(StandardStream::Error, (mistake.text + u'\n' + hint + u'\n').toUtf8());
        return ExitWrongUsage;
    }
    return std::nullopt;
}

void Syntax::readAll()
{
    readCommand();
    if (m_line.verb == Verb::DemoServer) {
        readDemoServer();
        return;
    }
    readKept();
    readQuery();
    if (isAboutCauses(m_line.verb))
        readCauses();
    readOutput();
    readExport();
    if (m_line.verb == Verb::Create)
        readCreate();
    if (m_line.verb == Verb::Send)
        readSend();
}

void Syntax::readCommand()
{
    const QStringList words = m_parser.positionalArguments();
    if (words.isEmpty())
        throw Mistake{
            Text::tr("Specify a command: list, get, data, logs, rejects, create, keep, send, causes, "
                     "compare, report, or demo-server.")};
    const auto known = std::find_if(verbs().begin(), verbs().end(),
                                    [&words](const VerbInfo &entry) { return entry.word == words.first(); });
    if (known == verbs().end())
        throw Mistake{Text::tr("\"%1\" isn't a command.").arg(words.first())};
    m_line.verb = known->verb;
    const qsizetype wanted = known->argument.isEmpty() ? 1 : 2 + known->argument.count(u' ');
    // The definition may be given as a property as well.
    const qsizetype least = known->verb == Verb::Create && m_parser.isSet(u"property"_s) ? 1 : wanted;
    if (words.size() < least)
        throw Mistake{Text::tr("\"%1\" requires %2.").arg(known->word, known->argument)};
    if (words.size() > wanted)
        throw Mistake{Text::tr("Unexpected argument \"%1\" for \"%2\".").arg(words.at(wanted), known->word)};

    QStringList allowed = known->options;
    if (known->verb != Verb::DemoServer)
        allowed += CommonWords;
    for (const QString &option : m_parser.optionNames()) {
        if (!allowed.contains(option))
            throw Mistake{Text::tr("--%1 can't be used with \"%2\".").arg(option, known->word)};
    }
    switch (known->verb) {
    case Verb::Logs:
        m_line.resource.table = Table::Logs;
        break;
    case Verb::Causes: // a table whose columns are known by its rows
    case Verb::Compare:
    case Verb::Report:
    case Verb::Data:
        m_line.resource.table = Table::Data;
        break;
    case Verb::Rejects:
        m_line.resource.table = Table::Rejects;
        break;
    default:
        m_line.resource.table = Table::Syncs;
    }
    if (isAboutCauses(m_line.verb)) {
        for (const QString &word : words.mid(1))
            m_line.sources << readSource(word);
    } else if (known->argument == "ID"_L1) {
        const SyncSource source = readSource(words.at(1));
        m_line.resource.sync = source.sync;
        m_line.keptFile = source.keptFile;
    }
}

// A number, or where a sync is read, the file of a kept copy.
SyncSource Syntax::readSource(const QString &word) const
{
    const bool mayBeFile = m_line.verb != Verb::Keep;
    const bool isFile = mayBeFile && word.endsWith(u'.' + QLatin1StringView(KeptSuffix));
    const auto id = isFile ? std::nullopt : syncIdFromInput(word);
    if (id)
        return {.sync = *id, .keptFile = {}};
    if (isFile || (mayBeFile && QFileInfo::exists(word)))
        return {.keptFile = word};
    throw Mistake{
        mayBeFile ? Text::tr("\"%1\" is neither a sync number, such as 1042, nor the file of a kept copy.")
                        .arg(word)
                  : Text::tr("\"%1\" isn't a sync number, such as 1042.").arg(word)};
}

// What only makes sense on a server, or only on a copy.
void Syntax::readKept()
{
    m_line.listsKept = m_parser.isSet(u"kept"_s);
    for (const QString &option : m_parser.optionNames()) {
        static const QStringList tables{u"q"_s,   u"order-by"_s, u"limit"_s, u"offset"_s, u"total-results"_s,
                                        u"all"_s, u"parallel"_s, u"resume"_s};
        if (m_line.listsKept && tables.contains(option))
            throw Mistake{Text::tr("--%1 can't be used with --kept.").arg(option)};
        if (!m_line.keptFile.isEmpty() && option == "resume"_L1)
            throw Mistake{Text::tr("--resume can't be used with a kept copy, which needs no server.")};
        if (m_line.verb == Verb::Data && m_line.keptFile.isEmpty() &&
            (option == "q"_L1 || option == "order-by"_L1))
            throw Mistake{Text::tr("--%1 can't be used with \"data\", because Eloqua neither filters nor "
                                   "sorts data. Keep the sync first, then use the file of the kept copy.")
                              .arg(option)};
    }
}

qint64 Syntax::number(const QString &option, qint64 least, qint64 most) const
{
    const QString text = m_parser.value(option);
    bool ok = false;
    const qint64 value = text.toLongLong(&ok);
    if (!ok || value < least || value > most) {
        throw Mistake{Text::tr("--%1 must be a whole number from %2 to %3, not \"%4\".")
                          .arg(option, QString::number(least), QString::number(most), text)};
    }
    return value;
}

void Syntax::readQuery()
{
    m_line.all = m_parser.isSet(u"all"_s);
    m_line.query.q = m_parser.value(u"q"_s);
    m_line.query.orderBy = OrderBy::fromText(m_parser.value(u"order-by"_s));
    if (m_parser.isSet(u"limit"_s))
        m_line.query.limit = int(number(u"limit"_s, 1, std::numeric_limits<int>::max()));
    if (m_parser.isSet(u"offset"_s))
        m_line.query.offset = number(u"offset"_s, 0, std::numeric_limits<qint64>::max() / 2);
    if (m_parser.isSet(u"total-results"_s)) {
        const QString text = m_parser.value(u"total-results"_s);
        if (text != "true"_L1 && text != "false"_L1)
            throw Mistake{Text::tr("--total-results must be true or false, not \"%1\".").arg(text)};
        m_line.query.totalResults = text == "true"_L1;
    }
}

void Syntax::readOutput()
{
    OutputOptions &output = m_line.output;
    output.progress = m_parser.isSet(u"progress"_s);
    output.file = m_parser.value(u"output"_s);
    // Elsewhere, "-" is standard output; a file of that name is what nobody wants.
    if (m_parser.isSet(u"output"_s) && (output.file.isEmpty() || output.file == u"-"_s))
        throw Mistake{Text::tr("--output requires a file name.")};
    QStringList read{m_line.keptFile};
    for (const SyncSource &source : m_line.sources)
        read << source.keptFile;
    const QString replaced = QFileInfo(output.file).canonicalFilePath();
    for (const QString &file : read) {
        if (!replaced.isEmpty() && QFileInfo(file).canonicalFilePath() == replaced)
            throw Mistake{
                Text::tr("--output would replace the kept copy that is read. Choose another file.")};
    }
    output.csv.byteOrderMark = m_parser.isSet(u"bom"_s);
    output.csv.formulaGuard = m_parser.isSet(u"formula-guard"_s);
    if (m_parser.isSet(u"delimiter"_s)) {
        QString text = m_parser.value(u"delimiter"_s);
        if (text == "tab"_L1 || text == "\\t"_L1)
            text = u"\t"_s;
        if (text.size() != 1 || text.at(0).unicode() > 0x7f || text.at(0).isNull() ||
            u"\"\r\n"_s.contains(text))
            throw Mistake{Text::tr("--delimiter must be one ASCII character other than a quotation mark or a "
                                   "line break, or \"tab\".")};
        output.csv.delimiter = text.at(0).toLatin1();
    }
    readColumns();

    readFormat();
}

void Syntax::readFormat()
{
    static const QHash<QString, std::optional<ExportFormat>> formats{{u"csv"_s, ExportFormat::Csv},
                                                                     {u"json"_s, ExportFormat::Json},
                                                                     {u"jsonl"_s, ExportFormat::JsonLines},
                                                                     {u"xlsx"_s, ExportFormat::Xlsx},
                                                                     {u"table"_s, std::nullopt}};
    OutputOptions &output = m_line.output;
    QStringList csvOnly;
    for (const QString &option : {u"bom"_s, u"formula-guard"_s, u"delimiter"_s}) {
        if (m_parser.isSet(option))
            csvOnly << option;
    }
    if (m_parser.isSet(u"format"_s) && m_line.verb != Verb::Report) {
        const auto format = formats.constFind(m_parser.value(u"format"_s));
        if (format == formats.constEnd())
            throw Mistake{Text::tr("--format must be csv, json, jsonl, xlsx, or table, not \"%1\".")
                              .arg(m_parser.value(u"format"_s))};
        output.format = *format;
        if (output.format != ExportFormat::Csv && !csvOnly.isEmpty())
            throw Mistake{Text::tr("--%1 can be used only with the format csv.").arg(csvOnly.first())};
        if (output.format == ExportFormat::Xlsx && output.file.isEmpty())
            throw Mistake{
                Text::tr("The format xlsx requires --output, because a workbook can be written only to "
                         "a file.")};
    } else if (output.file.isEmpty() && csvOnly.isEmpty() && isTerminal(StandardStream::Output)) {
        output.format.reset();
    }
}

void Syntax::readColumns()
{
    if (!m_parser.isSet(u"columns"_s))
        return;
    const QStringList names = m_parser.value(u"columns"_s).split(u',');
    const TableInfo &table = info(m_line.resource.table);
    for (const QString &name : names) {
        const QByteArray column = name.trimmed().toUtf8();
        if (column.isEmpty())
            throw Mistake{Text::tr("--columns requires column names separated by commas.")};
        if (!m_line.listsKept && table.hasFixedColumns() && !table.columns.contains(column)) {
            throw Mistake{Text::tr("There is no column \"%1\". Available columns: %2.")
                              .arg(name.trimmed(), Text::list(table.columns))};
        }
        m_line.output.csv.columns << column;
    }
}

void Syntax::readExport()
{
    m_line.resume = m_parser.isSet(u"resume"_s);
    for (const QString &option : {u"parallel"_s, u"resume"_s}) {
        if (m_parser.isSet(option) && !m_line.all && m_line.verb != Verb::Keep && !isAboutCauses(m_line.verb))
            throw Mistake{Text::tr("--%1 requires --all.").arg(option)};
    }
    if (m_parser.isSet(u"parallel"_s))
        m_line.parallel = int(number(u"parallel"_s, 1, 6));
    if (!m_line.resume)
        return;
    if (m_line.output.file.isEmpty())
        throw Mistake{
            Text::tr("--resume requires --output, because only an export to a file can be resumed.")};
    if (!m_line.output.format)
        throw Mistake{Text::tr("--resume can be used only with the formats csv, json, jsonl, and xlsx.")};
    if (m_line.verb == Verb::List)
        throw Mistake{
            Text::tr("--resume can't be used with \"list\", because the list changes with every sync.")};
    if (m_line.query.totalResults == false)
        throw Mistake{Text::tr("--resume requires the server's total, so --total-results can't be false.")};
}

void Syntax::readCreate()
{
    m_line.wait = m_parser.isSet(u"wait"_s);
    if (m_parser.isSet(u"callback-url"_s)) {
        m_line.draft.callbackUrl = m_parser.value(u"callback-url"_s);
        if (const QString fault = callbackFault(m_line.draft.callbackUrl); !fault.isEmpty())
            throw Mistake{Text::tr("--callback-url \"%1\": %2").arg(m_line.draft.callbackUrl, fault)};
    }
    QString &uri = m_line.draft.syncedInstanceUri;
    uri = m_parser.positionalArguments().value(1);
    readProperties();
    if (uri.isEmpty())
        throw Mistake{Text::tr("\"create\" requires SYNCED_INSTANCE_URI.")};
    // Where the account lives is not known yet, so that an address with a host is refused.
    if (const DefinitionUri read = readDefinitionUri(uri, {}); !read.isGood())
        throw Mistake{Text::tr("\"%1\": %2").arg(uri, read.fault)};
}

void Syntax::readProperties()
{
    for (const QString &text : m_parser.values(u"property"_s)) {
        const QString name = text.section(u'=', 0, 0);
        QString *const property = m_line.draft.property(name);
        if (!property)
            throw Mistake{
                Text::tr("--property: a sync doesn't have the property \"%1\". Available properties: %2.")
                    .arg(name, propertyNames())};
        const QString value = text.section(u'=', 1);
        if (value.isEmpty())
            throw Mistake{Text::tr("--property %1 requires a value: --property %1=VALUE.").arg(name)};
        if (!property->isEmpty())
            throw Mistake{
                Text::tr("The property \"%1\" is specified twice. Specify it only once.").arg(name)};
        *property = value;
    }
}

void Syntax::readDemoServer()
{
    if (m_parser.isSet(u"port"_s))
        m_line.port = quint16(number(u"port"_s, 0, 65535));
    if (m_parser.isSet(u"rejects"_s))
        m_line.demo.rejects = number(u"rejects"_s, 0, 1'000'000'000);
    if (m_parser.isSet(u"data"_s))
        m_line.demo.data = number(u"data"_s, 0, 1'000'000'000);
    if (m_parser.isSet(u"latency"_s))
        m_line.demo.latency = std::chrono::milliseconds(number(u"latency"_s, 0, 600'000));
}

} // namespace Inspector
