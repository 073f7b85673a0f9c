// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QTableView>

namespace Inspector
{

// A short table within a page that scrolls: as tall as its rows, up to a number of them, so that the page
// scrolls and not each table in it. One row at a time is chosen; the columns are as wide as their contents,
// until somebody changes that. Assistive technology finds it by its name.
class FittedTable : public QTableView
{
    Q_OBJECT

public:
    // `model` outlives it.
    FittedTable(const QString &name, QAbstractItemModel &model, int mostRows, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override
    {
        return {fontMetrics().averageCharWidth() * 20, sizeHint().height()};
    }

    // No wider than so many characters, whatever is in it.
    void setWidest(int column, int characters) { m_widest.insert(column, characters); }
    // The columns to their contents, unless a person has changed their widths; also after columns were shown
    // or hidden.
    void fit();
    // The last column, which takes the room that is left, is to have at least so many characters. Where it
    // would have less, `spare` is left out, and where that is not enough, the last one (and `spare` as well
    // if there is no room for it): for what is told elsewhere too.
    void setLeastOfLast(int characters, int spare);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void noteTouch(int column);
    void dropColumn();

    int m_mostRows;
    QHash<int, int> m_widest;
    QHash<int, int> m_fitted; // pixels; the last one in sight may be stretched to more
    int m_leastOfLast = 0;    // characters; 0: all columns stay
    int m_spare = -1;         // a column
    bool m_isFitting = false;
    bool m_isTouched = false; // a person has changed the width of a column
};

} // namespace Inspector
