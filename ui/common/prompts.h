// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QUrl>

#include <functional>

class QWidget;

namespace Inspector
{

// Every question that a system dialog asks goes through here, so that tests can answer in its place. Nothing
// here blocks: the answer comes through the callback, and no answer comes when the person cancels.
class Prompts
{
public:
    Prompts() = default;
    virtual ~Prompts() = default;
    Q_DISABLE_COPY_MOVE(Prompts)

    using FileChosen = std::function<void(const QString &path)>;
    // `parent` owns the dialog; once it is gone the callback is not called. Whether an existing file may be
    // replaced is for the caller to ask, when it is about to write.
    virtual void saveFile(QWidget *parent, const QString &title, const QString &suggestedPath,
                          const FileChosen &chosen);
    // A yes-or-no question whose default is no; called back on yes only.
    virtual void confirm(QWidget *parent, const QString &title, const QString &question, const QString &yes,
                         const std::function<void()> &confirmed);
    // Two ways to go on, or none: true for `first`, which is the default.
    virtual void choose(QWidget *parent, const QString &title, const QString &question, const QString &first,
                        const QString &second, const std::function<void(bool)> &chosen);
    // `types`: of the files that are meant, as in "Connection files (*.json)".
    virtual void openFile(QWidget *parent, const QString &title, const QString &types,
                          const FileChosen &chosen);
    virtual void chooseFolder(QWidget *parent, const QString &title, const QString &current,
                              const FileChosen &chosen);
    // In the person's browser. False when there is none.
    virtual bool openUrl(QWidget *parent, const QUrl &url);
    using CredentialsGiven = std::function<void(const QString &user, const QString &password)>;
    virtual void askForPassword(QWidget *parent, const QString &title, const QString &question,
                                const CredentialsGiven &given);
    // Nothing to choose.
    virtual void inform(QWidget *parent, const QString &title, const QString &text);
};

} // namespace Inspector
