// SPDX-License-Identifier: MIT
#pragma once

#include "models/edits/repairedit.h"
#include "models/edits/rowset.h"
#include "models/pages/rowblock.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace Inspector
{

// What a RepairCopy tells. All of these are values; texts of records are UTF-8 as Eloqua sent them, or as a
// person typed them: show them as plain text.

// A field of the definition, in its order; where the copy has no definition, of the rejects.
struct RepairField {
    QString name;              // as the definition writes it, which is what an import needs
    QString statement;         // "{{Contact.Field(C_EmailAddress)}}"; empty without a definition
    bool isIdentifier = false; // the definition's identifierFieldName
    bool isInRejects = true;   // Eloqua sent values of it back; else all of its cells are Absent
};

struct RepairCell {
    QByteArray original; // as Eloqua sent it back; empty for Absent and Null
    CellKind originalKind = CellKind::Absent;
    QByteArray value; // now
    // A person's text: a JSON string, whatever the original was. Otherwise value and kind are the original's.
    bool isEdited = false;

    CellKind kind() const { return isEdited ? CellKind::Text : originalKind; }
    bool operator==(const RepairCell &) const = default;
};

// Why Eloqua refused a record. It may name several reasons, each of which is an item in its list.
struct RejectReason {
    QByteArray statusCode;
    QByteArray message; // the server's
    QList<int> fields;  // places in RepairCopy::fields(); names that aren't there are left out
    bool operator==(const RejectReason &) const = default;
};

// A record that Eloqua refused. Items with the same recordIndex and the same values are one row; with other
// values they are two records (of two uploads), and two rows.
struct RepairRow {
    qint64 row = 0;               // of its first item, from 1, in Eloqua's order: its name in every RowSet
    std::optional<qint64> record; // recordIndex, from 1
    QList<RejectReason> reasons;  // at least one
    QList<RepairCell> cells;      // as RepairCopy::fields()
    bool isLeftOut = false;       // by a step
    qint64 sentIn = 0;            // the last Resend that has it; 0: none
};

// What records have in common, as causes have it (models/causes): status code and set of fields.
struct RepairCause {
    QByteArray statusCode;
    QByteArrayList fields; // invalid ones, in the definition's order; empty: Eloqua named none
    QByteArray message;    // of the first one
    qint64 rows = 0;
};

struct RepairStep {
    qint64 id = 0;
    QDateTime when; // UTC
    QString text;   // "Trimmed 412 cells in emailAddress", in the language it was done in
    RepairEdit edit;
    RowSet rows;      // that it changed
    qint64 cells = 0; // 0 where it is about records
    bool isUndone = false;
};

// What an edit would do.
struct EditPreview {
    struct Sample {
        qint64 row = 0;
        std::optional<qint64> record;
        int field = 0; // place in RepairCopy::fields(); -1 where it is about the record
        QByteArray before;
        QByteArray after;
    };
    qint64 rows = 0;       // that would change
    qint64 cells = 0;      // 0 where it is about records
    QList<Sample> samples; // the first 20
};

} // namespace Inspector
