#include "model/wipedbytearray.h"

#include <algorithm>

namespace QtSignIn {

WipedByteArray &WipedByteArray::append(QByteArrayView bytes)
{
    if (isDetached() && bytes.size() <= data_ptr().freeSpaceAtEnd()) {
        QByteArray::append(bytes);
        return *this;
    }
    // Growing as QByteArray does it would leave the old memory as it is.
    WipedByteArray larger;
    larger.reserve(size() + std::max(size(), bytes.size()));
    larger.QByteArray::append(*this).append(bytes);
    swap(larger);
    return *this;
}

} // namespace QtSignIn
