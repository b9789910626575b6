//! What is said during a set, and how long before its movement?

use super::beats::{Beat, BeatKind};
use super::moves::Form;
use super::voice::{GAP, LEAD, Phrases, Speech};
use crate::catalog::Role;
use crate::dose::{Hold, Measure};
use crate::rules::Pace;
use crate::settings::Verbosity;

/// A hint leaves the movement so much time to begin.
const HINT_AFTER: i64 = 100;
/// The way out of a hold is said so long before its end, at least.
const END_LEAD: i64 = 1_500;
const MINUTE: i64 = 60_000;
/// That time is nearly up is said so long before, where there is more than that.
const NEARLY: i64 = 10_000;
/// On a spot that is shorter than this, not every word is said again.
const LONG_SPOT: u64 = 8_000;
/// Hints come so far apart, and in what is longer than `LONG` so far.
const HINTS: i64 = 6_000;
const LONG: i64 = 30_000;
const LONG_HINTS: i64 = 15_000;
/// Who walks wants quiet: hints part the time in so many parts, and what is longer than `HALF_WAY` is told its half.
const WALK_PARTS: i64 = 4;
const HALF_WAY: i64 = 8 * MINUTE;
/// In a repetition, this many are said in whole sentences; then the number is enough.
const IN_WORDS: u16 = 2;

/// One set that is spoken.
pub(crate) struct Spoken<'a> {
    pub(crate) phrases: &'a Phrases,
    pub(crate) verbosity: Verbosity,
    pub(crate) form: &'a Form,
    pub(crate) beats: &'a [Beat],
    pub(crate) length: i64,
    pub(crate) pace: &'a Pace,
}

impl Spoken<'_> {
    /// Says all of the set, what matters most first.
    pub(crate) fn say(&self, speech: &mut Speech) {
        match (self.verbosity, self.form.dose.measure) {
            (Verbosity::Off, _) => {}
            (_, Measure::Repetitions) => self.repetitions(speech),
            (_, Measure::Breaths) => self.breaths(speech),
            (_, Measure::Rounds) => self.rounds(speech),
            (_, Measure::RollerSeconds) if self.has(BeatKind::Spot) => self.spots(speech),
            (_, Measure::Seconds | Measure::RollerSeconds) => self.seconds(speech),
            (_, Measure::Minutes) => self.minutes(speech),
        }
    }

    /// Says what begins a set whose repetitions the person takes in their own time.
    pub(crate) fn say_open(&self, speech: &mut Speech) {
        if self.words() {
            let roles = [Role::Lift, Role::LiftIn, Role::LiftOut, Role::Part];
            speech.say(-LEAD, -LEAD, self.cue(&roles).unwrap_or(&self.phrases.begin));
        }
    }

    /// Says what leads into the first movement: a whole breath where the level has one for it.
    pub(crate) fn say_before(&self, speech: &mut Speech) {
        let befores: Vec<&str> = self.lines_of(Role::Before).collect();
        match befores.as_slice() {
            [breathing_in, breathing_out] if self.words() => {
                // A breath that is shorter than its words waits for them.
                let takes = |breath: u32, words: &str| seconds(breath).max(speech.length(words) + GAP);
                let out = takes(self.pace.breath_out, breathing_out);
                let all = takes(self.pace.breath_in, breathing_in) + out;
                speech.say(-all - LEAD, -all - LEAD, breathing_in);
                speech.say(-out - LEAD, -out - LEAD, breathing_out);
            }
            [before] if self.full() => {
                let first = speech.first_from(-2 * LEAD).unwrap_or(0).min(0);
                speech.say_before(first, before);
            }
            _ => {}
        }
    }

    fn lines_of(&self, role: Role) -> impl Iterator<Item = &str> {
        self.form.lines.iter().filter(move |(known, _)| *known == role).map(|(_, text)| text.as_str())
    }

    fn has(&self, kind: BeatKind) -> bool {
        self.beats.iter().any(|beat| beat.kind == kind)
    }

    fn full(&self) -> bool {
        self.verbosity == Verbosity::Full
    }

    fn words(&self) -> bool {
        self.verbosity >= Verbosity::Short
    }

    fn of(&self, kind: BeatKind) -> impl Iterator<Item = &Beat> {
        self.beats.iter().filter(move |beat| beat.kind == kind)
    }

    fn cue(&self, roles: &[Role]) -> Option<&str> {
        self.form.cue(roles)
    }

    fn hints(&self) -> Vec<&str> {
        self.lines_of(Role::Hint).collect()
    }

    /// The number, or that it is the last.
    fn number(&self, number: u16) -> String {
        let last = number == self.form.dose.amount && number > IN_WORDS && self.words();
        if last { self.phrases.last.clone() } else { self.phrases.number(number) }
    }

    fn repetitions(&self, speech: &mut Speech) {
        let lift = self.cue(&[Role::Lift, Role::LiftIn, Role::LiftOut]);
        let lower = self.cue(&[Role::Lower, Role::LowerIn, Role::LowerOut]);
        for beat in self.beats {
            match beat.kind {
                BeatKind::Lift => self.lifted(speech, beat, lift),
                BeatKind::Lower if self.words() => self.lowered(speech, beat, lower),
                _ => {}
            }
        }
        self.held(speech);
        self.hinted(speech, |number| {
            let held = self.form.dose.hold.is_some();
            let kinds = if held { [BeatKind::Hold, BeatKind::BreathOut] } else { [BeatKind::Lift; 2] };
            let first = self.beats.iter().find(|beat| beat.number == number && kinds.contains(&beat.kind))?;
            let last =
                self.beats.iter().rev().find(|beat| beat.number == number && kinds.contains(&beat.kind))?;
            // The first ones have words of their own.
            (held || number > IN_WORDS).then(|| (start(first), start(last)))
        });
    }

    fn lifted(&self, speech: &mut Speech, beat: &Beat, lift: Option<&str>) {
        let number = self.number(beat.number);
        let said = match (beat.number, lift) {
            (1, Some(lift)) if self.words() => on(speech, beat, lift),
            (2, Some(lift)) if self.full() => on(speech, beat, &joined(&number, lift)),
            _ => false,
        };
        if !said {
            on(speech, beat, &number);
        }
    }

    fn lowered(&self, speech: &mut Speech, beat: &Beat, lower: Option<&str>) {
        let Some(lower) = lower else { return };
        let in_words = beat.number == 1 || self.full() && beat.number <= IN_WORDS;
        if !(in_words && on(speech, beat, lower)) && self.full() {
            on(speech, beat, &self.phrases.back);
        }
    }

    /// While a repetition is held.
    fn held(&self, speech: &mut Speech) {
        let hold = self.cue(&[Role::Hold, Role::HoldEach]);
        let each = self.cue(&[Role::HoldEach]).is_some();
        let pauses = self.of(BeatKind::Pause).filter(|_| self.words() && self.form.dose.hold.is_some());
        for beat in pauses {
            let text = match hold {
                Some(hold) if each || beat.number == 1 || self.full() && beat.number <= IN_WORDS => hold,
                _ if self.full() && beat.number > IN_WORDS => &self.phrases.keep,
                _ if self.full() || beat.number == 1 => &self.phrases.stay,
                _ => continue,
            };
            speech.say(start(beat), end(beat) + LEAD, text);
        }
        if self.full() && matches!(self.form.dose.hold, Some(Hold::Breaths(_))) {
            self.breathing(speech, |beat| beat.number == 1 || beat.part > 1);
        }
    }

    /// In and out, for those of the breaths.
    fn breathing(&self, speech: &mut Speech, which: impl Fn(&Beat) -> bool) {
        for beat in self.beats.iter().filter(|beat| which(beat)) {
            match beat.kind {
                BeatKind::BreathIn => on(speech, beat, &self.phrases.r#in),
                BeatKind::BreathOut => on(speech, beat, &self.phrases.out),
                _ => false,
            };
        }
    }

    fn breaths(&self, speech: &mut Speech) {
        let breath_in = self.cue(&[Role::In]).unwrap_or(&self.phrases.breathe_in);
        let breath_out = self.cue(&[Role::Out]).unwrap_or(&self.phrases.breathe_out);
        if self.full() {
            if let Some(begin) = self.cue(&[Role::Begin]) {
                speech.say(-LEAD, -LEAD, begin);
            }
            self.ending(speech);
        }
        for beat in self.of(BeatKind::BreathIn) {
            let number = self.number(beat.number);
            let text = match beat.number {
                1 if self.words() => breath_in.to_owned(),
                2 if self.full() => joined(&number, breath_in),
                _ if self.full() => joined(&number, &self.phrases.r#in),
                _ => number,
            };
            on(speech, beat, &text);
        }
        for beat in
            self.of(BeatKind::BreathOut).filter(|beat| self.full() || self.words() && beat.number == 1)
        {
            on(speech, beat, if beat.number <= IN_WORDS { breath_out } else { &self.phrases.out });
        }
        self.hinted(speech, |number| {
            let out = self.of(BeatKind::BreathOut).find(|beat| beat.number == number)?;
            Some((start(out), end(out) - 2 * LEAD))
        });
    }

    fn rounds(&self, speech: &mut Speech) {
        let parts: Vec<&str> = self.lines_of(Role::Part).collect();
        for beat in self.of(BeatKind::Part) {
            let part = parts.get(usize::from(beat.part - 1)).copied();
            let number = self.number(beat.number);
            let text = match (beat.part, part) {
                (1, Some(part)) if self.full() && beat.number > 1 => joined(&number, part),
                (_, Some(part)) if self.full() || self.words() && beat.number == 1 => part.to_owned(),
                (1, _) => number,
                _ => continue,
            };
            on(speech, beat, &text);
        }
        self.hinted(speech, |number| {
            let last = self.of(BeatKind::Part).filter(|beat| beat.number == number).last()?;
            Some((start(last), end(last) - 2 * LEAD))
        });
    }

    fn spots(&self, speech: &mut Speech) {
        let last = self.of(BeatKind::Spot).count();
        let half = self.cue(&[Role::Half]);
        for (at, beat) in self.of(BeatKind::Spot).enumerate() {
            if !self.words() {
                on(speech, beat, &self.phrases.number(beat.number));
                continue;
            }
            if let Some(begin) =
                self.cue(&[Role::Begin]).filter(|_| at == 0 || self.full() && beat.length >= LONG_SPOT)
            {
                speech.say(start(beat) - if at == 0 { LEAD } else { 0 }, start(beat) + LEAD, begin);
            }
            if at + 1 < last {
                let turns = half.filter(|_| at + 1 == last / 2);
                let next = turns.or(self.cue(&[Role::Next])).unwrap_or_default();
                speech.say(end(beat) - 2 * LEAD, end(beat) - LEAD, next);
                if let Some(leave) = self.cue(&[Role::Leave]) {
                    speech.say_before(end(beat) - 2 * LEAD, leave);
                }
            }
        }
        self.ending(speech);
        self.hinted(speech, |number| {
            let beat = self.of(BeatKind::Spot).find(|beat| beat.number == number)?;
            Some((start(beat) + LEAD, end(beat) - 2 * LEAD))
        });
    }

    fn seconds(&self, speech: &mut Speech) {
        if !self.words() {
            for left in (1..=3_u16).rev().chain([10]) {
                let at = self.length - i64::from(left) * 1_000;
                if at > 0 {
                    speech.say(at, at, &self.phrases.number(left));
                }
            }
            return;
        }
        speech.say(-LEAD, -LEAD, self.cue(&[Role::Begin]).unwrap_or(&self.phrases.stay));
        self.ending(speech);
        if self.length > 2 * NEARLY {
            speech.say(self.length - NEARLY, self.length - NEARLY + LEAD, &self.phrases.ten_seconds);
        }
        if let Some(half) = self.cue(&[Role::Half]) {
            speech.say(self.length / 2 - LEAD, self.length / 2, half);
        }
        self.spread(speech, if self.length > LONG { LONG_HINTS } else { HINTS });
    }

    fn minutes(&self, speech: &mut Speech) {
        if self.words() {
            speech.say(-LEAD, -LEAD, self.cue(&[Role::Begin]).unwrap_or(&self.phrases.begin));
        }
        let slow = i64::from(self.form.slow_minutes.unwrap_or(1)) * MINUTE;
        if self.words() {
            speech.say(slow, slow + LEAD, self.cue(&[Role::Brisk]).unwrap_or_default());
            speech.say(self.length - slow, self.length - slow, self.cue(&[Role::End]).unwrap_or_default());
        }
        if self.length > MINUTE {
            let last = self.length - MINUTE;
            speech.say(last, last + 4 * LEAD, &self.phrases.last_minute);
        }
        if self.words() && self.length >= HALF_WAY {
            speech.say(self.length / 2, self.length / 2 + LEAD, &self.phrases.half_way);
        }
        self.spread(speech, self.length / WALK_PARTS);
    }

    /// The way out, a moment before the end.
    fn ending(&self, speech: &mut Speech) {
        if self.full() {
            let text = self.cue(&[Role::End]).unwrap_or(&self.phrases.and_rest);
            // Said to its end by the end: what comes next has words of its own.
            let at = self.length - END_LEAD.max(speech.length(text) + GAP);
            speech.say(at, at, text);
        }
    }

    /// The hints in turn, every so often.
    fn spread(&self, speech: &mut Speech, every: i64) {
        let hints = self.hints();
        if !self.full() || hints.is_empty() {
            return;
        }
        // Each of them once at least, however short it is.
        let each = i64::try_from(hints.len() + 1).unwrap_or(1);
        let every = every.min(self.length / each);
        let mut at = every;
        let mut number = 0;
        while at < self.length - 2 * LEAD {
            speech.say(at, at + 2 * LEAD, hints[number % hints.len()]);
            number += 1;
            at += every;
        }
    }

    /// The hints in turn, on every other repetition, between these two moments of it.
    fn hinted(&self, speech: &mut Speech, between: impl Fn(u16) -> Option<(i64, i64)>) {
        let hints = self.hints();
        if !self.full() || hints.is_empty() {
            return;
        }
        let last = self.beats.last().map_or(0, |beat| beat.number);
        let mut said = 0;
        for number in (1..=last).step_by(2) {
            let hint = hints[said % hints.len()];
            let Some((from, latest)) = between(number) else { continue };
            if speech.say(from + HINT_AFTER, latest.max(from + HINT_AFTER), hint) {
                said += 1;
            }
        }
    }
}

fn seconds(seconds: u32) -> i64 {
    i64::from(seconds) * 1_000
}

/// Says it a moment before its movement, or not at all: a cue that comes late is worse than none.
fn on(speech: &mut Speech, beat: &Beat, text: &str) -> bool {
    speech.say(start(beat) - LEAD, start(beat), text)
}

fn start(beat: &Beat) -> i64 {
    i64::try_from(beat.start).unwrap_or(i64::MAX)
}

fn end(beat: &Beat) -> i64 {
    i64::try_from(beat.end()).unwrap_or(i64::MAX)
}

fn joined(first: &str, second: &str) -> String {
    format!("{first} {second}")
}
