// SPDX-License-Identifier: MIT
#include "models/base/wholesettings.h"

#include <QFile>
#include <QFileInfo>

#include <filesystem>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;
namespace fs = std::filesystem;

namespace
{
// The last line ends. A file that was cut just there passes, which is one of some fifty. Other formats than
// Qt's text need not end so, and aren't judged.
bool isWhole(const QString &path)
{
    if (!path.endsWith(".conf"_L1) && !path.endsWith(".ini"_L1))
        return true;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return !file.exists();
    return file.size() > 0 && file.seek(file.size() - 1) && file.read(1) == "\n";
}
} // namespace

// The old file keeps another name meanwhile, which takes no room.
bool WholeSettings::save()
{
    const QString end = QFileInfo(fileName()).canonicalFilePath();
    const QString path = end.isEmpty() ? fileName() : end;
    const fs::path now = path.toStdU16String();
    const fs::path before = (path + u".before"_s).toStdU16String();
    std::error_code fault;
    fs::remove(before, fault); // of a program that was killed just then
    fs::create_hard_link(now, before, fault);
    const bool isKept = !fault;
    sync();
    setFallbacksEnabled(false); // keys of the user's own file
    // With another status than NoError, nothing was written: the file is whole.
    const bool isRight = isWhole(path) || allKeys().isEmpty();
    if (isKept && !isRight)
        fs::rename(before, now, fault);
    else if (isKept)
        fs::remove(before, fault);
    return isRight && status() == NoError;
}

} // namespace Inspector
