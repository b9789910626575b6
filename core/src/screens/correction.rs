//! What was recorded of a session, to be put right: each set, how each exercise felt. What is entered here supersedes what was
//! said before, which is kept.

use crate::book::Book;
use crate::dose::{Dose, Measure, Side};
use crate::facts::Decision;
use crate::history::{Session, Slot};
use crate::ids::{ExerciseId, SessionId};
use crate::scales::{Effort, Pain};
use crate::screens::EndDialog;
use crate::screens::picture::LevelPicture;
use crate::screens::rating::Scale;
use crate::time::Day;
use crate::words::{Text, Words};

/// Everything the correction of a session draws.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CorrectionScreen {
    /// Which session.
    pub session: SessionId,
    /// The screen's title.
    pub title: String,
    /// Its day.
    pub date: String,
    /// What becomes of what is entered.
    pub text: String,
    /// Its exercises.
    pub exercises: Vec<CorrectionExercise>,
    /// Leaves it.
    pub done: String,
    /// Deletes the session.
    pub delete: String,
    /// Asked before.
    pub delete_dialog: EndDialog,
}

/// One exercise of the session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CorrectionExercise {
    /// Which exercise.
    pub exercise: ExerciseId,
    /// How it looks.
    pub picture: LevelPicture,
    /// What it is called.
    pub name: String,
    /// What its level is called.
    pub level: String,
    /// Its sets, each side by itself.
    pub sets: Vec<CorrectionSet>,
    /// The worst pain in it.
    pub pain: Scale,
    /// What was said of it.
    pub pain_said: Option<i32>,
    /// How hard it was.
    pub effort: Scale,
    /// What was said of it.
    pub effort_said: Option<i32>,
}

/// One set on one side.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CorrectionSet {
    /// Its number, from 1.
    pub set: u32,
    /// Its side.
    pub side: Side,
    /// "Set 1, left".
    pub label: String,
    /// "8 repetitions".
    pub amount: Text,
    /// What less is; none where there is nothing less.
    pub less: Option<CorrectionStep>,
    /// What more is; none at the most that can be entered.
    pub more: Option<CorrectionStep>,
}

/// Another amount of a set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CorrectionStep {
    /// Handed back.
    pub amount: u32,
    /// What it does, for a screen reader.
    pub label: String,
}

/// By how much an amount steps: seconds in fives.
fn step(measure: Measure) -> u16 {
    match measure {
        Measure::Seconds | Measure::RollerSeconds => 5,
        _ => 1,
    }
}

/// The most of one set that can be entered: no more than the player could have counted.
pub(crate) fn most(dose: &Dose) -> u16 {
    dose.amount.saturating_mul(2).max(dose.amount.saturating_add(step(dose.measure)))
}

pub(crate) fn screen(words: &Words, book: &Book<'_>, today: Day, session: &Session) -> CorrectionScreen {
    CorrectionScreen {
        session: session.id,
        title: words.correction_title(),
        date: words.recent_day(session.day, today),
        text: words.correction_text(),
        exercises: session.decisions.iter().map(|one| exercise(words, book, session, one)).collect(),
        done: words.correction_done(),
        delete: words.correction_delete(),
        delete_dialog: EndDialog {
            title: words.correction_delete_title(),
            text: words.correction_delete_text(),
            confirm: words.correction_delete_yes(),
            cancel: words.correction_delete_no(),
        },
    }
}

fn exercise(words: &Words, book: &Book<'_>, session: &Session, decision: &Decision) -> CorrectionExercise {
    let id = &decision.exercise;
    let doing = session.as_done(decision);
    let said = session.said(id);
    CorrectionExercise {
        exercise: id.clone(),
        picture: LevelPicture::decided(&doing),
        name: book.name(id),
        level: book.level_name(id, doing.level),
        sets: session.slots(decision).map(|slot| set(words, session, &doing, slot)).collect(),
        pain: Scale::of_pain(words, words.correction_pain()),
        pain_said: said.and_then(|said| said.pain).map(Pain::into),
        effort: Scale { question: words.correction_effort(), ..Scale::of_effort(words) },
        effort_said: said.and_then(|said| said.effort).map(Effort::into),
    }
}

fn set(words: &Words, session: &Session, doing: &Decision, slot: Slot) -> CorrectionSet {
    let asked = &doing.dose;
    let done = session.done(&doing.exercise, slot).unwrap_or_default();
    let amount = words.amount(asked.measure, u32::from(done));
    let number = slot.set.to_string();
    let (by, most) = (step(asked.measure), most(asked).max(done));
    let to = |amount: u16, label: String| CorrectionStep { amount: amount.into(), label };
    let spoken = amount.spoken.clone().unwrap_or_else(|| amount.shown.clone());
    CorrectionSet {
        set: slot.set.into(),
        side: slot.side,
        label: match slot.side {
            Side::Both => words.correction_set(&number),
            Side::Left => words.correction_set_left(&number),
            Side::Right => words.correction_set_right(&number),
        },
        less: (done > 0).then(|| to(done.saturating_sub(by), words.correction_less(&spoken))),
        more: (done < most).then(|| to(done.saturating_add(by).min(most), words.correction_more(&spoken))),
        amount,
    }
}
