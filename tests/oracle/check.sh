#!/usr/bin/env bash
# Checks the oracle itself, then holds the installed package against it on random envelopes:
# check.sh [COUNT [SEED]]. The environment is the Python package's.
set -euo pipefail
cd "$(dirname "$0")"
environment=${WHOLELIFE_ENVIRONMENT:-$(../../bindings-python/environment.sh)}
cache=$(dirname "$environment")
export PATH=$environment/bin:$PATH
export RUFF_CACHE_DIR=$cache/ruff MYPY_CACHE_DIR=$cache/mypy-oracle PYTHONPYCACHEPREFIX=$cache/bytecode

for folder in . ../../benches/python; do
  ruff check --quiet "$folder"
  ruff format --quiet --check "$folder"
  (cd "$folder" && mypy --strict --no-error-summary .)
done
count=${1:-100} seed=${2:-1}
compare() {
  python "compare$1.py" "${@:3}" --count "$2" --seed "$seed" --out ../../out
}
evaluations() {
  compare "" "$count" && compare _explanations $((count / 2)) && compare _clauses "$count"
}
analyses() {
  compare "" $((count / 2)) --analyse && compare _robustness $((count / 5)) &&
    compare _sensitivity $((count / 25)) && compare _lint $((count / 5))
}
# Its own tests take about as long as all comparisons, and each uses one core.
python -m pytest --quiet -p no:cacheprovider &
failed=0
{ evaluations && analyses; } || failed=1
wait $! || failed=1
exit $failed
