"""Does the same short story hold from Python? Run by `cargo xtask test`, with the generated module on the path."""

import datetime
import json
import sqlite3
import tempfile
from pathlib import Path

from midback import (
    Device,
    DraftExercise,
    HistoryOnly,
    HistoryQuery,
    LeaveReason,
    LibraryQuery,
    LiveAfter,
    LiveCommand,
    LiveEvent,
    LiveHappened,
    LiveScale,
    LiveState,
    Midback,
    MidbackError,
    Moment,
    OutcomeKind,
    PrescriptionInput,
    Problem,
    SelfCheckAnswer,
    SessionKind,
    SettingKey,
    Since,
    SymptomAnswer,
    SymptomReply,
    SymptomUpdate,
)

NOW = Moment(epoch_ms=1_774_681_200_000, utc_offset_minutes=60)
NEWEST = HistoryQuery(search="", only=HistoryOnly.ALL, before=None)
DEVICE = Device(languages=["en"], region="GB", hour24=True, first_weekday=1)
RANDOM = bytes(range(16))
EVERYTHING = dict(search="", category=None, position=None, equipment=None, allowed_for_me=False, conditions=[])


def listed(folder):
    """The names of the files in a folder of the catalog."""
    catalog = Path(__file__).resolve().parents[2] / "core" / "catalog"
    return sorted(file.stem for file in (catalog / folder).iterdir())


def open_in(folder):
    return Midback.open(str(folder), RANDOM, DEVICE)


def check_symptoms(app, new=None, now=NOW):
    """Answers every page of a symptom check: with `new`, or that nothing is so."""
    check = app.begin_symptom_check(now)
    while (step := app.symptom_check(now).step).is_PAGE():
        marked = [item.flag for item in step.page.items if item.flag == new]
        answers = [SymptomAnswer(flag=flag, answer=SymptomReply.NEW) for flag in marked]
        app.answer_symptom_page(check, step.page.page, answers, not marked, now)


def ready_in(folder, now=NOW):
    """Opened by somebody who has set it up: nothing to report or to mind, a session every day."""
    app = answered_in(folder, now)
    check_symptoms(app, now=now)
    return app


def answered_in(folder, now=NOW):
    """The same, but for the symptom check."""
    app = open_in(folder)
    app.describe_pain(3, 3, 5, Since.WEEKS, now)
    app.change_setting(SettingKey.CONDITIONS, [], now)
    sections = app.settings(now).sections
    [equipment] = [one for section in sections for one in section.settings if one.key == SettingKey.EQUIPMENT]
    app.change_setting(SettingKey.EQUIPMENT, [choice.value for choice in equipment.choices if choice.on], now)
    app.change_setting(SettingKey.DAYS, [str(day) for day in range(1, 8)], now)
    # The stories tell of each exercise how it was.
    app.change_setting(SettingKey.ASK_EACH, ["on"], now)
    return app


def refusal(call, kind=MidbackError):
    """The error that `call` must meet."""
    try:
        answer = call()
    except MidbackError as error:
        assert isinstance(error, kind), f"{error!r} is no {kind}"
        return error
    raise AssertionError(f"it answered {answer!r}")


def exercises(app):
    return [item.exercise for item in app.today(NOW).state.session.items]


def exercises_of(app, session):
    return [row.exercise for row in app.summary(session, NOW).rows]


def keep(app, session, player, clock, frame):
    """Stores what happened, as a phone does after each frame. The frame that follows, and the sets among it."""
    sets = 0
    while frame.keep is not None:
        event = frame.keep
        answer = app.keep(session, event)
        sets += event.happened.is_SET_FINISHED()
        frame = player.kept(clock, NOW, event.seq, answer)
    return frame, sets


def lead_to_the_end(app, session):
    """Leads a session by its own time, says after each exercise how it felt, and counts sets and answers."""
    player, clock, sets, answers = app.live(session, NOW), 0, 0, 0
    assert player.frame(clock, NOW).view.state == LiveState.READY
    frame = player.act(clock, NOW, LiveCommand.START())
    for _ in range(1_000):
        frame, more = keep(app, session, player, clock, frame)
        sets += more
        if frame.view.ask is not None:
            answers += 1
            assert frame.view.ask.scale == LiveScale.PAIN
            rate = LiveCommand.RATE(exercise=frame.view.ask.exercise, pain=1, effort=3)
            frame = player.act(clock, NOW, rate)
        elif frame.view.state == LiveState.OVER:
            assert frame.view.after == LiveAfter.SUMMARY
            return sets, answers
        else:
            clock += frame.motion.left_ms
            frame = player.frame(clock, NOW)
    raise AssertionError("no end")


def test_story():
    with tempfile.TemporaryDirectory() as folder:
        app = ready_in(folder)
        today = app.today(NOW)
        assert today.day == datetime.date(2026, 3, 28), today.day
        assert today.date == "Saturday 28 March", today.date
        assert len(exercises(app)) == 6, "nobody chose how many, and the minutes have room"
        app.change_setting(SettingKey.EXERCISES, ["4"], NOW)
        assert len(exercises(app)) == 4
        app.change_setting(SettingKey.EQUIPMENT, ["chair", "light-band"], NOW)
        assert exercises(app) == ["cat-cow", "seated-twist", "chest-expansion", "reverse-fly"]

        session = app.start_session(SessionKind.PLANNED, NOW)
        assert app.start_session(SessionKind.PLANNED, NOW) == session, "a repeat begins nothing"
        texts = app.live(session, NOW).texts()
        assert [rate.exercise for rate in texts.rates] == exercises_of(app, session)
        assert lead_to_the_end(app, session) == (5, 4)
        summary = app.summary(session, NOW)
        assert summary.sets == "5 of 5 sets" and all(row.whole for row in summary.rows)
        assert {row.pain for row in summary.rows} == {"Pain 1"}
        assert app.today(NOW).state.is_DONE()
        assert len(app.history(NEWEST, NOW).sessions) == 1
        app.shut()

        again = open_in(folder)
        assert again.history(NEWEST, NOW).sessions[0].id == session
        assert again.today(NOW).state.is_DONE()
        again.shut()


def test_a_session_that_hurts():
    with tempfile.TemporaryDirectory() as folder:
        app = ready_in(folder)
        session = app.start_session(SessionKind.PLANNED, NOW)
        player = app.live(session, NOW)

        def does(clock, command):
            return keep(app, session, player, clock, player.act(clock, NOW, command))[0]

        exercise = does(0, LiveCommand.START()).view.exercise
        assert does(9_000, LiveCommand.HURTS()).view.question.is_HOW_MUCH()
        frame = does(9_000, LiveCommand.PAIN(pain=7))
        assert frame.view.question.is_END_OFFER() and frame.view.question.exercise == exercise
        question = app.live(session, NOW).frame(0, NOW).view.question
        assert question == frame.view.question, "it is offered to who comes back, too"
        frame = does(9_000, LiveCommand.END())
        assert frame.view.state == LiveState.OVER
        [first, *rest] = app.summary(session, NOW).rows
        assert (first.exercise, first.outcome, first.pain) == (exercise, "Stopped because it hurt", "Pain 7")
        assert {row.outcome for row in rest} == {"Not done"}
        assert app.live(session, NOW).frame(0, NOW).view.state == LiveState.OVER
        app.shut()


def test_symptom_check():
    with tempfile.TemporaryDirectory() as folder:
        app = answered_in(folder)

        def closed(problem):
            error = refusal(lambda: app.start_session(SessionKind.PLANNED, NOW), MidbackError.BadInput)
            assert (error.field, error.problem) == ("session", problem), error.problem

        closed(Problem.CHECK_FIRST())
        assert app.symptom_check(NOW).step.intro.due
        check_symptoms(app, new="fever")
        closed(Problem.LOCKED())
        outcome = app.symptom_check(NOW).step.outcome
        assert (outcome.kind, outcome.go_on) == (OutcomeKind.TODAY, None)
        assert outcome.call.number == "999" and outcome.call.label.shown.endswith("999"), outcome.call
        assert [flag.flag for flag in outcome.flags] == ["fever"]
        page = app.symptom_page(outcome.correct.check, outcome.correct.page, NOW).step.page
        assert {item.flag for item in page.items if item.chosen == SymptomReply.NEW} == {"fever"}
        app.update_symptom("fever", SymptomUpdate.AGREED, NOW)
        check_symptoms(app)
        assert app.symptom_notice(NOW) is None
        app.start_session(SessionKind.PLANNED, NOW)
        app.report_warning_sign(NOW)
        assert app.symptom_notice(NOW).closed
        closed(Problem.CHECK_FIRST())
        app.shut()


def test_looking_things_up():
    with tempfile.TemporaryDirectory() as folder:
        app = open_in(folder)

        def library(**wish):
            return app.library(LibraryQuery(**{**EVERYTHING, **wish}))

        assert sorted(row.exercise for row in library().rows) == listed("exercises")
        assert [row.exercise for row in library(search="plnak").rows] == ["plank"]
        told = library(search="plank kitesurfing")
        assert [row.exercise for row in told.rows] == ["plank"] and "kitesurfing" in told.note
        assert [page.page for page in library(search="osteoporosis").pages] == ["osteoporosis"]
        assert {row.out for row in library(conditions=["surgery-trunk"]).rows} == {True, False}
        allowed = library(conditions=["surgery-trunk"], allowed_for_me=True)
        assert [row.exercise for row in allowed.rows] == ["walking"]
        error = refusal(lambda: library(conditions=["hiccups"]), MidbackError.BadInput)
        assert (error.field, error.problem) == ("condition", Problem.UNKNOWN(given="hiccups"))

        plank = app.exercise("plank", ["shoulder"], NOW)
        assert [level.id for level in plank.levels if level.mine] == [1]
        assert plank.cautions and plank.substitutes[0].exercise == "bird-dog"

        learn = app.learn("")
        pages = [page.page for group in learn.groups for page in group.pages]
        assert sorted(pages) == listed("learn") and learn.self_check is not None
        for page in pages:
            article = app.article(page)
            assert article.blocks and article.sources, page
        assert refusal(lambda: app.article("gossip"), MidbackError.BadInput).field == "page"

        answers = []
        while (step := app.self_check(answers).step).is_ASK():
            answers.append(SelfCheckAnswer(question=step.question, answer=step.answers[-1].answer))
        assert step.pages
        app.set_device(Device(languages=["es"], region="ES", hour24=True, first_weekday=1))
        assert app.exercise("plank", [], NOW).name == "Plancha"
        assert [row.exercise for row in library(search="nino").rows][0] == "childs-pose"
        app.shut()


def test_a_prescription():
    with tempfile.TemporaryDirectory() as folder:
        app = open_in(folder)
        exercise = dict(exercise="cat-cow", sets=[1, 2], breaths=8, days_per_week=7)
        said = dict(midback_prescription=1, source="Dr. Ruiz", issued="2026-03-20", exercises=[exercise])
        file = json.dumps(said).encode()
        preview = app.preview_prescription(PrescriptionInput.FILE(bytes=file), NOW)
        assert preview.problems == [] and preview.heading == "From Dr. Ruiz, 20 March 2026", preview
        assert app.prescription(NOW).in_force is None, "a preview keeps nothing"
        kept = app.import_prescription(file, NOW)
        assert app.import_prescription(file, NOW) == kept, "a repeat enters nothing"

        draft = app.prescription_draft(kept, NOW)
        draft.exercises.append(DraftExercise(item=None, values=[]))
        form = app.prescription_form(draft, NOW)
        assert [field.field for field in form.exercises[1].fields] == ["exercise"]
        error = refusal(lambda: app.save_prescription(draft, NOW), MidbackError.BadInput)
        assert (error.field, error.problem) == ("exercises[1].exercise", Problem.MISSING())

        exercise["sets"] = 99
        error = refusal(lambda: app.import_prescription(json.dumps(said).encode(), NOW), MidbackError.BadInput)
        assert (error.field, error.problem) == ("exercises[0].sets", Problem.OUT_OF_RANGE(given=99, low=1, high=10))
        app.end_prescription(kept, NOW)
        assert app.prescription(NOW).in_force is None
        app.shut()


def test_bad_input_is_typed():
    with tempfile.TemporaryDirectory() as folder:
        app = ready_in(folder)
        session = app.start_session(SessionKind.PLANNED, NOW)

        def bad(call, field, problem):
            error = refusal(call, MidbackError.BadInput)
            assert (error.field, error.problem) == (field, problem), (error.field, error.problem)
            return error

        error = bad(
            lambda: app.rate_exercise(session, "cat-cow", 11, None, NOW),
            "pain",
            Problem.OUT_OF_RANGE(given=11, low=0, high=10),
        )
        assert app.error_text(error) == "Pain: 11 is not possible. It must be from 0 to 10."
        left = LiveHappened.LEFT(exercise="yoga", reason=LeaveReason.HURTS)
        event = LiveEvent(seq=1, happened=left, at=NOW, stood_ms=0)
        bad(lambda: app.keep(session, event), "exercise", Problem.UNKNOWN(given="yoga"))
        bad(lambda: app.live("nonsense", NOW), "session", Problem.UNKNOWN(given="nonsense"))
        player = app.live(session, NOW)
        player.act(0, NOW, LiveCommand.NEXT())
        bad(
            lambda: player.act(0, NOW, LiveCommand.FINISH(amount=1_000)),
            "amount",
            Problem.OUT_OF_RANGE(given=1_000, low=0, high=999),
        )
        bad(
            lambda: Midback.open(folder, RANDOM[:15], DEVICE),
            "random",
            Problem.OUT_OF_RANGE(given=15, low=16, high=16),
        )
        assert app.today(NOW).state.is_READY(), "a refusal wrote something"
        app.shut()


def test_data_that_cannot_be_opened():
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder) / "a file"
        place.write_text("a shopping list")
        error = refusal(lambda: open_in(place), MidbackError.BadInput)
        assert (error.field, error.problem) == ("folder", Problem.NOT_A_FOLDER(given=str(place)))

    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder) / "midback.sqlite"
        data.write_text("a shopping list " * 20)
        assert refusal(lambda: open_in(folder), MidbackError.Damaged).file == str(data)
        assert data.read_text() == "a shopping list " * 20

    with tempfile.TemporaryDirectory() as folder:
        open_in(folder).shut()
        data = Path(folder) / "midback.sqlite"
        database = sqlite3.connect(data)
        (known,) = database.execute("PRAGMA user_version").fetchone()
        database.execute("PRAGMA user_version = 99")
        database.close()
        before = data.read_bytes()
        error = refusal(lambda: open_in(folder), MidbackError.NeedsUpdate)
        assert (error.found, error.known) == (99, known)
        assert data.read_bytes() == before


def test_closed_and_defective():
    with tempfile.TemporaryDirectory() as folder:
        app = ready_in(folder)
        before = app.settings(NOW)
        error = refusal(lambda: app.rehearse_defect(NOW), MidbackError.Unexpected)
        assert "app/mod.rs" in error.report, error.report
        assert app.settings(NOW) == before, "something was half-written"
        session = app.start_session(SessionKind.PLANNED, NOW)
        app.shut()
        refusal(lambda: app.today(NOW), MidbackError.Closed)
        refusal(lambda: app.start_session(SessionKind.PLANNED, NOW), MidbackError.Closed)
        assert open_in(folder).start_session(SessionKind.PLANNED, NOW) == session, "it waits, though nothing was done"


if __name__ == "__main__":
    tests = [test for name, test in sorted(globals().items()) if name.startswith("test_")]
    for test in tests:
        test()
        print(f"{test.__name__} ... ok")
    print(f"{len(tests)} passed, 0 failed")
