// SPDX-License-Identifier: MIT
#include "ui/create/definitionpicker.h"

#include "models/base/counted.h"
#include "models/base/helptopic.h"
#include "ui/common/messagebar.h"
#include "ui/common/naming.h"
#include "ui/look/icons.h"
#include "ui/look/tablelook.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace
{
constexpr auto TypingPause = 400ms;
}

DefinitionPicker::DefinitionPicker(ApiClient &client, Zone zone, QWidget *parent)
    : QDialog(parent)
    , m_list(client, zone)
    , m_kind(new QComboBox(this))
    , m_filter(new QLineEdit(this))
    , m_message(new MessageBar(tr("Definitions"), this))
    , m_view(new QTableView(this))
    , m_count(new QLabel(this))
{
    setWindowTitle(tr("Choose definition"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *kindLabel = new QLabel(tr("&Kind"), this);
    nameControl(m_kind, tr("Definition kind"), kindLabel);
    m_kind->addItem(kindIcon(SyncKind::Import), tr("Imports"), int(SyncKind::Import));
    m_kind->addItem(kindIcon(SyncKind::Export), tr("Exports"), int(SyncKind::Export));
    m_kind->addItem(kindIcon(SyncKind::SyncAction), tr("Sync actions"), int(SyncKind::SyncAction));
    nameControl(m_filter, tr("Definition filter"));
    m_filter->setPlaceholderText(tr("Part of the name (case-sensitive); * matches any text"));
    m_filter->setClearButtonEnabled(true);
    nameControl(m_view, tr("Definitions"));
    nameControl(m_count, tr("Definitions count"));
    m_view->setModel(&m_list);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->verticalHeader()->hide();
    setTableLook(*m_view);
    followSelection(*m_view);
    const int em = fontMetrics().averageCharWidth();
    const int timestamp = fontMetrics().horizontalAdvance(u"0000-00-00 00:00:00"_s);
    m_view->setColumnWidth(int(DefinitionList::Column::Name), em * 46);
    m_view->setColumnWidth(int(DefinitionList::Column::Uri), em * 34);
    m_view->setColumnWidth(int(DefinitionList::Column::Created), timestamp + 3 * em);
    m_view->setMinimumSize(timestamp + em * 108, fontMetrics().height() * 20);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_choose = buttons->addButton(tr("Choose"), QDialogButtonBox::AcceptRole);
    nameControl(m_choose, tr("Choose"));
    auto *top = new QHBoxLayout;
    top->addWidget(kindLabel);
    top->addWidget(m_kind);
    top->addWidget(m_filter, 1);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_count, 1);
    bottom->addWidget(buttons);
    auto *column = new QVBoxLayout(this);
    column->addLayout(top);
    column->addWidget(m_message);
    column->addWidget(m_view, 1);
    column->addLayout(bottom);
    connectControls(buttons);
    m_filter->setFocus();
    search();
}

void DefinitionPicker::connectControls(QDialogButtonBox *buttons)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(TypingPause);
    connect(&m_pause, &QTimer::timeout, this, &DefinitionPicker::search);
    connect(m_filter, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_kind, &QComboBox::currentIndexChanged, this, &DefinitionPicker::search);
    connect(m_message, &MessageBar::retryRequested, &m_list, &DefinitionList::retry);
    connect(&m_list, &DefinitionList::stateChanged, this, &DefinitionPicker::showState);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &DefinitionPicker::showState);
    connect(m_view, &QAbstractItemView::doubleClicked, this, &DefinitionPicker::choose);
    connect(buttons, &QDialogButtonBox::accepted, this, &DefinitionPicker::choose);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

DefinitionPicker::~DefinitionPicker()
{
    // The view looks at the list, which goes before the children do.
    delete m_view;
}

void DefinitionPicker::search()
{
    m_pause.stop();
    m_list.open(SyncKind(m_kind->currentData().toInt()), m_filter->text().trimmed());
}

void DefinitionPicker::showState()
{
    const int rows = m_list.rowCount();
    if (m_list.error()) {
        m_message->showMessage({Explanation::Tone::Failed, m_list.error()->message,
                                m_list.error()->answerText(), true, helpTopicOf(*m_list.error())});
    } else if (rows == 0 && !m_list.isLoading()) {
        m_message->showMessage(
            {Explanation::Tone::Empty,
             m_filter->text().isEmpty()
                 ? tr("Eloqua has no definitions of this kind.")
                 : tr("No definition of this kind has this text in its name. Names are case-sensitive.")});
    } else {
        m_message->clear();
    }
    QString count;
    if (m_list.isLoading())
        count = tr("Loading…");
    else if (m_list.total())
        count = tr("%L1 of %L2 definition(s)", nullptr, pluralNumber(*m_list.total()))
                    .arg(rows)
                    .arg(*m_list.total());
    else
        count = tr("%L1 definition(s)", nullptr, rows).arg(rows);
    setNamedText(m_count, count);
    m_choose->setEnabled(m_view->currentIndex().isValid());
}

void DefinitionPicker::choose()
{
    const QString uri = m_list.uriAt(m_view->currentIndex().row());
    if (uri.isEmpty())
        return;
    Q_EMIT chosen(uri);
    accept();
}

} // namespace Inspector
