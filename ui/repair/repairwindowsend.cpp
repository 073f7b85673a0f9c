// SPDX-License-Identifier: MIT
// What goes out of the window: a file, or records to Eloqua. Both are about what is shown.
#include "models/client/apiclient.h"
#include "models/pages/pageparser.h"
#include "models/plan/keptsending.h"
#include "ui/common/messagebar.h"
#include "ui/common/naming.h"
#include "ui/common/prompts.h"
#include "ui/corrections/correctionsview.h"
#include "ui/corrections/repairfilter.h"
#include "ui/look/icons.h"
#include "ui/repair/repairwindow.h"
#include "ui/repair/sendbar.h"
#include "ui/repair/senddialog.h"

#include <QAction>
#include <QCloseEvent>
#include <QDir>
#include <QFileInfo>
#include <QPushButton>
#include <QStandardPaths>
#include <QtConcurrentRun>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{
bool isSignedIn(ApiClient *client)
{
    return client && client->session().state() == OAuthSession::State::SignedIn;
}

// Empty where all is known. What can't be known any more, sending doesn't find out either.
QString toldOf(const SendState &state)
{
    if (state.isOver())
        return {};
    return state.step == SendState::Step::Unknown
               ? state.sentence()
               : RepairWindow::tr("%1 Choose Send… to check what happened. Nothing is sent twice.")
                     .arg(state.sentence());
}

QString whileSending()
{
    return RepairWindow::tr("The records are being sent. Changes that you make now aren't sent with them.");
}
} // namespace

void RepairWindow::setClient(ApiClient *client, bool isProduction)
{
    if (m_client && m_client != client) {
        delete m_dialog; // its requests are of a client that may go next
        m_session.dropClient();
        m_sending->stop();
        disconnect(&m_client->session(), nullptr, this, nullptr);
    }
    m_client = client;
    m_isProduction = isProduction;
    if (client)
        connect(&client->session(), &OAuthSession::stateChanged, this, &RepairWindow::displayOut,
                Qt::UniqueConnection);
    displayOut();
}

bool RepairWindow::isSending() const
{
    return m_sending->isRunning();
}

QString RepairWindow::afterthought() const
{
    return m_sending->afterthought();
}

QString RepairWindow::whyNotSend() const
{
    if (!m_session.copy())
        return tr("The kept copy isn't open.");
    const QString site = m_session.copy()->facts().site.simplified();
    if (!isSignedIn(m_client))
        return tr("Sign in to %1 in the main window to send records.").arg(site);
    const QString signedIn = m_client->session().account().siteName;
    if (signedIn != m_session.copy()->facts().site)
        return tr("These records are from %1, but you're signed in to %2. Sign in to %1 to send them.")
            .arg(site, signedIn);
    return {};
}

// Whatever ended the program then: this is the first thing to know.
void RepairWindow::lookForUnfinished()
{
    connect(&m_journal, &QFutureWatcherBase::finished, this, [this] {
        const Result<QList<SendState>> states = m_journal.result();
        if (!states || isSending())
            return;
        for (const SendState &state : *states)
            m_unfinished = toldOf(state);
        if (!m_unfinished.isEmpty())
            showSituation();
    });
    m_journal.setFuture(QtConcurrent::run([copy = m_session.copy()] { return KeptJournal(copy).read(); }));
}

void RepairWindow::displayOut()
{
    const bool hasRows = m_session.copy() && m_model.rows().count() > 0;
    QString why = whyNotSend();
    if (why.isEmpty() && !hasRows)
        why = tr("No records are shown.");
    if (why.isEmpty() && isSending())
        why = tr("Records are being sent. Wait until this has finished.");
    const bool canSend = why.isEmpty();
    m_send->setEnabled(canSend);
    m_send->setToolTip(plainTip(canSend ? tr("Show what would be sent, and ask before sending") : why));
    m_send->setAccessibleDescription(why);
    for (QAction *action : {m_sendAction, m_dryRun}) {
        action->setEnabled(canSend);
        action->setToolTip(why);
    }
    m_saveCsv->setEnabled(hasRows && !m_csv);
    m_saveCsv->setToolTip(tr("Save the records that are shown for an import, and the reasons why they were "
                             "rejected in a second file"));
}

std::optional<SendSource> RepairWindow::source()
{
    const std::shared_ptr<RepairCopy> &copy = m_session.copy();
    const Result<Sync> sync = parseSync(HttpAnswer{.status = 200, .body = copy->sync()});
    if (!sync) {
        fail(sync.error());
        return std::nullopt;
    }
    SendSource made = makeKeptSource(copy, m_model.rows(), sync->syncedInstanceUri, m_isProduction);
    made.title = tr("sync %1, %2").arg(toText(copy->facts().sync), m_filter->scopeText());
    if (m_model.rows().count() < copy->rows().count())
        made.title = tr("%1 (only the records that are shown)").arg(made.title);
    return made;
}

void RepairWindow::saveCsv()
{
    m_view->commitEditing();
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString name = u"sync-%1-corrected.csv"_s.arg(toText(m_session.copy()->facts().sync));
    m_prompts.saveFile(this, tr("Save corrected records (the file may contain personal data)"),
                       QDir(folder).filePath(name), [this](const QString &path) {
                           askToReplace({path, reasonsPathFor(path)}, [this, path] { writeCsv(path); });
                       });
}

void RepairWindow::askToReplace(const QStringList &files, const std::function<void()> &then)
{
    QStringList taken;
    for (const QString &file : files) {
        if (QFileInfo::exists(file))
            taken << QDir::toNativeSeparators(file);
    }
    if (taken.isEmpty())
        then();
    else
        m_prompts.confirm(this, tr("Replace file"), tr("This replaces %1.").arg(taken.join(tr(" and "))),
                          tr("Replace"), then);
}

void RepairWindow::writeCsv(const QString &path)
{
    const std::optional<SendSource> made = source();
    if (!made)
        return;
    QByteArrayList ofDefinition;
    if (const std::optional<SyncDefinition> &definition = m_session.copy()->definition()) {
        for (const auto &[field, statement] : definition->fields)
            ofDefinition << field.toUtf8();
    }
    m_csv = Owned<CorrectedFilesJob>(
        new CorrectedFilesJob(made->rows, correctedColumns(ofDefinition, made->rows->fields())));
    connect(m_csv.get(), &CorrectedFilesJob::finished, this, [this](const Result<CorrectedFiles> &result) {
        m_csv.reset();
        if (result)
            say(result->sentence());
        else
            fail(result.error());
        displayOut();
    });
    m_csv->start(path);
    m_message->showStatement(severityIcon(u"information"), tr("Saving %1…").arg(QFileInfo(path).fileName()));
    displayOut();
}

void RepairWindow::openSend(bool isDryRun)
{
    m_view->commitEditing();
    if (!whyNotSend().isEmpty() || isSending() || m_dialog)
        return;
    m_source = source();
    if (!m_source)
        return;
    m_dialog = new SendDialog(*m_client, *m_source,
                              isDryRun ? SendDialog::Mode::DryRun : SendDialog::Mode::Send, this);
    connect(m_dialog, &SendDialog::agreed, this, &RepairWindow::send);
    m_dialog->open();
}

void RepairWindow::send(const SendPlan &plan)
{
    if (!m_client || isSending())
        return;
    m_sending->run(Owned<SendJob>(new SendJob(*m_client, *m_source, plan)));
    say(whileSending());
    displayOut();
    Q_EMIT sendingChanged();
}

void RepairWindow::askToStop()
{
    m_prompts.confirm(this, tr("Stop sending"),
                      tr("Stop sending the records? %1").arg(m_sending->afterthought()).trimmed(), tr("Stop"),
                      [this] { m_sending->stop(); });
}

// What came of it stands in the line that showed it.
void RepairWindow::receiveEnd()
{
    if (m_message->text() == whileSending())
        m_message->clear();
    m_model.readAgain(); // which were sent, and when
    m_source.reset();
    display();
    Q_EMIT sendingChanged();
}

void RepairWindow::closeEvent(QCloseEvent *event)
{
    m_isAsking = false;
    m_view->commitEditing();
    if (m_isAsking) {
        event->ignore(); // what was typed waits for the answer
        return;
    }
    if (!isSending() || m_closing) {
        event->accept();
        return;
    }
    event->ignore();
    m_prompts.confirm(this, tr("Close"),
                      tr("Records are still being sent. If you close the window, sending stops. %1")
                          .arg(m_sending->afterthought())
                          .trimmed(),
                      tr("Stop and close"), [this] {
                          m_closing = true;
                          m_sending->stop();
                          close();
                      });
}

} // namespace Inspector
