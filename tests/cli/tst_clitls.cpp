// SPDX-License-Identifier: MIT
#include "tests/cli/cli.h"

#include <QSslCertificate>
#include <QSslKey>

using namespace CliTest;

// What makes a server that nobody knows one that is trusted; tests/faults has those that are not.
class tst_CliTls : public QObject
{
    Q_OBJECT

private:
    static QString certificateFile() { return QStringLiteral(TEST_DATA_DIR "/tls/server.pem"); }

    static Options overTls()
    {
        Options options;
        options.tls = QSslConfiguration::defaultConfiguration();
        options.tls->setLocalCertificate(QSslCertificate(contentOf(certificateFile())));
        options.tls->setPrivateKey(
            QSslKey(contentOf(QStringLiteral(TEST_DATA_DIR "/tls/server-key.pem")), QSsl::Ec));
        return options;
    }

private Q_SLOTS:
    void caCertificateIsTrusted()
    {
        Site site(overTls());
        const Run run = site.run({u"--ca-certificate"_s, certificateFile(), u"list"_s, u"--limit"_s, u"1"_s});
        QVERIFY2(run.code == 0, run.err.constData());
        QCOMPARE(readCsv(run.out).size(), 2);
    }

    void badCertificateFileIs2()
    {
        Site site(overTls());
        for (const QString &file : {site.path(u"missing.pem"_s), site.connectionFile(), site.path(u"."_s)}) {
            const Run run = site.run({u"--ca-certificate"_s, file, u"list"_s});
            QCOMPARE(run.code, 2);
            QVERIFY2(run.err.contains(file.toUtf8()), run.err.constData());
        }
    }

    void loginUrlReplacesTheFiles()
    {
        Site site;
        QFile file(site.connectionFile());
        const QByteArray json = contentOf(site.connectionFile())
                                    .replace(site.server().url().toEncoded(), "https://login.example.org");
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(json) == json.size());
        file.close();
        const Run run =
            site.run({u"--login-url"_s, site.server().url().toString(), u"list"_s, u"--limit"_s, u"1"_s});
        QVERIFY2(run.code == 0, run.err.constData());
    }
};

QTEST_GUILESS_MAIN(tst_CliTls)
#include "tst_clitls.moc"
