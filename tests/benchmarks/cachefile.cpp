#include "cachefile.h"

#include <QtCore/QDateTime>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include "protocol/base64url.h"

namespace QtSignIn {

using namespace Qt::StringLiterals;

namespace {

constexpr int AccessTokenSize = 1500;
constexpr int RefreshTokenSize = 1200;
constexpr int SignatureSize = 342;

/// Letters that look like a token and differ from token to token.
QString letters(quint32 seed, int size)
{
    static constexpr char Alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    QString text(size, Qt::Uninitialized);
    quint32 state = seed * 2654435761u + 1;
    for (QChar &letter : text) {
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        letter = QLatin1Char(Alphabet[state >> 26]);
    }
    return text;
}

struct Person {
    Person(int account, qint64 now)
        : number(account)
        , now(now)
        , homeAccountId(benchUid(account) + u'.' + benchTenant(account))
    {
    }

    QString key(const QString &rest) const
    {
        return (homeAccountId + u"-login.microsoftonline.com-"_s + rest).toLower();
    }

    QJsonObject entry(const QString &credentialType) const
    {
        return {
            {u"credential_type"_s, credentialType},
            {u"home_account_id"_s, homeAccountId},
            {u"environment"_s, u"login.microsoftonline.com"_s},
            {u"client_id"_s, QString::fromLatin1(BenchClientId)},
        };
    }

    const int number;
    const qint64 now;
    const QString homeAccountId;
};

void writeEntry(QIODevice &file, const QString &key, const QJsonObject &entry, bool isLast)
{
    file.write('"' + key.toUtf8() + "\":" + QJsonDocument(entry).toJson(QJsonDocument::Compact));
    if (!isLast)
        file.write(",");
}

template <typename WritePerson>
void writeSection(QIODevice &file, const char *name, int accounts, qint64 now, WritePerson writePerson)
{
    file.write(QByteArray("\"") + name + "\":{");
    for (int account = 0; account < accounts; ++account)
        writePerson(Person(account, now), account + 1 == accounts);
    file.write("}");
}

} // namespace

QStringList benchScopes(int api)
{
    const QString prefix = u"api://contoso-%1/"_s.arg(api, 2, 10, QLatin1Char('0'));
    return {prefix + u"Data.Read"_s, prefix + u"Data.Write"_s, prefix + u"User.Read"_s};
}

QString benchUid(int account)
{
    return u"%1-0000-4000-8000-%2"_s.arg(account, 8, 16, QLatin1Char('0')).arg(account, 12, 16, QLatin1Char('0'));
}

QString benchTenant(int account)
{
    return u"99999999-0000-4000-8000-%1"_s.arg(account % 50, 12, 16, QLatin1Char('0'));
}

QByteArray benchIdToken(int account, qint64 now)
{
    const auto segment = [](const QJsonObject &object) {
        return toBase64Url(QJsonDocument(object).toJson(QJsonDocument::Compact));
    };
    const QJsonObject header {{u"typ"_s, u"JWT"_s}, {u"alg"_s, u"RS256"_s}, {u"kid"_s, u"key"_s}};
    const QJsonObject claims {
        {u"aud"_s, QString::fromLatin1(BenchClientId)},
        {u"iss"_s, u"https://login.microsoftonline.com/%1/v2.0"_s.arg(benchTenant(account))},
        {u"iat"_s, now},
        {u"nbf"_s, now},
        {u"exp"_s, now + 3600},
        {u"name"_s, u"Person %1"_s.arg(account)},
        {u"preferred_username"_s, u"person%1@contoso.example"_s.arg(account)},
        {u"oid"_s, benchUid(account)},
        {u"sub"_s, letters(quint32(account), 43)},
        {u"tid"_s, benchTenant(account)},
        {u"uti"_s, letters(quint32(account) + 1, 22)},
        {u"ver"_s, u"2.0"_s},
    };
    return segment(header) + '.' + segment(claims) + '.' + letters(quint32(account), SignatureSize).toLatin1();
}

std::unique_ptr<QTemporaryFile> writeCacheFile(int accounts)
{
    auto file = std::make_unique<QTemporaryFile>();
    if (!file->open())
        return nullptr;
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    const QString clientId = QString::fromLatin1(BenchClientId);

    file->write("{");
    writeSection(*file, "AccessToken", accounts, now, [&](const Person &person, bool isLast) {
        for (int api = 0; api < BenchApiCount; ++api) {
            const QString target = benchScopes(api).join(u' ');
            QJsonObject entry = person.entry(u"AccessToken"_s);
            entry.insert(u"secret"_s, letters(quint32(person.number * BenchApiCount + api), AccessTokenSize));
            entry.insert(u"target"_s, target);
            entry.insert(u"realm"_s, u"common"_s);
            entry.insert(u"token_type"_s, u"Bearer"_s);
            entry.insert(u"cached_at"_s, QString::number(now));
            entry.insert(u"expires_on"_s, QString::number(now + 36'000));
            entry.insert(u"extended_expires_on"_s, QString::number(now + 36'000));
            writeEntry(*file, person.key(u"accesstoken-%1-common-%2"_s.arg(clientId, target)), entry,
                isLast && api + 1 == BenchApiCount);
        }
    });
    file->write(",");
    writeSection(*file, "RefreshToken", accounts, now, [&](const Person &person, bool isLast) {
        const QString target = benchScopes(0).join(u' ');
        QJsonObject entry = person.entry(u"RefreshToken"_s);
        entry.insert(u"secret"_s, letters(~quint32(person.number), RefreshTokenSize));
        entry.insert(u"target"_s, target);
        entry.insert(u"last_modification_time"_s, QString::number(now));
        writeEntry(*file, person.key(u"refreshtoken-%1--%2"_s.arg(clientId, target)), entry, isLast);
    });
    file->write(",");
    writeSection(*file, "IdToken", accounts, now, [&](const Person &person, bool isLast) {
        QJsonObject entry = person.entry(u"IdToken"_s);
        entry.insert(u"secret"_s, QString::fromLatin1(benchIdToken(person.number, now)));
        entry.insert(u"realm"_s, u"common"_s);
        writeEntry(*file, person.key(u"idtoken-%1-common-"_s.arg(clientId)), entry, isLast);
    });
    file->write(",");
    writeSection(*file, "Account", accounts, now, [&](const Person &person, bool isLast) {
        const QJsonObject entry {
            {u"home_account_id"_s, person.homeAccountId},
            {u"environment"_s, u"login.microsoftonline.com"_s},
            {u"realm"_s, u"common"_s},
            {u"local_account_id"_s, benchUid(person.number)},
            {u"username"_s, u"person%1@contoso.example"_s.arg(person.number)},
            {u"authority_type"_s, u"MSSTS"_s},
            {u"account_source"_s, u"authorization_code"_s},
        };
        writeEntry(*file, person.key(u"common"_s), entry, isLast);
    });
    file->write(",\"AppMetadata\":{");
    const QJsonObject metadata {
        {u"client_id"_s, clientId},
        {u"environment"_s, u"login.microsoftonline.com"_s},
    };
    writeEntry(*file, u"appmetadata-login.microsoftonline.com-"_s + clientId, metadata, true);
    file->write("}}");
    if (!file->flush() || file->error() != QFileDevice::NoError)
        return nullptr;
    return file;
}

} // namespace QtSignIn
