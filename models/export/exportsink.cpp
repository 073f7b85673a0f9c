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

FileSink::FileSink(const QString &path)
    : m_path(targetOf(path))
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

// Beside the target, so that it can take the name in one step. Never a file that exists already: another
// export may be writing it. Unbuffered: a page's bytes come in one piece, and a full disk must show in
// write(), not in a later flush.
bool FileSink::createPart(QFile &part) const
{
    for (int number = 1; number < 1000; ++number) {
        part.setFileName(number == 1 ? m_path + u".part"_s : u"%1.%2.part"_s.arg(m_path).arg(number));
        if (part.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered))
            return true;
        if (!QFileInfo::exists(part.fileName()))
            return false;
    }
    return false;
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
    if (!createPart(m_part))
        return failure(m_part.errorString());
    if (target.exists())
        m_part.setPermissions(target.permissions());
    return Done{};
}

Outcome FileSink::write(const QByteArray &bytes)
{
    const Outcome written = writeWhole(m_part, bytes);
    return written ? written : failure(written.error().message);
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
    m_part.remove();
    m_part.setFileName(wide.fileName());
    if (!m_part.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered)) {
        wide.remove();
        return failure(m_part.errorString());
    }
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
