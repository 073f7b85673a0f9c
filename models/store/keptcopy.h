// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/result.h"
#include "models/pages/pageparser.h"
#include "models/query/query.h"
#include "models/sqlite/database.h"
#include "models/store/keptcolumn.h"
#include "models/store/keptfacts.h"
#include "models/store/keptplaces.h"

#include <QMutex>

#include <map>
#include <vector>

namespace Inspector
{

// A kept copy, for reading. The file may come from anybody: it is opened read-only and hardened, must have
// exactly our tables and nothing else, and must be undamaged. Only then is its content used, and even then
// only as data. One transaction lasts from open() on: a program that changes the file meanwhile waits, or its
// changes aren't seen; a file that is deleted or replaced stays readable here.
//
// Blocks: for the pool. Functions may be called from any thread, and wait for each other; cancelled flags may
// be set from any thread. Errors of reading: BadReply, with a sentence.
class KeptCopy
{
public:
    enum class Look {
        Whole, // every page of the file is looked at
        Glance // for a list of files: the facts only
    };
    // Errors besides: Gone and Refused (see readKeptHeader()), File for one that had to be copied first.
    static Result<std::shared_ptr<KeptCopy>> open(const QString &path, Look look = Look::Whole,
                                                  const std::atomic<bool> *cancelled = nullptr);

    const QString &path() const { return m_path; }
    const KeptFacts &facts() const { return m_facts; }
    // As Eloqua sent them; empty where it is not here.
    Result<QByteArray> sync() { return json("sync"); }
    Result<QByteArray> definition() { return json("definition"); }
    const KeptColumns &columns(Table table) const { return m_columns.at(table); }
    // Of its tables, KeptSchema::Version or older.
    int version() const { return m_version; }

    // Rows as the server would have sent them for this query, filtered and ordered here: `limit` and
    // `offset` count in the result. The total is absent where the query wants none. Errors besides: Refused,
    // for a filter or an order that isn't valid.
    Result<PagePtr> page(Table table, const Query &query, const std::atomic<bool> *cancelled = nullptr);

private:
    friend class KeptRows;
    // Which rows answer a question, by their seq and in their order. To find them, all rows are looked at and
    // put in order: once, for all the pages that are then read.
    using Selection = std::vector<qint64>;
    struct Answered {
        QByteArray sql;
        QByteArrayList values;
        std::shared_ptr<const Selection> rows;
    };
    KeptCopy(QString path, std::unique_ptr<WorkFolder> folder, Database database);
    void check(Look look);
    void checkSchema();
    void readFacts();
    void readColumns();
    void checkRows();
    void checkSync();
    Result<QByteArray> json(const QByteArray &table);
    ApiError error(const DatabaseFault &fault) const;
    ApiError damage() const;

    QString m_path;
    std::unique_ptr<WorkFolder> m_folder; // of a copy of it; else null
    Database m_database;
    QMutex m_mutex;                       // guards m_database and m_answered
    std::map<Table, Answered> m_answered; // the last question of each
    KeptFacts m_facts;
    std::map<Table, KeptColumns> m_columns;
    int m_version = 0;
};

// Somebody has corrected rejects of this kept copy, or sent some, saved or not. Blocks: for the pool.
bool hasCorrections(const QString &keptPath);

} // namespace Inspector
