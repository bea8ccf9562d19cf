#!/usr/bin/env bash
# usage: web/build.sh
# Builds the pages into web/dist with their .gz and .br, if anything that goes into them has changed since the last time.
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")"
source ../tools/node/env.sh
../tools/node/setup.sh "$PWD"

fingerprint() {
  find . ../messages -path ./node_modules -prune -o -path ./dist -prune -o -type f -print |
    LC_ALL=C sort | xargs sha256sum | sha256sum | cut -d' ' -f1
}

mark=../build/web/built-from
wanted=$(fingerprint)
if [ "$(cat $mark 2>/dev/null || true)" = "$wanted" ] && [ -f dist/index.html ] && [ -f dist/desk.html ]; then exit 0; fi
npm run --silent build
mkdir -p "$(dirname $mark)"
echo "$wanted" >$mark
