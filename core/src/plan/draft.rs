//! What does a form that was filled in say? The way from its fields to a prescription and back.
//!
//! A draft lives on the phone as names and values. Here every name is a [`Field`] or a [`Top`] (`plan/field.rs`), and
//! every question about one is a match without a rest.

use super::field::{Entry, Field, HoldIn, LoadIn, OWN, SIDES, Top, YES, measure_name, sides_name};
use super::json::Json;
use super::limits;
use super::reading::{self, MEASURES, Reading, Trouble, WEIGHTS};
use crate::catalog::{Catalog, Exercise, Level, Named};
use crate::dose::{Hold, Load, Measure, Sides};
use crate::error::{Error, Problem};
use crate::ids::{ExerciseId, ItemId, PrescriptionId};
use crate::input::{self, shortened};
use crate::prescription::{PrescribedExercise, Prescription, What};
use crate::time::Day;

/// A prescription as far as it was filled in. The phone keeps it until it is saved or thrown away.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PrescriptionDraft {
    /// The prescription that is edited; none for a new one.
    pub prescription: Option<PrescriptionId>,
    /// What was filled in above the exercises.
    pub values: Vec<DraftValue>,
    /// The exercises. A new one begins without any value.
    pub exercises: Vec<DraftExercise>,
}

/// An exercise as far as it was filled in.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct DraftExercise {
    /// Which one of the prescription that is edited; none for a new one.
    pub item: Option<ItemId>,
    /// What was filled in.
    pub values: Vec<DraftValue>,
}

/// One value that was filled in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DraftValue {
    /// Which field.
    pub field: String,
    /// What was typed or chosen: a day as `2026-03-28`, yes as `yes`.
    pub value: String,
}

impl Top {
    /// What is in it.
    pub(crate) fn value(self, draft: &PrescriptionDraft) -> String {
        filled_in(&draft.values, self.name(), self.entry()).unwrap_or_default()
    }
}

impl Field {
    /// Whether the form has it, for what was chosen so far.
    fn is_shown(self, filled: &Filled<'_>) -> bool {
        match self {
            Self::Exercise => true,
            _ if filled.value(Self::Exercise).is_empty() => false,
            Self::Name | Self::Instruction | Self::Category => filled.is_own(),
            Self::Level => !filled.is_own(),
            Self::Amount | Self::AmountMost => !filled.value(Self::Measure).is_empty(),
            Self::Hold => filled.measure() == Some(Measure::Repetitions),
            Self::HoldAmount => Self::Hold.is_shown(filled) && !filled.value(Self::Hold).is_empty(),
            // A plank is not asked for its weight; what was said of one stays.
            Self::Load => filled.may_be_loaded() || !filled.value(self).is_empty(),
            Self::Weight => matches!(filled.load(), Some(LoadIn::Kilograms | LoadIn::Pounds)),
            Self::Sets
            | Self::SetsMost
            | Self::Measure
            | Self::Sides
            | Self::DaysPerWeek
            | Self::TimesPerDay
            | Self::RangeLimit
            | Self::Locked
            | Self::Note => true,
        }
    }

    /// Whether what is in it is one of its choices, where whoever reads the file would not see that it is none.
    fn can_be(self, filled: &Filled<'_>) -> bool {
        match self {
            Self::Measure => filled.measure().is_some(),
            Self::Hold => filled.hold().is_some(),
            Self::Sides => filled.sides().is_some(),
            Self::Load => filled.load().is_some(),
            Self::Locked => filled.value(self) == YES,
            Self::Exercise
            | Self::Level
            | Self::Name
            | Self::Instruction
            | Self::Category
            | Self::Sets
            | Self::SetsMost
            | Self::Amount
            | Self::AmountMost
            | Self::HoldAmount
            | Self::Weight
            | Self::DaysPerWeek
            | Self::TimesPerDay
            | Self::RangeLimit
            | Self::Note => true,
        }
    }

    /// Whether only another field makes it one, so that whoever reads the file would not miss it.
    fn belongs_to_another(self) -> bool {
        matches!(self, Self::HoldAmount | Self::Weight)
    }

    /// What a file would say for it: the name of its field, and the value; none where it says nothing by itself.
    fn as_json(self, filled: &Filled<'_>) -> Option<(String, Json)> {
        let value = filled.value(self);
        let said = |json: Json| Some((self.name().to_owned(), json));
        // Whoever chose an exercise of the therapist's own is asked for its name, filled in or not.
        let is_asked_for = matches!(self, Self::Name | Self::Instruction);
        if !is_asked_for && (value.is_empty() || !self.can_be(filled)) {
            return None;
        }
        match self {
            Self::Exercise if filled.is_own() => None,
            Self::Exercise
            | Self::Name
            | Self::Instruction
            | Self::Category
            | Self::RangeLimit
            | Self::Note => said(Json::Text(value)),
            Self::Level | Self::DaysPerWeek | Self::TimesPerDay => said(whole(&value)),
            Self::Sets => said(range(&value, &filled.value(Self::SetsMost))),
            Self::Amount => {
                let name = measure_name(filled.measure()?);
                Some((name.to_owned(), range(&value, &filled.value(Self::AmountMost))))
            }
            Self::HoldAmount => Some((format!("hold_{}", filled.hold()?.name()), whole(&value))),
            Self::Sides => Some(("each_side".to_owned(), Json::YesOrNo(filled.sides()? == Sides::Each))),
            Self::Load => match filled.load()? {
                LoadIn::Band(_) => Some(("band".to_owned(), Json::Text(value))),
                LoadIn::Kilograms | LoadIn::Pounds => None,
            },
            Self::Weight => Some((filled.load()?.name().to_owned(), decimal(&value))),
            Self::Locked => said(Json::YesOrNo(true)),
            // These belong to a field beside them.
            Self::SetsMost | Self::AmountMost | Self::Measure | Self::Hold => None,
        }
    }

    /// What is in it for an exercise that is prescribed.
    fn of(self, catalog: &Catalog, item: &PrescribedExercise, written: &Written) -> String {
        let most = |low: u32, high: u32| if low == high { String::new() } else { high.to_string() };
        let known = |value: Option<String>| value.unwrap_or_default();
        match (self, &item.what) {
            (Self::Exercise, What::Catalog { exercise, .. }) => exercise.to_string(),
            (Self::Exercise, What::Own { .. }) => OWN.to_owned(),
            (Self::Level, What::Catalog { exercise, level }) => {
                let level = level.and_then(|id| catalog.exercise(exercise).ok()?.level(id));
                known(level.map(|level| level.number.to_string()))
            }
            (Self::Name, What::Own { name, .. }) => name.clone(),
            (Self::Instruction, What::Own { instruction, .. }) => instruction.clone(),
            (Self::Category, What::Own { category, .. }) => known(category.map(|one| one.name().to_owned())),
            (Self::Level, What::Own { .. })
            | (Self::Name | Self::Instruction | Self::Category, What::Catalog { .. }) => String::new(),
            (Self::Sets, _) => item.sets.low.to_string(),
            (Self::SetsMost, _) => most(item.sets.low.into(), item.sets.high.into()),
            (Self::Measure, _) => measure_name(item.measure).to_owned(),
            (Self::Amount, _) => item.amount.low.to_string(),
            (Self::AmountMost, _) => most(item.amount.low.into(), item.amount.high.into()),
            (Self::Hold, _) => known(item.hold.map(|hold| match hold {
                Hold::Seconds(_) => HoldIn::Seconds.name().to_owned(),
                Hold::Breaths(_) => HoldIn::Breaths.name().to_owned(),
            })),
            (Self::HoldAmount, _) => known(item.hold.map(|hold| match hold {
                Hold::Seconds(seconds) => seconds.to_string(),
                Hold::Breaths(breaths) => breaths.to_string(),
            })),
            (Self::Sides, _) => known(item.sides.map(|sides| sides_name(sides).to_owned())),
            (Self::Load, _) => known(item.load.map(|load| match load {
                Load::Band(band) => LoadIn::Band(band).name().to_owned(),
                Load::Grams(grams) => written.weight(grams).0.name().to_owned(),
            })),
            (Self::Weight, _) => match item.load {
                Some(Load::Grams(grams)) => written.weight(grams).1,
                Some(Load::Band(_)) | None => String::new(),
            },
            (Self::DaysPerWeek, _) => item.days_per_week.to_string(),
            (Self::TimesPerDay, _) => item.times_per_day.to_string(),
            (Self::RangeLimit, _) => known(item.range_limit.clone()),
            (Self::Locked, _) => known(item.locked.then(|| YES.to_owned())),
            (Self::Note, _) => known(item.note.clone()),
        }
    }

    /// The form's field in which a field of the file was filled in.
    fn of_the_file(name: &str, filled: &Filled<'_>) -> Option<Self> {
        match name {
            "amount" if filled.value(Self::Measure).is_empty() => Some(Self::Measure),
            "band" => Some(Self::Load),
            "hold_seconds" | "hold_breaths" => Some(Self::HoldAmount),
            "each_side" => Some(Self::Sides),
            name if WEIGHTS.iter().any(|(known, _)| *known == name) => Some(Self::Weight),
            name if MEASURES.iter().any(|(known, _)| *known == name) => Some(Self::Amount),
            name => Self::named(name),
        }
    }
}

/// Of `exercises[2].sets` which exercise that is, counted from 0, and `sets`.
pub(crate) fn exercise_of(field: &str) -> Option<(usize, &str)> {
    let (number, inside) = field.strip_prefix("exercises[")?.split_once(']')?;
    Some((number.parse().ok()?, inside.strip_prefix('.').unwrap_or(inside)))
}

/// What a file says besides, under a name that no field has: `also:3:diagnosis`.
const ALSO: &str = "also:";

/// The name in the draft of what a file says besides; `number` tells two of them apart.
pub(super) fn also(number: usize, name: &str) -> String {
    format!("{ALSO}{number}:{}", shortened(name))
}

/// What the file itself calls it, where a value of a draft is one that it says besides.
pub(crate) fn of_also(field: &str) -> Option<&str> {
    field.strip_prefix(ALSO)?.split_once(':').map(|(_, name)| name)
}

/// Something that a file says besides.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Beside<'a> {
    /// Its name in the draft.
    pub(crate) field: &'a str,
    /// What the file itself calls it.
    pub(crate) name: &'a str,
    pub(crate) value: &'a str,
}

/// All of it that was not left out.
pub(crate) fn alsos(values: &[DraftValue]) -> Vec<Beside<'_>> {
    let is_last = |at: usize, field: &str| !values[at + 1..].iter().any(|later| later.field == field);
    let besides = values.iter().enumerate().filter(|(at, one)| is_last(*at, &one.field));
    besides
        .filter(|(_, one)| !one.value.is_empty())
        .filter_map(|(_, one)| {
            Some(Beside { field: &one.field, name: of_also(&one.field)?, value: &one.value })
        })
        .collect()
}

/// The values of one exercise, and what the catalog knows of it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Filled<'a> {
    values: &'a [DraftValue],
    /// The exercise that was chosen, where it is one of the catalog.
    pub(crate) known: Option<&'a Exercise>,
}

impl<'a> Filled<'a> {
    pub(crate) fn of(values: &'a [DraftValue], catalog: &'a Catalog) -> Self {
        let chosen = filled_in(values, Field::Exercise.name(), Field::Exercise.entry());
        let known = chosen.and_then(|id| catalog.exercise(&ExerciseId::new(id)).ok());
        Self { values, known }
    }

    /// What is in a field, filled in or not.
    pub(crate) fn value(&self, field: Field) -> String {
        let offered = || field.unless_filled(self.level().or_else(|| self.known?.levels.first())).to_owned();
        self.typed(field).unwrap_or_else(offered)
    }

    fn typed(&self, field: Field) -> Option<String> {
        filled_in(self.values, field.name(), field.entry())
    }

    /// The level that was chosen; none for the person's own.
    pub(crate) fn level(&self) -> Option<&'a Level> {
        let number = self.typed(Field::Level)?;
        self.known?.levels.iter().find(|level| level.number.to_string() == number)
    }

    /// Whether anybody does it with a load.
    fn may_be_loaded(&self) -> bool {
        let loaded = |exercise: &Exercise| exercise.levels.iter().any(|level| level.load.is_some());
        self.known.map_or_else(|| self.is_own(), loaded)
    }

    /// The fields that there are, for what was chosen so far.
    pub(crate) fn shown(&self) -> impl Iterator<Item = Field> + '_ {
        Field::ALL.iter().copied().filter(|field| field.is_shown(self))
    }

    /// Whether it is an exercise that the app does not know.
    pub(crate) fn is_own(&self) -> bool {
        self.value(Field::Exercise) == OWN
    }

    fn measure(&self) -> Option<Measure> {
        let name = self.value(Field::Measure);
        MEASURES.iter().find(|(known, _)| *known == name).map(|(_, measure)| *measure)
    }

    fn hold(&self) -> Option<HoldIn> {
        let name = self.value(Field::Hold);
        HoldIn::ALL.into_iter().find(|hold| hold.name() == name)
    }

    fn sides(&self) -> Option<Sides> {
        let name = self.value(Field::Sides);
        SIDES.into_iter().find(|sides| sides_name(*sides) == name)
    }

    fn load(&self) -> Option<LoadIn> {
        let name = self.value(Field::Load);
        LoadIn::all().find(|load| load.name() == name)
    }
}

/// What was typed last into the field of that name; none where nothing was.
fn filled_in(values: &[DraftValue], name: &str, entry: Entry) -> Option<String> {
    let typed = values.iter().rev().find(|one| one.field == name)?;
    Some(match entry {
        Entry::Lines(_) => input::lines(&typed.value),
        Entry::Line(_) | Entry::Number | Entry::Day | Entry::Choice | Entry::Switch => {
            input::line(&typed.value)
        }
    })
}

/// How numbers are written in the form.
#[derive(Debug)]
pub(crate) struct Written {
    /// Whether a weight is in pounds.
    pub(crate) pounds: bool,
    /// Between whole numbers and decimals.
    pub(crate) decimal_mark: String,
}

impl Written {
    /// A weight in the person's unit, where that says it exactly; else in kilograms, so that editing never moves it.
    fn weight(&self, grams: u32) -> (LoadIn, String) {
        let [(_, gram), (_, pound)] = WEIGHTS;
        let text = format!("{:.1}", f64::from(grams) / pound);
        let same = text.parse::<f64>().is_ok_and(|number| (number * pound - f64::from(grams)).abs() < 0.5);
        let (unit, text) = if self.pounds && same {
            (LoadIn::Pounds, text.trim_end_matches(".0").to_owned())
        } else {
            (LoadIn::Kilograms, (f64::from(grams) / gram).to_string())
        };
        (unit, text.replace('.', &self.decimal_mark))
    }
}

impl PrescriptionDraft {
    /// What a new one begins with: one exercise to fill in, and the date that most papers have when they are copied.
    pub(crate) fn new(today: Day) -> Self {
        Self {
            prescription: None,
            values: vec![DraftValue { field: Top::Issued.name().to_owned(), value: today.to_string() }],
            exercises: vec![DraftExercise::default()],
        }
    }

    /// What is prescribed, as values to edit.
    pub(crate) fn of(catalog: &Catalog, prescription: &Prescription, written: &Written) -> Self {
        let filled = |name: &'static str, value: String| {
            (!value.is_empty()).then(|| DraftValue { field: name.to_owned(), value })
        };
        let top = |field: &Top| {
            let value = match field {
                Top::Source => prescription.source.clone(),
                Top::Issued => prescription.issued.to_string(),
                Top::Review => prescription.review.map(|day| day.to_string()).unwrap_or_default(),
                Top::Ends => prescription.ends.map(|day| day.to_string()).unwrap_or_default(),
            };
            filled(field.name(), value)
        };
        let exercises = prescription.exercises.iter().map(|item| DraftExercise {
            item: Some(item.id),
            values: Field::ALL
                .iter()
                .filter_map(|field| filled(field.name(), field.of(catalog, item, written)))
                .collect(),
        });
        Self {
            prescription: Some(prescription.id),
            values: Top::ALL.iter().filter_map(top).collect(),
            exercises: exercises.collect(),
        }
    }

    /// Refuses one that no form can have made: with more exercises than anybody fills in, or more values than there
    /// are fields several times over.
    pub(crate) fn bounded(&self) -> Result<(), Error> {
        Error::at_most("exercises", self.exercises.len(), limits::DRAFT_EXERCISES)?;
        Error::at_most("prescription", self.values.len(), limits::DRAFT_VALUES)?;
        for (at, exercise) in self.exercises.iter().enumerate() {
            Error::at_most(&format!("exercises[{at}]"), exercise.values.len(), limits::DRAFT_VALUES)?;
        }
        Ok(())
    }

    /// The prescription that it says, or all that is wrong with it, each by its field of the form.
    pub(crate) fn read(&self, reading: &Reading<'_>) -> Result<Prescription, Vec<Trouble>> {
        let catalog = reading.catalog;
        let mut troubles = self.unknown(catalog);
        let read = reading::read(reading, &self.as_json(catalog));
        let (read, found) = match read {
            Ok(read) => (Some(read), Vec::new()),
            Err(found) => (None, found),
        };
        troubles.extend(found.into_iter().filter_map(|trouble| self.in_the_form(trouble, catalog)));
        // As the form is read: from top to bottom, with the exercises first.
        troubles.sort_by_key(|trouble| exercise_of(&trouble.field).map_or(usize::MAX, |(at, _)| at));
        troubles.truncate(limits::TROUBLES);
        read.filter(|_| troubles.is_empty()).ok_or(troubles)
    }

    /// Fields that there are not, and values that cannot be chosen.
    fn unknown(&self, catalog: &Catalog) -> Vec<Trouble> {
        let mut troubles = Vec::new();
        let mut trouble = |field: String, problem: Problem| troubles.push(Trouble { field, problem });
        for beside in alsos(&self.values) {
            trouble(beside.field.to_owned(), Problem::NoPlace);
        }
        let is_unknown = |field: &str| Top::named(field).is_none() && of_also(field).is_none();
        for value in self.values.iter().filter(|value| is_unknown(&value.field)) {
            trouble(shortened(&value.field), Problem::NoSuchField);
        }
        for (at, exercise) in self.exercises.iter().enumerate() {
            for beside in alsos(&exercise.values) {
                trouble(format!("exercises[{at}].{}", beside.field), Problem::NoPlace);
            }
            let is_unknown = |field: &str| Field::named(field).is_none() && of_also(field).is_none();
            for value in exercise.values.iter().filter(|value| is_unknown(&value.field)) {
                trouble(format!("exercises[{at}].{}", shortened(&value.field)), Problem::NoSuchField);
            }
            let filled = Filled::of(&exercise.values, catalog);
            for field in filled.shown() {
                let value = filled.value(field);
                if value.is_empty() && field.belongs_to_another() && field.is_needed() {
                    trouble(format!("exercises[{at}].{}", field.name()), Problem::Missing);
                } else if !value.is_empty() && !field.can_be(&filled) {
                    let given = shortened(&value);
                    trouble(format!("exercises[{at}].{}", field.name()), Problem::Unknown { given });
                }
            }
        }
        troubles
    }

    /// The same as a file would say it.
    fn as_json(&self, catalog: &Catalog) -> Json {
        let top = Top::ALL.iter().map(|field| (field.name().to_owned(), field.value(self)));
        let top = top.filter(|(_, value)| !value.is_empty()).map(|(name, value)| (name, Json::Text(value)));
        let exercises = self.exercises.iter().map(|exercise| {
            let filled = Filled::of(&exercise.values, catalog);
            Json::Object(filled.shown().filter_map(|field| field.as_json(&filled)).collect())
        });
        let exercises = ("exercises".to_owned(), Json::List(exercises.collect()));
        Json::Object(top.chain([exercises]).collect())
    }

    /// A problem of the file that this became, by the name of the form's field. Of an exercise that is not chosen yet
    /// only that is said.
    fn in_the_form(&self, trouble: Trouble, catalog: &Catalog) -> Option<Trouble> {
        let Some((at, name)) = exercise_of(&trouble.field).filter(|(_, name)| !name.is_empty()) else {
            return Some(trouble);
        };
        let values = self.exercises.get(at).map_or(&[][..], |exercise| &exercise.values);
        let filled = Filled::of(values, catalog);
        let field = Field::of_the_file(name, &filled);
        if field != Some(Field::Exercise) && filled.value(Field::Exercise).is_empty() {
            return None;
        }
        let field = match field {
            Some(field) => format!("exercises[{at}].{}", field.name()),
            None => trouble.field,
        };
        Some(Trouble { field, problem: trouble.problem })
    }
}

/// A number as a person types it; what is none stays a text, and is found out by the reader.
fn decimal(value: &str) -> Json {
    match reading::typed(value) {
        Some(number) if number.is_finite() => Json::Number(number),
        _ => Json::Text(value.to_owned()),
    }
}

/// A whole number as a person types it. Three digits behind a mark are thousands there, in every language: nobody
/// writes a whole number with three decimals.
fn whole(value: &str) -> Json {
    match value.rsplit_once([',', '.']) {
        Some((_, end)) if end.len() == 3 => decimal(&value.replace([',', '.'], "")),
        _ => decimal(value),
    }
}

fn range(low: &str, high: &str) -> Json {
    if high.is_empty() { whole(low) } else { Json::List(vec![whole(low), whole(high)]) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::Catalog;

    #[test]
    fn a_number_is_read_as_it_is_typed() {
        for (text, number) in
            [("5", 5.0), ("2,5", 2.5), ("2.5", 2.5), ("-2", -2.0), ("2,268", 2.268), ("+3", 3.0)]
        {
            assert_eq!(decimal(text), Json::Number(number), "{text}");
        }
        for (text, number) in
            [("5", 5.0), ("1,000", 1_000.0), ("1.000", 1_000.0), ("1,5", 1.5), ("12.000.000", 12e6)]
        {
            assert_eq!(whole(text), Json::Number(number), "{text}");
        }
        for text in ["five", "1e9", "--", "1.2.3", "inf"] {
            assert_eq!(decimal(text), Json::Text(text.to_owned()));
        }
    }

    #[test]
    fn a_weight_is_written_so_that_editing_never_moves_it() {
        let spanish = Written { pounds: true, decimal_mark: ",".into() };
        assert_eq!(spanish.weight(2_495), (LoadIn::Pounds, "5,5".into()));
        assert_eq!(spanish.weight(2_268), (LoadIn::Pounds, "5".into()));
        assert_eq!(spanish.weight(2_500), (LoadIn::Kilograms, "2,5".into()));
        let english = Written { pounds: false, decimal_mark: ".".into() };
        assert_eq!(english.weight(2_495), (LoadIn::Kilograms, "2.495".into()));
        let [(_, gram), _] = WEIGHTS;
        for grams in (100..=100_000).step_by(7) {
            for written in [&spanish, &english] {
                let (unit, text) = written.weight(grams);
                let Json::Number(number) = decimal(&text) else { panic!("{text}") };
                let per_unit = if unit == LoadIn::Pounds { WEIGHTS[1].1 } else { gram };
                assert!((number * per_unit).round().to_string() == grams.to_string(), "{grams}: {text}");
            }
        }
    }

    #[test]
    fn every_field_has_one_name_and_choices_that_can_be_chosen() {
        let catalog = Catalog::shipped().unwrap();
        for exercise in ["plank", OWN] {
            for field in Field::ALL {
                assert_eq!(Field::named(field.name()), Some(*field));
                let fill = |field: Field, value: &str| DraftValue {
                    field: field.name().into(),
                    value: value.into(),
                };
                let mut values = vec![fill(Field::Exercise, exercise)];
                let choices = field.choices(catalog, &Filled::of(&values, catalog));
                let chosen = matches!(field.entry(), Entry::Choice | Entry::Switch);
                assert_eq!(choices.is_empty(), !chosen, "{field:?}");
                for choice in choices {
                    values.truncate(1);
                    values.push(fill(*field, &choice.value()));
                    assert!(
                        choice.value().is_empty() || field.can_be(&Filled::of(&values, catalog)),
                        "{field:?}: {choice:?}"
                    );
                }
            }
        }
    }
}
