// SPDX-License-Identifier: MIT
#pragma once

#include "models/eloqua/query.h"
#include "models/eloqua/resource.h"

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

    // Asks where to, then starts.
    void add(const Resource &resource, const Query &query);
    int running() const;

private:
    void start(const Resource &resource, const Query &query, const QString &path);

    ApiClient &m_client;
    Prompts &m_prompts;
};

} // namespace Inspector
