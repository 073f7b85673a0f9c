// SPDX-License-Identifier: MIT
#pragma once

#include <QList>

class QWidget;

namespace Inspector
{

// The Tab key comes to these, one after the other, where `place` is in its way, though they were made later.
void putInTabOrder(const QWidget &place, const QList<QWidget *> &widgets);
// The same with all that is in `bar`, which stands on top of `holder`.
void putFirstInTabOrder(const QWidget &holder, const QWidget &bar);

} // namespace Inspector
