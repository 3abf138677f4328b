#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <QtSignIn/authority.h>
#include <QtSignIn/result.h>

#include "providers/providerprofile.h"

namespace QtSignIn {

/// The providers that ship as data in `resources/providers/<name>.json`.
QStringList presetNames();
Result<ProviderProfile> loadPreset(const QString &name, const PresetValues &values = {});
QList<PresetPlaceholder> placeholdersOfPreset(const QString &name);
SignInButtonStyle signInButtonOfPreset(const QString &name);

/// \a fileName is for the error's text: ErrorCode::InvalidConfiguration with file, key and reason.
Result<ProviderProfile> parsePreset(const QByteArray &json, const QString &fileName, const PresetValues &values = {});

} // namespace QtSignIn
