#pragma once

#include <QtCore/QStringList>

#include <memory>
#include <optional>

#include <QtSignIn/account.h>
#include <QtSignIn/global.h>
#include <QtSignIn/tokenresult.h>

namespace QtSignIn {

class TokenReaderData;

/// Looks up the tokens that a PublicClientApplication holds, without network, disk or event loop.
/// A value; copies are shared, and every member may be called from any thread at any time.
class QTSIGNIN_CORE_EXPORT TokenReader {
public:
    /// Finds nothing.
    TokenReader();

    /// Internal: comes from PublicClientApplication::tokenReader().
    explicit TokenReader(std::shared_ptr<const TokenReaderData> data);

    /// A token for at least \a scopes that is good for 5 more minutes. Its source is TokenSource::Cache; its
    /// correlationId() is empty, since no flow got it.
    std::optional<TokenResult> cachedToken(const QStringList &scopes, const Account &account) const;

    /// As PublicClientApplication::accounts().
    QList<Account> accounts(const QString &username = {}) const;

private:
    std::shared_ptr<const TokenReaderData> d;
};

} // namespace QtSignIn
