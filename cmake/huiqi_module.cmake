# huiqi_module(NAME DEPS module… LINK library… API_DEPS module… API_LINK library… TEST_DATABASE)
#
# One folder src/NAME becomes
#   huiqi_NAME       all its .cc files but those below; may include its own folder and DEPS
#   huiqi_NAME_api   its routes (api.cc, *_api.cc), if there are any; may also include API_DEPS
#   NAME_test        its *_test.cc; with TEST_DATABASE they may use support/test_database.h, and a PostgreSQL runs beside
# The architecture test reads these calls, so they are the one statement of who may include whom.
# What ccache reads instead of a precompiled header, which holds this folder's path: the header's own text decides.
function(huiqi_pch_sum target)
  set(sum "")
  foreach(header ${ARGN})
    file(SHA256 ${CMAKE_SOURCE_DIR}/cmake/${header} hash)
    string(APPEND sum ${hash})
  endforeach()
  file(WRITE ${CMAKE_BINARY_DIR}/CMakeFiles/${target}.dir/cmake_pch.hxx.gch.sum "${sum}")
endfunction()

add_library(huiqi_pch OBJECT ${CMAKE_SOURCE_DIR}/cmake/pch.cc)
target_link_libraries(huiqi_pch PRIVATE tl::expected)
target_precompile_headers(huiqi_pch PRIVATE ${CMAKE_SOURCE_DIR}/cmake/pch.h)
huiqi_pch_sum(huiqi_pch pch.h)
if(HUIQI_TESTS)
  add_library(huiqi_pch_test OBJECT ${CMAKE_SOURCE_DIR}/cmake/pch_test.cc)
  target_link_libraries(huiqi_pch_test PRIVATE tl::expected GTest::gmock GTest::gtest)
  target_compile_definitions(huiqi_pch_test PRIVATE HUIQI_SOURCE=".")
  target_precompile_headers(huiqi_pch_test PRIVATE ${CMAKE_SOURCE_DIR}/cmake/pch_test.h)
  huiqi_pch_sum(huiqi_pch_test pch.h pch_test.h)
  # Matchers take the optimiser longer than they run: the tests' own code is not optimised.
  target_compile_options(huiqi_pch_test PRIVATE -O0)
endif()

function(huiqi_target name)
  target_include_directories(${name} PUBLIC ${CMAKE_SOURCE_DIR}/src)
  target_precompile_headers(${name} REUSE_FROM huiqi_pch)
  target_link_libraries(${name} PUBLIC tl::expected)
endfunction()

# A test program: like huiqi_target, with GoogleTest precompiled and linked.
function(huiqi_test_target name)
  target_include_directories(${name} PRIVATE ${CMAKE_SOURCE_DIR}/src)
  target_precompile_headers(${name} REUSE_FROM huiqi_pch_test)
  target_compile_options(${name} PRIVATE -O0)
  target_link_libraries(${name} PRIVATE tl::expected huiqi_testing GTest::gmock GTest::gtest GTest::gtest_main)
endfunction()

function(huiqi_module name)
  cmake_parse_arguments(M "TEST_DATABASE" "" "DEPS;LINK;API_DEPS;API_LINK" ${ARGN})
  set(folder ${CMAKE_SOURCE_DIR}/src/${name})
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${folder}/*.cc)
  set(tests ${sources})
  set(api ${sources})
  list(FILTER tests INCLUDE REGEX "_test\\.cc$")
  list(FILTER sources EXCLUDE REGEX "(_test|/main)\\.cc$")
  list(FILTER api INCLUDE REGEX "(/|_)api\\.cc$")
  list(FILTER sources EXCLUDE REGEX "(/|_)api\\.cc$")

  add_library(huiqi_${name} STATIC ${sources})
  huiqi_target(huiqi_${name})
  foreach(dep ${M_DEPS})
    target_link_libraries(huiqi_${name} PUBLIC huiqi_${dep})
  endforeach()
  target_link_libraries(huiqi_${name} PRIVATE ${M_LINK})

  if(api)
    add_library(huiqi_${name}_api STATIC ${api})
    huiqi_target(huiqi_${name}_api)
    target_link_libraries(huiqi_${name}_api PUBLIC huiqi_${name} PRIVATE ${M_API_LINK})
    foreach(dep ${M_API_DEPS})
      target_link_libraries(huiqi_${name}_api PUBLIC huiqi_${dep})
    endforeach()
  endif()

  if(HUIQI_TESTS AND tests)
    add_executable(${name}_test ${tests})
    huiqi_test_target(${name}_test)
    target_link_libraries(${name}_test PRIVATE huiqi_${name})
    if(api)
      target_link_libraries(${name}_test PRIVATE huiqi_${name}_api)
    endif()
    add_test(NAME ${name} COMMAND ${name}_test WORKING_DIRECTORY ${CMAKE_SOURCE_DIR})
    set_tests_properties(${name} PROPERTIES LABELS unit TIMEOUT 600)
    if(M_TEST_DATABASE)
      target_link_libraries(${name}_test PRIVATE huiqi_testing_database)
      set_tests_properties(${name} PROPERTIES FIXTURES_REQUIRED postgres
                           ENVIRONMENT HUIQI_TEST_POSTGRES=${CMAKE_BINARY_DIR}/postgres)
    endif()
  endif()
endfunction()
