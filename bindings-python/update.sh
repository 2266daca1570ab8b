#!/usr/bin/env bash
# Writes what is generated and committed: the types from the schemas, the stubs from the wheel.
set -euo pipefail
cd "$(dirname "$0")"
environment=$(./environment.sh)
export PATH=$environment/bin:$PATH VIRTUAL_ENV=$environment
export CARGO_TARGET_DIR=${CARGO_TARGET_DIR:-$(dirname "$environment")/target}
python types/generate.py
maturin generate-stubs --quiet --out python
