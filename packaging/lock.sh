#!/bin/sh
# Write the lock files from pyproject.toml: exact versions with hashes, for every platform and Python from 3.11 on.
# Needs uv. Pass --upgrade to take newer versions.
set -eu
cd "$(dirname "$0")/.."
uv=$(command -v uv || echo .venv/bin/uv)
compile() {
    output=$1
    shift
    "$uv" pip compile --quiet --universal --python-version 3.11 --generate-hashes \
        --no-emit-index-url --no-emit-find-links --no-header --no-annotate \
        --output-file "packaging/$output" "$@" pyproject.toml
}
compile requirements.lock --group build "${@}"
compile requirements-dev.lock --group build --group dev --constraint packaging/requirements.lock "${@}"
