// SPDX-License-Identifier: MIT
#include "models/files/exportpart.h"

#include <QDir>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <sys/file.h>
#endif

#include <map>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr int MostParts = 1000;

QString partName(const QString &target, int number)
{
    return number == 1 ? target + u".part"_s : u"%1.%2.part"_s.arg(target).arg(number);
}

// Which part of the file of that name it is; 0: none.
int partNumber(const QString &file, QStringView name)
{
    if (!name.startsWith(file + u'.') || !name.endsWith(u".part"_s))
        return 0;
    if (name == partName(file, 1))
        return 1;
    const int number = name.sliced(file.size() + 1).chopped(5).toInt();
    return number > 1 && number < MostParts && name == partName(file, number) ? number : 0;
}

// Parts by their numbers; with `suffix`, the files beside them.
std::map<int, QString> partsBeside(const QString &target, const QString &suffix = {})
{
    const QFileInfo file(target);
    std::map<int, QString> found;
    for (const QString &name :
         file.dir().entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Unsorted)) {
        if (!name.endsWith(suffix))
            continue;
        const int number = partNumber(file.fileName(), QStringView(name).chopped(suffix.size()));
        if (number > 0)
            found[number] = file.dir().filePath(name);
    }
    return found;
}

// Part 2 of "rows" and the first part of "rows.2" have the same name; the notes say which it is. A part that
// bears neither name was renamed by a person, to be found here.
bool isMeantFor(const QString &target, const QString &part, const QString &owner)
{
    return owner.isEmpty() || owner == QFileInfo(target).fileName() ||
           partNumber(owner, QFileInfo(part).fileName()) == 0;
}

// Notes that have lost their part, or whose part was renamed.
std::optional<QString> journalElsewhere(const QString &target, QFile &part, const QByteArray &identity)
{
    for (const auto &[number, path] : partsBeside(target, ExportJournal::nameFor({}))) {
        if (!QFileInfo::exists(partName(target, number)) && ExportJournal::fits(path, part, identity))
            return path;
    }
    return std::nullopt;
}

} // namespace

QString targetOf(const QString &path)
{
    const QFileInfo file(path);
    if (file.exists()) {
        const QString real = file.canonicalFilePath();
        // Nothing behind /dev/stdout in a pipeline.
        return real.isEmpty() ? path : real;
    }
    // A link to a file that is not there yet.
    return file.isSymLink() ? file.symLinkTarget() : file.absoluteFilePath();
}

std::unique_ptr<QFile> createPart(const QString &target)
{
    auto part = std::make_unique<QFile>();
    for (int number = 1; number < MostParts; ++number) {
        part->setFileName(partName(target, number));
        // The notes of another part would be taken for those of this one.
        if (QFileInfo::exists(ExportJournal::nameFor(part->fileName())))
            continue;
        if (part->open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered)) {
#ifdef Q_OS_UNIX
            // Nobody else wants to keep a file without notes; who looks at it will be done soon.
            ::flock(part->handle(), LOCK_EX);
#endif
            break;
        }
        if (!QFileInfo::exists(part->fileName()))
            break;
    }
    return part;
}

void visitParts(const QString &target, const QByteArray &identity,
                const std::function<void(const LeftPart &)> &visit)
{
    for (const auto &[number, path] : partsBeside(target)) {
        QFile part(path);
        if (!part.open(QIODevice::ReadOnly))
            continue;
        const Hold held = hold(part);
        if (held == Hold::Busy)
            continue;
        LeftPart left{.path = path};
        QString journal = ExportJournal::nameFor(path);
        if (!identity.isEmpty() && !QFileInfo::exists(journal))
            journal = journalElsewhere(target, part, identity).value_or(journal);
        const auto notes = ExportJournal::summary(journal, part.size(), identity);
        if (!identity.isEmpty() && notes && isMeantFor(target, path, notes->owner)) {
            left.journal = journal;
            left.upTo = notes->upTo;
            left.isOurs = held == Hold::Held && notes->owner == QFileInfo(target).fileName();
        }
        visit(left);
    }
}

std::optional<LeftPart> findPart(const QString &path, const QByteArray &identity)
{
    std::optional<LeftPart> best;
    visitParts(targetOf(path), identity, [&best](const LeftPart &left) {
        const bool isBetter = left.upTo && (!best || !best->upTo || left.upTo->rows > best->upTo->rows);
        // What is ours without rows is not worth a word.
        if (isBetter || (!best && left.journal.isEmpty()))
            best = left;
    });
    return best;
}

void removePart(const LeftPart &part)
{
    // Rows first: notes that are left alone can be told from anything else, rows cannot.
    QFile::remove(part.path);
    if (!part.journal.isEmpty())
        QFile::remove(part.journal);
}

void removeLoneJournals(const QString &target, const QByteArray &identity)
{
    for (const auto &[number, path] : partsBeside(target, ExportJournal::nameFor({}))) {
        const auto notes = ExportJournal::summary(path, 0, identity);
        if (!QFileInfo::exists(partName(target, number)) && notes &&
            notes->owner == QFileInfo(target).fileName())
            QFile::remove(path);
    }
}

} // namespace Inspector
