#pragma once

#include <QtCore/QEvent>
#include <QtGui/QPalette>

#include <QtSignIn/widgetsglobal.h>

class QWidget;

namespace QtSignIn {

/// Draws a line around \a widget if neither its ground nor the line that styles make of the window's colour is seen on
/// the window: on a black one they are black.
QTSIGNIN_WIDGETS_EXPORT void outlineIfUnseen(QWidget *widget);

/// A control that is seen to be one in every palette.
template <typename Control> class Outlined : public Control {
public:
    using Control::Control;

protected:
    bool event(QEvent *event) override
    {
        const bool handled = Control::event(event);
        if (event->type() == QEvent::Paint)
            outlineIfUnseen(this);
        return handled;
    }
};

} // namespace QtSignIn
