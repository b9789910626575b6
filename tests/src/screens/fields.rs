//! Which fields of what the core hands to a screen does a phone not look at? By `UniFFI`'s own metadata, and the phone's sources.
//!
//! A name is looked for, not a type: a field counts where it is named in a file that also names its record, or what holds it.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::fs;
use std::path::Path;

use super::golden::Phone;
use super::{Outcome, project};

/// What the library declares, as `midback-bindgen declared` lists it.
#[derive(Debug, Default)]
pub(super) struct Declared {
    /// What its calls answer, and which of them.
    answers: BTreeMap<String, BTreeSet<String>>,
    /// The fields of a record, and those of a variant as `TodayState.Closed`, each with the types in it.
    fields: BTreeMap<String, Vec<(String, Vec<String>)>>,
    /// The variants of an enum.
    variants: BTreeMap<String, Vec<String>>,
}

/// A phone's sources, told apart by file.
pub(super) struct Sources(Vec<Source>);

#[derive(Default)]
struct Source {
    /// Every word, and those that follow a dot or a colon.
    words: HashSet<String>,
    members: HashSet<String>,
    /// Whether it has blocks in which the members of one thing are named alone.
    opens: bool,
    /// Which of a variant's values are taken, by their place: `case .ready(let heading, _)`.
    taken: HashMap<String, BTreeSet<usize>>,
}

impl Declared {
    /// Reads the list.
    pub(super) fn parse(text: &str) -> Outcome<Self> {
        let mut all = Self::default();
        for line in text.lines() {
            match line.split(' ').collect::<Vec<_>>()[..] {
                ["answer", call, name] => {
                    all.answers.entry(name.to_owned()).or_default().insert(camel(call));
                }
                ["variant", of, name] => {
                    all.variants.entry(of.to_owned()).or_default().push(name.to_owned());
                }
                ["field", of, name, ref types @ ..] => {
                    let types = types.iter().map(ToString::to_string).collect();
                    all.fields.entry(of.to_owned()).or_default().push((name.to_owned(), types));
                }
                _ => return Err(format!("nothing is declared by: {line}")),
            }
        }
        Ok(all)
    }

    /// Every record and variant that is in an answer, but for what is in none but these `apart`.
    fn reached(&self, apart: &BTreeSet<&str>) -> BTreeSet<String> {
        let (mut reached, mut next) = (BTreeSet::new(), self.answers.keys().cloned().collect::<Vec<_>>());
        while let Some(name) = next.pop() {
            if apart.contains(name.as_str()) || !reached.insert(name.clone()) {
                continue;
            }
            next.extend(self.fields.get(&name).into_iter().flatten().flat_map(|(_, types)| types.clone()));
            let variants = self.variants.get(&name).into_iter().flatten();
            next.extend(variants.map(|variant| format!("{name}.{variant}")));
        }
        reached
    }

    /// How many fields there are to look at.
    pub(super) fn count(&self, apart: &BTreeSet<&str>) -> usize {
        self.reached(apart).iter().filter_map(|name| self.fields.get(name)).map(Vec::len).sum()
    }

    /// The fields that these sources do not look at, as `TodayScreen.day`.
    pub(super) fn unused(&self, sources: &Sources, apart: &BTreeSet<&str>) -> BTreeSet<String> {
        let mut unused = BTreeSet::new();
        for name in self.reached(apart) {
            let near = self.near(&name);
            let known: Vec<_> = sources.0.iter().filter(|source| source.speaks_of(&near)).collect();
            for (at, (field, _)) in self.fields.get(&name).into_iter().flatten().enumerate() {
                let camel = camel(field);
                let by_place = name.split_once('.').is_some_and(|(_, variant)| {
                    sources.0.iter().any(|source| source.takes(&lower(variant), at))
                });
                if !by_place && !known.iter().any(|source| source.names(&camel)) {
                    unused.insert(format!("{name}.{field}"));
                }
            }
        }
        unused
    }

    /// The names that speak of a record: its own, what holds or answers it, and what a variable of it is called: `LiveTexts`,
    /// `texts`.
    fn near(&self, name: &str) -> BTreeSet<String> {
        let of = name.split('.').next().unwrap_or(name);
        let holds = |types: &[String]| types.iter().any(|one| one == of);
        let holders = self.fields.values().flatten().filter(|(_, types)| holds(types));
        let mut near: BTreeSet<String> = holders.map(|(field, _)| camel(field)).collect();
        let last = of.rfind(char::is_uppercase).and_then(|at| of.get(at..)).unwrap_or(of);
        near.extend(self.answers.get(of).into_iter().flatten().cloned());
        near.extend([of.to_owned(), lower(of), lower(last)]);
        near
    }
}

impl Sources {
    /// The sources of a phone's app.
    pub(super) fn of(phone: Phone) -> Outcome<Self> {
        let (folders, kind) = match phone {
            Phone::Android => (["android/ui/src/main", "android/app/src/main"], "kt"),
            Phone::Iphone => (["ios/Sources/MidbackUI", "ios/Sources/MidbackKit"], "swift"),
        };
        let mut sources = Vec::new();
        for folder in folders.map(project) {
            add(&folder, kind, &mut sources).map_err(|error| format!("{}: {error}", folder.display()))?;
        }
        Ok(Self(sources))
    }
}

fn add(folder: &Path, kind: &str, sources: &mut Vec<Source>) -> std::io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            add(&path, kind, sources)?;
        } else if path.extension().is_some_and(|one| one == kind) {
            sources.push(Source::parse(&fs::read_to_string(path)?));
        }
    }
    Ok(())
}

impl Source {
    fn parse(text: &str) -> Self {
        let mut source = Self::default();
        let code = |line: &&str| !line.trim_start().starts_with(['*', '/']);
        let text: String = text.lines().filter(code).flat_map(|line| [line, "\n"]).collect();
        let (mut before, mut last, mut rest) = (' ', "", text.as_str());
        while let Some(first) = rest.chars().next() {
            let end = rest.find(|one: char| !one.is_alphanumeric() && one != '_').unwrap_or(rest.len());
            if end == 0 {
                before = if first == '`' { before } else { first };
                rest = &rest[first.len_utf8()..];
                continue;
            }
            let (word, after) = rest.split_at(end);
            if before == '.' || before == ':' {
                source.members.insert(word.to_owned());
                if let Some(values) = after.strip_prefix('(') {
                    source.taken.entry(word.to_owned()).or_default().extend(taken(values));
                }
            }
            source.opens |= ["run", "with", "apply", "extension"].contains(&word)
                || word.starts_with(char::is_uppercase)
                    && after.starts_with('.')
                    && ["fun", "val", "var"].contains(&last);
            last = word;
            source.words.insert(word.to_owned());
            (before, rest) = (' ', after);
        }
        source
    }

    fn speaks_of(&self, names: &BTreeSet<String>) -> bool {
        names.iter().any(|name| self.words.contains(name))
    }

    /// Whether it looks at a field of that name: as a member, or alone where that can be one.
    fn names(&self, field: &str) -> bool {
        self.members.contains(field) || (self.opens && self.words.contains(field))
    }

    fn takes(&self, variant: &str, at: usize) -> bool {
        self.taken.get(variant).is_some_and(|places| places.contains(&at))
    }
}

/// The places of those values of a pattern that have a name, up to its closing bracket.
fn taken(values: &str) -> BTreeSet<usize> {
    let (mut depth, mut places, mut value) = (0_usize, BTreeSet::new(), String::new());
    let mut at = 0;
    for one in values.chars() {
        match one {
            '(' | '[' | '{' => depth += 1,
            ')' if depth == 0 => break,
            ')' | ']' | '}' => depth = depth.saturating_sub(1),
            ',' if depth == 0 => {
                if value.trim() != "_" {
                    places.insert(at);
                }
                value.clear();
                at += 1;
                continue;
            }
            _ => {}
        }
        value.push(one);
    }
    if !["", "_"].contains(&value.trim()) {
        places.insert(at);
    }
    places
}

/// `open_plan` as a phone writes it: `openPlan`.
fn camel(name: &str) -> String {
    let mut words = name.split('_');
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |all, word| {
        let (head, tail) = word.split_at(word.chars().next().map_or(0, char::len_utf8));
        all + &head.to_uppercase() + tail
    })
}

fn lower(name: &str) -> String {
    let (head, tail) = name.split_at(name.chars().next().map_or(0, char::len_utf8));
    head.to_lowercase() + tail
}

#[cfg(test)]
mod tests {
    use super::*;

    const DECLARED: &str = "answer screen Screen\nfield Screen title\nfield Screen open_plan Link\nfield Link place\nfield Other far\n\
                            field Screen state State\nvariant State Ready\nvariant State Over\nfield State.Ready heading\n\
                            field State.Ready why\n";

    fn unused(source: &str) -> Vec<String> {
        let sources = Sources(vec![Source::parse(source)]);
        Declared::parse(DECLARED).unwrap().unused(&sources, &BTreeSet::new()).into_iter().collect()
    }

    #[test]
    fn a_field_that_is_not_named_is_found() {
        let kotlin = "fun draw(screen: Screen) = Text(screen.title, screen.openPlan.place, screen.state)";
        assert_eq!(unused(kotlin), ["State.Ready.heading", "State.Ready.why"]);
        assert_eq!(unused("// screen.title\nfun draw(screen: Screen) = screen.openPlan")[1], "Screen.state");
    }

    #[test]
    fn a_value_of_a_variant_is_named_by_its_place() {
        let swift = "switch screen.state { case .ready(let heading, _): Text(heading) }\nscreen.title screen.openPlan.place";
        assert_eq!(unused(swift), ["State.Ready.why"]);
    }

    #[test]
    fn what_is_apart_is_not_looked_at() {
        let declared = Declared::parse(DECLARED).unwrap();
        assert_eq!((declared.count(&BTreeSet::new()), declared.count(&BTreeSet::from(["State"]))), (6, 4));
    }
}
