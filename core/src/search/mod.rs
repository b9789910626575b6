//! Where is that word? Finds exercises and pages in every language, as people type: without accents, in another form of
//! the word, by another name, with small typing errors.
//!
//! Pure and in memory: a few dozen texts need no index on disk. What a query can cost has a bound, whatever is typed:
//! so many characters and words of it count, and a word is compared only with those of about its length.

mod document;
mod query;
mod tongue;

#[cfg(test)]
mod tests;

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::RangeInclusive;

use document::{ALWAYS, MENTIONED};
pub(crate) use document::{Document, Weight};
use query::Wanted;
pub(crate) use tongue::{SearchWords, Tongue};

/// Documents, by the words that are in them: a word that is nowhere costs as little as one that is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Index<K> {
    keys: Vec<K>,
    names: Vec<Name>,
    /// Every word there is, in their order.
    words: Vec<Word>,
    /// Which of them have so many letters.
    by_letters: BTreeMap<usize, Vec<usize>>,
    tongues: Vec<Tongue>,
    /// For each tongue: which of its words have that stem.
    by_stem: Vec<BTreeMap<String, Vec<usize>>>,
}

/// All that a document is called, in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Name {
    document: usize,
    /// The place of the language among the tongues.
    tongue: usize,
    stems: BTreeSet<String>,
}

/// A word, and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Word {
    text: String,
    places: BTreeSet<Place>,
}

/// A part of a document that has a word.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Place {
    document: usize,
    weight: u32,
    language: String,
}

/// What a query found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Finding<K> {
    /// Best first.
    hits: Vec<Hit<K>>,
    /// How many words of the query tell documents apart and are somewhere.
    wanted: usize,
    /// The words that are nowhere, as they were typed.
    pub(crate) missing: Vec<String>,
}

/// A document that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Hit<K> {
    key: K,
    /// Which of the words that are wanted it has.
    has: BTreeSet<usize>,
    /// Whether each of them says what it is about, and neither only stands somewhere in its text nor was guessed.
    is_about: bool,
}

/// Of one kind of documents those that have the most of the words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Closest<T> {
    /// Best first.
    pub(crate) found: Vec<T>,
    /// How many of the words each of them has.
    pub(crate) has: usize,
    /// Whether that is all of the words that are somewhere.
    pub(crate) whole: bool,
}

impl<K> Finding<K> {
    /// The best documents of one kind: `kind` says what a document of that kind is.
    pub(crate) fn closest<'a, T>(&'a self, kind: impl Fn(&'a K) -> Option<T>) -> Closest<T> {
        self.best(kind, |_| true)
    }

    /// The same without those that only speak of it somewhere.
    pub(crate) fn closest_about<'a, T>(&'a self, kind: impl Fn(&'a K) -> Option<T>) -> Closest<T> {
        self.best(kind, |hit| hit.is_about)
    }

    fn best<'a, T>(
        &'a self,
        kind: impl Fn(&'a K) -> Option<T>,
        counts: impl Fn(&Hit<K>) -> bool,
    ) -> Closest<T> {
        let hits = self.hits.iter().filter(|hit| counts(hit));
        let of_kind: Vec<(T, usize)> =
            hits.filter_map(|hit| Some((kind(&hit.key)?, hit.has.len()))).collect();
        let has = of_kind.iter().map(|(_, has)| *has).max().unwrap_or(0);
        let found = of_kind.into_iter().filter(|(_, one)| *one == has).map(|(one, _)| one).collect();
        Closest { found, has, whole: has == self.wanted }
    }

    /// Whether documents of one kind are about a word that none of another kind has.
    pub(crate) fn only_about(&self, kind: impl Fn(&K) -> bool, other: impl Fn(&K) -> bool) -> bool {
        let there = self.hits.iter().filter(|hit| other(&hit.key)).flat_map(|hit| &hit.has);
        let there: BTreeSet<&usize> = there.collect();
        let about = self.hits.iter().filter(|hit| hit.is_about && kind(&hit.key));
        about.flat_map(|hit| &hit.has).any(|word| !there.contains(word))
    }

    /// Whether nothing was found.
    pub(crate) fn is_empty(&self) -> bool {
        self.hits.is_empty()
    }
}

/// How well documents answer one word of a query.
#[derive(Debug, Default)]
struct Reading {
    /// By document.
    scores: BTreeMap<usize, u32>,
    /// The documents that are about it, as far as it was typed out.
    about: BTreeSet<usize>,
    /// Whether the word says what everything here is about, and so tells nothing apart.
    is_common: bool,
}

/// A word of the index that a word of a query means.
#[derive(Debug, Clone, Copy)]
struct Match<'a> {
    word: &'a Word,
    likeness: Likeness,
}

/// How alike two words are, from least to most.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Likeness {
    /// A slip of the finger away.
    Slip,
    /// The one is the beginning of the other.
    Beginning,
    /// Two forms of one word.
    Form,
    /// The same.
    Same,
}

impl Likeness {
    fn score(self) -> u32 {
        match self {
            Self::Slip => 2,
            Self::Beginning => 4,
            Self::Form => 5,
            Self::Same => 6,
        }
    }
}

/// What a document that is called just what was typed is before all others by: more than any words can add up to.
const CALLED_SO: u32 = 10_000;

/// A part of a word has at least so many letters, where two words were typed as one.
const SHORTEST_PART: usize = 3;

impl<K: Clone> Index<K> {
    /// Of these documents, in which these languages are spoken.
    pub(crate) fn of(documents: Vec<Document<K>>, tongues: Vec<Tongue>) -> Self {
        let (mut keys, mut names) = (Vec::new(), Vec::new());
        let mut words: BTreeMap<String, BTreeSet<Place>> = BTreeMap::new();
        for (at, Document { key, fields }) in documents.into_iter().enumerate() {
            keys.push(key);
            for field in fields {
                let tongue = tongues.iter().position(|tongue| tongue.is(&field.language));
                if let Some((number, tongue)) = tongue.filter(|_| field.is_name).map(|at| (at, &tongues[at]))
                {
                    names.push(Name {
                        document: at,
                        tongue: number,
                        stems: tongue.stems_of_name(&field.words),
                    });
                }
                for word in field.words {
                    let place =
                        Place { document: at, weight: field.weight, language: field.language.clone() };
                    words.entry(word).or_default().insert(place);
                }
            }
        }
        let words: Vec<Word> = words.into_iter().map(|(text, places)| Word { text, places }).collect();
        let mut by_letters: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        for (at, word) in words.iter().enumerate() {
            by_letters.entry(word.text.chars().count()).or_default().push(at);
        }
        let by_stem = tongues.iter().map(|tongue| stems(tongue, &words)).collect();
        Self { keys, names, words, by_letters, tongues, by_stem }
    }

    /// What answers `query`, best first; what answers equally well stays in its order. None where nothing is looked
    /// for.
    pub(crate) fn find(&self, query: &str, language: &str) -> Option<Finding<K>> {
        let wanted = self.joined(self.wanted(query));
        if wanted.is_empty() {
            return None;
        }
        let (mut read, mut readings, mut missing) = (Vec::new(), Vec::new(), Vec::new());
        for Wanted { word, typed } in wanted {
            match self.reading(&word, language) {
                Some(reading) => {
                    readings.push(reading);
                    read.push(word);
                }
                None => missing.push(typed),
            }
        }
        let (hits, wanted) = self.ranked(&read, &readings);
        Some(Finding { hits, wanted, missing })
    }

    /// The words of a query that say what is looked for.
    fn wanted(&self, query: &str) -> Vec<Wanted> {
        let says = |word: &str| {
            // A number says how long or how often; a letter says something only where it is a word.
            let is_number = word.chars().all(char::is_numeric);
            let is_letter = word.chars().nth(1).is_none();
            let passed_over = self.tongues.iter().any(|tongue| tongue.passes_over(word));
            !passed_over && !is_number && (!is_letter || self.written(word).is_some())
        };
        let mut wanted = query::words_of(query, says);
        // Somebody who is typing has not yet finished the last one.
        let unfinished = |last: &Wanted| {
            let begins = self.tongues.iter().any(|tongue| tongue.begins_what_is_passed_over(&last.word));
            begins && self.as_written(&last.word).is_empty()
        };
        if wanted.last().is_some_and(unfinished) {
            wanted.pop();
        }
        if wanted.is_empty() {
            // Something may be called by such words alone.
            let all = query::words_of(query, |_| true);
            let words: Vec<String> = all.iter().map(|one| one.word.clone()).collect();
            return if self.called(&words).is_empty() { Vec::new() } else { all };
        }
        wanted
    }

    /// The same, with two words made one where only that is a word.
    fn joined(&self, wanted: Vec<Wanted>) -> Vec<Wanted> {
        let nowhere = |one: &Wanted| self.as_written(&one.word).is_empty();
        let mut joined: Vec<Wanted> = Vec::new();
        for one in wanted {
            if let Some(last) = joined.last_mut() {
                let both = format!("{}{}", last.word, one.word);
                if (nowhere(last) || nowhere(&one)) && !self.forms(&both).is_empty() {
                    *last = Wanted { word: both, typed: format!("{} {}", last.typed, one.typed) };
                    continue;
                }
            }
            joined.push(one);
        }
        joined
    }

    /// How well documents answer a word; none where it is nowhere.
    fn reading(&self, wanted: &str, language: &str) -> Option<Reading> {
        let written = self.as_written(wanted);
        if !written.is_empty() {
            return Some(read(&written, language));
        }
        // Only a word that is nowhere as it was typed can be two that were typed as one, or mistyped.
        let near = || Some(self.with_a_slip(wanted)).filter(|near| !near.is_empty());
        self.in_two(wanted, language).or_else(|| near().map(|near| read(&near, language)))
    }

    /// The documents that have any of the words that tell them apart, best first, and how many such words there are.
    fn ranked(&self, words: &[String], readings: &[Reading]) -> (Vec<Hit<K>>, usize) {
        let telling: Vec<&Reading> = readings.iter().filter(|reading| !reading.is_common).collect();
        let telling = if telling.is_empty() { readings.iter().collect() } else { telling };
        let called_so = self.called(words);
        let mut found: Vec<(u32, Hit<K>)> = Vec::new();
        for (document, key) in self.keys.iter().enumerate() {
            let having = || telling.iter().enumerate().filter(|(_, one)| one.scores.contains_key(&document));
            let has: BTreeSet<usize> = having().map(|(word, _)| word).collect();
            if !has.is_empty() {
                let score: u32 = readings.iter().filter_map(|reading| reading.scores.get(&document)).sum();
                let name = if called_so.contains(&document) { CALLED_SO } else { 0 };
                let is_about = having().all(|(_, one)| one.about.contains(&document));
                found.push((score + name, Hit { key: key.clone(), has, is_about }));
            }
        }
        found.sort_by_key(|(score, hit)| Reverse((hit.has.len(), *score)));
        (found.into_iter().map(|(_, hit)| hit).collect(), telling.len())
    }

    /// The documents that are called just so, in any language.
    fn called(&self, words: &[String]) -> BTreeSet<usize> {
        let stems = self.tongues.iter().map(|tongue| words.iter().map(|word| tongue.stem(word)).collect());
        let stems: Vec<BTreeSet<String>> = stems.collect();
        let so = |name: &&Name| !words.is_empty() && stems.get(name.tongue) == Some(&name.stems);
        self.names.iter().filter(so).map(|name| name.document).collect()
    }

    /// The very word.
    fn written(&self, wanted: &str) -> Option<&Word> {
        let at = self.words.binary_search_by(|word| word.text.as_str().cmp(wanted)).ok()?;
        self.words.get(at)
    }

    /// The same word in any of its forms.
    fn forms(&self, wanted: &str) -> Vec<Match<'_>> {
        let mut found: BTreeMap<&str, Match<'_>> = BTreeMap::new();
        for (tongue, by_stem) in self.tongues.iter().zip(&self.by_stem) {
            let forms = by_stem.get(&tongue.stem(wanted)).into_iter().flatten();
            for word in forms.filter_map(|at| self.words.get(*at)) {
                found.insert(&word.text, Match { word, likeness: Likeness::Form });
            }
        }
        if let Some(word) = self.written(wanted) {
            found.insert(&word.text, Match { word, likeness: Likeness::Same });
        }
        found.into_values().collect()
    }

    /// The same word in any of its forms; where there is none, those that begin so.
    fn as_written(&self, wanted: &str) -> Vec<Match<'_>> {
        let found = self.forms(wanted);
        if !found.is_empty() || wanted.chars().nth(1).is_none() {
            return found;
        }
        let first = self.words.partition_point(|word| word.text.as_str() < wanted);
        let from_here = self.words.get(first..).unwrap_or_default().iter();
        let longer = from_here.take_while(|word| word.text.starts_with(wanted));
        longer.map(|word| Match { word, likeness: Likeness::Beginning }).collect()
    }

    /// Two words that were typed as one, where a document has both.
    fn in_two(&self, wanted: &str, language: &str) -> Option<Reading> {
        let places = wanted.char_indices().map(|(at, _)| at).skip(SHORTEST_PART);
        let parts = places.map(|at| wanted.split_at(at));
        let parts = parts.filter(|(_, second)| second.chars().nth(SHORTEST_PART - 1).is_some());
        parts
            .filter_map(|(first, second)| {
                let (first, second) = (self.forms(first), self.forms(second));
                let both = (!first.is_empty() && !second.is_empty()).then_some((first, second));
                both.map(|(first, second)| (read(&first, language), read(&second, language)))
            })
            .map(|(first, second)| Reading {
                is_common: first.is_common && second.is_common,
                about: first.about.intersection(&second.about).copied().collect(),
                scores: first
                    .scores
                    .into_iter()
                    .filter_map(|(document, score)| {
                        Some((document, score.min(*second.scores.get(&document)?)))
                    })
                    .collect(),
            })
            .find(|reading| !reading.scores.is_empty())
    }

    /// The words that are a slip of the finger away, or two where the word is long.
    fn with_a_slip(&self, wanted: &str) -> Vec<Match<'_>> {
        let near = self.candidates(wanted).filter(|word| is_near(wanted, &word.text));
        near.map(|word| Match { word, likeness: Likeness::Slip }).collect()
    }

    /// The words that can be a slip away: those of about as many letters. Only with these is it compared letter by
    /// letter.
    fn candidates(&self, wanted: &str) -> impl Iterator<Item = &Word> {
        let letters = wanted.chars().count();
        let slips = slips(letters);
        let lengths: RangeInclusive<usize> = letters.saturating_sub(slips)..=letters + slips;
        let lengths = (slips > 0).then_some(lengths);
        let about = lengths.into_iter().flat_map(|lengths| self.by_letters.range(lengths));
        about.flat_map(|(_, words)| words).filter_map(|at| self.words.get(*at))
    }
}

/// The words that a language has, by their stems.
fn stems(tongue: &Tongue, words: &[Word]) -> BTreeMap<String, Vec<usize>> {
    let mut by_stem: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (at, word) in words.iter().enumerate() {
        if word.places.iter().any(|place| tongue.is(&place.language)) {
            by_stem.entry(tongue.stem(&word.text)).or_default().push(at);
        }
    }
    by_stem
}

/// How well documents answer a word that means any of these.
fn read(matches: &[Match<'_>], language: &str) -> Reading {
    let mut scores: BTreeMap<usize, u32> = BTreeMap::new();
    let mut about = BTreeSet::new();
    for Match { word, likeness } in matches {
        for place in &word.places {
            let own = if place.language == language { 2 } else { 1 };
            let score = scores.entry(place.document).or_default();
            *score = (*score).max(own * place.weight * likeness.score());
            if place.weight > MENTIONED && *likeness >= Likeness::Form {
                about.insert(place.document);
            }
        }
    }
    let is_common = matches.iter().any(|one| one.word.places.iter().any(|place| place.weight == ALWAYS));
    Reading { scores, about, is_common }
}

/// Whether a word can have been meant. A first letter is seldom wrong: it is left out, put before, or changes places, and
/// then nothing else is wrong.
fn is_near(typed: &str, word: &str) -> bool {
    let [first, meant] = [typed, word].map(|text| [text.chars().next(), text.chars().nth(1)]);
    let letters = typed.chars().count();
    let slips = if first[0] == meant[0] {
        slips(letters)
    } else if first[0] == meant[1] || first[1] == meant[0] {
        slips(letters).min(1)
    } else {
        return false;
    };
    let distance = strsim::osa_distance(typed, word);
    // One letter more, less or other makes another word of a short one; two that changed places do not.
    distance <= slips && (letters > SHORT || distance == 0 || same_letters(typed, word))
}

/// Words of so many letters or fewer are near to many others.
const SHORT: usize = 4;

fn same_letters(one: &str, other: &str) -> bool {
    let sorted = |text: &str| {
        let mut letters: Vec<char> = text.chars().collect();
        letters.sort_unstable();
        letters
    };
    sorted(one) == sorted(other)
}

/// How many slips a word of so many letters can have.
fn slips(letters: usize) -> usize {
    match letters {
        // Short words are too near to one another for a slip to be told from another word.
        0..=3 => 0,
        4..=7 => 1,
        _ => 2,
    }
}
