// SPDX-License-Identifier: MIT
#include "ui/export/exportdialog.h"

#include "models/base/text.h"
#include "models/export/exportestimate.h"
#include "models/export/exportname.h"
#include "ui/common/fold.h"
#include "ui/common/namedialog.h"
#include "ui/common/naming.h"
#include "ui/common/prompts.h"
#include "ui/export/exportcolumns.h"
#include "ui/export/exportoptions.h"
#include "ui/export/exportrows.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr int NoProfile = -1; // the entry for options that no profile has

QLabel *makeSentence(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    nameControl(label, name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}
} // namespace

ExportDialog::ExportDialog(const Rows &rows, const QString &what, const QString &folder, Prompts &prompts,
                           QWidget *parent)
    : QDialog(parent)
    , m_prompts(prompts)
    , m_resource(rows.resource)
    , m_query(rows.query)
    , m_origin(rows.origin)
    , m_rowBytes(rows.scope.rowBytes)
    , m_columnsOfTable(rows.scope.columns.size())
    , m_folder(folder)
    , m_description(makeSentence(tr("Format description"), this))
    , m_warning(makeSentence(tr("Export warning"), this))
    , m_estimate(makeSentence(tr("Estimate"), this))
{
    setWindowTitle(tr("Export %1").arg(what));
    setAttribute(Qt::WA_DeleteOnClose);
    // Three lines at most, so that the dialog does not jump when another format is chosen.
    m_description->setMinimumHeight(fontMetrics().lineSpacing() * 3);
    m_description->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    // In the order in which Tab goes through it.
    auto *column = new QVBoxLayout(this);
    column->addWidget(makeFileRow());
    column->addWidget(makeFormatRow());
    column->addWidget(m_description);
    auto *choices = new QHBoxLayout;
    auto *left = new QVBoxLayout;
    m_rows = new ExportRows(rows.query, rows.scope, this);
    left->addWidget(m_rows);
    left->addWidget(makeOptions());
    left->addStretch(1);
    choices->addLayout(left);
    m_columns = new ExportColumns(rows.scope.columns, rows.scope.visible, this);
    choices->addWidget(m_columns, 1);
    column->addLayout(choices, 1);
    column->addWidget(m_warning);
    column->addWidget(m_estimate);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    m_save = buttons->button(QDialogButtonBox::Save);
    nameControl(m_save, tr("Save"));
    m_save->setDefault(true);
    column->addWidget(buttons);
    for (QPushButton *button : findChildren<QPushButton *>())
        button->setAutoDefault(button == m_save);

    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_columns, &ExportColumns::changed, this, &ExportDialog::changed);
    connect(m_rows, &ExportRows::changed, this, &ExportDialog::changed);
    connect(m_options, &ExportOptions::changed, this, &ExportDialog::changed);
    m_taken = lastExportProfile();
    fillFormats();
    m_file->setFocus();
    m_file->selectAll();
}

QWidget *ExportDialog::makeFileRow()
{
    auto *holder = new QWidget(this);
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    // As file dialogs call it.
    auto *label = new QLabel(tr("File &name:"), holder);
    m_file = new QLineEdit(holder);
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

QWidget *ExportDialog::makeFormatRow()
{
    auto *holder = new QWidget(this);
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    auto *label = new QLabel(tr("F&ormat:"), holder);
    m_format = new QComboBox(holder);
    nameControl(m_format, tr("Format"), label);
    m_format->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_format->setMinimumContentsLength(24);
    m_format->setToolTip(tr("Files contain times as Eloqua sent them, in UTC"));
    row->addWidget(label);
    row->addWidget(m_format);
    row->addStretch(1);
    connect(m_format, &QComboBox::activated, this, &ExportDialog::takeFormat);
    return holder;
}

QWidget *ExportDialog::makeOptions()
{
    auto *body = new QWidget(this);
    m_options = new ExportOptions(body);
    m_options->setRequestsShown(m_origin == Origin::Server);
    auto *saveAs = new QPushButton(tr("Save p&rofile…"), body);
    nameControl(saveAs, tr("Save profile…"));
    saveAs->setToolTip(tr("Add these options to the list of formats, under a name of your own"));
    m_removeProfile = new QPushButton(tr("Remove profile"), body);
    nameControl(m_removeProfile, tr("Remove profile"));
    auto *row = new QHBoxLayout;
    row->addWidget(saveAs);
    row->addWidget(m_removeProfile);
    row->addStretch(1);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_options);
    column->addLayout(row);
    connect(saveAs, &QPushButton::clicked, this, &ExportDialog::saveProfile);
    connect(m_removeProfile, &QPushButton::clicked, this, [this] {
        removeExportProfile(profile().name);
        m_taken.name.clear();
        fillFormats();
    });
    return new Fold(tr("O&ptions"), tr("Export options"), body, this);
}

void ExportDialog::fillFormats()
{
    m_known = exportProfiles();
    m_format->clear();
    for (qsizetype i = 0; i < m_known.size(); ++i) {
        if (m_known.at(i).isOwn && !m_known.at(i - 1).isOwn)
            m_format->insertSeparator(m_format->count());
        m_format->addItem(m_known.at(i).title(), int(i));
    }
    m_options->setCsv(m_taken.csv);
    changed();
}

void ExportDialog::takeFormat(int index)
{
    const int known = m_format->itemData(index).toInt();
    if (known != NoProfile) {
        m_taken = m_known.at(known);
        m_options->setCsv(m_taken.csv);
    }
    changed();
}

// Changed by hand, it has no name any more, until it gets one.
void ExportDialog::showFormat()
{
    const ExportProfile now = profile();
    const auto isNow = [&now](const ExportProfile &known) {
        return known.name == now.name && known.isOwn == now.isOwn;
    };
    const auto known = std::find_if(m_known.cbegin(), m_known.cend(), isNow);
    int custom = m_format->findData(NoProfile);
    if (known != m_known.cend()) {
        if (custom >= 0)
            m_format->removeItem(custom);
        m_format->setCurrentIndex(m_format->findData(int(known - m_known.cbegin())));
    } else {
        if (custom < 0) {
            custom = m_format->count();
            m_format->addItem(tr("Custom"), NoProfile);
        }
        m_format->setCurrentIndex(custom);
    }
    m_removeProfile->setEnabled(now.isOwn);
    m_options->setCsvEnabled(now.format == ExportFormat::Csv);
    setNamedText(m_description, describe(now));
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
                    tr("\"%1\" is a built-in format. Choose a different name.").arg(name)};
        if (std::any_of(known.begin(), known.end(),
                        [&name](const ExportProfile &one) { return one.name == name; }))
            return {Verdict::Use::Replaces,
                    tr("A profile with this name already exists. It will be replaced.")};
        return {};
    };
    auto *dialog = new NameDialog(tr("Save profile"), tr("Profile &name"), tr("Profile name"), judge, this);
    connect(dialog, &NameDialog::chosen, this, [this](const QString &name) {
        m_taken = profile();
        m_taken.name = name;
        m_taken.isOwn = true;
        saveExportProfile(m_taken);
        fillFormats();
    });
    dialog->open();
}

ExportProfile ExportDialog::profile() const
{
    ExportProfile now{.format = m_taken.format, .csv = m_options->csv()};
    for (const ExportProfile &known : m_known) {
        // Of several that write the same file, the one that was chosen.
        if (known.isSameFile(now) && (now.name.isEmpty() || known.name == m_taken.name)) {
            now.name = known.name;
            now.isOwn = known.isOwn;
        }
    }
    return now;
}

ExportPlan ExportDialog::plan() const
{
    const ExportProfile now = profile();
    ExportPlan made{.resource = m_resource, .query = m_query};
    made.inFlight = m_options->requestsAtOnce();
    made.origin = m_origin;
    made.keepsPart = m_origin == Origin::Server;
    made.format = now.format;
    made.csv = now.csv;
    made.csv.columns = m_columns->columns();
    // Without totals there would be neither progress nor a proof that all rows came.
    made.query.totalResults.reset();
    m_rows->applyTo(made);
    return made;
}

QString ExportDialog::proposal() const
{
    const ExportRows::Choice rows = m_rows->choice();
    const QString name =
        exportFileName(m_resource, rows == ExportRows::Choice::All ? QString() : m_query.q,
                       rows == ExportRows::Choice::Selected ? tr("selected") : QString(), m_taken.format);
    return QDir::toNativeSeparators(freePath(QDir(m_folder).filePath(name)));
}

QString ExportDialog::path() const
{
    return typedPath(m_file->text(), m_folder);
}

void ExportDialog::changed()
{
    if (m_filling)
        return;
    const QScopedValueRollback filling(m_filling, true);
    showFormat();
    followName();
    m_save->setEnabled(!path().isEmpty() && !m_columns->isNoneChosen());
    const QString words = warning();
    setNamedText(m_warning, words);
    m_warning->setVisible(!words.isEmpty());
    setNamedText(m_estimate, !m_columns->isNoneChosen() ? exportEstimate(plan(), m_rows->rows())
                                                        : tr("Choose at least one column."));
}

QString ExportDialog::warning() const
{
    const std::optional<qint64> rows = m_rows->rows();
    if (!rows)
        return {};
    // As if all columns were equally wide.
    const qsizetype chosen = m_columns->columns().size();
    const qint64 bytes = chosen > 0 ? m_rowBytes * chosen / m_columnsOfTable : m_rowBytes;
    return Text::sentences(
        {excelLimitWarning(profile(), *rows), largeWorkbookWarning(m_taken.format, *rows, bytes)});
}

// Our own proposal follows the rows and the format. Any other name is the person's, and stays as it was typed
// or found but for the suffix: only when another format is chosen, and only from that of the one before.
void ExportDialog::followName()
{
    const QString before = suffixOf(std::exchange(m_named, m_taken.format));
    if (m_file->text() == m_proposed) {
        m_proposed = proposal();
        m_file->setText(m_proposed);
    } else if (before != suffixOf(m_named) && QFileInfo(m_file->text()).suffix() == before) {
        m_file->setText(m_file->text().chopped(before.size()) + suffixOf(m_named));
    }
}

void ExportDialog::browse()
{
    m_prompts.saveFile(this, windowTitle(), path(), [this](const QString &chosenPath) {
        m_file->setText(QDir::toNativeSeparators(chosenPath));
        m_save->setFocus();
    });
}

// A folder is not a file to replace: as in file dialogs, the name is then looked for in it.
bool ExportDialog::isFolderReady()
{
    const QFileInfo file(path());
    if (file.isDir()) {
        m_folder = path();
        m_proposed = proposal();
        m_file->setText(m_proposed);
        m_file->selectAll();
        return false;
    }
    if (file.dir().exists())
        return true;
    setNamedText(m_warning, tr("The folder %1 doesn't exist. Create it, or enter another folder.")
                                .arg(QDir::toNativeSeparators(file.absolutePath())));
    m_warning->show();
    m_file->setFocus();
    return false;
}

void ExportDialog::save()
{
    if (!isFolderReady())
        return;
    // What is asked about, and written, is the name that can be read here.
    const QString suffix = QFileInfo(path()).suffix().isEmpty() ? u'.' + suffixOf(m_taken.format) : QString();
    m_file->setText(QDir::toNativeSeparators(path() + suffix));
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
    m_options->remember();
    ExportPlan made = plan();
    made.replaces = replaces;
    Q_EMIT chosen(made, path());
    accept();
}

} // namespace Inspector
