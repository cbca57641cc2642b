#!/bin/sh
# Make sure that Qt's shared libraries and Python's venv module are on this machine, and the voice that
# calls numbers, if it can be. Installs what is missing where that needs no password, else says the line to type.
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

# Without a voice numbers are called by the chime and the board: asked for once, and never an error.
voice=""
asked=build/.voice-asked
if [ ! -e "$asked" ]; then
    case "$known" in *"libspeechd.so.2 "*) ;; *) voice="$voice libspeechd2" ;; esac
    command -v speech-dispatcher > /dev/null || voice="$voice speech-dispatcher speech-dispatcher-espeak-ng"
    command -v espeak-ng > /dev/null || voice="$voice espeak-ng"
    command -v aplay > /dev/null || voice="$voice alsa-utils"
fi
[ -n "$missing$voice" ] || exit 0

as_root=none
if ! command -v apt-get > /dev/null; then
    :
elif [ "$(id -u)" = 0 ]; then
    as_root=""
elif sudo -n true 2> /dev/null; then
    as_root="sudo -n"
fi
export DEBIAN_FRONTEND=noninteractive
install="apt-get install --yes --no-install-recommends"

if [ -n "$missing" ]; then
    if ! command -v apt-get > /dev/null; then
        echo "Missing here, by their Debian names:$missing" >&2
        echo "Install them with this system's package manager, then run make again." >&2
        exit 1
    elif [ "$as_root" = none ]; then
        echo "Some system libraries are missing. Please type:" >&2
        echo "    sudo $install$missing" >&2
        echo "then run make again." >&2
        exit 1
    fi
    echo "Installing system libraries:$missing"
    # shellcheck disable=SC2086 # all are lists of words
    $as_root $install $missing > /dev/null 2>&1 \
        || { $as_root apt-get update --quiet && $as_root $install $missing; }
fi

if [ -n "$voice" ]; then
    mkdir -p build
    : > "$asked"
    # shellcheck disable=SC2086 # all are lists of words
    if [ "$as_root" != none ] && { $as_root $install $voice > /dev/null 2>&1 \
        || { $as_root apt-get update --quiet > /dev/null 2>&1 && $as_root $install $voice > /dev/null 2>&1; }; }; then
        echo "Installed the voice that calls numbers:$voice"
    else
        echo "For a voice that calls numbers, install:$voice"
    fi
fi
