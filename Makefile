# Two commands: `make run` and `make test`. Both set up .venv first, once. `make bench` measures the index.

PYTHON ?= python3
BIN := .venv/bin
STAMP := .venv/set-up

SIZES ?= 2000 20000 200000
FOLDER ?=

.PHONY: run setup test lint bench sentences

# Ctrl-C stops it (130), which is no error of make's. The trap keeps the shell until the bot has ended.
run: setup
	@trap : INT; if [ -n "$$DISCORD_TOKEN" ]; then $(BIN)/briefing-bot run; else $(BIN)/briefing-bot preview; fi \
		|| [ $$? -eq 130 ]

setup: $(STAMP)

test: setup
	$(BIN)/python -m pytest -n auto

lint: setup
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy

# What there is to translate, for translators to start from.
sentences: setup
	$(BIN)/pybabel -q extract --no-default-keywords -k Sentence -k Plural:1,2 --no-location --omit-header \
		-o bot/languages/template.pot bot/sentences

# One thread each, for all that are measured; that hits are exact is tested on 20,000 collections first.
bench: .venv/set-up-bench
	$(BIN)/python -m pytest -q --hypothesis-profile=patient tests/index/bm25
	PYTHONPATH=tests OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1 NUMBA_NUM_THREADS=1 \
		$(BIN)/python -m bench $(SIZES) $(if $(FOLDER),--folder "$(FOLDER)") --picture tests/bench/scaling.png

# PIP_CONSTRAINT, unlike --constraint, also holds for the packages that build this one.
$(STAMP): pyproject.toml deploy/constraints.txt
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed; name one: make PYTHON=python3.12")'
	$(PYTHON) -m venv .venv
	PIP_CONSTRAINT=deploy/constraints.txt PIP_DISABLE_PIP_VERSION_CHECK=1 $(BIN)/pip install --quiet --editable ".[preview,dev]"
	@touch $@

.venv/set-up-bench: $(STAMP)
	PIP_CONSTRAINT=deploy/constraints.txt PIP_DISABLE_PIP_VERSION_CHECK=1 $(BIN)/pip install --quiet --editable ".[bench]"
	@touch $@
