// SPDX-License-Identifier: MIT
#include "models/repair/workingfile.h"

#include "models/base/filehold.h"
#include "models/base/text.h"
#include "models/repair/repaircopy.h"
#include "models/repair/transaction.h"
#include "models/store/keptcopy.h"
#include "models/store/keptfile.h"
#include "models/store/keptplaces.h"

#include <QDir>
#include <QRegularExpression>
#include <QThread>
#include <QUuid>

#include <filesystem>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr int Patience = 10'000; // ms, for another connection of ours where there is no write-ahead log

ApiError error(ApiError::Kind kind, const QString &message)
{
    return {.kind = kind, .message = message};
}

bool renameFile(const QString &from, const QString &to)
{
    std::error_code fault;
    std::filesystem::rename(from.toStdU16String(), to.toStdU16String(), fault);
    return !fault;
}

QString valueOf(Database &database, const QByteArray &key)
{
    Statement select(database, "SELECT value FROM meta WHERE key = ?");
    select.bind(1, key);
    return select.step() ? select.string(0) : QString();
}

void setValue(Database &database, const QByteArray &key, const QString &value)
{
    Statement insert(database, "INSERT OR REPLACE INTO meta VALUES(?, ?)");
    const QByteArray text = value.toUtf8();
    insert.bind(1, key);
    insert.bind(2, text);
    insert.run();
}

ApiError changedElsewhere(const QString &path)
{
    return error(
        ApiError::Kind::Refused,
        Text::tr("Couldn't save the corrections in %1, because the file was changed or replaced in the "
                 "meantime. Your corrections are kept. Close the window and open the file again to continue.")
            .arg(path));
}
} // namespace

WorkingFile::WorkingFile(const QString &keptPath)
    : m_keptPath(realKeptPath(keptPath))
    , m_path(workingCopyOf(m_keptPath))
{
}

Result<std::unique_ptr<WorkingFile>> WorkingFile::open(const QString &keptPath,
                                                       const std::atomic<bool> *cancelled)
{
    std::unique_ptr<WorkingFile> file(new WorkingFile(keptPath));
    if (const Outcome held = file->hold(); !held)
        return held.error();
    try {
        if (const Outcome prepared = file->prepare(cancelled); !prepared)
            return prepared.error();
        return file;
    } catch (const DatabaseFault &fault) {
        return error(
            ApiError::Kind::File,
            Text::tr("Couldn't prepare the corrections in %1: %2. Free up space there, then try again.")
                .arg(file->m_path, fault.words));
    }
}

// Without the file itself no other program can have it, so that this is the one place where two would meet.
Outcome WorkingFile::hold()
{
    if (!QDir().mkpath(repairFolder()))
        return error(ApiError::Kind::File,
                     Text::tr("Couldn't create the folder %1 for corrections.").arg(repairFolder()));
    QFile::setPermissions(repairFolder(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    m_held.setFileName(workingLockOf(m_keptPath));
    if (!m_held.open(QIODevice::ReadWrite))
        return error(ApiError::Kind::File,
                     Text::tr("Couldn't write to %1: %2.").arg(repairFolder(), m_held.errorString()));
    // A window that was just closed may still be putting its things away.
    Hold held = Inspector::hold(m_held);
    for (int tries = 0; held == Hold::Busy && tries < 40; ++tries) {
        QThread::msleep(50);
        m_held.close();
        held = m_held.open(QIODevice::ReadWrite) ? Inspector::hold(m_held) : Hold::Busy;
    }
    if (held == Hold::Busy) {
        m_held.close();
        return error(
            ApiError::Kind::Refused,
            Text::tr("The records of %1 are being corrected in another window or program. Close them "
                     "there, then try again.")
                .arg(m_keptPath));
    }
    return Done{};
}

WorkingFile::~WorkingFile()
{
    if (!m_held.isOpen())
        return;
    if (m_isSaved)
        removeDatabase(m_path);
    // While it is still held: whoever waits for it sees that the name is gone.
    QFile::remove(m_held.fileName());
}

Outcome WorkingFile::prepare(const std::atomic<bool> *cancelled)
{
    const QFileInfo kept(m_keptPath);
    if (kept.exists() && !kept.isWritable())
        m_notices << Text::tr("%1 is write-protected, so corrections can't be saved in it. They're kept on "
                              "this computer.")
                         .arg(m_keptPath);
    if (QFileInfo::exists(m_path)) {
        // Nobody's to delete before it is known what is in it: whatever ends the look at it leaves it there.
        m_isSaved = false;
        const Result<bool> isGoneOnWith = goOn(cancelled);
        if (!isGoneOnWith)
            return isGoneOnWith.error();
        if (*isGoneOnWith)
            return Done{};
        m_isSaved = true;
    }
    return make(cancelled);
}

// Takes up what an earlier program left. False: it is out of the way.
Result<bool> WorkingFile::goOn(const std::atomic<bool> *cancelled)
{
    settle();
    if (const Outcome looked = look(cancelled); !looked) {
        if (cancelled && *cancelled)
            return looked.error();
        return setAside();
    }
    QString unsaved;
    {
        Database database = Database::openForWriting(m_path);
        m_before = valueOf(database, "repair_before");
        unsaved = valueOf(database, "repair_unsaved");
    }
    const Result<std::shared_ptr<KeptCopy>> kept = KeptCopy::open(m_keptPath, KeptCopy::Look::Glance);
    const bool isGone = !kept && kept.error().kind == ApiError::Kind::Gone;
    if (!kept && !isGone)
        return kept.error();
    if (unsaved != u"yes"_s && !isGone) {
        // The kept copy has it all, or is another one by now.
        removeDatabase(m_path);
        return false;
    }
    if (!isGone && !belongsTo((*kept)->facts()))
        return setAside();
    m_notices << (isGone ? Text::tr("%1 was deleted, but its corrections are kept on this computer. Save "
                                    "them to restore the file.")
                               .arg(m_keptPath)
                         : Text::tr("Corrections that weren't saved in the file last time were restored."));
    return true;
}

// What can't be gone on with is nobody's to delete: it is a kept copy of its own.
Result<bool> WorkingFile::setAside()
{
    const QString aside = free(m_path.left(m_path.size() - qsizetype(qstrlen(KeptSuffix)) - 1));
    if (!renameFile(m_path, aside))
        return error(ApiError::Kind::File,
                     Text::tr("The earlier corrections in %1 don't match this file and couldn't be renamed. "
                              "Move them to another folder, then try again.")
                         .arg(m_path));
    removeDatabase(m_path);
    m_notices << Text::tr("The earlier corrections don't match this file, because it was changed or "
                          "replaced. They're in %1, which you can open as a kept copy.")
                     .arg(aside);
    return false;
}

QString WorkingFile::free(const QString &stem) const
{
    QString path;
    int number = 1;
    do {
        path = u"%1-earlier-%2.%3"_s.arg(stem, QString::number(number++), QLatin1StringView(KeptSuffix));
    } while (QFileInfo::exists(path));
    return path;
}

// The same fetched rows, and its corrections are those that were saved from here, or there were when this
// began.
bool WorkingFile::belongsTo(const KeptFacts &kept) const
{
    return kept.sync == m_facts.sync && kept.site == m_facts.site && kept.started == m_facts.started &&
           kept.ended == m_facts.ended && kept.rejects.rows == m_facts.rejects.rows &&
           (kept.repairState == m_facts.repairState || kept.repairState == m_before);
}

// Everything is in the one file afterwards, as KeptCopy wants it.
void WorkingFile::settle()
{
    try {
        Database database = Database::openForWriting(m_path);
        database.run("PRAGMA wal_checkpoint(TRUNCATE); PRAGMA journal_mode=DELETE;");
    } catch (const DatabaseFault &) {
        // What it has is looked at next.
    }
}

Outcome WorkingFile::make(const std::atomic<bool> *cancelled)
{
    const QString fresh = m_path + u".new"_s;
    removeDatabase(fresh);
    if (const Outcome copied = copyKeptFile(m_keptPath, fresh); !copied)
        return copied.error();
    const auto tidy = qScopeGuard([&fresh] { removeDatabase(fresh); });
    int version = 0;
    {
        const Result<std::shared_ptr<KeptCopy>> copy =
            KeptCopy::open(fresh, KeptCopy::Look::Whole, cancelled);
        if (!copy) {
            ApiError fault = copy.error();
            fault.message.replace(fresh, m_keptPath); // what the person knows
            return fault;
        }
        version = (*copy)->version();
    }
    {
        Database database = Database::openForWriting(fresh);
        Transaction transaction(database);
        for (const QByteArray &statement : KeptSchema::migration(version))
            database.run(statement);
        // Somebody may have put them there, and a step to come would meet them.
        database.run("DELETE FROM cell WHERE op NOT IN (SELECT id FROM op)");
        setValue(database, "repair_before", valueOf(database, "repair_state"));
        setValue(database, "repair_unsaved", u"no"_s);
        transaction.commit();
    }
    if (!renameFile(fresh, m_path))
        return error(ApiError::Kind::File, Text::tr("Couldn't write %1.").arg(m_path));
    if (const Outcome looked = look(cancelled); !looked)
        return looked;
    m_before = m_facts.repairState;
    return Done{};
}

Outcome WorkingFile::look(const std::atomic<bool> *cancelled)
{
    const Result<std::shared_ptr<KeptCopy>> copy = KeptCopy::open(m_path, KeptCopy::Look::Whole, cancelled);
    if (!copy)
        return copy.error();
    const Result<QByteArray> sync = (*copy)->sync();
    const Result<QByteArray> definition = (*copy)->definition();
    if (!sync || !definition)
        return sync ? definition.error() : sync.error();
    m_sync = *sync;
    m_definition = *definition;
    m_facts = (*copy)->facts();
    m_columns = (*copy)->columns(Table::Rejects);
    return Done{};
}

Database WorkingFile::connect() const
{
    Database database = Database::openForWriting(m_path);
    database.run("PRAGMA busy_timeout=" + QByteArray::number(Patience));
    // Readers don't wait for a writer, nor it for them; what was confirmed is there even if the power fails.
    database.run(isOnNetwork(m_path) ? "PRAGMA journal_mode=DELETE;" : "PRAGMA journal_mode=WAL;");
    database.run("PRAGMA synchronous=FULL;");
    return database;
}

void WorkingFile::markUnsaved(Database &database)
{
    setValue(database, "repair_unsaved", u"yes"_s);
}

Outcome WorkingFile::save(Database &database)
{
    if (m_isSaved)
        return Done{};
    const Result<std::shared_ptr<KeptCopy>> kept = KeptCopy::open(m_keptPath, KeptCopy::Look::Glance);
    const bool isGone = !kept && kept.error().kind == ApiError::Kind::Gone;
    if (!isGone && (!kept || !belongsTo((*kept)->facts())))
        return changedElsewhere(m_keptPath);
    m_before = isGone ? m_facts.repairState : (*kept)->facts().repairState;
    m_facts.repairState = QUuid::createUuid().toString(QUuid::WithoutBraces);
    Transaction transaction(database);
    setValue(database, "repair_before", m_before);
    setValue(database, "repair_state", m_facts.repairState);
    transaction.commit();
    const Outcome saved = saveKeptFile(m_keptPath, [&database](const QString &part) -> Outcome {
        try {
            Statement vacuum(database, "VACUUM INTO ?");
            const QByteArray name = QFile::encodeName(QFileInfo(part).absoluteFilePath());
            vacuum.bind(1, name);
            vacuum.run();
            return Done{};
        } catch (const DatabaseFault &fault) {
            return error(ApiError::Kind::File, fault.words);
        }
    });
    if (!saved)
        return saved;
    setValue(database, "repair_unsaved", u"no"_s);
    m_isSaved = true;
    return Done{};
}

QStringList unsavedCopies()
{
    // As workingCopyOf() makes them; what was set aside has another one.
    static const QRegularExpression form(u"^(.*)-[0-9a-f]{16}\\.%1$"_s.arg(QLatin1StringView(KeptSuffix)));
    QStringList names;
    const QDir folder(repairFolder());
    for (const QString &file : folder.entryList(QDir::Files)) {
        const QRegularExpressionMatch match = form.match(file);
        const QString path = folder.filePath(file);
        QFile held(path + u".lock"_s);
        if (!match.hasMatch() || !held.open(QIODevice::ReadWrite) || hold(held) == Hold::Busy)
            continue;
        bool isUnsaved = true; // for want of room it can't even be read
        try {
            Database database = Database::openForWriting(path);
            isUnsaved = valueOf(database, "repair_unsaved") == u"yes"_s;
        } catch (const DatabaseFault &) {
        }
        held.remove(); // while it is held, as ~WorkingFile() does
        if (isUnsaved)
            names << match.captured(1) + u'.' + QLatin1StringView(KeptSuffix);
    }
    return names;
}

} // namespace Inspector
