#pragma once

#include <QtCore/QJsonObject>

#include <QtSignIn/publicclientapplication.h>

#include "support/fakebrowser.h"
#include "support/fakeclock.h"
#include "support/fakenetworkaccessmanager.h"

namespace QtSignIn {

/// A client and its provider, all fake: fixed addresses, a clock, a browser, and a network with metadata in it.
class TestProvider {
public:
    TestProvider();

    static constexpr char Issuer[] = "https://login.example";
    static constexpr char ClientId[] = "desktop";
    static QString tokenEndpoint() { return QStringLiteral("https://login.example/token"); }
    static QString deviceEndpoint() { return QStringLiteral("https://login.example/device_authorization"); }
    static QString userInfoEndpoint() { return QStringLiteral("https://login.example/userinfo"); }
    static QString keySetUrl() { return QStringLiteral("https://login.example/jwks"); }
    static QString metadataUrl() { return QStringLiteral("https://login.example/.well-known/openid-configuration"); }

    static QJsonObject metadata();
    void setMetadata(const QJsonObject &metadata);

    /// The usual claims for now, with \a changes; a null value removes one.
    QJsonObject claims(const QJsonObject &changes = {}) const;
    QByteArray idToken(const QJsonObject &claims) const;

    /// A token response for alice, with \a changes; a null value removes a member.
    FakeAnswer tokens(const QJsonObject &changes = {}, const QJsonObject &claimChanges = {}) const;
    FakeAnswer error(const QString &error, int status = 400, const QJsonObject &more = {}) const;
    FakeAnswer deviceCode(const QJsonObject &changes = {}) const;
    static FakeAnswer json(const QJsonObject &object, int status = 200);

    /// ID tokens are believed by their claims alone: their signatures are none.
    ClientConfiguration configuration() const;

    const std::shared_ptr<FakeClock> clock = std::make_shared<FakeClock>();
    const std::shared_ptr<FakeBrowser> browser = std::make_shared<FakeBrowser>();
    FakeNetworkAccessManager network;
};

/// Runs the event loop, without waiting, until there is nothing left to do.
void processEvents();

} // namespace QtSignIn
