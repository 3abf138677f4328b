#pragma once

#include <functional>

#include "session/session.h"
#include "support/flowrecorder.h"

namespace QtSignIn {

/// One that waits for the metadata.
class MetadataWaiter : public QObject {
public:
    explicit MetadataWaiter(Session &session)
    {
        session.metadata().fetch(this, [this](const Result<ProviderMetadata> &metadata) {
            ++calls;
            result = metadata;
            if (called)
                called();
        });
    }

    /// "found", "pending" or the error's text.
    QString text() const
    {
        return calls == 0       ? QStringLiteral("pending")
            : result.hasValue() ? QStringLiteral("found")
                                : textOf(result.error());
    }

    QString description() const { return result.error().description(); }

    int calls = 0;
    Result<ProviderMetadata> result;
    std::function<void()> called;
};

} // namespace QtSignIn
