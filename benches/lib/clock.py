"""A server whose clock the benchmark sets, by libfaketime (Debian's package faketime)."""

import os
from datetime import datetime, timedelta
from pathlib import Path

from server import Server

START = datetime(2031, 1, 10)


def library():
    found = sorted(Path("/usr/lib").glob("*/faketime/libfaketime.so.1"))
    if not found:
        raise SystemExit("needs libfaketime (Debian: apt-get install faketime)")
    return found[0]


class ClockServer(Server):
    """Its clock stands still between two settings."""

    def __init__(self, *args):
        super().__init__(*args)
        self.clock = self.root / "clock"
        self.file = os.open(self.clock, os.O_CREAT | os.O_WRONLY, 0o644)
        self.set_clock(0)

    def set_clock(self, seconds):
        """Sets the clock to this time after START."""
        # Half a microsecond more, because libfaketime rounds down. The length is always the same.
        os.pwrite(self.file, f"{START + timedelta(seconds=seconds):%F %T.%f}5\n".encode(), 0)

    def run(self, program, *args, **kwargs):
        if program != "pg_ctl" or args[-1] != "start":
            return super().run(program, *args, **kwargs)
        # Only the time of day is set, not the duration of waits.
        faked = [f"LD_PRELOAD={library()}", f"FAKETIME_TIMESTAMP_FILE={self.clock}", "FAKETIME_NO_CACHE=1",
                 "FAKETIME_DONT_FAKE_MONOTONIC=1"]
        return super().run("/usr/bin/env", *faked, self.bindir / program, *args, **kwargs)
