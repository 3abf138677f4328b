#include "providers/presetplaceholders.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QUrl>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace QtSignIn;

using Kind = PresetPlaceholders::Kind;

namespace {

PresetPlaceholders one(Kind kind, const QString &defaultValue = {})
{
    PresetPlaceholders placeholders;
    placeholders.add({u"x"_s, u"what it is"_s, defaultValue}, kind);
    return placeholders;
}

} // namespace

class TestPresetPlaceholders : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void takesWhatFits_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("value");
        QTest::newRow("a host") << int(Kind::Host) << u"login.example.com"_s;
        QTest::newRow("a host of one label") << int(Kind::Host) << u"keycloak"_s;
        QTest::newRow("a host with a port") << int(Kind::Host) << u"login.example.com:8443"_s;
        QTest::newRow("an IPv4 address") << int(Kind::Host) << u"10.0.0.1:8443"_s;
        QTest::newRow("an IPv6 address") << int(Kind::Host) << u"[fd00::1]:8443"_s;
        QTest::newRow("a punycode host") << int(Kind::Host) << u"xn--bcher-kva.example"_s;
        QTest::newRow("a label") << int(Kind::Label) << u"acme--dev"_s;
        QTest::newRow("a segment") << int(Kind::Segment) << u"a.B_c~1-2"_s;
        QTest::newRow("a segment with a dot first") << int(Kind::Segment) << u"...x"_s;
    }

    void takesWhatFits()
    {
        QFETCH(int, kind);
        QFETCH(QString, value);
        QCOMPARE(PresetPlaceholders::problemWith(value, Kind(kind)), QString());
    }

    void refusesWhatDoesNot_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("value");
        for (Kind kind : {Kind::Host, Kind::Label, Kind::Segment}) {
            for (const QString &value :
                {QString(), u"/"_s, u"a/b"_s, u"a\\b"_s, u"a?b"_s, u"a#b"_s, u"a@b"_s, u"a b"_s, u"a%2fb"_s, u"a\n"_s,
                    u"\u0430cme"_s, u"{x}"_s, u".."_s, u"."_s, u"https://a"_s, QString(300, u'a'), u"a\0b"_s})
                QTest::addRow("%d %s", int(kind), value.left(20).toUtf8().toPercentEncoding().constData())
                    << int(kind) << value;
        }
        for (const QString &value : {u"a..b"_s, u".a"_s, u"a."_s, u"-a"_s, u"a-"_s, u"a:"_s, u"a:0"_s, u"a:65536"_s,
                 u"a:8x"_s, u":80"_s, u"[::1"_s, u"::1"_s, u"[x]"_s, u"a:80:80"_s})
            QTest::addRow("host %s", qPrintable(value)) << int(Kind::Host) << value;
        QTest::newRow("a label with a dot") << int(Kind::Label) << u"a.b"_s;
        QTest::newRow("a label with a port") << int(Kind::Label) << u"a:1"_s;
        QTest::newRow("a label that begins with a hyphen") << int(Kind::Label) << u"-a"_s;
        QTest::newRow("a long label") << int(Kind::Label) << QString(64, u'a');
    }

    void refusesWhatDoesNot()
    {
        QFETCH(int, kind);
        QFETCH(QString, value);
        QVERIFY(!PresetPlaceholders::problemWith(value, Kind(kind)).isEmpty());
        const Result<PresetValues> values = one(Kind(kind)).complete({{u"x"_s, value}}, u"acme.json"_s);
        QVERIFY(values.hasError());
        QCOMPARE(values.error().code(), QLatin1StringView(ErrorCode::InvalidConfiguration));
        QVERIFY(values.error().description().startsWith("acme.json: the value \"x\" must be "_L1));
    }

    /// Of every text of up to two characters, none that is accepted makes another URL than it should.
    void noValueChangesTheShapeOfAUrl()
    {
        QStringList texts {u"a"_s};
        for (int first = 0; first < 256; ++first) {
            texts.append(QString(QChar(first)));
            for (int second = 0; second < 256; ++second)
                texts.append(QString(QChar(first)) + QChar(second));
        }
        int accepted = 0;
        for (const QString &text : texts) {
            if (PresetPlaceholders::problemWith(text, Kind::Host).isEmpty()) {
                const QUrl url(withPresetValues(u"https://{x}/a/b"_s, {{u"x"_s, text}}), QUrl::StrictMode);
                QVERIFY2(url.isValid() && url.scheme() == "https"_L1 && url.path() == "/a/b"_L1
                        && url.userInfo().isEmpty() && !url.hasQuery() && !url.hasFragment(),
                    qPrintable(text));
                ++accepted;
            }
            if (PresetPlaceholders::problemWith(text, Kind::Label).isEmpty()) {
                const QUrl url(withPresetValues(u"https://{x}.acme.example/a"_s, {{u"x"_s, text}}), QUrl::StrictMode);
                QVERIFY2(url.host().endsWith(".acme.example"_L1) && url.path() == "/a"_L1 && url.port() == -1
                        && url.userInfo().isEmpty() && url.host().count(u'.') == 2,
                    qPrintable(text));
                ++accepted;
            }
            if (PresetPlaceholders::problemWith(text, Kind::Segment).isEmpty()) {
                const QUrl url(withPresetValues(u"https://acme.example/{x}/b"_s, {{u"x"_s, text}}), QUrl::StrictMode);
                const QUrl resolved = url.resolved(QUrl(u"c"_s));
                QVERIFY2(url.host() == "acme.example"_L1 && url.path().count(u'/') == 2 && !url.hasQuery()
                        && !url.hasFragment() && resolved.path() == u'/' + text + "/c"_L1,
                    qPrintable(text));
                ++accepted;
            }
        }
        QVERIFY(accepted > 3 * 62);
    }

    void aDefaultNeedNotBeGiven()
    {
        const PresetPlaceholders placeholders = one(Kind::Host, u"acme.example"_s);
        QCOMPARE(placeholders.complete({}, u"f"_s)->value(u"x"_s), u"acme.example"_s);
        QCOMPARE(placeholders.complete({{u"x"_s, u"b.example"_s}}, u"f"_s)->value(u"x"_s), u"b.example"_s);
        QVERIFY(placeholders.complete({{u"x"_s, QString()}}, u"f"_s).hasError());
    }

    void hostsAreWrittenInLowerCase()
    {
        QCOMPARE(one(Kind::Host).complete({{u"x"_s, u"Login.Example.COM"_s}}, u"f"_s)->value(u"x"_s),
            u"login.example.com"_s);
        QCOMPARE(one(Kind::Segment).complete({{u"x"_s, u"Realm"_s}}, u"f"_s)->value(u"x"_s), u"Realm"_s);
    }

    void aMissingValueIsNamedWithItsMeaning()
    {
        const Error error = one(Kind::Host).complete({}, u"acme.json"_s).error();
        QCOMPARE(error.kind(), Error::Kind::Configuration);
        QCOMPARE(error.description(), u"acme.json: the value \"x\" is missing: what it is."_s);
    }

    void anUnknownValueIsAnsweredWithTheKnownOnes()
    {
        const Error error = one(Kind::Host).complete({{u"y"_s, u"a"_s}}, u"acme.json"_s).error();
        QCOMPARE(error.description(), u"acme.json: the value \"y\" is not asked for; known are: x."_s);
        QCOMPARE(PresetPlaceholders().complete({{u"y"_s, u"a"_s}}, u"acme.json"_s).error().description(),
            u"acme.json: the value \"y\" is not asked for."_s);
    }

    void aNameIsTakenOnce()
    {
        PresetPlaceholders placeholders = one(Kind::Host);
        QVERIFY(!placeholders.add({u"x"_s, u"again"_s, {}}, Kind::Segment));
        QCOMPARE(placeholders.list().size(), 1);
    }

    void replacesEachName()
    {
        QCOMPARE(
            withPresetValues(u"https://{a}/{b}/{a}"_s, {{u"a"_s, u"1"_s}, {u"b"_s, u"{a}"_s}}), u"https://1/{a}/1"_s);
        QCOMPARE(PresetPlaceholders::namesIn(u"https://{a}/{b}"_s), (QStringList {u"a"_s, u"b"_s}));
    }
};

QTEST_APPLESS_MAIN(TestPresetPlaceholders)
#include "tst_presetplaceholders.moc"
