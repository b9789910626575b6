//! Does every language say everything? Holds the words of each against the data and against English.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;
use midback_core::Sides;
use midback_core::catalog::{
    Catalog, Category, Condition, Equipment, Muscle, Named, Position, Resistance, Trait,
};

use super::{Data, entries, text};

/// The language that has everything.
const REFERENCE: &str = "en";

/// The words of one language.
#[derive(Debug, Default)]
pub struct Language {
    /// Messages of the data, and attributes as `message.attribute`, by id.
    pub of_data: BTreeMap<String, Wording>,
    /// Messages of the screens, by id.
    of_screens: BTreeMap<String, Wording>,
    wrong: Vec<String>,
}

/// One message or attribute.
#[derive(Debug)]
pub struct Wording {
    /// What it says, with `{}` for what is filled in.
    pub text: String,
    variables: BTreeSet<String>,
}

impl Language {
    /// Reads a language's folder.
    pub(super) fn read(folder: &Path) -> Self {
        let mut language = Self::default();
        for path in entries(folder) {
            if path.is_dir() {
                for file in entries(&path) {
                    language.add(&file, true);
                }
            } else if path.extension().is_some_and(|extension| extension == "ftl") {
                language.add(&path, false);
            }
        }
        language
    }

    /// Every message and attribute with what it says, of the data and of the screens.
    pub(super) fn texts(&self) -> impl Iterator<Item = (&str, &str)> {
        self.of_data.iter().chain(&self.of_screens).map(|(id, wording)| (id.as_str(), wording.text.as_str()))
    }

    fn add(&mut self, file: &Path, of_data: bool) {
        let content = text(file);
        let resource = match parser::parse(content.as_str()) {
            Ok(resource) => resource,
            Err((_, errors)) => {
                self.wrong.push(format!("{}: {}", file.display(), errors[0]));
                return;
            }
        };
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            let id = message.id.name.to_owned();
            let patterns =
                message.value.iter().map(|value| (id.clone(), value)).chain(
                    message.attributes.iter().map(|one| (format!("{id}.{}", one.id.name), &one.value)),
                );
            let known = if of_data { &mut self.of_data } else { &mut self.of_screens };
            for (id, pattern) in patterns {
                let mut wording = Wording { text: String::new(), variables: BTreeSet::new() };
                wording.read(pattern);
                if known.insert(id.clone(), wording).is_some() {
                    self.wrong.push(format!("{}: {id} stands twice", file.display()));
                }
            }
        }
        let both = self.of_data.keys().filter(|id| self.of_screens.contains_key(*id));
        self.wrong.extend(both.map(|id| format!("{id} stands with the screens and with the data")));
    }
}

impl Wording {
    fn read(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.text.push_str(value),
                PatternElement::Placeable { expression } => {
                    self.text.push_str("{}");
                    self.expression(expression);
                }
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        let (inline, variants) = match expression {
            Expression::Inline(inline) => (inline, None),
            Expression::Select { selector, variants } => (selector, Some(variants)),
        };
        if let InlineExpression::VariableReference { id } = inline {
            self.variables.insert(id.name.to_owned());
        }
        for variant in variants.into_iter().flatten() {
            self.read(&variant.value);
        }
    }

    fn lines(&self) -> usize {
        self.text.lines().filter(|line| !line.trim().is_empty()).count()
    }
}

/// What the words of all languages lack, and what nobody needs.
pub(super) fn complaints(data: &Data, catalog: &Catalog) -> Vec<String> {
    let Some(reference) = data.languages.get(REFERENCE) else { return vec!["there is no English".into()] };
    let mut needed = needed(catalog, &data.recorded);
    // What the systems say: a test of xtask holds it to be handed over to them.
    needed.extend(reference.of_data.keys().filter(|id| id.starts_with("system-")).cloned());
    let cares = cares(catalog);
    let mut found = Vec::new();
    for (tag, language) in &data.languages {
        found.extend(language.wrong.iter().cloned());
        let missing = needed.iter().filter(|id| !language.of_data.contains_key(*id));
        found.extend(missing.map(|id| format!("{tag}: {id} is missing")));
        for (id, wording) in &language.of_data {
            let attribute = id.split_once('.').map(|(_, attribute)| attribute);
            let optional =
                matches!(attribute, Some("help" | "note" | "out")) || id.starts_with("self-check.");
            if !needed.contains(id) && !optional && !cares.contains(id) {
                found.push(format!("{tag}: nobody needs {id}"));
            }
            if wording.text.trim().is_empty() {
                found.push(format!("{tag}: {id} says nothing"));
            }
            // A flag is read on its own: it and its help are whole sentences.
            let whole = wording.text.trim().ends_with('.') && wording.text.starts_with(char::is_uppercase);
            if id.starts_with("symptom-") && !whole {
                found.push(format!("{tag}: {id} is no sentence"));
            }
            if wording.text.contains(['!', '¡']) {
                found.push(format!("{tag}: {id} shouts"));
            }
        }
        found.extend(voices(tag, language, catalog));
        found.extend(places(tag, language, catalog));
        found.extend(against(tag, language, reference));
    }
    found
}

/// Every spoken cue has its moment.
fn voices(tag: &str, language: &Language, catalog: &Catalog) -> Vec<String> {
    let levels = catalog.exercises().iter().flat_map(|exercise| {
        exercise.levels.iter().map(|level| (format!("{}-{}", exercise.id, level.id), level))
    });
    let wrong = levels.filter_map(|(id, level)| {
        let cues = language.of_data.get(&format!("{id}.cues"))?.lines();
        (cues != level.voice.len())
            .then(|| format!("{tag}: {id} has {cues} cues, and voice says when to say {}", level.voice.len()))
    });
    wrong.collect()
}

/// The most words in which a position is said: whoever goes there by ear keeps no more in mind.
const PLACE_WORDS: usize = 12;
/// The most words in which a side is said.
const SIDE_WORDS: usize = 10;

/// Where the body is, and which limb moves, is said in few words.
fn places(tag: &str, language: &Language, catalog: &Catalog) -> Vec<String> {
    let levels = catalog
        .exercises()
        .iter()
        .flat_map(|exercise| exercise.levels.iter().map(|level| format!("{}-{}", exercise.id, level.id)));
    let mut found = Vec::new();
    for id in levels {
        let line = |attribute: &str, at: usize| {
            let wording = language.of_data.get(&format!("{id}.{attribute}"))?;
            wording.text.lines().map(str::trim).filter(|line| !line.is_empty()).nth(at)
        };
        for (attribute, at, most) in
            [("start", 0, PLACE_WORDS), ("left", 1, SIDE_WORDS), ("right", 1, SIDE_WORDS)]
        {
            let words = line(attribute, at).map_or(0, |line| line.split_whitespace().count());
            if words > most {
                found.push(format!("{tag}: {id}.{attribute} says in {words} words what {most} have to"));
            }
        }
        for side in ["left", "right"] {
            if language.of_data.get(&format!("{id}.{side}")).is_some_and(|side| side.lines() != 2) {
                found.push(format!("{tag}: {id}.{side} is not what is shown and what is said"));
            }
        }
    }
    found
}

/// The same messages, placeholders and lines as in English.
fn against(tag: &str, language: &Language, reference: &Language) -> Vec<String> {
    let mut found = Vec::new();
    for (ours, theirs) in
        [(&language.of_screens, &reference.of_screens), (&language.of_data, &reference.of_data)]
    {
        let both: BTreeSet<&String> = ours.keys().chain(theirs.keys()).collect();
        for id in both {
            match (ours.get(id), theirs.get(id)) {
                (Some(our), Some(their)) => {
                    // What a language has no use for it may leave out; it may not ask for more than is given.
                    if !our.variables.is_subset(&their.variables) {
                        found.push(format!("{tag}: {id} asks for what English does not"));
                    }
                    let unused = their.variables.difference(&our.variables).any(|name| name != "order");
                    if unused {
                        found.push(format!("{tag}: {id} leaves out what English says"));
                    }
                    if our.lines() != their.lines() {
                        found.push(format!("{tag}: {id} has other lines than in English"));
                    }
                }
                (None, _) => found.push(format!("{tag}: {id} is missing")),
                (_, None) => found.push(format!("{tag}: {id} is not in English")),
            }
        }
    }
    found
}

/// Every id that the data says words for.
fn needed(catalog: &Catalog, recorded: &[String]) -> BTreeSet<String> {
    let mut needed = BTreeSet::new();
    let mut add = |id: &str, attributes: &[&str]| {
        needed.insert(id.to_owned());
        needed.extend(attributes.iter().map(|name| format!("{id}.{name}")));
    };
    for exercise in catalog.exercises() {
        let note: &[&str] = if exercise.note { &["note"] } else { &[] };
        add(exercise.id.as_str(), &[&["aim", "why"], note].concat());
        for level in &exercise.levels {
            let mut attributes = vec!["start", "steps", "feel", "errors", "cues"];
            if level.sides == Sides::Each {
                attributes.extend(["left", "right"]);
            }
            attributes.extend(level.resistance.iter().map(|load| load.name()));
            add(&format!("{}-{}", exercise.id, level.id), &attributes);
        }
    }
    // What is taken out keeps its name: a person's history still says it.
    for retired in recorded.iter().filter_map(|line| line.strip_suffix(" retired")) {
        add(&retired.replace('/', "-"), &[]);
    }
    for page in catalog.pages() {
        add(&format!("learn-{}", page.id), &["summary"]);
        for statement in &page.statements {
            add(&format!("learn-{}-{}", page.id, statement.id), &[]);
        }
    }
    for source in catalog.sources().iter().filter(|source| source.citation.is_none()) {
        add(&format!("source-{}", source.id), &[]);
    }
    for flag in catalog.symptoms().flags() {
        add(&format!("symptom-{}", flag.id), &["help"]);
    }
    add("self-check", &["intro", "note", "result", "result-symptom-check"]);
    for question in &catalog.self_check().questions {
        add(&format!("self-check-{}", question.id), &[]);
        for answer in &question.answers {
            add(&format!("self-check-{}-{}", question.id, answer.id), &[]);
        }
    }
    names::<Category>(&mut add);
    names::<Position>(&mut add);
    names::<Equipment>(&mut add);
    names::<Resistance>(&mut add);
    names::<Muscle>(&mut add);
    names::<Trait>(&mut add);
    names::<Condition>(&mut add);
    for thing in ["light-band", "medium-band", "strong-band", "dumbbell"] {
        add(&format!("equipment-{thing}"), &[]);
    }
    for condition in Condition::all() {
        add(&format!("condition-{}-out", condition.name()), &[]);
        if noted(catalog, condition).next().is_some() {
            add(&format!("caution-{}", condition.name()), &[]);
        }
    }
    needed
}

/// What could be said of a demand of a level for a condition, instead of what is said of the condition.
fn cares(catalog: &Catalog) -> BTreeSet<String> {
    let of = |condition: Condition| {
        let demands = noted(catalog, condition).flatten();
        demands.map(move |demand| format!("caution-{}-{}", condition.name(), demand.name()))
    };
    Condition::all().flat_map(of).collect()
}

/// Of which demands of any level a condition has a note.
fn noted(catalog: &Catalog, condition: Condition) -> impl Iterator<Item = Option<Trait>> {
    let levels = catalog
        .exercises()
        .iter()
        .flat_map(|exercise| exercise.levels.iter().map(move |level| (exercise, level)));
    levels.flat_map(move |(exercise, level)| catalog.cautions().notes(condition, exercise, level))
}

fn names<T: Named>(add: &mut impl FnMut(&str, &[&str])) {
    for value in T::all() {
        add(&format!("{}-{}", T::KIND, value.name()), &[]);
    }
}
