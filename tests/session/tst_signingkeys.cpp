#include "session/session.h"

#include "support/testprovider.h"
#include "support/testsigner.h"

using namespace QtSignIn;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Occasion = SigningKeys::Occasion;

QUrl address()
{
    return QUrl(TestProvider::keySetUrl());
}

/// One that waits for keys, and what it got: their names, or the error's code.
class KeysWaiter : public QObject {
public:
    void fetch(Session &session) { session.signingKeys().fetch(address(), this, callback()); }
    void refetch(Session &session, Occasion occasion)
    {
        session.signingKeys().refetch(address(), occasion, this, callback());
    }

    QString text = u"pending"_s;
    int calls = 0;
    Error error;
    std::function<void()> called;

private:
    SigningKeys::Done callback()
    {
        return [this](const Result<VerificationKeys> &keys) {
            ++calls;
            error = keys.error();
            text = error.code();
            if (keys.hasValue()) {
                for (const VerificationKey &key : *keys)
                    text += key.key.keyId;
            }
            if (called)
                called();
        };
    }
};

class Fixture {
public:
    Fixture()
        : session(std::make_unique<Session>(provider.configuration()))
    {
    }

    void answer(const FakeAnswer &answer) { provider.network.answerOnce("GET", TestProvider::keySetUrl(), answer); }
    void publish(const QStringList &names)
    {
        QList<TestSigner> signers;
        for (const QString &name : names)
            signers.append(TestSigner(name));
        answer(keySet(signers));
    }
    qsizetype requests() const { return provider.network.requestCount("GET", TestProvider::keySetUrl()); }

    /// What a waiter for them gets.
    QString fetch()
    {
        KeysWaiter waiter;
        waiter.fetch(*session);
        processEvents();
        return waiter.text;
    }
    QString refetch(Occasion occasion)
    {
        KeysWaiter waiter;
        waiter.refetch(*session, occasion);
        processEvents();
        return waiter.text;
    }

    TestProvider provider;
    std::unique_ptr<Session> session;
};

const QString unavailable = QString::fromLatin1(ErrorCode::KeysUnavailable);

} // namespace

class tst_SigningKeys : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void fetchesAndHoldsThem();
    void asksOnceForManyWaiters();
    void believesThemForAnHour();
    void prefetchesOnlyWhatIsNotYoung();
    void saysThatTheyCannotBeHad_data();
    void saysThatTheyCannotBeHad();
    void keepsThoseItHasWhenTheyCannotBeHad();
    void F10_theFirstUnknownKeyAfterAFetchAsksAtOnce();
    void J9_unknownKeysInTheBackgroundAskOnceInACoolDown();
    void F10_aPersonDoesNotWaitForTheCoolDown();
    void F10_anUnknownKeyDoesNotTakeWhatWasAskedForBeforeIt();
    void J9_backgroundWaitersShareTheRequestForAnUnknownKey();
    void A11_followsNoRedirect();
    void J8_J10_leavesOutKeysThatProveNothing();
    void leavesOutAWaiterThatIsGone();
    void letsAWaiterEndTheSession();
};

void tst_SigningKeys::fetchesAndHoldsThem()
{
    Fixture fixture;
    fixture.publish({u"a"_s, u"b"_s});
    QVERIFY(!fixture.session->signingKeys().held(address()));
    KeysWaiter waiter;
    waiter.fetch(*fixture.session);
    QCOMPARE(waiter.calls, 0);
    processEvents();
    QCOMPARE(waiter.text, u"ab"_s);
    QCOMPARE(waiter.calls, 1);
    QCOMPARE(fixture.session->signingKeys().held(address())->size(), 2);
    QVERIFY(!fixture.session->signingKeys().held(QUrl(u"https://login.example/other"_s)));
    const QNetworkRequest &request = fixture.provider.network.requests().constFirst().request;
    QCOMPARE(request.rawHeader("Accept"), "application/jwk-set+json, application/json");
    QVERIFY(!request.hasRawHeader("Authorization"));
}

void tst_SigningKeys::asksOnceForManyWaiters()
{
    Fixture fixture;
    fixture.publish({u"a"_s});
    KeysWaiter waiters[3];
    fixture.session->signingKeys().prefetch(address());
    for (KeysWaiter &waiter : waiters)
        waiter.fetch(*fixture.session);
    processEvents();
    for (const KeysWaiter &waiter : waiters)
        QCOMPARE(waiter.text, u"a"_s);
    QCOMPARE(fixture.requests(), 1);
}

void tst_SigningKeys::believesThemForAnHour()
{
    Fixture fixture;
    fixture.publish({u"a"_s});
    fixture.fetch();
    fixture.provider.clock->advance(SigningKeys::lifetime - 1ms);
    QVERIFY(fixture.session->signingKeys().held(address()));
    fixture.provider.clock->advance(1ms);
    QVERIFY(!fixture.session->signingKeys().held(address()));
}

void tst_SigningKeys::prefetchesOnlyWhatIsNotYoung()
{
    Fixture fixture;
    fixture.publish({u"a"_s});
    SigningKeys &keys = fixture.session->signingKeys();
    keys.prefetch(QUrl());
    keys.prefetch(address());
    keys.prefetch(address());
    processEvents();
    QCOMPARE(fixture.requests(), 1);
    fixture.provider.clock->advance(SigningKeys::prefetchAge - 1ms);
    keys.prefetch(address());
    processEvents();
    QCOMPARE(fixture.requests(), 1);
    fixture.publish({u"b"_s});
    fixture.provider.clock->advance(1ms);
    keys.prefetch(address());
    processEvents();
    QCOMPARE(fixture.requests(), 2);
    QCOMPARE(keys.held(address())->constFirst().key.keyId, u"b"_s);
}

void tst_SigningKeys::saysThatTheyCannotBeHad_data()
{
    QTest::addColumn<FakeAnswer>("answer");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *title, const FakeAnswer &answer, const QString &says) {
        QTest::newRow(title) << answer << says;
    };
    row("no connection", {.status = 0, .error = QNetworkReply::RemoteHostClosedError}, u"reached"_s);
    row("503", {.status = 503}, u"503"_s);
    row("404", {.status = 404, .body = "{\"keys\":[]}"}, u"404"_s);
    row("P9: a page", {.body = "<html>"}, u"web page"_s);
    row("P8: no JSON", {.body = "keys"}, u"JSON"_s);
    row("P8: nothing", {.status = 204}, u"JSON"_s);
    row("P8: no list", {.body = "{\"keys\":{}}"}, u"no list"_s);
    row("P8: too much", {.body = QByteArray(1024 * 1024 + 1, ' ')}, u"larger"_s);
}

void tst_SigningKeys::saysThatTheyCannotBeHad()
{
    QFETCH(FakeAnswer, answer);
    QFETCH(QString, says);
    Fixture fixture;
    fixture.answer(answer);
    KeysWaiter waiter;
    waiter.fetch(*fixture.session);
    processEvents();
    QCOMPARE(waiter.error.kind(), Error::Kind::Network);
    QCOMPARE(waiter.text, unavailable);
    QVERIFY2(waiter.error.description().contains(says), qPrintable(waiter.error.description()));
    QVERIFY(!fixture.session->signingKeys().held(address()));
}

void tst_SigningKeys::keepsThoseItHasWhenTheyCannotBeHad()
{
    Fixture fixture;
    fixture.publish({u"a"_s});
    fixture.fetch();
    fixture.answer({.status = 500});
    QCOMPARE(fixture.refetch(Occasion::Person), unavailable);
    QCOMPARE(fixture.session->signingKeys().held(address())->size(), 1);
}

void tst_SigningKeys::F10_theFirstUnknownKeyAfterAFetchAsksAtOnce()
{
    Fixture fixture;
    fixture.publish({u"a"_s});
    fixture.publish({u"ab"_s});
    fixture.fetch();
    QCOMPARE(fixture.refetch(Occasion::Background), u"ab"_s);

    // Also within the cool-down, since they were fetched for another reason meanwhile.
    fixture.publish({u"c"_s});
    fixture.publish({u"d"_s});
    QCOMPARE(fixture.fetch(), u"c"_s);
    QCOMPARE(fixture.refetch(Occasion::Background), u"d"_s);
}

void tst_SigningKeys::J9_unknownKeysInTheBackgroundAskOnceInACoolDown()
{
    Fixture fixture;
    fixture.publish({u"a"_s});
    fixture.fetch();
    fixture.publish({u"a"_s});
    fixture.refetch(Occasion::Background);
    for (int i = 0; i < 100; ++i)
        QCOMPARE(fixture.refetch(Occasion::Background), unavailable);
    QCOMPARE(fixture.requests(), 2);
    fixture.provider.clock->advance(SigningKeys::coolDown - 1ms);
    QCOMPARE(fixture.refetch(Occasion::Background), unavailable);
    fixture.provider.clock->advance(1ms);
    fixture.publish({u"b"_s});
    QCOMPARE(fixture.refetch(Occasion::Background), u"b"_s);
    QCOMPARE(fixture.requests(), 3);
}

void tst_SigningKeys::F10_aPersonDoesNotWaitForTheCoolDown()
{
    Fixture fixture;
    fixture.publish({u"a"_s});
    fixture.fetch();
    fixture.publish({u"b"_s});
    fixture.refetch(Occasion::Background);
    fixture.publish({u"c"_s});
    QCOMPARE(fixture.refetch(Occasion::Person), u"c"_s);
}

void tst_SigningKeys::F10_anUnknownKeyDoesNotTakeWhatWasAskedForBeforeIt()
{
    Fixture fixture;
    fixture.publish({u"old"_s});
    fixture.publish({u"new"_s});
    KeysWaiter early;
    early.fetch(*fixture.session);
    KeysWaiter late;
    late.refetch(*fixture.session, Occasion::Background);
    processEvents();
    QCOMPARE(early.text, u"old"_s);
    QCOMPARE(late.text, u"new"_s);
    QCOMPARE(fixture.requests(), 2);
}

void tst_SigningKeys::J9_backgroundWaitersShareTheRequestForAnUnknownKey()
{
    Fixture fixture;
    fixture.publish({u"a"_s});
    fixture.fetch();
    fixture.publish({u"b"_s});
    KeysWaiter waiters[3];
    for (KeysWaiter &waiter : waiters)
        waiter.refetch(*fixture.session, Occasion::Background);
    processEvents();
    for (const KeysWaiter &waiter : waiters)
        QCOMPARE(waiter.text, u"b"_s);
    QCOMPARE(fixture.requests(), 2);
}

void tst_SigningKeys::A11_followsNoRedirect()
{
    Fixture fixture;
    fixture.answer({.status = 302, .body = {}, .headers = {{"Location", "https://evil.example/jwks"}}});
    QCOMPARE(fixture.fetch(), unavailable);
    QCOMPARE(fixture.provider.network.requests().size(), 1);
}

void tst_SigningKeys::J8_J10_leavesOutKeysThatProveNothing()
{
    Fixture fixture;
    const TestSigner good(u"good"_s);
    const auto tampered = [&](const QString &name, const QJsonObject &changes) {
        QJsonObject all = changes;
        all.insert(u"kid"_s, name);
        return good.jwk(all);
    };
    fixture.answer(TestProvider::json({{u"keys"_s,
        QJsonArray {tampered(u"encryption"_s, {{u"use"_s, u"enc"_s}}), tampered(u"private"_s, {{u"d"_s, u"AQ"_s}}),
            tampered(u"off-curve"_s, {{u"y"_s, QString(43, u'A')}}),
            tampered(u"secp256k1"_s, {{u"crv"_s, u"secp256k1"_s}}),
            QJsonObject {{u"kty"_s, u"oct"_s}, {u"k"_s, u"AQ"_s}, {u"kid"_s, u"shared"_s}}, good.jwk()}}}));
    QCOMPARE(fixture.fetch(), u"good"_s);
}

void tst_SigningKeys::leavesOutAWaiterThatIsGone()
{
    Fixture fixture;
    fixture.publish({u"a"_s});
    auto gone = std::make_unique<KeysWaiter>();
    KeysWaiter stays;
    gone->fetch(*fixture.session);
    stays.fetch(*fixture.session);
    gone.reset();
    processEvents();
    QCOMPARE(stays.text, u"a"_s);
}

void tst_SigningKeys::letsAWaiterEndTheSession()
{
    Fixture fixture;
    fixture.publish({u"a"_s});
    KeysWaiter first;
    KeysWaiter second;
    first.called = [&] { fixture.session.reset(); };
    first.fetch(*fixture.session);
    second.fetch(*fixture.session);
    processEvents();
    QCOMPARE(first.calls, 1);
    QCOMPARE(second.calls, 1);
}

QTEST_GUILESS_MAIN(tst_SigningKeys)
#include "tst_signingkeys.moc"
