// SPDX-License-Identifier: MIT
#include "app/keychain/keychainstore.h"
#include "models/session/oauthsession.h"
#include "models/signin/connectionlist.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Inspector;

// refresher ID TIMES: renews the sign-in of a saved connection so many times, as a program does that runs for
// weeks. Ends with 1 and the error as soon as one renewal fails.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const ConnectionList connections;
    const SavedConnection saved = connections.find(arguments.value(1)).value();
    int left = arguments.value(2).toInt();
    QNetworkAccessManager network;
    OAuthSession session(network, saved.connection, std::make_unique<KeychainStore>(saved.id, saved.title()));
    QObject::connect(&session, &OAuthSession::warned, qApp,
                     [](const QString &sentence) { std::fprintf(stderr, "%s\n", qPrintable(sentence)); });
    QObject::connect(
        &session, &OAuthSession::stateChanged, qApp,
        [&] {
            if (session.state() == OAuthSession::State::Failed) {
                std::fprintf(stderr, "%s\n", qPrintable(session.lastError().fullText()));
                QCoreApplication::exit(1);
            } else if (session.state() == OAuthSession::State::SignedIn) {
                if (--left == 0)
                    QCoreApplication::exit(0);
                else
                    session.signIn();
            }
        },
        Qt::QueuedConnection);
    session.signIn();
    return QCoreApplication::exec();
}
