#include <QtSignIn/publicclientapplication.h>

#include "flows/authcodeflow.h"
#include "flows/devicecodeflow_p.h"
#include "flows/interactiveflow_p.h"
#include "flows/refreshtokenflow_p.h"
#include "flows/signinflow_p.h"
#include "flows/signoutflow_p.h"
#include "flows/silentflow_p.h"
#include "flows/usercodeflow.h"
#include "flows/userinfoflow_p.h"
#include "model/makeerror.h"
#include "session/session.h"
#include "session/tokenreader_p.h"

#include <QtCore/QPromise>

namespace QtSignIn {

using namespace Qt::StringLiterals;

namespace {

/// A future that gets a value in any case.
class StorageAnswer {
public:
    StorageAnswer() { m_promise.start(); }
    ~StorageAnswer()
    {
        finish(makeError(Error::Kind::Abandoned, ErrorCode::Abandoned, u"The application object is gone."_s));
    }
    Q_DISABLE_COPY_MOVE(StorageAnswer)

    QFuture<Result<void>> future() const { return m_promise.future(); }
    void finish(const Result<void> &result)
    {
        if (std::exchange(m_isFinished, true))
            return;
        m_promise.addResult(result);
        m_promise.finish();
    }

private:
    QPromise<Result<void>> m_promise;
    bool m_isFinished = false;
};

} // namespace

class PublicClientApplicationPrivate {
public:
    explicit PublicClientApplicationPrivate(const ClientConfiguration &configuration)
        : session(std::make_shared<Session>(configuration))
    {
    }

    const std::shared_ptr<Session> session;
};

PublicClientApplication::PublicClientApplication(const ClientConfiguration &configuration, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<PublicClientApplicationPrivate>(configuration))
{
    connect(d->session.get(), &Session::accountAdded, this, &PublicClientApplication::accountAdded);
    connect(d->session.get(), &Session::tokenCacheChanged, this, &PublicClientApplication::tokenCacheChanged);
    connect(d->session.get(), &Session::accountRemoved, this, &PublicClientApplication::accountRemoved);
    connect(d->session.get(), &Session::loadStateChanged, this, &PublicClientApplication::loadStateChanged);
    connect(d->session.get(), &Session::storageErrorOccurred, this, &PublicClientApplication::storageErrorOccurred);
    connect(d->session.get(), &Session::accountsChanged, this, &PublicClientApplication::accountsChanged);
    connect(
        d->session.get(), &Session::needsInteractionChanged, this, &PublicClientApplication::needsInteractionChanged);
}

PublicClientApplication::~PublicClientApplication()
{
    // While our members are still there: a future's continuation may ask us something.
    QList<QPointer<Flow>> flows;
    for (Flow *flow : findChildren<Flow *>(Qt::FindDirectChildrenOnly))
        flows.append(flow);
    for (const QPointer<Flow> &flow : flows)
        delete flow;
}

const ClientConfiguration &PublicClientApplication::configuration() const
{
    return d->session->configuration();
}

QFuture<Result<void>> PublicClientApplication::load()
{
    const auto answer = std::make_shared<StorageAnswer>();
    const QFuture<Result<void>> future = answer->future();
    d->session->load(this, [answer](const Result<void> &result) { answer->finish(result); });
    return future;
}

QFuture<Result<void>> PublicClientApplication::save()
{
    const auto answer = std::make_shared<StorageAnswer>();
    const QFuture<Result<void>> future = answer->future();
    d->session->save(this, [answer](const Result<void> &result) { answer->finish(result); });
    return future;
}

bool PublicClientApplication::setStorage(Storage storage)
{
    return d->session->setStorage(storage);
}

LoadState PublicClientApplication::loadState() const
{
    return d->session->loadState();
}

SignInFlow *PublicClientApplication::signIn(const QStringList &scopes, const SignInOptions &options)
{
    return new SignInFlow(std::make_unique<SignInFlowPrivate>(d->session, scopes, options), this);
}

InteractiveFlow *PublicClientApplication::acquireTokenInteractive(
    const QStringList &scopes, const InteractiveOptions &options)
{
    return new InteractiveFlow(std::make_unique<InteractiveFlowPrivate>(d->session, scopes, options), this);
}

DeviceCodeFlow *PublicClientApplication::acquireTokenByDeviceFlow(
    const QStringList &scopes, const DeviceCodeOptions &options)
{
    return new DeviceCodeFlow(std::make_unique<DeviceCodeFlowPrivate>(d->session, scopes, options), this);
}

QFuture<Result<DeviceAuthorization>> PublicClientApplication::initiateDeviceFlow(
    const QStringList &scopes, const DeviceCodeOptions &options)
{
    auto *flow = new UserCodeFlow(std::make_unique<UserCodeFlowPrivate>(d->session, scopes, options), this);
    return flow->future();
}

DeviceCodeFlow *PublicClientApplication::resumeDeviceFlow(
    const DeviceAuthorization &authorization, const DeviceCodeOptions &options)
{
    return new DeviceCodeFlow(std::make_unique<DeviceCodeFlowPrivate>(d->session, authorization, options), this);
}

QList<DeviceAuthorization> PublicClientApplication::pendingDeviceAuthorizations() const
{
    return d->session->pendingDevices().list();
}

TokenFlow *PublicClientApplication::acquireTokenSilent(
    const QStringList &scopes, const Account &account, const SilentOptions &options)
{
    return new TokenFlow(std::make_unique<SilentFlowPrivate>(d->session, scopes, account, options), this);
}

TokenFlow *PublicClientApplication::acquireTokenByRefreshToken(
    const Secret &refreshToken, const QStringList &scopes, const RequestExtras &extras)
{
    return new TokenFlow(std::make_unique<RefreshTokenFlowPrivate>(d->session, refreshToken, scopes, extras), this);
}

QFuture<Result<AuthCodeRequest>> PublicClientApplication::initiateAuthCodeFlow(
    const QStringList &scopes, const AuthCodeOptions &options)
{
    auto *flow =
        new AuthCodeRequestFlow(std::make_unique<AuthCodeRequestFlowPrivate>(d->session, scopes, options), this);
    return flow->future();
}

TokenFlow *PublicClientApplication::acquireTokenByAuthCodeFlow(
    const AuthCodeRequest &request, const RedirectResponse &response)
{
    return new TokenFlow(std::make_unique<AuthCodeFlowPrivate>(d->session, request, response), this);
}

UserInfoFlow *PublicClientApplication::userInfo(const Account &account)
{
    return new UserInfoFlow(std::make_unique<UserInfoFlowPrivate>(d->session, account), this);
}

SignOutFlow *PublicClientApplication::signOut(const Account &account, const SignOutOptions &options)
{
    auto signOut = std::make_unique<SignOutFlowPrivate>(d->session, account, options);
    SignOutFlowPrivate *const flowPrivate = signOut.get();
    const QPointer<SignOutFlow> flow = new SignOutFlow(std::move(signOut), this);
    flowPrivate->removeAccount();
    return flow;
}

QList<Account> PublicClientApplication::accounts(const QString &username) const
{
    return d->session->tokens().accounts(username);
}

bool PublicClientApplication::needsInteraction(const Account &account) const
{
    return d->session->needsInteraction(account);
}

bool PublicClientApplication::removeAccount(const Account &account)
{
    return d->session->remove(account);
}

TokenReader PublicClientApplication::tokenReader() const
{
    return TokenReader(std::make_shared<TokenReaderData>(*d->session));
}

Result<void> PublicClientApplication::importMsalCache(const Secret &json)
{
    return d->session->importMsalCache(json);
}

Secret PublicClientApplication::exportMsalCache() const
{
    return d->session->exportMsalCache();
}

} // namespace QtSignIn
