#include "widgets/gallery/pretendprovider.h"

#include <QtCore/QChildEvent>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QPointer>
#include <QtGui/QGuiApplication>

#include <QtSignIn/loopbackpage.h>

#include "common/names.h"

using namespace QtSignIn;
using namespace Qt::StringLiterals;

namespace Demo {

namespace {

constexpr auto Host = "login.example.com"_L1;
constexpr auto ClientId = "example-notes"_L1;

QString address(const QString &path = {})
{
    return "https://"_L1 + Host + path;
}

QByteArray segment(const QJsonObject &object)
{
    return QJsonDocument(object)
        .toJson(QJsonDocument::Compact)
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

/// The signature fits nothing: the application trusts TLS instead.
QString unsignedIdToken(const QJsonObject &claims)
{
    return QString::fromLatin1(
        segment({{u"alg"_s, u"RS256"_s}, {u"kid"_s, u"1"_s}}) + '.' + segment(claims) + ".cHJldGVuZA");
}

QJsonObject claimsOf(const QString &login, const QString &name, const QDateTime &now)
{
    return {{u"iss"_s, address()}, {u"aud"_s, QString(ClientId)}, {u"sub"_s, login}, {u"preferred_username"_s, login},
        {u"name"_s, name}, {u"iat"_s, now.toSecsSinceEpoch()}, {u"exp"_s, now.toSecsSinceEpoch() + 3600}};
}

QJsonObject metadata()
{
    return {{u"issuer"_s, address()}, {u"authorization_endpoint"_s, address(u"/authorize"_s)},
        {u"token_endpoint"_s, address(u"/token"_s)}, {u"device_authorization_endpoint"_s, address(u"/code"_s)},
        {u"jwks_uri"_s, address(u"/keys"_s)}, {u"revocation_endpoint"_s, address(u"/revoke"_s)},
        {u"code_challenge_methods_supported"_s, QJsonArray {u"S256"_s}}};
}

QJsonObject deviceCode()
{
    return {{u"device_code"_s, u"pretend-device-code"_s}, {u"user_code"_s, u"WDJB-MJHT"_s},
        {u"verification_uri"_s, address(u"/device"_s)},
        {u"verification_uri_complete"_s, address(u"/device?user_code=WDJB-MJHT"_s)}, {u"expires_in"_s, 900},
        {u"interval"_s, 5}};
}

PretendBrowser::Person personFor(PretendProvider::Course course)
{
    switch (course) {
    case PretendProvider::Course::Completes:
    case PretendProvider::Course::Finishes:
        return PretendBrowser::Person::Approves;
    case PretendProvider::Course::Denied:
        return PretendBrowser::Person::Refuses;
    case PretendProvider::Course::NetworkTrouble:
        return PretendBrowser::Person::IsNotThere;
    default:
        return PretendBrowser::Person::Thinks;
    }
}

} // namespace

PretendProvider::PretendProvider(Course course, QObject *parent)
    : QObject(parent)
    , m_course(course)
    , m_network([this](const QString &path) { return answer(path); })
    , m_login(u"alice@example.com"_s)
    , m_name(u"Alice Example"_s)
{
    m_browser->setPerson(personFor(course));
    ClientConfiguration configuration;
    configuration.clientId = ClientId;
    configuration.authority = Authority::openIdConnect(address());
    configuration.applicationName = u"Example Notes"_s;
    configuration.storage = Storage::MemoryOnly;
    configuration.networkAccessManager = &m_network;
    configuration.clock = m_clock;
    configuration.browser = m_browser;
    configuration.loopbackPage = translatedLoopbackPage;
    configuration.requestTimeout = std::chrono::hours(24);
    configuration.trustTlsInsteadOfSignatures = course != Course::Finishes;
    m_application = std::make_unique<PublicClientApplication>(configuration);
    m_application->installEventFilter(this);
}

PretendProvider::~PretendProvider() = default;

Account PretendProvider::addAccount(const QString &login, const QString &name)
{
    const QString home = login + u".example"_s;
    const QString key = home + u'-' + address();
    const QJsonObject account {{u"home_account_id"_s, home}, {u"environment"_s, address()}, {u"realm"_s, QString()},
        {u"local_account_id"_s, login}, {u"username"_s, login}, {u"authority_type"_s, u"OIDC"_s}};
    const QJsonObject idToken {{u"home_account_id"_s, home}, {u"environment"_s, address()}, {u"realm"_s, QString()},
        {u"credential_type"_s, u"IdToken"_s}, {u"client_id"_s, QString(ClientId)},
        {u"secret"_s, unsignedIdToken(claimsOf(login, name, m_clock->now()))}};
    const QJsonObject cache {{u"Account"_s, QJsonObject {{key, account}}},
        {u"IdToken"_s, QJsonObject {{key + u"-idtoken-"_s + ClientId + u'-', idToken}}}};
    m_application->importMsalCache(Secret(QJsonDocument(cache).toJson()));
    return m_application->accounts(login).value(0);
}

bool PretendProvider::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ChildAdded) {
        // It is still under construction.
        const QPointer<QObject> child = static_cast<QChildEvent *>(event)->child();
        QMetaObject::invokeMethod(
            this,
            [this, child] {
                if (auto *flow = qobject_cast<Flow *>(child.data()))
                    follow(flow);
            },
            Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

void PretendProvider::follow(Flow *flow)
{
    connect(flow, &Flow::stageChanged, this, [this](Flow::Stage stage) {
        m_journal += nameOf(stage);
        if (stage != Flow::Stage::WaitingForUser || m_passes.count() == 0)
            return;
        QMetaObject::invokeMethod(
            this, [this] { m_clock->advance(std::exchange(m_passes, std::chrono::seconds(0))); }, Qt::QueuedConnection);
    });
    connect(flow, &Flow::failed, this, [this] { m_journal += u"failed"_s; });
    if (auto *tokens = qobject_cast<TokenFlow *>(flow))
        connect(tokens, &TokenFlow::completed, this, [this] { m_journal += u"completed"_s; });
    if (auto *device = qobject_cast<DeviceCodeFlow *>(flow)) {
        connect(
            device, &DeviceCodeFlow::networkErrorOccurred, this, [this] { m_journal += u"networkErrorOccurred"_s; });
    }
    if (auto *browser = qobject_cast<InteractiveFlow *>(flow))
        connect(browser, &InteractiveFlow::browserNotOpened, this, [this] { m_journal += u"browserNotOpened"_s; });
}

PretendAnswer PretendProvider::answer(const QString &path) const
{
    if (path.startsWith("/.well-known/"_L1))
        return {.json = metadata()};
    if (path == "/code"_L1 && m_course != Course::NoCode)
        return {.json = deviceCode()};
    if (path == "/token"_L1)
        return tokens();
    if (path == "/revoke"_L1)
        return {};
    return {.kind = PretendAnswer::Kind::Never};
}

PretendAnswer PretendProvider::tokens() const
{
    switch (m_course) {
    case Course::NetworkTrouble:
        return {.kind = PretendAnswer::Kind::NoNetwork};
    case Course::Denied:
        return {.json = {{u"error"_s, u"access_denied"_s}}, .status = 400};
    case Course::NoCode:
    case Course::Waits:
        return {.json = {{u"error"_s, u"authorization_pending"_s}}, .status = 400};
    case Course::Finishes:
    case Course::Completes:
        break;
    }
    QJsonObject claims = claimsOf(m_login, m_name, m_clock->now());
    if (!m_browser->nonce().isEmpty())
        claims.insert(u"nonce"_s, m_browser->nonce());
    return {.json = {{u"access_token"_s, u"pretend-access-token"_s}, {u"token_type"_s, u"Bearer"_s},
                {u"expires_in"_s, 3600}, {u"id_token"_s, unsignedIdToken(claims)}}};
}

} // namespace Demo
