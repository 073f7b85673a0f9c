// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QLabel;
class QWidget;

namespace Inspector
{

// The heading of a part of a page that scrolls. `parent` owns it.
QLabel *sectionTitle(const QString &text, QWidget *parent);

} // namespace Inspector
