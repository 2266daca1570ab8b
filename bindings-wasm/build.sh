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

cargo build --quiet --locked -p wholelife-bindgen
# Every browser and Node that the package works in have these instructions; they give the same bits.
RUSTFLAGS='-C target-feature=+simd128' \
  cargo build --quiet --locked -p wholelife-wasm --target wasm32-unknown-unknown --profile wasm
rm -rf js/wasm
"$CARGO_TARGET_DIR/debug/wholelife-bindgen" \
  "$CARGO_TARGET_DIR/wasm32-unknown-unknown/wasm/wholelife_wasm.wasm" js/wasm wholelife
# The compiler has optimized it: more of it here takes minutes, and no byte less when it is packed. No feature flags:
# with --all-features the module asks for imports that Node 20 does not know.
js/node_modules/.bin/wasm-opt -O1 js/wasm/wholelife_bg.wasm -o js/wasm/wholelife_bg.wasm
cp ../LICENSE-APACHE ../LICENSE-MIT js/
