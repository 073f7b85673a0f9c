// SPDX-License-Identifier: MIT
#pragma once

#include "models/definitions/definition.h"
#include "models/pages/syncsource.h"

#include <QScrollArea>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTableWidget;

namespace Inspector
{

class FactsForm;
class MessageBar;

// The definition of one sync: asks for it, and shows what it says, its fields as a table, and the answer as
// it came. A definition that is gone takes nothing away from the sync.
class DefinitionPane : public QScrollArea
{
    Q_OBJECT

public:
    // `source` outlives what is asked for.
    explicit DefinitionPane(SyncSource &source, QWidget *parent = nullptr);

    void clear();
    // Asks unless this sync's definition is here already.
    void showOf(const Sync &sync);
    // The sync itself couldn't be had, so that nobody knows which definition is its.
    void showUnknown(SyncId sync, const ApiError &error);
    void refresh();
    // Drops the request, if there is one; it is not repeated automatically.
    bool stop();
    // The network is back: asks again if it failed for want of it.
    void recover();
    void setZone(Zone zone);
    bool isSettled() const { return !m_request; }
    const std::optional<SyncDefinition> &definition() const { return m_definition; }

Q_SIGNALS:
    void loaded(const Inspector::SyncDefinition &definition);
    void missing();       // it could not be had
    void syncRequested(); // again, for want of which there's no definition
    void otherSyncsRequested(const QString &syncedInstanceUri);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool isKept() const { return m_source.origin() == Origin::KeptCopy; }
    QWidget *makeBody();
    void retry();
    void ask();
    void receive(const Result<HttpAnswer> &result);
    void display(const SyncDefinition &definition);
    void displayFields(const SyncDefinition &definition);
    void displayError(const ApiError &error);
    void displaySilence();

    SyncSource &m_source;
    Owned<AnswerRequest> m_request;
    std::optional<ApiError> m_error; // what the last question came to
    QString m_uri;
    std::optional<SyncDefinition> m_definition;
    Zone m_zone = Zone::Local;
    MessageBar *m_message;
    FactsForm *m_facts;
    QWidget *m_content;
    QTableWidget *m_fields;
    QPlainTextEdit *m_json;
    QPushButton *m_others;
};

} // namespace Inspector
