// SPDX-License-Identifier: MIT
#include "models/files/exportsink.h"

#include "models/base/standardstream.h"
#include "models/base/text.h"

#include <QFileInfo>

#include <filesystem>
#include <utility>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <unistd.h>
#endif

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{
// A name that survives a power cut only points at whole data if the data went to disk first.
bool reachedDisk(QFile &file)
{
#ifdef Q_OS_UNIX
    return file.flush() && (::fsync(file.handle()) == 0 || errno == EINVAL);
#else
    return file.flush();
#endif
}

// By its name, while it is still held: nobody is to find it in between. Not what has taken its name since.
void removeHeld(QFile &part)
{
    if (FileMark(part).isThere() && !QFile::remove(part.fileName()))
        part.remove();
}
} // namespace

Outcome writeWhole(QIODevice &device, const QByteArray &bytes)
{
    for (qsizetype done = 0; done < bytes.size();) {
        const qint64 taken = device.write(bytes.constData() + done, bytes.size() - done);
        if (taken <= 0)
            return ApiError{.kind = ApiError::Kind::File, .message = device.errorString()};
        done += taken;
    }
    return Done{};
}

FileSink::FileSink(const QString &path, const QByteArray &identity, Existing existing)
    : m_path(targetOf(path))
    , m_identity(identity)
    , m_existing(existing)
{
}

FileSink::~FileSink()
{
    if (!m_part)
        return;
    if (m_narrow && FileMark(*m_part).isThere()) {
        removeHeld(*m_part);
        QFile::remove(ExportJournal::nameFor(m_part->fileName()));
    }
    if (m_keep && m_journal.upTo())
        return;
    removeHeld(m_narrow ? *m_narrow : *m_part);
    m_journal.remove();
}

QString FileSink::fileName() const
{
    return QFileInfo(m_path).fileName();
}

ApiError FileSink::failure(const QString &why) const
{
    return {.kind = ApiError::Kind::File,
            .message = Text::tr("Couldn't write %1: %2. If a file with that name exists, it's unchanged. "
                                "Choose another location or free up space, then try again.")
                           .arg(m_path, why)};
}

ApiError FileSink::alreadyThere() const
{
    return {
        .kind = ApiError::Kind::File,
        .message =
            Text::tr("%1 already exists. It was created after this export was set up and wasn't replaced.")
                .arg(m_path)};
}

ApiError FileSink::lost() const
{
    return {.kind = ApiError::Kind::File,
            .message = Text::tr("The rows fetched so far are lost, because %1 was deleted or replaced during "
                                "the export. If %2 exists, it's unchanged. Try again, and leave files "
                                "that end in .part alone until the export has finished.")
                           .arg(m_part->fileName(), m_path)};
}

std::optional<ApiError> FileSink::obstacle() const
{
    const QFileInfo target(m_path);
    if (target.isDir())
        return failure(Text::tr("it's a folder"));
    if (target.exists() && !target.isFile())
        return failure(Text::tr("it's not a regular file"));
    if (target.exists() && !target.isWritable())
        return failure(Text::tr("it's write-protected"));
    if (target.exists() && m_existing == Existing::Keep)
        return alreadyThere();
    return std::nullopt;
}

Outcome FileSink::open()
{
    if (const auto error = obstacle())
        return *error;
    removeLeftovers();
    const QFileInfo target(m_path);
    m_part = createPart(m_path);
    if (!m_part->isOpen()) {
        const ApiError error = failure(m_part->errorString());
        m_part.reset();
        return error;
    }
    if (target.exists())
        m_part->setPermissions(target.permissions());
    if (!m_identity.isEmpty())
        m_journal.start(*m_part, m_identity, fileName());
    return Done{};
}

Outcome FileSink::write(const QByteArray &bytes)
{
    const Outcome written = writeWhole(*m_part, bytes);
    if (!written)
        return failure(written.error().message);
    m_journal.wrote(bytes);
    return written;
}

std::optional<Checkpoint> FileSink::reopen()
{
    m_resumes = true;
    if (obstacle())
        return std::nullopt;
    while (const std::optional<LeftPart> left = findPart(m_path, m_identity)) {
        if (!left->upTo)
            return std::nullopt;
        auto part = std::make_unique<QFile>(left->path);
        if (!part->open(QIODevice::ReadWrite | QIODevice::ExistingOnly | QIODevice::Unbuffered) ||
            hold(*part) == Hold::Busy)
            return std::nullopt;
        if (const auto upTo = m_journal.reopen(left->journal, *part, m_identity)) {
            m_part = std::move(part);
            return upTo;
        }
        m_damaged = true;
        removeHeld(*part);
        m_journal.remove();
        if (QFileInfo::exists(left->path))
            return std::nullopt;
    }
    return std::nullopt;
}

void FileSink::note(const Checkpoint &checkpoint)
{
    m_journal.add(checkpoint, *m_part);
}

Outcome FileSink::rewrite(const Change &change)
{
    QFile narrow(m_part->fileName());
    if (!narrow.open(QIODevice::ReadOnly))
        return FileMark(*m_part).isThere() ? failure(narrow.errorString()) : lost();
    // By now `narrow` is what the name led to.
    if (!FileMark(*m_part).isThere())
        return lost();
    std::unique_ptr<QFile> wide = createPart(m_path);
    if (!wide->isOpen())
        return failure(wide->errorString());
    wide->setPermissions(m_part->permissions());
    // It says whose the part is, and nothing of its rows: should the program be killed, these are gone on
    // with in the part as it was.
    if (!m_identity.isEmpty())
        ExportJournal().start(*wide, m_identity, fileName());
    m_narrow = std::exchange(m_part, std::move(wide));
    const Outcome changed = change(narrow, *m_part);
    const bool isAboutFile = !changed && changed.error().kind == ApiError::Kind::File;
    return isAboutFile ? Outcome(failure(changed.error().message)) : changed;
}

// A second name for the part: that fails where there is one already, in one step. Not every file system can
// do it; there it is a look, then rename(). True: nothing is left to be done.
bool FileSink::takeFreeName(std::error_code &fault) const
{
    const std::filesystem::path part(m_part->fileName().toStdU16String());
    const std::filesystem::path target(m_path.toStdU16String());
    std::filesystem::create_hard_link(part, target, fault);
    if (!fault) {
        std::error_code ignored;
        std::filesystem::remove(part, ignored);
        return true;
    }
    if (fault != std::errc::file_exists && QFileInfo::exists(m_path))
        fault = std::make_error_code(std::errc::file_exists);
    return false;
}

Outcome FileSink::commit()
{
    if (!reachedDisk(*m_part))
        return failure(m_part->errorString());
    // The name is all that a rename goes by.
    if (!FileMark(*m_part).isThere())
        return lost();
    const QString part = m_part->fileName();
    m_size = m_part->size();
    std::error_code fault;
    const bool done = m_existing == Existing::Keep && takeFreeName(fault);
    if (fault == std::errc::file_exists)
        return alreadyThere();
    // QFile::rename() does not replace; this does, in one step.
    if (!done)
        std::filesystem::rename(part.toStdU16String(), m_path.toStdU16String(), fault);
    if (fault)
        return failure(QString::fromStdString(fault.message()));
    m_part.reset();
    if (m_narrow) {
        QFile::remove(ExportJournal::nameFor(part));
        removeHeld(*m_narrow);
    }
    m_journal.remove();
    removeLeftovers();
    return Done{};
}

// What earlier runs of this export to this file left: what holds no row, and, once the file is there, the
// rest too. But whoever did not want to go on with rows may yet want to.
void FileSink::removeLeftovers() const
{
    if (m_identity.isEmpty())
        return;
    const bool isDone = m_resumes && !m_part;
    const QString site = m_journal.upTo() ? m_journal.upTo()->site : QString();
    visitParts(m_path, m_identity, [isDone, site](const LeftPart &left) {
        if (left.isOurs && (!left.upTo || (isDone && left.upTo->site == site)))
            removePart(left);
    });
    if (isDone)
        removeLoneJournals(m_path, m_identity);
}

Outcome StandardOutputSink::open()
{
    return checkWritable(StandardStream::Output);
}

Outcome StandardOutputSink::write(const QByteArray &bytes)
{
    return writeStream(StandardStream::Output, bytes);
}

Outcome StandardOutputSink::commit()
{
    return settleStream(StandardStream::Output);
}

} // namespace Inspector
