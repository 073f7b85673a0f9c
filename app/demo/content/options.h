// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QSslConfiguration>
#include <QString>
#include <QUrl>

#include <chrono>
#include <optional>

namespace Inspector::Demo
{

// Which answer the server gives where no source settles what Eloqua does (and a few sorts of trouble on
// top). Every default is the "suggested default" of the facts the client was written from; the opposite
// value is the other answer that a client has to survive.
struct Behaviour {
    enum class InvalidGrant { Json401, Json400, Html400 };

    bool ignoreUnknownTerms = false; // unknown term in q or orderBy: ignored instead of 400 with failures
    bool clampLimit = false;         // limit out of range: brought into range instead of 400
    bool onlyBareQ = false;          // q with quotes in it is refused
    bool refuseSeveralConditions = false; // AND and OR in q are refused
    bool onlyFirstCondition = false; // AND and OR in q are taken, and only the first condition has an effect
    bool omitEmptyItems = false;     // an empty list has no "items" at all
    bool refuseRejectsOfExport = false; // rejects of an export: 400 instead of an empty list
    bool emptyDataWhileRunning = false; // data of a running export: 200 and empty instead of 404
    int goneStatus = 410;               // data after its retention, or deleted (410 or 404)
    int foreignDataStatus = 403;        // data of another user's export (403 or 404)
    int unknownDefinitionStatus = 400;  // POST /syncs for an unknown definition (400 or 404)
    bool idAnswers401 = false;          // /id with a bad bearer: 401 instead of 200 "Not authenticated."
    InvalidGrant invalidGrant = InvalidGrant::Json401; // answer to a spent or unknown refresh token
    bool errorCodeAsText = false;  // "error_code" of the token endpoint: a string instead of a number
    bool echoCallbackUrl = true;   // callbackUrl shows up in the sync
    bool csvWithBomAndLf = false;  // CSV of data: BOM and LF instead of plain CRLF
    bool refuseOrderBy = false;    // every orderBy is refused with 400 failures
    bool ignoreQ = false;          // q is accepted and has no effect
    int serverLimit = 0;           // > 0: a larger limit (also the default) is silently lowered to it
    bool throttleAuthorize = true; // one authorization a minute (code and password grants), then 429
    bool refuseConsent = false;    // the person says no on the authorize page: access_denied
    bool prefixRedirects = false;  // a redirect URI that only starts with the registered one is taken, too
    qint64 accessTokenSeconds = 28800;     // life of an access token, also sent as expires_in
    bool dropNewRefreshToken = false;      // the token answer has no refresh_token; the old one stays good
    bool refreshRevokesAccess = false;     // a refresh ends the older access tokens (as before release 26B)
    std::chrono::milliseconds throttle{0}; // > 0: one bulk request in this time, others get 429, Retry-After
    int mostAtOnce = 0; // > 0: with more bulk requests at once the rest get 429 that names no time

    // Uploads, and what a sync does with them.
    bool uploadAnswers201 = false;     // an upload that starts no sync: 201 without a body instead of 204
    bool syncOnImportByDefault = true; // a new definition that doesn't say isSyncTriggeredOnImport: true
    bool omittedKeyClears = false; // a key that other rows of the upload have counts as "" where it's missing
    bool lastDuplicateWins = false;    // of rows with one identifier the last counts instead of the first
    bool recordIndexPerUpload = false; // recordIndex starts anew with each upload instead of counting on
    bool missingColumnWarns = false;   // a mapped field that no row has (ELQ-00121) makes the sync a warning
    bool overlapLosesRows = true; // a sync beside one of the same definition fails, and its rows are lost
    QByteArray emptySyncStatus =
        QByteArrayLiteral("warning"); // of a sync that found nothing staged (ELQ-00124)
    qint64 stagingBytes = 0;          // > 0: an upload that makes a definition's staged data larger gets 413
};

// What the server is made of. The same options give the same data at every start.
struct Options {
    std::chrono::milliseconds latency{0}; // waited before every answer
    qint64 rejects = 87159;               // rows of the rejects of Sync::ManyRejects
    qint64 data = 250000;                 // rows of the data of Sync::Export250k
    qint64 bigData = 5000000;             // rows of the data of Sync::Export5M
    int extraWideFields = 250;            // columns of Sync::ExportWide
    QDateTime now = {}; // what the times hang on; invalid: the current hour of the wall clock
    Behaviour behaviour = {};
    QString user = QStringLiteral("jane.doe"); // who signs in; owns most syncs
    QString site = QStringLiteral("AcmeEU");
    QString password = QStringLiteral("correct horse"); // for the password grant and Basic authentication
    QByteArray clientId = QByteArrayLiteral("2f6c7b52-0d0e-4b8e-9a55-6a0d7d1c1d42");
    QByteArray clientSecret = QByteArrayLiteral("1Zt~demo-secret_9xQ7c2LwVb3fHk8mPz4sYd6a");
    QString redirectUri = QStringLiteral("http://127.0.0.1:8089/callback"); // the app's registered callback
    // With a local certificate and key: the server speaks https only. Optional, as even an empty one loads
    // OpenSSL.
    std::optional<QSslConfiguration> tls = {};
    QUrl discoveredBase = {}; // what /id claims as base; empty: the server's own url()
};

} // namespace Inspector::Demo
