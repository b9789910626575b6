//! What follows from the facts and from nothing else holds until another fact comes: what was worked out before, and does it
//! still hold?
//!
//! The data is asked each time, by what every write keeps with the facts: how many there are, and the sum of their checksums. So
//! whatever came since is noticed, from whom ever: another process, another phone, a transaction that was taken back. What is
//! remembered goes with the process. Which facts decide about safety is looked up and proven each time all the same; each of them
//! is read and proven once, since a fact never changes.

use std::any::Any;
use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap};
use std::fmt;
use std::sync::Arc;

use super::facts::Facts;
use super::rows::{self, damaged};
use super::safety::{Decides, Tally};
use super::short::{self, Alike};
use crate::error::{Error, Result};
use crate::facts::{Body, Fact};
use crate::history::Session;
use crate::ids::{ExerciseId, FactId, SessionId};
use crate::settings::Settings;
use crate::time::Day;
use crate::training::Trained;

/// What is remembered while the data is open.
#[derive(Default)]
pub(super) struct Memory(RefCell<Kept>);

#[derive(Default)]
struct Kept {
    /// Of which facts the answers are.
    of: Option<Whole>,
    /// Each with the day for which it was asked.
    answers: BTreeMap<&'static str, (Day, Answer)>,
    /// The same of answers that follow from some kinds of facts alone, with those facts' tally.
    of_kinds: BTreeMap<&'static str, (Tally, Day, Answer)>,
    /// What rows of what was done say alike.
    alike: Texts<Alike>,
    /// What facts say.
    bodies: Texts<Option<Body>>,
    /// The session that was asked for last.
    session: Option<Known>,
    /// How the rows are written that each exercise had last.
    written: BTreeMap<ExerciseId, (Trained, String)>,
    /// The facts that each decision is made from, by the ids by which they were asked for.
    deciding: BTreeMap<Decides, (Vec<FactId>, Arc<[Fact]>)>,
    /// What the person has chosen, and the facts that it follows from.
    settings: Option<(Arc<[Fact]>, Arc<Settings>)>,
}

/// A session, and the facts that it is of.
struct Known {
    id: SessionId,
    tally: Tally,
    facts: Vec<Fact>,
    session: Session,
}

/// What texts say, by a checksum of each. A text says the same whatever becomes of what is being recorded.
struct Texts<T>(HashMap<u32, (String, T)>);

impl<T> Default for Texts<T> {
    fn default() -> Self {
        Self(HashMap::new())
    }
}

impl<T: Clone> Texts<T> {
    fn says(&self, text: &str, checksum: u32) -> Option<T> {
        self.0.get(&checksum).filter(|(known, _)| known == text).map(|(_, said)| said.clone())
    }

    fn learn(&mut self, text: &str, checksum: u32, said: &T) {
        if self.0.len() >= TEXTS {
            self.0.clear();
        }
        self.0.insert(checksum, (text.to_owned(), said.clone()));
    }
}

type Answer = Arc<dyn Any + Send + Sync>;

/// By what all facts together are known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Whole {
    facts: i64,
    checksums: i64,
    /// The last day of which there is a fact: one that a clock which was ahead dated later is believed from its day on.
    newest: Day,
}

/// What may be done with a memory.
#[derive(Debug, Clone, Copy)]
pub(super) enum Use<'a> {
    /// There is none.
    None,
    /// It is looked into: while something is recorded, what is derived is behind the facts, and nothing new is kept.
    Look(&'a Memory),
    /// It grows.
    Keep(&'a Memory),
}

impl<'a> Use<'a> {
    /// The memory, if there is one.
    fn memory(self) -> Option<&'a Memory> {
        match self {
            Self::None => None,
            Self::Look(memory) | Self::Keep(memory) => Some(memory),
        }
    }
}

impl fmt::Debug for Memory {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Memory")
    }
}

impl Facts<'_> {
    /// What `make` answers, which follows from the facts as they are believed on this day, and from nothing else: it is not
    /// asked where it answered before and no fact has come or gone since.
    pub(crate) fn remember<T: Any + Send + Sync>(
        &self,
        what: &'static str,
        make: impl FnOnce() -> Result<T>,
    ) -> Result<Arc<T>> {
        let (memory, keeps) = match self.memory {
            Use::None => return make().map(Arc::new),
            Use::Look(memory) => (memory, false),
            Use::Keep(memory) => (memory, true),
        };
        let day = self.day();
        let holds = self.holds(memory, keeps)?;
        if holds
            && let Some((_, answer)) = memory.0.borrow().answers.get(what).filter(|(of, _)| *of == day)
            && let Ok(answer) = Arc::clone(answer).downcast()
        {
            return Ok(answer);
        }
        let answer = Arc::new(make()?);
        if holds && keeps {
            memory.0.borrow_mut().answers.insert(what, (day, Arc::<T>::clone(&answer)));
        }
        Ok(answer)
    }

    /// What `make` answers on this day, which follows from the facts of these kinds, and from nothing else.
    pub(super) fn remember_of<T: Any + Send + Sync>(
        &self,
        what: &'static str,
        kinds: &[&str],
        make: impl FnOnce(&[Fact]) -> T,
    ) -> Result<Arc<T>> {
        let (day, tally) = (self.day(), self.tally(kinds)?);
        if let Some(memory) = self.memory.memory()
            && let Some((.., answer)) =
                memory.0.borrow().of_kinds.get(what).filter(|(of, on, _)| (*of, *on) == (tally, day))
            && let Ok(answer) = Arc::clone(answer).downcast()
        {
            return Ok(answer);
        }
        let answer = Arc::new(make(&self.all_of(kinds)?));
        if let Use::Keep(memory) = self.memory {
            memory.0.borrow_mut().of_kinds.insert(what, (tally, day, Arc::<T>::clone(&answer)));
        }
        Ok(answer)
    }

    /// Whether what is remembered is of these very facts, and believes all of them.
    fn holds(&self, memory: &Memory, keeps: bool) -> Result<bool> {
        let sql = "SELECT coalesce(sum(facts), 0), coalesce(sum(checksums), 0) FROM tally";
        let (facts, checksums) =
            self.db.prepare_cached(sql)?.query_row([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        let known = memory.0.borrow().of.filter(|of| (of.facts, of.checksums) == (facts, checksums));
        let newest = match known {
            Some(of) => of.newest,
            None if keeps => {
                let newest = self.newest_day()?;
                let mut kept = memory.0.borrow_mut();
                kept.answers.clear();
                kept.of = Some(Whole { facts, checksums, newest });
                newest
            }
            None => return Ok(false),
        };
        Ok(newest <= self.day())
    }

    /// The last day of which there is a fact.
    fn newest_day(&self) -> Result<Day> {
        let sql = "SELECT max(newest) FROM (SELECT (SELECT max(day) FROM fact WHERE fact.kind = tally.kind) AS newest FROM tally)";
        let day: Option<String> = self.db.prepare_cached(sql)?.query_row([], |row| row.get(0))?;
        day.map_or(Ok(Day::FIRST), |day| day.parse().map_err(|_| damaged("a fact's day")))
    }

    /// What a fact's text says, whose row is proven.
    pub(super) fn body(&self, kind: &str, text: &str, checksum: u32) -> Result<Option<Body>> {
        let Some(memory) = self.memory.memory() else { return rows::body(kind, text) };
        if let Some(known) = memory.0.borrow().bodies.says(text, checksum) {
            return Ok(known);
        }
        let body = rows::body(kind, text)?;
        memory.0.borrow_mut().bodies.learn(text, checksum, &body);
        Ok(body)
    }

    /// The session of that id, which has so many facts: of the one that was asked for last only those are read that came since.
    pub(super) fn session_of(&self, id: SessionId, tally: Tally) -> Result<Session> {
        let of = |facts: &[Fact]| Session::of(facts).ok_or_else(|| Error::unknown("session", id.to_string()));
        let Some(memory) = self.memory.memory() else { return of(&self.of_session(id, tally, None)?) };
        let last = memory.0.borrow_mut().session.take().filter(|last| last.id == id);
        let known = match last {
            Some(known) if known.tally == tally => known,
            last => {
                let facts = self.of_session(id, tally, last.map(|last| (last.tally, last.facts)))?;
                Known { id, tally, session: of(&facts)?, facts }
            }
        };
        let session = known.session.clone();
        memory.0.borrow_mut().session = Some(known);
        Ok(session)
    }

    /// The text of a row of what was done: of a session's rows most stay as they are.
    pub(super) fn row_of(&self, trained: &Trained) -> Result<String> {
        let exercise = &trained.planned.exercise;
        if let Some(memory) = self.memory.memory()
            && let Some((_, text)) =
                memory.0.borrow().written.get(exercise).filter(|(known, _)| known == trained)
        {
            return Ok(text.clone());
        }
        let text = short::written(trained);
        let text = text.map_err(|_| Error::unexpected("store: what was done has no text"))?;
        if let Some(memory) = self.memory.memory() {
            let written = (trained.clone(), text.clone());
            memory.0.borrow_mut().written.insert(exercise.clone(), written);
        }
        Ok(text)
    }

    /// The facts of these ids, from which that decision is made: they are not read where the same ones were read before.
    pub(super) fn deciding_of(
        &self,
        what: Decides,
        ids: Vec<FactId>,
        read: impl FnOnce(&[FactId]) -> Result<Vec<Fact>>,
    ) -> Result<Arc<[Fact]>> {
        if let Some(memory) = self.memory.memory()
            && let Some((_, known)) = memory.0.borrow().deciding.get(&what).filter(|(of, _)| *of == ids)
        {
            return Ok(Arc::clone(known));
        }
        let facts: Arc<[Fact]> = read(&ids)?.into();
        // A fact that is being recorded may be taken back, and its id may come again.
        if let Use::Keep(memory) = self.memory {
            memory.0.borrow_mut().deciding.insert(what, (ids, Arc::clone(&facts)));
        }
        Ok(facts)
    }

    /// What the person has chosen, by these changes: it is not made again of the very same.
    pub(super) fn settings_of(
        &self,
        changes: Arc<[Fact]>,
        make: impl FnOnce(&[Fact]) -> Settings,
    ) -> Arc<Settings> {
        if let Some(memory) = self.memory.memory()
            && let Some((_, known)) =
                memory.0.borrow().settings.as_ref().filter(|(of, _)| Arc::ptr_eq(of, &changes))
        {
            return Arc::clone(known);
        }
        let settings = Arc::new(make(&changes));
        if let Use::Keep(memory) = self.memory {
            memory.0.borrow_mut().settings = Some((changes, Arc::clone(&settings)));
        }
        settings
    }

    /// What the text of a row of what was done says, which is believed with its checksum.
    pub(super) fn row(&self, text: &str, checksum: u32) -> Result<Trained> {
        if crc32fast::hash(text.as_bytes()) != checksum {
            return Err(damaged("what was done"));
        }
        short::read(text, |alike| self.alike(alike)).ok_or_else(|| damaged("what was done"))
    }

    /// What the part of such a row says that many rows share.
    fn alike(&self, text: &str) -> Option<Alike> {
        let Some(memory) = self.memory.memory() else { return short::shared(text) };
        let checksum = crc32fast::hash(text.as_bytes());
        if let Some(known) = memory.0.borrow().alike.says(text, checksum) {
            return Some(known);
        }
        let alike = short::shared(text)?;
        memory.0.borrow_mut().alike.learn(text, checksum, &alike);
        Some(alike)
    }
}

/// Of so many texts of a kind it is remembered at most what they say: some sessions and what decides about safety; what was done
/// in a year.
const TEXTS: usize = 1_024;
