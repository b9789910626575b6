"""Which cases do Kotlin and Swift replay, with the changes of the clocks that a phone knows of itself?

`reminder-times.tsv` is made of the oracle alone; its first lines say how it is read and replayed.
"""

import datetime
from dataclasses import dataclass
from pathlib import Path

import oracle
from zones import DAY, EPOCH, HOUR, MINUTE, Zone, utc_ms, version

PLACE = Path(__file__).resolve().parents[1] / "scripts" / "reminder-times.tsv"
CASES = 500
# What is listed of each case.
AHEAD = 3 * DAY
# How far back a phone tells of changes.
BACK = 2 * DAY

HEADER = """\
# Session reminders around changes of the clocks, as the oracle of tests/python/oracle.py expects them (rules E1 to E4).
# Made by `python3 tests/python/reminders.py --write` with the tz database {version}. Do not edit it.
#
# One case a line, its columns separated by tabs:
#   setup     milliseconds since 1970-01-01T00:00:00Z: when somebody answers the setup, at an offset of 0 minutes
#   times     the times of the day that they choose: the values of the setting "times"
#   zone      where they are afterwards
#   epochMs   the moment at which the list is asked for ...
#   offset    ... and the zone's offset from UTC then, in minutes
#   expected  of the list at that moment, in its order, every reminder whose id begins with "session/" or "comeback/" and that
#             rings at most {ahead} hours later: id=epochMs@YYYY-MM-DDTHH:MM, the last being what the clock on the wall shows
#
# To replay it, begin anew in an empty folder where "setup" changes. All of the setup is answered at that moment and offset 0:
# nothing new or to mind in the symptom check, pain described, no conditions, any equipment, all seven days of the week. Where
# "times" changes (the slowest column after "setup") change the setting at the same moment; all else stays as it is. Then ask
# for the list with a limit of 60 or more and the changes of the zone's offset as this phone's own time zone data has them: in
# the 15 days after the moment and, with what held before the first of them, in the {back} hours before it. Nothing is begun,
# answered or reported in between.
#
# The cases after the line "# past" follow a change within these {back} hours: there what was before the moment matters.
"""

# By the hour that a zone skips or repeats: each has times in it, some of them too close to each other.
SETS = {
    0: "00:00 00:20 00:45 01:30",
    1: "00:50 01:00 01:20 01:55",
    2: "01:45 02:00 02:10 02:45",
    3: "03:00 03:10 03:50 08:00",
    23: "12:00 23:10 23:40",
}
ELSE = "08:00 22:15"
# Of the ten years, those of which every change is in the table.
YEARS = (2026, 2035)

# Changes before the ten years, from when on the core counts: what zones do when laws change; and the fast of Morocco.
ODD = """
2006-04-15 Asia/Colombo
2007-12-09 America/Caracas
2009-10-18 Antarctica/Casey
2010-08-11 Africa/Cairo
2010-09-09 Africa/Cairo
2011-03-27 Europe/Moscow
2011-12-30 Pacific/Apia
2011-12-30 Pacific/Fakaofo
2012-07-20 Africa/Casablanca
2012-08-20 Africa/Casablanca
2014-05-15 Africa/Cairo
2014-10-26 Europe/Moscow
2014-12-28 Pacific/Bougainville
2015-08-14 Asia/Pyongyang
2015-10-03 Pacific/Norfolk
2016-05-01 America/Caracas
2016-07-23 Asia/Novosibirsk
2017-10-31 Africa/Khartoum
2018-01-01 Africa/Sao_Tome
2018-05-04 Asia/Pyongyang
2018-10-28 Europe/Volgograd
2018-11-04 America/Sao_Paulo
2019-01-01 Africa/Sao_Tome
2019-02-17 America/Sao_Paulo
2021-01-31 Africa/Juba
2022-03-21 Asia/Tehran
2022-09-21 Asia/Tehran
2022-10-30 America/Mexico_City
2023-03-25 America/Nuuk
2023-04-28 Africa/Cairo
2024-02-29 Asia/Almaty
2024-10-06 America/Asuncion
2029-01-14 Africa/Casablanca
2029-12-30 Africa/El_Aaiun
2030-12-22 Africa/Casablanca
2033-01-09 Africa/El_Aaiun
"""

# Nothing changes there: the ends of years, and leap days.
STILL = """
2027-12-31 Pacific/Kiritimati
2027-12-31 Pacific/Pago_Pago
2027-12-31 Asia/Kolkata
2028-02-29 Asia/Kathmandu
2028-02-29 Australia/Eucla
2028-02-29 America/Sao_Paulo
2028-02-29 Pacific/Marquesas
2028-02-29 Asia/Tokyo
2034-12-31 Etc/GMT+12
2034-12-31 Etc/GMT-14
2034-12-31 Africa/Lagos
2034-12-31 UTC
"""


@dataclass(frozen=True, order=True)
class Case:
    """One line: what is asked, and of whom."""

    setup: int
    times: str
    zone: str
    now: int

    def person(self):
        nobody = oracle.Person(since=None, times=times_of(self.times))
        return nobody.but(since=oracle.training_day(nobody, EPOCH + datetime.timedelta(milliseconds=self.setup)))

    def line(self):
        """As it stands in the table."""
        zone = Zone(self.zone)
        rings = [str(ring) for ring in listed(oracle.sessions(self.person(), zone, self.now), self.now)]
        columns = (self.setup, self.times, self.zone, self.now, zone.offset(self.now), " ".join(rings))
        return "\t".join(map(str, columns))

    def follows_a_change(self):
        """Whether the zone's offset was changed shortly before it is asked for."""
        return bool(Zone(self.zone).changes(self.now - BACK, self.now))


def case(line):
    """The case that a line asks, without what it expects."""
    setup, times, zone, now, _, _ = line.split("\t")
    return Case(int(setup), times, zone, int(now))


def listed(rings, now):
    """What the table has of a list."""
    return [ring for ring in rings if not ring.id.startswith("follow-up/") and ring.ms <= now + AHEAD]


def times_of(text):
    """The times that are written so in the table."""
    return tuple(datetime.time.fromisoformat(time) for time in text.split())


def eve(ms):
    """Noon in Greenwich of the day before: when it is set up, late enough for all of the change's day to be asked about."""
    return (ms // DAY - 1) * DAY + 12 * HOUR


def times_at(zone, at):
    """The set with times in the hour that is skipped or repeated there."""
    hour = min(zone.wall(at), zone.wall(at - 1) + datetime.timedelta(milliseconds=1)).hour
    return SETS.get(hour, ELSE)


def times_around(zone, at):
    """Times before, in and after what is skipped or repeated there, and some too close to each other."""
    showed, shows = zone.wall(at - 1) + datetime.timedelta(milliseconds=1), zone.wall(at)
    first, last = sorted((showed, shows))
    minutes = lambda count: datetime.timedelta(minutes=count)
    times = {first - minutes(15), first, first + minutes(10), first + (last - first) / 2, last - minutes(1), last}
    times |= {last + minutes(20), last + minutes(50), first + minutes(10 * 60)}
    return " ".join(sorted({f"{time:%H:%M}" for time in times}))


def made_with():
    """The version of the tz database that the table was made with."""
    with PLACE.open(encoding="utf-8") as file:
        return next(line for line in file if "with the tz database" in line).split("database ")[1].split(". Do not")[0]


def cases(histories):
    """All that is in the table, in its order."""
    chosen, more = set(), []

    def ask(name, at, *whens):
        times = times_at(Zone(name), at)
        chosen.update(Case(eve(at), times, name, when) for when in whens)
        more.append(Case(eve(at), ELSE, name, eve(at) + HOUR))

    for day, name in (line.split() for line in ODD.split("\n") if line):
        day = utc_ms(datetime.datetime.fromisoformat(day))
        [(at, _)] = Zone(name).changes(day - DAY, day + 2 * DAY)
        ask(name, at, eve(at) + HOUR, at - 30 * MINUTE, at - 1, at, at + 20 * MINUTE)
    for names, history in histories.items():
        for turn, (at, _) in enumerate(history):
            if (EPOCH + datetime.timedelta(milliseconds=at)).year in YEARS:
                # Every zone of a history in its turn.
                name = names[turn % len(names)]
                ask(name, at, eve(at) + HOUR + turn, at + 20 * MINUTE if turn % 4 > 1 else at - 1)
    for day, name in (line.split() for line in STILL.split("\n") if line):
        at = utc_ms(datetime.datetime.fromisoformat(day)) + 12 * HOUR
        ask(name, at, eve(at) + HOUR)
    while len(chosen) < CASES:
        chosen.add(more.pop())
    assert len(chosen) == CASES, len(chosen)
    return sorted(chosen)


def text(histories):
    """The whole table."""
    header = HEADER.format(version=version(), ahead=AHEAD // HOUR, back=BACK // HOUR)
    parts = {True: [], False: []}
    for one in cases(histories):
        parts[one.follows_a_change()].append(one.line())
    columns = "setup\ttimes\tzone\tepochMs\toffset\texpected"
    return header + "\n".join([columns, *parts[False], "# past", *parts[True]]) + "\n"


def read():
    """The lines of the table that are cases."""
    lines = PLACE.read_text(encoding="utf-8").splitlines()
    return [line for line in lines if not line.startswith(("#", "setup"))]
