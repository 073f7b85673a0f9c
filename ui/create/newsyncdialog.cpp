// SPDX-License-Identifier: MIT
#include "ui/create/newsyncdialog.h"

#include "models/base/helptopic.h"
#include "models/base/text.h"
#include "models/client/apiclient.h"
#include "models/definitions/definitionuri.h"
#include "ui/common/messagebar.h"
#include "ui/common/naming.h"
#include "ui/common/prompts.h"
#include "ui/common/textlabel.h"
#include "ui/create/creationfacts.h"
#include "ui/create/definitionpicker.h"
#include "ui/look/icons.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{
// Of SyncDraft::properties(): the two of every day come first.
constexpr qsizetype FirstAdvanced = 2;

QLabel *messageLabel(const QString &title, QWidget *parent)
{
    auto *label = new TextLabel(TextLabel::Fit::Wrap, parent);
    nameControl(label, NewSyncDialog::tr("%1 message").arg(title));
    return label;
}

QString kindText(const DefinitionUri &uri, const QString &name)
{
    if (uri.kind == SyncKind::Unknown)
        return {};
    const QString kind = NewSyncDialog::tr("Kind of sync: %1.").arg(toText(uri.kind));
    return name.isEmpty() ? kind : NewSyncDialog::tr("%1 Name: \"%2\".").arg(kind, name);
}

void showIn(QLabel *label, const QString &text)
{
    setNamedText(label, text);
    label->setVisible(!text.isEmpty());
}
} // namespace

NewSyncDialog::NewSyncDialog(ApiClient &client, Prompts &prompts, QWidget *parent)
    : QDialog(parent)
    , m_client(client)
    , m_prompts(prompts)
    , m_creation(client)
    , m_facts(new CreationFacts(client, this))
    , m_recent(new QToolButton(this))
    , m_advanced(new QToolButton(this))
    , m_progress(messageLabel(tr("Progress"), this))
    , m_message(new MessageBar(tr("New sync"), this))
{
    auto *choose = new QPushButton(tr("Choose…"), this);
    choose->setToolTip(tr("Find the definition by name"));
    nameControl(choose, tr("Choose definition"));
    m_recent->setText(tr("Recent"));
    m_recent->setPopupMode(QToolButton::InstantPopup);
    m_recent->setMenu(new QMenu(m_recent));
    nameControl(m_recent, tr("Recent definitions"));
    choose->setAutoDefault(false);

    auto *form = new QFormLayout;
    addField(form, SyncDraft::properties().at(0), tr("Synced instance URI"));
    auto *ways = new QHBoxLayout;
    ways->addWidget(choose);
    ways->addWidget(m_recent);
    ways->addStretch(1);
    form->addRow(QString(), ways);
    addField(form, SyncDraft::properties().at(1), tr("Callback URL"));
    m_fields.at(0).edit->setPlaceholderText(u"/contacts/imports/1232"_s);
    m_fields.at(1).edit->setPlaceholderText(tr("Optional: Eloqua calls this URL when the sync finishes"));
    m_fields.at(0).edit->setMinimumWidth(fontMetrics().averageCharWidth() * 60);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_create = buttons->addButton(tr("Create"), QDialogButtonBox::AcceptRole);
    m_create->setIcon(icon(u"new-sync"_s));
    m_cancel = buttons->button(QDialogButtonBox::Cancel);
    nameControl(m_cancel, tr("Cancel"));

    auto *column = new QVBoxLayout(this);
    column->addWidget(m_facts);
    column->addWidget(m_message);
    column->addLayout(form);
    column->addWidget(m_advanced, 0, Qt::AlignLeft);
    column->addWidget(makeAdvanced());
    column->addWidget(m_progress);
    column->addWidget(buttons);

    connectParts(choose, buttons);
    setRecent({});
    showTask();
    showState();
}

void NewSyncDialog::connectParts(QPushButton *choose, QDialogButtonBox *buttons)
{
    connect(choose, &QPushButton::clicked, this, &NewSyncDialog::pick);
    connect(m_facts, &CreationFacts::changed, this, &NewSyncDialog::check);
    connect(buttons, &QDialogButtonBox::accepted, this, &NewSyncDialog::startCreation);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&m_creation, &SyncCreation::stateChanged, this, &NewSyncDialog::showState);
    connect(&m_creation, &SyncCreation::othersUnderWay, this, &NewSyncDialog::ask);
    connect(&m_creation, &SyncCreation::failed, this, &NewSyncDialog::showFailure);
    connect(&m_creation, &SyncCreation::created, this, &NewSyncDialog::showCreated);
    connect(m_fields.at(0).edit, &QLineEdit::textChanged, this, [this] {
        if (isVisible())
            showFacts();
    });
}

void NewSyncDialog::addField(QFormLayout *form, const SyncDraft::Property &property, const QString &title)
{
    auto *edit = new QLineEdit(this);
    nameControl(edit, title);
    auto *message = messageLabel(title, this);
    auto *label = new QLabel(title, this);
    label->setBuddy(edit);
    form->addRow(label, edit);
    form->addRow(QString(), message);
    m_fields << Field{&property, edit, message};
    connect(edit, &QLineEdit::textChanged, this, &NewSyncDialog::check);
}

QWidget *NewSyncDialog::makeAdvanced()
{
    m_more = new QWidget(this);
    auto *form = new QFormLayout(m_more);
    auto *note = new QLabel(tr("Eloqua sets these properties itself. They're sent only while they're shown "
                               "here, and only if they're filled in."),
                            m_more);
    note->setWordWrap(true);
    form->addRow(note);
    const QList<SyncDraft::Property> &all = SyncDraft::properties();
    for (qsizetype i = FirstAdvanced; i < all.size(); ++i)
        addField(form, all.at(i), QString::fromLatin1(all.at(i).name));
    m_advanced->setText(tr("Advanced"));
    m_advanced->setIcon(icon(u"options"_s));
    m_advanced->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_advanced->setCheckable(true);
    nameControl(m_advanced, tr("Advanced"));
    m_more->hide();
    connect(m_advanced, &QToolButton::toggled, m_more, &QWidget::setVisible);
    connect(m_advanced, &QToolButton::toggled, this, &NewSyncDialog::check);
    return m_more;
}

NewSyncDialog::Field *NewSyncDialog::fieldOf(const QString &name)
{
    const auto found = std::find_if(m_fields.begin(), m_fields.end(), [&name](const Field &field) {
        return name.compare(QLatin1StringView(field.property->name), Qt::CaseInsensitive) == 0;
    });
    return found == m_fields.end() ? nullptr : &*found;
}

void NewSyncDialog::openTyped()
{
    if (m_again) {
        m_again.reset();
        fill(m_typed);
    }
    showTask();
    open();
    fit();
    m_fields.at(0).edit->setFocus();
}

void NewSyncDialog::openFor(const Sync &sync)
{
    if (m_again != sync.id) {
        m_typed = typed();
        m_again = sync.id;
        fill({.syncedInstanceUri = sync.syncedInstanceUri, .callbackUrl = sync.callbackUrl});
    }
    showTask();
    open();
    fit();
    m_cancel->setFocus();
}

// A new sync, or one that is run again. That acts on somebody's records with two keys pressed, so there the
// default is not to.
void NewSyncDialog::showTask()
{
    const bool isAgain = m_again.has_value();
    const QString deed = isAgain ? tr("Run again") : tr("Create");
    setWindowTitle(isAgain ? tr("Run again") : tr("New sync"));
    m_create->setText(deed);
    nameControl(m_create, deed);
    m_create->setDefault(!isAgain);
    m_cancel->setDefault(isAgain);
    showFacts();
}

void NewSyncDialog::showFacts()
{
    const QString path =
        readDefinitionUri(m_fields.at(0).edit->text(), m_client.session().account().bulkUrl).path;
    if (m_again)
        m_facts->showAgain(path);
    else
        m_facts->showNew(path);
}

void NewSyncDialog::setProduction(bool production)
{
    m_facts->setProduction(production);
}

void NewSyncDialog::setTyped(const SyncDraft &draft)
{
    m_again.reset();
    fill(draft);
}

SyncDraft NewSyncDialog::typed() const
{
    if (m_again)
        return m_typed;
    SyncDraft all;
    for (const Field &field : m_fields)
        all.*field.property->text = field.edit->text();
    return all;
}

void NewSyncDialog::fill(const SyncDraft &draft)
{
    for (const Field &field : std::as_const(m_fields))
        field.edit->setText(draft.*field.property->text);
    m_message->clear();
    check();
}

void NewSyncDialog::setRecent(const QStringList &uris)
{
    m_recent->menu()->clear();
    for (const QString &uri : uris) {
        m_recent->menu()->addAction(kindIcon(syncKind(uri)), menuText(uri), this,
                                    [this, uri] { m_fields.at(0).edit->setText(uri); });
    }
    m_recent->setEnabled(!uris.isEmpty());
}

// What is sent: the path for a whole address, and nothing that is folded away.
SyncDraft NewSyncDialog::draft() const
{
    SyncDraft draft;
    for (qsizetype i = 0; i < m_fields.size(); ++i) {
        if (i < FirstAdvanced || m_advanced->isChecked())
            draft.*m_fields.at(i).property->text = m_fields.at(i).edit->text();
    }
    draft.syncedInstanceUri =
        readDefinitionUri(draft.syncedInstanceUri, m_client.session().account().bulkUrl).path;
    return draft;
}

void NewSyncDialog::check()
{
    const QString text = m_fields.at(0).edit->text();
    const DefinitionUri uri = readDefinitionUri(text, m_client.session().account().bulkUrl);
    const QString callback = callbackFault(m_fields.at(1).edit->text());
    const QString kind = kindText(uri, m_facts->definitionName());
    const QString hint = text.isEmpty() ? QString() : uri.fault;
    showIn(m_fields.at(0).message, Text::sentences({kind, hint}));
    showIn(m_fields.at(1).message, callback);
    for (qsizetype i = FirstAdvanced; i < m_fields.size(); ++i)
        showIn(m_fields.at(i).message, {});
    const bool isBusy = m_creation.isUnderWay() && m_creation.state() != SyncCreation::State::Asking;
    m_create->setEnabled(uri.isGood() && callback.isEmpty() && !isBusy);
    fit();
}

// A layout does not grow a window for labels that wrap.
void NewSyncDialog::fit()
{
    layout()->activate();
    resize(width(),
           layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width()) : sizeHint().height());
}

void NewSyncDialog::startCreation()
{
    // A question that was closed without an answer is none.
    m_creation.stop();
    if (m_creation.isUnderWay() || !m_create->isEnabled())
        return;
    m_message->clear();
    check();
    m_creation.start(draft());
}

void NewSyncDialog::pick()
{
    auto *picker = new DefinitionPicker(m_client, m_zone, this);
    connect(picker, &DefinitionPicker::chosen, m_fields.at(0).edit, &QLineEdit::setText);
    picker->open();
}

void NewSyncDialog::ask(const QList<Sync> &others)
{
    if (m_again && m_facts->hasWarnedOf(others))
        m_creation.resume();
    else
        m_prompts.confirm(this, windowTitle(), SyncCreation::warning(others), tr("Create anyway"),
                          [this] { m_creation.resume(); });
}

void NewSyncDialog::showState()
{
    switch (m_creation.state()) {
    case SyncCreation::State::Idle:
    case SyncCreation::State::Asking:
        showIn(m_progress, {});
        break;
    case SyncCreation::State::Checking:
        showIn(m_progress, tr("Checking for other syncs of this definition…"));
        break;
    case SyncCreation::State::Sending:
        showIn(m_progress, tr("Sent. Waiting for Eloqua's response…"));
        break;
    case SyncCreation::State::Looking:
        showIn(m_progress,
               m_creation.isConfirmed()
                   ? tr("Eloqua didn't say which sync it created. Looking for it in the list…")
                   : tr("Eloqua didn't confirm that it created the sync. Looking for it in the list…"));
        break;
    }
    check();
}

void NewSyncDialog::showFailure(const ApiError &error)
{
    check();
    QStringList rest;
    for (const ApiError::Failure &failure : error.failures) {
        const QString text = failure.value.isEmpty()
                                 ? failure.constraint
                                 : tr("%1 (Eloqua received \"%2\")").arg(failure.constraint, failure.value);
        if (const Field *field = fieldOf(failure.field))
            showIn(field->message, text);
        else
            rest << tr("%1: %2").arg(failure.field, text);
    }
    ApiError shown = error;
    if (!error.failures.isEmpty()) {
        // Not in the details, which are folded.
        shown.message = (QStringList{error.message} + rest).join(u'\n');
        shown.detail.clear();
        shown.failures.clear();
    }
    m_message->showMessage(
        {Explanation::Tone::Failed, shown.message, shown.answerText(), false, helpTopicOf(error)});
    if (!isVisible())
        open();
    fit();
}

void NewSyncDialog::showCreated(const Sync &sync, const QString &finding)
{
    if (m_again) {
        m_again.reset();
        fill(m_typed);
    } else {
        fill({});
    }
    accept();
    Q_EMIT created(sync, finding);
}

void NewSyncDialog::done(int result)
{
    m_creation.stop();
    m_facts->stop();
    QDialog::done(result);
}

} // namespace Inspector
