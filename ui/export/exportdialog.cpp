// SPDX-License-Identifier: MIT
#include "ui/export/exportdialog.h"

#include "models/base/preference.h"
#include "models/export/exportestimate.h"
#include "ui/common/namedialog.h"
#include "ui/common/naming.h"
#include "ui/common/prompts.h"
#include "ui/export/exportcolumns.h"

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
#include <QRadioButton>
#include <QScopedValueRollback>
#include <QSpinBox>
#include <QVBoxLayout>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{
const Preference<int> requestsAtOnce{"export/requestsAtOnce", 4};

struct FormatInfo {
    ExportFormat format;
    const char *title;
    QString suffix;
};

const QList<FormatInfo> &formats()
{
    static const QList<FormatInfo> all{
        {ExportFormat::Csv, QT_TRANSLATE_NOOP("Inspector::ExportDialog", "CSV"), u"csv"_s},
        {ExportFormat::JsonLines, QT_TRANSLATE_NOOP("Inspector::ExportDialog", "JSON Lines"), u"jsonl"_s},
        {ExportFormat::Json, QT_TRANSLATE_NOOP("Inspector::ExportDialog", "JSON"), u"json"_s}};
    return all;
}

QString suffixOf(ExportFormat format)
{
    return formats().at(int(format)).suffix;
}
} // namespace

ExportDialog::ExportDialog(const Resource &resource, const Query &query, const ExportScope &scope,
                           const QString &what, const QString &suggestedPath, Prompts &prompts,
                           QWidget *parent)
    : QDialog(parent)
    , m_prompts(prompts)
    , m_resource(resource)
    , m_query(query)
    , m_scope(scope)
    , m_columns(new ExportColumns(scope.columns, scope.visible, this))
    , m_estimate(new QLabel(this))
{
    setWindowTitle(tr("Export %1").arg(what));
    setAttribute(Qt::WA_DeleteOnClose);
    nameControl(m_estimate, tr("Estimate"));
    m_estimate->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    m_save = buttons->button(QDialogButtonBox::Save);
    nameControl(m_save, tr("Save"));
    m_save->setDefault(true);

    auto *column = new QVBoxLayout(this);
    column->addWidget(makeFileRow(suggestedPath));
    column->addWidget(makeProfileRow());
    auto *choices = new QHBoxLayout;
    auto *left = new QVBoxLayout;
    left->addWidget(makeForm());
    left->addWidget(makeRows());
    left->addStretch(1);
    choices->addLayout(left);
    choices->addWidget(m_columns, 1);
    column->addLayout(choices, 1);
    column->addWidget(m_estimate);
    column->addWidget(buttons);
    for (QPushButton *button : findChildren<QPushButton *>())
        button->setAutoDefault(button == m_save);

    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_columns, &ExportColumns::changed, this, &ExportDialog::changed);
    fillProfiles();
    changed();
    m_file->setFocus();
    m_file->selectAll();
}

QWidget *ExportDialog::makeFileRow(const QString &suggestedPath)
{
    auto *holder = new QWidget(this);
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    // As file dialogs call it.
    auto *label = new QLabel(tr("File &name:"), holder);
    m_file = new QLineEdit(QDir::toNativeSeparators(suggestedPath), holder);
    nameControl(m_file, tr("File name:"));
    m_file->setMinimumWidth(fontMetrics().averageCharWidth() * 56);
    label->setBuddy(m_file);
    auto *browseButton = new QPushButton(tr("&Browse…"), holder);
    nameControl(browseButton, tr("Browse…"));
    row->addWidget(label);
    row->addWidget(m_file, 1);
    row->addWidget(browseButton);
    connect(browseButton, &QPushButton::clicked, this, &ExportDialog::browse);
    connect(m_file, &QLineEdit::textChanged, this, &ExportDialog::changed);
    return holder;
}

QWidget *ExportDialog::makeProfileRow()
{
    auto *holder = new QWidget(this);
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    auto *label = new QLabel(tr("&Profile:"), holder);
    m_profile = new QComboBox(holder);
    nameControl(m_profile, tr("Profile"), label);
    m_profile->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_profile->setMinimumContentsLength(12);
    m_profile->setToolTip(tr("Exact: for programs; nothing is added or changed.\nExcel: accents, columns, "
                             "and formulas open as intended."));
    auto *saveAs = new QPushButton(tr("Save p&rofile…"), holder);
    nameControl(saveAs, tr("Save profile…"));
    m_removeProfile = new QPushButton(tr("Remove profile"), holder);
    nameControl(m_removeProfile, tr("Remove profile"));
    row->addWidget(label);
    row->addWidget(m_profile, 1);
    row->addWidget(saveAs);
    row->addWidget(m_removeProfile);
    connect(m_profile, &QComboBox::activated, this, &ExportDialog::takeProfile);
    connect(saveAs, &QPushButton::clicked, this, &ExportDialog::saveProfile);
    connect(m_removeProfile, &QPushButton::clicked, this, [this] {
        removeExportProfile(m_profile->currentData().toString());
        fillProfiles();
    });
    return holder;
}

QWidget *ExportDialog::makeForm()
{
    auto *box = new QGroupBox(tr("Format"), this);
    auto *form = new QFormLayout(box);
    m_format = new QComboBox(box);
    for (const FormatInfo &known : formats())
        m_format->addItem(tr(known.title), int(known.format));
    auto *formatLabel = new QLabel(tr("F&ormat:"), box);
    nameControl(m_format, tr("Format"), formatLabel);
    form->addRow(formatLabel, m_format);
    m_delimiter = new QComboBox(box);
    m_delimiter->addItem(tr("Comma"), u","_s);
    m_delimiter->addItem(tr("Semicolon"), u";"_s);
    m_delimiter->addItem(tr("Tab"), u"\t"_s);
    m_delimiter->addItem(tr("Vertical bar"), u"|"_s);
    m_delimiterLabel = new QLabel(tr("&Delimiter:"), box);
    nameControl(m_delimiter, tr("Delimiter"), m_delimiterLabel);
    form->addRow(m_delimiterLabel, m_delimiter);
    m_header = new QCheckBox(tr("&Header row"), box);
    nameControl(m_header, tr("Header row"));
    m_mark = new QCheckBox(tr("B&yte order mark"), box);
    nameControl(m_mark, tr("Byte order mark"));
    m_mark->setToolTip(tr("Excel needs it to read accented and non-Latin characters"));
    m_guard = new QCheckBox(tr("Formula &guard"), box);
    nameControl(m_guard, tr("Formula guard"));
    m_guard->setToolTip(tr("Puts a ' before cells that a spreadsheet would treat as a formula"));
    for (QCheckBox *check : {m_header, m_mark, m_guard}) {
        form->addRow(check);
        connect(check, &QCheckBox::toggled, this, &ExportDialog::changed);
    }
    m_parallel = new QSpinBox(box);
    m_parallel->setRange(1, 6);
    m_parallel->setValue(requestsAtOnce.value());
    nameControl(m_parallel, tr("Parallel requests"));
    form->addRow(tr("Parallel re&quests:"), m_parallel);
    connect(m_delimiter, &QComboBox::currentIndexChanged, this, &ExportDialog::changed);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::changed);
    return box;
}

QWidget *ExportDialog::makeRows()
{
    auto *box = new QGroupBox(tr("Rows"), this);
    auto *column = new QVBoxLayout(box);
    const bool narrowed = !m_query.q.isEmpty() || m_query.offset.value_or(0) > 0;
    m_all = new QRadioButton(tr("&All rows"), box);
    m_asShown = new QRadioButton(tr("&Filtered rows"), box);
    m_asShown->setToolTip(m_query.q.isEmpty() ? tr("Rows from \"Start at\" on") : plainTip(m_query.q));
    const qint64 count = rowsIn(m_scope.selected);
    m_selected =
        new QRadioButton(count > 0 ? tr("&Selected rows (%L1)").arg(count) : tr("&Selected rows"), box);
    nameControl(m_all, tr("All rows"));
    nameControl(m_asShown, tr("Filtered rows"));
    nameControl(m_selected, tr("Selected rows"));
    m_asShown->setEnabled(narrowed);
    m_selected->setEnabled(count > 0);
    (narrowed ? m_asShown : m_all)->setChecked(true);
    for (QRadioButton *choice : {m_all, m_asShown, m_selected}) {
        column->addWidget(choice);
        connect(choice, &QRadioButton::toggled, this, &ExportDialog::changed);
    }
    return box;
}

void ExportDialog::fillProfiles()
{
    const ExportProfile last = lastExportProfile();
    m_profile->clear();
    const QList<ExportProfile> known = exportProfiles();
    for (const ExportProfile &entry : known)
        m_profile->addItem(entry.title(), entry.name);
    // Changed by hand since: it has no name any more.
    m_profile->addItem(tr("Custom"), u""_s);
    m_profile->setCurrentIndex(std::max(0, m_profile->findData(last.name)));
    const QScopedValueRollback filling(m_filling, true);
    m_format->setCurrentIndex(m_format->findData(int(last.format)));
    m_delimiter->setCurrentIndex(
        std::max(0, m_delimiter->findData(QString(QLatin1Char(last.csv.delimiter)))));
    m_mark->setChecked(last.csv.byteOrderMark);
    m_guard->setChecked(last.csv.formulaGuard);
    m_header->setChecked(last.csv.header);
}

void ExportDialog::takeProfile(int index)
{
    const QList<ExportProfile> known = exportProfiles();
    if (index >= known.size())
        return;
    setLastExportProfile(known.at(index));
    fillProfiles();
    changed();
}

void ExportDialog::saveProfile()
{
    using Verdict = NameDialog::Verdict;
    const auto judge = [](const QString &name) -> Verdict {
        const QList<ExportProfile> known = exportProfiles();
        const bool looksBuiltIn = std::any_of(known.begin(), known.end(), [&name](const ExportProfile &one) {
            return isBuiltIn(one.name) && (one.name == name || one.title() == name);
        });
        if (looksBuiltIn || name == tr("Custom"))
            return {Verdict::Use::Refused,
                    tr("\"%1\" is a built-in profile. Choose a different name.").arg(name)};
        if (std::any_of(known.begin(), known.end(),
                        [&name](const ExportProfile &one) { return one.name == name; }))
            return {Verdict::Use::Replaces,
                    tr("A profile with this name already exists. It will be replaced.")};
        return {};
    };
    auto *dialog = new NameDialog(tr("Save profile"), tr("Profile &name"), tr("Profile name"), judge, this);
    connect(dialog, &NameDialog::chosen, this, [this](const QString &name) {
        ExportProfile named = profile();
        named.name = name;
        saveExportProfile(named);
        setLastExportProfile(named);
        fillProfiles();
        changed();
    });
    dialog->open();
}

ExportProfile ExportDialog::profile() const
{
    ExportProfile chosenOne;
    chosenOne.format = ExportFormat(m_format->currentData().toInt());
    chosenOne.csv.delimiter = m_delimiter->currentData().toString().front().toLatin1();
    chosenOne.csv.byteOrderMark = m_mark->isChecked();
    chosenOne.csv.formulaGuard = m_guard->isChecked();
    chosenOne.csv.header = m_header->isChecked();
    const QList<ExportProfile> known = exportProfiles();
    // Of two that write the same file, the one that is chosen.
    for (const ExportProfile &entry : known) {
        if (entry.isSameFile(chosenOne) &&
            (chosenOne.name.isEmpty() || entry.name == m_profile->currentData().toString()))
            chosenOne.name = entry.name;
    }
    return chosenOne;
}

ExportPlan ExportDialog::plan() const
{
    const ExportProfile chosenOne = profile();
    ExportPlan made{.resource = m_resource, .query = m_query};
    made.inFlight = m_parallel->value();
    made.keepsPart = true;
    made.format = chosenOne.format;
    made.csv = chosenOne.csv;
    made.csv.columns = m_columns->columns();
    // Without totals there would be neither progress nor a proof that all rows came.
    made.query.totalResults.reset();
    if (m_all->isChecked()) {
        made.query.q.clear();
        made.query.offset.reset();
    } else if (m_selected->isChecked()) {
        made.ranges = m_scope.selected;
    }
    return made;
}

std::optional<qint64> ExportDialog::rows() const
{
    if (m_selected->isChecked())
        return rowsIn(m_scope.selected);
    // How many rows there are without the filter is not known here.
    return m_all->isChecked() && m_asShown->isEnabled() ? std::nullopt : m_scope.rows;
}

QString ExportDialog::path() const
{
    const QString text = QDir::fromNativeSeparators(m_file->text().trimmed());
    return text.isEmpty() ? QString() : QFileInfo(text).absoluteFilePath();
}

void ExportDialog::changed()
{
    if (m_filling)
        return;
    const QScopedValueRollback filling(m_filling, true);
    const ExportProfile now = profile();
    m_profile->setCurrentIndex(m_profile->findData(now.name));
    m_removeProfile->setEnabled(!now.name.isEmpty() && !isBuiltIn(now.name));
    const bool isCsv = now.format == ExportFormat::Csv;
    for (QWidget *option : QList<QWidget *>{m_delimiterLabel, m_delimiter, m_mark, m_guard, m_header})
        option->setEnabled(isCsv);
    followFormat(now.format);
    m_save->setEnabled(!path().isEmpty() && !m_columns->isNoneChosen());
    setNamedText(m_estimate, !m_columns->isNoneChosen() ? exportEstimate(plan(), rows())
                                                        : tr("Choose at least one column."));
}

// Only when another format is chosen, and only from the suffix of the one before: any other name is the
// person's own, and stays as it was typed or found.
void ExportDialog::followFormat(ExportFormat format)
{
    if (format == m_named)
        return;
    const QString before = suffixOf(std::exchange(m_named, format));
    if (QFileInfo(m_file->text()).suffix() == before)
        m_file->setText(m_file->text().chopped(before.size()) + suffixOf(format));
}

void ExportDialog::browse()
{
    m_prompts.saveFile(this, windowTitle(), path(), [this](const QString &chosenPath) {
        m_file->setText(QDir::toNativeSeparators(chosenPath));
        m_save->setFocus();
    });
}

void ExportDialog::save()
{
    // What is asked about, and written, is the name that can be read here.
    if (const QFileInfo file(path()); file.suffix().isEmpty() && !file.fileName().isEmpty() && !file.isDir())
        m_file->setText(QDir::toNativeSeparators(path() + u'.' + suffixOf(profile().format)));
    if (!QFileInfo::exists(path())) {
        finish(false);
        return;
    }
    m_prompts.confirm(this, tr("Replace file"), tr("%1 already exists. Replace it?").arg(path()),
                      tr("Replace"), [this] { finish(true); });
}

void ExportDialog::finish(bool replaces)
{
    if (!m_save->isEnabled())
        return;
    setLastExportProfile(profile());
    requestsAtOnce.set(m_parallel->value());
    ExportPlan made = plan();
    made.replaces = replaces;
    Q_EMIT chosen(made, path());
    accept();
}

} // namespace Inspector
