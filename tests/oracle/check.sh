#!/usr/bin/env bash
# Checks the oracle itself, then holds the installed package against it on random envelopes:
# check.sh [COUNT [SEED]]. The environment is the Python package's.
set -euo pipefail
cd "$(dirname "$0")"
environment=$(../../bindings-python/environment.sh)
cache=$(dirname "$environment")
export PATH=$environment/bin:$PATH
export RUFF_CACHE_DIR=$cache/ruff MYPY_CACHE_DIR=$cache/mypy PYTHONPYCACHEPREFIX=$cache/bytecode

for folder in . ../../benches/python; do
  ruff check --quiet "$folder"
  ruff format --quiet --check "$folder"
  (cd "$folder" && mypy --strict --no-error-summary .)
done
python -m pytest --quiet -p no:cacheprovider
python compare.py --count "${1:-500}" --seed "${2:-1}" --out ../../out
python compare.py --analyse --count "$((${1:-500} / 2))" --seed "${2:-1}" --out ../../out
python compare_explanations.py --count "$((${1:-500} / 2))" --seed "${2:-1}" --out ../../out
python compare_clauses.py --count "${1:-500}" --seed "${2:-1}" --out ../../out
python compare_robustness.py --count "$((${1:-500} / 5))" --seed "${2:-1}" --out ../../out
python compare_lint.py --count "$((${1:-500} / 5))" --seed "${2:-1}" --out ../../out
