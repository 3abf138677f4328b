#pragma once

#include <QtCore/QList>
#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <QtCore/QStringList>
#include <QtCore/QUrl>

#include <functional>

#include <QtSignIn/result.h>

#include "protocol/providermetadata.h"

namespace QtSignIn {

class Session;
struct HttpResponse;

/// The provider's metadata: fetched when first asked for, believed for 24 hours, one request for any number of waiters.
/// For a host that only the application says to be Microsoft's, Microsoft is asked first where the metadata is.
class MetadataSource : public QObject {
    Q_OBJECT

public:
    using Done = std::function<void(const Result<ProviderMetadata> &)>;

    static constexpr std::chrono::hours lifetime {24};

    explicit MetadataSource(Session *session);

    /// Calls \a done once from the event loop, unless \a context goes before.
    void fetch(QObject *context, Done done);

private:
    struct Waiter {
        QPointer<QObject> context;
        Done done;
    };
    void requestInstance();
    void receiveInstance(const Result<HttpResponse> &response);
    void request(qsizetype candidate);
    void receive(qsizetype candidate, const Result<HttpResponse> &response);
    Result<ProviderMetadata> judge(const QByteArray &json) const;
    Error foreignIssuer(const QString &issuer) const;
    QStringList endpointHosts(const ProviderMetadata &metadata) const;
    Error refusal(const HttpResponse &response) const;
    void finish(const Result<ProviderMetadata> &result);
    void finishLater(const Result<ProviderMetadata> &result);

    Session *const m_session;
    QList<Waiter> m_waiters;
    bool m_busy = false;
    QList<QUrl> m_candidates;
    Error m_firstFailure;
    std::optional<ProviderMetadata> m_metadata;
    std::chrono::milliseconds m_fetchedAt {0};
};

} // namespace QtSignIn
