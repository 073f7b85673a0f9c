// SPDX-License-Identifier: MIT
#include "app/application.h"
#include "app/common/memory.h"
#include "app/demo/content/dataset.h"
#include "app/singleinstance.h"
#include "models/base/standardstream.h"
#include "models/base/text.h"
#include "resources/translations.h"
#include "ui/common/palettes.h"

#include <QApplication>
#include <QFileInfo>
#include <QRegularExpression>
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

// Invalid when the text is none.
QSize sizeFromText(const QString &text)
{
    static const QRegularExpression form(u"^([0-9]{2,5})x([0-9]{2,5})$"_s);
    const QRegularExpressionMatch match = form.match(text);
    return match.hasMatch() ? QSize(match.captured(1).toInt(), match.captured(2).toInt()) : QSize();
}

void fitScreen(MainWindow &window)
{
    const int frame = window.style()->pixelMetric(QStyle::PM_TitleBarHeight);
    window.resize(window.size().boundedTo(window.screen()->availableSize() - QSize(frame, 2 * frame)));
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

// `argc` is a reference because Qt keeps it.
std::unique_ptr<QCoreApplication> createApplication(int &argc, char *argv[])
{
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
    installTranslations(*application);
    return application;
}

// What two starts have in common that are to share one window; nothing for one that has its own in any case:
// the demo, and whoever wants a picture or another server.
std::optional<QString> sharedConnection(const QCommandLineParser &parser, const std::optional<Start> &start)
{
    if (parser.isSet(u"demo"_s) || parser.isSet(u"screenshot"_s) || parser.isSet(u"login-url"_s))
        return std::nullopt;
    if (parser.isSet(u"connection"_s))
        return u"file "_s + QFileInfo(parser.value(u"connection"_s)).canonicalFilePath();
    return u"profile "_s + (start ? start->profile : ConnectionList().lastUsed());
}

void shareWindow(Application &program, SingleInstance &instance)
{
    QObject::connect(&instance, &SingleInstance::summoned, &program, &Application::summon);
    QObject::connect(&program, &Application::connectionChanged, &instance,
                     [&instance](const QString &id) { instance.moveTo(u"profile "_s + id); });
}

int showWindow(Application &program, const std::optional<SyncId> &sync, const QStringList &screenshots)
{
    program.window().show();
    if (sync)
        program.window().openFirst(*sync);
    program.openLastUsed();
    if (!screenshots.isEmpty())
        program.takeScreenshot(screenshots.last());
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    prepareStandardStreams();
    keepMemorySmall();
    const std::unique_ptr<QCoreApplication> application = createApplication(argc, argv);

    QCommandLineParser parser;
    parser.setApplicationDescription(Text::tr("Shows what happened to an Oracle Eloqua bulk sync."));
    addCommonOptions(parser);
    const QCommandLineOption syncOption(u"sync"_s, Text::tr("Open this sync."), u"ID"_s);
    const QCommandLineOption screenshotOption(
        u"screenshot"_s, Text::tr("Write a PNG screenshot of the loaded window to FILE, then quit."),
        u"FILE"_s);
    const QCommandLineOption paletteOption(
        u"palette"_s,
        Text::tr("Use this color palette instead of the system's: %1.").arg(paletteNames().join(u", "_s)),
        u"NAME"_s);
    const QCommandLineOption sizeOption(u"size"_s, Text::tr("Open the window at this size."),
                                        u"WIDTHxHEIGHT"_s);
    parser.addOptions({syncOption, screenshotOption, paletteOption, sizeOption});
    if (const auto code = parseArguments(parser, application->arguments()))
        return *code;
    if (!parser.positionalArguments().isEmpty())
        return wrongUsage(
            Text::tr("Unexpected argument \"%1\". See --help.").arg(parser.positionalArguments().first()));
    std::optional<SyncId> sync = syncIdFromInput(parser.value(syncOption));
    if (parser.isSet(syncOption) && !sync)
        return wrongUsage(
            Text::tr("\"%1\" isn't a sync number, such as 1042.").arg(parser.value(syncOption)));
    const QString palette = parser.isSet(paletteOption) ? parser.value(paletteOption) : chosenPalette.value();
    if (parser.isSet(paletteOption) && !paletteNamed(palette))
        return wrongUsage(Text::tr("\"%1\" isn't a palette. Available palettes: %2.")
                              .arg(palette, paletteNames().join(u", "_s)));
    const QSize size = sizeFromText(parser.value(sizeOption));
    if (parser.isSet(sizeOption) && !size.isValid())
        return wrongUsage(
            Text::tr("\"%1\" isn't a valid size. Use the form 1024x768.").arg(parser.value(sizeOption)));
    Result<std::optional<Start>> start = readStart(parser);
    if (!start)
        return wrongUsage(start.error().message);
    const bool isDemo = start.value() && start.value()->demo;
    // The demo opens where there is most to see.
    if (isDemo && !sync)
        sync = SyncId(Demo::Sync::ManyRejects);

    SingleInstance instance;
    const std::optional<QString> shared = sharedConnection(parser, start.value());
    if (shared && instance.handOver(*shared, sync ? toText(*sync) : QString()))
        return 0;
    if (paletteNamed(palette))
        usePalette(palette);
    Application program(std::move(start.value()));
    if (shared)
        shareWindow(program, instance);
    if (size.isValid())
        program.window().resize(size);
    else if (!parser.isSet(screenshotOption)) // a picture is as large as is planned
        fitScreen(program.window());
    return showWindow(program, sync, parser.values(screenshotOption));
}
