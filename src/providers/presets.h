#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <QtSignIn/result.h>

#include "providers/providerprofile.h"

namespace QtSignIn {

/// The providers that ship as data in `resources/providers/<name>.json`.
QStringList presetNames();
Result<ProviderProfile> loadPreset(const QString &name);

/// \a fileName is for the error's text: ErrorCode::InvalidConfiguration with file, key and reason.
Result<ProviderProfile> parsePreset(const QByteArray &json, const QString &fileName);

} // namespace QtSignIn
