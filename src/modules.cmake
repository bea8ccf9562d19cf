# The modules, lowest layer first. DEPS is the whole of what a module may include besides its own folder.
if(HUIQI_TESTS)
  add_library(huiqi_testing INTERFACE)
  target_include_directories(huiqi_testing INTERFACE ${CMAKE_SOURCE_DIR}/tests/support)
  # Tests run in the source folder: a path in the flags would keep several checkouts from sharing one cache.
  target_compile_definitions(huiqi_testing INTERFACE HUIQI_SOURCE=".")
  add_library(huiqi_testing_database STATIC
    ${CMAKE_SOURCE_DIR}/tests/support/support/test_database.cc
    ${CMAKE_SOURCE_DIR}/tests/support/support/test_postgres.cc)
  huiqi_target(huiqi_testing_database)
  target_link_libraries(huiqi_testing_database PUBLIC huiqi_testing huiqi_store GTest::gtest PRIVATE PkgConfig::libpq)
endif()

# 0
huiqi_module(base)

# 1
huiqi_module(calendar DEPS base)
huiqi_module(json DEPS base LINK nlohmann_json::nlohmann_json)
huiqi_module(text DEPS base LINK PkgConfig::opencc)
huiqi_module(store DEPS base LINK SQLite::SQLite3 PkgConfig::libpq OpenSSL::Crypto TEST_DATABASE)
huiqi_module(http DEPS base json LINK Boost::headers OpenSSL::Crypto Threads::Threads ZLIB::ZLIB)

# 2
huiqi_module(catalog DEPS base calendar LINK yaml-cpp nlohmann_json::nlohmann_json)
huiqi_module(identity DEPS base json store catalog LINK PkgConfig::libsodium API_DEPS http TEST_DATABASE)

# 3
huiqi_module(series DEPS base store TEST_DATABASE)
huiqi_module(files DEPS base store LINK OpenSSL::Crypto TEST_DATABASE)
huiqi_module(jobs DEPS base store TEST_DATABASE)
huiqi_module(inbox DEPS base store identity API_DEPS http json identity_api TEST_DATABASE)
huiqi_module(chasing DEPS base json store identity catalog calendar inbox API_DEPS http identity_api TEST_DATABASE)
huiqi_module(search DEPS base text store catalog LINK SQLite::SQLite3 API_DEPS http json TEST_DATABASE)

# 5
huiqi_module(policy DEPS base json text store catalog identity files jobs inbox LINK PkgConfig::gumbo PkgConfig::libzip pugixml::pugixml
             API_DEPS http identity_api TEST_DATABASE)

# 6
huiqi_module(ledger DEPS base calendar json text store catalog identity series policy TEST_DATABASE)

# 8
huiqi_module(app DEPS base calendar json text store http catalog identity inbox jobs search policy
  LINK huiqi_identity_api huiqi_inbox_api huiqi_search_api huiqi_policy_api TEST_DATABASE)
set_source_files_properties(${CMAKE_SOURCE_DIR}/src/app/version.cc PROPERTIES COMPILE_DEFINITIONS HUIQI_VERSION="${PROJECT_VERSION}")
add_executable(huiqi ${CMAKE_SOURCE_DIR}/src/app/main.cc)
huiqi_target(huiqi)
target_link_libraries(huiqi PRIVATE huiqi_app)
if(HUIQI_TESTS)
  add_dependencies(app_test huiqi)  # it starts huiqi read
endif()
