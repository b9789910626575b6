//! One exercise: why it helps, its ladder of levels, and what concerns this person.

use crate::book::Book;
use crate::catalog::{Catalog, Caution, Condition, Exercise, Level, LoadStep};
use crate::dose::Measure;
use crate::ids::{ExerciseId, LevelId};
use crate::pace;
use crate::progression::decide::Verdict;
use crate::rules::RuleSet;
use crate::screens::picture::LevelPicture;
use crate::screens::receipt;
use crate::words::Text;
use crate::words::Words;

pub(crate) mod of_therapist;

/// Everything the Exercise screen draws.
#[derive(Debug, Clone, PartialEq, Eq)]
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
#[derive(Debug, Clone, PartialEq, Eq)]
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
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExerciseFact {
    /// What it is about.
    pub label: String,
    /// What it says.
    pub text: Text,
}

/// What concerns this person.
#[derive(Debug, Clone, PartialEq, Eq)]
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

/// How much a person does of an exercise now.
#[derive(Debug, Clone, PartialEq, Eq)]
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

/// One level of the ladder.
#[derive(Debug, Clone, PartialEq, Eq)]
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
#[derive(Debug, Clone, PartialEq, Eq)]
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

/// `mine`: the person's level; none where none fits them.
pub(crate) fn screen(
    words: &Words,
    rules: &RuleSet,
    catalog: &Catalog,
    exercise: &Exercise,
    mine: Option<LevelId>,
    dose: Option<ExerciseDose>,
    conditions: &[Condition],
) -> ExerciseScreen {
    let id = &exercise.id;
    let out = |level| catalog.cautions().worst(conditions, exercise, level) == Caution::Out;
    // What is ruled out for the person is no substitute for them.
    let substitutes = exercise.substitutes.iter().filter_map(|id| catalog.exercise(id).ok());
    let substitutes = substitutes.filter(|other| catalog.cautions().leaves(conditions, other));
    // The person's level is not theirs any more where what is minded rules it out.
    let is_out = |id: LevelId| exercise.levels.iter().any(|level| level.id == id && out(level));
    let mine = mine.filter(|id| !is_out(*id));
    // Where none fits the person, the first of all shows what it is.
    let fits = || exercise.levels.iter().find(|level| !out(level)).map(|level| level.id);
    let shown = mine.or_else(fits).unwrap_or_else(|| exercise.starter().id);
    ExerciseScreen {
        exercise: id.clone(),
        name: words.exercise_name(id),
        picture: Some(LevelPicture::of(id, shown, None)),
        figure: words.figure(id, shown),
        aim: words.exercise_aim(id),
        why_title: words.exercise_why_title(),
        why: Some(words.exercise_why(id)),
        note_title: words.exercise_note_title(),
        note: words.exercise_note(id),
        of_therapist: None,
        facts_title: words.exercise_facts(),
        facts: facts(words, exercise),
        cautions_title: words.exercise_cautions(),
        cautions: cautions(words, catalog, exercise, conditions),
        mine: dose,
        ladder_title: words.exercise_ladder(),
        levels: exercise
            .levels
            .iter()
            .map(|one| level(words, rules, exercise, one, Some(one.id) == mine, out(one)))
            .collect(),
        substitutes_title: words.exercise_substitutes(),
        substitutes: substitutes.map(|other| link(words, other)).collect(),
        sources_title: words.exercise_sources(),
        sources: exercise
            .sources
            .iter()
            .filter_map(|id| catalog.source(id).map(|source| words.source(source)))
            .collect(),
    }
}

/// `now`: the dose of today.
pub(crate) fn dose(
    words: &Words,
    book: &Book<'_>,
    exercise: &ExerciseId,
    now: &Verdict,
) -> Option<ExerciseDose> {
    let Verdict::Dose(decided) = now else { return None };
    let level = book.level_name(exercise, decided.step.level);
    Some(ExerciseDose {
        title: words.exercise_dose_now(),
        dose: words.dose(&decided.step.dose).map_both(|dose| format!("{level}, {dose}")),
        reason: receipt::short_of(words, book, now),
        why: words.dose_open(),
    })
}

pub(crate) fn link(words: &Words, exercise: &Exercise) -> ExerciseLink {
    ExerciseLink {
        exercise: exercise.id.clone(),
        picture: LevelPicture::starter(exercise),
        name: words.exercise_name(&exercise.id),
        aim: words.exercise_aim(&exercise.id),
    }
}

fn facts(words: &Words, exercise: &Exercise) -> Vec<ExerciseFact> {
    let starter = exercise.starter();
    let mut needs: Vec<String> = starter.equipment.iter().map(|&thing| words.name(thing)).collect();
    let loads: Vec<String> = starter.resistance.iter().map(|&load| words.name(load)).collect();
    needs.extend(loads.into_iter().reduce(|one, other| words.exercise_or(&one, &other)));
    let needs =
        if needs.is_empty() { words.exercise_equipment_none() } else { sentence_case(&needs.join(", ")) };
    let muscles: Vec<String> = exercise.muscles.iter().map(|&muscle| words.name(muscle)).collect();
    let mut facts = vec![
        fact(words.exercise_category(), words.name(exercise.category)),
        fact(words.exercise_position(), words.name(starter.position)),
        fact(words.exercise_equipment(), needs),
        fact(words.exercise_muscles(), sentence_case(&muscles.join(", "))),
    ];
    if let Some(days) = exercise.days_a_week {
        let text = words.range(days).map_both(|range| words.exercise_days(range));
        facts.push(ExerciseFact { label: words.exercise_days_title(), text });
    }
    facts
}

fn fact(label: String, shown: String) -> ExerciseFact {
    ExerciseFact { label, text: Text { shown, spoken: None } }
}

/// A list of names as one text: only the first begins with a capital.
fn sentence_case(names: &str) -> String {
    let lower = names.to_lowercase();
    let mut letters = lower.chars();
    letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect()
}

fn cautions(
    words: &Words,
    catalog: &Catalog,
    exercise: &Exercise,
    conditions: &[Condition],
) -> Vec<ExerciseCaution> {
    let mut cautions = Vec::new();
    for caution in [Caution::Out, Caution::Note] {
        for &condition in conditions {
            let table = catalog.cautions();
            let concerned = exercise.levels.iter();
            let concerned: Vec<&Level> =
                concerned.filter(|level| table.of(condition, exercise, level) == caution).collect();
            if concerned.is_empty() {
                continue;
            }
            let demands = concerned.iter().flat_map(|level| table.notes(condition, exercise, level));
            let text = match caution {
                Caution::Out => words.why_out(condition),
                _ => words.cares(condition, &demands.collect::<Vec<_>>()).join(" "),
            };
            let levels = concerned.iter().map(|level| words.exercise_level_number(&level.number.to_string()));
            cautions.push(ExerciseCaution {
                out: caution == Caution::Out,
                condition: words.name(condition),
                text,
                levels: levels.collect::<Vec<_>>().join(", "),
            });
        }
    }
    cautions
}

fn level(
    words: &Words,
    rules: &RuleSet,
    exercise: &Exercise,
    level: &Level,
    mine: bool,
    out: bool,
) -> ExerciseLevel {
    let id = &exercise.id;
    let article = exercise.article_level == Some(level.id);
    let marks = [mine.then(|| words.exercise_level_mine()), article.then(|| words.exercise_level_article())];
    ExerciseLevel {
        id: level.id,
        title: words.exercise_level_number(&level.number.to_string()),
        name: words.level_name(id, level.id),
        mine,
        marks: marks.into_iter().flatten().collect(),
        out: out.then(|| words.library_mark_out()),
        figure: words.figure(id, level.id),
        doses: doses(words, rules, exercise, level),
        how_title: words.exercise_start_and_steps(),
        how: words.level_how(id, level.id),
        feel_title: words.exercise_feel(),
        feel: words.level_feel(id, level.id),
        errors_title: words.exercise_errors(),
        errors: words.level_errors(id, level.id),
        cues_title: words.exercise_cues(),
        cues: words.level_cues(id, level.id),
    }
}

/// How much, how heavy, how fast, and how long the rest is.
fn doses(words: &Words, rules: &RuleSet, exercise: &Exercise, level: &Level) -> Vec<Text> {
    let pace = &rules.pace.value;
    let mut doses = vec![words.level_dose(level)];
    if let Some(load) = level.load {
        let shown = match load {
            LoadStep::Light => words.exercise_load_light(),
            LoadStep::More => words.exercise_load_more(),
        };
        doses.push(Text { shown, spoken: None });
    }
    if let Some(spot) = level.spot_seconds {
        let range = words.range(spot);
        doses.push(Text {
            shown: words.exercise_spot(&range.shown),
            spoken: Some(words.exercise_spot_spoken(range.to_speak())),
        });
    }
    match level.measure {
        Measure::Repetitions => {
            let [up, pause, down] = [pace.up, pace.pause, pace.down].map(|seconds| seconds.to_string());
            doses.push(Text {
                shown: words.exercise_pace_repetition(&down, &pause, &up),
                spoken: Some(words.exercise_pace_repetition_spoken(&down, &pause, &up)),
            });
        }
        Measure::Breaths => {
            let [inhale, exhale] = [pace.breath_in, pace.breath_out].map(|seconds| seconds.to_string());
            doses.push(Text {
                shown: words.exercise_pace_breath(&exhale, &inhale),
                spoken: Some(words.exercise_pace_breath_spoken(&exhale, &inhale)),
            });
        }
        Measure::Seconds | Measure::Minutes | Measure::Rounds | Measure::RollerSeconds => {}
    }
    if level.sets.high > 1 {
        let rest = level.rest_seconds.unwrap_or_else(|| pace::rest(pace, exercise.category)).to_string();
        doses.push(Text {
            shown: words.exercise_rest(&rest),
            spoken: Some(words.exercise_rest_spoken(&rest)),
        });
    }
    doses
}
