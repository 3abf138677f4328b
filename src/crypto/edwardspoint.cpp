#include "crypto/edwardspoint.h"

#include <algorithm>
#include <iterator>

namespace QtSignIn {

using namespace Qt::StringLiterals;

namespace {

/// Least significant byte first, as a key has it.
QByteArray prime(bool isEd448)
{
    if (isEd448)
        return QByteArray(28, '\xff') + '\xfe' + QByteArray(27, '\xff') + '\0';
    return '\xed' + QByteArray(30, '\xff') + '\x7f';
}

bool isBelow(const QByteArray &left, const QByteArray &right)
{
    return std::lexicographical_compare(left.crbegin(), left.crend(), right.crbegin(), right.crend(),
        [](char a, char b) { return uchar(a) < uchar(b); });
}

} // namespace

bool isSoundEdwardsPoint(const QString &curve, const QByteArray &point)
{
    const bool isEd448 = curve == "Ed448"_L1;
    const QByteArray p = prime(isEd448);
    if (point.size() != p.size())
        return false;
    QByteArray y = point;
    y.back() = char(uchar(y.back()) & 0x7f);
    if (!isBelow(y, p))
        return false;
    // Those of order 1, 2 and 4 have y = 1, -1 and 0.
    const QByteArray zero(p.size(), '\0');
    const QByteArray one = '\1' + zero.first(p.size() - 1);
    const QByteArray minusOne = char(uchar(p.front()) - 1) + p.sliced(1);
    if (y == zero || y == one || y == minusOne)
        return false;
    static const QByteArray ofOrderEight[] = {
        QByteArray::fromHex("26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05"),
        QByteArray::fromHex("c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a"),
    };
    return std::find(std::begin(ofOrderEight), std::end(ofOrderEight), y) == std::end(ofOrderEight);
}

} // namespace QtSignIn
