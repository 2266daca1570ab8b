#!/usr/bin/env bash
# Checks the Python package from nothing: wheel, stubs, style, types, tests, and the wheel alone in a
# fresh environment. Says little when all is well; fails at the first step that does.
set -euo pipefail
cd "$(dirname "$0")"
environment=${WHOLELIFE_ENVIRONMENT:-$(./environment.sh)}
cache=$(dirname "$environment")
export PATH=$environment/bin:$PATH VIRTUAL_ENV=$environment
export CARGO_TARGET_DIR=${CARGO_TARGET_DIR:-$cache/target}
export RUFF_CACHE_DIR=$cache/ruff MYPY_CACHE_DIR=$cache/mypy PYTHONPYCACHEPREFIX=$cache/bytecode

step() {
  local title=$1
  shift
  if ! "$@" >"$cache/step" 2>&1; then
    cat "$cache/step" >&2
    echo "bindings-python: $title: failed: $*" >&2
    exit 1
  fi
}
stubs() {
  maturin generate-stubs --quiet --out "$cache/stubs" &&
    diff -u python/wholelife/_native.pyi "$cache/stubs/wholelife/_native.pyi"
}
alone() {
  local fresh=$cache/fresh example
  uv venv --quiet --clear --python "$environment/bin/python" "$fresh" &&
    VIRTUAL_ENV=$fresh uv pip install --quiet --no-index "$cache"/wheel/*.whl || return
  for example in ../examples/*/procurement.json; do
    "$fresh/bin/wholelife" evaluate "$(dirname "$example")" --report "$cache/report.html" || return
  done
}

step 'stubs in step' stubs
step 'style' ruff check .
step 'format' ruff format --check .
step 'types' mypy python tests types
step 'types at run time' python -m mypy.stubtest --allowlist stubtest-allow.txt wholelife
python -m pytest --quiet
step 'the wheel alone' alone
