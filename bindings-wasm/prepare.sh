# Sourced by the scripts beside it: where things are built, and the npm packages that build and test the package.

export CARGO_TARGET_DIR=${CARGO_TARGET_DIR:-${XDG_CACHE_HOME:-$HOME/.cache}/wholelife/target}

need() {
  command -v "$1" >/dev/null || { echo "javascript: $1 is missing: $2" >&2; exit 1; }
}

# Runs a command whose output matters only when it fails.
step() {
  local title=$1 log
  shift
  log=$(mktemp)
  if ! "$@" >"$log" 2>&1; then
    cat "$log" >&2
    rm -f "$log"
    echo "javascript: $title: failed: $*" >&2
    exit 1
  fi
  rm -f "$log"
}

# The packages stand outside the checkout, one folder for each lock file, and are found through a link.
npm_packages() {
  local lock folder
  need node "install Node.js 20 or later from https://nodejs.org"
  need npm "it comes with Node.js, https://nodejs.org"
  lock=$(cksum <js/package-lock.json)
  folder=${XDG_CACHE_HOME:-$HOME/.cache}/wholelife/npm/${lock%% *}
  if [ ! -e "$folder/complete" ]; then
    mkdir -p "$folder"
    cp js/package.json js/package-lock.json js/.npmrc "$folder"
    step 'npm packages (is a registry within reach?)' npm --prefix "$folder" ci --ignore-scripts --no-audit --no-fund
    touch "$folder/complete"
  fi
  [ -L js/node_modules ] || rm -rf js/node_modules
  ln -sfn "$folder/node_modules" js/node_modules
}
