#!/bin/sh
# Try the tree on a bare Debian: a debootstrap root, what git would take, one command. Run as root.
#     packaging/check_bare_debian.sh [run|test|ci]...    default: run test
# The mirror and the certificates are this machine's own. SUITE=trixie tries another release,
# KEEP=1 leaves the root for a look.
set -eu
cd "$(dirname "$0")/.."
suite=${SUITE:-bookworm}
if [ "$(id -u)" != 0 ] || ! command -v debootstrap > /dev/null; then
    echo "Run as root, with debootstrap installed." >&2
    exit 1
fi
sources="/etc/apt/sources.list /etc/apt/sources.list.d/*.list /etc/apt/sources.list.d/*.sources"
# shellcheck disable=SC2086 # a list of patterns
mirror=$(cat $sources 2> /dev/null | grep -v '^#' | grep -oE '[a-z]+://[^ ]+/debian/?( |$)' | head -n 1)

root=$(mktemp -d)
tidy() {
    ! mountpoint --quiet "$root/proc" || umount "$root/proc"
    if [ "${KEEP:-}" = 1 ]; then echo "Left: $root"; else rm -rf --one-file-system "$root" "$root.log"; fi
}
trap tidy EXIT
trap 'exit 1' INT TERM

step() {
    printf '%s: ' "$1"
    shift
    began=$(date +%s)
    "$@" > "$root.log" 2>&1 || { echo "failed"; tail -n 40 "$root.log"; exit 1; }
    echo "$(($(date +%s) - began)) s"
}

inside() {
    chroot "$root" /usr/bin/env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 \
        SSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt PIP_CERT=/etc/ssl/certs/ca-certificates.crt \
        "$@" < /dev/null
}

step "Debian $suite" debootstrap --variant=minbase --include=ca-certificates,make,git "$suite" "$root" "$mirror"
mount -t proc proc "$root/proc"
cp /etc/resolv.conf "$root/etc/"
cp -r /etc/ssl/certs/ca-certificates.crt "$root/etc/ssl/certs/"
mkdir "$root/lobby-kiosk"
git ls-files -z --cached --others --exclude-standard | tar -c --null --files-from - | tar -x -C "$root/lobby-kiosk"
inside git -C /lobby-kiosk init --quiet

starts() {
    # The greeting stands when the program is still there after some seconds and said nothing amiss.
    # 124: ended by timeout, as it should be.
    status=0
    inside QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software \
        timeout --signal=TERM 8 make -C /lobby-kiosk run DATABASE=sqlite:////tmp/lobby.db || status=$?
    [ "$status" = 124 ] && [ -s "$root/tmp/lobby.db" ]
}

for what in ${*:-run test}; do
    case "$what" in
        run)
            step "make setup" inside make -C /lobby-kiosk setup
            step "make setup again" inside make -C /lobby-kiosk setup
            step "make run for 8 s" starts
            ;;
        test) step "make test" inside make -C /lobby-kiosk test ;;
        ci) step ".ci/run" inside CI=true bash /lobby-kiosk/.ci/run ;;
    esac
    tail -n 3 "$root.log"
done
