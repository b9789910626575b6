//! What comes next in a session: a set to do, a question to answer, advice, or its end.

use crate::book::Book;
use crate::dose::{Load, Side};
use crate::error::Result;
use crate::facts::Decision;
use crate::history::{Session, Slot, count};
use crate::ids::{ExerciseId, SessionId};
use crate::pace;
use crate::player::{self, Step};
use crate::rules::RuleSet;
use crate::scales::{self, Effort, Pain};
use crate::screens::Text;
use crate::words::Words;

/// Everything the player draws.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlayerScreen {
    /// The session that is played.
    pub session: SessionId,
    /// Sets finished, each side counted.
    pub done: u32,
    /// Sets in all, each side counted.
    pub total: u32,
    /// The same in words: "3 of 9 sets done".
    pub progress: String,
    /// What is next.
    pub step: PlayerStep,
    /// Ends the session early; asked for once more with `end_dialog`.
    pub end: String,
    /// The question before a session is ended early.
    pub end_dialog: EndDialog,
}

/// The question before a session is ended early.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EndDialog {
    /// The question.
    pub title: String,
    /// What becomes of what was done.
    pub text: String,
    /// Yes.
    pub confirm: String,
    /// No.
    pub cancel: String,
}

/// What is next in a session.
#[expect(clippy::large_enum_variant, reason = "one is made for a screen, and it crosses at once")]
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum PlayerStep {
    /// A set to do.
    DoSet {
        /// Which, and how.
        set: SetStep,
    },
    /// How an exercise felt.
    Rate {
        /// The questions.
        rate: RateStep,
    },
    /// It hurt: the end is offered.
    Advise {
        /// The advice.
        advice: AdviceStep,
    },
    /// Nothing is left to do; the session has ended.
    Over {
        /// That it is so.
        title: String,
        /// What comes now.
        text: String,
        /// Opens the summary.
        summary: String,
    },
}

/// A set to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SetStep {
    /// Which exercise.
    pub exercise: ExerciseId,
    /// Which set, from 1.
    pub set: u8,
    /// Which side.
    pub side: Side,
    /// How much to do, in the unit of the dose; what "done" means unless the person says otherwise.
    pub amount: u16,
    /// The most that can be entered.
    pub amount_limit: u16,
    /// "Exercise 2 of 4".
    pub position: String,
    /// What the exercise is called.
    pub name: String,
    /// What its level is called.
    pub level: String,
    /// Which level of the exercise, from 1: `figure_loop` draws it.
    pub level_number: u8,
    /// Whether a band is the load: it looks different then.
    pub banded: bool,
    /// What its figure shows, for those who do not see it; empty where it has none.
    pub figure: String,
    /// "Set 1 of 2, left side".
    pub set_and_side: String,
    /// How much: "8 repetitions".
    pub target: Text,
    /// What makes it heavier: "light band".
    pub load: Option<Text>,
    /// Above the instructions.
    pub how_title: String,
    /// What the therapist says of it, where to begin, then step by step.
    pub how: Vec<String>,
    /// Above `feel`.
    pub feel_title: String,
    /// What it feels like when it is done well.
    pub feel: String,
    /// What to do before it: rest, or take up the next position.
    pub before: Option<String>,
    /// Beside the count.
    pub amount_label: String,
    /// One less.
    pub less: String,
    /// One more.
    pub more: String,
    /// The set is done.
    pub done: String,
    /// It hurts: ends the exercise.
    pub hurts: String,
    /// Leaves out the rest of the exercise.
    pub skip: String,
}

/// How an exercise felt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RateStep {
    /// Which exercise.
    pub exercise: ExerciseId,
    /// The screen's title.
    pub title: String,
    /// The question about pain.
    pub pain: Scale,
    /// The question about effort.
    pub effort: Scale,
    /// Keeps the answers.
    pub save: String,
    /// Gives no answer: it stays unknown.
    pub later: String,
}

/// A question answered with a number from 0 to 10. Nothing is preselected.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scale {
    /// The question.
    pub question: String,
    /// What 0 means.
    pub low: String,
    /// What 10 means.
    pub high: String,
    /// Each number for a screen reader, from 0.
    pub values: Vec<String>,
}

/// The end of the session is offered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AdviceStep {
    /// The exercise that hurt.
    pub exercise: ExerciseId,
    /// The advice in short.
    pub title: String,
    /// The advice.
    pub text: String,
    /// What needs more than a rest.
    pub sharp: String,
    /// Ends the session.
    pub end: String,
    /// Goes on with the next exercise.
    pub go_on: String,
}

/// The most that can be entered for one set: beyond any dose, and still a number of a living person.
pub(crate) const AMOUNT_LIMIT: u16 = 999;

pub(crate) fn screen(
    words: &Words,
    rules: &RuleSet,
    book: &Book<'_>,
    session: &Session,
) -> Result<PlayerScreen> {
    let step = match player::next(rules, session) {
        Step::DoSet { decision, slot } => {
            PlayerStep::DoSet { set: set_step(words, rules, book, session, decision, slot)? }
        }
        Step::Rate { decision } => PlayerStep::Rate { rate: rate_step(words, book, decision) },
        Step::Advise { decision } => PlayerStep::Advise { advice: advice_step(words, decision) },
        Step::Over => PlayerStep::Over {
            title: words.over_title(),
            text: words.over_text(),
            summary: words.over_summary(),
        },
    };
    let (done, total) = session.progress();
    Ok(PlayerScreen {
        session: session.id,
        done,
        total,
        progress: words.sets_done(&done.to_string(), &total.to_string()),
        step,
        end: words.player_end(),
        end_dialog: end_dialog(words),
    })
}

/// The question before a session is ended early.
pub(crate) fn end_dialog(words: &Words) -> EndDialog {
    EndDialog {
        title: words.end_question(),
        text: words.end_text(),
        confirm: words.end_confirm(),
        cancel: words.end_cancel(),
    }
}

fn set_step(
    words: &Words,
    rules: &RuleSet,
    book: &Book<'_>,
    session: &Session,
    decision: &Decision,
    slot: Slot,
) -> Result<SetStep> {
    let number = session.decisions.iter().position(|one| one == decision).map_or(0, |at| at + 1);
    let before = before(words, rules, book, session, decision, slot)?;
    let decision = &session.as_done(decision);
    let (exercise, dose) = (&decision.exercise, &decision.dose);
    let set = words.player_set_of(&slot.set.to_string(), &dose.sets.to_string());
    Ok(SetStep {
        exercise: exercise.clone(),
        set: slot.set,
        side: slot.side,
        amount: dose.amount,
        amount_limit: AMOUNT_LIMIT,
        position: words.player_exercise_of(&number.to_string(), &count(session.decisions.len()).to_string()),
        name: book.name(exercise),
        level: book.level_name(exercise, decision.level),
        level_number: decision.level,
        banded: matches!(dose.load, Some(Load::Band(_))),
        figure: book.figure(exercise, decision.level),
        set_and_side: match words.side(slot.side) {
            Some(side) => words.player_set_and_side(&set, &side),
            None => set,
        },
        target: words.one_set(dose),
        load: dose.load.map(|load| words.load(load)),
        how_title: words.player_how(),
        how: [book.therapists_words(decision), book.how(exercise, decision.level)].concat(),
        feel_title: words.player_feel(),
        feel: book.feel(exercise, decision.level),
        before,
        amount_label: words.player_amount_label(),
        less: words.player_amount_less(),
        more: words.player_amount_more(),
        done: words.player_done(),
        hurts: words.player_hurts(),
        skip: words.player_skip_exercise(),
    })
}

/// What to do before a set: nothing before the very first and between sides, else rest or change position.
fn before(
    words: &Words,
    rules: &RuleSet,
    book: &Book<'_>,
    session: &Session,
    decision: &Decision,
    slot: Slot,
) -> Result<Option<String>> {
    let pace = &rules.pace.value;
    let first_of_set = session.slots(decision).find(|other| other.set == slot.set) == Some(slot);
    if !first_of_set {
        return Ok(None);
    }
    if slot.set > 1 {
        return Ok(Some(words.player_rest(&pace::rest(pace, book.category(decision)?).to_string())));
    }
    let at = session.decisions.iter().position(|one| one == decision).unwrap_or_default();
    let Some(last) = at.checked_sub(1).and_then(|at| session.decisions.get(at)) else { return Ok(None) };
    Ok(match (book.position(last)?, book.position(decision)?) {
        (Some(from), Some(to)) if from == to => None,
        (Some(from), Some(to)) => Some(words.player_change(&pace::of_change(pace, from, to).to_string())),
        // Where one is not known, there may be a change.
        _ => Some(words.player_change(&pace.change_of_position.to_string())),
    })
}

impl Scale {
    /// A question about pain.
    pub(crate) fn of_pain(words: &Words, question: String) -> Self {
        Self {
            question,
            low: words.rate_pain_low(),
            high: words.rate_pain_high(),
            values: scales::all::<Pain>()
                .map(|pain| words.rate_pain_value(&pain.value().to_string()))
                .collect(),
        }
    }
}

pub(crate) fn rate_step(words: &Words, book: &Book<'_>, decision: &Decision) -> RateStep {
    RateStep {
        exercise: decision.exercise.clone(),
        title: words.rate_title(),
        pain: Scale::of_pain(words, words.rate_pain(&book.name(&decision.exercise))),
        effort: Scale {
            question: words.rate_effort(),
            low: words.rate_effort_low(),
            high: words.rate_effort_high(),
            values: scales::all::<Effort>()
                .map(|effort| words.rate_effort_value(&effort.value().to_string()))
                .collect(),
        },
        save: words.rate_save(),
        later: words.rate_later(),
    }
}

fn advice_step(words: &Words, decision: &Decision) -> AdviceStep {
    AdviceStep {
        exercise: decision.exercise.clone(),
        title: words.advice_title(),
        text: words.advice_text(),
        sharp: words.advice_sharp(),
        end: words.advice_end(),
        go_on: words.advice_go_on(),
    }
}
