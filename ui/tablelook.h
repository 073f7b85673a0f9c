// SPDX-License-Identifier: MIT
#pragma once

class QTableView;

namespace Inspector
{

// Lines as dense as text allows, striped instead of ruled, headings above their columns: every table of the
// program looks so.
void setTableLook(QTableView &view);

} // namespace Inspector
