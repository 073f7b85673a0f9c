// SPDX-License-Identifier: MIT
// The simulated Eloqua at the sizes of the export bench: bench_server REJECTS LATENCY_MS. Prints one line of
// JSON: where it is, a token that is good now, and the object for a connection file. Ends when its standard
// input does.
#include "app/demo/server.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSocketNotifier>

#include <cstdio>
#include <unistd.h>

using namespace Inspector;
using namespace Qt::Literals::StringLiterals;

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    Demo::Options options;
    options.rejects = arguments.value(1).toLongLong();
    options.latency = std::chrono::milliseconds(arguments.value(2).toInt());
    Demo::Server server(options);
    if (!server.listen())
        return 1;
    constexpr qint64 WideRows = 100'000;
    server.setTotal(Demo::Sync::ExportWide, Demo::Table::Data, WideRows);

    const QJsonObject line{{u"url"_s, server.url().toString()},
                           {u"token"_s, QString::fromLatin1(server.issueAccessToken())},
                           {u"connection"_s, QJsonDocument::fromJson(server.connectionFile()).object()}};
    std::puts(QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
    const QSocketNotifier parentGone(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&parentGone, &QSocketNotifier::activated, &app, &QCoreApplication::quit);
    return QCoreApplication::exec();
}
