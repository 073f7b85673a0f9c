// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>

namespace Inspector
{

// A label for text that nobody here has chosen: the server's, a path, a name. Plain text, to be selected and
// copied as it is, and never a reason for a window to be wide: a word that is longer than the label is broken
// (Wrap), or the line is cut and the whole is in the tool tip (Elide). Its text runs as its own first letter
// says, whatever the direction of the layout: "/contacts/imports/311" and times stay readable from right to
// left.
class TextLabel : public QLabel
{
    Q_OBJECT

public:
    enum class Fit { Wrap, Elide };
    explicit TextLabel(Fit fit, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;
    bool isElided() const;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void layOut();
    void layOutDocument();
    int textWidth() const;
    int fringe() const; // what is beside the text, in pixels

    Fit m_fit;
};

} // namespace Inspector
