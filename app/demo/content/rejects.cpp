// SPDX-License-Identifier: MIT
#include "app/demo/content/rejects.h"

#include "app/demo/content/dataset.h"

#include <QString>

#include <array>

namespace Inspector::Demo
{

namespace
{
enum Cause {
    InvalidEmail,
    DuplicateEmail,
    MultipleMatches,
    InvalidValue,
    MissingFields,
    ConstraintFailed,
    EmptyRecord,
    ContactUnknown,
    ContactExists,
    AccountLinkage,
    Malformed,
    TooManyMatches,
    CauseCount
};

constexpr std::array<RejectCause, CauseCount> Causes{{
    {"ELQ-00002", "Invalid email address.", 437},
    {"ELQ-00011", "Duplicate email address.", 148},
    {"ELQ-00026", "Multiple matches.", 96},
    {"ELQ-00040", "Invalid value.", 84},
    {"ELQ-00061", "Rejected record (missing fields).", 71},
    {"ELQ-00125", "Constraint failed.", 52},
    {"ELQ-00059", "Empty record.", 31},
    {"ELQ-00085", "Contact does not exist.", 28},
    {"ELQ-00048", "Contact already exists.", 21},
    {"ELQ-00062", "Duplicate account linkage.", 16},
    {"ELQ-00032", "Malformed record.", 11},
    {"ELQ-00135", "Multiple matched record limit exceeded.", 5},
}};

int causeFor(quint64 permille)
{
    int cause = 0;
    for (; cause + 1 < CauseCount; ++cause) {
        const quint32 weight = Causes[static_cast<std::size_t>(cause)].weight;
        if (permille < weight)
            break;
        permille -= weight;
    }
    return cause;
}

int causeOf(const RowText &text, qint64 sync, qint64 row)
{
    if (sync == Sync::TradeShow)
        return row % 31 == 30 ? MultipleMatches : InvalidEmail;
    return causeFor(text.pick(100, 1000));
}

void appendUnlessMissing(QList<qsizetype> &fields, qsizetype field)
{
    if (field >= 0)
        fields += field;
}
} // namespace

Reject::Reject(const Definition &definition, qint64 sync, qint64 row)
    : m_definition(definition)
    , m_text(sync, row)
    , m_row(row)
    , m_isOfTradeShow(sync == Sync::TradeShow)
    , m_cause(causeOf(m_text, sync, row))
{
}

const RejectCause &Reject::cause() const
{
    return Causes[static_cast<std::size_t>(m_cause)];
}

qint64 Reject::recordIndex() const
{
    return m_row * 3 + 1 + static_cast<qint64>(m_text.pick(101, 3));
}

QList<qsizetype> Reject::invalidFields() const
{
    QList<qsizetype> fields;
    switch (m_cause) {
    case EmptyRecord:
    case Malformed:
        return fields;
    case InvalidValue:
        appendUnlessMissing(fields, m_definition.indexOf(Cell::Phone));
        if (m_text.pick(102, 3) == 0)
            appendUnlessMissing(fields, m_definition.indexOf(Cell::PostalCode));
        break;
    case MissingFields:
        appendUnlessMissing(fields, m_definition.indexOf(Cell::LastName));
        appendUnlessMissing(fields, m_definition.indexOf(Cell::Company));
        break;
    case ConstraintFailed:
        appendUnlessMissing(fields, m_definition.indexOf(Cell::Country));
        break;
    case AccountLinkage:
        appendUnlessMissing(fields, m_definition.indexOf(Cell::Company));
        break;
    default:
        break;
    }
    if (fields.isEmpty())
        fields += qMax(qsizetype(0), m_definition.indexOf(Cell::Email));
    return fields;
}

void Reject::appendValue(QByteArray &out, qsizetype field) const
{
    if (m_isOfTradeShow)
        return appendOfTradeShow(out, field);
    const Cell cell = m_definition.fields.at(field).cell;
    switch (m_cause) {
    case EmptyRecord:
        return;
    case InvalidEmail:
        if (cell == Cell::Email)
            return appendBadEmail(out, field);
        break;
    case InvalidValue:
        if (cell == Cell::Phone) {
            out += std::array{"n/a", "null", "call reception", "++49 (0)"}[m_text.pick(103, 4)];
            return;
        }
        break;
    case MissingFields:
        if (cell == Cell::LastName || cell == Cell::Company)
            return;
        break;
    case ConstraintFailed:
        if (cell == Cell::Country) {
            out += std::array{"Atlantis", "U.K", "Deutchland", "??"}[m_text.pick(104, 4)];
            return;
        }
        break;
    default:
        break;
    }
    m_text.append(out, cell, static_cast<int>(field));
}

// A scanner of badges that puts a blank behind each address, at times one that isn't to be seen as such.
void Reject::appendOfTradeShow(QByteArray &out, qsizetype field) const
{
    const Cell cell = m_definition.fields.at(field).cell;
    QByteArray value;
    m_text.append(value, cell, static_cast<int>(field));
    // Nothing else shall be wrong with these rows: a longer text isn't taken.
    out += QString::fromUtf8(value).left(100).toUtf8();
    if (cell == Cell::Email && m_cause == InvalidEmail)
        out += m_text.pick(106, 12) == 0 ? "\u00a0" : " ";
}

// The ways in which people really spoil addresses: forms without validation, spreadsheets, tills.
void Reject::appendBadEmail(QByteArray &out, qsizetype field) const
{
    QByteArray address;
    m_text.append(address, Cell::Email, static_cast<int>(field));
    const qsizetype at = address.indexOf('@');
    switch (m_text.pick(105, 8)) {
    case 0:
        address.truncate(at);
        break;
    case 1:
        address.replace("@", " at ");
        break;
    case 2:
        address.insert(at, '@');
        break;
    case 3:
        address.replace(".example", "");
        break;
    case 4:
        address.insert(at + 1, ' ');
        break;
    case 5:
        address = "notanemail";
        break;
    case 6:
        address.append(".,");
        break;
    default:
        address = "none@";
        break;
    }
    out += address;
}

qint64 rejectsWith(QByteArrayView statusCode, qint64 sync, qint64 rejects)
{
    qint64 count = 0;
    for (qint64 row = 0; row < rejects; ++row) {
        if (Causes[static_cast<std::size_t>(causeOf(RowText(sync, row), sync, row))].statusCode == statusCode)
            ++count;
    }
    return count;
}

} // namespace Inspector::Demo
