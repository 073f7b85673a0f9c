// SPDX-License-Identifier: MIT
// The matrix as people read it.
#include "tests/faults/matrix.h"

namespace Inspector::Faults
{
using namespace Qt::Literals::StringLiterals;

const QList<Group> &groups()
{
    static const QList<Group> all{{"network", networkFaults, 20}, {"protocol", protocolFaults, 15},
                                  {"content", contentFaults, 12}, {"files", fileFaults, 8},
                                  {"causes", causeFaults, 10},    {"keychain", keychainFaults, 5}};
    return all;
}

QString toText(Operation operation)
{
    static const QStringList names{u"list"_s,    u"get"_s,     u"data"_s,         u"logs"_s,
                                   u"rejects"_s, u"create"_s,  u"export --all"_s, u"refresh token"_s,
                                   u"causes"_s,  u"compare"_s, u"report"_s};
    return names.at(int(operation));
}

bool writesFile(Operation operation)
{
    return operation == Operation::Export || operation == Operation::Report;
}

QString toText(Program program)
{
    return program == Program::Cli ? u"eloqua-syncs"_s : u"window"_s;
}

Address addressOf(Operation operation)
{
    switch (operation) {
    case Operation::List:
        return {u"/syncs$"_s, "GET"};
    case Operation::Get:
        return {u"/syncs/1043$"_s, "GET"};
    case Operation::Data:
        return {u"/syncs/1043/data$"_s, "GET"};
    case Operation::Logs:
        return {u"/syncs/1037/logs$"_s, "GET"};
    case Operation::Rejects:
    case Operation::Export:
    case Operation::Causes:
    case Operation::Compare:
    case Operation::Report:
        return {u"/syncs/1042/rejects$"_s, "GET"};
    case Operation::Create:
        return {u"/syncs$"_s, "POST"};
    case Operation::Refresh:
        return {u"/auth/oauth2/token$"_s, "POST"};
    }
    Q_UNREACHABLE();
}

QStringList commandOf(Operation operation)
{
    const QStringList few{u"--limit"_s, u"5"_s};
    switch (operation) {
    case Operation::List:
    case Operation::Refresh:
        return QStringList{u"list"_s} + few;
    case Operation::Get:
        return {u"get"_s, u"1043"_s};
    case Operation::Data:
        return QStringList{u"data"_s, u"1043"_s} + few;
    case Operation::Logs:
        return QStringList{u"logs"_s, u"1037"_s} + few;
    case Operation::Rejects:
        return QStringList{u"rejects"_s, u"1042"_s} + few;
    case Operation::Create:
        return {u"create"_s, u"/contacts/imports/1235"_s};
    case Operation::Export:
        return {u"rejects"_s, u"1042"_s, u"--all"_s};
    case Operation::Causes:
        return {u"causes"_s, u"1042"_s};
    case Operation::Compare:
        return {u"compare"_s, u"964"_s, u"1042"_s};
    case Operation::Report:
        return {u"report"_s, u"1042"_s, u"--format"_s, u"html"_s};
    }
    Q_UNREACHABLE();
}

namespace
{
QString outputText(const Cell &cell)
{
    const bool isFile = writesFile(cell.operation);
    switch (cell.output) {
    case Output::Nothing:
        return isFile ? u"the older one, untouched"_s : u"nothing"_s;
    case Output::Whole:
        return u"whole, as without the fault"_s;
    case Output::Kept:
        return u"the older one; beside it a part to go on with"_s;
    case Output::Changed:
        return u"as the server sent it"_s;
    }
    Q_UNREACHABLE();
}

QString requestsText(const Requests &requests)
{
    return requests.least == requests.most ? QString::number(requests.least)
                                           : u"%1 to %2"_s.arg(requests.least).arg(requests.most);
}

QString line(const QString &fault, const Cell &cell)
{
    QStringList words;
    for (const QByteArray &word : cell.words)
        words << u'"' + QString::fromUtf8(word) + u'"';
    const QStringList fields{fault,
                             toText(cell.operation),
                             toText(cell.program),
                             cell.program == Program::Cli ? QString::number(cell.code) : u"–"_s,
                             words.isEmpty() ? u"–"_s : words.join(u", "_s),
                             outputText(cell),
                             requestsText(cell.requests)};
    return u"| "_s + fields.join(u" | "_s) + u" |\n"_s;
}
} // namespace

QString asMarkdown()
{
    QString text;
    qsizetype faults = 0;
    qsizetype lines = 0;
    for (const Group &group : groups()) {
        const QList<Case> cases = group.cases();
        text += u"\n## %1: %2 faults\n\n"_s.arg(QString::fromLatin1(group.name)).arg(cases.size());
        text += u"| fault | operation | program | exit | words | output | requests |\n"
                "| --- | --- | --- | --- | --- | --- | --- |\n"_s;
        for (const Case &one : cases) {
            QString fault = QString::fromUtf8(one.fault);
            for (const Cell &cell : one.cells)
                text += line(std::exchange(fault, QString()), cell);
            lines += one.cells.size();
        }
        faults += cases.size();
    }
    return u"# The fault matrix: %1 faults, %2 cells\n"_s.arg(faults).arg(lines) + text;
}

} // namespace Inspector::Faults
