// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QSocketNotifier;

namespace Inspector
{

// Tells when nobody reads standard output any more, also while there is nothing to write. Silent where the
// system cannot tell; then the next write does.
class ReaderWatch : public QObject
{
    Q_OBJECT

public:
    explicit ReaderWatch(QObject *parent = nullptr);

Q_SIGNALS:
    // Comes once, from the event loop.
    void gone();

private:
    void look();

    QSocketNotifier *m_notifier = nullptr;
};

} // namespace Inspector
