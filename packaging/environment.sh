#!/bin/sh
# Create .venv/ with every package of the lock file and the command .venv/bin/kiosk.
set -eu
cd "$(dirname "$0")/.."
python=${PYTHON:-python3}
if ! "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))'; then
    echo "Lobby Kiosk needs Python 3.11 or newer; $python is $("$python" --version 2>&1)." >&2
    echo "Name another one, for example: make setup PYTHON=python3.11" >&2
    exit 1
fi
[ -x .venv/bin/python ] || "$python" -m venv .venv
echo "Installing the packages of packaging/requirements-dev.lock into .venv/ (about 700 MB at the first time)"
pip() {
    .venv/bin/python -m pip --quiet --quiet --disable-pip-version-check "$@"
}
pip install --require-hashes --requirement packaging/requirements-dev.lock
pip install --no-deps --no-build-isolation --no-index --editable .
