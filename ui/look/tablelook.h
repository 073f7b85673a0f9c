// SPDX-License-Identifier: MIT
#pragma once

class QAbstractItemView;
class QTableView;

namespace Inspector
{

// Lines as dense as text allows, striped instead of ruled, headings above their columns: every table of the
// program looks so.
void setTableLook(QTableView &view);
// What is selected becomes the current one, as with mouse and keys: assistive technology only selects.
// After setModel().
void followSelection(QAbstractItemView &view);

} // namespace Inspector
