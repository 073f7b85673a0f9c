// SPDX-License-Identifier: MIT
#include "ui/kept/keptcopiesdialog.h"

#include "models/store/keptplaces.h"
#include "models/store/keptretention.h"
#include "ui/common/messagebar.h"
#include "ui/common/naming.h"
#include "ui/common/prompts.h"
#include "ui/common/textlabel.h"
#include "ui/look/icons.h"
#include "ui/look/tablelook.h"
#include "ui/look/textdelegate.h"

#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTableView>
#include <QUrl>

#include <algorithm>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr int MostDays = 3650;

// Sorted as people expect it, and with tips that are never taken for HTML.
class SortedCopies : public QSortFilterProxyModel
{
public:
    explicit SortedCopies(KeptCopies &copies, QObject *parent)
        : QSortFilterProxyModel(parent)
    {
        setSourceModel(&copies);
        setSortRole(KeptCopies::SortRole);
        setSortCaseSensitivity(Qt::CaseInsensitive);
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        const QVariant value = QSortFilterProxyModel::data(index, role);
        return role == Qt::ToolTipRole ? plainTip(value.toString()) : value;
    }
};
} // namespace

KeptCopiesDialog::KeptCopiesDialog(Prompts &prompts, Zone zone, QWidget *parent)
    : QDialog(parent)
    , m_prompts(prompts)
    , m_sorted(new SortedCopies(m_copies, this))
    , m_message(new MessageBar(tr("Kept copies"), this))
    , m_view(new QTableView(this))
    , m_about(new TextLabel(TextLabel::Fit::Wrap, this))
{
    setWindowTitle(tr("Kept copies"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *notice = new TextLabel(TextLabel::Fit::Wrap, this);
    nameControl(notice, tr("Kept copies notice"));
    setNamedText(notice,
                 tr("Kept copies are files that may contain personal data. Only you can read those in %1.")
                     .arg(QDir::toNativeSeparators(keptFolder())));
    nameControl(m_about, tr("Selected copy"));
    makeTable();
    QDialogButtonBox *buttons = makeButtons();
    auto *column = new QVBoxLayout(this);
    column->addWidget(notice);
    column->addWidget(m_message);
    column->addWidget(m_view, 1);
    column->addWidget(m_about);
    column->addWidget(makeRetention());
    column->addWidget(buttons);

    connect(&m_copies, &KeptCopies::stateChanged, this, &KeptCopiesDialog::showState);
    connect(&m_copies, &KeptCopies::failed, this, [this](const QString &sentence) {
        m_failure = sentence;
        showState();
    });
    connect(&m_copies, &QAbstractItemModel::modelAboutToBeReset, this,
            [this] { m_selected = selectedPaths(); });
    connect(m_sorted, &QAbstractItemModel::modelReset, this, &KeptCopiesDialog::selectAgain);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &KeptCopiesDialog::showState);
    auto *key = new QShortcut(QKeySequence::Delete, m_view);
    key->setContext(Qt::WidgetShortcut);
    connect(key, &QShortcut::activated, m_delete, &QAbstractButton::click);
    connect(m_view, &QAbstractItemView::activated, this, &KeptCopiesDialog::openSelected);
    m_copies.setZone(zone);
    m_copies.load();
    m_view->setFocus();
}

KeptCopiesDialog::~KeptCopiesDialog()
{
    // They look at the copies, which go before the children do.
    delete m_view;
    delete m_sorted;
}

void KeptCopiesDialog::makeTable()
{
    nameControl(m_view, tr("Kept copies"));
    m_view->setModel(m_sorted);
    m_view->setItemDelegate(new TextDelegate(m_view));
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->verticalHeader()->hide();
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(int(KeptCopies::Column::Fetched), Qt::DescendingOrder);
    m_view->setTabKeyNavigation(false);
    setTableLook(*m_view);
    followSelection(*m_view);
    const int em = fontMetrics().averageCharWidth();
    const int timestamp = fontMetrics().horizontalAdvance(u"0000-00-00 00:00:00"_s);
    const std::pair<KeptCopies::Column, int> widths[] = {
        {KeptCopies::Column::Sync, em * 10},      {KeptCopies::Column::Site, em * 14},
        {KeptCopies::Column::Status, em * 12},    {KeptCopies::Column::Fetched, timestamp + 3 * em},
        {KeptCopies::Column::FetchedBy, em * 14}, {KeptCopies::Column::Completeness, em * 30},
        {KeptCopies::Column::Size, em * 12},
    };
    for (const auto &[column, width] : widths)
        m_view->setColumnWidth(int(column), width);
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->setMinimumSize(em * 80, fontMetrics().height() * 14);
    resize(std::min(timestamp + em * 150, 1000), fontMetrics().height() * 30); // of a screen of 1024
}

QWidget *KeptCopiesDialog::makeRetention()
{
    auto *holder = new QWidget(this);
    auto *days = new QSpinBox(holder);
    days->setRange(0, MostDays);
    days->setSpecialValueText(tr("Never"));
    days->setToolTip(tr("When the program starts, it deletes older copies in this folder. Files that you "
                        "saved elsewhere aren't deleted."));
    nameControl(days, tr("Delete kept copies after"));
    const auto showUnit = [days](int number) { days->setSuffix(tr(" day(s)", nullptr, number)); };
    days->setValue(keptDays.value());
    showUnit(days->value());
    connect(days, &QSpinBox::valueChanged, this, [showUnit](int number) {
        showUnit(number);
        keptDays.set(number);
    });
    auto *label = new QLabel(tr("Delete kept copies &after:"), holder);
    label->setBuddy(days);
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(label);
    row->addWidget(days);
    row->addStretch(1);
    return holder;
}

QDialogButtonBox *KeptCopiesDialog::makeButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    const auto add = [this, buttons](const QString &text, const QString &name, auto act) {
        QPushButton *button = buttons->addButton(text, QDialogButtonBox::ActionRole);
        button->setAutoDefault(false);
        nameControl(button, name);
        connect(button, &QPushButton::clicked, this, act);
        return button;
    };
    m_open = add(tr("&Open"), tr("Open"), &KeptCopiesDialog::openSelected);
    m_saveAs = add(tr("&Save as…"), tr("Save as…"), &KeptCopiesDialog::saveSelectedAs);
    m_delete = add(tr("&Delete…"), tr("Delete…"), &KeptCopiesDialog::deleteSelected);
    add(tr("Show &folder"), tr("Show folder"), &KeptCopiesDialog::showFolder);
    // Return opens the copy that the table is at.
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

QList<int> KeptCopiesDialog::selected() const
{
    QList<int> rows;
    for (const QModelIndex &index : m_view->selectionModel()->selectedRows())
        rows << m_sorted->mapToSource(index).row();
    return rows;
}

// What was selected, as far as it is still there; else the first.
void KeptCopiesDialog::selectAgain()
{
    QItemSelection selection;
    for (int row = 0; row < m_sorted->rowCount(); ++row) {
        const QModelIndex index = m_sorted->index(row, 0);
        if (m_selected.contains(m_copies.path(m_sorted->mapToSource(index).row())))
            selection.select(index, index);
    }
    const QModelIndex first = selection.isEmpty() ? m_sorted->index(0, 0) : selection.indexes().first();
    QItemSelectionModel *rows = m_view->selectionModel();
    rows->setCurrentIndex(first, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    rows->select(selection, QItemSelectionModel::Select | QItemSelectionModel::Rows);
}

QStringList KeptCopiesDialog::selectedPaths() const
{
    QStringList paths;
    for (const int row : selected())
        paths << m_copies.path(row);
    return paths;
}

void KeptCopiesDialog::showState()
{
    const QList<int> rows = selected();
    const bool isOne = rows.size() == 1;
    const bool canOpen = isOne && m_copies.isReadable(rows.first());
    m_open->setEnabled(canOpen);
    m_saveAs->setEnabled(canOpen && !m_copies.isBusy());
    m_delete->setEnabled(!rows.isEmpty() && !m_copies.isBusy());
    QString about;
    if (isOne) {
        const int row = rows.first();
        // Of a file that can't be read, the sentence names it.
        about = canOpen
                    ? tr("%1: %2").arg(QFileInfo(m_copies.path(row)).fileName(), m_copies.completeness(row))
                    : m_copies.completeness(row);
    }
    setNamedText(m_about, about);
    if (!m_failure.isEmpty())
        m_message->showMessage({Explanation::Tone::Failed, m_failure});
    else if (!m_copies.isLoaded())
        m_message->showMessage({Explanation::Tone::Empty, tr("Looking for kept copies…")});
    else if (m_copies.rowCount() == 0)
        m_message->showMessage(
            {Explanation::Tone::Empty,
             tr("There are no kept copies in this folder. To keep a sync, select it in the list, then choose "
                "Keep… in the File menu.")});
    else
        m_message->clear();
}

void KeptCopiesDialog::showFolder()
{
    QDir().mkpath(keptFolder());
    QDesktopServices::openUrl(QUrl::fromLocalFile(keptFolder()));
}

void KeptCopiesDialog::openSelected()
{
    if (m_open->isEnabled())
        Q_EMIT openRequested(selectedPaths().first());
}

void KeptCopiesDialog::saveSelectedAs()
{
    m_failure.clear();
    const QString from = selectedPaths().first();
    const QString proposed = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + u'/' +
                             QFileInfo(from).fileName();
    m_prompts.saveFile(this, tr("Save kept copy as (the file may contain personal data)"), proposed,
                       [this, from](const QString &to) {
                           if (!QFileInfo::exists(to)) {
                               m_copies.copy(from, to);
                               return;
                           }
                           m_prompts.confirm(this, tr("Replace file"),
                                             tr("%1 already exists. Replace it?").arg(to), tr("Replace"),
                                             [this, from, to] { m_copies.copy(from, to); });
                       });
}

void KeptCopiesDialog::deleteSelected()
{
    m_failure.clear();
    const QStringList paths = selectedPaths();
    const QString question =
        paths.size() == 1 ? tr("Delete %1?").arg(QFileInfo(paths.first()).fileName())
                          : tr("Delete %L1 kept copies?", nullptr, int(paths.size())).arg(paths.size());
    m_prompts.confirm(this, tr("Delete kept copies"),
                      question + u"\n\n"_s +
                          tr("Deleted copies can't be restored, and Eloqua may no longer have their data."),
                      tr("Delete"), [this, paths] { m_copies.remove(paths); });
}

} // namespace Inspector
