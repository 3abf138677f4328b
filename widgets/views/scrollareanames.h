#pragma once

#include <QtCore/QString>

class QAbstractScrollArea;

namespace QtSignIn {

/// Names \a area and the parts that screen readers find in it, so that none of them is a nameless box.
void nameScrollArea(QAbstractScrollArea *area, const QString &name);

} // namespace QtSignIn
