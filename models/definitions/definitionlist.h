// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/owned.h"
#include "models/client/apicall.h"
#include "models/definitions/definition.h"

#include <QAbstractTableModel>

namespace Inspector
{

class ApiClient;

// The definitions of one kind, from /imports, /exports or /syncActions, page by page as the view comes to the
// end. Filtered and sorted by the server; a site that does not sort them sends them in its own order.
// Outlived by the ApiClient.
class DefinitionList : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Name, Uri, Created, CreatedBy };
    static constexpr int ColumnCount = 4;

    // `zone`: in which times are shown.
    DefinitionList(ApiClient &client, Zone zone, QObject *parent = nullptr);

    // `name`: part of the names wanted, * standing for any text; empty for all.
    void open(SyncKind kind, const QString &name);
    void retry();
    bool isLoading() const { return m_call != nullptr; }
    const std::optional<ApiError> &error() const { return m_error; }
    std::optional<qint64> total() const { return m_total; }
    QString uriAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void stateChanged();

private:
    void ask();
    void receive(const Result<HttpAnswer> &result);

    ApiClient &m_client;
    const Zone m_zone;
    Owned<ApiCall> m_call;
    SyncKind m_kind = SyncKind::Import;
    QString m_name;
    bool m_sorted = true;
    QList<SyncDefinition> m_rows;
    std::optional<qint64> m_total;
    bool m_hasMore = false;
    std::optional<ApiError> m_error;
};

} // namespace Inspector
