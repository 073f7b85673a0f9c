// SPDX-License-Identifier: MIT
#include "app/notifier/notifier.h"

namespace Inspector
{

namespace
{
class NoNotifier final : public Notifier
{
public:
    void notify(qint64, const QString &, const QString &) override {}
};
} // namespace

std::unique_ptr<Notifier> Notifier::forThisDesktop()
{
    return std::make_unique<NoNotifier>();
}

} // namespace Inspector
