// SPDX-License-Identifier: MIT
#include "models/overview/samplesmodel.h"

#include "models/base/text.h"

#include <QLocale>

#include <algorithm>

namespace Inspector
{

namespace
{
FieldKind kindOf(const QByteArray &name, const ReadingRules &rules)
{
    for (const FieldRule &rule : rules.fields) {
        if (rule.name == name)
            return rule.kind;
    }
    return fieldKind(name);
}

// As who counts sees the record.
RecordContext contextOf(const CauseSample &sample, const QByteArrayList &fields, const ReadingRules &rules)
{
    RecordContext context;
    for (qsizetype i = 0; i < fields.size() && i < sample.values.size(); ++i) {
        const bool isForEmail = kindOf(fields.at(i), rules) == FieldKind::Email;
        if (isForEmail && !sample.values.at(i).contains('@'))
            context.lacksEmail = true;
        if (!isForEmail && looksLikeEmail(sample.values.at(i)))
            context.hasEmailElsewhere = true;
    }
    return context;
}

QByteArray identifierOf(const QByteArrayList &fields, const ReadingRules &rules)
{
    if (!rules.identifier.isEmpty())
        return rules.identifier;
    const auto found = std::find_if(fields.begin(), fields.end(), [&rules](const QByteArray &name) {
        return kindOf(name, rules) == FieldKind::Email;
    });
    return found == fields.end() ? QByteArray() : *found;
}
} // namespace

SamplesModel::SamplesModel(QObject *parent)
    : OverviewTable({{Text::tr("Record"), Look::Number},
                     {Text::tr("Field")},
                     {Text::tr("Value")},
                     {Text::tr("Finding")},
                     {Text::tr("Eloqua's message")}},
                    parent)
{
}

void SamplesModel::show(const Cause &cause, const QByteArrayList &fields, const ReadingRules &rules)
{
    QList<Row> rows;
    const qsizetype samples = std::min<qsizetype>(MostSamples, cause.samples.size());
    for (qsizetype i = 0; i < samples; ++i) {
        const CauseSample &sample = cause.samples.at(i);
        const QByteArrayList looked =
            sample.invalid.isEmpty() ? QByteArrayList{identifierOf(fields, rules)} : sample.invalid;
        for (const QByteArray &name : looked) {
            const qsizetype at = fields.indexOf(name);
            const QByteArray bytes = at < 0 ? QByteArray() : sample.values.value(at);
            Row row{.record = sample.record ? QLocale().toString(*sample.record) : Text::tr("–"),
                    .field = QString::fromUtf8(name).simplified(),
                    .value = QString::fromUtf8(bytes),
                    .finding = findingOf(bytes, kindOf(name, rules), contextOf(sample, fields, rules)),
                    .message = QString::fromUtf8(sample.message).simplified()};
            row.parts = faultyParts(row.value, row.finding);
            row.shown = visibleText(row.value, row.parts);
            rows << row;
        }
    }
    setRows(rows);
}

void SamplesModel::setRows(const QList<Row> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

QVariant SamplesModel::more(int row, int column, int role) const
{
    const Row &shown = m_rows.at(row);
    const bool isValue = Column(column) == Column::Value;
    if (role == Qt::ToolTipRole && (isValue || Column(column) == Column::Message))
        return plainNote(text(row, column));
    if (role == WholeValueRole && isValue)
        return shown.value;
    if (role == PartsRole && isValue)
        return QVariant::fromValue(shown.parts);
    if (role == Qt::AccessibleDescriptionRole && isValue && !shown.parts.isEmpty())
        return Text::tr("%1: %2").arg(toText(shown.finding), partsText(shown.value, shown.parts));
    return {};
}

QString SamplesModel::text(int row, int column) const
{
    const Row &shown = m_rows.at(row);
    switch (Column(column)) {
    case Column::Record:
        return shown.record;
    case Column::Field:
        return shown.field;
    case Column::Value:
        return shown.value.isEmpty() ? Text::tr("(empty)") : shown.shown;
    case Column::Finding:
        return toText(shown.finding);
    case Column::Message:
        return shown.message;
    }
    Q_UNREACHABLE();
}

} // namespace Inspector
