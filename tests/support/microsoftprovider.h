#pragma once

#include <QtCore/QJsonObject>

#include <QtSignIn/clientconfiguration.h>

#include "support/fakebrowser.h"
#include "support/fakeclock.h"
#include "support/fakenetworkaccessmanager.h"

namespace QtSignIn {

/// A client of Microsoft's public cloud, all fake: the addresses are the real ones, the network is a script.
class MicrosoftProvider {
public:
    /// \a tenant as the application names it; \a realm what the metadata makes of it, empty: the same.
    explicit MicrosoftProvider(const QString &tenant = QStringLiteral("common"), const QString &realm = QString());

    static constexpr char ClientId[] = "cid";
    static constexpr char Host[] = "login.microsoftonline.com";
    static constexpr char Alias[] = "sts.windows.net";
    static constexpr char Tenant[] = "11111111-2222-3333-4444-555555555555"; ///< where ada is at home

    QString tokenEndpoint(const QString &host = QString::fromLatin1(Host)) const;
    QString deviceEndpoint() const;
    QString metadataUrl() const;
    QJsonObject metadata() const;

    /// ada's, with \a changes; a null value removes one.
    QJsonObject claims(const QJsonObject &changes = {}) const;
    static QByteArray idToken(const QJsonObject &claims);

    /// base64url, as the wire has it.
    static QString clientInfo(const QString &uid = QStringLiteral("UID"), const QString &utid = QStringLiteral("UTID"));

    /// A token response as Entra ID sends it for ada, with \a changes; a null value removes a member.
    FakeAnswer tokens(const QJsonObject &changes = {}, const QJsonObject &claimChanges = {}) const;
    FakeAnswer error(const QString &error, const QString &subError = {}, const QJsonObject &more = {}) const;
    FakeAnswer deviceCode() const;

    /// Scripts the next token response.
    void answer(const FakeAnswer &answer, const QString &host = QString::fromLatin1(Host));

    qsizetype tokenRequests(const QString &host = QString::fromLatin1(Host)) const;
    FormParameters lastForm() const { return network.requests().constLast().form; }

    ClientConfiguration configuration() const;

    const std::shared_ptr<FakeClock> clock = std::make_shared<FakeClock>();
    const std::shared_ptr<FakeBrowser> browser = std::make_shared<FakeBrowser>();
    FakeNetworkAccessManager network;

private:
    const QString m_tenant;
    const QString m_realm;
};

} // namespace QtSignIn
