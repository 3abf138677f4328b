#include "flows/redirectflow_p.h"

namespace QtSignIn {

void RedirectFlowPrivate::receiveRedirect(
    const AuthorizationAttempt &attempt, const FormParameters &parameters, Telemetry::Api api)
{
    const Result<Redemption> redemption = attempt.judge(session(), parameters, correlationId(), api);
    if (redemption.hasError()) {
        fail(redemption.error());
        return;
    }
    if (!enter(Flow::Stage::RedeemingCode))
        return;
    send(redemption->request, [this, context = redemption->context](const Result<HttpResponse> &response) {
        receiveTokens(response, context);
    });
}

} // namespace QtSignIn
