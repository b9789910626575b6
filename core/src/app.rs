//! Everything the app can be asked and told: the table of contents.
//!
//! A question changes nothing. An action is one transaction: when it returns it is durable, when it fails
//! nothing was written, and repeating it changes nothing.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::OnceLock;

use crate::catalog::{Catalog, Category};
use crate::device::Device;
use crate::dose::Side;
use crate::error::{Error, Problem, Result};
use crate::facts::{Body, Decision, LeaveReason};
use crate::history::{Session, Slot};
use crate::ids::{ExerciseId, SessionId};
use crate::pace::{self, Timed};
use crate::player::{self, Step};
use crate::rules::RuleSet;
use crate::scales::{Effort, Pain};
use crate::schedule::{self, DayPlan, Inputs, LastDone};
use crate::screens;
use crate::screens::exercise::ExerciseScreen;
use crate::screens::found::Found;
use crate::screens::history::HistoryScreen;
use crate::screens::learn::{ArticleScreen, LearnScreen, SelfCheckAnswer, SelfCheckScreen};
use crate::screens::library::{LibraryQuery, LibraryScreen, Wish};
use crate::screens::player::{AMOUNT_LIMIT, PlayerScreen};
use crate::screens::settings::SettingsScreen;
use crate::screens::shell::{OpeningError, ShellScreen};
use crate::screens::summary::SummaryScreen;
use crate::screens::today::TodayScreen;
use crate::search::{self, Document};
use crate::settings::{SettingChange, SettingKey, Settings};
use crate::store::{Facts, Recorder, Store};
use crate::time::{Day, Moment};
use crate::words::Words;

/// How many sessions back the last one is looked for in which an exercise counts as done.
const LOOK_BACK: u32 = 50;

/// One person's data, opened.
#[derive(Debug)]
pub struct Midback {
    store: Option<Store>,
    known: Known,
}

/// What is the same for every call.
#[derive(Debug)]
struct Known {
    rules: RuleSet,
    catalog: &'static Catalog,
    words: Words,
}

impl Midback {
    /// Opens the data in `folder`, making or upgrading it where needed. `random`: 16 bytes, new at each opening,
    /// from which ids are made.
    pub fn open(folder: &Path, random: [u8; 16], device: &Device) -> Result<Self> {
        let known = Known {
            rules: RuleSet::current(),
            catalog: Catalog::shipped()?,
            words: Words::for_device(device)?,
        };
        Ok(Self { store: Some(Store::open(folder, random)?), known })
    }

    /// What is shown to a person whose data did not open.
    pub fn opening_error(error: &Error, device: &Device) -> Result<OpeningError> {
        Ok(screens::shell::opening_error(&Words::for_device(device)?, error))
    }

    /// Closes the data, so that its files can be moved. Every later call says that it is closed.
    pub fn close(&mut self) {
        self.store = None;
    }

    /// The phone's language or habits have changed.
    pub fn set_device(&mut self, device: &Device) -> Result<()> {
        self.known.words = Words::for_device(device)?;
        Ok(())
    }

    /// The sentence a person reads for `error`.
    #[must_use]
    pub fn error_text(&self, error: &Error) -> String {
        self.known.words.error(error)
    }

    // Questions.

    /// What stands around every screen.
    #[must_use]
    pub fn shell(&self) -> ShellScreen {
        screens::shell::shell(&self.known.words)
    }

    /// What is there to do today, and why.
    pub fn today(&mut self, now: Moment) -> Result<TodayScreen> {
        self.read(now, |known, facts, settings, today| match current_session(facts, today, now)? {
            Some(session) if session.is_open(today, now) => {
                let seconds = known.seconds(&session.decisions)?;
                Ok(screens::today::in_progress(&known.words, today, &session, seconds))
            }
            Some(session) => Ok(screens::today::done(&known.words, today, &session)),
            None => {
                let plan = known.day_plan(facts, settings, today)?;
                Ok(screens::today::ready(&known.words, today, &plan, settings.minutes))
            }
        })
    }

    /// What comes next in a session.
    pub fn player(&mut self, session: SessionId, now: Moment) -> Result<PlayerScreen> {
        self.read(now, |known, facts, _, today| {
            let mut session = facts.session(session)?;
            // One that can no longer be gone on with is over, whatever is left of it.
            session.ended |= !session.is_open(today, now);
            screens::player::screen(&known.words, &known.rules, known.catalog, &session)
        })
    }

    /// What a session was.
    pub fn summary(&mut self, session: SessionId, now: Moment) -> Result<SummaryScreen> {
        self.read(now, |known, facts, _, _| {
            Ok(screens::summary::screen(&known.words, &known.rules, &facts.session(session)?))
        })
    }

    /// The sessions so far, newest first: the first page, or those begun before `before`.
    pub fn history(&mut self, before: Option<SessionId>, now: Moment) -> Result<HistoryScreen> {
        self.read(now, |known, facts, _, today| {
            let page = facts.sessions(before, screens::history::PAGE + 1)?;
            let count = facts.session_count()?;
            Ok(screens::history::screen(&known.words, today, now, count, before.is_none(), page))
        })
    }

    /// What can be chosen, and what is.
    pub fn settings(&mut self, now: Moment) -> Result<SettingsScreen> {
        self.read(now, |known, _, settings, _| {
            Ok(screens::settings::screen(&known.words, &known.rules, known.catalog, settings))
        })
    }

    /// Every exercise, narrowed to what a person looks for.
    pub fn library(&self, query: &LibraryQuery) -> Result<LibraryScreen> {
        let known = &self.known;
        let wish = Wish::of(query)?;
        let found = self.find(&query.search)?.map(|found| {
            let exercises = found.into_iter().filter_map(|one| match one {
                Found::Exercise(id) => Some(id),
                Found::Page(_) => None,
            });
            exercises.collect::<Vec<_>>()
        });
        Ok(screens::library::screen(&known.words, known.catalog, &wish, found.as_deref()))
    }

    /// One exercise, and what of it concerns a person with these conditions.
    pub fn exercise(
        &mut self,
        exercise: &ExerciseId,
        conditions: &[String],
        now: Moment,
    ) -> Result<ExerciseScreen> {
        self.read(now, |known, facts, _, _| {
            let exercise = known.catalog.exercise(exercise)?;
            let conditions = screens::library::conditions(conditions)?;
            let last = last_done(&exercise.id, &facts.sessions_with(&exercise.id, LOOK_BACK)?);
            let mine = last.map_or(exercise.starter_level, |last| last.decision.level);
            Ok(screens::exercise::screen(
                &known.words,
                &known.rules,
                known.catalog,
                exercise,
                mine,
                &conditions,
            ))
        })
    }

    /// What there is to read; with words to look for, what was found.
    pub fn learn(&self, search: &str) -> Result<LearnScreen> {
        let found = self.find(search)?;
        Ok(screens::learn::list(&self.known.words, self.known.catalog, found.as_deref()))
    }

    /// One article or question.
    pub fn article(&self, page: &str) -> Result<ArticleScreen> {
        let page = self.known.catalog.page(page)?;
        Ok(screens::learn::article(&self.known.words, self.known.catalog, page))
    }

    /// The self-check after these answers. It keeps nothing.
    pub fn self_check(&self, answers: &[SelfCheckAnswer]) -> Result<SelfCheckScreen> {
        screens::learn::self_check(&self.known.words, self.known.catalog, answers)
    }

    /// What a search finds, best first; none where nothing is searched for.
    fn find(&self, search: &str) -> Result<Option<Vec<Found>>> {
        if search.trim().is_empty() {
            return Ok(None);
        }
        let documents = documents(self.known.catalog)?;
        Ok(Some(search::find(documents, search, &self.known.words.language())))
    }

    // Actions.

    /// Begins today's session, or answers with the one that today already has.
    pub fn start_session(&mut self, now: Moment) -> Result<SessionId> {
        self.write(now, |known, recorder| {
            if let Some(session) = current_session(&recorder.facts, recorder.today, now)? {
                return Ok(session.id);
            }
            let settings = known.settings(&recorder.facts)?;
            let plan = known.day_plan(&recorder.facts, &settings, recorder.today)?;
            if plan.decisions.is_empty() {
                return Err(Error::bad("session", Problem::Missing));
            }
            let session = recorder.new_session();
            recorder.record(&Body::SessionStarted {
                session,
                rule_set: known.rules.version,
                first_side: settings.first_side,
                decisions: plan.decisions,
            })?;
            Ok(session)
        })
    }

    /// A set was done, or corrects one that was. `amount` is what was done, from 0 to 999, in the dose's unit.
    pub fn finish_set(
        &mut self,
        session: SessionId,
        exercise: &ExerciseId,
        set: u8,
        side: Side,
        amount: i32,
        now: Moment,
    ) -> Result<()> {
        self.in_session(session, exercise, now, |session, decision, recorder| {
            if !(1..=decision.dose.sets).contains(&set) {
                return Err(Error::out_of_range("set", set.into(), 1, decision.dose.sets.into()));
            }
            if !session.slots(decision).any(|slot| slot == Slot { set, side }) {
                return Err(Error::bad(
                    "side",
                    Problem::NotInSession { given: format!("{side:?}").to_lowercase() },
                ));
            }
            let amount = u16::try_from(amount)
                .ok()
                .filter(|amount| *amount <= AMOUNT_LIMIT)
                .ok_or_else(|| Error::out_of_range("amount", amount.into(), 0, AMOUNT_LIMIT.into()))?;
            let exercise = decision.exercise.clone();
            recorder.record(&Body::SetDone { session: session.id, exercise, set, side, amount })
        })
    }

    /// The rest of an exercise is left out.
    pub fn leave_exercise(
        &mut self,
        session: SessionId,
        exercise: &ExerciseId,
        reason: LeaveReason,
        now: Moment,
    ) -> Result<()> {
        self.in_session(session, exercise, now, |session, decision, recorder| {
            let exercise = decision.exercise.clone();
            recorder.record(&Body::ExerciseLeft { session: session.id, exercise, reason })
        })
    }

    /// How an exercise felt: pain and effort from 0 to 10. An answer that is not given stays unknown.
    pub fn rate_exercise(
        &mut self,
        session: SessionId,
        exercise: &ExerciseId,
        pain: Option<i32>,
        effort: Option<i32>,
        now: Moment,
    ) -> Result<()> {
        let pain = pain.map(Pain::try_from).transpose()?;
        let effort = effort.map(Effort::try_from).transpose()?;
        self.in_session(session, exercise, now, |session, decision, recorder| {
            let exercise = decision.exercise.clone();
            recorder.record(&Body::ExerciseRated { session: session.id, exercise, pain, effort })
        })
    }

    /// The person was advised to end the session after `exercise`, and goes on.
    pub fn go_on(&mut self, session: SessionId, exercise: &ExerciseId, now: Moment) -> Result<()> {
        self.in_session(session, exercise, now, |session, decision, recorder| {
            let exercise = decision.exercise.clone();
            recorder.record(&Body::WentOnAfterAdvice { session: session.id, exercise })
        })
    }

    /// Ends a session early. One that is over stays as it is.
    pub fn end_session(&mut self, session: SessionId, now: Moment) -> Result<()> {
        self.write(now, |_, recorder| {
            if recorder.facts.session(session)?.ended {
                return Ok(());
            }
            recorder.record(&Body::SessionEnded { session })
        })
    }

    /// Chooses the values of a setting; its key says which are possible.
    pub fn change_setting(&mut self, key: SettingKey, values: Vec<String>, now: Moment) -> Result<()> {
        self.write(now, |known, recorder| {
            let change = SettingChange { key, values };
            known.settings(&recorder.facts)?.apply(&known.rules, &change)?;
            recorder.record(&Body::SettingChanged(change))
        })
    }

    /// Fails on purpose, half-way through writing: an app proves with it, on the very phone it runs on, that a
    /// defect of the core neither ends the app nor leaves anything half-written.
    ///
    /// # Panics
    ///
    /// Always: that is what it is for.
    pub fn rehearse_defect(&mut self, now: Moment) -> Result<()> {
        self.write(now, |known, recorder| {
            let values = vec![known.rules.minutes_range.value.0.to_string()];
            recorder.record(&Body::SettingChanged(SettingChange { key: SettingKey::Minutes, values }))?;
            panic!("a defect, rehearsed")
        })
    }

    fn store(&mut self) -> Result<(&Known, &mut Store)> {
        match &mut self.store {
            Some(store) => Ok((&self.known, store)),
            None => Err(Error::Closed),
        }
    }

    /// Answers a question from the facts, the settings and the training day of `now`.
    fn read<T>(
        &mut self,
        now: Moment,
        question: impl FnOnce(&Known, &Facts<'_>, &Settings, Day) -> Result<T>,
    ) -> Result<T> {
        let now = now.checked()?;
        let (known, store) = self.store()?;
        store.read(|facts| {
            let settings = known.settings(facts)?;
            let today = now.day(settings.day_turn);
            question(known, facts, &settings, today)
        })
    }

    /// Does what a person did, all of it or nothing.
    fn write<T>(
        &mut self,
        now: Moment,
        command: impl FnOnce(&Known, &mut Recorder<'_>) -> Result<T>,
    ) -> Result<T> {
        let now = now.checked()?;
        let (known, store) = self.store()?;
        let day = |facts: &Facts<'_>| Ok(now.day(known.settings(facts)?.day_turn));
        store.write(now, day, |recorder| command(known, recorder))
    }

    /// Records something about an exercise of an open session, and the session's end where that was its last.
    fn in_session(
        &mut self,
        session: SessionId,
        exercise: &ExerciseId,
        now: Moment,
        command: impl FnOnce(&Session, &Decision, &mut Recorder<'_>) -> Result<()>,
    ) -> Result<()> {
        self.write(now, |known, recorder| {
            let before = recorder.open_session(session)?;
            let decision = known.decision(&before, exercise)?;
            command(&before, decision, recorder)?;
            let after = recorder.facts.session(session)?;
            if player::next(&known.rules, &after) == Step::Over {
                recorder.record(&Body::SessionEnded { session })?;
            }
            Ok(())
        })
    }
}

impl Known {
    fn settings(&self, facts: &Facts<'_>) -> Result<Settings> {
        Settings::after(&self.rules, &facts.setting_changes()?)
    }

    fn decision<'a>(&self, session: &'a Session, exercise: &ExerciseId) -> Result<&'a Decision> {
        let known = self.catalog.exercise(exercise)?;
        session.decision(&known.id).ok_or_else(|| {
            Error::bad("exercise", Problem::NotInSession { given: exercise.as_str().to_owned() })
        })
    }

    fn seconds(&self, decisions: &[Decision]) -> Result<u32> {
        let timed = decisions.iter().map(|decision| {
            let exercise = self.catalog.exercise(&decision.exercise)?;
            let level = exercise.level(decision.level).unwrap_or(&exercise.levels[0]);
            Ok(Timed { category: exercise.category, position: level.position, dose: &decision.dose })
        });
        Ok(pace::seconds(&self.rules.pace.value, &timed.collect::<Result<Vec<_>>>()?))
    }

    fn day_plan(&self, facts: &Facts<'_>, settings: &Settings, today: Day) -> Result<DayPlan> {
        let mut done = BTreeMap::new();
        let mut days: BTreeMap<Category, BTreeSet<Day>> = BTreeMap::new();
        for exercise in self.catalog.exercises() {
            let sessions = facts.sessions_with(&exercise.id, LOOK_BACK)?;
            days.entry(exercise.category).or_default().extend(sessions.iter().map(|session| session.day));
            if let Some(last) = last_done(&exercise.id, &sessions) {
                done.insert(exercise.id.clone(), last);
            }
        }
        Ok(schedule::compose(&Inputs {
            rules: &self.rules,
            catalog: self.catalog,
            settings,
            today,
            last_done: &done,
            days: &days,
        }))
    }
}

/// Everything that can be found, in every language; made at the first search and kept.
fn documents(catalog: &'static Catalog) -> Result<&'static [Document<Found>]> {
    static DOCUMENTS: OnceLock<Result<Vec<Document<Found>>>> = OnceLock::new();
    let made = DOCUMENTS.get_or_init(|| Ok(screens::found::documents(catalog, &Words::of_every_language()?)));
    made.as_deref().map_err(Clone::clone)
}

/// The newest of these sessions in which the exercise counts as done.
fn last_done(exercise: &ExerciseId, newest_first: &[Session]) -> Option<LastDone> {
    newest_first.iter().find_map(|session| {
        let decision = session.decision(exercise).filter(|decision| session.counts_as_done(decision))?;
        Some(LastDone { day: session.day, decision: decision.clone() })
    })
}

/// The session that today has: one that can be gone on with, else one of today. That need not be the newest: who
/// flies west in the night has yesterday once more.
fn current_session(facts: &Facts<'_>, today: Day, now: Moment) -> Result<Option<Session>> {
    match facts.sessions(None, 1)?.pop() {
        Some(newest) if newest.is_open(today, now) => Ok(Some(newest)),
        _ => facts.session_of(today),
    }
}
