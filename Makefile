# The front door. `make help` lists what there is.
.DEFAULT_GOAL := help
SHELL := /bin/bash
BIN := node_modules/.bin
TS := node --import tsx

.PHONY: help
help: ## Print this list
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/' | expand -t 16

node_modules/.installed: package.json package-lock.json
	npm ci --no-audit --no-fund
	@touch $@

dist/cli.mjs: node_modules/.installed $(shell find src -name '*.ts') tsdown.config.ts package.json
	$(BIN)/tsdown --log-level warn
	@touch $@

.PHONY: setup
setup: node_modules/.installed dist/cli.mjs ## Install packages, build, and make the native runtime
	@node dist/cli.mjs setup

.PHONY: train
train: setup ## Train the three example networks, narrow and wide, and compare them
	@node dist/cli.mjs compare $(foreach network,dense conv lstm,specs/$(network)/model.yaml specs/$(network)/wide.yaml)

.PHONY: test
test: setup ## Run the whole test suite
	$(BIN)/vitest run $(VITEST_FLAGS)

.PHONY: check
check: node_modules/.installed dist/cli.mjs ## Format, lint, types, import directions, generated files, package
	$(BIN)/prettier --check --log-level warn .
	$(BIN)/eslint .
	$(BIN)/tsc -p .
	$(BIN)/depcruise src --config .dependency-cruiser.cjs
	$(TS) scripts/generate.ts --check
	$(TS) scripts/generate-docs.ts --check
	$(BIN)/knip
	$(BIN)/publint --strict
	$(BIN)/attw --pack . --profile esm-only --quiet

.PHONY: schema
schema: node_modules/.installed ## Regenerate what is made from schema/ and from the tables of codes and commands
	$(TS) scripts/generate.ts
	$(TS) scripts/generate-docs.ts

.PHONY: format
format: node_modules/.installed ## Format every file
	$(BIN)/prettier --write --log-level warn .

.PHONY: soak
soak: setup ## Train for 100,000 steps and make 100 compiled models; fails when tensors or memory grow
	@node --expose-gc --import tsx scripts/soak.ts

.PHONY: bench
bench: setup ## Measure cold start, compile time, and steps op by op and compiled
	@$(TS) bench/run.ts

# A Python that has what bench/peers/requirements.txt asks for; by default one of our own.
PEERS_PYTHON ?= .venv-peers/bin/python

.PHONY: bench-peers
bench-peers: setup $(if $(filter .venv-peers/%,$(PEERS_PYTHON)),.venv-peers/.installed) ## Measure steps against Keras and JAX; writes docs/benchmarks.md
	@$(TS) bench/peers.ts $(PEERS_PYTHON) $(NETWORKS)

.venv-peers/.installed: bench/peers/requirements.txt
	python3 -m venv .venv-peers
	.venv-peers/bin/pip install --quiet -r $<
	@touch $@

.PHONY: oracle
oracle: .venv-oracle/.installed ## Regenerate the numbers from real Keras (needs Python)
	.venv-oracle/bin/python scripts/oracle/write.py

# A Python that has what scripts/oracle/requirements.txt asks for; by default one of our own.
ORACLE_PYTHON ?= .venv-oracle/bin/python

.PHONY: oracle-check
oracle-check: setup $(if $(filter .venv-oracle/%,$(ORACLE_PYTHON)),.venv-oracle/.installed) ## Load exported SavedModels with Python's TensorFlow and compare their numbers with Keras's
	@rm -rf runs/oracle-check && mkdir -p runs/oracle-check
	@$(TS) scripts/oracle-check/write.ts runs/oracle-check
	@$(ORACLE_PYTHON) scripts/oracle-check/check.py runs/oracle-check
	@rm -rf runs/oracle-check

.venv-oracle/.installed: scripts/oracle/requirements.txt
	python3 -m venv .venv-oracle
	.venv-oracle/bin/pip install --quiet -r $<
	@touch $@

# Not under `check`: it measures on this machine, for minutes.
.PHONY: parity
parity: setup ## Write docs/parity.md: every case of the oracle on every backend, against Keras
	$(TS) scripts/parity.ts

# A Python that has what scripts/zoo/requirements.txt asks for; by default one of our own.
ZOO_PYTHON ?= .venv-zoo/bin/python
ZOO_VENV := $(if $(filter .venv-zoo/%,$(ZOO_PYTHON)),.venv-zoo/.installed)

.PHONY: zoo
zoo: $(ZOO_VENV) ## Regenerate the architectures of keras.applications that the tests import (needs Python)
	$(ZOO_PYTHON) scripts/zoo/write.py

.PHONY: zoo-check
zoo-check: setup $(ZOO_VENV) ## Import architectures with Keras's random weights and compare their outputs (needs Python)
	@rm -rf runs/zoo-check
	@$(ZOO_PYTHON) scripts/zoo/check.py runs/zoo-check $(ARCHITECTURES)
	@$(TS) scripts/zoo-check.ts runs/zoo-check

# make fuzz-keras SEED=1000 COUNT=50
SEED ?= 1000
COUNT ?= 20

.PHONY: fuzz-keras
fuzz-keras: setup $(ZOO_VENV) ## Compare random networks of Keras, imported, with Keras: SEED=1000 COUNT=20 (needs Python)
	@rm -rf runs/fuzz-keras
	@$(ZOO_PYTHON) scripts/fuzz-keras/write.py runs/fuzz-keras $(SEED) $(COUNT)
	@WIDTHWISE_FUZZ=$(CURDIR)/runs/fuzz-keras $(BIN)/vitest run test/import/fuzz.test.ts

.venv-zoo/.installed: scripts/zoo/requirements.txt
	python3 -m venv .venv-zoo
	.venv-zoo/bin/pip install --quiet -r $<
	@touch $@

.PHONY: clean
clean: ## Remove what was built
	rm -rf dist coverage runs
