"""How fast do the core's answers come to Python? The same calls as `measure calls`, on the same data.

`python3 calls.py DIR`, with the generated module on the path; DIR has the folders `1` and `10` with so many years of history.
"""

import json
import shutil
import sys
import tempfile
import time
from pathlib import Path

from midback import (
    Device,
    HistoryOnly,
    HistoryQuery,
    LibraryQuery,
    LiveCommand,
    Midback,
    Moment,
    OffsetChanges,
    PartKind,
    ProgressRange,
    ReminderPermission,
    ReminderPhone,
    SessionKind,
    Work,
    figure_first,
    figure_loop,
)

NOW = Moment(epoch_ms=1_774_681_200_000, utc_offset_minutes=60)
DEVICE = Device(languages=["en"], region="GB", hour24=True, first_weekday=1)
PHONE = ReminderPhone(
    limit=60,
    refills=True,
    permission=ReminderPermission.ALLOWED,
    channel_on=True,
    exact=False,
    time_sensitive=None,
    restricted=False,
    booted_ms=NOW.epoch_ms,
    pending=[],
)
QUICK, SLOW = 300, 20
# On how many days a session is led.
DAYS = 5


def later(now, ms):
    return Moment(epoch_ms=now.epoch_ms + ms, utc_offset_minutes=now.utc_offset_minutes)


def told(what, years, times):
    times = sorted(times)
    at = lambda hundredths: times[(len(times) - 1) * hundredths // 100] * 1e6
    line = dict(side="python", what=what, years=years, runs=len(times), p50=at(50), p99=at(99))
    print(json.dumps(line), flush=True)


def timed(runs, call):
    """Runs a call so many times, after one that is not counted; what it gave is cleared away outside of its time."""
    times = []
    for run in range(runs + 1):
        began = time.perf_counter()
        answer = call()
        took = time.perf_counter() - began
        del answer
        if run:
            times.append(took)
    return times


def open_in(folder):
    return Midback.open(str(folder), bytes(range(16)), DEVICE)


def opened(folder):
    app = open_in(folder)
    return app, app.today(NOW)


def screens(app, years):
    for what, call in {
        "today": lambda: app.today(NOW),
        "progress": lambda: app.progress(ProgressRange.YEAR, NOW),
        "history": lambda: app.history(HistoryQuery(search="", only=HistoryOnly.ALL, before=None), NOW),
        "exercise": lambda: app.exercise("cat-cow", [], NOW),
        "reminders": lambda: app.reminders(PHONE, OffsetChanges(epoch_ms=[], utc_offset_minutes=[]), NOW),
        "search": lambda: app.library(
            LibraryQuery(
                search="rodilo",
                category=None,
                position=None,
                equipment=None,
                allowed_for_me=False,
                conditions=[],
            )
        ),
    }.items():
        told(what, years, timed(QUICK, call))


def sessions(app, years):
    """A session each day, hurried through."""
    sets = []
    for day in range(DAYS):
        now = later(NOW, day * 86_400_000)
        app.today(now)
        session = app.start_session(SessionKind.PLANNED, now)
        if day == 0:
            player = app.live(session, now)
            player.act(0, now, LiveCommand.START())
            told("player frame", years, timed(QUICK, lambda: player.frame(3_000, now)))
        sets += hurried(app, session, now)
    told("durable set", years, sets)


def hurried(app, session, start):
    """A second for each part of a session. How long each set took to be stored."""
    player, clock, now, sets = app.live(session, start), 0, start, []
    frame = player.act(clock, now, LiveCommand.START())
    for _ in range(2_000):
        if frame.keep:
            began = time.perf_counter()
            answer = app.keep(session, frame.keep)
            took = time.perf_counter() - began
            if frame.keep.happened.is_SET_FINISHED():
                sets.append(took)
            frame = player.kept(clock, now, frame.keep.seq, answer)
            continue
        if frame.view.after is not None:
            return sets
        clock += 1_000
        now = later(start, clock)
        if frame.view.part == PartKind.SET:
            command = LiveCommand.FINISH(amount=8)
        else:
            command = LiveCommand.NOT_NOW() if frame.view.ask else LiveCommand.NEXT()
        frame = player.act(clock, now, command)
    sys.exit("the session does not end")


def main():
    for years in [1, 10]:
        history = Path(sys.argv[1]) / str(years)
        with tempfile.TemporaryDirectory(dir=sys.argv[1]) as folder:
            data = Path(folder) / "data"
            data.mkdir()
            for file in history.iterdir():
                if file.is_file():
                    shutil.copy(file, data / file.name)
            open_in(data).shut()
            told("open and today", years, timed(QUICK, lambda: opened(data)))
            app = open_in(data)
            screens(app, years)
            sessions(app, years)
            app.shut()
    work = Work()
    told("a call that does nothing", None, timed(QUICK, work.share))
    level, exercise = 2, "cat-cow"
    told("figure of cat-cow, first picture", None, timed(SLOW, lambda: figure_first(exercise, level, False)))
    told("figure of cat-cow, whole loop", None, timed(SLOW, lambda: figure_loop(exercise, level, False)))


main()
