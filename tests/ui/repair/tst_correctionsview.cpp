// SPDX-License-Identifier: MIT
// Cells that are edited in place, without a kept copy below them.
#include "tests/ui/window.h"
#include "ui/corrections/correctionsview.h"

#include <QLineEdit>
#include <QStandardItemModel>

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;

class TestCorrectionsView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Who only looked at a value that Eloqua refused for its length has not cut it off.
    void longValuesStayWhole()
    {
        const QString value(40'000, u'x');
        QStandardItemModel model(1, 1);
        model.setData(model.index(0, 0), value);
        CorrectionsView view(model);
        view.show();
        view.setCurrentIndex(model.index(0, 0));
        view.setFocus();
        QTest::keyClick(&view, Qt::Key_F2);
        const auto *editor = view.viewport()->findChild<QLineEdit *>();
        QVERIFY(editor);
        QCOMPARE(editor->text().size(), value.size());
        view.commitEditing();
        QCOMPARE(model.index(0, 0).data(Qt::EditRole).toString().size(), value.size());
    }
};

INSPECTOR_WINDOW_TEST_MAIN(TestCorrectionsView)
#include "tst_correctionsview.moc"
