//! What is found, told of a few documents.

use super::query::{QUERY_LETTERS, QUERY_WORDS};
use super::*;

fn documents() -> Vec<Document<&'static str>> {
    let texts = [
        ("plank", "Plank", "Plancha", "Holds the trunk steady."),
        ("childs-pose", "Child's pose", "Postura del niño", "Lengthens the back. Rest your trunk."),
        ("foam-roll", "Foam roller", "Rodillo", "Loosens the mid back with slow passes."),
    ];
    let document = |(key, english, spanish, text)| {
        let mut document = Document::new(key);
        document.add(Weight::Name, "en", english);
        document.add(Weight::Name, "es", spanish);
        document.add(Weight::Text, "en", text);
        document
    };
    texts.map(document).to_vec()
}

/// What is found, best first.
fn found_in(index: &Index<&'static str>, query: &str) -> Vec<&'static str> {
    index.find(query, "en").map(|found| found.closest(|key| Some(*key)).found).unwrap_or_default()
}

/// The words that are looked for.
fn query_words(query: &str) -> Vec<String> {
    query::words_of(query, |_| true).into_iter().map(|wanted| wanted.word).collect()
}

#[track_caller]
fn check(query: &str, found: &[&str]) {
    assert_eq!(found_in(&Index::of(documents(), Vec::new()), query), found, "{query}");
}

#[test]
fn words_are_found_in_both_languages_without_accents_and_with_slips() {
    check("plank", &["plank"]);
    check("PLANCHA", &["plank"]);
    check("nino", &["childs-pose"]);
    check("niño", &["childs-pose"]);
    check("plnak", &["plank"]);
    check("rodilo", &["foam-roll"]);
    check("roll", &["foam-roll"]);
    check("foma rol", &["foam-roll"]);
    check("child", &["childs-pose"]);
    check("back", &["childs-pose", "foam-roll"]);
    check("trunk", &["plank", "childs-pose"]);
    check("trunk rest", &["childs-pose"]);
    check("yoga", &[]);
    check("", &[]);
    check("  ", &[]);
    check("a", &[]);
}

#[test]
fn a_name_comes_before_a_mention() {
    let mut documents = documents();
    documents[0].add(Weight::Text, "en", "Like a foam roller, but without one.");
    assert_eq!(found_in(&Index::of(documents, Vec::new()), "roller"), ["foam-roll", "plank"]);
}

#[test]
fn what_nobody_sees_parts_no_word() {
    check("pla\u{200B}nk", &["plank"]);
    check("\u{202A}pla\u{AD}nk\u{202C}", &["plank"]);
    check("nin\u{303}o", &["childs-pose"]);
}

/// With how many words a query is compared letter by letter.
fn compared(index: &Index<&str>, query: &str) -> usize {
    query_words(query).iter().map(|wanted| index.candidates(wanted).count()).sum()
}

#[test]
fn what_cannot_match_costs_nothing() {
    let index = Index::of(documents(), Vec::new());
    let long = "y".repeat(16_000);
    assert_eq!(compared(&index, &long), 0);
    assert_eq!(compared(&index, "the a an"), 0);
    assert_eq!(found_in(&index, &long), Vec::<&str>::new());
    // "plank", "child", "your", "with", "slow", "back", "mid"'s neighbours: of four to six letters, and no other.
    let about = index.words.iter().filter(|word| (4..=6).contains(&word.text.chars().count())).count();
    assert_eq!(compared(&index, "plnak"), about);
    assert!(about < index.words.len());
}

#[test]
fn a_query_has_a_bound() {
    let many: Vec<String> = (0..10_000).map(|number| format!("w{number}")).collect();
    assert_eq!(query_words(&many.join(" ")).len(), QUERY_WORDS);
    assert_eq!(query_words(&"plank ".repeat(10_000)), ["plank"]);
    let letters: usize = query_words(&"y".repeat(1_000_000)).iter().map(|word| word.chars().count()).sum();
    assert_eq!(letters, QUERY_LETTERS);
    let index = Index::of(documents(), Vec::new());
    assert!(compared(&index, &many.join(" ")) <= QUERY_WORDS * index.words.len());
    // What stands behind the bound is passed over, not looked for.
    check(&format!("plank{}nowhere", " ".repeat(QUERY_LETTERS)), &["plank"]);
}

/// An English of a few words, and a word that everything here is about.
fn spoken() -> Index<&'static str> {
    let said = r#"
        passed_over = ["for", "my", "the", "exercises"]
        endings = ["ing", "s", "er", "e", "es"]
    "#;
    let tongue = Tongue::new("en", &SearchWords::read("en", said).unwrap());
    let mut documents = documents();
    for document in &mut documents {
        document.add(Weight::Always, "en", "back");
    }
    documents[1].add(Weight::OtherName, "en", "prayer stretch");
    Index::of(documents, vec![tongue])
}

/// What is found, whether it has all of the words, and which words are nowhere.
#[track_caller]
fn says(query: &str, found: &[&str], whole: bool, missing: &[&str]) {
    let answer = spoken().find(query, "en").unwrap_or_else(|| panic!("{query}: nothing is looked for"));
    let closest = answer.closest(|key| Some(*key));
    let missing_words: Vec<&str> = answer.missing.iter().map(String::as_str).collect();
    assert_eq!((&*closest.found, closest.whole, &*missing_words), (found, whole, missing), "{query}");
}

#[test]
fn a_word_that_says_nothing_is_passed_over() {
    says("exercises for the trunk", &["plank", "childs-pose"], true, &[]);
    // Whoever is typing has not yet finished the last word.
    says("trunk exerc", &["plank", "childs-pose"], true, &[]);
    says("10 x plank", &["plank"], true, &[]);
    for nothing in ["exercises for my", "the", "exer", "a", "", "10"] {
        assert_eq!(spoken().find(nothing, "en"), None, "{nothing}");
    }
}

/// Even what says nothing can be all of a name.
#[test]
fn a_name_of_such_words_is_found() {
    let tongue = || Tongue::new("en", &SearchWords::read("en", "passed_over = [\"day\", \"to\"]").unwrap());
    let mut documents = documents();
    documents[2].add(Weight::OtherName, "en", "Day to day");
    let index = Index::of(documents, vec![tongue()]);
    assert_eq!(found_in(&index, "day to day"), ["foam-roll"]);
    assert_eq!(index.find("to", "en"), None);
}

#[test]
fn another_form_of_a_word_is_the_word() {
    says("foam rolling", &["foam-roll"], true, &[]);
    says("planks", &["plank"], true, &[]);
    says("passing", &["foam-roll"], true, &[]);
}

#[test]
fn two_words_may_be_typed_as_one_and_one_as_two() {
    says("foamroller", &["foam-roll"], true, &[]);
    says("foam-roller", &["foam-roll"], true, &[]);
    says("childspose", &["childs-pose"], true, &[]);
    says("child’s pose", &["childs-pose"], true, &[]);
    says("pla nk", &["plank"], true, &[]);
}

#[test]
fn a_word_that_is_nowhere_is_dropped_and_told_as_it_was_typed() {
    says("plank Kitesurfing", &["plank"], true, &["Kitesurfing"]);
    says("plank ÑAÑÁ qq", &["plank"], true, &["ÑAÑÁ", "qq"]);
    says("kitesurfing", &[], true, &["kitesurfing"]);
}

/// A slip makes no other word of a short one, and seldom comes at the beginning.
#[test]
fn a_slip_has_its_limits() {
    for (typed, word) in
        [("foma", "foam"), ("plnak", "plank"), ("lpank", "plank"), ("lank", "plank"), ("rolller", "roller")]
    {
        assert_eq!(is_near(typed, word), typed.chars().count() > SHORT || typed == "foma", "{typed}");
    }
    for (typed, word) in
        [("heat", "heal"), ("heat", "heart"), ("natacion", "rotacion"), ("material", "arterial")]
    {
        assert!(!is_near(typed, word), "{typed}");
    }
}

#[test]
fn what_has_the_most_of_the_words_is_closest() {
    says("roller trunk steady", &["plank"], false, &[]);
    says("foam trunk", &["foam-roll", "plank", "childs-pose"], false, &[]);
}

/// A word that everything is about finds everything, and what else was typed decides.
#[test]
fn what_everything_is_about_tells_nothing_apart() {
    says("back", &["childs-pose", "foam-roll", "plank"], true, &[]);
    says("back trunk", &["childs-pose", "plank"], true, &[]);
    says("back plank", &["plank"], true, &[]);
    says("backs kitesurfing", &["childs-pose", "foam-roll", "plank"], true, &["kitesurfing"]);
}

#[test]
fn what_is_called_just_so_comes_first() {
    let mut documents = documents();
    documents[1].add(Weight::Name, "en", "Plank pose plank");
    documents[0].add(Weight::OtherName, "en", "pose");
    let tongue = Tongue::new("en", &SearchWords::default());
    assert_eq!(found_in(&Index::of(documents, vec![tongue]), "pose"), ["plank", "childs-pose"]);
}
