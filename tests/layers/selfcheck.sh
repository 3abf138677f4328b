#!/usr/bin/env bash
# selfcheck.sh ROOT: plants one forbidden line after another in a copy of the sources; check.sh must name each.
set -uo pipefail
check=$(dirname "$(readlink -f "$0")")/check.sh
copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
cp -r "$1/src" "$1/widgets" "$1/sandbox" "$copy"

failures=0
plants=0

# plant FILE LINE: the check must fail in that file.
plant() {
    local file=$1 line=$2 output
    mkdir -p "$copy/$(dirname "$file")"
    printf '#pragma once\n%s\n' "$line" >"$copy/$file"
    if output=$("$check" "$copy"); then
        echo "not found: $line in $file"
        ((++failures))
    elif ! grep -qE "^$file:[12]:" <<<"$output"; then
        echo "found elsewhere: $line in $file: $output"
        ((++failures))
    fi
    rm "$copy/$file"
    ((++plants))
}

if ! "$check" "$copy"; then
    echo 'The copy is not clean before anything is planted.'
    exit 1
fi

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

echo "$((plants - failures)) of $plants planted lines were found"
exit $((failures > 0))
