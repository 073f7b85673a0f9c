// SPDX-License-Identifier: MIT
// The overview as a file to hand on.
#include "models/overview/syncoverview.h"
#include "tests/support/files.h"
#include "tests/ui/filtering.h"

#include <QLabel>
#include <QMessageBox>
#include <QProcess>
#include <QPushButton>
#include <QSettings>
#include <QStatusBar>
#include <QTemporaryDir>

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr int Rejects = 300;

Demo::Options someRejects()
{
    Demo::Options options;
    options.rejects = Rejects;
    return options;
}
} // namespace

class TestSaveReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QSettings().clear();
        countsCausesByItself.set(true);
    }

    void everyFormat_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("begin");
        QTest::newRow("html") << u"a.html"_s << u"a.html"_s << QByteArray("<!DOCTYPE html>");
        QTest::newRow("no end") << u"report of the night"_s << u"report of the night.html"_s
                                << QByteArray("<!DOCTYPE html>");
        QTest::newRow("xlsx") << u"a.xlsx"_s << u"a.xlsx"_s << QByteArray("PK\x03\x04");
        QTest::newRow("markdown") << u"a.md"_s << u"a.md"_s << QByteArray("# ");
        QTest::newRow("json") << u"a.json"_s << u"a.json"_s << QByteArray("{");
    }
    void everyFormat()
    {
        QFETCH(QString, name);
        QFETCH(QString, file);
        QFETCH(QByteArray, begin);
        Window app(someRejects());
        QVERIFY(shows(app));
        save(app, name);
        QVERIFY(says(app, u"Saved the report to %1."_s.arg(path(file))));
        const QByteArray content = contentOf(path(file));
        QVERIFY2(content.startsWith(begin), content.left(40).constData());
        if (!file.endsWith(u"xlsx")) {
            QVERIFY(content.contains("300"));
            QVERIFY(content.contains("ELQ-00002"));
        }
        QCOMPARE(app.prompts().questions.size(), 1);
    }

    // The same file, with and without them; and nothing is replaced that nobody said yes to.
    void valuesOnlyWhenAskedFor()
    {
        Window app(someRejects());
        QVERIFY(shows(app));
        save(app, u"values.md"_s);
        QVERIFY(says(app, u"Saved the report"_s));
        const QByteArray masked = contentOf(path(u"values.md"_s));
        save(app, u"values.md"_s);
        QVERIFY(becomes([&] { return app.prompts().questions.last().contains(u"exists already"_s); }));
        QVERIFY(becomes([&] { return !app.window().findChild<QMessageBox *>(); }));
        QCOMPARE(contentOf(path(u"values.md"_s)), masked);
        app.prompts().agree = true;
        app.prompts().takeFirst = false;
        save(app, u"values.md"_s);
        QVERIFY(becomes([&] { return contentOf(path(u"values.md"_s)) != masked; }));
    }

    void aPlaceThatCannotBeWritten()
    {
        Window app(someRejects());
        QVERIFY(shows(app));
        QCOMPARE(QProcess::execute(u"mkfifo"_s, {path(u"pipe.html"_s)}), 0);
        app.prompts().agree = true;
        save(app, u"pipe.html"_s);
        QVERIFY(becomes([&] {
            const auto boxes = app.window().findChildren<QMessageBox *>();
            return std::any_of(boxes.begin(), boxes.end(), [](const QMessageBox *box) {
                return box->text().contains(u"regular file"_s);
            });
        }));
    }

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    bool shows(Window &app)
    {
        if (!app.open(Demo::Sync::ManyRejects))
            return false;
        app.openTab(u"Overview"_s);
        return becomes([&app] {
            const auto *label = app.find<QLabel>(u"Causes message"_s);
            return label && label->text().contains(u"All 300 rejects are counted."_s);
        });
    }
    void save(Window &app, const QString &name)
    {
        app.prompts().saveTo = path(name);
        app.press(u"Save report…"_s);
    }
    static bool says(Window &app, const QString &text)
    {
        return becomes([&] { return app.window().statusBar()->currentMessage().contains(text); });
    }

    QTemporaryDir m_folder;
};

INSPECTOR_WINDOW_TEST_MAIN(TestSaveReport)
#include "tst_savereport.moc"
