//! What does a file or a form prescribe, and what is wrong with it? Everything at once, each with its field.
//!
//! `docs/prescription-format.md` has the format in words. A form becomes the same values before it is read, so that
//! there is one reader.

use std::collections::BTreeSet;

use super::fhir::{self, Heard, Names};
use super::json::Json;
use super::{file, limits};
use crate::catalog::{Catalog, Category, Exercise, Named, Range};
use crate::dose::{Band, Hold, Load, Measure, Sides};
use crate::error::{Error, Problem, Wanted};
use crate::ids::{ExerciseId, ItemId, PrescriptionId};
use crate::input::{self, alike, shortened};
use crate::prescription::{PrescribedExercise, Prescription, What};
use crate::time::Day;

/// The format that is read, and the field that says so.
pub(crate) const FORMAT: u32 = 1;
/// The field that says that a file is a prescription, and of which format.
pub(crate) const MARK: &str = "midback_prescription";

/// The field with the exercises.
pub(crate) const LIST: &str = "exercises";
/// What stands at the top.
const FIELDS: [&str; 6] = [MARK, "source", "issued", "review", "ends", LIST];
/// What an exercise can say.
const EXERCISE_FIELDS: [&str; 22] = [
    "exercise",
    "level",
    "name",
    "instruction",
    "category",
    "sets",
    "repetitions",
    "seconds",
    "breaths",
    "minutes",
    "rounds",
    "hold_seconds",
    "hold_breaths",
    "each_side",
    "band",
    "kilograms",
    "pounds",
    "days_per_week",
    "times_per_day",
    "range_limit",
    "locked",
    "note",
];
/// What a set can count.
pub(crate) const MEASURES: [(&str, Measure); 5] = [
    ("repetitions", Measure::Repetitions),
    ("seconds", Measure::Seconds),
    ("breaths", Measure::Breaths),
    ("minutes", Measure::Minutes),
    ("rounds", Measure::Rounds),
];
/// How a repetition can be held.
pub(super) const HOLDS: [&str; 2] = ["hold_seconds", "hold_breaths"];
/// What makes an exercise heavier.
pub(super) const LOADS: [&str; 3] = ["band", WEIGHTS[0].0, WEIGHTS[1].0];
/// How strong a band can be.
pub(crate) const BANDS: [(&str, Band); 3] =
    [("light", Band::Light), ("medium", Band::Medium), ("strong", Band::Strong)];
/// Grams of a kilogram and of a pound, by the field that counts them.
pub(crate) const WEIGHTS: [(&str, f64); 2] = [("kilograms", 1_000.0), ("pounds", 453.592_37)];

/// One thing that is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Trouble {
    /// Which value: `issued`, `exercises[2].sets`, counted from 0.
    pub(crate) field: String,
    pub(crate) problem: Problem,
}

impl From<Trouble> for Error {
    fn from(trouble: Trouble) -> Self {
        Self::bad(&trouble.field, trouble.problem)
    }
}

/// What a prescription is read by.
#[derive(Debug)]
pub(crate) struct Reading<'a> {
    pub(crate) catalog: &'a Catalog,
    /// The day by the calendar, whatever hour a training day turns at.
    pub(crate) today: Day,
}

/// Reads a file of this format.
#[cfg(any(test, feature = "simulate"))]
pub(crate) fn file(reading: &Reading<'_>, bytes: &[u8]) -> Result<Prescription, Vec<Trouble>> {
    opened(bytes, &|_| None)?.read(reading)
}

/// What a file says that is a prescription, right or wrong.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Opened {
    /// One of this format.
    Ours(Json),
    /// One that a clinic's system wrote.
    Fhir(Heard),
}

impl Opened {
    /// Its values, as this format writes them.
    pub(crate) fn json(&self) -> &Json {
        match self {
            Self::Ours(json) => json,
            Self::Fhir(heard) => &heard.json,
        }
    }

    /// Reads it.
    pub(crate) fn read(&self, reading: &Reading<'_>) -> Result<Prescription, Vec<Trouble>> {
        let read = read(reading, self.json());
        let Self::Fhir(heard) = self else { return read };
        if heard.troubles.is_empty() {
            return read;
        }
        let mut troubles = heard.troubles.clone();
        // What differs is not missing as well.
        let known = |trouble: &Trouble| heard.troubles.iter().any(|one| one.field == trouble.field);
        troubles.extend(read.err().into_iter().flatten().filter(|trouble| !known(trouble)));
        Err(troubles)
    }
}

/// What a file says that is a prescription of this format or of FHIR. Only what its beginning says it is is looked at before
/// its size.
pub(crate) fn opened(bytes: &[u8], names: Names<'_>) -> Result<Opened, Vec<Trouble>> {
    let trouble = |problem| vec![Trouble { field: "file".to_owned(), problem }];
    if let Some(kind) = file::signed(bytes) {
        return Err(trouble(Problem::WrongFile { kind }));
    }
    if bytes.len() > limits::FILE_BYTES {
        let limit = u32::try_from(limits::FILE_BYTES / 1_024).unwrap_or(u32::MAX);
        return Err(trouble(Problem::TooLarge { limit }));
    }
    let text = file::text(bytes).map_err(trouble)?;
    let json = Json::read(&text).map_err(|problem| {
        trouble(file::other_text(&text).map_or(problem, |kind| Problem::WrongFile { kind }))
    })?;
    let Json::Object(fields) = &json else { return Err(trouble(Problem::NotAPrescription)) };
    let marks: Vec<&Json> = fields.iter().filter(|(name, _)| name == MARK).map(|(_, value)| value).collect();
    match marks.as_slice() {
        [Json::Number(number)] if number.fract() == 0.0 && *number >= f64::from(FORMAT) => {
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a cast saturates")]
            let found = *number as u32;
            if found == FORMAT {
                Ok(Opened::Ours(json))
            } else {
                Err(trouble(Problem::NewerForm { found, known: FORMAT }))
            }
        }
        [] if fields.iter().any(|(name, _)| name == fhir::RESOURCE) => {
            fhir::heard(&json, names).map(Opened::Fhir).map_err(trouble)
        }
        _ => Err(trouble(Problem::NotAPrescription)),
    }
}

/// Reads the values of a prescription. It has no ids yet.
pub(crate) fn read(reading: &Reading<'_>, json: &Json) -> Result<Prescription, Vec<Trouble>> {
    let mut reader = Reader { reading, troubles: Vec::new() };
    let read = reader.prescription(json);
    match read {
        Some(prescription) if reader.troubles.is_empty() => Ok(prescription),
        _ => Err(reader.troubles),
    }
}

struct Reader<'a> {
    reading: &'a Reading<'a>,
    troubles: Vec<Trouble>,
}

/// Named values, and where they stand.
struct Fields<'a> {
    path: String,
    fields: &'a [(String, Json)],
}

impl<'a> Fields<'a> {
    fn get(&self, name: &str) -> Option<&'a Json> {
        self.fields.iter().find(|(known, _)| known == name).map(|(_, value)| value)
    }

    fn has(&self, name: &str) -> bool {
        self.get(name).is_some()
    }

    fn path(&self, name: &str) -> String {
        format!("{}{name}", self.path)
    }

    /// The names of a list that are there.
    fn which<'n>(&self, names: impl Iterator<Item = &'n str>) -> Vec<&'n str> {
        names.filter(|name| self.has(name)).collect()
    }
}

impl<'a> Reader<'a> {
    fn trouble(&mut self, field: String, problem: Problem) {
        if self.troubles.len() < limits::TROUBLES {
            self.troubles.push(Trouble { field, problem });
        }
    }

    fn prescription(&mut self, json: &Json) -> Option<Prescription> {
        let fields = self.fields("", json, &FIELDS)?;
        let source = self.needed(&fields, "source", |reader, path, json| {
            reader.text(path, json, limits::SOURCE, Lines::One)
        });
        let issued = self.needed(&fields, "issued", Self::day);
        if let Some(issued) = issued {
            self.first_to_last(
                fields.path("issued"),
                issued,
                limits::EARLIEST,
                // Where it was written it can be tomorrow already.
                self.reading.today.plus(1),
            );
        }
        let review = self.later_date(&fields, "review", issued);
        let ends = self.later_date(&fields, "ends", issued);
        let exercises = self.needed(&fields, LIST, Self::exercises);
        Some(Prescription {
            id: PrescriptionId::NONE,
            source: source?,
            issued: issued?,
            review,
            ends,
            exercises: exercises?,
        })
    }

    /// A day not before the prescription was issued. One that has passed is told and taken: a file may have lain in a
    /// mail for long.
    fn later_date(&mut self, fields: &Fields<'_>, name: &str, issued: Option<Day>) -> Option<Day> {
        let day = self.day(fields.path(name), fields.get(name)?)?;
        let earliest = issued.unwrap_or(day);
        let latest = earliest.max(self.reading.today).plus(limits::DAYS);
        self.first_to_last(fields.path(name), day, earliest, latest);
        Some(day)
    }

    fn exercises(&mut self, path: String, json: &Json) -> Option<Vec<PrescribedExercise>> {
        let Json::List(list) = json else {
            self.wrong_kind(path, json, Wanted::List);
            return None;
        };
        let count = i64::try_from(list.len()).unwrap_or(i64::MAX);
        let (low, high) = limits::EXERCISES;
        if count < low {
            self.trouble(path, Problem::Missing);
            return None;
        }
        if count > high {
            self.trouble(path, Problem::TooMany { limit: u32::try_from(high).unwrap_or(u32::MAX) });
            return None;
        }
        let items: Vec<_> = list
            .iter()
            .enumerate()
            .map(|(at, json)| self.exercise(&format!("{path}[{at}]."), json))
            .collect();
        let mut known = BTreeSet::new();
        for (at, item) in items.iter().enumerate() {
            let Some(item) = item else { continue };
            let (field, name) = match &item.what {
                What::Catalog { exercise, .. } => ("exercise", exercise.to_string()),
                What::Own { name, .. } => ("name", alike(name)),
            };
            if !known.insert((field, name)) {
                self.trouble(format!("{path}[{at}].{field}"), Problem::Twice);
            }
        }
        items.into_iter().collect()
    }

    fn exercise(&mut self, path: &str, json: &Json) -> Option<PrescribedExercise> {
        let fields = self.fields(path, json, &EXERCISE_FIELDS)?;
        let what = self.what(&fields);
        let sets = self.needed(&fields, "sets", |reader, path, json| reader.range(path, json, limits::SETS));
        let amount = self.amount(&fields);
        let hold = self.hold(&fields);
        let each_side =
            fields.get("each_side").and_then(|json| self.yes_or_no(fields.path("each_side"), json));
        let load = self.load(&fields);
        let days_per_week = self.needed(&fields, "days_per_week", |reader, path, json| {
            reader.small(path, json, limits::DAYS_PER_WEEK)
        });
        let times_per_day = match fields.get("times_per_day") {
            None => Some(1),
            Some(json) => self.small(fields.path("times_per_day"), json, limits::TIMES_PER_DAY),
        };
        let locked = match fields.get("locked") {
            None => Some(false),
            Some(json) => self.yes_or_no(fields.path("locked"), json),
        };
        let [range_limit, note] = ["range_limit", "note"].map(|name| {
            fields.get(name).and_then(|json| self.text(fields.path(name), json, limits::NOTE, Lines::Several))
        });
        let ((low, high), measure) = amount?;
        let (fewest, most) = sets?;
        Some(PrescribedExercise {
            id: ItemId::NONE,
            what: what?,
            sets: Range { low: small(fewest), high: small(most) },
            amount: Range { low: u16::try_from(low).ok()?, high: u16::try_from(high).ok()? },
            measure,
            hold,
            sides: each_side.map(|each| if each { Sides::Each } else { Sides::Together }),
            load,
            days_per_week: days_per_week?,
            times_per_day: times_per_day?,
            range_limit,
            locked: locked?,
            note,
        })
    }

    fn what(&mut self, fields: &Fields<'_>) -> Option<What> {
        let own_only = |fields: &Fields<'_>| fields.which(["name", "instruction", "category"].into_iter());
        if fields.has("exercise") {
            for name in own_only(fields) {
                self.trouble(fields.path(name), Problem::NotWith { other: "exercise".to_owned() });
            }
            let exercise = self.catalog_exercise(fields.path("exercise"), fields.get("exercise")?)?;
            let levels = i64::try_from(exercise.levels.len()).unwrap_or(i64::MAX);
            let level = match fields.get("level") {
                None => None,
                // A person writes what the app shows: the place on the ladder.
                Some(json) => {
                    let number = self.small(fields.path("level"), json, (1, levels))?;
                    exercise.at(number).map(|level| level.id)
                }
            };
            return Some(What::Catalog { exercise: exercise.id.clone(), level });
        }
        if own_only(fields).is_empty() {
            self.trouble(fields.path("exercise"), Problem::Missing);
            return None;
        }
        if fields.has("level") {
            self.trouble(fields.path("level"), Problem::NotWith { other: "name".to_owned() });
        }
        let name = self
            .needed(fields, "name", |reader, path, json| reader.text(path, json, limits::NAME, Lines::One));
        let instruction = self.needed(fields, "instruction", |reader, path, json| {
            reader.text(path, json, limits::INSTRUCTION, Lines::Several)
        });
        let category = match fields.get("category") {
            None => None,
            Some(json) => Some(self.category(fields.path("category"), json)?),
        };
        Some(What::Own {
            exercise: ItemId::NONE.own_exercise(),
            name: name?,
            instruction: instruction?,
            category,
        })
    }

    fn catalog_exercise(&mut self, path: String, json: &Json) -> Option<&'a Exercise> {
        let id = self.word(path.clone(), json)?;
        let found = self.reading.catalog.exercise(&ExerciseId::new(id.as_str())).ok();
        if found.is_none() {
            self.trouble(path, Problem::Unknown { given: shortened(&id) });
        }
        found
    }

    fn category(&mut self, path: String, json: &Json) -> Option<Category> {
        let name = self.word(path.clone(), json)?;
        let found = Category::named(&name).ok();
        if found.is_none() {
            self.trouble(path, Problem::Unknown { given: shortened(&name) });
        }
        found
    }

    /// How much one set is, in exactly one measure.
    fn amount(&mut self, fields: &Fields<'_>) -> Option<((i64, i64), Measure)> {
        let name = self.only_one(fields, MEASURES.iter().map(|(name, _)| *name));
        let Some(name) = name else {
            self.trouble(fields.path("amount"), Problem::Missing);
            return None;
        };
        let measure = MEASURES.iter().find(|(known, _)| *known == name)?.1;
        let range = self.range(fields.path(name), fields.get(name)?, limits::amount(measure))?;
        Some((range, measure))
    }

    fn hold(&mut self, fields: &Fields<'_>) -> Option<Hold> {
        let name = self.only_one(fields, HOLDS.into_iter())?;
        let other = MEASURES.iter().map(|(name, _)| *name).find(|name| fields.has(name))?;
        if other != "repetitions" {
            self.trouble(fields.path(name), Problem::NotWith { other: other.to_owned() });
            return None;
        }
        let json = fields.get(name)?;
        if name == "hold_seconds" {
            self.small(fields.path(name), json, limits::HOLD_SECONDS).map(|count| Hold::Seconds(count.into()))
        } else {
            self.small(fields.path(name), json, limits::HOLD_BREATHS).map(Hold::Breaths)
        }
    }

    fn load(&mut self, fields: &Fields<'_>) -> Option<Load> {
        let name = self.only_one(fields, LOADS.into_iter())?;
        let (path, json) = (fields.path(name), fields.get(name)?);
        let Some((_, grams)) = WEIGHTS.iter().find(|(known, _)| *known == name) else {
            let band = self.word(path.clone(), json)?;
            let found = BANDS.iter().find(|(known, _)| *known == band);
            if found.is_none() {
                self.trouble(path, Problem::Unknown { given: shortened(&band) });
            }
            return found.map(|(_, band)| Load::Band(*band));
        };
        let number = self.number(path.clone(), json)?;
        let (low, high) = limits::GRAMS;
        let weight = (number * grams).round();
        if weight < f64::from(low) || weight > f64::from(high) {
            // What is said to be possible is.
            let tenths = |limit: u32| f64::from(limit) / grams * 10.0;
            let (low, high) = (tenths(low).ceil() / 10.0, tenths(high).floor() / 10.0);
            let given = json.given();
            self.trouble(path, Problem::NotBetween { given, low: low.to_string(), high: high.to_string() });
            return None;
        }
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "it was found to be in range"
        )]
        Some(Load::Grams(weight as u32))
    }

    /// The one of these names that is there; every further one is trouble.
    fn only_one<'n>(&mut self, fields: &Fields<'_>, names: impl Iterator<Item = &'n str>) -> Option<&'n str> {
        let there = fields.which(names);
        let (first, others) = there.split_first()?;
        for name in others {
            self.trouble(fields.path(name), Problem::NotWith { other: (*first).to_owned() });
        }
        Some(first)
    }

    /// The named values of an object; a name that is unknown or stands twice is trouble.
    fn fields<'j>(&mut self, path: &str, json: &'j Json, known: &[&str]) -> Option<Fields<'j>> {
        let Json::Object(fields) = json else {
            self.wrong_kind(path.trim_end_matches('.').to_owned(), json, Wanted::Fields);
            return None;
        };
        let mut seen = BTreeSet::new();
        for (name, _) in fields {
            let field = format!("{path}{}", shortened(name));
            if !known.contains(&name.as_str()) {
                self.trouble(field, Problem::NoSuchField);
            } else if !seen.insert(name) {
                self.trouble(field, Problem::Twice);
            }
        }
        Some(Fields { path: path.to_owned(), fields })
    }

    /// A value that has to be there.
    fn needed<T>(
        &mut self,
        fields: &Fields<'_>,
        name: &str,
        read: impl FnOnce(&mut Self, String, &Json) -> Option<T>,
    ) -> Option<T> {
        if let Some(json) = fields.get(name) {
            return read(self, fields.path(name), json);
        }
        self.trouble(fields.path(name), Problem::Missing);
        None
    }

    fn wrong_kind(&mut self, path: String, json: &Json, wanted: Wanted) {
        let problem = match (json, wanted) {
            (Json::Null, _) => Problem::Null,
            (Json::Text(text), Wanted::Number | Wanted::WholeNumber) if typed(text.trim()).is_some() => {
                Problem::NumberAsText { given: json.given() }
            }
            (other, _) => Problem::WrongKind { given: other.given(), wanted },
        };
        self.trouble(path, problem);
    }

    /// A text as it was given.
    fn given<'j>(&mut self, path: String, json: &'j Json) -> Option<&'j str> {
        let Json::Text(text) = json else {
            self.wrong_kind(path, json, Wanted::Text);
            return None;
        };
        Some(text)
    }

    /// A name or a day.
    fn word(&mut self, path: String, json: &Json) -> Option<String> {
        self.given(path, json).map(input::line)
    }

    /// A text that a person reads: not empty, not too long.
    fn text(&mut self, path: String, json: &Json, limit: usize, lines: Lines) -> Option<String> {
        let text = self.given(path.clone(), json)?;
        let text = match lines {
            Lines::One => input::line(text),
            Lines::Several => input::lines(text),
        };
        let problem = if text.is_empty() {
            Problem::Missing
        } else if text.chars().count() > limit {
            Problem::TooLong { limit: u32::try_from(limit).unwrap_or(u32::MAX) }
        } else {
            return Some(text);
        };
        self.trouble(path, problem);
        None
    }

    fn day(&mut self, path: String, json: &Json) -> Option<Day> {
        let text = self.word(path.clone(), json)?;
        let day = written_day(&text);
        if day.is_none() {
            self.wrong_kind(path, json, Wanted::Day);
        }
        day
    }

    fn first_to_last(&mut self, path: String, given: Day, earliest: Day, latest: Day) {
        if given < earliest {
            self.trouble(path, Problem::TooEarly { given, earliest });
        } else if given > latest {
            self.trouble(path, Problem::TooLate { given, latest });
        }
    }

    fn yes_or_no(&mut self, path: String, json: &Json) -> Option<bool> {
        if let Json::YesOrNo(value) = json {
            return Some(*value);
        }
        self.wrong_kind(path, json, Wanted::YesOrNo);
        None
    }

    fn number(&mut self, path: String, json: &Json) -> Option<f64> {
        if let Json::Number(number) = json {
            return Some(*number);
        }
        self.wrong_kind(path, json, Wanted::Number);
        None
    }

    /// A whole number within bounds.
    fn whole(&mut self, path: String, json: &Json, (low, high): (i64, i64)) -> Option<i64> {
        let whole = match json {
            Json::Number(number) if number.fract() == 0.0 => number,
            _ => {
                self.wrong_kind(path, json, Wanted::WholeNumber);
                return None;
            }
        };
        #[expect(
            clippy::cast_possible_truncation,
            reason = "a cast saturates, and is then out of every range"
        )]
        let given = *whole as i64;
        if (low..=high).contains(&given) {
            return Some(given);
        }
        self.trouble(path, Problem::OutOfRange { given, low, high });
        None
    }

    fn small(&mut self, path: String, json: &Json, bounds: (i64, i64)) -> Option<u8> {
        self.whole(path, json, bounds).map(small)
    }

    /// One number, or the least and the most: `3`, `[8, 12]`.
    fn range(&mut self, path: String, json: &Json, (low, high): (i64, i64)) -> Option<(i64, i64)> {
        let Json::List(ends) = json else {
            return self.whole(path, json, (low, high)).map(|one| (one, one));
        };
        let [from, to] = ends.as_slice() else {
            self.wrong_kind(path, json, Wanted::WholeNumber);
            return None;
        };
        let from = self.whole(path.clone(), from, (low, high))?;
        let to = self.whole(path, to, (from, high))?;
        Some((from, to))
    }
}

/// How many lines a text can have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Lines {
    One,
    Several,
}

/// A number that was found to be from 1 to 255.
fn small(number: i64) -> u8 {
    u8::try_from(number).unwrap_or(u8::MAX)
}

/// The day that a text is, written in full: `2026-03-28`.
pub(crate) fn written_day(text: &str) -> Option<Day> {
    let shape = text.len() == "2026-03-28".len()
        && text
            .bytes()
            .enumerate()
            .all(|(at, byte)| if at == 4 || at == 7 { byte == b'-' } else { byte.is_ascii_digit() });
    text.parse().ok().filter(|_| shape)
}

/// The number that a text is, and nothing else: with a point or a comma, as a person types it.
pub(super) fn typed(text: &str) -> Option<f64> {
    let plain = |letter: char| letter.is_ascii_digit() || "-+.,".contains(letter);
    text.replace(',', ".").parse().ok().filter(|_| text.chars().all(plain))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_documented_examples_are_read_on_any_day() {
        let catalog = Catalog::shipped().unwrap();
        let first = Day::of(2026, 3, 19);
        let days = (0..1_200).chain((1_200..63_000).step_by(97));
        for today in days.map(|days| first.plus(days)) {
            for text in [
                include_str!("../../../docs/prescription/example-short.json"),
                include_str!("../../../docs/prescription/example-full.json"),
            ] {
                let read = file(&Reading { catalog, today }, text.as_bytes());
                assert!(read.is_ok(), "{today}: {read:?}");
            }
        }
    }
}
