// SPDX-License-Identifier: MIT
#include "tests/support/faultyserver.h"

#include "app/demo/http/httpconnection.h"

#include <QPointer>
#include <QTcpSocket>
#include <QTimer>

namespace Inspector::Demo
{

namespace
{
// A fault's answer that needs nothing handled.
Response cannedAnswer(const Fault &fault)
{
    Response response;
    const bool isRedirect = fault.kind == Fault::Kind::Redirect;
    response.status = fault.status != 0 ? fault.status : isRedirect ? 302 : 500;
    response.reason = fault.reason;
    response.headers = fault.headers;
    response.body = fault.body;
    if (isRedirect)
        response.headers.prepend({"Location", fault.location.toEncoded()});
    return response;
}

Delivery whole(const Response &response)
{
    return [response](HttpConnection &to) { to.respond(response); };
}

Delivery rewritten(const Response &response, const Fault &fault)
{
    // Not before it is sent: whoever rewrites may ask the server for something.
    return [response, rewrite = fault.rewrite](HttpConnection &to) {
        Response changed = response;
        changed.body = rewrite(response.body);
        to.respond(changed);
    };
}

Delivery delayed(const Response &response, std::chrono::milliseconds interval)
{
    return [response, interval](HttpConnection &to) {
        QTimer::singleShot(interval, Qt::PreciseTimer, &to, [&to, response] { to.respond(response); });
    };
}

Delivery cut(const Response &response, qint64 bytes)
{
    return [response, bytes](HttpConnection &to) {
        to.write(to.headOf(response));
        to.write(to.bodyOf(response).left(bytes));
        to.finish(true);
    };
}

Delivery raw(const QByteArray &bytes)
{
    return [bytes](HttpConnection &to) {
        to.write(bytes);
        to.finish(true);
    };
}

Delivery endless(const QByteArray &bytes)
{
    return [bytes](HttpConnection &to) {
        auto *socket = to.findChild<QTcpSocket *>();
        const QByteArray more(1 << 20, ' ');
        QObject::connect(socket, &QTcpSocket::bytesWritten, &to, [&to, socket, more] {
            if (socket->bytesToWrite() < more.size())
                to.write(more);
        });
        to.write(bytes);
    };
}

Delivery dripping(const Response &response, qint64 bytes, std::chrono::milliseconds interval)
{
    return [response, bytes, interval](HttpConnection &to) {
        to.write(to.headOf(response));
        auto *timer = new QTimer(&to);
        auto drip = [&to, timer, bytes, rest = to.bodyOf(response)]() mutable {
            to.write(rest.left(bytes));
            rest.remove(0, bytes);
            if (!rest.isEmpty())
                return;
            timer->stop();
            timer->deleteLater();
            to.finish();
        };
        QObject::connect(&to, &HttpConnection::closed, timer, &QTimer::stop);
        timer->start(interval);
        drip();
        QObject::connect(timer, &QTimer::timeout, &to, std::move(drip));
    };
}
} // namespace

void FaultyServer::addFault(Fault fault)
{
    const std::scoped_lock lock(m_mutex);
    m_faults.add(std::move(fault));
}

void FaultyServer::clearFaults()
{
    const std::scoped_lock lock(m_mutex);
    m_faults.clear();
}

void FaultyServer::releaseHeld()
{
    QMetaObject::invokeMethod(this, [this] {
        const auto held = std::exchange(m_held, {});
        for (const auto &send : held)
            send();
    });
}

qsizetype FaultyServer::heldBack()
{
    qsizetype number = 0;
    QMetaObject::invokeMethod(
        this, [this, &number] { number = m_held.size(); }, Qt::BlockingQueuedConnection);
    return number;
}

Delivery FaultyServer::held(const Response &response)
{
    return [this, response](HttpConnection &connection) {
        m_held << [to = QPointer<HttpConnection>(&connection), response] {
            if (to)
                to->respond(response);
        };
    };
}

Delivery FaultyServer::deliveryFor(const Request &request, const Handler &handler)
{
    const std::scoped_lock lock(m_mutex);
    const std::optional<Request> previous = m_faults.exchangePrevious(request);
    if (const std::optional<Fault> fault = m_faults.take(request))
        return faultyDelivery(*fault, request, previous, handler);
    return Server::deliveryFor(request, handler);
}

Delivery FaultyServer::faultyDelivery(const Fault &fault, const Request &request,
                                      const std::optional<Request> &previous, const Handler &handler)
{
    const Delivery abort = [](HttpConnection &connection) { connection.abort(); };
    switch (fault.kind) {
    case Fault::Kind::Answer:
    case Fault::Kind::Redirect:
        return whole(cannedAnswer(fault));
    case Fault::Kind::Raw:
        return raw(fault.body);
    case Fault::Kind::Endless:
        return endless(fault.body);
    case Fault::Kind::Hang:
        return {};
    case Fault::Kind::Reset:
        return abort;
    default:
        break;
    }
    Response response = handler(request);
    switch (fault.kind) {
    case Fault::Kind::LoseAnswer:
        return abort;
    case Fault::Kind::Drip:
        return dripping(response, qMax(qint64(1), fault.bytes), fault.interval);
    case Fault::Kind::Cut:
        return cut(response, fault.bytes);
    case Fault::Kind::Delay:
        return delayed(response, fault.interval);
    case Fault::Kind::Hold:
        return held(response);
    case Fault::Kind::Rewrite:
        return rewritten(response, fault);
    default:
        break;
    }
    if (fault.kind == Fault::Kind::Repeat && previous) {
        const QByteArray earlier = handler(*previous).body;
        response.body = fault.wholeAnswer ? earlier : Faults::withItemsOf(response.body, earlier);
    }
    return whole(response);
}

FaultyServerThread::FaultyServerThread(Options options, quint16 port, QObject *parent)
    : ServerThread(std::make_unique<FaultyServer>(std::move(options)), port, parent)
{
}

} // namespace Inspector::Demo
