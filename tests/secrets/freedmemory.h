#pragma once

#include <QtCore/QByteArrayView>
#include <QtCore/QStringList>

namespace QtSignIn {

/// Looks into every block of memory that is given back while it lives, and overwrites it if it holds what is looked
/// for, so that nothing is found twice. For the GNU C library, without sanitizers; elsewhere it sees nothing.
class FreedMemory {
public:
    /// \a text is looked for as it is and as UTF-16; not copied. On this thread only.
    explicit FreedMemory(QByteArrayView text);
    ~FreedMemory();
    FreedMemory(const FreedMemory &) = delete;
    FreedMemory &operator=(const FreedMemory &) = delete;

    static bool isSupported();

    /// Blocks that code of this program gave back with the text in them, by who did it; those of Qt and other
    /// libraries are not promised.
    QStringList ours() const;
};

} // namespace QtSignIn
