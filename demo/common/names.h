#pragma once

#include <QtCore/QLatin1StringView>
#include <QtCore/QMetaEnum>

namespace Demo {

/// The enumerator's own name, as events and timeline show it.
template <typename Enum> QString nameOf(Enum value)
{
    return QString::fromLatin1(QMetaEnum::fromType<Enum>().valueToKey(static_cast<int>(value)));
}

} // namespace Demo
