// SPDX-License-Identifier: MIT
// The least that a program with a window costs: ends once an empty main window was painted.
#include "tests/bench/painted.h"

#include <QApplication>
#include <QMainWindow>
#include <QTimer>

namespace
{
class Window : public QMainWindow
{
protected:
    void paintEvent(QPaintEvent *event) override
    {
        QMainWindow::paintEvent(event);
        QTimer::singleShot(0, qApp, &Inspector::reportPainted);
    }
};
} // namespace

int main(int argc, char **argv)
{
    const QApplication app(argc, argv);
    Window window;
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}
