// SPDX-License-Identifier: MIT
#include "models/base/logbook.h"

#include "models/base/redactor.h"

#include <QMutex>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{
QtMessageHandler handlerBefore = nullptr;

struct Book {
    QMutex mutex;
    QList<LogLine> lines;
};

Book &book()
{
    static Book only;
    return only;
}

QString nameOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return u"debug"_s;
    case QtInfoMsg:
        return u"info"_s;
    case QtWarningMsg:
        return u"warning"_s;
    case QtCriticalMsg:
        return u"critical"_s;
    case QtFatalMsg:
        break;
    }
    return u"fatal"_s;
}

void put(const QString &level, const QString &category, const QString &message)
{
    const LogLine line{QDateTime::currentDateTimeUtc(), level, category, Redactor()(message)};
    const QMutexLocker locker(&book().mutex);
    if (book().lines.size() == LogBook::Most)
        book().lines.removeFirst();
    book().lines << line;
}

void take(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    put(nameOf(type), QString::fromUtf8(context.category), message);
    handlerBefore(type, context, message);
}
} // namespace

LogBook::Taking::Taking()
{
    handlerBefore = qInstallMessageHandler(take);
}

LogBook::Taking::~Taking()
{
    qInstallMessageHandler(handlerBefore);
}

void LogBook::add(const QString &category, const QString &message)
{
    put(u"note"_s, category, message);
}

QList<LogLine> LogBook::lines()
{
    const QMutexLocker locker(&book().mutex);
    return book().lines;
}

} // namespace Inspector
