#!/bin/sh
# Runs a command with settings that may stand in files: for each NAME below, NAME_FILE names a file whose content becomes
# NAME. So a password stands neither in the compose file nor in what `docker inspect` shows.
set -eu
for name in DATABASE_URL PGPASSWORD REDIS_URL SMTP_URL WEERKLANK_EMBEDDER_KEY; do
  eval "file=\${${name}_FILE:-}"
  [ -n "$file" ] || continue
  if ! [ -r "$file" ]; then
    echo "${name}_FILE names $file, which cannot be read by user $(id -u)." >&2
    exit 1
  fi
  value=$(cat "$file")
  export "$name=$value"
  unset "${name}_FILE"
done
exec "$@"
