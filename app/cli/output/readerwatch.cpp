// SPDX-License-Identifier: MIT
#include "app/cli/output/readerwatch.h"

#include "models/base/standardstream.h"

#include <QSocketNotifier>

namespace Inspector
{

ReaderWatch::ReaderWatch(QObject *parent)
    : QObject(parent)
{
#ifdef Q_OS_UNIX
    // poll(2) reports a pipe without a reader whatever it was asked for; nothing else is exceptional there.
    m_notifier = new QSocketNotifier(int(StandardStream::Output), QSocketNotifier::Exception, this);
    connect(m_notifier, &QSocketNotifier::activated, this, &ReaderWatch::look);
#endif
}

void ReaderWatch::look()
{
    // What made it speak does not pass.
    m_notifier->setEnabled(false);
    if (isReaderGone())
        Q_EMIT gone();
}

} // namespace Inspector
