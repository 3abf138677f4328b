#pragma once

class QWidget;

namespace QtSignIn {

/// Makes \a window higher if its texts, wrapped at its width, need it. Layouts don't do that by themselves.
void growToFit(QWidget *window);

/// The same once the event under way has reached all that is in \a window.
void growToFitLater(QWidget *window);

} // namespace QtSignIn
