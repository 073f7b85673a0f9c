// SPDX-License-Identifier: MIT
#include "app/notifier/traynotifier.h"

#include <QApplication>
#include <QSystemTrayIcon>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

TrayNotifier::TrayNotifier()
{
    m_end.setSingleShot(true);
    m_end.setInterval(1min);
    connect(&m_end, &QTimer::timeout, this, [this] { m_icon->hide(); });
}

TrayNotifier::~TrayNotifier() = default;

void TrayNotifier::notify(qint64 id, const QString &title, const QString &text)
{
    if (!QSystemTrayIcon::isSystemTrayAvailable())
        return;
    if (!m_icon) {
        m_icon = std::make_unique<QSystemTrayIcon>(QApplication::windowIcon());
        connect(m_icon.get(), &QSystemTrayIcon::messageClicked, this, &TrayNotifier::clicked);
        connect(m_icon.get(), &QSystemTrayIcon::activated, this, &TrayNotifier::clicked);
    }
    m_id = id;
    // A tray that has no balloons shows the sentences when the pointer is on the icon. Some take tooltips for
    // rich text, and the server's words must not become that.
    m_icon->setToolTip(u"%1\n%2"_s.arg(title, text).toHtmlEscaped());
    m_icon->show();
    m_end.start();
    // The balloon points at the icon, which has its place only when the tray has taken it in.
    QTimer::singleShot(200ms, m_icon.get(), [this, title, text] { m_icon->showMessage(title, text); });
}

void TrayNotifier::clicked()
{
    m_end.stop();
    m_icon->hide();
    Q_EMIT activated(m_id);
}

} // namespace Inspector
