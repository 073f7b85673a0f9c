// SPDX-License-Identifier: MIT
#pragma once

#include "ui/exportscope.h"

#include <QWidget>

namespace Inspector
{

class ApiClient;
class Prompts;

// The exports of this window, one line each; several may run while one goes on browsing.
class ExportList : public QWidget
{
    Q_OBJECT

public:
    ExportList(ApiClient &client, Prompts &prompts, QWidget *parent = nullptr);

    // Asks what, how and where to, then starts.
    void add(const Resource &resource, const Query &query, const ExportScope &scope);
    int running() const;

private:
    void offer(const ExportPlan &plan, const QString &path);
    void start(const ExportPlan &plan, const QString &path);

    ApiClient &m_client;
    Prompts &m_prompts;
};

} // namespace Inspector
