#include <QtTest/QtTest>

#include "hostile/question.h"

#include <QtCore/QRegularExpression>

using namespace QtSignIn;
using namespace Qt::StringLiterals;
using Endpoint = Question::Endpoint;

namespace {

/// How much depends on a member.
enum class Weight {
    Required, ///< nothing works without it
    Decisive, ///< may be missing, but not be something else
    Harmless ///< may be anything
};

enum class Type { String, Number, Array, Any };

struct Member {
    Endpoint endpoint;
    QByteArray name;
    Type type;
    Weight weight;
};

const Member members[] = {
    {Endpoint::TokenForRefreshToken, "access_token", Type::String, Weight::Required},
    {Endpoint::TokenForRefreshToken, "token_type", Type::String, Weight::Required},
    {Endpoint::TokenForRefreshToken, "expires_in", Type::Number, Weight::Decisive},
    {Endpoint::TokenForRefreshToken, "refresh_token", Type::String, Weight::Decisive},
    {Endpoint::TokenForRefreshToken, "id_token", Type::String, Weight::Decisive},
    {Endpoint::TokenForRefreshToken, "refresh_in", Type::Number, Weight::Harmless},
    {Endpoint::TokenForRefreshToken, "ext_expires_in", Type::Number, Weight::Harmless},
    {Endpoint::TokenForRefreshToken, "client_info", Type::String, Weight::Harmless},
    {Endpoint::TokenForRefreshToken, "foci", Type::String, Weight::Harmless},
    {Endpoint::TokenForRefreshToken, "unheard_of", Type::Any, Weight::Harmless},
    {Endpoint::DeviceAuthorization, "device_code", Type::String, Weight::Required},
    {Endpoint::DeviceAuthorization, "user_code", Type::String, Weight::Required},
    {Endpoint::DeviceAuthorization, "verification_uri", Type::String, Weight::Required},
    {Endpoint::DeviceAuthorization, "expires_in", Type::Number, Weight::Decisive},
    {Endpoint::DeviceAuthorization, "interval", Type::Number, Weight::Decisive},
    {Endpoint::DeviceAuthorization, "message", Type::String, Weight::Decisive},
    {Endpoint::DeviceAuthorization, "verification_uri_complete", Type::String, Weight::Harmless},
    {Endpoint::DeviceAuthorization, "unheard_of", Type::Any, Weight::Harmless},
    {Endpoint::UserInfo, "sub", Type::String, Weight::Required},
    {Endpoint::UserInfo, "name", Type::Any, Weight::Harmless},
    {Endpoint::Metadata, "issuer", Type::String, Weight::Required},
    {Endpoint::Metadata, "token_endpoint", Type::String, Weight::Required},
    {Endpoint::Metadata, "device_authorization_endpoint", Type::String, Weight::Decisive},
    {Endpoint::Metadata, "code_challenge_methods_supported", Type::Array, Weight::Decisive},
    {Endpoint::Metadata, "scopes_supported", Type::Array, Weight::Decisive},
    {Endpoint::Metadata, "unheard_of", Type::Any, Weight::Harmless},
};

struct Value {
    QByteArray name;
    QByteArray json;
    Type type;
};

const Value values[] = {
    {"a string", "\"1\"", Type::String},
    {"a number", "1", Type::Number},
    {"true", "true", Type::Any},
    {"false", "false", Type::Any},
    {"an array", "[\"S256\"]", Type::Array},
    {"an array of numbers", "[1]", Type::Any},
    {"an array of null", "[null]", Type::Any},
    {"an object", "{}", Type::Any},
    {"2^63", "9223372036854775808", Type::Any},
    {"-2^63", "-9223372036854775808", Type::Any},
    {"1e308", "1e308", Type::Any},
};

/// Of another type than all \a member may have; a string of digits is a number for some providers.
bool isWrong(const Member &member, const Value &value)
{
    if (member.type == Type::Any || member.type == value.type)
        return false;
    return !(member.type == Type::Number && value.type == Type::String);
}

using Members = QList<std::pair<QByteArray, QByteArray>>;

/// A good answer's members as JSON.
Members goodMembers(const Question &question, Endpoint endpoint)
{
    const auto quoted = [&](const QString &path) { return '"' + question.server.url(path).toLatin1() + '"'; };
    switch (endpoint) {
    case Endpoint::DeviceAuthorization:
        return {{"device_code", "\"d\""}, {"user_code", "\"U\""}, {"verification_uri", "\"https://login.example/\""}};
    case Endpoint::UserInfo:
        return {{"sub", "\"alice-1\""}};
    case Endpoint::Metadata:
        return {{"issuer", quoted({})}, {"token_endpoint", quoted(u"/token"_s)}};
    default:
        return {{"access_token", "\"access-1\""}, {"token_type", "\"Bearer\""}, {"scope", "\"api\""}};
    }
}

QByteArray jsonOf(const Members &members)
{
    QByteArrayList texts;
    for (const auto &[name, value] : members)
        texts.append('"' + name + "\":" + value);
    return '{' + texts.join(',') + '}';
}

/// Of a good answer with these instead; an empty one is missing.
HostileAnswer answerWith(
    const Question &question, Endpoint endpoint, const QByteArray &name, const QByteArrayList &instead)
{
    Members members = goodMembers(question, endpoint);
    members.removeIf([&](const auto &member) { return member.first == name; });
    for (const QByteArray &value : instead)
        members.append({name, value});
    return goodAnswer(jsonOf(members));
}

const QString refused = u"BadResponse invalid_response"_s;

} // namespace

class tst_HostileMembers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void areRefusedByName_data();
    void areRefusedByName();

private:
    static void addRow(
        const QByteArray &what, const Member &member, const QByteArrayList &instead, const QString &outcome)
    {
        QTest::addRow("%s %s", member.name.constData(), what.constData())
            << member.endpoint << member.name << instead << outcome;
    }
};

void tst_HostileMembers::areRefusedByName_data()
{
    QTest::addColumn<Endpoint>("endpoint");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArrayList>("instead");
    QTest::addColumn<QString>("outcome");
    for (const Member &member : members) {
        // The poll that follows a good device code gets no answer.
        const QString taken =
            member.endpoint == Endpoint::DeviceAuthorization ? u"Network answer_unknown"_s : u"completed"_s;
        const bool isRequired = member.weight == Weight::Required;
        const QString missing = member.name == "sub" ? u"BadResponse subject_mismatch"_s
            : member.name == "token_endpoint"        ? u"Configuration missing_endpoint"_s
                                                     : refused;
        for (const Value &value : values) {
            if (isWrong(member, value))
                addRow("is " + value.name, member, {value.json}, member.weight == Weight::Harmless ? taken : refused);
        }
        addRow("is null", member, {"null"}, isRequired ? missing : taken);
        addRow("is missing", member, {}, isRequired ? missing : taken);
        if (isRequired)
            addRow("is empty", member, {"\"\""}, missing);
        const bool isRead = member.type != Type::Any && member.name != "verification_uri_complete";
        addRow("is there twice (F21)", member, {"\"1\"", "\"1\""}, isRead ? refused : taken);
        addRow("is there twice, once null (F21)", member, {"null", "null"}, isRead ? refused : taken);
    }
    const Member token = members[0];
    addRow("has a line break", token, {R"("a\nb")"}, refused);
    addRow("has a zero byte", token, {R"("a\u0000b")"}, refused);
    addRow("has half a character", token, {R"("a\ud800b")"}, refused);
    addRow("is written in escapes (F21)", token, {R"("a","access\u005ftoken":"b")"}, refused);
}

void tst_HostileMembers::areRefusedByName()
{
    QFETCH(Endpoint, endpoint);
    QFETCH(QByteArray, name);
    QFETCH(QByteArrayList, instead);
    QFETCH(QString, outcome);
    Question question(endpoint);
    question.server.answer(u"/token"_s,
        endpoint == Endpoint::DeviceAuthorization ? HostileAnswer()
                                                  : goodAnswer(jsonOf(goodMembers(question, Endpoint::TokenSilently))));
    QVERIFY(question.ask(answerWith(question, endpoint, name, instead)));
    QCOMPARE(question.outcome(), outcome);
    QCOMPARE(question.ends, 1);
    if (outcome == refused && !question.error().description().contains(u"characters that none may have"_s))
        QVERIFY2(question.error().description().contains(QLatin1StringView(name)),
            qPrintable(question.error().description()));
}

QTEST_GUILESS_MAIN(tst_HostileMembers)
#include "tst_hostilemembers.moc"
