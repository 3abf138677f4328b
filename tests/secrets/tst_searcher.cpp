#include <QtCore/QLoggingCategory>

#include <QtTest/QtTest>

#include "secrets/canaries.h"
#include "secrets/evidence.h"

#include <QtSignIn/error.h>

using namespace QtSignIn;
using namespace Qt::StringLiterals;

class Chatterbox : public QObject {
    Q_OBJECT
    Q_PROPERTY(QString token MEMBER token)

public:
    QString token;

Q_SIGNALS:
    void text(const QString &text);
    void bytes(const QByteArray &bytes);
    void address(const QUrl &url);
    void failed(const QtSignIn::Error &error);
};

// The search finds what it is there to find: a leak planted in each place, in each form.
class tst_Searcher : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsEachForm_data();
    void findsEachForm();
    void findsEachPlace_data();
    void findsEachPlace();
    void findsNothingWhereNothingIs();
    void hearsEveryCategory();
};

void tst_Searcher::findsEachForm_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray secret = "c4n4ry+/~x";
    QTest::newRow("raw") << "a " + secret + " b";
    QTest::newRow("percent-encoded") << "code=" + secret.toPercentEncoding() + "&x";
    QTest::newRow("hexadecimal") << "0x" + secret.toHex();
    QTest::newRow("upper-case hexadecimal") << secret.toHex().toUpper();
    for (const char *before : {"", "u", "us", "use"}) {
        const QByteArray all = before + secret + ":end";
        QTest::addRow("Base64 behind %zu bytes", strlen(before)) << all.toBase64();
        QTest::addRow("base64url behind %zu bytes", strlen(before))
            << all.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    }
}

void tst_Searcher::findsEachForm()
{
    QFETCH(QByteArray, text);
    Canaries canaries;
    canaries.add(u"secret"_s, "c4n4ry+/~x");
    QCOMPARE(canaries.foundIn(text).size(), 1);
    QCOMPARE(canaries.foundIn(QString::fromLatin1(text)).size(), 1);
}

void tst_Searcher::findsEachPlace_data()
{
    using Leak = std::function<void(Evidence &, Chatterbox &, const QByteArray &)>;
    QTest::addColumn<Leak>("leak");
    QTest::addColumn<QString>("place");
    const auto row = [](const char *name, const Leak &leak, const QString &place) {
        QTest::newRow(name) << leak << place;
    };
    row(
        "log message of a category of its own",
        [](Evidence &, Chatterbox &, const QByteArray &secret) {
            static const QLoggingCategory category("qtsignin.planted", QtWarningMsg);
            qCDebug(category) << secret;
        },
        u"log message of qtsignin.planted"_s);
    row(
        "property",
        [](Evidence &, Chatterbox &object, const QByteArray &secret) { object.token = QString::fromLatin1(secret); },
        u"property token"_s);
    row(
        "dynamic property of a child",
        [](Evidence &, Chatterbox &object, const QByteArray &secret) {
            (new QObject(&object))->setProperty("saved", secret);
        },
        u"property saved"_s);
    row(
        "object name",
        [](Evidence &, Chatterbox &object, const QByteArray &secret) {
            object.setObjectName(QString::fromLatin1(secret));
        },
        u"name of"_s);
    row(
        "text of a signal",
        [](Evidence &, Chatterbox &object, const QByteArray &secret) {
            Q_EMIT object.text(QString::fromLatin1(secret));
        },
        u"::text"_s);
    row(
        "bytes of a signal",
        [](Evidence &, Chatterbox &object, const QByteArray &secret) { Q_EMIT object.bytes(secret); }, u"::bytes"_s);
    row(
        "URL of a signal",
        [](Evidence &, Chatterbox &object, const QByteArray &secret) {
            Q_EMIT object.address(QUrl(u"https://x/?t="_s + QString::fromLatin1(secret)));
        },
        u"::address"_s);
    row(
        "description of an error",
        [](Evidence &, Chatterbox &object, const QByteArray &secret) {
            Q_EMIT object.failed(Error(Error::Kind::BadResponse, u"x"_s, QString::fromLatin1(secret.toHex())));
        },
        u"::failed"_s);
    row(
        "anything else",
        [](Evidence &evidence, Chatterbox &, const QByteArray &secret) { evidence.note(u"a page"_s, secret); },
        u"a page"_s);
}

void tst_Searcher::findsEachPlace()
{
    using Leak = std::function<void(Evidence &, Chatterbox &, const QByteArray &)>;
    QFETCH(Leak, leak);
    QFETCH(QString, place);
    Canaries canaries;
    const QByteArray secret = canaries.make(u"token"_s);
    Evidence evidence;
    Chatterbox object;
    evidence.watchSignals(&object);
    leak(evidence, object, secret);
    evidence.noteProperties(&object);
    const QString leaks = evidence.leaksOf(canaries).join(u'\n');
    QVERIFY2(leaks.contains(place), qPrintable(leaks));
}

void tst_Searcher::findsNothingWhereNothingIs()
{
    Canaries canaries;
    canaries.make(u"token"_s);
    Evidence evidence;
    Chatterbox object;
    evidence.watchSignals(&object);
    Q_EMIT object.text(u"hello"_s);
    evidence.noteProperties(&object);
    QCOMPARE(evidence.leaksOf(canaries).join(u'\n'), QString());
}

void tst_Searcher::hearsEveryCategory()
{
    Evidence evidence;
    static const QLoggingCategory ours("qtsignin.flow", QtFatalMsg);
    static const QLoggingCategory ofQt("qt.network.http", QtFatalMsg);
    qCDebug(ours) << "a";
    qCDebug(ofQt) << "b";
    QCOMPARE(evidence.messageCount("qtsignin.flow"), 1);
    QCOMPARE(evidence.messageCount("qt.network.http"), 1);
}

QTEST_GUILESS_MAIN(tst_Searcher)
#include "tst_searcher.moc"
