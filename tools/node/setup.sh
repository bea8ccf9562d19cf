#!/usr/bin/env bash
# usage: tools/node/setup.sh [FOLDER...]
# Fetches the project's own Node and npm into tools/node/node_modules, then installs each FOLDER's locked packages with
# them. The machine's npm is used for the first step only. Does nothing, quickly, where a lock file is already installed.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

fingerprint() { (cd "$1" && cat package.json package-lock.json .npmrc) | sha256sum | cut -d' ' -f1; }

# A node_modules carries the fingerprint of the lock it was installed from, written only after npm succeeded.
install_locked() {
  local folder=$1 mark=$1/node_modules/.installed-from
  local wanted; wanted=$(fingerprint "$folder")
  [ "$(cat "$mark" 2>/dev/null || true)" = "$wanted" ] && return
  command -v npm >/dev/null || { echo "setup.sh: npm is needed once, to fetch Node: apt-get install npm" >&2; exit 1; }
  (cd "$folder" && npm ci --no-audit --no-fund --loglevel=error)
  echo "$wanted" >"$mark"
}

[ "$(uname -sm)" = "Linux x86_64" ] || { echo "setup.sh: the locked Node is built for Linux on x86_64" >&2; exit 1; }
install_locked "$here"
source "$here/env.sh"
for folder in "$@"; do install_locked "$folder"; done
