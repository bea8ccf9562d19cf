#!/usr/bin/env bash
# usage: tests/slow.sh [FILTER]   what ./dev test --slow adds: clang-tidy over all, TSan, the fuzzers, Lighthouse and every
# journey. The kills and the long property tests of the ordinary run have been lengthened by HUIQI_SLOW=1 already.
set -euo pipefail
cd "$(dirname "$0")/.."
say() { printf '\033[1m▸ %s\033[0m\n' "$*" >&2; }

say "clang-tidy"
tests/lint.sh all

say "ThreadSanitizer"
cmake --preset tsan >build/tsan-configure.log
cmake --build --preset tsan
# TSan's fixed shadow addresses need the kernel's address randomisation off.
(cd build/tsan && HUIQI_SLOW=0 setarch -R ctest --output-on-failure -L unit ${1:+-R "$1"})

say "fuzzers, 60 s each"
cmake --preset fuzz >build/fuzz-configure.log
cmake --build --preset fuzz
for target in build/fuzz/fuzz_*; do
  [ -x "$target" ] || continue
  name=${target##*/fuzz_}
  mkdir -p "build/fuzz/found/$name"
  say "fuzz $name"
  "$target" -max_total_time=60 -print_final_stats=0 -verbosity=0 -rss_limit_mb=2048 "build/fuzz/found/$name" "fuzz/corpus/$name"
done

say "every journey, and Lighthouse"
. tools/node/env.sh
(cd tests/e2e && npm run --silent slow)
say "slow set: all passed on $(date -u +%F), commit $(git rev-parse --short HEAD)"
