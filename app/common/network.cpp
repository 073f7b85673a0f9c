// SPDX-License-Identifier: MIT
#include "app/common/network.h"

#include "models/base/text.h"

#include <QFile>
#include <QNetworkProxyFactory>
#include <QSslCertificate>
#include <QSslConfiguration>

namespace Inspector
{

namespace
{
// A bundle of all the world's authorities has some 250 kB; anything much larger is some other file.
constexpr qint64 LargestFile = 16 << 20;
} // namespace

Outcome prepareNetwork(const QString &caCertificateFile)
{
    QNetworkProxyFactory::setUseSystemConfiguration(true);
    if (caCertificateFile.isEmpty())
        return Done{};

    QFile file(caCertificateFile);
    if (!file.open(QIODevice::ReadOnly)) {
        return ApiError{.kind = ApiError::Kind::File,
                        .message = Text::tr("Can't read the certificate file %1: %2.")
                                       .arg(caCertificateFile, file.errorString())};
    }
    const QList<QSslCertificate> extra = QSslCertificate::fromData(file.read(LargestFile), QSsl::Pem);
    if (extra.isEmpty()) {
        return ApiError{.kind = ApiError::Kind::File,
                        .message = Text::tr("The file %1 doesn't contain a certificate in PEM format "
                                            "(\"-----BEGIN CERTIFICATE-----\").")
                                       .arg(caCertificateFile)};
    }
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    // Said in full: adding to the default configuration ends the loading of the system's certificates on
    // demand, and the system's would be trusted no more.
    configuration.setCaCertificates(QSslConfiguration::systemCaCertificates() + extra);
    QSslConfiguration::setDefaultConfiguration(configuration);
    return Done{};
}

} // namespace Inspector
