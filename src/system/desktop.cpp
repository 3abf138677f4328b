#include "system/desktop.h"

namespace QtSignIn {

using namespace Qt::StringLiterals;

bool hasDesktop(const QProcessEnvironment &environment)
{
    const auto isSet = [&](const QString &name) { return !environment.value(name).isEmpty(); };
    return (isSet(u"DISPLAY"_s) || isSet(u"WAYLAND_DISPLAY"_s)) && !isSet(u"SSH_CONNECTION"_s) && !isSet(u"SSH_TTY"_s);
}

} // namespace QtSignIn
