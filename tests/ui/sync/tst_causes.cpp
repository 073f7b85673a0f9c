// SPDX-License-Identifier: MIT
// Why the records of an import were rejected: counted again here, row by row, from what the simulated Eloqua
// means to send.
#include "app/demo/content/rejects.h"
#include "models/overview/samplesmodel.h"
#include "models/overview/syncoverview.h"
#include "models/syncs/syncfacts.h"
#include "tests/ui/filtering.h"
#include "ui/overview/overviewpane.h"
#include "ui/sync/syncpane.h"

#include <QClipboard>
#include <QPushButton>
#include <QSettings>

#include <map>

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;
using Demo::Fault;

namespace
{
constexpr qint64 Many = Demo::Sync::ManyRejects;
const QString Causes = u"Causes"_s;
const QString Counters = u"Funnel"_s;
const QString Samples = u"Samples"_s;

Demo::Options withRejects(qint64 rejects, const Demo::Behaviour &behaviour = {})
{
    Demo::Options options;
    options.rejects = rejects;
    options.behaviour = behaviour;
    return options;
}

using Counts = std::map<QString, qint64>; // by code, or by code and fields

Counts countsOf(qint64 rejects, bool withFields)
{
    Counts counts;
    for (qint64 row = 0; row < rejects; ++row) {
        const Demo::RejectRow reject = Demo::rejectRow(Many, row);
        QString key = QString::fromUtf8(reject.statusCode);
        if (withFields)
            key +=
                u' ' + (reject.invalidFields.isEmpty() ? u"(no field named)"_s
                                                       : QString::fromUtf8(reject.invalidFields.join(", ")));
        ++counts[key];
    }
    return counts;
}

Counts shownCounts(const Window &app, bool withFields)
{
    Counts counts;
    for (int row = 0; row < app.table(Causes)->model()->rowCount(); ++row) {
        QString key = app.cell(Causes, row, u"Code"_s);
        if (withFields)
            key += u' ' + app.cell(Causes, row, u"Field"_s);
        counts[key] += QLocale().toLongLong(app.cell(Causes, row, u"Rejects"_s));
    }
    return counts;
}

QString said(const Window &app, const QString &label = u"Causes message"_s)
{
    const auto *found = app.find<QLabel>(label);
    return found && found->isVisible() ? found->text() : QString();
}

QPushButton *button(const Window &app, const QString &name)
{
    const auto *pane = app.window().findChild<OverviewPane *>();
    for (QPushButton *one : findAllNamed<QPushButton>(pane, name)) {
        if (one->accessibleDescription() != u"Stop waiting for Overview"_s &&
            one->accessibleDescription() != u"Stop waiting for Counters"_s)
            return one;
    }
    return nullptr;
}

void press(const Window &app, const QString &name)
{
    QTest::mouseClick(button(app, name), Qt::LeftButton);
}

bool settles(const Window &app)
{
    return becomes([&] { return app.window().findChild<SyncPane *>()->isSettled(); });
}

bool isCounted(const Window &app)
{
    return becomes([&] { return said(app).startsWith(u"All "_s); });
}

bool isSaid(const Window &app, const QString &words)
{
    const QList<QLabel *> labels = app.window().findChild<OverviewPane *>()->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&words](const QLabel *label) {
        return label->isVisible() && label->text().contains(words);
    });
}

void chooseCause(const Window &app, const QString &code)
{
    QTableView *causes = app.table(Causes);
    const int row = int(app.column(Causes, u"Code"_s).indexOf(code));
    causes->setCurrentIndex(causes->model()->index(row, 0));
}

QString fact(const Window &app, const QString &title)
{
    const QLabel *label = findFact(app.window().findChild<OverviewPane *>(), title);
    return label ? label->text() : QString();
}
} // namespace

class TestCauses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QSettings().clear();
        countsCausesByItself.set(true);
    }

    void fewAreCountedByThemselves()
    {
        constexpr qint64 All = 3000;
        Window app(withRejects(All));
        QVERIFY(app.open(Many));
        QVERIFY(isCounted(app));
        QVERIFY(shownCounts(app, true) == countsOf(All, true));
        // Most first, and shares of all.
        QList<qint64> counts;
        for (const QString &text : app.column(Causes, u"Rejects"_s))
            counts << QLocale().toLongLong(text);
        QVERIFY(std::is_sorted(counts.rbegin(), counts.rend()));
        QCOMPARE(app.cell(Causes, 0, u"Share of rejects"_s),
                 QLocale().toString(100.0 * double(counts.first()) / All, 'f', 1) + u" %"_s);
        QVERIFY2(said(app, u"Overview message"_s).startsWith(u"3,000 of "_s),
                 qPrintable(said(app, u"Overview message"_s)));
        QVERIFY(!button(app, u"Count causes"_s)->isEnabled());
    }

    void theFunnelHasTheCountersOfTheLog()
    {
        Window app(withRejects(3000));
        QVERIFY(app.open(Many));
        QVERIFY(settles(app));
        QVERIFY(becomes([&] { return app.cell(Counters, 3, u"Records"_s) == u"3,000"_s; }));
        QCOMPARE(app.column(Counters, u"Counter of the log"_s),
                 QStringList({u"Staged"_s, u"Processed"_s, u"After duplicates"_s, u"Rejected"_s,
                              u"With rejected fields"_s, u"Created"_s, u"Updated"_s}));
        QCOMPARE(app.cell(Counters, 0, u"Records"_s), app.cell(Counters, 1, u"Records"_s));
        QCOMPARE(app.cell(Counters, 4, u"Records"_s), u"not reported"_s);
        QCOMPARE(app.cell(Counters, 4, u"Share of processed"_s), QString());
    }

    void manyAreCountedByCodeFirst()
    {
        constexpr qint64 All = SyncOverview::MostByItself + 1;
        Window app(withRejects(All));
        QVERIFY(app.open(Many));
        QVERIFY(becomes([&] { return said(app).startsWith(u"By code, as Eloqua counts them."_s); }));
        QVERIFY(becomes([&] { return shownCounts(app, false) == countsOf(All, false); }));
        QVERIFY(app.table(Causes)->isColumnHidden(app.columnNamed(Causes, u"Field"_s)));
        QVERIFY(button(app, u"Count causes"_s)->isEnabled());
        press(app, u"Count causes"_s);
        QVERIFY(isCounted(app));
        QVERIFY(shownCounts(app, true) == countsOf(All, true));
        // Who goes elsewhere and comes back finds them.
        QVERIFY(app.open(Demo::Sync::SmallExport));
        app.forgetRequests();
        QVERIFY(app.open(Many));
        QVERIFY(isCounted(app));
        QVERIFY(app.requests(pathOf(Many, Rejects)).size() <= 2);
    }

    void aServerThatDoesNotFilterIsNotBelieved()
    {
        Demo::Behaviour behaviour;
        behaviour.ignoreQ = true;
        Window app(withRejects(SyncOverview::MostByItself + 1, behaviour));
        QVERIFY(app.open(Many));
        QVERIFY(becomes([&] { return said(app).contains(u"Eloqua doesn't count rejects by code."_s); }));
        QVERIFY(said(app).contains(u"as the log counts them"_s));
        // What the log has, and no more.
        QCOMPARE(app.column(Causes, u"Code"_s), QStringList({u"ELQ-00002"_s, u"ELQ-00026"_s}));
        QCOMPARE(app.cell(Causes, 0, u"Rejects"_s),
                 QLocale().toString(Demo::rejectsWith("ELQ-00002", Many, 20'001)));
    }

    void aStoppedCountSaysSo()
    {
        constexpr qint64 All = SyncOverview::MostByItself + 1;
        Window app(withRejects(All));
        QVERIFY(app.open(Many));
        QVERIFY(settles(app));
        // Some pages come, the others don't.
        app.server().addFault(
            {.kind = Fault::Kind::Hang, .path = u"/syncs/1042/rejects"_s, .times = -1, .skip = 5});
        press(app, u"Count causes"_s);
        QVERIFY(becomes([&] { return button(app, u"Stop"_s)->isVisible(); }));
        QVERIFY(
            becomes([&] { return said(app).startsWith(u"First "_s) && !said(app).contains(u"First 0 "_s); }));
        press(app, u"Stop"_s);
        QVERIFY(becomes([&] { return said(app).startsWith(u"Stopped at "_s); }));
        QVERIFY(said(app).contains(u" of 20,001 "_s));
        const auto *model = app.table(Causes)->model();
        QVERIFY(model->headerData(3, Qt::Horizontal).toString().startsWith(u"Share of the first "_s));
        QVERIFY(isSaid(app, u" – all numbers are of the first "_s));
        QVERIFY2(!said(app, u"Overview message"_s).startsWith(u"20,001 of "_s),
                 qPrintable(said(app, u"Overview message"_s)));
        // All of it after all.
        app.server().clearFaults();
        press(app, u"Count causes"_s);
        QVERIFY(isCounted(app));
        QVERIFY(shownCounts(app, true) == countsOf(All, true));
        QVERIFY(!isSaid(app, u" – all numbers are of the first "_s));
    }

    void escapeStopsACount()
    {
        Window app(withRejects(SyncOverview::MostByItself + 1));
        QVERIFY(app.open(Many));
        QVERIFY(settles(app));
        app.server().addFault({.kind = Fault::Kind::Hang, .path = u"/syncs/1042/rejects"_s, .times = -1});
        press(app, u"Count causes"_s);
        QVERIFY(becomes([&] { return button(app, u"Stop"_s)->isVisible(); }));
        QTest::keyClick(app.table(Causes), Qt::Key_Escape);
        QVERIFY(becomes([&] { return said(app).startsWith(u"Stopped at 0 "_s); }));
    }

    void numbersThatDoNotAddUpAreSaid()
    {
        Window app(withRejects(3000));
        app.server().addFault(
            {.kind = Fault::Kind::Rewrite,
             .path = u"/syncs/1042/logs"_s,
             .times = -1,
             .rewrite = [](QByteArray body) { return body.replace("\"count\":3000,", "\"count\":2999,"); }});
        QVERIFY(app.open(Many));
        QVERIFY(becomes([&] {
            return isSaid(app,
                          u"The log counts 2,999 rejected records, but the list of rejects has 3,000."_s);
        }));
    }

    void theChosenCauseIsExplained()
    {
        Window app(withRejects(3000));
        QVERIFY(app.open(Many));
        QVERIFY(isCounted(app));
        chooseCause(app, u"ELQ-00002"_s);
        QVERIFY(fact(app, u"Meaning (our words)"_s).contains(u"email address isn't valid"_s));
        QVERIFY(!fact(app, u"What to do (our words)"_s).isEmpty());
        QCOMPARE(fact(app, u"Oracle's text"_s), u"Invalid email addresses."_s);
        QCOMPARE(fact(app, u"Eloqua's message"_s), u"Invalid email address."_s);
        // The samples are rejects of this cause.
        QVERIFY(app.table(Samples)->model()->rowCount() > 0);
        std::map<QString, QString> values;
        for (qint64 row = 0; row < 3000; ++row) {
            const Demo::RejectRow reject = Demo::rejectRow(Many, row);
            values[QLocale().toString(reject.recordIndex)] = QString::fromUtf8(reject.values.first());
        }
        for (int row = 0; row < app.table(Samples)->model()->rowCount(); ++row) {
            const QModelIndex cell =
                app.table(Samples)->model()->index(row, app.columnNamed(Samples, u"Value"_s));
            QCOMPARE(cell.data(SamplesModel::WholeValueRole).toString(),
                     values[app.cell(Samples, row, u"Record"_s)]);
            // What is marked is said.
            QCOMPARE(cell.data(SamplesModel::PartsRole).value<QList<TextPart>>().isEmpty(),
                     cell.data(Qt::AccessibleDescriptionRole).toString().isEmpty());
        }
    }

    void aCauseLeadsToItsRejectsAndIntoAFile()
    {
        Window app(withRejects(3000));
        QVERIFY(app.open(Many));
        QVERIFY(isCounted(app));
        chooseCause(app, u"ELQ-00026"_s);
        press(app, u"Export cause…"_s);
        const auto *name = app.find<QLineEdit>(u"File name:"_s);
        QVERIFY(name);
        QTest::keyClick(app.window().findChild<QDialog *>(), Qt::Key_Escape);
        press(app, u"Show rejects"_s);
        QVERIFY(isFilteredToReady(app, Rejects, u"statusCode='ELQ-00026'"_s));
        // The same by key, from the table.
        app.openTab(u"Overview"_s);
        app.table(Causes)->setFocus();
        chooseCause(app, u"ELQ-00011"_s);
        QTest::keyClick(app.table(Causes), Qt::Key_Return);
        QVERIFY(isFilteredToReady(app, Rejects, u"statusCode='ELQ-00011'"_s));
    }

    void theSummaryIsCopiedWithoutValues()
    {
        Window app(withRejects(300));
        QVERIFY(app.open(Many));
        QVERIFY(isCounted(app));
        press(app, u"Copy summary"_s);
        const QString copied = QApplication::clipboard()->text();
        QVERIFY2(copied.contains(u"ELQ-00002"_s) && copied.contains(app.cell(Causes, 0, u"Rejects"_s)),
                 qPrintable(copied));
        const int value = app.columnNamed(Samples, u"Value"_s);
        QVERIFY(!copied.contains(app.table(Samples)->model()->index(0, value).data().toString()));
    }

    void anotherRunIsCompared()
    {
        asksForSyncFacts.set(true);
        Window app(withRejects(300));
        QVERIFY(app.open(Many));
        QVERIFY(isCounted(app));
        QVERIFY(settles(app));
        QVERIFY(app.table(Causes)->isColumnHidden(app.columnNamed(Causes, u"Change"_s)));
        auto *box = app.window().findChild<OverviewPane *>()->findChild<QComboBox *>();
        const int other = box->findText(u"964,"_s, Qt::MatchStartsWith);
        QVERIFY(other > 0);
        box->setFocus();
        while (box->currentIndex() != other)
            QTest::keyClick(box, Qt::Key_Down);
        QTest::keyClick(box, Qt::Key_Return);
        QVERIFY(becomes([&] { return !app.table(Causes)->isColumnHidden(4) && settles(app); }));
        const QStringList changes = app.column(Causes, u"Change"_s);
        QVERIFY2(!changes.contains(QString()), qPrintable(changes.join(u' ')));
        QVERIFY(changes.contains(u"More"_s));
        QVERIFY2(said(app).contains(u"Compared with sync 964: 175 rejects before, 300 now."_s),
                 qPrintable(said(app)));
    }

    void rejectsThatAreGoneLeaveTheRest()
    {
        Window app(withRejects(3000));
        app.server().addFault({.path = u"/rejects"_s, .times = -1, .status = 404});
        QVERIFY(app.open(Many));
        QVERIFY(becomes([&] { return app.cell(Counters, 3, u"Records"_s) == u"3,000"_s; }));
        QVERIFY2(said(app, u"Overview message"_s).startsWith(u"3,000 of "_s),
                 qPrintable(said(app, u"Overview message"_s)));
        QVERIFY(!app.table(Causes)->isVisible());
        press(app, u"Count causes"_s);
        QVERIFY(becomes([&] { return said(app).startsWith(u"Only 0 rejects could be counted."_s); }));
    }

    void aLogThatIsGoneLeavesTheRest()
    {
        Window app(withRejects(3000));
        app.server().addFault({.path = u"/syncs/1042/logs"_s, .times = -1, .status = 404});
        QVERIFY(app.open(Many));
        QVERIFY(isCounted(app));
        QCOMPARE(app.cell(Counters, 0, u"Records"_s), u"not reported"_s);
        const QString sentence = said(app, u"Overview message"_s);
        QVERIFY2(sentence.startsWith(u"3,000 records were rejected."_s), qPrintable(sentence));
        QVERIFY2(sentence.contains(u"The log couldn't be read"_s), qPrintable(sentence));
    }

    void nothingIsCountedWhereThatIsOff()
    {
        countsCausesByItself.set(false);
        Window app(withRejects(300));
        QVERIFY(app.open(Many));
        QVERIFY(app.becomesReady(Rejects));
        QVERIFY(settles(app));
        QCOMPARE(app.requests(pathOf(Many, Rejects)).size(), 1);
        QVERIFY(said(app).contains(u"count the causes"_s));
        press(app, u"Count causes"_s);
        QVERIFY(isCounted(app));
    }
};

INSPECTOR_WINDOW_TEST_MAIN(TestCauses)
#include "tst_causes.moc"
