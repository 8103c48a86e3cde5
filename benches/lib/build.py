"""Whether the library was built for release. A debug build is several times slower."""

import struct


def is_release(server):
    """Whether the library lacks the section .debug_info, which Cargo's release profile leaves out.
    """
    library = next(
        path for path in (server.libdir / f"mad_registry{end}" for end in (".so", ".dylib")) if path.exists()
    )
    return ".debug_info" not in sections(library.read_bytes())


def sections(elf):
    """Returns the names of the sections of a 64-bit ELF file in this machine's byte order."""
    if elf[:5] != b"\x7fELF\x02":
        return []
    at, = struct.unpack_from("=Q", elf, 40)
    size, count, names = struct.unpack_from("=HHH", elf, 58)
    start, = struct.unpack_from("=Q", elf, at + names * size + 24)
    offsets = [start + struct.unpack_from("=I", elf, at + n * size)[0] for n in range(count)]
    return [elf[o:elf.index(b"\0", o)].decode() for o in offsets]
