// SPDX-License-Identifier: MIT
// Opening, and what is read. Steps: repairsteps.cpp; what is sent and saved: repairkeeping.cpp.
#include "models/repair/repaircopy.h"

#include "models/base/text.h"
#include "models/repair/editwalk.h"
#include "models/repair/repaircopydata.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace Inspector
{

ApiError RepairCopy::Private::canceled()
{
    return {.kind = ApiError::Kind::Stopped, .message = Text::tr("Canceled.")};
}

RepairCopy::Private::Reader::Reader(Private &d, const std::atomic<bool> *cancelled)
    : m_d(d)
{
    {
        const QMutexLocker lock(&m_d.m_idleMutex);
        if (!m_d.m_idle.empty()) {
            m_database = std::move(m_d.m_idle.back());
            m_d.m_idle.pop_back();
        }
    }
    if (!m_database)
        m_database = std::make_unique<Database>(m_d.m_file->connect());
    m_database->setCancelled(cancelled);
}

RepairCopy::Private::Reader::~Reader()
{
    m_database->setCancelled(nullptr);
    const QMutexLocker lock(&m_d.m_idleMutex);
    m_d.m_idle.push_back(std::move(m_database));
}

ApiError RepairCopy::Private::error(const DatabaseFault &fault) const
{
    if (fault.isInterrupted())
        return canceled();
    return {.kind = ApiError::Kind::File,
            .message = Text::tr("Couldn't read or write the corrections of %1: %2. Earlier corrections are "
                                "kept. Free up space in %3, then try again.")
                           .arg(m_file->keptPath(), fault.words, QFileInfo(m_file->path()).path())};
}

void RepairCopy::Private::readLayout()
{
    const KeptColumns &columns = m_file->columns();
    const auto own = int(info(Table::Rejects).columns.size());
    m_layout.kept = columns;
    if (!m_definition || m_definition->fields.isEmpty()) {
        for (int i = own; i < columns.size(); ++i) {
            m_layout.fields << RepairField{.name = QString::fromUtf8(columns.at(i).name)};
            m_layout.columns << i;
        }
    }
    const auto find = [&](const QString &name, Qt::CaseSensitivity sensitivity) {
        for (int i = own; m_definition && i < columns.size(); ++i) {
            if (QString::fromUtf8(columns.at(i).name).compare(name, sensitivity) == 0 &&
                !m_layout.columns.contains(i))
                return i;
        }
        return -1;
    };
    if (m_definition) {
        for (const auto &[name, statement] : m_definition->fields) {
            m_layout.fields << RepairField{
                .name = name,
                .statement = statement,
                .isIdentifier = name.compare(m_definition->identifierFieldName, Qt::CaseInsensitive) == 0};
            m_layout.columns << find(name, Qt::CaseSensitive);
        }
        // Eloqua takes names without regard to case; to the letter first, for they may differ in nothing
        // else.
        for (int i = 0; i < m_definition->fields.size(); ++i) {
            if (m_layout.columns.at(i) < 0)
                m_layout.columns[i] = find(m_definition->fields.at(i).first, Qt::CaseInsensitive);
            m_layout.fields[i].isInRejects = m_layout.columns.at(i) >= 0;
        }
    }
    for (const RepairField &field : std::as_const(m_layout.fields))
        m_layout.names << field.name;
}

Outcome RepairCopy::Private::readAll()
{
    if (!m_file->definition().isEmpty()) {
        HttpAnswer answer;
        answer.status = 200;
        answer.body = m_file->definition();
        if (const Result<SyncDefinition> definition = parseDefinition(answer);
            definition && !definition->fields.isEmpty())
            m_definition = *definition;
    }
    readLayout();
    const qint64 items = m_file->facts().rejects.rows;
    if (items >= std::numeric_limits<qint32>::max())
        return ApiError{
            .kind = ApiError::Kind::Refused,
            .message =
                Text::tr("%1 has too many rejects to be repaired in this program.").arg(m_file->keptPath())};
    m_index.emplace(*m_writer, m_layout, items);
    State state;
    if (!state.log.read(*m_writer) || !readResends(state))
        return ApiError{
            .kind = ApiError::Kind::BadReply,
            .message = Text::tr("The corrections in %1 are damaged, or were made by another program, so they "
                                "can't be used. Open another copy of the file, or keep the sync again.")
                           .arg(m_file->keptPath())};
    state.leftOut = state.log.leftOut();
    state.editedRows = state.log.editedRows();
    Statement metadata(*m_writer, "SELECT json FROM field_metadata LIMIT 1");
    if (metadata.step())
        state.metadata = metadata.string(0).toUtf8();
    take(state);
    return Done{};
}

Result<std::shared_ptr<RepairCopy>> RepairCopy::open(const QString &path, const std::atomic<bool> *cancelled)
{
    Result<std::unique_ptr<WorkingFile>> file = WorkingFile::open(path, cancelled);
    if (!file)
        return file.error();
    auto d = std::make_unique<Private>();
    d->m_file = std::move(file).value();
    const Outcome read = d->guarded<Done>(cancelled, [&d, cancelled]() -> Outcome {
        d->m_writer.emplace(d->m_file->connect());
        d->m_writer->setCancelled(cancelled);
        const auto calm = qScopeGuard([&d] { d->m_writer->setCancelled(nullptr); });
        return d->readAll();
    });
    if (!read)
        return read.error();
    return std::shared_ptr<RepairCopy>(new RepairCopy(std::move(d)));
}

RepairCopy::RepairCopy(std::unique_ptr<Private> data)
    : d(std::move(data))
{
}

RepairCopy::~RepairCopy() = default;

const QString &RepairCopy::path() const
{
    return d->m_file->keptPath();
}

const KeptFacts &RepairCopy::facts() const
{
    return d->m_file->facts();
}

const QStringList &RepairCopy::notices() const
{
    return d->m_file->notices();
}

const QByteArray &RepairCopy::sync() const
{
    return d->m_file->sync();
}

const std::optional<SyncDefinition> &RepairCopy::definition() const
{
    return d->m_definition;
}

const QList<RepairField> &RepairCopy::fields() const
{
    return d->m_layout.fields;
}

const QStringList &RepairCopy::fieldNames() const
{
    return d->m_layout.names;
}

const RowSet &RepairCopy::rows() const
{
    return d->m_index->rows();
}

const QList<RepairCause> &RepairCopy::causes() const
{
    return d->m_index->causes();
}

int RepairCopy::causeOf(const QByteArray &statusCode, const QByteArrayList &fields) const
{
    return d->m_index->causeOf(statusCode, fields);
}

RowSet RepairCopy::rowsOf(int cause) const
{
    return d->m_index->rowsOf(cause);
}

RowSet RepairCopy::rowsOfRecords(const QList<qint64> &recordIndexes) const
{
    return d->m_index->rowsOfRecords(recordIndexes);
}

Result<QList<RepairRow>> RepairCopy::read(const RowSet &rows, const std::atomic<bool> *cancelled)
{
    return readNext(rows, 0, std::numeric_limits<int>::max(), cancelled);
}

Result<QList<RepairRow>> RepairCopy::readNext(const RowSet &rows, qint64 after, int most,
                                              const std::atomic<bool> *cancelled)
{
    return d->guarded<QList<RepairRow>>(cancelled, [&]() -> Result<QList<RepairRow>> {
        const Private::State state = d->state();
        Private::Reader reader(*d, cancelled);
        QList<int> all(fields().size());
        std::iota(all.begin(), all.end(), 0);
        Overlay overlay(reader.database(), d->m_layout, all, state.log.lastDone(), Overlay::Head::Yes);
        Statement message(reader.database(), "SELECT message FROM reject WHERE seq = ?");
        const auto reason = [this](qint64 item, const QByteArray &words) {
            return RejectReason{d->m_index->causeOfItem(item).statusCode, words,
                                d->m_index->fieldsOfItem(item)};
        };
        QList<RepairRow> found;
        for (const Overlay::Row &one :
             overlay.read(rowsBehind(rows.intersected(d->m_index->rows()), after, most))) {
            RepairRow row{.row = one.row, .record = one.record, .reasons = {reason(one.row, one.message)}};
            for (const qint64 other : d->m_index->othersOf(one.row)) {
                message.reset();
                message.bind(1, other);
                row.reasons << reason(other, message.step() ? message.string(0).toUtf8() : QByteArray());
            }
            row.cells = QList<RepairCell>(one.cells.begin(), one.cells.end());
            row.isLeftOut = state.leftOut.contains(one.row);
            const auto sent =
                std::find_if(state.resends.crbegin(), state.resends.crend(),
                             [&](const Resend &resend) { return resend.rows.contains(one.row); });
            row.sentIn = sent == state.resends.crend() ? 0 : sent->id;
            found << row;
        }
        return found;
    });
}

} // namespace Inspector
