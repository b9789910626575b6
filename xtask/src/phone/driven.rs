//! What can be done with a phone that is driven, and what is seen of it?

use std::fs;
use std::time::Duration;

use super::adb::Adb;
use super::dumpsys::{self, Note};
use super::{APP, SMOKE, instrument};
use crate::failure::{During, Failure, Outcome};
use crate::project::Project;
use crate::walks::{self, Words};
use crate::{files, run};

const ACTIVITY: &str = "app.midback/.MainActivity";
/// The numbers of the app's notifications.
pub(super) const SESSION: u32 = 1;
const REMINDER: u32 = 2;
/// What the system does at once, and how long a phone takes to start.
pub(super) const SOON: Duration = Duration::from_secs(30);
const START: Duration = Duration::from_mins(7);

/// A phone, or an emulator.
pub(super) struct Phone<'a> {
    pub(super) project: &'a Project,
    pub(super) adb: Adb,
    pub(super) sdk: u32,
    pub(super) is_emulator: bool,
    pub(super) language: String,
    words: Words,
}

impl<'a> Phone<'a> {
    /// The phone of this number, or the only one.
    pub(super) fn of(project: &'a Project, serial: Option<String>) -> Outcome<Self> {
        let adb = Adb::of(serial)?;
        run::live(&mut adb.command(&["wait-for-device"]))?;
        let sdk = adb.property("ro.build.version.sdk");
        let sdk = sdk.parse().during(|| format!("the phone says that its SDK is `{sdk}`"))?;
        let is_emulator = ["ro.kernel.qemu", "ro.boot.qemu"].iter().any(|name| adb.property(name) == "1");
        let locale = ["persist.sys.locale", "ro.product.locale"].map(|name| adb.property(name));
        let locale = locale.into_iter().find(|locale| !locale.is_empty()).unwrap_or_default();
        let language = walks::language(project, &locale)?;
        let words = Words::of(project, &language)?;
        Ok(Self { project, adb, sdk, is_emulator, language, words })
    }

    /// An app of somebody's is not removed: their data would go with it.
    pub(super) fn make_room(&self) -> Outcome {
        if self.adb.try_shell(&["pm", "path", APP]).is_some_and(|path| !path.is_empty()) {
            if !self.is_emulator {
                return Err(Failure::new(format!(
                    "Midback is on this phone. Save what was entered, then remove it: adb uninstall {APP}"
                )));
            }
            run::live(&mut self.adb.command(&["uninstall", APP]))?;
        }
        Ok(())
    }

    /// The app in front, as its icon does it, on a screen that is on.
    pub(super) fn open(&self) -> Outcome {
        self.light()?;
        let said = self.adb.shell(&["am", "start", "-W", "-n", ACTIVITY])?;
        if said.contains("Status: ok") {
            Ok(())
        } else {
            Err(Failure::new(format!("the app does not open: {said}")))
        }
    }

    /// Out of the player, to Today.
    pub(super) fn leave_session(&self) -> Outcome {
        self.adb.shell(&["input", "keyevent", "BACK"])?;
        self.wait("the session is left", SOON, |phone| !phone.is_led())
    }

    pub(super) fn walk(&self, name: &str) -> Outcome {
        println!("-- walks {name}");
        let walk = walks::one(self.project, name, &self.words)?;
        let words = instrument::words(&walk);
        let said = self.adb.shell(&words.iter().map(String::as_str).collect::<Vec<_>>())?;
        instrument::verdict(&said).map_err(|why| Failure::new(format!("{name}: {why}")))
    }

    pub(super) fn darken(&self) -> Outcome {
        self.adb.shell(&["input", "keyevent", "SLEEP"])?;
        self.wait("the screen is off", SOON, |phone| dumpsys::is_dark(&phone.dump(&["power"])))
    }

    /// The screen on, and nothing before the app, where the phone has no lock.
    pub(super) fn light(&self) -> Outcome {
        self.adb.shell(&["input", "keyevent", "WAKEUP"])?;
        self.adb
            .until("the screen is on", SOON, |_| (!dumpsys::is_dark(&self.dump(&["power"]))).then_some(()))?;
        self.adb.try_shell(&["wm", "dismiss-keyguard"]);
        Ok(())
    }

    /// A computer may do more from now on, such as set the clock. The phone's side of adb begins anew for it.
    pub(super) fn as_root(&self) -> Outcome {
        run::live(&mut self.adb.command(&["root"]))?;
        self.wait("a computer may set the clock", SOON, |phone| {
            phone.adb.try_shell(&["id", "-u"]).as_deref() == Some("0")
        })
    }

    pub(super) fn end_doze(&self) {
        self.adb.try_shell(&["dumpsys", "deviceidle", "unforce"]);
        self.adb.try_shell(&["dumpsys", "battery", "reset"]);
    }

    pub(super) fn started(&self) -> Outcome {
        run::live(&mut self.adb.command(&["wait-for-device"]))?;
        self.wait("the phone has started", START, |phone| phone.adb.property("sys.boot_completed") == "1")
    }

    pub(super) fn wait(&self, what: &str, patience: Duration, holds: impl Fn(&Self) -> bool) -> Outcome {
        self.adb.until(what, patience, |_| holds(self).then_some(()))?;
        println!("-- {what}");
        Ok(())
    }

    pub(super) fn is_led(&self) -> bool {
        dumpsys::is_led(&self.dump(&["activity", "services", APP]))
    }

    pub(super) fn has_alarm(&self) -> bool {
        dumpsys::has_alarm(&self.dump(&["alarm"]))
    }

    pub(super) fn note(&self, id: u32) -> Option<Note> {
        self.notes(id).into_iter().next()
    }

    pub(super) fn notes(&self, id: u32) -> Vec<Note> {
        dumpsys::notes(&self.dump(&["notification", "--noredact"]), id)
    }

    /// Whether a reminder is shown whose title is this message.
    pub(super) fn rings(&self, message: &str) -> bool {
        let title = self.words.say(message);
        title.is_ok_and(|title| self.notes(REMINDER).iter().any(|note| note.title == title))
    }

    pub(super) fn process(&self) -> Option<String> {
        self.adb.try_shell(&["pidof", APP])
    }

    pub(super) fn dump(&self, of: &[&str]) -> String {
        self.adb.try_shell(&[&["dumpsys"], of].concat()).unwrap_or_default()
    }

    /// What there was to see when a stage failed.
    pub(super) fn keep(&self, stage: &str) {
        let folder = self.project.target(&format!("smoke/{}", self.sdk));
        if files::make_folder(&folder).is_err() {
            return;
        }
        let looks: [(&str, &[&str]); 6] = [
            ("png", &["exec-out", "screencap", "-p"]),
            ("log.txt", &["logcat", "-d", "-t", "2000"]),
            ("services.txt", &["shell", "dumpsys", "activity", "services", APP]),
            ("notifications.txt", &["shell", "dumpsys", "notification", "--noredact"]),
            ("alarms.txt", &["shell", "dumpsys", "alarm"]),
            ("power.txt", &["shell", "dumpsys", "power"]),
        ];
        for (kind, args) in looks {
            if let Ok(output) = self.adb.command(args).output() {
                let _ = fs::write(folder.join(format!("{stage}.{kind}")), output.stdout);
            }
        }
        println!("What there was to see lies in {}", self.project.short(&folder));
    }

    /// The phone as it was before, but for the app itself.
    pub(super) fn leave(&self) {
        self.end_doze();
        self.adb.try_shell(&["settings", "delete", "global", "hide_error_dialogs"]);
        self.adb.try_shell(&["pm", "uninstall", SMOKE]);
    }
}
