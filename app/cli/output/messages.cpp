// SPDX-License-Identifier: MIT
#include "app/cli/output/messages.h"

#include "app/cli/output/terminal.h"
#include "models/base/displaytext.h"
#include "models/http/httpanswer.h"

#include <QDateTime>
#include <QLocale>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr int TerminalPause = 100; // ms between two states of the progress line
constexpr int LogPause = 5000;

void write(const QString &text)
{
    // Where else could it be said that this failed?
    (void)writeStream(StandardStream::Error, text.toUtf8());
}
} // namespace

Messages::Messages(bool progress, QObject *parent)
    : QObject(parent)
    , m_terminal(isTerminal(StandardStream::Error))
    , m_progress(progress)
{
}

Messages::~Messages()
{
    clearLine();
}

void Messages::clearLine()
{
    if (m_lineShown)
        write(u"\r\x1b[K"_s);
    m_lineShown = false;
}

void Messages::say(const QString &text)
{
    clearLine();
    const QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i)
        write((i == 0 ? u"eloqua-syncs: "_s : u"  "_s) + harmless(lines.at(i)) + u'\n');
}

void Messages::report(const ApiError &error)
{
    QString text = error.fullText();
    if (error.retryAfter && error.retryAfter->count() > 0) {
        const QDateTime when = QDateTime::currentDateTime().addSecs(error.retryAfter->count());
        text += u'\n' + tr("Try again in %1, at %2.")
                            .arg(retryAfterText(*error.retryAfter), when.toString(u"yyyy-MM-dd HH:mm:ss"_s));
    }
    say(text);
}

void Messages::progress(const QString &text, bool isNews)
{
    const bool isSoon =
        m_sinceLine.isValid() && m_sinceLine.elapsed() < (m_terminal ? TerminalPause : LogPause);
    if (!showsProgress() || (isSoon && !isNews))
        return;
    m_sinceLine.start();
    if (!m_terminal) {
        say(text);
        return;
    }
    m_lineShown = true;
    // One column is left free: a terminal that is full at the right edge goes on to the next line.
    write(u"\r\x1b[K"_s + cutTo(harmless(text), terminalWidth() - 1));
}

void Messages::conclude(const QString &text)
{
    if (showsProgress())
        say(text);
}

} // namespace Inspector
