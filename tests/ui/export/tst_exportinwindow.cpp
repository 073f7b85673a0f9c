// SPDX-License-Identifier: MIT
// Saving tables as CSV from the window: what is asked, what is said, what is on the disk.
#include "tests/ui/export/exporting.h"

#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;

namespace
{
QLineEdit *exportField(const Window &app)
{
    return findNamed<QLineEdit>(&app.window(), u"File name:"_s);
}

} // namespace

class TestExportInWindow : public QObject
{
    Q_OBJECT

private:
    ExportFolder m_folder;
    QString path(const QString &name) const { return m_folder.path(name); }

private Q_SLOTS:
    void init()
    {
        QSettings().clear();
        m_folder.empty();
    }

    void savesAllRowsAndSaysTheNumbers()
    {
        Window app(withRejects(2345));
        QVERIFY(openRejects(app));
        QVERIFY(app.exportTo(u"Rejects"_s, path(u"rejects.csv"_s)));
        QVERIFY(says(app, u"Saved"_s));
        const QString text = statuses(app).first();
        QVERIFY2(text.contains(u"2,345 rows written, 2,345 reported"_s), qPrintable(text));
        QVERIFY2(text.contains(path(u"rejects.csv"_s)), qPrintable(text));
        const QByteArray csv = contentOf(path(u"rejects.csv"_s));
        QVERIFY(csv.startsWith("recordIndex,statusCode,message,invalidFields,"));
        QVERIFY(csv.endsWith("\r\n"));
        QVERIFY(app.find<QPushButton>(u"Open exported file"_s)->isVisible());
        app.press(u"Close export"_s);
        QVERIFY(becomes([&] { return statuses(app).isEmpty(); }));
    }

    void savesTheQueryOnScreen()
    {
        Window app(withRejects(2345));
        QVERIFY(openRejects(app));
        app.filter(u"Rejects"_s, u"statusCode='ELQ-00026'"_s);
        QVERIFY(app.becomesReady(u"Rejects"_s));
        app.clickHeader(u"Rejects"_s, u"Record"_s);
        QVERIFY(app.becomesReady(u"Rejects"_s));
        app.clickHeader(u"Rejects"_s, u"Record"_s);
        QVERIFY(becomes([&] {
            return app.pane(u"Rejects"_s).model().query().orderBy.direction() == Qt::DescendingOrder;
        }));
        QVERIFY(app.becomesReady(u"Rejects"_s));
        const QString first = app.cell(u"Rejects"_s, 0, u"Record"_s);
        const int rows = app.table(u"Rejects"_s)->model()->rowCount();
        app.forgetRequests();
        QVERIFY(app.exportTo(u"Rejects"_s, path(u"some.csv"_s)));
        QVERIFY(says(app, u"%L1 rows written, %L1 reported"_s.arg(rows)));
        QCOMPARE(app.requests(u"/rejects"_s).first().value(u"q"), u"statusCode='ELQ-00026'"_s);
        QVERIFY(contentOf(path(u"some.csv"_s))
                    .split('\n')
                    .at(1)
                    .startsWith(QString(first).remove(u',').toLatin1() + ",ELQ-00026,"));
    }

    void savesTheListOfSyncs()
    {
        Window app;
        QVERIFY(app.becomesReady(u"Syncs"_s));
        app.table(u"Syncs"_s)->setFocus();
        QTest::keyClick(&app.window(), Qt::Key_E, Qt::ControlModifier);
        QVERIFY(exportField(app)->text().endsWith(u"syncs.csv"_s));
        QVERIFY(app.saveExport(path(u"syncs.csv"_s)));
        QVERIFY(says(app, u"204 rows written, 204 reported"_s));
        QVERIFY(contentOf(path(u"syncs.csv"_s)).startsWith("id,status,syncedInstanceUri,createdAt,"));
    }

    void saysThatEloquaSlowsItDown()
    {
        Demo::Options options = withRejects(3000);
        options.latency = 30ms;
        Window app(options);
        QVERIFY(openRejects(app));
        app.client().api().setRetryPolicy({.firstDelay = 50ms});
        app.setNumber(u"Rejects page size"_s, 100);
        QVERIFY(app.becomesReady(u"Rejects"_s));
        Demo::Behaviour behaviour;
        behaviour.mostAtOnce = 1;
        app.server().setBehaviour(behaviour);
        QVERIFY(app.exportTo(u"Rejects"_s, path(u"slow.csv"_s)));
        QVERIFY(says(app, u"rows/s"_s));
        QVERIFY(says(app, u", slowed down by Eloqua"_s));
        QVERIFY(becomes(
            [&] { return app.find<QLabel>(u"Activity"_s)->text().contains(u"slowed down by Eloqua"_s); }));
        QVERIFY(says(app, u"3,000 rows written, 3,000 reported"_s));
    }

    void nothingHappensWhenThePersonCancelsTheDialog()
    {
        Window app(withRejects(100));
        QVERIFY(openRejects(app));
        app.press(u"Rejects export"_s);
        QVERIFY(exportField(app)->text().endsWith(u"sync-1042-rejects.csv"_s));
        exportField(app)->window()->close();
        QVERIFY(becomes([&] { return exportField(app) == nullptr; }));
        QVERIFY(statuses(app).isEmpty());
    }

    void cancelKeepsTheOldFile()
    {
        Window app;
        QVERIFY(openRejects(app));
        put(path(u"old.csv"_s), "as it was");
        app.prompts().agree = true; // to replace it
        app.server().setLatency(30ms);
        QVERIFY(app.exportTo(u"Rejects"_s, path(u"old.csv"_s)));
        QVERIFY(says(app, u"of 87,159 rows"_s));
        QVERIFY2(statuses(app).first().contains(u"rows/s"_s), qPrintable(statuses(app).first()));
        auto *bar = app.find<QProgressBar>(u"Export progress"_s);
        QVERIFY(bar->isVisible() && bar->maximum() > 0 && bar->value() < bar->maximum());
        app.press(u"Cancel export"_s);
        QVERIFY(says(app, u"canceled"_s));
        QVERIFY(statuses(app).first().contains(u"is unchanged"_s));
        QVERIFY(!bar->isVisible());
        QVERIFY(settles(app.client().api()));
        QCOMPARE(contentOf(path(u"old.csv"_s)), QByteArray("as it was"));
        QVERIFY(becomes([&] { return m_folder.files() == QStringList{u"old.csv"_s}; }));
    }

    void twoAtOnceWhileOneGoesOnBrowsing()
    {
        Demo::Options options = withRejects(20'000);
        options.data = 60'000;
        Window app(options);
        QVERIFY(openRejects(app));
        app.server().setLatency(5ms);
        QVERIFY(app.exportTo(u"Rejects"_s, path(u"one.csv"_s)));
        QVERIFY(app.open(Demo::Sync::Export250k));
        app.openTab(u"Data"_s);
        QVERIFY(app.becomesReady(u"Data"_s));
        QVERIFY(app.exportTo(u"Data"_s, path(u"two.csv"_s)));
        QVERIFY(app.open(Demo::Sync::SmallExport));
        QVERIFY(app.becomesReady(u"Data"_s));
        QCOMPARE(app.table(u"Data"_s)->model()->rowCount(), 240);
        QVERIFY(becomes([&] { return statuses(app).filter(u"Saved"_s).size() == 2; }));
        const QString all = statuses(app).join(u'\n');
        QVERIFY2(all.contains(u"the rejects of sync 1042"_s) &&
                     all.contains(u"20,000 rows written, 20,000 reported"_s),
                 qPrintable(all));
        QVERIFY2(all.contains(u"the data of sync 1041"_s) &&
                     all.contains(u"60,000 rows written, 60,000 reported"_s),
                 qPrintable(all));
    }

    void aFailureSaysWhyAndLeavesNoFile()
    {
        Window app(withRejects(5000));
        QVERIFY(openRejects(app));
        Demo::Fault fault{
            .path = u"/rejects"_s, .times = -1, .skip = 2, .status = 403, .reason = "Forbidden"};
        fault.headers = {{"X-Request-Id", "guid-of-this/4711"}};
        app.server().addFault(fault);
        QVERIFY(app.exportTo(u"Rejects"_s, path(u"never.csv"_s)));
        QVERIFY(says(app, u"Couldn't export"_s));
        const QString text = statuses(app).first();
        QVERIFY2(text.contains(u"403 Forbidden"_s) && text.contains(u"guid-of-this/4711"_s),
                 qPrintable(text));
        QVERIFY(!QFile::exists(path(u"never.csv"_s)));
    }

    void aNameThatTheDiskDoesNotTake()
    {
        Window app(withRejects(100));
        QVERIFY(openRejects(app));
        const QString name = QString(300, u'n') + u".csv"_s; // 255 is the most that file systems take
        QVERIFY(app.exportTo(u"Rejects"_s, path(name)));
        QVERIFY(says(app, u"Couldn't export"_s));
        QVERIFY2(statuses(app).first().contains(path({})), qPrintable(statuses(app).first()));
    }

    void whatIsEmptyOrFailedCannotBeSaved()
    {
        Window app;
        QVERIFY(app.open(Demo::Sync::ExportExpired));
        app.openTab(u"Data"_s);
        QVERIFY(app.fails(u"Data"_s));
        QVERIFY(!app.find<QPushButton>(u"Data export"_s)->isEnabled());
        app.table(u"Data"_s)->setFocus();
        QTest::keyClick(&app.window(), Qt::Key_E, Qt::ControlModifier);
        QVERIFY(!exportField(app));
    }

    void quittingWithAnExportRunningAsks()
    {
        Window app;
        QVERIFY(openRejects(app));
        app.server().setLatency(30ms);
        QVERIFY(app.exportTo(u"Rejects"_s, path(u"half.csv"_s)));
        QVERIFY(says(app, u"of 87,159 rows"_s));
        app.prompts().answers = false; // the person cancels the question
        QVERIFY(!app.window().close());
        QCOMPARE(app.prompts().questions.size(), 1);
        QVERIFY(app.prompts().questions.first().contains(u"export is still running"_s));
        QTest::qWait(20);
        QVERIFY(app.window().isVisible());
        QVERIFY(says(app, u"rows/s"_s));
        app.prompts().answers = true;
        app.prompts().takeFirst = false;
        app.window().close();
        QVERIFY(becomes([&] { return !app.window().isVisible(); }));
        QVERIFY(becomes([&] { return m_folder.files().isEmpty(); }));
        // Started once more before the program has ended: it asks again.
        app.window().show();
        app.prompts().answers = false;
        QVERIFY(app.exportTo(u"Rejects"_s, path(u"half.csv"_s)));
        QVERIFY(!app.window().close());
        QCOMPARE(app.prompts().questions.size(), 3);
    }

    void quittingCanKeepAnExport()
    {
        {
            Window app;
            QVERIFY(openRejects(app));
            app.server().setLatency(30ms);
            QVERIFY(app.exportTo(u"Rejects"_s, path(u"half.csv"_s)));
            QVERIFY(becomes([&] { return app.find<QPushButton>(u"Pause export"_s)->isVisible(); }));
            app.window().close();
            QVERIFY(becomes([&] { return !app.window().isVisible(); }));
            QCOMPARE(app.prompts().questions.size(), 1);
        }
        QVERIFY(QFile::exists(path(u"half.csv.part"_s)) && !QFile::exists(path(u"half.csv"_s)));
        Window app;
        QVERIFY(openRejects(app));
        QVERIFY(app.exportTo(u"Rejects"_s, path(u"half.csv"_s)));
        QVERIFY(says(app, u"87,159 rows written, 87,159 reported"_s));
        QVERIFY(statuses(app).first().contains(u"fetched earlier"_s));
    }

    // As at the end of a desktop session, or after SIGTERM, when nobody can be asked.
    void endingWithoutAQuestionKeepsAnExport()
    {
        {
            Window app;
            QVERIFY(openRejects(app));
            app.server().setLatency(30ms);
            QVERIFY(app.exportTo(u"Rejects"_s, path(u"half.csv"_s)));
            QVERIFY(becomes([&] { return app.find<QPushButton>(u"Pause export"_s)->isVisible(); }));
        }
        QVERIFY(QFile::exists(path(u"half.csv.part"_s)) && !QFile::exists(path(u"half.csv"_s)));
    }

    void theFolderIsRemembered()
    {
        {
            Window app(withRejects(10));
            QVERIFY(openRejects(app));
            QVERIFY(app.exportTo(u"Rejects"_s, path(u"a.csv"_s)));
            QVERIFY(says(app, u"Saved"_s));
        }
        Window app(withRejects(10));
        QVERIFY(openRejects(app));
        app.press(u"Rejects export"_s);
        QCOMPARE(exportField(app)->text(), path(u"sync-1042-rejects.csv"_s));
    }
};

INSPECTOR_WINDOW_TEST_MAIN(TestExportInWindow)
#include "tst_exportinwindow.moc"
