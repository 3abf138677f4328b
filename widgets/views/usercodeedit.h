#pragma once

#include <QtCore/QPointer>
#include <QtWidgets/QTextEdit>

#include "views/clipboardloan.h"

namespace QtSignIn {

/// The user code: large, monospace, selectable. Gaps between groups are only drawn, so that what is copied is the code
/// as the provider knows it.
class UserCodeEdit : public QTextEdit {
    Q_OBJECT

public:
    explicit UserCodeEdit(QWidget *parent = nullptr);

    void setCode(const QString &code, const QList<int> &groups);

    /// What is copied from it is only lent.
    void setLoan(ClipboardLoan *loan) { m_loan = loan; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    QMimeData *createMimeDataFromSelection() const override;

private:
    QPointer<ClipboardLoan> m_loan;
};

} // namespace QtSignIn
