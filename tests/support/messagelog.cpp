// SPDX-License-Identifier: MIT
#include "tests/support/messagelog.h"

#include <QLoggingCategory>
#include <QMutex>

namespace Inspector::Test
{

namespace
{
QMutex mutex;
QStringList kept;
QtMessageHandler previous = nullptr;

void keep(QtMsgType, const QMessageLogContext &context, const QString &text)
{
    const QMutexLocker lock(&mutex);
    kept << QString::fromUtf8(context.category) + u' ' + text;
}
} // namespace

MessageLog::MessageLog()
{
    kept.clear();
    previous = qInstallMessageHandler(keep);
    QLoggingCategory::setFilterRules(QStringLiteral("inspector.*=true"));
}

MessageLog::~MessageLog()
{
    QLoggingCategory::setFilterRules({});
    qInstallMessageHandler(previous);
}

QStringList MessageLog::lines() const
{
    const QMutexLocker lock(&mutex);
    return kept;
}

} // namespace Inspector::Test
