#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <QtSignIn/result.h>

#include "protocol/json.h"
#include "providers/presetplaceholders.h"
#include "providers/providerprofile.h"

namespace QtSignIn {

/// A preset as it is written: a JSON object whose keys `docs/presets.md` describes. It is read strictly, since a
/// misspelt key would otherwise change in silence how people sign in.
class PresetFile {
public:
    /// \a fileName is for errors: each is ErrorCode::InvalidConfiguration and names file, key and reason.
    static Result<PresetFile> parse(const QByteArray &json, const QString &fileName);

    const QList<PresetPlaceholder> &placeholders() const { return m_placeholders.list(); }

    SignInButtonStyle signInButton() const;

    Result<ProviderProfile> profile(const PresetValues &values) const;

private:
    PresetFile(const JsonText &text, const QString &fileName);

    JsonText m_text;
    QString m_fileName;
    PresetPlaceholders m_placeholders;
};

} // namespace QtSignIn
