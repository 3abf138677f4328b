#pragma once

#include <QtCore/QProcessEnvironment>

namespace QtSignIn {

/// Whether a program with this environment can show a page to the person who uses it: there is a display, and it is
/// not that of a computer which the person is connected to by SSH.
bool hasDesktop(const QProcessEnvironment &environment);

} // namespace QtSignIn
