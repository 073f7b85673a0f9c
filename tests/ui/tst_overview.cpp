// SPDX-License-Identifier: MIT
// The first tab of a sync: what became of it, whatever its kind and end.
#include "tests/ui/filtering.h"
#include "ui/sync/overviewpane.h"

#include <QLabel>
#include <QSettings>
#include <QTabBar>

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;

namespace
{
const QString Overview = u"Overview"_s;

QString tabInFront(const Window &app)
{
    const auto *bar = app.window().findChild<QTabBar *>();
    return bar->tabText(bar->currentIndex());
}
} // namespace

class TestOverview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QSettings().clear(); }

    void itIsTheFirstTab()
    {
        Window app;
        const auto *bar = app.window().findChild<QTabBar *>();
        QCOMPARE(bar->tabText(0), Overview);
        QVERIFY(app.open(Demo::Sync::ManyRejects));
        QVERIFY(becomes([&] { return tabInFront(app) == Overview; }));
    }

    void itHasEveryProperty()
    {
        Window app;
        QVERIFY(app.open(Demo::Sync::ImportSuccess));
        QCOMPARE(app.detail(u"ID"_s), QString::number(Demo::Sync::ImportSuccess));
        QCOMPARE(app.detail(u"Status"_s), u"success"_s);
        QCOMPARE(app.detail(u"URI"_s), u"/syncs/1037"_s);
        QVERIFY(!app.detail(u"Callback URL"_s).isEmpty());
    }
};

INSPECTOR_WINDOW_TEST_MAIN(TestOverview)
#include "tst_overview.moc"
