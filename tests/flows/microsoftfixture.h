#pragma once

#include <QtCore/QJsonDocument>

#include <QtSignIn/publicclientapplication.h>

#include "support/flowrecorder.h"
#include "support/microsoftprovider.h"
#include "support/testprovider.h"

namespace QtSignIn {

inline QJsonObject exported(const PublicClientApplication &application)
{
    return QJsonDocument::fromJson(application.exportMsalCache().reveal()).object();
}

inline Secret asSecret(const QJsonObject &json)
{
    return Secret(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

/// The values of one member of all entries of a section.
inline QStringList membersOf(const QJsonObject &cache, const QString &section, const QString &name)
{
    QStringList values;
    for (const QJsonValue &entry : cache.value(section).toObject())
        values.append(entry[name].toString());
    return values;
}

/// An application at which ada has signed in, or about whom it is told by a file.
class MicrosoftApplication {
public:
    explicit MicrosoftApplication(const QString &tenant = QStringLiteral("common"), const QString &realm = {},
        const std::function<void(ClientConfiguration &)> &configure = {})
        : provider(tenant, realm)
    {
        ClientConfiguration configuration = provider.configuration();
        if (configure)
            configure(configuration);
        application = std::make_unique<PublicClientApplication>(configuration);
    }

    void signIn(const QJsonObject &changes = {}, const QJsonObject &claimChanges = {})
    {
        provider.answer(provider.tokens(changes, claimChanges));
        FlowRecorder flow(application->acquireTokenByRefreshToken(Secret("RT0"), {QStringLiteral("User.Read")}));
        processEvents();
        account = flow.result().account();
    }

    bool import(const QJsonObject &cache)
    {
        const bool isRead = application->importMsalCache(asSecret(cache)).hasValue();
        account = application->accounts().value(0);
        return isRead && !account.isNull();
    }

    /// How a silent acquisition ends.
    QString acquire(const SilentOptions &options = {}, const QStringList &scopes = {QStringLiteral("User.Read")})
    {
        FlowRecorder flow(application->acquireTokenSilent(scopes, account, options));
        processEvents();
        result = flow.result();
        error = flow.error();
        return flow.isFinished() ? flow.outcome() : QStringLiteral("not finished");
    }

    MicrosoftProvider provider;
    std::unique_ptr<PublicClientApplication> application;
    Account account;
    TokenResult result;
    Error error;
};

} // namespace QtSignIn
