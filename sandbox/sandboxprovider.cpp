#include <QtSignIn/sandboxprovider.h>

#include "endpoints/router.h"
#include "http/httpserver.h"

#include <QtCore/QMutex>

#include <atomic>

namespace QtSignIn {

using namespace Sandbox;

class SandboxProvider::Private {
public:
    explicit Private(SandboxProvider *provider)
        : notifications(notificationsOf(provider))
        , router(mutex, state, keys, notifications)
        , server([this](const SandboxRequest &request, quint16 port) { return router.answer(request, port); })
    {
    }

    // Emits on the provider's thread, after whatever is running there.
    template <typename... Arguments>
    static auto queued(SandboxProvider *provider, void (SandboxProvider::*signal)(Arguments...))
    {
        return [provider, signal](const std::decay_t<Arguments> &...arguments) {
            QMetaObject::invokeMethod(
                provider,
                [=] {
                    Q_EMIT(provider->*signal)
                    (arguments...);
                },
                Qt::QueuedConnection);
        };
    }

    static Notifications notificationsOf(SandboxProvider *provider)
    {
        return {queued(provider, &SandboxProvider::requestReceived),
            queued(provider, &SandboxProvider::deviceCodeRequested), queued(provider, &SandboxProvider::signedIn),
            queued(provider, &SandboxProvider::tokenIssued)};
    }

    template <typename Value> void set(Value Settings::*setting, const std::type_identity_t<Value> &value)
    {
        const QMutexLocker lock(&mutex);
        state.settings.*setting = value;
    }

    QMutex mutex;
    State state;
    KeyRing keys;
    const Notifications notifications;
    Router router;
    std::atomic<quint16> portInUse = 0;
    QString errorString;
    HttpServer server; // last, so that its threads end before what they use
};

SandboxProvider::SandboxProvider(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this))
{
}

SandboxProvider::~SandboxProvider()
{
    stop();
}

bool SandboxProvider::start(quint16 port)
{
    stop();
    const bool listening = d->server.listen(port);
    d->portInUse = d->server.port();
    return listening;
}

void SandboxProvider::stop()
{
    d->server.close();
    d->portInUse = 0;
}

bool SandboxProvider::isRunning() const
{
    return d->portInUse != 0;
}

QString SandboxProvider::errorString() const
{
    return d->server.errorString();
}

QString SandboxProvider::issuer() const
{
    const quint16 port = d->portInUse;
    return port == 0 ? QString() : issuerOf(port);
}

quint16 SandboxProvider::port() const
{
    return d->portInUse;
}

void SandboxProvider::addUser(const SandboxUser &user)
{
    const QMutexLocker lock(&d->mutex);
    d->state.addUser(user);
}

void SandboxProvider::addClient(const SandboxClient &client)
{
    const QMutexLocker lock(&d->mutex);
    d->state.addClient(client);
}

void SandboxProvider::setAccessTokenLifetime(std::chrono::seconds lifetime)
{
    d->set(&Settings::accessTokenLifetime, lifetime);
}

void SandboxProvider::setIdTokenLifetime(std::chrono::seconds lifetime)
{
    d->set(&Settings::idTokenLifetime, lifetime);
}

void SandboxProvider::setAuthorizationCodeLifetime(std::chrono::seconds lifetime)
{
    d->set(&Settings::codeLifetime, lifetime);
}

void SandboxProvider::setDeviceCodeLifetime(std::chrono::seconds lifetime)
{
    d->set(&Settings::deviceCodeLifetime, lifetime);
}

void SandboxProvider::setPollingInterval(std::chrono::seconds interval)
{
    d->set(&Settings::pollingInterval, interval);
}

void SandboxProvider::setRefreshTokenRotation(bool enabled)
{
    d->set(&Settings::rotatesRefreshTokens, enabled);
}

void SandboxProvider::setIssuerInResponses(bool enabled)
{
    d->set(&Settings::issuerInResponses, enabled);
}

void SandboxProvider::setAutoApprove(const QString &login)
{
    d->set(&Settings::autoApprove, login);
}

bool SandboxProvider::approveDeviceCode(const QString &userCode, const QString &login)
{
    const QMutexLocker lock(&d->mutex);
    const std::optional<DeviceCode> code = d->state.deviceCodes.findPending(userCode, d->state.now());
    if (!code || !d->state.findUser(login))
        return false;
    d->state.deviceCodes.approve(userCode, login, d->state.now());
    d->notifications.signedIn(login, code->clientId);
    return true;
}

bool SandboxProvider::denyDeviceCode(const QString &userCode)
{
    const QMutexLocker lock(&d->mutex);
    return d->state.deviceCodes.deny(userCode, d->state.now());
}

void SandboxProvider::script(SandboxEndpoint endpoint, const SandboxAnswer &answer, int times)
{
    const QMutexLocker lock(&d->mutex);
    d->state.script.add(endpoint, answer, times);
}

void SandboxProvider::clearScript()
{
    const QMutexLocker lock(&d->mutex);
    d->state.script.clear();
}

void SandboxProvider::setMetadataEditor(const std::function<void(QJsonObject &)> &editor)
{
    d->set(&Settings::metadataEditor, editor);
}

void SandboxProvider::setIdTokenEditor(const std::function<void(QJsonObject &)> &editor)
{
    d->set(&Settings::idTokenEditor, editor);
}

void SandboxProvider::advanceClock(std::chrono::seconds by)
{
    const QMutexLocker lock(&d->mutex);
    d->state.clockOffset += by;
}

bool SandboxProvider::setKeys(const QList<SandboxKey> &keys)
{
    const QMutexLocker lock(&d->mutex);
    return d->keys.set(keys);
}

void SandboxProvider::rotateKeys()
{
    const QMutexLocker lock(&d->mutex);
    d->keys.rotate();
}

void SandboxProvider::misbehave(const SandboxMisbehaviour &misbehaviour)
{
    const QMutexLocker lock(&d->mutex);
    d->state.misbehaviours.add(misbehaviour);
}

void SandboxProvider::behave()
{
    const QMutexLocker lock(&d->mutex);
    d->state.misbehaviours.clear();
}

void SandboxProvider::revokeTokens()
{
    const QMutexLocker lock(&d->mutex);
    d->state.grants.revokeAll();
}

QList<SandboxRequest> SandboxProvider::requests() const
{
    const QMutexLocker lock(&d->mutex);
    return d->state.requests;
}

QList<SandboxRequest> SandboxProvider::requests(SandboxEndpoint endpoint) const
{
    QList<SandboxRequest> selected = requests();
    selected.removeIf([&](const SandboxRequest &request) { return request.endpoint != endpoint; });
    return selected;
}

void SandboxProvider::clearRequests()
{
    const QMutexLocker lock(&d->mutex);
    d->state.requests.clear();
}

} // namespace QtSignIn
