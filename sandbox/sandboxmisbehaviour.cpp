#include <QtSignIn/sandboxmisbehaviour.h>

#include <QtCore/QJsonArray>

namespace QtSignIn {

SandboxMisbehaviour SandboxMisbehaviour::edited(
    SandboxMessage message, const std::function<void(QJsonObject &)> &editor)
{
    SandboxMisbehaviour misbehaviour;
    misbehaviour.message = message;
    misbehaviour.editor = editor;
    return misbehaviour;
}

SandboxMisbehaviour SandboxMisbehaviour::changed(SandboxMessage message, const QString &name, const QJsonValue &value)
{
    return edited(message, [name, value](QJsonObject &object) { object.insert(name, value); });
}

SandboxMisbehaviour SandboxMisbehaviour::without(SandboxMessage message, const QString &name)
{
    return edited(message, [name](QJsonObject &object) { object.remove(name); });
}

SandboxMisbehaviour SandboxMisbehaviour::idTokenSigned(SandboxSignature signature)
{
    SandboxMisbehaviour misbehaviour;
    misbehaviour.idTokenSignature = signature;
    return misbehaviour;
}

SandboxMisbehaviour SandboxMisbehaviour::userInfoSigned(SandboxSignature signature)
{
    SandboxMisbehaviour misbehaviour;
    misbehaviour.userInfoSignature = signature;
    return misbehaviour;
}

SandboxMisbehaviour SandboxMisbehaviour::rotatingKeys()
{
    SandboxMisbehaviour misbehaviour;
    misbehaviour.rotatesKeys = true;
    return misbehaviour;
}

SandboxMisbehaviour SandboxMisbehaviour::publishing(const QJsonObject &jwk)
{
    return edited(SandboxMessage::KeySet, [jwk](QJsonObject &keySet) {
        QJsonArray keys = keySet.value(QStringLiteral("keys")).toArray();
        keys.prepend(jwk);
        keySet.insert(QStringLiteral("keys"), keys);
    });
}

} // namespace QtSignIn
