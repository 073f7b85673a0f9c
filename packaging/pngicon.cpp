// SPDX-License-Identifier: MIT
// pngicon SVG SIZE PNG: the program's icon in one of the sizes that desktops look for. Needs no display.
#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

#include <cstdio>

int main(int argc, char *argv[])
{
    const int size = argc == 4 ? QByteArray(argv[2]).toInt() : 0;
    if (size <= 0) {
        std::fputs("Usage: pngicon SVG SIZE PNG\n", stderr);
        return 2;
    }
    const QString png = QString::fromLocal8Bit(argv[3]);
    QSvgRenderer svg(QString::fromLocal8Bit(argv[1]));
    QImage image(size, size, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    svg.render(&painter);
    painter.end();
    if (svg.isValid() && QDir().mkpath(QFileInfo(png).path()) && image.save(png, "PNG"))
        return 0;
    std::fprintf(stderr, "pngicon: couldn't draw %s as %s\n", argv[1], argv[3]);
    return 1;
}
