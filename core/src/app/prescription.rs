//! What a therapist prescribes: entered by hand or from a file, looked at before it is saved, edited, ended.

use std::cell::OnceCell;
use std::collections::BTreeMap;

use super::situation::Situation;
use super::{Context, Midback};
use crate::catalog::{Catalog, Condition, Exercise, Named};
use crate::error::{Error, Problem, Result};
use crate::facts::Body;
use crate::ids::{ExerciseId, ItemId, PrescriptionId};
use crate::input::alike;
use crate::plan::prescription::Prescriptions;
use crate::plan::reading::{self, Opened, Reading, Trouble};
use crate::plan::{Plan, identity, limits};
use crate::prescription::Prescription;
use crate::progression::decide::Verdict;
use crate::screens::prescription::{self, Eyes, PrescriptionPreview, PrescriptionScreen, SoFar};
use crate::screens::prescription_form::{self, PrescriptionDraft, PrescriptionForm};
use crate::screens::prescription_read;
use crate::settings::Settings;
use crate::time::{Day, Hour, Moment};
use crate::words::Words;

/// Where a prescription comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PrescriptionInput {
    /// From the form.
    Draft {
        /// What was filled in.
        draft: PrescriptionDraft,
    },
    /// From a file (`docs/prescription-format.md`, `docs/fhir.md`).
    File {
        /// Its content.
        bytes: Vec<u8>,
    },
}

/// A prescription that was read, or all that is wrong with it.
type Read = std::result::Result<Prescription, Vec<Trouble>>;

/// What a file says, or why it is none that can be read.
type Open = std::result::Result<Opened, Vec<Trouble>>;

impl Midback {
    /// What a therapist has prescribed, and what is to be asked about it.
    pub fn prescription(&mut self, now: Moment) -> Result<PrescriptionScreen> {
        self.read(now, |context, facts, settings, today| {
            let situation = Situation::of(context, facts, settings, today)?;
            let plan = situation.person.plan();
            let eyes = context.eyes(settings, situation.person.book.prescriptions(), today);
            prescription::screen(&eyes, &|exercise| so_far(&situation, &plan, exercise))
        })
    }

    /// What the form begins with: one exercise and today's date, or what the prescription in force says, to be edited.
    pub fn prescription_draft(
        &mut self,
        prescription: Option<PrescriptionId>,
        now: Moment,
    ) -> Result<PrescriptionDraft> {
        self.read(now, |context, facts, _, today| match prescription {
            // By the calendar, as the paper is dated.
            None => Ok(PrescriptionDraft::new(now.day(Hour(0)))),
            Some(id) => {
                let prescriptions = facts.prescriptions()?;
                let entered = in_force(&prescriptions, id, today)?;
                Ok(prescription_form::draft(&context.words, context.catalog, entered))
            }
        })
    }

    /// The form of a draft: its fields follow from what was chosen so far.
    pub fn prescription_form(&mut self, draft: &PrescriptionDraft, now: Moment) -> Result<PrescriptionForm> {
        draft.bounded()?;
        self.read(now, |context, _, _, _| Ok(prescription_form::form(&context.words, context.catalog, draft)))
    }

    /// What a draft or a file would do, or everything that is wrong with it. Keeps nothing.
    pub fn preview_prescription(
        &mut self,
        input: &PrescriptionInput,
        now: Moment,
    ) -> Result<PrescriptionPreview> {
        bounded(input)?;
        self.read(now, |context, facts, settings, today| {
            let prescriptions = facts.prescriptions()?;
            let edited = edited(&prescriptions, input, today)?;
            let opened = context.open_prescription(input);
            let mut read = context.read_prescription(input, opened.as_ref(), now);
            if let (Ok(read), Some(before)) = (&mut read, edited) {
                identity::keep(read, before, &places(input), &prescriptions, &mut || ItemId::NONE);
            }
            let situation = Situation::of(context, facts, settings, today)?;
            let plan = situation.person.plan();
            let eyes = context.eyes(settings, &prescriptions, today);
            let mut preview = prescription::preview(
                &eyes,
                &|exercise| so_far(&situation, &plan, exercise),
                read,
                edited.is_some(),
            )?;
            let words = &context.words;
            if let Some(Ok(opened)) = &opened {
                if !preview.problems.is_empty() {
                    preview.correct = correction(words, opened).is_ok().then(|| words.prescription_correct());
                }
                if let Opened::Fhir(heard) = opened {
                    preview.understood = prescription_read::understood(words, heard);
                    preview.left = prescription_read::left(words, heard);
                }
            }
            Ok(preview)
        })
    }

    /// The form, filled with what a file says, to be put right by hand. The phone keeps it like any draft.
    pub fn correct_prescription(&mut self, bytes: &[u8], now: Moment) -> Result<PrescriptionDraft> {
        self.read(now, |context, _, _, _| correction(&context.words, &context.open(bytes).map_err(first)?))
    }

    /// Saves what was filled in. A new prescription takes the place of the one in force; one that says the same is
    /// that one. The first problem is the error; the preview has them all.
    pub fn save_prescription(&mut self, draft: &PrescriptionDraft, now: Moment) -> Result<PrescriptionId> {
        self.enter(&PrescriptionInput::Draft { draft: draft.clone() }, now)
    }

    /// Saves what a file says, like a draft.
    pub fn import_prescription(&mut self, bytes: &[u8], now: Moment) -> Result<PrescriptionId> {
        // A file of any size is refused before it is copied.
        let bytes = &bytes[..bytes.len().min(crate::plan::limits::FILE_BYTES + 1)];
        self.enter(&PrescriptionInput::File { bytes: bytes.to_vec() }, now)
    }

    /// Ends a prescription. One that holds no more stays as it is.
    pub fn end_prescription(&mut self, prescription: PrescriptionId, now: Moment) -> Result<()> {
        self.write(now, |_, recorder| {
            let prescriptions = recorder.facts.prescriptions()?;
            match in_force(&prescriptions, prescription, recorder.today) {
                Ok(_) => recorder.record(&Body::PrescriptionEnded { prescription }),
                Err(Error::BadInput { problem: Problem::PrescriptionOver, .. }) => Ok(()),
                Err(error) => Err(error),
            }
        })
    }

    /// Whether the therapist knows of a condition that speaks against an exercise of theirs. Until they are known to
    /// know of one that rules it out, the exercise is left out.
    pub fn therapist_knows(
        &mut self,
        prescription: PrescriptionId,
        item: ItemId,
        condition: &str,
        knows: bool,
        now: Moment,
    ) -> Result<()> {
        self.write(now, |_, recorder| {
            let prescriptions = recorder.facts.prescriptions()?;
            let found = in_force(&prescriptions, prescription, recorder.today)?;
            if !found.exercises.iter().any(|one| one.id == item) {
                return Err(Error::unknown("item", item.to_string()));
            }
            let condition = Condition::named(condition)?;
            recorder.record(&Body::TherapistKnows { prescription, item, condition, knows })
        })
    }

    /// The therapist said how to go on with an exercise that was left out until they are asked (rule C7): what was before says
    /// nothing of it any more. One that waits for nothing stays as it is.
    pub fn therapist_answered(
        &mut self,
        prescription: PrescriptionId,
        item: ItemId,
        now: Moment,
    ) -> Result<()> {
        self.write(now, |context, recorder| {
            let settings = context.settings(&recorder.facts)?;
            let situation = Situation::of(context, &recorder.facts, &settings, recorder.today)?;
            let book = &situation.person.book;
            let found = in_force(book.prescriptions(), prescription, recorder.today)?;
            let found = found.exercises.iter().find(|one| one.id == item);
            let found = found.ok_or_else(|| Error::unknown("item", item.to_string()))?;
            let choosing = situation.prescribed_dose(book.exercise(found.what.exercise())?);
            if choosing.is_some_and(|choosing| matches!(choosing.verdict, Verdict::LeftOut(_))) {
                recorder.record_again(&Body::TherapistAnswered { prescription, item })?;
            }
            Ok(())
        })
    }

    fn enter(&mut self, input: &PrescriptionInput, now: Moment) -> Result<PrescriptionId> {
        bounded(input)?;
        self.write(now, |context, recorder| {
            let today = recorder.today;
            let prescriptions = recorder.facts.prescriptions()?;
            let edited = edited(&prescriptions, input, today)?;
            let read = context.read_prescription(input, context.open_prescription(input).as_ref(), now);
            let mut read = read.map_err(first)?;
            if let Some(before) = edited {
                let places = places(input);
                identity::keep(&mut read, before, &places, &prescriptions, &mut || recorder.new_item());
            } else {
                if let Some(same) = prescriptions.same(&read, today) {
                    return Ok(same);
                }
                read.id = recorder.new_prescription();
                identity::give(&mut read, &prescriptions, &mut || recorder.new_item());
            }
            let id = read.id;
            recorder.record(&Body::PrescriptionEntered { prescription: read })?;
            Ok(id)
        })
    }
}

impl Context {
    fn eyes<'a>(&'a self, settings: &'a Settings, prescriptions: &'a Prescriptions, today: Day) -> Eyes<'a> {
        Eyes { words: &self.words, catalog: self.catalog, settings, prescriptions, today }
    }

    /// What a file says; none of a form.
    fn open_prescription(&self, input: &PrescriptionInput) -> Option<Open> {
        match input {
            PrescriptionInput::File { bytes } => Some(self.open(bytes)),
            PrescriptionInput::Draft { .. } => None,
        }
    }

    fn open(&self, bytes: &[u8]) -> Open {
        let names = OnceCell::new();
        reading::opened(bytes, &|name| {
            let names = names.get_or_init(|| names_of_exercises(self.catalog).unwrap_or_default());
            names.get(&alike(name)).cloned().flatten()
        })
    }

    fn read_prescription(&self, input: &PrescriptionInput, opened: Option<&Open>, now: Moment) -> Read {
        // Paper knows nothing of a day that turns at three.
        let reading = Reading { catalog: self.catalog, today: now.day(Hour(0)) };
        match (input, opened) {
            (PrescriptionInput::Draft { draft }, _) => draft.read(&reading),
            (PrescriptionInput::File { .. }, Some(Ok(opened))) => opened.read(&reading),
            (PrescriptionInput::File { .. }, Some(Err(troubles))) => Err(troubles.clone()),
            (PrescriptionInput::File { .. }, None) => Err(Vec::new()),
        }
    }
}

/// What the exercises of the catalog are called, in every language: the one of that name, and none where two have it.
fn names_of_exercises(catalog: &Catalog) -> Result<BTreeMap<String, Option<ExerciseId>>> {
    let mut names: BTreeMap<String, Option<ExerciseId>> = BTreeMap::new();
    for (_, words) in Words::of_every_language()? {
        for exercise in catalog.exercises() {
            let id = &exercise.id;
            let called = alike(&words.exercise_name(id));
            let known = names.entry(called).or_insert_with(|| Some(id.clone()));
            if known.as_ref() != Some(id) {
                *known = None;
            }
        }
    }
    Ok(names)
}

/// The form of what a file says.
fn correction(words: &Words, opened: &Opened) -> Result<PrescriptionDraft> {
    let most = u32::try_from(limits::DRAFT_EXERCISES).unwrap_or(u32::MAX);
    let too_many = || Error::bad("exercises", Problem::TooMany { limit: most });
    prescription_form::correction(words, opened.json()).ok_or_else(too_many)
}

/// The first problem as an error.
fn first(troubles: Vec<Trouble>) -> Error {
    let first = troubles.into_iter().next();
    first.map_or_else(|| Error::unexpected("prescription: no trouble"), Error::from)
}

fn so_far(situation: &Situation<'_>, plan: &Plan<'_>, exercise: &Exercise) -> SoFar {
    let asks = situation.prescribed_dose(exercise).and_then(|choosing| match choosing.verdict {
        Verdict::LeftOut(receipt) => Some(receipt.because()),
        Verdict::Dose(_) => None,
    });
    SoFar {
        level: situation.level_of(plan, &exercise.id),
        dose: situation.last_dose(&exercise.id).cloned(),
        asks,
    }
}

/// The prescription of that id, as long as it holds.
fn in_force(prescriptions: &Prescriptions, id: PrescriptionId, today: Day) -> Result<&Prescription> {
    if prescriptions.get(id).is_none() {
        return Err(Error::unknown("prescription", id.to_string()));
    }
    let in_force = prescriptions.in_force(today).filter(|known| known.id == id);
    in_force.ok_or_else(|| Error::bad("prescription", Problem::PrescriptionOver))
}

/// The prescription that a draft edits.
fn edited<'a>(
    prescriptions: &'a Prescriptions,
    input: &PrescriptionInput,
    today: Day,
) -> Result<Option<&'a Prescription>> {
    match input {
        PrescriptionInput::Draft { draft: PrescriptionDraft { prescription: Some(id), .. } } => {
            in_force(prescriptions, *id, today).map(Some)
        }
        _ => Ok(None),
    }
}

/// Refuses a draft that no form can have made. A file's size is looked at where it is read.
fn bounded(input: &PrescriptionInput) -> Result<()> {
    match input {
        PrescriptionInput::Draft { draft } => draft.bounded(),
        PrescriptionInput::File { .. } => Ok(()),
    }
}

/// Which exercise of the edited prescription each one was filled in from.
fn places(input: &PrescriptionInput) -> Vec<Option<ItemId>> {
    match input {
        PrescriptionInput::Draft { draft } => draft.exercises.iter().map(|exercise| exercise.item).collect(),
        PrescriptionInput::File { .. } => Vec::new(),
    }
}
