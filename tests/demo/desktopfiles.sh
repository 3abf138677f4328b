#!/usr/bin/env bash
# desktopfiles.sh FOLDER: fails unless desktop file, AppStream data and icons of FOLDER are valid and fit together; 77
# without the programs that check them.
set -uo pipefail
cd "$1" || exit 1
id=io.github.qtsignin.Demo
missing=()
failed=0

command -v desktop-file-validate >/dev/null || missing+=(desktop-file-validate)
command -v appstreamcli >/dev/null || missing+=(appstreamcli)
if ((${#missing[@]})); then
    echo "SKIPPED: ${missing[*]} not found (Debian has them in desktop-file-utils and appstream)" >&2
    exit 77
fi

complain() {
    echo "$*" >&2
    failed=1
}

desktop-file-validate "$id.desktop" || complain "$id.desktop is not valid"
appstreamcli validate --no-net "$id.metainfo.xml" || complain "$id.metainfo.xml is not valid"
grep -qx "Icon=$id" "$id.desktop" || complain "$id.desktop has another icon"
grep -q "<launchable type=\"desktop-id\">$id.desktop</launchable>" "$id.metainfo.xml" || complain "$id.metainfo.xml starts something else"
for translation in "../../translations/qtsignin-demo_"*.ts; do
    language=${translation##*/qtsignin-demo_}
    language=${language%.ts}
    [[ $language == en ]] && continue
    for key in GenericName Comment; do
        grep -q "^${key}\[$language\]=." "$id.desktop" || complain "$id.desktop has no $key in $language"
    done
    grep -q "<summary xml:lang=\"${language/_/-}\">" "$id.metainfo.xml" || complain "$id.metainfo.xml has no summary in $language"
done
for size in 16 32 48 64 128 256; do
    # width and height in the header of a PNG
    printf -v expected '%08x%08x' "$size" "$size"
    [[ $(od -An -tx1 -j16 -N8 "icons/$size.png" | tr -d ' \n') == "$expected" ]] || complain "icons/$size.png is not of that size"
done
exit $failed
