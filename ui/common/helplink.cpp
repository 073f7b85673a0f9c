// SPDX-License-Identifier: MIT
#include "ui/common/helplink.h"

#include "ui/common/naming.h"

#include <QDesktopServices>
#include <QUrl>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

const QString HelpLink::Scheme = u"eloqua-sync-inspector-help"_s;

HelpLink::HelpLink(QWidget *parent)
    : HelpLink(tr("More help"), {}, parent)
{
}

HelpLink::HelpLink(const QString &text, const QString &topic, QWidget *parent)
    : QPushButton(text, parent)
{
    nameControl(this, text);
    setAutoDefault(false);
    setToolTip(tr("Open the page of the guide that explains this"));
    connect(this, &QPushButton::clicked, this, &HelpLink::open);
    setTopic(topic);
}

void HelpLink::setTopic(const QString &topic)
{
    m_topic = topic;
    setVisible(!topic.isEmpty());
}

void HelpLink::open()
{
    QDesktopServices::openUrl(QUrl(Scheme + u':' + m_topic));
}

} // namespace Inspector
