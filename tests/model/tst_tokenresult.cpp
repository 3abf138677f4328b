#include <QtSignIn/tokenresult.h>

#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

#include "model/account_p.h"
#include "model/tokenresult_p.h"
#include "model/utc.h"

#include <functional>

using namespace Qt::StringLiterals;
using namespace QtSignIn;

namespace {

TokenResult sample(const std::function<void(TokenResultData &)> &change = {})
{
    auto *account = new AccountData;
    account->username = u"canary-user"_s;
    account->homeAccountId = u"canary-id"_s;
    auto *data = new TokenResultData;
    data->accessToken = Secret("canary-access"_ba);
    data->tokenType = u"Bearer"_s;
    data->expiresAt = QDateTime(QDate(2026, 3, 1), QTime(13, 0), Utc);
    data->scopes = {u"canary-scope"_s};
    data->account = Account(QSharedDataPointer(account));
    data->idToken = Secret("canary-id-token"_ba);
    data->idTokenClaims = {{u"name"_s, u"canary-claim"_s}};
    data->source = TokenSource::Cache;
    data->correlationId = u"correlation"_s;
    if (change)
        change(*data);
    return TokenResult(QSharedDataPointer(data));
}

} // namespace

class TestTokenResult : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void handsOutWhatItWasMadeOf()
    {
        const TokenResult result = sample();
        QCOMPARE(result.accessToken().reveal(), "canary-access"_ba);
        QCOMPARE(result.tokenType(), u"Bearer"_s);
        QCOMPARE(result.expiresAt(), QDateTime(QDate(2026, 3, 1), QTime(13, 0), Utc));
        QCOMPARE(result.scopes(), QStringList {u"canary-scope"_s});
        QCOMPARE(result.account().username(), u"canary-user"_s);
        QCOMPARE(result.idToken().reveal(), "canary-id-token"_ba);
        QCOMPARE(result.idTokenClaims().value(u"name"_s), QJsonValue(u"canary-claim"_s));
        QCOMPARE(result.source(), TokenSource::Cache);
        QCOMPARE(result.correlationId(), u"correlation"_s);
    }

    void isEmptyByDefault()
    {
        QVERIFY(TokenResult().accessToken().isEmpty());
        QVERIFY(!TokenResult().expiresAt().isValid());
        QVERIFY(TokenResult().account().isNull());
        QVERIFY(TokenResult() == TokenResult());
        QVERIFY(TokenResult() != sample());
    }

    void isEqualOnlyIfEveryPartIs()
    {
        QVERIFY(sample() == sample());
        QVERIFY(!(sample() != sample()));
        using Change = std::function<void(TokenResultData &)>;
        const QList<Change> changes {
            [](auto &data) { data.accessToken = Secret("x"_ba); },
            [](auto &data) { data.tokenType = u"bearer"_s; },
            [](auto &data) { data.expiresAt = data.expiresAt.addSecs(1); },
            [](auto &data) { data.scopes += u"more"_s; },
            [](auto &data) { data.account = Account(); },
            [](auto &data) { data.idToken = Secret(); },
            [](auto &data) { data.idTokenClaims.remove(u"name"_s); },
            [](auto &data) { data.source = TokenSource::IdentityProvider; },
            [](auto &data) { data.correlationId.clear(); },
        };
        for (const Change &change : changes)
            QVERIFY2(sample() != sample(change), qPrintable(QString::number(&change - changes.constData())));
    }

    void debugOutputShowsSourceAndExpiryOnly()
    {
        QString text;
        QDebug(&text) << sample();
        QVERIFY2(text.contains(u"Cache"_s), qPrintable(text));
        QVERIFY2(text.contains(u"2026-03-01"_s), qPrintable(text));
        QVERIFY2(!text.contains(u"canary"_s), qPrintable(text));
    }

    void aVariantShowsNoSecret()
    {
        QString text;
        QDebug(&text) << QVariant::fromValue(sample());
        QVERIFY2(!text.contains(u"canary"_s), qPrintable(text));
    }
};

QTEST_APPLESS_MAIN(TestTokenResult)
#include "tst_tokenresult.moc"
