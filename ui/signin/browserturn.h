// SPDX-License-Identifier: MIT
#pragma once

#include <QUrl>
#include <QWidget>

class QLabel;
class QLineEdit;

namespace Inspector
{

// While the person is on Eloqua's page: the way back by hand, the page's address for another browser, and how
// long the code that it gives is good for.
class BrowserTurn : public QWidget
{
    Q_OBJECT

public:
    explicit BrowserTurn(QWidget *parent);

    // `page`: where the browser was sent.
    void begin(const QUrl &page);
    // Of 60; none are left when it is not positive.
    void showSecondsLeft(int seconds);

Q_SIGNALS:
    // What the browser shows at the end, as pasted.
    void pasted(const QString &text);

private:
    QUrl m_page;
    QLineEdit *m_address;
    QLabel *m_secondsLeft;
};

} // namespace Inspector
