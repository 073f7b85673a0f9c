// SPDX-License-Identifier: MIT
#include "models/query/curlcommand.h"

#include <QUrl>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

QString curlCommand(const QUrl &bulkUrl, const Resource &resource, const Query &query)
{
    QByteArray address = bulkUrl.toEncoded(QUrl::RemoveUserInfo) + resource.path();
    if (const QByteArray parameters = query.encoded(); !parameters.isEmpty())
        address += '?' + parameters;
    // Percent-encoding leaves no quote in the address, but the base is the server's word.
    address.replace("'", "'\\''");
    return u"curl -sS -H 'Accept: application/json' -H \"Authorization: Bearer $ELOQUA_TOKEN\" '%1'"_s.arg(
        QString::fromUtf8(address));
}

} // namespace Inspector
