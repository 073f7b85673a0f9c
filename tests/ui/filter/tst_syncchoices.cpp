// SPDX-License-Identifier: MIT
// The quick choices above the list of syncs: status, kind, creator, time.
#include "models/query/dayspan.h"
#include "tests/ui/filtering.h"

#include <QAbstractButton>
#include <QDateEdit>
#include <QDialog>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTimeZone>
#include <QWheelEvent>

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;

namespace
{
const QString Time = u"Syncs time"_s;

QString since(const QDate &day, const QDate &last = {})
{
    FilterExpression filter;
    filter.terms = conditions(u"createdAt"_s, {day, last}, QTimeZone::systemTimeZone());
    return filter.text();
}

// As with a click on an item of the open list.
void pick(const Window &app, const QString &text)
{
    auto *box = app.find<QComboBox>(Time);
    box->setCurrentIndex(box->findText(text));
}

QString shownTime(const Window &app)
{
    return app.find<QComboBox>(Time)->currentText();
}

void press(const QDateEdit *inDialog, QDialogButtonBox::StandardButton button)
{
    const auto *buttons = inDialog->window()->findChild<QDialogButtonBox *>();
    QTest::mouseClick(buttons->button(button), Qt::LeftButton);
}
} // namespace

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
        QVERIFY(app->find<QComboBox>(u"Syncs created by"_s)->findText(u"k.tanaka"_s) > 0);
        QVERIFY(app->find<QComboBox>(u"Syncs status"_s)->findText(u"retrying"_s) > 0);
        choose(*app, u"Syncs kind"_s, u"Any kind"_s);
        choose(*app, u"Syncs created by"_s, u"jane.doe"_s);
        QVERIFY(isFilteredToReady(*app, Syncs, u"status='warning' AND createdBy='jane.doe'"_s));
        choose(*app, u"Syncs status"_s, u"Any status"_s);
        QVERIFY(isFilteredToReady(*app, Syncs, u"createdBy='jane.doe'"_s));
        choose(*app, u"Syncs created by"_s, u"Any creator"_s);
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

    // Two choices: what went wrong, and since when.
    void lastWeeksErrors()
    {
        const auto app = windowOn(Syncs);
        QVERIFY(app);
        choose(*app, u"Syncs status"_s, u"error"_s);
        QDate day = QDate::currentDate();
        choose(*app, Time, u"Last 7 days"_s);
        if (day != QDate::currentDate()) { // it has become midnight meanwhile
            day = QDate::currentDate();
            choose(*app, Time, u"Any time"_s);
            choose(*app, Time, u"Last 7 days"_s);
        }
        const QString q = u"status='error' AND "_s + since(day.addDays(-7));
        QVERIFY(isFilteredToReady(*app, Syncs, q));
        QCOMPARE(textOf(*app, Syncs), q);
        QCOMPARE(shownTime(*app), u"Last 7 days"_s);
        choose(*app, Time, u"Any time"_s);
        QVERIFY(isFilteredToReady(*app, Syncs, u"status='error'"_s));
        QCOMPARE(shownTime(*app), u"Any time"_s);
    }

    void theTimeShowsWhatTheFilterSays()
    {
        const auto app = windowOn(Syncs);
        QVERIFY(app);
        const auto shows = [&](const QString &q, const QString &text) {
            app->filter(Syncs, q);
            return isFilteredBy(*app, Syncs, q) && shownTime(*app) == text;
        };
        const QDate day = QDate::currentDate();
        QVERIFY(shows(since(day), u"Today"_s));
        QVERIFY(shows(since(day.addDays(-1)), u"Since yesterday"_s));
        QVERIFY(shows(since(day.addDays(-30)), u"Last 30 days"_s));
        QVERIFY(shows(since({2025, 3, 1}), u"Since 2025-03-01"_s));
        QVERIFY(shows(since({2025, 3, 1}, {2025, 3, 4}), u"2025-03-01 – 2025-03-04"_s));
        QCOMPARE(app->find<QComboBox>(Time)->toolTip(), shownTime(*app));
        QVERIFY(shows(u"createdAt>2025-03-01"_s, {}));
        QCOMPARE(app->find<QComboBox>(Time)->placeholderText(), u"custom"_s);
        QVERIFY(shows({}, u"Any time"_s));
        QCOMPARE(app->find<QComboBox>(Time)->count(), 6);
        QVERIFY(shows(u"status='error' OR status='warning'"_s, {}));
        QVERIFY(!app->find<QComboBox>(Time)->isEnabled());
    }

    void betweenTwoDays()
    {
        const auto app = windowOn(Syncs);
        QVERIFY(app);
        pick(*app, u"Between…"_s);
        auto *first = app->find<QDateEdit>(u"First day"_s);
        auto *last = app->find<QDateEdit>(u"Last day"_s);
        QVERIFY(first && last && first->window()->isVisible());
        first->setDate({2025, 3, 1});
        last->setDate({2025, 2, 1}); // takes the first day along
        QCOMPARE(first->date(), QDate(2025, 2, 1));
        first->setDate({2025, 2, 3});
        QCOMPARE(last->date(), QDate(2025, 2, 3));
        last->setDate({2025, 2, 5});
        press(first, QDialogButtonBox::Ok);
        QVERIFY(isFilteredBy(*app, Syncs, since({2025, 2, 3}, {2025, 2, 5})));
        QCOMPARE(shownTime(*app), u"2025-02-03 – 2025-02-05"_s);

        // Again: it begins with the days that are shown, and without an answer all stays as it is.
        QTRY_VERIFY(!app->find<QDateEdit>(u"First day"_s));
        app->forgetRequests();
        pick(*app, u"Between…"_s);
        first = app->find<QDateEdit>(u"First day"_s);
        QCOMPARE(first->date(), QDate(2025, 2, 3));
        press(first, QDialogButtonBox::Cancel);
        QCOMPARE(shownTime(*app), u"2025-02-03 – 2025-02-05"_s);
        QCOMPARE(app->requests(pathEnd(Syncs)).size(), 0);
        QTRY_VERIFY(!app->find<QDateEdit>(u"First day"_s));
        pick(*app, u"Between…"_s);
        press(app->find<QDateEdit>(u"First day"_s), QDialogButtonBox::Ok);
        QCOMPARE(shownTime(*app), u"2025-02-03 – 2025-02-05"_s);
    }

    void aWheelOnTheWayChoosesNothing()
    {
        const auto app = windowOn(Syncs);
        QVERIFY(app);
        auto *box = app->find<QComboBox>(u"Syncs status"_s);
        const QPointF at = box->rect().center();
        QWheelEvent turn(at, box->mapToGlobal(at), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                         Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(box, &turn);
        QCOMPARE(box->currentIndex(), 0);
    }

    // The header shows and sets it; the boxes are there for what has no column in sight.
    void theOrderOfTheListIsFoldedAway()
    {
        const auto app = windowOn(Syncs);
        QVERIFY(app);
        auto *orderBy = app->find<QComboBox>(u"Syncs order by"_s);
        QVERIFY(!orderBy->isVisible());
        QTest::mouseClick(app->find<QAbstractButton>(u"Syncs options"_s), Qt::LeftButton);
        QVERIFY(orderBy->isVisible() && app->find<QComboBox>(u"Syncs order"_s)->isVisible());
        QVERIFY(app->find<QComboBox>(u"Rejects order by"_s)->isVisibleTo(&app->pane(Rejects)));
    }
};

INSPECTOR_WINDOW_TEST_MAIN(TestSyncChoices)
#include "tst_syncchoices.moc"
