# Builds, installs and packages mad_registry for the server whose pg_config is named:
#
#   make PG_CONFIG=…                       builds
#   make install PG_CONFIG=… [DESTDIR=…]   installs what was built; needs no Rust then
#   make installcheck PG_CONFIG=…          tests a running server, which has the library preloaded,
#                                          as a superuser (PGHOST, PGPORT, PGUSER), in a database
#                                          `specification`, which it drops and creates
#   make deb PG_CONFIG=…                   makes Debian packages in target/packages
#   make tarball PG_CONFIG=…               makes a tarball there
#
# Building needs cargo-pgrx, whose version Cargo.toml names.
PG_CONFIG ?= pg_config
MAJOR := $(shell $(PG_CONFIG) --version | sed 's/^PostgreSQL \([0-9]*\).*/\1/')
ifeq ($(MAJOR),)
$(error no pg_config: set PG_CONFIG=/path/to/pg_config)
endif
PKGLIBDIR := $(shell $(PG_CONFIG) --pkglibdir)
EXTENSIONDIR := $(shell $(PG_CONFIG) --sharedir)/extension
VERSION := $(shell sed -n 's/^version = "\(.*\)"/\1/p' Cargo.toml)

TARGET := $(or $(CARGO_TARGET_DIR),target)
# Output of `cargo pgrx package`: the files below the folders that pg_config names.
STAGE := $(TARGET)/pg$(MAJOR)/package
LIBRARY := $(STAGE)$(PKGLIBDIR)/mad_registry.so
PACKAGES := $(TARGET)/packages
TARBALL := mad_registry-$(VERSION)-pg$(MAJOR)-$(shell uname -m)

all: $(LIBRARY)

$(LIBRARY): Cargo.toml Cargo.lock mad_registry.control scripts/release $(shell find src sql -type f)
	rm -rf $(STAGE)
	scripts/release package $(PG_CONFIG) --out-dir $(abspath $(STAGE))
	touch $@

# install(1) replaces a file, so sessions that run the old library continue to do so.
install: $(LIBRARY)
	install -d $(DESTDIR)$(PKGLIBDIR) $(DESTDIR)$(EXTENSIONDIR)
	install -m 644 $(LIBRARY) $(DESTDIR)$(PKGLIBDIR)/
	install -m 644 $(STAGE)$(EXTENSIONDIR)/* $(DESTDIR)$(EXTENSIONDIR)/

installcheck:
	$(PKGLIBDIR)/pgxs/src/test/regress/pg_regress --bindir=$(shell $(PG_CONFIG) --bindir) \
		--inputdir=tests/pg_regress --outputdir=$(TARGET) --dbname=specification \
		--schedule=tests/pg_regress/schedule

licenses: $(LIBRARY)
	packaging/licenses pg$(MAJOR) > $(STAGE)/THIRD-PARTY-LICENSES

deb: licenses
	packaging/deb $(MAJOR) $(LIBRARY) $(STAGE)$(EXTENSIONDIR) $(STAGE)/THIRD-PARTY-LICENSES $(PACKAGES)

tarball: licenses
	rm -rf $(PACKAGES)/$(TARBALL)
	mkdir -p $(addprefix $(PACKAGES)/$(TARBALL)/,bin lib share/extension)
	install -m 644 $(LIBRARY) $(PACKAGES)/$(TARBALL)/lib/
	install -m 644 $(STAGE)$(EXTENSIONDIR)/* $(PACKAGES)/$(TARBALL)/share/extension/
	install -m 755 scripts/mad-registry-* $(PACKAGES)/$(TARBALL)/bin/
	install -m 644 LICENSE CHANGELOG.md $(STAGE)/THIRD-PARTY-LICENSES $(PACKAGES)/$(TARBALL)/
	sed -e 's/@MAJOR@/$(MAJOR)/' -e "s/@GLIBC@/$$(getconf GNU_LIBC_VERSION)/" packaging/INSTALL \
		$(if $(filter-out 15 16 17,$(MAJOR)),packaging/INSTALL.path) > $(PACKAGES)/$(TARBALL)/INSTALL
	tar -C $(PACKAGES) --owner=0 --group=0 --numeric-owner --sort=name -czf $(PACKAGES)/$(TARBALL).tar.gz $(TARBALL)
	rm -r $(PACKAGES)/$(TARBALL)

.PHONY: all install installcheck licenses deb tarball
