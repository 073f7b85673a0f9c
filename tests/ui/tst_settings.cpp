// SPDX-License-Identifier: MIT
// How often settings are written: what is dragged is written once it rests, or when the window goes.
#include "tests/ui/window.h"
#include "ui/recordsplit.h"

#include <QDataStream>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QHeaderView>
#include <QSettings>
#include <QSplitter>
#include <QTableView>

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;

namespace
{
// QSettings calls these whenever it goes to the disk.
int writes = 0;

bool readSettings(QIODevice &device, QSettings::SettingsMap &map)
{
    QDataStream stream(&device);
    stream >> map;
    return true;
}

bool writeSettings(QIODevice &device, const QSettings::SettingsMap &map)
{
    ++writes;
    QDataStream stream(&device);
    stream << map;
    return true;
}

// Whoever rests for so long has it written; a loaded machine may rest in the middle.
int allowedWrites(const QElapsedTimer &clock)
{
    return 1 + int(clock.elapsed() / 400);
}

// As a mouse does that moves a step at a time.
void drag(QSplitter &splitter)
{
    QWidget *handle = splitter.handle(1);
    const QPoint start = handle->rect().center();
    const QPoint step = splitter.orientation() == Qt::Vertical ? QPoint(0, -1) : QPoint(-1, 0);
    QTest::mousePress(handle, Qt::LeftButton, {}, start);
    for (int moved = 0; moved < 40; ++moved) {
        QTest::mouseMove(handle, start + step);
        QCoreApplication::processEvents();
    }
    QTest::mouseRelease(handle, Qt::LeftButton, {}, start);
}

RecordSplit *rejectsSplit(const Window &app)
{
    return qobject_cast<RecordSplit *>(app.table(u"Rejects"_s)->parentWidget());
}

bool openRecord(Window &app)
{
    if (!app.open(Demo::Sync::ManyRejects))
        return false;
    app.openTab(u"Rejects"_s);
    if (!app.becomesReady(u"Rejects"_s))
        return false;
    rejectsSplit(app)->showRecord(true);
    QCoreApplication::processEvents();
    return true;
}

// Until nothing waits to be written any more.
void rest()
{
    QTest::qWait(700);
}
} // namespace

class TestSettings : public QObject
{
    Q_OBJECT

private:
    static Demo::Options few()
    {
        Demo::Options options;
        options.rejects = 100;
        return options;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QSettings::Format counted =
            QSettings::registerFormat(u"counted"_s, readSettings, writeSettings);
        QVERIFY(counted != QSettings::InvalidFormat);
        QSettings::setPath(counted, QSettings::UserScope, QFileInfo(QSettings().fileName()).absolutePath());
        QSettings::setDefaultFormat(counted);
        QSettings().setValue(u"any"_s, 1);
        QCOMPARE(writes, 1);
    }

    void init() { QSettings().clear(); }

    void draggingASplitterIsWrittenOnce()
    {
        Window app(few());
        QVERIFY(openRecord(app));
        rest();
        writes = 0;
        const QList<int> before = rejectsSplit(app)->sizes();
        QElapsedTimer clock;
        clock.start();
        drag(*rejectsSplit(app));
        const int most = allowedWrites(clock);
        const QList<int> after = rejectsSplit(app)->sizes();
        QVERIFY(after != before);
        QVERIFY(becomes([] { return writes > 0; }));
        rest();
        QVERIFY2(writes <= most, qPrintable(QString::number(writes)));

        Window again(few());
        QVERIFY(openRecord(again));
        QCOMPARE(rejectsSplit(again)->sizes(), after);
    }

    void whatWaitsIsWrittenAtTheEnd()
    {
        QList<int> after;
        {
            Window app(few());
            QVERIFY(openRecord(app));
            rest();
            writes = 0;
            drag(*rejectsSplit(app));
            after = rejectsSplit(app)->sizes();
        }
        QVERIFY(writes > 0);
        Window again(few());
        QVERIFY(openRecord(again));
        QCOMPARE(rejectsSplit(again)->sizes(), after);
    }

    void otherDrags()
    {
        Window app(few());
        QVERIFY(openRecord(app));
        rest();
        writes = 0;
        QElapsedTimer clock;
        clock.start();
        // The list and the sync beside each other.
        for (QSplitter *splitter : app.window().findChildren<QSplitter *>()) {
            if (splitter->isVisible() && splitter->orientation() == Qt::Horizontal)
                drag(*splitter);
        }
        // A column's edge and place, and the window itself.
        QHeaderView *header = app.table(u"Rejects"_s)->horizontalHeader();
        for (int step = 0; step < 40; ++step) {
            header->resizeSection(1, 80 + step);
            QCoreApplication::processEvents();
        }
        for (int step = 0; step < 10; ++step) {
            header->moveSection(0, 1);
            app.window().resize(app.window().size() + QSize(1, 1));
            QCoreApplication::processEvents();
        }
        const int most = allowedWrites(clock);
        QVERIFY(becomes([] { return writes > 0; }));
        rest();
        QVERIFY2(writes <= most, qPrintable(QString::number(writes)));
    }
};

INSPECTOR_WINDOW_TEST_MAIN(TestSettings)
#include "tst_settings.moc"
