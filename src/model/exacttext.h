#pragma once

#include <QtCore/QByteArrayView>
#include <QtCore/QJsonDocument>
#include <QtCore/QString>

namespace QtSignIn {

/// All of it. QString::fromUtf8 leaves out a U+FEFF at the start, so that two names of different people become one.
QString exactText(QByteArrayView utf8);

/// QJsonDocument::fromJson, with strings as exactText() reads them.
QJsonDocument exactJson(const QByteArray &json, QJsonParseError *problem = nullptr);

} // namespace QtSignIn
