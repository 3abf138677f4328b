#!/usr/bin/env bash
# rules.sh ROOT: fails on a line that would take one of the defences of docs/security.md away.
set -uo pipefail
cd "$1" || exit 1

mapfile -t sources < <(find src widgets webengine demo \( -name "*.h" -o -name "*.cpp" \) 2>/dev/null | sort)
mapfile -t recipes < <(find . -path ./build -prune -o \( -name CMakeLists.txt -o -name '*.cmake' -o -name '*.cmake.in' \) -print | sort)
((${#sources[@]})) || { echo "No source files below $1" >&2 && exit 1; }

exec awk '
    BEGIN {
        # rule[n] is a pattern, where[n] the files that may match it, why[n] what to say, scope[n] where it holds.
        library = "^(src|widgets|webengine)/"
        shown = "^(widgets|webengine|demo)/"
        forbid_word("ignoreSslErrors|VerifyNone|QueryPeer|setPeerVerifyMode", "^src/net/peerverification", "A12: nothing talks a TLS error away")
        forbid_word("QEventLoop|processEvents|QCoreApplication::exec|QApplication::exec", "", "P17: no nested event loop")
        forbid("(^|[^A-Za-z0-9_])exec[ ]*\\(", "", "P17: no nested event loop")
        forbid("(^|[^A-Za-z0-9_])waitFor[A-Z][A-Za-z]*[ ]*\\(", "", "P17: nothing blocks")
        forbid("(^|[^A-Za-z0-9_])([mu]?sleep|nanosleep|sleep_for|sleep_until|Sleep)[ ]*\\(", "", "P17: nothing sleeps")
        forbid_word("mt19937|mt19937_64|minstd_rand|default_random_engine|random_device|srand|srandom|drand48|lrand48|qrand|QRandomGenerator|QRandomGenerator64", "^src/system/randomsource\\.cpp$", "A2: secrets come from system/randomsource only")
        forbid("(^|[^A-Za-z0-9_])(rand|random)[ ]*\\(", "", "A2: secrets come from system/randomsource only")
        forbid_word("createUuid|createUuidV7", "^src/flows/flow\\.cpp$", "A2: a UUID names a request, it is no secret")
        forbid("(->|\\.)(post|put|head|deleteResource|sendCustomRequest)[ ]*\\(", "^src/((net/httpexchange|access/authorizedrequest|system/(mailbox|keyring[a-z]+))\\.cpp|storage/[a-z]+\\.(cpp|h))$", "A11, N1: requests go out of net/httpexchange only, and those of the application out of access")
        forbid("(->|\\.)get[ ]*\\([^) ]", "^src/(net/httpexchange|access/authorizedrequest)\\.cpp$", "A11: requests go out of net/httpexchange only, and those of the application out of access")
        forbid("QNetworkRequest[ ]+[A-Za-z_0-9]+[ ]*[({]|QNetworkRequest[ ]*[({]", "^src/(net/httpexchange\\.cpp|access/requestauthorizer)", "A11, P10: requests are made in net/httpexchange only")
        forbid("(->|\\.)connectToHost(Encrypted)?[ ]*\\(", "", "P10: no connection but those of the network access manager")
        forbid_word("QNetworkCookieJar|QNetworkDiskCache", "", "P10: nothing keeps what a provider sends")
        forbid_word("QHostAddress::Any|QHostAddress::AnyIPv4|QHostAddress::AnyIPv6|INADDR_ANY|in6addr_any", "^src/validation/endpointpolicy\\.cpp$", "L4: the listener is on loopback only")
        forbid_word("SO_REUSEADDR|SO_REUSEPORT|ShareAddress|ReuseAddressHint", "", "N22: the port is shared with nobody")
        forbid_word("qDebug|qInfo|qWarning|qCritical|qFatal|printf|fprintf|vfprintf|puts|fputs|putchar|std::cout|std::cerr|std::clog|stdout|stderr", "", "P1: nothing is printed but by a logging category")
        forbid("fromJson[ ]*\\(|fromUtf8[ ]*\\(", "^src/(model/exacttext|net/loopbackpagehtml)\\.cpp$", "J17: a U+FEFF at the start of a name is a part of it")
        forbid("exactJson[ ]*\\(", "^src/(protocol/json\\.cpp|model/(exacttext|secretjsonreader)\\.(h|cpp)|cache/unifiedcachereader\\.cpp)$", "J11: JSON of others is read by protocol/json, which sees repeated members")
        forbid_word("QUrlQuery", "^(src/providers/microsoftauthority|webengine/navigationpolicy)\\.cpp$", "L12: forms are read and written by protocol/formencoding")
        forbid_word("QProcess|popen|execl|execlp|execle|execv|execvp|posix_spawn|ShellExecuteW|ShellExecuteA|ShellExecuteExW|CreateProcessW|CreateProcessA", "^src/system/browser(process)?\\.(cpp|h)$", "A15, N16: programs are started by system/browser only")
        forbid("(^|[^A-Za-z0-9_:])(std::)?system[ ]*\\([^)]", "", "A15: no shell")
        forbid_word("setInsecureFallback", "", "P5: QtKeychain writes nothing in plain text")
        forbid_word("QSettings|QSaveFile|QTemporaryFile|ofstream|fstream|fopen|WriteOnly|ReadWrite", "^src/storage/", "P5: nothing is written to a file but by the storage")
        forbid_word("QClipboard|clipboard", "^widgets/views/(copybutton|clipboardloan)\\.cpp$", "P4: the clipboard is for the button that a person presses")
        forbid("QtWeb(Engine|View|Kit|Channel)|QWebEngine|QWebView|QWebPage|QWebFrame|WebView2|WKWebView|webkit", "^webengine/", "A14: no web page inside the application (RFC 8252 8.12)")
        forbid("QMessageBox::(about|critical|information|question|warning)|(^|[^A-Za-z0-9_])(QErrorMessage|QInputDialog|QProgressDialog|QSplashScreen|QTextBrowser|QWizardPage|QWhatsThis)([^A-Za-z0-9_]|$)", "", "N13: takes a text for HTML where it looks like it", shown)
        forbid("QToolTip|(set)?(ToolTip|WhatsThis)(Role)?[ ]*[(,]([^{]|$)", "", "N13: takes a text for HTML where it looks like it", shown)
        forbid("Qt::(RichText|AutoText|MarkdownText)|(set|insert|append|to)(Html|Markdown)[ ]*\\(|setAcceptRichText[ ]*\\([ ]*true", "", "N13: no HTML, so that foreign text is never taken for it", shown)
    }

    function forbid(pattern, except, reason, only) { rule[++rules] = pattern; where[rules] = except; why[rules] = reason; scope[rules] = only ? only : library }
    function forbid_word(words, except, reason) { forbid("(^|[^A-Za-z0-9_])(" words ")([^A-Za-z0-9_]|$)", except, reason) }
    function complain(file, line, what) { printf "%s:%d: %s\n", file, line, what; ++found }

    function complain_of_label() {
        if (label_line) complain(label_file, label_line, "N13: setTextFormat(Qt::PlainText) belongs on one of the next three lines")
        label_line = 0
    }

    FNR == 1 { in_comment = 0; log_statement = ""; complain_of_label() }

    FILENAME ~ /cmake|CMakeLists/ {
        sub(/#.*/, "")
        if (FILENAME ~ /^\.\/(src|widgets|sandbox)\// && /Web(Engine|View|Kit|Channel)/) complain(FILENAME, FNR, "A14: no web page inside the application (RFC 8252 8.12)")
        next
    }

    {
        code = $0
        if (in_comment) { if (!sub(/^.*\*\//, "", code)) next; in_comment = 0 }
        gsub(/\/\*[^*]*\*\//, " ", code)
        gsub(/"([^"\\]|\\.)*"/, "\"\"", code)
        sub(/\/\/.*/, "", code)
        if (sub(/\/\*.*/, "", code)) in_comment = 1

        for (n = 1; n <= rules; ++n)
            if (FILENAME ~ scope[n] && code ~ rule[n] && (where[n] == "" || FILENAME !~ where[n])) complain(FILENAME, FNR, why[n])

        # What shows a text as HTML by itself is told at once not to
        if (label_line && FNR > label_line + 3) complain_of_label()
        if (FILENAME ~ shown && code ~ /(new[ ]+|<|:[ ]*)(QLabel|QMessageBox)[ ]*[(>{;]|new[ ]+(QLabel|QMessageBox)|(^|[^A-Za-z0-9_])(QLabel|QMessageBox)[ ]+[A-Za-z_0-9]+[ ]*[({;]/) {
            complain_of_label()
            label_file = FILENAME
            label_line = FNR
        }
        if (code ~ /setTextFormat[ ]*\(Qt::PlainText\)/) label_line = 0

        if (FILENAME !~ library) next

        if (code ~ /Q_PROPERTY|Q_GADGET_EXPORT/ && (code ~ /Secret/ || tolower(code) ~ /token|secret|password|verifier|nonce|usercode|devicecode|[^a-z]code[^a-z]|[^a-z]state[ ]+read[ ]+authorization/))
            complain(FILENAME, FNR, "P2: no secret is a property, which any introspection shows")

        # A statement that logs, from its beginning to its semicolon
        if (log_statement == "" && code ~ /(^|[^A-Za-z0-9_])qC(Debug|Info|Warning|Critical)[ ]*\(/) { log_statement = code; log_line = FNR }
        else if (log_statement != "") log_statement = log_statement " " code
        if (log_statement ~ /;/) {
            if (log_statement ~ /reveal[ ]*\(|[.>](url|body|form|query|userCode|deviceCode|authorizationUrl|idTokenClaims|description)[ ]*\(/ || log_statement ~ /[.>](body|form|claims|code)([^A-Za-z0-9_(]|$)/)
                complain(FILENAME, log_line, "P1: a log must not hold a secret, a URL or the text of an answer")
            log_statement = ""
        }
    }

    END { complain_of_label(); if (found) exit 1; print ARGC - 1 " files, " rules + 4 " rules kept" }
' "${sources[@]}" "${recipes[@]}"
