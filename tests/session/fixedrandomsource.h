#pragma once

#include <QtSignIn/randomsource.h>

namespace QtSignIn {

/// One byte over and over: 0 is the least of all chances, 0x80 the middle, 0xff next to the most.
class FixedRandomSource : public RandomSource {
public:
    explicit FixedRandomSource(char byte = 0)
        : m_byte(byte)
    {
    }
    QByteArray bytes(qsizetype count) override { return QByteArray(count, m_byte); }

private:
    char m_byte;
};

} // namespace QtSignIn
