//! How is something said so that it is understood: how much, how fast, and never two things at once?

use super::moves::Counting;
use crate::catalog::Position;
use crate::pace::Way;

/// Everything the player says that no exercise says itself, in the person's language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Phrases {
    pub(crate) get_ready: String,
    /// "Set 2 of 3.", with `NUMBER` and `TOTAL` in the places of the numbers.
    pub(crate) set_of: String,
    pub(crate) rest: String,
    pub(crate) breathe_in: String,
    pub(crate) breathe_out: String,
    pub(crate) r#in: String,
    pub(crate) out: String,
    pub(crate) back: String,
    pub(crate) stay: String,
    pub(crate) keep: String,
    pub(crate) begin: String,
    pub(crate) last: String,
    pub(crate) ten_seconds: String,
    pub(crate) last_minute: String,
    pub(crate) and_rest: String,
    pub(crate) over: String,
    pub(crate) half_way: String,
    /// After the last set, to somebody on the floor.
    pub(crate) stay_a_breath: String,
    /// The ways of the body between two positions.
    pub(crate) ways: WayPhrases,
    /// After somebody said that it hurts.
    pub(crate) stopped: String,
    /// "Left side.", "Right side.": of an exercise of which no more is known.
    pub(crate) left: String,
    pub(crate) right: String,
    /// "Other side."
    pub(crate) other_side: String,
    pub(crate) shown: Shown,
    /// Numbers from 1 as words; those beyond are said as digits.
    pub(crate) numbers: Vec<String>,
}

/// How one gets up from where one lies or kneels: to the feet or a chair, and to the knees.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct WayPhrases {
    pub(crate) up_from_prone: String,
    pub(crate) up_from_back: String,
    pub(crate) up_from_side: String,
    pub(crate) up_from_knees: String,
    pub(crate) knees_from_prone: String,
    pub(crate) knees_from_back: String,
    pub(crate) over: String,
}

impl WayPhrases {
    /// What is said on the way from there; none where nothing has to be.
    pub(crate) fn of(&self, way: Way, from: Option<Position>) -> Option<&str> {
        let text = match (way, from?) {
            (Way::Short, _) => return None,
            (Way::Over, _) => &self.over,
            (Way::Up, Position::Prone) => &self.up_from_prone,
            (Way::Up, Position::Supine) => &self.up_from_back,
            (Way::Up, Position::SideLying) => &self.up_from_side,
            (Way::Up, _) => &self.up_from_knees,
            (Way::ToKnees, Position::Prone) => &self.knees_from_prone,
            (Way::ToKnees, _) => &self.knees_from_back,
        };
        Some(text)
    }
}

/// What is shown, with `NUMBER` and `TOTAL` in the places of the numbers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Shown {
    /// "Exercise 2 of 4".
    pub(crate) exercise: String,
    /// "Set 2 of 3", then with each side.
    pub(crate) set: String,
    pub(crate) left: String,
    pub(crate) right: String,
    /// What a part before a set is for.
    pub(crate) get_ready: String,
    pub(crate) change: String,
    pub(crate) other_side: String,
    pub(crate) rest: String,
    /// The seconds that are left of one.
    pub(crate) seconds: Counting,
    /// The minutes that are left of a session: as they are shown, as they are said.
    pub(crate) minutes: Counting,
    pub(crate) paused: String,
    pub(crate) over: String,
    /// How many repetitions were confirmed, as it is said.
    pub(crate) taps: String,
    /// What can be done from outside the app.
    pub(crate) pause: String,
    pub(crate) resume: String,
    pub(crate) next: String,
    pub(crate) hurts: String,
    /// What others may read: that there is a session.
    pub(crate) public_title: String,
    /// Why something is not stored, and what can be done.
    pub(crate) full: String,
    pub(crate) busy: String,
    pub(crate) wrong_clock: String,
    pub(crate) not_stored: String,
    /// It never will be.
    pub(crate) refused: String,
    /// The player itself failed.
    pub(crate) failed: String,
    /// It hurts, and may go on; and that it could be easier.
    pub(crate) bearable: String,
    pub(crate) ease: String,
    /// The session was ended, and not here.
    pub(crate) ended: String,
}

/// A text with numbers in their places.
pub(crate) fn filled(text: &str, number: u32, total: u32) -> String {
    text.replace(NUMBER, &number.to_string()).replace(TOTAL, &total.to_string())
}

/// What stands for the number of a set, and for how many there are.
pub(crate) const NUMBER: &str = "<n>";
pub(crate) const TOTAL: &str = "<m>";

impl Phrases {
    /// "Set 2 of 3."
    pub(crate) fn set(&self, number: u8, total: u8) -> String {
        filled(&self.set_of, number.into(), total.into())
    }

    /// A number as it is said, with a full stop.
    pub(crate) fn number(&self, number: u16) -> String {
        let word = usize::from(number).checked_sub(1).and_then(|at| self.numbers.get(at));
        word.cloned().unwrap_or_else(|| format!("{number}."))
    }
}

/// How long before a movement its cue begins, in milliseconds.
pub(crate) const LEAD: i64 = 1_000;
/// Between two things that are said, at least.
pub(crate) const GAP: i64 = 150;

/// About how long it takes to say `text`, in milliseconds; `percent` is the voice's speed.
pub(crate) fn duration(text: &str, percent: u32) -> i64 {
    let letters = i64::try_from(text.chars().count()).unwrap_or(i64::MAX / 1_000);
    (250 + 62 * letters) * 100 / i64::from(percent.max(1))
}

/// Something that is said, in milliseconds from the start of a set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Line {
    pub(crate) at: i64,
    pub(crate) until: i64,
    pub(crate) text: String,
}

/// Lines that never meet. What matters more is said first, that is: placed first.
#[derive(Debug)]
pub(crate) struct Speech {
    lines: Vec<Line>,
    percent: u32,
    /// Nothing begins before this.
    from: i64,
}

impl Speech {
    pub(crate) fn new(percent: u32, from: i64) -> Self {
        Self { lines: Vec::new(), percent, from }
    }

    /// How long it takes to say `text`.
    pub(crate) fn length(&self, text: &str) -> i64 {
        duration(text, self.percent)
    }

    /// Says `text` at `at`, or as soon after it as there is quiet, but not after `latest`. Whether it is said.
    pub(crate) fn say(&mut self, at: i64, latest: i64, text: &str) -> bool {
        if text.is_empty() {
            return false;
        }
        let length = duration(text, self.percent);
        let mut at = at.max(self.from);
        while at <= latest {
            let met = self.lines.iter().find(|line| at < line.until + GAP && line.at < at + length + GAP);
            let Some(line) = met else {
                self.lines.push(Line { at, until: at + length, text: text.to_owned() });
                return true;
            };
            at = line.until + GAP;
        }
        false
    }

    /// Says `text` so that it ends before what begins at `end`.
    pub(crate) fn say_before(&mut self, end: i64, text: &str) -> bool {
        let at = end - duration(text, self.percent) - GAP;
        at >= self.from && self.say(at, at, text)
    }

    /// When the first thing from `at` on is said.
    pub(crate) fn first_from(&self, from: i64) -> Option<i64> {
        self.lines.iter().map(|line| line.at).filter(|at| *at >= from).min()
    }

    /// All of it, in order.
    pub(crate) fn lines(mut self) -> Vec<Line> {
        self.lines.sort_by_key(|line| line.at);
        self.lines
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_matters_less_waits_or_is_left_out() {
        let mut speech = Speech::new(100, -5_000);
        assert!(speech.say(0, 0, "Breathe in and lower."));
        assert!(!speech.say(500, 1_000, "Hips level."));
        assert!(speech.say(500, 2_000, "Hips level."));
        assert!(speech.say_before(0, "Belly lightly tense."));
        assert!(!speech.say_before(-4_900, "Get ready."));
        let lines = speech.lines();
        assert!(lines.windows(2).all(|pair| pair[0].until < pair[1].at), "{lines:?}");
        assert_eq!(lines[0].text, "Belly lightly tense.");
    }
}
