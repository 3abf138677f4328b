#!/usr/bin/env bash
# attacktableselfcheck.sh ROOT: makes the table of docs/security.md wrong in one way after another; attacktable.sh must
# name the row.
# shellcheck disable=SC2016 # backticks are the table's
set -uo pipefail
check=$(dirname "$(readlink -f "$0")")/attacktable.sh
root=$(readlink -f "$1")
copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
mkdir "$copy/docs"
for part in src widgets demo sandbox tests; do ln -s "$root/$part" "$copy/$part"; done

failures=0
changes=0

# change ROW SED_COMMAND: with it, the check must fail and name the row.
change() {
    local row=$1 command=$2 output
    sed -E "$command" "$root/docs/security.md" >"$copy/docs/security.md"
    ((++changes))
    if cmp -s "$root/docs/security.md" "$copy/docs/security.md"; then
        echo "changes nothing: $command"
        ((++failures))
    elif output=$("$check" "$copy"); then
        echo "not found: $command"
        ((++failures))
    elif ! grep -qE "[: ]$row([: ]|$)" <<<"$output"; then
        echo "found elsewhere: $command: $output"
        ((++failures))
    fi
}

cp "$root/docs/security.md" "$copy/docs/security.md"
if ! "$check" "$copy"; then
    echo 'The table is not right before anything is changed.'
    exit 1
fi

change A1 '/^\| A1 /d'
change N27 '/^\| N27 /d'
change A1 '/^\| A1 /p'
change X9 's/^\| A1 /| X9 /'
change A3 '/^\| A3 /s/session\/session/session\/cellar/'
change A4 '/^\| A4 /s/`flows\/[a-z]+`//'
change A5 '/^\| A5 /s/`tst_signinattacks`/`tst_peace`/'
change A5 '/^\| A5 /s/`A5_aCodeOfAnotherAttemptIsIgnored`/`A5_aCodeOfAnother`/'
change L12 '/^\| L12 /s/"L12: a code of a megabyte"/"L12: a code of a kilobyte"/'
change A9 '/^\| A9 /s/\|[^|]*\|$/| |/'
change A9 '/^\| A9 /s/\|[^|]*\|$/|/'
change R9 '/^\| R9 /s/Does not apply: //'
change J1 '/^\| J1 /s/\| 8725[^|]*\|/| |/'

echo "$((changes - failures)) of $changes changes were found"
exit $((failures > 0))
