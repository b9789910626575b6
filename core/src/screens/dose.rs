//! Why is the dose of an exercise what it is, how did it come to be, and what can be chosen instead?

use crate::book::Book;
use crate::catalog::Exercise;
use crate::facts::DoseChoice;
use crate::ids::{ExerciseId, LevelId};
use crate::progression::adverse::{self, Adverse};
use crate::progression::choices::Offer;
use crate::progression::history::is_same;
use crate::progression::ladder::Ladder;
use crate::progression::walking::WALKING;
use crate::receipt::{Because, Nearest, Receipt, Step};
use crate::rules::RuleSet;
use crate::screens::receipt;
use crate::time::Day;
use crate::training::Trained;
use crate::words::{Text, Words};

/// Everything the page about a dose draws.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DoseScreen {
    /// Which exercise.
    pub exercise: ExerciseId,
    /// What it is called.
    pub title: String,
    /// What its level is called; none where it has none now.
    pub level: Option<String>,
    /// How much; none where it is left out, or nobody has said yet.
    pub dose: Option<Text>,
    /// That it is left out, where it is.
    pub left_out: Option<String>,
    /// Where that is among all that the person can come to; none where there is only one.
    pub ladder: Option<DoseLadder>,
    /// Above `why`.
    pub why_title: String,
    /// The reasons, the one that decided first.
    pub why: Vec<String>,
    /// Above `facts`.
    pub facts_title: String,
    /// What it stands on, with dates, oldest first.
    pub facts: Vec<String>,
    /// Above `nearest`: what it waits for, or what would have changed it.
    pub nearest_title: String,
    /// What of it each would be; all of them together where there are several.
    pub nearest: Vec<String>,
    /// By which rules, for who wants to look them up: "Rules C3, C8 (rule set 5)".
    pub rules: String,
    /// Above `offers`.
    pub offers_title: String,
    /// What can be chosen instead.
    pub offers: Vec<DoseOffer>,
    /// Chooses an offer, where it is asked once more.
    pub choose: String,
    /// Does not choose it.
    pub leave: String,
    /// Above `changes`.
    pub changes_title: String,
    /// How it came to be, newest first.
    pub changes: Vec<DoseChange>,
    /// Said where there is none yet.
    pub no_changes: String,
}

/// The doses of an exercise as a ladder: one place for each, grouped by level.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DoseLadder {
    /// Easiest first.
    pub levels: Vec<DoseLevel>,
    /// The same in words: "Level 2 of 5, step 3 of 8".
    pub text: String,
}

/// The doses of one level.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DoseLevel {
    /// "Level 2".
    pub title: String,
    /// How many doses it has; at least one.
    pub steps: u32,
    /// Which of them is the present one, from 1; none where it is on another level.
    pub present: Option<u32>,
    /// Whether it is below the present one.
    pub passed: bool,
}

/// A dose that can be chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DoseOffer {
    /// What it is; handed back with `step`.
    pub how: DoseChoice,
    /// Its place on the ladder.
    pub step: u32,
    /// What it does: "One step easier: 2 × 8".
    pub label: String,
    /// What to know before.
    pub warning: String,
}

/// Something that became of a dose, or happened with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DoseChange {
    /// On which day, in words.
    pub day: String,
    /// What: "1 × 8 instead of 1 × 6".
    pub text: String,
    /// Why; none where the text says it.
    pub reason: Option<String>,
    /// Whether it went up, down, or neither.
    pub direction: DoseDirection,
}

/// Where a dose went.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DoseDirection {
    /// It asks for more.
    Up,
    /// It asks for less.
    Down,
    /// Something happened, or it is another and neither more nor less.
    Level,
}

/// What is known of a dose.
pub(crate) struct Known<'a> {
    pub(crate) exercise: &'a Exercise,
    pub(crate) today: Day,
    /// The dose now, and its receipt; without a dose where it is left out.
    pub(crate) now: Option<(Option<Step>, Receipt)>,
    /// What the next session is expected to ask for, where that is more.
    pub(crate) expected: Option<Step>,
    pub(crate) ladder: Option<Ladder>,
    pub(crate) offers: Vec<Offer>,
    /// Its sessions, oldest first.
    pub(crate) sessions: Vec<&'a Trained>,
}

pub(crate) fn screen(words: &Words, rules: &RuleSet, book: &Book<'_>, known: &Known<'_>) -> DoseScreen {
    let id = &known.exercise.id;
    let of = if id.as_str() == WALKING { receipt::Of::Walking } else { receipt::Of::Exercise };
    let step = known.now.as_ref().and_then(|(step, _)| step.as_ref());
    let receipt = known.now.as_ref().map(|(_, receipt)| receipt);
    let mut why: Vec<String> = receipt.map_or_else(Vec::new, |receipt| match step {
        Some(_) => receipt::reasons(words, book, receipt),
        None => receipt::reasons_left_out(words, book, receipt),
    });
    if let (Some(expected), Some(step)) = (&known.expected, step) {
        why = vec![words.summary_will_rise(
            &dose_of(words, book, id, expected, Some(step.level)),
            &book.name(id),
            &words.dose(&step.dose).shown,
        )];
    }
    DoseScreen {
        exercise: id.clone(),
        title: book.name(id),
        level: step.map(|step| book.level_name(id, step.level)),
        dose: step.map(|step| words.dose(&step.dose)),
        left_out: (receipt.is_some() && step.is_none()).then(|| words.dose_left_out()),
        ladder: step.zip(known.ladder.as_ref()).and_then(|(step, ladder)| picture(words, ladder, step)),
        why_title: if step.is_none() && receipt.is_some() {
            words.dose_why_out_title()
        } else {
            words.dose_why_title()
        },
        why,
        facts_title: words.dose_facts_title(),
        facts: receipt.map_or_else(Vec::new, |receipt| receipt::facts(words, receipt, of, known.today)),
        nearest_title: match receipt {
            Some(_) if step.is_none() => words.dose_back_title(),
            Some(receipt) if receipt::waits(receipt) && !receipt.nearest.contains(&Nearest::LoadBetween) => {
                words.dose_waits_title()
            }
            _ => words.dose_nearest_title(),
        },
        nearest: receipt.map_or_else(Vec::new, |receipt| receipt::nearest(words, receipt, of)),
        rules: receipt.map_or_else(String::new, |receipt| receipt::rules(words, receipt, rules.version)),
        offers_title: words.dose_offers_title(),
        offers: known.offers.iter().filter_map(|offer| offered(words, book, known, offer)).collect(),
        choose: words.dose_offer_choose(),
        leave: words.dose_offer_leave(),
        changes_title: words.dose_changes_title(),
        changes: changes(words, rules, book, known),
        no_changes: words.dose_no_changes(),
    }
}

/// A dose, with its level where that is another.
pub(crate) fn dose_of(
    words: &Words,
    book: &Book<'_>,
    exercise: &ExerciseId,
    step: &Step,
    than: Option<LevelId>,
) -> String {
    let dose = words.dose(&step.dose).shown;
    if Some(step.level) == than { dose } else { format!("{}, {dose}", book.level_name(exercise, step.level)) }
}

fn picture(words: &Words, ladder: &Ladder, step: &Step) -> Option<DoseLadder> {
    let at = ladder.exactly(step)?;
    if ladder.rungs().len() == 1 {
        return None;
    }
    let mut levels: Vec<(u8, DoseLevel)> = Vec::new();
    for (place, rung) in ladder.rungs().iter().enumerate() {
        if levels.last().is_none_or(|(number, _)| *number != rung.number) {
            let title = words.exercise_level_number(&rung.number.to_string());
            levels.push((rung.number, DoseLevel { title, steps: 0, present: None, passed: place < at }));
        }
        if let Some((_, level)) = levels.last_mut() {
            level.steps += 1;
            if place == at {
                (level.present, level.passed) = (Some(level.steps), false);
            }
        }
    }
    let levels: Vec<DoseLevel> = levels.into_iter().map(|(_, level)| level).collect();
    let present = levels.iter().find_map(|level| Some((level, level.present?)))?;
    let text = words.dose_ladder_text(&present.0.title, &present.1.to_string(), &present.0.steps.to_string());
    Some(DoseLadder { levels, text })
}

fn offered(words: &Words, book: &Book<'_>, known: &Known<'_>, offer: &Offer) -> Option<DoseOffer> {
    let step = known.ladder.as_ref()?.exactly(&offer.step)?;
    let (now, _) = known.now.as_ref()?;
    let dose = dose_of(words, book, &known.exercise.id, &offer.step, Some(now.as_ref()?.level));
    let (label, warning) = match offer.how {
        DoseChoice::Less => (words.dose_offer_less(&dose), words.dose_offer_less_warning()),
        DoseChoice::More => (words.dose_offer_more(&dose), words.dose_offer_more_warning()),
        DoseChoice::TakenBack => (words.dose_offer_back(&dose), words.dose_offer_back_warning()),
        DoseChoice::Withdrawn => (words.dose_offer_withdrawn(&dose), words.dose_offer_withdrawn_warning()),
    };
    Some(DoseOffer { how: offer.how, step: u32::try_from(step).ok()?, label, warning })
}

/// How the dose came to be, and what happened with it, newest first.
fn changes(words: &Words, rules: &RuleSet, book: &Book<'_>, known: &Known<'_>) -> Vec<DoseChange> {
    let id = &known.exercise.id;
    let mut all = Vec::new();
    let mut before: Option<Step> = None;
    let day = |day| words.recent_day(day, known.today);
    for trained in &known.sessions {
        let step = Step { level: trained.planned.level, dose: trained.planned.dose.clone() };
        let because = trained.planned.receipt.because();
        if because != Because::BadDay && before.as_ref().is_none_or(|before| !is_same(before, &step)) {
            let reason = receipt::because(words, book, because);
            let (text, direction) = match &before {
                None => {
                    (words.dose_changed_first(&dose_of(words, book, id, &step, None)), DoseDirection::Level)
                }
                Some(before) => (
                    words.dose_changed(
                        &words.dose(&before.dose).shown,
                        &dose_of(words, book, id, &step, Some(before.level)),
                    ),
                    direction(known.ladder.as_ref(), before, &step),
                ),
            };
            all.push(DoseChange { day: day(trained.day), text, reason: Some(reason), direction });
            before = Some(step);
        }
        let happened =
            |text| DoseChange { day: day(trained.day), text, reason: None, direction: DoseDirection::Level };
        all.extend(adverse::of(rules, trained).into_iter().map(|event| {
            happened(match event {
                Adverse::MuchPain(pain) => words.dose_happened_pain(&pain.value().to_string()),
                Adverse::Flare => words.dose_happened_flare(),
            })
        }));
    }
    all.reverse();
    all
}

fn direction(ladder: Option<&Ladder>, before: &Step, after: &Step) -> DoseDirection {
    let at = |step| ladder.and_then(|ladder| ladder.exactly(step));
    match (at(before), at(after)) {
        (Some(before), Some(after)) if after > before => DoseDirection::Up,
        (Some(before), Some(after)) if after < before => DoseDirection::Down,
        _ => DoseDirection::Level,
    }
}
