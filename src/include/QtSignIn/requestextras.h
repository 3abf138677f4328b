#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QString>

#include <utility>

#include <QtSignIn/global.h>

namespace QtSignIn {

/// Parameters by wire name. Those that the protocol or an option sets can't be given here: the flow fails with
/// ErrorCode::ReservedParameter.
using ExtraParameters = QList<std::pair<QString, QString>>;

/// HTTP headers by name. Those that the library or HTTP itself sets can't be given here: the flow fails with
/// ErrorCode::ReservedParameter.
using ExtraHeaders = QList<std::pair<QByteArray, QByteArray>>;

/// What an application adds to one request of its own accord.
struct QTSIGNIN_CORE_EXPORT RequestExtras {
    ExtraParameters parameters = {}; ///< in the form
    ExtraHeaders headers = {};
};

} // namespace QtSignIn
