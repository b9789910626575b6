"""How fast is Anki's Rust core on the same machine, with as many reviews as ten years of sessions have sets?

`python3 peer.py DIR`: DIR is on the disk that is measured. Each figure is a line of JSON.
"""

import json
import sys
import tempfile
import time
from pathlib import Path

from anki.collection import AddNoteRequest, Collection
from anki.scheduler.v3 import CardAnswer

CARDS = 20_000
SMALL = 2_000
REVIEWS = 88_000
DAY = 86_400


def told(what, years, times):
    times = sorted(times)
    at = lambda hundredths: times[(len(times) - 1) * hundredths // 100] * 1e6
    line = dict(side="anki", what=what, years=years, runs=len(times), p50=at(50), p99=at(99))
    print(json.dumps(line), flush=True)


def timed(runs, call, ready=lambda: None):
    """Runs a call so many times, after one that is not counted; what each run needs is made ready before, unmeasured."""
    times = []
    for run in range(runs + 1):
        ready()
        began = time.perf_counter()
        call()
        if run:
            times.append(time.perf_counter() - began)
    return times


def filled(path, cards, reviews):
    """A collection with so many cards in review, in ten decks, and so many reviews over the days before."""
    col = Collection(str(path))
    now = int(time.time())
    model = col.models.by_name("Basic")
    decks = [col.decks.id(f"All::Deck {number}") for number in range(10)]
    added = []
    for number in range(cards):
        note = col.new_note(model)
        note["Front"], note["Back"] = f"front {number}", f"back {number}"
        added.append(AddNoteRequest(note, decks[number % 10]))
    # At once: one by one, each would wait for the disk.
    col.add_notes(added)
    today = col.sched.today
    ids = col.db.list("select id from cards order by id")
    # In review, and a seventh of each deck due, as with somebody who comes almost every day.
    col.db.execute("update cards set type = 2, queue = 2, ivl = 1 + id % 200, factor = 2500, reps = 5")
    due = ((today - 3 + number // 10 % 28, card) for number, card in enumerate(ids))
    col.db.executemany("update cards set due = ? where id = ?", due)
    span = (3650 if reviews > 10_000 else 365) * DAY
    rows = (
        ((now - span) * 1000 + number * (span * 1000 // reviews), ids[number % len(ids)], -1, 3, 10, 5, 2500, 6000, 1)
        for number in range(reviews)
    )
    col.db.executemany("insert into revlog values (?,?,?,?,?,?,?,?,?)", rows)
    col.close()


def answer(col):
    [queued] = col.sched.get_queued_cards(fetch_limit=1).cards
    states = queued.states
    made = CardAnswer(
        card_id=queued.card.id,
        current_state=states.current,
        new_state=states.good,
        rating=CardAnswer.GOOD,
        answered_at_millis=int(time.time() * 1000),
        milliseconds_taken=5000,
    )
    began = time.perf_counter()
    col.sched.answer_card(made)
    return time.perf_counter() - began


def main():
    with tempfile.TemporaryDirectory(dir=sys.argv[1]) as folder:
        for years, cards, reviews in [(1, SMALL, REVIEWS // 10), (10, CARDS, REVIEWS)]:
            path = Path(folder) / str(years) / "collection.anki2"
            path.parent.mkdir()
            filled(path, cards, reviews)
            col = Collection(str(path))
            # More than the default of 200 a day, so that there is always a next card.
            for conf in col.decks.all_config():
                conf["rev"]["perDay"] = 9999
                col.decks.update_config(conf)
            col.decks.set_current(col.decks.id("All"))
            told("due tree", years, timed(200, col.sched.deck_due_tree))
            told("graphs, a year", years, timed(20, lambda: col._backend.graphs(search="", days=365)))
            told("graphs, all", years, timed(20, lambda: col._backend.graphs(search="", days=0)))
            col.sched.get_queued_cards(fetch_limit=1)
            told("answer", years, [answer(col) for _ in range(80)])

            def backup():
                place = str(path.parent / "backups")
                if not col.create_backup(backup_folder=place, force=True, wait_for_completion=True):
                    sys.exit("no backup was written")

            (path.parent / "backups").mkdir()
            # Where nothing changed since the last one, none is written.
            told("backup", years, timed(3, backup, ready=lambda: answer(col)))
            col.close()
            opened, both = [], []
            for _ in range(40):
                began = time.perf_counter()
                col = Collection(str(path))
                opened.append(time.perf_counter() - began)
                col.sched.deck_due_tree()
                both.append(time.perf_counter() - began)
                col.close()
            told("open", years, opened[1:])
            told("open and due tree", years, both[1:])


main()
