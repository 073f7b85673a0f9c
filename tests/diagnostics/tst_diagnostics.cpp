// SPDX-License-Identifier: MIT
// Secrets and personal data are planted wherever something may come from, and looked for in the text.
#include "models/diagnostics/diagnostics.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace Inspector;
using namespace Qt::Literals::StringLiterals;

namespace
{
const auto Secret = u"Zq7~planted-Secret_4711"_s;
// Each is in a place of its own.
const QStringList PersonalValues = {
    u"PlantedSite"_s,        u"planted.user"_s,     u"Planted Person"_s,   u"planted-pod"_s,
    u"Planted Connection"_s, u"planted-client"_s,   u"planted-callback"_s, u"planted-proxy"_s,
    u"plantedproxyuser"_s,   u"Planted profile"_s,  u"PlantedFilter"_s,    u"PlantedSavedFilter"_s,
    u"PlantedFolder"_s,      u"planted-log-host"_s, u"PlantedQuote"_s,     u"PlantedKey"_s,
    u"plantedmail"_s,        u"PlantedPalette"_s,   u"PlantedGroup"_s};

Diagnostics planted()
{
    Diagnostics all{.system = systemFacts(), .signIn = u"Failed"_s};
    all.redact.learn(Secret);
    all.signInError = u"Signing in failed at planted-pod.example for PlantedSite: %1"_s.arg(Secret);
    all.connection = Connection{.name = u"Planted Connection"_s,
                                .clientId = u"planted-client"_s,
                                .redirectUri = u"https://planted-callback.example/x"_s};
    all.account = Account{u"PlantedSite"_s, u"planted.user"_s, u"Planted Person"_s,
                          QUrl(u"https://planted-pod.example/API/Bulk/2.0/"_s)};
    all.settings = {
        {u"proxy/host"_s, u"planted-proxy.example"_s},
        {u"proxy/userName"_s, u"plantedproxyuser"_s},
        {u"proxy/port"_s, 3128},
        {u"export/folder"_s, u"/srv/PlantedFolder"_s},
        {u"export/profiles"_s, QVariantMap{{u"Planted profile"_s, QVariantMap{{u"format"_s, u"csv"_s}}}}},
        {u"filters/data-recent"_s, QStringList{u"Company='PlantedFilter*'"_s}},
        {u"filters/data-named"_s,
         QVariantMap{{u"PlantedSavedFilter"_s, u"C_EmailAddress='%1'"_s.arg(Secret)}}},
        {u"watched/PlantedKey"_s, QStringList{u"1042"_s}},
        {u"PlantedGroup/x"_s, true},
        {u"window/palette"_s, u"PlantedPalette of Acme"_s}, // a file that somebody wrote into
        {u"window/geometry"_s, QByteArray(66, 'x')},
        {u"tables/rowsPerPage"_s, u"200"_s},
    };
    const QDateTime now = QDateTime::currentDateTimeUtc();
    all.requests = {
        {now, "GET", "syncs/1042/rejects", 404, ApiError::Kind::Gone, std::chrono::milliseconds(12)},
        {now, "GET", "syncs", 0, ApiError::Kind::Timeout, std::chrono::milliseconds(60000)}};
    all.log = {
        {now, u"warning"_s, u"inspector.http"_s,
         u"https://planted-log-host.example/x?q=PlantedFilter access_token=%1"_s.arg(Secret)},
        {now, u"note"_s, u"session"_s, u"PLANTEDSITE said \"PlantedQuote\"\nto plantedmail@example.com"_s},
        {now, u"warning"_s, u"qt"_s, u"planted profile, Bearer unknownsecret12345"_s}};
    return all;
}
} // namespace

class DiagnosticsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingPersonalUnlessAsked();
    void whatHelpersNeedIsThere();
    void personalDataWhenAsked();
    void secretsNever();
    void savesWholeOrNotAtAll();
};

void DiagnosticsTest::nothingPersonalUnlessAsked()
{
    const QString text = diagnosticText(planted(), Personal::Hidden);
    for (const QString &value : PersonalValues)
        QVERIFY2(!text.contains(value, Qt::CaseInsensitive), qPrintable(value + u" is in:\n"_s + text));
}

void DiagnosticsTest::whatHelpersNeedIsThere()
{
    const QString text = diagnosticText(planted(), Personal::Hidden);
    for (const QString &wanted :
         {QStringLiteral(INSPECTOR_VERSION), QString::fromLatin1(qVersion()), u"state: Failed"_s,
          u"GET syncs/1042/rejects  404 (gone)  12 ms"_s, u"GET syncs  no response (timeout)"_s,
          u"proxy/port = 3128"_s, u"tables/rowsPerPage = 200"_s, u"filters: 2 hidden"_s,
          u"others: 1 hidden"_s, u"warning inspector.http"_s})
        QVERIFY2(text.contains(wanted), qPrintable(wanted + u" isn't in:\n"_s + text));
}

void DiagnosticsTest::personalDataWhenAsked()
{
    const QString text = diagnosticText(planted(), Personal::Shown);
    for (const QString &value : PersonalValues)
        QVERIFY2(text.contains(value, Qt::CaseInsensitive), qPrintable(value + u" isn't in:\n"_s + text));
    QVERIFY(text.contains(u"window/geometry = 66 bytes"_s));
}

void DiagnosticsTest::secretsNever()
{
    for (const Personal personal : {Personal::Hidden, Personal::Shown}) {
        const QString text = diagnosticText(planted(), personal);
        QVERIFY2(!text.contains(Secret), qPrintable(text));
        QVERIFY2(!text.contains(u"unknownsecret"_s), qPrintable(text));
    }
}

void DiagnosticsTest::savesWholeOrNotAtAll()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"x.txt"_s);
    const auto content = [&path] {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    };
    QVERIFY(saveDiagnostics(path, u"größer"_s));
    QCOMPARE(content(), u"größer"_s);
    QVERIFY(saveDiagnostics(path, u"new"_s));
    QCOMPARE(content(), u"new"_s);
    const Outcome failed = saveDiagnostics(folder.filePath(u"none/x.txt"_s), u"x"_s);
    QVERIFY(!failed);
    QCOMPARE(failed.error().kind, ApiError::Kind::File);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"x.txt"_s});
}

QTEST_GUILESS_MAIN(DiagnosticsTest)
#include "tst_diagnostics.moc"
