# This file was not built where it was written, for want of a Docker daemon and a registry.
#
#   docker build --build-arg PG=18 -t postgres-mad-registry .
#
# The image is that of postgres:PG with the extension installed and preloaded.
ARG PG=18
ARG RUST=1.95

FROM rust:${RUST}-bookworm AS rust

FROM postgres:${PG}-bookworm AS build
COPY --from=rust /usr/local/cargo /usr/local/cargo
COPY --from=rust /usr/local/rustup /usr/local/rustup
ENV CARGO_HOME=/usr/local/cargo RUSTUP_HOME=/usr/local/rustup PATH=/usr/local/cargo/bin:$PATH
RUN apt-get update \
    && apt-get install -y --no-install-recommends gcc libc6-dev libclang-14-dev make postgresql-server-dev-$PG_MAJOR
RUN cargo install --locked --no-default-features cargo-pgrx --version 0.18.1
COPY . /mad_registry
WORKDIR /mad_registry
RUN make install PG_CONFIG=/usr/lib/postgresql/$PG_MAJOR/bin/pg_config DESTDIR=/install

FROM postgres:${PG}-bookworm
COPY --from=build /install /
CMD ["postgres", "-c", "shared_preload_libraries=mad_registry"]
