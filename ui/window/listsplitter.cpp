// SPDX-License-Identifier: MIT
#include "ui/window/listsplitter.h"

#include "models/base/preference.h"

namespace Inspector
{

namespace
{
const Preference<QByteArray> savedState{"window/splitter"};
// The list's width at which its most important columns are whole, in letters.
constexpr int ListLetters = 88;
} // namespace

ListSplitter::ListSplitter(QWidget *parent)
    : QSplitter(parent)
{
    setChildrenCollapsible(false);
    connect(this, &QSplitter::splitterMoved, this, [this] { m_isChosen = true; });
}

ListSplitter::~ListSplitter()
{
    if (m_isChosen)
        savedState.set(saveState());
}

void ListSplitter::restore()
{
    m_isChosen = restoreState(savedState.value());
}

void ListSplitter::resizeEvent(QResizeEvent *event)
{
    QSplitter::resizeEvent(event);
    if (m_isChosen)
        return;
    const int wished = fontMetrics().averageCharWidth() * ListLetters;
    // A third of what there is beyond twice that, and never much more than half.
    const int list = std::min(wished + (width() - 2 * wished) / 3, width() * 53 / 100);
    setSizes({list, width() - list});
}

} // namespace Inspector
