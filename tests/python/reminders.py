"""Do reminders ring when an oracle says, in every zone of the tz database? Run by `cargo xtask test`, as the story is.

The core is asked through the library, and told of the zone's changes what a phone knows; `oracle.py` is asked the same.
With `--write` it makes the table that Kotlin and Swift replay.
"""

import datetime
import functools
import os
import random
import sys
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path

import oracle
import story
import table
import zones
from midback import (
    LiveEvent,
    LiveHappened,
    Midback,
    MidbackError,
    Moment,
    OffsetChanges,
    Problem,
    ReminderAction,
    ReminderEvent,
    ReminderFate,
    ReminderKind,
    ReminderPermission,
    ReminderPhone,
    ReminderReport,
    SessionKind,
    Side,
    SettingKey,
    queue_reminder,
)
from zones import DAY, HOUR, MINUTE, utc_ms

# The kinds that the oracle knows.
OF_SESSIONS = {ReminderKind.SESSION, ReminderKind.COMEBACK, ReminderKind.FOLLOW_UP}
# What a phone tells of the changes of its zone's offset: from how far back, and how far ahead.
BACK, AHEAD = table.BACK, 15 * DAY
SINCE, UNTIL = (utc_ms(datetime.datetime(year, 1, 1)) for year in (2026, 2036))
# The most that a phone says it keeps.
MOST = 500
# Where there is such a place, data that is gone in a moment is kept in memory.
MEMORY = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None

zone_of = functools.cache(zones.Zone)
histories = functools.cache(functools.partial(zones.histories, SINCE, UNTIL))
compared = {"lists": 0, "reminders": 0}


def utc(*parts):
    """An instant, as a clock in Greenwich's zone without changes shows it."""
    return utc_ms(datetime.datetime(*parts))


def walls(text):
    """`08:00 20:00` as times."""
    return table.times_of(text)


def phone(limit=MOST, **says):
    """What a phone says of itself."""
    usual = dict(
        limit=limit,
        refills=True,
        permission=ReminderPermission.ALLOWED,
        channel_on=True,
        exact=True,
        time_sensitive=None,
        restricted=False,
        booted_ms=0,
        pending=[],
    )
    return ReminderPhone(**{**usual, **says})


#: Of a zone that stays as it is.
NO_CHANGES = OffsetChanges(epoch_ms=[], utc_offset_minutes=[])


def moment(zone, now):
    return Moment(epoch_ms=now, utc_offset_minutes=zone.offset(now))


def changes(zone, now):
    """What a phone tells of its zone's changes: what held some time ago, and each change since and to come."""
    told = [(now - BACK, zone.offset(now - BACK)), *zone.changes(now - BACK, now + AHEAD)]
    return OffsetChanges(epoch_ms=[at for at, _ in told], utc_offset_minutes=[offset for _, offset in told])


def wall_of(reminder):
    wall = reminder.wall
    return datetime.datetime.combine(wall.date, datetime.time(wall.hour, wall.minute, wall.second))


class Somebody:
    """Somebody with a phone, and what the oracle knows of them."""

    def __init__(self, folder, zone, now):
        self.folder = folder
        self.app = story.ready_in(folder, moment(zone, now))
        nobody = oracle.Person(since=None, times=())
        self.person = nobody.but(since=oracle.training_day(nobody, zone.wall(now)))
        self.setup = (zone, now)

    def choose(self, key, values):
        self.app.change_setting(key, values, moment(*self.setup))

    def choose_times(self, text):
        self.choose(SettingKey.TIMES, text.split())
        self.person = self.person.but(times=walls(text))
        return self

    def choose_quiet(self, text):
        self.choose(SettingKey.QUIET_HOURS, text.split())
        self.person = self.person.but(quiet=walls(text))
        return self

    def choose_turn(self, hour):
        self.choose(SettingKey.DAY_TURN, [str(hour)])
        self.person = self.person.but(turn=hour)
        return self

    def all(self, zone, now, limit=MOST):
        """The whole list, of which holds what holds of every list."""
        listed = self.app.reminders(phone(limit), changes(zone, now), moment(zone, now)).reminders
        assert len(listed) <= limit
        assert len({one.id for one in listed}) == len(listed), "an id stands twice"
        instants = [one.epoch_ms for one in listed]
        assert instants == sorted(instants) and all(at > now for at in instants)
        for one in listed:
            shown = zone.wall(one.epoch_ms)
            assert shown == wall_of(one), f"{zone.name}: {one.id} shows {wall_of(one)}, and the clock {shown}"
        return listed

    def sessions(self, zone, now, limit=MOST):
        """What rings for the sessions."""
        listed = self.all(zone, now, limit)
        return [oracle.Ring(one.id, one.epoch_ms, wall_of(one)) for one in listed if one.kind in OF_SESSIONS]

    def agrees(self, zone, now):
        """Holds the list against the oracle's, which it answers."""
        found, wanted = self.sessions(zone, now), oracle.sessions(self.person, zone, now)
        compared["lists"] += 1
        compared["reminders"] += len(found)
        if found != wanted:
            told = [f"{zone.name} {zone.wall(now)}, set up {self.person.since}, at {' '.join(map(str, self.person.times))}:"]
            told += [f"  the core alone: {ring}" for ring in found if ring not in wanted]
            told += [f"  the oracle alone: {ring}" for ring in wanted if ring not in found]
            raise AssertionError("\n".join(told))
        return found

    def rang(self, zone, ring, at=None):
        """It rings, and the phone says so."""
        at = ring.ms if at is None else at
        event = ReminderEvent(reminder=ring.id, what=ReminderFate.RANG, epoch_ms=at)
        report = ReminderReport(handed=None, happened=[event], asked=False, clock_changed=False)
        self.app.report_reminders(report, phone(), moment(zone, at))
        self.person = self.person.but(rang={**self.person.rang, ring.id: at})


@contextmanager
def somebody(zone, now, times="08:00"):
    """Somebody who sets it up there and then."""
    with tempfile.TemporaryDirectory(dir=MEMORY) as folder:
        one = Somebody(folder, zone, now)
        yield one.choose_times(times)
        one.app.shut()


def test_every_zone_for_ten_years():
    """Each change of each distinct history, seen from some days and hours before it, just before, just after, and later."""
    by_day, names = {}, 0
    for alike, history in histories().items():
        names += len(alike)
        for turn, (at, _) in enumerate(history):
            # Every zone of a history in its turn.
            by_day.setdefault(table.eve(at), []).append((zone_of(alike[turn % len(alike)]), at))
    greenwich = zone_of("UTC")
    for turn, (eve, here) in enumerate(sorted(by_day.items())):
        for begun in (eve, eve - 9 * DAY):
            with somebody(greenwich, begun) as one:
                if turn % 2:
                    one.choose_quiet("")
                # The day's turn before what is skipped or repeated, and after it.
                one.choose_turn((3, 3, 0, 1, 6)[turn % 5])
                for zone, at in here:
                    one.choose_times(table.times_around(zone, at))
                    whens = [at - 3 * HOUR, at - 1, at, at + 20 * MINUTE, at + 90 * MINUTE, at + 26 * HOUR]
                    for now in whens if begun == eve else (eve - 8 * DAY - 7 * MINUTE, eve - 2 * DAY):
                        one.agrees(zone, now)
    changed = sum(map(len, by_day.values()))
    print(f"  {names} zones, {len(histories())} histories, {changed} changes of the clocks")


def test_zones_without_changes():
    """The ends of years and months, and leap days, wherever the clocks stay as they are."""
    still = [zone_of(alike[0]) for alike, history in histories().items() if not history]
    for eve in (utc(2026, 12, 30, 12), utc(2028, 2, 27, 12), utc(2032, 12, 29, 12), utc(2035, 2, 27, 12)):
        with somebody(zone_of("UTC"), eve, "00:00 02:30 08:00 23:59") as one:
            for zone in still:
                for now in (eve + HOUR, eve + 2 * DAY + 3 * MINUTE):
                    one.agrees(zone, now)


def rings_of(one, zone, now, until, report):
    """All that rings for somebody whose phone asks for the list anew after each, as Android's does."""
    rang = []
    while True:
        coming = [ring for ring in one.agrees(zone, now) if ring.ms <= until]
        if not coming:
            return rang
        rang.append(coming[0])
        now = coming[0].ms
        if report:
            one.rang(zone, coming[0])


def watched(one, zone, now, until):
    """The same, where the list is replaced every quarter of an hour, and nobody reports anything."""
    rang = []
    while now < until:
        step = min(now + 15 * MINUTE, until)
        rang += [ring for ring in one.agrees(zone, now) if ring.ms <= step]
        now = step
    return rang


def test_every_time_of_the_wall_rings_once():
    """Lived through: of each history one change forward and one back."""
    for alike, history in histories().items():
        for turn, (at, _) in enumerate(history[2:4]):
            zone = zone_of(alike[-1])
            with somebody(zone, at - DAY, table.times_around(zone, at)) as one:
                seen = watched(one, zone, at - 2 * HOUR, at + 4 * HOUR)
                rang = rings_of(one, zone, at - DAY, at + DAY, report=turn % 2 == 0)
                shown = [ring.wall for ring in rang if not ring.id.startswith("follow-up/")]
                assert len(set(shown)) == len(shown) >= 4, (zone.name, shown)
                assert len({ring.id for ring in rang}) == len(rang), (zone.name, rang)
                assert seen == [ring for ring in rang if at - 2 * HOUR < ring.ms <= at + 4 * HOUR], (zone.name, seen)


def shows(zone_name, setup, times, days):
    """What rings for sessions from then on, as the wall shows it and as Greenwich's clock does: `05T23:59 06T03:59Z`."""
    zone = zone_of(zone_name)
    with somebody(zone, setup, times) as one:
        one.choose_quiet("")
        until = setup + days * DAY
        rings = [ring for ring in one.agrees(zone, setup) if ring.id.startswith("session/") and ring.ms <= until]
        greenwich = zone_of("UTC")
        return [f"{ring.wall:%dT%H:%M} {greenwich.wall(ring.ms):%dT%H:%MZ}" for ring in rings]


def test_midnights_that_are_skipped_or_repeated():
    # By hand, so that not all rests on zoneinfo.
    # Of two that come to less than half an hour the earlier stays.
    assert shows("America/Santiago", utc(2026, 9, 5, 16), "00:00 23:59", 0.75) == ["05T23:59 06T03:59Z"]
    assert shows("America/Santiago", utc(2026, 9, 5, 16), "00:00", 1) == ["06T01:00 06T04:00Z"]
    assert shows("America/Santiago", utc(2026, 4, 4, 16), "23:30", 1) == ["04T23:30 05T02:30Z"]
    assert shows("Africa/Cairo", utc(2026, 4, 23, 10), "00:30 12:00", 1) == ["24T01:00 23T22:00Z", "24T12:00 24T09:00Z"]
    assert shows("Africa/Cairo", utc(2026, 10, 29, 10), "23:15", 1) == ["29T23:15 29T20:15Z"]
    assert shows("Asia/Beirut", utc(2026, 3, 28, 10), "00:00", 1) == ["29T01:00 28T22:00Z"]
    assert shows("America/Havana", utc(2026, 3, 7, 17), "00:10", 1) == ["08T01:00 08T05:00Z"]
    assert shows("America/Havana", utc(2026, 10, 31, 16), "00:10 00:50", 1) == ["01T00:10 01T04:10Z", "01T00:50 01T04:50Z"]


def test_lord_howe_moves_by_half_an_hour():
    # From half past ten hours east to eleven, at two; back from eleven, to half past one.
    assert shows("Australia/Lord_Howe", utc(2026, 10, 3, 5), "02:10", 1) == ["04T02:30 03T15:30Z"]
    assert shows("Australia/Lord_Howe", utc(2026, 10, 3, 5), "01:59 02:29 03:00", 1) == [
        "04T01:59 03T15:29Z",
        "04T03:00 03T16:00Z",
    ]
    assert shows("Australia/Lord_Howe", utc(2026, 4, 4, 5), "01:40 02:00", 1) == [
        "05T01:40 04T14:40Z",
        "05T02:00 04T15:30Z",
    ]


def test_samoa_had_no_30_december():
    for name in ("Pacific/Apia", "Pacific/Fakaofo"):
        zone = zone_of(name)
        midnight = zone.rings_at(datetime.datetime(2011, 12, 31))
        for times in ("08:00", "00:00 02:30 08:00 23:50", "21:00"):
            for quiet in ("21:30 07:00", ""):
                with somebody(zone, midnight - 34 * HOUR, times) as one:
                    one.choose_quiet(quiet)
                    for now in (-33 * HOUR, -3 * HOUR, -1, 0, MINUTE, HOUR, 2 * HOUR, 5 * HOUR, 20 * HOUR, 40 * HOUR):
                        for ring in one.agrees(zone, midnight + now):
                            assert ring.wall.date() != datetime.date(2011, 12, 30) and "/2011-12-30/" not in ring.id


def test_morocco_around_its_fast():
    zone = zone_of("Africa/Casablanca")
    for at, _ in zone.changes(utc(2026, 1, 1), utc(2031, 1, 1)):
        with somebody(zone, at - 30 * HOUR, "02:00 02:30 03:00 12:00") as one:
            rings_of(one, zone, at - 30 * HOUR, at + DAY, report=False)


def test_leap_days_and_ends_of_weeks():
    assert shows("Europe/Madrid", utc(2028, 2, 28, 10), "12:00", 3) == [
        f"{day}T12:00 {day}T11:00Z" for day in ("28", "29", "01")
    ]
    assert shows("Europe/Madrid", utc(2027, 2, 27, 10), "12:00", 2) == [f"{day}T12:00 {day}T11:00Z" for day in ("27", "28")]
    zone = zone_of("Europe/Madrid")
    with somebody(zone, utc(2026, 12, 27, 10), "23:59 00:01 12:00") as one:
        # A Sunday. Mondays, Wednesdays and Sundays, over the end of the year.
        one.choose(SettingKey.DAYS, ["1", "3", "7"])
        one.person = one.person.but(days=frozenset({1, 3, 7}))
        for hour in range(0, 15 * 24, 7):
            one.agrees(zone, utc(2026, 12, 27, 10) + hour * HOUR)


def test_travel_over_the_date_line():
    """What rang does not ring again where its day comes a second time; what did not, does at the new local time."""
    auckland, honolulu = zone_of("Pacific/Auckland"), zone_of("Pacific/Honolulu")
    breakfast = auckland.rings_at(datetime.datetime(2026, 6, 10, 8))
    for heard in (True, False):
        with somebody(auckland, breakfast - 2 * HOUR) as one:
            [ring, *_] = one.agrees(auckland, breakfast - HOUR)
            assert (ring.id, ring.ms) == ("session/2026-06-10/1", breakfast)
            if heard:
                one.rang(auckland, ring)
            # Nine hours later it is the evening of the day before, and the same day comes once more.
            landed = breakfast + 9 * HOUR
            assert honolulu.wall(landed).day == 9
            again = [ring.id for ring in one.agrees(honolulu, landed) if ring.id.startswith("session/2026-06-10")]
            assert again == ([] if heard else ["session/2026-06-10/1"]), again
    # The other way a day is left out, and nothing of it rings.
    evening = honolulu.rings_at(datetime.datetime(2026, 6, 9, 20))
    with somebody(honolulu, evening - 14 * HOUR) as one:
        [ring, *_] = one.agrees(honolulu, evening - 13 * HOUR)
        one.rang(honolulu, ring)
        landed = evening + 9 * HOUR
        assert auckland.wall(landed) == datetime.datetime(2026, 6, 11, 3)
        [first, *_] = one.agrees(auckland, landed)
        assert str(first) == f"session/2026-06-11/1={landed + 5 * HOUR}@2026-06-11T08:00", first


def test_travel_with_every_offset():
    """A list is of the zone where it is asked for, wherever it was set up."""
    chance = random.Random(15)
    names = sorted(name for alike in histories() for name in alike)
    setup = utc(2026, 10, 23, 12)
    with somebody(zone_of("Europe/Madrid"), setup, "00:30 07:00 12:30 22:45") as one:
        now = setup + HOUR
        for _ in range(150):
            now += chance.randrange(20) * MINUTE
            zone = zone_of(chance.choice(names))
            listed = one.agrees(zone, now)
            if listed and chance.random() < 0.1 and listed[0].ms < now + 20 * MINUTE:
                one.rang(zone, listed[0])
                now = listed[0].ms


def test_the_clock_is_set():
    """Forward and back by hours and years: the list is of the time that the clock shows, and what rang stays so."""
    zone = zone_of("Europe/Berlin")
    start = utc(2026, 6, 10, 5)
    with somebody(zone, start, "08:00 12:00 20:00") as one:
        [first, *_] = one.agrees(zone, start)
        one.rang(zone, first)
        for hours in (1, 5, -2, 26, 100, -100, 24 * 365, 24 * 365 * 9):
            one.agrees(zone, start + hours * HOUR)
        assert first.id not in [ring.id for ring in one.agrees(zone, start - HOUR)], "it rang before the clock went back"


def test_a_phone_that_was_off():
    """What came while it was off is not made up for, and what is to come is as ever."""
    zone = zone_of("Asia/Kathmandu")
    start = utc(2026, 6, 10, 0)
    with somebody(zone, start, "08:00 20:00") as one:
        on, off = start + HOUR, start + 30 * HOUR
        before, after = one.agrees(zone, on), one.agrees(zone, off)
        # But for what only reaches into the later list.
        assert [ring for ring in before if ring.ms > off] == [ring for ring in after if ring.ms <= before[-1].ms]


def test_more_than_the_phone_keeps():
    zone = zone_of("Europe/Madrid")
    start = utc(2026, 10, 23, 12)
    times = " ".join(f"{minutes // 60:02}:{minutes % 60:02}" for minutes in range(0, 24 * 60, 60))
    with somebody(zone, start, times) as one:
        whole = one.all(zone, start + MINUTE)
        assert len(whole) >= 65, len(whole)
        one.agrees(zone, start + MINUTE)
        for limit in (2, 3, 59, 60, len(whole) - 1, len(whole), len(whole) + 1, MOST):
            *kept, last = one.all(zone, start + MINUTE, limit)
            assert last.kind == ReminderKind.KEEP_COMING, last
            assert len(kept) + 1 == min(limit, len(whole))
            assert [(ring.id, ring.epoch_ms) for ring in kept] == [(ring.id, ring.epoch_ms) for ring in whole[: len(kept)]]
            # An hour after the last, or where that is in the quiet hours at their end.
            wall = zone.wall(kept[-1].epoch_ms + HOUR)
            if wall.hour < 7 or wall.time() >= datetime.time(21, 30):
                morning = wall.date() if wall.hour < 7 else wall.date() + oracle.ONE_DAY
                wall = datetime.datetime.combine(morning, datetime.time(7))
            assert wall_of(last) == wall, (wall_of(last), wall)
            assert last.id == f"keep-coming/{wall.date()}/0", last.id
        one.choose(SettingKey.REMINDERS, ["off"])
        assert one.all(zone, start + MINUTE) == []


def test_the_same_state_gives_the_same_list():
    zone = zone_of("America/New_York")
    start = utc(2026, 10, 30, 12)
    with somebody(zone, start, "01:30 08:00 20:00") as one:
        first = one.all(zone, start + HOUR)
        assert one.all(zone, start + HOUR) == first
        one.all(zone, start + 40 * DAY)
        one.app.reminders_screen(phone(), changes(zone, start + HOUR), moment(zone, start + HOUR))
        assert one.all(zone, start + HOUR) == first, "a look changed something"
        one.app.shut()
        one.app = Midback.open(one.folder, story.RANDOM, story.DEVICE)
        assert one.all(zone, start + HOUR) == first


def test_a_session_begun_ends_its_day():
    zone = zone_of("Europe/Madrid")
    start = utc(2026, 3, 27, 7)
    with somebody(zone, start, "12:00 20:00") as one:
        at = moment(zone, start + 6 * HOUR)
        session = one.app.start_session(SessionKind.PLANNED, at)
        one.agrees(zone, start + 6 * HOUR)
        first = one.app.summary(session, at).rows[0].exercise
        done = LiveHappened.SET_FINISHED(exercise=first, set=1, side=Side.BOTH, amount=5)
        one.app.keep(session, LiveEvent(seq=1, happened=done, at=at, stood_ms=0))
        one.person = one.person.but(begun=frozenset({datetime.date(2026, 3, 27)}))
        for hours in range(6, 24 * 9, 5):
            one.agrees(zone, start + hours * HOUR)


def test_bad_input_is_named_and_nothing_is_lost():
    zone = zone_of("Europe/Madrid")
    start = utc(2026, 3, 27, 7)
    with somebody(zone, start, "12:00 20:00") as one:
        now = moment(zone, start + HOUR)
        before = one.all(zone, start + HOUR)

        def bad(call, field, problem=None):
            error = story.refusal(call, MidbackError.BadInput)
            assert error.field == field, error
            assert problem is None or isinstance(error.problem, problem), error.problem
            assert one.app.error_text(error)

        def listed(told, **says):
            told = OffsetChanges(epoch_ms=told[0], utc_offset_minutes=told[1])
            return lambda: one.app.reminders(phone(**says), told, now)

        at, offset = now.epoch_ms, now.utc_offset_minutes
        for told in (
            ([at + 2, at + 1], [0, 60]),
            ([at + 1, at + 1], [0, 60]),
            ([at + 1], []),
            ([], [60]),
            ([at + 1], [1_081]),
            ([at + 1], [-1_081]),
            ([at + 1], [2**31 - 1]),
            ([2**63 - 1], [60]),
            ([-(2**63)], [60]),
            # What held last is not what holds now.
            ([at], [offset + 60]),
            ([at - 2, at - 1, at + 1], [offset, offset - 60, offset]),
        ):
            bad(listed(told), "changes", Problem.CONTRADICTORY)
        bad(listed(([*range(at + 1, at + 101)], [60] * 100)), "changes", Problem.TOO_MANY)
        for limit in (0, 1, 501, 2**32 - 1):
            bad(listed(([], []), limit=limit), "limit", Problem.OUT_OF_RANGE)
        for wrong in (Moment(epoch_ms=at, utc_offset_minutes=1_081), Moment(epoch_ms=-1, utc_offset_minutes=0)):
            none = OffsetChanges(epoch_ms=[], utc_offset_minutes=[])
            story.refusal(lambda: one.app.reminders(phone(), none, wrong), MidbackError.ClockWrong)

        for values, problem in (
            (["25:00"], Problem.UNKNOWN),
            (["24:00"], Problem.UNKNOWN),
            (["08:60"], Problem.UNKNOWN),
            (["-1:00"], Problem.UNKNOWN),
            (["noon"], Problem.UNKNOWN),
            ([""], Problem.UNKNOWN),
            ([], Problem.NONE_CHOSEN),
            ([f"{minutes // 60:02}:{minutes % 60:02}" for minutes in range(0, 24 * 60, 48)], Problem.TOO_MANY),
        ):
            bad(lambda: one.app.change_setting(SettingKey.TIMES, values, now), "times", problem)
        for values in (["22:00", "22:00"], ["22:00"], ["25:00", "07:00"], ["22:00", "07:00", "08:00"], ["22:00", ""]):
            bad(lambda: one.app.change_setting(SettingKey.QUIET_HOURS, values, now), "quiet-hours")

        malformed = ("", "nonsense", "session", "session/2026-03-27", "session/2026-02-30/1", "session/2026-03-27/1/1/1")
        malformed += ("session/2026-03-27/-1", "session/2026-03-27/999", "Session/2026-03-27/1", "session/2026-03-27/1+")
        malformed += ("gym/2026-03-27/0", "session/2026-03-27/1\n", "é" * 5_000)
        for name in malformed:
            for action in (ReminderAction.SKIP(), ReminderAction.OPEN(), ReminderAction.LATER(minutes=10)):
                bad(lambda: one.app.answer_reminder(name, action, NO_CHANGES, now), "reminder", Problem.UNKNOWN)
            bad(lambda: queue_reminder(one.folder, name, ReminderAction.SKIP(), now), "reminder", Problem.UNKNOWN)
        for minutes in (0, 11, 2**32 - 1):
            late = ReminderAction.LATER(minutes=minutes)
            bad(lambda: one.app.answer_reminder("session/2026-03-27/1", late, NO_CHANGES, now), "minutes")
        # Those that never were: of days long gone and far away, and of what such a reminder does not offer.
        for day in ("2020-03-27", "2026-03-26", "2026-04-30", "2126-03-27"):
            done = one.app.answer_reminder(f"session/{day}/1", ReminderAction.SKIP(), NO_CHANGES, now)
            assert done.said and done.open is None, done
        bad(lambda: one.app.answer_reminder("review/2026-03-27/0", ReminderAction.SKIP(), NO_CHANGES, now), "action")
        assert one.all(zone, start + HOUR) == before, "something was lost, or written"
        one.agrees(zone, start + HOUR)


def test_the_table_holds():
    """Each line of the table is what the oracle and the core say."""
    lines = table.read()
    assert len(lines) == table.CASES
    made_with, differ = table.made_with(), set()
    for line in lines:
        if table.case(line).line() != line:
            differ.add(table.case(line).zone)
    if differ:
        told = f"the table is of the tz database {made_with}, here is {zones.version()}; they differ in {' '.join(sorted(differ))}"
        assert made_with != zones.version() and len(differ) < 20, told
        print(f"  {told}")
    cases = [case for case in map(table.case, lines) if case.zone not in differ]
    for setup in sorted({case.setup for case in cases}):
        with somebody(zone_of("UTC"), setup) as one:
            times = None
            for case in (case for case in cases if case.setup == setup):
                if case.times != times:
                    one.choose_times(times := case.times)
                one.agrees(zone_of(case.zone), case.now)


def main():
    if zones.version() is None:
        print("There is no tz database: install the system's (tzdata) or Python's, with `python3 -m pip install tzdata`.")
        return 1
    if sys.argv[1:] == ["--write"]:
        table.PLACE.write_text(table.text(histories()), encoding="utf-8", newline="\n")
        print(f"wrote {table.CASES} cases of the tz database {zones.version()} to {table.PLACE}")
        return 0
    print(f"tz database {zones.version()}")
    tests = [(name, test) for name, test in globals().items() if name.startswith("test_")]
    wanted = [one for one in tests if not sys.argv[1:] or any(word in one[0] for word in sys.argv[1:])]
    began = time.monotonic()
    for name, test in wanted:
        test()
        print(f"{name} ... ok", flush=True)
    seconds = time.monotonic() - began
    print(f"{compared['reminders']} reminders of {compared['lists']} lists are as the oracle says, in {seconds:.0f} s")
    print(f"{len(wanted)} passed, 0 failed")
    return 0


if __name__ == "__main__":
    sys.exit(main())
