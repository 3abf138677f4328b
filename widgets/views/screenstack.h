#pragma once

#include <QtWidgets/QScrollArea>

class QStackedWidget;

namespace QtSignIn {

/// The screens of a dialog, one at a time. Scrolls where the display is too small for the one that is shown.
class ScreenStack : public QScrollArea {
    Q_OBJECT

public:
    explicit ScreenStack(QWidget *parent = nullptr);

    /// What the screens are to be children of.
    QWidget *room() const;

    /// Takes \a screen in at its first time.
    void setCurrentScreen(QWidget *screen);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void scrollOnlyWhereItMust();

    QStackedWidget *m_screens;
};

} // namespace QtSignIn
