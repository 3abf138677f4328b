#include "widgets/providerchoice.h"

using namespace QtSignIn;

namespace Demo {

bool ProviderChoice::isComplete() const
{
    return kind == Kind::Sandbox || (!clientId.isEmpty() && authority().isValid());
}

Authority ProviderChoice::authority() const
{
    return kind == Kind::Preset ? Authority::preset(preset, presetValues) : Authority::openIdConnect(issuer);
}

bool ProviderChoice::asksSameProvider(const ProviderChoice &other) const
{
    if (kind != other.kind || kind == Kind::Sandbox)
        return kind == other.kind;
    return preset == other.preset && presetValues == other.presetValues && issuer == other.issuer
        && clientId == other.clientId && clientSecret == other.clientSecret && storage == other.storage;
}

ProviderChoice choiceFrom(const DemoOptions &options)
{
    ProviderChoice choice;
    if (!options.issuer.isEmpty())
        choice.kind = ProviderChoice::Kind::OwnIssuer;
    choice.issuer = options.issuer;
    choice.clientId = options.clientId;
    choice.scopes = options.scopes;
    choice.way = options.signIn.value_or(Way::Browser);
    return choice;
}

} // namespace Demo
