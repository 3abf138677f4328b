#include <QtSignIn/sandboxprovider.h>

#include "support/flowrecorder.h"
#include "support/testprovider.h"

#include "protocol/formencoding.h"

#include <QtCore/QRegularExpression>
#include <QtNetwork/QNetworkAccessManager>
#include <QtNetwork/QNetworkReply>
#include <QtTest/QTest>

using namespace QtSignIn;
using namespace Qt::StringLiterals;

namespace {

/// A provider where alice needs no page, and an application that signs in there.
class Party {
public:
    explicit Party(const QString &path)
        : m_path(path)
    {
        provider.addUser({u"alice"_s, u"Alice"_s, {}, {}});
        provider.setAutoApprove(u"alice"_s);
        addClient(u"app"_s);
    }

    void addClient(const QString &clientId)
    {
        SandboxClient client;
        client.clientId = clientId;
        client.redirectUris = QStringList {u"http://127.0.0.1"_s + m_path};
        provider.addClient(client);
    }

    [[nodiscard]] bool start(bool namesItself)
    {
        provider.setIssuerInResponses(namesItself);
        return provider.start();
    }

    SandboxProvider provider;

    qsizetype redemptions() const { return provider.requests(SandboxEndpoint::Token).size(); }
    const QString &path() const { return m_path; }

private:
    const QString m_path;
};

/// One sign-in, which waits at the provider's page.
class Attempt {
public:
    explicit Attempt(const Party &party, const QString &clientId = u"app"_s)
    {
        ClientConfiguration configuration;
        configuration.storage = Storage::MemoryOnly;
        configuration.clientId = clientId;
        configuration.authority = Authority::openIdConnect(party.provider.issuer());
        configuration.redirectPath = party.path();
        configuration.browser = browser;
        configuration.allowInsecureHttpForTests = true;
        application = std::make_unique<PublicClientApplication>(configuration);
        flow = application->acquireTokenInteractive({u"profile"_s});
        recorder.watch(flow.data());
        QObject::connect(flow, &InteractiveFlow::redirectIgnored, &recorder,
            [this](InteractiveFlow::IgnoredReason reason) { ignored.append(reason); });
    }

    [[nodiscard]] bool waits() const
    {
        return QTest::qWaitFor([this] { return !flow || flow->stage() == Flow::Stage::WaitingForUser; }) && flow;
    }

    /// Where the provider sends the browser to; empty if it shows a page instead.
    QUrl answer()
    {
        QNetworkRequest request(flow->authorizationUrl());
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        const std::unique_ptr<QNetworkReply> reply(m_network.get(request));
        if (!QTest::qWaitFor([&] { return reply->isFinished(); }))
            return {};
        return QUrl::fromEncoded(reply->rawHeader("Location"));
    }

    /// The same answer with one parameter more, or replaced, or without it (null).
    static QUrl changed(const QUrl &answer, const char *name, const QByteArray &value)
    {
        FormParameters parameters;
        for (const FormParameter &parameter : decodeForm(answer.query(QUrl::FullyEncoded).toLatin1())) {
            if (parameter.name != name)
                parameters.append(parameter);
        }
        if (!value.isNull())
            parameters.add(name, value);
        QUrl result = answer;
        result.setQuery(QString());
        return withQueryParameters(result, parameters);
    }

    static QByteArray parameter(const QUrl &answer, const char *name)
    {
        return decodeForm(answer.query(QUrl::FullyEncoded).toLatin1()).value(name).value_or(QByteArray());
    }

    /// What \a answer says, at the port and path of this attempt.
    QUrl hereInstead(const QUrl &answer) const
    {
        QUrl url = browser->redirectUri();
        url.setQuery(answer.query(QUrl::FullyEncoded), QUrl::StrictMode);
        return url;
    }

    void comesBack(const QUrl &url) { browser->get(url); }
    [[nodiscard]] QString end() const
    {
        return QTest::qWaitFor([this] { return recorder.isFinished(); }) ? recorder.outcome() : u"no end"_s;
    }
    [[nodiscard]] bool ignores(InteractiveFlow::IgnoredReason reason) const
    {
        return QTest::qWaitFor([&] { return ignored.contains(reason); }) && recorder.outcome() == u"pending"_s;
    }

    const std::shared_ptr<FakeBrowser> browser = std::make_shared<FakeBrowser>();
    std::unique_ptr<PublicClientApplication> application;
    QPointer<InteractiveFlow> flow;
    FlowRecorder recorder;
    QList<InteractiveFlow::IgnoredReason> ignored;

private:
    QNetworkAccessManager m_network;
};

using Ignored = InteractiveFlow::IgnoredReason;

} // namespace

class tst_SandboxMixUp : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void twoProvidersInFlightKeepTheirCodes_data();
    void twoProvidersInFlightKeepTheirCodes();
    void aProviderThatSendsTheBrowserToAnotherIsFoundOut();
    void aPathOfItsOwnStopsOneThatDoesNotNameItself();
    void oneSharedPathIsWarnedOf();
    void codesOfTwoAttemptsCanNotBeSwapped_data();
    void codesOfTwoAttemptsCanNotBeSwapped();
};

void tst_SandboxMixUp::twoProvidersInFlightKeepTheirCodes_data()
{
    QTest::addColumn<bool>("namesItself");
    QTest::newRow("N6: neither names itself, one path each") << false;
    QTest::newRow("A8: both name themselves") << true;
}

void tst_SandboxMixUp::twoProvidersInFlightKeepTheirCodes()
{
    QFETCH(bool, namesItself);
    Party left(u"/left"_s);
    Party right(u"/right"_s);
    QVERIFY(left.start(namesItself) && right.start(namesItself));
    Attempt atLeft(left);
    Attempt atRight(right);
    QVERIFY(atLeft.waits() && atRight.waits());
    const QUrl answer = atLeft.answer();
    QVERIFY(!Attempt::parameter(answer, "code").isEmpty());
    QCOMPARE(Attempt::parameter(answer, "iss").isEmpty(), !namesItself);

    // The whole answer at the other's path, then at the other's port.
    atRight.comesBack(atRight.hereInstead(answer));
    QVERIFY(atRight.ignores(Ignored::WrongState));
    QUrl otherPort = answer;
    otherPort.setPort(atRight.browser->redirectUri().port());
    atRight.comesBack(otherPort);
    QVERIFY(atRight.ignores(Ignored::WrongPath));
    QCOMPARE(right.redemptions(), 0);
    QCOMPARE(left.redemptions(), 0);

    atLeft.comesBack(answer);
    QCOMPARE(atLeft.end(), u"completed"_s);
    atRight.comesBack(atRight.answer());
    QCOMPARE(atRight.end(), u"completed"_s);
    QCOMPARE(atLeft.recorder.result().account().issuer(), left.provider.issuer());
    QCOMPARE(atRight.recorder.result().account().issuer(), right.provider.issuer());
    QCOMPARE(left.redemptions(), 1);
    QCOMPARE(right.redemptions(), 1);
}

/// N7: that the address of the provider is remembered helps nothing if its metadata name the page of another.
void tst_SandboxMixUp::aProviderThatSendsTheBrowserToAnotherIsFoundOut()
{
    Party honest(u"/cb"_s);
    Party evil(u"/cb"_s);
    QVERIFY(honest.start(true) && evil.start(true));
    const QString page = honest.provider.issuer() + u"/authorize"_s;
    evil.provider.setMetadataEditor(
        [page](QJsonObject &metadata) { metadata.insert("authorization_endpoint"_L1, page); });
    Attempt attempt(evil);
    QVERIFY(attempt.waits());
    const QUrl answer = attempt.answer();
    QVERIFY(!Attempt::parameter(answer, "code").isEmpty());
    QCOMPARE(Attempt::parameter(answer, "iss"), honest.provider.issuer().toLatin1());
    attempt.comesBack(answer);
    QCOMPARE(attempt.end(), u"MixUp issuer_mismatch"_s);
    QCOMPARE(evil.redemptions(), 0);
    QCOMPARE(honest.redemptions(), 0);
}

/// N7, N6
void tst_SandboxMixUp::aPathOfItsOwnStopsOneThatDoesNotNameItself()
{
    Party honest(u"/honest"_s);
    Party evil(u"/evil"_s);
    QVERIFY(honest.start(false) && evil.start(false));
    const QString page = honest.provider.issuer() + u"/authorize"_s;
    evil.provider.setMetadataEditor(
        [page](QJsonObject &metadata) { metadata.insert("authorization_endpoint"_L1, page); });
    Attempt other(honest);
    Attempt attempt(evil);
    QVERIFY(other.waits() && attempt.waits());
    QCOMPARE(attempt.flow->authorizationUrl().toString(QUrl::RemoveQuery), page);
    QVERIFY(attempt.answer().isEmpty());
    QCOMPARE(attempt.recorder.outcome(), u"pending"_s);
    QCOMPARE(evil.redemptions(), 0);
}

/// N6: what the warning is about. Nothing in the answer says that it is not of the provider who was asked.
void tst_SandboxMixUp::oneSharedPathIsWarnedOf()
{
    Party honest(u"/shared"_s);
    Party evil(u"/shared"_s);
    QVERIFY(honest.start(false) && evil.start(false));
    const QString page = honest.provider.issuer() + u"/authorize"_s;
    evil.provider.setMetadataEditor(
        [page](QJsonObject &metadata) { metadata.insert("authorization_endpoint"_L1, page); });
    Attempt other(honest);
    QVERIFY(other.waits());
    QTest::ignoreMessage(QtWarningMsg,
        QRegularExpression(u"\"%1\" and \"%2\" come to the same redirect URI, \"http://127.0.0.1/shared\""_s.arg(
            honest.provider.issuer(), evil.provider.issuer())));
    Attempt attempt(evil);
    QVERIFY(attempt.waits());
    attempt.comesBack(attempt.answer());
    QCOMPARE(attempt.end(), u"InteractionRequired invalid_grant"_s);
    QCOMPARE(evil.redemptions(), 1);
}

void tst_SandboxMixUp::codesOfTwoAttemptsCanNotBeSwapped_data()
{
    QTest::addColumn<QString>("otherClient");
    QTest::newRow("A5: two attempts of one application") << u"app"_s;
    QTest::newRow("N8: one provider set up by two owners") << u"other app"_s;
}

void tst_SandboxMixUp::codesOfTwoAttemptsCanNotBeSwapped()
{
    QFETCH(QString, otherClient);
    Party party(u"/cb"_s);
    party.addClient(u"other app"_s);
    QVERIFY(party.start(true));
    Attempt victim(party);
    Attempt attacker(party, otherClient);
    QVERIFY(victim.waits() && attacker.waits());
    const QUrl stolen = attacker.answer();

    victim.comesBack(victim.hereInstead(stolen));
    QVERIFY(victim.ignores(Ignored::WrongState));
    QCOMPARE(party.redemptions(), 0);

    // Somebody who knows the state as well is stopped by the verifier (RFC 7636) or the client's name.
    victim.comesBack(Attempt::changed(victim.answer(), "code", Attempt::parameter(stolen, "code")));
    QCOMPARE(victim.end(), u"InteractionRequired invalid_grant"_s);
    QCOMPARE(party.redemptions(), 1);
    QVERIFY(victim.application->accounts().isEmpty());
}

QTEST_GUILESS_MAIN(tst_SandboxMixUp)

#include "tst_sandboxmixup.moc"
