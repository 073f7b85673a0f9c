// SPDX-License-Identifier: MIT
#include "app/application.h"
#include "app/common/memory.h"
#include "app/demo/dataset.h"

#include <QApplication>
#include <QScreen>
#include <QSettings>
#include <QStyle>

#include <cstdio>

using namespace Inspector;
using namespace Qt::Literals::StringLiterals;

namespace
{

int wrongUsage(const QString &sentence)
{
    std::fprintf(stderr, "eloqua-sync-inspector: %s\n", qPrintable(sentence));
    return ExitWrongUsage;
}

QString translated(const char *text)
{
    return QCoreApplication::translate("main", text);
}

// Help and version must not need a display, which QApplication does.
bool needsNoDisplay(int argc, char *argv[])
{
    return std::any_of(argv + 1, argv + argc, [](const char *argument) {
        const QByteArrayView text(argument);
        return text == "--help" || text == "-h" || text == "--version" || text == "-v" ||
               text == "--help-all";
    });
}

} // namespace

int main(int argc, char *argv[])
{
    keepMemorySmall();
    QCoreApplication::setApplicationName(u"eloqua-sync-inspector"_s);
    QCoreApplication::setOrganizationName(u"eloqua-sync-inspector"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(INSPECTOR_VERSION));
    QSettings::setDefaultFormat(QSettings::IniFormat);

    std::unique_ptr<QCoreApplication> application;
    if (needsNoDisplay(argc, argv))
        application = std::make_unique<QCoreApplication>(argc, argv);
    else
        application = std::make_unique<QApplication>(argc, argv);
    QGuiApplication::setDesktopFileName(u"io.github.eloqua_sync_inspector.EloquaSyncInspector"_s);
    QGuiApplication::setQuitOnLastWindowClosed(false);

    QCommandLineParser parser;
    parser.setApplicationDescription(translated("Shows what happened to an Oracle Eloqua bulk sync."));
    addCommonOptions(parser);
    const QCommandLineOption syncOption(u"sync"_s, translated("Open this sync."), u"ID"_s);
    const QCommandLineOption screenshotOption(
        u"screenshot"_s, translated("Write a PNG of the filled window to FILE, then quit."), u"FILE"_s);
    parser.addOptions({syncOption, screenshotOption});
    if (const auto code = parseArguments(parser, application->arguments()))
        return *code;
    if (!parser.positionalArguments().isEmpty())
        return wrongUsage(
            translated("\"%1\" is not an option. See --help.").arg(parser.positionalArguments().first()));
    std::optional<SyncId> sync;
    if (parser.isSet(syncOption)) {
        sync = syncIdFromInput(parser.value(syncOption));
        if (!sync)
            return wrongUsage(
                translated("\"%1\" is not the number of a sync.").arg(parser.value(syncOption)));
    }
    Result<std::optional<Start>> start = readStart(parser);
    if (!start)
        return wrongUsage(start.error().message);
    const bool isDemo = start.value() && start.value()->demo;
    // The demo opens where there is most to see.
    if (isDemo && !sync)
        sync = SyncId(Demo::Sync::ManyRejects);

    Application program(std::move(start.value()));
    // A picture is as large as is planned; a person's screen may be smaller.
    if (!parser.isSet(screenshotOption)) {
        MainWindow &window = program.window();
        const int frame = window.style()->pixelMetric(QStyle::PM_TitleBarHeight);
        window.resize(window.size().boundedTo(window.screen()->availableSize() - QSize(frame, 2 * frame)));
    }
    program.window().show();
    if (sync)
        program.window().openSync(*sync);
    program.openLastUsed();
    if (parser.isSet(screenshotOption))
        program.takeScreenshot(parser.value(screenshotOption));
    return QCoreApplication::exec();
}
