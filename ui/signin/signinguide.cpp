// SPDX-License-Identifier: MIT
#include "ui/signin/signinguide.h"

#include "models/base/helptopic.h"
#include "ui/common/fold.h"
#include "ui/common/helplink.h"
#include "ui/common/naming.h"
#include "ui/signin/signinform.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

SignInGuide::SignInGuide(QWidget *parent)
    : QWidget(parent)
    , m_fold(new Fold(tr("What to cr&eate in Eloqua"), tr("What to create in Eloqua"), makeSteps(), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_fold);
    m_fold->setOpen(true);
    connect(m_fold, &Fold::toggled, this, &SignInGuide::folded);
}

void SignInGuide::setOpen(bool open)
{
    m_fold->setOpen(open);
}

QWidget *SignInGuide::makeSteps()
{
    auto *steps = new QWidget(this);
    auto *grid = new QGridLayout(steps);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(1, 1);
    const auto addStep = [steps, grid](int row, int number, const QString &text) {
        auto *words = new QLabel(text, steps);
        words->setWordWrap(true);
        grid->addWidget(new QLabel(tr("%L1.").arg(number), steps), row, 0, Qt::AlignTop);
        grid->addWidget(words, row, 1);
    };
    addStep(0, 1,
            tr("In Eloqua, open Settings > AppCloud Developer > Create New App. The app needs no services. "
               "If you don't see this, ask your Eloqua administrator. Each company creates the app once."));
    addStep(1, 2,
            tr("Enter this callback URL, or an https address of your company if your site requires one:"));
    grid->addWidget(makeCallback(), 2, 1);
    addStep(3, 3, tr("Save the app, and copy its client ID and client secret to the fields below."));
    return steps;
}

QWidget *SignInGuide::makeCallback()
{
    auto *row = new QWidget(this);
    auto *address = new QLabel(SignInForm::ExampleRedirect, row);
    address->setTextInteractionFlags(Qt::TextSelectableByMouse);
    address->setToolTip(tr("Eloqua sends the browser there after you allow access. With an address of this "
                           "computer, the program continues automatically."));
    auto *copy = new QPushButton(tr("&Copy"), row);
    copy->setAutoDefault(false);
    nameControl(copy, tr("Copy callback URL"));
    connect(copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(SignInForm::ExampleRedirect);
        Q_EMIT copied(SignInForm::ExampleRedirect);
    });
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(address);
    line->addWidget(copy);
    line->addStretch(1);
    line->addWidget(new HelpLink(tr("Step by step"), HelpTopic::CreateApp, row));
    return row;
}

} // namespace Inspector
