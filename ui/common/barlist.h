// SPDX-License-Identifier: MIT
#pragma once

#include <QScrollArea>

namespace Inspector
{

// Lines below the window's tables, one for each thing that runs by the side. A few are in sight at once,
// however many there are, the newest first of all, and none takes room while there is none.
class BarList : public QScrollArea
{
    Q_OBJECT

public:
    explicit BarList(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    // At the end, and into sight.
    void addBar(QWidget *bar);
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    int heightOf(int bars) const;

    bool m_showsNewest = true; // as its text grows
};

} // namespace Inspector
