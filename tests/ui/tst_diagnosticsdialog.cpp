// SPDX-License-Identifier: MIT
// Help, Save diagnostic information…: what is shown is what is saved, and a signed-in window gives nothing
// away.
#include "tests/ui/window.h"
#include "ui/window/diagnosticsdialog.h"

#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;

namespace
{
DiagnosticsDialog *openDialog(Window &app)
{
    app.action(u"Save diagnostic information…"_s)->trigger();
    return app.window().findChild<DiagnosticsDialog *>();
}

QString shown(const DiagnosticsDialog &dialog)
{
    return findNamed<QPlainTextEdit>(&dialog, u"Diagnostic information"_s)->toPlainText();
}

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}
} // namespace

class DiagnosticsDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWindowThatIsSignedIn();
    void nobodyIsSignedIn();
    void savesWhatIsShown();
    void saysWhyItCouldNotBeSaved();
};

void DiagnosticsDialogTest::aWindowThatIsSignedIn()
{
    Window app;
    QVERIFY(app.becomesReady(u"Syncs"_s));
    app.filter(u"Syncs"_s, u"createdBy='jane.doe'"_s);
    QVERIFY(app.becomesReady(u"Syncs"_s));
    DiagnosticsDialog *dialog = openDialog(app);
    QVERIFY(dialog && dialog->isVisible());
    const Demo::Options options;
    QString text = shown(*dialog);
    QVERIFY2(text.contains(u"state: SignedIn"_s) && text.contains(u"GET syncs  200"_s), qPrintable(text));
    for (const QString &personal : {options.site, options.user, u"127.0.0.1"_s})
        QVERIFY2(!text.contains(personal), qPrintable(text));

    findNamed<QCheckBox>(dialog, u"Include names, hosts, and values of filters"_s)->click();
    text = shown(*dialog);
    QVERIFY2(text.contains(options.site) && text.contains(u"createdBy"_s), qPrintable(text));
    const ConnectionFileContent content = contentFor(app.server());
    for (const QString &secret : {content.secrets.clientSecret, content.secrets.refreshToken})
        QVERIFY2(!secret.isEmpty() && !text.contains(secret), qPrintable(text));
}

void DiagnosticsDialogTest::nobodyIsSignedIn()
{
    Window app({}, Window::Start::SignedOut);
    DiagnosticsDialog *dialog = openDialog(app);
    QVERIFY(dialog);
    QVERIFY(shown(*dialog).contains(u"state: not signed in"_s));
}

void DiagnosticsDialogTest::savesWhatIsShown()
{
    Window app({}, Window::Start::SignedOut);
    const QTemporaryDir folder;
    app.prompts().saveTo = folder.filePath(u"help.txt"_s);
    DiagnosticsDialog *dialog = openDialog(app);
    findNamed<QPushButton>(dialog, u"Save…"_s)->click();
    QVERIFY(becomes([&] { return contentOf(app.prompts().saveTo) == shown(*dialog); }));
    QVERIFY(app.prompts().suggested.first().endsWith(u".txt"_s));

    // Another one of the same name is asked about.
    findNamed<QCheckBox>(dialog, u"Include names, hosts, and values of filters"_s)->click();
    const QString before = contentOf(app.prompts().saveTo);
    findNamed<QPushButton>(dialog, u"Save…"_s)->click();
    QVERIFY(becomes([&] { return app.prompts().questions.size() == 1; }));
    QCOMPARE(contentOf(app.prompts().saveTo), before);
    app.prompts().agree = true;
    findNamed<QPushButton>(dialog, u"Save…"_s)->click();
    QVERIFY(becomes([&] { return contentOf(app.prompts().saveTo) == shown(*dialog); }));
}

void DiagnosticsDialogTest::saysWhyItCouldNotBeSaved()
{
    Window app({}, Window::Start::SignedOut);
    app.prompts().saveTo = u"/proc/help.txt"_s;
    DiagnosticsDialog *dialog = openDialog(app);
    findNamed<QPushButton>(dialog, u"Save…"_s)->click();
    auto *message = findNamed<QLabel>(dialog, u"Diagnostics message"_s);
    QVERIFY(becomes([message] { return message->text().startsWith(u"Couldn't save /proc/help.txt"_s); }));
}

INSPECTOR_WINDOW_TEST_MAIN(DiagnosticsDialogTest)
#include "tst_diagnosticsdialog.moc"
