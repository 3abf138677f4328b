#pragma once

#include <QtCore/QByteArray>

#include <QtSignIn/result.h>

#include "cache/cachecontents.h"
#include "model/wipedbytearray.h"

namespace QtSignIn {

/// Reads MSAL's unified cache schema, whoever wrote it. An empty text is an empty cache. ErrorCode::InvalidCache if it
/// is no JSON object, has none of the schema's sections, or one of another type.
Result<CacheContents> parseUnifiedCache(const QByteArray &json);

/// Writes what MSAL programs read: times as strings, targets sorted.
WipedByteArray formatUnifiedCache(const CacheContents &contents);

} // namespace QtSignIn
