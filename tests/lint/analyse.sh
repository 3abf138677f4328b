#!/usr/bin/env bash
# analyse.sh COMPILER FLAG... -o OBJECT -c SOURCE: stands in for the compiler in build/lint. Leaves an empty object, and
# what clazy, clang and clang-tidy say about the source in OBJECT.findings: ninja then knows what has been analysed.
set -uo pipefail

arguments=("$@")
source=${!#}
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
for ((i = 0; i < $#; i++)); do
    [[ ${arguments[i]} == -o ]] && object=${arguments[i + 1]} && unset 'arguments[i]' 'arguments[i + 1]' && break
done

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

# Errors would end the analysis early: warnings count all the same.
analyse() {
    local flags=("${arguments[@]:1}" -fsyntax-only -fno-color-diagnostics -Wno-error) IFS=,
    local plugin=(-Xclang -load -Xclang ClazyPlugin.so -Xclang -add-plugin -Xclang clazy
        -Xclang -plugin-arg-clazy -Xclang "${clazy_checks[*]}")
    "${arguments[0]}" "${flags[@]}" "${plugin[@]}" || return
    clang-tidy --quiet --use-color=false "$source" -- "${flags[@]}" 2>/dev/null
}

rm -f "$object.findings"
if [[ $source != "$root"/build/* ]]; then
    analyse >"$object.log" 2>&1 || echo "$source: not clean or not to be analysed" >>"$object.log"
    grep -vE '^[0-9]+ (warning|error)s? .*generated' "$object.log" >"$object.findings" || rm "$object.findings"
    rm "$object.log"
fi
: >"$object"
