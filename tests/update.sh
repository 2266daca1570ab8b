#!/usr/bin/env bash
# Writes what is generated and committed: schemas, vectors, Python stubs and types, TypeScript types.
set -euo pipefail
cd "$(dirname "$0")/.."
export WHOLELIFE_UPDATE=1
cargo test --quiet --locked -p wholelife --features schema --test tests -- schemas:: vectors::
./bindings-python/update.sh
./bindings-wasm/update.sh
