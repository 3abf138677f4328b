#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QList>

namespace QtSignIn {

/// Keeps what the library overwrites, on whatever thread, as long as it lives. One at a time.
class WipeRecorder {
public:
    WipeRecorder();
    ~WipeRecorder();
    WipeRecorder(const WipeRecorder &) = delete;
    WipeRecorder &operator=(const WipeRecorder &) = delete;

    /// How many pieces of overwritten memory held \a bytes; as UTF-16, too.
    qsizetype count(const QByteArray &bytes) const;
};

} // namespace QtSignIn
