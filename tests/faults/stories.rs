//! What is told while a disk fails, each story a list of commands. To add one: a line in `STORIES` and its function.
//!
//! A story says the same each time it is told. A step is one command; what it does is settled before it is tried, so that it can be
//! repeated as it was.

use std::fs;
use std::path::{Path, PathBuf};

use midback_core::screens::check_in::CheckInAnswers;
use midback_core::screens::history::HistoryQuery;
use midback_core::screens::reminders::{
    HandedReminder, ReminderAction, ReminderEvent, ReminderFate, ReminderReport,
};
use midback_core::screens::symptoms::CheckStep;
use midback_core::screens::today::WalkAnswers;
use midback_core::{
    Error, LiveEvent, LiveHappened, LiveState, LiveView, Midback, Moment, Morning, SessionId, SessionKind,
    SettingKey, Since, Work,
};
use midback_tests::{Bell, World, live};
use rusqlite::Connection;

use crate::files;
use crate::phone::{FIRST_MORNING, Phone, device};
use crate::state::QUEUE;
use crate::teller::{Stop, Teller};

/// A story.
pub(crate) struct Story {
    /// What it is called on the command line.
    pub(crate) name: &'static str,
    /// What is there before it.
    before: Before,
    /// Tells it.
    pub(crate) tell: fn(&mut Teller) -> Result<(), Stop>,
}

/// What is there before a story.
enum Before {
    /// Nothing at all.
    Nothing,
    /// A life in the words of `midback_tests::live`, closed.
    Life(&'static str),
    /// The same, as a process leaves it that was ended.
    Ended(&'static str),
    /// The same, closed, and then the storage loses the beginning of the file.
    Damaged(&'static str),
    /// A database of an earlier app, in `tests/databases`.
    Database(&'static str),
}

const TWO_DAYS: &str = "session 1 2; next day; walk 10; session 2 4; check-in 3 5 2 4; next day";

const BACKED_UP: &str = "session 1 2; next day; back up; session 2 4; next day; choose minutes 25";

/// All of them.
pub(crate) const STORIES: &[Story] = &[
    Story { name: "first-day", before: Before::Nothing, tell: first_day },
    Story { name: "next-day", before: Before::Life("session 1 2; next day"), tell: next_day },
    Story { name: "after-an-end", before: Before::Ended(TWO_DAYS), tell: after_an_end },
    Story { name: "deleting", before: Before::Life(TWO_DAYS), tell: deleting },
    Story { name: "reminders", before: Before::Life(TWO_DAYS), tell: reminders },
    Story { name: "backing-up", before: Before::Life(BACKED_UP), tell: backing_up },
    Story { name: "going-back", before: Before::Life(BACKED_UP), tell: going_back },
    Story { name: "bringing-in", before: Before::Life(TWO_DAYS), tell: bringing_in },
    Story { name: "recovering", before: Before::Damaged(BACKED_UP), tell: recovering },
    Story { name: "deleting-all", before: Before::Life(BACKED_UP), tell: deleting_all },
    Story { name: "upgrade-1", before: Before::Database("schema-1.sqlite"), tell: upgrade },
    Story { name: "upgrade-3", before: Before::Database("schema-3.sqlite"), tell: upgrade },
    Story { name: "upgrade-3-derived", before: Before::Database("schema-3-derived.sqlite"), tell: upgrade },
];

/// The story of a name.
pub(crate) fn named(name: &str) -> Result<&'static Story, String> {
    STORIES.iter().find(|story| story.name == name).ok_or_else(|| format!("no story is called {name}"))
}

impl Story {
    /// Whether there is nothing before it.
    pub(crate) fn makes_the_data(&self) -> bool {
        matches!(self.before, Before::Nothing)
    }

    /// Makes what is there before it; what the clock shows then.
    pub(crate) fn prepare(&self, folder: &Path) -> Result<Moment, String> {
        files::empty(folder)?;
        match self.before {
            Before::Nothing => {
                fs::remove_dir(folder).map_err(|error| error.to_string())?;
                Ok(FIRST_MORNING)
            }
            Before::Life(life) => lived(folder, life).map(|mut world| {
                world.app().close();
                world.now()
            }),
            Before::Damaged(life) => {
                let mut world = lived(folder, life)?;
                world.app().close();
                let file = folder.join("midback.sqlite");
                let mut bytes = fs::read(&file).map_err(|error| error.to_string())?;
                bytes.iter_mut().take(100).for_each(|byte| *byte = 0xA5);
                files::write(&file, &bytes)?;
                Ok(world.now())
            }
            Before::Ended(life) => {
                let place = folder.with_extension("lived");
                files::empty(&place)?;
                let world = lived(&place, life)?;
                files::copy_folder(&place, folder)?;
                let now = world.now();
                drop(world);
                fs::remove_dir_all(&place).map_err(|error| error.to_string())?;
                Ok(now)
            }
            Before::Database(name) => {
                let from = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("databases").join(name);
                let file = folder.join("midback.sqlite");
                fs::copy(&from, &file).map_err(|error| format!("{}: {error}", from.display()))?;
                let newest = Connection::open(&file).and_then(|db| {
                    db.query_row("SELECT max(at_ms) FROM fact", [], |row| row.get::<_, i64>(0))
                });
                let newest = newest.map_err(|error| format!("{name}: {error}"))?;
                Ok(Moment { epoch_ms: newest + 24 * 60 * 60_000, utc_offset_minutes: 60 })
            }
        }
    }
}

fn lived(folder: &Path, life: &str) -> Result<World, String> {
    let mut world = World::ready(folder).map_err(|error| format!("{error:?}"))?;
    let said = live(&mut world, life);
    if said.is_empty() { Ok(world) } else { Err(said) }
}

/// The first opening, the setup, the symptom check, and a session with sets, a rating and an end.
fn first_day(teller: &mut Teller) -> Result<(), Stop> {
    teller.step("open", 0, Phone::open)?;
    teller.step("begin the check", 1, |phone| {
        let now = phone.now;
        phone.app()?.begin_symptom_check(now).map(drop)
    })?;
    while let Some((check, page)) = teller.ask(|phone| {
        let now = phone.now;
        Ok(match phone.app()?.symptom_check(now)?.step {
            CheckStep::Page { page } => Some((page.check, page.page)),
            _ => None,
        })
    })? {
        teller.step("answer a page", 1, |phone| {
            let now = phone.now;
            phone.app()?.answer_symptom_page(check, page, &[], true, now)
        })?;
    }
    teller.step("describe the pain", 1, |phone| {
        let now = phone.now;
        phone.app()?.describe_pain(Some(3), Some(3), Some(5), Some(Since::Weeks), now)
    })?;
    let days: Vec<String> = (1..=7).map(|day| day.to_string()).collect();
    for (key, values) in [
        (SettingKey::Conditions, Vec::new()),
        (SettingKey::Equipment, vec!["mat".to_owned(), "chair".to_owned()]),
        (SettingKey::AskEach, vec!["on".to_owned()]),
        (SettingKey::Days, days),
    ] {
        choose(teller, key, &values)?;
    }
    pain(teller, 3)?;
    let session = start(teller)?;
    for amount in [5, 6, 7] {
        set(teller, session, amount)?;
    }
    rate(teller, session)?;
    end(teller, session)?;
    close(teller)
}

/// A second opening, on another day: the morning, a session, a walk, a check-in.
fn next_day(teller: &mut Teller) -> Result<(), Stop> {
    teller.step("open", 0, Phone::open)?;
    teller.step("answer the morning", 1, |phone| {
        let now = phone.now;
        phone.app()?.answer_morning(Morning::BitWorse, now)
    })?;
    pain(teller, 2)?;
    let session = start(teller)?;
    set(teller, session, 4)?;
    close(teller)?;
    teller.step("open again", 2, Phone::open)?;
    set(teller, session, 3)?;
    end(teller, session)?;
    walk(teller, 12)?;
    teller.step("name an activity", 1, |phone| {
        let now = phone.now;
        phone.app()?.name_activity("Gardening", now)
    })?;
    teller.step("check in", 1, |phone| {
        let now = phone.now;
        let answers = CheckInAnswers {
            average: Some(3),
            worst: Some(6),
            enjoyment: Some(2),
            activity: None,
            activities: Vec::new(),
        };
        phone.app()?.check_in(&answers, now)
    })?;
    close(teller)
}

/// Whoever had it before did not close it: its log is gone through first, and the whole file before a session.
fn after_an_end(teller: &mut Teller) -> Result<(), Stop> {
    teller.step("open", 0, Phone::open)?;
    pain(teller, 1)?;
    let session = start(teller)?;
    set(teller, session, 8)?;
    close(teller)?;
    teller.step("open again", 24 * 60, Phone::open)?;
    walk(teller, 7)?;
    close(teller)
}

/// A session is put right, and one is deleted for good.
fn deleting(teller: &mut Teller) -> Result<(), Stop> {
    teller.step("open", 0, Phone::open)?;
    let sessions = teller.ask(|phone| {
        let now = phone.now;
        let sessions = phone.app()?.history(&HistoryQuery::default(), now)?.sessions;
        Ok(sessions.into_iter().map(|session| session.id).collect::<Vec<_>>())
    })?;
    let [newest, oldest] = sessions[..] else {
        return Err(Stop::Wrong(format!("{} sessions, not two", sessions.len())));
    };
    let (exercise, number, side) = teller.ask(|phone| {
        let now = phone.now;
        let screen = phone.app()?.correction(newest, now)?;
        let set = screen.exercises.iter().find_map(|row| Some((row.exercise.clone(), row.sets.first()?)));
        let (exercise, set) = set.ok_or(Error::Closed)?;
        Ok((exercise, set.set, set.side))
    })?;
    teller.step("correct a set", 1, |phone| {
        let now = phone.now;
        phone.app()?.correct_set(newest, &exercise, number, side, 2, now)
    })?;
    for session in [oldest, newest] {
        teller.step("delete a session", 1, |phone| {
            let now = phone.now;
            phone.app()?.delete_session(session, now)
        })?;
        walk(teller, 20)?;
    }
    close(teller)
}

/// What is handed over, rings, is answered, waits for storage and is done.
fn reminders(teller: &mut Teller) -> Result<(), Stop> {
    teller.step("open", 0, Phone::open)?;
    let Bell { phone: bell, changes, .. } = Bell::default();
    let wanted = teller.ask(|phone| {
        let now = phone.now;
        Ok(phone.app()?.reminders(&bell, &changes, now)?.reminders)
    })?;
    let handed = wanted.iter().map(|one| HandedReminder { reminder: one.id.clone(), epoch_ms: one.epoch_ms });
    let handed = ReminderReport { handed: Some(handed.collect()), ..ReminderReport::default() };
    teller.step("hand over", 1, |phone| {
        let now = phone.now;
        phone.app()?.report_reminders(&handed, &bell, now)
    })?;
    let first = wanted.iter().find(|one| one.id.starts_with("session/")).ok_or_else(no_reminder)?.clone();
    let minutes = (first.epoch_ms - FIRST_MORNING.epoch_ms) / 60_000 % (24 * 60);
    let minutes = minutes.max(0);
    let rang =
        ReminderEvent { reminder: first.id.clone(), what: ReminderFate::Rang, epoch_ms: first.epoch_ms };
    let rang = ReminderReport { happened: vec![rang], ..ReminderReport::default() };
    teller.step("it rings", minutes, |phone| {
        let now = phone.now;
        phone.app()?.report_reminders(&rang, &bell, now)
    })?;
    teller.step("put it off", 1, |phone| {
        let now = phone.now;
        phone
            .app()?
            .answer_reminder(&first.id, ReminderAction::Later { minutes: 30 }, &changes, now)
            .map(drop)
    })?;
    teller.step("keep an answer for later", 5, |phone| {
        let (folder, now) = (phone.folder.join(QUEUE), phone.now);
        Midback::queue_reminder(&folder, &first.id, ReminderAction::Skip, now)
    })?;
    teller.step("do what waits", 1, |phone| {
        let folder = phone.folder.join(QUEUE);
        let done = phone.app()?.do_queued_reminders(&folder)?;
        // It still waits where it could not be stored: the phone does it again.
        if done.waiting > 0 { Err(Error::StorageFailed) } else { Ok(()) }
    })?;
    teller.step("read the notice", 1, |phone| {
        let now = phone.now;
        phone.app()?.reminder_notice_seen(now)
    })?;
    close(teller)
}

/// A backup is made, twice, and a copy for elsewhere.
fn backing_up(teller: &mut Teller) -> Result<(), Stop> {
    teller.step("open", 0, Phone::open)?;
    walk(teller, 10)?;
    for minutes in [1, 24 * 60] {
        teller.step("back up", minutes, |phone| {
            let now = phone.now;
            phone.app()?.data_reader()?.back_up(now, &Work::default())
        })?;
    }
    teller.step("save a copy", 1, |phone| {
        let file = phone.folder.join("copies.json");
        phone.app()?.data_reader()?.export(&file, None, &Work::default())?;
        // It is whole, or it was not acknowledged.
        let now = phone.now;
        let looked_at = phone.app()?.bring_in_preview(&file, None, now, &Work::default());
        _ = fs::remove_file(&file);
        looked_at.map(drop)
    })?;
    teller.step("it is saved elsewhere", 1, |phone| {
        let now = phone.now;
        phone.app()?.saved_elsewhere(now)
    })?;
    close(teller)
}

/// A backup is gone back to, and that is undone.
fn going_back(teller: &mut Teller) -> Result<(), Stop> {
    teller.step("open", 0, Phone::open)?;
    let backup = one_of(teller, |names| names.into_iter().next())?;
    teller.step("go back", 1, |phone| {
        let now = phone.now;
        phone.app()?.restore(&backup, [21; 16], now, &Work::default()).map(drop)
    })?;
    walk(teller, 11)?;
    close(teller)?;
    teller.step("open again", 1, Phone::open)?;
    // Where going back had to be tried again, what came of the first try was backed up as well.
    let undo = one_of(teller, |names| names.into_iter().rfind(|name| name.contains("before")))?;
    teller.step("undo it", 1, |phone| {
        let now = phone.now;
        phone.app()?.restore(&undo, [22; 16], now, &Work::default()).map(drop)
    })?;
    walk(teller, 12)?;
    close(teller)
}

/// One of the backups, which come newest first.
fn one_of(teller: &mut Teller, choose: fn(Vec<String>) -> Option<String>) -> Result<String, Stop> {
    let one = teller.ask(|phone| {
        let now = phone.now;
        let rows = phone.app()?.data(now)?.backups.rows;
        Ok(choose(rows.into_iter().map(|row| row.name).collect()))
    })?;
    one.ok_or_else(|| Stop::Wrong("there is no backup".to_owned()))
}

/// Another phone's copy is brought in, and once more.
fn bringing_in(teller: &mut Teller) -> Result<(), Stop> {
    let copy = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("screens/files/copy.json");
    teller.step("open", 0, Phone::open)?;
    for name in ["bring a copy in", "bring it in again"] {
        teller.step(name, 1, |phone| {
            let now = phone.now;
            phone.app()?.bring_in(&copy, None, now, &Work::default()).map(drop)
        })?;
    }
    walk(teller, 13)?;
    close(teller)
}

/// Damaged data is brought back.
fn recovering(teller: &mut Teller) -> Result<(), Stop> {
    teller.step("bring it back", 1, |phone| {
        Midback::recover(&phone.folder, [23; 16], &device(), &Work::default()).map(drop)
    })?;
    teller.step("open", 1, Phone::open)?;
    walk(teller, 14)?;
    close(teller)
}

/// Everything is deleted, and somebody begins anew.
fn deleting_all(teller: &mut Teller) -> Result<(), Stop> {
    teller.step("delete everything", 1, |phone| {
        Midback::delete_everything(&phone.folder, &device()).map(drop)
    })?;
    teller.step("open", 1, Phone::open)?;
    walk(teller, 15)?;
    close(teller)
}

/// The data of an earlier app is opened by this one.
fn upgrade(teller: &mut Teller) -> Result<(), Stop> {
    teller.step("open", 0, Phone::open)?;
    walk(teller, 9)?;
    close(teller)
}

fn no_reminder() -> Stop {
    Stop::Wrong("no session is reminded of".to_owned())
}

fn close(teller: &mut Teller) -> Result<(), Stop> {
    teller.step("close", 1, |phone| {
        phone.close();
        Ok(())
    })
}

fn choose(teller: &mut Teller, key: SettingKey, values: &[String]) -> Result<(), Stop> {
    teller.step("choose a setting", 1, |phone| {
        let now = phone.now;
        phone.app()?.change_setting(key, values.to_vec(), now).map(drop)
    })
}

fn pain(teller: &mut Teller, pain: i32) -> Result<(), Stop> {
    teller.step("say the pain", 1, |phone| {
        let now = phone.now;
        phone.app()?.pain_before(Some(pain), now)
    })
}

fn walk(teller: &mut Teller, minutes: i32) -> Result<(), Stop> {
    teller.step("walk", 1, |phone| {
        let now = phone.now;
        phone.app()?.walked(&WalkAnswers { minutes, ..WalkAnswers::default() }, now)
    })
}

fn start(teller: &mut Teller) -> Result<SessionId, Stop> {
    teller.step("start a session", 1, |phone| {
        let now = phone.now;
        phone.app()?.start_session(SessionKind::Planned, now)
    })
}

/// Does the set that is next, so much of it.
fn set(teller: &mut Teller, session: SessionId, amount: u16) -> Result<(), Stop> {
    let view = teller.ask(|phone| {
        let now = phone.now;
        Ok(phone.app()?.live(session, now)?.frame(0, now).view)
    })?;
    if view.state == LiveState::Over {
        return Err(Stop::Wrong("no set is next".to_owned()));
    }
    let LiveView { exercise, set, side, .. } = view;
    let happened = LiveHappened::SetFinished { exercise, set, side, amount };
    keep(teller, "do a set", session, &happened)
}

/// Says of the first exercise how it felt.
fn rate(teller: &mut Teller, session: SessionId) -> Result<(), Stop> {
    let rates = teller.ask(|phone| {
        let now = phone.now;
        Ok(phone.app()?.live(session, now)?.texts().rates)
    })?;
    let first = rates.into_iter().next().ok_or_else(|| Stop::Wrong("nothing is asked".to_owned()))?;
    let happened = LiveHappened::Rated { exercise: first.exercise, pain: Some(1), effort: Some(3) };
    keep(teller, "rate an exercise", session, &happened)
}

fn end(teller: &mut Teller, session: SessionId) -> Result<(), Stop> {
    teller.step("end the session", 1, |phone| {
        let now = phone.now;
        phone.app()?.end_session(session, now)
    })
}

fn keep(teller: &mut Teller, name: &str, session: SessionId, happened: &LiveHappened) -> Result<(), Stop> {
    teller.step(name, 1, |phone| {
        let at = phone.now;
        let event = LiveEvent { seq: 1, happened: happened.clone(), at, stood_ms: 0 };
        phone.app()?.keep(session, &event).map(drop)
    })
}
