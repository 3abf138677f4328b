#pragma once

#include <QtCore/QFuture>
#include <QtCore/QPromise>

#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include <QtSignIn/result.h>

namespace QtSignIn {

/// The one outcome of a flow, as a future of its own for everyone who asks.
///
/// One shared future would not do: a holder that cancels it would cancel everybody's, and two `then()` on it would drop
/// the first. A cancelled future has no result to read, so each one always gets a value.
template <typename T> class Outcome {
public:
    QFuture<Result<T>> future()
    {
        QPromise<Result<T>> promise;
        promise.start();
        QFuture<Result<T>> future = promise.future();
        if (m_result) {
            promise.addResult(*m_result);
            promise.finish();
        } else {
            m_promises.push_back(std::move(promise));
        }
        return future;
    }

    /// Fixes the outcome and returns what tells the futures. Call that last and touch nothing afterwards: whoever waits
    /// may delete the flow.
    [[nodiscard]] std::function<void()> decide(const Result<T> &result)
    {
        m_result = result;
        auto promises = std::make_shared<Promises>(std::exchange(m_promises, {}));
        return [promises, result] {
            for (QPromise<Result<T>> &promise : *promises) {
                promise.addResult(result);
                promise.finish();
            }
        };
    }

private:
    using Promises = std::vector<QPromise<Result<T>>>;

    Promises m_promises;
    std::optional<Result<T>> m_result;
};

} // namespace QtSignIn
