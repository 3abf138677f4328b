#include "session/chance.h"

namespace QtSignIn {

double chanceOf(QByteArrayView bytes)
{
    double chance = 0;
    double unit = 1;
    for (const char byte : bytes.first(std::min<qsizetype>(bytes.size(), 4))) {
        unit /= 256;
        chance += unit * uchar(byte);
    }
    return chance;
}

} // namespace QtSignIn
