#pragma once

#include <QtCore/QElapsedTimer>
#include <QtCore/QPersistentModelIndex>
#include <QtWidgets/QListView>

#include "views/outlined.h"

namespace QtSignIn {

/// A list in which one click, Enter or Space chooses; Space in a name that is being typed is a letter of it.
class AccountListView : public Outlined<QListView> {
    Q_OBJECT

public:
    explicit AccountListView(QWidget *parent = nullptr);

    /// Of the first \a rows rows, with the frame.
    int heightOf(int rows) const;

Q_SIGNALS:
    /// Comes last: a slot may delete the view.
    void chosen(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void search(QKeyEvent *event);
    void choose(QKeyEvent *event);

    QElapsedTimer m_sinceLetter;
    QPersistentModelIndex m_pressed;
};

} // namespace QtSignIn
