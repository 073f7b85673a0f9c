// SPDX-License-Identifier: MIT
#include "tests/faults/rows.h"

#include <QSslCertificate>
#include <QSslKey>

namespace Inspector::Faults
{

Arrange meet(Fault fault)
{
    return [fault](Scene &scene, const Address &address) {
        Fault aimed = fault;
        aimed.path = address.path;
        aimed.verb = address.verb;
        scene.server.addFault(aimed);
    };
}

Arrange answer(int status, const QByteArray &body, int times,
               const QList<std::pair<QByteArray, QByteArray>> &headers)
{
    return meet(
        {.kind = Fault::Kind::Answer, .times = times, .status = status, .headers = headers, .body = body});
}

Arrange raw(const QByteArray &bytes, int times)
{
    return meet({.kind = Fault::Kind::Raw, .times = times, .body = bytes});
}

Arrange rewrite(const std::function<QByteArray(QByteArray)> &change, int times, int skip)
{
    return meet({.kind = Fault::Kind::Rewrite, .times = times, .skip = skip, .rewrite = change});
}

QString certificatePath(const QString &file)
{
    return QStringLiteral(TEST_DATA_DIR "/tls/") + file;
}

QSslConfiguration tlsWith(const QString &certificateFile)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(QSslCertificate(contentOf(certificatePath(certificateFile))));
    tls.setPrivateKey(QSslKey(contentOf(certificatePath(u"server-key.pem"_s)), QSsl::Ec));
    return tls;
}

} // namespace Inspector::Faults
