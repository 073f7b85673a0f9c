// SPDX-License-Identifier: MIT
// Where an export goes, through the real file dialog (Qt's own) and the real message boxes.
#include "tests/ui/export/exporting.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileSystemModel>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QTableView>

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;

namespace
{
template <typename T>
T *shown(const Window &app)
{
    T *found = nullptr;
    (void)becomes([&] {
        found = app.window().findChild<T *>();
        return found && found->isVisible();
    });
    return found;
}

QPushButton *button(const QMessageBox &box, const QString &text)
{
    for (QAbstractButton *button : box.buttons()) {
        if (button->text().remove(u'&') == text)
            return qobject_cast<QPushButton *>(button);
    }
    return nullptr;
}
} // namespace

class TestRealDialogs : public QObject
{
    Q_OBJECT

private:
    Prompts m_prompts;
    ExportFolder m_folder;
    QString path(const QString &name) const { return m_folder.path(name); }

    // The export dialog of the rejects; its field for the name.
    static QLineEdit *openDialog(Window &app)
    {
        if (!openRejects(app))
            return nullptr;
        app.press(u"Rejects export"_s);
        return app.find<QLineEdit>(u"File name:"_s);
    }

    // Types a name into Qt's file dialog and presses its button.
    static void chooseFile(QFileDialog &dialog, const QString &name)
    {
        // Until it has read the folder it still writes into the line itself.
        const auto *files = dialog.findChild<QFileSystemModel *>();
        QVERIFY(becomes([&] { return files->rowCount(files->index(dialog.directory().path())) > 0; }));
        QCoreApplication::processEvents();
        auto *line = dialog.findChild<QLineEdit *>(u"fileNameEdit"_s);
        line->setText(name);
        QTest::keyClick(line, Qt::Key_Return);
    }

    // Under way, and no farther until letGo().
    bool startHeldExport(Window &app) const
    {
        if (!openRejects(app))
            return false;
        app.server().addFault({.kind = Demo::Fault::Kind::Hold, .path = u"/rejects$"_s, .times = -1});
        return app.exportTo(Rejects, path(u"rows.csv"_s)) && says(app, u"Exporting"_s);
    }
    static void letGo(Window &app)
    {
        app.server().clearFaults();
        app.server().releaseHeld();
    }

private Q_SLOTS:
    void init()
    {
        QSettings().clear();
        m_folder.empty();
    }

    void browseFillsTheFieldAndNothingElse()
    {
        put(path(u"a.json"_s), "not yours");
        Window app(withRejects(10), Window::Start::SignedIn, &m_prompts);
        QLineEdit *name = openDialog(app);
        QVERIFY(name);
        select(app, u"Format"_s, u"JSON"_s);
        name->setText(path(u"a.json"_s));
        app.forgetRequests();
        app.press(u"Browse…"_s);
        auto *dialog = shown<QFileDialog>(app);
        QVERIFY(dialog);
        chooseFile(*dialog, u"a.csv"_s);
        QVERIFY(becomes([&] { return !app.window().findChild<QFileDialog *>(); }));
        QCOMPARE(name->text(), path(u"a.csv"_s));
        QVERIFY(name->isVisible());
        QVERIFY(status(app).isEmpty());
        QVERIFY(app.requests(u"/rejects"_s).isEmpty());
        // The name that can be read is the one that is written.
        QTest::keyClick(name->window(), Qt::Key_Return);
        QVERIFY(says(app, u"10 rows written, 10 reported"_s));
        QCOMPARE(contentOf(path(u"a.json"_s)), "not yours");
        QCOMPARE(QJsonDocument::fromJson(contentOf(path(u"a.csv"_s))).array().size(), 10);
        QVERIFY(!app.window().findChild<QMessageBox *>());
    }

    void anExistingFileIsAskedAboutOnce()
    {
        put(path(u"old.csv"_s), "old");
        Window app(withRejects(10), Window::Start::SignedIn, &m_prompts);
        QLineEdit *name = openDialog(app);
        QVERIFY(name);
        name->setText(path(u"other.csv"_s));
        app.press(u"Browse…"_s);
        auto *dialog = shown<QFileDialog>(app);
        QVERIFY(dialog);
        chooseFile(*dialog, u"old.csv"_s);
        QVERIFY(becomes([&] { return !app.window().findChild<QFileDialog *>(); }));
        QVERIFY(!app.window().findChild<QMessageBox *>());
        QCOMPARE(name->text(), path(u"old.csv"_s));

        QTest::keyClick(name, Qt::Key_Return);
        auto *box = shown<QMessageBox>(app);
        QVERIFY(box);
        QVERIFY2(box->text().contains(path(u"old.csv"_s)), qPrintable(box->text()));
        QCOMPARE(box->defaultButton(), button(*box, u"Cancel"_s));
        // Return is no.
        QTest::keyClick(box, Qt::Key_Return);
        QVERIFY(becomes([&] { return !app.window().findChild<QMessageBox *>(); }));
        QVERIFY(name->isVisible());
        QVERIFY(status(app).isEmpty());
        QCOMPARE(contentOf(path(u"old.csv"_s)), "old");

        QTest::keyClick(name, Qt::Key_Return);
        box = shown<QMessageBox>(app);
        QVERIFY(box);
        QTest::mouseClick(button(*box, u"Replace"_s), Qt::LeftButton);
        QVERIFY(says(app, u"10 rows written, 10 reported"_s));
        QVERIFY(contentOf(path(u"old.csv"_s)).startsWith("recordIndex,"));
    }

    void theNameWithItsSuffixIsAskedAbout()
    {
        put(path(u"a.csv"_s), "old");
        Window app(withRejects(10), Window::Start::SignedIn, &m_prompts);
        QLineEdit *name = openDialog(app);
        QVERIFY(name);
        name->setText(path(u"a"_s));
        QTest::keyClick(name, Qt::Key_Return);
        auto *box = shown<QMessageBox>(app);
        QVERIFY(box);
        QVERIFY2(box->text().contains(path(u"a.csv"_s)), qPrintable(box->text()));
        QCOMPARE(name->text(), path(u"a.csv"_s));
        box->reject();
        QVERIFY(status(app).isEmpty());
        QCOMPARE(contentOf(path(u"a.csv"_s)), "old");
    }

    // By somebody else, after this export had begun.
    void aFileThatAppearsMeanwhileIsAskedAbout()
    {
        Window app(withRejects(9000), Window::Start::SignedIn, &m_prompts);
        QLineEdit *name = openDialog(app);
        QVERIFY(name);
        app.server().setLatency(20ms);
        name->setText(path(u"late.csv"_s));
        QTest::keyClick(name, Qt::Key_Return);
        QVERIFY(says(app, u"of 9,000 rows"_s));
        put(path(u"late.csv"_s), "somebody else's");
        QVERIFY2(says(app, u"already exists"_s), qPrintable(status(app)));
        QCOMPARE(contentOf(path(u"late.csv"_s)), "somebody else's");
        auto *resume = app.find<QPushButton>(u"Resume export"_s);
        QVERIFY(becomes([&] { return resume->isVisible(); }));

        app.press(u"Resume export"_s);
        auto *box = shown<QMessageBox>(app);
        QVERIFY(box);
        QTest::keyClick(box, Qt::Key_Return);
        QVERIFY(becomes([&] { return !app.window().findChild<QMessageBox *>(); }));
        QCOMPARE(contentOf(path(u"late.csv"_s)), "somebody else's");
        app.forgetRequests();
        app.press(u"Resume export"_s);
        box = shown<QMessageBox>(app);
        QVERIFY(box);
        QTest::mouseClick(button(*box, u"Replace"_s), Qt::LeftButton);
        QVERIFY2(says(app, u"9,000 rows written, 9,000 reported"_s), qPrintable(status(app)));
        QVERIFY(contentOf(path(u"late.csv"_s)).startsWith("recordIndex,"));
        QCOMPARE(m_folder.files(), QStringList{u"late.csv"_s});
        QVERIFY(app.requests(u"/rejects"_s).size() < 9);
    }

    void aQuestionAboutAnExportThatEndsAnswersItself()
    {
        Window app(withRejects(3000), Window::Start::SignedIn, &m_prompts);
        QVERIFY(startHeldExport(app));
        int left = 0;
        app.window().releaseWork(u"Sign out"_s, [&] {
            ++left;
            app.window().setClient(nullptr);
        });
        auto *box = shown<QMessageBox>(app);
        QVERIFY(box && box->text().contains(u"still running"_s));
        QCOMPARE(left, 0);
        letGo(app);
        QVERIFY(becomes([&] { return left == 1; }));
        QVERIFY(becomes([&] { return !app.window().findChild<QMessageBox *>(); }));
        QVERIFY2(says(app, u"3,000 rows written, 3,000 reported"_s), qPrintable(status(app)));
        QCOMPARE(left, 1);
    }

    void quittingGoesOnWhenTheExportHasEnded()
    {
        Window app(withRejects(3000), Window::Start::SignedIn, &m_prompts);
        QVERIFY(startHeldExport(app));
        QVERIFY(!app.window().close());
        QVERIFY(shown<QMessageBox>(app));
        letGo(app);
        QVERIFY(becomes([&] { return !app.window().isVisible(); }));
        QCOMPARE(m_folder.files(), QStringList{u"rows.csv"_s});
    }

    // Whoever has said that she stays does so.
    void aQuestionThatWasAnsweredStaysSo()
    {
        Window app(withRejects(3000), Window::Start::SignedIn, &m_prompts);
        QVERIFY(startHeldExport(app));
        QVERIFY(!app.window().close());
        auto *box = shown<QMessageBox>(app);
        QVERIFY(box);
        QTest::keyClick(box, Qt::Key_Escape);
        letGo(app);
        QVERIFY2(says(app, u"3,000 rows written, 3,000 reported"_s), qPrintable(status(app)));
        QVERIFY(settles(app.client().api()));
        QVERIFY(app.window().isVisible());
    }
};

INSPECTOR_WINDOW_TEST_MAIN(TestRealDialogs)
#include "tst_realdialogs.moc"
