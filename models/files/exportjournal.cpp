// SPDX-License-Identifier: MIT
#include "models/files/exportjournal.h"

#include "models/base/filemark.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr qint64 ChunkSize = 1 << 20;
constexpr qsizetype LongestLine = 1 << 20; // 1,000 columns with long names

struct Line {
    Checkpoint checkpoint;
    quint64 hash = 0;
};

// The number as text: JSON's numbers are good for 53 bits only.
QString toText(quint64 number)
{
    return QString::number(number, 16);
}

// The first line: which export it is, and the name of its file. Names may hold anything.
QByteArray header(const QByteArray &identity, const QString &owner)
{
    return identity + '\t' + owner.toUtf8().toPercentEncoding() + '\n';
}

// The name; nothing if it is of another export.
std::optional<QString> readHeader(QIODevice &journal, const QByteArray &identity)
{
    const QByteArray line = journal.readLine(LongestLine);
    if (!line.startsWith(identity) || !line.endsWith('\n'))
        return std::nullopt;
    const QByteArray rest = line.sliced(identity.size()).chopped(1);
    if (!rest.isEmpty() && !rest.startsWith('\t'))
        return std::nullopt;
    return QString::fromUtf8(QByteArray::fromPercentEncoding(rest.mid(1)));
}

// Lines up to the first that is not whole; `writer` is carried from line to line. Calls `each` until it says
// false.
void readLines(QIODevice &journal, const std::function<bool(const Line &)> &each)
{
    QByteArray writer;
    while (true) {
        const QByteArray text = journal.readLine(LongestLine);
        const QJsonObject object = QJsonDocument::fromJson(text).object();
        if (!text.endsWith('\n') || object.isEmpty())
            return;
        if (object.contains("writer"_L1))
            writer = object["writer"_L1].toString().toUtf8();
        Line line;
        line.checkpoint = {.rows = object["rows"_L1].toInteger(),
                           .next = object["next"_L1].toInteger(),
                           .total = object["total"_L1].toInteger(),
                           .bytes = object["bytes"_L1].toInteger(),
                           .fingerprint = object["fingerprint"_L1].toString().toULongLong(nullptr, 16),
                           .repaired = object["repaired"_L1].toBool(),
                           .site = object["site"_L1].toString(),
                           .writer = writer};
        line.hash = object["hash"_L1].toString().toULongLong(nullptr, 16);
        if (!each(line))
            return;
    }
}

std::optional<quint64> hashOf(QFile &part, qint64 from, qint64 to)
{
    PiecewiseHash hash;
    if (to < from || to > part.size() || !part.seek(from))
        return std::nullopt;
    while (from < to) {
        const QByteArray chunk = part.read(std::min(ChunkSize, to - from));
        if (chunk.isEmpty())
            return std::nullopt;
        hash.add(chunk);
        from += chunk.size();
    }
    return hash.value();
}

} // namespace

inline void PiecewiseHash::addBlock(State &lanes, const char *block)
{
    for (size_t i = 0; i < Lanes; ++i) {
        const auto word = qFromLittleEndian<quint64>(block + i * sizeof(quint64));
        lanes[i] = (lanes[i] ^ word) * 0x9e3779b97f4a7c15ULL;
        lanes[i] ^= lanes[i] >> 32;
    }
}

void PiecewiseHash::add(QByteArrayView bytes)
{
    const char *at = bytes.data();
    auto left = size_t(bytes.size());
    if (m_resting > 0) {
        const size_t taken = std::min(left, BlockSize - m_resting);
        std::copy_n(at, taken, m_rest.data() + m_resting);
        m_resting += taken;
        at += taken;
        left -= taken;
        if (m_resting < BlockSize)
            return;
        addBlock(m_lanes, m_rest.data());
    }
    State lanes = m_lanes; // of its own, so that it stays in registers
    for (; left >= BlockSize; at += BlockSize, left -= BlockSize)
        addBlock(lanes, at);
    m_lanes = lanes;
    std::copy_n(at, left, m_rest.data());
    m_resting = left;
}

quint64 PiecewiseHash::value() const
{
    PiecewiseHash whole = *this;
    std::fill(whole.m_rest.begin() + qsizetype(m_resting), whole.m_rest.end(), '\0');
    addBlock(whole.m_lanes, whole.m_rest.data());
    quint64 hash = m_resting;
    for (const quint64 lane : whole.m_lanes)
        hash = (hash ^ lane ^ (hash >> 32)) * 0x9e3779b97f4a7c15ULL;
    return hash;
}

QString ExportJournal::nameFor(const QString &part)
{
    return part + u".resume"_s;
}

std::optional<ExportJournal::Summary> ExportJournal::summary(const QString &path, qint64 partSize,
                                                             const QByteArray &identity)
{
    QFile journal(path);
    if (!journal.open(QIODevice::ReadOnly))
        return std::nullopt;
    const std::optional<QString> owner = readHeader(journal, identity);
    if (!owner)
        return std::nullopt;
    Summary found{.owner = *owner, .upTo = {}};
    readLines(journal, [&found, partSize](const Line &line) {
        if (line.checkpoint.bytes > partSize)
            return false;
        found.upTo = line.checkpoint;
        return true;
    });
    return found;
}

bool ExportJournal::fits(const QString &path, QFile &part, const QByteArray &identity)
{
    QFile journal(path);
    bool isSame = false;
    if (journal.open(QIODevice::ReadOnly) && readHeader(journal, identity)) {
        readLines(journal, [&](const Line &line) {
            isSame = hashOf(part, 0, line.checkpoint.bytes) == line.hash;
            return false;
        });
    }
    return isSame;
}

void ExportJournal::start(const QFile &part, const QByteArray &identity, const QString &owner)
{
    m_file.setFileName(nameFor(part.fileName()));
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return;
    // Names of columns and a filter may be nobody else's business.
    m_file.setPermissions(part.permissions());
    m_file.write(header(identity, owner));
    m_file.flush();
}

std::optional<Checkpoint> ExportJournal::reopen(const QString &path, QFile &part, const QByteArray &identity)
{
    m_file.setFileName(nameFor(part.fileName()));
    if (path != m_file.fileName())
        QFile::rename(path, m_file.fileName());
    if (!m_file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly) || !readHeader(m_file, identity))
        return std::nullopt;
    std::optional<Checkpoint> good;
    qint64 journalEnd = m_file.pos();
    readLines(m_file, [&](const Line &line) {
        if (hashOf(part, good ? good->bytes : 0, line.checkpoint.bytes) != line.hash)
            return false;
        good = line.checkpoint;
        journalEnd = m_file.pos();
        return true;
    });
    const bool cut = good && m_file.resize(journalEnd) && m_file.seek(journalEnd) &&
                     part.resize(good->bytes) && part.seek(good->bytes);
    if (!cut)
        return std::nullopt;
    m_upTo = good;
    return good;
}

void ExportJournal::add(const Checkpoint &checkpoint, const QFile &part)
{
    if (!m_file.isOpen())
        return;
    QJsonObject line{{"rows"_L1, checkpoint.rows},
                     {"next"_L1, checkpoint.next},
                     {"total"_L1, checkpoint.total},
                     {"bytes"_L1, part.pos()},
                     {"fingerprint"_L1, toText(checkpoint.fingerprint)},
                     {"repaired"_L1, checkpoint.repaired},
                     {"site"_L1, checkpoint.site},
                     {"hash"_L1, toText(m_hash.value())}};
    if (!m_upTo || checkpoint.writer != m_upTo->writer)
        line["writer"_L1] = QString::fromUtf8(checkpoint.writer);
    m_file.write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
    m_file.flush();
    m_upTo = checkpoint;
    m_hash = {};
}

void ExportJournal::remove()
{
    // Another export may have begun one of the same name.
    if (m_file.isOpen() && FileMark(m_file).isThere())
        m_file.remove();
}

} // namespace Inspector
