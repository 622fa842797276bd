# Shared by ./run and ./check: packages, sources, configuring, building, and how progress is told.
# To be sourced by bash with `steps_total` set. Everything printed here goes to standard error.
# Knows nothing of what is run afterwards.
# shellcheck shell=bash

project=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

# What Debian 12 lacks for building the program, and what the tests need on top of it.
build_packages=(
    g++ cmake ninja-build ca-certificates
    libglfw3-dev libfreetype-dev libgl-dev libopengl-dev libegl-dev libpng-dev
    libegl1 libgl1-mesa-dri
    nlohmann-json3-dev libcli11-dev libcsv-dev libsodium-dev fonts-inter fonts-fork-awesome
)
test_packages=(
    xvfb xdotool python3-jsonschema
    xserver-xorg-core xserver-xorg-video-dummy x11-xserver-utils x11-utils
)

say() { printf '%s\n' "$*" >&2; }

# Says why the script stops and what to do, and stops.
give_up() {
    say "$*"
    exit 1
}

step_number=0
step() {
    step_number=$((step_number + 1))
    say "[$step_number/$steps_total] $*"
}

# quietly LOG COMMAND...: keeps the output in a file and shows its end when the command fails.
quietly() {
    local log=$1
    shift
    mkdir -p "$(dirname "$log")"
    if ! "$@" >"$log" 2>&1 </dev/null; then
        tail -n 40 "$log" >&2
        say "(all of it: $log)"
        return 1
    fi
}

# The packages among those named that are not installed, one a line.
missing_packages() {
    local installed
    installed=$(dpkg-query -W -f '${db:Status-Status} ${Package}\n' "$@" 2>/dev/null |
        sed -n 's/^installed //p' || true)
    comm -23 <(printf '%s\n' "$@" | sort -u) <(sort -u <<<"$installed")
}

# as_root COMMAND...: as root, directly or through sudo.
as_root() {
    if [ "$(id -u)" = 0 ]; then
        env DEBIAN_FRONTEND=noninteractive "$@"
    else
        sudo env DEBIAN_FRONTEND=noninteractive "$@"
    fi
}

# Shows apt's output as a count of what is set up: "120 of 157".
count_set_up() {
    local total='?' done=0 line
    while IFS= read -r line; do
        printf '%s\n' "$line" >>"$1"
        case $line in
        *' newly installed, '*) total=${line#*upgraded, } total=${total%% *} ;;
        'Setting up '*)
            done=$((done + 1))
            if ((done % 25 == 0)); then say "      $done of $total set up"; fi
            ;;
        esac
    done
}

# Installs what is missing with apt; does nothing, and needs no rights, when all is there.
install_packages() {
    step "Packages"
    if ! command -v dpkg-query >/dev/null; then
        local tool
        for tool in c++ cmake ninja git; do
            command -v "$tool" >/dev/null ||
                give_up "No apt here and no $tool: install a C++20 compiler, CMake 3.25, Ninja, git" \
                    "and the libraries named in third_party/README.md, then run this again."
        done
        return
    fi
    local missing
    mapfile -t missing < <(missing_packages "$@")
    if [ "${#missing[@]}" = 0 ]; then
        say "      all $# are installed"
        return
    fi
    command -v apt-get >/dev/null ||
        give_up "apt-get is missing, so please install these packages yourself: ${missing[*]}"
    [ "$(id -u)" = 0 ] || command -v sudo >/dev/null ||
        give_up "Neither root nor sudo, so please have this run: apt-get install ${missing[*]}"
    say "      installing ${missing[*]}"
    apt_install "${missing[@]}" ||
        give_up "apt could not install them (its output: build/packages.log); see to that," \
            "for instance the network, and run this again."
}

apt_install() {
    local log=$project/build/packages.log
    mkdir -p "$project/build"
    : >"$log"
    local apt=(apt-get -q -y -o DPkg::Lock::Timeout=300 --no-install-recommends)
    as_root "${apt[@]}" update >>"$log" 2>&1 ||
        say "      apt-get update had trouble; trying with what it knows"
    if [ -n "$(dpkg --audit 2>/dev/null)" ]; then  # an earlier run was cut off
        as_root dpkg --configure -a >>"$log" 2>&1 </dev/null || true
        as_root "${apt[@]}" --fix-broken install >>"$log" 2>&1 </dev/null || return 1
    fi
    as_root "${apt[@]}" install "$@" 2>&1 </dev/null | count_set_up "$log"
}

# fetch COMPONENT...: into the cache, as far as that goes without git; CMake sees to the rest.
fetch_sources() {
    step "Third-party sources"
    local component state=0
    for component in "$@"; do
        sh "$project/third_party/fetch.sh" "$component" >/dev/null || state=$?
        case $state in
        0) ;;
        3) say "      $component: not from Debian here, so from its git" ;;
        *) give_up "$component could not be fetched; third_party/README.md says how to put it in place." ;;
        esac
        state=0
    done
}

# configure PRESET
configure() {
    step "Configuring build/$1"
    cd "$project" || exit 1
    quietly "build/$1.configure.log" cmake --preset "$1" || give_up "Configuring failed, see above."
}

# build PRESET: [12/340] is ninja's own count.
build() {
    step "Building build/$1 with $(nproc) jobs"
    cd "$project" || exit 1
    NINJA_STATUS='      [%f/%t] ' ninja -C "build/$1" -j "$(nproc)" >&2 ||
        give_up "The build failed, see above."
}
