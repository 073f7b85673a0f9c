// SPDX-License-Identifier: MIT
#include "tests/ui/desk.h"
#include "ui/create/newsyncdialog.h"

#include <QComboBox>
#include <QToolButton>

using namespace Inspector;
using namespace Inspector::Test;
using Demo::Fault;

// Creating syncs through the real window.
class tst_NewSync : public QObject
{
    Q_OBJECT

private:
    struct Form {
        explicit Form(Desk &d)
            : desk(d)
        {
            // The pauses of the real one are for a server that takes its time.
            desk.window().findChild<NewSyncDialog *>()->creation().setLooks({0ms, 50ms, 50ms});
        }
        void open() { desk.action(u"New sync…"_s)->trigger(); }
        QLineEdit *uri() { return desk.find<QLineEdit>(u"Synced instance URI"_s); }
        QLineEdit *callback() { return desk.find<QLineEdit>(u"Callback URL"_s); }
        QPushButton *create() { return desk.find<QPushButton>(u"Create"_s); }
        bool isOpen() { return create()->window()->isVisible(); }
        void type(QLineEdit *edit, const QString &text)
        {
            edit->clear();
            QTest::keyClicks(edit, text);
        }
        bool send(const QString &text = u"/contacts/imports/1235"_s)
        {
            open();
            type(uri(), text);
            if (!create()->isEnabled())
                return false;
            QTest::mouseClick(create(), Qt::LeftButton);
            return true;
        }
        QString said() { return desk.labelText(u"New sync message"_s); }
        Desk &desk;
    };

    static Fault onPost(Fault::Kind kind) { return {.kind = kind, .path = u"/syncs$"_s, .verb = "POST"}; }

private Q_SLOTS:
    void createdFromTypingIsOpenedAndMarked()
    {
        Desk desk;
        QVERIFY(desk.isListed());
        Form form(desk);
        QVERIFY(form.send());
        QVERIFY(!form.create()->isEnabled());
        QTRY_COMPARE_WITH_TIMEOUT(desk.server().syncsCreated(), 1, Patience);
        QTRY_VERIFY_WITH_TIMEOUT(!form.isOpen(), Patience);
        const qint64 id = desk.server().newestSync();
        QTRY_VERIFY_WITH_TIMEOUT(desk.labelText(u"Sync title"_s).startsWith(u"Sync %1   "_s.arg(id)),
                                 Patience);
        QTRY_COMPARE_WITH_TIMEOUT(desk.chosenRow(), id, Patience);
        QCOMPARE(desk.sent("POST").first().body, R"({"syncedInstanceUri":"/contacts/imports/1235"})"_ba);
        // The next one starts empty.
        form.open();
        QVERIFY(form.uri()->text().isEmpty());
    }

    void createdWithAllProperties()
    {
        Desk desk;
        QVERIFY(desk.isListed());
        Form form(desk);
        form.open();
        form.type(form.uri(), u"/contacts/exports/1481"_s);
        form.type(form.callback(), u"https://hooks.example/done"_s);
        QVERIFY(!desk.find<QLineEdit>(u"createdBy"_s)->isVisible());
        QTest::mouseClick(desk.find<QToolButton>(u"Advanced"_s), Qt::LeftButton);
        form.type(desk.find<QLineEdit>(u"createdBy"_s), u"jane.doe"_s);
        form.type(desk.find<QLineEdit>(u"status"_s), u"pending"_s);
        QTest::mouseClick(form.create(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(desk.posts(), 1, Patience);
        QCOMPARE(
            desk.sent("POST").first().body,
            R"({"syncedInstanceUri":"/contacts/exports/1481","callbackUrl":"https://hooks.example/done",)"
            R"("createdBy":"jane.doe","status":"pending"})"_ba);
    }

    // As people copy it from elsewhere.
    void aWholeAddressIsSentAsItsPath()
    {
        Desk desk;
        QVERIFY(desk.isListed());
        Form form(desk);
        QVERIFY(form.send(desk.server().url().toString() + u"/API/Bulk/2.0/contacts/imports/1235"_s));
        QTRY_COMPARE_WITH_TIMEOUT(desk.posts(), 1, Patience);
        QCOMPARE(desk.sent("POST").first().body, R"({"syncedInstanceUri":"/contacts/imports/1235"})"_ba);
    }

    void whatIsFoldedAwayIsNotSent()
    {
        Desk desk;
        QVERIFY(desk.isListed());
        Form form(desk);
        form.open();
        desk.find<QLineEdit>(u"status"_s)->setText(u"active"_s);
        form.send();
        QTRY_COMPARE_WITH_TIMEOUT(desk.posts(), 1, Patience);
        QCOMPARE(desk.sent("POST").first().body, R"({"syncedInstanceUri":"/contacts/imports/1235"})"_ba);
    }

    void aNewSyncSaysWhereAndOfWhat()
    {
        Desk desk;
        QVERIFY(desk.isListed());
        Form form(desk);
        form.open();
        const QString place = desk.client().session().connection().name;
        QCOMPARE(desk.labelText(u"Sync to create"_s), u"New sync in "_s + place);
        desk.window().setProduction(true);
        QCOMPARE(desk.labelText(u"Sync to create"_s), u"New sync in %1 (production)"_s.arg(place));
        form.type(form.uri(), u"/contacts/imports/1235"_s);
        QTRY_VERIFY_WITH_TIMEOUT(
            desk.labelText(u"Synced instance URI message"_s).contains(u"\"Nightly contacts\""_s), Patience);
        QVERIFY(form.create()->isDefault());
    }

    void recentDefinitionsAreOffered()
    {
        Desk desk;
        QVERIFY(desk.isListed());
        Form form(desk);
        form.open();
        const QList<QAction *> recent = desk.find<QToolButton>(u"Recent definitions"_s)->menu()->actions();
        QVERIFY(recent.size() > 3);
        recent.at(1)->trigger();
        QCOMPARE(form.uri()->text(), recent.at(1)->text());
        QVERIFY(form.create()->isEnabled());
    }

    void pickedFromTheList()
    {
        Desk desk;
        QVERIFY(desk.isListed());
        Form form(desk);
        form.open();
        QTest::mouseClick(desk.find<QPushButton>(u"Choose definition"_s), Qt::LeftButton);
        auto *view = desk.find<QTableView>(u"Definitions"_s);
        QVERIFY(view);
        QTRY_VERIFY_WITH_TIMEOUT(view->model()->rowCount() > 5, Patience);
        QVERIFY(!desk.find<QPushButton>(u"Choose"_s)->isEnabled());
        auto *kind = desk.find<QComboBox>(u"Definition kind"_s);
        kind->setCurrentIndex(kind->findText(u"Exports"_s));
        QTest::keyClicks(desk.find<QLineEdit>(u"Definition filter"_s), u"Lead"_s);
        QTRY_COMPARE_WITH_TIMEOUT(view->model()->rowCount(), 1, Patience);
        QCOMPARE(view->model()->index(0, 0).data().toString(), u"Lead scores to CRM"_s);
        QCOMPARE(desk.labelText(u"Definitions count"_s), u"1 of 1 definition"_s);
        QVERIFY(desk.server()
                    .requests(u"/exports"_s)
                    .last()
                    .query.contains(std::make_pair(u"q"_s, u"name='*Lead*'"_s)));
        view->setCurrentIndex(view->model()->index(0, 0));
        QTest::mouseClick(desk.find<QPushButton>(u"Choose"_s), Qt::LeftButton);
        QCOMPARE(form.uri()->text(), u"/contacts/exports/1533"_s);
        QTest::mouseClick(form.create(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(desk.server().syncsCreated(), 1, Patience);
        QCOMPARE(desk.sent("POST").first().body, R"({"syncedInstanceUri":"/contacts/exports/1533"})"_ba);
    }

    void definitionsAreDatedInTheZoneThatIsShown()
    {
        Desk desk;
        QVERIFY(desk.isListed());
        Form form(desk);
        desk.action(u"Times in UTC"_s)->trigger();
        form.open();
        QTest::mouseClick(desk.find<QPushButton>(u"Choose definition"_s), Qt::LeftButton);
        const auto *list = desk.find<QTableView>(u"Definitions"_s)->model();
        QCOMPARE(list->headerData(2, Qt::Horizontal).toString(), u"Created (UTC)"_s);
    }

    void pickerSaysWhatIsWrong()
    {
        Desk desk;
        QVERIFY(desk.isListed());
        Form form(desk);
        desk.server().addFault(
            {.kind = Fault::Kind::Answer, .path = u"/imports$"_s, .times = 1, .status = 403});
        form.open();
        QTest::mouseClick(desk.find<QPushButton>(u"Choose definition"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.labelText(u"Definitions message"_s).isEmpty(), Patience);
        auto *dialog = desk.find<QTableView>(u"Definitions"_s)->window();
        for (auto *button : dialog->findChildren<QPushButton *>()) {
            if (button->accessibleName() == u"Retry")
                QTest::mouseClick(button, Qt::LeftButton);
        }
        auto *view = desk.find<QTableView>(u"Definitions"_s);
        QTRY_VERIFY_WITH_TIMEOUT(view->model()->rowCount() > 5, Patience);
        QTest::keyClicks(desk.find<QLineEdit>(u"Definition filter"_s), u"nothing so called"_s);
        QTRY_VERIFY_WITH_TIMEOUT(desk.labelText(u"Definitions message"_s).contains(u"case-sensitive"_s),
                                 Patience);
    }

    void typingIsCheckedAtOnce()
    {
        Desk desk;
        QVERIFY(desk.isListed());
        Form form(desk);
        form.open();
        QVERIFY(!form.create()->isEnabled());
        const auto said = [&](const QString &text) {
            form.type(form.uri(), text);
            return desk.labelText(u"Synced instance URI message"_s);
        };
        QVERIFY(said(u"/contacts/imports/"_s).contains(u"must end with the number of the definition"_s));
        QVERIFY(said(u"/contacts/imports/"_s).contains(u"import."_s));
        QVERIFY(said(u"https://elsewhere.example/API/Bulk/2.0/contacts/imports/1"_s)
                    .contains(u"elsewhere.example"_s));
        QVERIFY(said(u"/contacts/imports/ 1"_s).contains(u"a space"_s));
        QVERIFY(said(u"Nightly"_s).contains(u"from the list"_s));
        QVERIFY(!form.create()->isEnabled());
        QVERIFY(said(u"/contacts/syncActions/205"_s).contains(u"sync action"_s));
        QVERIFY(form.create()->isEnabled());
        form.type(form.callback(), u"ftp://x"_s);
        QVERIFY(desk.labelText(u"Callback URL message"_s).contains(u"https://"_s));
        QVERIFY(!form.create()->isEnabled());
        QTest::keyClick(form.uri(), Qt::Key_Return);
        QCOMPARE(desk.posts(), 0);
    }

    void nothingTypedIsLost()
    {
        Desk desk;
        QVERIFY(desk.isListed());
        Form form(desk);
        form.open();
        form.type(form.uri(), u"/contacts/imports/12"_s);
        form.type(form.callback(), u"https://hooks.example/"_s);
        QTest::keyClick(form.uri(), Qt::Key_Escape);
        QVERIFY(!form.isOpen());
        form.open();
        QCOMPARE(form.uri()->text(), u"/contacts/imports/12"_s);
        QCOMPARE(form.callback()->text(), u"https://hooks.example/"_s);
        // Nor by a sign-out.
        desk.window().setClient(nullptr);
        desk.window().setClient(&desk.client().api());
        form.open();
        QCOMPARE(form.uri()->text(), u"/contacts/imports/12"_s);
    }

    void asksWhileAnotherSyncOfItRuns()
    {
        Desk desk;
        QVERIFY(desk.isListed());
        Form form(desk);
        desk.prompts().saysYes = false;
        QVERIFY(form.send(u"/contacts/imports/1236"_s));
        QTRY_COMPARE_WITH_TIMEOUT(desk.prompts().questions.size(), 1, Patience);
        QVERIFY(desk.prompts().questions.first().contains(u"sync 1044"_s));
        QVERIFY(desk.prompts().questions.first().contains(u"lose data"_s));
        QCOMPARE(desk.posts(), 0);
        desk.prompts().saysYes = true;
        QVERIFY(form.create()->isEnabled());
        QTest::mouseClick(form.create(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(desk.server().syncsCreated(), 1, Patience);
    }

    void failuresStandAtTheirFields()
    {
        Desk desk;
        QVERIFY(desk.isListed());
        Form form(desk);
        Fault fault = onPost(Fault::Kind::Answer);
        fault.status = 400;
        fault.body = R"({"failures":[{"field":"syncedInstanceUri","value":"/contacts/imports/1235",)"
                     R"("constraint":"Must be <b>synced</b> later"},{"field":"callbackURL","value":"",)"
                     R"("constraint":"Must answer"},{"field":"quota","value":"9","constraint":"Too many"}]})";
        desk.server().addFault(fault);
        QVERIFY(form.send());
        QTRY_VERIFY_WITH_TIMEOUT(form.said().contains(u"didn't create the sync"_s), Patience);
        QVERIFY(desk.labelText(u"Synced instance URI message"_s).contains(u"Must be <b>synced</b> later"_s));
        QVERIFY(desk.labelText(u"Synced instance URI message"_s).contains(u"/contacts/imports/1235"_s));
        QCOMPARE(desk.find<QLabel>(u"Synced instance URI message"_s)->textFormat(), Qt::PlainText);
        QCOMPARE(desk.labelText(u"Callback URL message"_s), u"Must answer"_s);
        // Each failure is told once: what no field stands for, below the message.
        const QList<QLabel *> labels = desk.window().findChildren<QLabel *>();
        const auto told = [&labels](const QString &text) {
            return std::count_if(labels.begin(), labels.end(), [&text](const QLabel *label) {
                return label->isVisible() && label->text().contains(text);
            });
        };
        QCOMPARE(told(u"Must answer"_s), 1);
        QCOMPARE(told(u"quota: Too many"_s), 1);
        QVERIFY(form.isOpen());
        QCOMPARE(form.uri()->text(), u"/contacts/imports/1235"_s);
        QVERIFY(form.create()->isEnabled());
        QCOMPARE(desk.server().syncsCreated(), 0);
    }

    void definitionDeletedInBetween_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("400") << 400;
        QTest::newRow("404") << 404;
    }

    void definitionDeletedInBetween()
    {
        QFETCH(int, status);
        Demo::Options options;
        options.behaviour.unknownDefinitionStatus = status;
        Desk desk(options);
        QVERIFY(desk.isListed());
        Form form(desk);
        QVERIFY(form.send(u"/contacts/imports/1199"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!form.said().isEmpty(), Patience);
        if (status == 400)
            QVERIFY(desk.labelText(u"Synced instance URI message"_s).contains(u"existing definition"_s));
        else
            QVERIFY(form.said().contains(u"couldn't find the definition /contacts/imports/1199"_s));
        QCOMPARE(desk.server().syncsCreated(), 0);
    }

    void faultWithRetryAfter()
    {
        Desk desk;
        QVERIFY(desk.isListed());
        Form form(desk);
        Fault fault = onPost(Fault::Kind::Answer);
        fault.status = 500;
        fault.headers = {{"Retry-After", "120"}};
        fault.body = R"({"error":"Unable to process request due to a temporary error.","errorSeverity":3})";
        desk.server().addFault(fault);
        QVERIFY(form.send());
        QTRY_VERIFY_WITH_TIMEOUT(form.said().contains(u"2 minutes"_s), Patience);
        QVERIFY(form.said().contains(u"the sync was probably not created"_s));
        QCOMPARE(desk.posts(), 1);
        QCOMPARE(desk.server().syncsCreated(), 0);
    }

    void lostAnswerEndsWithTheSyncSelected()
    {
        Desk desk;
        QVERIFY(desk.isListed());
        Form form(desk);
        desk.server().addFault(onPost(Fault::Kind::LoseAnswer));
        QVERIFY(form.send());
        QTRY_VERIFY_WITH_TIMEOUT(!form.isOpen(), Patience);
        const qint64 id = desk.server().newestSync();
        QTRY_VERIFY_WITH_TIMEOUT(desk.labelText(u"Sync title"_s).startsWith(u"Sync %1   "_s.arg(id)),
                                 Patience);
        QTRY_COMPARE_WITH_TIMEOUT(desk.chosenRow(), id, Patience);
        QCOMPARE(desk.server().syncsCreated(), 1);
        QCOMPARE(desk.posts(), 1);
    }

    void answerThatNeverComes()
    {
        Desk desk;
        desk.client().setLimits({.inactivity = 400ms, .total = 2s});
        QVERIFY(desk.isListed());
        Form form(desk);
        desk.server().addFault(onPost(Fault::Kind::Hang));
        QVERIFY(form.send());
        // Closed while the request is out: it comes back with what became of it.
        QTRY_COMPARE_WITH_TIMEOUT(desk.posts(), 1, Patience);
        QTest::keyClick(form.uri(), Qt::Key_Escape);
        QVERIFY(!form.isOpen());
        QTRY_VERIFY_WITH_TIMEOUT(form.isOpen(), 2 * Patience);
        QVERIFY(form.said().contains(u"no new sync of /contacts/imports/1235"_s));
        QCOMPARE(form.uri()->text(), u"/contacts/imports/1235"_s);
        QCOMPARE(desk.posts(), 1);
    }

    void impatientClicksCreateOne()
    {
        Desk desk;
        QVERIFY(desk.isListed());
        Form form(desk);
        desk.server().setLatency(100ms);
        QVERIFY(form.send());
        for (int i = 0; i < 5; ++i) {
            QTest::mouseClick(form.create(), Qt::LeftButton);
            QTest::keyClick(form.uri(), Qt::Key_Return);
        }
        QTRY_VERIFY_WITH_TIMEOUT(!form.isOpen(), Patience);
        QCOMPARE(desk.server().syncsCreated(), 1);
    }
};

DESK_TEST_MAIN(tst_NewSync)
#include "tst_newsync.moc"
