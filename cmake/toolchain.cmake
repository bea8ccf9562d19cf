# Compiler flags, linker, cache and sanitizers: the same for every target.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR})
if(NOT CMAKE_BUILD_TYPE)
  set(CMAKE_BUILD_TYPE Release CACHE STRING "" FORCE)
endif()

set(CMAKE_CXX_FLAGS_RELEASE "-O2 -DNDEBUG -g1")
# -O1: a sanitized test run at -O0 takes three times as long.
set(CMAKE_CXX_FLAGS_DEBUG "-O1 -g1")

add_compile_options(-Wall -Wextra -Wpedantic -Wshadow -Wconversion -fno-omit-frame-pointer
                    -ffile-prefix-map=${CMAKE_SOURCE_DIR}/=)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  # g++ 12 reports these inside its own library headers at -O2.
  add_compile_options(-Wno-restrict -Wno-maybe-uninitialized)
endif()

if(HUIQI_SANITIZE)
  add_compile_options(-fsanitize=${HUIQI_SANITIZE} -fno-sanitize-recover=all)
  add_link_options(-fsanitize=${HUIQI_SANITIZE})
  add_compile_definitions(HUIQI_SANITIZED)
endif()
if(HUIQI_FUZZ)
  add_compile_options(-fsanitize=fuzzer-no-link)
endif()

find_program(HUIQI_MOLD mold)
if(HUIQI_MOLD)
  add_link_options(-fuse-ld=mold)
endif()

find_program(HUIQI_CCACHE ccache)
if(HUIQI_CCACHE)
  # The sloppiness is what ccache asks for to cache files that use a precompiled header; the base folder lets
  # several checkouts share one cache.
  set(CMAKE_CXX_COMPILER_LAUNCHER
      ${CMAKE_COMMAND} -E env
      CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
      CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1 CCACHE_PCH_EXTSUM=1 ${HUIQI_CCACHE})
endif()
