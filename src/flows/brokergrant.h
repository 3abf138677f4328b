#pragma once

#include <QtSignIn/broker.h>
#include <QtSignIn/interactiveoptions.h>

#include "model/httpmessage.h"
#include "session/tokenreceipt.h"

namespace QtSignIn {

/// What a Broker is asked, and what to judge its answer by.
struct BrokerGrant {
    BrokerRequest request;
    GrantContext context;
};

BrokerGrant makeBrokerGrant(const Session &session, const ProviderMetadata &metadata, const QStringList &scopes,
    const InteractiveOptions &options, const QString &correlationId);

BrokerGrant makeBrokerGrant(const Session &session, const ProviderMetadata &metadata, const QStringList &scopes,
    const Account &account, const QString &claimsChallenge, const QString &correlationId);

/// A broker's answer in the form of the token endpoint's.
Result<HttpResponse> brokerResponse(const Result<Secret> &tokenResponse);

/// Whether a broker signed this account in.
bool isBrokered(const Account &account);

} // namespace QtSignIn
