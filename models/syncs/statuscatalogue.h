// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QList>
#include <QString>

namespace Inspector
{

// What is known about an ELQ status code: Oracle's text, ours, and what to do. Oracle's list is not complete,
// so a code that is not in it is normal and shown as it came.
struct StatusCode {
    // Who can do something about it, before the records or the sync are sent again.
    enum class Turn {
        Unknown,
        Here,    // whoever prepares the data or the definition
        Eloqua,  // something has to be set up or changed in Eloqua
        LeaveOut // nobody: sending the record again could overwrite the one that was taken
    };

    QString code;
    QString message; // Oracle's text, with {..} where Eloqua fills something in
    QString kind;    // counter, record, action, lifecycle, definition, failure
    QString text;    // in plain words, translated
    QString remedy;  // translated; may be empty
    Turn turn = Turn::Unknown;
    QString clause = {}; // what it means, for the middle of a sentence in the program's language
};

class StatusCatalogue
{
public:
    // From the JSON array in resources, in the language of the program; an entry that cannot be read is left
    // out.
    static StatusCatalogue fromJson(const QByteArray &json);
    // Null when unknown.
    const StatusCode *find(QStringView code) const;
    QList<StatusCode> codes() const { return m_codes.values(); }
    qsizetype size() const { return m_codes.size(); }

private:
    QHash<QString, StatusCode> m_codes;
};

} // namespace Inspector
