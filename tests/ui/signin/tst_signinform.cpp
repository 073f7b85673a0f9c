// SPDX-License-Identifier: MIT
// The fields of the sign-in dialog: in line through all groups, and the mark of a production account.
#include "tests/support/findnamed.h"
#include "ui/signin/signinform.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QSet>
#include <QTest>
#include <QToolButton>

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;

class TestSignInForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void labelsAndFieldsLineUp()
    {
        SignInForm form(nullptr);
        findNamed<QToolButton>(&form, u"More sign-in options"_s)->setChecked(true);
        form.resize(form.sizeHint().expandedTo({700, 0}));
        form.show();
        QVERIFY(QTest::qWaitForWindowExposed(&form));
        QSet<int> labels;
        QSet<int> fields;
        int rows = 0;
        for (const QFormLayout *group : form.findChildren<QFormLayout *>()) {
            for (int row = 0; row < group->rowCount(); ++row) {
                const QLayoutItem *label = group->itemAt(row, QFormLayout::LabelRole);
                if (!label)
                    continue;
                labels << label->widget()->mapTo(&form, QPoint()).x();
                const auto *buddy = qobject_cast<QLabel *>(label->widget())->buddy();
                fields << buddy->mapTo(&form, QPoint()).x();
                ++rows;
            }
        }
        QCOMPARE(rows, 10);
        QVERIFY2(labels.size() == 1, qPrintable(u"labels begin at %1 places"_s.arg(labels.size())));
        QVERIFY2(fields.size() == 1, qPrintable(u"fields begin at %1 places"_s.arg(fields.size())));
        QSet<int> ends; // of those that have no button beside them
        for (const QString &name : {u"Connection name"_s, u"Redirect URI"_s, u"User name"_s, u"Scope"_s}) {
            const auto *field = findNamed<QLineEdit>(&form, name);
            ends << field->mapTo(&form, QPoint(field->width(), 0)).x();
        }
        QVERIFY2(ends.size() == 1, qPrintable(u"fields end at %1 places"_s.arg(ends.size())));
    }

    void theMarkOfProductionIsShown()
    {
        SignInForm form(nullptr);
        form.show();
        const auto marks = [&form] {
            QList<QLabel *> found = form.findChildren<QLabel *>();
            found.removeIf([](const QLabel *label) { return label->text() != u"production"_s; });
            return found;
        };
        QCOMPARE(marks().size(), 1);
        QVERIFY(!marks().first()->isVisible());
        QCOMPARE(marks().first()->accessibleName(), QString()); // its text is what is spoken
        auto *box = findNamed<QCheckBox>(&form, u"Production"_s);
        box->click();
        QVERIFY(marks().first()->isVisible());
        form.fill({});
        QVERIFY(!box->isChecked());
        QVERIFY(!marks().first()->isVisible());
    }
};

QTEST_MAIN(TestSignInForm)
#include "tst_signinform.moc"
