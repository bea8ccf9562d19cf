# What each job needs from Debian 12; sourced by ./dev. need JOB… installs what is missing.
packages_build="g++ cmake ninja-build ccache mold pkg-config python3 libboost1.81-dev libsqlite3-dev libpq-dev nlohmann-json3-dev
  libyaml-cpp-dev libvalijson-dev libxlsxwriter-dev libzip-dev libpugixml-dev libgumbo-dev libopencc-dev libsodium-dev libssl-dev
  zlib1g-dev libexpected-dev libgtest-dev libgmock-dev libbenchmark-dev"
packages_run="poppler-utils"
packages_web="ca-certificates"
packages_test="clang-format-14 postgresql-15 chromium fonts-noto-cjk git"
packages_slow="clang-14 clang-tidy-14 libfuzzer-14-dev libclang-rt-14-dev"
packages_lint="clang-tidy-14 git"
packages_bench="nginx-light wrk groonga python3"
packages_package="dpkg-dev fakeroot"

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi
}

installed() { dpkg-query -W -f '${db:Status-Status}\n' "$1" 2>/dev/null | grep -q '^installed$'; }

# PostgreSQL's package would start a server of its own; ours is started and stopped by the tests.
no_main_cluster() {
  [ -e /etc/postgresql-common/createcluster.conf ] && return
  as_root mkdir -p /etc/postgresql-common
  echo 'create_main_cluster = false' | as_root tee /etc/postgresql-common/createcluster.conf >/dev/null
}

need() {
  local missing=() job package
  for job in "$@"; do
    local list=packages_$job
    for package in ${!list}; do
      installed "$package" || missing+=("$package")
    done
    # Any npm will do: it only fetches the Node that the project then uses.
    if [ "$job" = web ] && ! command -v npm >/dev/null; then missing+=(nodejs npm); fi
  done
  [ ${#missing[@]} = 0 ] && return
  case " ${missing[*]} " in *" postgresql-15 "*) no_main_cluster ;; esac
  say "installing: ${missing[*]}"
  as_root apt-get update -q >/dev/null
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${missing[@]}" >build/apt.log 2>&1 ||
    { tail -20 build/apt.log; return 1; }
}
