#!/usr/bin/env bash
# attacktable.sh ROOT: fails unless docs/security.md has each row of the attack list once, and what it names is there.
#
# A row is `| id | attack | reference | defence | test |`. In backticks stand, in the defence, files of src/ (or of the
# root), without extension where header and source are meant; in the test, a test file and then its slots; in quotes
# the data rows of that file. A row may go without a test only if its defence says why.
set -uo pipefail
cd "$1" || exit 1
table=docs/security.md

ids=$(
    for group in A:16 L:17 D:10 J:18 R:12 P:17 N:27; do
        for ((n = 1; n <= ${group#*:}; ++n)); do echo "${group%:*}$n"; done
    done
)

exec awk -F '|' -v ids="$ids" '
    BEGIN { wanted = split(ids, id, "\n"); for (i = 1; i <= wanted; ++i) is_id[id[i]] = 1
        while (("find -H src widgets demo sandbox tests" | getline line) > 0) there[line] = 1
    }

    function complain(what) { printf "%s:%d: %s\n", FILENAME, FNR, what; ++found }
    function exists(path) { return path in there }
    function is_there(name) {
        return exists(name) || exists("src/" name) || exists("src/" name ".cpp") || exists("src/" name ".h") || exists(name ".cpp") || exists(name ".h")
    }
    function text_of(path,    line, text) {
        if (!(path in texts)) {
            text = ""
            while ((getline line < path) > 0) text = text line "\n"
            close(path)
            texts[path] = text
        }
        return texts[path]
    }
    function path_of(name,    path) {
        for (path in there)
            if (path ~ /^tests\// && (substr(path, length(path) - length(name)) == "/" name || substr(path, length(path) - length(name) - 4) == "/" name ".cpp")) return path
        return ""
    }
    function is_built(name) {
        if (recipes == "") {
            while (("cat tests/CMakeLists.txt tests/*/CMakeLists.txt" | getline line) > 0) recipes = recipes line "\n"
        }
        return has_word(recipes, name) || has_word(recipes, substr(name, 5))
    }
    function has_word(text, word) { return text ~ ("(^|[^A-Za-z0-9_])" word "([^A-Za-z0-9_]|$)") }

    !/^\|[ ]*[A-Z][0-9]+[ ]*\|/ { next }

    {
        row = $2
        gsub(/ /, "", row)
        if (!(row in is_id)) complain(row " is no row of the attack list")
        if (seen[row]++) complain(row " is there twice")
        if (NF != 7) { complain(row " has " NF - 2 " cells, not 5"); next }
        for (i = 3; i <= 4; ++i) if ($i ~ /^[ ]*$/) complain(row " has an empty cell")

        has_excuse = $5 ~ /^ (Does not apply|Not here yet):/
        rest = $5
        while (match(rest, /`[^`]*`/)) {
            name = substr(rest, RSTART + 1, RLENGTH - 2)
            rest = substr(rest, RSTART + RLENGTH)
            if (name ~ /^[a-z]+\/[A-Za-z0-9_.\/]+$/ && !is_there(name)) complain(row ": the defence names " name ", which is not there")
        }
        if (!has_excuse && $5 !~ /`[a-z]+\/[A-Za-z0-9_.\/]+`/) complain(row " names no file that defends")

        rest = $6
        file = ""
        tests = 0
        while (match(rest, /`[^`]*`|"[^"]*"/)) {
            mark = substr(rest, RSTART, 1)
            name = substr(rest, RSTART + 1, RLENGTH - 2)
            rest = substr(rest, RSTART + RLENGTH)
            if (mark == "`" && name ~ /^(tst|bench|fuzz)_|\.sh$|\.mjs$|^rules$|^check$/) {
                file = path_of(name)
                if (file == "") complain(row ": there is no test " name)
                else if (file ~ /\/tst_/ && !is_built(name)) complain(row ": no CMakeLists.txt builds " name)
                continue
            }
            if (file == "") { complain(row ": " name " stands without a test file"); continue }
            ++tests
            if (mark == "`" && !has_word(text_of(file), name)) complain(row ": " file " has no " name)
            if (mark == "\"" && !index(text_of(file), "\"" name "\"")) complain(row ": " file " has no row \"" name "\"")
        }
        if (!tests && !has_excuse) complain(row " has no test and does not say why")
        if (tests && $5 ~ /^ Does not apply:/) complain(row " has a test though it does not apply")
    }

    END {
        for (i = 1; i <= wanted; ++i) if (!seen[id[i]]) complain("no row " id[i])
        if (found) exit 1
        print wanted " rows, each with its test or its reason"
    }
' "$table"
