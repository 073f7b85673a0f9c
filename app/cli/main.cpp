// SPDX-License-Identifier: MIT
#include "app/cli/program.h"
#include "app/cli/syntax/syntax.h"
#include "app/common/commonoptions.h"
#include "app/common/memory.h"
#include "models/base/standardstream.h"
#include "models/base/text.h"
#include "resources/translations.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QThreadPool>

#include <cstdlib>

using namespace Inspector;
using namespace Qt::Literals::StringLiterals;

namespace
{

int run(const CommandLine &line, std::optional<Start> start)
{
    Program program(line, std::move(start));
    program.run();
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    prepareStandardStreams();
    keepMemorySmall();
    // Standard error is for our own sentences. QT_LOGGING_RULES can turn these on again.
    QLoggingCategory::setFilterRules(u"default=false\nqt.*=false"_s);
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"eloqua-syncs"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(INSPECTOR_VERSION));
    installTranslations(app, languageIn(QCoreApplication::arguments()));

    Syntax syntax;
    if (const auto code = syntax.read(QCoreApplication::arguments()))
        return *code;
    const CommandLine &line = syntax.commandLine();
    std::optional<Start> start;
    if (line.signsIn()) {
        Result<std::optional<Start>> chosen = readStart(syntax.parser());
        if (!chosen) {
            Messages(false).report(chosen.error());
            return ExitWrongUsage;
        }
        if (!chosen.value()) {
            Messages(false).say(Text::tr("Specify where to sign in: --connection FILE, --profile NAME, or "
                                         "--demo to try the program."));
            return ExitWrongUsage;
        }
        start = std::move(chosen).value();
    }
    const int code = run(line, std::move(start));
    // A write to a pipe that nobody reads never returns, and the application would wait for it for ever.
    if (line.output.file.isEmpty() && !QThreadPool::globalInstance()->waitForDone(2000))
        std::_Exit(code);
    return code;
}
