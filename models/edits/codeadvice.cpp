// SPDX-License-Identifier: MIT
#include "models/edits/codeadvice.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace Inspector
{

namespace
{
constexpr std::pair<const char *, CodeAdvice> Advice[] = {
    {"ELQ-00002", CodeAdvice::Repair},      {"ELQ-00032", CodeAdvice::Repair},
    {"ELQ-00039", CodeAdvice::Repair},      {"ELQ-00040", CodeAdvice::Repair},
    {"ELQ-00061", CodeAdvice::Repair},      {"ELQ-00125", CodeAdvice::Repair},
    {"ELQ-00055", CodeAdvice::FixInEloqua}, {"ELQ-00070", CodeAdvice::FixInEloqua},
    {"ELQ-00072", CodeAdvice::FixInEloqua}, {"ELQ-00084", CodeAdvice::FixInEloqua},
    {"ELQ-00085", CodeAdvice::FixInEloqua}, {"ELQ-00132", CodeAdvice::FixInEloqua},
    {"ELQ-00011", CodeAdvice::LeaveOut},    {"ELQ-00026", CodeAdvice::LeaveOut},
    {"ELQ-00048", CodeAdvice::LeaveOut},    {"ELQ-00062", CodeAdvice::LeaveOut},
    {"ELQ-00135", CodeAdvice::LeaveOut},
};
} // namespace

CodeAdvice adviceFor(QByteArrayView statusCode)
{
    const auto found = std::find_if(std::begin(Advice), std::end(Advice), [statusCode](const auto &entry) {
        return statusCode == QByteArrayView(entry.first);
    });
    return found == std::end(Advice) ? CodeAdvice::Unknown : found->second;
}

} // namespace Inspector
