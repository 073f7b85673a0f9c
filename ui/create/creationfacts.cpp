// SPDX-License-Identifier: MIT
#include "ui/create/creationfacts.h"

#include "models/client/apiclient.h"
#include "models/definitions/definition.h"
#include "models/definitions/definitionuri.h"
#include "models/syncs/synccreation.h"
#include "models/tables/columnlook.h"
#include "ui/common/naming.h"
#include "ui/common/textlabel.h"
#include "ui/look/palettes.h"

#include <QVBoxLayout>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace
{
constexpr auto TypingPause = 400ms;

void showIn(QLabel *label, const QString &text)
{
    setNamedText(label, text);
    label->setVisible(!text.isEmpty());
}
} // namespace

CreationFacts::CreationFacts(ApiClient &client, QWidget *parent)
    : QWidget(parent)
    , m_client(client)
    , m_question(new TextLabel(TextLabel::Fit::Wrap, this))
    , m_staging(new TextLabel(TextLabel::Fit::Wrap, this))
    , m_others(new TextLabel(TextLabel::Fit::Wrap, this))
    , m_finder(client)
{
    nameControl(m_question, tr("Sync to create"));
    nameControl(m_staging, tr("Staged data"));
    nameControl(m_others, tr("Other syncs"));
    QFont bold = font();
    bold.setBold(true);
    m_question->setFont(bold);
    m_question->setMargin(4);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    for (QLabel *label : {m_question, m_staging, m_others})
        column->addWidget(label);
    m_pause.setSingleShot(true);
    m_pause.setInterval(TypingPause);
    connect(&m_pause, &QTimer::timeout, this, &CreationFacts::askForName);
    connect(&m_finder, &SyncFinder::finished, this, &CreationFacts::receiveOthers);
}

void CreationFacts::setProduction(bool production)
{
    m_isProduction = production;
    QPalette colors = palette();
    if (production) {
        colors.setColor(QPalette::WindowText, ProductionText);
        colors.setColor(QPalette::Window, ProductionGround);
    }
    m_question->setPalette(colors);
    m_question->setAutoFillBackground(production);
    display();
}

void CreationFacts::setPath(const QString &path)
{
    m_finder.cancel();
    m_running.clear();
    if (path != m_path) {
        m_path = path;
        m_name.clear();
        m_call.reset();
    }
}

void CreationFacts::showNew(const QString &path)
{
    m_again = false;
    setPath(path);
    if (!path.isEmpty() && m_name.isEmpty())
        m_pause.start();
    showIn(m_others, {});
    display();
}

void CreationFacts::showAgain(const QString &path)
{
    m_again = true;
    setPath(path);
    showIn(m_others, path.isEmpty() ? QString() : tr("Checking for other syncs of this definition…"));
    if (!path.isEmpty()) {
        askForName();
        m_finder.start(path, SyncFinder::Scope::All);
    }
    display();
}

void CreationFacts::stop()
{
    m_pause.stop();
    m_call.reset();
    m_finder.cancel();
}

bool CreationFacts::hasWarnedOf(const QList<Sync> &running) const
{
    return !running.isEmpty() && std::all_of(running.begin(), running.end(), [this](const Sync &sync) {
        return std::any_of(m_running.begin(), m_running.end(),
                           [&sync](const Sync &known) { return known.id == sync.id; });
    });
}

void CreationFacts::askForName()
{
    m_pause.stop();
    if (!isPlainPath(m_path))
        return;
    m_call = m_client.send({.path = m_path.mid(1).toLatin1()});
    connect(m_call.get(), &ApiCall::finished, this, &CreationFacts::receiveName);
}

// A definition that cannot be had has no name here; what is wrong with it, the creation says.
void CreationFacts::receiveName(const Result<HttpAnswer> &result)
{
    m_call.reset();
    if (const auto definition = result ? parseDefinition(*result) : Result<SyncDefinition>(result.error()))
        m_name = oneLine(definition->name);
    display();
}

void CreationFacts::receiveOthers(const Result<SyncFinder::Finding> &finding)
{
    m_running.clear();
    if (!finding) {
        showIn(m_others, tr("Couldn't check for other syncs of this definition: %1 This is checked again "
                            "before anything is sent.")
                             .arg(finding.error().message));
        Q_EMIT changed();
        return;
    }
    std::copy_if(finding->syncs.begin(), finding->syncs.end(), std::back_inserter(m_running),
                 [](const Sync &sync) { return isUnderWay(sync.status); });
    showIn(m_others, m_running.isEmpty() && finding->isComplete
                         ? tr("No other sync of this definition is running.")
                         : SyncCreation::warning(m_running));
    Q_EMIT changed();
}

QString CreationFacts::place() const
{
    const QString name = m_client.session().connection().name;
    const QString shown = name.isEmpty() ? m_client.session().account().siteName : name;
    return m_isProduction ? tr("%1 (production)").arg(shown) : shown;
}

void CreationFacts::display()
{
    const QString what = m_name.isEmpty() ? m_path : u'"' + m_name + u'"';
    showIn(m_question,
           m_again ? tr("Run %1 again in %2?").arg(what, place()) : tr("New sync in %1").arg(place()));
    showIn(m_staging,
           m_again && syncKind(m_path) == SyncKind::Import
               ? tr("An import sync only processes data that is staged. If nothing was uploaded to %1/data "
                    "after the last sync, there is nothing to process.")
                     .arg(m_path)
               : QString());
    Q_EMIT changed();
}

} // namespace Inspector
