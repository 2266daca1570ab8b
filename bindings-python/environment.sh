#!/usr/bin/env bash
# Builds the wheel, installs it with the pinned tools into an environment outside the checkout, and
# prints the environment's folder: environment.sh [CARGO PROFILE], `dev` unless told.
set -euo pipefail
cd "$(dirname "$0")"
cache=${XDG_CACHE_HOME:-$HOME/.cache}/wholelife
environment=$cache/python
profile=${1:-dev}

missing() {
  echo "bindings-python: $1 is missing: $2" >&2
  exit 1
}
command -v cargo >/dev/null || missing cargo 'install Rust, https://rustup.rs'
python=$(command -v python3.11 || command -v python3) || missing python3.11 'install Python 3.11 or newer'
"$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' ||
  missing python3.11 "$python is older"

uv=$(command -v uv || true)
if [ -z "$uv" ]; then
  uv=$cache/uv/bin/uv
  if [ ! -x "$uv" ]; then
    "$python" -m venv "$cache/uv" >&2 || missing venv 'install the package python3-venv'
    "$cache/uv/bin/pip" install --quiet --disable-pip-version-check uv==0.13.9 >&2 ||
      missing uv 'pip could not install it; see above'
  fi
fi

[ -x "$environment/bin/python" ] || "$uv" venv --quiet --clear --python "$python" "$environment" >&2
export VIRTUAL_ENV=$environment CARGO_TARGET_DIR=${CARGO_TARGET_DIR:-$cache/target}
"$uv" pip sync --quiet requirements-dev.txt >&2
rm -rf "$cache/wheel"
"$environment/bin/maturin" build --quiet --profile "$profile" --interpreter "$environment/bin/python" \
  --out "$cache/wheel" >"$cache/build" 2>&1 || {
  cat "$cache/build" >&2
  exit 1
}
"$uv" pip install --quiet --no-deps --reinstall "$cache"/wheel/*.whl >&2
echo "$environment"
