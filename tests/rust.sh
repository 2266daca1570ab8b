#!/usr/bin/env bash
# Formatting, lints, tests and documentation of the Rust crates. Says little when all is well.
set -euo pipefail
cd "$(dirname "$0")/.."

need() {
  command -v "$1" >/dev/null || { echo "rust: $1 is missing: $2" >&2; exit 1; }
}
step() {
  local title=$1 log
  shift
  log=$(mktemp)
  if ! "$@" >"$log" 2>&1; then
    cat "$log" >&2
    rm -f "$log"
    echo "rust: $title: failed: $*" >&2
    exit 1
  fi
  rm -f "$log"
}

need cargo "install Rust from https://rustup.rs"
need cargo-nextest "cargo install --locked cargo-nextest"
need python3 "install Python 3.11 or later (PyO3 builds against it)"
cargo fmt --version >/dev/null 2>&1 || { echo "rust: rustfmt is missing: rustup component add rustfmt" >&2; exit 1; }
cargo clippy --version >/dev/null 2>&1 || { echo "rust: clippy is missing: rustup component add clippy" >&2; exit 1; }

step 'formatting' cargo fmt --all --check
step 'lints' cargo clippy --quiet --locked --workspace ${LINTED:---all-targets} --all-features -- -D warnings
cargo nextest run --locked -p wholelife --all-features --cargo-quiet --status-level fail --final-status-level fail
if [ "${1:-}" != quick ]; then
  step 'examples in the documentation' cargo test --quiet --locked --doc -p wholelife --all-features
  step 'documentation' env RUSTDOCFLAGS='-D warnings' cargo doc --quiet --locked --no-deps -p wholelife --all-features
fi
