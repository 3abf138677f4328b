#include "session/redirectplaces.h"

#include "protocol/providermetadata.h"
#include "session/session.h"
#include "validation/endpointpolicy.h"

#include <QtCore/QLoggingCategory>
#include <QtCore/QSet>

#include <algorithm>
#include <memory>
#include <mutex>
#include <vector>

namespace QtSignIn {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(configurationLog, "qtsignin.configuration")

struct Use {
    std::weak_ptr<const Session> session;
    QString provider;
    QString place;
};

struct Uses {
    std::mutex mutex;
    std::vector<Use> list;
    QSet<QString> warned;
};

Uses &uses()
{
    static Uses instance;
    return instance;
}

/// Who gets the codes. All of Microsoft's tenants are one.
QString providerOf(const Session &session, const ProviderMetadata &metadata)
{
    if (session.profile().isMicrosoft)
        return metadata.tokenEndpoint.host();
    return metadata.issuer.isEmpty() ? metadata.tokenEndpoint.toString() : metadata.issuer;
}

QString placeOf(const QString &redirectUri)
{
    QUrl place(redirectUri);
    if (isLocalHost(place.host()))
        place.setPort(-1);
    if (place.path().isEmpty())
        place.setPath(u"/"_s);
    return place.toString();
}

// Without locking them: who lets go last deletes, and that may not be this thread.
bool isSame(const std::weak_ptr<const Session> &left, const std::weak_ptr<const Session> &right)
{
    return !left.owner_before(right) && !right.owner_before(left);
}

/// The other provider to warn of, or a null string.
QString note(const Use &use)
{
    const std::scoped_lock lock(uses().mutex);
    std::vector<Use> &list = uses().list;
    list.erase(
        std::remove_if(list.begin(), list.end(), [](const Use &other) { return other.session.expired(); }), list.end());
    QString conflict;
    bool isKnown = false;
    for (const Use &other : list) {
        if (other.place != use.place)
            continue;
        if (other.provider == use.provider) {
            isKnown = isKnown || isSame(other.session, use.session);
            continue;
        }
        QStringList pair {other.provider, use.provider};
        pair.sort();
        const QString warning = pair.join(u' ') + u' ' + use.place;
        if (!uses().warned.contains(warning)) {
            uses().warned.insert(warning);
            conflict = other.provider;
        }
    }
    if (!isKnown)
        list.push_back(use);
    return conflict;
}

} // namespace

void noteRedirectPlace(const Session &session, const ProviderMetadata &metadata, const QString &redirectUri)
{
    if (metadata.authorizationResponseIssParameterSupported)
        return;
    const Use use {session.weak_from_this(), providerOf(session, metadata), placeOf(redirectUri)};
    const QString other = note(use);
    if (other.isNull())
        return;
    qCWarning(configurationLog) << "The answers of" << other << "and" << use.provider
                                << "come to the same redirect URI," << use.place
                                << "and neither says in them whose they are (RFC 9207). Give each a "
                                   "redirectPath of its own (RFC 8252 8.10).";
}

} // namespace QtSignIn
