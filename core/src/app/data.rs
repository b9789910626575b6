//! A person's data as a whole: backups, a copy elsewhere, a file from elsewhere, damage, and the end of it.

use std::fs::{self, File};
use std::io::{BufReader, BufWriter, Write};
use std::path::Path;

use super::{Context, Midback};
use crate::device::Device;
use crate::error::{Error, Problem, Result};
use crate::export::{FILE_BYTES, FILE_KB, Passphrase, Reader, Writer, is_copy, opened};
use crate::keeping::asks_to_save;
use crate::screens;
use crate::screens::data::{DataDone, DataPreview, DataScreen, Kept, SaveNotice, Seen};
use crate::screens::privacy::{DeleteScreen, DeletedScreen, LockedScreen, PrivacyScreen};
use crate::screens::recovery::{RecoveryDone, RecoveryOffer};
use crate::store::{self, Backups, Facts, Own, Source, Taken, Taking};
use crate::time::Moment;
use crate::words::Words;
use crate::work::{WHOLE, Work};

/// Reads the data beside everything else that is done with it, and keeps nobody waiting: backups, a copy, a look at whether
/// all of it is as it was written.
#[derive(Debug, Clone)]
pub struct DataReader {
    source: Source,
}

impl DataReader {
    /// Writes a copy of everything into a file: locked where there is a passphrase. It is there whole, or not at all.
    pub fn export(&self, file: &Path, passphrase: Option<&str>, work: &Work) -> Result<()> {
        let passphrase = passphrase.map(Passphrase::new).transpose()?;
        let unfinished = file.with_extension("unfinished");
        let written = self.write(&unfinished, passphrase.as_ref(), work);
        let named =
            written.and_then(|()| fs::rename(&unfinished, file).map_err(|error| Error::of_io(&error)));
        if named.is_err() {
            // What went wrong is told; what is left of it is no copy.
            let _ = fs::remove_file(&unfinished);
        }
        named
    }

    fn write(&self, to: &Path, passphrase: Option<&Passphrase>, work: &Work) -> Result<()> {
        let io = |error: std::io::Error| Error::of_io(&error);
        let out = BufWriter::new(File::create(to).map_err(io)?);
        let part = work.part(0..WHOLE);
        let every = |out: &mut dyn Write| -> Result<()> {
            let mut writer = Writer::new(out, store::schema())?;
            self.source.every(&part, |entry| writer.add(&entry))?;
            writer.finish().map(|_| ())
        };
        let mut out = match passphrase {
            None => {
                let mut out = out;
                every(&mut out)?;
                out
            }
            Some(passphrase) => {
                let mut sealed = passphrase.seal(out)?;
                every(&mut sealed)?;
                sealed.finish().map_err(io)?
            }
        };
        out.flush().map_err(io)?;
        out.into_inner().map_err(|error| io(error.into_error()))?.sync_all().map_err(io)
    }

    /// Makes a backup where one is due: the last try failed; or something was recorded since the newest, which is of another day,
    /// or a session's worth was. Says whether it did.
    pub fn back_up_if_due(&self, now: Moment, work: &Work) -> Result<bool> {
        self.backups().make_if_due(&self.source, now.checked()?, &work.part(0..WHOLE))
    }

    /// Makes a backup.
    pub fn back_up(&self, now: Moment, work: &Work) -> Result<()> {
        self.backups().make(&self.source, now.checked()?, &work.part(0..WHOLE))
    }

    fn backups(&self) -> Backups {
        Backups::of(self.source.folder())
    }
}

impl Midback {
    /// What reads the data beside everything else.
    pub fn data_reader(&mut self) -> Result<DataReader> {
        let (_, store) = self.store()?;
        Ok(DataReader { source: store.source() })
    }

    /// What keeps the person's data safe.
    pub fn data(&mut self, now: Moment) -> Result<DataScreen> {
        let backups = self.backups()?;
        self.read(now, |context, facts, _, _| {
            let all = backups.all()?;
            let saved = facts.own_ms(Own::SavedElsewhere)?;
            let kept = Kept {
                backups: &all,
                failed: backups.failed().map(|failed| failed.why),
                saved: saved.map(|epoch_ms| Moment { epoch_ms, ..now }),
            };
            Ok(screens::data::screen(&context.words, &kept, now))
        })
    }

    /// Where the backups are.
    pub(super) fn backups(&mut self) -> Result<Backups> {
        Ok(self.data_reader()?.backups())
    }

    /// Notes that a copy was saved elsewhere: it went through the share sheet, or into a folder that was chosen.
    pub fn saved_elsewhere(&mut self, now: Moment) -> Result<()> {
        let now = now.checked()?;
        self.store()?.1.keep_own(Own::SavedElsewhere, &now.epoch_ms.to_string())
    }

    /// Has seen the word about saving a copy elsewhere.
    pub fn reminded_to_save(&mut self, now: Moment) -> Result<()> {
        let now = now.checked()?;
        self.store()?.1.keep_own(Own::RemindedToSave, &now.epoch_ms.to_string())
    }

    /// Says on which phone the data lies, by whatever the phone calls itself for this app. Data that came from another phone with
    /// all its files is told apart from it.
    pub fn on_phone(&mut self, mark: &str, now: Moment) -> Result<()> {
        let now = now.checked()?;
        self.store()?.1.on_phone(mark, now)
    }

    /// What a file would bring, before anything is kept. Fails with `Sealed` at `file` where it needs a passphrase.
    pub fn bring_in_preview(
        &mut self,
        file: &Path,
        passphrase: Option<&str>,
        now: Moment,
        work: &Work,
    ) -> Result<DataPreview> {
        let taken = self.take_over(file, passphrase, Taking::LookedAt, now, work)?;
        let words = &self.context.words;
        Ok(screens::data::bring_preview(words, taken.counted, &taken.before, &taken.after))
    }

    /// Takes over everything that is in a file and not here. All of it or nothing, and again without harm.
    pub fn bring_in(
        &mut self,
        file: &Path,
        passphrase: Option<&str>,
        now: Moment,
        work: &Work,
    ) -> Result<DataDone> {
        let taken = self.take_over(file, passphrase, Taking::Done, now, work)?;
        Ok(screens::data::brought(&self.context.words, taken.counted))
    }

    fn take_over(
        &mut self,
        file: &Path,
        passphrase: Option<&str>,
        taking: Taking,
        now: Moment,
        work: &Work,
    ) -> Result<Taken<Seen>> {
        now.checked()?;
        let io = |error: std::io::Error| Error::of_io(&error);
        // Whether the phrase is long enough says nothing here: another program may have locked the file.
        let passphrase = passphrase.map(Passphrase::as_typed);
        let from = File::open(file).map_err(io)?;
        let size = from.metadata().map_err(io)?.len();
        if size > FILE_BYTES {
            return Err(Error::bad("file", Problem::TooLarge { limit: FILE_KB }));
        }
        let lines = BufReader::new(opened(from, passphrase.as_ref())?);
        let mut reader = Reader::new(lines, store::schema())?;
        let (context, store) = self.store()?;
        store.take_over(&mut reader, size, taking, work, |facts| context.seen(facts))
    }

    /// What a backup would bring back, and what is not in it.
    pub fn restore_preview(&mut self, backup: &str, now: Moment, work: &Work) -> Result<DataPreview> {
        let now = now.checked()?;
        let (context, store) = self.store()?;
        let backup = Backups::of(store.source().folder()).named(backup)?;
        let parts = [&work.part(0..500), &work.part(500..WHOLE)];
        let (made, then) = store.made_of(&backup, parts, |facts| context.seen(facts))?;
        made.discard()?;
        let at_present = store.read(|facts| context.seen(facts))?;
        Ok(screens::data::restore_preview(&context.words, &backup, &then, &at_present, now))
    }

    /// Goes back to a backup. What is here now is backed up before. `random`: 16 bytes, as at opening.
    pub fn restore(&mut self, backup: &str, random: [u8; 16], now: Moment, work: &Work) -> Result<DataDone> {
        let now = now.checked()?;
        let (_, store) = self.store()?;
        let source = store.source();
        let backups = Backups::of(source.folder());
        let backup = backups.named(backup)?;
        let parts = [&work.part(0..400), &work.part(400..700)];
        let (made, ()) = store.made_of(&backup, parts, |_| Ok(()))?;
        // None goes before it is done: the one that is gone back to may be of today, which this one takes the place of.
        backups.make_before(&source, now, &work.part(700..850))?;
        // Whatever becomes of it, the data is opened again: as it was, or as the backup has it.
        self.wanted = Some((source.folder().to_owned(), random));
        let replaced = self.store.take().map_or(Ok(()), |store| store.replace_with(&made));
        self.store()?;
        replaced?;
        // The newest backup is of what is here now again, for whoever needs one next. Where that fails, the backups say so.
        let _ = backups.make(&source, now, &work.part(850..WHOLE));
        Ok(screens::data::restored(&self.context.words))
    }

    /// Whether a file that another app hands over is a copy of somebody's data, and not a prescription: told from how it begins.
    #[must_use]
    pub fn is_copy(head: &[u8]) -> bool {
        is_copy(head)
    }

    /// What can be done about data that is damaged or incomplete; none where `error` says that it is neither.
    pub fn recovery_offer(folder: &Path, error: &Error, device: &Device) -> Result<Option<RecoveryOffer>> {
        if !matches!(error, Error::Damaged { .. } | Error::Incomplete { .. }) {
            return Ok(None);
        }
        let words = Words::for_device(device)?;
        let newest = Backups::of(folder).all()?.into_iter().next();
        Ok(Some(screens::recovery::offer(&words, newest.as_ref())))
    }

    /// Brings back what can be brought back of data that is damaged: from the newest good backup, and from all that can
    /// still be read. The damaged file is set aside. The data has to be closed.
    pub fn recover(folder: &Path, random: [u8; 16], device: &Device, work: &Work) -> Result<RecoveryDone> {
        let words = Words::for_device(device)?;
        let recovered = store::recover(folder, random, work)?;
        Ok(screens::recovery::done(&words, &recovered))
    }

    /// What stays on the phone, what can be locked, what can be deleted.
    pub fn privacy(&mut self, now: Moment) -> Result<PrivacyScreen> {
        self.read(now, |context, facts, _, _| {
            let locked = is_locked(facts)?;
            let health = facts.own_ms(Own::Health)?.is_some();
            Ok(screens::privacy::screen(&context.words, locked, health))
        })
    }

    /// Has the phone ask who is there before the app shows anything, or no longer.
    pub fn lock_app(&mut self, on: bool) -> Result<()> {
        self.store()?.1.keep_own(Own::Lock, if on { ON } else { "off" })
    }

    /// Whether the app is to be unlocked before it shows anything, and what it says until then.
    pub fn locked(&mut self) -> Result<LockedScreen> {
        let (context, store) = self.store()?;
        let on = store.read(is_locked)?;
        Ok(screens::privacy::locked(&context.words, on))
    }

    /// What is asked before everything is deleted.
    #[must_use]
    pub fn delete_screen(&self) -> DeleteScreen {
        screens::privacy::delete(&self.context.words)
    }

    /// Deletes everything in a folder that this app ever put there. The data has to be closed. Once begun it is done to its
    /// end, however often the phone stops.
    pub fn delete_everything(folder: &Path, device: &Device) -> Result<DeletedScreen> {
        let words = Words::for_device(device)?;
        store::delete_everything(folder)?;
        Ok(screens::privacy::deleted(&words))
    }

    /// What is wrong with a passphrase as it is typed, twice; none where it can be taken.
    #[must_use]
    pub fn passphrase_problem(&self, first: &str, again: &str) -> Option<String> {
        screens::data::passphrase_problem(&self.context.words, first, again)
    }
}

/// As a switch of this installation is kept.
const ON: &str = "on";

/// Whether the phone asks who is there before the app shows anything.
pub(super) fn is_locked(facts: &Facts<'_>) -> Result<bool> {
    Ok(facts.own(Own::Lock)?.as_deref() == Some(ON))
}

impl Context {
    /// A word that a copy elsewhere would keep the history, where it is time for one.
    pub(super) fn save_notice(&self, facts: &Facts<'_>, now: Moment) -> Result<Option<SaveNotice>> {
        let (saved, reminded) = (facts.own_ms(Own::SavedElsewhere)?, facts.own_ms(Own::RemindedToSave)?);
        let sessions = *facts.remember("sessions", || facts.session_count())?;
        let asks = asks_to_save(sessions, saved, reminded, now.epoch_ms);
        Ok(asks.then(|| screens::data::save_notice(&self.words)))
    }

    /// What a preview compares.
    fn seen(&self, facts: &Facts<'_>) -> Result<Seen> {
        let settings = self.settings(facts)?;
        Ok(Seen {
            sessions: facts.every_session_shown()?,
            check_ins: facts.count_of("checked-in")?,
            settings: screens::settings::screen(&self.words, &self.rules, self.catalog, &settings),
        })
    }
}
