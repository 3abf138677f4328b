#pragma once

#include <QtCore/QByteArrayView>

namespace QtSignIn {

/// A number of [0, 1) that the first four bytes stand for; missing ones count as 0.
double chanceOf(QByteArrayView bytes);

} // namespace QtSignIn
