#include "conformance/relyingparty.h"
#include "support/fakeclock.h"

#include <QtCore/QJsonArray>

using namespace QtSignIn;

namespace {

SandboxMisbehaviour claim(const QString &name, const QJsonValue &value)
{
    return SandboxMisbehaviour::changed(SandboxMessage::RefreshedIdToken, name, value);
}

} // namespace

/// ID tokens that come for a refresh token (OpenID Connect Core 12.2) or a device code: the suite has no modules for
/// them, and the same rules hold.
class tst_RefreshConformance : public QObject, private RelyingParty {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        prepare();
        useKeys({keyFor(u"ES256"_s)}); // are made at once
    }
    void cleanup() { cleanUp(); }
    void refreshedTokenIsJudged_data();
    void refreshedTokenIsJudged();
    void keysThatCannotBeHadDoNotEndASession();
    void unknownKeysMakeNoStormOfRequests();
    void tokenForADeviceCodeIsJudged_data();
    void tokenForADeviceCodeIsJudged();

private:
    QString refresh()
    {
        SilentOptions options;
        options.forceRefresh = true;
        return outcomeOf(application().acquireTokenSilent({}, application().accounts().value(0), options));
    }
};

void tst_RefreshConformance::refreshedTokenIsJudged_data()
{
    QTest::addColumn<Misbehaviours>("misbehaviours");
    QTest::addColumn<QString>("outcome");
    const auto row = [](const char *name, const SandboxMisbehaviour &misbehaviour, const QString &outcome) {
        QTest::newRow(name) << Misbehaviours {misbehaviour} << outcome;
    };
    const auto edited = [](const std::function<void(QJsonObject &)> &editor) {
        return SandboxMisbehaviour::edited(SandboxMessage::RefreshedIdToken, editor);
    };
    row("J16: as it should be", {}, accepted);
    row("J16: no ID token", SandboxMisbehaviour::without(SandboxMessage::TokenResponse, u"id_token"_s), accepted);
    row("J16: another iss", claim(u"iss"_s, u"https://another.example"_s), refused(ErrorCode::IdTokenIssuer));
    row("J16: another sub", claim(u"sub"_s, u"subject-2"_s), refused(ErrorCode::SubjectMismatch));
    row("J16: another aud", claim(u"aud"_s, u"another"_s), refused(ErrorCode::IdTokenAudience));
    row("J16: one aud more", claim(u"aud"_s, QJsonArray {clientId, u"another"_s}), refused(ErrorCode::IdTokenAudience));
    row("J16: another azp", claim(u"azp"_s, u"another"_s), refused(ErrorCode::IdTokenAuthorizedParty));
    row("J16: another auth_time", claim(u"auth_time"_s, 1000000000), refused(ErrorCode::IdTokenAuthTime));
    row("J16: no auth_time", edited([](QJsonObject &claims) { claims.remove(u"auth_time"_s); }), accepted);
    row("J16: another nonce", claim(u"nonce"_s, u"another"_s), refused(ErrorCode::IdTokenNonce));
    row("J16: has expired", claim(u"exp"_s, 1000000000), refused(ErrorCode::IdTokenExpired));
    row("J16: at_hash of another access token", claim(u"at_hash"_s, u"AAAAAAAAAAAAAAAAAAAAAA"_s),
        refused(ErrorCode::IdTokenTokenHash));
    row("J16: altered signature", SandboxMisbehaviour::idTokenSigned(SandboxSignature::Altered),
        refused(ErrorCode::IdTokenSignature));
    row("J16: rotated keys", SandboxMisbehaviour::rotatingKeys(), accepted);
    QTest::newRow("J16: alg none") << Misbehaviours {SandboxMisbehaviour::changed(
                                                         SandboxMessage::IdTokenHeader, u"alg"_s, u"none"_s),
        SandboxMisbehaviour::idTokenSigned(SandboxSignature::Missing)}
                                   << refused(ErrorCode::IdTokenSignature);
}

void tst_RefreshConformance::refreshedTokenIsJudged()
{
    QFETCH(Misbehaviours, misbehaviours);
    QFETCH(QString, outcome);
    QCOMPARE(signIn(), accepted);
    misbehave(misbehaviours);
    QCOMPARE(refresh(), outcome);
    QCOMPARE(application().accounts().size(), 1);
    QCOMPARE(m_result.accessToken().isEmpty(), outcome != accepted);

    // F4: an answer about who knows whom takes a person; one that came at the wrong time does not.
    m_provider.behave();
    m_provider.clearRequests();
    const bool takesAPerson = outcome != accepted && outcome != refused(ErrorCode::IdTokenExpired);
    QCOMPARE(refresh(), takesAPerson ? u"InteractionRequired interaction_required"_s : accepted);
    QCOMPARE(requestCount(SandboxEndpoint::Token), takesAPerson ? 0 : 1);
    QCOMPARE(signIn(), accepted);
    QCOMPARE(refresh(), accepted);
}

// F4
void tst_RefreshConformance::keysThatCannotBeHadDoNotEndASession()
{
    QCOMPARE(signIn(), accepted);
    m_provider.misbehave(SandboxMisbehaviour::rotatingKeys());
    m_provider.script(SandboxEndpoint::KeySet, SandboxAnswer::json({}, 503), 0);
    QCOMPARE(refresh(), accepted);
    QCOMPARE(refresh(), accepted);
    QVERIFY(!m_result.accessToken().isEmpty());
}

// J9
void tst_RefreshConformance::unknownKeysMakeNoStormOfRequests()
{
    QCOMPARE(signIn(), accepted);
    m_provider.clearRequests();
    m_provider.misbehave(SandboxMisbehaviour::rotatingKeys());
    m_provider.script(SandboxEndpoint::KeySet, SandboxAnswer::json({{u"keys"_s, QJsonArray()}}), 0);
    for (int i = 0; i < 10; ++i)
        refresh();
    QCOMPARE(requestCount(SandboxEndpoint::KeySet), 1);
}

void tst_RefreshConformance::tokenForADeviceCodeIsJudged_data()
{
    QTest::addColumn<Misbehaviours>("misbehaviours");
    QTest::addColumn<QString>("outcome");
    const auto row = [](const char *name, const SandboxMisbehaviour &misbehaviour, const QString &outcome) {
        QTest::newRow(name) << Misbehaviours {misbehaviour} << outcome;
    };
    const SandboxMessage idToken = SandboxMessage::IdToken;
    row("oidcc-client-test: a provider that keeps the rules", {}, accepted);
    row("invalid-iss", SandboxMisbehaviour::changed(idToken, u"iss"_s, u"https://another.example"_s),
        refused(ErrorCode::IdTokenIssuer));
    row("invalid-aud", SandboxMisbehaviour::changed(idToken, u"aud"_s, u"another"_s),
        refused(ErrorCode::IdTokenAudience));
    row("missing-sub", SandboxMisbehaviour::without(idToken, u"sub"_s), refused(ErrorCode::InvalidIdToken));
    row("invalid-expired-exp", SandboxMisbehaviour::changed(idToken, u"exp"_s, 1000000000),
        refused(ErrorCode::IdTokenExpired));
    row("invalid-signature", SandboxMisbehaviour::idTokenSigned(SandboxSignature::Altered),
        refused(ErrorCode::IdTokenSignature));
    row("signing-key-rotation-just-before-signing", SandboxMisbehaviour::rotatingKeys(), accepted);
    row("N11: id_token is missing", SandboxMisbehaviour::without(SandboxMessage::TokenResponse, u"id_token"_s),
        refused(ErrorCode::MissingIdToken));
}

void tst_RefreshConformance::tokenForADeviceCodeIsJudged()
{
    QFETCH(Misbehaviours, misbehaviours);
    QFETCH(QString, outcome);
    const auto clock = std::make_shared<FakeClock>();
    clock->setNow(QDateTime::currentDateTimeUtc());
    m_configuration.clock = clock;
    m_provider.setPollingInterval(std::chrono::seconds(0));
    misbehave(misbehaviours);
    DeviceCodeFlow *flow = application().acquireTokenByDeviceFlow({});
    connect(
        flow, &DeviceCodeFlow::pollScheduled, this, [clock](std::chrono::seconds delay) { clock->advance(delay); },
        Qt::QueuedConnection);
    QCOMPARE(outcomeOf(flow), outcome);
    QCOMPARE(holdsNothing(), outcome != accepted);
}

QTEST_GUILESS_MAIN(tst_RefreshConformance)

#include "tst_refreshconformance.moc"
