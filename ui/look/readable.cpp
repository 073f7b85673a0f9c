// SPDX-License-Identifier: MIT
#include "ui/look/readable.h"

#include <QGuiApplication>
#include <QPalette>

#include <cmath>

namespace Inspector
{

namespace
{
double linear(double part)
{
    return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

QColor mixed(const QColor &one, const QColor &other, double share)
{
    const auto mix = [share](float a, float b) { return float(a + (b - a) * share); };
    return QColor::fromRgbF(mix(one.redF(), other.redF()), mix(one.greenF(), other.greenF()),
                            mix(one.blueF(), other.blueF()));
}

QColor quieted(const QColor &text, const QColor &base, const QColor &alternate)
{
    constexpr int Steps = 20;
    QColor quiet = text;
    for (int step = 1; step < Steps; ++step) {
        const QColor next = mixed(text, base, double(step) / Steps);
        if (std::min(contrast(next, base), contrast(next, alternate)) < LeastContrast)
            break;
        quiet = next;
    }
    return quiet;
}
} // namespace

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QColor quietText(const QPalette &palette)
{
    // Asked for each cell of a paint, and the answer is the same for all of them.
    static qint64 key = -1;
    static QColor quiet;
    if (palette.cacheKey() != key) {
        key = palette.cacheKey();
        quiet = quieted(palette.color(QPalette::Active, QPalette::Text),
                        palette.color(QPalette::Active, QPalette::Base),
                        palette.color(QPalette::Active, QPalette::AlternateBase));
    }
    return quiet;
}

QString isolated(const QString &text)
{
    constexpr QChar FirstStrongIsolate(u'\u2068');
    constexpr QChar PopIsolate(u'\u2069');
    if (text.isEmpty() || !QGuiApplication::isRightToLeft())
        return text;
    return FirstStrongIsolate + text + PopIsolate;
}

} // namespace Inspector
