//! Does the minified app do on a phone what only a phone shows?
//!
//! Stage by stage: walks are walked on the phone (`android/smoke`), and between them the screen goes dark, the app crashes, the phone
//! restarts. A stage that fails ends the rest, and a stage that was not run is a failure too.

use std::thread;
use std::time::Duration;

use super::driven::{Phone, SESSION, SOON};
use super::dumpsys::{self, Note};
use super::{APP, clock, package};
use crate::failure::{Failure, Outcome};
use crate::project::Project;
use crate::run;

const NOTIFICATIONS: &str = "android.permission.POST_NOTIFICATIONS";
/// Since when a phone asks before an app may notify: Android 13.
const ASKS: u32 = 33;
/// How long the screen is off, in looks: time for the first set and the change to the next exercise.
const LOOKS: u32 = 15;
const BETWEEN_LOOKS: Duration = Duration::from_secs(10);
/// What the system does when it likes.
const AT_LEISURE: Duration = Duration::from_mins(4);

/// How a stage ended that did not fail.
#[derive(Debug, PartialEq, Eq)]
enum Went {
    Well,
    /// This phone cannot be asked for it.
    LeftOut(&'static str),
}

/// A part of it.
struct Stage {
    name: &'static str,
    what: &'static str,
    run: fn(&Phone) -> Outcome<Went>,
}

const STAGES: &[Stage] = &[
    Stage {
        name: "first-start",
        what: "installed, set up by a new person, a reminder set",
        run: |phone| phone.first_start(),
    },
    Stage { name: "session", what: "a session is led, in the foreground", run: |phone| phone.session() },
    Stage {
        name: "screen-off",
        what: "it goes on with the screen off and the phone dozing",
        run: |phone| phone.screen_off(),
    },
    Stage {
        name: "crash",
        what: "the process dies, and the session is gone on with",
        run: |phone| phone.crash(),
    },
    Stage {
        name: "reminder",
        what: "a reminder that is tried rings with the screen off",
        run: |phone| phone.reminder(),
    },
    Stage {
        name: "restart",
        what: "the phone restarts, and both are still there",
        run: |phone| phone.restart(),
    },
    Stage {
        name: "forbidden",
        what: "notifications are forbidden, and the app says so",
        run: |phone| phone.forbidden(),
    },
    Stage {
        name: "at-its-time",
        what: "tomorrow's reminder rings at its time",
        run: |phone| phone.at_its_time(),
    },
];

/// Shows which stages there are.
pub(crate) fn list() {
    for stage in STAGES {
        println!("{:<12} {}", stage.name, stage.what);
    }
}

/// Drives the phone through every stage; whether all went well.
pub(crate) fn run(project: &Project, serial: Option<String>) -> Outcome<bool> {
    let phone = Phone::of(project, serial)?;
    println!("A phone with Android's SDK {}, in {}.", phone.sdk, phone.language);
    let mut ends: Vec<(&str, Result<Went, String>)> = Vec::new();
    for stage in STAGES {
        println!("\n== {}: {}", stage.name, stage.what);
        let end = if ends.iter().any(|(_, end)| end.is_err()) {
            Err("not run".to_owned())
        } else {
            (stage.run)(&phone).map_err(|failure| {
                phone.keep(stage.name);
                failure.to_string()
            })
        };
        println!("== {} {}", stage.name, told(&end));
        ends.push((stage.name, end));
    }
    phone.leave();
    println!("\n{}", table(&ends));
    Ok(is_well(&ends, phone.is_emulator))
}

fn told(end: &Result<Went, String>) -> String {
    match end {
        Ok(Went::Well) => "went well".to_owned(),
        Ok(Went::LeftOut(why)) => format!("left out: {why}"),
        Err(why) => format!("FAILED: {why}"),
    }
}

fn table(ends: &[(&str, Result<Went, String>)]) -> String {
    ends.iter().map(|(name, end)| format!("{name:<12} {}", told(end))).collect::<Vec<_>>().join("\n")
}

/// A phone of somebody's may leave out what it does not let a computer do; an emulator does everything.
fn is_well(ends: &[(&str, Result<Went, String>)], is_emulator: bool) -> bool {
    let all = STAGES.iter().map(|stage| stage.name).eq(ends.iter().map(|(name, _)| *name));
    all && ends.iter().all(|(_, end)| match end {
        Ok(Went::Well) => true,
        Ok(Went::LeftOut(_)) => !is_emulator,
        Err(_) => false,
    })
}

impl Phone<'_> {
    fn first_start(&self) -> Outcome<Went> {
        self.make_room()?;
        for apk in [package::app(self.project)?, package::walker(self.project)?] {
            let apk = apk.display().to_string();
            run::live(&mut self.adb.command(&["install", "-r", "-t", &apk]))?;
        }
        self.adb.try_shell(&["settings", "put", "global", "hide_error_dialogs", "1"]);
        self.open()?;
        self.walk("first-start")?;
        self.wait("a reminder has an alarm", SOON, Self::has_alarm)?;
        Ok(Went::Well)
    }

    fn session(&self) -> Outcome<Went> {
        self.walk("start-session")?;
        self.wait("the session's service stands in the foreground", SOON, Self::is_led)?;
        self.wait("the processor is held awake", SOON, |phone| {
            dumpsys::is_held_awake(&phone.dump(&["power"]))
        })?;
        self.wait("the session has a notification", SOON, |phone| phone.note(SESSION).is_some())?;
        Ok(Went::Well)
    }

    fn screen_off(&self) -> Outcome<Went> {
        let process = self.process();
        self.darken()?;
        self.adb.shell(&["dumpsys", "battery", "unplug"])?;
        let doze = self.adb.shell(&["dumpsys", "deviceidle", "force-idle"])?;
        if !doze.contains("forced in") {
            return Err(Failure::new(format!("the phone does not doze: {doze}")));
        }
        let mut seen: Vec<Note> = Vec::new();
        for _ in 0..LOOKS {
            thread::sleep(BETWEEN_LOOKS);
            let power = self.dump(&["power"]);
            for (what, holds) in [
                ("the screen stayed off", dumpsys::is_dark(&power)),
                ("the processor was held awake", dumpsys::is_held_awake(&power)),
                ("the service stood in the foreground", self.is_led()),
                ("the process was the same", self.process() == process),
            ] {
                if !holds {
                    return Err(Failure::new(format!("not so with the screen off: {what}")));
                }
            }
            seen.extend(self.note(SESSION).filter(|note| !seen.contains(note)));
        }
        println!("Shown meanwhile: {seen:?}");
        if seen.len() < 2 {
            return Err(Failure::new("the session stood still while the screen was off"));
        }
        self.end_doze();
        self.open()?;
        self.walk("session-goes-on")?;
        Ok(Went::Well)
    }

    fn crash(&self) -> Outcome<Went> {
        let process = self.process();
        self.adb.shell(&["am", "crash", APP])?;
        self.wait("the process is gone", SOON, |phone| phone.process() != process)?;
        self.wait("nothing is led any more", SOON, |phone| !phone.is_led() && phone.note(SESSION).is_none())?;
        self.open()?;
        self.walk("resume")?;
        self.wait("the session is led again", SOON, Self::is_led)?;
        Ok(Went::Well)
    }

    fn reminder(&self) -> Outcome<Went> {
        self.leave_session()?;
        self.walk("try-reminder")?;
        self.darken()?;
        self.wait("the reminder that is tried rings", AT_LEISURE, |phone| {
            phone.rings("reminder-test-title")
        })?;
        self.light()?;
        Ok(Went::Well)
    }

    fn restart(&self) -> Outcome<Went> {
        run::live(&mut self.adb.command(&["reboot"]))?;
        // At once it is still the old one that answers.
        thread::sleep(BETWEEN_LOOKS);
        self.started()?;
        self.light()?;
        // Before anybody opens the app.
        self.wait("a reminder has an alarm after the restart", AT_LEISURE, Self::has_alarm)?;
        self.open()?;
        self.walk("resume")?;
        self.leave_session()?;
        Ok(Went::Well)
    }

    fn forbidden(&self) -> Outcome<Went> {
        let asks = self.sdk >= ASKS;
        let [forbid, allow] = switches(asks);
        self.adb.shell(&forbid)?;
        self.open()?;
        let noticed = self.walk("no-notifications");
        self.adb.shell(&allow)?;
        noticed?;
        Ok(Went::Well)
    }

    fn at_its_time(&self) -> Outcome<Went> {
        if !self.is_emulator {
            return Ok(Went::LeftOut("nobody but an emulator lets its clock be set"));
        }
        self.as_root()?;
        self.open()?;
        self.adb.shell(&["settings", "put", "global", "auto_time", "0"])?;
        let [now, zone] = ["+%s", "+%z"].map(|form| self.adb.shell(&["date", form]));
        let shortly_before =
            clock::tomorrow(&now?, &zone?).ok_or_else(|| Failure::new("the phone's clock cannot be read"))?;
        self.adb.shell(&["date", "-u", &clock::stamp(shortly_before)])?;
        self.darken()?;
        self.wait("tomorrow's reminder rings", AT_LEISURE, |phone| phone.rings("reminder-session-title"))?;
        self.light()?;
        Ok(Went::Well)
    }
}

/// What forbids notifications, and what allows them again.
fn switches(asks: bool) -> [Vec<&'static str>; 2] {
    if asks {
        ["revoke", "grant"].map(|what| vec!["pm", what, APP, NOTIFICATIONS])
    } else {
        ["ignore", "allow"].map(|what| vec!["cmd", "appops", "set", APP, "POST_NOTIFICATION", what])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::walks::{self, Words};

    #[test]
    fn only_all_stages_are_well() {
        let all = || STAGES.iter().map(|stage| (stage.name, Ok(Went::Well))).collect::<Vec<_>>();
        assert!(is_well(&all(), true));
        let mut left_out = all();
        left_out[7].1 = Ok(Went::LeftOut("no clock"));
        assert!(is_well(&left_out, false) && !is_well(&left_out, true));
        let mut failed = all();
        failed[3].1 = Err("never: Start".to_owned());
        assert!(!is_well(&failed, false));
        assert!(table(&failed).contains("crash        FAILED: never: Start\n"));
        assert!(!is_well(&all()[1..], false), "one that is missing");
        assert!(!is_well(&[], false));
    }

    #[test]
    fn what_is_forbidden_is_allowed_again() {
        for asks in [false, true] {
            let [forbid, allow] = switches(asks);
            assert_ne!(forbid, allow);
            assert!(forbid.contains(&APP) && allow.contains(&APP));
        }
    }

    #[test]
    fn every_message_that_is_looked_for_is_one() {
        let project = Project::here().unwrap_or_else(|failure| panic!("{failure}"));
        let source = include_str!("smoke.rs");
        for language in ["en", "es"] {
            let words = Words::of(&project, language).unwrap_or_else(|failure| panic!("{failure}"));
            for message in ["reminder-test-title", "reminder-session-title"] {
                assert!(words.say(message).is_ok() && source.contains(&format!("rings(\"{message}\")")));
            }
            for walk in source.split(".walk(\"").skip(1).filter_map(|rest| rest.split('"').next()) {
                assert!(walks::one(&project, walk, &words).is_ok(), "{walk}");
            }
        }
    }
}
