#include "store/misbehaviours.h"

#include <algorithm>

namespace QtSignIn::Sandbox {

void Misbehaviours::edit(SandboxMessage message, QJsonObject &object) const
{
    for (const SandboxMisbehaviour &entry : m_entries) {
        if (entry.editor && entry.message == message)
            entry.editor(object);
    }
}

bool Misbehaviours::concern(SandboxMessage message) const
{
    return std::any_of(m_entries.begin(), m_entries.end(),
        [&](const SandboxMisbehaviour &entry) { return entry.editor && entry.message == message; });
}

bool Misbehaviours::rotateKeys() const
{
    return std::any_of(
        m_entries.begin(), m_entries.end(), [](const SandboxMisbehaviour &entry) { return entry.rotatesKeys; });
}

SandboxSignature Misbehaviours::last(SandboxSignature SandboxMisbehaviour::*signature) const
{
    SandboxSignature result = SandboxSignature::Genuine;
    for (const SandboxMisbehaviour &entry : m_entries) {
        if (entry.*signature != SandboxSignature::Genuine)
            result = entry.*signature;
    }
    return result;
}

} // namespace QtSignIn::Sandbox
