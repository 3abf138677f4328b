#pragma once

#include "support/fakebrowser.h"
#include "support/flowrecorder.h"

#include <QtSignIn/publicclientapplication.h>
#include <QtSignIn/sandboxprovider.h>

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <algorithm>

namespace QtSignIn {

using namespace Qt::Literals::StringLiterals;

using Misbehaviours = QList<SandboxMisbehaviour>;

inline const QString accepted = u"completed"_s;

/// "IdToken invalid_id_token" and the like, as FlowRecorder::outcome() says it.
inline QString refused(const char *code, const char *kind = "IdToken")
{
    return QString::fromLatin1(kind) + u' ' + QString::fromLatin1(code);
}

inline SandboxKey keyFor(const QString &algorithm)
{
    SandboxKey key;
    key.algorithm = algorithm;
    return key;
}

/// An application with its defaults, a sandbox provider on a real port that may misbehave, and a browser whose person
/// agrees to everything. Tests inherit it and call prepare() in init() and cleanUp() in cleanup().
class RelyingParty {
protected:
    static inline const QString clientId = u"app"_s;

    /// The provider's port stays from row to row, and its keys unless a row wants others.
    void prepare()
    {
        QTest::failOnWarning(QRegularExpression(u".?"_s));
        m_provider.addUser({u"alice"_s, {}, {}, u"subject-1"_s});
        registerClient({});
        m_provider.setAutoApprove(u"alice"_s);
        QVERIFY2(m_provider.isRunning() || m_provider.start(), qPrintable(m_provider.errorString()));
        m_browser = std::make_shared<FakeBrowser>();
        QObject::connect(m_browser.get(), &FakeBrowser::opened, m_browser.get(), &FakeBrowser::get);
        m_configuration = ClientConfiguration();
        m_configuration.storage = Storage::MemoryOnly;
        m_configuration.clientId = clientId;
        m_configuration.authority = Authority::openIdConnect(m_provider.issuer());
        m_configuration.redirectPath = u"/callback"_s;
        m_configuration.browser = m_browser;
        m_configuration.allowInsecureHttpForTests = true;
    }

    void cleanUp()
    {
        m_application.reset();
        m_browser.reset();
        m_provider.behave();
        m_provider.clearScript();
        m_provider.clearRequests();
    }

    void registerClient(const SandboxClient &like)
    {
        SandboxClient client = like;
        client.clientId = clientId;
        client.redirectUris = QStringList {u"http://127.0.0.1/callback"_s};
        m_provider.addClient(client);
    }

    void misbehave(const Misbehaviours &misbehaviours)
    {
        for (const SandboxMisbehaviour &misbehaviour : misbehaviours)
            m_provider.misbehave(misbehaviour);
    }

    /// Fresh keys take their time: those of the row before will do if they are of the same kinds.
    void useKeys(const QList<SandboxKey> &keys)
    {
        const auto isSame = [](const SandboxKey &left, const SandboxKey &right) {
            return left.algorithm == right.algorithm && left.keyId == right.keyId && left.rsaBits == right.rsaBits
                && left.published == right.published;
        };
        if (!std::equal(m_keys.begin(), m_keys.end(), keys.begin(), keys.end(), isSame))
            QVERIFY(m_provider.setKeys(keys));
        m_keys = keys;
    }

    PublicClientApplication &application()
    {
        if (!m_application)
            m_application = std::make_unique<PublicClientApplication>(m_configuration);
        return *m_application;
    }

    /// "completed", or the error's kind and code.
    QString signIn(const InteractiveOptions &options = {}, const QStringList &scopes = {})
    {
        return outcomeOf(application().acquireTokenInteractive(scopes, options));
    }

    template <typename AnyFlow> QString outcomeOf(AnyFlow *flow)
    {
        FlowRecorder recorder(flow);
        const bool ended = QTest::qWaitFor([&] { return recorder.isFinished(); }, 20000);
        if constexpr (std::is_base_of_v<TokenFlow, AnyFlow>)
            m_result = recorder.result();
        m_claims = recorder.claims();
        m_error = recorder.error();
        return ended ? recorder.outcome() : u"does not end"_s;
    }

    /// Whether a sign-in that was refused left anything behind.
    bool holdsNothing() { return application().accounts().isEmpty() && m_result.accessToken().isEmpty(); }

    qsizetype requestCount(SandboxEndpoint endpoint) const { return m_provider.requests(endpoint).size(); }

    SandboxProvider m_provider;
    std::shared_ptr<FakeBrowser> m_browser;
    ClientConfiguration m_configuration;
    TokenResult m_result;
    QJsonObject m_claims; ///< of userinfo
    Error m_error;

private:
    QList<SandboxKey> m_keys {SandboxKey()};
    std::unique_ptr<PublicClientApplication> m_application;
};

} // namespace QtSignIn

Q_DECLARE_METATYPE(QtSignIn::Misbehaviours)
