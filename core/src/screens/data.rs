//! What keeps a person's data safe, and how does it get to another phone? Backups, a copy elsewhere, a file from elsewhere.

use crate::export::LETTERS_AT_LEAST;
use crate::screens::settings::SettingsScreen;
use crate::store::{Backup, BackupTrouble, Counted};
use crate::time::{Day, Moment, TimeOfDay};
use crate::words::{Words, begins_a_sentence};

/// Everything the screen about the person's data draws.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DataScreen {
    /// The screen's title.
    pub title: String,
    /// Backups on this phone.
    pub backups: BackupsCard,
    /// A copy somewhere else.
    pub save: SaveCard,
    /// A copy from somewhere else.
    pub bring: BringCard,
    /// Asks what takes long to stop.
    pub stop: String,
}

/// Backups on this phone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BackupsCard {
    /// Above it.
    pub heading: String,
    /// What they are, and what they are not.
    pub text: String,
    /// When the last one was made, or that there is none.
    pub status: String,
    /// That the last try did not work, where it did not.
    pub trouble: Option<String>,
    /// Makes one now.
    pub back_up: String,
    /// Said while it is made.
    pub making: String,
    /// Said once it is made.
    pub made: String,
    /// Those that there are, newest first.
    pub rows: Vec<BackupRow>,
    /// How many of them are shown at first.
    pub few: u32,
    /// Shows them all, where there are more.
    pub more: Option<String>,
}

/// One backup.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BackupRow {
    /// Which one: handed back to restore it.
    pub name: String,
    /// When it was made: "Yesterday, 21:40".
    pub when: String,
    /// Opens what is in it.
    pub open: String,
}

/// A copy somewhere else.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SaveCard {
    /// Above it.
    pub heading: String,
    /// What it is for.
    pub text: String,
    /// When one was last saved, or that none was.
    pub status: String,
    /// Saves one.
    pub save: String,
    /// While it is made.
    pub making: String,
    /// The choice to lock it.
    pub lock: String,
    /// What that does.
    pub lock_help: String,
    /// What is typed to lock it.
    pub passphrase: PassphraseForm,
    /// The name of the file, with its ending: of one that is not locked, and of one that is.
    pub name: String,
    /// The name of one that is locked.
    pub locked_name: String,
}

/// Where a passphrase is typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PassphraseForm {
    /// What the field is called.
    pub label: String,
    /// What a good one is.
    pub help: String,
    /// What the second field is called.
    pub again: String,
    /// Shows what was typed.
    pub show: String,
}

/// A copy from somewhere else.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BringCard {
    /// Above it.
    pub heading: String,
    /// What becomes of both histories.
    pub text: String,
    /// Lets the person choose a file.
    pub choose: String,
    /// While it is read.
    pub reading: String,
    /// While it is taken over.
    pub bringing: String,
    /// That the file is locked.
    pub locked: String,
    /// What the field for its passphrase is called.
    pub passphrase: String,
    /// Shows what was typed.
    pub show: String,
    /// Opens it with what was typed.
    pub open: String,
    /// Leaves it.
    pub cancel: String,
    /// While a backup is read.
    pub reading_backup: String,
    /// While it is gone back to.
    pub restoring: String,
    /// The most bytes of a file that are read. The phone copies one byte more of a larger one, and the core says that it is
    /// too large.
    pub file_bytes_limit: u64,
}

/// What would become of the data, to be agreed to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DataPreview {
    /// The question, or what this is.
    pub title: String,
    /// What there is, line by line.
    pub lines: Vec<String>,
    /// Above what else changes; empty where nothing does.
    pub changes_heading: String,
    /// What else changes.
    pub changes: Vec<String>,
    /// What should be known before.
    pub note: Option<String>,
    /// Does it; none where there is nothing to do.
    pub go: Option<String>,
    /// Leaves everything as it is.
    pub cancel: String,
}

/// What became of the data.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DataDone {
    /// That it is done.
    pub title: String,
    /// What was done.
    pub lines: Vec<String>,
    /// Goes on.
    pub go_on: String,
}

/// How many backups are shown at first.
const FEW: usize = 5;

/// A word on Today, seldom: that a copy elsewhere would keep the history from being lost with the phone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SaveNotice {
    /// Why.
    pub text: String,
    /// Leads to saving one.
    pub open: String,
    /// Has read it.
    pub dismiss: String,
}

pub(crate) fn save_notice(words: &Words) -> SaveNotice {
    SaveNotice {
        text: words.notice_save(),
        open: words.notice_save_open(),
        dismiss: words.notice_save_dismiss(),
    }
}

/// What the screen is made of.
pub(crate) struct Kept<'a> {
    pub(crate) backups: &'a [Backup],
    pub(crate) failed: Option<BackupTrouble>,
    /// When a copy was last saved elsewhere.
    pub(crate) saved: Option<Moment>,
}

pub(crate) fn screen(words: &Words, kept: &Kept<'_>, now: Moment) -> DataScreen {
    let when = |at: Moment| when(words, at, now);
    let row = |backup: &Backup| BackupRow {
        name: backup.name.clone(),
        when: begins_a_sentence(&when(backup.at)),
        open: words.data_backup_row(),
    };
    let count = kept.backups.len();
    let last = kept.backups.first();
    let name = format!("{}-{}", words.file_copy(), now.date());
    DataScreen {
        title: words.data_title(),
        backups: BackupsCard {
            heading: words.data_backups_heading(),
            text: words.data_backups_text(),
            status: last
                .map_or_else(|| words.data_backup_none(), |last| words.data_backup_last(&when(last.at))),
            trouble: kept.failed.map(|failed| match failed {
                BackupTrouble::Full => words.data_backup_full(),
                BackupTrouble::Otherwise => words.data_backup_failed(),
            }),
            back_up: words.data_back_up(),
            making: words.data_backup_making(),
            made: words.data_backup_made(),
            rows: kept.backups.iter().map(row).collect(),
            few: crate::history::count(FEW),
            more: (count > FEW).then(|| words.data_backup_more(&count.to_string())),
        },
        save: SaveCard {
            heading: words.data_save_heading(),
            text: words.data_save_text(),
            status: kept.saved.map_or_else(|| words.data_save_never(), |at| words.data_save_last(&when(at))),
            save: words.data_save(),
            making: words.data_save_making(),
            lock: words.data_lock(),
            lock_help: words.data_lock_help(),
            passphrase: PassphraseForm {
                label: words.data_passphrase(),
                help: words.data_passphrase_help(&LETTERS_AT_LEAST.to_string()),
                again: words.data_passphrase_again(),
                show: words.data_passphrase_show(),
            },
            locked_name: format!("{name}.json.age"),
            name: format!("{name}.json"),
        },
        bring: BringCard {
            heading: words.data_bring_heading(),
            text: words.data_bring_text(),
            choose: words.data_bring(),
            reading: words.data_bring_reading(),
            bringing: words.data_bring_bringing(),
            locked: words.data_bring_locked(),
            passphrase: words.data_passphrase(),
            show: words.data_passphrase_show(),
            open: words.data_bring_open(),
            cancel: words.data_bring_cancel(),
            reading_backup: words.data_restore_reading(),
            restoring: words.data_restore_restoring(),
            file_bytes_limit: crate::export::FILE_BYTES,
        },
        stop: words.data_stop(),
    }
}

/// A moment as people name it inside a sentence: "yesterday, 21:40".
fn when(words: &Words, at: Moment, now: Moment) -> String {
    let day = words.recent_day_inside(at.date(), now.date());
    words.data_when(&day, &words.clock(time_of(at)))
}

fn time_of(at: Moment) -> TimeOfDay {
    let minute = (at.epoch_ms.div_euclid(60_000) + i64::from(at.utc_offset_minutes)).rem_euclid(24 * 60);
    let part = |number: i64| u8::try_from(number).unwrap_or_default();
    TimeOfDay::of(part(minute / 60), part(minute % 60))
}

/// Of the data as it is at one time, what a preview compares.
#[derive(Debug, Clone)]
pub(crate) struct Seen {
    /// Sessions in which something was done, each with its day.
    pub(crate) sessions: Vec<(crate::ids::SessionId, Day)>,
    pub(crate) check_ins: u32,
    /// Everything that can be chosen, and what is.
    pub(crate) settings: SettingsScreen,
}

impl Seen {
    fn last(&self) -> Option<Day> {
        self.sessions.iter().map(|(_, day)| *day).max()
    }

    fn count(&self) -> u32 {
        crate::history::count(self.sessions.len())
    }

    /// The days of its sessions that the other has not.
    fn without(&self, other: &Self) -> Vec<Day> {
        let known: std::collections::BTreeSet<_> =
            other.sessions.iter().map(|(session, _)| *session).collect();
        self.sessions.iter().filter(|(session, _)| !known.contains(session)).map(|(_, day)| *day).collect()
    }
}

/// What a file would bring.
pub(crate) fn bring_preview(words: &Words, counted: Counted, before: &Seen, after: &Seen) -> DataPreview {
    let (came, gone) = (after.without(before), before.without(after));
    let check_ins = after.check_ins.saturating_sub(before.check_ins);
    let few = |count: u64| u32::try_from(count).unwrap_or(u32::MAX);
    let changes = changed(words, &before.settings, &after.settings);
    let nothing = counted.new == 0;
    let mut lines = Vec::new();
    if nothing {
        lines.push(words.data_bring_nothing());
    } else {
        if let (Some(first), Some(last)) = (came.iter().min(), came.iter().max()) {
            lines.push(words.data_bring_sessions(crate::history::count(came.len())));
            if came.len() > 1 {
                lines.push(words.data_bring_from(&words.date(*first), &words.date(*last)));
            }
        }
        if check_ins > 0 {
            lines.push(words.data_bring_check_ins(check_ins));
        }
        if came.is_empty() && check_ins == 0 {
            lines.push(words.data_bring_others(few(counted.new)));
        }
        if !gone.is_empty() {
            lines.push(words.data_bring_deleted(crate::history::count(gone.len())));
        }
        if counted.known > 0 {
            lines.push(words.data_bring_known(few(counted.known)));
        }
    }
    DataPreview {
        title: words.data_bring_title(),
        lines,
        changes_heading: if changes.is_empty() { String::new() } else { words.data_bring_settings() },
        changes,
        note: None,
        go: (!nothing).then(|| words.data_bring_go()),
        cancel: if nothing { words.data_done() } else { words.data_bring_cancel() },
    }
}

/// Which settings are others afterwards.
fn changed(words: &Words, before: &SettingsScreen, after: &SettingsScreen) -> Vec<String> {
    let all = |screen: &SettingsScreen| {
        screen.sections.iter().flat_map(|section| section.settings.clone()).collect::<Vec<_>>()
    };
    let in_short = |setting| super::settings::in_short(words, setting, false);
    let (before, after) = (all(before), all(after));
    let pairs = after.iter().filter_map(|now| Some((before.iter().find(|then| then.key == now.key)?, now)));
    pairs
        .filter(|(then, now)| then.chosen() != now.chosen())
        .map(|(then, now)| words.data_bring_setting(&in_short(then), &in_short(now), &now.label))
        .collect()
}

/// What it is that was brought in.
pub(crate) fn brought(words: &Words, counted: Counted) -> DataDone {
    let line = if counted.new == 0 { words.data_bring_nothing() } else { words.data_bring_done() };
    DataDone { title: words.data_bring_done_title(), lines: vec![line], go_on: words.data_done() }
}

/// What a backup would bring back.
pub(crate) fn restore_preview(
    words: &Words,
    backup: &Backup,
    then: &Seen,
    at_present: &Seen,
    now: Moment,
) -> DataPreview {
    let last = |seen: &Seen| seen.last().map(|day| words.date(day)).unwrap_or_default();
    let missed = at_present.without(then);
    let missed = (!missed.is_empty()).then(|| words.data_restore_lost(crate::history::count(missed.len())));
    let changes = changed(words, &at_present.settings, &then.settings);
    let lines = [
        words.data_restore_of(&when(words, backup.at, now)),
        words.data_restore_then(then.count(), &last(then)),
        words.data_restore_now(at_present.count(), &last(at_present)),
    ];
    DataPreview {
        title: words.data_restore_title(),
        lines: lines.into_iter().chain(missed).collect(),
        changes_heading: if changes.is_empty() { String::new() } else { words.data_bring_settings() },
        changes,
        note: Some(words.data_restore_note()),
        go: Some(words.data_restore_go()),
        cancel: words.data_restore_cancel(),
    }
}

pub(crate) fn restored(words: &Words) -> DataDone {
    DataDone {
        title: words.data_restore_done_title(),
        lines: vec![words.data_restore_done()],
        go_on: words.data_done(),
    }
}

/// What is wrong with a passphrase as it is typed, twice; none where it can be taken.
pub(crate) fn passphrase_problem(words: &Words, first: &str, again: &str) -> Option<String> {
    use crate::export::Passphrase;
    if Passphrase::new(first).is_err() {
        Some(words.data_passphrase_short(&LETTERS_AT_LEAST.to_string()))
    } else if first != again {
        Some(words.data_passphrase_differs())
    } else {
        None
    }
}
