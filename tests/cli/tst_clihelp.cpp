// SPDX-License-Identifier: MIT
// --help in each language: the same options and commands, on lines that fit a terminal of 80 columns.
#include "models/base/displaytext.h"
#include "resources/translations.h"
#include "tests/cli/cli.h"

#include <QRegularExpression>

using namespace CliTest;
using namespace Inspector;

class TestCliHelp : public QObject
{
    Q_OBJECT

private:
    static constexpr int TerminalWidth = 80;

    static QString help(const QStringList &arguments, const QProcessEnvironment &environment)
    {
        const Run run = runProgram(arguments + QStringList{u"--help"_s}, environment);
        return run.code == 0 && run.err.isEmpty() ? QString::fromUtf8(run.out) : QString();
    }
    static QProcessEnvironment speaking(const QString &locale, const QString &languages = {})
    {
        QProcessEnvironment environment = plainEnvironment();
        environment.insert(u"LC_ALL"_s, locale);
        environment.remove(u"LANGUAGE"_s);
        if (!languages.isEmpty())
            environment.insert(u"LANGUAGE"_s, languages);
        return environment;
    }
    // The first columns, which no translation touches.
    static QStringList namesIn(const QString &help)
    {
        static const QRegularExpression name(u"^  (\\S+(?: \\S+)*)  +"_s,
                                             QRegularExpression::MultilineOption);
        QStringList names;
        for (const QRegularExpressionMatch &match : name.globalMatch(help))
            names << match.captured(1);
        return names;
    }

private Q_SLOTS:
    void eachLanguage_data()
    {
        QTest::addColumn<QString>("code");
        for (const Language &language : languages())
            QTest::newRow(qPrintable(language.code)) << language.code;
    }
    void eachLanguage()
    {
        QFETCH(QString, code);
        const QString english = help({}, speaking(u"C.UTF-8"_s));
        const QString text = help({u"--language"_s, code}, speaking(u"C.UTF-8"_s));
        QVERIFY(namesIn(english).size() > 40);
        QCOMPARE(namesIn(text), namesIn(english));
        QCOMPARE(text == english, code == u"en"_s);
        for (const QString &line : text.split(u'\n'))
            QVERIFY2(displayWidth(line) < TerminalWidth, qPrintable(line));
    }

    // What the person's own settings choose; English where there is no such translation.
    void theSystemsLanguage_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("languages");
        QTest::addColumn<QString>("code");
        QTest::newRow("none") << u"C"_s << QString() << u"en"_s;
        QTest::newRow("none, whatever the list") << u"C"_s << u"de"_s << u"en"_s;
        QTest::newRow("its own") << u"de_AT.UTF-8"_s << QString() << u"de"_s;
        QTest::newRow("a list goes first") << u"de_DE.UTF-8"_s << u"fr:de"_s << u"fr"_s;
        QTest::newRow("the first known of a list") << u"de_DE.UTF-8"_s << u"zh:ja:fr"_s << u"ja"_s;
        QTest::newRow("Brazil") << u"pt_BR.UTF-8"_s << QString() << u"pt_BR"_s;
        QTest::newRow("unknown") << u"zh_CN.UTF-8"_s << QString() << u"en"_s;
        QTest::newRow("Hebrew") << u"he_IL.UTF-8"_s << QString() << u"en"_s;
    }
    void theSystemsLanguage()
    {
        QFETCH(QString, locale);
        QFETCH(QString, languages);
        QFETCH(QString, code);
        QCOMPARE(help({}, speaking(locale, languages)),
                 help({u"--language"_s, code}, speaking(u"C.UTF-8"_s)));
    }

    void anUnknownLanguage()
    {
        const Run run =
            runProgram({u"--language"_s, u"xx"_s, u"--demo"_s, u"list"_s}, speaking(u"C.UTF-8"_s));
        QCOMPARE(run.code, 2);
        QVERIFY2(run.err.contains("\"xx\" isn't a language of this program. Available languages: de, en"),
                 run.err.constData());
    }
};

QTEST_GUILESS_MAIN(TestCliHelp)
#include "tst_clihelp.moc"
