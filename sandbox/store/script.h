#pragma once

#include <QtSignIn/sandboxtypes.h>

#include <QtCore/QMap>

#include <optional>

namespace QtSignIn::Sandbox {

/// Answers that were written beforehand, per endpoint, in order.
class Script {
public:
    /// \a times 0: for ever.
    void add(SandboxEndpoint endpoint, const SandboxAnswer &answer, int times);
    std::optional<SandboxAnswer> next(SandboxEndpoint endpoint);
    void clear() { m_entries.clear(); }

private:
    struct Entry {
        SandboxAnswer answer;
        int times = 1;
    };

    QMap<SandboxEndpoint, QList<Entry>> m_entries;
};

} // namespace QtSignIn::Sandbox
