// SPDX-License-Identifier: MIT
#pragma once

#include "models/overview/countsmodel.h"
#include "models/overview/samplesmodel.h"
#include "models/syncs/statuscatalogue.h"

#include <QWidget>

class QLabel;

namespace Inspector
{

class FactsForm;
class FittedTable;
struct Sync;

// The chosen cause: what it means and what to do, each with whose words they are; what we see in the values,
// the most frequent values and shapes, and a few rejects.
class CauseDetail : public QWidget
{
    Q_OBJECT

public:
    // `catalogue` outlives it.
    explicit CauseDetail(const StatusCatalogue &catalogue, QWidget *parent = nullptr);

    // Nothing is known but the code.
    void showCode(const QString &code);
    // `fields` and `rules`: see SamplesModel. `partOf`: not all rejects are counted, but the first so many.
    void showCause(const Cause &cause, const QByteArrayList &fields, const ReadingRules &rules,
                   std::optional<qint64> partOf);
    void clear();

private:
    struct Part {
        QLabel *title;
        FittedTable *table;
    };
    Part addPart(const QString &title, const QString &name, QAbstractItemModel &model, int rows);
    static void show(const Part &part, const QString &title = {});
    void showTexts(const Cause &cause);
    void display(const QString &code, const Cause *cause, std::optional<qint64> partOf);

    const StatusCatalogue &m_catalogue;
    // Before the tables, which go first.
    CountsModel m_findings;
    CountsModel m_values;
    CountsModel m_shapes;
    SamplesModel m_samples;
    QLabel *m_title;
    FactsForm *m_facts;
    Part m_samplesPart;
    Part m_findingsPart;
    Part m_valuesPart;
    Part m_shapesPart;
};

} // namespace Inspector
