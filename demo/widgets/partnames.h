#pragma once

#include <QtCore/qglobal.h>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace Demo {

/// Gives names to what scroll areas, tab widgets and splitters below \a widget are made of, so that screen readers meet
/// nothing nameless.
void nameParts(QWidget *widget);

} // namespace Demo
