// SPDX-License-Identifier: MIT
#include "models/client/requestlog.h"

namespace Inspector
{

void RequestLog::add(const RequestNote &note)
{
    if (m_notes.size() == Most)
        m_notes.removeFirst();
    m_notes << note;
}

} // namespace Inspector
