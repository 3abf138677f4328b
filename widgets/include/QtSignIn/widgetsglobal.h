#pragma once

#include <QtCore/qglobal.h>

#if defined(QTSIGNIN_STATIC)
#define QTSIGNIN_WIDGETS_EXPORT
#elif defined(QTSIGNIN_BUILD_WIDGETS)
#define QTSIGNIN_WIDGETS_EXPORT Q_DECL_EXPORT
#else
#define QTSIGNIN_WIDGETS_EXPORT Q_DECL_IMPORT
#endif
