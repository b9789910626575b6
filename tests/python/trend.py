"""Trends, told through the library, against an oracle: scipy.stats.theilslopes."""

import random
import sys
import tempfile

from scipy.stats import theilslopes

from midback import (
    CheckInAnswers,
    Device,
    Midback,
    Moment,
    ProgressRange,
)

DAY = 24 * 60 * 60 * 1_000
# Saturday 28 March 2026, 08:00 in a zone one hour east of Greenwich.
FIRST = 1_774_681_200_000
NEAR = 1e-9


def at(day):
    return Moment(epoch_ms=FIRST + day * DAY, utc_offset_minutes=60)


def checked_in(pains):
    """The chart of pain of somebody who said `pains`, by their days, on the last of these days."""
    device = Device(languages=["en"], region="GB", hour24=True, first_weekday=1)
    with tempfile.TemporaryDirectory() as folder:
        app = Midback.open(folder, bytes(range(16)), device)
        for day, pain in pains:
            answers = CheckInAnswers(average=pain, worst=None, enjoyment=None, activity=None, activities=[])
            app.check_in(answers, at(day))
        screen = app.progress(ProgressRange.TWELVE_WEEKS, at(pains[-1][0]))
        app.shut()
    return screen.charts[0]


def expected(pains):
    """What is to be said: the line's change with its ends, what matters, and the answer; none where it is too early."""
    last = pains[-1][0]
    looked_at = [(day, pain) for day, pain in pains if last - 84 < day <= last]
    first = looked_at[0][0]
    span = last - first
    if len(looked_at) < 4 or span < 14:
        return None
    days = [day - first for day, _ in looked_at]
    line = theilslopes([pain for _, pain in looked_at], days, 0.95)
    change, low, high = (slope * span for slope in (line.slope, line.low_slope, line.high_slope))
    matters = min(max(0.3 * line.intercept, 1.0), 2.0)
    if change <= -matters and high <= 0:
        answer = "gone down"
    elif change >= matters and low >= 0:
        answer = "gone up"
    elif low > -matters and high < matters:
        answer = "about the same"
    else:
        answer = "Can’t tell yet"
    return line.intercept, change, low, high, matters, answer


def compare(pains):
    chart, wanted = checked_in(pains), expected(pains)
    if wanted is None:
        assert chart.line is None and "Can’t tell yet" in chart.sentence, (pains, chart.sentence)
        return "too early"
    intercept, change, low, high, matters, answer = wanted
    line = chart.line
    found = (line.first, line.change, line.low, line.high, line.matters)
    for one, other in zip(found, (intercept, change, low, high, matters)):
        assert abs(one - other) < NEAR, (pains, found, wanted)
    assert abs(line.last - line.first - line.change) < NEAR
    # An answer on the very edge may fall to either side by the last bit of a number.
    edges = (abs(change) - matters, high, low, low + matters, high - matters)
    if all(abs(edge) > NEAR for edge in edges):
        assert answer in chart.sentence, (pains, wanted, chart.sentence)
    return answer


def test_weekly_answers():
    """People who answer every week or so, some for a few weeks, some for longer than a trend looks back."""
    dice, said = random.Random(1), {}
    for _ in range(260):
        day, pains = 0, []
        pain, drift = dice.uniform(0, 10), dice.uniform(-0.8, 0.8)
        for _ in range(dice.randint(1, 16)):
            shown = min(max(round(pain + dice.gauss(0, dice.choice([0, 0.5, 2]))), 0), 10)
            pains.append((day, shown))
            day += dice.choice([5, 6, 7, 7, 7, 8, 9, 14])
            pain = min(max(pain + drift, 0), 10)
        answer = compare(pains)
        said[answer] = said.get(answer, 0) + 1
    print("  " + ", ".join(f"{answer}: {number}" for answer, number in sorted(said.items())))
    assert len(said) == 5 and min(said.values()) >= 10, said


def test_ties_and_short_runs():
    """Every run of four answers of 0 to 2 on days far enough apart, and many that never change."""
    for code in range(3**4):
        pains = [(7 * week, code // 3**week % 3) for week in range(4)]
        compare(pains)
    for pain in range(11):
        compare([(7 * week, pain) for week in range(12)])


def test_daily_answers():
    """Somebody may check in every day: many answers, many ties."""
    dice = random.Random(2)
    for length in (15, 30, 84, 100):
        pains = [(day, dice.randint(2, 6)) for day in range(length)]
        compare(pains)


def main():
    tests = [(name, test) for name, test in globals().items() if name.startswith("test_")]
    for name, test in tests:
        test()
        print(f"{name} ... ok", flush=True)
    print(f"{len(tests)} passed, 0 failed")
    return 0


if __name__ == "__main__":
    sys.exit(main())
