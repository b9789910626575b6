//! What can a number in a prescription plausibly be? Bounds against slips of the pen, not clinical ones.
//!
//! A therapist's word wins over every rule of the app. These bounds only catch what nobody can have meant: 200
//! sets, a date in the last century, a book instead of a note. The form, the file and the format's schema share
//! them.

use crate::dose::Measure;
use crate::time::Day;

/// Sets.
pub(crate) const SETS: (i64, i64) = (1, 10);
/// Seconds that a repetition is held.
pub(crate) const HOLD_SECONDS: (i64, i64) = (1, 120);
/// Breaths that a repetition is held.
pub(crate) const HOLD_BREATHS: (i64, i64) = (1, 20);
/// Days a week.
pub(crate) const DAYS_PER_WEEK: (i64, i64) = (1, 7);
/// Times a day.
pub(crate) const TIMES_PER_DAY: (i64, i64) = (1, 3);
/// Grams of a load.
pub(crate) const GRAMS: (u32, u32) = (100, 100_000);
/// Exercises.
pub(crate) const EXERCISES: (i64, i64) = (1, 20);

/// Characters of who prescribed it.
pub(crate) const SOURCE: usize = 120;
/// Characters of an exercise's name.
pub(crate) const NAME: usize = 80;
/// Characters of how an exercise is done.
pub(crate) const INSTRUCTION: usize = 1_000;
/// Characters of a note, and of a limit on the range.
pub(crate) const NOTE: usize = 500;

/// So many days later a prescription can end or be reviewed; one that was issued as many days ago is asked about.
pub(crate) const DAYS: i64 = 10 * 366;
/// No prescription was issued before this day: no clock of a phone shows one before it either.
pub(crate) const EARLIEST: Day = Day::of(2_000, 1, 1);

/// Exercises of a form that is being filled in: more than can be saved, so that whoever has too many can take some out.
pub(crate) const DRAFT_EXERCISES: usize = 50;
/// Values of one part of such a form: more than it has fields.
pub(crate) const DRAFT_VALUES: usize = 100;

/// Characters of one value that is filled in from a file: more than any field can have.
pub(crate) const DRAFT_TEXT: usize = 2_000;

/// What a file of another system says and is not taken over: so many are told, and of each so many characters.
pub(crate) const LEFT: usize = 100;
/// Characters of one of them: enough for a sentence.
pub(crate) const LEFT_TEXT: usize = 200;

/// Problems that are named at once; whoever has mended these is told of the next.
pub(crate) const TROUBLES: usize = 100;

/// Bytes of a file, checked before anything of it is read.
pub(crate) const FILE_BYTES: usize = 256 * 1_024;

/// How much one set can be.
pub(crate) const fn amount(measure: Measure) -> (i64, i64) {
    match measure {
        Measure::Repetitions => (1, 100),
        Measure::Seconds | Measure::RollerSeconds => (1, 600),
        Measure::Breaths => (1, 60),
        Measure::Minutes => (1, 180),
        Measure::Rounds => (1, 50),
    }
}
