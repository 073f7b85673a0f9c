// SPDX-License-Identifier: MIT
#include "ui/corrections/repairfilter.h"

#include "models/repair/repaircopy.h"
#include "models/syncs/statuscatalogue.h"
#include "ui/common/naming.h"
#include "ui/corrections/edittexts.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>

namespace Inspector
{

namespace
{
constexpr int LeastOfCauseInSight = 24; // characters
} // namespace

RepairFilter::RepairFilter(const StatusCatalogue &catalogue, QWidget *parent)
    : QWidget(parent)
    , m_catalogue(catalogue)
    , m_cause(new QComboBox(this))
    , m_kind(new QComboBox(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    auto *causeLabel = new QLabel(tr("Ca&use:"), this);
    auto *kindLabel = new QLabel(tr("Show:"), this);
    nameControl(m_cause, tr("Cause"), causeLabel);
    nameControl(m_kind, tr("Show"), kindLabel);
    m_cause->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_cause->setMinimumContentsLength(LeastOfCauseInSight);
    row->addWidget(causeLabel);
    row->addWidget(m_cause, 3);
    row->addWidget(kindLabel);
    row->addWidget(m_kind, 2);
    fillKinds();
    connect(m_cause, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_cause->setToolTip(m_cause->itemData(index, Qt::ToolTipRole).toString());
        Q_EMIT changed();
    });
    connect(m_kind, &QComboBox::currentIndexChanged, this, &RepairFilter::changed);
}

void RepairFilter::fillKinds()
{
    const auto add = [this](const QString &text, Kind kind) { m_kind->addItem(text, int(kind)); };
    add(tr("All records"), Kind::Every);
    add(tr("Corrected"), Kind::Corrected);
    add(tr("Not corrected"), Kind::Untouched);
    add(tr("Left out"), Kind::LeftOut);
    add(tr("Sent before"), Kind::Sent);
    add(tr("Fails a check"), Kind::Fails);
    add(tr("Cannot tell"), Kind::CannotTell);
    add(tr("Passes our checks"), Kind::Passes);
}

void RepairFilter::addCause(const QString &text, const RowSet &rows, const QString &tip, const QString &field)
{
    m_entries << Entry{text, rows, field};
    m_cause->addItem(tr("%1: %L2").arg(text).arg(rows.count()));
    m_cause->setItemData(m_cause->count() - 1, plainTip(tip), Qt::ToolTipRole);
}

void RepairFilter::setCopy(const std::shared_ptr<RepairCopy> &copy)
{
    m_copy = copy;
    const QSignalBlocker atOnce(m_cause);
    m_cause->clear();
    m_entries.clear();
    addCause(tr("All causes"), copy->rows(), {}, {});
    const QList<RepairCause> &causes = copy->causes();
    for (int i = 0; i < causes.size(); ++i) {
        const RepairCause &cause = causes.at(i);
        const StatusCode *code = m_catalogue.find(QString::fromUtf8(cause.statusCode));
        addCause(causeText(cause), copy->rowsOf(i), code ? code->text : QString::fromUtf8(cause.message),
                 cause.fields.size() == 1 ? QString::fromUtf8(cause.fields.first()) : QString());
    }
}

// What can't be chosen from the list of causes gets an entry of its own in it.
void RepairFilter::choose(const RepairScope &scope)
{
    const QSignalBlocker atOnce(m_cause);
    int chosen = 0;
    if (!scope.records.isEmpty()) {
        addCause(tr("Selected records"), m_copy->rowsOfRecords(scope.records), {}, {});
        chosen = m_cause->count() - 1;
    } else if (scope.fields) {
        chosen = m_copy->causeOf(scope.statusCode, *scope.fields) + 1; // 0: none, hence all
    } else if (!scope.statusCode.isEmpty()) {
        RowSet rows;
        QList<int> same;
        for (int i = 0; i < m_copy->causes().size(); ++i) {
            if (m_copy->causes().at(i).statusCode == scope.statusCode) {
                same << i;
                rows = rows.united(m_copy->rowsOf(i));
            }
        }
        if (same.size() > 1)
            addCause(QString::fromUtf8(scope.statusCode), rows, {}, {});
        chosen = same.size() == 1 ? same.first() + 1 : same.isEmpty() ? 0 : m_cause->count() - 1;
    }
    m_cause->setCurrentIndex(chosen);
    m_cause->setToolTip(m_cause->itemData(chosen, Qt::ToolTipRole).toString());
    const QSignalBlocker kindToo(m_kind);
    m_kind->setCurrentIndex(0);
    Q_EMIT changed();
}

void RepairFilter::chooseCheck(const QString &text, const RowSet &rows)
{
    m_line = rows;
    const QSignalBlocker atOnce(m_kind);
    const int known = m_kind->findData(int(Kind::Line));
    if (known >= 0)
        m_kind->setItemText(known, text);
    else
        m_kind->addItem(text, int(Kind::Line));
    m_kind->setCurrentIndex(m_kind->findData(int(Kind::Line)));
    Q_EMIT changed();
}

RepairFilter::Kind RepairFilter::kind() const
{
    return Kind(m_kind->currentData().toInt());
}

bool RepairFilter::isByCheck() const
{
    return kind() >= Kind::Fails;
}

RowSet RepairFilter::rows() const
{
    const int index = m_cause->currentIndex();
    return m_copy && index >= 0 ? ofKind(m_entries.at(index).rows) : RowSet();
}

RowSet RepairFilter::ofKind(const RowSet &rows) const
{
    switch (kind()) {
    case Kind::Every:
        return rows;
    case Kind::Corrected:
        return rows.intersected(m_copy->editedRows());
    case Kind::Untouched:
        return rows.without(m_copy->editedRows());
    case Kind::LeftOut:
        return rows.intersected(m_copy->leftOut());
    case Kind::Sent:
        return rows.intersected(m_copy->sentRows());
    case Kind::Fails:
        return rows.intersected(m_report.fails);
    case Kind::CannotTell:
        return rows.intersected(m_report.cannotTell);
    case Kind::Passes:
        return rows.intersected(m_report.passes);
    case Kind::Line:
        return rows.intersected(m_line);
    }
    return rows;
}

QString RepairFilter::scopeText() const
{
    const int index = m_cause->currentIndex();
    const QString cause = index > 0 ? m_entries.at(index).text : QString();
    if (kind() == Kind::Every)
        return cause.isEmpty() ? tr("all causes") : cause;
    const QString shown = m_kind->currentText();
    return cause.isEmpty() ? shown : tr("%1, %2").arg(cause, shown);
}

QString RepairFilter::field() const
{
    const int index = m_cause->currentIndex();
    return index >= 0 ? m_entries.at(index).field : QString();
}

} // namespace Inspector
