# Lobby Kiosk. Type `make help`.
.DEFAULT_GOAL := help
SHELL := /bin/sh
.DELETE_ON_ERROR:

PYTHON ?= python3
DATABASE ?=
CONFIG ?=
export PYTHON

venv := .venv/bin
installed := .venv/.installed
catalogues := build/i18n/.built
sources := kiosk db tests packaging

pytest := $(venv)/pytest -m 'not benchmark' --numprocesses 2 --dist worksteal
# The tests that must reach every branch of the rules. The others run without the cost of looking on.
covering := tests/db tests/domain tests/exports tests/operations

# Nothing that runs here needs a screen or a graphics card.
offscreen := QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software

.PHONY: help setup run test lint format bench clean libraries

help: ## Show what can be done here
	@awk -F ':.*## ' '/^[a-z]+:.*## / {printf "  make %-8s %s\n", $$1, $$2}' Makefile

setup: libraries $(installed) $(catalogues) ## Create .venv/ with the command .venv/bin/kiosk

libraries:
	@packaging/system.sh

$(installed): packaging/requirements-dev.lock pyproject.toml packaging/environment.sh | libraries
	@packaging/environment.sh
	@touch $@

$(catalogues): $(wildcard resources/i18n/*.ts) kiosk/app/i18n.py $(installed)
	@$(venv)/python -m kiosk.app.i18n
	@mkdir -p $(@D) && touch $@

run: setup ## Set up and start; DATABASE=sqlite:///file.db CONFIG=site.toml choose others
	$(if $(DATABASE),KIOSK_DATABASE='$(DATABASE)') $(if $(CONFIG),KIOSK_CONFIG='$(CONFIG)') $(venv)/kiosk

lint: setup ## Check style, types, layers, QML and translations
	$(venv)/ruff check $(sources)
	$(venv)/ruff format --check $(sources)
	$(venv)/mypy
	$(venv)/lint-imports --no-cache
	$(venv)/python packaging/check_qml.py
	$(venv)/python packaging/check_translations.py

test: lint ## Check everything and run all tests
	@mkdir -p build/coverage
	$(pytest) $(covering) --cov --cov-report=
	$(venv)/coverage report --include='kiosk/domain/*' --fail-under=100
	$(pytest) $(filter-out $(covering) tests/__pycache__,$(patsubst %/,%,$(wildcard tests/*/)))

format: setup ## Bring the code into its one format
	$(venv)/ruff check --fix $(sources)
	$(venv)/ruff format $(sources)

bench: setup ## Measure times and memory, one after the other
	$(offscreen) $(venv)/pytest -m benchmark -p no:xdist -p no:cacheprovider --timeout 900 -o faulthandler_timeout=0 -s

clean: ## Remove everything that was made here, .venv/ too
	rm -rf .venv build dist .mypy_cache .pytest_cache .ruff_cache .hypothesis .import_linter_cache *.egg-info
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
