// SPDX-License-Identifier: MIT
// The window in another language: it works the same, and reads and writes the same settings.
#include "models/base/counted.h"
#include "tests/support/pseudotranslator.h"
#include "tests/ui/export/exporting.h"
#include "ui/record/recordsplit.h"

#include <QHeaderView>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QToolButton>

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr int ColumnWidth = 234; // that no content asks for

enum class Language { English, Pseudo };

// The program in this language while it lives.
class Speaking
{
public:
    explicit Speaking(Language language)
        : m_isPseudo(language == Language::Pseudo)
    {
        if (m_isPseudo)
            QCoreApplication::installTranslator(&m_translator);
    }
    ~Speaking() { QCoreApplication::removeTranslator(&m_translator); }
    Q_DISABLE_COPY_MOVE(Speaking)

    QString operator()(const QString &english) const { return m_isPseudo ? pseudoText(english) : english; }

private:
    bool m_isPseudo;
    PseudoTranslator m_translator;
};

bool open(Window &app, const Speaking &say)
{
    app.window().openSync(SyncId(Demo::Sync::ManyRejects));
    const bool isHere = becomes([&] {
        const QLabel *id = findFact(&app.window(), say(u"ID"_s));
        return id && id->text() == QString::number(qint64(Demo::Sync::ManyRejects));
    });
    app.openTab(say(u"Rejects"_s));
    return isHere && app.becomesReady(say(u"Rejects"_s));
}

bool filter(Window &app, const Speaking &say, const QString &q)
{
    auto *line = app.find<QLineEdit>(say(u"Rejects filter"_s));
    line->setText(q);
    QTest::keyClick(line, Qt::Key_Return);
    return becomes([&] {
        const PagedTableModel &model = app.pane(say(u"Rejects"_s)).model();
        return model.shownQuery().q == q && !model.isFetching();
    });
}

// In the format for Excel.
bool save(Window &app, const Speaking &say, const QString &path)
{
    app.press(say(u"Rejects export"_s));
    auto *format = app.find<QComboBox>(say(u"Format"_s));
    format->setFocus();
    QTest::keyClick(format, Qt::Key_Up);
    auto *name = app.find<QLineEdit>(say(u"File name:"_s));
    name->setText(path);
    QTest::keyClick(name, Qt::Key_Return);
    return becomes([&] {
        const auto *status = app.find<QLabel>(say(u"Export status"_s));
        return status && status->text().startsWith(say(u"Saved"_s));
    });
}

// Each setting, and each table whose columns are remembered.
QStringList settingsNow()
{
    QStringList names = QSettings().allKeys();
    const QByteArray columns = QSettings().value(u"tables/columns"_s).toByteArray();
    names << QJsonDocument::fromJson(columns).object().keys();
    names.sort();
    return names;
}
} // namespace

class TestLanguages : public QObject, private ExportFolder
{
    Q_OBJECT

private:
    // A person changes whatever is remembered. The names of all settings after that; none where a step
    // failed.
    QStringList settingsOf(Language language)
    {
        const Speaking say(language);
        QSettings().clear();
        {
            Window app(withRejects(100));
            if (!open(app, say))
                return {};
            const QString rejects = say(Rejects);
            app.table(rejects)->horizontalHeader()->resizeSection(0, ColumnWidth);
            app.pane(rejects).record().showRecord(true);
            app.find<QToolButton>(say(u"Rejects record side by side"_s))->click();
            if (!filter(app, say, u"recordIndex<50"_s) ||
                !save(app, say, path(u"%1.csv"_s.arg(int(language)))))
                return {};
            app.window().close();
        }
        return settingsNow();
    }

private Q_SLOTS:
    void init()
    {
        QSettings().clear();
        empty();
    }

    void theLanguageKeepsWhatATranslatorKeeps()
    {
        QCOMPARE(pseudoText(u"&Save"_s), u"&Sààvéé"_s);
        QCOMPARE(pseudoText(u" %1 of %L2, %n and %Ln…"_s), u" %1 õõf %L2, %n ààññď %Ln…"_s);
        QCOMPARE(pseudoText(u"<b class='x'>Go</b>&nbsp;on"_s), u"<b class='x'>Ğõõ</b>&nbsp;õõññ"_s);
        QCOMPARE(pseudoText(u"%1 filter"_s).arg(pseudoText(u"Logs"_s)), pseudoText(u"Logs filter"_s));
        const QString sentence = u"Eloqua keeps exported data for hours and rejects for days."_s;
        QVERIFY(pseudoText(sentence).size() > sentence.size() * 13 / 10);
    }

    // All of the program speaks it, also where texts are made from parts or in plural forms.
    void theWindowSpeaksIt()
    {
        const Speaking say(Language::Pseudo);
        Window app(withRejects(100));
        QVERIFY(open(app, say));
        app.table(say(Rejects))->setFocus();
        app.table(say(Rejects))->selectRow(0);
        QVERIFY(app.find<QLabel>(say(u"Rejects count"_s))->text().startsWith(say(u"Rows"_s)));
        QVERIFY(app.find<QLabel>(say(u"Current table"_s))->text().contains(say(u"row(s) selected"_s)));
        QVERIFY(app.columnNamed(say(Rejects), say(u"Message"_s)) >= 0);
        QCOMPARE(countedRows(7), say(u"7 row(s)"_s));
    }

    void theSettingsAreTheSame()
    {
        const QStringList english = settingsOf(Language::English);
        QVERIFY(english.contains(u"tables/columns"_s));
        QVERIFY(english.contains(u"Rejects"_s));
        QVERIFY(english.contains(u"record/Rejects/beside"_s));
        QVERIFY(english.contains(u"export/last"_s));
        QVERIFY(english.contains(u"window/geometry"_s));
        QCOMPARE(settingsOf(Language::Pseudo), english);
        QCOMPARE(QSettings().value(u"export/last"_s).toMap().value(u"name"_s), u"Excel"_s);
    }

    void whatWasRememberedInEnglishIsThere()
    {
        QVERIFY(!settingsOf(Language::English).isEmpty());
        const Speaking say(Language::Pseudo);
        Window app(withRejects(100));
        QVERIFY(open(app, say));
        QCOMPARE(app.table(say(Rejects))->horizontalHeader()->sectionSize(0), ColumnWidth);
        QVERIFY(app.pane(say(Rejects)).record().isRecordShown());
        app.press(say(u"Rejects export"_s));
        QCOMPARE(app.find<QComboBox>(say(u"Format"_s))->currentText(), say(u"Excel CSV"_s));
    }
};

INSPECTOR_WINDOW_TEST_MAIN(TestLanguages)
#include "tst_languages.moc"
