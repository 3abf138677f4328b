#pragma once

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include "protocol/base64url.h"

namespace QtSignIn {

/// \a object with \a changes; a null value removes a member.
inline QJsonObject changed(QJsonObject object, const QJsonObject &changes)
{
    for (auto change = changes.begin(); change != changes.end(); ++change) {
        if (change->isNull())
            object.remove(change.key());
        else
            object.insert(change.key(), *change);
    }
    return object;
}

/// One of a JWT (RFC 7515 7.1).
inline QByteArray segment(const QJsonObject &object)
{
    return toBase64Url(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace QtSignIn
