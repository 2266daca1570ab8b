#!/usr/bin/env bash
# Builds the npm package and tries it: types, Node, headless Chromium, packed, bundled. Says little when all is well.
set -euo pipefail
cd "$(dirname "$0")"
. ./prepare.sh

browser() {
  command -v chromium || command -v chromium-browser || command -v google-chrome
}
if [ -z "${CHROMIUM:-}" ] && ! browser >/dev/null; then
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    step 'packages of Debian' apt-get update -qq
    step 'Chromium' apt-get install -y -qq --no-install-recommends chromium
  else
    echo "javascript: chromium is missing: apt-get install chromium, or set CHROMIUM to a browser's path" >&2
    exit 1
  fi
fi
CHROMIUM=${CHROMIUM:-$(browser)}
export CHROMIUM

./build.sh
cd js
step 'types' node_modules/.bin/tsc -p test/types
node --test --test-reporter=./test/failures.js test/*.test.js
