# Third-party libraries, each from a Debian package; which module may see which is said in src/modules.cmake.
find_package(PkgConfig REQUIRED)
find_package(Threads REQUIRED)
find_package(tl-expected REQUIRED)
find_package(nlohmann_json 3.11 REQUIRED)
find_package(yaml-cpp REQUIRED)
find_package(SQLite3 3.40 REQUIRED)
find_package(OpenSSL 3 REQUIRED)
pkg_check_modules(libpq REQUIRED IMPORTED_TARGET libpq)
