#pragma once

#include <QtCore/QPointer>
#include <QtWidgets/QFocusFrame>

#include <functional>

#include <QtSignIn/widgetsglobal.h>

namespace QtSignIn {

/// A frame around the control that has the focus: the marks of many styles are too faint to be seen in some palettes
/// (WCAG 2.2, 2.4.13). Being a QFocusFrame it is nothing that screen readers would tell of.
class QTSIGNIN_WIDGETS_EXPORT FocusMark : public QFocusFrame {
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
    using Belongs = std::function<bool(const QWidget *)>;

    explicit FocusMark(QWidget *parent);
    static void whereItBelongs(QWidget *area, const Belongs &belongs);
    void follow(QWidget *control);
    void place();

    QPointer<QWidget> m_control;
    QList<QPointer<QWidget>> m_watched; ///< the control and what it moves with
};

} // namespace QtSignIn
