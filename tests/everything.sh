#!/usr/bin/env bash
# All checks, two at a time, since most of them use one processor: everything.sh ORACLE [ARGUMENTS], the command that
# holds the package against the oracle.
set -euo pipefail
cd "$(dirname "$0")/.."

python() {
  local package failed=0
  WHOLELIFE_ENVIRONMENT=$(bindings-python/environment.sh) || return
  export WHOLELIFE_ENVIRONMENT
  bindings-python/check.sh &
  package=$!
  "$@" || failed=1
  wait "$package" || failed=1
  return "$failed"
}

bindings-wasm/check.sh &
javascript=$!
failed=0
{ tests/rust.sh && python "$@"; } || failed=1
wait "$javascript" || failed=1
exit "$failed"
