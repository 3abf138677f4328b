#pragma once

#include "flows/authorizationattempt.h"
#include "flows/tokenflow_p.h"

namespace QtSignIn {

/// A flow that redeems the code of a redirect.
class RedirectFlowPrivate : public TokenFlowPrivate {
public:
    using TokenFlowPrivate::TokenFlowPrivate;

protected:
    /// Judges a redirect whose state is that of \a attempt, redeems its code, and ends the flow either way.
    void receiveRedirect(const AuthorizationAttempt &attempt, const FormParameters &parameters, Telemetry::Api api);
};

} // namespace QtSignIn
