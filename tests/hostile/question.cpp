#include "hostile/question.h"

#include <QtTest/QtTest>

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include "support/fakebrowser.h"
#include "support/flowrecorder.h"
#include "support/providerjson.h"
#include "support/testprovider.h"
#include "support/testsigner.h"

namespace QtSignIn {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QByteArray jsonOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

Question::Question(Endpoint endpoint)
    : m_endpoint(endpoint)
{
    const QJsonObject metadata {{u"issuer"_s, server.origin()},
        {u"authorization_endpoint"_s, server.url(u"/authorize"_s)}, {u"token_endpoint"_s, server.url(u"/token"_s)},
        {u"device_authorization_endpoint"_s, server.url(u"/device"_s)},
        {u"userinfo_endpoint"_s, server.url(u"/userinfo"_s)}, {u"revocation_endpoint"_s, server.url(u"/revoke"_s)},
        {u"jwks_uri"_s, server.url(u"/keys"_s).replace(u"127.0.0.1"_s, u"localhost"_s)},
        {u"id_token_signing_alg_values_supported"_s, QJsonArray {u"ES256"_s}},
        {u"code_challenge_methods_supported"_s, QJsonArray {u"S256"_s}}};
    server.answer(u"/.well-known/"_s, goodAnswer(jsonOf(metadata)));
    server.answer(u"/device"_s,
        goodAnswer(R"({"device_code":"d","user_code":"U","verification_uri":"https://login.example/","interval":5})"));

    ClientConfiguration configuration;
    configuration.storage = Storage::MemoryOnly;
    configuration.clientId = QString::fromLatin1(TestProvider::ClientId);
    configuration.authority = Authority::openIdConnect(server.origin());
    if (endpoint == Endpoint::InstanceDiscovery) {
        configuration.authority = Authority::microsoft(QUrl(u"https://login.unknown.example/contoso"_s));
        configuration.instanceDiscoveryEndpoint = QUrl(server.url(u"/instance"_s));
    }
    configuration.clock = m_clock;
    configuration.browser = std::make_shared<FakeBrowser>();
    configuration.allowInsecureHttpForTests = true;
    configuration.trustTlsInsteadOfSignatures = endpoint != Endpoint::SigningKeys;
    m_application = std::make_unique<PublicClientApplication>(configuration);
}

QString Question::path() const
{
    switch (m_endpoint) {
    case Endpoint::Metadata:
        return u"/.well-known/"_s;
    case Endpoint::InstanceDiscovery:
        return u"/instance"_s;
    case Endpoint::DeviceAuthorization:
        return u"/device"_s;
    case Endpoint::UserInfo:
        return u"/userinfo"_s;
    case Endpoint::Revocation:
        return u"/revoke"_s;
    case Endpoint::SigningKeys:
        return u"/keys"_s;
    default:
        return u"/token"_s;
    }
}

bool Question::isPost() const
{
    return m_endpoint != Endpoint::Metadata && m_endpoint != Endpoint::InstanceDiscovery
        && m_endpoint != Endpoint::UserInfo && m_endpoint != Endpoint::SigningKeys;
}

QByteArray Question::idToken() const
{
    const qint64 now = m_clock->now().toSecsSinceEpoch();
    QJsonObject claims {{u"iss"_s, server.origin()}, {u"sub"_s, u"alice-1"_s},
        {u"aud"_s, QString::fromLatin1(TestProvider::ClientId)}, {u"exp"_s, now + 36000}, {u"iat"_s, now}};
    if (!m_nonce.isEmpty())
        claims.insert(u"nonce"_s, QString::fromLatin1(m_nonce));
    return TestSigner(u"ours"_s).sign(claims);
}

QByteArray Question::tokens() const
{
    return jsonOf({{u"access_token"_s, u"access-1"_s}, {u"token_type"_s, u"Bearer"_s}, {u"expires_in"_s, 36000},
        {u"refresh_token"_s, u"refresh-1"_s}, {u"scope"_s, u"openid api"_s},
        {u"id_token"_s, QString::fromLatin1(idToken())}});
}

void Question::signIn()
{
    server.answer(u"/token"_s, goodAnswer(tokens()));
    FlowRecorder flow(m_application->acquireTokenByRefreshToken(Secret("refresh-0"), {u"api"_s}));
    if (QTest::qWaitFor([&] { return flow.isFinished(); }))
        m_account = flow.result().account();
    server.targets.clear();
    server.received.clear();
}

void Question::end(const std::optional<Error> &error)
{
    ++ends;
    m_error = error.value_or(Error());
}

QString Question::outcome() const
{
    if (ends == 0)
        return u"pending"_s;
    return m_error == Error() ? u"completed"_s : textOf(m_error);
}

void Question::start()
{
    const auto watch = [this](auto *flow) {
        using F = std::remove_pointer_t<decltype(flow)>;
        connect(flow, &Flow::failed, this, [this](const Error &error) { end(error); });
        connect(flow, &F::completed, this, [this] { end(std::nullopt); });
    };
    const QStringList scopes {u"api"_s};
    switch (m_endpoint) {
    case Endpoint::Metadata:
    case Endpoint::InstanceDiscovery:
    case Endpoint::TokenForRefreshToken:
        watch(m_application->acquireTokenByRefreshToken(Secret("refresh-0"), scopes));
        break;
    case Endpoint::TokenForCode:
    case Endpoint::SigningKeys: {
        const auto request =
            m_application->initiateAuthCodeFlow(scopes, {.redirectUri = u"com.example.app:/signed-in"_s});
        if (!QTest::qWaitFor([&] { return request.isFinished(); }) || request.result().hasError())
            break;
        const FormParameters sent =
            decodeForm(request.result()->authorizationUrl().query(QUrl::FullyEncoded).toLatin1());
        m_nonce = sent.value("nonce").value_or(QByteArray());
        if (m_endpoint == Endpoint::SigningKeys)
            server.answer(u"/token"_s, goodAnswer(tokens()));
        const QUrl redirect = withQueryParameters(QUrl(request.result()->redirectUri()),
            FormParameters {{"code", "the-code"}, {"state", sent.value("state").value_or(QByteArray())}});
        watch(m_application->acquireTokenByAuthCodeFlow(*request.result(), RedirectResponse::fromUrl(redirect)));
        break;
    }
    case Endpoint::TokenForDeviceCode:
    case Endpoint::DeviceAuthorization: {
        DeviceCodeFlow *flow = m_application->acquireTokenByDeviceFlow(scopes);
        watch(flow);
        connect(flow, &DeviceCodeFlow::networkErrorOccurred, this, [this](const Error &error) { end(error); });
        connect(
            flow, &DeviceCodeFlow::pollScheduled, this, [this] { m_clock->advance(5s); }, Qt::SingleShotConnection);
        break;
    }
    case Endpoint::TokenSilently:
        watch(m_application->acquireTokenSilent(scopes, m_account, {.forceRefresh = true}));
        break;
    case Endpoint::UserInfo:
        watch(m_application->userInfo(m_account));
        break;
    case Endpoint::Revocation:
        connect(m_application->signOut(m_account), &SignOutFlow::completed, this, [this](const SignOutResult &result) {
            end(result.revocation == SignOutResult::Step::Done ? std::nullopt : std::optional(result.revocationError));
        });
        break;
    }
}

bool Question::ask(const HostileAnswer &answer)
{
    if (m_endpoint == Endpoint::TokenSilently || m_endpoint == Endpoint::UserInfo || m_endpoint == Endpoint::Revocation)
        signIn();
    server.answer(path(), answer);
    start();
    int idle = 0;
    const bool ended = QTest::qWaitFor(
        [&] {
            // An answer that is still to be read gets the time it takes; then the library's own patience ends.
            const bool isHanging = answer.then == HostileAnswer::Then::Hang && server.isSilent();
            const bool isEndless = answer.then == HostileAnswer::Then::Repeat;
            const bool isAsked = server.requestCount(path()) > 0
                && (m_endpoint != Endpoint::SigningKeys || server.requestCount(u"/token"_s) > 0);
            if (isAsked && (isHanging || isEndless) && ++idle > (isEndless ? 20 : 5))
                m_clock->advance(31s);
            return ends > 0;
        },
        10'000);
    // Whatever might still come.
    processEvents();
    return ended;
}

} // namespace QtSignIn
