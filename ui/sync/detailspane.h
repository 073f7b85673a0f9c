// SPDX-License-Identifier: MIT
#pragma once

#include "models/query/sync.h"

#include <QScrollArea>

class QHBoxLayout;
class QPushButton;

namespace Inspector
{

struct ApiError;
class FactsForm;
class MessageBar;

// Every property of one sync, to read and to copy; of a time also the server's own text.
class DetailsPane : public QScrollArea
{
    Q_OBJECT

public:
    explicit DetailsPane(QWidget *parent = nullptr);

    void showLoading();
    void showNotLoaded(); // why is said elsewhere
    void showSync(const Sync &sync, Zone zone);
    void showError(SyncId id, const ApiError &error);
    // Above everything else, beside what keeps the sync; the pane becomes its parent.
    void addBar(QWidget *bar);

Q_SIGNALS:
    void retryRequested();
    void keepRequested();

private:
    MessageBar *m_message;
    FactsForm *m_facts;
    QHBoxLayout *m_top;
    QPushButton *m_keep;
};

} // namespace Inspector
