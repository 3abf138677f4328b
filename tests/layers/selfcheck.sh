#!/usr/bin/env bash
# selfcheck.sh ROOT: plants one forbidden line after another in a copy of the sources; check.sh must name each.
set -uo pipefail
here=$(dirname "$(readlink -f "$0")")
check=$here/check.sh
# shellcheck source-path=SCRIPTDIR
. "$here/plant.sh"
begin "$1" src widgets sandbox

mkdir -p "$copy/src/flows"
: >"$copy/src/flows/upstairs.h"
: >"$copy/src/flows/upstairsflow.cpp"
: >"$copy/src/include/QtSignIn/upstairsflow.h"
mkdir -p "$copy/widgets/views"
: >"$copy/widgets/views/upstairs.h"

plant src/model/planted.h '#include "flows/upstairs.h"'
plant src/protocol/planted.h '#include "flows/upstairs.h"'
plant src/net/planted.h '#  include "flows/upstairs.h"'
plant src/session/planted.h '#include "flows/upstairs.h"'
plant src/session/planted.h '#include <QtSignIn/upstairsflow.h>'
plant src/include/QtSignIn/planted.h '#include <QtSignIn/upstairsflow.h>'
plant src/include/QtSignIn/planted.h '#include "flows/upstairs.h"'
plant src/include/QtSignIn/planted.h '#include <openssl/evp.h>'
plant src/flows/planted.h '#include "upstairs.h"'
plant src/flows/planted.h '#include <QtSignIn/signindialog.h>'
plant src/flows/planted.h '#include <QNetworkReply>'
plant src/flows/planted.h '#include <QtNetwork/QTcpServer>'
plant src/flows/planted.h '#include <QtGui/QDesktopServices>'
plant src/flows/planted.h '#include <QWidget>'
plant src/flows/planted.h 'void poll() { QTimer::singleShot(0, [] {}); }'
plant src/session/planted.h '#include <openssl/evp.h>'
plant src/session/planted.h '#include <qt6keychain/keychain.h>'
plant src/cellar/planted.h '#include <QtCore/QString>'
plant src/protocol/planted.h 'class Parser : public QObject {};'
plant src/validation/planted.h 'auto now = QDateTime::currentDateTimeUtc();'
plant src/validation/planted.h 'auto text = QObject::tr("expired");'
plant widgets/views/planted.h '#include "session/session.h"'
plant widgets/presenters/planted.h '#include "views/upstairs.h"'
plant widgets/presenters/planted.h '#include <QtWidgets/QWidget>'
plant widgets/views/planted.h 'void open() { QDesktopServices::openUrl(url); }'

finish
