// SPDX-License-Identifier: MIT
// What the line of an export offers while it runs, and when it breaks off.
#include "models/base/helptopic.h"
#include "tests/ui/export/exporting.h"
#include "ui/common/helplink.h"
#include "ui/export/exportbar.h"
#include "ui/export/exportlist.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;

class TestExportBar : public QObject, private ExportFolder
{
    Q_OBJECT

private:
    // Before the event loop runs, and with it the export.
    void startExport(Window &app, const QString &name)
    {
        app.press(u"Rejects export"_s);
        auto *file = app.find<QLineEdit>(u"File name:"_s);
        file->setText(path(name));
        QTest::keyClick(file, Qt::Key_Return);
    }

private Q_SLOTS:
    void init()
    {
        QSettings().clear();
        empty();
    }

    void pauseAndResume()
    {
        Window app(withRejects(20'000));
        QVERIFY(openRejects(app));
        QVERIFY(app.exportTo(Rejects, path(u"whole.csv"_s)));
        QVERIFY(says(app, u"Saved"_s));
        app.press(u"Close export"_s);
        app.server().setLatency(30ms);
        QVERIFY(app.exportTo(Rejects, path(u"rows.csv"_s)));
        auto *pause = app.find<QPushButton>(u"Pause export"_s);
        QVERIFY(becomes([&] { return pause->isVisible(); }));
        app.press(u"Pause export"_s);
        QVERIFY(says(app, u"paused"_s));
        QVERIFY(becomes([&] { return app.find<QPushButton>(u"Resume export"_s)->isVisible(); }));
        QVERIFY(QFile::exists(path(u"rows.csv.part"_s)) && !QFile::exists(path(u"rows.csv"_s)));
        app.forgetRequests();
        app.press(u"Resume export"_s);
        QVERIFY2(says(app, u"20,000 rows written, 20,000 reported"_s), qPrintable(status(app)));
        // Not by their number: some that were under way when it was paused may only arrive now.
        for (const Demo::Request &request : app.requests(u"/rejects"_s))
            QVERIFY(request.value(u"offset").toInt() > 0);
        QVERIFY(status(app).contains(u"fetched earlier"_s));
        QCOMPARE(contentOf(path(u"rows.csv"_s)), contentOf(path(u"whole.csv"_s)));
        QCOMPARE(files(), (QStringList{u"rows.csv"_s, u"whole.csv"_s}));
    }

    void aFailureThatMayPassKeepsWhatCame()
    {
        Window app(withRejects(9000));
        QVERIFY(openRejects(app));
        app.server().addFault({.kind = Demo::Fault::Kind::Answer,
                               .path = u"/rejects$"_s,
                               .times = -1,
                               .skip = 4,
                               .status = 500});
        app.client().api().setRetryPolicy({.firstDelay = 1ms});
        QVERIFY(app.exportTo(Rejects, path(u"rows.csv"_s)));
        QVERIFY(says(app, u"Couldn't export"_s));
        QVERIFY2(status(app).contains(u"rows are kept so that you can resume"_s), qPrintable(status(app)));
        QVERIFY(becomes([&] { return app.find<QPushButton>(u"Discard export"_s)->isVisible(); }));
        app.press(u"Close export"_s);
        QVERIFY(becomes([&] { return status(app).isEmpty(); }));
        QVERIFY(QFile::exists(path(u"rows.csv.part"_s)));
        app.server().clearFaults();

        // Whoever exports to that name again is asked.
        QVERIFY(app.exportTo(Rejects, path(u"rows.csv"_s)));
        QVERIFY(says(app, u"9,000 rows written, 9,000 reported"_s));
        QVERIFY(app.prompts().questions.last().contains(u"Resume?"_s));
        QVERIFY(status(app).contains(u"fetched earlier"_s));
        QCOMPARE(files(), QStringList{u"rows.csv"_s});
    }

    // Whatever it was; what is known better where tables are explained, there.
    void aFailureLeadsToItsPage_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("topic");
        QTest::newRow("refused") << 400 << HelpTopic::Exports;
        QTest::newRow("gone") << 410 << HelpTopic::Tables;
    }
    void aFailureLeadsToItsPage()
    {
        QFETCH(int, status);
        Window app(withRejects(100));
        QVERIFY(openRejects(app));
        app.server().addFault(
            {.kind = Demo::Fault::Kind::Answer, .path = u"/rejects$"_s, .times = 1, .status = status});
        QVERIFY(app.exportTo(Rejects, path(u"rows.csv"_s)));
        QVERIFY(says(app, u"Couldn't export"_s));
        const auto *link = app.window().findChild<ExportBar *>()->findChild<HelpLink *>();
        QVERIFY(link->isVisible());
        QTEST(link->topic(), "topic");
        app.press(u"Close export"_s);
        QVERIFY(app.exportTo(Rejects, path(u"rows.csv"_s)));
        QVERIFY(says(app, u"Saved"_s));
        const auto *bar = app.window().findChild<ExportBar *>();
        QVERIFY(!bar->findChild<HelpLink *>()->isVisible());
    }

    // A speed and a time left that stand still are none.
    void saysHowLongEloquaHasBeenSilent()
    {
        Window app(withRejects(20'000));
        QVERIFY(openRejects(app));
        std::chrono::milliseconds now{0};
        app.client().api().setSilenceLimits({.quiet = 1ms, .step = 1ms, .now = [&now] { return now; }});
        app.server().addFault(
            {.kind = Demo::Fault::Kind::Hold, .path = u"/rejects$"_s, .times = -1, .skip = 3});
        QVERIFY(app.exportTo(Rejects, path(u"rows.csv"_s)));
        // The rest is held; which pages came first depends on the connections.
        QVERIFY(says(app, u"000 of 20,000 rows"_s));
        QVERIFY(becomes([&] { return app.server().heldBack() == 4; })); // nothing else is on its way
        now += 12s;
        QVERIFY2(says(app, u"of 20,000 rows, Eloqua hasn't answered for 12 s"_s), qPrintable(status(app)));
        now += 1s;
        QVERIFY2(says(app, u"hasn't answered for 13 s"_s), qPrintable(status(app)));
        QVERIFY(!status(app).contains(u"left"_s));
        app.server().clearFaults();
        app.server().releaseHeld();
        QVERIFY2(says(app, u"20,000 rows written, 20,000 reported"_s), qPrintable(status(app)));
    }

    void whoeverLooksElsewhereIsToldOfALongOne()
    {
        Window app(withRejects(100));
        QVERIFY(openRejects(app));
        auto *exports = app.window().findChild<ExportList *>();
        QSignalSpy told(exports, &ExportList::longWorkEnded);
        const auto exportAll = [&](const QString &name, const QString &end) {
            startExport(app, name);
            app.window().hide();
            QVERIFY(says(app, end));
            app.window().show();
            QVERIFY(QTest::qWaitForWindowActive(&app.window()));
            app.press(u"Close export"_s);
            QVERIFY(becomes([&] { return status(app).isEmpty(); }));
        };
        exportAll(u"short.csv"_s, u"Saved"_s);
        QCOMPARE(told.size(), 0);
        exports->setLongTime(0ms);
        exportAll(u"long.csv"_s, u"Saved"_s);
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.first().first().toString(), u"Exported the rejects of sync 1042"_s);
        QVERIFY(told.first().last().toString().contains(path(u"long.csv"_s)));
        app.server().addFault(
            {.kind = Demo::Fault::Kind::Answer, .path = u"/rejects$"_s, .times = -1, .status = 400});
        exportAll(u"failed.csv"_s, u"Couldn't export"_s);
        QCOMPARE(told.size(), 2);
        QCOMPARE(told.last().first().toString(), u"Couldn't export the rejects of sync 1042"_s);
        notifiesOfLongWork.set(false);
        exportAll(u"unwanted.csv"_s, u"Couldn't export"_s);
        QCOMPARE(told.size(), 2);
    }

    void whoeverLooksHereIsNot()
    {
        Window app(withRejects(20'000));
        QVERIFY(openRejects(app));
        auto *exports = app.window().findChild<ExportList *>();
        exports->setLongTime(0ms);
        QSignalSpy told(exports, &ExportList::longWorkEnded);
        app.server().setLatency(30ms);
        startExport(app, u"rows.csv"_s);
        QVERIFY(becomes([&] { return app.find<QPushButton>(u"Pause export"_s)->isVisible(); }));
        app.press(u"Pause export"_s);
        QVERIFY(becomes([&] { return app.find<QPushButton>(u"Resume export"_s)->isVisible(); }));
        // A window does not become active by itself here once a dialog has gone.
        QApplication::setActiveWindow(&app.window());
        QVERIFY(becomes([&] { return QApplication::activeWindow() == &app.window(); }));
        app.press(u"Resume export"_s);
        QVERIFY(says(app, u"Saved"_s));
        QCOMPARE(told.size(), 0);
    }

    void discarding()
    {
        Window app(withRejects(20'000));
        QVERIFY(openRejects(app));
        app.server().setLatency(30ms);
        QVERIFY(app.exportTo(Rejects, path(u"rows.csv"_s)));
        QVERIFY(becomes([&] { return app.find<QPushButton>(u"Pause export"_s)->isVisible(); }));
        app.press(u"Pause export"_s);
        QVERIFY(becomes([&] { return app.find<QPushButton>(u"Discard export"_s)->isVisible(); }));
        app.press(u"Discard export"_s);
        QVERIFY(becomes([&] { return files().isEmpty(); }));
        QVERIFY(becomes([&] { return status(app).isEmpty(); }));
    }
};

INSPECTOR_WINDOW_TEST_MAIN(TestExportBar)
#include "tst_exportbar.moc"
