// SPDX-License-Identifier: MIT
#include "models/export/exportsink.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <cstdio>
#include <filesystem>

#ifdef Q_OS_UNIX
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

QString targetOf(const QString &path)
{
    const QFileInfo file(path);
    return file.exists() && !file.canonicalFilePath().isEmpty() ? file.canonicalFilePath()
                                                                : file.absoluteFilePath();
}
} // namespace

FileSink::FileSink(const QString &path)
    : m_path(targetOf(path))
    , m_part(m_path + u".part"_s)
{
}

FileSink::~FileSink()
{
    if (m_part.isOpen())
        m_part.remove();
}

ApiError FileSink::failure(const QString &why) const
{
    return {.kind = ApiError::Kind::File,
            .message = tr("%1 could not be written: %2. An older file of that name is unchanged. Choose "
                          "another place, or make "
                          "room, and export again.")
                           .arg(m_path, why)};
}

Outcome FileSink::open()
{
    const QFileInfo target(m_path);
    if (target.isDir())
        return failure(tr("it is a folder"));
    if (target.exists() && !target.isFile())
        return failure(tr("it is not an ordinary file"));
    if (target.exists() && !target.isWritable())
        return failure(tr("it is write-protected"));
    // Unbuffered: a page's bytes come in one piece, and a full disk must show in write(), not in a later
    // flush.
    if (!m_part.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered))
        return failure(m_part.errorString());
    if (target.exists())
        m_part.setPermissions(target.permissions());
    return Done{};
}

Outcome FileSink::write(const QByteArray &bytes)
{
    if (m_part.write(bytes) != bytes.size())
        return failure(m_part.errorString());
    return Done{};
}

Outcome FileSink::rewrite(const Change &change)
{
    QFile wide(m_path + u".part2"_s);
    QFile narrow(m_part.fileName());
    m_part.close();
    if (!narrow.open(QIODevice::ReadOnly) || !wide.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return failure(wide.errorString());
    const Outcome changed = change(narrow, wide);
    const bool safe = changed && wide.flush();
    wide.setPermissions(narrow.permissions());
    wide.close();
    narrow.remove();
    if (!safe) {
        const QString why = changed ? wide.errorString() : changed.error().message;
        wide.remove();
        return failure(why);
    }
    if (!wide.rename(m_part.fileName()) ||
        !m_part.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
        return failure(wide.errorString());
    return Done{};
}

Outcome FileSink::commit()
{
    if (!reachedDisk(m_part))
        return failure(m_part.errorString());
    m_part.close();
    // QFile::rename() does not replace; this does, in one step.
    std::error_code fault;
    std::filesystem::rename(m_part.fileName().toStdU16String(), m_path.toStdU16String(), fault);
    if (fault) {
        m_part.remove();
        return failure(QString::fromStdString(fault.message()));
    }
    return Done{};
}

Outcome StandardOutputSink::open()
{
    if (!m_out.open(stdout, QIODevice::WriteOnly | QIODevice::Unbuffered))
        return ApiError{.kind = ApiError::Kind::File, .message = tr("Standard output cannot be written.")};
    return Done{};
}

Outcome StandardOutputSink::write(const QByteArray &bytes)
{
    if (m_out.write(bytes) != bytes.size())
        return ApiError{.kind = ApiError::Kind::File,
                        .message = tr("Standard output could not be written: %1.").arg(m_out.errorString())};
    return Done{};
}

Outcome StandardOutputSink::commit()
{
    return Done{};
}

} // namespace Inspector
