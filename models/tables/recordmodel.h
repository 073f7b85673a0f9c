// SPDX-License-Identifier: MIT
#pragma once

#include "models/tables/pagedtablemodel.h"

namespace Inspector
{

// One row of a PagedTableModel lengthwise: a field in each row, its name and its value. Of a reject first
// what is wrong: its message, then the fields that it is refused for, also those that the record does not
// have. A row that is not here yet has no fields; they come with it. Keeps no text. The table outlives it.
class RecordModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Name, Value };
    static constexpr int ColumnCount = 2;
    enum class Mark { None, Message, Invalid };
    enum Role {
        RawRole = Qt::UserRole, // QString: of a value, the server's text, whole; of a name, the name
        ZonedRole,              // QString: the same, but a time as offsetTimestampText() writes it
        MarkRole,               // int(Mark)
        QuietRole,              // bool: stands for something that the server did not send as text
    };

    explicit RecordModel(const PagedTableModel &table, QObject *parent = nullptr);

    // -1: none.
    void setRow(int row);
    int row() const { return m_row; }
    bool isHere() const { return !m_fields.isEmpty(); }
    // The field whose name has this text in it, from row `from` on and round; -1: none.
    int find(const QString &text, int from) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void rowChanged(); // another row, or the same one came or went

private:
    struct Field {
        int column = -1; // of the table; -1: the record does not have it
        Mark mark = Mark::None;
        QString missing; // its name then
        bool operator==(const Field &) const = default;
    };
    QList<Field> fieldsOfRow() const;
    void update();
    QString name(const Field &field) const;
    QString raw(const Field &field) const;
    bool isTime(const Field &field) const;
    QString shown(const Field &field) const;
    bool isQuiet(const Field &field) const;
    QString description(const Field &field) const;

    const PagedTableModel &m_table;
    int m_row = -1;
    QList<Field> m_fields;
};

} // namespace Inspector
