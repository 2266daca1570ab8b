#!/bin/sh
# Builds the WebAssembly and its glue into js/wasm/, where the npm package ships it from.
set -eu
cd "$(dirname "$0")"
target=${CARGO_TARGET_DIR:-$PWD/../target}
cargo build --quiet --locked -p wholelife-wasm --target wasm32-unknown-unknown --profile wasm
cargo build --quiet --locked -p wholelife-bindgen
rm -rf js/wasm
"$target/debug/wholelife-bindgen" "$target/wasm32-unknown-unknown/wasm/wholelife_wasm.wasm" js/wasm
# No feature flags: with --all-features the module asks for imports that Node 20 does not know.
js/node_modules/.bin/wasm-opt -O3 js/wasm/wholelife_bg.wasm -o js/wasm/wholelife_bg.wasm
