// SPDX-License-Identifier: MIT
#pragma once

class QWidget;

namespace Inspector
{

// The Tab key goes to what is in `bar` first of all in `holder`: `bar` was made later, and stands on top.
void putFirstInTabOrder(QWidget &holder, const QWidget &bar);

} // namespace Inspector
