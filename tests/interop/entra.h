#pragma once

#include <QtCore/QDateTime>
#include <QtCore/QJsonObject>

#include "support/fakenetworkaccessmanager.h"

/// Microsoft's sign-in service with one person, Ada, as both sides of a test see it. What it answers is data, so that
/// two programs can be given the very same reply.
class Entra {
public:
    static constexpr char TenantId[] = "9f4880d8-80ba-4c40-97bc-f7a23c703084";
    static constexpr char ClientId[] = "d3adb33f-c1de-ed0c-baad-f00dcafebabe";

    static constexpr char UserId[] = "c6ad1e5f-0a07-4f3c-9a37-51f0e2c8a9da";

    /// \a tenant as in the authority's URL.
    explicit Entra(const QString &tenant)
        : m_tenant(tenant)
    {
    }

    QString authority() const;

    /// A token response at \a now with the tokens `AT<number>` and `RT<number>`, and \a changes; null removes a member.
    static QJsonObject reply(const QDateTime &now, int number, const QJsonObject &changes = {});

    /// `client_info` for somebody of this tenant.
    static QString clientInfo(const QString &uid);

    /// From now on \a network knows the metadata and gives \a reply, on every host of this cloud.
    void answer(QtSignIn::FakeNetworkAccessManager &network, const QJsonObject &reply) const;

    /// The forms that \a network got at a token endpoint.
    static QList<QtSignIn::FormParameters> tokenRequests(const QtSignIn::FakeNetworkAccessManager &network);

private:
    QString m_tenant;
};
