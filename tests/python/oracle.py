"""What should ring, by rules E1 to E4 of docs/rules.md alone?

Written from the rules, for somebody without a prescription, whose plan has one session a day: nothing here was taken from the
core, so that both have to be wrong in the same way for a mistake to pass.
"""

import datetime
from dataclasses import dataclass, field, replace

from zones import DAY, HOUR, MINUTE

ONE_DAY = datetime.timedelta(days=1)
# How far ahead the list reaches, and how far follow-ups do (E1).
HORIZON = 14 * DAY
FOLLOW_UP_DAYS = 3
# Rings closer than that are one too many (E2, E3).
APART = 30 * MINUTE
FOLLOW_UP_AFTER = 90 * MINUTE
# Before quiet hours begin (E4).
BEFORE_QUIET = 10 * MINUTE
# So many session days without a session, and so long between two words to come back (E2).
MISSED = 3
WEEK = 7
KEEP_COMING_AFTER = HOUR


@dataclass(frozen=True)
class Person:
    """What is known of somebody, as far as their session reminders go."""

    # The training day since which there is a plan.
    since: datetime.date
    times: tuple
    days: frozenset = frozenset(range(1, 8))
    turn: int = 3
    quiet: tuple = (datetime.time(21, 30), datetime.time(7))
    follow_up: bool = True
    # The training days on which a session was begun.
    begun: frozenset = frozenset()
    # Those that are skipped or paused.
    free: frozenset = frozenset()
    # What rang, by its id: its instant.
    rang: dict = field(default_factory=dict, hash=False)

    def but(self, **changes):
        """The same, but for that."""
        return replace(self, **changes)


@dataclass(frozen=True)
class Ring:
    """Something rings."""

    id: str
    ms: int
    wall: datetime.datetime

    def __str__(self):
        return f"{self.id}={self.ms}@{self.wall:%Y-%m-%dT%H:%M}"


def training_day(person, wall):
    """The day that a time belongs to: one before the turn belongs to the day before (D7)."""
    return wall.date() - ONE_DAY if wall.hour < person.turn else wall.date()


def sessions(person, zone, now):
    """What should ring for the sessions, with follow-ups, in the horizon: soonest first."""
    today = training_day(person, zone.wall(now))
    # Nobody travels more than a day back: before that the clock was set back, and the plan begins now.
    if person.since - today > ONE_DAY:
        person = person.but(since=today)
    plan = _plan(person, zone, now)
    wanted = [(kind, day, number, ms) for kind, day, number, ms in plan if day not in person.begun | person.free]
    wanted += _follow_ups(person, zone, now, plan)
    rings = [Ring(f"{kind}/{day}/{number}", ms, zone.wall(ms)) for kind, day, number, ms in wanted]
    coming = [ring for ring in rings if now < ring.ms <= now + HORIZON and ring.id not in person.rang]
    return sorted(coming, key=lambda ring: ring.ms)


def _plan(person, zone, now):
    """The times of the plan around today: kind, training day, number and instant of each that rings (E3)."""
    today, kept, comeback = training_day(person, zone.wall(now)), [], _last_comeback(person)
    # The first of a day is the first after its turn.
    numbered = list(enumerate(sorted(person.times, key=lambda time: (time.hour < person.turn, time)), start=1))
    # No more days on the calendar than hours on the clock, where one of them is not there.
    for day in (today + n * ONE_DAY for n in range(-2, HORIZON // DAY + 1)):
        if not _is_session_day(person, zone, day):
            continue
        times = [(number, _instant(person, zone, day, time)) for number, time in numbered]
        kind = "session"
        if _missed_before(person, zone, day) >= MISSED:
            # One reminder a session day; weekly at most it is the word to come back, where that can ring still.
            times = times[:1]
            if day >= today and (comeback is None or day == comeback or (day - comeback).days >= WEEK):
                [(number, ms)] = times
                rings = ms is not None and ms > now and not _is_close(kept, ms)
                if rings or f"comeback/{day}/{number}" in person.rang:
                    kind, comeback = "comeback", day
        # Of two that a skipped hour brings to the same minute the rule says nothing: the one that is named first.
        there = [(ms, number) for number, ms in times if ms is not None]
        for ms, number in sorted(there):
            if not _is_close(kept, ms):
                kept.append((kind, day, number, ms))
    return kept


def _instant(person, zone, day, time):
    """When a training day's time rings; none where its date is not there."""
    wall = datetime.datetime.combine(day + ONE_DAY if time.hour < person.turn else day, time)
    return zone.rings_at(wall) if zone.has(wall.date()) else None


def _is_close(kept, ms):
    return bool(kept) and ms - kept[-1][3] < APART


def _is_session_day(person, zone, day):
    return day >= person.since and day.isoweekday() in person.days and zone.has(day)


def _missed_before(person, zone, day):
    """How many session days in a row before this one had no session: one that is skipped or paused ends the row."""
    missed, day = 0, day - ONE_DAY
    while day >= person.since and day not in person.begun | person.free and missed < MISSED:
        missed += _is_session_day(person, zone, day)
        day -= ONE_DAY
    return missed


def _last_comeback(person):
    """The day of the last word to come back that was heard since there was a session."""
    days = [datetime.date.fromisoformat(id.split("/")[1]) for id in person.rang if id.startswith("comeback/")]
    return max((day for day in days if day > max(person.begun, default=datetime.date.min)), default=None)


def _follow_ups(person, zone, now, plan):
    """One more ring of each session of the next days, after its last, which rang or is to ring (E2, E4)."""
    if not person.follow_up:
        return
    today = training_day(person, zone.wall(now))
    for day in (today + n * ONE_DAY for n in range(FOLLOW_UP_DAYS)):
        rings = [
            (person.rang.get(f"session/{of}/{number}", ms), number)
            for kind, of, number, ms in plan
            if of == day and (ms > now or f"session/{of}/{number}" in person.rang)
        ]
        if not rings or day in person.begun | person.free or _missed_before(person, zone, day) >= MISSED:
            continue
        last, number = max(rings)
        ms = _out_of_quiet(person, zone, last)
        if ms is None or training_day(person, zone.wall(ms)) != day:
            continue
        if all(abs(ms - other) > APART for _, of, _, other in plan if of != day):
            # It has the number of the time it follows.
            yield "follow-up", day, number, ms


def _out_of_quiet(person, zone, last):
    """When a follow-up rings after a session's last ring; none where quiet hours leave no room."""
    ms = last + FOLLOW_UP_AFTER
    if not person.quiet:
        return ms
    begin, end = person.quiet
    wall = zone.wall(ms)
    time = wall.time()
    quiet = begin <= time < end if begin < end else time >= begin or time < end
    if not quiet:
        return ms
    day = wall.date() if time >= begin else wall.date() - ONE_DAY
    while not zone.has(day):
        day -= ONE_DAY
    ms = zone.rings_at(datetime.datetime.combine(day, begin)) - BEFORE_QUIET
    return ms if ms - last >= APART else None
