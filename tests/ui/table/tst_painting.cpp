// SPDX-License-Identifier: MIT
// What is on screen is painted when it changes, and not for ever after.
#include "tests/ui/window.h"
#include "ui/common/textlabel.h"

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;

namespace
{
// What a widget is asked for again and again, as for its painting.
class EventCounter : public QObject
{
public:
    EventCounter(QWidget *widget, QEvent::Type type)
        : m_type(type)
    {
        widget->installEventFilter(this);
    }
    int count() const { return m_count; }
    // How many come in 50 turns of the event loop.
    int countNow() const
    {
        const int before = m_count;
        for (int turn = 0; turn < 50; ++turn) {
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
        }
        return m_count - before;
    }

private:
    bool eventFilter(QObject *, QEvent *event) override
    {
        m_count += event->type() == m_type ? 1 : 0;
        return false;
    }
    QEvent::Type m_type;
    int m_count = 0;
};
} // namespace

class tst_Painting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // It lays out its document while it paints, which must not ask for the next painting.
    void aLabelIsPaintedOnce_data()
    {
        QTest::addColumn<TextLabel::Fit>("fit");
        QTest::addColumn<int>("margin");
        QTest::addRow("wraps") << TextLabel::Fit::Wrap << 0;
        QTest::addRow("wraps, with a margin") << TextLabel::Fit::Wrap << 7;
        QTest::addRow("elides") << TextLabel::Fit::Elide << 0;
        QTest::addRow("elides, with a margin") << TextLabel::Fit::Elide << 7;
    }
    void aLabelIsPaintedOnce()
    {
        QFETCH(TextLabel::Fit, fit);
        QFETCH(int, margin);
        TextLabel label(fit);
        label.setText(u"Its data will be deleted in two hours. "_s +
                      QString(fit == TextLabel::Fit::Wrap ? 600 : 0, u'w'));
        label.setMargin(margin);
        EventCounter counter(&label, QEvent::Paint);
        label.resize(300, 120);
        label.show();
        QTRY_VERIFY_WITH_TIMEOUT(counter.count() > 0, Patience);
        (void)counter.countNow(); // what showing a window brings with it
        QCOMPARE(counter.countNow(), 0);
        const int before = counter.count();
        label.setText(u"Another text"_s);
        QTRY_VERIFY_WITH_TIMEOUT(counter.count() > before, Patience);
        (void)counter.countNow();
        QCOMPARE(counter.countNow(), 0);
    }

    // Nor does anything else in the window; a cursor that blinks may.
    void aWindowAtRestIsNotPainted()
    {
        Window app;
        QVERIFY(app.openTable(Demo::Sync::ManyRejects, u"Rejects"_s));
        QVERIFY(settles(app.client().api()));
        const EventCounter counter(&app.window(), QEvent::UpdateRequest);
        for (const QString &tab : {u"Overview"_s, u"Logs"_s, u"Data"_s, u"Rejects"_s, u"Definition"_s}) {
            app.openTab(tab);
            QVERIFY(settles(app.client().api()));
            (void)counter.countNow();
            QVERIFY2(counter.countNow() < 5, qPrintable(tab));
        }
        QVERIFY(counter.count() > 0);
    }
};

INSPECTOR_WINDOW_TEST_MAIN(tst_Painting)
#include "tst_painting.moc"
