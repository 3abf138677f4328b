#pragma once

#include <functional>
#include <utility>

#include "support/fakenetworkaccessmanager.h"

namespace QtSignIn {

/// Does something once while the next POST is under way: when it goes out, before its answer.
class HookedNetwork : public FakeNetworkAccessManager {
public:
    std::function<void()> atNextPost;

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request, QIODevice *body) override
    {
        if (operation == PostOperation && atNextPost)
            std::exchange(atNextPost, {})();
        return FakeNetworkAccessManager::createRequest(operation, request, body);
    }
};

} // namespace QtSignIn
