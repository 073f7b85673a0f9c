// SPDX-License-Identifier: MIT
#include "models/pages/listednames.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Inspector
{

QByteArrayList listedNames(const RowBlock::Cell &cell)
{
    const auto bytes = [](std::string_view text) { return QByteArray(text.data(), qsizetype(text.size())); };
    QByteArrayList names;
    const QJsonDocument list = QJsonDocument::fromJson(bytes(cell.raw));
    if (!list.isArray()) {
        names = bytes(cell.text).split(';');
        names.removeAll({});
        return names;
    }
    for (const QJsonValue &name : list.array()) {
        // What is no text names no field, but is told as it was spelled.
        names << (name.isString()
                      ? name.toString().toUtf8()
                      : QJsonDocument(QJsonArray{name}).toJson(QJsonDocument::Compact).mid(1).chopped(1));
    }
    names.removeAll({});
    return names;
}

} // namespace Inspector
