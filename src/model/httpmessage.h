#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QUrl>

#include <chrono>
#include <utility>

#include "model/wipedbytearray.h"

namespace QtSignIn {

using HttpHeaders = QList<std::pair<QByteArray, WipedByteArray>>;

struct HttpRequest {
    QByteArray method = QByteArrayLiteral("GET");
    QUrl url;
    HttpHeaders headers;
    WipedByteArray body;
};

struct HttpResponse {
    int status = 0;
    HttpHeaders headers;
    WipedByteArray body;
    std::chrono::microseconds duration {0}; ///< from sending the request to the end of the answer

    /// The first header of that name (any case), or empty.
    WipedByteArray header(QByteArrayView name) const;
};

} // namespace QtSignIn
