// SPDX-License-Identifier: MIT
#include "app/demo/api/router.h"

#include "app/demo/api/testview.h"
#include "app/demo/content/json.h"
#include "app/demo/content/rowtext.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace Inspector::Demo
{

namespace
{
Response plainStatus(int status)
{
    Response response;
    response.status = status;
    return response;
}
} // namespace

Router::Router(const Options &options, const Clock &clock)
    : m_options(options)
    , m_issuer(options, clock)
    , m_bulk(options, clock)
{
}

Response Router::answer(const Request &request)
{
    // Letter case and doubled slashes do not count: both kinds of sloppiness are in working use against
    // Eloqua.
    static const QRegularExpression slashes(u"/{2,}"_s);
    static const QRegularExpression bulk(u"^/api/bulk/[12]\\.0(/.*)?$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    QString path = request.path;
    path.replace(slashes, u"/"_s);
    const QString lower = path.toLower();
    const auto match = bulk.match(path);

    Response response = plainStatus(404);
    if (match.hasMatch())
        response = answerBulk(request, match.captured(1).mid(1));
    else if (lower == u"/id" && request.verb == "GET")
        response = discover(request);
    else if (lower == u"/auth/oauth2/token" && request.verb == "POST")
        response = m_issuer.token(request);
    else if (lower == u"/auth/oauth2/authorize" && request.verb == "GET")
        response = m_issuer.authorize(request);
    else if (lower.startsWith(u"/test-view/") && request.verb == "GET")
        response = viewForTests(path.section(u'/', 2));
    addHeaders(response, match.hasMatch());
    return response;
}

Response Router::answerBulk(const Request &request, const QString &resource)
{
    return m_issuer.accepts(request) ? m_bulk.answer(request, resource) : plainStatus(401);
}

Response Router::viewForTests(const QString &what)
{
    m_bulk.settle();
    return testView(what, m_bulk.imports());
}

Response Router::discover(const Request &request) const
{
    Response response;
    if (!m_issuer.accepts(request)) {
        response.status = m_options.behaviour.idAnswers401 ? 401 : 200;
        response.setJson("\"Not authenticated.\"");
        return response;
    }
    QString base = (m_options.discoveredBase.isEmpty() ? m_origin : m_options.discoveredBase).toString();
    while (base.endsWith(u'/'))
        base.chop(1);
    const auto below = [&base](QLatin1StringView path) { return QString(base + path).toUtf8(); };

    const QString user = m_options.user;
    QByteArray json;
    Json::Object object(json);
    object.key("site");
    Json::Object(json).number("id", 4711).text("name", m_options.site.toUtf8()).end();
    object.key("user");
    Json::Object(json)
        .number("id", 222)
        .text("username", user.toUtf8())
        .text("displayName", "Jane Doe")
        .text("firstName", "Jane")
        .text("lastName", "Doe")
        .text("emailAddress", QString(user + "@acme.example"_L1).toUtf8())
        .end();
    object.key("urls");
    Json::Object urls(json);
    urls.text("base", base.toUtf8()).key("apis");
    Json::Object apis(json);
    apis.key("soap");
    Json::Object(json)
        .text("standard", below("/API/{version}/Service.svc"_L1))
        .text("dataTransfer", below("/API/{version}/DataTransferService.svc"_L1))
        .text("email", below("/API/{version}/EmailService.svc"_L1))
        .text("externalAction", below("/API/{version}/ExternalActionService.svc"_L1))
        .end();
    apis.key("rest");
    Json::Object(json)
        .text("standard", below("/API/REST/{version}/"_L1))
        .text("bulk", below("/API/Bulk/{version}/"_L1))
        .end();
    apis.end();
    urls.end();
    object.end();
    response.setJson(json);
    return response;
}

// As recorded in 2021, in the recorded order; X-Request-Id is on bulk answers only.
void Router::addHeaders(Response &response, bool isBulk)
{
    QList<std::pair<QByteArray, QByteArray>> headers{
        {"Cache-Control", "no-store"},
        {"Pragma", "no-cache"},
        {"Expires", "-1"},
        {"P3P", "CP=\"IDC DSP COR DEVa TAIa OUR BUS PHY ONL UNI COM NAV CNT STA\","},
        {"X-XSS-Protection", "1; mode=block"},
        {"X-Content-Type-Options", "nosniff"},
        {"Strict-Transport-Security", "max-age=31536000; includeSubDomains; preload"},
    };
    if (isBulk) {
        ++m_requestNumber;
        const auto number = static_cast<quint64>(m_requestNumber);
        const QByteArray guid = QByteArray::number(mixed(number), 16).rightJustified(16, '0') +
                                QByteArray::number(mixed(~number), 16).rightJustified(16, '0');
        headers.append({"X-Request-Id", guid + '/' + QByteArray::number(m_requestNumber)});
    }
    response.headers += headers;
}

} // namespace Inspector::Demo
