// SPDX-License-Identifier: MIT
#include "ui/window/helpactions.h"

#include "models/client/apiclient.h"
#include "ui/common/helplink.h"
#include "ui/common/prompts.h"
#include "ui/look/palettes.h"
#include "ui/window/diagnosticsdialog.h"
#include "ui/window/helpwindow.h"
#include "ui/window/shortcutsdialog.h"

#include <QApplication>
#include <QDesktopServices>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QMetaEnum>
#include <QStatusBar>
#include <QStyle>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{
// Oracle's; the program has no page of its own.
const QString Documentation =
    u"https://docs.oracle.com/en/cloud/saas/marketing/eloqua-rest-api/BulkAPI.html"_s;
} // namespace

HelpActions::HelpActions(Prompts &prompts, QMainWindow *window)
    : QObject(window)
    , m_prompts(prompts)
    , m_window(window)
{
    QDesktopServices::setUrlHandler(HelpLink::Scheme, this, "openTopic");
}

HelpActions::~HelpActions()
{
    QDesktopServices::unsetUrlHandler(HelpLink::Scheme);
    delete m_help;
}

void HelpActions::addTo(QMenu *menu)
{
    menu->addAction(tr("&Help"), this, [this] { openHelp(); })->setShortcut(Qt::Key_F1);
    menu->addAction(tr("&Keyboard shortcuts"), this, &HelpActions::listShortcuts)
        ->setShortcut(Qt::CTRL | Qt::Key_Question);
    menu->addAction(tr("Web page of Eloqua's &Bulk API"), this, &HelpActions::openDocumentation);
    menu->addAction(tr("Save &diagnostic information…"), this, &HelpActions::saveDiagnostics);
    menu->addSeparator();
    menu->addAction(tr("&About Eloqua Sync Inspector"), this, &HelpActions::about);
    menu->addAction(tr("About &Qt"), this, &HelpActions::aboutQt);
}

void HelpActions::setClient(ApiClient *client)
{
    m_client = client;
}

void HelpActions::openHelp(const QUrl &page)
{
    if (!m_help)
        m_help = new HelpWindow(m_prompts);
    m_help->setWindowIcon(m_window->windowIcon());
    m_help->show(); // a window without its size can't scroll to a heading
    m_help->showPage(page);
    m_help->raise();
    m_help->activateWindow();
}

void HelpActions::openTopic(const QUrl &link)
{
    QString topic = link.path();
    if (link.hasFragment())
        topic += u'#' + link.fragment();
    openHelp(helpUrl(topic));
}

void HelpActions::saveDiagnostics()
{
    Diagnostics diagnostics{.system = systemFacts(), .settings = allSettings(), .log = LogBook::lines()};
    diagnostics.system << Diagnostics::Fact{
        u"window"_s, u"%1, style %2, scale %3"_s.arg(QGuiApplication::platformName(), styleName(),
                                                     QString::number(m_window->devicePixelRatioF()))};
    if (m_client) {
        const OAuthSession &session = m_client->session();
        using State = OAuthSession::State;
        diagnostics.signIn =
            QString::fromLatin1(QMetaEnum::fromType<State>().valueToKey(int(session.state())));
        if (session.state() == State::Failed)
            diagnostics.signInError = session.lastError().message;
        if (!session.account().siteName.isEmpty())
            diagnostics.account = session.account();
        diagnostics.connection = session.connection();
        diagnostics.requests = m_client->log().notes();
        diagnostics.redact = session.redactor();
    }
    (new DiagnosticsDialog(diagnostics, m_prompts, m_window))->open();
}

void HelpActions::listShortcuts()
{
    (new ShortcutsDialog(*m_window->menuBar(), m_window))->open();
}

void HelpActions::openDocumentation()
{
    if (!m_prompts.openUrl(m_window, QUrl(Documentation)))
        tell(tr("Web page"), tr("Couldn't start a browser."),
             tr("Open this address in a browser: %1").arg(Documentation), {});
}

void HelpActions::about()
{
    tell(
        tr("About Eloqua Sync Inspector"),
        tr("Eloqua Sync Inspector %1").arg(QStringLiteral(INSPECTOR_VERSION)),
        tr("Shows what happened to an Oracle Eloqua bulk sync. MIT license.\nQt %1. Not a product of Oracle.")
            .arg(QString::fromLatin1(qVersion())),
        m_window->windowIcon().pixmap(64, 64));
}

// Not QMessageBox::aboutQt(), which waits until it is closed.
void HelpActions::aboutQt()
{
    const int size = 64;
    tell(tr("About Qt"), tr("This program uses Qt %1.").arg(QString::fromLatin1(qVersion())),
         tr("Qt is a C++ toolkit for programs that run on several systems, by The Qt Company and the Qt "
            "Project. It's used here under the GNU LGPL version 3. More at https://www.qt.io."),
         QApplication::style()->standardIcon(QStyle::SP_TitleBarMenuButton).pixmap(size, size));
}

void HelpActions::tell(const QString &title, const QString &text, const QString &more, const QPixmap &picture)
{
    auto *box = new QMessageBox(m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(title);
    box->setTextFormat(Qt::PlainText);
    box->setIconPixmap(picture);
    box->setText(text);
    box->setInformativeText(more);
    box->open();
}

} // namespace Inspector
