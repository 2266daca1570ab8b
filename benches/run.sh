#!/usr/bin/env bash
# Times one evaluation in every face, a monthly study of forty years, drawn tenders by several rules, a
# simulation, and the worth of many series, each beside other programs or packages. Builds the
# Python and npm packages as they are released; where one cannot be built, the table says how to get it.
set -euo pipefail
cd "$(dirname "$0")/.."
if environment=$(bindings-python/environment.sh release); then
  export WHOLELIFE_PYTHON=$environment/bin/python
fi
if [ -d bindings-wasm/js/node_modules ]; then
  bindings-wasm/build.sh
fi

# The packages it is measured beside stand in an environment of their own.
peers() {
  local cache fresh
  cache=$(dirname "$environment")
  fresh=$cache/peers
  [ -x "$fresh/bin/python" ] || "$environment/bin/python" -m venv "$fresh" || return
  "$fresh/bin/python" -m pip install --quiet --disable-pip-version-check --requirement benches/python/peers.txt &&
    "$fresh/bin/python" -m pip install --quiet --disable-pip-version-check --no-index --force-reinstall "$cache"/wheel/*.whl
}
if [ -n "${WHOLELIFE_PYTHON:-}" ] && peers; then
  export WHOLELIFE_PEERS=$(dirname "$environment")/peers/bin/python
fi
cargo run --quiet --locked --release -p wholelife-benches

if [ -n "${WHOLELIFE_PEERS:-}" ]; then
  "$WHOLELIFE_PEERS" benches/python/worth.py
else
  echo "worth of many series: needs Python and the packages of benches/python/peers.txt" >&2
fi
