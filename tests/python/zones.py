"""What do the clocks on the wall of a zone show, and when are they changed?

Everything is asked of Python's zoneinfo. Instants are milliseconds since 1970-01-01T00:00:00Z, and times on the wall are
`datetime` without a zone.
"""

import datetime
import zoneinfo
from functools import cache
from pathlib import Path

MINUTE = 60_000
HOUR = 60 * MINUTE
DAY = 24 * HOUR
# Nothing changes the clocks twice within so short a time.
STRIDE = 2 * DAY
UTC = datetime.timezone.utc
EPOCH = datetime.datetime(1970, 1, 1)


def utc_ms(wall):
    """The instant at which the clocks in Greenwich's zone without changes show this."""
    return (wall - EPOCH) // datetime.timedelta(milliseconds=1)


def version():
    """The version of the tz database that zoneinfo reads, where it can be found."""
    for folder in map(Path, zoneinfo.TZPATH):
        if (folder / "tzdata.zi").is_file():
            with (folder / "tzdata.zi").open(encoding="utf-8") as file:
                return file.readline().removeprefix("# version").strip()
        if (folder / "+VERSION").is_file():
            return (folder / "+VERSION").read_text(encoding="utf-8").strip()
        if (folder / "UTC").is_file():
            return "unknown"
    try:
        import tzdata
    except ImportError:
        return None
    return tzdata.IANA_VERSION


class Zone:
    """A zone of the tz database."""

    def __init__(self, name):
        self.name = name
        self.info = zoneinfo.ZoneInfo(name)
        self.rings_at = cache(self.rings_at)
        self.has = cache(self.has)

    def offset(self, ms):
        """Its offset from UTC at an instant, in minutes."""
        offset = datetime.datetime.fromtimestamp(ms // 1000, self.info).utcoffset()
        minutes, rest = divmod(offset, datetime.timedelta(minutes=1))
        assert not rest, f"{self.name} is off by {offset} at {ms}"
        return minutes

    def wall(self, ms):
        """What its clocks show at an instant."""
        return EPOCH + datetime.timedelta(milliseconds=ms, minutes=self.offset(ms))

    def rings_at(self, wall):
        """The instant at which a clock set to this rings (rule E3): in the first pass of an hour that is repeated, and at the
        first minute there is where this is skipped."""
        first = self._instant(wall, 0)
        if self.wall(first) == wall:
            return first
        # By the offset after the change it is before the change, and by the offset before it after it.
        low, high = self._instant(wall, 1), first
        before = self.offset(low)
        assert low < high and before != self.offset(high), f"{self.name} has no {wall}"
        while high - low > MINUTE:
            middle = low + (high - low) // MINUTE // 2 * MINUTE
            low, high = (middle, high) if self.offset(middle) == before else (low, middle)
        return high

    def _instant(self, wall, fold):
        moment = wall.replace(tzinfo=self.info, fold=fold)
        return (moment - EPOCH.replace(tzinfo=UTC)) // datetime.timedelta(milliseconds=1)

    def has(self, date):
        """Whether there is this date: not where the date line was moved across it."""
        noon = datetime.datetime.combine(date, datetime.time(12))
        return self.wall(self.rings_at(noon)).date() == date

    def changes(self, after, until):
        """The changes of its offset within a span: the instant of each, and the offset from then on."""
        # Clocks are changed at whole seconds.
        after, until = after // 1000 * 1000, until // 1000 * 1000
        found, low, offset = [], after, self.offset(after)
        while low < until:
            high = min(low + STRIDE, until)
            if self.offset(high) == offset:
                low = high
                continue
            while high - low > 1000:
                middle = (low + high) // 2000 * 1000
                low, high = (middle, high) if self.offset(middle) == offset else (low, middle)
            low, offset = high, self.offset(high)
            found.append((low, offset))
        return found


def histories(since, until):
    """The zones of the tz database by how their clocks go within a span: of each distinct history its changes and the names of
    the zones that have it."""
    alike = {}
    for name in sorted(zoneinfo.available_timezones()):
        zone = Zone(name)
        history = (zone.offset(since), *zone.changes(since, until))
        alike.setdefault(history, []).append(name)
    return {tuple(names): history[1:] for history, names in alike.items()}
