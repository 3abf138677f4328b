# shellcheck shell=bash
# For self-checks: a copy of the sources in $copy in which $check must find what plant() puts there.
copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
failures=0
plants=0

# begin ROOT PART...: copies the parts; the check must find nothing in them.
begin() {
    local root=$1 part
    shift
    for part in "$@"; do
        mkdir -p "$copy/$(dirname "$part")"
        cp -r "$root/$part" "$copy/$part"
    done
    # shellcheck disable=SC2154 # set by who sources this
    if ! "$check" "$copy"; then
        echo 'The copy is not clean before anything is planted.'
        exit 1
    fi
}

# plant FILE LINE: the check must fail in that new file, and nowhere else.
plant() {
    local file=$1 line=$2 output
    mkdir -p "$copy/$(dirname "$file")"
    printf '#pragma once\n%s\n' "$line" >"$copy/$file"
    if output=$("$check" "$copy"); then
        echo "not found: $line in $file"
        ((++failures))
    elif ! grep -qE "^(\./)?$file:[12]:" <<<"$output"; then
        echo "found elsewhere: $line in $file: $output"
        ((++failures))
    fi
    rm "$copy/$file"
    ((++plants))
}

# harmless FILE LINE: the check must pass.
harmless() {
    local file=$1 line=$2 output
    printf '#pragma once\n%s\n' "$line" >"$copy/$file"
    if ! output=$("$check" "$copy"); then
        echo "found without need: $line in $file: $output"
        ((++failures))
    fi
    rm "$copy/$file"
    ((++plants))
}

finish() {
    echo "$((plants - failures)) of $plants planted lines were judged rightly"
    exit $((failures > 0))
}
