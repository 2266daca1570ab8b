#!/usr/bin/env bash
# Times one evaluation in every face. Builds the Python and npm packages as they are released;
# where one cannot be built, the table says how to get it.
set -euo pipefail
cd "$(dirname "$0")/.."
if environment=$(bindings-python/environment.sh release); then
  export WHOLELIFE_PYTHON=$environment/bin/python
fi
if [ -d bindings-wasm/js/node_modules ]; then
  bindings-wasm/build.sh
fi
cargo run --quiet --locked --release -p wholelife-benches
