// SPDX-License-Identifier: MIT
#include "ui/look/emptynote.h"

#include <QAbstractItemView>
#include <QEvent>

namespace Inspector
{

namespace
{
constexpr int Margin = 16;
}

EmptyNote::EmptyNote(const QString &sentence, QAbstractItemView &view)
    : QLabel(sentence, view.viewport())
    , m_view(view)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setAlignment(Qt::AlignCenter);
    setMargin(Margin);
    setForegroundRole(QPalette::Text);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    view.viewport()->installEventFilter(this);
    const QAbstractItemModel *model = view.model();
    connect(model, &QAbstractItemModel::modelReset, this, &EmptyNote::display);
    connect(model, &QAbstractItemModel::rowsInserted, this, &EmptyNote::display);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &EmptyNote::display);
    display();
}

bool EmptyNote::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        display();
    return QLabel::eventFilter(watched, event);
}

void EmptyNote::display()
{
    setGeometry(m_view.viewport()->rect());
    setVisible(m_view.model()->rowCount() == 0);
}

} // namespace Inspector
