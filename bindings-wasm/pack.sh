#!/usr/bin/env bash
# Builds the npm package and packs it into out/: prints the file, from which any project can install it.
set -euo pipefail
cd "$(dirname "$0")"
./build.sh
mkdir -p ../out
name=$(npm pack --silent --ignore-scripts --pack-destination ../out ./js)
echo "$(cd ../out && pwd)/$name"
