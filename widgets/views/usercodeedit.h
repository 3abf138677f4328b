#pragma once

#include <QtCore/QPointer>
#include <QtWidgets/QTextEdit>

#include <optional>
#include <utility>

#include "views/outlined.h"

#include "views/clipboardloan.h"

namespace QtSignIn {

/// The user code: large, monospace, selectable, and whole: what is a little too long for one line is written smaller,
/// what is longer is continued in the next line, with groups kept together. Gaps between groups are only drawn, so that
/// what is copied is the code as the provider knows it.
class UserCodeEdit : public Outlined<QTextEdit> {
    Q_OBJECT

public:
    explicit UserCodeEdit(QWidget *parent = nullptr);

    void setCode(const QString &code, const QList<int> &groups);

    /// What is copied from it is only lent.
    void setLoan(ClipboardLoan *loan) { m_loan = loan; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    QMimeData *createMimeDataFromSelection() const override;

private:
    void breakLines();
    void applyScale(double scale);
    void drawGaps(int lettersPerLine, const QFont &font);
    int lineHeight() const;
    int margins() const;
    int groupSize() const;
    int lettersPerLine(int room) const;
    int widthOfLines(int letters, const QFont &font) const;
    double smallestScale() const;
    double scaleFor(int room) const;
    QSize sizeAt(double scale) const;

    QList<int> m_groups;
    bool m_isSmaller = false; ///< than usual, as it is written
    std::optional<std::pair<double, int>> m_written; ///< scale and letters of a line, while nothing else changes
    QPointer<ClipboardLoan> m_loan;
};

} // namespace QtSignIn
