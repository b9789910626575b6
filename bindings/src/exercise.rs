//! One exercise: why it helps, its ladder of levels, and what concerns this person.

pub use crate::core::screens::exercise::{
    ExerciseCaution, ExerciseDose, ExerciseFact, ExerciseLevel, ExerciseLink, ExerciseOfTherapist,
    ExerciseScreen,
};
use crate::picture::LevelPicture;
use crate::shared::{ExerciseId, LevelId, Text};

/// Everything the Exercise screen draws.
#[uniffi::remote(Record)]
pub struct ExerciseScreen {
    /// Which one.
    pub exercise: ExerciseId,
    /// What it is called.
    pub name: String,
    /// How it is done at the level of the person's, or at the first one that fits them; none where only a therapist
    /// knows it.
    pub picture: Option<LevelPicture>,
    /// What its figure shows, for those who do not see it; `figure_loop` draws it. Empty without a picture.
    pub figure: String,
    /// What it is good for; where only a therapist knows it, that it is so.
    pub aim: String,
    /// Above `why`.
    pub why_title: String,
    /// Why it helps the mid back, where the app knows it.
    pub why: Option<String>,
    /// Above `note`.
    pub note_title: String,
    /// What is taught differently from the usual wording.
    pub note: Option<String>,
    /// What the therapist says of it, where only they know it. Then there is no ladder.
    pub of_therapist: Option<ExerciseOfTherapist>,
    /// Above `facts`.
    pub facts_title: String,
    /// Kind, position, what is needed, muscles; only what is known.
    pub facts: Vec<ExerciseFact>,
    /// Above `cautions`.
    pub cautions_title: String,
    /// What concerns this person, most serious first.
    pub cautions: Vec<ExerciseCaution>,
    /// How much the person does of it now; none where nothing of it fits them, or where only a therapist knows it and
    /// nobody prescribes it any more.
    pub mine: Option<ExerciseDose>,
    /// Above `levels`.
    pub ladder_title: String,
    /// Easiest first.
    pub levels: Vec<ExerciseLevel>,
    /// Above `substitutes`.
    pub substitutes_title: String,
    /// What can be done instead, best first.
    pub substitutes: Vec<ExerciseLink>,
    /// Above `sources`.
    pub sources_title: String,
    /// Where the facts come from.
    pub sources: Vec<String>,
}

/// What a therapist says of an exercise that only they know.
#[uniffi::remote(Record)]
pub struct ExerciseOfTherapist {
    /// Above all of it: who prescribed it, and when.
    pub title: String,
    /// How far to go, and a note.
    pub words: Vec<String>,
    /// How to do it, step by step.
    pub how: Vec<String>,
    /// Above `feel`.
    pub feel_title: String,
    /// What it feels like when it is done well.
    pub feel: String,
}

/// One fact about an exercise.
#[uniffi::remote(Record)]
pub struct ExerciseFact {
    /// What it is about.
    pub label: String,
    /// What it says.
    pub text: Text,
}

/// What concerns this person.
#[uniffi::remote(Record)]
pub struct ExerciseCaution {
    /// Whether a level is out, rather than to be done with care.
    pub out: bool,
    /// Why: the person's condition.
    pub condition: String,
    /// What it means.
    pub text: String,
    /// Which levels: "Level 2, Level 3".
    pub levels: String,
}

/// One level of the ladder.
#[uniffi::remote(Record)]
pub struct ExerciseLevel {
    /// Which; to ask for its figure.
    pub id: LevelId,
    /// "Level 2".
    pub title: String,
    /// What it is called.
    pub name: String,
    /// Whether it is the person's level.
    pub mine: bool,
    /// What is said of it: that it is the person's, that it is the source article's.
    pub marks: Vec<String>,
    /// That a condition of the person leaves it out; none where none does.
    pub out: Option<String>,
    /// What the level's figure shows, for those who do not see it; `figure_loop` draws it.
    pub figure: String,
    /// Dose, load, pace, rest.
    pub doses: Vec<Text>,
    /// Above `how`.
    pub how_title: String,
    /// Where to begin, then step by step.
    pub how: Vec<String>,
    /// Above `feel`.
    pub feel_title: String,
    /// What it feels like when it is done well.
    pub feel: String,
    /// Above `errors`.
    pub errors_title: String,
    /// Common errors.
    pub errors: Vec<String>,
    /// Above `cues`.
    pub cues_title: String,
    /// What the voice says.
    pub cues: Vec<String>,
}

/// Another exercise.
#[uniffi::remote(Record)]
pub struct ExerciseLink {
    /// Which one.
    pub exercise: ExerciseId,
    /// How it looks.
    pub picture: LevelPicture,
    /// What it is called.
    pub name: String,
    /// What it is good for.
    pub aim: String,
}

/// How much a person does of an exercise now.
#[uniffi::remote(Record)]
pub struct ExerciseDose {
    /// Above it.
    pub title: String,
    /// The level, and how much.
    pub dose: Text,
    /// Why so much.
    pub reason: String,
    /// Opens the page about it.
    pub why: String,
}
