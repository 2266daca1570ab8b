# The verbs of the project. `make demo` needs only Rust; `make test` installs what it needs.
# Everything built or downloaded stands in $(CACHE), outside the checkout.

CACHE ?= $(or $(XDG_CACHE_HOME),$(HOME)/.cache)/wholelife
export CARGO_TARGET_DIR ?= $(CACHE)/target

ORACLE = ./tests/oracle/check.sh $(or $(COUNT),100) $(or $(SEED),1)

.PHONY: demo test check rust python javascript oracle bench experiment wheel npm page update clean

demo: ## evaluate the examples, print the result, write one HTML page each
	@echo "Building, which takes a minute the first time, and evaluating four purchases ..."
	@cargo run --quiet --locked -p wholelife --example demo

test: ## everything
	@./tests/everything.sh $(ORACLE)
	@echo "all tests passed"

check: ## what an editor's save needs: formatting, lints, Rust tests
	@./tests/rust.sh quick

rust:
	@./tests/rust.sh

python:
	@./bindings-python/check.sh

javascript:
	@./bindings-wasm/check.sh

oracle: python ## random envelopes against the plain reading of the formulas; COUNT=100 SEED=1
	@$(ORACLE)

bench: ## what an evaluation costs, beside its peers and its floor
	@./benches/run.sh

experiment: ## award 20,000 drawn tenders in every way, and write what decides
	@mkdir -p out && cargo run --quiet --locked --release -p wholelife --example price_rules >out/results.md
	@mv out/results.md examples/price_rules/results.md

wheel: ## build the Python package and print the file to install
	@ls "$$(dirname "$$(./bindings-python/environment.sh release)")"/wheel/*.whl

npm: ## build the npm package and print the file to install
	@./bindings-wasm/pack.sh

page: ## build the web page and print where it is
	@./bindings-wasm/page.sh

update: ## write what is generated: schemas, stubs, types, vectors
	@./tests/update.sh

clean:
	@rm -rf "$(CACHE)" out
