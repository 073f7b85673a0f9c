// SPDX-License-Identifier: MIT
#include "ui/window/preferencesdialog.h"

#include "models/format/cliptext.h"
#include "models/overview/syncoverview.h"
#include "models/syncs/nightdigest.h"
#include "models/syncs/refreshpolicy.h"
#include "models/syncs/syncfacts.h"
#include "resources/translations.h"
#include "ui/common/naming.h"
#include "ui/common/prompts.h"
#include "ui/common/zoneswitch.h"
#include "ui/create/syncactions.h"
#include "ui/export/exportlist.h"
#include "ui/export/exportoptions.h"
#include "ui/look/palettes.h"
#include "ui/pane/tablepane.h"
#include "ui/window/proxyform.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr int MostRowsPerPage = 50'000; // what Eloqua sends of data; of other tables it sends fewer

QString titleOfPalette(const QString &name)
{
    if (name == u"light"_s)
        return PreferencesDialog::tr("Light");
    if (name == u"dark"_s)
        return PreferencesDialog::tr("Dark");
    return name == u"high-contrast"_s ? PreferencesDialog::tr("High contrast") : name;
}
} // namespace

PreferencesDialog::PreferencesDialog(ZoneSwitch &zone, Prompts &prompts, ProxyKeeper *proxy, QWidget *parent)
    : QDialog(parent)
    , m_prompts(prompts)
    , m_pages(new QTabWidget(this))
    , m_groups(addPage(tr("General")))
{
    setWindowTitle(tr("Preferences"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    addDisplay(zone);
    addTables();
    addList();
    addExports();
    addNotifications();
    // The fields of all groups stand below each other.
    int widest = 0;
    for (const QLabel *label : m_labels)
        widest = std::max(widest, label->sizeHint().width());
    for (QLabel *label : m_labels)
        label->setMinimumWidth(widest);
    m_groups->addStretch(1);
    if (proxy) {
        QVBoxLayout *page = addPage(tr("Proxy"));
        m_proxy = new ProxyForm(*proxy, this);
        page->addWidget(m_proxy);
        page->addStretch(1);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(m_pages, 1);
    column->addWidget(buttons);
}

void PreferencesDialog::showProxy()
{
    if (!m_proxy)
        return;
    m_pages->setCurrentIndex(m_pages->count() - 1);
    m_proxy->setFocus();
}

// Escape leaves no field, so that what was typed last is not there yet.
void PreferencesDialog::done(int result)
{
    if (m_proxy)
        m_proxy->apply();
    QDialog::done(result);
}

QVBoxLayout *PreferencesDialog::addPage(const QString &title)
{
    auto *page = new QWidget(m_pages);
    m_pages->addTab(page, title);
    return new QVBoxLayout(page);
}

QFormLayout *PreferencesDialog::addGroup(const QString &title)
{
    auto *box = new QGroupBox(title, this);
    m_groups->addWidget(box);
    return new QFormLayout(box);
}

QLabel *PreferencesDialog::addRow(QFormLayout *form, const QString &text, QWidget *field)
{
    auto *label = new QLabel(text, this);
    label->setBuddy(field);
    // A number needs no more room than its digits.
    if (qobject_cast<QSpinBox *>(field))
        field->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    form->addRow(label, field);
    m_labels << label;
    return label;
}

void PreferencesDialog::addDisplay(ZoneSwitch &zone)
{
    QFormLayout *form = addGroup(tr("Display"));
    auto *times = new QComboBox(this);
    times->addItem(tr("This computer's time zone"), false);
    times->addItem(tr("UTC, as Eloqua sends them"), true);
    times->setToolTip(tr("Files always contain times as Eloqua sent them, in UTC"));
    nameControl(times, tr("Times"), addRow(form, tr("&Times:"), times));
    addCheck(
        form, copiesShownTimes, tr("Copy times as shown"), tr("Copy times as sh&own"),
        tr("With their time zone, for example 2024-03-01 11:15:05 UTC+01:00. Otherwise, times are copied as "
           "Eloqua sent them, in UTC. JSON and files always contain them as sent."));
    const auto showZone = [times, &zone] { times->setCurrentIndex(times->findData(zone.isChecked())); };
    showZone();
    connect(&zone, &QAction::toggled, this, showZone);
    connect(times, &QComboBox::currentIndexChanged, &zone,
            [times, &zone] { zone.setChecked(times->currentData().toBool()); });

    addLooks(form);
}

// Side by side, as the page has to fit a small screen.
void PreferencesDialog::addLooks(QFormLayout *form)
{
    auto *holder = new QWidget(this);
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    auto *palette = new QComboBox(holder);
    palette->addItem(tr("As the system"), QString());
    for (const QString &name : paletteNames())
        palette->addItem(titleOfPalette(name), name);
    nameControl(palette, tr("Palette"), addRow(form, tr("&Palette:"), holder));
    palette->setCurrentIndex(std::max(0, palette->findData(chosenPalette.value())));
    connect(palette, &QComboBox::currentIndexChanged, this, [palette] {
        chosenPalette.set(palette->currentData().toString());
        usePalette(chosenPalette.value());
    });
    auto *language = new QComboBox(holder);
    language->addItem(tr("As the system"), QString());
    for (const Language &one : languages())
        language->addItem(one.name, one.code);
    auto *label = new QLabel(tr("Languag&e:"), holder);
    nameControl(language, tr("Language"), label);
    language->setCurrentIndex(std::max(0, language->findData(chosenLanguage.value())));
    row->addWidget(palette, 1);
    row->addWidget(label);
    row->addWidget(language, 1);

    // Texts are made once, so that another language has to wait for the next start.
    auto *hint = new QLabel(this);
    nameControl(hint, tr("Language hint"));
    form->addRow(hint);
    hint->hide();
    connect(language, &QComboBox::currentIndexChanged, this, [language, hint] {
        chosenLanguage.set(language->currentData().toString());
        setNamedText(hint, tr("The program uses this language from its next start on."));
        hint->show();
    });
}

void PreferencesDialog::addTables()
{
    QFormLayout *form = addGroup(tr("Tables"));
    auto *rows = new QSpinBox(this);
    rows->setRange(0, MostRowsPerPage);
    rows->setSingleStep(100);
    rows->setGroupSeparatorShown(true);
    rows->setSpecialValueText(tr("Server default"));
    rows->setValue(rowsPerPage.value());
    rows->setToolTip(
        tr("Rows that are requested at once, from the next table that you open. Eloqua sends up to "
           "1,000 log entries, rejects, or syncs, and up to 50,000 data rows."));
    nameControl(rows, tr("Rows per page"));
    addRow(form, tr("Rows per pa&ge:"), rows);
    connect(rows, &QSpinBox::valueChanged, this, [](int value) { rowsPerPage.set(value); });
}

void PreferencesDialog::addList()
{
    QFormLayout *form = addGroup(tr("List of syncs"));
    addCheck(form, refreshesByItself, tr("Refresh the list automatically"),
             tr("&Refresh the list automatically"),
             tr("Every 10 s while a visible sync is running, otherwise every minute. F5 refreshes at any "
                "time."));
    addCheck(form, asksForSyncFacts, tr("Show names and rejects"), tr("Show &names and rejects"),
             tr("Sends one small request for each definition, and one for each visible import that finished "
                "with a warning. The overview of a sync asks for the last syncs of its definition."));
    addCheck(form, countsCausesByItself, tr("Count causes automatically"), tr("Count ca&uses automatically"),
             tr("When you open the overview of an import, Eloqua is asked how many rejects there are of each "
                "code, and up to 20,000 rejects are fetched and counted by cause"));
    addCheck(form, showsNightDigest, tr("Show a summary of the night"), tr("Show a summar&y of the night"),
             tr("Shows above the list how many syncs there were, and how many of them finished with a "
                "warning or failed"));
    auto *begins = new QTimeEdit(nightBegins.value(), this);
    begins->setDisplayFormat(u"HH:mm"_s);
    begins->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    begins->setToolTip(tr("Syncs are counted from this time on, in the time zone that times are shown in"));
    nameControl(begins, tr("Night begins at"));
    addRow(form, tr("Night begins &at:"), begins);
    connect(begins, &QTimeEdit::timeChanged, this, [this](QTime time) {
        nightBegins.set(time);
        Q_EMIT listChanged();
    });
}

void PreferencesDialog::addExports()
{
    QFormLayout *form = addGroup(tr("Exports"));
    QWidget *folder = makeFolder();
    addRow(form, tr("&Folder:"), folder)->setBuddy(m_folder);
    m_folderHint = new QLabel(this);
    nameControl(m_folderHint, tr("Export folder hint"));
    form->addRow(m_folderHint);
    takeFolder(m_folder->text());

    auto *requests = new QSpinBox(this);
    requests->setRange(1, MostExportRequestsAtOnce);
    requests->setValue(exportRequestsAtOnce.value());
    requests->setToolTip(tr("More requests at once make an export faster, until Eloqua limits them"));
    nameControl(requests, tr("Parallel requests"));
    addRow(form, tr("Parallel re&quests:"), requests);
    connect(requests, &QSpinBox::valueChanged, this, [](int value) { exportRequestsAtOnce.set(value); });
}

void PreferencesDialog::addNotifications()
{
    QFormLayout *form = addGroup(tr("Notifications"));
    addCheck(form, notifiesOfEnds, tr("Notify me when a watched sync finishes"),
             tr("Notify me when a &watched sync finishes"),
             tr("Without notifications, the result is shown only in the window"));
    addCheck(form, notifiesOfLongWork, tr("Notify me when a long export finishes"),
             tr("Notify me when a &long export finishes"),
             tr("For exports and kept copies that take longer than two minutes, if you're working in another "
                "window when they finish"));
}

void PreferencesDialog::addCheck(QFormLayout *form, const Preference<bool> &preference, const QString &name,
                                 const QString &textWithKey, const QString &tip)
{
    auto *check = new QCheckBox(textWithKey, this);
    nameControl(check, name);
    check->setToolTip(tip);
    check->setChecked(preference.value());
    form->addRow(check);
    connect(check, &QCheckBox::toggled, this, [this, preference](bool on) {
        preference.set(on);
        Q_EMIT listChanged();
    });
}

QWidget *PreferencesDialog::makeFolder()
{
    auto *holder = new QWidget(this);
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    m_folder = new QLineEdit(QDir::toNativeSeparators(exportFolder.value()), holder);
    nameControl(m_folder, tr("Export folder"));
    m_folder->setPlaceholderText(tr("The folder of the last export"));
    m_folder->setClearButtonEnabled(true);
    m_folder->setMinimumWidth(fontMetrics().averageCharWidth() * 44);
    auto *browse = new QPushButton(tr("&Browse…"), holder);
    browse->setAutoDefault(false);
    nameControl(browse, tr("Browse…"));
    row->addWidget(m_folder, 1);
    row->addWidget(browse);
    connect(m_folder, &QLineEdit::textChanged, this, &PreferencesDialog::takeFolder);
    connect(browse, &QPushButton::clicked, this, [this] {
        m_prompts.chooseFolder(this, tr("Export folder"), exportFolder.value(), [this](const QString &path) {
            m_folder->setText(QDir::toNativeSeparators(path));
        });
    });
    return holder;
}

// A folder that is not there is not stored: every export would be proposed somewhere else than chosen.
void PreferencesDialog::takeFolder(const QString &text)
{
    const QString path = QDir::fromNativeSeparators(text.trimmed());
    const QFileInfo folder(path);
    const bool isUsable = path.isEmpty() || (folder.isAbsolute() && folder.isDir());
    setNamedText(m_folderHint,
                 isUsable ? QString()
                          : tr("This folder doesn't exist. Enter the full path of an existing folder."));
    m_folderHint->setVisible(!isUsable);
    if (isUsable && path != exportFolder.value())
        exportFolder.set(path);
}

} // namespace Inspector
