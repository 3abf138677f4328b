#pragma once

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QUrl>

#include <QtSignIn/deviceauthorization.h>

namespace QtSignIn {

/// What a person needs of a device authorization response (RFC 8628 3.3), made fit to be shown: the code, and where to
/// enter it. All empty while there is none.
class DeviceInstructions {
public:
    DeviceInstructions() = default;
    explicit DeviceInstructions(const DeviceAuthorization &authorization);

    QString code() const;
    QList<int> codeGroups() const; ///< positions before which a gap makes the code easier to read
    QString spokenCode() const; ///< one character at a time, for a screen reader

    QString host() const; ///< in ASCII (punycode) form
    QString hostInLetters() const; ///< its Unicode form, if that is another
    QString link() const;

    bool isSafe() const; ///< whether the link may be opened
    QUrl url() const { return m_authorization.verificationUri(); }

    /// The link that holds the code, if it leads to the same place; empty if the plain one is not safe or both are
    /// too long for a phone's camera.
    QString qrPayload() const;

private:
    DeviceAuthorization m_authorization;
};

} // namespace QtSignIn
