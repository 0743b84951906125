#!/usr/bin/env bash
# A restore drill: dumps a running database, restores the dump into a fresh one, and compares the two as of one moment.
# Then the schema is brought up to date and every session's report is recounted from its journal.
#
#   DATABASE_URL=postgresql://… docker/restore-drill.sh [--keep]
#
#   --keep           leave the restored database, and print its address on the last line
#   DRILL_SERVER_URL server that the fresh database is made on; the one of DATABASE_URL when left out
#   DRILL_CHECK      what to run with DATABASE_URL naming the restored database, in place of migrate and verify
#
# The password comes from PGPASSWORD or the address. Exit 0: all is equal. 1: something differs. 2: it could not be tried.
set -euo pipefail

root=$(cd "$(dirname "$0")/.." && pwd)
cannot() { printf 'THE RESTORE DRILL COULD NOT BE HELD: %s\n' "$1" >&2; exit 2; }
wrong() { printf 'THE RESTORE DRILL FAILED: %s\n' "$1" >&2; exit 1; }
say() { printf '%s\n' "$*"; }

keep=no
[ "${1:-}" = --keep ] && keep=yes
[ -n "${DATABASE_URL:-}" ] || cannot 'DATABASE_URL names no database'
source_url=$DATABASE_URL
for tool in psql pg_dump pg_restore; do
  command -v "$tool" >/dev/null || cannot "$tool is not installed (Debian: postgresql-client)"
done
export PGOPTIONS='-c timezone=UTC' PGCONNECT_TIMEOUT=10
ask() { psql -AtqX -v ON_ERROR_STOP=1 "$@"; }

server_version=$(ask "$source_url" -c 'show server_version_num' 2>&1) || cannot "the database does not answer: $server_version"
dump_version=$(pg_dump --version | grep -oE '[0-9]+' | head -1)
[ "$dump_version" -ge $((server_version / 10000)) ] ||
  cannot "pg_dump $dump_version cannot dump a server of version $((server_version / 10000)); install its client tools"

name="weerklank_drill_$(date -u +%Y%m%d%H%M%S)_$$"
server_url=${DRILL_SERVER_URL:-$source_url}
# The same address, another database.
restored_url=$(printf '%s' "$server_url" | sed -E "s#^([a-z]+://[^/?]+)(/[^?]*)?#\1/$name#")
folder=$(mktemp -d)
clean_up() {
  rm -rf "$folder"
  [ "$keep" = yes ] || ask "$server_url" -c "drop database if exists $name with (force)" >/dev/null 2>&1 || true
}
trap clean_up EXIT

# How many rows every table has, and the sum of their hashes: in any order the same, and it needs no memory.
fingerprint_of='select format(
    $q$select %L, count(*), coalesce(sum(hashtextextended(r::text, 0)::numeric), 0) from %s as r$q$, oid::regclass, oid::regclass)
  from pg_class where relnamespace = '"'public'"'::regnamespace and relkind in ('"'r', 'p'"')
    and not relispartition and relpersistence = '"'p'"' order by relname \gexec'

say 'Dumping, while people go on …'
coproc HOLDER { ask "$source_url"; }
holder_pid=$HOLDER_PID
echo 'begin isolation level repeatable read; select pg_export_snapshot();' >&"${HOLDER[1]}"
read -r -t 20 snapshot <&"${HOLDER[0]}" || cannot 'the database gave no snapshot'
printf "begin isolation level repeatable read; set transaction snapshot '%s';\n%s\ncommit;\n" "$snapshot" "$fingerprint_of" |
  ask "$source_url" >"$folder/before"
started=$SECONDS
pg_dump --format=custom --snapshot="$snapshot" --file="$folder/dump" "$source_url" || wrong 'pg_dump did not end well'
echo '\q' >&"${HOLDER[1]}"
wait "$holder_pid" 2>/dev/null || true
say "  $(du -k "$folder/dump" | cut -f1) kB in $((SECONDS - started)) s"

say "Restoring into $name …"
started=$SECONDS
ask "$server_url" -c "create database $name" || cannot 'a fresh database could not be made'
pg_restore --exit-on-error --no-owner --dbname="$restored_url" "$folder/dump" || wrong 'pg_restore did not end well'
ask "$restored_url" -c 'analyze'
say "  $((SECONDS - started)) s"

say 'Comparing …'
echo "$fingerprint_of" | ask "$restored_url" >"$folder/after"
[ -s "$folder/before" ] || wrong 'there are no tables'
diff "$folder/before" "$folder/after" || wrong 'the restored tables are not the same'
say "  $(wc -l <"$folder/after") tables are equal: $(cut -d'|' -f1,2 "$folder/after" | tr '|\n' ' ,')"

export DATABASE_URL=$restored_url
if [ -n "${DRILL_CHECK:-}" ]; then
  sh -c "$DRILL_CHECK" || wrong 'the check of the restored database'
else
  cli="$root/dist/apps/cli/src/main.js"
  [ -f "$cli" ] || cannot 'the project is not built (npm run build)'
  node "$cli" migrate || wrong 'the schema cannot be brought up to date'
  count=0
  for session in $(ask "$restored_url" -c 'select session_id from session where last_seq > 0'); do
    node "$cli" verify "$session" >"$folder/verified" || { cat "$folder/verified"; wrong "session $session does not equal its journal"; }
    count=$((count + 1))
  done
  say "  $count sessions equal a recount of their journals"
fi
say 'The restore drill was held, and everything is there.'
[ "$keep" = no ] || say "$restored_url"
