// SPDX-License-Identifier: MIT
// The chosen cause below the list of causes: the values of each of its fields; and what is in sight of it all
// in a small window.
#include "app/demo/content/dataset.h"
#include "models/overview/causesmodel.h"
#include "tests/ui/filtering.h"
#include "ui/overview/overviewpane.h"

#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>

#include <map>

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;
using Column = CausesModel::Column;

namespace
{
constexpr qint64 Many = Demo::Sync::ManyRejects;
constexpr qint64 All = 3000;
const QString Causes = u"Causes"_s;
const QString Choice = u"Values of"_s;

Demo::Options options()
{
    Demo::Options options;
    options.rejects = All;
    return options;
}

bool isCounted(Window &app)
{
    return app.open(Many) && becomes([&] {
               const auto *label = app.find<QLabel>(u"Causes message"_s);
               return label && label->text().startsWith(u"All 3,000 "_s);
           });
}

// False where there is no such cause.
bool chooseCause(const Window &app, const QString &code, bool withSeveralFields)
{
    QTableView *causes = app.table(Causes);
    for (int row = 0; row < causes->model()->rowCount(); ++row) {
        const bool hasSeveral = app.cell(Causes, row, u"Field"_s).contains(u", "_s);
        if (app.cell(Causes, row, u"Code"_s) == code && hasSeveral == withSeveralFields) {
            causes->setCurrentIndex(causes->model()->index(row, 0));
            return true;
        }
    }
    return false;
}

// Of a field, counted here: in the rejects that have just these invalid fields.
std::map<QString, qint64> valuesOf(const QByteArray &code, const QString &fields, const QString &field)
{
    const auto place = Demo::rejectFields(Many).indexOf(field.toUtf8());
    std::map<QString, qint64> values;
    for (qint64 row = 0; row < All; ++row) {
        const Demo::RejectRow reject = Demo::rejectRow(Many, row);
        if (reject.statusCode == code && QString::fromUtf8(reject.invalidFields.join(", ")) == fields)
            ++values[QString::fromUtf8(reject.values.at(place))];
    }
    return values;
}

int shownColumn(const Window &app, Column column)
{
    const QTableView *causes = app.table(Causes);
    return causes->isColumnHidden(int(column)) ? 0 : causes->columnWidth(int(column));
}
} // namespace

class TestCauseDetail : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QSettings().clear();
        countsCausesByItself.set(true);
    }

    void eachFieldHasItsValues()
    {
        Window app(options());
        QVERIFY(isCounted(app));
        QVERIFY(chooseCause(app, u"ELQ-00040"_s, true));
        const QString fields = app.cell(Causes, app.table(Causes)->currentIndex().row(), u"Field"_s);
        const auto *box = app.find<QComboBox>(Choice);
        QVERIFY(box && box->isVisible());
        QStringList offered;
        for (int i = 0; i < box->count(); ++i)
            offered << box->itemText(i);
        QCOMPARE(offered.join(u", "_s), fields);
        QCOMPARE(box->currentIndex(), 0);
        for (const QString &field : std::as_const(offered)) {
            choose(app, Choice, field);
            const std::map<QString, qint64> values = valuesOf("ELQ-00040", fields, field);
            qint64 listed = 0;
            for (int row = 0; row < app.table(u"Values"_s)->model()->rowCount(); ++row) {
                const QString value = app.cell(u"Values"_s, row, u"Value"_s);
                const qint64 count = QLocale().toLongLong(app.cell(u"Values"_s, row, u"Rejects"_s));
                if (value.endsWith(u" others)"_s))
                    continue;
                const auto known = values.find(value == u"(empty)"_s ? QString() : value);
                QVERIFY2(known != values.end() && known->second == count, qPrintable(field + u' ' + value));
                listed += count;
            }
            QVERIFY(listed > 0);
            QVERIFY(!app.column(u"Patterns"_s, u"Pattern"_s).isEmpty());
        }
    }

    void theChosenFieldStays()
    {
        Window app(options());
        QVERIFY(isCounted(app));
        QVERIFY(chooseCause(app, u"ELQ-00040"_s, true));
        const auto *box = app.find<QComboBox>(Choice);
        const QString second = box->itemText(1);
        const QString first = box->itemText(0);
        choose(app, Choice, second);
        // Of one field there is nothing to choose, whatever was chosen before.
        QVERIFY(chooseCause(app, u"ELQ-00040"_s, false));
        QVERIFY(!box->isVisible());
        QCOMPARE(box->currentText(), first);
        QVERIFY(chooseCause(app, u"ELQ-00061"_s, true));
        QVERIFY(box->isVisible());
        QCOMPARE(box->count(), 2);
    }

    // The meaning can be read in every window, if not whole; then the tool tip has it.
    void theMeaningStaysInSight_data()
    {
        QTest::addColumn<QSize>("size");
        for (const QSize size : {QSize(1024, 768), QSize(1280, 800), QSize(1600, 1000)})
            QTest::addRow("%dx%d", size.width(), size.height()) << size;
    }
    void theMeaningStaysInSight()
    {
        QFETCH(QSize, size);
        Window app(options());
        app.window().resize(size);
        QVERIFY(isCounted(app));
        QCOMPARE(app.window().size(), size);
        const QTableView *causes = app.table(Causes);
        QVERIFY(shownColumn(app, Column::Meaning) >= 18 * causes->fontMetrics().averageCharWidth());
        QVERIFY(!causes->horizontalScrollBar()->isVisible());
        for (const Column column : {Column::Code, Column::Field, Column::Rejects, Column::Share})
            QVERIFY(shownColumn(app, column) > 0);
        const QModelIndex meaning = causes->model()->index(0, int(Column::Meaning));
        QVERIFY(meaning.data(Qt::ToolTipRole).toString().contains(meaning.data().toString().toHtmlEscaped()));
    }

    // Wide again, all is there again.
    void whatHadNoRoomComesBack()
    {
        Window app(options());
        app.window().resize(1024, 768);
        QVERIFY(isCounted(app));
        app.window().resize(1900, 1000);
        for (const Column column : {Column::Turn, Column::Meaning})
            QVERIFY(becomes([&] { return shownColumn(app, column) > 0; }));
    }

    // A press of the mouse is not always one on the border of a column.
    void aClickLeavesTheWidthsToTheTables()
    {
        Window app(options());
        QVERIFY(isCounted(app));
        const QTableView *causes = app.table(Causes);
        app.window().findChild<OverviewPane *>()->ensureWidgetVisible(app.table(Causes));
        for (const int row : {2, 1}) {
            const QPoint cell = causes->visualRect(causes->model()->index(row, 0)).center();
            QTest::mouseClick(app.window().windowHandle(), Qt::LeftButton, {},
                              causes->viewport()->mapTo(&app.window(), cell));
            QVERIFY(becomes([&] { return causes->currentIndex().row() == row; }));
        }
        const QTableView *samples = app.table(u"Samples"_s);
        const QHeaderView *header = samples->horizontalHeader();
        for (int column = 0; column < header->count() - 1; ++column) {
            const int contents = static_cast<const QAbstractItemView *>(samples)->sizeHintForColumn(column);
            const int widest = 40 * samples->fontMetrics().averageCharWidth();
            QCOMPARE(header->sectionSize(column),
                     std::min(std::max(contents, header->sectionSizeHint(column)), widest));
        }
    }

    // Tables are laid out when there is something new, not for each page that is counted.
    void pagesAreNotLaidOutOneByOne()
    {
        Demo::Options many = options();
        many.rejects = SyncOverview::MostByItself + 1;
        Window app(many);
        QVERIFY(app.open(Many));
        const auto *label = app.find<QLabel>(u"Causes message"_s);
        QVERIFY(becomes([&] { return label->text().startsWith(u"By code, as Eloqua counts them."_s); }));
        QSignalSpy causes(app.table(Causes)->model(), &QAbstractItemModel::modelReset);
        QSignalSpy samples(app.table(u"Samples"_s)->model(), &QAbstractItemModel::modelReset);
        app.forgetRequests();
        app.press(u"Count causes"_s);
        QVERIFY(becomes([&] { return label->text().startsWith(u"All 20,001 "_s); }));
        QVERIFY(app.requests(pathOf(Many, Rejects)).size() >= 20);
        // Lists at 1, 7,000 and 14,000 rejects, and of all; samples also when the codes went.
        QVERIFY2(causes.size() <= 6, QByteArray::number(causes.size()).constData());
        QVERIFY2(samples.size() <= 7, QByteArray::number(samples.size()).constData());
    }
};

INSPECTOR_WINDOW_TEST_MAIN(TestCauseDetail)
#include "tst_causedetail.moc"
