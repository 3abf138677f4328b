#include "store/script.h"

namespace QtSignIn::Sandbox {

void Script::add(SandboxEndpoint endpoint, const SandboxAnswer &answer, int times)
{
    m_entries[endpoint].append({answer, times});
}

std::optional<SandboxAnswer> Script::next(SandboxEndpoint endpoint)
{
    auto &entries = m_entries[endpoint];
    if (entries.isEmpty())
        return std::nullopt;
    Entry &entry = entries.first();
    const SandboxAnswer answer = entry.answer;
    if (entry.times > 0 && --entry.times == 0)
        entries.removeFirst();
    return answer;
}

} // namespace QtSignIn::Sandbox
