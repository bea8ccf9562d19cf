#!/usr/bin/env bash
# usage: postgres.sh start URL_FILE [WATCHED_PID]    postgres.sh stop URL_FILE
#
# A private PostgreSQL for tests: a new cluster under /tmp behind a socket that only its owner and root can open, its url
# in URL_FILE. It ends on `stop`, and also by itself once the watched process (else the caller) is gone, however that went.
# It keeps nothing safe: fsync is off.
set -euo pipefail

start() {
  local url_file=$1 watched=${2:-$PPID} bin folder
  bin=$(ls -d /usr/lib/postgresql/*/bin | sort -V | tail -1)
  folder=$(mktemp -d /tmp/huiqi-postgres-XXXXXX)
  local as_owner=()
  if [ "$(id -u)" = 0 ]; then  # PostgreSQL refuses to run as root
    chown postgres:postgres "$folder"
    as_owner=(setpriv --reuid=postgres --regid=postgres --clear-groups)
  fi
  cd "$folder"
  "${as_owner[@]}" "$bin/initdb" -D "$folder/data" -U huiqi -A trust -E UTF8 --locale=C --no-sync >"$folder/initdb.log" 2>&1 ||
    { cat "$folder/initdb.log" >&2; rm -rf "$folder"; exit 1; }
  "${as_owner[@]}" "$bin/pg_ctl" start -w -D "$folder/data" -l "$folder/data/log" -o "-k $folder -c listen_addresses='' \
    -c fsync=off -c full_page_writes=off -c max_connections=200 -c shared_buffers=32MB -c max_wal_size=256MB" >/dev/null ||
    { cat "$folder/data/log" >&2; rm -rf "$folder"; exit 1; }
  echo "postgresql:///postgres?host=$folder&user=huiqi" >"$url_file.new"
  mv "$url_file.new" "$url_file"
  # Its own session: an interrupt at the terminal must not end the one who cleans up.
  setsid bash -c '
    while kill -0 "$1" 2>/dev/null && [ -e "$2" ]; do sleep 0.3; done
    "${@:5}" "$3/pg_ctl" stop -m immediate -D "$4/data"
    rm -rf "$4" "$2"
  ' guardian "$watched" "$url_file" "$bin" "$folder" "${as_owner[@]}" </dev/null >/dev/null 2>&1 &
}

stop() {
  local url folder
  url=$(cat "$1" 2>/dev/null) || return 0
  folder=${url#*host=}
  folder=${folder%%&*}
  rm -f "$1"
  for _ in $(seq 300); do
    [ -e "$folder" ] || return 0
    sleep 0.1
  done
  echo "the server in $folder did not stop" >&2
  return 1
}

"$@"
