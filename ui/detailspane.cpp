// SPDX-License-Identifier: MIT
#include "ui/detailspane.h"

#include "models/base/apierror.h"
#include "models/tables/columnlook.h"
#include "ui/messagebar.h"
#include "ui/naming.h"

#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

DetailsPane::DetailsPane(QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    auto *body = new QWidget(this);
    m_message = new MessageBar(tr("Details"), body);
    m_form = new QFormLayout;
    m_form->setHorizontalSpacing(fontMetrics().averageCharWidth() * 3);
    m_form->setLabelAlignment(Qt::AlignLeft);
    auto *column = new QVBoxLayout(body);
    column->addWidget(m_message);
    column->addLayout(m_form);
    column->addStretch(1);
    setWidget(body);
    connect(m_message, &MessageBar::retryRequested, this, &DetailsPane::retryRequested);
}

void DetailsPane::addBar(QWidget *bar)
{
    static_cast<QVBoxLayout *>(widget()->layout())->insertWidget(0, bar);
}

void DetailsPane::clearRows()
{
    m_message->clear();
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
}

void DetailsPane::addRow(const QString &title, const QString &text, const QString &tip)
{
    auto *value = new QLabel(text.isEmpty() ? tr("–") : text, widget());
    value->setTextFormat(Qt::PlainText);
    value->setWordWrap(true);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    value->setToolTip(plainTip(tip));
    value->setObjectName(title);
    value->setAccessibleDescription(title);
    auto *label = new QLabel(title, widget());
    label->setTextFormat(Qt::PlainText); // the names of undocumented properties are the server's
    m_form->addRow(label, value);
}

void DetailsPane::addStamp(const QString &title, const QString &stamp)
{
    addRow(title, zonedStampText(stamp), stampNote(stamp));
}

void DetailsPane::showLoading()
{
    clearRows();
    addRow(tr("Details"), tr("Loading…"));
}

void DetailsPane::showSync(const Sync &sync)
{
    clearRows();
    addRow(tr("ID"), toText(sync.id));
    addRow(tr("Status"), sync.status);
    addRow(tr("Kind"), toText(sync.kind()));
    addRow(tr("Definition"), sync.syncedInstanceUri);
    addStamp(tr("Created"), sync.createdAt);
    addRow(tr("Created by"), sync.createdBy);
    addStamp(tr("Started"), sync.syncStartedAt);
    addStamp(tr("Ended"), sync.syncEndedAt);
    addRow(tr("Duration"), durationText(parseStamp(sync.syncStartedAt), parseStamp(sync.syncEndedAt)));
    addRow(tr("Callback URL"), sync.callbackUrl);
    addRow(tr("URI"), sync.uri);
    for (const auto &[name, text] : sync.others)
        addRow(name, text);
}

void DetailsPane::showError(SyncId id, const ApiError &error)
{
    clearRows();
    const QString sentence =
        error.kind == ApiError::Kind::Gone
            ? tr("Eloqua has no sync %1, or not any more: syncs are kept for a year. Check the number.")
                  .arg(toText(id))
            : error.message;
    m_message->show({error.kind == ApiError::Kind::Gone ? Explanation::Tone::Gone : Explanation::Tone::Failed,
                     sentence, error.fullText().mid(error.message.size()).trimmed(), true});
}

} // namespace Inspector
