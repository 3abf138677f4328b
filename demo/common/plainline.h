#pragma once

#include <QtCore/QString>

namespace Demo {

/// \a foreign on one line, without what could steer a terminal or reorder what it shows: escape sequences, control
/// characters, bidirectional controls and invisible characters (CWE-150).
QString plainLine(const QString &foreign);

} // namespace Demo
