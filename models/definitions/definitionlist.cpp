// SPDX-License-Identifier: MIT
#include "models/definitions/definitionlist.h"

#include "models/client/apiclient.h"
#include "models/query/query.h"

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{
// A definition can have 250 fields, all of which come with it.
constexpr int PageSize = 100;

QByteArray collection(SyncKind kind)
{
    switch (kind) {
    case SyncKind::Export:
        return "exports";
    case SyncKind::SyncAction:
        return "syncActions";
    case SyncKind::Import:
    case SyncKind::Unknown:
        break;
    }
    return "imports";
}
} // namespace

DefinitionList::DefinitionList(ApiClient &client, Zone zone, QObject *parent)
    : QAbstractTableModel(parent)
    , m_client(client)
    , m_zone(zone)
{
}

void DefinitionList::open(SyncKind kind, const QString &name)
{
    beginResetModel();
    m_kind = kind;
    m_name = name;
    m_rows.clear();
    m_total.reset();
    m_hasMore = false;
    endResetModel();
    ask();
}

void DefinitionList::retry()
{
    if (m_error)
        ask();
}

void DefinitionList::ask()
{
    Query query;
    if (!m_name.isEmpty())
        query.q = u"name='*%1*'"_s.arg(m_name);
    if (m_sorted)
        query.orderBy = {u"name"_s, Qt::AscendingOrder};
    query.limit = PageSize;
    if (!m_rows.isEmpty())
        query.offset = m_rows.size();
    m_error.reset();
    m_call = m_client.send({.path = collection(m_kind), .query = query.encoded()});
    connect(m_call.get(), &ApiCall::finished, this, &DefinitionList::receive);
    Q_EMIT stateChanged();
}

void DefinitionList::receive(const Result<HttpAnswer> &result)
{
    m_call.reset();
    const Result<DefinitionPage> page =
        result ? parseDefinitions(*result) : Result<DefinitionPage>(result.error());
    if (!page) {
        // Sorting is not documented for every account, so that a refusal may be of the order.
        if (page.error().kind == ApiError::Kind::Refused && m_sorted) {
            m_sorted = false;
            ask();
            return;
        }
        m_error = page.error();
    } else {
        m_total = page->total;
        m_hasMore = page->hasMore && !page->items.isEmpty();
        if (!page->items.isEmpty()) {
            const int before = int(m_rows.size());
            beginInsertRows({}, before, before + int(page->items.size()) - 1);
            m_rows << page->items;
            endInsertRows();
        }
    }
    Q_EMIT stateChanged();
}

QString DefinitionList::uriAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows.at(row).uri : QString();
}

int DefinitionList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int DefinitionList::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

bool DefinitionList::canFetchMore(const QModelIndex &parent) const
{
    // A page that failed waits for retry(): the view asks again and again.
    return !parent.isValid() && m_hasMore && !m_call && !m_error;
}

void DefinitionList::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        ask();
}

QVariant DefinitionList::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || role != Qt::DisplayRole)
        return {};
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid));
    const SyncDefinition &definition = m_rows.at(index.row());
    switch (Column(index.column())) {
    case Column::Name:
        return definition.name.simplified();
    case Column::Uri:
        return definition.uri;
    case Column::Created: {
        const QDateTime timestamp = shownTime(parseTimestamp(definition.createdAt), m_zone);
        return timestamp.isValid() ? timestamp.toString(u"yyyy-MM-dd HH:mm"_s) : definition.createdAt;
    }
    case Column::CreatedBy:
        return definition.createdBy;
    }
    Q_UNREACHABLE();
}

QVariant DefinitionList::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Column::Name:
        return tr("Name");
    case Column::Uri:
        return tr("URI");
    case Column::Created:
        return m_zone == Zone::Utc ? tr("Created (UTC)") : tr("Created");
    case Column::CreatedBy:
        return tr("Created by");
    }
    return {};
}

} // namespace Inspector
