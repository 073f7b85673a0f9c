// SPDX-License-Identifier: MIT
#include "ui/look/palettes.h"

#include "ui/look/outlinedstyle.h"

#include <QApplication>
#include <QStyle>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{
struct Colors {
    const char *name;
    QRgb window, base, alternate, button, tip;
    QRgb text, tipText, placeholder, disabled;
    QRgb highlight, highlighted, link;
};

constexpr Colors Known[] = {
    {"light", 0xf1f3f5, 0xffffff, 0xf4f7fa, 0xe7eaee, 0xfff7d6, 0x1b1f24, 0x1b1f24, 0x5b6470, 0x5f6873,
     0x1f6cb0, 0xffffff, 0x0b57a4},
    {"dark", 0x2a2d32, 0x1e2024, 0x25282d, 0x3a3e45, 0x443b25, 0xe8eaed, 0xf5ecd7, 0xa3aab4, 0xaab1ba,
     0x2a69ac, 0xffffff, 0x86bdfb},
    {"high-contrast", 0x262626, 0x000000, 0x141414, 0x383838, 0x000000, 0xffffff, 0xffff00, 0xd8d8d8,
     0xd0d0d0, 0xffff00, 0x000000, 0x00ffff},
};

QPalette made(const Colors &colors)
{
    QPalette palette(QColor(colors.button), QColor(colors.window));
    const auto set = [&palette](QPalette::ColorRole role, QRgb color) {
        palette.setColor(QPalette::All, role, QColor(color));
    };
    set(QPalette::Base, colors.base);
    set(QPalette::AlternateBase, colors.alternate);
    set(QPalette::ToolTipBase, colors.tip);
    set(QPalette::ToolTipText, colors.tipText);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        set(role, colors.text);
        palette.setColor(QPalette::Disabled, role, QColor(colors.disabled));
    }
    set(QPalette::PlaceholderText, colors.placeholder);
    set(QPalette::Highlight, colors.highlight);
    set(QPalette::HighlightedText, colors.highlighted);
    set(QPalette::Link, colors.link);
    set(QPalette::LinkVisited, colors.link);
    return palette;
}
} // namespace

QString productionStyle()
{
    return u"color: %1; background: %2; padding: 1px 8px; font-weight: bold"_s.arg(ProductionText.name(),
                                                                                   ProductionGround.name());
}

QStringList paletteNames()
{
    QStringList names;
    for (const Colors &colors : Known)
        names << QString::fromLatin1(colors.name);
    return names;
}

std::optional<QPalette> paletteNamed(const QString &name)
{
    for (const Colors &colors : Known) {
        if (name == QLatin1StringView(colors.name))
            return made(colors);
    }
    return std::nullopt;
}

void usePalette(const QString &name)
{
    // The desktop's own, to be had back.
    static const QString ownStyle = QApplication::style()->name();
    const std::optional<QPalette> palette = paletteNamed(name);
    const bool isOutlined = qobject_cast<OutlinedStyle *>(QApplication::style()) != nullptr;
    if (palette && !isOutlined)
        QApplication::setStyle(new OutlinedStyle);
    else if (!palette && isOutlined)
        QApplication::setStyle(ownStyle);
    QApplication::setPalette(palette.value_or(QPalette()));
}

QString styleName()
{
    const auto *outlined = qobject_cast<const OutlinedStyle *>(QApplication::style());
    return outlined ? outlined->baseStyle()->name() : QApplication::style()->name();
}

} // namespace Inspector
