//! Which fields does the form of a prescription have, and what can be in each?
//!
//! Every question about a field is a match without a rest: a new one does not compile before each of them is answered.
//! What a draft says with them is in `plan/draft.rs`.

use super::draft::Filled;
use super::limits;
use super::reading::{BANDS, MEASURES, WEIGHTS};
use crate::catalog::{Catalog, Category, Level, Named};
use crate::dose::{Band, Measure, Sides};
use crate::ids::{ExerciseId, LevelId};

/// Declares the fields of a part of the form, from top to bottom, with their names in the draft.
macro_rules! fields {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $text:literal,)+ }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub(crate) enum $name {
            $($(#[$variant_doc])* $variant,)+
        }

        impl $name {
            /// Every field, from top to bottom.
            pub(crate) const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// Its name in the draft.
            pub(crate) fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => $text,)+
                }
            }

            /// The field of that name.
            pub(super) fn named(name: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|field| field.name() == name)
            }
        }
    };
}

fields! {
    /// A field above the exercises.
    Top {
        /// Who gave it.
        Source = "source",
        /// When it was given.
        Issued = "issued",
        /// When it is looked at again.
        Review = "review",
        /// The last day on which it holds.
        Ends = "ends",
    }
}

fields! {
    /// A field of an exercise. Which of them there are depends on what was chosen.
    Field {
        /// Which exercise, or that it is one of the therapist's own.
        Exercise = "exercise",
        /// Which level of it.
        Level = "level",
        /// What the therapist's own is called.
        Name = "name",
        /// How it is done.
        Instruction = "instruction",
        /// What kind of exercise it is.
        Category = "category",
        /// How many sets, or how many at least.
        Sets = "sets",
        /// How many sets at most.
        SetsMost = "sets_most",
        /// What a set counts.
        Measure = "measure",
        /// How much a set is, or how much at least.
        Amount = "amount",
        /// How much a set is at most.
        AmountMost = "amount_most",
        /// What the hold of a repetition counts.
        Hold = "hold",
        /// How long a repetition is held.
        HoldAmount = "hold_amount",
        /// Whether the amount is for each side.
        Sides = "sides",
        /// A band, or the unit of a weight.
        Load = "load",
        /// How heavy the weight is.
        Weight = "weight",
        /// On how many days a week.
        DaysPerWeek = "days_per_week",
        /// How often on such a day.
        TimesPerDay = "times_per_day",
        /// How far the movement may go.
        RangeLimit = "range_limit",
        /// That no rule changes it.
        Locked = "locked",
        /// What else the therapist wrote.
        Note = "note",
    }
}

/// How a field is filled in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Entry {
    /// A line of text, of so many characters at most.
    Line(usize),
    /// Several lines of text, of so many characters at most.
    Lines(usize),
    Number,
    Day,
    /// One of [`Field::choices`].
    Choice,
    /// [`YES`] or nothing.
    Switch,
}

/// The value of a switch that is on.
pub(super) const YES: &str = "yes";
/// The choice of an exercise that the app does not know.
pub(super) const OWN: &str = "own";

/// What the hold of a repetition counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum HoldIn {
    Seconds,
    Breaths,
}

impl HoldIn {
    pub(super) const ALL: [Self; 2] = [Self::Seconds, Self::Breaths];

    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Seconds => "seconds",
            Self::Breaths => "breaths",
        }
    }
}

/// What a load is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum LoadIn {
    Band(Band),
    Kilograms,
    Pounds,
}

impl LoadIn {
    pub(super) fn all() -> impl Iterator<Item = Self> {
        BANDS.iter().map(|(_, band)| Self::Band(*band)).chain([Self::Kilograms, Self::Pounds])
    }

    pub(super) fn name(self) -> &'static str {
        let [(kilograms, _), (pounds, _)] = WEIGHTS;
        match self {
            Self::Band(band) => BANDS.iter().find(|(_, known)| *known == band).map_or("", |(name, _)| name),
            Self::Kilograms => kilograms,
            Self::Pounds => pounds,
        }
    }
}

pub(super) const SIDES: [Sides; 2] = [Sides::Together, Sides::Each];

pub(super) fn sides_name(sides: Sides) -> &'static str {
    match sides {
        Sides::Together => "together",
        Sides::Each => "each",
    }
}

pub(super) fn measure_name(measure: Measure) -> &'static str {
    MEASURES.iter().find(|(_, known)| *known == measure).map_or("", |(name, _)| name)
}

/// One choice of a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Choice {
    Exercise(ExerciseId),
    /// An exercise that the app does not know.
    Own,
    /// The level that the person is at.
    MyLevel,
    Level {
        id: LevelId,
        /// Its place on the ladder, as a person is told it.
        number: u8,
    },
    Category(Category),
    Measure(Measure),
    Hold(HoldIn),
    /// The sides as the exercise has them.
    UsualSides,
    Sides(Sides),
    NoLoad,
    Load(LoadIn),
    Number(i64),
    /// A switch that is on, or off.
    Switched(bool),
    /// The therapist did not say.
    NotSaid,
}

impl Choice {
    /// What is put into the draft.
    pub(crate) fn value(&self) -> String {
        match self {
            Self::Exercise(exercise) => exercise.to_string(),
            Self::Own => OWN.to_owned(),
            Self::Level { number, .. } => number.to_string(),
            Self::Category(category) => category.name().to_owned(),
            Self::Measure(measure) => measure_name(*measure).to_owned(),
            Self::Hold(hold) => hold.name().to_owned(),
            Self::Sides(sides) => sides_name(*sides).to_owned(),
            Self::Load(load) => load.name().to_owned(),
            Self::Number(number) => number.to_string(),
            Self::Switched(true) => YES.to_owned(),
            Self::MyLevel | Self::UsualSides | Self::NoLoad | Self::Switched(false) | Self::NotSaid => {
                String::new()
            }
        }
    }
}

impl Top {
    pub(crate) fn entry(self) -> Entry {
        match self {
            Self::Source => Entry::Line(limits::SOURCE),
            Self::Issued | Self::Review | Self::Ends => Entry::Day,
        }
    }

    /// Whether it has to be filled in.
    pub(crate) fn is_needed(self) -> bool {
        match self {
            Self::Source | Self::Issued => true,
            Self::Review | Self::Ends => false,
        }
    }
}

impl Field {
    pub(crate) fn entry(self) -> Entry {
        match self {
            Self::Name => Entry::Line(limits::NAME),
            Self::Instruction => Entry::Lines(limits::INSTRUCTION),
            Self::RangeLimit | Self::Note => Entry::Lines(limits::NOTE),
            Self::Locked => Entry::Switch,
            Self::Sets
            | Self::SetsMost
            | Self::Amount
            | Self::AmountMost
            | Self::HoldAmount
            | Self::Weight => Entry::Number,
            Self::Exercise
            | Self::Level
            | Self::Category
            | Self::Measure
            | Self::Hold
            | Self::Sides
            | Self::Load
            | Self::DaysPerWeek
            | Self::TimesPerDay => Entry::Choice,
        }
    }

    /// Whether it has to be filled in, where the form has it.
    pub(crate) fn is_needed(self) -> bool {
        match self {
            Self::Exercise
            | Self::Name
            | Self::Instruction
            | Self::Sets
            | Self::Measure
            | Self::Amount
            | Self::HoldAmount
            | Self::Weight
            | Self::DaysPerWeek => true,
            Self::Level
            | Self::Category
            | Self::SetsMost
            | Self::AmountMost
            | Self::Hold
            | Self::Sides
            | Self::Load
            | Self::TimesPerDay
            | Self::RangeLimit
            | Self::Locked
            | Self::Note => false,
        }
    }

    /// What it is until it is filled in: what most prescriptions say, and what `known` is counted in, where it is an
    /// exercise of the catalog.
    pub(super) fn unless_filled(self, known: Option<&Level>) -> &'static str {
        match self {
            Self::TimesPerDay | Self::Sets => "1",
            Self::Measure => known.map_or("", |level| match level.measure {
                // Of a therapist's seconds nobody knows how many spots they are for.
                Measure::RollerSeconds => measure_name(Measure::Seconds),
                measure => measure_name(measure),
            }),
            Self::Exercise
            | Self::Level
            | Self::Name
            | Self::Instruction
            | Self::Category
            | Self::SetsMost
            | Self::Amount
            | Self::AmountMost
            | Self::Hold
            | Self::HoldAmount
            | Self::Sides
            | Self::Load
            | Self::Weight
            | Self::DaysPerWeek
            | Self::RangeLimit
            | Self::Locked
            | Self::Note => "",
        }
    }

    /// What can be chosen in it, in the order in which it is offered; nothing where it is no choice.
    pub(crate) fn choices(self, catalog: &Catalog, filled: &Filled<'_>) -> Vec<Choice> {
        let numbers = |(low, high): (i64, i64)| (low..=high).map(Choice::Number).collect();
        match self {
            Self::Exercise => {
                let known = catalog.exercises().iter().map(|one| Choice::Exercise(one.id.clone()));
                known.chain([Choice::Own]).collect()
            }
            Self::Level => {
                let exercise = catalog.exercise(&ExerciseId::new(filled.value(Self::Exercise))).ok();
                let levels = exercise.into_iter().flat_map(|exercise| &exercise.levels);
                std::iter::once(Choice::MyLevel)
                    .chain(levels.map(|level| Choice::Level { id: level.id, number: level.number }))
                    .collect()
            }
            Self::Category => {
                std::iter::once(Choice::NotSaid).chain(Category::all().map(Choice::Category)).collect()
            }
            Self::Measure => MEASURES.iter().map(|(_, measure)| Choice::Measure(*measure)).collect(),
            Self::Hold => std::iter::once(Choice::NotSaid).chain(HoldIn::ALL.map(Choice::Hold)).collect(),
            Self::Sides => std::iter::once(Choice::UsualSides).chain(SIDES.map(Choice::Sides)).collect(),
            Self::Load => std::iter::once(Choice::NoLoad).chain(LoadIn::all().map(Choice::Load)).collect(),
            Self::DaysPerWeek => numbers(limits::DAYS_PER_WEEK),
            Self::TimesPerDay => numbers(limits::TIMES_PER_DAY),
            Self::Name
            | Self::Instruction
            | Self::Sets
            | Self::SetsMost
            | Self::Amount
            | Self::AmountMost
            | Self::HoldAmount
            | Self::Weight
            | Self::RangeLimit
            | Self::Note => Vec::new(),
            Self::Locked => vec![Choice::Switched(true), Choice::Switched(false)],
        }
    }
}
