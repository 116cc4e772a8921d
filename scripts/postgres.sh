# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced: a PostgreSQL server of the tests' own, on a socket in a temporary folder, as an unprivileged user.

POSTGRES_FOLDER=""

postgres_programs() {
    local folder
    if command -v pg_config >/dev/null 2>&1 && [ -x "$(pg_config --bindir)/initdb" ]; then
        pg_config --bindir
        return 0
    fi
    folder=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1)
    [ -n "$folder" ] && [ -x "$folder/initdb" ] && printf '%s\n' "$folder"
}

# Runs a command as a user who is not root: PostgreSQL refuses root.
unprivileged() {
    if [ "$(id -u)" -eq 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi
}

start_postgres() {
    local programs
    programs=$(postgres_programs) || { say "PostgreSQL's programs were not found."; return 1; }
    POSTGRES_FOLDER=$(mktemp -d /tmp/cartdesk-postgres.XXXXXX)
    chmod 700 "$POSTGRES_FOLDER"
    if [ "$(id -u)" -eq 0 ]; then chown postgres "$POSTGRES_FOLDER"; fi
    (
        cd "$POSTGRES_FOLDER"
        unprivileged "$programs/initdb" --pgdata data --username cartdesk --auth trust --encoding UTF8 --locale C \
            --no-sync >initdb.log 2>&1 || { cat initdb.log >&2; exit 1; }
        unprivileged "$programs/pg_ctl" --pgdata "$POSTGRES_FOLDER/data" --wait --silent --log "$POSTGRES_FOLDER/data/server.log" \
            --options "-c listen_addresses='' -c unix_socket_directories='$POSTGRES_FOLDER' -c unix_socket_permissions=0777 -c fsync=${POSTGRES_FSYNC:-off} -c max_connections=200" \
            start >/dev/null 2>&1 </dev/null || { cat data/server.log >&2; exit 1; }
    )
    export CARTDESK_TEST_POSTGRES="host=$POSTGRES_FOLDER user=cartdesk dbname=postgres"
}

stop_postgres() {
    local programs
    [ -n "$POSTGRES_FOLDER" ] || return 0
    # In a trap a bare failure would end the script with the server still running.
    programs=$(postgres_programs) || true
    (cd / && unprivileged "$programs/pg_ctl" --pgdata "$POSTGRES_FOLDER/data" --mode immediate --silent stop >/dev/null 2>&1) || true
    rm -rf "$POSTGRES_FOLDER"
    POSTGRES_FOLDER=""
}
