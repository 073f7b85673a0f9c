// SPDX-License-Identifier: MIT
#include "models/causes/causecounter.h"

#include "models/causes/causecounterdata.h"
#include "models/pages/listednames.h"
#include "models/query/resource.h"

#include <algorithm>

namespace Inspector
{

namespace
{
constexpr int RecordColumn = 0; // as Table::Rejects has them
constexpr int CodeColumn = 1;
constexpr int MessageColumn = 2;
constexpr int InvalidColumn = 3;
constexpr int FirstField = 4;

constexpr qsizetype MostSpellings = 20'000;
constexpr qsizetype MostFields = 2000;
constexpr qsizetype LongestExample = 1000; // bytes
// Of a sample, a value, and where there are many of them.
constexpr qsizetype LongestValue = 200;
constexpr qsizetype LongestOfMany = 20;
constexpr qsizetype LongestRecord = 8192;
constexpr size_t ManyCauses = 256;

QByteArrayList sortedNames(const RowBlock::Cell &invalid)
{
    QByteArrayList names = listedNames(invalid);
    std::sort(names.begin(), names.end());
    names.erase(std::unique(names.begin(), names.end()), names.end());
    return names;
}
} // namespace

CauseCounter::Private::Private(SyncId id, ReadingRules reading)
    : sync(id)
    , rules(std::move(reading))
{
    for (const FieldRule &rule : std::as_const(rules.fields)) {
        if (!places.contains(rule.name))
            places.insert(rule.name, int(fields.size()));
        fields << rule.name;
    }
}

void CauseCounter::Private::take(const RowBlock &next)
{
    ++block;
    rows = &next;
    columns.clear();
    fieldOf.assign(size_t(next.columns()), -1);
    kinds.assign(size_t(next.columns()), FieldKind::Text);
    identifier = -1;
    int firstEmail = -1;
    for (int column = FirstField; column < next.columns(); ++column) {
        const QByteArray &name = next.columnNames().at(column);
        columns.insert(name, column);
        if (!places.contains(name) && fields.size() < MostFields) {
            places.insert(name, int(fields.size()));
            fields << name;
            if (rules.fields.size() < fields.size())
                rules.fields << FieldRule{name, fieldKind(name)};
        }
        const int place = places.value(name, -1);
        fieldOf[size_t(column)] = place;
        if (place >= 0)
            kinds[size_t(column)] = rules.fields.at(place).kind;
        const bool isEarlier = firstEmail < 0 || place < fieldOf[size_t(firstEmail)];
        if (place >= 0 && kinds[size_t(column)] == FieldKind::Email && isEarlier)
            firstEmail = column;
    }
    identifier = rules.identifier.isEmpty() ? firstEmail : columns.value(rules.identifier, -1);
}

CauseTally &CauseCounter::Private::make(const QByteArray &code, const QByteArrayList &sorted)
{
    auto tally = std::make_unique<CauseTally>();
    tally->code = code;
    tally->fields = sorted;
    for (const QByteArray &name : sorted)
        tally->details.push_back({.name = name, .values = {}, .shapes = {}});
    tallies.push_back(std::move(tally));
    // The smallest ones of the smallest ones: the same as if there had never been more.
    if (tallies.size() == ManyCauses + 1) {
        for (const auto &other : tallies)
            other->samples.resize(std::min(other->samples.size(), sampleLimit()));
    }
    return *tallies.back();
}

// Beyond the limit, by code only; and where even codes are too many, all in one.
CauseTally &CauseCounter::Private::restOf(const QByteArray &code)
{
    const QByteArray key = code + '\1';
    if (CauseTally *const known = byCause.value(key))
        return *known;
    if (rests >= MostCauses && !code.isEmpty())
        return restOf({});
    ++rests;
    CauseTally &tally = make(code, {});
    tally.isRest = true;
    byCause.insert(key, &tally);
    return tally;
}

CauseTally &CauseCounter::Private::tallyFor(const QByteArray &code, const QByteArrayList &sorted)
{
    const QByteArray key = code + '\0' + sorted.join('\0');
    if (CauseTally *const known = byCause.value(key))
        return *known;
    if (qsizetype(tallies.size()) - rests >= MostCauses)
        return restOf(code);
    CauseTally &tally = make(code, sorted);
    byCause.insert(key, &tally);
    return tally;
}

CauseTally &CauseCounter::Private::tallyOf(int row)
{
    const QByteArrayView code = rows->cell(row, CodeColumn);
    const RowBlock::Cell invalid = rows->at(row, InvalidColumn);
    // The list itself where the text is ambiguous.
    const std::string_view names = invalid.raw.empty() ? invalid.text : invalid.raw;
    spelling.resize(0); // keeps its memory
    spelling.append(code).append('\0').append(names.data(), qsizetype(names.size()));
    if (CauseTally *const known = bySpelling.value(spelling))
        return *known;
    CauseTally &tally = tallyFor(code.toByteArray(), sortedNames(invalid));
    if (bySpelling.size() < MostSpellings)
        bySpelling.insert(QByteArray(spelling.constData(), spelling.size()), &tally);
    return tally;
}

// In the order of the definition; names that no record has come last.
std::vector<CauseTally::Look> CauseCounter::Private::looksFor(const QByteArrayList &sorted) const
{
    std::vector<CauseTally::Look> looks;
    for (qsizetype i = 0; i < sorted.size(); ++i) {
        const int column = columns.value(sorted.at(i), -1);
        const int place = places.value(sorted.at(i), -1);
        looks.push_back({.detail = size_t(i),
                         .column = column,
                         .kind = place >= 0 ? rules.fields.at(place).kind : fieldKind(sorted.at(i))});
    }
    std::sort(looks.begin(), looks.end(), [this, &sorted](const auto &a, const auto &b) {
        return comesFirst(sorted.at(qsizetype(a.detail)), sorted.at(qsizetype(b.detail)));
    });
    return looks;
}

RecordContext CauseCounter::Private::contextOf(int row) const
{
    RecordContext context;
    bool hasAddress = false;
    bool hasAt = false;
    for (int column = FirstField; column < rows->columns(); ++column) {
        const bool isForEmail = kinds[size_t(column)] == FieldKind::Email;
        const QByteArrayView value = rows->cell(row, column);
        if (isForEmail) {
            hasAddress = hasAddress || rows->kind(row, column) != CellKind::Absent;
            hasAt = hasAt || value.contains('@');
        } else if (!context.hasEmailElsewhere) {
            context.hasEmailElsewhere = looksLikeEmail(value);
        }
    }
    context.lacksEmail = hasAddress && !hasAt;
    return context;
}

// The first field in which something is to be seen, or else the first one.
CauseCounter::Private::Seen CauseCounter::Private::look(int row, CauseTally &tally)
{
    std::vector<CauseTally::Look> own;
    const std::vector<CauseTally::Look> *looks = &tally.looks;
    if (tally.isRest) {
        own = looksFor(sortedNames(rows->at(row, InvalidColumn)));
        looks = &own;
    } else if (tally.block != block) {
        tally.block = block;
        tally.looks = looksFor(tally.fields);
    }
    if (looks->empty()) {
        if (identifier < 0 || rows->kind(row, identifier) == CellKind::Absent)
            return {};
        own = {{.column = identifier, .kind = kinds[size_t(identifier)]}};
        looks = &own;
        if (tally.details.empty())
            tally.details.push_back({.name = rows->columnNames().at(identifier), .values = {}, .shapes = {}});
    }
    const RecordContext context = contextOf(row);
    std::optional<Seen> seen;
    for (const CauseTally::Look &one : *looks) {
        const QByteArrayView value = one.column < 0 ? QByteArrayView() : rows->cell(row, one.column);
        const Finding finding = findingOf(value, one.kind, context);
        if (!tally.isRest) {
            tally.details[one.detail].values.add(value, values);
            tally.details[one.detail].shapes.add(shapeOf(value), shapes);
        }
        if (!seen || (seen->finding == Finding::LooksRight && finding != Finding::LooksRight))
            seen = Seen{finding, one.column};
    }
    return *seen;
}

QByteArray CauseCounter::Private::example(int row, int column) const
{
    return column < 0 ? QByteArray() : cutText(rows->cell(row, column), LongestExample);
}

void CauseCounter::Private::addFinding(CauseTally &tally, const Seen &seen, int row,
                                       std::optional<qint64> record)
{
    const auto known =
        std::find_if(tally.findings.begin(), tally.findings.end(),
                     [&seen](const FindingTally &one) { return one.count.finding == seen.finding; });
    if (known != tally.findings.end()) {
        ++known->count.count;
        return;
    }
    const QByteArray field = seen.column < 0 ? QByteArray() : rows->columnNames().at(seen.column);
    tally.findings.push_back({.count = {.finding = seen.finding,
                                        .count = 1,
                                        .firstRecord = record,
                                        .example = example(row, seen.column),
                                        .field = field},
                              .firstRow = rejects});
}

size_t CauseCounter::Private::sampleLimit() const
{
    return tallies.size() > ManyCauses ? 5 : 20;
}

void CauseCounter::Private::addSample(CauseTally &tally, int row, Finding finding,
                                      std::optional<qint64> record)
{
    const quint64 hash = StableHash()
                             .add(qint64(sync))
                             .add("/")
                             .add(record.value_or(rejects))
                             .add("/")
                             .add(tally.code)
                             .value();
    KeptSamples &samples = tally.samples;
    if (samples.size() >= sampleLimit() && !(hash < samples.back().hash))
        return;
    KeptSample kept{.hash = hash,
                    .finding = finding,
                    .sample = {.row = rejects,
                               .record = record,
                               .message = cutText(rows->cell(row, MessageColumn), LongestExample),
                               .values = QByteArrayList(fields.size()),
                               .invalid = inOrder(sortedNames(rows->at(row, InvalidColumn)))}};
    qsizetype bytes = 0;
    for (int column = FirstField; column < rows->columns(); ++column) {
        const int place = fieldOf[size_t(column)];
        if (place < 0 || rows->kind(row, column) == CellKind::Absent)
            continue;
        const QByteArrayView value = rows->cell(row, column);
        bytes += value.size();
        const QByteArray cut = cutText(value, bytes > LongestRecord ? LongestOfMany : LongestValue);
        kept.sample.values[place] = cut.isEmpty() ? QByteArray("") : cut;
    }
    const auto place =
        std::upper_bound(samples.begin(), samples.end(), kept, [](const KeptSample &a, const KeptSample &b) {
            return a.isBefore(b.hash, b.sample.row);
        });
    samples.insert(place, std::move(kept));
    if (samples.size() > sampleLimit())
        samples.pop_back();
}

void CauseCounter::Private::addRow(int row)
{
    bool ok = false;
    const qint64 number = rows->cell(row, RecordColumn).toLongLong(&ok);
    const std::optional<qint64> record = ok ? std::optional(number) : std::nullopt;
    CauseTally &tally = tallyOf(row);
    const Seen seen = look(row, tally);
    if (tally.count == 0) {
        tally.firstRow = rejects;
        tally.firstRecord = record;
        tally.message = cutText(rows->cell(row, MessageColumn), LongestExample);
        tally.example = example(row, seen.column);
    }
    ++tally.count;
    tally.lastRow = rejects;
    tally.lastRecord = record;
    addFinding(tally, seen, row, record);
    addSample(tally, row, seen.finding, record);
    if (record) {
        tally.runs.add(*record);
        records.add(*record);
    }
    const QByteArrayView name = identifier >= 0 ? rows->cell(row, identifier) : QByteArrayView();
    if (name.isEmpty())
        ++nameless;
    else
        identifiers.add(StableHash().add(name).value());
    ++rejects;
}

CauseCounter::CauseCounter(SyncId sync, ReadingRules rules)
    : d(std::make_unique<Private>(sync, std::move(rules)))
{
}

CauseCounter::~CauseCounter() = default;
CauseCounter::CauseCounter(CauseCounter &&) noexcept = default;
CauseCounter &CauseCounter::operator=(CauseCounter &&) noexcept = default;

void CauseCounter::add(const RowBlock &rows, int from, int to)
{
    if (from >= to)
        return;
    Q_ASSERT(rows.columns() >= FirstField);
    d->take(rows);
    for (int row = from; row < to; ++row)
        d->addRow(row);
    d->rows = nullptr;
}

qint64 CauseCounter::rejects() const
{
    return d->rejects;
}

qint64 CauseCounter::withoutIdentifier() const
{
    return d->nameless;
}

std::shared_ptr<const std::vector<quint64>> CauseCounter::identifiers() const
{
    return d->identifiers.isEmpty() ? nullptr : d->identifiers.values();
}

} // namespace Inspector
