//! Two phones, and one history: copies of everything, brought from one to the other in any order.

use std::fs;
use std::path::{Path, PathBuf};

use midback_core::screens::history::HistoryQuery;
use midback_core::{Error, Moment, Problem, ProgressRange, Result, SettingKey, Work};
use midback_tests::{World, live};
use proptest::prelude::*;

const DAY_MS: i64 = 24 * 60 * 60 * 1_000;
/// The morning on which every world begins.
const FIRST: Moment = Moment { epoch_ms: 1_774_681_200_000, utc_offset_minutes: 60 };

/// A phone with a folder of its own, gone when the story is told.
struct Phone {
    world: World,
    folder: tempfile::TempDir,
    copies: u32,
}

impl Phone {
    /// Opened so many days after the first morning. No two have the same random bytes.
    fn new(name: u8, day: i64) -> Self {
        let memory = Path::new("/dev/shm");
        let folder =
            if memory.is_dir() { tempfile::tempdir_in(memory) } else { tempfile::tempdir() }.unwrap();
        let at = Moment { epoch_ms: FIRST.epoch_ms + day * DAY_MS + i64::from(name), ..FIRST };
        let world = World::open_at(&folder.path().join("data"), at, [name; 16]).unwrap();
        Self { world, folder, copies: 0 }
    }

    /// Set up, and nothing speaks against exercising.
    fn ready(name: u8, day: i64) -> Self {
        let mut phone = Self::new(name, day);
        phone.world.set_up().unwrap();
        phone.world.check(&[]).unwrap();
        phone
    }

    fn lives(&mut self, story: &str) {
        assert_eq!(live(&mut self.world, story), "", "{story}");
    }

    /// Saves a copy of everything.
    fn saves(&mut self) -> PathBuf {
        self.saves_with(None)
    }

    fn saves_with(&mut self, passphrase: Option<&str>) -> PathBuf {
        self.copies += 1;
        let file = self.folder.path().join(format!("copy-{}.json", self.copies));
        let reader = self.world.app().data_reader().unwrap();
        reader.export(&file, passphrase, &Work::default()).unwrap();
        file
    }

    fn brings(&mut self, file: &Path) -> Result<Vec<String>> {
        let now = self.world.now();
        let looked_at = self.world.app().bring_in_preview(file, None, now, &Work::default())?;
        self.world.app().bring_in(file, None, now, &Work::default())?;
        Ok(looked_at.lines.into_iter().chain(looked_at.changes).collect())
    }

    fn deletes_the_first_session(&mut self) {
        let now = self.world.now();
        let app = self.world.app();
        if let Some(first) = app.history(&HistoryQuery::default(), now).unwrap().sessions.last() {
            app.delete_session(first.id, now).unwrap();
        }
    }

    /// What its screens say.
    fn says(&mut self) -> String {
        let now = self.world.now();
        let app = self.world.app();
        let all = [
            format!("{:?}", app.today(now)),
            format!("{:?}", app.plan(now)),
            format!("{:?}", app.settings(now)),
            format!("{:?}", app.history(&HistoryQuery::default(), now)),
            format!("{:?}", app.progress(ProgressRange::TwelveWeeks, now)),
            format!("{:?}", app.calendar(None, now)),
            format!("{:?}", app.prescription(now)),
            format!("{:?}", app.symptom_notice(now)),
        ];
        all.join("\n")
    }

    fn setting(&mut self, key: SettingKey) -> Vec<String> {
        let now = self.world.now();
        let screen = self.world.app().settings(now).unwrap();
        let all = screen.sections.into_iter().flat_map(|section| section.settings);
        let choices = all.filter(|setting| setting.key == key).flat_map(|setting| setting.choices);
        choices.filter(|choice| choice.on).map(|choice| choice.value).collect()
    }

    fn chooses(&mut self, key: SettingKey, value: &str) {
        let now = self.world.now();
        let values = if value.is_empty() { Vec::new() } else { vec![value.to_owned()] };
        self.world.app().change_setting(key, values, now).unwrap();
    }
}

/// A copy as this app wrote it, locked and not, is read for ever, whatever comes; the phones' screens are tried on it too.
#[test]
fn a_copy_that_was_once_written_is_read_for_ever() {
    let place = |name: &str| Path::new(env!("CARGO_MANIFEST_DIR")).join("screens/files").join(name);
    let (copy, locked) = (place("copy.json"), place("copy.json.age"));
    // Never written anew: what a released app has written is out there.
    if !copy.exists() {
        let mut old = Phone::ready(2, -9);
        old.chooses(SettingKey::Minutes, "25");
        old.lives("session 1 2; next day; session 2 4; check-in 3 5; next day; session 1 2");
        fs::copy(old.saves(), &copy).unwrap();
        fs::copy(old.saves_with(Some("tres gatos y un tren")), &locked).unwrap();
        let altered = fs::read_to_string(&copy).unwrap().replacen("\"amount\":", "\"amount\":1", 1);
        fs::write(place("copy-altered.json"), altered).unwrap();
    }
    let mut new = Phone::new(3, 1);
    let now = new.world.now();
    new.world.app().bring_in(&locked, Some("tres gatos y un tren"), now, &Work::default()).unwrap();
    assert_eq!(new.brings(&copy).unwrap(), ["There is nothing new in this file."]);
    assert_eq!(new.world.app().history(&HistoryQuery::default(), now).unwrap().sessions.len(), 3);
    let mut other = Phone::new(4, 1);
    let refused = other.brings(&place("copy-altered.json")).unwrap_err();
    assert!(matches!(refused, Error::BadInput { problem: Problem::Altered { .. }, .. }), "{refused:?}");
}

/// What an earlier app recorded is upgraded, saved and brought to a new phone like any other.
#[test]
fn what_an_earlier_app_recorded_moves_as_well() {
    let databases = Path::new(env!("CARGO_MANIFEST_DIR")).join("databases");
    let mut moved = 0;
    for entry in fs::read_dir(databases).unwrap() {
        let mut old = Phone::new(1, 0);
        old.world.app().close();
        let data = old.folder.path().join("data");
        for left in fs::read_dir(&data).unwrap() {
            fs::remove_file(left.unwrap().path()).unwrap();
        }
        fs::copy(entry.unwrap().path(), data.join("midback.sqlite")).unwrap();
        old.world.reopen().unwrap();
        let copy = old.saves();
        let mut new = Phone::new(2, 0);
        new.brings(&copy).unwrap();
        assert_eq!(fs::read(new.saves()).unwrap(), fs::read(&copy).unwrap());
        new.world.set_clock(old.world.now());
        assert_eq!(new.says(), old.says());
        moved += 1;
    }
    assert!(moved > 2, "{moved}");
}

const MONTH: &str = "session 1 2; next day; walk 12; session 2 4; check-in 3 5; next day; session 1 3; next day; next day; session 1 2";

#[test]
fn a_new_phone_that_brings_a_copy_in_is_the_old_one() {
    let mut old = Phone::ready(1, 0);
    old.lives(MONTH);
    let copy = old.saves();
    // Taken out of its box that day, and nothing answered yet.
    let mut new = Phone::new(2, 4);
    assert_eq!(
        new.brings(&copy).unwrap(),
        [
            "4 sessions that are not on this phone",
            "The first is from 28 March 2026, the last from 1 April 2026.",
            "1 check-in that is not on this phone",
            "Days: Every day (now: Monday, Tuesday, Wednesday, Thursday, Friday)",
            "Ask after each exercise: On (now: Off)",
        ]
    );
    new.world.set_clock(old.world.now());
    assert_eq!(new.says(), old.says());
    assert_eq!(fs::read(new.saves()).unwrap(), fs::read(&copy).unwrap(), "the same bytes again");
    // Once more, and nothing is there twice.
    assert_eq!(new.brings(&copy).unwrap(), ["There is nothing new in this file."]);
    assert_eq!(new.says(), old.says());
    // Both go on.
    new.lives("next day; session 1 2");
}

#[test]
fn two_sessions_of_one_day_on_two_phones_are_both_there() {
    let (mut one, mut other) = (Phone::ready(1, 0), Phone::ready(2, 0));
    one.lives("session 1 2");
    other.lives("session 2 4");
    let (first, second) = (one.saves(), other.saves());
    one.brings(&second).unwrap();
    other.brings(&first).unwrap();
    for phone in [&mut one, &mut other] {
        let now = phone.world.now();
        let history = phone.world.app().history(&HistoryQuery::default(), now).unwrap();
        assert_eq!(history.sessions.len(), 2);
    }
    assert_eq!(fs::read(one.saves()).unwrap(), fs::read(other.saves()).unwrap());
}

/// A phone that was set up in a minute does not undo the choices of years.
#[test]
fn the_answers_of_a_new_phones_setup_are_not_newer() {
    let mut old = Phone::ready(1, 0);
    old.chooses(SettingKey::Minutes, "25");
    old.lives("session 1 2; next day; session 1 2");
    let copy = old.saves();
    let mut new = Phone::ready(2, 9);
    new.chooses(SettingKey::Minutes, "10");
    let told = new.brings(&copy).unwrap();
    assert!(told.contains(&"Minutes per session: 25\u{a0}min (now: 10\u{a0}min)".to_owned()), "{told:?}");
    assert_eq!(new.setting(SettingKey::Minutes), ["25"]);
    // What is chosen afterwards counts at once, and stays, whichever phone brings it to the other.
    new.chooses(SettingKey::Minutes, "10");
    assert_eq!(new.setting(SettingKey::Minutes), ["10"]);
    new.lives("next day; session 1 2");
    assert_eq!(new.setting(SettingKey::Minutes), ["10"]);
    let back = new.saves();
    old.brings(&back).unwrap();
    assert_eq!(old.setting(SettingKey::Minutes), ["10"]);
    new.brings(&copy).unwrap();
    assert_eq!(new.setting(SettingKey::Minutes), ["10"]);
}

/// Two phones are set up and meet before either has trained: what counts then goes on counting once one of them does.
#[test]
fn the_first_session_changes_no_setting() {
    let (mut one, mut other) = (Phone::ready(1, 0), Phone::ready(2, 1));
    one.chooses(SettingKey::Minutes, "25");
    other.chooses(SettingKey::Minutes, "10");
    let copy = other.saves();
    one.brings(&copy).unwrap();
    assert_eq!(one.setting(SettingKey::Minutes), ["10"]);
    one.lives("session 1 2");
    assert_eq!(one.setting(SettingKey::Minutes), ["10"]);
    let mut third = Phone::new(3, 2);
    let copy = one.saves();
    third.brings(&copy).unwrap();
    assert_eq!(third.setting(SettingKey::Minutes), ["10"]);
    third.world.set_clock(one.world.now());
    assert_eq!(third.says(), one.says());
}

/// How new choices are hangs on sessions: where the only one of a phone is deleted, both phones say the same all the same.
#[test]
fn a_deleted_session_leaves_both_phones_with_the_same_settings() {
    let (mut one, mut other) = (Phone::ready(1, 0), Phone::ready(2, 1));
    one.chooses(SettingKey::Minutes, "25");
    one.lives("session 1 2");
    other.chooses(SettingKey::Minutes, "10");
    let copy = one.saves();
    other.brings(&copy).unwrap();
    assert_eq!(other.setting(SettingKey::Minutes), ["25"]);
    let now = other.world.now();
    let session = other.world.app().history(&HistoryQuery::default(), now).unwrap().sessions[0].id;
    other.world.app().delete_session(session, now).unwrap();
    let copy = other.saves();
    one.brings(&copy).unwrap();
    one.world.set_clock(now);
    assert_eq!(one.says(), other.says());
}

/// How new choices are hangs on sessions: whoever deletes one, or hears of one, sees no setting fall back.
#[test]
fn no_setting_moves_with_a_session_that_goes() {
    let mut one = Phone::ready(1, 0);
    one.chooses(SettingKey::Minutes, "25");
    one.lives("session 1 2");
    let mut other = Phone::ready(2, 1);
    other.chooses(SettingKey::Minutes, "10");
    let copy = one.saves();
    other.brings(&copy).unwrap();
    other.chooses(SettingKey::FirstSide, "right");
    other.deletes_the_first_session();
    assert_eq!(other.setting(SettingKey::Minutes), ["25"]);
    // The next choice of something else changes nothing of it.
    other.chooses(SettingKey::FirstSide, "left");
    assert_eq!(other.setting(SettingKey::Minutes), ["25"]);
    let copy = other.saves();
    one.brings(&copy).unwrap();
    assert_eq!(one.setting(SettingKey::Minutes), ["25"]);
    let now = other.world.now();
    one.world.set_clock(now);
    assert_eq!(one.says(), other.says());
}

/// What was kept of the settings is weighed anew when only a session comes.
#[test]
fn a_session_that_comes_later_is_weighed_too() {
    let (mut one, mut other) = (Phone::ready(1, 0), Phone::ready(2, 0));
    one.chooses(SettingKey::Minutes, "25");
    other.chooses(SettingKey::Minutes, "10");
    let setup = one.saves();
    other.brings(&setup).unwrap();
    one.lives("session 1 2");
    other.lives("next day; session 1 2");
    other.chooses(SettingKey::FirstSide, "right");
    let (first, second) = (one.saves(), other.saves());
    other.brings(&first).unwrap();
    let mut third = Phone::new(3, 2);
    third.brings(&second).unwrap();
    third.brings(&first).unwrap();
    assert_eq!(other.setting(SettingKey::Minutes), third.setting(SettingKey::Minutes));
    other.chooses(SettingKey::FirstSide, "left");
    assert_eq!(other.setting(SettingKey::Minutes), third.setting(SettingKey::Minutes));
}

#[test]
fn a_condition_that_one_phone_knows_of_is_minded_on_both() {
    let mut old = Phone::ready(1, 0);
    old.lives("session 1 2");
    let mut new = Phone::ready(2, 1);
    new.chooses(SettingKey::Conditions, "osteoporosis");
    let copy = old.saves();
    new.brings(&copy).unwrap();
    assert_eq!(new.setting(SettingKey::Conditions), ["osteoporosis"]);
    // Until it is said of both.
    new.chooses(SettingKey::Conditions, "");
    assert_eq!(new.setting(SettingKey::Conditions), Vec::<String>::new());
    let back = new.saves();
    old.brings(&back).unwrap();
    assert_eq!(old.setting(SettingKey::Conditions), Vec::<String>::new());
}

#[test]
fn a_session_that_was_deleted_on_one_phone_goes_on_the_other() {
    let mut one = Phone::ready(1, 0);
    one.lives("session 1 2; next day; session 1 2");
    let before = one.saves();
    let mut other = Phone::new(2, 1);
    other.brings(&before).unwrap();
    let now = one.world.now();
    let history = one.world.app().history(&HistoryQuery::default(), now).unwrap();
    let session = history.sessions.last().unwrap().id;
    one.world.app().delete_session(session, now).unwrap();
    let after = one.saves();
    let told = other.brings(&after).unwrap();
    assert!(told.iter().any(|line| line.starts_with("1 session will be deleted here too")), "{told:?}");
    other.world.set_clock(now);
    assert_eq!(other.says(), one.says());
    // The old copy does not bring it back, to either.
    for phone in [&mut one, &mut other] {
        assert_eq!(phone.brings(&before).unwrap(), ["There is nothing new in this file."]);
        assert_eq!(fs::read(phone.saves()).unwrap(), fs::read(&after).unwrap());
    }
}

#[test]
fn after_a_merge_the_next_fact_is_newer_than_all_that_came() {
    // The other phone's clock is two years ahead.
    let (mut one, mut ahead) = (Phone::ready(1, 0), Phone::ready(2, 730));
    ahead.lives("session 1 2");
    ahead.chooses(SettingKey::Minutes, "25");
    let copy = ahead.saves();
    one.brings(&copy).unwrap();
    one.chooses(SettingKey::Minutes, "10");
    assert_eq!(one.setting(SettingKey::Minutes), ["10"]);
    one.lives("check none; session 1 2");
    let back = one.saves();
    ahead.brings(&back).unwrap();
    assert_eq!(ahead.setting(SettingKey::Minutes), ["10"]);
}

/// A phone whose files were copied to another, the installation's id with them.
#[test]
fn a_phone_that_was_set_up_from_a_copy_of_another_is_told_apart() {
    let mut one = Phone::ready(1, 0);
    let now = one.world.now();
    one.world.app().on_phone("the first phone", now).unwrap();
    one.lives("session 1 2; next day");
    one.world.app().close();
    let mut other = Phone::new(2, 1);
    other.world.app().close();
    for entry in fs::read_dir(one.folder.path().join("data")).unwrap() {
        let path = entry.unwrap().path();
        fs::copy(&path, other.folder.path().join("data").join(path.file_name().unwrap())).unwrap();
    }
    one.world.reopen().unwrap();
    other.world.reopen().unwrap();
    let now = other.world.now();
    one.world.app().on_phone("the first phone", now).unwrap();
    other.world.app().on_phone("the second phone", now).unwrap();
    one.lives("session 1 2");
    other.lives("session 2 4");
    let phones = |file: &Path| {
        let copy: serde_json::Value = serde_json::from_slice(&fs::read(file).unwrap()).unwrap();
        let mut phones: Vec<String> =
            copy["facts"].as_array().unwrap().iter().map(|fact| fact["phone"].to_string()).collect();
        phones.sort();
        phones.dedup();
        phones.len()
    };
    let (first, second) = (one.saves(), other.saves());
    assert_eq!((phones(&first), phones(&second)), (1, 2));
    one.brings(&second).unwrap();
    other.brings(&first).unwrap();
    let (first, second) = (one.saves(), other.saves());
    assert_eq!(fs::read(&first).unwrap(), fs::read(&second).unwrap());
    // It says so only once.
    other.world.reopen().unwrap();
    other.world.app().on_phone("the second phone", now).unwrap();
    other.lives("next day; session 1 2");
    assert_eq!(phones(&other.saves()), 2);
}

#[test]
fn a_copy_that_is_locked_needs_its_passphrase() {
    let mut old = Phone::ready(1, 0);
    old.lives("session 1 2");
    let locked = old.saves_with(Some("tres gatos y un tren"));
    let mut new = Phone::new(2, 1);
    let now = new.world.now();
    let mut look = |passphrase: Option<&str>| {
        new.world.app().bring_in_preview(&locked, passphrase, now, &Work::default()).map(|preview| preview.go)
    };
    let refused = |field: &str, problem| Err(Error::BadInput { field: field.into(), problem });
    assert_eq!(look(None), refused("file", Problem::Sealed));
    assert_eq!(look(Some("tres gatos")), refused("passphrase", Problem::WrongPassphrase));
    assert_eq!(look(Some("tres gatos y un tren")), Ok(Some("Add to this phone".to_owned())));
    new.world.app().bring_in(&locked, Some("tres gatos y un tren"), now, &Work::default()).unwrap();
    assert_eq!(fs::read(new.saves()).unwrap(), fs::read(old.saves()).unwrap());
}

#[test]
fn what_takes_long_can_be_stopped_and_changes_nothing() {
    let mut old = Phone::ready(1, 0);
    old.lives("session 1 2; next day; session 1 2");
    let copy = old.saves();
    let stopped = Work::default();
    stopped.stop();
    let place = old.folder.path().join("stopped.json");
    let reader = old.world.app().data_reader().unwrap();
    assert_eq!(reader.export(&place, None, &stopped), Err(Error::Stopped));
    assert!(!place.exists() && !place.with_extension("unfinished").exists());
    let mut new = Phone::ready(2, 1);
    let before = new.says();
    let now = new.world.now();
    assert_eq!(new.world.app().bring_in(&copy, None, now, &stopped).unwrap_err(), Error::Stopped);
    assert_eq!(new.says(), before);
}

/// What somebody could make of a file to do harm: it is refused with the line, and nothing changes.
#[test]
fn a_file_that_was_made_to_do_harm_changes_nothing() {
    use sha2::{Digest, Sha256};
    let mut old = Phone::ready(1, 0);
    old.lives("session 1 2");
    let copy = fs::read_to_string(old.saves()).unwrap();
    // Whoever makes one can make its checksum as well.
    let sealed = |text: &str| {
        let (inside, _) = text.rsplit_once(",\"sha256\"").unwrap();
        let hash = Sha256::digest(inside.as_bytes());
        let hash = hash.iter().map(|byte| format!("{byte:02x}")).collect::<Vec<_>>().concat();
        format!("{inside},\"sha256\":\"{hash}\"}}\n")
    };
    assert_eq!(sealed(&copy), copy);
    let changed = |line: &str, from: &str, to: &str| {
        let lines: Vec<String> = copy
            .lines()
            .map(|text| if text.contains(line) { text.replacen(from, to, 1) } else { text.to_owned() })
            .collect();
        let text = lines.join("\n") + "\n";
        assert_ne!(text, copy, "{line} {from}");
        sealed(&text)
    };
    let mut new = Phone::ready(2, 1);
    new.lives("session 1 2");
    let before = new.says();
    let place = new.folder.path().join("harm.json");
    for (what, text) in [
        ("the year 1e308", changed("set-done", "\"at_ms\":1", "\"at_ms\":9999999999999999")),
        ("an offset", changed("set-done", "\"offset_minutes\":60", "\"offset_minutes\":99999")),
        ("a day", changed("set-done", "\"day\":\"2026-03-28\"", "\"day\":\"2026-13-28\"")),
        ("SQL in a day", changed("set-done", "\"day\":\"2026-03-28\"", "\"day\":\"'; DROP TABLE fact; --\"")),
        ("another kind", changed("set-done", "\"kind\":\"set-done\"", "\"kind\":\"warning-sign\"")),
        ("a body of another form", changed("set-done", "\"amount\":", "\"amounts\":")),
        ("an amount", changed("set-done", "\"amount\":", "\"amount\":1e308,\"was\":")),
        ("a fact twice in one body", changed("set-done", "\"body\":{", "\"body\":{\"kind\":\"set-done\",")),
        ("null", changed("set-done", "\"subject\":\"", "\"subject\":null,\"was\":\"")),
        ("a day in another form", changed("set-done", "\"day\":\"2026-03-28\"", "\"day\":\"2026-3-28\"")),
        ("a day of another year", changed("set-done", "\"day\":\"2026-03-28\"", "\"day\":\"0001-03-28\"")),
        ("an id of no time", changed("set-done", "{\"id\":\"019", "{\"id\":\"f19")),
        ("another session's", changed("set-done", "\"session\":\"019", "\"session\":\"018")),
    ] {
        fs::write(&place, text).unwrap();
        let refused = new.brings(&place).unwrap_err();
        assert!(
            matches!(
                refused,
                Error::BadInput { problem: Problem::Altered { .. }, .. } | Error::NeedsUpdate { .. }
            ),
            "{what}: {refused:?}"
        );
        assert_eq!(new.says(), before, "{what}");
    }
    // A text is a text, whatever is in it, and a kind that is not known is kept and passed over.
    let sql = changed("set-done", "\"kind\":\"set-done\"", "\"kind\":\"'); DELETE FROM fact; --\"");
    fs::write(&place, sql).unwrap();
    new.brings(&place).unwrap();
    let now = new.world.now();
    assert_eq!(new.world.app().history(&HistoryQuery::default(), now).unwrap().sessions.len(), 2);
    // The same id, and something else said of it.
    let mut third = Phone::new(3, 1);
    fs::write(&place, &copy).unwrap();
    third.brings(&place).unwrap();
    let (before, kept) = (third.says(), fs::read(third.saves()).unwrap());
    fs::write(&place, changed("set-done", "\"amount\":", "\"amount\":1")).unwrap();
    let refused = third.brings(&place).unwrap_err();
    assert!(matches!(refused, Error::BadInput { problem: Problem::Contradicts { .. }, .. }), "{refused:?}");
    assert_eq!((third.says(), fs::read(third.saves()).unwrap()), (before, kept));
}

#[test]
fn a_file_too_large_to_be_one_is_refused_before_it_is_read() {
    let mut phone = Phone::ready(1, 0);
    let place = phone.folder.path().join("large.json");
    // It takes no room on the disk, and would take half a gigabyte to read.
    fs::File::create(&place).unwrap().set_len(500 * 1_024 * 1_024).unwrap();
    let refused = phone.brings(&place).unwrap_err();
    assert!(matches!(refused, Error::BadInput { problem: Problem::TooLarge { .. }, .. }), "{refused:?}");
    fs::File::create(&place).unwrap().set_len(300 * 1_024 * 1_024).unwrap();
    let refused = phone.brings(&place).unwrap_err();
    assert_eq!(refused, Error::BadInput { field: "file".into(), problem: Problem::NotACopy });
}

/// What happens on one of three phones.
#[derive(Debug, Clone)]
enum Happening {
    Lives(&'static str),
    /// It brings another phone's copy in.
    Hears(usize),
    /// The session that it knows as the first one is deleted.
    Deletes,
}

fn happenings() -> impl Strategy<Value = Vec<(usize, Happening)>> {
    let lives = prop::sample::select(vec![
        "session 1 2",
        "session 2 4",
        "next day",
        "walk 12",
        "check-in 3 5",
        "choose minutes 10",
        "choose minutes 25",
        "choose first-side right",
        "choose conditions knee",
        "choose conditions",
        "choose days 1 3 5",
        "choose days 2 4",
    ]);
    let happening = prop_oneof![
        12 => lives.prop_map(Happening::Lives),
        2 => (0..3_usize).prop_map(Happening::Hears),
        1 => Just(Happening::Deletes),
    ];
    prop::collection::vec((0..3_usize, happening), 0..24)
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: ProptestConfig::default().cases / 8, ..ProptestConfig::default() })]

    /// Three phones live by themselves, and hear of each other on the way. However their copies are then brought together,
    /// every phone says the same and has the same, and nothing is there twice.
    #[test]
    fn merging_is_commutative_associative_and_idempotent(
        happenings in happenings(),
        days in prop::collection::vec(0..3_i64, 3),
    ) {
        let mut phones: Vec<Phone> = (1..).zip(days).map(|(name, day)| Phone::ready(name, day)).collect();
        for (phone, happening) in happenings {
            match happening {
                // What is not possible just then does not happen.
                Happening::Lives(story) => drop(live(&mut phones[phone].world, story)),
                Happening::Hears(other) => {
                    let copy = phones[other].saves();
                    phones[phone].brings(&copy).unwrap();
                }
                Happening::Deletes => phones[phone].deletes_the_first_session(),
            }
        }
        let copies: Vec<PathBuf> = phones.iter_mut().map(Phone::saves).collect();
        let now = Moment { epoch_ms: FIRST.epoch_ms + 30 * DAY_MS, ..FIRST };
        let mut seen = Vec::new();
        for order in [[0, 1, 2], [2, 1, 0], [1, 2, 1]] {
            let mut phone = Phone::new(9, 20);
            for copy in order {
                phone.brings(&copies[copy]).unwrap();
            }
            // Two of them first, and then with the third.
            let both = phone.saves();
            phone.brings(&copies[0]).unwrap();
            phone.brings(&both).unwrap();
            phone.world.set_clock(now);
            seen.push((fs::read(phone.saves()).unwrap(), phone.says()));
        }
        for phone in &mut phones {
            for copy in &copies {
                phone.brings(copy).unwrap();
            }
            phone.world.set_clock(now);
            seen.push((fs::read(phone.saves()).unwrap(), phone.says()));
        }
        for (bytes, says) in &seen {
            prop_assert_eq!(String::from_utf8_lossy(bytes), String::from_utf8_lossy(&seen[0].0));
            prop_assert_eq!(says.lines().collect::<Vec<_>>(), seen[0].1.lines().collect::<Vec<_>>());
        }
    }
}
