#pragma once

#include <QtCore/QString>

namespace Demo {

/// The lines between the two `//! [name]` of the file that has them; several such places one after the other.
/// Empty: there is none.
QString snippet(const QString &name);

} // namespace Demo
