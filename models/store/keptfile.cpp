// SPDX-License-Identifier: MIT
#include "models/store/keptfile.h"

#include "models/base/filehold.h"
#include "models/base/filemark.h"
#include "models/base/filereplacement.h"
#include "models/base/platform.h"
#include "models/base/text.h"
#include "models/files/exportsink.h"
#include "models/sqlite/database.h"
#include "models/store/keptschema.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <cerrno>
#include <filesystem>

#if INSPECTOR_POSIX()
#include <fcntl.h>
#include <unistd.h>
#endif

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{
// fileformat2.html: offsets in the header.
constexpr qsizetype HeaderSize = 100;
constexpr qsizetype WriteVersionAt = 18; // and the read version behind it; 2 is WAL
constexpr qsizetype UserVersionAt = 60;
constexpr qsizetype ApplicationIdAt = 68;
constexpr int MostParts = 1000;
constexpr qint64 CopiedAtOnce = 1 << 20;

ApiError notACopy(const QString &path)
{
    return {.kind = ApiError::Kind::BadReply,
            .message = Text::tr("%1 isn't a kept copy of a sync.").arg(path)};
}

ApiError unreadable(const QString &path, const QString &why)
{
    return {.kind = ApiError::Kind::Refused, .message = Text::tr("Couldn't read %1: %2.").arg(path, why)};
}

ApiError failure(const QString &path, const QString &why)
{
    return {.kind = ApiError::Kind::File,
            .message = Text::tr("Couldn't write %1: %2. If a file with that name exists, it's unchanged. "
                                "Choose another location or free up space, then try again.")
                           .arg(path, why)};
}

// SQLite reads these beside a file. A pipe would keep it waiting, and a link may lead anywhere.
std::optional<ApiError> strangeNeighbor(const QString &path)
{
    for (const auto suffix : {"-wal"_L1, "-journal"_L1}) {
        const QFileInfo file(QFileInfo(path).canonicalFilePath() + suffix);
        if (file.isSymLink() || (file.exists() && !file.isFile()))
            return unreadable(file.filePath(), Text::tr("it's not a regular file"));
    }
    return std::nullopt;
}

QString endOfLink(const QString &path)
{
    const QFileInfo file(path);
    // A link to a pipe, such as /dev/stdout, has no path at its end.
    if (const QString end = file.canonicalFilePath(); !end.isEmpty())
        return end;
    return file.isSymLink() && !file.exists() ? file.symLinkTarget() : file.absoluteFilePath();
}

std::optional<ApiError> obstacle(const QString &path)
{
    const QFileInfo target(path);
    if (target.isDir())
        return failure(path, Text::tr("it's a folder"));
    if (target.exists() && !target.isFile())
        return failure(path, Text::tr("it's not a regular file"));
    if (target.exists() && !target.isWritable())
        return failure(path, Text::tr("it's write-protected"));
    return std::nullopt;
}

// A part that nobody holds is what a killed program left; it is ours to remove if it holds nothing or what
// began as a kept copy. The noted one is known to be of this program, however little it holds.
void removeLeftover(const QString &part, bool isNoted)
{
    QFile file(part);
    if (!file.open(QIODevice::ReadOnly) || hold(file) != Hold::Held)
        return;
    // SQLite writes the first page last.
    const QByteArray head = file.read(HeaderSize);
    const bool isBegun = isNoted && head.count('\0') == head.size();
    if ((file.size() == 0 || isBegun || readKeptHeader(part)) && file.remove())
        QFile::remove(part + u"-journal"_s);
}

#if INSPECTOR_POSIX()
bool toDisk(const QString &path)
{
    const int handle = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    const bool done = handle >= 0 && (::fsync(handle) == 0 || errno == EINVAL);
    if (handle >= 0)
        ::close(handle);
    return done;
}
#else
bool toDisk(const QString &)
{
    return true;
}
#endif

// Held by us until it has its name, so that nobody takes it for a leftover.
class Part
{
public:
    static Result<std::unique_ptr<Part>> make(const QString &target)
    {
        auto part = std::make_unique<Part>();
        for (int number = 1; number < MostParts; ++number) {
            part->m_path = number == 1 ? target + u".part"_s : u"%1.%2.part"_s.arg(target).arg(number);
            removeLeftover(part->m_path, false);
            const Outcome made = createPrivateFile(part->m_path);
            if (made && part->take())
                return part;
            if (!made && made.error().kind != ApiError::Kind::Refused)
                return failure(target, made.error().message);
        }
        return failure(target, Text::tr("there are too many unfinished copies (.part files) next to it"));
    }
    Part() = default;
    ~Part()
    {
        if (m_isOurs && FileMark(m_file).isThere())
            QFile::remove(m_path);
    }
    Q_DISABLE_COPY_MOVE(Part)

    const QString &path() const { return m_path; }
    Outcome become(const QString &target)
    {
        // Written by SQLite through another handle: the disk knows files, not handles.
        if (!toDisk(m_path))
            return failure(target, qt_error_string(errno));
        // Whom its owner lets read the file before it goes on reading it. Where that can't be, only the
        // owner.
        if (QFile::exists(target))
            (void)copyAccess(target, m_file.handle());
        // The name is all that a rename goes by.
        if (!FileMark(m_file).isThere())
            return failure(target, Text::tr("%1 was deleted or replaced in the meantime").arg(m_path));
        std::error_code fault;
        std::filesystem::rename(m_path.toStdU16String(), target.toStdU16String(), fault);
        if (fault)
            return failure(target, QString::fromStdString(fault.message()));
        m_isOurs = false;
        (void)toDisk(QFileInfo(target).path()); // the name as well, where folders can be told to
        return Done{};
    }

private:
    // False if somebody took it for a leftover before it was held.
    bool take()
    {
        m_file.close(); // of an earlier try
        m_file.setFileName(m_path);
        if (!m_file.open(QIODevice::ReadOnly))
            return false;
        m_isOurs = hold(m_file) != Hold::Busy;
        return m_isOurs;
    }

    QString m_path;
    QFile m_file;
    bool m_isOurs = false; // it is there, and ours
};
} // namespace

Outcome createPrivateFile(const QString &path)
{
#if INSPECTOR_POSIX()
    const int handle =
        ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (handle < 0)
        return ApiError{.kind = errno == EEXIST ? ApiError::Kind::Refused : ApiError::Kind::File,
                        .message = qt_error_string(errno)};
    ::close(handle);
#else
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return ApiError{.kind = file.exists() ? ApiError::Kind::Refused : ApiError::Kind::File,
                        .message = file.errorString()};
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
#endif
    return Done{};
}

Result<KeptHeader> readKeptHeader(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return ApiError{.kind = ApiError::Kind::Gone, .message = Text::tr("%1 doesn't exist.").arg(path)};
    if (!info.isFile())
        return unreadable(path, Text::tr("it's not a regular file"));
    if (const auto error = strangeNeighbor(path))
        return *error;
    QByteArray head;
    try {
        head = Database::openUntrusted(path).bytes(0, HeaderSize);
    } catch (const DatabaseFault &fault) {
        return unreadable(path, fault.words);
    }
    if (head.size() < HeaderSize || !head.startsWith(QByteArrayView("SQLite format 3\0", 16)))
        return notACopy(path);
    const auto number = [&head](qsizetype at) { return qFromBigEndian<quint32>(head.constData() + at); };
    if (number(ApplicationIdAt) != KeptSchema::ApplicationId)
        return ApiError{
            .kind = ApiError::Kind::BadReply,
            .message =
                Text::tr("%1 isn't a kept copy of a sync. It's the database of another program.").arg(path)};
    if (number(UserVersionAt) > quint32(KeptSchema::Version))
        return ApiError{.kind = ApiError::Kind::BadReply,
                        .message = Text::tr("%1 was made by a newer version of this program. Update the "
                                            "program to open it.")
                                       .arg(path)};
    if (number(UserVersionAt) == 0)
        return notACopy(path);
    return KeptHeader{.usesLog = head.at(WriteVersionAt) == 2 || head.at(WriteVersionAt + 1) == 2};
}

Outcome saveKeptFile(const QString &path, const std::function<Outcome(const QString &)> &write)
{
    const QString target = endOfLink(path);
    if (const auto error = obstacle(target))
        return *error;
    Result<std::unique_ptr<Part>> part = Part::make(target);
    if (!part)
        return part.error();
    if (const Outcome written = write((*part)->path()); !written)
        return failure(path, written.error().message);
    return part.value()->become(target);
}

Outcome copyKeptFile(const QString &from, const QString &to)
{
    const Result<KeptHeader> header = readKeptHeader(from);
    if (!header)
        return header.error();
    if (header->usesLog)
        return ApiError{.kind = ApiError::Kind::Refused,
                        .message = Text::tr("Couldn't copy %1, because part of it is in another file next to "
                                            "it. Close it in the program that changes it, then try again.")
                                       .arg(from)};
    return saveKeptFile(to, [&from](const QString &part) -> Outcome {
        const auto failed = [](const QString &why) {
            return ApiError{.kind = ApiError::Kind::File, .message = why};
        };
        QFile target(part);
        if (!target.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            return failed(target.errorString());
        try {
            Database source = Database::openUntrusted(from);
            for (QByteArray bytes = source.bytes(0, CopiedAtOnce); !bytes.isEmpty();
                 bytes = source.bytes(target.pos(), CopiedAtOnce)) {
                if (const Outcome written = writeWhole(target, bytes); !written)
                    return written;
            }
        } catch (const DatabaseFault &fault) {
            return failed(fault.words);
        }
        return Done{};
    });
}

void removeNotedPart(const QString &part)
{
    removeLeftover(part, true);
}

Outcome tryKeptFile(const QString &path)
{
    const QString target = endOfLink(path);
    if (const auto error = obstacle(target))
        return *error;
    const Result<std::unique_ptr<Part>> part = Part::make(target);
    return part ? Outcome(Done{}) : Outcome(part.error());
}

} // namespace Inspector
