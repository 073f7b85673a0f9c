// SPDX-License-Identifier: MIT
#include "models/syncs/statuscatalogue.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{
StatusCode::Turn turnFromText(const QString &text)
{
    if (text == "here"_L1)
        return StatusCode::Turn::Here;
    if (text == "eloqua"_L1)
        return StatusCode::Turn::Eloqua;
    return text == "leaveOut"_L1 ? StatusCode::Turn::LeaveOut : StatusCode::Turn::Unknown;
}

// tests/architecture/translations.py tells lupdate of these texts, which are in no source.
QString translated(const QString &text)
{
    return text.isEmpty() ? text : QCoreApplication::translate("StatusCatalogue", text.toUtf8().constData());
}
// Oracle's texts are short, and English. In any other language the clause is the translated text, which
// keeps its capital: how words begin within a sentence differs from language to language.
QString clauseOf(const QString &message, const QString &text)
{
    const QString own = translated(text);
    const bool isEnglish = own == text;
    QString clause = isEnglish && !message.isEmpty() ? message : own;
    while (clause.endsWith(u'.') || clause.endsWith(u'。'))
        clause.chop(1);
    // "ID not found" keeps its capitals.
    if (isEnglish && (clause.size() < 2 || !clause.at(1).isUpper()))
        clause = clause.left(1).toLower() + clause.mid(1);
    return clause;
}
} // namespace

StatusCatalogue StatusCatalogue::fromJson(const QByteArray &json)
{
    StatusCatalogue catalogue;
    const QJsonArray entries = QJsonDocument::fromJson(json).array();
    for (const QJsonValue &value : entries) {
        const QJsonObject entry = value.toObject();
        const StatusCode code{.code = entry["code"_L1].toString(),
                              .message = entry["message"_L1].toString(),
                              .kind = entry["kind"_L1].toString(),
                              .text = translated(entry["text"_L1].toString()),
                              .remedy = translated(entry["remedy"_L1].toString()),
                              .turn = turnFromText(entry["turn"_L1].toString()),
                              .clause =
                                  clauseOf(entry["message"_L1].toString(), entry["text"_L1].toString())};
        if (!code.code.isEmpty())
            catalogue.m_codes.insert(code.code, code);
    }
    return catalogue;
}

const StatusCode *StatusCatalogue::find(QStringView code) const
{
    const auto it = m_codes.constFind(code.toString());
    return it == m_codes.constEnd() ? nullptr : &*it;
}

} // namespace Inspector
