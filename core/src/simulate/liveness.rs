//! Does somebody get anywhere? How far they come with each exercise, whether their sessions hold enough, whether anybody is
//! stuck, and whether an absence is made good.

use std::collections::{BTreeMap, BTreeSet};

use super::people::{Person, Sort};
use super::phone::Phone;
use crate::catalog::Category;
use crate::facts::{Morning, SessionKind};
use crate::ids::{ExerciseId, LevelId, SessionId};
use crate::receipt::{Because, Gate, Nearest};
use crate::schedule::{DayPlan, WhyNot};
use crate::settings::SettingKey;
use crate::time::Day;
use crate::training::Trained;

/// The fewest exercises of a session, where so many were chosen and are allowed.
const FEWEST: usize = 3;
/// The most weeks at one dose although nearly all went well.
const LONGEST_STAND: i64 = 12;
/// Days after which an exercise that did not come was not in the active set.
const GONE: i64 = 14;
/// Days from one border of the active set to the next.
const BLOCK: i64 = 28;
/// How often an exercise comes at least in a block; strength less often.
const TIMES: u32 = 8;
const TIMES_STRENGTH: u32 = 4;
/// Among so many rows the newest session's are.
const NEWEST: usize = 40;

/// What became of a life.
#[derive(Debug)]
pub(super) struct Liveness {
    pub(super) sort: Sort,
    pub(super) a_week: usize,
    pub(super) courses: BTreeMap<ExerciseId, Course>,
    /// Of each planned session: the week, its minutes of those chosen, and how many exercises it had.
    pub(super) sessions: Vec<(i64, f64, f64, usize)>,
    pub(super) raises: u64,
    pub(super) lowers: u64,
    pub(super) lowers_for_absence: u64,
    pub(super) flares: u64,
    /// The most weeks at one dose although nearly all went well and nothing spoke against a raise.
    pub(super) longest_stand: i64,
    /// For each dose that an absence lowered, after how many days it was there again; none where it never was.
    pub(super) regained: Vec<Option<i64>>,
    /// For each exercise of the active set and each block: how often it came, of how often it should.
    pub(super) turns: Vec<(u32, u32)>,
    /// How long it was.
    pub(super) weeks: i64,
    stands: BTreeMap<ExerciseId, Stand>,
    lowered: BTreeMap<ExerciseId, (Day, (u8, u64))>,
    block: Option<Block>,
    violations: Vec<String>,
}

impl Default for Liveness {
    fn default() -> Self {
        Self {
            sort: Sort::Improving,
            a_week: 0,
            courses: BTreeMap::new(),
            sessions: Vec::new(),
            raises: 0,
            lowers: 0,
            lowers_for_absence: 0,
            flares: 0,
            longest_stand: 0,
            regained: Vec::new(),
            turns: Vec::new(),
            weeks: 0,
            stands: BTreeMap::new(),
            lowered: BTreeMap::new(),
            block: None,
            violations: Vec::new(),
        }
    }
}

/// How far somebody came with an exercise.
#[derive(Debug, Default)]
pub(super) struct Course {
    /// The week of the first session.
    pub(super) first: i64,
    /// The week of the first session at its article level (none marked: level 2), if there was one.
    pub(super) reached: Option<i64>,
    /// How often it came.
    pub(super) times: u32,
}

/// Somebody stands at a dose.
#[derive(Debug)]
struct Stand {
    at: (LevelId, u64),
    since: Day,
    last: Day,
    sessions: u32,
    fine: u32,
    /// In how many of them C4 to C8 said why.
    explained: u32,
    /// Whether it was told of.
    told: bool,
}

/// Four weeks with one active set.
#[derive(Debug)]
struct Block {
    number: i64,
    times: BTreeMap<ExerciseId, u32>,
    /// Whether every session of it was done as planned.
    whole: bool,
    /// Sessions that were planned and not begun yet.
    open: bool,
}

impl Liveness {
    pub(super) fn new(person: &Person) -> Self {
        Self { sort: person.sort, a_week: person.a_week, ..Self::default() }
    }

    /// A session is planned today, and the person wants it.
    pub(super) fn planned(&mut self) {
        if let Some(block) = &mut self.block {
            block.whole &= !block.open;
            block.open = true;
        }
    }

    /// A session begins.
    pub(super) fn begins(&mut self, phone: &Phone<'_>, kind: SessionKind, plan: &DayPlan, day: i64) {
        let week = day / 7;
        for decision in &plan.decisions {
            let Ok(exercise) = phone.catalog.exercise(&decision.exercise) else { continue };
            let number = exercise.level(decision.level).map_or(0, |level| level.number);
            let article = exercise.article_level.and_then(|id| exercise.level(id));
            let course = self
                .courses
                .entry(exercise.id.clone())
                .or_insert_with(|| Course { first: week, ..Course::default() });
            course.times += 1;
            if course.reached.is_none() && number >= article.map_or(2, |level| level.number) {
                course.reached = Some(week);
            }
            let because = decision.receipt.because();
            self.raises += u64::from(because.is_a_raise());
            match because {
                Because::Away { days } => {
                    self.lowers_for_absence += 1;
                    if self.sort.is_adherent() {
                        self.violations.push(format!("{} lowered for {days} days away", exercise.id));
                    }
                }
                Because::Strained { .. } | Because::Flared { .. } => self.lowers += 1,
                _ => {}
            }
        }
        if kind != SessionKind::Planned || plan.decisions.iter().any(|one| one.receipt.is_prescribed()) {
            self.block.iter_mut().for_each(|block| block.whole = false);
            return;
        }
        let chosen = phone.settings.minutes;
        let minutes = f64::from(plan.seconds) / 60.0;
        self.sessions.push((week, minutes, f64::from(chosen), plan.decisions.len()));
        let waits =
            plan.left_out.iter().filter(|one| matches!(one.why, WhyNot::LaterThisWeek | WhyNot::NoMinutes));
        let allowed = plan.decisions.len() + waits.count();
        let least = FEWEST.min(phone.settings.exercises.into()).min(allowed);
        // Who chose fewer minutes than three exercises take has chosen.
        if plan.decisions.len() < least && !phone.settings.chosen.contains(&SettingKey::Minutes) {
            let found = plan.decisions.len();
            self.violations.push(format!("{} {found} exercises where {least} could be", phone.today));
        }
        self.turn(phone, plan);
    }

    /// How often each of the active set comes.
    fn turn(&mut self, phone: &Phone<'_>, plan: &DayPlan) {
        if !self.sort.is_adherent() {
            return;
        }
        let begun = phone.trained.first().map_or(phone.today, |first| first.day);
        let number = phone.today.days_since(begun) / BLOCK;
        if self.block.as_ref().is_none_or(|block| block.number != number) {
            self.close_block(phone);
            let times = phone.active_set().into_iter().map(|exercise| (exercise, 0)).collect();
            self.block = Some(Block { number, times, whole: true, open: false });
        }
        let Some(block) = &mut self.block else { return };
        block.open = false;
        block.whole &= !plan.left_out.iter().any(|one| one.why == WhyNot::TooMuch);
        for decision in &plan.decisions {
            block.times.entry(decision.exercise.clone()).and_modify(|times| *times += 1);
        }
    }

    fn close_block(&mut self, phone: &Phone<'_>) {
        let Some(block) = self.block.take().filter(|block| block.whole) else { return };
        let kind = |exercise: &ExerciseId| phone.catalog.exercise(exercise).map(|known| known.category).ok();
        let kinds: Vec<_> = block.times.keys().map(kind).collect();
        for (exercise, times) in &block.times {
            let own = kind(exercise);
            let strength = own == Some(Category::Strength);
            // The only one of its kind comes as often as it can, and one that has days of its own on these.
            let alone = kinds.iter().filter(|kind| **kind == own).count() == 1;
            if !alone {
                self.turns.push((*times, if strength { TIMES_STRENGTH } else { TIMES }));
            }
        }
    }

    /// A session is over.
    pub(super) fn ended(&mut self, phone: &Phone<'_>) {
        // The newest is near the end, also where the clock went back.
        let last = || phone.trained.iter().rev().take(NEWEST);
        let Some(session) = last().map(|trained| trained.session).max() else { return };
        for one in last().filter(|trained| trained.session == session) {
            if one.kind != SessionKind::BadDay && !one.planned.receipt.is_prescribed() {
                self.stand(one);
                self.regain(phone, one);
            }
        }
    }

    fn stand(&mut self, one: &Trained) {
        let dose = &one.planned.dose;
        let at = (one.planned.level, u64::from(dose.sets) * 1_000 + u64::from(dose.amount));
        let fresh =
            || Stand { at, since: one.day, last: one.day, sessions: 0, fine: 0, explained: 0, told: false };
        let known = self.stands.entry(one.planned.exercise.clone()).or_insert_with(fresh);
        // While somebody is to be asked nothing is to rise (rules A3 and A4).
        let asks = matches!(
            one.planned.receipt.because(),
            Because::NotNow { gate: Gate::AskDoctor | Gate::AskFirst }
        );
        if known.at != at || one.day.days_since(known.last) > GONE || asks {
            *known = fresh();
        }
        let (receipt, pain) = (&one.planned.receipt, one.rating.pain.map(crate::scales::Pain::value));
        let no_rise = one.baseline.is_some_and(|before| pain.is_some_and(|pain| pain <= before.value()));
        // What was not said speaks for no raise.
        let fine = one.full
            && one.baseline.is_some()
            && pain.is_some_and(|pain| pain <= 2 || pain <= 5 && no_rise)
            && one.rating.effort.is_some_and(|effort| effort.value() <= 5)
            && one.morning.is_none_or(|morning| morning == Morning::NoWorse);
        // At the top of the ladder, or before a load that is too heavy, there is nothing to wait for.
        let at_the_top = matches!(receipt.because(), Because::SameAsLast { .. })
            && (receipt.nearest.is_empty() || receipt.nearest.contains(&Nearest::LoadBetween));
        let gated = matches!(receipt.because(), Because::NotNow { gate } if gate != Gate::OthersFirst);
        let returns = receipt
            .nearest
            .iter()
            .any(|near| matches!(near, Nearest::From { day } if day.days_since(one.day) > 7));
        known.sessions += 1;
        known.last = one.day;
        known.fine += u32::from(fine);
        known.explained += u32::from(gated || returns || at_the_top);
        let weeks = one.day.days_since(known.since) / 7;
        if known.fine * 10 > known.sessions * 9 && known.explained * 2 < known.sessions {
            self.longest_stand = self.longest_stand.max(weeks);
            if weeks >= LONGEST_STAND && i64::from(known.sessions) >= weeks && !known.told {
                known.told = true;
                let why =
                    format!("{:?} {:?} {} sessions", receipt.because(), receipt.nearest, known.sessions);
                let exercise = &one.planned.exercise;
                self.violations.push(format!("{exercise} stands {weeks} weeks at one dose: {why}"));
            }
        }
    }

    fn regain(&mut self, phone: &Phone<'_>, one: &Trained) {
        let Ok(exercise) = phone.catalog.exercise(&one.planned.exercise) else { return };
        let rank = |level: LevelId, dose: &crate::dose::Dose| {
            let number = exercise.level(level).map_or(0, |level| level.number);
            (number, u64::from(dose.sets) * u64::from(dose.amount))
        };
        let now = rank(one.planned.level, &one.planned.dose);
        let id = &one.planned.exercise;
        if let Some((_, before)) = self.lowered.get(id)
            && now >= *before
            && let Some((since, _)) = self.lowered.remove(id)
        {
            self.regained.push(Some(one.day.days_since(since)));
        }
        let from = one.planned.receipt.from.as_ref().map(|from| rank(from.level, &from.dose));
        match (one.planned.receipt.because(), from) {
            (Because::Away { .. }, Some(from)) if from > now => {
                self.lowered.entry(id.clone()).or_insert((one.day, from));
            }
            // What pain took as well is not the absence's.
            (Because::Strained { .. } | Because::Flared { .. }, _) => {
                self.lowered.remove(id);
            }
            _ => {}
        }
    }

    /// The life is over; what is wrong with it.
    pub(super) fn end(&mut self, phone: &Phone<'_>, days: i64) -> Vec<String> {
        self.weeks = days / 7;
        let clearly = |trained: &&Trained| trained.morning == Some(Morning::ClearlyWorse);
        let flares: BTreeSet<SessionId> =
            phone.trained.iter().filter(clearly).map(|trained| trained.session).collect();
        self.flares = flares.len() as u64;
        // Who was lowered long ago, and came to it often enough, never got it back.
        let long = |since: &Day| phone.today.days_since(*since) > 42;
        let last = |id: &ExerciseId| {
            self.stands.get(id).is_some_and(|stand| phone.today.days_since(stand.last) < GONE)
        };
        let never = self.lowered.iter().filter(|(id, (since, _))| long(since) && last(id)).count();
        self.regained.extend(std::iter::repeat_n(None, never));
        std::mem::take(&mut self.violations)
    }
}
