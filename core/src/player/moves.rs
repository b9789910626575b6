//! What is done in a session, and in what manner is it led?

use super::beats::{self, Beat, BeatKind};
use super::script::Haptic;
use super::voice::Phrases;
use crate::catalog::{Category, Role};
use crate::dose::{Dose, Side};
use crate::figure::Rhythm;
use crate::ids::{ExerciseId, LevelId};
use crate::pace::Ways;
use crate::rules::Pace;
use crate::settings::Verbosity;
use crate::words::Text;

/// A way to do an exercise: a level with a dose, and the words for it.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Form {
    pub(crate) level: LevelId,
    pub(crate) level_name: String,
    /// How one gets into it and out of it.
    pub(crate) ways: Ways,
    /// Name and level as they are said: "Plank, at a wall."
    pub(crate) said: String,
    /// The same as what comes next: "Next: plank, at a wall."
    pub(crate) next: String,
    pub(crate) dose: Dose,
    /// How much one set is, in words.
    pub(crate) amount: Text,
    /// What the therapist says of it, and where to begin, as it is shown.
    pub(crate) start: Vec<String>,
    /// What the person's health asks of it, said once before the first set.
    pub(crate) cautions: Vec<String>,
    /// What the therapist says of it: how far to go, and a note.
    pub(crate) limits: Vec<String>,
    /// The dose's load in words.
    pub(crate) load: Option<Text>,
    /// Whether that is a band.
    pub(crate) banded: bool,
    /// What the figure shows, in words.
    pub(crate) figure: String,
    /// How the loop of its figure moves; none where there is no figure.
    pub(crate) rhythm: Option<Rhythm>,
    pub(crate) counting: Counting,
    /// How many minutes of it are slow, at the beginning and at the end.
    pub(crate) slow_minutes: Option<u16>,
    /// Seconds on a spot under a roller.
    pub(crate) spot: Option<u16>,
    /// The level's cues, with what each is for.
    pub(crate) lines: Vec<(Role, String)>,
    /// Where the body is, and where hands and feet are; empty where it is not known.
    pub(crate) place: String,
    /// How the load is held or fixed; empty where there is none.
    pub(crate) held: String,
    /// What else helps, sentence by sentence.
    pub(crate) advice: Vec<String>,
    /// What has to be put away before one gets up; empty where nothing has.
    pub(crate) away: String,
    /// What is shown and said of each side, where the level says it.
    pub(crate) left: Option<SideWords>,
    pub(crate) right: Option<SideWords>,
    /// The load as it is said; empty where there is none.
    pub(crate) load_said: String,
    /// How much one set is, as it is said.
    pub(crate) target: String,
}

/// What a side of a level is: never only "left", but the limb.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct SideWords {
    /// As it is shown: "Set 1 of 2, left arm", with `NUMBER` and `TOTAL` in the places of the numbers.
    pub(crate) set: String,
    /// As it is said: "Left arm, right leg."
    pub(crate) said: String,
}

/// What stands under a number, and how both are said with `NUMBER` in its place; for one, and for any other number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Counting {
    pub(crate) one: (String, String),
    pub(crate) other: (String, String),
}

impl Counting {
    pub(crate) fn at(&self, number: u32) -> (&str, &str) {
        let (line, spoken) = if number == 1 { &self.one } else { &self.other };
        (line, spoken)
    }
}

/// An exercise of the session.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Move {
    pub(crate) id: ExerciseId,
    pub(crate) name: String,
    /// As it is shown: "Next: Plank".
    pub(crate) next_up: String,
    pub(crate) category: Category,
    /// As it was decided, or as it was made easier.
    pub(crate) form: Form,
    /// The levels below that fit, nearest first, each at its smallest dose.
    pub(crate) easier: Vec<Form>,
}

/// One set on one side: what is done, and stored, as one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Task {
    /// Its place among the session's exercises.
    pub(crate) exercise: usize,
    pub(crate) set: u8,
    pub(crate) side: Side,
}

/// How a person likes a session to be led.
#[allow(clippy::struct_excessive_bools, reason = "each is a switch of its own")]
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Manner {
    /// With the person's own breath.
    pub(crate) pace: Pace,
    /// Whether each repetition is confirmed by a tap instead of paced.
    pub(crate) by_tap: bool,
    pub(crate) verbosity: Verbosity,
    /// The voice's speed.
    pub(crate) percent: u32,
    /// Whether marks are felt.
    pub(crate) haptics: bool,
    /// Whether marks are heard.
    pub(crate) sounds: bool,
    /// Whether it is asked after each exercise how it was.
    pub(crate) asks_each: bool,
    pub(crate) phrases: Phrases,
}

/// How many sets are left to an exercise from set `from` on, when a level with that many takes the place of the planned
/// ones: never more than were planned, and never fewer than were begun.
pub(crate) fn eased_sets(level: u8, planned: u8, from: u8) -> u8 {
    level.min(planned).max(from)
}

impl Form {
    /// What is said of a side.
    pub(crate) fn side(&self, side: Side) -> Option<&SideWords> {
        match side {
            Side::Left => self.left.as_ref(),
            Side::Right => self.right.as_ref(),
            Side::Both => None,
        }
    }

    /// The first cue with one of these roles.
    pub(crate) fn cue(&self, roles: &[Role]) -> Option<&str> {
        self.lines.iter().find(|(role, _)| roles.contains(role)).map(|(_, text)| text.as_str())
    }

    /// The beats of one set.
    pub(crate) fn beats(&self, pace: &Pace) -> Vec<Beat> {
        let parts = self.lines.iter().filter(|(role, _)| *role == Role::Part).count();
        // A spot is left only where the level says how; its time includes the way to the next, so that the pressure
        // is never longer than the level allows.
        let spot = self.spot.filter(|_| self.cue(&[Role::Next]).is_some());
        beats::of_set(pace, &self.dose, u16::try_from(parts).unwrap_or(1), spot)
    }

    /// What the breath does on the way up and back, where the level says it.
    pub(crate) fn breath(&self, kind: BeatKind) -> Option<Haptic> {
        let says = |role: Role| self.lines.iter().any(|(known, _)| *known == role);
        match kind {
            BeatKind::BreathIn => Some(Haptic::Inhale),
            BeatKind::BreathOut => Some(Haptic::Exhale),
            BeatKind::Lift if says(Role::LiftIn) => Some(Haptic::Inhale),
            BeatKind::Lift if says(Role::LiftOut) => Some(Haptic::Exhale),
            BeatKind::Lower if says(Role::LowerIn) => Some(Haptic::Inhale),
            BeatKind::Lower if says(Role::LowerOut) => Some(Haptic::Exhale),
            BeatKind::Lift | BeatKind::Part | BeatKind::Spot => Some(Haptic::Tick),
            _ => None,
        }
    }
}
