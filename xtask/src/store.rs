//! Does what the stores are given keep to their limits, say the same in each language, and claim nothing that the app is not?

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use crate::project::Project;
use crate::{files, maven};

/// A file and how many characters a store takes of it.
type Limits = &'static [(&'static str, usize)];

const PLAY: Limits = &[("title.txt", 30), ("short_description.txt", 80), ("full_description.txt", 4000)];
const APP_STORE: Limits = &[
    ("name.txt", 30),
    ("subtitle.txt", 30),
    ("keywords.txt", 100),
    ("promotional_text.txt", 170),
    ("description.txt", 4000),
    ("release_notes.txt", 4000),
];
/// What Play and F-Droid show of a changelog.
const CHANGELOG: usize = 500;
const REVIEW_NOTES: usize = 4000;

/// The folders of a language: its words, Play's, the App Store's; the first of each is the one that others repeat.
const LANGUAGES: [(&str, &[&str], &[&str]); 2] =
    [("en", &["en-US"], &["en-US"]), ("es", &["es-ES", "es-419"], &["es-ES", "es-MX"])];

/// Said once in every description, and the one place where these words may stand.
const DISCLAIMERS: [(&str, &str); 2] = [
    ("en", "It does not diagnose, treat, cure or prevent any condition."),
    ("es", "No diagnostica, trata, cura ni previene ninguna enfermedad ni dolencia."),
];

/// Words that diagnose, treat or promise. One that ends in `*` stands for all that begin so.
const CLAIMS: [(&str, &str); 2] = [
    (
        "en",
        "diagnos* treat* cure cures cured curing heal heals healed healing therapy therapies therapeutic rehab* remed* \
         reliev* relief eliminat* prevent* guarantee* promis* proven clinical* painless painfree forever best miracle*",
    ),
    (
        "es",
        "diagn* trata tratar tratamiento* cura curas curan curar* curaci* sana sanar* sanaci* terapia* terapéutic* \
         rehabilit* remedi* alivi* elimin* previene* prevenir* garant* promet* promesa* comprobad* demostrad* clínic* milagr*",
    ),
];

/// Permissions that are described before the manifest asks for them.
const COMING: [&str; 0] = [];

fn project() -> Project {
    Project::here().unwrap_or_else(|failure| panic!("{failure}"))
}

fn text(name: &str) -> String {
    files::read_text(&project().path(name)).unwrap_or_else(|failure| panic!("{failure}"))
}

/// Every file of a folder by its name, as it is read: without the line feed at its end.
fn texts(folder: &str) -> BTreeMap<String, String> {
    fn gather(root: &Path, folder: &Path, found: &mut BTreeMap<String, String>) {
        for entry in std::fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()))
        {
            let path = entry.unwrap().path();
            if path.is_dir() {
                gather(root, &path, found);
            } else if path.extension().is_some_and(|ending| ending == "txt") {
                let name = path.strip_prefix(root).unwrap().to_string_lossy().into_owned();
                let text = std::fs::read_to_string(&path).unwrap();
                found.insert(
                    name,
                    text.strip_suffix('\n').unwrap_or_else(|| panic!("{}", path.display())).to_owned(),
                );
            }
        }
    }
    let root = project().path(folder);
    let mut found = BTreeMap::new();
    gather(&root, &root, &mut found);
    found
}

fn play(language: &str) -> BTreeMap<String, String> {
    texts(&format!("fastlane/metadata/android/{language}"))
}

fn app_store(language: &str) -> BTreeMap<String, String> {
    texts(&format!("fastlane/metadata/{language}"))
}

/// What is longer than its store takes, empty, or not known to it.
fn over(texts: &BTreeMap<String, String>, limits: Limits) -> Vec<String> {
    let limit = |name: &str| {
        let known = limits.iter().find(|(known, _)| *known == name).map(|(_, limit)| *limit);
        known.or(name.starts_with("changelogs/").then_some(CHANGELOG)).unwrap_or(0)
    };
    let fits = |name: &str, text: &str| !text.trim().is_empty() && text.chars().count() <= limit(name);
    let over = texts.iter().filter(|(name, text)| !fits(name, text));
    over.map(|(name, text)| format!("{name}: {}", text.chars().count())).collect()
}

fn of<T: Copy>(table: &[(&str, T)], language: &str) -> T {
    table.iter().find(|(name, _)| *name == language).map(|(_, value)| *value).unwrap()
}

/// What a text says that no text for people may say.
fn claimed(language: &str, text: &str) -> Vec<String> {
    let rest = text.replacen(of(&DISCLAIMERS, language), "", 1).to_lowercase();
    let is_claim = |word: &str| {
        let mut claims = of(&CLAIMS, language).split_whitespace();
        claims.any(|claim| claim.strip_suffix('*').map_or(word == claim, |stem| word.starts_with(stem)))
    };
    let words = rest.split(|mark: char| !mark.is_alphabetic()).filter(|word| is_claim(word));
    let marks = rest.matches(['!', '¡']);
    let painless = ["pain-free", "pain free", "sin dolor"].into_iter().filter(|phrase| rest.contains(phrase));
    words.chain(marks).chain(painless).map(str::to_owned).collect()
}

/// A message of the core's words.
fn message(language: &str, name: &str) -> String {
    let words = text(&format!("core/words/{language}/settings.ftl"));
    let line = words.lines().find_map(|line| line.strip_prefix(&format!("{name} = ")));
    line.unwrap_or_else(|| panic!("{name}")).to_owned()
}

/// The names of permissions between quotation marks of some kind.
fn permissions(text: &str, mark: char) -> BTreeSet<String> {
    let parts = text.split(mark).filter(|part| part.starts_with("android.permission."));
    parts.map(str::to_owned).collect()
}

/// Those that the manifest asks for; a service's or receiver's guard is none.
fn asked() -> BTreeSet<String> {
    let manifest = text("android/app/src/main/AndroidManifest.xml");
    let asked = manifest.split("<uses-permission").skip(1).filter_map(|rest| rest.split("/>").next());
    asked.flat_map(|one| permissions(one, '"')).collect()
}

#[test]
fn every_text_fits_its_store() {
    for (_, of_play, of_apple) in LANGUAGES {
        for folder in of_play {
            assert_eq!(over(&play(folder), PLAY), Vec::<String>::new(), "Play, {folder}");
        }
        for folder in of_apple {
            assert_eq!(over(&app_store(folder), APP_STORE), Vec::<String>::new(), "App Store, {folder}");
        }
    }
    let notes = text("fastlane/metadata/review_information/notes.txt");
    assert!(notes.chars().count() <= REVIEW_NOTES, "{}", notes.chars().count());
    let long = BTreeMap::from([
        ("title.txt".to_owned(), "x".repeat(31)),
        ("unknown.txt".to_owned(), "x".to_owned()),
    ]);
    assert_eq!(over(&long, PLAY), ["title.txt: 31", "unknown.txt: 1"], "too much is noticed");
}

#[test]
fn each_language_has_the_same_files_and_each_region_the_same_words() {
    let names = |texts: &BTreeMap<String, String>| texts.keys().cloned().collect::<Vec<_>>();
    let version =
        maven::stated(&project(), "android.versionCode").unwrap_or_else(|failure| panic!("{failure}"));
    for read in [play as fn(&str) -> BTreeMap<String, String>, app_store] {
        let english = read("en-US");
        assert_eq!(names(&english), names(&read("es-ES")));
        assert_ne!(english, read("es-ES"));
    }
    let wanted = |limits: Limits| limits.iter().map(|(name, _)| (*name).to_owned()).collect::<BTreeSet<_>>();
    let changelog = format!("changelogs/{version}.txt");
    assert!(play("en-US").contains_key(&changelog), "{changelog}");
    assert!(wanted(PLAY).is_subset(&names(&play("en-US")).into_iter().collect()));
    assert_eq!(wanted(APP_STORE), names(&app_store("en-US")).into_iter().collect());
    assert_eq!(play("es-419"), play("es-ES"));
    assert_eq!(app_store("es-MX"), app_store("es-ES"));
    assert_eq!(app_store("en-US")["release_notes.txt"], play("en-US")[&changelog]);
    assert_eq!(app_store("es-ES")["release_notes.txt"], play("es-ES")[&changelog]);
}

#[test]
fn no_text_promises_or_claims() {
    for (language, of_play, of_apple) in LANGUAGES {
        let all = [play(of_play[0]), app_store(of_apple[0])];
        for (name, text) in all.iter().flatten() {
            assert_eq!(claimed(language, text), Vec::<String>::new(), "{language} {name}: {text}");
        }
        for description in [&all[0]["full_description.txt"], &all[1]["description.txt"]] {
            assert_eq!(description.matches(of(&DISCLAIMERS, language)).count(), 1, "{language}");
            let own = message(language, "about-no-diagnosis");
            assert!(description.contains(&own), "what the app says of itself: {own}");
        }
    }
    assert_eq!(claimed("en", "Heals and treats. Pain-free now!"), ["heals", "treats", "!", "pain-free"]);
    assert_eq!(claimed("en", "Health, therapists, treadmill."), Vec::<String>::new());
    assert_eq!(
        claimed("es", "¡Cura tu espalda sin dolor! Una terapia."),
        ["cura", "terapia", "¡", "!", "sin dolor"]
    );
    let twice = DISCLAIMERS[0].1.repeat(2);
    assert_eq!(claimed("en", &twice), ["diagnose", "treat", "cure", "prevent"], "it stands once");
}

#[test]
fn the_texts_know_exactly_the_permissions_that_are_asked_for() {
    let asked = asked();
    assert!(asked.len() > 5);
    let coming: BTreeSet<String> = COMING.iter().map(|name| (*name).to_owned()).collect();
    assert_eq!(&asked & &coming, BTreeSet::new(), "it has come: take it out of `COMING`");
    for document in ["docs/store.md", "docs/privacy-policy.md", "docs/privacy-policy.es.md"] {
        assert_eq!(permissions(&text(document), '`'), &asked | &coming, "{document}");
    }
    assert!(!asked.contains("android.permission.INTERNET"), "the texts say that there is no network");
}

#[test]
fn what_the_documents_answer_is_what_the_phones_are_built_with() {
    let (store, manifest, plist) =
        (text("docs/store.md"), text("android/app/src/main/AndroidManifest.xml"), text("ios/App/Info.plist"));
    let kinds = manifest.split("foregroundServiceType=\"").skip(1).filter_map(|rest| rest.split('"').next());
    assert_eq!(kinds.collect::<Vec<_>>(), ["mediaPlayback"], "`docs/store.md` declares this one alone");
    assert!(store.contains("`mediaPlayback`"));
    let modes = plist
        .split_once("<key>UIBackgroundModes</key>")
        .and_then(|(_, rest)| rest.split("</array>").next())
        .unwrap();
    let modes: Vec<&str> =
        modes.split("<string>").skip(1).filter_map(|mode| mode.split('<').next()).collect();
    assert_eq!(modes, ["audio", "fetch"], "the review notes explain these");
    let privacy = text("ios/App/PrivacyInfo.xcprivacy");
    assert!(privacy.contains("<key>NSPrivacyCollectedDataTypes</key>\n\t<array/>"), "no data is collected");
    assert!(privacy.contains("<key>NSPrivacyTracking</key>\n\t<false/>"));
}
