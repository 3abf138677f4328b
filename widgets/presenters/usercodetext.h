#pragma once

#include <QtCore/QList>
#include <QtCore/QString>

namespace QtSignIn {

/// Positions before which a gap makes \a userCode easier to read; none if it has separators of its own.
QList<int> groupsOfUserCode(const QString &userCode);

/// One character at a time: "W D J B dash M J H T".
QString spelledUserCode(const QString &userCode);

} // namespace QtSignIn
