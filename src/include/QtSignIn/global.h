#pragma once

#include <QtCore/qglobal.h>

#if defined(QTSIGNIN_STATIC)
#define QTSIGNIN_CORE_EXPORT
#elif defined(QTSIGNIN_BUILD_CORE)
#define QTSIGNIN_CORE_EXPORT Q_DECL_EXPORT
#else
#define QTSIGNIN_CORE_EXPORT Q_DECL_IMPORT
#endif
