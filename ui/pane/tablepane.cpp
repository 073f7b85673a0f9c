// SPDX-License-Identifier: MIT
#include "ui/pane/tablepane.h"

#include "models/client/apiclient.h"
#include "models/query/curlcommand.h"
#include "models/query/filterexpression.h"
#include "models/query/rememberedfilters.h"
#include "ui/common/messagebar.h"
#include "ui/common/naming.h"
#include "ui/common/taborder.h"
#include "ui/common/textlabel.h"
#include "ui/filter/cellfilter.h"
#include "ui/filter/querybar.h"
#include "ui/look/icons.h"
#include "ui/record/recordsplit.h"
#include "ui/table/columnlayout.h"
#include "ui/table/columnsdialog.h"
#include "ui/table/copybar.h"
#include "ui/table/findbar.h"
#include "ui/table/gotorowdialog.h"
#include "ui/table/tableview.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{
QByteArrayList hiddenAtFirst(Table table)
{
    if (table == Table::Syncs)
        return {"syncedInstanceUri", "syncStartedAt", "syncEndedAt", "callbackUrl", "uri"};
    // All logs of one sync name the same sync.
    return table == Table::Logs ? QByteArrayList{"syncUri"} : QByteArrayList{};
}
} // namespace

TablePane::TablePane(std::unique_ptr<PageSource> source, Table table, const StatusCatalogue &catalogue,
                     QWidget *parent)
    : QWidget(parent)
    , m_table(table)
    , m_catalogue(catalogue)
    , m_model(std::make_unique<PagedTableModel>(std::move(source)))
{
    const QString name = toText(table);
    m_bar = new QueryBar(table, m_model->source().terms(table), name, this);
    m_message = new MessageBar(name, this);
    m_view = new TableView(*m_model, table, this);
    m_view->columns().hideByDefault(hiddenAtFirst(table));
    m_split = new RecordSplit(*m_view, table, this);
    m_find = new FindBar(*m_view, *m_model, name, this);
    m_copy = new CopyBar(*m_view, *m_model, name, this);
    m_count = new TextLabel(TextLabel::Fit::Elide, this);
    nameControl(m_count, tr("%1 count").arg(name));
    m_export = new QPushButton(icon(u"export"_s), tr("Export…"), this);
    m_export->setToolTip(tr("Save rows of this table as an Excel workbook, CSV, or JSON"));
    nameControl(m_export, tr("%1 export").arg(name));
    if (table == Table::Syncs)
        m_bar->setOrder(OrderBy::newestFirst());

    m_footer = new QHBoxLayout;
    m_footer->addWidget(m_count, 1);
    m_footer->addWidget(m_export);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(4, 4, 4, 4);
    column->addWidget(m_bar);
    column->addWidget(m_message);
    column->addWidget(m_split, 1);
    column->addWidget(m_find);
    if (table == Table::Logs || table == Table::Rejects) {
        m_explanation = new TextLabel(TextLabel::Fit::Wrap, this);
        nameControl(m_explanation, tr("%1 explanation").arg(name));
        m_explanation->hide();
        column->addWidget(m_explanation);
    }
    column->addWidget(m_copy);
    column->addLayout(m_footer);
    connectParts();
    showState();
}

void TablePane::connectParts()
{
    connect(m_bar, &QueryBar::queryChanged, this, &TablePane::ask);
    connect(m_bar, &QueryBar::leaveDownward, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_view, &TableView::orderRequested, m_bar,
            [this](const QString &property, Qt::SortOrder direction) {
                m_bar->applyOrder({property, direction});
            });
    connect(m_view, &TableView::visibleRowsChanged, this, &TablePane::showCount);
    connect(m_view, &TableView::remark, this, &TablePane::remark);
    connect(m_view, &TableView::copyRequested, m_copy, &CopyBar::copy);
    connect(m_copy, &CopyBar::remark, this, &TablePane::remark);
    connect(m_view, &TableView::menuOpening, this, [this](QMenu *menu, const QModelIndex &cell) {
        offerCellFilters(menu, *m_model, cell, m_bar->filterText(),
                         [this](const QString &q) { m_bar->applyFilter(q); });
    });
    connect(m_view, &TableView::columnChoiceRequested, this, &TablePane::chooseColumns);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &TablePane::explainCurrentRow);
    connect(m_message, &MessageBar::retryRequested, m_model.get(), &PagedTableModel::retry);
    connect(m_message, &MessageBar::runAgainRequested, this, &TablePane::runAgainRequested);
    connect(m_message, &MessageBar::stopRequested, this, &TablePane::stop);
    connect(m_model.get(), &PagedTableModel::silenceChanged, this, &TablePane::showMessage);
    connect(m_model.get(), &PagedTableModel::stateChanged, this, &TablePane::showState);
    connect(m_export, &QPushButton::clicked, this, &TablePane::requestExport);
}

TablePane::~TablePane()
{
    // These still look at the model while the children go, and those go after the members.
    delete m_copy;
    delete m_find;
    delete m_split;
}

void TablePane::setSync(SyncId id)
{
    m_sync = id;
    m_kind = SyncKind::Unknown;
    m_status.clear();
    m_asked = false;
    m_left.reset();
    // What was asked of another sync's rows says nothing about these.
    m_bar->setQuery({}, {});
    m_bar->setOrderChosen(false);
    m_model->clear();
}

void TablePane::setSyncFacts(SyncKind kind, const QString &status, const QString &definition)
{
    // The fields of its records are the definition's.
    if (m_table == Table::Rejects || m_table == Table::Data)
        m_view->columns().setDefinition(definition);
    m_kind = kind;
    m_status = status;
    showState();
}

void TablePane::load()
{
    if (!m_asked)
        ask(m_bar->query());
}

TableState TablePane::state() const
{
    const QModelIndex current = m_view->currentIndex();
    if (m_left && m_model->rowCount() == 0) { // it did not come to it
        TableState state = *m_left;
        state.query = m_bar->query();
        state.typed = m_bar->filterText();
        return state;
    }
    return {.query = m_bar->query(),
            .typed = m_bar->filterText(),
            .ownOrder = m_bar->isOrderChosen(),
            .topRow = std::max(0, m_view->visibleRows().first),
            .across = m_view->horizontalScrollBar()->value(),
            .row = current.row(),
            .column = current.column()};
}

void TablePane::restore(const TableState &state)
{
    m_bar->setQuery(state.query, state.typed);
    m_bar->setOrderChosen(state.ownOrder);
    m_left = state;
    if (m_asked)
        ask(m_bar->query());
}

void TablePane::showPlace()
{
    const std::optional<TableState> left = std::exchange(m_left, std::nullopt);
    if (!left || m_model->rowCount() == 0)
        return;
    m_view->doItemsLayout(); // the scroll bars know their ends only after that
    const QModelIndex current = m_model->index(std::min(left->row, m_model->rowCount() - 1), left->column);
    // Which sync is the current one is known by its number, wherever it is in the list now.
    if (current.isValid() && m_table != Table::Syncs)
        m_view->setCurrentIndex(current);
    m_view->scrollTo(m_model->index(std::min(left->topRow, m_model->rowCount() - 1), 0),
                     QAbstractItemView::PositionAtTop);
    m_view->horizontalScrollBar()->setValue(left->across);
}

void TablePane::focusFilter()
{
    if (!m_bar->focusFilter())
        Q_EMIT remark(m_model->source().terms(m_table).isKept()
                          ? tr("This copy has no rows to filter.")
                          : tr("Eloqua can't filter or sort exported data. Keep this sync to filter and sort "
                               "its data."));
}

void TablePane::filterByCell()
{
    const QModelIndex cell = m_view->currentIndex();
    if (const QString why = cellFilterObstacle(*m_model, cell); !why.isEmpty())
        Q_EMIT remark(tr("Nothing was filtered: %1.").arg(why));
    else
        m_bar->applyFilter(filteredByCell(*m_model, cell, m_bar->filterText()));
}

void TablePane::excludeCell()
{
    const QModelIndex cell = m_view->currentIndex();
    if (const QString why = cellExclusionObstacle(*m_model, cell); !why.isEmpty())
        Q_EMIT remark(tr("Nothing was filtered: %1.").arg(why));
    else
        m_bar->applyFilter(filteredWithoutCell(*m_model, cell, m_bar->filterText()));
}

void TablePane::refresh()
{
    if (m_asked)
        m_model->refresh();
    else
        load();
}

bool TablePane::isFilled() const
{
    const auto state = m_model->loadState();
    return state == PagedTableModel::LoadState::Ready || state == PagedTableModel::LoadState::Failed ||
           whyNotForThisKind();
}

std::optional<Explanation> TablePane::whyNotForThisKind() const
{
    return explainKind({m_table, m_sync}, m_kind);
}

void TablePane::ask(Query query)
{
    if (whyNotForThisKind())
        return; // the server could only refuse
    m_asked = true;
    if (const int rows = rowsPerPage.value(); rows > 0 && !query.limit)
        query.limit = std::min(rows, info(m_table).largestLimit);
    // Only the person who chose an order is told that the server refuses it.
    std::optional<PagedTableModel::Fallback> fallback;
    if (m_table == Table::Syncs && !m_bar->isOrderChosen()) {
        fallback = {query, tr("Eloqua doesn't sort this list by creation time. It's shown in the server's "
                              "order.")};
        fallback->query.orderBy = {};
    }
    m_model->open({m_table, m_sync}, query, fallback);
}

void TablePane::addBar(QWidget *bar)
{
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, bar);
    putFirstInTabOrder(*this, *bar);
}

void TablePane::addToFooter(QWidget *control)
{
    m_footer->insertWidget(m_footer->indexOf(m_export), control);
}

bool TablePane::applyChoice(const QString &property, const QList<FilterTerm> &conditions)
{
    const auto typed = FilterExpression::read(m_bar->filterText(), m_model->terms().origin);
    if (!typed || typed->any) {
        Q_EMIT remark(tr(
            "The choice wasn't applied, because the typed filter is too complex. Clear the filter first."));
        return false;
    }
    m_bar->applyFilter(typed->withOnly(property, conditions).text());
    return true;
}

void TablePane::chooseColumns()
{
    if (m_model->columnCount() == 0)
        Q_EMIT remark(tr("%1 has no columns yet.").arg(toText(m_table)));
    else
        (new ColumnsDialog(*m_view, toText(m_table)))->open();
}

void TablePane::copyRequest()
{
    ApiClient *client = m_model->source().client();
    if (!client) {
        Q_EMIT remark(tr("These rows are from a kept copy, so there is no request to copy."));
        return;
    }
    QApplication::clipboard()->setText(
        curlCommand(client->session().account().bulkUrl, m_model->resource(), m_model->query()));
    Q_EMIT remark(tr("Copied the request. It reads the access token from the ELOQUA_TOKEN variable."));
}

void TablePane::askForRow()
{
    if (m_model->rowCount() == 0) {
        Q_EMIT remark(tr("%1 has no rows to go to.").arg(toText(m_table)));
        return;
    }
    const qint64 first = m_model->firstOffset() + 1;
    auto *dialog = new GoToRowDialog(toText(m_table), first, first + m_model->rowCount() - 1, this);
    connect(dialog, &GoToRowDialog::chosen, this, &TablePane::goToRow);
    dialog->open();
}

void TablePane::goToRow(qint64 number)
{
    const qint64 row = number - m_model->firstOffset() - 1;
    if (row < 0 || row >= m_model->rowCount())
        return; // the list became shorter while the person typed
    const QModelIndex index = m_model->index(int(row), std::max(0, m_view->currentIndex().column()));
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index, QAbstractItemView::PositionAtCenter);
    m_view->setFocus();
}

void TablePane::showState()
{
    using State = PagedTableModel::LoadState;
    showMessage();
    showCount();
    showOrder();
    explainCurrentRow();
    const State state = m_model->loadState();
    if (state == State::Ready)
        rememberFilter();
    if (state == State::Ready)
        showPlace();
    m_bar->setHasRows(m_model->rowCount() > 0);
    m_export->setEnabled(state == State::Ready && m_model->rowCount() > 0);
    switch (state) {
    case State::Empty:
        m_view->setEmptyText({});
        break;
    case State::Loading:
        m_view->setEmptyText(tr("Loading…"));
        break;
    case State::Ready:
        m_view->setEmptyText(tr("No rows"));
        break;
    case State::Failed:
        m_view->setEmptyText(tr("Not loaded"));
        break;
    }
    Q_EMIT stateChanged();
}

// Filters that were taken are offered again. Whoever pastes a secret into one does not find it in a
// file.
void TablePane::rememberFilter()
{
    const QString &q = m_model->query().q;
    if (q == m_remembered || m_model->filterWasIgnored())
        return;
    m_remembered = q;
    ApiClient *client = m_model->source().client();
    if (!client || client->session().redactor()(q) == q)
        RememberedFilters(m_table, m_model->terms().origin).addRecent(q);
}

} // namespace Inspector
