//! How are the facts read on which a decision about safety rests, so that none is missing and none is wrong?
//!
//! Each row proves itself by its checksum. That none is missing is proven by the tally: of each kind, how many facts
//! there are, and the sum of their checksums. So that not all of them have to be read for each question, the table
//! `standing` lists the few that still decide; what it lists is read by primary key. It is derived: where it is
//! missing, or of another number of facts than the tally, all facts are read, and the next write makes it anew.

use std::collections::BTreeSet;
use std::sync::{Arc, LazyLock, OnceLock};

use rusqlite::OptionalExtension;
use rusqlite::types::ValueRef;
use uuid::Uuid;

use super::facts::{Facts, many};
use super::rows::{self, Checksum, Stored, damaged};
use crate::catalog::{Catalog, Symptoms};
use crate::error::Result;
use crate::facts::Fact;
use crate::ids::{FactId, SessionId};
use crate::rules::RuleSet;
use crate::settings::Settings;
use crate::standing;

/// A decision about safety, and the facts it rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Decides {
    /// Which flags are open, and whether the symptom check is due.
    Symptoms,
    /// Whether pain has become worse.
    CheckIns,
    /// What the person has to mind, what they have, and how they want it.
    Settings,
}

/// Every decision.
const ALL: [Decides; 3] = [Decides::Symptoms, Decides::CheckIns, Decides::Settings];

/// Says in SQL that a fact is of one of these kinds.
fn is_one_of(kinds: &[&str]) -> String {
    let listed: Vec<String> = kinds.iter().map(|kind| format!("'{kind}'")).collect();
    format!("kind IN ({})", listed.join(", "))
}

/// How many facts there are, and the sum of their checksums.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Tally {
    facts: i64,
    checksums: i64,
}

impl Tally {
    pub(super) fn add(&mut self, checksum: u32) {
        self.facts += 1;
        self.checksums += i64::from(checksum);
    }

    /// The facts of rows that are all that were counted, and no others.
    fn proves(self, rows: Vec<Stored>) -> Result<Vec<Fact>> {
        let mut found = Self::default();
        for row in &rows {
            found.add(row.checksum);
        }
        if found != self {
            return Err(damaged("a fact is missing"));
        }
        Ok(rows.into_iter().filter_map(|row| row.fact).collect())
    }
}

impl Decides {
    /// The decision that a fact of that kind is for.
    pub(super) fn of(kind: &str) -> Option<Self> {
        ALL.into_iter().find(|what| what.kinds().contains(&kind))
    }

    fn name(self) -> &'static str {
        match self {
            Self::Symptoms => "symptoms",
            Self::CheckIns => "check-ins",
            Self::Settings => "settings",
        }
    }

    /// The kinds of the facts that it is made from. `fact_deciding` of the schema holds all of them.
    fn kinds(self) -> &'static [&'static str] {
        match self {
            Self::Symptoms => &["symptom-check-begun", "symptom-answered", "symptom-updated", "warning-sign"],
            Self::CheckIns => &["checked-in"],
            Self::Settings => &["setting-changed"],
        }
    }

    /// Whether all facts have to be read again after `new`.
    fn reopens(self, kept: &[Fact], new: &Fact) -> Result<bool> {
        match self {
            Self::Symptoms => Ok(standing::reopens(symptoms()?, kept, new)),
            // There is one a week, and which one it is compared with only all of them say.
            Self::CheckIns => Ok(true),
            Self::Settings => Ok(false),
        }
    }
}

/// The rules by which it is chosen what decides.
const RULES: RuleSet = RuleSet::current();

fn symptoms() -> Result<&'static Symptoms> {
    Ok(Catalog::shipped()?.symptoms())
}

/// What the choice depends on beside the facts: it is made anew by an app that asks otherwise.
fn stamp() -> Result<u32> {
    static STAMP: OnceLock<u32> = OnceLock::new();
    let symptoms = symptoms()?;
    Ok(*STAMP.get_or_init(|| {
        crc32fast::hash(format!("{} {} {:?}", standing::FORM, RULES.version, symptoms.flags()).as_bytes())
    }))
}

impl Facts<'_> {
    /// What decides of everything about symptoms: checks, answers, updates, warning signs; oldest first. A screening
    /// follows from it as it does from all of them.
    pub(crate) fn symptoms(&self) -> Result<Arc<[Fact]>> {
        self.deciding(Decides::Symptoms)
    }

    /// The newest check-in that was worse than the one before it.
    pub(crate) fn worse_check_in(&self) -> Result<Option<FactId>> {
        Ok(self.deciding(Decides::CheckIns)?.last().map(|fact| fact.id))
    }

    /// What the person has chosen: `make` says what follows from the newest change of each setting, oldest first.
    pub(crate) fn settings(&self, make: impl FnOnce(&[Fact]) -> Settings) -> Result<Arc<Settings>> {
        Ok(self.settings_of(self.deciding(Decides::Settings)?, make))
    }

    /// Every fact of these kinds, oldest first, proven to be all of them.
    pub(crate) fn all_of(&self, kinds: &[&str]) -> Result<Vec<Fact>> {
        let rows = many(self, &format!("{} ORDER BY id", is_one_of(kinds)), [])?;
        self.tally(kinds)?.proves(rows)
    }

    /// Every fact of a session that has so many, oldest first, proven to be all of them; none where there is no such session.
    /// Those that were known before are not read again where nothing but newer ones came.
    pub(super) fn of_session(
        &self,
        session: SessionId,
        tally: Tally,
        known: Option<(Tally, Vec<Fact>)>,
    ) -> Result<Vec<Fact>> {
        let id = session.as_uuid().as_bytes();
        if let Some((mut found, mut facts)) = known
            && let Some(last) = facts.last()
        {
            let newer = many(self, "session = ?1 AND id > ?2 ORDER BY id", (id, last.id.0.as_bytes()))?;
            for row in &newer {
                found.add(row.checksum);
            }
            if found == tally {
                facts.extend(newer.into_iter().filter_map(|row| row.fact));
                return Ok(facts);
            }
        }
        tally.proves(many(self, "session = ?1 ORDER BY id", [id])?)
    }

    /// How many facts a session has.
    pub(super) fn session_tally(&self, session: SessionId) -> Result<Tally> {
        let sql = "SELECT facts, checksums FROM session_tally WHERE session = ?1";
        let mut statement = self.db.prepare_cached(sql)?;
        let id = session.as_uuid().as_bytes();
        let tally = statement.query_row([id], |row| Ok((row.get(0)?, row.get(1)?))).optional()?;
        let (facts, checksums) = tally.unwrap_or_default();
        Ok(Tally { facts, checksums })
    }

    /// How many facts were ever recorded: those that there are, and those that the person deleted.
    pub(crate) fn count(&self) -> Result<u64> {
        let forgotten: i64 = if self.knows_deletion()? {
            let sql = "SELECT coalesce(sum(facts), 0) FROM forgotten";
            self.db.prepare_cached(sql)?.query_row([], |row| row.get(0))?
        } else {
            0
        };
        u64::try_from(self.tallied()?.saturating_add(forgotten)).map_err(|_| damaged("the tally"))
    }

    /// How many facts there are.
    pub(super) fn tallied(&self) -> Result<i64> {
        let sql = "SELECT coalesce(sum(facts), 0) FROM tally";
        Ok(self.db.prepare_cached(sql)?.query_row([], |row| row.get(0))?)
    }

    /// Whether the file is of a schema in which facts can be deleted.
    fn knows_deletion(&self) -> Result<bool> {
        let sql = "SELECT EXISTS (SELECT 1 FROM sqlite_schema WHERE name = 'forgotten')";
        Ok(self.db.prepare_cached(sql)?.query_row([], |row| row.get(0))?)
    }

    /// How many facts of these kinds there are.
    pub(super) fn tally(&self, kinds: &[&str]) -> Result<Tally> {
        let mut tally = Tally::default();
        let mut statement = self.db.prepare_cached("SELECT facts, checksums FROM tally WHERE kind = ?1")?;
        for kind in kinds {
            let found = statement.query_row([kind], |row| Ok((row.get(0)?, row.get(1)?))).optional()?;
            let (facts, checksums): (i64, i64) = found.unwrap_or_default();
            tally.facts = tally.facts.checked_add(facts).ok_or_else(|| damaged("the tally"))?;
            tally.checksums = tally.checksums.checked_add(checksums).ok_or_else(|| damaged("the tally"))?;
        }
        Ok(tally)
    }

    fn deciding(&self, what: Decides) -> Result<Arc<[Fact]>> {
        if let Some(ids) = self.kept(what)? {
            return self.deciding_of(what, ids, |ids| self.of_ids(ids));
        }
        let all = self.all_of(what.kinds())?;
        let chosen = self.chosen(what, &all)?;
        Ok(all.into_iter().filter(|fact| chosen.contains(&fact.id)).collect())
    }

    /// Of these facts those that decide.
    fn chosen(&self, what: Decides, facts: &[Fact]) -> Result<BTreeSet<FactId>> {
        Ok(match what {
            Decides::Symptoms => standing::of_symptoms(symptoms()?, facts),
            Decides::CheckIns => standing::of_check_ins(&RULES, facts).into_iter().collect(),
            Decides::Settings => standing::of_settings(facts, &self.outweighed()?),
        })
    }

    /// The facts of these ids, which are known to be there and decide.
    fn of_ids(&self, ids: &[FactId]) -> Result<Vec<Fact>> {
        static SQL: LazyLock<String> = LazyLock::new(|| {
            let kinds: Vec<&str> = ALL.iter().flat_map(|what| what.kinds()).copied().collect();
            let which = is_one_of(&kinds);
            format!("SELECT {} FROM fact INDEXED BY fact_deciding WHERE id = ?1 AND {which}", rows::COLUMNS)
        });
        let mut statement = self.db.prepare_cached(&SQL)?;
        let of_id = |id: &FactId| {
            let mut found = statement.query([id.0.as_bytes()])?;
            let row = found.next()?.map(|row| self.stored(row)).transpose()?;
            row.and_then(|row| row.fact).ok_or_else(|| damaged("a fact that decides"))
        };
        ids.iter().map(of_id).collect()
    }

    /// The ids of what decides, as they were chosen last; none where that was of other facts or by other rules.
    fn kept(&self, what: Decides) -> Result<Option<Vec<FactId>>> {
        let sql = "SELECT facts, checksums, stamp, ids, checksum FROM standing WHERE what = ?1";
        let mut statement = self.db.prepare_cached(sql)?;
        let mut rows = statement.query([what.name()])?;
        let Some(row) = rows.next()? else { return Ok(None) };
        let tally = Tally { facts: row.get(0)?, checksums: row.get(1)? };
        let (by, ids, checksum): (i64, Vec<u8>, i64) = (row.get(2)?, row.get(3)?, row.get(4)?);
        let proven = checksum == i64::from(checksum_of(what, tally, by, &ids));
        if !proven || by != i64::from(stamp()?) || tally != self.tally(what.kinds())? {
            return Ok(None);
        }
        let ids = ids.chunks_exact(16).filter_map(|id| Some(FactId(Uuid::from_slice(id).ok()?)));
        Ok(Some(ids.collect()))
    }

    /// Keeps which facts decide.
    fn keep(&self, what: Decides, ids: &BTreeSet<FactId>) -> Result<()> {
        let (tally, by) = (self.tally(what.kinds())?, i64::from(stamp()?));
        let ids: Vec<u8> = ids.iter().flat_map(|id| *id.0.as_bytes()).collect();
        let checksum = checksum_of(what, tally, by, &ids);
        let sql = "INSERT OR REPLACE INTO standing (what, facts, checksums, stamp, ids, checksum) \
            VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
        let row = (what.name(), tally.facts, tally.checksums, by, ids, checksum);
        self.db.prepare_cached(sql)?.execute(row)?;
        Ok(())
    }

    /// Which facts decide is found anew, whatever was kept of it.
    pub(super) fn reconsider(&self, what: Decides) -> Result<()> {
        self.db.prepare_cached("DELETE FROM standing WHERE what = ?1")?.execute([what.name()])?;
        Ok(())
    }

    /// Does `insert`, which records `new`, and has what decides follow.
    pub(super) fn following(&self, new: &Fact, insert: impl FnOnce() -> Result<()>) -> Result<()> {
        let Some(what) = Decides::of(new.body.kind()) else { return insert() };
        let kept = self.deciding(what)?;
        insert()?;
        let facts = if what.reopens(&kept, new)? {
            self.all_of(what.kinds())?
        } else {
            [&*kept, std::slice::from_ref(new)].concat()
        };
        self.keep(what, &self.chosen(what, &facts)?)
    }

    /// Proves the whole file: its structure, each fact, and that none is missing.
    pub(super) fn prove(&self) -> Result<()> {
        let sound: String = self.db.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
        if sound != "ok" {
            return Err(damaged("its structure"));
        }
        let mut statement = self.db.prepare(&format!("SELECT {} FROM fact NOT INDEXED", rows::COLUMNS))?;
        let mut rows = statement.query([])?;
        let (mut found, mut kinds) = (Tally::default(), BTreeSet::new());
        while let Some(row) = rows.next()? {
            let row = rows::read(row)?;
            found.add(row.checksum);
            kinds.insert(row.kind);
        }
        self.proves_all(found, &kinds)
    }

    /// Proves that what was found, of these kinds, is all that there is.
    pub(super) fn proves_all(&self, found: Tally, kinds: &BTreeSet<String>) -> Result<()> {
        let kinds: Vec<&str> = kinds.iter().map(String::as_str).collect();
        if found == self.tally(&kinds)? && found.facts == self.tallied()? {
            Ok(())
        } else {
            Err(damaged("a fact is missing"))
        }
    }
}

fn checksum_of(what: Decides, tally: Tally, stamp: i64, ids: &[u8]) -> u32 {
    let mut checksum = Checksum::default();
    checksum.add(ValueRef::Text(what.name().as_bytes()));
    for number in [tally.facts, tally.checksums, stamp] {
        checksum.add(ValueRef::Integer(number));
    }
    checksum.add(ValueRef::Blob(ids));
    checksum.value()
}

#[cfg(test)]
mod tests {
    use std::cell::RefCell;

    use proptest::prelude::*;

    use super::super::Store;
    use super::*;
    use crate::error::Error;
    use crate::facts::{Body, CheckIn, CheckReason, SymptomReply, SymptomUpdate};
    use crate::ids::CheckId;
    use crate::outcomes::worsened;
    use crate::scales::Pain;
    use crate::screening::{Check, Inputs, Screening, warned};
    use crate::store::Recorder;
    use crate::time::{Day, Moment};

    /// One thing that is said.
    #[derive(Debug, Clone)]
    enum Said {
        Begun,
        /// Of a check so many before the newest.
        Answered {
            back: usize,
            flag: usize,
            answer: SymptomReply,
        },
        /// Every page of the newest check, and one flag otherwise.
        Whole {
            flag: usize,
            answer: SymptomReply,
        },
        Updated {
            flag: usize,
            answer: SymptomUpdate,
        },
        Sign,
        CheckIn {
            back: i64,
            average: Option<i32>,
        },
        /// Derived rows are dropped.
        Dropped,
        Days(i64),
    }

    fn said() -> impl Strategy<Value = Said> {
        let answer = || prop::sample::select(vec![SymptomReply::No, SymptomReply::Known, SymptomReply::New]);
        let update =
            prop::sample::select(vec![SymptomUpdate::Gone, SymptomUpdate::Agreed, SymptomUpdate::Restored]);
        let average = prop_oneof![Just(None), (0..=10).prop_map(Some)];
        prop_oneof![
            3 => Just(Said::Begun),
            6 => (0..3usize, 0..40usize, answer())
                .prop_map(|(back, flag, answer)| Said::Answered { back, flag, answer }),
            3 => (0..40usize, answer()).prop_map(|(flag, answer)| Said::Whole { flag, answer }),
            3 => (0..40usize, update).prop_map(|(flag, answer)| Said::Updated { flag, answer }),
            1 => Just(Said::Sign),
            3 => (0..30i64, average).prop_map(|(back, average)| Said::CheckIn { back, average }),
            1 => Just(Said::Dropped),
            2 => (0..20i64).prop_map(Said::Days),
        ]
    }

    /// What is said, one after another, and what follows at each step from what decides and from all there is.
    fn live(recorder: &mut Recorder<'_>, history: &[Said]) -> Result<()> {
        let flags = symptoms()?.flags();
        let mut checks: Vec<CheckId> = Vec::new();
        for said in history {
            let check = |back: usize, checks: &[CheckId]| checks.iter().rev().nth(back).copied();
            match said {
                Said::Begun => {
                    let check = recorder.new_check();
                    checks.push(check);
                    recorder.record_again(&Body::SymptomCheckBegun { check, because: CheckReason::Wish })?;
                }
                Said::Answered { back, flag, answer } => {
                    let flag = flags[flag % flags.len()].id.clone();
                    if let Some(check) = check(*back, &checks) {
                        recorder.record_again(&Body::SymptomAnswered { check, flag, answer: *answer })?;
                    }
                }
                Said::Whole { flag, answer } => {
                    let Some(check) = check(0, &checks) else { continue };
                    let other = flag % flags.len();
                    for (at, flag) in flags.iter().enumerate() {
                        let answer = if at == other { *answer } else { SymptomReply::No };
                        let flag = flag.id.clone();
                        recorder.record_again(&Body::SymptomAnswered { check, flag, answer })?;
                    }
                }
                Said::Updated { flag, answer } => {
                    let flag = flags[flag % flags.len()].id.clone();
                    if let Some(check) = check(0, &checks) {
                        recorder.record_again(&Body::SymptomUpdated { check, flag, answer: *answer })?;
                    }
                }
                Said::Sign => recorder.record_again(&Body::WarningSign)?,
                Said::CheckIn { back, average } => {
                    let average = average.map(Pain::try_from).transpose()?;
                    let answers = CheckIn { average, ..CheckIn::default() };
                    recorder.record_again(&Body::CheckedIn { day: recorder.today.plus(-back), answers })?;
                }
                Said::Dropped => {
                    recorder.facts.db.execute("DELETE FROM standing", [])?;
                }
                Said::Days(days) => {
                    recorder.today = recorder.today.plus(*days);
                    recorder.now.epoch_ms += days * 86_400_000;
                }
            }
            same(recorder)?;
        }
        Ok(())
    }

    /// What decides says the same as everything.
    fn same(recorder: &Recorder<'_>) -> Result<()> {
        let (facts, flags) = (&recorder.facts, symptoms()?);
        let kept = facts.symptoms()?;
        let all = facts.all_of(Decides::Symptoms.kinds())?;
        let (worse_of_kept, every) = (facts.worse_check_in()?, facts.all_of(Decides::CheckIns.kinds())?);
        let worse_of_all = worse(&every);
        let most = 5 * flags.flags().len() + 4;
        assert!(kept.len() <= most, "{} facts decide", kept.len());
        for days in [0, 1, 13, 14, 28, 90] {
            let today = recorder.today.plus(days);
            let screening = |facts: &[Fact], worsened: Option<FactId>| {
                Screening::of(Inputs {
                    rules: &RULES,
                    symptoms: flags,
                    facts,
                    today,
                    last_trained: (days == 28).then_some(recorder.today),
                    flares: &[],
                    worsened,
                })
            };
            assert_eq!(screening(&kept, worse_of_kept), screening(&all, worse_of_all));
        }
        assert_eq!(warned(&kept), warned(&all));
        let going = |facts: &[Fact]| {
            let last = Check::all(facts).pop()?;
            let going = last.is_going_on(flags, facts, recorder.today, recorder.now);
            Some((last, going))
        };
        assert_eq!(going(&kept), going(&all));
        Ok(())
    }

    /// The newest check-in in which pain was worse than in the one before it, told the long way.
    fn worse(facts: &[Fact]) -> Option<FactId> {
        let mut newest: Vec<(Day, FactId, Option<Pain>)> = Vec::new();
        for fact in facts {
            if let Body::CheckedIn { day, answers } = &fact.body {
                newest.retain(|(other, ..)| other != day);
                newest.push((*day, fact.id, answers.average));
            }
        }
        let (mut before, mut worse) = (None, None);
        for (id, pain) in newest.into_iter().filter_map(|(_, id, pain)| Some((id, pain?))) {
            if before.is_some_and(|before| worsened(&RULES, before, pain)) {
                worse = Some(id);
            }
            before = Some(pain);
        }
        worse
    }

    fn store(name: &str) -> (Store, std::path::PathBuf) {
        let folder = std::env::temp_dir().join(format!("midback-{name}-{}", std::process::id()));
        let _ = std::fs::remove_dir_all(&folder);
        (Store::open(&folder, [5; 16]).unwrap(), folder)
    }

    const NOW: Moment = Moment { epoch_ms: 1_774_681_200_000, utc_offset_minutes: 60 };

    fn decisive(facts: &Facts<'_>) -> Result<Arc<[Fact]>> {
        facts.symptoms()
    }

    fn proven(facts: &Facts<'_>) -> Result<()> {
        facts.prove()
    }

    fn day(_: &Facts<'_>) -> Result<Day> {
        Ok("2026-03-28".parse()?)
    }

    #[test]
    fn what_decides_says_what_everything_says() {
        let (store, folder) = store("decides");
        let store = RefCell::new(store);
        let cases = ProptestConfig::default().cases / 3;
        let config = ProptestConfig { failure_persistence: None, cases, ..ProptestConfig::default() };
        proptest!(config, |(history in prop::collection::vec(said(), 0..40))| {
            // Nothing of it is kept: each history begins with an empty file.
            let lived = store.borrow_mut().write(NOW, day, |recorder| {
                live(recorder, &history)?;
                Err::<(), _>(Error::Closed)
            });
            prop_assert_eq!(lived, Err(Error::Closed));
        });
        drop(store);
        std::fs::remove_dir_all(folder).unwrap();
    }

    /// Some months of checks every other day: as few facts decide at its end as after a month.
    #[test]
    fn what_decides_does_not_grow() {
        let (mut store, folder) = store("bounded");
        let mut sizes = Vec::new();
        let lived = store.write(NOW, day, |recorder| {
            for round in 0..40 {
                let said =
                    [Said::Begun, Said::Whole { flag: round, answer: SymptomReply::Known }, Said::Days(2)];
                live(recorder, &said)?;
                sizes.push(recorder.facts.symptoms()?.len());
            }
            Err::<(), _>(Error::Closed)
        });
        assert_eq!(lived, Err(Error::Closed));
        let flags = symptoms().unwrap().flags().len();
        assert!(sizes.iter().all(|size| *size <= 3 * flags + 1), "{sizes:?}");
        drop(store);
        std::fs::remove_dir_all(folder).unwrap();
    }

    /// Everything derived is dropped and made anew from the facts.
    #[test]
    fn what_is_derived_follows_from_the_facts() {
        let (mut store, folder) = store("derived");
        let said = [
            Said::Begun,
            Said::Whole { flag: 0, answer: SymptomReply::New },
            Said::CheckIn { back: 0, average: Some(3) },
            Said::Begun,
            Said::Whole { flag: 9, answer: SymptomReply::Known },
        ];
        store.write(NOW, day, |recorder| live(recorder, &said)).unwrap();
        let derived = |store: &Store| {
            let tally = "SELECT kind || facts || ' ' || checksums FROM tally ORDER BY kind";
            let standing = "SELECT what || facts || ' ' || checksums || hex(ids) || checksum FROM standing ORDER BY what";
            [tally, standing].map(|sql| {
                let mut rows = store.db.prepare(sql).unwrap();
                rows.query_map([], |row| row.get::<_, String>(0))
                    .unwrap()
                    .map(|row| row.unwrap())
                    .collect::<Vec<_>>()
            })
        };
        let (before, decides) = (derived(&store), store.read(decisive).unwrap());
        store
            .db
            .execute_batch(
                "DELETE FROM standing; DELETE FROM tally; DELETE FROM session_tally;
                 INSERT INTO session_tally SELECT session, count(*), sum(checksum) FROM fact NOT INDEXED
                 WHERE session IS NOT NULL GROUP BY session;
                 INSERT INTO tally (kind, facts, checksums)
                 SELECT kind, count(*), sum(checksum) FROM fact NOT INDEXED GROUP BY kind;",
            )
            .unwrap();
        assert_eq!(store.read(decisive).unwrap(), decides);
        // The next facts of each sort bring back what stands, with themselves in it.
        let next = [Said::Begun, Said::CheckIn { back: 1, average: Some(4) }];
        store.write(NOW, day, |recorder| live(recorder, &next)).unwrap();
        assert_eq!(derived(&store).map(|rows| rows.len()), before.map(|rows| rows.len()));
        store.read(proven).unwrap();
        drop(store);
        std::fs::remove_dir_all(folder).unwrap();
    }

    /// Whatever one row or one entry of an index is changed to: what decides is right, or it is told.
    #[test]
    fn a_row_that_an_index_hides_is_noticed() {
        let (mut store, folder) = store("hidden");
        let said = [Said::Begun, Said::Whole { flag: 0, answer: SymptomReply::New }];
        store.write(NOW, day, |recorder| live(recorder, &said)).unwrap();
        let decides = store.read(decisive).unwrap();
        let change = |store: &Store, sql: &str| {
            store.db.execute_batch(&format!("SAVEPOINT one; {sql}")).unwrap();
        };
        let undo = |store: &Store| store.db.execute_batch("ROLLBACK TO one; RELEASE one").unwrap();
        let look = |store: &Store| Facts::new(&store.db).symptoms();
        // The list of what decides is worth nothing without its own proof.
        for sql in [
            "DELETE FROM standing",
            "UPDATE standing SET ids = substr(ids, 17)",
            "UPDATE standing SET facts = facts - 1",
            "UPDATE standing SET stamp = 0",
        ] {
            change(&store, sql);
            assert_eq!(look(&store).unwrap(), decides, "{sql}");
            undo(&store);
        }
        let open =
            "DROP TRIGGER fact_never_changes; DROP TRIGGER fact_never_goes; DROP TRIGGER fact_is_forgotten;";
        for sql in [
            "DELETE FROM fact WHERE body LIKE '%new%'",
            "UPDATE fact SET body = replace(body, 'new', 'no') WHERE body LIKE '%new%'",
            "UPDATE fact SET kind = 'symptom-answerde' WHERE body LIKE '%new%'",
            "UPDATE fact SET day = '2020-01-01' WHERE body LIKE '%new%'",
            "UPDATE tally SET facts = facts - 1",
        ] {
            for dropped in ["", "DELETE FROM standing;"] {
                change(&store, &format!("{open} {dropped} {sql}"));
                let told = look(&store);
                assert!(matches!(told, Err(Error::Damaged { .. })), "{dropped} {sql}: {told:?}");
                undo(&store);
            }
        }
        drop(store);
        std::fs::remove_dir_all(folder).unwrap();
    }
}
