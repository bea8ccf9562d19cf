#!/usr/bin/env bash
# usage: tests/web.sh test|lint|api|bars|blocks
# One check of the pages, run by ctest. `./dev test` has installed the packages and built the pages; where nobody has, as in
# a work tree that touches the server alone, the check is skipped (77) and ctest says so.
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/.."
[ -d web/node_modules ] || {
  echo "web/node_modules is not there: web/build.sh installs it"
  exit 77
}
source tools/node/env.sh
case "$1" in
  test | lint) npm --prefix web run --silent "$1" ;;
  api) npm --prefix web run --silent api -- --check ;;
  bars)
    web/build.sh
    npm --prefix web run --silent bars
    ;;
  blocks)
    tools/node/setup.sh tests/e2e
    npm --prefix web run --silent gallery -- --logLevel warn
    tests/e2e/run.sh building_blocks
    ;;
esac
