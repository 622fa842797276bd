#!/bin/sh
# Puts a pinned component into the cache and prints where it lies:  fetch.sh imgui | catch2
# Reads the Debian archive through the machine's own apt settings, with a private state: works as
# any user and changes nothing on the system. Ends with 3 when this machine offers no such way;
# CMake then asks upstream's git. Fetches nothing that the cache already holds.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
. "$here/pins.txt"
cache=${SPARRING_CACHE:-$here/cache}
mkdir -p "$cache"
cache=$(cd "$cache" && pwd)
log=$cache/fetch.log
work=$cache/work.$$
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM

command -v cmake >/dev/null || { echo "fetch.sh needs cmake to check and unpack." >&2 && exit 1; }

say() { printf '%s\n' "      $*" >&2; }
have() { command -v "$1" >/dev/null 2>&1; }
hash_of() { cmake -E sha256sum "$1" | cut -d' ' -f1; }

# The name of the running release, such as bookworm.
release() { (. /etc/os-release 2>/dev/null && printf '%s' "${VERSION_CODENAME:-}"); }

# The mirrors among the index targets of apt, run with the options given: the release's own only.
mirrors() {
    apt-get "$@" indextargets --format '$(CREATED_BY)|$(RELEASE)|$(SITE)' 2>>"$log" |
        sed -n "s/^Packages|$(release)|//p"
}

# Sets `mirror`: what apt uses for the release itself (not for its security or update suites).
# A machine whose indexes were cleaned away names none; then they are read into a private state.
find_mirror() {
    mirror=$(mirrors | head -n 1)
    if [ -z "$mirror" ]; then
        own=$work/apt-own
        mkdir -p "$own/lists/partial" "$own/cache/archives/partial"
        set -- -o Dir::State="$own" -o Dir::State::Lists="$own/lists" -o Dir::Cache="$own/cache" \
            -o Dir::State::status=/var/lib/dpkg/status -o APT::Sandbox::User="$(id -un)"
        apt-get -q "$@" update >>"$log" 2>&1 || true
        mirror=$(mirrors "$@" | head -n 1)
    fi
    [ -n "$mirror" ] || { echo "apt names no mirror for '$(release)'" >>"$log" && return 1; }
}

# private_apt TYPE SUITE COMMAND...: runs a command of apt-get or apt-cache on that one suite of
# the mirror. Past its validity date an index still serves: what comes of it is checked by hash.
private_apt() {
    line_type=$1 suite=$2
    shift 2
    state=$work/apt-$line_type-$suite
    keyring=/usr/share/keyrings/debian-archive-keyring.gpg
    if [ ! -d "$state" ]; then
        mkdir -p "$state/lists/partial" "$state/cache/archives/partial"
        signed=
        [ ! -f "$keyring" ] || signed="[signed-by=$keyring] "
        echo "$line_type $signed$mirror $suite main" >"$state/sources.list"
        private_apt "$line_type" "$suite" apt-get -q update || return 1
    fi
    program=$1
    shift
    "$program" -o Dir::Etc::sourcelist="$state/sources.list" -o Dir::Etc::sourceparts=/dev/null \
        -o Dir::Etc::preferencesparts=/dev/null -o Dir::State="$state" \
        -o Dir::State::Lists="$state/lists" -o Dir::State::status=/var/lib/dpkg/status \
        -o Dir::Cache="$state/cache" -o APT::Sandbox::User="$(id -un)" \
        -o Acquire::Check-Valid-Until=false "$@" 2>>"$log"
}

# Replaces the folder $2 by the folder $1 in one step, so that a half-done unpacking is never seen.
settle() {
    printf '%s\n' "$3" >"$1/.pin"
    rm -rf "$2"
    mv "$1" "$2" 2>/dev/null || [ -f "$2/.pin" ]
}

# --- Dear ImGui -------------------------------------------------------------------------------

imgui_is_here() { [ -f "$cache/$IMGUI_ARCHIVE" ] && [ "$(hash_of "$cache/$IMGUI_ARCHIVE")" = "$IMGUI_SHA256" ]; }

# Way 1: the file itself, by its place in the mirror's pool.
imgui_from_pool() {
    helper=/usr/lib/apt/apt-helper
    [ -x "$helper" ] || return 1
    say "Dear ImGui $IMGUI_VERSION from the Debian mirror"
    "$helper" -o APT::Sandbox::User="$(id -un)" download-file "$mirror/$IMGUI_POOL/$IMGUI_ARCHIVE" \
        "$work/$IMGUI_ARCHIVE" "SHA256:$IMGUI_SHA256" >>"$log" 2>&1 || return 1
    mv "$work/$IMGUI_ARCHIVE" "$cache/$IMGUI_ARCHIVE"
    imgui_is_here
}

# Way 2: through the source index of the suites that carry it, wherever the file lies by then.
imgui_from_index() {
    for suite in $(echo "$IMGUI_SUITES" | tr ',' ' '); do
        say "Dear ImGui $IMGUI_VERSION through the index of Debian $suite"
        mkdir -p "$work/source"
        (cd "$work/source" && private_apt deb-src "$suite" apt-get -q source --download-only imgui) \
            >>"$log" || continue
        for file in "$work"/source/*.orig.tar.*; do
            if [ -f "$file" ] && [ "$(hash_of "$file")" = "$IMGUI_SHA256" ]; then
                mv "$file" "$cache/$IMGUI_ARCHIVE"
                return 0
            fi
        done
    done
    return 1
}

fetch_imgui() {
    place=$cache/imgui-$IMGUI_VERSION
    if [ "$(cat "$place/.pin" 2>/dev/null)" = "$IMGUI_SHA256" ]; then
        echo "$place"
        return
    fi
    if ! imgui_is_here; then
        have apt-get && find_mirror || exit 3
        imgui_from_pool || imgui_from_index || exit 3
    fi
    mkdir -p "$work/imgui"
    (cd "$work/imgui" && cmake -E tar xf "$cache/$IMGUI_ARCHIVE")
    inner=$(find "$work/imgui" -maxdepth 2 -name imgui.cpp -exec dirname {} \;)
    settle "$inner" "$place" "$IMGUI_SHA256"
    echo "$place"
}

# --- Catch2 -----------------------------------------------------------------------------------

# The package is unpacked, not installed. Its index is signed, and apt holds the file against it.
catch2_from_index() {
    for suite in "$(release)-backports" "$(release)"; do
        say "Catch2 from Debian $suite"
        mkdir -p "$work/package"
        (cd "$work/package" && private_apt deb "$suite" apt-get -q download "$CATCH2_PACKAGE") \
            >>"$log" || continue
        for file in "$work/package/${CATCH2_PACKAGE}_$CATCH2_VERSION"*.deb; do
            [ ! -f "$file" ] || { mv "$file" "$cache/" && return 0; }
        done
    done
    return 1
}

fetch_catch2() {
    place=$cache/catch2-$CATCH2_VERSION
    if [ "$(cat "$place/.pin" 2>/dev/null)" = "$CATCH2_VERSION" ]; then
        echo "$place/usr"
        return
    fi
    have dpkg && have apt-get || exit 3
    pattern="$cache/${CATCH2_PACKAGE}_$CATCH2_VERSION*_$(dpkg --print-architecture).deb"
    # shellcheck disable=SC2086  # the pattern is meant to be expanded
    package=$(ls $pattern 2>/dev/null | head -n 1)
    if [ -z "$package" ] || ! dpkg-deb --info "$package" >/dev/null 2>&1; then
        find_mirror && catch2_from_index || exit 3
        package=$(ls $pattern | head -n 1)
    fi
    mkdir -p "$work/catch2"
    dpkg -x "$package" "$work/catch2"
    settle "$work/catch2" "$place" "$CATCH2_VERSION"
    echo "$place/usr"
}

mkdir -p "$work"
case ${1:-} in
    imgui) fetch_imgui ;;
    catch2) fetch_catch2 ;;
    *) echo "usage: fetch.sh imgui | catch2" >&2 && exit 2 ;;
esac
