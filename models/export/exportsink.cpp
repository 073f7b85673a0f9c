// SPDX-License-Identifier: MIT
#include "models/export/exportsink.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <cstdio>
#include <filesystem>

#ifdef Q_OS_UNIX
#include <sys/file.h>
#include <unistd.h>
#endif

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{
QString tr(const char *text)
{
    return QCoreApplication::translate("ExportSink", text);
}

// A name that survives a power cut only points at whole data if the data went to disk first.
bool reachedDisk(QFile &file)
{
#ifdef Q_OS_UNIX
    return file.flush() && (::fsync(file.handle()) == 0 || errno == EINVAL);
#else
    return file.flush();
#endif
}

// Whoever writes a part holds it for itself, until the program ends in whatever way. False: somebody else
// does.
bool lock(const QFile &file)
{
#ifdef Q_OS_UNIX
    return ::flock(file.handle(), LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK;
#else
    Q_UNUSED(file)
    return true;
#endif
}

constexpr int MostParts = 1000;

QString partName(const QString &path, int number)
{
    return number == 1 ? path + u".part"_s : u"%1.%2.part"_s.arg(path).arg(number);
}

QString targetOf(const QString &path)
{
    const QFileInfo file(path);
    if (file.exists())
        return file.canonicalFilePath();
    // A link to a file that is not there yet.
    return file.isSymLink() ? file.symLinkTarget() : file.absoluteFilePath();
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
    const bool kept = m_keep && m_journal.isOpen();
    if (m_part.isOpen() && (!kept || !m_narrow.isEmpty()))
        m_part.remove();
    if (kept)
        return;
    if (!m_narrow.isEmpty())
        QFile::remove(m_narrow);
    m_journal.remove();
}

ApiError FileSink::failure(const QString &why) const
{
    return {.kind = ApiError::Kind::File,
            .message = tr("%1 could not be written: %2. An older file of that name is unchanged. Choose "
                          "another place, or make "
                          "room, and export again.")
                           .arg(m_path, why)};
}

ApiError FileSink::alreadyThere() const
{
    return {.kind = ApiError::Kind::File,
            .message = tr("%1 already exists. It was created after this export was set up, and was not "
                          "replaced.")
                           .arg(m_path)};
}

// Beside the target, so that it can take the name in one step. Never a file that exists already: another
// export may be writing it. Unbuffered: a page's bytes come in one piece, and a full disk must show in
// write(), not in a later flush.
bool FileSink::createPart(QFile &part) const
{
    for (int number = 1; number < MostParts; ++number) {
        part.setFileName(partName(m_path, number));
        if (part.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered)) {
            (void)lock(part);
            return true;
        }
        if (!QFileInfo::exists(part.fileName()))
            return false;
    }
    return false;
}

std::optional<ApiError> FileSink::obstacle() const
{
    const QFileInfo target(m_path);
    if (target.isDir())
        return failure(tr("it is a folder"));
    if (target.exists() && !target.isFile())
        return failure(tr("it is not an ordinary file"));
    if (target.exists() && !target.isWritable())
        return failure(tr("it is write-protected"));
    if (target.exists() && m_existing == Existing::Keep)
        return alreadyThere();
    return std::nullopt;
}

Outcome FileSink::open()
{
    if (const auto error = obstacle())
        return *error;
    const QFileInfo target(m_path);
    if (!createPart(m_part))
        return failure(m_part.errorString());
    if (target.exists())
        m_part.setPermissions(target.permissions());
    return Done{};
}

Outcome FileSink::write(const QByteArray &bytes)
{
    const Outcome written = writeWhole(m_part, bytes);
    if (!written)
        return failure(written.error().message);
    if (!m_identity.isEmpty())
        m_journal.wrote(bytes);
    return written;
}

std::optional<Checkpoint> FileSink::reopen()
{
    const std::optional<LeftPart> left = findPart(m_path, m_identity);
    if (!left || !left->upTo || obstacle())
        return std::nullopt;
    m_part.setFileName(left->path);
    if (!m_part.open(QIODevice::ReadWrite | QIODevice::ExistingOnly | QIODevice::Unbuffered))
        return std::nullopt;
    if (!lock(m_part)) {
        m_part.close();
        return std::nullopt;
    }
    const std::optional<Checkpoint> upTo = m_journal.reopen(m_part, m_identity);
    if (!upTo) {
        m_part.remove();
        m_journal.remove();
    }
    return upTo;
}

void FileSink::note(const Checkpoint &checkpoint)
{
    if (!m_identity.isEmpty())
        m_journal.add(checkpoint, m_part, m_identity);
}

Outcome FileSink::rewrite(const Change &change)
{
    QFile narrow(m_part.fileName());
    QFile wide;
    if (!narrow.open(QIODevice::ReadOnly))
        return failure(narrow.errorString());
    if (!createPart(wide))
        return failure(wide.errorString());
    wide.setPermissions(m_part.permissions());
    const Outcome changed = change(narrow, wide);
    if (!changed) {
        wide.remove();
        return failure(changed.error().message);
    }
    wide.close();
    // While there is no whole file, the part as it was is what can be gone on with.
    if (m_journal.isOpen()) {
        m_narrow = m_part.fileName();
        m_part.close();
    } else {
        m_part.remove();
    }
    m_part.setFileName(wide.fileName());
    if (!m_part.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered)) {
        wide.remove();
        return failure(m_part.errorString());
    }
    return Done{};
}

// A second name for the part: that fails where there is one already, in one step. Not every file system can
// do it; there it is a look, then rename(). True: nothing is left to be done.
bool FileSink::takeFreeName(std::error_code &fault) const
{
    const std::filesystem::path part(m_part.fileName().toStdU16String());
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
    if (!reachedDisk(m_part))
        return failure(m_part.errorString());
    std::error_code fault;
    const bool done = m_existing == Existing::Keep && takeFreeName(fault);
    if (fault == std::errc::file_exists)
        return alreadyThere();
    m_part.close();
    // QFile::rename() does not replace; this does, in one step.
    if (!done)
        std::filesystem::rename(m_part.fileName().toStdU16String(), m_path.toStdU16String(), fault);
    if (fault) {
        m_part.remove();
        return failure(QString::fromStdString(fault.message()));
    }
    m_keep = false;
    return Done{};
}

std::optional<LeftPart> findPart(const QString &path, const QByteArray &identity)
{
    const QString target = targetOf(path);
    std::optional<LeftPart> other;
    for (int number = 1; number < MostParts; ++number) {
        QFile part(partName(target, number));
        if (!part.open(QIODevice::ReadOnly))
            break;
        if (!lock(part))
            continue;
        const std::optional<Checkpoint> upTo =
            identity.isEmpty() ? std::nullopt : ExportJournal::last(part.fileName(), identity);
        if (upTo)
            return LeftPart{part.fileName(), upTo};
        if (!other)
            other = LeftPart{part.fileName(), std::nullopt};
    }
    return other;
}

void removePart(const LeftPart &part)
{
    QFile::remove(part.path);
    QFile::remove(ExportJournal::nameFor(part.path));
}

Outcome StandardOutputSink::open()
{
    if (!m_out.open(stdout, QIODevice::WriteOnly | QIODevice::Unbuffered))
        return ApiError{.kind = ApiError::Kind::File, .message = tr("Standard output cannot be written.")};
    return Done{};
}

Outcome StandardOutputSink::write(const QByteArray &bytes)
{
    const Outcome written = writeWhole(m_out, bytes);
    if (written)
        return written;
    return ApiError{.kind = ApiError::Kind::File,
                    .message = tr("Standard output could not be written: %1.").arg(written.error().message)};
}

Outcome StandardOutputSink::commit()
{
    return Done{};
}

} // namespace Inspector
