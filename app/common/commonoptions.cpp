// SPDX-License-Identifier: MIT
#include "app/common/commonoptions.h"

#include "app/common/network.h"
#include "app/keychain/keychainstore.h"
#include "models/base/displaytext.h"
#include "models/base/standardstream.h"
#include "models/base/text.h"
#include "models/session/tokenrequest.h"
#include "models/signin/connectionfile.h"
#include "models/signin/connectionlist.h"
#include "resources/translations.h"

#include <QCoreApplication>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{

const QString DemoOption = u"demo"_s;
const QString ConnectionOption = u"connection"_s;
const QString ProfileOption = u"profile"_s;
const QString LoginUrlOption = u"login-url"_s;
const QString CaCertificateOption = u"ca-certificate"_s;
const QString LanguageOption = u"language"_s;
constexpr int HelpWidth = 79; // as Qt has it
const QString HelpOption = u"help"_s;
const QString VersionOption = u"version"_s;

ApiError usageError(const QString &message)
{
    return {.kind = ApiError::Kind::File, .message = message};
}

void complain(const QString &text)
{
    (void)writeStream(StandardStream::Error, text.toUtf8());
}

// On standard output; the code to exit with.
int show(const QString &text)
{
    Outcome shown = writeStream(StandardStream::Output, text.toUtf8());
    if (shown)
        shown = settleStream(StandardStream::Output);
    // Who closes the pipe has read enough.
    if (shown || isReaderGone())
        return 0;
    complain(u"%1: %2\n"_s.arg(QCoreApplication::applicationName(), shown.error().message));
    return ExitOutput;
}

Result<std::optional<Start>> startDemo()
{
    Result<DemoServer> server = startDemoServer();
    if (!server)
        return server.error();
    const Result<ConnectionFileContent> content = demoConnection(*server.value());
    if (!content)
        return content.error();
    std::optional<Start> start(std::in_place);
    start->connection = content->connection;
    start->store = std::make_unique<MemorySecretStore>(content->secrets);
    start->demo = std::move(server).value();
    return start;
}

Result<std::optional<Start>> startFromFile(const QString &path, const QString &loginUrl)
{
    const Result<ConnectionFileContent> content = readConnectionFile(path);
    if (!content)
        return content.error();
    std::optional<Start> start(std::in_place);
    start->connection = content->connection;
    start->store = std::make_unique<ConnectionFileStore>(path);
    if (!loginUrl.isNull())
        start->connection.loginUrl = QUrl(loginUrl, QUrl::StrictMode);
    return start;
}

Result<std::optional<Start>> startFromProfile(const QString &name, const QString &loginUrl)
{
    const ConnectionList connections;
    const std::optional<SavedConnection> saved = connections.findByName(name);
    if (!saved) {
        QStringList names;
        for (const SavedConnection &known : connections.all())
            names << u'"' + known.connection.name + u'"';
        const QString choice =
            names.isEmpty()
                ? Text::tr("No connections are saved yet. Sign in once with eloqua-sync-inspector.")
                : Text::tr("Saved connections: %1.").arg(Text::list(names));
        return usageError(Text::tr("There is no saved connection named \"%1\". %2").arg(name, choice));
    }
    std::optional<Start> start(std::in_place);
    start->connection = saved->connection;
    start->profile = saved->id;
    start->isProduction = saved->production;
    start->store = std::make_unique<KeychainStore>(saved->id, saved->title());
    if (!loginUrl.isNull())
        start->connection.loginUrl = QUrl(loginUrl, QUrl::StrictMode);
    return start;
}

// In our own words as far as Qt's parser tells what was wrong.
QString wrongOption(const QCommandLineParser &parser)
{
    const QString name = parser.unknownOptionNames().value(0);
    if (name.isEmpty())
        return parser.errorText();
    return Text::tr("There is no option \"%1\".").arg((name.size() == 1 ? u"-"_s : u"--"_s) + name);
}
} // namespace

void addCommonOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {DemoOption, Text::tr("Start the built-in simulated Eloqua and sign in to it. Nothing is stored.")},
        {ConnectionOption, Text::tr("Read the credentials from this JSON file."), u"FILE"_s},
        {ProfileOption, Text::tr("Use this saved connection."), u"NAME"_s},
        {LoginUrlOption, Text::tr("Sign in at this URL instead of https://login.eloqua.com."), u"URL"_s},
        {CaCertificateOption,
         Text::tr("Trust this PEM certificate in addition to the system's certificates."), u"FILE"_s},
        {LanguageOption,
         Text::tr("Use this language instead of the system's: %1.").arg(Text::list(languageCodes())),
         u"CODE"_s},
        {{u"h"_s, HelpOption}, Text::tr("Show this help and quit.")},
        {{u"v"_s, VersionOption}, Text::tr("Show the version and quit.")},
    });
}

QString languageIn(const QStringList &arguments)
{
    const QString option = u"--"_s + LanguageOption;
    QString language;
    for (qsizetype i = 1; i < arguments.size() && arguments.at(i) != u"--"_s; ++i) {
        if (arguments.at(i) == option)
            language = arguments.value(i + 1);
        else if (arguments.at(i).startsWith(option + u'='))
            language = arguments.at(i).mid(option.size() + 1);
    }
    return language;
}

std::optional<int> parseArguments(QCommandLineParser &parser, const QStringList &arguments,
                                  const QString &help)
{
    const bool understood = parser.parse(arguments);
    // Who asks for help gets it, whatever else stands there.
    if (parser.isSet(HelpOption))
        return show(wrapped(help.isEmpty() ? parser.helpText() : help, HelpWidth));
    if (parser.isSet(VersionOption))
        return show(
            u"%1 %2\n"_s.arg(QCoreApplication::applicationName(), QCoreApplication::applicationVersion()));
    const QString language = parser.value(LanguageOption);
    const bool isSpoken = !parser.isSet(LanguageOption) || isLanguage(language);
    if (understood && isSpoken)
        return std::nullopt;
    const QString wrong = understood
                              ? Text::tr("\"%1\" isn't a language of this program. Available languages: %2.")
                                    .arg(language, Text::list(languageCodes()))
                              : wrongOption(parser);
    complain(Text::tr("%1\nRun \"%2 --help\" to see the options.\n")
                 .arg(wrong, QCoreApplication::applicationName()));
    return ExitWrongUsage;
}

Result<std::optional<Start>> readStart(const QCommandLineParser &parser)
{
    const Outcome network = prepareNetwork(parser.value(CaCertificateOption));
    if (!network)
        return network.error();
    int choices = 0;
    for (const QString &option : {DemoOption, ConnectionOption, ProfileOption})
        choices += parser.isSet(option) ? 1 : 0;
    if (choices > 1)
        return usageError(Text::tr("Use only one of --demo, --connection, and --profile."));
    const QString loginUrl = parser.value(LoginUrlOption);
    if (parser.isSet(LoginUrlOption)) {
        if (parser.isSet(DemoOption))
            return usageError(
                Text::tr("--demo signs in to the simulated Eloqua, so it can't be used with --login-url."));
        if (!isAcceptableLoginUrl(QUrl(loginUrl, QUrl::StrictMode))) {
            return usageError(Text::tr("--login-url must be an https address (plain http only for this "
                                       "computer), not \"%1\".")
                                  .arg(loginUrl));
        }
    }
    if (parser.isSet(DemoOption))
        return startDemo();
    if (parser.isSet(ConnectionOption))
        return startFromFile(parser.value(ConnectionOption), loginUrl);
    if (parser.isSet(ProfileOption))
        return startFromProfile(parser.value(ProfileOption), loginUrl);
    return std::optional<Start>();
}

} // namespace Inspector
