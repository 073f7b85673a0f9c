// SPDX-License-Identifier: MIT
#include "ui/look/icons.h"

#include <QHash>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

QIcon icon(const QString &name)
{
    static QHash<QString, QIcon> drawn;
    QIcon &found = drawn[name];
    if (found.isNull()) {
        const QString file = u":/icons/%1.svg"_s.arg(name);
        found = QIcon(file);
        // Styles tint a selected icon towards the selection's colour, and the status is hard to tell then.
        found.addFile(file, {}, QIcon::Selected);
    }
    return found;
}

QIcon statusIcon(QStringView status)
{
    for (const auto known : {"pending"_L1, "active"_L1, "success"_L1, "warning"_L1, "error"_L1}) {
        if (status.compare(known, Qt::CaseInsensitive) == 0)
            return icon(u"status-"_s + known);
    }
    return icon(u"status-unknown"_s);
}

QIcon severityIcon(QStringView severity)
{
    for (const auto known : {"information"_L1, "warning"_L1, "error"_L1}) {
        if (severity.compare(known, Qt::CaseInsensitive) == 0)
            return icon(u"severity-"_s + known);
    }
    return icon(u"status-unknown"_s);
}

QIcon kindIcon(SyncKind kind)
{
    switch (kind) {
    case SyncKind::Import:
        return icon(u"kind-import"_s);
    case SyncKind::Export:
        return icon(u"kind-export"_s);
    case SyncKind::SyncAction:
        return icon(u"kind-action"_s);
    case SyncKind::Unknown:
        break;
    }
    return icon(u"status-unknown"_s);
}

QIcon toneIcon(Explanation::Tone tone)
{
    switch (tone) {
    case Explanation::Tone::Empty:
    case Explanation::Tone::NotForThisKind:
        return icon(u"empty-box"_s);
    case Explanation::Tone::Gone:
        return icon(u"expired"_s);
    case Explanation::Tone::NotAllowed:
        return icon(u"locked"_s);
    case Explanation::Tone::Failed:
        break;
    }
    return icon(u"failed"_s);
}

} // namespace Inspector
