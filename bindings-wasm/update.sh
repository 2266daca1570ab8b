#!/usr/bin/env bash
# Writes the TypeScript types from the JSON Schemas of the core.
set -euo pipefail
cd "$(dirname "$0")"
. ./prepare.sh
npm_packages
node js/generate-types.js
