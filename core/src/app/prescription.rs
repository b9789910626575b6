//! What a therapist prescribes: entered by hand or from a file, looked at before it is saved, edited, ended.

use super::situation::Situation;
use super::{Context, Midback};
use crate::catalog::{Condition, Exercise, Named};
use crate::error::{Error, Problem, Result};
use crate::facts::Body;
use crate::ids::{ExerciseId, ItemId, PrescriptionId};
use crate::plan::Plan;
use crate::plan::prescription::Prescriptions;
use crate::plan::reading::{self, Reading, Trouble};
use crate::prescription::{PrescribedExercise, Prescription, What};
use crate::screens::prescription::{self, Eyes, PrescriptionPreview, PrescriptionScreen, SoFar};
use crate::screens::prescription_form::{self, PrescriptionDraft, PrescriptionForm};
use crate::settings::Settings;
use crate::store::Recorder;
use crate::time::{Day, Hour, Moment};

/// Where a prescription comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PrescriptionInput {
    /// From the form.
    Draft {
        /// What was filled in.
        draft: PrescriptionDraft,
    },
    /// From a file (`docs/prescription-format.md`).
    File {
        /// Its content.
        bytes: Vec<u8>,
    },
}

/// A prescription that was read, or all that is wrong with it.
type Read = std::result::Result<Prescription, Vec<Trouble>>;

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

    /// What the form begins with: nothing, or what the prescription in force says, to be edited.
    pub fn prescription_draft(
        &mut self,
        prescription: Option<PrescriptionId>,
        now: Moment,
    ) -> Result<PrescriptionDraft> {
        self.read(now, |context, facts, _, today| match prescription {
            None => Ok(PrescriptionDraft::default()),
            Some(id) => {
                let prescriptions = facts.prescriptions()?;
                Ok(prescription_form::draft(&context.words, in_force(&prescriptions, id, today)?))
            }
        })
    }

    /// The form of a draft: its fields follow from what was chosen so far.
    pub fn prescription_form(&mut self, draft: &PrescriptionDraft, now: Moment) -> Result<PrescriptionForm> {
        self.read(now, |context, _, _, _| Ok(prescription_form::form(&context.words, context.catalog, draft)))
    }

    /// What a draft or a file would do, or everything that is wrong with it. Keeps nothing.
    pub fn preview_prescription(
        &mut self,
        input: &PrescriptionInput,
        now: Moment,
    ) -> Result<PrescriptionPreview> {
        self.read(now, |context, facts, settings, today| {
            let prescriptions = facts.prescriptions()?;
            let edited = edited(&prescriptions, input, today)?;
            let mut read = context.read_prescription(input, edited, now);
            if let (Ok(read), Some(before)) = (&mut read, edited) {
                keep_ids(read, before, input, &mut || ItemId::NONE);
            }
            let situation = Situation::of(context, facts, settings, today)?;
            let plan = situation.person.plan();
            let eyes = context.eyes(settings, &prescriptions, today);
            prescription::preview(
                &eyes,
                &|exercise| so_far(&situation, &plan, exercise),
                read,
                edited.is_some(),
            )
        })
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

    fn enter(&mut self, input: &PrescriptionInput, now: Moment) -> Result<PrescriptionId> {
        self.write(now, |context, recorder| {
            let today = recorder.today;
            let prescriptions = recorder.facts.prescriptions()?;
            let edited = edited(&prescriptions, input, today)?;
            let read = context.read_prescription(input, edited, now);
            let mut read = read.map_err(|troubles| {
                let first = troubles.into_iter().next();
                first.map_or_else(|| Error::unexpected("prescription: no trouble"), Error::from)
            })?;
            if let Some(before) = edited {
                read.id = before.id;
                keep_ids(&mut read, before, input, &mut || recorder.new_item());
            } else {
                let same = prescriptions.in_force(today).filter(|same| same.without_ids() == read);
                if let Some(same) = same {
                    return Ok(same.id);
                }
                read.id = recorder.new_prescription();
                new_ids(&mut read, &prescriptions, recorder);
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

    fn read_prescription(
        &self,
        input: &PrescriptionInput,
        before: Option<&Prescription>,
        now: Moment,
    ) -> Read {
        // Paper knows nothing of a day that turns at three.
        let reading = Reading { catalog: self.catalog, today: now.day(Hour(0)), before };
        match input {
            PrescriptionInput::File { bytes } => reading::file(&reading, bytes),
            PrescriptionInput::Draft { draft } => {
                let (json, mut troubles) = prescription_form::as_json(draft);
                let read = reading::read(&reading, &json);
                let (read, found) = match read {
                    Ok(read) => (Some(read), Vec::new()),
                    Err(found) => (None, found),
                };
                let found =
                    found.into_iter().filter_map(|trouble| prescription_form::in_the_form(trouble, draft));
                troubles.extend(found);
                read.filter(|_| troubles.is_empty()).ok_or(troubles)
            }
        }
    }
}

fn so_far(situation: &Situation<'_>, plan: &Plan<'_>, exercise: &Exercise) -> SoFar {
    SoFar { level: situation.level_of(plan, &exercise.id), dose: situation.last_dose(&exercise.id).cloned() }
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

/// Gives the exercises of an edited prescription the ids they had, as far as they ask for the same.
fn keep_ids(
    read: &mut Prescription,
    before: &Prescription,
    input: &PrescriptionInput,
    new: &mut dyn FnMut() -> ItemId,
) {
    let PrescriptionInput::Draft { draft } = input else { return };
    read.id = before.id;
    let mut given = std::collections::BTreeSet::new();
    for (item, filled) in read.exercises.iter_mut().zip(&draft.exercises) {
        let same_place = before.exercises.iter().find(|known| Some(known.id) == filled.item);
        let known = same_place.filter(|known| given.insert(known.id));
        item.id = match known {
            Some(known) if !item.asks_for_something_else(known) => known.id,
            _ => new(),
        };
        let own = known.and_then(own_id);
        name_own(item, own);
    }
}

/// Gives the exercises of a new prescription ids. One of the therapist's own that says what an earlier one said is
/// that exercise, so that its history goes on.
fn new_ids(read: &mut Prescription, earlier: &Prescriptions, recorder: &mut Recorder<'_>) {
    for item in &mut read.exercises {
        item.id = recorder.new_item();
        let own = match &item.what {
            What::Own { name, instruction, .. } => earlier.own_of(name, instruction).cloned(),
            What::Catalog { .. } => None,
        };
        name_own(item, own);
    }
}

/// The id of the exercise, where it is the therapist's own.
fn own_id(item: &PrescribedExercise) -> Option<ExerciseId> {
    match &item.what {
        What::Own { exercise, .. } => Some(exercise.clone()),
        What::Catalog { .. } => None,
    }
}

/// Names an exercise of the therapist's own: as it was named before, else after its item.
fn name_own(item: &mut PrescribedExercise, known: Option<ExerciseId>) {
    let id = item.id;
    if let What::Own { exercise, .. } = &mut item.what {
        *exercise = known.unwrap_or_else(|| id.own_exercise());
    }
}
