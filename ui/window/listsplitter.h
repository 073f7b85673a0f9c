// SPDX-License-Identifier: MIT
#pragma once

#include <QSplitter>

namespace Inspector
{

// The list of syncs on the left, the chosen one on the right. Until a person moves the handle, the list has
// more than half of a narrow window, where its columns are what counts, and less of a wide one, where records
// need the room. What was chosen is remembered.
class ListSplitter : public QSplitter
{
    Q_OBJECT

public:
    explicit ListSplitter(QWidget *parent);
    ~ListSplitter() override;
    // Once both are in it.
    void restore();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    bool m_isChosen = false; // by a person
};

} // namespace Inspector
