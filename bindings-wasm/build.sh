#!/usr/bin/env bash
# Builds the WebAssembly and its glue into js/wasm/, from where the npm package ships it.
set -euo pipefail
cd "$(dirname "$0")"
. ./prepare.sh

need cargo "install Rust from https://rustup.rs"
npm_packages
# Asked of the compiler and not of rustup, which need not be there.
if [ ! -d "$(rustc --print target-libdir --target wasm32-unknown-unknown)" ]; then
  need rustup "the target wasm32-unknown-unknown is missing, and rustup, https://rustup.rs, would add it"
  step 'the target wasm32-unknown-unknown' rustup target add wasm32-unknown-unknown
fi

# Builds the module NAME in PROFILE, optimizes it by so much, with the features that are given.
module() {
  local name=$1 profile=$2 optimized=$3
  shift 3
  cargo build --quiet --locked -p wholelife-wasm --target wasm32-unknown-unknown --profile "$profile" "$@"
  "$CARGO_TARGET_DIR/debug/wholelife-bindgen" \
    "$CARGO_TARGET_DIR/wasm32-unknown-unknown/$profile/wholelife_wasm.wasm" js/wasm "$name"
  # No feature flags: with --all-features the module asks for imports that Node 20 does not know.
  js/node_modules/.bin/wasm-opt "$optimized" "js/wasm/${name}_bg.wasm" -o "js/wasm/${name}_bg.wasm"
}

cargo build --quiet --locked -p wholelife-bindgen
rm -rf js/wasm
module wholelife wasm -O3
# Every browser and Node that the package works in have these instructions; they give the same bits.
# The compiler has optimized it: more of it here takes minutes, and no byte less.
RUSTFLAGS='-C target-feature=+simd128' module simulation simulation -O1 --no-default-features --features simulation
cp ../LICENSE-APACHE ../LICENSE-MIT js/
