// SPDX-License-Identifier: MIT
#include "ui/repair/repairwindow.h"

#include "models/base/counted.h"
#include "models/base/preference.h"
#include "models/base/text.h"
#include "models/client/apiclient.h"
#include "ui/common/messagebar.h"
#include "ui/common/naming.h"
#include "ui/common/textlabel.h"
#include "ui/corrections/correctionsview.h"
#include "ui/corrections/previewpane.h"
#include "ui/corrections/repairfilter.h"
#include "ui/corrections/repairlists.h"
#include "ui/corrections/replaceform.h"
#include "ui/look/icons.h"
#include "ui/repair/sendbar.h"
#include "ui/repair/senddialog.h"

#include <QFileInfo>
#include <QHideEvent>
#include <QMenuBar>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace
{
const Preference<QByteArray> savedGeometry{"repair/geometry"};
const Preference<QByteArray> savedSplit{"repair/split"};
constexpr QSize FirstSize{1180, 760};
constexpr auto WorthAWord = 400ms;
} // namespace

RepairWindow::RepairWindow(const QString &path, const RepairScope &scope, const StatusCatalogue &catalogue,
                           Prompts &prompts)
    : m_prompts(prompts)
    , m_scope(scope)
    , m_session(path)
    , m_model(m_session)
    , m_texts(m_model)
    , m_filter(new RepairFilter(catalogue, this))
    , m_message(new MessageBar(tr("Repair"), this))
    , m_form(new ReplaceForm(this))
    , m_preview(new PreviewPane(this))
    , m_view(new CorrectionsView(m_texts, this))
    , m_lists(new RepairLists(m_session, this))
    , m_sending(new SendBar(this))
    , m_count(new TextLabel(TextLabel::Fit::Wrap, this))
    , m_saveCsv(new QPushButton(icon(u"export"_s), tr("Save CS&V…"), this))
    , m_send(new QPushButton(icon(u"send"_s), tr("&Send…"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Repair – Eloqua Sync Inspector"));
    setWindowIcon(icon(u"eloqua-sync-inspector"_s));
    setWindowFilePath(path);
    makeBody();
    makeActions();
    connectSession();
    connectParts();
    m_slow.setSingleShot(true);
    m_slow.setInterval(WorthAWord);
    resize(FirstSize);
    restoreGeometry(savedGeometry.value());
    m_session.open();
    display();
}

// The tables look at the models, and the bar at a job whose client may go, before they go.
RepairWindow::~RepairWindow()
{
    m_session.disconnect(this);
    m_model.disconnect(this);
    m_view->commitEditing(); // the program may end without closing it
    delete m_dialog;
    delete takeCentralWidget();
    // Into the file that one hands on. Where that can't be, the working copy has it all the same.
    if (m_session.copy() && (m_session.isBusy() || !m_session.copy()->isSaved()))
        m_session.save();
}

// In the order in which Tab goes through it.
void RepairWindow::makeBody()
{
    auto *body = new QWidget(this);
    auto *column = new QVBoxLayout(body);
    auto *split = new QSplitter(Qt::Horizontal, body);
    split->setChildrenCollapsible(false);
    split->addWidget(makeRecords());
    split->addWidget(m_lists);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 1);
    split->restoreState(savedSplit.value());
    connect(split, &QSplitter::splitterMoved, split, [split] { savedSplit.set(split->saveState()); });
    column->addWidget(m_message);
    column->addWidget(m_filter);
    column->addWidget(m_form);
    column->addWidget(m_preview);
    column->addWidget(split, 1);
    column->addWidget(m_sending);
    column->addWidget(makeFooter());
    setCentralWidget(body);
    QWidget *before = m_filter;
    for (QWidget *next : QList<QWidget *>{m_form, m_preview, m_view, m_lists, m_saveCsv, m_send}) {
        setTabOrder(before, next);
        before = next;
    }
}

QWidget *RepairWindow::makeRecords()
{
    m_view->setMinimumWidth(fontMetrics().averageCharWidth() * 40);
    m_view->setMinimumHeight(fontMetrics().lineSpacing() * 6);
    return m_view;
}

QWidget *RepairWindow::makeFooter()
{
    auto *footer = new QWidget(this);
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(0, 0, 0, 0);
    nameControl(m_count, tr("Repair count"));
    nameControl(m_saveCsv, tr("Save CSV…"));
    nameControl(m_send, tr("Send…"));
    row->addWidget(m_count, 1);
    row->addWidget(m_saveCsv);
    row->addWidget(m_send);
    return footer;
}

void RepairWindow::makeActions()
{
    const auto add = [this](QMenu *menu, const QString &text, const QKeySequence &keys, auto slot) {
        QAction *action = menu->addAction(text, this, slot);
        action->setShortcut(keys);
        m_needRecords << action;
        return action;
    };
    QMenu *file = menuBar()->addMenu(tr("&File"));
    file->setToolTipsVisible(true);
    add(file, tr("&Save corrections in the kept copy"), QKeySequence::Save, [this] {
        m_view->commitEditing();
        m_session.save();
    });
    add(file, tr("Save CS&V…"), Qt::CTRL | Qt::Key_E, &RepairWindow::saveCsv);
    file->addSeparator();
    m_sendAction = add(file, tr("S&end…"), Qt::CTRL | Qt::Key_Return, [this] { openSend(false); });
    m_dryRun = add(file, tr("&Dry run…"), Qt::CTRL | Qt::SHIFT | Qt::Key_Return, [this] { openSend(true); });
    file->addSeparator();
    add(file, tr("Save steps as &recipe…"), {}, &RepairWindow::saveRecipe);
    add(file, tr("&Apply recipe…"), {}, &RepairWindow::applyRecipe);
    file->addSeparator();
    file->addAction(tr("&Close"), this, &QWidget::close)
        ->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_W), QKeySequence(QKeySequence::Quit)});
    QMenu *edit = menuBar()->addMenu(tr("&Edit"));
    add(edit, tr("&Undo"), QKeySequence::Undo, &RepairWindow::undo)->setIcon(icon(u"undo"_s));
    QAction *redo = add(edit, tr("&Redo"), {}, &RepairWindow::redo);
    redo->setIcon(icon(u"redo"_s));
    redo->setShortcuts(QKeySequence::keyBindings(QKeySequence::Redo));
    edit->addSeparator();
    add(edit, tr("&Find and replace"), QKeySequence::Find, [this] { m_form->focusFind(); });
    edit->addSeparator();
    m_form->addTo(edit);
    edit->addSeparator();
    add(edit, tr("Chec&k"), Qt::Key_F7, &RepairWindow::check);
    menuBar()
        ->addMenu(tr("&Help"))
        ->addAction(tr("&Repair rejected records"), this, &RepairWindow::helpRequested)
        ->setShortcut(Qt::Key_F1);
}

void RepairWindow::connectSession()
{
    connect(&m_session, &RepairSession::opened, this, &RepairWindow::receiveCopy);
    connect(&m_session, &RepairSession::openFailed, this, &RepairWindow::fail);
    connect(&m_session, &RepairSession::changed, this, &RepairWindow::display);
    connect(&m_session, &RepairSession::acted, this, &RepairWindow::receiveAct);
    connect(&m_session, &RepairSession::failed, this, &RepairWindow::fail);
    connect(&m_session, &RepairSession::previewed, this, &RepairWindow::receivePreview);
    connect(&m_session, &RepairSession::checked, this, [this] {
        m_filter->setReport(m_session.report());
        if (m_filter->isByCheck())
            filter();
        say(Text::sentences(QStringList{m_session.report().sentence()} + m_session.report().notices));
    });
    connect(&m_model, &CorrectionsModel::needsDecision, this,
            [this](const RepairEdit &edit, const RowSet &rows) {
                m_isAsking = true;
                apply(edit, rows);
            });
    connect(&m_model, &CorrectionsModel::readFailed, this, &RepairWindow::fail);
    connect(&m_model, &CorrectionsModel::loadingChanged, this, &RepairWindow::fitOnce);
    connect(&m_slow, &QTimer::timeout, this, &RepairWindow::displayBusy);
}

void RepairWindow::connectParts()
{
    connect(m_message, &MessageBar::stopRequested, &m_session, &RepairSession::cancel);
    connect(m_message, &MessageBar::retryRequested, &m_session, &RepairSession::open);
    connect(m_filter, &RepairFilter::changed, this, &RepairWindow::filter);
    connect(m_form, &ReplaceForm::requested, this, &RepairWindow::ask);
    connect(m_form, &ReplaceForm::detailsRequested, this, &RepairWindow::askForDetails);
    connect(m_preview, &PreviewPane::applied, this, &RepairWindow::applyPending);
    connect(m_preview, &PreviewPane::dismissed, this, &RepairWindow::dismiss);
    connect(m_view, &CorrectionsView::menuOpening, this, &RepairWindow::offerActs);
    connect(m_lists, &RepairLists::checkRequested, this, &RepairWindow::check);
    connect(m_lists, &RepairLists::undoRequested, this, &RepairWindow::undo);
    connect(m_lists, &RepairLists::redoRequested, this, &RepairWindow::redo);
    connect(m_lists, &RepairLists::stepRequested, this, [this](int count) {
        m_view->commitEditing();
        m_session.goTo(count);
    });
    connect(m_lists, &RepairLists::checkChosen, m_filter, &RepairFilter::chooseCheck);
    connect(m_saveCsv, &QPushButton::clicked, this, &RepairWindow::saveCsv);
    connect(m_send, &QPushButton::clicked, this, [this] { openSend(false); });
    connect(m_sending, &SendBar::stopRequested, this, &RepairWindow::askToStop);
    connect(m_sending, &SendBar::openRequested, this, &RepairWindow::openRequested);
    connect(m_sending, &SendBar::created, this, &RepairWindow::created);
    connect(m_sending, &SendBar::ended, this, &RepairWindow::receiveEnd);
}

void RepairWindow::receiveCopy()
{
    const KeptFacts &facts = m_session.copy()->facts();
    setWindowTitle(
        tr("Repair sync %1, %2 – Eloqua Sync Inspector").arg(toText(facts.sync), facts.site.simplified()));
    m_form->setFields(m_session.copy()->fieldNames());
    m_filter->setCopy(m_session.copy());
    choose(m_scope);
    m_view->fitColumns();
    m_view->setFocus(Qt::OtherFocusReason);
    showSituation();
    lookForUnfinished();
    display();
}

void RepairWindow::showSituation()
{
    const QStringList sentences = situation();
    if (m_session.copy()->rows().isEmpty())
        m_message->showMessage({.tone = Explanation::Tone::Empty, .sentence = Text::sentences(sentences)});
    else if (!sentences.isEmpty())
        m_message->showNotice(Text::sentences(sentences));
    else
        say(tr("Correct the marked values. The values that Eloqua rejected are kept, and you can undo every "
               "change."));
}

// What somebody should know before she begins.
QStringList RepairWindow::situation() const
{
    const RepairCopy &copy = *m_session.copy();
    const KeptPart &rejects = copy.facts().rejects;
    QStringList sentences = copy.notices();
    if (copy.rows().isEmpty())
        sentences.prepend(tr("There is nothing to repair: this copy has no rejects."));
    if (rejects.announced && rejects.rows < *rejects.announced)
        sentences
            << tr("Only %L1 of %L2 rejects are in this copy.").arg(rejects.rows).arg(*rejects.announced);
    if (!copy.definition())
        sentences << tr("The definition isn't in this copy, so the columns are those of the rejects. You can "
                        "send the records only if Eloqua still has the definition.");
    if (!m_unfinished.isEmpty())
        sentences << m_unfinished;
    return sentences;
}

void RepairWindow::choose(const RepairScope &scope)
{
    m_scope = scope;
    if (!m_session.copy())
        return;
    m_view->commitEditing();
    m_filter->choose(scope);
}

// Before that, there is nothing to measure; later, the widths are the reader's.
void RepairWindow::fitOnce()
{
    if (m_isFitted || !m_texts.index(0, 0).data(CorrectionsModel::IsLoadedRole).toBool())
        return;
    m_isFitted = true;
    m_view->fitColumns();
}

void RepairWindow::filter()
{
    m_view->commitEditing();
    dismiss();
    m_model.setRows(m_filter->rows());
    if (!m_filter->field().isEmpty())
        m_form->chooseField(m_filter->field());
    m_view->setEmptyText(tr("No records match. Choose another cause, or show all records."));
    if (!m_view->currentIndex().isValid() && m_texts.rowCount() > 0)
        m_view->selectionModel()->setCurrentIndex(m_texts.index(0, 0), QItemSelectionModel::NoUpdate);
    display();
}

void RepairWindow::display()
{
    const RepairCopy *copy = m_session.copy().get();
    const bool hasRecords = copy && !copy->rows().isEmpty();
    for (QWidget *part : {static_cast<QWidget *>(m_filter), static_cast<QWidget *>(m_form)})
        part->setEnabled(hasRecords);
    for (QAction *action : std::as_const(m_needRecords))
        action->setEnabled(hasRecords);
    m_lists->display();
    if (m_session.isBusy() && !m_slow.isActive())
        m_slow.start();
    QString count;
    if (copy) {
        const qint64 leftOut = m_model.rows().intersected(copy->leftOut()).count();
        count = tr("%L1 of %L2 record(s) shown", nullptr, pluralNumber(copy->rows().count()))
                    .arg(m_model.rows().count())
                    .arg(copy->rows().count());
        if (leftOut > 0)
            count += tr(", %L1 of them left out").arg(leftOut);
        count += tr(". Changes, Save CSV, and Send apply only to these, and Check applies to all records.");
    }
    setNamedText(m_count, count);
    displayOut();
}

void RepairWindow::displayBusy()
{
    if (!m_session.isBusy())
        return;
    m_message->showWait(m_session.copy() ? tr("Working…")
                                         : tr("Opening %1…").arg(QFileInfo(path()).fileName()));
}

void RepairWindow::say(const QString &sentence)
{
    m_slow.stop();
    m_message->showStatement(severityIcon(u"information"), sentence);
}

void RepairWindow::fail(const ApiError &error)
{
    m_slow.stop();
    m_isApplying = false;
    if (error.kind == ApiError::Kind::Stopped && m_session.copy()) {
        say(tr("Stopped. Nothing was changed."));
        display();
        return;
    }
    m_message->showMessage({.tone = Explanation::Tone::Failed,
                            .sentence = error.message,
                            .detail = error.answerText(),
                            .canRetry = !m_session.copy()});
    display();
}

bool RepairWindow::isSettled() const
{
    return m_session.copy() && !m_session.isBusy() && !m_model.isLoading() && !m_csv && !isSending();
}

void RepairWindow::hideEvent(QHideEvent *event)
{
    if (!event->spontaneous())
        savedGeometry.set(saveGeometry());
    QMainWindow::hideEvent(event);
}

} // namespace Inspector
