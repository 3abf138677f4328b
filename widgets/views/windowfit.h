#pragma once

class QWidget;

namespace QtSignIn {

class ButtonRow;

/// Makes \a window higher if its texts, wrapped at its width, need it, and keeps it on the display. Layouts don't do
/// that by themselves. Has no effect before it is shown.
void growToFit(QWidget *window);

/// The same once the event under way has reached all that is in \a window.
void growToFitLater(QWidget *window);

/// The margins of the sign-in windows, left and right together.
constexpr int RoomAround = 48;

/// One button below the other where the display is too narrow for a row of them.
void stackIfTooWide(ButtonRow *buttons);

/// How wide the sign-in windows are: enough for the code beside its QR code, if the display has that.
int comfortableWidth(const QWidget *window);

} // namespace QtSignIn
