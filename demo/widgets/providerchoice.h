#pragma once

#include <QtCore/QStringList>

#include <QtSignIn/authority.h>
#include <QtSignIn/enums.h>
#include <QtSignIn/secret.h>

#include "widgets/demooptions.h"

namespace Demo {

/// Who is to sign the person in, as whom this application asks, for what, where, and what is kept of it.
struct ProviderChoice {
    enum class Kind { Sandbox, Preset, OwnIssuer };

    Kind kind = Kind::Sandbox;
    QString preset = {};
    QtSignIn::PresetValues presetValues = {};
    QString issuer = {};
    QString clientId = {};
    QtSignIn::Secret clientSecret = {};
    QStringList scopes = {};
    Way way = Way::Browser;
    QtSignIn::Storage storage = QtSignIn::Storage::SystemKeychain; ///< the sandbox forgets everybody in any case

    /// Whether everything is there that a sign-in needs.
    bool isComplete() const;

    QtSignIn::Authority authority() const; ///< not of the sandbox

    /// Whether both can have the same application object.
    bool asksSameProvider(const ProviderChoice &other) const;
};

/// What the command line chose.
ProviderChoice choiceFrom(const DemoOptions &options);

} // namespace Demo
