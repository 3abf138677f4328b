#pragma once

#include <QtCore/QString>

namespace QtSignIn {

class Session;
struct ProviderMetadata;

/// Notes that for as long as \a session lives answers of its provider come to \a redirectUri, and warns, once for each
/// two, if those of another provider in this process come to the same and neither says in them whose they are (RFC
/// 9207). Only the redirect URI could tell then that one provider's code is about to go to the other (RFC 8252 8.10,
/// RFC 9700 4.4.2); its port can't, since providers ignore it. From any thread.
void noteRedirectPlace(const Session &session, const ProviderMetadata &metadata, const QString &redirectUri);

} // namespace QtSignIn
