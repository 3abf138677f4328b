#pragma once

#include <QtCore/QStringView>

namespace QtSignIn {

/// Without regard to the case of A to Z. Unicode's other rules would make a Kelvin sign a K: another person's name.
bool equalsIgnoringAsciiCase(QStringView left, QStringView right);

} // namespace QtSignIn
