#pragma once

#include <QtCore/QPointer>
#include <QtWidgets/QFocusFrame>

namespace QtSignIn {

/// A frame around the control that has the focus: the marks of many styles are too faint to be seen in some palettes
/// (WCAG 2.2, 2.4.13). Being a QFocusFrame it is nothing that screen readers would tell of.
class FocusMark : public QFocusFrame {
    Q_OBJECT

public:
    static constexpr int Width = 2;

    /// Whatever is in \a area shows it from now on when it has the focus.
    static void within(QWidget *area);

    /// \a control alone does.
    static void around(QWidget *control);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    explicit FocusMark(QWidget *control);
    static void retire(FocusMark *mark);
    void place();

    QPointer<QWidget> m_control;
};

} // namespace QtSignIn
