//! Does any level ask of somebody what their health rules out? Words, cues and keyframes are held against the table of
//! cautions, and every note against the level that it stands beside.

use midback_core::catalog::{Catalog, Caution, Condition, Exercise, Level, Named, Position, Trait};
use midback_core::figure::{Figure, Motion};
use midback_tests::audit::Language;

use crate::catalog::{CATALOG, DATA};

/// Pictures a second.
const RATE: f64 = 4.0;
/// From here on a trunk rounds, arches or turns more than anybody who must not should, in degrees.
const ROUNDS: f64 = 20.0;
const ARCHES: f64 = 20.0;
const TURNS: f64 = 30.0;
/// So far a belly that hangs sinks, in degrees of the low back.
const SINKS: f64 = 15.0;
/// The most words of a note: it is said before the first set.
const NOTE_WORDS: usize = 14;

/// What a level does that somebody may have to leave out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Does {
    Rounds,
    Arches,
    Turns,
    LiesFaceDown,
    LiesOnTheBack,
    LetsTheBellySink,
}

impl Does {
    const ALL: [Self; 6] = [
        Self::Rounds,
        Self::Arches,
        Self::Turns,
        Self::LiesFaceDown,
        Self::LiesOnTheBack,
        Self::LetsTheBellySink,
    ];

    /// The demand that rules it out.
    fn demand(self) -> Option<Trait> {
        match self {
            Self::Rounds => Some(Trait::EndRangeRounding),
            Self::Arches => Some(Trait::EndRangeExtension),
            Self::Turns => Some(Trait::EndRangeTwist),
            Self::LiesFaceDown => Some(Trait::Prone),
            Self::LiesOnTheBack => Some(Trait::Supine),
            Self::LetsTheBellySink => None,
        }
    }

    /// Whether somebody with this condition must not do it.
    fn is_ruled_out(self, catalog: &Catalog, condition: Condition) -> bool {
        let pregnant = matches!(condition, Condition::PregnancyTo19 | Condition::PregnancyFrom20);
        match self.demand() {
            Some(demand) => catalog.cautions().cell(condition, demand) == Caution::Out,
            // "No belly drop" in pregnancy (docs/catalog.md).
            None => pregnant,
        }
    }

    /// The beginnings of the words that ask for it.
    fn stems(self, language: &str) -> &'static [&'static str] {
        match (self, language) {
            (Self::Rounds, "en") => &["round your", "round the", "round from", "rounding", "back round"],
            (Self::Rounds, "es") => &["redond", "encorv"],
            (Self::Arches, "en") => &["arch"],
            (Self::Arches, "es") => &["arque"],
            (Self::LetsTheBellySink, "en") => &["belly down", "belly sink", "belly drop"],
            (Self::LetsTheBellySink, "es") => {
                &["vientre abajo", "baja el vientre", "vientre baje", "vientre caiga"]
            }
            (Self::LiesFaceDown, "en") => &["lie face down", "lie on your front"],
            (Self::LiesFaceDown, "es") => &["túmbate boca abajo", "acuéstate boca abajo"],
            (Self::LiesOnTheBack, "en") => &["lie on your back", "lie down on your back", "lie back"],
            (Self::LiesOnTheBack, "es") => &["túmbate boca arriba", "acuéstate boca arriba"],
            (_, "en" | "es") => &[],
            (_, other) => panic!("say here what {other} calls a movement"),
        }
    }
}

/// What asks for the opposite of what follows it.
fn negates(language: &str) -> &'static [&'static str] {
    match language {
        "en" => &["not ", "no ", "never", "without", "instead of", "rather than", "from arch", "n’t "],
        "es" => &["no ", "nunca", "sin ", "en vez de", "en lugar de", "evita"],
        other => panic!("say here how {other} says no"),
    }
}

/// Whether a sentence asks for a movement, or forbids it.
fn asks(language: &str, sentence: &str, does: Does) -> Option<bool> {
    let low = sentence.to_lowercase();
    let begins = |at: &usize| !low[..*at].ends_with(char::is_alphabetic);
    let found = |stem: &&str| low.match_indices(*stem).map(|(at, _)| at).find(begins);
    let at = does.stems(language).iter().filter_map(found).min()?;
    Some(!negates(language).iter().any(|no| low[..at].contains(no) || low[at..].starts_with(no)))
}

fn shows(exercise: &Exercise, level: &Level, does: Does) -> bool {
    // Whoever leans on the forearms has the position of somebody who lies face down, and does not lie: words tell.
    if matches!(does, Does::LiesFaceDown | Does::LiesOnTheBack) {
        return does.demand().is_some_and(|demand| level.traits.contains(&demand));
    }
    let figure = Figure::of(&exercise.id, level.id).unwrap();
    let ticks = (0..).map(f64::from).take_while(|tick| *tick < figure.seconds() * RATE);
    ticks.map(|tick| figure.joints(tick / RATE).angles()).any(|angles| {
        let of = |motion| angles.iter().filter(|one| one.motion == motion).map(|one| one.value).sum::<f64>();
        match does {
            Does::Rounds => of(Motion::ThoracicFlexion) >= ROUNDS,
            Does::Arches => of(Motion::ThoracicFlexion) <= -ARCHES,
            Does::Turns => of(Motion::ThoracicRotation).abs() >= TURNS,
            _ => level.position == Position::HandsAndKnees && of(Motion::LumbarFlexion) <= -SINKS,
        }
    })
}

fn sentences<'a>(
    language: &'a Language,
    id: &'a str,
    attributes: &'a [&str],
) -> impl Iterator<Item = &'a str> {
    attributes
        .iter()
        .filter_map(move |attribute| language.of_data.get(&format!("{id}.{attribute}")))
        .flat_map(|wording| wording.text.lines())
        .flat_map(|line| line.split_inclusive(['.', '?']))
        .map(str::trim)
        .filter(|sentence| !sentence.is_empty())
}

fn levels(catalog: &Catalog) -> impl Iterator<Item = (&Exercise, &Level)> {
    catalog.exercises().iter().flat_map(|exercise| exercise.levels.iter().map(move |level| (exercise, level)))
}

#[test]
fn nobody_is_asked_for_what_their_health_rules_out() {
    let catalog = &*CATALOG;
    let mut wrong = Vec::new();
    for (exercise, level) in levels(catalog) {
        let id = format!("{}-{}", exercise.id, level.id);
        for does in Does::ALL {
            let mut why: Vec<String> = Vec::new();
            if shows(exercise, level, does) {
                why.push("the figure".to_owned());
            }
            for (tag, language) in &DATA.languages {
                let asked = sentences(language, &id, &["start", "steps", "cues"])
                    .filter(|sentence| asks(tag, sentence, does) == Some(true));
                why.extend(asked.map(|sentence| format!("\"{sentence}\"")));
            }
            for condition in Condition::all().filter(|one| does.is_ruled_out(catalog, *one)) {
                let caution = catalog.cautions().of(condition, exercise, level);
                if caution != Caution::Out && !why.is_empty() {
                    let name = condition.name();
                    wrong.push(format!("{id} {does:?} for {name} ({caution:?}): {}", why.join(", ")));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{} pairs:\n{}", wrong.len(), wrong.join("\n"));
}

/// The demands of a level are what its figure does: whatever rounds, arches or turns that far says so.
#[test]
fn what_a_figure_does_its_level_demands() {
    let catalog = &*CATALOG;
    let mut wrong = Vec::new();
    for (exercise, level) in levels(catalog) {
        for does in Does::ALL {
            // A pair that is out of its own accord needs no demand.
            let Some(demand) = does.demand().filter(|demand| !level.traits.contains(demand)) else {
                continue;
            };
            let unruled = Condition::all().filter(|one| {
                does.is_ruled_out(catalog, *one)
                    && catalog.cautions().of(*one, exercise, level) != Caution::Out
            });
            if shows(exercise, level, does) && unruled.count() > 0 {
                wrong.push(format!(
                    "{}-{} {does:?}, and does not demand {}",
                    exercise.id,
                    level.id,
                    demand.name()
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_note_forbids_no_part_of_its_own_movement() {
    let catalog = &*CATALOG;
    let mut wrong = Vec::new();
    for (exercise, level) in levels(catalog) {
        let id = format!("{}-{}", exercise.id, level.id);
        for condition in Condition::all() {
            for demand in catalog.cautions().notes(condition, exercise, level) {
                for (tag, language) in &DATA.languages {
                    let general = format!("caution-{}", condition.name());
                    let own = demand.map(|demand| format!("{general}-{}", demand.name()));
                    let text =
                        own.and_then(|own| language.of_data.get(&own)).unwrap_or(&language.of_data[&general]);
                    let words = text.text.split_whitespace().count();
                    if words > NOTE_WORDS {
                        wrong.push(format!("{tag} {}: {words} words", text.text));
                    }
                    for sentence in text.text.split_inclusive('.') {
                        for does in Does::ALL.into_iter().filter(|does| shows(exercise, level, *does)) {
                            if asks(tag, sentence, does) == Some(false) {
                                wrong.push(format!(
                                    "{tag} {id} {does:?}, and {}: {sentence}",
                                    condition.name()
                                ));
                            }
                        }
                    }
                }
            }
        }
    }
    wrong.sort();
    wrong.dedup();
    assert!(wrong.is_empty(), "{}:\n{}", wrong.len(), wrong.join("\n"));
}
