// SPDX-License-Identifier: MIT
#include "models/edits/cellchange.h"

#include <algorithm>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{
using Kind = RepairEdit::Kind;

// "(a+)+b" tries more ways than anybody can wait for. PCRE2 would give up after ten times as many steps.
constexpr auto StepLimit = "(*LIMIT_MATCH=1000000)"_L1;

// What nobody sees at the end of a value: every kind of blank, and characters without a width.
bool isBlank(QChar c)
{
    constexpr char16_t ZeroWidth[] = {0x00AD, 0x180E, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x2060, 0xFEFF};
    return c.isSpace() ||
           std::find(std::begin(ZeroWidth), std::end(ZeroWidth), c.unicode()) != std::end(ZeroWidth);
}

QByteArray trimmed(const QByteArray &value)
{
    const QString text = QString::fromUtf8(value);
    const auto first = std::find_if_not(text.begin(), text.end(), isBlank);
    const auto last = std::find_if_not(text.rbegin(), std::make_reverse_iterator(first), isBlank);
    return text.mid(first - text.begin(), last.base() - first).toUtf8();
}
} // namespace

QRegularExpression expressionOf(const RepairEdit &edit)
{
    QRegularExpression::PatternOptions options = QRegularExpression::UseUnicodePropertiesOption;
    if (!edit.isCaseSensitive)
        options |= QRegularExpression::CaseInsensitiveOption;
    return QRegularExpression(
        StepLimit + (edit.isWholeCell ? QRegularExpression::anchoredPattern(edit.find) : edit.find), options);
}

CellChange::CellChange(const RepairEdit &edit, const QStringList &fields)
    : m_edit(edit)
    , m_find(edit.find.toUtf8())
    , m_value(edit.value.toUtf8())
{
    if (edit.isRegularExpression)
        m_expression = expressionOf(edit);
    if (edit.field.isEmpty()) {
        for (int i = 0; i < fields.size(); ++i)
            m_fields << i;
        return;
    }
    m_fields << int(fields.indexOf(edit.field));
    if (!edit.otherField.isEmpty())
        m_fields << int(fields.indexOf(edit.otherField));
}

const std::vector<ChangedCell> &CellChange::of(const std::vector<RepairCell> &cells)
{
    m_changed.clear();
    switch (m_edit.kind) {
    case Kind::SwapFields:
        put(0, cells[0], cells[1].value);
        put(1, cells[1], cells[0].value);
        break;
    case Kind::SplitNameAddress:
        split(cells);
        break;
    case Kind::RestoreOriginal:
        for (size_t i = 0; i < cells.size(); ++i) {
            if (cells[i].isEdited)
                m_changed.push_back({int(i), {}});
        }
        break;
    default:
        for (size_t i = 0; i < cells.size(); ++i)
            put(int(i), cells[i], changed(cells[i].value));
        break;
    }
    return m_changed;
}

// An empty text is one, and not the original again.
void CellChange::put(int at, const RepairCell &cell, const QByteArray &value)
{
    if (value != cell.value)
        m_changed.push_back({at, value.isNull() ? QByteArray("") : value});
}

// A name that is there already is somebody's, and stays.
void CellChange::split(const std::vector<RepairCell> &cells)
{
    static const QRegularExpression form(
        u"^\\s*(?:\"([^\"]*)\"|([^\"<>]*?))\\s*<\\s*([^<>\\s]+@[^<>\\s]+)\\s*>\\s*$"_s);
    const QRegularExpressionMatch match = form.match(QString::fromUtf8(cells[0].value));
    if (!match.hasMatch())
        return;
    put(0, cells[0], match.captured(3).toUtf8());
    const QString name = (match.captured(1) + match.captured(2)).simplified();
    if (cells.size() > 1 && trimmed(cells[1].value).isEmpty() && !name.isEmpty())
        put(1, cells[1], name.toUtf8());
}

QByteArray CellChange::changed(const QByteArray &value)
{
    switch (m_edit.kind) {
    case Kind::SetValue:
        return m_value;
    case Kind::Replace:
        return replaced(value);
    case Kind::TrimBlanks:
        return trimmed(value);
    case Kind::ChangeCase:
        return inCase(value);
    default:
        return value;
    }
}

// QString::replace() alone would take a search that was given up for one that found nothing more.
QByteArray CellChange::replacedExpression(const QByteArray &value)
{
    QString text = QString::fromUtf8(value);
    QRegularExpressionMatch match = m_expression.match(text);
    const bool matches = match.hasMatch();
    for (auto all = m_expression.globalMatch(text); matches && all.hasNext();)
        match = all.next();
    if (matches)
        match = m_expression.match(text, match.capturedEnd());
    m_isTooSlow = m_isTooSlow || !match.isValid();
    return matches && !m_isTooSlow ? text.replace(m_expression, m_edit.value).toUtf8() : value;
}

QByteArray CellChange::replaced(const QByteArray &value)
{
    if (m_edit.isRegularExpression)
        return replacedExpression(value);
    const Qt::CaseSensitivity sensitivity = m_edit.isCaseSensitive ? Qt::CaseSensitive : Qt::CaseInsensitive;
    if (m_edit.isWholeCell)
        return QString::fromUtf8(value).compare(m_edit.find, sensitivity) == 0 ? m_value : value;
    if (m_edit.isCaseSensitive && !value.contains(m_find))
        return value; // most cells: a good deal quicker than the way below
    return QString::fromUtf8(value).replace(m_edit.find, m_edit.value, sensitivity).toUtf8();
}

QByteArray CellChange::inCase(const QByteArray &value) const
{
    QString text = QString::fromUtf8(value);
    if (m_edit.letterCase == RepairEdit::LetterCase::Upper)
        return text.toUpper().toUtf8();
    text = text.toLower();
    if (m_edit.letterCase == RepairEdit::LetterCase::Lower)
        return text.toUtf8();
    bool isFirst = true; // of a word: O'Neil and Jean-Luc have two
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isLetter = text.at(i).isLetterOrNumber() || text.at(i).isMark();
        if (isFirst && isLetter)
            text[i] = text.at(i).toTitleCase();
        isFirst = !isLetter;
    }
    return text.toUtf8();
}

} // namespace Inspector
