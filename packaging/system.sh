#!/bin/sh
# Make sure that Qt's shared libraries and Python's venv module are on this machine.
# Installs what is missing where that needs no password, else says the line to type.
set -eu
cd "$(dirname "$0")/.."
[ "$(uname -s)" = Linux ] || exit 0

known=$(PATH="$PATH:/usr/sbin:/sbin" ldconfig -p)
missing=""
while read -r library package; do
    case "$library" in '' | '#'*) continue ;; esac
    case "$known" in *"$library "*) ;; *) missing="$missing $package" ;; esac
done < packaging/debian-libraries.txt

python=${PYTHON:-python3}
if ! command -v "$python" > /dev/null; then
    missing="$missing python3 python3-venv"
elif ! "$python" -c 'import ensurepip, venv' 2> /dev/null; then
    missing="$missing python3-venv"
fi
[ -n "$missing" ] || exit 0

install="apt-get install --yes --no-install-recommends$missing"
if ! command -v apt-get > /dev/null; then
    echo "Missing here, by their Debian names:$missing" >&2
    echo "Install them with this system's package manager, then run make again." >&2
    exit 1
elif [ "$(id -u)" = 0 ]; then
    as_root=""
elif sudo -n true 2> /dev/null; then
    as_root="sudo -n"
else
    echo "Some system libraries are missing. Please type:" >&2
    echo "    sudo $install" >&2
    echo "then run make again." >&2
    exit 1
fi
echo "Installing system libraries:$missing"
export DEBIAN_FRONTEND=noninteractive
# shellcheck disable=SC2086 # both are lists of words
$as_root $install > /dev/null 2>&1 || { $as_root apt-get update --quiet && $as_root $install; }
