//! What is said before a set and in it, and how long does what leads there have to be?
//!
//! Said first is what keeps somebody with closed eyes safe and in place; advice comes last. Nothing of it is cut off: the
//! time before a set is as long as its words, and a while longer.

use super::beats::{Beat, ms};
use super::cues::Spoken;
use super::moves::{Form, Manner, Task};
use super::script::{PartKind, When, signed};
use super::voice::{GAP, Line, Speech, duration};
use crate::catalog::Role;
use crate::dose::{Measure, Side};
use crate::pace::Way;
use crate::settings::Verbosity;

/// Lines with their moments in a part.
pub(super) type Lines = Vec<(When, String)>;

/// A set and what leads to it, as it is told.
pub(super) struct Told<'a> {
    pub(super) manner: &'a Manner,
    pub(super) form: &'a Form,
    /// The exercise before it, where there is a change.
    pub(super) from: Option<&'a Form>,
    pub(super) beats: &'a [Beat],
    pub(super) task: Task,
    pub(super) kind: PartKind,
    pub(super) length: i64,
    pub(super) open: bool,
    /// Whether the set was begun before and left in its middle.
    pub(super) again: bool,
}

/// What is said before and in a set.
pub(super) struct Says {
    lines: Vec<Line>,
    /// How long the time before the set is, so that nothing of it is cut off.
    pub(super) lead: u64,
    /// How far the last words reach into what follows.
    pub(super) spill: i64,
}

impl Says {
    /// What is said before the set, and in it.
    pub(super) fn split(self) -> (Lines, Lines) {
        let begins = -signed(self.lead);
        let (before, during): (Vec<Line>, Vec<Line>) = self.lines.into_iter().partition(|line| line.at < 0);
        let before = before.into_iter().map(|line| (in_lead(&line, begins), line.text));
        let during = during.into_iter().map(|line| (When::After(line.at.unsigned_abs()), line.text));
        (before.collect(), during.collect())
    }
}

impl Told<'_> {
    pub(super) fn says(&self, verbosity: Verbosity, least: u64, spill: i64) -> Says {
        let manner = self.manner;
        let opening = self.opening(verbosity);
        let long = |text: &str| duration(text, manner.percent) + GAP;
        let words: i64 = opening.iter().map(|text| long(text)).sum();
        let spoken = Spoken {
            phrases: &manner.phrases,
            verbosity,
            form: self.form,
            beats: self.beats,
            length: self.length,
            pace: &manner.pace,
        };
        // What the set itself says before it begins, first without a beginning.
        let mut speech = Speech::new(manner.percent, i64::MIN / 2);
        self.sets(&spoken, &mut speech);
        let tail = -speech.first_from(i64::MIN / 2).unwrap_or(0).min(0) + GAP;
        let quiet = if self.kind == PartKind::SideChange { 0 } else { signed(ms(manner.pace.after_words)) };
        let needs = if words == 0 { 0 } else { (words + quiet).max(spill + words + tail) };
        let lead = least.max(u64::try_from(needs).unwrap_or_default().next_multiple_of(1_000));
        let begins = -signed(lead);
        let mut speech = Speech::new(manner.percent, begins + spill);
        self.sets(&spoken, &mut speech);
        let mut at = begins + spill;
        for text in &opening {
            speech.say(at, 0, text);
            at += long(text);
        }
        self.later(verbosity, GAP - tail, &mut speech);
        let lines = speech.lines();
        let spill = lines.last().map_or(0, |line| line.until + GAP - self.length).max(0);
        Says { lines, lead, spill }
    }

    fn sets(&self, spoken: &Spoken<'_>, speech: &mut Speech) {
        if self.open {
            spoken.say_open(speech);
        } else {
            spoken.say(speech);
        }
        spoken.say_before(speech);
    }

    fn side(&self) -> Option<&str> {
        let phrases = &self.manner.phrases;
        let plain = match self.task.side {
            Side::Left => Some(phrases.left.as_str()),
            Side::Right => Some(phrases.right.as_str()),
            Side::Both => None,
        };
        self.form.side(self.task.side).map(|words| words.said.as_str()).or(plain)
    }

    /// What is said first, in order, and never cut off: what it is, how to get there, where the body is, what to leave
    /// out. Advice comes last.
    fn opening(&self, verbosity: Verbosity) -> Vec<&str> {
        let (form, phrases) = (self.form, &self.manner.phrases);
        if verbosity == Verbosity::Off {
            return Vec::new();
        }
        let words = verbosity >= Verbosity::Short;
        let full = verbosity == Verbosity::Full;
        match self.kind {
            // A set that ended with "and rest" has said it.
            PartKind::Rest if full && ends_itself(form) => Vec::new(),
            PartKind::Rest => vec![&phrases.rest],
            PartKind::SideChange => {
                [Some(phrases.other_side.as_str()), self.side()].into_iter().flatten().collect()
            }
            PartKind::GetReady | PartKind::Change => {
                let again = self.again;
                let mut all: Vec<&str> = Vec::new();
                match self.kind {
                    _ if again => all.push(&phrases.get_ready),
                    PartKind::Change => all.push(&form.next),
                    _ => all.push(&form.said),
                }
                if let Some(from) = self.from.filter(|_| words) {
                    let way = Way::between(from.ways.position, form.ways.position);
                    all.push(&from.away);
                    all.extend(phrases.ways.of(way, from.ways.position));
                }
                if !again {
                    all.push(&form.load_said);
                }
                if words {
                    all.push(&form.place);
                }
                all.extend(self.side());
                if words && !again {
                    all.push(&form.held);
                }
                if !again {
                    all.extend(form.cautions.iter().chain(&form.limits).map(String::as_str));
                }
                if words && !again {
                    all.push(&form.target);
                }
                if full && !again {
                    all.extend(form.advice.iter().map(String::as_str));
                }
                all.retain(|text| !text.is_empty());
                all
            }
            _ => Vec::new(),
        }
    }

    /// Before the next set, which one it is.
    fn later(&self, verbosity: Verbosity, ends: i64, speech: &mut Speech) {
        if self.kind != PartKind::Rest || verbosity == Verbosity::Off {
            return;
        }
        let set = self.manner.phrases.set(self.task.set, self.form.dose.sets);
        let text = self.side().map_or_else(|| set.clone(), |side| format!("{set} {side}"));
        speech.say_before(ends, &text);
    }
}

/// What is said in the first half belongs to the beginning, the rest to the end: a longer rest does not tear it apart.
fn in_lead(line: &Line, begins: i64) -> When {
    if line.at < begins / 2 {
        When::After((line.at - begins).unsigned_abs())
    } else {
        When::Before(line.at.unsigned_abs())
    }
}

/// Whether the last words of a set are that one rests now.
fn ends_itself(form: &Form) -> bool {
    form.cue(&[Role::End]).is_none()
        && matches!(form.dose.measure, Measure::Breaths | Measure::Seconds | Measure::RollerSeconds)
}
