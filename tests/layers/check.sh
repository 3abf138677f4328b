#!/usr/bin/env bash
# check.sh ROOT: fails on an include or a name that the layers of docs/architecture.md forbid.
# Below src/ a folder is a room; a public header belongs to the room that has the .cpp file of its name, else to model.
set -uo pipefail
cd "$1" || exit 1

mapfile -t files < <(find src widgets sandbox -name '*.h' -o -name '*.cpp' | sort)
((${#files[@]})) || { echo "No source files below $1" >&2 && exit 1; }
headers=$(${QMAKE:-qmake6} -query QT_INSTALL_HEADERS 2>/dev/null || echo /nonexistent)

exec awk -v qt_headers="$headers" '
    BEGIN {
        below["model"] = "model"
        below["system"] = "model"
        below["crypto"] = "model validation"
        below["protocol"] = "model"
        below["validation"] = "model protocol"
        below["net"] = "model system"
        below["providers"] = "model protocol validation"
        below["cache"] = "model protocol"
        below["storage"] = "model system crypto cache"
        below["session"] = "model system crypto protocol validation net providers cache storage"
        below["flows"] = below["session"] " session"
        below["access"] = below["flows"] " flows top"
        below["top"] = below["flows"] " flows"
        pure = "QObject|Q_OBJECT|QTimer|QElapsedTimer|QDeadlineTimer|QRandomGenerator|currentDateTime|currentDateTimeUtc|currentMSecsSinceEpoch|currentSecsSinceEpoch|steady_clock|system_clock|tr"

        home["clientconfiguration.h"] = "session"
        for (i = 1; i < ARGC; ++i) {
            exists[ARGV[i]] = 1
            parts = split(ARGV[i], part, "/")
            if (part[1] == "src" && part[2] != "include" && ARGV[i] ~ /\.cpp$/) {
                name = part[parts]
                sub(/\.cpp$/, ".h", name)
                home[name] = parts == 2 ? "top" : part[2]
            }
        }
    }

    function forbid(what) { printf "%s:%d: %s\n", FILENAME, FNR, what; ++found }

    function has_word(text, words) { return (" " text " ") ~ ("[^A-Za-z0-9_](" words ")[^A-Za-z0-9_]") }

    function may_include(from, to) { return from == to || index(" " below[from] " ", " " to " ") > 0 }

    function is_qt(name, module,    path, line, result) {
        if (index(name, module "/") == 1) return 1
        if (name ~ /\//) return 0
        path = qt_headers "/" module "/" name
        if (!(path in known)) { known[path] = (getline line < path) > 0; close(path) }
        return known[path]
    }

    function check_room(to, name) {
        if (!(to in below)) forbid("\"" name "\" is in no room that the layer test knows")
        else if (!may_include(room, to)) forbid(room " may not include " to " (" name ")")
    }

    function check_include(name, angled,    parts, part) {
        if (is_public && !(angled && (name ~ /^QtSignIn\// || name ~ /^Q/ || name !~ /[\/.]/)))
            forbid("a public header includes only <QtSignIn/...>, Qt and the standard library, not " name)
        if (name ~ /^QtSignIn\//) {
            sub(/^QtSignIn\//, "", name)
            if (area == "src") {
                if (!(("src/include/QtSignIn/" name) in exists)) forbid("Core may not include <QtSignIn/" name ">")
                else check_room(name in home ? home[name] : "model", "QtSignIn/" name)
            }
            return
        }
        if (!angled) {
            if (name ~ /^moc_|\.moc$/) return
            if (!((area "/" name) in exists)) { forbid("\"" name "\" is not a file below " area "/"); return }
            parts = split(name, part, "/")
            if (area == "src") check_room(parts == 1 ? "top" : part[1], name)
            if (area == "widgets" && room == "presenters" && part[1] == "views") forbid("presenters may not include views (" name ")")
            return
        }
        if (area == "src") {
            if (is_qt(name, "QtGui") || is_qt(name, "QtWidgets")) forbid("only widgets may include " name)
            if (name ~ /(^|\/)(QTcpServer|QTcpSocket|QAbstractSocket|QSslSocket)$/ && room != "net") forbid("only net may include " name)
            if (name ~ /(^|\/)QNetworkReply$/ && room != "net" && room != "access") forbid("only net and access may include " name)
            if (name ~ /^openssl\// && room != "crypto") forbid("only crypto may include " name)
            if (name ~ /keychain/ && FILENAME !~ /^src\/system\/secretstore_keychain/) forbid("only system/secretstore_keychain may include " name)
        }
        if (area == "widgets" && room == "presenters" && is_qt(name, "QtWidgets")) forbid("presenters know no widget (" name ")")
    }

    FNR == 1 {
        parts = split(FILENAME, part, "/")
        area = part[1]
        is_public = part[2] == "include"
        room = parts == 2 ? "top" : part[2]
        if (area == "src" && is_public) room = part[parts] in home ? home[part[parts]] : "model"
        if (area == "src" && !(room in below)) forbid("src/" room " is no room that the layer test knows")
        in_comment = 0
    }

    {
        code = $0
        if (in_comment) { if (!sub(/^.*\*\//, "", code)) next; in_comment = 0 }
        gsub(/\/\*[^*]*\*\//, " ", code)
        if (code ~ /^[ \t]*#[ \t]*include/) {
            if (match(code, /[<"][^>"]+[>"]/))
                check_include(substr(code, RSTART + 1, RLENGTH - 2), substr(code, RSTART, 1) == "<")
            next
        }
        gsub(/"([^"\\]|\\.)*"/, "\"\"", code)
        sub(/\/\/.*/, "", code)
        if (sub(/\/\*.*/, "", code)) in_comment = 1

        if (area == "src" && (room == "protocol" || room == "validation") && has_word(code, pure))
            forbid(room " holds no object, clock, timer, random call or translation: " $0)
        if (area == "src" && room != "system" && has_word(code, "QTimer|QBasicTimer|startTimer")) forbid("only system uses timers: " $0)
        if (area != "sandbox" && has_word(code, "QDesktopServices")) forbid("the browser is opened by system/browser, not by QDesktopServices")
    }

    END { if (found) exit 1; print ARGC - 1 " files, no include points up" }
' "${files[@]}"
