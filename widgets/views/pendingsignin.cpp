#include "views/pendingsignin.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QPromise>

#include <QtSignIn/signindialog.h>

namespace QtSignIn {

namespace {

Error plainError(Error::Kind kind, const char *code)
{
    return Error(kind, QLatin1StringView(code), {});
}

} // namespace

/// Has a value in the end, whatever becomes of those who hold it: a cancelled future has none to read.
class PendingSignIn::Promise {
public:
    Promise() { m_promise.start(); }
    ~Promise() { settle(plainError(Error::Kind::Abandoned, ErrorCode::Abandoned)); }
    Q_DISABLE_COPY_MOVE(Promise)

    QFuture<Result<TokenResult>> future() const { return m_promise.future(); }

    /// Whoever waits may delete the caller.
    void settle(const Result<TokenResult> &result)
    {
        if (m_isSettled)
            return;
        m_isSettled = true;
        m_promise.addResult(result);
        m_promise.finish();
    }

private:
    QPromise<Result<TokenResult>> m_promise;
    bool m_isSettled = false;
};

PendingSignIn::PendingSignIn(SignInDialog *dialog)
    : QObject(dialog)
    , m_promise(std::make_shared<Promise>())
{
    connect(dialog, &SignInDialog::signedIn, this, [this](const TokenResult &result) {
        const std::shared_ptr<Promise> promise = m_promise;
        promise->settle(result);
    });
    connect(dialog, &SignInDialog::failed, this, [this](const Error &error) { m_lastError = error; });
    connect(dialog, &QDialog::finished, this, [this] {
        const std::shared_ptr<Promise> promise = m_promise;
        promise->settle(m_lastError.value_or(plainError(Error::Kind::Cancelled, ErrorCode::Cancelled)));
    });
}

PendingSignIn::~PendingSignIn()
{
    // Not from within the destructor of a window: who waits may well delete that.
    if (qApp)
        QMetaObject::invokeMethod(
            qApp, [promise = m_promise] {}, Qt::QueuedConnection);
}

QFuture<Result<TokenResult>> PendingSignIn::future() const
{
    return m_promise->future();
}

} // namespace QtSignIn
