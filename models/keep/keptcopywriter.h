// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/result.h"
#include "models/keep/kepttablewriter.h"
#include "models/store/keptfacts.h"
#include "models/store/keptplaces.h"

#include <QMutex>

#include <functional>
#include <map>

namespace Inspector
{

// Makes a kept copy: fills a working file in the user's cache, and saves it as one file at the end. The
// working file goes with this object, saved or not; nothing in it claims to be complete before finish().
// Blocks: for the pool; functions may be called from any thread and wait for each other, but for close() and
// cancel(), which never wait. Errors: File, and Refused for a page with more
// fields than a copy holds, of which nothing is added; both are sentences for people.
class KeptCopyWriter
{
public:
    static Result<std::unique_ptr<KeptCopyWriter>> make();
    ~KeptCopyWriter();
    Q_DISABLE_COPY_MOVE(KeptCopyWriter)

    // As Eloqua sent them.
    Outcome setSync(const QByteArray &json) { return setJson("sync", json); }
    Outcome setDefinition(const QByteArray &json) { return setJson("definition", json); }
    // The rows from `from` up to, not including, `to`, behind those that are there.
    Outcome add(Table table, const RowBlock &rows, int from, int to);
    qint64 rows(Table table);
    // No rows come to it any more, from whoever may still have some.
    void close(Table table);
    // Everything is here: what is said of it. How many rows there are is known here best.
    Outcome finish(KeptFacts facts);
    // After finish(). Whole or not at all; replaces an older file.
    Outcome save(const QString &path);

    // Ends what runs and all that comes. False if save() has come so far that the file may get its name all
    // the same. Any thread.
    bool cancel();

private:
    KeptCopyWriter(std::unique_ptr<WorkFolder> folder, Database database);
    Outcome guarded(const std::function<void()> &work);
    Outcome setJson(const QByteArray &table, const QByteArray &json);
    void begin();
    void commit();
    void writePart(const QByteArray &name, const KeptPart &part);
    void writeMeta(const KeptFacts &facts);

    std::unique_ptr<WorkFolder> m_folder; // first: the database is in it
    Database m_database;
    QMutex m_mutex; // guards what follows, and the database
    std::map<Table, KeptTableWriter> m_tables;
    std::map<Table, std::atomic<bool>> m_closed; // not guarded: its keys never change
    qint64 m_pending = 0;                        // rows since the last transaction ended
    bool m_inTransaction = false;
    std::atomic<bool> m_cancelled = false;
    std::atomic<bool> m_isDecided = false; // whether there will be a file
};

} // namespace Inspector
