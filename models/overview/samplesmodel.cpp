// SPDX-License-Identifier: MIT
#include "models/overview/samplesmodel.h"

#include "models/base/text.h"

#include <QLocale>

#include <algorithm>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

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
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

void SamplesModel::clear()
{
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

int SamplesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int SamplesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SamplesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    const auto column = Column(index.column());
    if (role == Qt::DisplayRole)
        return text(row, column);
    if (role == Qt::TextAlignmentRole && column == Column::Record)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && (column == Column::Value || column == Column::Message))
        return u"<p style='white-space:pre-wrap'>%1</p>"_s.arg(text(row, column).toHtmlEscaped());
    if (column != Column::Value)
        return {};
    if (role == WholeValueRole)
        return row.value;
    if (role == PartsRole)
        return QVariant::fromValue(row.parts);
    if (role == Qt::AccessibleDescriptionRole && !row.parts.isEmpty())
        return Text::tr("%1: %2").arg(toText(row.finding), partsText(row.value, row.parts));
    return {};
}

QString SamplesModel::text(const Row &row, Column column) const
{
    switch (column) {
    case Column::Record:
        return row.record;
    case Column::Field:
        return row.field;
    case Column::Value:
        return row.value.isEmpty() ? Text::tr("(empty)") : row.shown;
    case Column::Finding:
        return toText(row.finding);
    case Column::Message:
        return row.message;
    }
    Q_UNREACHABLE();
}

QVariant SamplesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    const auto column = Column(section);
    if (role == Qt::TextAlignmentRole && column == Column::Record)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::Record:
        return Text::tr("Record");
    case Column::Field:
        return Text::tr("Field");
    case Column::Value:
        return Text::tr("Value");
    case Column::Finding:
        return Text::tr("What we see");
    case Column::Message:
        return Text::tr("Eloqua's message");
    }
    Q_UNREACHABLE();
}

} // namespace Inspector
