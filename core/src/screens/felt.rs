//! How did the session feel? One page at its end asks for all of it at once (rule B, "Answers"). Nothing is preselected, and what
//! is said can be corrected for as long as it can be said.

use crate::book::Book;
use crate::error::Result;
use crate::facts::Added;
use crate::history::{Felt, Session};
use crate::ids::ExerciseId;
use crate::rules::EffortWords;
use crate::scales::{Effort, HowHard, Pain};
use crate::screens::rating::Scale;
use crate::words::Words;

/// What the page asks, and what was said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FeltPage {
    /// "Did any exercise add to your pain?"
    pub added: String,
    /// No.
    pub none: FeltChoice,
    /// Yes: then the page asks which.
    pub some: FeltChoice,
    /// Above the exercises that may have.
    pub which: String,
    /// "How hard was it?"
    pub hard: String,
    /// How hard all of it was, the least first.
    pub efforts: Vec<FeltChoice>,
    /// Above the exercises that may have been too hard; only where it was.
    pub too_hard: Option<String>,
    /// Opens how hard each of them was.
    pub otherwise: String,
    /// The exercises that were tried, in the session's order.
    pub exercises: Vec<FeltExercise>,
}

/// An answer that is tapped.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FeltChoice {
    /// Handed back when it is tapped.
    pub tap: FeltTap,
    /// What it says.
    pub label: String,
    /// Whether it was said.
    pub selected: bool,
}

/// What is asked of one exercise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FeltExercise {
    /// Which one.
    pub exercise: ExerciseId,
    /// Whether it added to the pain: what it is called, and what a tap makes of it.
    pub added: FeltChoice,
    /// The worst pain in it, where it did.
    pub worst: Option<Scale>,
    /// What was said of that.
    pub worst_said: Option<i32>,
    /// Whether it was too hard: what it is called, and what a tap makes of it.
    pub too_hard: FeltChoice,
    /// How hard it was, the least first.
    pub efforts: Vec<FeltChoice>,
}

/// What a tap on the page says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FeltTap {
    /// No exercise added to the pain.
    NoneAdded,
    /// Some did; which is not said yet.
    SomeAdded,
    /// That one did, or did not.
    Added {
        /// Which one.
        exercise: ExerciseId,
        /// Whether it did.
        added: bool,
    },
    /// The worst pain in that one, which added to it.
    Worst {
        /// Which one.
        exercise: ExerciseId,
        /// From 0 to 10.
        pain: i32,
    },
    /// How hard all of it was.
    Hard {
        /// How hard.
        effort: HowHard,
    },
    /// How hard that one was.
    HardOf {
        /// Which one.
        exercise: ExerciseId,
        /// How hard.
        effort: HowHard,
    },
    /// That one was not too hard after all: nothing is said of it alone.
    NotTooHard {
        /// Which one.
        exercise: ExerciseId,
    },
}

/// Every answer to how hard it was, the least first.
const EFFORTS: [HowHard; 4] = [HowHard::Easy, HowHard::AboutRight, HowHard::Hard, HowHard::TooHard];

/// The page about a session.
pub(crate) fn page(words: &Words, book: &Book<'_>, numbers: EffortWords, session: &Session) -> FeltPage {
    let felt = session.felt_of_all();
    let added = felt.added.as_deref();
    let too_hard_of = |exercise: &ExerciseId| {
        let own = felt.efforts.iter().find(|(known, _)| known == exercise);
        own.is_some_and(|(_, effort)| *effort == numbers.of(HowHard::TooHard))
    };
    let too_hard = said(&felt, numbers) == Some(HowHard::TooHard);
    let tried = session.decisions.iter().filter(|decision| session.was_tried(decision));
    let exercises = tried.map(|decision| {
        let exercise = &decision.exercise;
        let name = book.name(exercise);
        let of_it = added.and_then(|added| added.iter().find(|one| one.exercise == *exercise));
        let choice = |tap, selected| FeltChoice { tap, label: name.clone(), selected };
        let (did, hard) = (of_it.is_some(), too_hard_of(exercise));
        let own = felt.efforts.iter().find(|(known, _)| known == exercise).map(|(_, effort)| *effort);
        FeltExercise {
            exercise: exercise.clone(),
            added: choice(FeltTap::Added { exercise: exercise.clone(), added: !did }, did),
            worst: did.then(|| Scale::of_pain(words, words.rate_pain(&name))),
            worst_said: of_it.and_then(|one| one.worst).map(i32::from),
            too_hard: choice(
                if hard {
                    FeltTap::NotTooHard { exercise: exercise.clone() }
                } else {
                    FeltTap::HardOf { exercise: exercise.clone(), effort: HowHard::TooHard }
                },
                hard,
            ),
            efforts: efforts(words, numbers, own, |effort| FeltTap::HardOf {
                exercise: exercise.clone(),
                effort,
            }),
        }
    });
    let exercises: Vec<FeltExercise> = exercises.collect();
    let choice = |tap, label, selected| FeltChoice { tap, label, selected };
    let none = added.is_some_and(<[_]>::is_empty);
    FeltPage {
        added: words.felt_added(),
        none: choice(FeltTap::NoneAdded, words.felt_none(), none),
        some: choice(FeltTap::SomeAdded, words.felt_some(), added.is_some() && !none),
        which: words.felt_which(),
        hard: words.felt_hard(),
        efforts: efforts(words, numbers, said(&felt, numbers).map(|effort| numbers.of(effort)), |effort| {
            FeltTap::Hard { effort }
        }),
        too_hard: (too_hard && exercises.len() > 1).then(|| words.felt_too_hard_which()),
        otherwise: words.felt_otherwise(),
        exercises,
    }
}

/// How hard all of it was: also where only that some of it was too hard is known.
fn said(felt: &Felt, numbers: EffortWords) -> Option<HowHard> {
    let all = felt.effort.and_then(|effort| EFFORTS.into_iter().find(|word| numbers.of(*word) == effort));
    let too_hard = numbers.of(HowHard::TooHard);
    all.or_else(|| felt.efforts.iter().any(|(_, effort)| *effort == too_hard).then_some(HowHard::TooHard))
}

fn efforts(
    words: &Words,
    numbers: EffortWords,
    said: Option<Effort>,
    tap: impl Fn(HowHard) -> FeltTap,
) -> Vec<FeltChoice> {
    let label = |effort| match effort {
        HowHard::Easy => words.felt_easy(),
        HowHard::AboutRight => words.felt_about_right(),
        HowHard::Hard => words.felt_hard_one(),
        HowHard::TooHard => words.felt_too_hard(),
    };
    let choice = |effort| FeltChoice {
        tap: tap(effort),
        label: label(effort),
        selected: said == Some(numbers.of(effort)),
    };
    EFFORTS.into_iter().map(choice).collect()
}

/// What was said, after a tap. `exercise` is one of the session's.
pub(crate) fn after(mut felt: Felt, tap: &FeltTap, numbers: EffortWords) -> Result<Felt> {
    let too_hard = numbers.of(HowHard::TooHard);
    match tap {
        FeltTap::NoneAdded => felt.added = Some(Vec::new()),
        FeltTap::SomeAdded => {
            if felt.added.as_ref().is_some_and(Vec::is_empty) {
                felt.added = None;
            }
        }
        FeltTap::Added { exercise, added } => {
            let mut known = felt.added.unwrap_or_default();
            let is_known = known.iter().any(|one| one.exercise == *exercise);
            match (added, is_known) {
                (true, false) => known.push(Added { exercise: exercise.clone(), worst: None }),
                (false, _) => known.retain(|one| one.exercise != *exercise),
                _ => {}
            }
            // Who takes the last one back has not said that none did.
            felt.added = Some(known).filter(|known| !known.is_empty());
        }
        FeltTap::Worst { exercise, pain } => {
            let worst = Some(Pain::named("pain", *pain)?);
            let mut known = felt.added.unwrap_or_default();
            match known.iter_mut().find(|one| one.exercise == *exercise) {
                Some(one) => one.worst = worst,
                None => known.push(Added { exercise: exercise.clone(), worst }),
            }
            felt.added = Some(known);
        }
        FeltTap::Hard { effort } => {
            felt.effort = Some(numbers.of(*effort));
            // Which of them were too hard is of that answer alone.
            felt.efforts.retain(|(_, own)| *own != too_hard);
        }
        FeltTap::HardOf { exercise, effort } => {
            let own = numbers.of(*effort);
            felt.efforts.retain(|(known, _)| known != exercise);
            felt.efforts.push((exercise.clone(), own));
            // Too hard was not all of it; how hard the others were was not said.
            if felt.effort == Some(too_hard) && own == too_hard {
                felt.effort = None;
            }
        }
        FeltTap::NotTooHard { exercise } => {
            felt.efforts.retain(|(known, _)| known != exercise);
            let others = felt.efforts.iter().any(|(_, own)| *own == too_hard);
            if felt.effort.is_none() && !others {
                felt.effort = Some(too_hard);
            }
        }
    }
    Ok(felt)
}

impl FeltTap {
    /// Which exercise it is about; none where it is about all.
    pub(crate) fn exercise(&self) -> Option<&ExerciseId> {
        match self {
            Self::Added { exercise, .. }
            | Self::Worst { exercise, .. }
            | Self::HardOf { exercise, .. }
            | Self::NotTooHard { exercise } => Some(exercise),
            Self::NoneAdded | Self::SomeAdded | Self::Hard { .. } => None,
        }
    }
}
