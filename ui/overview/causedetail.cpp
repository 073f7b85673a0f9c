// SPDX-License-Identifier: MIT
#include "ui/overview/causedetail.h"

#include "models/base/counted.h"
#include "models/overview/causesmodel.h"
#include "models/report/summary.h"
#include "ui/common/fittedtable.h"
#include "ui/common/sectiontitle.h"
#include "ui/look/bardelegate.h"
#include "ui/overview/factsform.h"
#include "ui/overview/sampledelegate.h"

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr int MostRowsInSight = 6;
constexpr int MostRuns = 5;

QString fieldOf(const CauseField &field)
{
    return QString::fromUtf8(field.name).simplified();
}
} // namespace

CauseDetail::CauseDetail(const StatusCatalogue &catalogue, QWidget *parent)
    : QWidget(parent)
    , m_catalogue(catalogue)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_title = sectionTitle({}, this);
    m_facts = new FactsForm(this);
    column->addWidget(m_title);
    column->addWidget(m_facts);
    m_samplesPart = addPart(tr("Examples"), tr("Samples"), m_samples, MostRowsInSight);
    m_samplesPart.table->setItemDelegateForColumn(int(SamplesModel::Column::Value),
                                                  new SampleDelegate(m_samplesPart.table));
    m_findingsPart = addPart(tr("What we see in the values"), tr("Findings"), m_findings, MostRowsInSight);
    m_valuesPart = addPart({}, tr("Values"), m_values, MostRowsInSight);
    m_shapesPart = addPart({}, tr("Shapes"), m_shapes, MostRowsInSight);
    clear();
}

CauseDetail::Part CauseDetail::addPart(const QString &title, const QString &name, QAbstractItemModel &model,
                                       int rows)
{
    const Part part{sectionTitle(title, this), new FittedTable(name, model, rows, this)};
    if (qobject_cast<CountsModel *>(&model))
        part.table->setItemDelegateForColumn(int(CountsModel::Column::Share),
                                             new BarDelegate(CausesModel::widestShare(), part.table));
    layout()->addWidget(part.title);
    layout()->addWidget(part.table);
    return part;
}

void CauseDetail::show(const Part &part, const QString &title)
{
    if (!title.isEmpty())
        part.title->setText(title);
    const bool hasRows = part.table->model()->rowCount() > 0;
    part.title->setVisible(hasRows);
    part.table->setVisible(hasRows);
}

void CauseDetail::clear()
{
    m_findings.clear();
    m_values.clear();
    m_shapes.clear();
    m_samples.clear();
    hide();
}

void CauseDetail::showCode(const QString &code)
{
    clear();
    display(code, nullptr, {});
}

void CauseDetail::showCause(const Cause &cause, const QByteArrayList &fields, const ReadingRules &rules,
                            std::optional<qint64> partOf)
{
    m_samples.show(cause, fields, rules);
    m_findings.showFindings(cause);
    showTexts(cause);
    display(QString::fromUtf8(cause.statusCode), &cause, partOf);
}

// Of the field that is refused most often alone: that is the first one.
void CauseDetail::showTexts(const Cause &cause)
{
    m_values.clear();
    m_shapes.clear();
    if (cause.details.isEmpty())
        return;
    const CauseField &field = cause.details.first();
    m_values.showTexts(field.values, cause.count, tr("Value"));
    m_shapes.showTexts(field.shapes, cause.count, tr("Shape"));
    show(m_valuesPart, tr("Most frequent values of %1").arg(fieldOf(field)));
    show(m_shapesPart, tr("Shapes of %1 (a stands for letters, 9 for digits)").arg(fieldOf(field)));
}

void CauseDetail::display(const QString &code, const Cause *cause, std::optional<qint64> partOf)
{
    const StatusCode *known = m_catalogue.find(code);
    QString title = code.simplified();
    if (cause)
        title = tr("%1 in %2").arg(title, fieldsText(*cause).simplified());
    if (partOf)
        title = tr("%1 – all numbers are of the first %L2 rejects").arg(title).arg(*partOf);
    m_title->setText(title);
    QList<FactsForm::Fact> facts;
    const auto add = [&facts](const QString &name, const QString &text) {
        if (!text.isEmpty())
            facts << FactsForm::Fact{name, text, {}};
    };
    add(tr("Meaning (our words)"), known ? known->text : QString());
    add(tr("What to do (our words)"), known ? known->remedy : QString());
    add(tr("Oracle's text"), known ? known->message : QString());
    add(tr("Eloqua's message"), cause ? QString::fromUtf8(cause->message) : QString());
    if (!known)
        add(tr("Meaning"),
            tr("Oracle's documentation doesn't list this code. The message of Eloqua, if there is "
               "one, says the most."));
    add(tr("Who can fix it"), turnText(code.toUtf8(), m_catalogue));
    if (cause) {
        add(tr("Rejects"), tr("%L1 reject(s)", nullptr, pluralNumber(cause->count)).arg(cause->count));
        add(tr("In a row"), runsText(*cause, MostRuns));
        if (cause->firstRecord)
            add(tr("First record"), QLocale().toString(*cause->firstRecord));
    }
    m_facts->setFacts(facts);
    for (const Part &part : {m_samplesPart, m_findingsPart, m_valuesPart, m_shapesPart})
        show(part);
    QWidget::show();
}

} // namespace Inspector
