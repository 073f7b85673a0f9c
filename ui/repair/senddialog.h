// SPDX-License-Identifier: MIT
#pragma once

#include "models/plan/sendplanner.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace Inspector
{

class FactsForm;

// What would be sent where, and with which consequences, before anything is: where the plan needs a yes that
// can do harm, it is asked for by name. Cancel is the default. A dry run shows the same, and can't send.
// Opened with open(), deletes itself.
class SendDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Mode { Send, DryRun };
    // `client` outlives it.
    SendDialog(ApiClient &client, const SendSource &source, Mode mode, QWidget *parent);
    ~SendDialog() override;

Q_SIGNALS:
    // The person has agreed.
    void agreed(const Inspector::SendPlan &plan);

private:
    struct Choice {
        bool SendOptions::*option;
        QCheckBox *box;
        QLabel *about;
    };
    QWidget *makeBody();
    void makeButtons(QVBoxLayout *column);
    void addChoice(QVBoxLayout *column, bool SendOptions::*option, const QString &text);
    void plan();
    void receive(const Result<SendPlan> &result);
    void display();
    void displayIssues();
    void displayChoices();
    void displayCodes();
    void displayState();
    QString wordsFor(const Choice &choice) const;

    SendPlanner m_planner;
    const Mode m_mode;
    SendOptions m_options;
    std::optional<SendPlan> m_plan;
    QString m_failure; // why there is no plan
    bool m_isPlanning = false;

    QLabel *m_production;
    QLabel *m_question;
    QLabel *m_state;
    QProgressBar *m_bar;
    FactsForm *m_facts;
    QLabel *m_obstacles;
    QLabel *m_notes;
    QList<Choice> m_choices;
    QVBoxLayout *m_codesColumn = nullptr;
    QHash<QByteArray, QCheckBox *> m_codes; // left out unless they are asked for
    QPushButton *m_send = nullptr;          // null in a dry run
    QPushButton *m_cancel = nullptr;
    QPushButton *m_copy = nullptr;
};

} // namespace Inspector
