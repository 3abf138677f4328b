#include <QtSignIn/sandboxtypes.h>

#include <QtCore/QJsonDocument>

namespace QtSignIn {

namespace {

const QString *find(const QList<std::pair<QString, QString>> &parameters, const QString &name)
{
    for (const auto &[key, value] : parameters) {
        if (key == name)
            return &value;
    }
    return nullptr;
}

} // namespace

QString SandboxRequest::parameter(const QString &name) const
{
    if (const QString *value = find(form, name))
        return *value;
    const QString *value = find(query, name);
    return value ? *value : QString();
}

bool SandboxRequest::hasParameter(const QString &name) const
{
    return find(form, name) || find(query, name);
}

QByteArray SandboxRequest::header(const QByteArray &name) const
{
    const QByteArray lower = name.toLower();
    for (const auto &[key, value] : headers) {
        if (key == lower)
            return value;
    }
    return {};
}

SandboxAnswer SandboxAnswer::json(const QJsonObject &object, int status)
{
    SandboxAnswer answer;
    answer.status = status;
    answer.body = QJsonDocument(object).toJson(QJsonDocument::Compact);
    answer.headers = {{QByteArrayLiteral("Content-Type"), QByteArrayLiteral("application/json")},
        {QByteArrayLiteral("Cache-Control"), QByteArrayLiteral("no-store")}};
    return answer;
}

SandboxAnswer SandboxAnswer::oauthError(const QString &error, const QString &description, int status)
{
    QJsonObject object {{QStringLiteral("error"), error}};
    if (!description.isEmpty())
        object.insert(QStringLiteral("error_description"), description);
    return json(object, status);
}

SandboxAnswer SandboxAnswer::authorizationPending()
{
    return oauthError(QStringLiteral("authorization_pending"));
}

SandboxAnswer SandboxAnswer::slowDown()
{
    return oauthError(QStringLiteral("slow_down"));
}

SandboxAnswer SandboxAnswer::disconnected()
{
    SandboxAnswer answer;
    answer.disconnects = true;
    return answer;
}

SandboxAnswer SandboxAnswer::delayed(std::chrono::milliseconds delay)
{
    SandboxAnswer answer;
    answer.delay = delay;
    answer.genuine = true;
    return answer;
}

} // namespace QtSignIn
