"""The page for a professional, as other programs read it (Poppler), and the tables, as Python's own csv module reads them."""

import csv
import datetime
import io
import subprocess
import sys
import tempfile
from pathlib import Path

from midback import (
    CheckInAnswers,
    ActivityAnswer,
    MidbackError,
    Device,
    Midback,
    Moment,
    Paper,
    ReportKind,
    SessionKind,
    SettingKey,
    Since,
)
from story import RANDOM, check_symptoms

DAY = 24 * 60 * 60 * 1_000
FIRST = 1_774_681_200_000
# In the person's own words: letters of the page's fonts, and letters that no font of it has.
ACTIVITIES = ["Gardening", "=SUM(A1:A9)", "العمل في الحديقة 🌱"]


def at(day):
    return Moment(epoch_ms=FIRST + day * DAY, utc_offset_minutes=60)


def lived(folder, language, region):
    """Twelve weeks of somebody who checks in each week, and begins a session now and then."""
    app = Midback.open(folder, RANDOM, Device(languages=[language], region=region, hour24=True, first_weekday=1))
    app.describe_pain(6, 6, 8, Since.MONTHS, at(0))
    app.change_setting(SettingKey.CONDITIONS, [], at(0))
    app.change_setting(SettingKey.EQUIPMENT, ["mat", "chair", "wall"], at(0))
    app.change_setting(SettingKey.DAYS, ["1", "3", "5"], at(0))
    app.change_setting(SettingKey.ACTIVITIES, ACTIVITIES, at(0))
    check_symptoms(app, now=at(0))
    for week in range(12):
        pain = 6 - week // 3
        scores = [ActivityAnswer(name=name, score=3 + week // 3) for name in ACTIVITIES]
        answers = CheckInAnswers(average=pain, worst=pain + 2, enjoyment=pain, activity=pain, activities=scores)
        app.check_in(answers, at(7 * week + 1))
    return app


def made(app, kind, from_day, until):
    day = datetime.date.fromisoformat
    return app.report_file(kind, day(from_day), day(until), at(83))


def said(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def test_a_page_is_one_page_that_other_programs_read():
    expected = {
        ("en", "GB"): ["Mid-back exercise report", "adherence (sessions done / planned)", "Adverse events", "Gardening"],
        ("es", "MX"): ["Informe de ejercicios", "adherencia (sesiones hechas / previstas)", "Incidencias", "Gardening"],
    }
    for (language, region), texts in expected.items():
        for paper, size in ((Paper.A4, (595, 842)), (Paper.LETTER, (612, 792))):
            with tempfile.TemporaryDirectory() as folder:
                app = lived(folder, language, region)
                file = made(app, ReportKind.PAGE(paper=paper), "2026-03-28", "2026-06-19")
                again = made(app, ReportKind.PAGE(paper=paper), "2026-03-28", "2026-06-19")
                app.shut()
                assert file.bytes == again.bytes, "the same page is other bytes"
                assert file.media_type == "application/pdf" and file.name.endswith("2026-06-19.pdf"), file.name
                page = Path(folder) / file.name
                page.write_bytes(file.bytes)
                info = dict(line.split(":", 1) for line in said("pdfinfo", str(page)).splitlines())
                assert info["Pages"].strip() == "1", info
                found = tuple(round(float(part)) for part in info["Page size"].split()[:3:2])
                assert found == size, info["Page size"]
                assert info["Tagged"].strip() == "yes", info
                text = " ".join(said("pdftotext", str(page), "-").split())
                for wanted in texts:
                    assert wanted in text, (wanted, text)
                # What no font has is neither dropped nor taken for something else.
                assert "العمل" in text or "لمعلا" in text, text
                said("pdftoppm", "-r", "50", "-gray", str(page), str(page.with_suffix("")))
                [picture] = Path(folder).glob("*.pgm")
                pixels = picture.read_bytes()
                assert pixels.count(255) > len(pixels) // 2 > 0, "the page is not mostly white"
                assert sum(pixel < 128 for pixel in pixels) > 1_000, "nothing is drawn"


def rows_of(file):
    assert file.media_type == "text/csv", file.media_type
    text = file.bytes.decode("utf-8")
    assert text.endswith("\r\n") and "\n" not in text.replace("\r\n", ""), "lines end as RFC 4180 says"
    header, *rows = csv.reader(io.StringIO(text, newline=""))
    assert all(len(row) == len(header) for row in rows)
    for cell in (cell for row in rows for cell in row):
        is_number = cell.lstrip("-").replace(".", "", 1).isdigit()
        assert is_number or not cell.startswith(("=", "+", "-", "@", "\t", "\r")), f"{cell!r} is a formula"
    return [dict(zip(header, row)) for row in rows]


def test_tables_are_read_as_they_were_written():
    with tempfile.TemporaryDirectory() as folder:
        app = lived(folder, "es", "ES")
        app.start_session(SessionKind.PLANNED, at(2))
        check_ins = rows_of(made(app, ReportKind.CHECK_INS(), "2026-03-28", "2026-06-19"))
        assert len(check_ins) == 12 * len(ACTIVITIES)
        assert check_ins[0]["date"] == "2026-03-29" and check_ins[0]["pain_average"] == "6"
        own = {row["own_activity"].lstrip("'") for row in check_ins}
        assert own == set(ACTIVITIES), own
        for kind in (ReportKind.SETS(), ReportKind.DECISIONS()):
            # A session in which nothing was done is not among what was done.
            assert rows_of(made(app, kind, "2026-03-28", "2026-06-19")) == []
        app.shut()


def test_days_that_cannot_be():
    with tempfile.TemporaryDirectory() as folder:
        app = lived(folder, "en", "GB")
        for from_day, until, field in (
            ("2026-04-02", "2026-04-01", "until"),
            ("2026-04-02", "2027-04-01", "until"),
            ("1990-01-01", "2026-04-01", "from"),
        ):
            try:
                made(app, ReportKind.PAGE(paper=Paper.A4), from_day, until)
            except MidbackError.BadInput as error:
                assert error.field == field, error
            else:
                raise AssertionError(f"{from_day} to {until} was taken")
        # A time of which nothing is known is a page that says so.
        made(app, ReportKind.PAGE(paper=Paper.A4), "2020-01-01", "2020-02-01")
        app.shut()


def main():
    tests = [(name, test) for name, test in globals().items() if name.startswith("test_")]
    for name, test in tests:
        test()
        print(f"{name} ... ok", flush=True)
    print(f"{len(tests)} passed, 0 failed")
    return 0


if __name__ == "__main__":
    sys.exit(main())
