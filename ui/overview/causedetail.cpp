// SPDX-License-Identifier: MIT
#include "ui/overview/causedetail.h"

#include "models/base/counted.h"
#include "models/overview/causesmodel.h"
#include "models/report/summary.h"
#include "ui/common/fittedtable.h"
#include "ui/common/naming.h"
#include "ui/common/sectiontitle.h"
#include "ui/look/bardelegate.h"
#include "ui/overview/factsform.h"
#include "ui/overview/sampledelegate.h"

#include <QComboBox>
#include <QHBoxLayout>
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
constexpr int LeastOfFieldInSight = 24; // characters

QString fieldOf(const CauseField &field)
{
    return QString::fromUtf8(field.name).simplified();
}
} // namespace

CauseDetail::CauseDetail(const StatusCatalogue &catalogue, QWidget *parent)
    : QWidget(parent)
    , m_catalogue(catalogue)
    , m_findings(CountsModel::Kind::Findings, tr("Finding"))
    , m_values(CountsModel::Kind::Texts, tr("Value"))
    , m_shapes(CountsModel::Kind::Texts, tr("Pattern"))
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
    m_findingsPart = addPart(tr("Findings in the values"), tr("Findings"), m_findings, MostRowsInSight);
    m_fieldChoice = makeFieldChoice();
    m_valuesPart = addPart({}, tr("Values"), m_values, MostRowsInSight);
    m_shapesPart = addPart({}, tr("Patterns"), m_shapes, MostRowsInSight);
    clear();
}

// Of a cause with several fields, each has values of its own.
QWidget *CauseDetail::makeFieldChoice()
{
    auto *choice = new QWidget(this);
    auto *row = new QHBoxLayout(choice);
    row->setContentsMargins(0, 0, 0, 0);
    auto *label = new QLabel(tr("Values of:"), choice);
    m_field = new QComboBox(choice);
    m_field->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_field->setMinimumContentsLength(LeastOfFieldInSight);
    nameControl(m_field, tr("Values of"), label);
    row->addWidget(label);
    row->addWidget(m_field);
    row->addStretch(1);
    layout()->addWidget(choice);
    connect(m_field, &QComboBox::activated, this, &CauseDetail::showField);
    return choice;
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
    m_fieldsOf.clear();
    m_fieldChoice->hide();
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
    offerFields(cause);
    display(QString::fromUtf8(cause.statusCode), &cause, partOf);
}

// The chosen one stays, of another cause as well. At first, that is the first one.
void CauseDetail::offerFields(const Cause &cause)
{
    const QString chosen = m_field->currentText();
    m_fieldsOf = cause.details;
    m_rejects = cause.count;
    m_field->clear();
    for (const CauseField &field : std::as_const(m_fieldsOf))
        m_field->addItem(fieldOf(field));
    m_field->setCurrentIndex(std::max(0, m_field->findText(chosen)));
    m_fieldChoice->setVisible(m_fieldsOf.size() > 1);
    showField();
}

void CauseDetail::showField()
{
    const CauseField field = m_fieldsOf.value(m_field->currentIndex());
    m_values.showTexts(field.values, m_rejects);
    m_shapes.showTexts(field.shapes, m_rejects);
    show(m_valuesPart, tr("Most frequent values of %1").arg(fieldOf(field)));
    show(m_shapesPart, tr("Patterns in %1 (a stands for a letter, 9 for a digit)").arg(fieldOf(field)));
}

void CauseDetail::display(const QString &code, const Cause *cause, std::optional<qint64> partOf)
{
    const StatusCode *known = m_catalogue.find(code);
    QString title = code.simplified();
    if (cause)
        title = tr("%1 in %2").arg(title, fieldsText(*cause).simplified());
    if (partOf)
        title = tr("%1 – only the first %L2 rejects are counted").arg(title).arg(*partOf);
    m_title->setText(title);
    QList<FactsForm::Fact> facts;
    const auto add = [&facts](const QString &name, const QString &text) {
        if (!text.isEmpty())
            facts << FactsForm::Fact{name, text, {}};
    };
    add(tr("This program's explanation"), known ? known->text : QString());
    add(tr("This program's advice"), known ? known->remedy : QString());
    add(tr("Oracle's text"), known ? known->message : QString());
    add(tr("Eloqua's message"), cause ? QString::fromUtf8(cause->message) : QString());
    if (!known)
        add(tr("Meaning"),
            tr("Oracle doesn't document this code. If there is a message from Eloqua, follow that."));
    add(tr("How to fix it"), turnText(code.toUtf8(), m_catalogue));
    if (cause) {
        add(tr("Rejects"), tr("%L1 reject(s)", nullptr, pluralNumber(cause->count)).arg(cause->count));
        add(tr("Consecutive records"), runsText(*cause, MostRuns));
        if (cause->firstRecord)
            add(tr("First record"), QLocale().toString(*cause->firstRecord));
    }
    m_facts->setFacts(facts);
    for (const Part &part : {m_samplesPart, m_findingsPart, m_valuesPart, m_shapesPart})
        show(part);
    QWidget::show();
}

} // namespace Inspector
