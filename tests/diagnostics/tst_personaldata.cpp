// SPDX-License-Identifier: MIT
#include "models/diagnostics/personaldata.h"

#include <QtTest>

using namespace Inspector;
using namespace Qt::Literals::StringLiterals;

class PersonalDataTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hidesWhatHasTheShapeOfIt_data();
    void hidesWhatHasTheShapeOfIt();
    void leavesOtherTextsAlone_data();
    void leavesOtherTextsAlone();
    void hidesKnownValuesWholeFirst();
};

void PersonalDataTest::hidesWhatHasTheShapeOfIt_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("hidden");
    QTest::newRow("address of the web")
        << u"GET https://secure.p04.eloqua.com/API/Bulk/2.0/syncs?q=createdBy='x' failed"_s
        << u"GET https://[address] failed"_s;
    QTest::newRow("host") << u"failed at crm.acme-eu.example: timeout"_s
                          << u"failed at [host or file]: timeout"_s;
    QTest::newRow("host and port") << u"proxy.acme.example:3128 refused"_s << u"[host or file] refused"_s;
    QTest::newRow("IPv4") << u"at 10.20.30.40:8080 now"_s << u"at [address] now"_s;
    QTest::newRow("IPv6") << u"at fe80:1:2:3:4:5:6:7 now"_s << u"at [address] now"_s;
    QTest::newRow("mail") << u"from jürgen.groß+x@müller.example,"_s << u"from [email],"_s;
    QTest::newRow("quoted") << u"The filter \"Company = 'Acme'\" isn't known"_s
                            << u"The filter [value] isn't known"_s;
    QTest::newRow("typographic quotes") << u"“Acme” and „Beta“"_s << u"[value] and [value]"_s;
    QTest::newRow("single quotes") << u"q is severity='warning' here"_s << u"q is severity=[value] here"_s;
    QTest::newRow("file of a person")
        << u"/home/jane/My exports/acme rejects.csv: No space"_s << u"[path]: No space"_s;
    QTest::newRow("file on Windows") << uR"(C:\Users\jane\acme.csv: denied)"_s << u"[path]: denied"_s;
    QTest::newRow("login name") << uR"(AcmeEU\jane.doe was refused)"_s << u"[user] was refused"_s;
}

void PersonalDataTest::hidesWhatHasTheShapeOfIt()
{
    QFETCH(QString, text);
    QTEST(PersonalData().hide(text), "hidden");
}

void PersonalDataTest::leavesOtherTextsAlone_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("apostrophes") << u"The sign-in isn't valid, and it can't be renewed."_s;
    QTest::newRow("resource") << u"/contacts/imports/1232 of /syncs/1042/rejects"_s;
    QTest::newRow("code and time") << u"ELQ-00002 at 2026-11-23T12:00:00.123Z"_s;
    QTest::newRow("version") << u"Qt 6.4.2, OpenSSL 3.0.15"_s;
    QTest::newRow("ends of sentences") << u"It failed. Try again. HTTP 503, 12 ms"_s;
}

void PersonalDataTest::leavesOtherTextsAlone()
{
    QFETCH(QString, text);
    QCOMPARE(PersonalData().hide(text), text);
}

void PersonalDataTest::hidesKnownValuesWholeFirst()
{
    PersonalData personal;
    personal.learn(u"Acme"_s, u"[part]"_s);
    personal.learn(u"Acme (Europe)"_s, u"[site]"_s);
    personal.learn(u"ab"_s, u"[short]"_s);
    QCOMPARE(personal.hide(u"of ACME (europe), about acme"_s), u"of [site], about [part]"_s);
}

QTEST_GUILESS_MAIN(PersonalDataTest)
#include "tst_personaldata.moc"
