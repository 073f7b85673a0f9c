// SPDX-License-Identifier: MIT
// The quick choices above the list of syncs: status, kind, creator.
#include "tests/ui/filtering.h"

#include <QSettings>
#include <QSignalSpy>

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;

class TestSyncChoices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QSettings().clear(); }

    void quickChoicesOfSyncs()
    {
        const auto app = windowOn(Syncs);
        QVERIFY(app);
        choose(*app, u"Syncs status"_s, u"warning"_s);
        QVERIFY(isFilteredToReady(*app, Syncs, u"status='warning'"_s));
        QCOMPARE(textOf(*app, Syncs), u"status='warning'"_s);
        choose(*app, u"Syncs kind"_s, u"Imports"_s);
        QVERIFY(isFilteredToReady(*app, Syncs, u"status='warning' AND syncedInstanceUri='*/imports/*'"_s));
        QStringList definitions = app->column(Syncs, u"Definition"_s);
        QVERIFY(!definitions.isEmpty());
        for (const QString &uri : definitions)
            QVERIFY2(uri.contains(u"/imports/"_s), qPrintable(uri));
        // Everybody who was seen, whatever is shown now; so are statuses that no document names.
        QVERIFY(app->find<QComboBox>(u"Syncs creator"_s)->findText(u"k.tanaka"_s) > 0);
        QVERIFY(app->find<QComboBox>(u"Syncs status"_s)->findText(u"retrying"_s) > 0);
        choose(*app, u"Syncs kind"_s, u"Any kind"_s);
        choose(*app, u"Syncs creator"_s, u"jane.doe"_s);
        QVERIFY(isFilteredToReady(*app, Syncs, u"status='warning' AND createdBy='jane.doe'"_s));
        choose(*app, u"Syncs status"_s, u"Any status"_s);
        QVERIFY(isFilteredToReady(*app, Syncs, u"createdBy='jane.doe'"_s));
        choose(*app, u"Syncs creator"_s, u"Any creator"_s);
        QVERIFY(isFilteredToReady(*app, Syncs, {}));
    }

    void quickChoicesShowWhatTheFilterSays()
    {
        const auto app = windowOn(Syncs);
        QVERIFY(app);
        auto *status = app->find<QComboBox>(u"Syncs status"_s);
        auto *kind = app->find<QComboBox>(u"Syncs kind"_s);
        app->filter(Syncs, u"\"status=error\""_s);
        QVERIFY(isFilteredToReady(*app, Syncs, u"\"status=error\""_s));
        QCOMPARE(status->currentText(), u"error"_s);
        QCOMPARE(kind->currentText(), u"Any kind"_s);
        app->filter(Syncs, u"status!='error'"_s);
        QVERIFY(isFilteredToReady(*app, Syncs, u"status!='error'"_s));
        QCOMPARE(status->currentIndex(), -1);
        QCOMPARE(status->placeholderText(), u"custom"_s);
        app->filter(Syncs, u"status='error' OR status='warning'"_s);
        QVERIFY(isFilteredToReady(*app, Syncs, u"status='error' OR status='warning'"_s));
        QVERIFY(!status->isEnabled());
        QVERIFY(!status->toolTip().isEmpty());
        app->filter(Syncs, {});
        QVERIFY(isFilteredToReady(*app, Syncs, {}));
        QVERIFY(status->isEnabled());
        QCOMPARE(status->currentText(), u"Any status"_s);
        // What is typed and not understood is neither lost nor sent.
        app->find<QLineEdit>(u"Syncs filter"_s)->setText(u"half a fil"_s);
        app->forgetRequests();
        QSignalSpy remarks(&app->pane(Syncs), &TablePane::remark);
        status->setFocus();
        QTest::keyClick(status, Qt::Key_Down);
        QCOMPARE(remarks.size(), 1);
        QCOMPARE(status->currentText(), u"Any status"_s);
        QCOMPARE(textOf(*app, Syncs), u"half a fil"_s);
        QCOMPARE(app->requests(pathEnd(Syncs)).size(), 0);
    }
};

INSPECTOR_WINDOW_TEST_MAIN(TestSyncChoices)
#include "tst_syncchoices.moc"
