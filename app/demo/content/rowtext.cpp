// SPDX-License-Identifier: MIT
#include "app/demo/content/rowtext.h"

#include "app/demo/content/json.h"
#include "app/demo/content/words.h"

#include <QString>

#include <array>
#include <string_view>

namespace Inspector::Demo
{

enum class RowText::Awkward : quint8 {
    None,
    Quotes,
    Emoji,
    Separators,
    RightToLeft,
    LineBreaks,
    Formula,
    LeadingZeros,
    Tabs,
    Blanks,
    Long,
    NullWord,
    Control
};

namespace
{
constexpr quint64 AwkwardKinds = 12;

void add(QByteArray &out, std::string_view text)
{
    out.append(text.data(), static_cast<qsizetype>(text.size()));
}

std::string_view chosen(std::span<const std::string_view> words, quint64 hash)
{
    return words[hash % words.size()];
}

// 5,000 characters, not bytes: two thirds of them are beyond ASCII.
QByteArray longText()
{
    const QString sentence = QStringLiteral("Ärger mit der Lieferung, naïve façade – 東京 «ok» ");
    return sentence.repeated(5000 / sentence.size() + 1).left(5000).toUtf8();
}
} // namespace

// The first screenful shows a few kinds, so that a picture of the window looks alive; after it, one row
// in 29.
RowText::Awkward RowText::awkwardFor(qint64 row, quint64 hash)
{
    switch (row) {
    case 3:
        return Awkward::Quotes;
    case 7:
        return Awkward::Emoji;
    case 11:
        return Awkward::Separators;
    case 15:
        return Awkward::RightToLeft;
    case 19:
        return Awkward::LineBreaks;
    case 24:
        return Awkward::Formula;
    case 28:
        return Awkward::LeadingZeros;
    case 33:
        return Awkward::Tabs;
    case 41:
        return Awkward::Blanks;
    case 52:
        return Awkward::Long;
    case 60:
        return Awkward::NullWord;
    case 66:
        return Awkward::Control;
    default:
        break;
    }
    if (row < 80 || hash % 29 != 0)
        return Awkward::None;
    // Long ones are rarer still: at one row in 29 x 12 they would be half of all bytes.
    const auto kind = static_cast<Awkward>(1 + (hash >> 16) % AwkwardKinds);
    return kind == Awkward::Long && (hash >> 32) % 20 != 0 ? Awkward::Quotes : kind;
}

RowText::RowText(qint64 seed, qint64 row)
    : m_row(row)
    , m_hash(mixed(static_cast<quint64>(seed) * 0x100000001b3ULL + static_cast<quint64>(row)))
    , m_place(static_cast<quint32>(m_hash % Words::places().size()))
    , m_first(static_cast<quint32>((m_hash >> 8) % 8))
    , m_last(static_cast<quint32>((m_hash >> 12) % 8))
    , m_company(static_cast<quint32>((m_hash >> 16) % Words::companies().size()))
    , m_awkward(awkwardFor(row, mixed(m_hash)))
{
}

quint64 RowText::pick(quint64 salt, quint64 bound) const
{
    return mixed(m_hash + salt) % bound;
}

void RowText::append(QByteArray &out, Cell cell, int column) const
{
    if (m_awkward != Awkward::None && appendAwkward(out, cell))
        return;
    switch (cell) {
    case Cell::Company:
    case Cell::Website:
    case Cell::Industry:
    case Cell::Revenue:
    case Cell::Employees:
    case Cell::Amount:
    case Cell::Stage:
    case Cell::Product:
        appendBusiness(out, cell);
        break;
    case Cell::CreatedAt:
        appendTimestamp(out, 2014, 8, 8);
        break;
    case Cell::UpdatedAt:
        appendTimestamp(out, 2022, 4, 9);
        break;
    case Cell::EventName:
        add(out, chosen(Words::events(), m_hash >> 27));
        break;
    case Cell::ActivityType:
        add(out, std::array<std::string_view, 4>{"EmailOpen", "EmailClickthrough", "FormSubmit",
                                                 "WebVisit"}[pick(13, 4)]);
        break;
    case Cell::Custom:
        appendCustom(out, column);
        break;
    default:
        appendPerson(out, cell);
        break;
    }
}

void RowText::appendPerson(QByteArray &out, Cell cell) const
{
    const Words::Place &place = Words::places()[m_place];
    switch (cell) {
    case Cell::Id:
        Json::appendNumber(out, 1204417 + m_row * 3 + static_cast<qint64>(m_hash % 3));
        break;
    case Cell::Email:
        appendEmail(out);
        break;
    case Cell::FirstName:
        add(out, place.first[m_first].text);
        break;
    case Cell::LastName:
        add(out, place.last[m_last].text);
        break;
    case Cell::Salutation:
        add(out, std::array<std::string_view, 4>{"Ms.", "Mr.", "Dr.", ""}[pick(1, 4)]);
        break;
    case Cell::JobTitle:
        if (pick(2, 9) != 0)
            add(out, chosen(Words::jobs(), m_hash >> 24));
        break;
    case Cell::Country:
        add(out, place.country);
        break;
    case Cell::City:
        add(out, place.cities[(m_hash >> 30) % 4]);
        break;
    case Cell::PostalCode:
        appendPostalCode(out);
        break;
    case Cell::Phone:
        appendPhone(out);
        break;
    case Cell::Score:
        out += static_cast<char>('A' + pick(5, 4));
        out += static_cast<char>('1' + pick(6, 4));
        break;
    case Cell::OptIn:
        out += pick(7, 3) == 0 ? 'N' : 'Y';
        break;
    case Cell::Notes:
        add(out, chosen(Words::notes(), m_hash >> 34));
        break;
    default:
        Q_UNREACHABLE();
    }
}

void RowText::appendBusiness(QByteArray &out, Cell cell) const
{
    switch (cell) {
    case Cell::Company:
        add(out, Words::companies()[m_company].text);
        out += ' ';
        add(out, Words::places()[m_place].companySuffix);
        break;
    case Cell::Website:
        add(out, "https://www.");
        appendCompanySlug(out);
        break;
    case Cell::Industry:
        add(out, chosen(Words::industries(), m_company));
        break;
    case Cell::Revenue:
        Json::appendNumber(out, static_cast<qint64>(pick(3, 90000)) * 1000);
        add(out, ".00");
        break;
    case Cell::Employees:
        Json::appendNumber(out, static_cast<qint64>(1 + pick(4, 4800)));
        break;
    case Cell::Amount:
        Json::appendNumber(out, static_cast<qint64>(pick(10, 250000)));
        out += '.';
        Json::appendPadded(out, static_cast<qint64>(pick(11, 100)), 2);
        break;
    case Cell::Stage:
        add(out,
            std::array<std::string_view, 5>{"Prospect", "Qualified", "Proposal", "Won", "Lost"}[pick(12, 5)]);
        break;
    case Cell::Product:
        add(out, chosen(Words::products(), m_hash >> 26));
        break;
    default:
        Q_UNREACHABLE();
    }
}

void RowText::appendCompanySlug(QByteArray &out) const
{
    add(out, Words::companies()[m_company].ascii);
    add(out, ".example");
}

void RowText::appendEmail(QByteArray &out) const
{
    const Words::Place &place = Words::places()[m_place];
    add(out, place.first[m_first].ascii);
    out += '.';
    add(out, place.last[m_last].ascii);
    // Twelve places times 64 names are fewer than the rows: the number keeps addresses apart, as people do
    // themselves.
    if (m_row >= 12)
        Json::appendNumber(out, m_row);
    out += '@';
    appendCompanySlug(out);
}

void RowText::appendPhone(QByteArray &out) const
{
    const quint64 number = pick(14, 100'000'000'000ULL);
    if (number % 11 == 0)
        return;
    out += '+';
    add(out, Words::places()[m_place].dialCode);
    out += ' ';
    Json::appendPadded(out, static_cast<qint64>(number % 1000), 3);
    out += ' ';
    Json::appendPadded(out, static_cast<qint64>(number / 1000 % 10'000'000), 7);
}

void RowText::appendPostalCode(QByteArray &out) const
{
    quint64 number = pick(15, 100'000'000'000ULL);
    for (const char c : Words::places()[m_place].postalPattern) {
        if (c == '9')
            out += static_cast<char>('0' + number % 10);
        else if (c == 'A')
            out += static_cast<char>('A' + number % 24);
        else
            out += c;
        number /= 7;
    }
}

// Field values have no zone and no 'T' (section 8 of the facts): "2017-01-01 00:00:00".
void RowText::appendTimestamp(QByteArray &out, int firstYear, quint64 years, quint64 salt) const
{
    const quint64 h = mixed(m_hash + salt);
    Json::appendPadded(out, firstYear + static_cast<int>(h % years), 4);
    out += '-';
    Json::appendPadded(out, static_cast<int>(1 + (h >> 8) % 12), 2);
    out += '-';
    Json::appendPadded(out, static_cast<int>(1 + (h >> 16) % 28), 2);
    out += ' ';
    Json::appendPadded(out, static_cast<int>((h >> 24) % 24), 2);
    out += ':';
    Json::appendPadded(out, static_cast<int>((h >> 32) % 60), 2);
    out += ':';
    Json::appendPadded(out, static_cast<int>((h >> 40) % 60), 2);
}

void RowText::appendCustom(QByteArray &out, int column) const
{
    const quint64 h = mixed(m_hash + 0x1000 + static_cast<quint64>(column));
    switch (column % 5) {
    case 0:
        Json::appendNumber(out, static_cast<qint64>(h % 100000));
        break;
    case 1:
        add(out, chosen(Words::products(), h));
        break;
    case 2:
        out += h % 2 == 0 ? 'Y' : 'N';
        break;
    case 3:
        if (h % 3 != 0)
            add(out, chosen(Words::industries(), h >> 8));
        break;
    default:
        appendTimestamp(out, 2020, 5, static_cast<quint64>(column));
        break;
    }
}

// True if this row's awkward text belongs into this kind of cell; it is appended then.
bool RowText::appendAwkward(QByteArray &out, Cell cell) const
{
    static constexpr std::array<std::string_view, 4> formulas{
        "=HYPERLINK(\"https://spam.example\";\"open me\")", "+1-800-GO-SALES", "-2+3*cmd|' /C calc'!A0",
        "@SUM(1+1)"};
    static constexpr std::array<std::string_view, 3> quotes{"\"Le Petit\" Boulangerie, S.A.",
                                                            "Bob's \"24/7\" Towing", "\"\""};
    static constexpr std::array<std::string_view, 3> breaks{"Head of Logistics\r\nEMEA", "Buyer\n(part time)",
                                                            "Line one\rLine two\n"};
    static const QByteArray longOne = longText();

    // The first screenful has the first of each, which look best in a picture.
    const auto variant = [this](quint64 count) { return m_row < 80 ? 0 : (m_hash >> 40) % count; };
    const auto put = [&out](std::string_view text) {
        add(out, text);
        return true;
    };
    switch (m_awkward) {
    case Awkward::Quotes:
        return cell == Cell::Company && put(quotes[variant(3)]);
    case Awkward::Emoji:
        return cell == Cell::FirstName && put(variant(2) == 0 ? "Zoë 🌻" : "👩🏽‍💻 Ana 🇧🇷");
    case Awkward::Separators:
        return cell == Cell::Company && put("Meyer; Sons, Partner & Co | \\Berlin\\");
    case Awkward::RightToLeft:
        return (cell == Cell::LastName && put("כהן")) ||
               (cell == Cell::Company && put("شركة النور (Cairo) 2024"));
    case Awkward::LineBreaks:
        return cell == Cell::JobTitle && put(breaks[variant(3)]);
    case Awkward::Formula:
        return cell == Cell::JobTitle && put(formulas[variant(4)]);
    case Awkward::LeadingZeros:
        return (cell == Cell::PostalCode && put("00742")) || (cell == Cell::Phone && put("0049221470000")) ||
               (cell == Cell::Employees && put("1e5"));
    case Awkward::Tabs:
        return cell == Cell::Company && put("Nord\tSüd Transport");
    case Awkward::Blanks:
        return cell == Cell::LastName && put("  van  der Berg\u00a0");
    case Awkward::Long:
        return cell == Cell::Company && put({longOne.constData(), static_cast<std::size_t>(longOne.size())});
    case Awkward::NullWord:
        return cell == Cell::FirstName && put("null");
    case Awkward::Control:
        return cell == Cell::City && put("Köln\u0001\u200b</b>&amp;<script>");
    case Awkward::None:
        break;
    }
    return false;
}

} // namespace Inspector::Demo
