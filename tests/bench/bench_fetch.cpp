// SPDX-License-Identifier: MIT
// The least that fetching costs with Qt: bench_fetch FILE asks for each URL in the file, a line each, four at
// a time on one QNetworkAccessManager, and throws away what comes. Ends with 1 when an answer is not a 200.
#include <QCoreApplication>
#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <cstdio>

namespace
{
constexpr int AtOnce = 4;

class Fetch : public QObject
{
public:
    explicit Fetch(QByteArrayList urls)
        : m_urls(std::move(urls))
    {
    }

    void next()
    {
        if (m_urls.isEmpty()) {
            if (m_inFlight == 0)
                QCoreApplication::exit(0);
            return;
        }
        ++m_inFlight;
        QNetworkReply *reply = m_network.get(QNetworkRequest(QUrl::fromEncoded(m_urls.takeFirst())));
        connect(reply, &QNetworkReply::readyRead, this, [this, reply] {
            while (reply->read(m_scrap.data(), m_scrap.size()) > 0) {
            }
        });
        connect(reply, &QNetworkReply::finished, this, [this, reply] { finish(reply); });
    }

private:
    void finish(QNetworkReply *reply)
    {
        --m_inFlight;
        reply->deleteLater();
        if (reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() == 200) {
            next();
            return;
        }
        std::fprintf(stderr, "%s: %s\n", reply->url().toEncoded().constData(),
                     qPrintable(reply->errorString()));
        QCoreApplication::exit(1);
    }

    QNetworkAccessManager m_network;
    QByteArrayList m_urls;
    QByteArray m_scrap{64 * 1024, Qt::Uninitialized};
    int m_inFlight = 0;
};
} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QFile file(app.arguments().value(1));
    if (!file.open(QIODevice::ReadOnly))
        return 1;
    Fetch fetch(file.readAll().trimmed().split('\n'));
    QMetaObject::invokeMethod(
        &fetch,
        [&fetch] {
            for (int i = 0; i < AtOnce; ++i)
                fetch.next();
        },
        Qt::QueuedConnection);
    return QCoreApplication::exec();
}
