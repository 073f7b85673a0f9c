// SPDX-License-Identifier: MIT
#include "app/application.h"
#include "app/common/memory.h"
#include "app/demo/content/dataset.h"
#include "app/singleinstance.h"
#include "models/base/logbook.h"
#include "models/base/result.h"
#include "models/base/standardstream.h"
#include "models/base/text.h"
#include "resources/translations.h"
#include "ui/kept/keptdesk.h"
#include "ui/kept/keptwindow.h"
#include "ui/look/palettes.h"
#include "ui/window/preferencesdialog.h"

#include <QApplication>
#include <QFileInfo>
#include <QRegularExpression>
#include <QScreen>
#include <QSettings>
#include <QStyle>
#include <QUrl>

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
    const QString language = languageIn(QCoreApplication::arguments());
    installTranslations(*application, language.isEmpty() ? chosenLanguage.value() : language);
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

// What the arguments ask for besides a connection.
struct Wishes {
    QString keptFile; // absolute
    std::optional<SyncId> sync;
    QString palette;
    QSize size;
    QString screenshot;
};

struct Options {
    QCommandLineOption sync{u"sync"_s, Text::tr("Open this sync."), u"ID"_s};
    QCommandLineOption screenshot{u"screenshot"_s,
                                  Text::tr("Write a PNG screenshot of the loaded window to FILE, then quit."),
                                  u"FILE"_s};
    QCommandLineOption palette{
        u"palette"_s,
        Text::tr("Use this color palette instead of the one chosen in Preferences: %1.")
            .arg(Text::list(paletteNames())),
        u"NAME"_s};
    QCommandLineOption size{u"size"_s, Text::tr("Open the window at this size."), u"WIDTHxHEIGHT"_s};

    void addTo(QCommandLineParser &parser) const
    {
        parser.addOptions({sync, screenshot, palette, size});
        parser.addPositionalArgument(
            u"FILE"_s, Text::tr("Open this kept copy of a sync. No sign-in is needed."), u"[FILE]"_s);
    }
};

// The error's message says what makes no sense.
Result<Wishes> readWishes(const QCommandLineParser &parser, const Options &options)
{
    const auto wrong = [](const QString &sentence) {
        return ApiError{.kind = ApiError::Kind::Refused, .message = sentence};
    };
    const QStringList files = parser.positionalArguments();
    if (files.size() > 1)
        return wrong(Text::tr("Unexpected argument \"%1\". See --help.").arg(files.at(1)));
    Wishes wishes;
    if (!files.isEmpty())
        wishes.keptFile = QFileInfo(files.first()).absoluteFilePath();
    wishes.sync = syncIdFromInput(parser.value(options.sync));
    if (parser.isSet(options.sync) && !wishes.sync)
        return wrong(Text::tr("\"%1\" isn't a sync number, such as 1042.").arg(parser.value(options.sync)));
    wishes.palette = parser.isSet(options.palette) ? parser.value(options.palette) : chosenPalette.value();
    if (parser.isSet(options.palette) && !paletteNamed(wishes.palette))
        return wrong(Text::tr("\"%1\" isn't a palette. Available palettes: %2.")
                         .arg(wishes.palette, Text::list(paletteNames())));
    wishes.size = sizeFromText(parser.value(options.size));
    if (parser.isSet(options.size) && !wishes.size.isValid())
        return wrong(
            Text::tr("\"%1\" isn't a valid size. Use the form 1024x768.").arg(parser.value(options.size)));
    if (parser.isSet(options.screenshot))
        wishes.screenshot = parser.values(options.screenshot).last();
    return wishes;
}

// What a second start asks the first one for.
QString lineFor(const Wishes &wishes)
{
    if (!wishes.keptFile.isEmpty())
        return QString::fromLatin1(QUrl::fromLocalFile(wishes.keptFile).toEncoded());
    return wishes.sync ? toText(*wishes.sync) : QString();
}

// Whoever only opens a kept copy wants nothing of Eloqua; the main window comes with a second start.
int showKept(Application &program, const Wishes &wishes)
{
    QObject::connect(&program.window().kept(), &KeptDesk::opened, &program,
                     [size = wishes.size](KeptWindow *window) {
                         if (size.isValid())
                             window->resize(size);
                     });
    program.window().kept().open(wishes.keptFile);
    if (!wishes.screenshot.isEmpty())
        program.takeKeptScreenshot(wishes.screenshot);
    return QCoreApplication::exec();
}

int showWindow(Application &program, const Wishes &wishes)
{
    if (wishes.size.isValid())
        program.window().resize(wishes.size);
    else if (wishes.screenshot.isEmpty()) // a picture is as large as is planned
        fitScreen(program.window());
    program.window().show();
    if (wishes.sync)
        program.window().openFirst(*wishes.sync);
    if (!wishes.keptFile.isEmpty())
        program.window().kept().open(wishes.keptFile);
    program.openLastUsed();
    if (!wishes.screenshot.isEmpty())
        program.takeScreenshot(wishes.screenshot);
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    prepareStandardStreams();
    const LogBook::Taking taking;
    keepMemorySmall();
    const std::unique_ptr<QCoreApplication> application = createApplication(argc, argv);

    QCommandLineParser parser;
    parser.setApplicationDescription(Text::tr("Shows what happened to an Oracle Eloqua bulk sync."));
    addCommonOptions(parser);
    const Options options;
    options.addTo(parser);
    if (const auto code = parseArguments(parser, application->arguments()))
        return *code;
    Result<Wishes> read = readWishes(parser, options);
    if (!read)
        return wrongUsage(read.error().message);
    Wishes wishes = std::move(read).value();
    Result<std::optional<Start>> start = readStart(parser);
    if (!start)
        return wrongUsage(start.error().message);
    const bool needsEloqua = start.value() || wishes.sync || wishes.keptFile.isEmpty();
    // The demo opens where there is most to see.
    if (start.value() && start.value()->demo && !wishes.sync)
        wishes.sync = SyncId(Demo::Sync::ManyRejects);

    SingleInstance instance;
    const std::optional<QString> shared = sharedConnection(parser, start.value());
    if (shared && instance.handOver(*shared, lineFor(wishes)))
        return 0;
    if (paletteNamed(wishes.palette))
        usePalette(wishes.palette);
    Application program(std::move(start.value()));
    if (shared)
        shareWindow(program, instance);
    return needsEloqua ? showWindow(program, wishes) : showKept(program, wishes);
}
