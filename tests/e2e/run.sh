#!/usr/bin/env bash
# usage: tests/e2e/run.sh [NAME...]      every NAME.spec.mjs, or those named; pictures go to build/e2e/
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")"
source ../../tools/node/env.sh
../../tools/node/setup.sh "$PWD"
specs=()
for name in "$@"; do specs+=("$name.spec.mjs"); done
[ ${#specs[@]} -gt 0 ] || specs=(*.spec.mjs)
exec node --test --test-concurrency=1 --test-reporter=spec "${specs[@]}"
