// SPDX-License-Identifier: MIT
#include "ui/repair/senddialog.h"

#include "models/client/apiclient.h"
#include "ui/common/naming.h"
#include "ui/common/textlabel.h"
#include "ui/look/icons.h"
#include "ui/look/palettes.h"
#include "ui/overview/factsform.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;
using Weight = SendIssue::Weight;

namespace
{
constexpr QSize FirstSize{760, 480};

QLabel *sentences(const QString &name, QWidget *parent)
{
    auto *label = new TextLabel(TextLabel::Fit::Wrap, parent);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setFocusPolicy(Qt::ClickFocus);
    nameControl(label, name);
    return label;
}

void showIn(QLabel *label, const QString &text)
{
    setNamedText(label, text);
    label->setVisible(!text.isEmpty());
}
} // namespace

SendDialog::SendDialog(ApiClient &client, const SendSource &source, Mode mode, QWidget *parent)
    : QDialog(parent)
    , m_planner(client, source)
    , m_mode(mode)
    , m_production(new QLabel(tr("production"), this))
    , m_question(sentences(tr("Send question"), this))
    , m_state(sentences(tr("Send message"), this))
    , m_bar(new QProgressBar(this))
{
    setWindowTitle(mode == Mode::Send ? tr("Send corrected records") : tr("Dry run: nothing is sent"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_production->setStyleSheet(productionStyle());
    nameControl(m_production, tr("Production"));
    m_production->setAccessibleDescription(m_production->text());
    QFont bold = m_question->font();
    bold.setBold(true);
    m_question->setFont(bold);
    m_bar->setRange(0, 0);
    m_bar->setTextVisible(false);
    nameControl(m_bar, tr("Planning progress"));
    auto *head = new QHBoxLayout;
    head->addWidget(m_production, 0, Qt::AlignTop);
    head->addWidget(m_question, 1);
    auto *column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addWidget(m_state);
    column->addWidget(m_bar);
    column->addWidget(makeBody(), 1);
    makeButtons(column);
    resize(FirstSize);
    connect(&m_planner, &SendPlanner::finished, this, &SendDialog::receive);
    plan();
}

SendDialog::~SendDialog() = default;

QWidget *SendDialog::makeBody()
{
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    auto *body = new QWidget(scroll);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    m_obstacles = sentences(tr("Send obstacles"), body);
    m_notes = sentences(tr("Send notes"), body);
    m_facts = new FactsForm(body);
    column->addWidget(m_obstacles);
    column->addWidget(m_facts);
    column->addWidget(m_notes);
    addChoice(column, &SendOptions::allowsDuplicates, tr("Send even if this can create &duplicates"));
    addChoice(column, &SendOptions::sendsAgain, tr("&Also send records that were sent before"));
    addChoice(column, &SendOptions::clearsBlanks, tr("Let &empty cells clear values in Eloqua"));
    addChoice(column, &SendOptions::runsSyncActions, tr("&Run the definition's sync actions"));
    m_codesColumn = new QVBoxLayout;
    column->addLayout(m_codesColumn);
    addChoice(column, &SendOptions::throughOriginal,
              tr("Send through the &original definition, not through a one-time copy"));
    addChoice(column, &SendOptions::clearsStaged,
              tr("&First delete everything that is staged in the original definition"));
    column->addStretch(1);
    scroll->setWidget(body);
    return scroll;
}

void SendDialog::addChoice(QVBoxLayout *column, bool SendOptions::*option, const QString &text)
{
    QWidget *parent = m_facts->parentWidget();
    auto *box = new QCheckBox(text, parent);
    const QString name = withoutMnemonic(text);
    nameControl(box, name);
    auto *about = sentences(tr("About: %1").arg(name), parent);
    about->setIndent(fontMetrics().averageCharWidth() * 4);
    column->addWidget(box);
    column->addWidget(about);
    m_choices << Choice{option, box, about};
    connect(box, &QCheckBox::toggled, this, [this, option](bool on) {
        m_options.*option = on;
        plan();
    });
}

void SendDialog::makeButtons(QVBoxLayout *column)
{
    auto *buttons = new QDialogButtonBox(this);
    m_copy = buttons->addButton(tr("Cop&y"), QDialogButtonBox::ActionRole);
    m_copy->setIcon(icon(u"copy"_s));
    m_copy->setAutoDefault(false);
    nameControl(m_copy, tr("Copy plan"));
    if (m_mode == Mode::Send) {
        m_send = buttons->addButton(tr("&Send"), QDialogButtonBox::AcceptRole);
        m_send->setIcon(icon(u"send"_s));
        nameControl(m_send, tr("Send"));
        connect(buttons, &QDialogButtonBox::accepted, this, [this] {
            Q_EMIT agreed(*m_plan);
            accept();
        });
    }
    m_cancel = buttons->addButton(m_send ? QDialogButtonBox::Cancel : QDialogButtonBox::Close);
    nameControl(m_cancel, m_send ? tr("Cancel") : tr("Close"));
    m_cancel->setDefault(true);
    m_cancel->setFocus();
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_plan->lines().join(u'\n')); });
}

void SendDialog::plan()
{
    m_isPlanning = true;
    m_planner.start(m_options);
    displayState();
}

void SendDialog::receive(const Result<SendPlan> &result)
{
    m_isPlanning = false;
    m_failure = result ? QString() : result.error().fullText();
    if (result)
        m_plan = *result;
    else
        m_plan.reset();
    display();
}

void SendDialog::display()
{
    m_production->setVisible(m_plan && m_plan->isProduction);
    QList<FactsForm::Fact> facts;
    if (m_plan) {
        for (const auto &[title, text] : m_plan->facts())
            facts << FactsForm::Fact{title, text, {}};
    }
    m_facts->setFacts(facts);
    displayIssues();
    displayChoices();
    displayCodes();
    displayState();
}

void SendDialog::displayIssues()
{
    QStringList obstacles;
    QStringList notes;
    if (m_plan) {
        for (const SendIssue &issue : m_plan->issues) {
            if (issue.weight == Weight::Obstacle)
                obstacles << issue.text;
            else if (!issue.consent)
                notes << issue.text;
        }
    }
    showIn(m_obstacles, obstacles.join(u"\n"_s));
    showIn(m_notes, notes.join(u"\n"_s));
}

QString SendDialog::wordsFor(const Choice &choice) const
{
    QStringList words;
    for (const SendIssue &issue : m_plan->issues) {
        if (issue.consent == choice.option)
            words << issue.text;
    }
    if (choice.option == &SendOptions::runsSyncActions && words.isEmpty())
        words << m_plan->definition.syncActions;
    return words.join(u"\n"_s);
}

// A choice is there where it means something for these records.
void SendDialog::displayChoices()
{
    for (const Choice &choice : std::as_const(m_choices)) {
        const QString words = m_plan ? wordsFor(choice) : QString();
        const bool isOffered =
            m_plan &&
            (!words.isEmpty() || m_options.*choice.option || choice.option == &SendOptions::throughOriginal ||
             (choice.option == &SendOptions::clearsBlanks && m_plan->blanks > 0));
        choice.box->setVisible(isOffered);
        showIn(choice.about, isOffered ? words : QString());
    }
}

void SendDialog::displayCodes()
{
    if (!m_plan)
        return;
    for (const auto &[code, rows] : m_plan->leftOutByCode) {
        if (m_codes.contains(code))
            continue;
        const QString text = tr("Also send records with %1, which may overwrite accepted records")
                                 .arg(QString::fromUtf8(code));
        auto *box = new QCheckBox(text, m_facts->parentWidget());
        nameControl(box, text);
        m_codesColumn->addWidget(box);
        m_codes.insert(code, box);
        connect(box, &QCheckBox::toggled, this, [this, code = code](bool on) {
            m_options.codesSent.removeAll(code);
            if (on)
                m_options.codesSent << code;
            plan();
        });
    }
}

void SendDialog::displayState()
{
    m_bar->setVisible(m_isPlanning);
    m_copy->setEnabled(m_plan.has_value() && !m_isPlanning);
    QString state = m_failure;
    if (m_isPlanning)
        state = tr("Reading the records and requesting the definition from Eloqua…");
    else if (m_plan && m_plan->onlyContinues())
        state = tr("Sending these records was interrupted earlier. What happened is checked first, and "
                   "nothing is sent now. %1")
                    .arg(m_plan->unfinished->sentence());
    else if (m_plan && m_mode == Mode::Send && !m_plan->canSend())
        state = tr("Nothing can be sent yet. See the reasons below.");
    showIn(m_state, state);
    setNamedText(m_question, m_plan ? m_plan->question() : QString());
    m_production->setVisible(m_plan && m_plan->isProduction);
    if (!m_send)
        return;
    const bool continues = m_plan && m_plan->onlyContinues();
    m_send->setText(continues ? tr("Check &what happened") : tr("&Send"));
    nameControl(m_send, continues ? tr("Check what happened") : tr("Send"));
    m_send->setEnabled(m_plan && !m_isPlanning && m_plan->canSend());
}

} // namespace Inspector
