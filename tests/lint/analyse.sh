#!/usr/bin/env bash
# analyse.sh COMPILER FLAG... -o OBJECT -c SOURCE: stands in for the compiler in build/lint. Leaves an empty object, and
# what clazy, clang and clang-tidy say about the source in OBJECT.findings: ninja then knows what has been analysed.
set -uo pipefail

arguments=("$@")
source=${!#}
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
dependencies=''
for ((i = 0; i < $#; i++)); do
    case ${arguments[i]} in
        -MF) dependencies=${arguments[i + 1]} ;;
        -o) object=${arguments[i + 1]} && unset 'arguments[i]' 'arguments[i + 1]' && break ;;
    esac
done
arguments=("${arguments[@]}")

clazy_checks=(
    # level 0
    connect-by-name connect-non-signal connect-not-normalized container-anti-pattern empty-qstringliteral
    fully-qualified-moc-types lambda-in-connect lambda-unique-connection lowercase-qml-type-name mutable-container-key
    overloaded-signal qcolor-from-literal qdatetime-utc qenums qfileinfo-exists qgetenv qmap-with-pointer-key
    qstring-arg qstring-comparison-to-implicit-char qstring-insensitive-allocation qstring-ref qt-macros
    strict-iterators temporary-iterator unused-non-trivial-variable use-static-qregularexpression wrong-qevent-cast
    wrong-qglobalstatic writing-to-temporary
    # level 1
    auto-unexpected-qstringbuilder child-event-qobject-cast connect-3arg-lambda const-signal-or-slot detaching-temporary
    foreach incorrect-emit install-event-filter non-pod-global-static overridden-signal post-event qdeleteall
    qhash-namespace qlatin1string-non-ascii qproperty-without-notify qstring-left range-loop-detach range-loop-reference
    returning-data-from-temporary rule-of-two-soft skipped-base-method virtual-signal
    # manual
    isempty-vs-count signal-with-return-value thread-with-slots use-chrono-in-qtimer)

# The sources themselves: CMake puts several into one that includes them.
sources=("$source")
if [[ $source == "$root"/build/*/Unity/* ]]; then
    mapfile -t sources < <(sed -n 's/^#include "\(.*\)"$/\1/p' "$source" | grep -vF "$root/build/")
fi

# join SOURCE...: all of them as one text, so that Qt's headers, which take most of the time, are read and searched once.
# Included files would not do: the static analyzer leaves those out.
join() {
    awk -v starts="$joined.starts" '
        FNR == 1 { print NR, FILENAME >starts }
        { print $0 ($1 == "#include" ? " // NOLINT(readability-duplicate-include)" : "") }' "$@" >"$joined"
}

# What is said of the joined text, as of the sources.
name_sources() {
    awk -v starts="$joined.starts" -v prefix="$joined:" '
        BEGIN { while ((getline line <starts) > 0) { ++count; split(line, part, " "); start[count] = part[1]; file[count] = part[2] } }
        index($0, prefix) == 1 {
            rest = substr($0, length(prefix) + 1)
            number = rest + 0
            sub(/^[0-9]+/, "", rest)
            for (i = count; i > 1 && start[i] > number; --i) { }
            $0 = file[i] ":" number - start[i] + 1 rest
        }
        { print }'
}

# Warnings count all the same: errors would end the analysis early.
analyse_joined() {
    local flags=("${arguments[@]:1:${#arguments[@]}-2}" "$joined" -fsyntax-only -fno-color-diagnostics -Wno-error) IFS=,
    local plugin=(-Xclang -load -Xclang ClazyPlugin.so -Xclang -add-plugin -Xclang clazy
        -Xclang -plugin-arg-clazy -Xclang "${clazy_checks[*]}")
    "${arguments[0]}" "${flags[@]}" "${plugin[@]}" || return
    # The static analyzer is most of it. With a third of the states that it may look at in each function it takes half the
    # time, and found the same where both were tried.
    local states=(-Xclang -analyzer-config -Xclang max-nodes=75000)
    clang-tidy --quiet --use-color=false "$joined" -- "${flags[@]}" "${states[@]}" 2>/dev/null || true
}

# analyse SOURCE...: sources whose names get in each other's way are parted.
analyse() {
    local said result half=$(($# / 2))
    join "$@"
    said=$(analyse_joined 2>&1) && result=0 || result=1
    if ((result && $# > 1)); then
        analyse "${@:1:half}"
        analyse "${@:half+1}"
        return
    fi
    name_sources <<<"$said"
    ((result == 0)) || echo "$1: cannot be analysed"
    # For Ninja: what the joined text is made of.
    [[ -n $dependencies ]] && sed "s|$joined|$*|" "$dependencies" >>"$object.dependencies"
}

rm -f "$object.findings" "$object.dependencies"
if ((${#sources[@]})) && [[ ${sources[0]} != "$root"/build/* ]]; then
    joined=$PWD/$object.joined.cpp
    analyse "${sources[@]}" >"$object.log"
    grep -vE '^([0-9]+ (warning|error)s? .*generated.*)?$' "$object.log" >"$object.findings" || rm "$object.findings"
    [[ -n $dependencies ]] && mv "$object.dependencies" "$dependencies"
    rm -f "$object.log" "$joined" "$joined.starts"
fi
: >"$object"
