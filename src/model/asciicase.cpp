#include "model/asciicase.h"

#include <algorithm>

namespace QtSignIn {

namespace {

char16_t lowered(QChar character)
{
    const char16_t unit = character.unicode();
    return unit >= u'A' && unit <= u'Z' ? char16_t(unit + (u'a' - u'A')) : unit;
}

} // namespace

bool equalsIgnoringAsciiCase(QStringView left, QStringView right)
{
    return std::equal(left.begin(), left.end(), right.begin(), right.end(),
        [](QChar one, QChar other) { return lowered(one) == lowered(other); });
}

} // namespace QtSignIn
