// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace Inspector::Demo
{

// What a column is about; decides how RowText makes its cells up.
enum class Cell : quint8 {
    Id,
    Email,
    FirstName,
    LastName,
    Salutation,
    Company,
    JobTitle,
    Country,
    City,
    PostalCode,
    Phone,
    Website,
    Industry,
    Revenue,
    Employees,
    Score,
    OptIn,
    CreatedAt,
    UpdatedAt,
    Notes,
    Amount,
    Stage,
    Product,
    EventName,
    ActivityType,
    Custom
};

// A well-mixed number from another one (the finaliser of splitmix64): the only source of "chance" here, so
// that every start and every platform makes the same rows.
constexpr quint64 mixed(quint64 x)
{
    x += 0x9e3779b97f4a7c15ULL;
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9ULL;
    x = (x ^ (x >> 27)) * 0x94d049bb133111ebULL;
    return x ^ (x >> 31);
}

// The texts of one made-up record: name, address and company of one person belong together. Some rows carry
// awkward text in one of their cells (quotes, line breaks, right-to-left, formulas, 5,000 characters, ...).
class RowText
{
public:
    RowText(qint64 seed, qint64 row);

    // Appends the raw UTF-8 text of the cell. `column` tells columns of the same kind apart.
    void append(QByteArray &out, Cell cell, int column) const;
    // A number below `bound` that belongs to this row and `salt`.
    quint64 pick(quint64 salt, quint64 bound) const;

private:
    enum class Awkward : quint8;

    bool appendAwkward(QByteArray &out, Cell cell) const;
    void appendPerson(QByteArray &out, Cell cell) const;
    void appendBusiness(QByteArray &out, Cell cell) const;
    void appendEmail(QByteArray &out) const;
    void appendCompanySlug(QByteArray &out) const;
    void appendPhone(QByteArray &out) const;
    void appendPostalCode(QByteArray &out) const;
    void appendTimestamp(QByteArray &out, int firstYear, quint64 years, quint64 salt) const;
    void appendCustom(QByteArray &out, int column) const;
    static Awkward awkwardFor(qint64 row, quint64 hash);

    qint64 m_row;
    quint64 m_hash;
    quint32 m_place;
    quint32 m_first;
    quint32 m_last;
    quint32 m_company;
    Awkward m_awkward;
};

} // namespace Inspector::Demo
