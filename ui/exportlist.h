// SPDX-License-Identifier: MIT
#pragma once

#include "ui/exportscope.h"

#include <QScrollArea>

namespace Inspector
{

class ApiClient;
class Prompts;

// The exports of this window, one line each; several may run while one goes on browsing. A few are in sight
// at once, however many there are, and none takes room while there is none.
class ExportList : public QScrollArea
{
    Q_OBJECT

public:
    ExportList(ApiClient &client, Prompts &prompts, QWidget *parent = nullptr);

    // Asks what, how and where to, then starts.
    void add(const Resource &resource, const Query &query, const ExportScope &scope);
    int running() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    int heightOf(int bars) const;
    void offer(const ExportPlan &plan, const QString &path);
    void start(const ExportPlan &plan, const QString &path);

    ApiClient &m_client;
    Prompts &m_prompts;
    bool m_showsNewest = true; // as its text grows
};

} // namespace Inspector
