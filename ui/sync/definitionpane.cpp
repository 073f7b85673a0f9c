// SPDX-License-Identifier: MIT
#include "ui/sync/definitionpane.h"

#include "models/base/helptopic.h"
#include "models/client/silence.h"
#include "models/definitions/definitiontext.h"
#include "models/definitions/definitionuri.h"
#include "models/tables/columnlook.h"
#include "ui/common/messagebar.h"
#include "ui/common/naming.h"
#include "ui/look/icons.h"
#include "ui/look/tablelook.h"
#include "ui/overview/factsform.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTableWidget>
#include <QVBoxLayout>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{
// "7 days (P7D)"
QString durationNote(const QString &iso)
{
    const auto span = parseDuration(iso);
    return span ? u"%1 (%2)"_s.arg(spanText(*span), iso) : iso;
}
} // namespace

DefinitionPane::DefinitionPane(SyncSource &source, QWidget *parent)
    : QScrollArea(parent)
    , m_source(source)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setWidget(makeBody());
    clear();
}

QWidget *DefinitionPane::makeBody()
{
    auto *body = new QWidget(this);
    m_message = new MessageBar(tr("Definition"), body);
    m_content = new QWidget(body);
    m_facts = new FactsForm(m_content);
    m_fields = new QTableWidget(0, 3, m_content);
    nameControl(m_fields, tr("Definition fields"));
    m_fields->setHorizontalHeaderLabels({tr("Field"), tr("Eloqua field"), tr("Eloqua statement")});
    m_fields->verticalHeader()->hide();
    setTableLook(*m_fields);
    m_json = new QPlainTextEdit(m_content);
    nameControl(m_json, tr("Definition JSON"));
    m_json->setReadOnly(true);
    m_json->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_json->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_json->setMinimumHeight(fontMetrics().height() * 6);
    auto *copy = new QPushButton(icon(u"copy"_s), tr("Copy JSON"), m_content);
    nameControl(copy, tr("Copy JSON"));
    m_others = new QPushButton(icon(u"filter"_s), tr("Other syncs of this definition"), body);
    nameControl(m_others, tr("Other syncs of this definition"));
    if (isKept()) {
        m_others->setEnabled(false);
        m_others->setToolTip(tr("A kept copy contains only one sync. To see the other syncs, open this sync "
                                "in the main window."));
    }

    auto *inner = new QVBoxLayout(m_content);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->addWidget(m_facts);
    inner->addWidget(m_fields, 2);
    inner->addWidget(m_json, 1);
    inner->addWidget(copy, 0, Qt::AlignLeft);
    auto *column = new QVBoxLayout(body);
    column->addWidget(m_message);
    column->addWidget(m_others, 0, Qt::AlignLeft);
    column->addWidget(m_content, 1);
    column->addStretch(0); // for the message alone
    connect(m_message, &MessageBar::retryRequested, this, &DefinitionPane::retry);
    connect(m_message, &MessageBar::stopRequested, this, &DefinitionPane::stop);
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_json->toPlainText()); });
    connect(m_others, &QPushButton::clicked, this, [this] { Q_EMIT otherSyncsRequested(m_uri); });
    return body;
}

void DefinitionPane::clear()
{
    m_request.reset();
    m_error.reset();
    m_uri.clear();
    m_definition.reset();
    m_message->clear();
    m_others->hide();
    m_content->hide();
}

void DefinitionPane::showOf(const Sync &sync)
{
    if (sync.syncedInstanceUri == m_uri && (m_request || m_definition))
        return;
    clear();
    m_uri = sync.syncedInstanceUri;
    m_others->setVisible(!m_uri.isEmpty());
    if (isPlainPath(m_uri)) {
        ask();
        return;
    }
    m_message->showMessage({Explanation::Tone::Failed,
                            m_uri.isEmpty() ? tr("Eloqua doesn't say which definition this sync belongs to.")
                                            : tr("Unsupported definition URI: %1").arg(oneLine(m_uri))});
    Q_EMIT missing();
}

void DefinitionPane::showUnknown(SyncId sync, const ApiError &error)
{
    clear();
    const bool isStopped = error.kind == ApiError::Kind::Stopped;
    m_message->showMessage({isStopped ? Explanation::Tone::Empty : Explanation::Tone::Failed,
                            tr("Couldn't open sync %1. %2").arg(toText(sync), error.message),
                            error.answerText(), error.kind != ApiError::Kind::Gone, helpTopicOf(error)});
}

void DefinitionPane::retry()
{
    if (m_uri.isEmpty())
        Q_EMIT syncRequested();
    else
        refresh();
}

void DefinitionPane::refresh()
{
    if (!m_uri.isEmpty() && isPlainPath(m_uri))
        ask();
}

void DefinitionPane::setZone(Zone zone)
{
    m_zone = zone;
    if (m_definition)
        display(*m_definition);
}

void DefinitionPane::ask()
{
    m_request = m_source.ask(m_uri.mid(1).toLatin1());
    connect(m_request.get(), &AnswerRequest::silenceChanged, this, &DefinitionPane::displaySilence);
    connect(m_request.get(), &AnswerRequest::finished, this, &DefinitionPane::receive);
}

void DefinitionPane::receive(const Result<HttpAnswer> &result)
{
    m_request.reset();
    m_error.reset();
    const Result<SyncDefinition> definition =
        result ? parseDefinition(*result) : Result<SyncDefinition>(result.error());
    if (!definition) {
        m_error = definition.error();
        displayError(definition.error());
        Q_EMIT missing();
        return;
    }
    m_definition = *definition;
    display(*definition);
    Q_EMIT loaded(*definition);
}

bool DefinitionPane::stop()
{
    if (!m_request)
        return false;
    receive(stoppedByHand());
    return true;
}

void DefinitionPane::recover()
{
    if (!m_request && m_error && isTransient(*m_error))
        ask();
}

void DefinitionPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || event->modifiers() != Qt::NoModifier || !stop())
        QScrollArea::keyPressEvent(event);
}

void DefinitionPane::displaySilence()
{
    const auto span = m_request ? m_request->silentFor() : std::nullopt;
    if (span)
        m_message->showWait(silenceText(*span));
    else if (m_error)
        displayError(*m_error);
    else if (m_request)
        m_message->clear();
}

void DefinitionPane::displayError(const ApiError &error)
{
    if (isKept()) {
        m_message->showMessage(explainKeptError(error));
        return;
    }
    const bool isGone = error.kind == ApiError::Kind::Gone;
    const QString sentence = isGone ? tr("Eloqua couldn't find the definition %1. The sync, its logs, and "
                                         "its rejects are still available, but it can't be run again.")
                                          .arg(m_uri)
                                    : error.message;
    const Explanation::Tone tone = isGone                                  ? Explanation::Tone::Gone
                                   : error.kind == ApiError::Kind::Stopped ? Explanation::Tone::Empty
                                                                           : Explanation::Tone::Failed;
    m_message->showMessage({tone, sentence, error.answerText(), true, helpTopicOf(error)});
}

void DefinitionPane::display(const SyncDefinition &definition)
{
    using Fact = FactsForm::Fact;
    QList<Fact> facts = {
        {tr("Name"), definition.name, {}},
        {tr("Kind"), toText(syncKind(m_uri)), {}},
        {tr("URI"), definition.uri, {}},
        {tr("Filter"), definition.filter, {}},
        {tr("Identifier"), definition.identifierFieldName, {}},
        {tr("Update rule"), definition.updateRule, {}},
        {tr("Sync actions"), definition.syncActions.join(u'\n'), {}},
        {tr("Data retention time"), durationNote(definition.dataRetentionDuration), {}},
        {tr("Deleted automatically after"), durationNote(definition.autoDeleteDuration), {}},
        {tr("Created by"), definition.createdBy, {}},
        Fact::timestamp(tr("Created"), definition.createdAt, m_zone),
        {tr("Updated by"), definition.updatedBy, {}},
        Fact::timestamp(tr("Updated"), definition.updatedAt, m_zone),
    };
    for (const auto &[name, text] : definition.others)
        facts << Fact{propertyTitle(name), propertyText(name, text), name};
    facts.removeIf([](const Fact &fact) { return fact.text.isEmpty(); });
    m_message->clear();
    m_facts->setFacts(facts);
    displayFields(definition);
    const QString json = indentedJson(definition.json);
    if (m_json->toPlainText() != json)
        m_json->setPlainText(json); // which goes back to its first line
    m_content->show();
}

void DefinitionPane::displayFields(const SyncDefinition &definition)
{
    m_fields->setRowCount(int(definition.fields.size()));
    for (int row = 0; row < m_fields->rowCount(); ++row) {
        const auto &[name, statement] = definition.fields.at(row);
        m_fields->setItem(row, 0, new QTableWidgetItem(oneLine(name)));
        m_fields->setItem(row, 1, new QTableWidgetItem(oneLine(fieldName(statement))));
        m_fields->setItem(row, 2, new QTableWidgetItem(oneLine(statement)));
    }
    m_fields->resizeColumnToContents(0);
    m_fields->resizeColumnToContents(1);
    // Room that it doesn't fill is the JSON's.
    const int all = m_fields->horizontalHeader()->sizeHint().height() +
                    m_fields->rowCount() * m_fields->verticalHeader()->defaultSectionSize() +
                    m_fields->horizontalScrollBar()->sizeHint().height() + 2 * m_fields->frameWidth();
    m_fields->setMinimumHeight(std::min(all, fontMetrics().height() * 10));
    m_fields->setMaximumHeight(all);
    m_fields->setVisible(m_fields->rowCount() > 0);
}

} // namespace Inspector
