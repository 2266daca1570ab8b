#!/usr/bin/env bash
# Builds the web page into out/page: files alone, which any web server can hand out.
set -euo pipefail
cd "$(dirname "$0")"
package=$(./pack.sh)
node js/build-page.js "$package" ../out/page
cd ../out/page
echo "$PWD/index.html"
echo "A browser loads modules from a server alone: python3 -m http.server --directory $PWD 8000, then http://localhost:8000/"
