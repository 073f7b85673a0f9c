// SPDX-License-Identifier: MIT
#pragma once

#include <QPushButton>

namespace Inspector
{

// A button beside a message that needs more than a sentence: it opens the guide where that is explained.
// Hidden while there is no such place.
class HelpLink : public QPushButton
{
    Q_OBJECT

public:
    // Of the URLs that it opens through QDesktopServices, whose handler for them is the main window's Help.
    static const QString Scheme;

    explicit HelpLink(QWidget *parent);
    HelpLink(const QString &text, const QString &topic, QWidget *parent);

    // One of HelpTopic, or nothing.
    void setTopic(const QString &topic);
    const QString &topic() const { return m_topic; }

private:
    void open();

    QString m_topic;
};

} // namespace Inspector
