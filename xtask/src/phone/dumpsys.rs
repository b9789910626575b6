//! What does a phone say of what goes on in it?
//!
//! `dumpsys` is written for people and differs from Android to Android: only marks are looked for that the code of every system
//! from 8 to 16 writes.

use super::APP;

/// What a notification says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Note {
    pub(crate) title: String,
    pub(crate) text: String,
}

/// Whether the session's service stands in the foreground (`dumpsys activity services`).
pub(crate) fn is_led(services: &str) -> bool {
    let records = services.split("ServiceRecord{").skip(1);
    records
        .filter(|record| names(record.lines().next().unwrap_or_default(), "session.SessionService"))
        .any(|record| record.contains("isForeground=true"))
}

/// Whether the session keeps the processor awake (`dumpsys power`).
pub(crate) fn is_held_awake(power: &str) -> bool {
    power
        .lines()
        .any(|line| line.trim_start().starts_with("PARTIAL_WAKE_LOCK") && line.contains("'Midback:session'"))
}

/// Whether the screen is off (`dumpsys power`): asleep, or with what a phone shows all the time.
pub(crate) fn is_dark(power: &str) -> bool {
    let state = power.lines().find_map(|line| line.trim().strip_prefix("mWakefulness="));
    state.is_some_and(|state| state == "Asleep" || state == "Dozing")
}

/// Whether the app's reminders have an alarm (`dumpsys alarm`).
pub(crate) fn has_alarm(alarms: &str) -> bool {
    // What rang is listed too, below; what is to ring has a tag of its own.
    alarms
        .lines()
        .filter_map(|line| line.trim().strip_prefix("tag=*walarm*:"))
        .any(|tag| names(tag, "reminders.AlarmReceiver"))
}

/// The app's notifications with this number (`dumpsys notification --noredact`): 1 is the session's, 2 a reminder's.
pub(crate) fn notes(dump: &str, id: u32) -> Vec<Note> {
    let (app, id) = (format!(" pkg={APP} "), format!(" id={id} "));
    dump.split("NotificationRecord(")
        .skip(1)
        .filter(|record| {
            let head = record.lines().next().unwrap_or_default();
            head.contains(&app) && head.contains(&id)
        })
        .map(|record| Note { title: extra(record, "android.title"), text: extra(record, "android.text") })
        .collect()
}

/// An entry of what a notification carries, as in `android.title=String (Cat-cow)`.
fn extra(record: &str, name: &str) -> String {
    let entry = record.lines().find_map(|line| line.trim().strip_prefix(name)?.strip_prefix('='));
    let inside = entry.and_then(|entry| entry.split_once(" (")?.1.strip_suffix(')'));
    inside.unwrap_or_default().to_owned()
}

/// Whether a component of the app stands in a line, in its short or its long form.
fn names(line: &str, class: &str) -> bool {
    line.contains(&format!("{APP}/.{class}")) || line.contains(&format!("{APP}/{APP}.{class}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    const SERVICES: &str = "ACTIVITY MANAGER SERVICES (dumpsys activity services)\n  User 0 active services:\n  \
        * ServiceRecord{3c0e1f6 u0 app.midback/.session.SessionService c:app.midback}\n    \
        intent={cmp=app.midback/.session.SessionService}\n    packageName=app.midback\n    \
        isForeground=true foregroundId=1 types=0x00000002 foregroundNoti=Notification(channel=session)\n";
    const POWER: &str = "POWER MANAGER (dumpsys power)\n\nPower Manager State:\n  mWakefulness=Asleep\n  \
        mWakefulnessChanging=false\n\nWake Locks: size=1\n  \
        PARTIAL_WAKE_LOCK              'Midback:session' ACQ=-3s418ms (uid=10190 pid=5120)\n";
    const ALARMS: &str = "  Batch{5f1 num=1 start=1 end=2}:\n    RTC_WAKEUP #0: Alarm{c3 type 0 when 1 app.midback}\n      \
        tag=*walarm*:app.midback/.reminders.AlarmReceiver\n      type=RTC_WAKEUP origWhen=2026-12-01 08:00:00.000\n";
    const NOTES: &str = "  Notification List:\n    \
        NotificationRecord(0x0b3ec1a3: pkg=com.android.systemui user=UserHandle{0} id=1 tag=null importance=2)\n      extras={\n          \
        android.title=String (Other)\n      }\n    \
        NotificationRecord(0x0c: pkg=app.midback user=UserHandle{0} id=1 tag=null importance=2 key=0|app.midback|1|null|10190)\n      \
        uid=10190 userId=0\n      extras={\n          android.title=String (Cat-cow)\n          \
        android.reduced.images=Boolean (true)\n          android.text=String (Set 1 of 1 (left))\n      }\n    \
        NotificationRecord(0x0d: pkg=app.midback user=UserHandle{0} id=2 tag=test:2026-12-01 importance=3)\n      extras={\n          \
        android.title=String (This is a test)\n      }\n";

    #[test]
    fn a_session_is_led_in_the_foreground() {
        assert!(is_led(SERVICES));
        assert!(is_led(&SERVICES.replace("/.session", "/app.midback.session")));
        assert!(!is_led(&SERVICES.replace("isForeground=true", "isForeground=false")));
        assert!(!is_led(&SERVICES.replace("SessionService", "OtherService")));
        assert!(!is_led("ACTIVITY MANAGER SERVICES (dumpsys activity services)\n  (nothing)\n"));
    }

    #[test]
    fn the_processor_is_awake_and_the_screen_dark() {
        assert!(is_held_awake(POWER) && is_dark(POWER));
        assert!(is_dark(&POWER.replace("=Asleep", "=Dozing")));
        assert!(!is_dark(&POWER.replace("=Asleep", "=Awake")));
        assert!(!is_held_awake(&POWER.replace("Midback:session", "AudioMix")));
        assert!(!is_held_awake(&POWER.replace("PARTIAL_WAKE_LOCK", "released")));
    }

    #[test]
    fn a_reminder_has_an_alarm() {
        assert!(has_alarm(ALARMS));
        assert!(!has_alarm(&ALARMS.replace("app.midback/", "app.other/")));
        assert!(!has_alarm(&ALARMS.replace("tag=", "u0a190:")), "what rang before is no alarm");
    }

    #[test]
    fn what_is_looked_for_is_what_the_app_is_made_of() {
        let project = crate::project::Project::here().unwrap_or_else(|failure| panic!("{failure}"));
        for (file, wanted) in [
            ("session/SessionNotification.kt", "const val ID = 1\n"),
            ("session/SessionService.kt", "class SessionService : Service()"),
            ("session/Awake.kt", "PARTIAL_WAKE_LOCK, \"Midback:session\")"),
            ("reminders/ReminderNotifications.kt", "const val ID = 2\n"),
            ("reminders/Receivers.kt", "class AlarmReceiver : BroadcastReceiver()"),
            ("MainActivity.kt", "class MainActivity : ComponentActivity()"),
        ] {
            let source = project.path(&format!("android/app/src/main/kotlin/app/midback/{file}"));
            let source = crate::files::read_text(&source).unwrap_or_else(|failure| panic!("{failure}"));
            assert!(source.contains(wanted), "{file}: {wanted}");
        }
    }

    #[test]
    fn notifications_are_told_by_app_and_number() {
        let note = |title: &str, text: &str| Note { title: title.to_owned(), text: text.to_owned() };
        assert_eq!(notes(NOTES, 1), [note("Cat-cow", "Set 1 of 1 (left)")]);
        assert_eq!(notes(NOTES, 2), [note("This is a test", "")]);
        assert_eq!(notes(NOTES, 3), []);
        assert_eq!(notes(&NOTES.replace("pkg=app.midback ", "pkg=app.midback.smoke "), 1), []);
    }
}
