//! What a session was, exercise by exercise.

use std::collections::BTreeMap;

use crate::book::Book;
use crate::facts::{Decision, LeaveReason};
use crate::history::Session;
use crate::ids::{ExerciseId, SessionId};
use crate::player;
use crate::progression::decide::Verdict;
use crate::receipt::Step;
use crate::rules::RuleSet;
use crate::scales::PainAnswer;
use crate::screens::felt::{self, FeltPage};
use crate::screens::picture::LevelPicture;
use crate::screens::plan::{PlanDay, Week, days_of};
use crate::screens::rating::{RateStep, Scale, rate_step};
use crate::screens::receipt;
use crate::screens::today::next_session;
use crate::time::Day;
use crate::words::Words;

/// Everything the summary draws.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SummaryScreen {
    /// Which session.
    pub session: SessionId,
    /// The screen's title.
    pub title: String,
    /// In one sentence what was done.
    pub heading: String,
    /// In numbers: "9 of 9 sets".
    pub sets: String,
    /// Somebody at rest, for a quiet moment at the end; none where it is over for long.
    pub at_rest: Option<LevelPicture>,
    /// This week, with today; empty where it is over for long.
    pub week: Vec<PlanDay>,
    /// The exercises, in the order in which they were done.
    pub rows: Vec<SummaryRow>,
    /// How all of it felt, while it still can be said; none where the person wants to be asked of each exercise. Nobody has to.
    pub felt: Option<FeltPage>,
    /// How exercises felt of which it was not said, while it still can be; only where the person wants to be asked of each.
    pub questions: Vec<RateStep>,
    /// The pain now that it is over, while it still can be said and was not.
    pub pain_after: Option<Scale>,
    /// Above what happens next.
    pub next_title: String,
    /// What happens next and why, a line each.
    pub next: String,
    /// When the next session is.
    pub next_session: Option<String>,
    /// Leaves the summary.
    pub close: String,
}

/// One exercise of a session, as it went.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SummaryRow {
    /// Which exercise.
    pub exercise: ExerciseId,
    /// How it looks, at the level at which it was done.
    pub picture: LevelPicture,
    /// What it is called.
    pub name: String,
    /// What its level is called.
    pub level: String,
    /// Whether every set was done, and it was not broken off.
    pub whole: bool,
    /// How it went: "Done", "2 of 4 sets", "Stopped because it hurt".
    pub outcome: String,
    /// What was planned, where it was made easier: "Made easier. Planned: Upper body only".
    pub easier: Option<String>,
    /// What was done of each set: "Per set: 8, 8".
    pub amounts: Option<String>,
    /// "Pain 2"; none where it was not asked.
    pub pain: Option<String>,
    /// "Effort 4"; none where it was not asked.
    pub effort: Option<String>,
    /// Opens the page about its dose.
    pub why: String,
}

/// What is asked in a summary.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Asks {
    /// Whether something can still be said of it.
    pub(crate) recent: bool,
    /// Whether each exercise is asked about.
    pub(crate) each: bool,
}

/// What follows a session of today.
pub(crate) struct Then {
    pub(crate) today: Day,
    /// The next day with a session.
    pub(crate) next: Option<Day>,
    pub(crate) week: Week,
    /// What the doses are expected to be then.
    pub(crate) expected: BTreeMap<ExerciseId, Verdict>,
}

/// Somebody who sits upright and at ease: the first picture of this level.
const AT_REST: (&str, u8) = ("cat-cow", 1);

/// The summary of a session.
pub(crate) fn screen(
    words: &Words,
    rules: &RuleSet,
    book: &Book<'_>,
    session: &Session,
    asks: Asks,
    then: Option<&Then>,
) -> SummaryScreen {
    let unsaid =
        |decision: &&Decision| session.was_tried(decision) && !session.is_answered(&decision.exercise);
    let (done, total) = session.progress();
    let over = asks.recent && session.ended;
    let hurt = session.decisions.iter().any(|decision| player::hurt(rules, session, decision));
    SummaryScreen {
        session: session.id,
        title: words.summary_title(),
        heading: match done {
            0 => words.summary_none_done(),
            done if done == total => words.summary_all_done(),
            _ => words.summary_part_done(),
        },
        sets: words.summary_sets(&done.to_string(), total),
        at_rest: then.map(|_| LevelPicture::named(AT_REST)),
        week: then.map(|then| days_of(words, &then.week)).unwrap_or_default(),
        rows: session.decisions.iter().map(|decision| row(words, book, session, decision)).collect(),
        felt: (over && !asks.each && session.decisions.iter().any(|one| session.was_tried(one)))
            .then(|| felt::page(words, book, rules.progression.effort_words.value, session)),
        questions: if over && asks.each {
            let unsaid = session.decisions.iter().filter(unsaid);
            unsaid.map(|decision| rate_step(words, book, decision)).collect()
        } else {
            Vec::new()
        },
        pain_after: (over && session.pain_after == PainAnswer::Open && done > 0)
            .then(|| Scale::of_pain(words, words.summary_pain_after())),
        next_title: words.summary_next_title(),
        next: next(words, book, session, then.map(|then| &then.expected), hurt),
        next_session: then.and_then(|then| next_session(words, then.next, then.today)),
        close: words.summary_close(),
    }
}

/// What the doses are expected to be on the next day; where nothing changes, that they stay.
fn next(
    words: &Words,
    book: &Book<'_>,
    session: &Session,
    expected: Option<&BTreeMap<ExerciseId, Verdict>>,
    hurt: bool,
) -> String {
    let rests = |decision: &&Decision| {
        matches!(expected.and_then(|expected| expected.get(&decision.exercise)), Some(Verdict::LeftOut(_)))
    };
    let resting: Vec<String> =
        session.decisions.iter().filter(rests).map(|decision| book.name(&decision.exercise)).collect();
    let line = |decision: &Decision| {
        let name = book.name(&decision.exercise);
        match expected?.get(&decision.exercise)? {
            // Said of all of them at once.
            Verdict::LeftOut(_) => None,
            Verdict::Dose(decided) => {
                let dose = |step: &Step| {
                    let same = step.level == decision.level;
                    let level = book.level_name(&decision.exercise, step.level);
                    let dose = words.dose(&step.dose).shown;
                    if same { dose } else { format!("{level}, {dose}") }
                };
                let now = Step { level: decision.level, dose: decision.dose.clone() };
                if let Some(raise) = &decided.raise {
                    Some(words.summary_will_rise(&dose(&raise.step), &name, &dose(&now)))
                } else if decided.step != now && !decided.receipt.because().is_a_raise() {
                    let reason = receipt::because(words, book, decided.receipt.because());
                    Some(words.summary_will_fall(&dose(&decided.step), &name, &reason))
                } else {
                    None
                }
            }
        }
    };
    let mut lines: Vec<String> = session.decisions.iter().filter_map(line).collect();
    if !resting.is_empty() {
        lines.push(words.summary_will_rest(&resting.join(", ")));
    }
    if hurt {
        lines.push(words.summary_next_hurt());
    } else if lines.is_empty() {
        lines.push(words.summary_next_same());
    }
    lines.join("\n")
}

pub(crate) fn row(words: &Words, book: &Book<'_>, session: &Session, decision: &Decision) -> SummaryRow {
    let exercise = &decision.exercise;
    let (done, total) = session.progress_of(decision);
    let left = session.left(exercise);
    // What was broken off is not done, however far it went.
    let is_broken_off = matches!(
        left,
        Some(LeaveReason::Hurts | LeaveReason::Condition | LeaveReason::AskFirst | LeaveReason::Equipment)
    );
    let whole = total > 0 && done == total && !is_broken_off;
    let amounts = session.amounts(decision);
    let rating = session.said(exercise);
    SummaryRow {
        exercise: exercise.clone(),
        picture: LevelPicture::of(exercise, session.as_done(decision).level, decision.dose.load),
        name: book.name(exercise),
        level: book.level_name(exercise, session.as_done(decision).level),
        whole,
        outcome: match (left, done) {
            (Some(LeaveReason::Hurts), _) => words.summary_left_hurts(),
            (Some(LeaveReason::Condition), _) => words.summary_left_condition(),
            (Some(LeaveReason::AskFirst), _) => words.summary_left_ask_first(),
            (Some(LeaveReason::Equipment), _) => words.summary_left_equipment(),
            _ if whole => words.summary_done_whole(),
            (_, 1..) => words.summary_done_part(&done.to_string(), &total.to_string()),
            (Some(LeaveReason::NoTime), 0) => words.summary_left_no_time(),
            (Some(LeaveReason::TooHard), 0) => words.summary_left_too_hard(),
            (Some(LeaveReason::Choice), 0) => words.summary_left_choice(),
            (None, 0) => words.summary_not_reached(),
        },
        easier: session
            .made_easier(exercise)
            .then(|| words.summary_easier(&book.level_name(exercise, decision.level))),
        amounts: words.amounts(decision.dose.measure, &amounts).map(|list| words.summary_amounts(&list)),
        pain: rating.map(|rating| match rating.pain {
            Some(pain) => words.summary_pain(&pain.value().to_string()),
            None => words.summary_pain_unsaid(),
        }),
        effort: rating.map(|rating| match rating.effort {
            Some(effort) => words.summary_effort(&effort.value().to_string()),
            None => words.summary_effort_unsaid(),
        }),
        why: words.dose_open(),
    }
}
