#pragma once

#include <QtCore/QFuture>
#include <QtCore/QObject>

#include <memory>
#include <optional>

#include <QtSignIn/result.h>
#include <QtSignIn/tokenresult.h>

namespace QtSignIn {

class SignInDialog;

/// The outcome of a dialog that is shown once, as a future.
class PendingSignIn : public QObject {
    Q_OBJECT

public:
    explicit PendingSignIn(SignInDialog *dialog);
    ~PendingSignIn() override;

    QFuture<Result<TokenResult>> future() const;

private:
    class Promise;

    std::shared_ptr<Promise> m_promise;
    std::optional<Error> m_lastError;
};

} // namespace QtSignIn
