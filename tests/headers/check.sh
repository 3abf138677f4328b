#!/usr/bin/env bash
# check.sh COMPILER INCLUDE-DIR... -- FLAG...: compiles each <QtSignIn/...> header in a file of its own.
set -uo pipefail

compiler=$1
shift
dirs=()
while [[ $1 != -- ]]; do
    dirs+=("$1")
    shift
done
shift
strict=(-std=c++17 -Wall -Wextra -Wpedantic -Werror -fno-exceptions -fPIC -fsyntax-only
    -DQT_NO_KEYWORDS -DQT_NO_CAST_FROM_ASCII -DQT_NO_CAST_TO_ASCII)

compile_alone() {
    local header=$1
    shift
    if ! printf '#include <%s>\n' "$header" | "$@" -x c++ -; then
        echo "<$header> does not compile alone." >&2
        return 1
    fi
}
export -f compile_alone

headers=()
for dir in "${dirs[@]}"; do
    mapfile -t -O ${#headers[@]} headers < <(cd "$dir" && find QtSignIn -name '*.h' | sort)
done
((${#headers[@]})) || { echo "No header below ${dirs[*]}" >&2 && exit 1; }
echo "${#headers[@]} headers"
# shellcheck disable=SC2016
printf '%s\n' "${headers[@]}" | xargs -P 2 -I{} bash -c 'compile_alone "$@"' _ {} "$compiler" "${strict[@]}" "$@"
