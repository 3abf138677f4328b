#include <QtSignIn/error.h>

#include <QtCore/QMetaEnum>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using QtSignIn::Error;
using Kind = Error::Kind;
using Action = Error::SuggestedAction;

namespace {

Error sample()
{
    return Error(Kind::Server, u"server_error"_s, u"canary text"_s)
        .withUri(QUrl(u"https://login.example/canary-uri"_s))
        .withHttpStatus(503);
}

} // namespace

class TestError : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void keepsWhatItWasMadeOf()
    {
        const Error error = sample();
        QCOMPARE(error.kind(), Kind::Server);
        QCOMPARE(error.code(), u"server_error"_s);
        QCOMPARE(error.description(), u"canary text"_s);
        QCOMPARE(error.uri(), QUrl(u"https://login.example/canary-uri"_s));
        QCOMPARE(error.httpStatus(), 503);
    }

    void isUnknownByDefault()
    {
        QCOMPARE(Error().kind(), Kind::Unknown);
        QCOMPARE(Error().code(), QString());
        QCOMPARE(Error().description(), QString());
        QCOMPARE(Error().uri(), QUrl());
        QCOMPARE(Error().httpStatus(), 0);
    }

    void withChangesACopyOnly()
    {
        const Error error(Kind::Server, u"code"_s, u"text"_s);
        QCOMPARE(error.withHttpStatus(400).httpStatus(), 400);
        QCOMPARE(error.withUri(QUrl(u"https://a.example"_s)).uri(), QUrl(u"https://a.example"_s));
        QCOMPARE(error.httpStatus(), 0);
        QCOMPARE(error.uri(), QUrl());
    }

    void isEqualOnlyIfEveryPartIs()
    {
        QVERIFY(sample() == sample());
        QVERIFY(!(sample() != sample()));
        QVERIFY(Error() == Error());
        QVERIFY(sample() != Error());
        const QUrl uri = sample().uri();
        const QString code = sample().code();
        const QString text = sample().description();
        QVERIFY(sample() != Error(Kind::Denied, code, text).withUri(uri).withHttpStatus(503));
        QVERIFY(sample() != Error(Kind::Server, u"other"_s, text).withUri(uri).withHttpStatus(503));
        QVERIFY(sample() != Error(Kind::Server, code, u"other"_s).withUri(uri).withHttpStatus(503));
        QVERIFY(sample() != Error(Kind::Server, code, text).withHttpStatus(503));
        QVERIFY(sample() != Error(Kind::Server, code, text).withUri(uri));
    }

    void canBeMovedFromAndAssignedAgain()
    {
        Error error = sample();
        const Error moved = std::move(error);
        QCOMPARE(moved, sample());
        error = moved;
        QCOMPARE(error, sample());
    }

    void debugOutputHasNoForeignText()
    {
        QString text;
        QDebug(&text) << sample();
        QVERIFY2(text.contains(u"Server"_s), qPrintable(text));
        QVERIFY2(text.contains(u"server_error"_s), qPrintable(text));
        QVERIFY2(text.contains(u"503"_s), qPrintable(text));
        QVERIFY2(!text.contains(u"canary"_s), qPrintable(text));
    }

    void debugOutputCarriesNoControlCharactersOfTheProvider()
    {
        QString text;
        QDebug(&text).noquote() << Error(Kind::Server, u"a\x1b[31m\r\nforged line\x202e"_s, {});
        for (const QChar character : std::as_const(text))
            QVERIFY2(character.isPrint(), qPrintable(QString::number(character.unicode(), 16)));
    }

    void debugOutputLeavesTheStreamAsItWas()
    {
        QString text;
        QDebug(&text).nospace() << sample() << 'a' << 'b';
        QVERIFY2(text.endsWith(u"ab"_s), qPrintable(text));
    }

    void suggestsWhatToDo_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<Action>("action");
        QTest::newRow("unknown: nothing") << Kind::Unknown << Action::Nothing;
        QTest::newRow("cancelled: nothing") << Kind::Cancelled << Action::Nothing;
        QTest::newRow("abandoned: nothing") << Kind::Abandoned << Action::Nothing;
        QTest::newRow("network: retry") << Kind::Network << Action::Retry;
        QTest::newRow("server: retry") << Kind::Server << Action::Retry;
        QTest::newRow("nobody finished in time: retry") << Kind::TimedOut << Action::Retry;
        QTest::newRow("code expired: retry") << Kind::Expired << Action::Retry;
        QTest::newRow("said no: sign in again") << Kind::Denied << Action::SignInAgain;
        QTest::newRow("interaction required: sign in again") << Kind::InteractionRequired << Action::SignInAgain;
        QTest::newRow("mix-up: sign in again") << Kind::MixUp << Action::SignInAgain;
        QTest::newRow("ID token: fix it") << Kind::IdToken << Action::FixConfiguration;
        QTest::newRow("bad response: fix it") << Kind::BadResponse << Action::FixConfiguration;
        QTest::newRow("configuration: fix it") << Kind::Configuration << Action::FixConfiguration;
    }

    void suggestsWhatToDo()
    {
        QFETCH(Kind, kind);
        QFETCH(Action, action);
        QCOMPARE(Error(kind, u"x"_s, u"x"_s).suggestedAction(), action);
    }

    void everyKindHasAName()
    {
        const QMetaEnum kinds = QMetaEnum::fromType<Kind>();
        for (int i = 0; i < kinds.keyCount(); ++i) {
            QString text;
            QDebug(&text) << Error(Kind(kinds.value(i)), u"x"_s, {});
            QVERIFY2(text.contains(QLatin1StringView(kinds.key(i))), qPrintable(text));
        }
    }
};

QTEST_APPLESS_MAIN(TestError)
#include "tst_error.moc"
