// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/result.h"
#include "models/query/query.h"
#include "models/sqlite/database.h"
#include "models/store/keptfilter.h"
#include "models/store/keptschema.h"

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace Inspector
{

class KeptCopy;

// The rows of a kept table that a query asks for, one block after another, as an export reads the server's.
// Blocks: for the pool. Moves between threads; the copy outlives it, and is locked while it works. Errors:
// those of KeptCopy::page().
class KeptRows
{
public:
    // `query`: filter, order, offset and, if there is one, the limit of all rows together. `cancelled`: while
    // true, nothing is read any more; null, or outlives this.
    static Result<KeptRows> select(KeptCopy &copy, Table table, const Query &query,
                                   const std::atomic<bool> *cancelled = nullptr);

    // Names of all columns that the rows to come have, as a header wants them.
    QByteArrayList columns() const;
    // Rows that the filter lets through, without regard to offset and limit.
    Result<qint64> count();

    enum class Order {
        AsSent, // columns as they stood in Eloqua's answer: a block ends where they change
        Fixed   // the same for all blocks
    };
    // At most so many rows; an empty block at the end.
    Result<RowBlock> next(int most, Order order = Order::AsSent);

private:
    // Rows that came with their columns in another order.
    struct Stretch {
        qint64 first = 0; // seq
        qint64 end = 0;
        QList<int> order;
    };
    KeptRows(KeptCopy &copy, Table table, KeptSql sql, const Query &query,
             const std::atomic<bool> *cancelled);
    template <typename T>
    Result<T> guarded(const std::function<T()> &work);
    void prepare();
    bool isPlain() const { return m_sql.where.isEmpty() && m_sql.order == "seq"; }
    void selectRows();
    qint64 total() const;
    qint64 seqAt(qint64 place) const;
    void choosePresent();
    QList<int> presentOf(QList<int> doubtful);
    void readStretches();
    QList<int> orderAt(qint64 seq, qint64 &end) const;
    Statement &row(qint64 seq);
    void addRow(RowBlock &block, Statement &row, qint64 seq, const QList<int> &order);
    QByteArray nameAt(int position) const;
    void readKinds(qint64 seq);
    CellKind kindAt(int position, bool isNull) const;
    QByteArray listOf(qint64 seq);

    KeptCopy *m_copy;
    Table m_table;
    QByteArray m_part;
    KeptSql m_sql;
    qint64 m_offset;
    qint64 m_limit;   // -1: none
    qint64 m_end = 0; // the place behind the last row wanted
    const std::atomic<bool> *m_cancelled;
    QList<int> m_present; // positions of columns
    QList<Stretch> m_stretches;
    qint64 m_next;                                         // the place of the row that comes next
    std::shared_ptr<const std::vector<qint64>> m_selected; // seq by place; null for plain rows
    std::optional<Statement> m_rows;  // plain ones one after the other, else one by its seq
    std::optional<Statement> m_kinds; // where cells are not what their columns usually have
    std::optional<Statement> m_lists; // of invalid fields that their text doesn't tell
    QList<std::pair<int, CellKind>> m_rowKinds;
};

} // namespace Inspector
