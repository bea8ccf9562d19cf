#!/usr/bin/env bash
# usage: tests/lint.sh all|changed   clang-tidy over the C++ files, or over those that differ from main
set -euo pipefail
cd "$(dirname "$0")/.."
if [ "$1" = all ]; then
  files=$(git ls-files 'src/*.cc')
else
  files=$({ git diff --name-only main; git diff --name-only HEAD~1; } 2>/dev/null | grep -E '^src/.*\.cc$' | sort -u | xargs -r ls 2>/dev/null || true)
fi
[ -n "$files" ] || { echo "lint: no C++ file changed"; exit 0; }
# clang cannot read g++'s precompiled header; it gets the header's text instead.
mkdir -p build/tidy
sed -E 's/-include [^ ]*cmake_pch\.hxx/-include cmake\/pch.h/; s/-Winvalid-pch//; s/-fsanitize=[^ ]*//g; s/-fno-sanitize-recover=all//; s/-fuse-ld=mold//; s/-Wno-(restrict|maybe-uninitialized)//g' \
  build/debug/compile_commands.json |
  sed -E "s# cmake/pch.h# $PWD/cmake/pch.h#" >build/tidy/compile_commands.json
echo "$files" | xargs -P "$(nproc)" -n 4 clang-tidy-14 --quiet -p build/tidy
