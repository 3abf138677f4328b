#pragma once

#include <QtSignIn/sandboxmisbehaviour.h>

#include <QtCore/QList>

namespace QtSignIn::Sandbox {

/// All that is done wrong at present, in the order in which it was asked for.
class Misbehaviours {
public:
    void add(const SandboxMisbehaviour &misbehaviour) { m_entries.append(misbehaviour); }
    void clear() { m_entries.clear(); }

    void edit(SandboxMessage message, QJsonObject &object) const;
    bool concern(SandboxMessage message) const;

    SandboxSignature idTokenSignature() const { return last(&SandboxMisbehaviour::idTokenSignature); }
    SandboxSignature userInfoSignature() const { return last(&SandboxMisbehaviour::userInfoSignature); }
    bool rotateKeys() const;

private:
    SandboxSignature last(SandboxSignature SandboxMisbehaviour::*signature) const;

    QList<SandboxMisbehaviour> m_entries;
};

} // namespace QtSignIn::Sandbox
