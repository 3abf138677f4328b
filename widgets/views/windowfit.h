#pragma once

class QWidget;

namespace QtSignIn {

/// Makes \a window higher if its texts, wrapped at its width, need it. Layouts don't do that by themselves.
void growToFit(QWidget *window);

} // namespace QtSignIn
