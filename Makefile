# Everything runs from a clean checkout with Python >= 3.11 and make, and nothing else.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

.DEFAULT_GOAL := help
.PHONY: help demo demo-data test check bench secrets lock services-start services-stop

help: ## this list
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | awk -F ':.*## ' '{printf "  make %-15s %s\n", $$1, $$2}'

$(VENV)/bin/python:
	$(PYTHON) -m venv $(VENV)

$(VENV)/.installed: requirements.lock pyproject.toml | $(VENV)/bin/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --editable .
	@touch $@

$(VENV)/.installed-dev: requirements-dev.lock $(VENV)/.installed
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.lock
	@touch $@

demo: demo-data ## take the sample deliveries all the way and serve the portal on port 8000
	$(BIN)/arrestendatabank serve portal --port 8000

demo-data: $(VENV)/.installed ## the same without serving
	$(BIN)/arrestendatabank demo

test: $(VENV)/.installed-dev ## the whole suite; what needs a missing service is skipped by name
	$(BIN)/python -m pytest --numprocesses=auto --maxprocesses=4

check: $(VENV)/.installed-dev ## lint, format, types, import contracts, then the whole suite
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(MAKE) test

bench: $(VENV)/.installed-dev ## measurements, side by side with the alternatives
	$(BIN)/python -m bench

secrets: $(VENV)/.installed ## make the secrets that docker-compose.yml needs, once
	$(BIN)/python -m ingest.provision deployment secrets

lock: $(VENV)/.installed-dev ## pin every dependency anew, with hashes
	$(BIN)/python -m uv pip compile --universal --python-version 3.11 --generate-hashes --no-header -q pyproject.toml -o requirements.lock
	$(BIN)/python -m uv pip compile --universal --python-version 3.11 --generate-hashes --no-header -q --extra dev pyproject.toml -o requirements-dev.lock

services-start: ## start OpenSearch (two versions) and PostgreSQL for the tests
	.ci/services start

services-stop: ## stop what services-start started
	.ci/services stop
