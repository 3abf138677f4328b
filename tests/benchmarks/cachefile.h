#pragma once

#include <QtCore/QStringList>
#include <QtCore/QTemporaryFile>

#include <memory>

namespace QtSignIn {

inline constexpr char BenchClientId[] = "11111111-2222-3333-4444-555555555555";

/// Each account has a token of 1,500 bytes for each of so many APIs.
inline constexpr int BenchApiCount = 10;

/// Those of the token for this API, the first of which alone is the subset that is looked for.
QStringList benchScopes(int api);

/// The uid of the account with this number, and the tenant it comes from.
QString benchUid(int account);
QString benchTenant(int account);

/// An unsigned ID token of that account.
QByteArray benchIdToken(int account, qint64 now);

/// A token cache in MSAL's unified schema that all libraries load. Null if it can't be written.
std::unique_ptr<QTemporaryFile> writeCacheFile(int accounts);

} // namespace QtSignIn
