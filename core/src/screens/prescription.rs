//! What has a therapist prescribed, what would a new prescription do, and what is to be asked about it?

use crate::book::limit_and_note;
use crate::catalog::{Catalog, Caution, Condition, Exercise, Level, Named};
use crate::dose::Dose;
use crate::error::{Problem, Result};
use crate::ids::{ExerciseId, ItemId, LevelId, PrescriptionId};
use crate::plan::prescription::Prescriptions;
use crate::plan::reading::Trouble;
use crate::prescription::{PrescribedExercise, Prescription, What};
use crate::receipt::Because;
use crate::screens::EndDialog;
use crate::screens::picture::LevelPicture;
use crate::screens::prescription_read::ReadList;
use crate::screens::receipt;
use crate::settings::Settings;
use crate::time::Day;
use crate::words::{Text, Words, Wrong};

/// Everything the Prescription screen draws.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PrescriptionScreen {
    /// The screen's title.
    pub title: String,
    /// The prescription that is in force.
    pub in_force: Option<PrescriptionCard>,
    /// Said instead, where none is.
    pub empty: Option<EmptyPrescription>,
    /// What becomes of the one in force when another is entered.
    pub replaces: Option<String>,
    /// Opens an empty form.
    pub enter: String,
    /// Opens a file.
    pub import: String,
    /// What such a file is.
    pub import_help: String,
}

/// Said where no prescription is in force.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EmptyPrescription {
    /// That it is so.
    pub heading: String,
    /// What a prescription does.
    pub text: String,
    /// What became of the last one, where there was one.
    pub last: Option<String>,
}

/// The prescription that is in force.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PrescriptionCard {
    /// Which one.
    pub id: PrescriptionId,
    /// Who gave it, and when: "From Dr. Ruiz, 3 March 2026".
    pub heading: String,
    /// When it is reviewed, how long it holds.
    pub facts: Vec<String>,
    /// That its review date has passed.
    pub notice: Option<String>,
    /// What it does in the plan.
    pub text: String,
    /// Its exercises, in the therapist's order.
    pub items: Vec<PrescribedItem>,
    /// Opens the form with it.
    pub edit: String,
    /// Ends it; asked for once more with `end_dialog`.
    pub end: String,
    /// The question before it is ended.
    pub end_dialog: EndDialog,
}

/// One exercise of a prescription.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PrescribedItem {
    /// Which one of the prescription; none as long as it is not saved.
    pub item: Option<ItemId>,
    /// Which exercise of the app; none where only the therapist knows it.
    pub exercise: Option<ExerciseId>,
    /// How it looks; none where only the therapist knows it.
    pub picture: Option<LevelPicture>,
    /// What it is called.
    pub name: String,
    /// What its level is called.
    pub level: String,
    /// How much.
    pub dose: Text,
    /// How often: "3 days a week, twice a day".
    pub days: String,
    /// A lock, how far to go, a note; for an exercise that the app does not know, that it is so.
    pub details: Vec<String>,
    /// How to do it, where the therapist wrote it.
    pub how: Vec<String>,
    /// What a condition of the person says against it. It can be answered once the prescription is saved.
    pub conflicts: Vec<PrescriptionConflict>,
    /// That it is left out of the days for now, and why.
    pub waits: Option<String>,
    /// Closes the question of how to go on with it, where it waits for that: handed to `therapist_answered`.
    pub go_on: Option<String>,
    /// What is missing at home, what is unusual. Nothing of it keeps the exercise out.
    pub warnings: Vec<String>,
    /// What the person did so far of this exercise.
    pub before: Option<String>,
}

/// What a condition of the person says against an exercise of a prescription.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PrescriptionConflict {
    /// Which condition: handed back with the answer.
    pub condition: String,
    /// Whether the condition rules the exercise out, rather than asks for care.
    pub out: bool,
    /// What it means.
    pub text: String,
    /// Whether the therapist knows.
    pub question: String,
    /// Yes.
    pub yes: String,
    /// No.
    pub no: String,
    /// What was answered; none where nothing was, and nothing is preselected.
    pub answer: Option<bool>,
}

/// What a form or a file would do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PrescriptionPreview {
    /// The screen's title.
    pub title: String,
    /// Above `problems`, where there are any.
    pub problems_heading: Option<String>,
    /// All that is wrong with it. As long as there is anything, nothing can be saved.
    pub problems: Vec<FieldProblem>,
    /// The heading and all that is wrong, as a screen reader says it at once.
    pub problems_spoken: Option<String>,
    /// Who gave it, and when; none where something is wrong.
    pub heading: Option<String>,
    /// When it is reviewed, how long it holds.
    pub facts: Vec<String>,
    /// What it does in the plan, and which prescription it takes the place of.
    pub effects: Vec<String>,
    /// What was understood, where a clinic's system wrote the file.
    pub understood: Option<ReadList>,
    /// What of such a file was not taken over; none where nothing was left.
    pub left: Option<ReadList>,
    /// Its exercises, in the therapist's order.
    pub items: Vec<PrescribedItem>,
    /// Saves it; none where something is wrong.
    pub save: Option<String>,
    /// Opens the form with what the file says, where something is wrong with it that can be put right there.
    pub correct: Option<String>,
    /// Goes back without saving.
    pub back: String,
}

/// What is wrong with one value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldProblem {
    /// Which value: `issued`, `exercises[2].sets`, counted from 0, as the form's fields are named.
    pub field: String,
    /// Which exercise, counted from 0; none above the exercises.
    pub exercise: Option<u32>,
    /// What is wrong with it.
    pub problem: Problem,
    /// The same as a sentence, where all that is wrong stands together: "Exercise 3, Sets: something is missing."
    pub text: String,
    /// The same within its exercise: "Sets: something is missing."
    pub within: String,
    /// The same at its field: "Something is missing."
    pub here: String,
}

/// What a prescription is looked at with.
#[derive(Debug)]
pub(crate) struct Eyes<'a> {
    pub(crate) words: &'a Words,
    pub(crate) catalog: &'a Catalog,
    pub(crate) settings: &'a Settings,
    pub(crate) prescriptions: &'a Prescriptions,
    pub(crate) today: Day,
}

/// What the person's plan says of an exercise.
#[derive(Debug, Default)]
pub(crate) struct SoFar {
    /// At which level they do it, or would begin.
    pub(crate) level: Option<LevelId>,
    /// The dose at which it was last done.
    pub(crate) dose: Option<Dose>,
    /// Why it is left out until the therapist says how to go on with it (rule C7).
    pub(crate) asks: Option<Because>,
}

/// What the plan says of each exercise that is asked about.
pub(crate) type AskPlan<'a> = &'a dyn Fn(&Exercise) -> SoFar;

pub(crate) fn screen(eyes: &Eyes<'_>, plan: AskPlan<'_>) -> Result<PrescriptionScreen> {
    let words = eyes.words;
    let in_force = eyes.prescriptions.in_force(eyes.today);
    let last = eyes.prescriptions.newest().map(|last| {
        let day = last.ended.or(last.prescription.ends).unwrap_or(eyes.today);
        words.prescription_last(&words.date(day), &last.prescription.source)
    });
    Ok(PrescriptionScreen {
        title: words.prescription_title(),
        empty: in_force.is_none().then(|| EmptyPrescription {
            heading: words.prescription_empty_heading(),
            text: words.prescription_empty_text(),
            last,
        }),
        replaces: in_force.map(|_| words.prescription_new_replaces()),
        in_force: in_force.map(|prescription| card(eyes, plan, prescription)).transpose()?,
        enter: words.prescription_enter(),
        import: words.prescription_import(),
        import_help: words.prescription_import_help(),
    })
}

/// What `read` would do, or all that is wrong with it. `edits`: it corrects the one in force.
pub(crate) fn preview(
    eyes: &Eyes<'_>,
    plan: AskPlan<'_>,
    read: std::result::Result<Prescription, Vec<Trouble>>,
    edits: bool,
) -> Result<PrescriptionPreview> {
    let words = eyes.words;
    let mut preview = PrescriptionPreview {
        title: words.prescription_preview_title(),
        problems_heading: None,
        problems: Vec::new(),
        problems_spoken: None,
        heading: None,
        facts: Vec::new(),
        effects: Vec::new(),
        understood: None,
        left: None,
        items: Vec::new(),
        save: None,
        correct: None,
        back: words.prescription_back(),
    };
    match read {
        Err(troubles) => {
            let heading = words.prescription_problems();
            preview.problems = troubles.into_iter().map(|trouble| problem(words, trouble)).collect();
            let texts = preview.problems.iter().map(|problem| problem.text.as_str());
            let said: Vec<&str> = std::iter::once(heading.as_str()).chain(texts).collect();
            preview.problems_spoken = Some(said.join(" "));
            preview.problems_heading = Some(heading);
        }
        Ok(prescription) => {
            let over = prescription.ends.filter(|_| prescription.is_over(eyes.today));
            let replaced = eyes.prescriptions.in_force(eyes.today).filter(|_| !edits && over.is_none());
            let replaced =
                replaced.map(|old| words.prescription_replaces(&words.date(old.issued), &old.source));
            let effect = match over {
                Some(last) => words.prescription_over(&words.date(last)),
                None => words.prescription_effect(),
            };
            let late =
                prescription.review.filter(|_| over.is_none() && prescription.review_is_past(eyes.today));
            let late = late.map(|review| words.prescription_review_past(&words.date(review)));
            preview.heading = Some(heading(words, &prescription));
            preview.facts = facts(words, &prescription);
            preview.items = items(eyes, plan, &prescription)?;
            let asks = preview.items.iter().any(|item| !item.conflicts.is_empty());
            let asks = asks.then(|| words.prescription_will_ask());
            let old = prescription.is_old(eyes.today).then(|| words.prescription_old());
            preview.effects =
                replaced.into_iter().chain([effect]).chain(late).chain(old).chain(asks).collect();
            preview.save = Some(words.prescription_save());
        }
    }
    Ok(preview)
}

fn problem(words: &Words, trouble: Trouble) -> FieldProblem {
    let Trouble { field, problem } = trouble;
    let Wrong { exercise, text, within, here } = words.wrong(&field, &problem);
    FieldProblem { field, exercise, problem, text, within, here }
}

fn card(eyes: &Eyes<'_>, plan: AskPlan<'_>, prescription: &Prescription) -> Result<PrescriptionCard> {
    let words = eyes.words;
    let past = prescription.review.filter(|_| prescription.review_is_past(eyes.today));
    Ok(PrescriptionCard {
        id: prescription.id,
        heading: heading(words, prescription),
        facts: facts(words, prescription),
        notice: past.map(|review| words.prescription_review_past(&words.date(review))),
        text: words.prescription_effect(),
        items: items(eyes, plan, prescription)?,
        edit: words.prescription_edit(),
        end: words.prescription_end(),
        end_dialog: EndDialog {
            title: words.prescription_end_question(),
            text: words.prescription_end_text(),
            confirm: words.prescription_end_confirm(),
            cancel: words.prescription_end_cancel(),
        },
    })
}

/// Who gave it, and when: "From Dr. Ruiz, 20 March 2026".
pub(crate) fn heading(words: &Words, prescription: &Prescription) -> String {
    words.prescription_from(&words.date(prescription.issued), &prescription.source)
}

fn facts(words: &Words, prescription: &Prescription) -> Vec<String> {
    let review = prescription.review.map(|day| words.prescription_review(&words.date(day)));
    let ends = prescription.ends.map(|day| words.prescription_ends(&words.date(day)));
    review.into_iter().chain(ends).collect()
}

fn items(eyes: &Eyes<'_>, plan: AskPlan<'_>, prescription: &Prescription) -> Result<Vec<PrescribedItem>> {
    prescription.exercises.iter().map(|item| one(eyes, plan, prescription, item)).collect()
}

fn one(
    eyes: &Eyes<'_>,
    plan: AskPlan<'_>,
    prescription: &Prescription,
    item: &PrescribedExercise,
) -> Result<PrescribedItem> {
    let words = eyes.words;
    let exercise = item.known(eyes.catalog)?;
    let so_far = plan(&exercise);
    let level = item.level(&exercise, so_far.level);
    let begin = item.dose(level);
    let conflicts =
        item.conflicts(eyes.catalog.cautions(), &eyes.settings.known_conditions(), &exercise, level);
    let saved = (item.id != ItemId::NONE).then_some(item.id);
    let table = eyes.catalog.cautions();
    let cares = |condition| words.cares(condition, &table.notes(condition, &exercise, level)).join(" ");
    let waits = eyes.prescriptions.waits_for(prescription.id, item.id, &conflicts);
    let (id, name, level_name, how) = match &item.what {
        What::Catalog { exercise: id, .. } => {
            (Some(id.clone()), words.exercise_name(id), words.level_name(id, level.id), Vec::new())
        }
        What::Own { name, instruction, .. } => {
            (None, name.clone(), words.own_exercise_level(), crate::words::lines(instruction))
        }
    };
    let own = id.is_none().then(|| words.own_exercise_aim());
    let locked = item.locked.then(|| words.prescribed_locked());
    let known = |condition| eyes.prescriptions.therapist_knows(prescription.id, item.id, condition);
    Ok(PrescribedItem {
        item: saved,
        picture: id.as_ref().map(|id| LevelPicture::of(id, level.id, begin.load)),
        exercise: id,
        name,
        level: level_name,
        dose: words.prescribed_dose(item.sets, item.amount, &begin),
        days: days(words, item),
        details: own.into_iter().chain(locked).chain(limit_and_note(words, item)).collect(),
        how,
        conflicts: conflicts
            .iter()
            .map(|&(condition, caution)| {
                conflict(words, condition, (caution, &cares(condition)), known(condition))
            })
            .collect(),
        waits: if waits.is_empty() {
            let asks = so_far.asks.filter(|_| saved.is_some());
            asks.map(|because| words.prescription_asks(&receipt::cause(words, because).unwrap_or_default()))
        } else {
            let names: Vec<String> = waits.iter().map(|&condition| words.name(condition)).collect();
            Some(words.prescription_waits(&names.join(", ")))
        },
        go_on: (so_far.asks.is_some() && saved.is_some() && waits.is_empty())
            .then(|| words.prescription_go_on()),
        warnings: warnings(words, eyes.settings, item, level),
        before: so_far.dose.map(|dose| words.prescription_so_far(&words.dose(&dose).shown)),
    })
}

fn days(words: &Words, item: &PrescribedExercise) -> String {
    let days = words.prescribed_days(item.days_per_week.into());
    match item.times_per_day {
        0 | 1 => days,
        times => words.prescribed_days_and_times(&days, &times.to_string()),
    }
}

fn conflict(
    words: &Words,
    condition: Condition,
    (caution, cares): (Caution, &str),
    answer: Option<bool>,
) -> PrescriptionConflict {
    PrescriptionConflict {
        condition: condition.name().to_owned(),
        out: caution == Caution::Out,
        text: match (caution, answer) {
            // What the app would do is not what is done then.
            (Caution::Out, Some(true)) => words.prescription_known(),
            (Caution::Out, _) => words.why_out(condition),
            _ => cares.to_owned(),
        },
        question: words.prescription_knows(&words.name(condition)),
        yes: words.prescription_knows_yes(),
        no: words.prescription_knows_no(),
        answer,
    }
}

/// What is missing for it, and that it is more than the app would ever choose.
fn warnings(words: &Words, settings: &Settings, item: &PrescribedExercise, level: &Level) -> Vec<String> {
    let (things, load) = item.missing(settings, level);
    let things = things.into_iter().map(|thing| words.thing(thing).to_lowercase());
    let missing: Vec<String> = things.chain(load.map(|load| words.load(load).shown)).collect();
    let missing = (!missing.is_empty()).then(|| words.prescription_missing(&missing.join(", ")));
    let usual = item
        .is_more_than_usual(level)
        .then(|| words.prescription_more_than_usual(&words.level_dose(level).shown));
    missing.into_iter().chain(usual).collect()
}
