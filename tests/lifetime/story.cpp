#include "lifetime/story.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDeadlineTimer>
#include <QtCore/QJsonArray>
#include <QtCore/QTimer>

#include "support/flowrecorder.h"
#include "support/testsigner.h"

namespace QtSignIn {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString revocationEndpoint = u"https://login.example/revoke"_s;
const QString api = u"https://api.example/things"_s;

FakeAnswer refusal(const QByteArray &error)
{
    return {.status = 401, .body = "refused", .headers = {{"WWW-Authenticate", "Bearer error=" + error}}};
}

QJsonObject metadata()
{
    QJsonObject result = TestProvider::metadata();
    result.insert(u"revocation_endpoint"_s, revocationEndpoint);
    result.insert(u"end_session_endpoint"_s, u"https://login.example/logout"_s);
    result.insert(u"id_token_signing_alg_values_supported"_s, QJsonArray {u"ES256"_s});
    return result;
}

const TestSigner &signer()
{
    static const TestSigner signer(u"ours"_s);
    return signer;
}

} // namespace

QStringList Story::names()
{
    return {
        u"interactive"_s,
        u"interactive without browser"_s,
        u"interactive with a stray"_s,
        u"interactive refused"_s,
        u"interactive with late keys"_s,
        u"interactive offline"_s,
        u"sign-in in the browser"_s,
        u"sign-in without browser"_s,
        u"sign-in with a device"_s,
        u"sign-in from the cache"_s,
        u"device"_s,
        u"device refused"_s,
        u"device resumed"_s,
        u"device with late keys"_s,
        u"silent"_s,
        u"silent from the cache"_s,
        u"silent refused"_s,
        u"silent with late keys"_s,
        u"refresh token"_s,
        u"refresh token refused"_s,
        u"refresh token with late keys"_s,
        u"authorization code"_s,
        u"authorization code with late keys"_s,
        u"user code alone"_s,
        u"user code refused"_s,
        u"authorization request alone"_s,
        u"user info"_s,
        u"user info refused"_s,
        u"sign-out"_s,
        u"sign-out in the browser"_s,
        u"authorized"_s,
        u"request"_s,
        u"request refused once"_s,
        u"request that needs the person"_s,
        u"request to a stranger"_s,
    };
}

Story::Story(const QString &name)
    : network(std::make_unique<FakeNetworkAccessManager>())
    , m_name(name)
    , m_provider(std::make_unique<TestProvider>())
{
    clock = m_provider->clock;
    browser = m_provider->browser;
    const bool hasLateKeys = name.endsWith(u"late keys"_s);
    network->answerAlways("GET", TestProvider::metadataUrl(), TestProvider::json(metadata()));
    ClientConfiguration configuration = m_provider->configuration();
    configuration.networkAccessManager = network.get();
    configuration.trustTlsInsteadOfSignatures = !hasLateKeys;
    application = std::make_unique<PublicClientApplication>(configuration);
    browser->setOpens(!name.endsWith(u"without browser"_s));
    if (!name.startsWith(u"interactive"_s) && !name.startsWith(u"refresh"_s) && name != u"device refused"_s)
        signIn();
    if (hasLateKeys) {
        // Those that are fetched in advance do not have it: everybody waits for a second set.
        network->answerOnce("GET", TestProvider::keySetUrl(), keySet({TestSigner(u"old"_s)}));
        network->answerAlways("GET", TestProvider::keySetUrl(), keySet({signer()}));
    }

    comeBackFromBrowser();
    begin();
}

void Story::again()
{
    if (m_name.startsWith(u"sign-out"_s))
        signIn();
    begin();
}

void Story::begin()
{
    const QString &name = m_name;
    if (name.startsWith(u"user info"_s))
        clock->advance(2h);
    const FakeAnswer refused = m_provider->error(u"invalid_grant"_s);
    const FakeAnswer last = name.endsWith(u"refused"_s) ? refused : tokens({{u"access_token"_s, u"access-2"_s}});
    if (name == u"interactive offline"_s)
        network->answerAlways("GET", TestProvider::metadataUrl(), {.status = 0, .error = QNetworkReply::TimeoutError});
    if (name.startsWith(u"interactive"_s)) {
        watch(application->acquireTokenInteractive({u"api"_s}));
    } else if (name == u"sign-in with a device"_s || name == u"sign-in without browser"_s) {
        browser->setAvailable(name != u"sign-in with a device"_s);
        answer(TestProvider::deviceEndpoint(), m_provider->deviceCode());
        answer(TestProvider::tokenEndpoint(), last);
        SignInOptions options;
        options.interactive.prompt = PromptValue::Login;
        options.allowDeviceCode = name == u"sign-in with a device"_s;
        watch(application->signIn({u"api"_s}, options));
    } else if (name.startsWith(u"sign-in"_s)) {
        SignInOptions options;
        if (name != u"sign-in from the cache"_s)
            options.interactive.prompt = PromptValue::Login;
        watch(application->signIn({u"api"_s}, options));
    } else if (name == u"device resumed"_s) {
        answer(TestProvider::deviceEndpoint(), m_provider->deviceCode());
        const auto code = application->initiateDeviceFlow({u"api"_s});
        processEvents();
        answer(TestProvider::tokenEndpoint(), last);
        watch(application->resumeDeviceFlow(code.result().value()));
    } else if (name.startsWith(u"device"_s)) {
        answer(TestProvider::deviceEndpoint(), m_provider->deviceCode());
        answer(TestProvider::tokenEndpoint(), m_provider->error(u"slow_down"_s));
        answer(TestProvider::tokenEndpoint(), {.status = 503});
        answer(TestProvider::tokenEndpoint(), last);
        watch(application->acquireTokenByDeviceFlow({u"api"_s}));
    } else if (name == u"silent from the cache"_s) {
        watch(application->acquireTokenSilent({u"api"_s}, account));
    } else if (name.startsWith(u"silent"_s)) {
        answer(TestProvider::tokenEndpoint(), last);
        watch(application->acquireTokenSilent({u"api"_s}, account, {.forceRefresh = true}));
    } else if (name.startsWith(u"refresh token"_s)) {
        answer(TestProvider::tokenEndpoint(), last);
        watch(application->acquireTokenByRefreshToken(Secret("refresh-0"), {u"api"_s}));
    } else if (name.startsWith(u"authorization code"_s)) {
        const auto request =
            application->initiateAuthCodeFlow({u"api"_s}, {.redirectUri = u"com.example.app:/signed-in"_s});
        processEvents();
        browser->open(request.result()->authorizationUrl(), [](bool) {});
        answer(TestProvider::tokenEndpoint(), tokens());
        FormParameters parameters {{"code", "the-code"}};
        parameters.add("state", browser->authorizationParameters().value("state").value_or(QByteArray()));
        const QUrl redirect = withQueryParameters(QUrl(request.result()->redirectUri()), parameters);
        watch(application->acquireTokenByAuthCodeFlow(*request.result(), RedirectResponse::fromUrl(redirect)));
    } else if (name.startsWith(u"user code"_s)) {
        answer(TestProvider::deviceEndpoint(),
            name.endsWith(u"refused"_s) ? m_provider->error(u"invalid_client"_s) : m_provider->deviceCode());
        watch(application->initiateDeviceFlow({u"api"_s}));
    } else if (name == u"authorization request alone"_s) {
        watch(application->initiateAuthCodeFlow({u"api"_s}, {.redirectUri = u"com.example.app:/signed-in"_s}));
    } else if (name.startsWith(u"user info"_s)) {
        answer(TestProvider::tokenEndpoint(), last);
        network->answerOnce("GET", TestProvider::userInfoEndpoint(), TestProvider::json({{u"sub"_s, u"alice-1"_s}}));
        watch(application->userInfo(account));
    } else if (name.startsWith(u"sign-out"_s)) {
        answer(revocationEndpoint, {});
        watch(application->signOut(account, {.endBrowserSession = name.endsWith(u"browser"_s)}));
    } else {
        askApi();
    }
}

Story::~Story()
{
    application.reset();
    processEvents();
}

QString Story::outcome() const
{
    return m_outcome ? m_outcome() : QString();
}

bool Story::run(const std::function<bool()> &condition)
{
    QTimer alarm;
    alarm.start(2);
    const QDeadlineTimer deadline(10s);
    for (int idle = 0; !deadline.hasExpired(); ++idle) {
        processEvents();
        if (condition())
            return true;
        // Real sockets need real time; where there are none, or nobody comes any more, the clock goes on.
        const bool hasPage = browser && !browser->openedUrls().isEmpty();
        if (!hasPage)
            clock->fireNext();
        else if (idle > 100)
            clock->advance(1s);
        else
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    return false;
}

void Story::letGoOfBrowser()
{
    browser.reset();
    m_provider.reset();
}

template <typename F> void Story::watch(F *flow)
{
    watch(flow->future());
    m_actor = flow;
}

template <typename T> void Story::watch(const QFuture<Result<T>> &future)
{
    m_outcome = [future] { return outcomeOf(future); };
    const QList<Flow *> flows = application->findChildren<Flow *>(Qt::FindDirectChildrenOnly);
    if (!flows.isEmpty())
        m_actor = flows.constLast();
}

void Story::answer(const QString &endpoint, const FakeAnswer &answer)
{
    network->answerOnce("POST", endpoint, answer);
}

FakeAnswer Story::tokens(const QJsonObject &changes) const
{
    QJsonObject more = changes;
    if (!application->configuration().trustTlsInsteadOfSignatures)
        more.insert(u"id_token"_s, QString::fromLatin1(signer().sign(m_provider->claims())));
    return m_provider->tokens(more);
}

/// The clock stays well behind the end of the token.
void Story::signIn()
{
    if (!application->configuration().trustTlsInsteadOfSignatures)
        network->answerOnce("GET", TestProvider::keySetUrl(), keySet({signer()}));
    answer(TestProvider::tokenEndpoint(), tokens());
    FlowRecorder flow(application->acquireTokenByRefreshToken(Secret("refresh-0"), {u"api"_s}));
    processEvents();
    account = flow.result().account();
    // The keys are too old to be used again.
    if (!application->configuration().trustTlsInsteadOfSignatures)
        clock->advance(61min);
}

void Story::comeBackFromBrowser()
{
    const bool isSignOut = m_name.startsWith(u"sign-out"_s);
    connect(browser.get(), &FakeBrowser::opened, this, [this, isSignOut] {
        if (!network || !application || !browser)
            return;
        if (isSignOut) {
            const FormParameters sent = browser->authorizationParameters();
            const QUrl redirect(QString::fromUtf8(sent.value("post_logout_redirect_uri").value_or(QByteArray())));
            browser->get(withQueryParameters(redirect, {{"state", sent.value("state").value_or(QByteArray())}}));
            return;
        }
        answer(TestProvider::tokenEndpoint(),
            m_name == u"interactive refused"_s ? m_provider->error(u"invalid_grant"_s) : tokens());
        if (m_name == u"interactive with a stray"_s)
            browser->redirectBackRaw({{"code", "a"}, {"state", "wrong"}});
        browser->redirectBack({{"code", "the-code"}});
    });
}

void Story::askApi()
{
    if (!m_authorizer) {
        m_authorizer = std::make_unique<RequestAuthorizer>(
            application.get(), account, QStringList {u"api"_s}, QList<QUrl> {QUrl(u"https://api.example"_s)});
    }
    if (m_name == u"authorized"_s) {
        clock->advance(2h);
        answer(TestProvider::tokenEndpoint(), tokens());
        const auto future = m_authorizer->authorize(QNetworkRequest(QUrl(api)));
        watch(future);
        return;
    }
    answer(TestProvider::tokenEndpoint(), tokens({{u"access_token"_s, u"access-2"_s}}));
    if (m_name == u"request refused once"_s)
        network->answerOnce("GET", api, refusal("invalid_token"));
    if (m_name == u"request that needs the person"_s)
        network->answerOnce("GET", api, refusal("insufficient_user_authentication"));
    network->answerOnce("GET", api, {.body = "things"});
    const QUrl url(m_name == u"request to a stranger"_s ? u"https://evil.example/"_s : api);
    m_actor = m_authorizer->send(network.get(), QNetworkRequest(url));
}

} // namespace QtSignIn
