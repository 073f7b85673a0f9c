// SPDX-License-Identifier: MIT
#include "models/pages/pageparser.h"

#include "models/base/counted.h"
#include "models/base/text.h"
#include "models/pages/rowreader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;
namespace od = simdjson::ondemand;

namespace
{

struct Envelope {
    std::optional<qint64> offset;
    std::optional<qint64> limit;
    std::optional<qint64> count;
    std::optional<qint64> total;
    std::optional<bool> hasMore;
    bool hasItems = false;
};

constexpr qsizetype LongestNumber = 40; // of which a person sees anything

// Why this is no number of rows: %1 is its name, %2 itself.
QString notACount(QByteArrayView text)
{
    bool isNumber = false;
    (void)text.toDouble(&isNumber);
    if (!isNumber)
        return Text::tr("\"%1\" isn't a number");
    if (text.startsWith('-'))
        return Text::tr("\"%1\" is negative (%2)");
    const bool isWhole = std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    return isWhole ? Text::tr("\"%1\" is too large (%2)")
                   : Text::tr("\"%1\" isn't written as a whole number (%2)");
}

// Numbers in the envelope, also when they come as JSON strings; null counts as absent.
std::optional<qint64> readNumber(const RowBlock::Cell &cell, const char *key)
{
    if (cell.kind == CellKind::Null)
        return std::nullopt;
    const QByteArrayView text(cell.text.data(), qsizetype(cell.text.size()));
    bool ok = false;
    const qint64 number = text.toLongLong(&ok);
    if (!ok || number < 0)
        throw Refusal{notACount(text).arg(
            QLatin1StringView(key),
            QLatin1StringView(text.chopped(std::max<qsizetype>(0, text.size() - LongestNumber))))};
    return number;
}

// Null counts as absent here, too.
std::optional<bool> readFlag(const RowBlock::Cell &cell)
{
    if (cell.kind == CellKind::Null)
        return std::nullopt;
    if (sameWord(cell.text, "true"))
        return true;
    if (sameWord(cell.text, "false"))
        return false;
    throw Refusal{Text::tr("\"hasMore\" is neither true nor false")};
}

void readItems(od::value value, RowReader &rows, Envelope &envelope)
{
    if (value.type().value() == od::json_type::null)
        return;
    od::array items;
    if (value.get_array().get(items) != simdjson::SUCCESS)
        throw Refusal{Text::tr("\"items\" isn't a list")};
    if (envelope.hasItems)
        throw Refusal{Text::tr("it contains two lists of rows")};
    envelope.hasItems = true;
    for (auto item : items)
        rows.readItem(item.value());
}

Envelope readEnvelope(od::document &document, RowReader &rows)
{
    Envelope envelope;
    od::object object;
    if (document.get_object().get(object) != simdjson::SUCCESS)
        throw Refusal{Text::tr("it isn't a JSON object")};
    for (auto field : object) {
        const std::string_view key = field.unescaped_key().value();
        if (sameWord(key, "items"))
            readItems(field.value(), rows, envelope);
        else if (sameWord(key, "totalResults"))
            envelope.total = readNumber(rows.cells().read(field.value()), "totalResults");
        else if (sameWord(key, "offset"))
            envelope.offset = readNumber(rows.cells().read(field.value()), "offset");
        else if (sameWord(key, "limit"))
            envelope.limit = readNumber(rows.cells().read(field.value()), "limit");
        else if (sameWord(key, "count"))
            envelope.count = readNumber(rows.cells().read(field.value()), "count");
        else if (sameWord(key, "hasMore"))
            envelope.hasMore = readFlag(rows.cells().read(field.value()));
    }
    // Past a whole document there is no location any more.
    if (document.current_location().error() != simdjson::OUT_OF_BOUNDS)
        throw Refusal{Text::tr("there is extra data after its end")};
    return envelope;
}

void checkEnvelope(const Envelope &envelope, qint64 rows, qint64 askedOffset)
{
    if (!envelope.hasItems && envelope.count.value_or(0) > 0)
        throw Refusal{Text::tr("it reports %1 but contains none").arg(countedRows(*envelope.count))};
    if (!envelope.hasItems && !envelope.count && !envelope.total)
        throw Refusal{Text::tr("it has no \"items\"")};
    if (envelope.hasItems && envelope.count && *envelope.count != rows)
        throw Refusal{Text::tr("it reports %1 but contains %2").arg(countedRows(*envelope.count)).arg(rows)};
    if (envelope.offset && rows > 0 && *envelope.offset != askedOffset)
        throw Refusal{Text::tr("rows from %1 on were requested, but it contains rows from %2 on")
                          .arg(askedOffset + 1)
                          .arg(*envelope.offset + 1)};
    if (rows == 0 && envelope.hasMore.value_or(false))
        throw Refusal{Text::tr("it contains no rows but says that there are more")};
}

// Escapes of half a surrogate pair, which a text cut in the middle of an emoji leaves behind, are no Unicode;
// simdjson refuses the page for them. They become \ufffd, which has the same length. True when any was found.
bool repairSurrogates(QByteArray &json)
{
    const auto unit = [&json](qsizetype at) -> int {
        if (at + 6 > json.size() || json.at(at) != '\\' || json.at(at + 1) != 'u')
            return -1;
        bool ok = false;
        const int value = QByteArrayView(json).sliced(at + 2, 4).toInt(&ok, 16);
        return ok ? value : -1;
    };
    bool changed = false;
    qsizetype at = json.indexOf('\\');
    while (at >= 0 && at + 1 < json.size()) {
        const int value = unit(at);
        qsizetype step = 2;
        if (value >= 0) {
            step = 6;
            const int next = unit(at + 6);
            if (value >= 0xd800 && value < 0xdc00 && next >= 0xdc00 && next < 0xe000) {
                step = 12;
            } else if (value >= 0xd800 && value < 0xe000) {
                json.replace(at, 6, "\\ufffd");
                changed = true;
            }
        }
        at = json.indexOf('\\', at + step);
    }
    return changed;
}

// Not a copy where the body has the room already.
QByteArray padded(QByteArray json)
{
    static_assert(BodyPadding >= simdjson::SIMDJSON_PADDING);
    if (json.startsWith("\xEF\xBB\xBF"))
        json.remove(0, 3);
    if (json.capacity() < json.size() + BodyPadding)
        json.reserve(json.size() + BodyPadding);
    return json;
}

bool areRowsAlike(const RowBlock &rows)
{
    for (int row = 1; row < rows.rows(); ++row) {
        for (int column = 0; column < rows.columns(); ++column) {
            if (rows.cell(row, column) != rows.cell(0, column))
                return false;
        }
    }
    return true;
}

// An answer that says nothing of further rows ends the table only if it came short.
bool isFull(const Envelope &envelope, qint64 rows, std::optional<qint64> askedLimit)
{
    const std::optional<qint64> limit = envelope.limit ? envelope.limit : askedLimit;
    return rows > 0 && limit && rows >= *limit;
}

// A thread's parser and its buffers serve page after page; those that a huge page needed are given back.
class ThreadsParser
{
public:
    ~ThreadsParser()
    {
        if (kept().capacity() > MostKept)
            kept() = od::parser();
    }
    od::parser *operator->() { return &kept(); }

private:
    static constexpr size_t MostKept = 8 << 20; // bytes of JSON; buffers take some twice as much

    static od::parser &kept()
    {
        thread_local od::parser parser;
        return parser;
    }
};

std::shared_ptr<Page> walk(const QByteArray &json, Table table, qint64 askedOffset,
                           std::optional<qint64> askedLimit, RowTaker &taker)
{
    ThreadsParser parser;
    od::document document =
        parser->iterate(json.constData(), size_t(json.size()), size_t(json.capacity())).value();
    RowReader rows(table, {json.constData(), size_t(json.size())}, taker);
    const Envelope envelope = readEnvelope(document, rows);
    checkEnvelope(envelope, rows.rows(), askedOffset);

    auto page = std::make_shared<Page>();
    page->offset = askedOffset;
    page->bodyBytes = json.size();
    page->limit = envelope.limit;
    page->total = envelope.total;
    page->hasMore = envelope.hasMore.value_or(!envelope.total && isFull(envelope, rows.rows(), askedLimit));
    return page;
}

class BlockTaker final : public RowTaker
{
public:
    RowBlock block;

private:
    void restart(const QByteArrayList &columns, qsizetype bodyBytes) override
    {
        block = RowBlock(columns);
        block.reserve(bodyBytes / 2);
    }
    void addColumn(const QByteArray &name) override { block.addColumn(name); }
    bool addRow(const Row &row) override { return block.addRow(row); }
};

} // namespace

Result<std::shared_ptr<Page>> readPage(const HttpAnswer &answer, Table table, qint64 askedOffset,
                                       std::optional<qint64> askedLimit, RowTaker &taker)
{
    QByteArray json = padded(answer.body);
    try {
        try {
            return walk(json, table, askedOffset, askedLimit, taker);
        } catch (const simdjson::simdjson_error &fault) {
            if (fault.error() == simdjson::UTF8_ERROR) {
                json = QString::fromUtf8(json).toUtf8();
                repairSurrogates(json);
            } else if (fault.error() != simdjson::STRING_ERROR || !repairSurrogates(json)) {
                throw;
            }
            json = padded(json);
            const std::shared_ptr<Page> page = walk(json, table, askedOffset, askedLimit, taker);
            page->repaired = true;
            return page;
        }
    } catch (const Refusal &refusal) {
        return badReply(answer, refusal.what);
    } catch (const simdjson::simdjson_error &) {
        return badReply(answer, Text::tr("it isn't valid JSON or was cut off"));
    }
}

Result<PagePtr> parsePage(const HttpAnswer &answer, Table table, qint64 askedOffset,
                          std::optional<qint64> askedLimit)
{
    BlockTaker taker;
    const Result<std::shared_ptr<Page>> read = readPage(answer, table, askedOffset, askedLimit, taker);
    if (!read)
        return read.error();
    const std::shared_ptr<Page> page = *read;
    page->rows = std::move(taker.block);
    page->rows.finish();
    page->fingerprint = page->rows.hash();
    page->allRowsAlike = areRowsAlike(page->rows);
    return PagePtr(page);
}

Result<Sync> parseSync(const HttpAnswer &answer, std::optional<SyncId> asked)
{
    const QJsonDocument document = QJsonDocument::fromJson(answer.body);
    if (!document.isObject())
        return badReply(answer, Text::tr("it isn't a sync"));
    Sync sync;
    const std::pair<QLatin1StringView, QString Sync::*> members[] = {
        {"status"_L1, &Sync::status},
        {"syncedInstanceUri"_L1, &Sync::syncedInstanceUri},
        {"createdAt"_L1, &Sync::createdAt},
        {"createdBy"_L1, &Sync::createdBy},
        {"syncStartedAt"_L1, &Sync::syncStartedAt},
        {"syncEndedAt"_L1, &Sync::syncEndedAt},
        {"callbackUrl"_L1, &Sync::callbackUrl},
        {"uri"_L1, &Sync::uri},
    };
    const QJsonObject object = document.object();
    for (auto it = object.begin(); it != object.end(); ++it) {
        QString text = it->toString();
        if (!it->isString() && !it->isNull()) {
            const QByteArray array = QJsonDocument(QJsonArray{*it}).toJson(QJsonDocument::Compact);
            text = QString::fromUtf8(array.mid(1, array.size() - 2));
        }
        const auto known = std::find_if(std::begin(members), std::end(members), [&it](const auto &member) {
            return it.key().compare(member.first, Qt::CaseInsensitive) == 0;
        });
        if (known != std::end(members))
            sync.*(known->second) = text;
        else
            sync.others.emplace_back(it.key(), text);
    }
    const auto id = syncIdFromUri(sync.uri);
    if (!id)
        return badReply(answer, Text::tr("it doesn't identify a sync (\"uri\")"));
    if (asked && *asked != *id)
        return badReply(answer, Text::tr("the server contradicted itself, because it was asked for sync %1 "
                                         "and answered with sync %2")
                                    .arg(toText(*asked), toText(*id)));
    sync.id = *id;
    return sync;
}

} // namespace Inspector
