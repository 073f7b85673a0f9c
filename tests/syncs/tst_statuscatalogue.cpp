// SPDX-License-Identifier: MIT
#include "models/syncs/statuscatalogue.h"

#include <QFile>
#include <QSet>
#include <QTranslator>
#include <QtTest>

using namespace Inspector;
using namespace Qt::Literals::StringLiterals;

namespace
{
class German : public QTranslator
{
public:
    QString translate(const char *context, const char *text, const char *, int) const override
    {
        const bool isKnown =
            qstrcmp(context, "StatusCatalogue") == 0 && qstrcmp(text, "It isn't valid.") == 0;
        return isKnown ? u"Sie ist ungültig."_s : QString();
    }
    bool isEmpty() const override { return false; }
};
} // namespace

class StatusCatalogueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsOurList();
    void findsNothingUnknown();
    void leavesOutWhatItCannotRead();
    void hasClausesInTheProgramsLanguage();
};

void StatusCatalogueTest::readsOurList()
{
    QFile file(QStringLiteral(SOURCE_DIR "/resources/statuscodes.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const StatusCatalogue catalogue = StatusCatalogue::fromJson(file.readAll());
    QCOMPARE(catalogue.size(), 87);
    const QSet<QString> kinds{u"counter"_s,   u"record"_s,     u"action"_s,
                              u"lifecycle"_s, u"definition"_s, u"failure"_s};
    int found = 0;
    for (int number = 0; number < 1000; ++number) {
        const StatusCode *code = catalogue.find(u"ELQ-%1"_s.arg(number, 5, 10, QLatin1Char('0')));
        if (!code)
            continue;
        ++found;
        QVERIFY2(kinds.contains(code->kind), qPrintable(code->code));
        QVERIFY2(!code->text.isEmpty(), qPrintable(code->code));
    }
    QCOMPARE(found, 87);
    QCOMPARE(catalogue.find(u"ELQ-00002")->kind, u"record"_s);
    QVERIFY(!catalogue.find(u"ELQ-00146")->remedy.isEmpty());
}

void StatusCatalogueTest::findsNothingUnknown()
{
    const StatusCatalogue catalogue = StatusCatalogue::fromJson(R"([{"code":"ELQ-1","text":"x"}])");
    QVERIFY(catalogue.find(u"ELQ-1"));
    QVERIFY(!catalogue.find(u"ELQ-2"));
    QVERIFY(!catalogue.find(u""));
    QVERIFY(!StatusCatalogue().find(u"ELQ-1"));
}

void StatusCatalogueTest::leavesOutWhatItCannotRead()
{
    QCOMPARE(StatusCatalogue::fromJson("").size(), 0);
    QCOMPARE(StatusCatalogue::fromJson("{}").size(), 0);
    QCOMPARE(StatusCatalogue::fromJson(R"([1,null,{},{"code":5},{"code":"ELQ-1"}])").size(), 1);
}

// Oracle's words are English: they don't belong in a sentence of another language.
void StatusCatalogueTest::hasClausesInTheProgramsLanguage()
{
    const QByteArray json = R"([{"code":"A","message":"Invalid email addresses.","text":"It isn't valid."},
                                {"code":"B","message":"ID not found."},{"code":"C","text":"Short."}])";
    const auto clause = [&json](QStringView code) {
        return StatusCatalogue::fromJson(json).find(code)->clause;
    };
    QCOMPARE(clause(u"A"), u"invalid email addresses"_s);
    QCOMPARE(clause(u"B"), u"ID not found"_s);
    QCOMPARE(clause(u"C"), u"short"_s);
    German german;
    QVERIFY(QCoreApplication::installTranslator(&german));
    QCOMPARE(clause(u"A"), u"Sie ist ungültig"_s);
}

QTEST_GUILESS_MAIN(StatusCatalogueTest)
#include "tst_statuscatalogue.moc"
