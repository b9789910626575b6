//! What are today's doses of all exercises together? From what was done of each, and from what holds for all of them today.

use std::collections::{BTreeMap, BTreeSet};

use super::choices::{Choice, Choosing};
use super::decide::{Case, Flare, Today, Verdict, decide};
use super::evidence::{effort_of, pain_of};
use super::history::History;
use super::ladder::Ladder;
use super::prescribed::{self, Order};
use crate::catalog::Exercise;
use crate::facts::{Morning, SessionKind};
use crate::ids::{ExerciseId, SessionId};
use crate::outcomes;
use crate::plan::{self, Course, Inputs};
use crate::receipt::{Because, Evidence, Gate, Step};
use crate::rules::RuleSet;
use crate::scales::{Effort, Pain};
use crate::time::Day;
use crate::training::Trained;

/// What a person's doses of a day follow from, besides the plan.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Past<'a> {
    /// How far the person had come before the first of these sessions.
    pub(crate) earlier: &'a Course,
    /// What each session said of each of its exercises, oldest first.
    pub(crate) sessions: &'a [Trained],
    /// From when to when the plan rested, both included.
    pub(crate) pauses: &'a [(Day, Day)],
    /// The pain that was said today before the session that comes next; none where it was not.
    pub(crate) pain_now: Option<Pain>,
    /// The pain before sessions of earlier days, oldest first.
    pub(crate) pains: &'a [(Day, Pain)],
    /// Walks of earlier days, as sessions of walking, oldest first.
    pub(crate) walks: &'a [Trained],
    /// The pain on average of check-ins, oldest first.
    pub(crate) check_ins: &'a [(Day, Pain)],
    /// What the person chose of each exercise last (rule C9).
    pub(crate) choices: &'a BTreeMap<ExerciseId, Choice>,
    /// Whether an open flag keeps to the starter level (rule A3).
    pub(crate) starter_only: bool,
    /// Whether a professional is to be asked before anything rises above the starter level (rule A4).
    pub(crate) ask_first: bool,
}

/// A morning that was clearly worse (rule C5).
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct FlareOf {
    pub(crate) day: Day,
    session: SessionId,
    session_day: Day,
    exercises: BTreeSet<ExerciseId>,
    second: bool,
}

/// The doses of all exercises that a person could do, and how far they have come with each.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Doses {
    pub(crate) verdicts: BTreeMap<ExerciseId, Verdict>,
    pub(crate) course: Course,
}

/// What each session said of an exercise, oldest first, of every exercise.
type ByExercise<'a> = BTreeMap<&'a ExerciseId, Vec<&'a Trained>>;

impl Past<'_> {
    /// Today's doses of every exercise that the person could do.
    pub(crate) fn doses(&self, inputs: &Inputs<'_>) -> Doses {
        let fitting = inputs.catalog.exercises().iter();
        let fitting = fitting.filter_map(|exercise| Some((exercise, beginning(inputs, exercise)?)));
        let by_exercise = self.by_exercise();
        let verdicts = self.verdicts_of(inputs, &by_exercise, fitting);
        let too_much = verdicts.iter().filter(|(_, verdict)| matches!(verdict, Verdict::LeftOut(_)));
        let mut course = self.course(inputs, &by_exercise);
        course.too_much = too_much.map(|(id, _)| id.clone()).collect();
        Doses { verdicts, course }
    }

    /// How far the person has come with each exercise.
    fn course(&self, inputs: &Inputs<'_>, by_exercise: &ByExercise<'_>) -> Course {
        let mut course = self.earlier.clone();
        for exercise in inputs.catalog.exercises() {
            for trained in by_exercise.get(&exercise.id).into_iter().flatten() {
                course.go_on(inputs.rules, exercise, trained);
            }
        }
        course
    }

    /// The dose of each of these exercises; with each, where somebody begins with it who is new to it.
    pub(crate) fn verdicts<'e>(
        &self,
        inputs: &Inputs<'_>,
        exercises: impl IntoIterator<Item = (&'e Exercise, Step)>,
    ) -> BTreeMap<ExerciseId, Verdict> {
        self.verdicts_of(inputs, &self.by_exercise(), exercises)
    }

    fn verdicts_of<'e>(
        &self,
        inputs: &Inputs<'_>,
        by_exercise: &ByExercise<'_>,
        exercises: impl IntoIterator<Item = (&'e Exercise, Step)>,
    ) -> BTreeMap<ExerciseId, Verdict> {
        let mut verdicts = BTreeMap::new();
        self.each(inputs, by_exercise, exercises, |case, start| {
            verdicts.insert(case.exercise.id.clone(), decide(case, start));
        });
        verdicts
    }

    /// The dose of an exercise that a therapist prescribed (rule C7).
    pub(crate) fn prescribed(&self, inputs: &Inputs<'_>, exercise: &Exercise, order: &Order<'_>) -> Choosing {
        let flares = self.flares(inputs.rules);
        let gate = self.gate(inputs.rules, &flares, inputs.today);
        let nexts = self.nexts(inputs.rules, inputs.today);
        let of_order = || {
            self.sessions.iter().filter(|trained| {
                trained.planned.exercise == exercise.id
                    && trained.planned.receipt.prescription() == Some(order.prescription)
            })
        };
        let answered = |trained: &&Trained| {
            order.answered.is_none_or(|answered| *trained.session.as_uuid() > answered.0)
        };
        let of_it = || of_order().filter(answered);
        let with_next = |trained| (trained, None);
        let whole = History::of(inputs.rules, of_order().map(with_next));
        let with_next = of_it().map(|trained| (trained, nexts.get(&trained.session).copied()));
        // With a therapist's answer evidence begins anew; when it rose and what it was lowered from stays so (rule C1).
        let history = History {
            lowered_from: whole.lowered_from,
            raised: whole.raised,
            ..History::of(inputs.rules, with_next)
        };
        let ladder = order.ladder(inputs.rules);
        let last_done = history.last_done.as_ref().map(|last| last.day);
        let case = Case {
            rules: inputs.rules,
            exercise,
            ladder: &ladder,
            history: &history,
            flare: pending(&flares, exercise, &of_it().collect::<Vec<_>>()),
            days_away: last_done.map_or(0, |day| {
                self.days_away(inputs, &of_it().collect::<Vec<_>>(), &self.active_days(), day)
            }),
            rarely: order.rarely,
            last_session: self.last_session(),
            no_more_pain: false,
            choice: None,
            today: self.on(inputs.today, gate.as_ref()),
        };
        let verdict = prescribed::decide(&case, order);
        // Who wants another dose asks their therapist.
        Choosing { verdict, ladder, offers: Vec::new() }
    }

    /// Today's dose of an exercise, its ladder, and what the person can choose instead (rule C9); none where nothing of it fits.
    pub(crate) fn choices_of(&self, inputs: &Inputs<'_>, exercise: &Exercise) -> Option<Choosing> {
        let start = beginning(inputs, exercise)?;
        let mut found = None;
        self.each(inputs, &self.by_exercise(), [(exercise, start)], |case, start| {
            found = Some(Choosing::of(case, start));
        });
        found
    }

    /// Hands over all that the decision of each of these exercises follows from, where any level of it fits.
    fn each<'e>(
        &self,
        inputs: &Inputs<'_>,
        by_exercise: &ByExercise<'_>,
        exercises: impl IntoIterator<Item = (&'e Exercise, Step)>,
        mut judge: impl FnMut(&Case<'_>, &Step),
    ) {
        let flares = self.flares(inputs.rules);
        let gate = self.gate(inputs.rules, &flares, inputs.today);
        let today = self.on(inputs.today, gate.as_ref());
        let nexts = self.nexts(inputs.rules, inputs.today);
        let active = self.active_days();
        for (exercise, start) in exercises {
            let sessions = by_exercise.get(&exercise.id).map_or(&[][..], Vec::as_slice);
            let of_it = || sessions.iter().copied();
            let with_next = of_it().map(|trained| (trained, nexts.get(&trained.session).copied()));
            let history = History::of(inputs.rules, with_next);
            let present = history.present.as_ref().map(|present| &present.step);
            let ladder = Ladder::of(inputs, exercise, present);
            if ladder.is_empty() {
                continue;
            }
            // A bad day has a dose of its own: what was chosen waits for the next day that is none.
            let last = of_it().rfind(|trained| trained.kind != SessionKind::BadDay);
            let flare = pending(&flares, exercise, sessions);
            let last_done = history.last_done.as_ref().map(|last| last.day);
            let case = Case {
                rules: inputs.rules,
                exercise,
                ladder: &ladder,
                history: &history,
                flare,
                days_away: last_done.map_or(0, |day| self.days_away(inputs, sessions, &active, day)),
                rarely: inputs.settings.days.len() <= 1,
                last_session: self.last_session(),
                no_more_pain: false,
                choice: self
                    .choices
                    .get(&exercise.id)
                    .filter(|choice| last.is_none_or(|last| *last.session.as_uuid() < choice.fact.0)),
                today,
            };
            judge(&case, &start);
        }
    }

    /// What holds on a day for every exercise.
    pub(super) fn on<'g>(&self, day: Day, gate: Option<&'g (Gate, Vec<Evidence>)>) -> Today<'g> {
        Today {
            day,
            starter_only: self.starter_only,
            ask_first: self.ask_first,
            gate: gate.map(|(gate, on)| (*gate, on.as_slice())),
        }
    }

    /// The day of the last session in which anything was done.
    fn last_session(&self) -> Option<Day> {
        self.sessions.iter().rfind(|trained| trained.something).map(|trained| trained.day)
    }

    /// For each session the pain before the one that came next, on a later day, or that was said today.
    fn nexts(&self, rules: &RuleSet, today: Day) -> BTreeMap<SessionId, Pain> {
        let mut nexts = BTreeMap::new();
        // What is older speaks for no raise any more.
        let recent =
            |trained: &&Trained| today.days_since(trained.day) <= rules.progression.raise_within_days.value;
        // From behind: the next session is the one seen last.
        let mut later: Option<(Day, Option<Pain>)> = self.pain_now.map(|pain| (today, Some(pain)));
        let mut same: Option<(Day, Option<Pain>)> = None;
        for trained in self.sessions.iter().rev().take_while(recent) {
            if let Some((day, pain)) = same.filter(|(day, _)| *day != trained.day) {
                later = Some((day, pain));
            }
            if let Some((day, Some(pain))) = later
                && day > trained.day
            {
                nexts.insert(trained.session, pain);
            }
            // Of several sessions of a day the first one's counts: it is the nearest to the morning.
            same = Some((trained.day, trained.baseline));
        }
        nexts
    }

    /// Mornings that were clearly worse, and whom they concern.
    pub(super) fn flares(&self, rules: &RuleSet) -> Vec<FlareOf> {
        let mut flares: Vec<FlareOf> = Vec::new();
        let clearly = |trained: &&Trained| trained.morning == Some(Morning::ClearlyWorse);
        let mut seen = BTreeSet::new();
        for trained in self.sessions.iter().filter(clearly) {
            if !seen.insert(trained.session) {
                continue;
            }
            // What hurt before anything of it was done was in it, too.
            let was_in = |other: &&Trained| {
                let rose = || pain_of(rules, other).1.is_some_and(|rise| rise > 0);
                other.session == trained.session && (other.something || rose())
            };
            let of_session: Vec<&Trained> = self.sessions.iter().filter(was_in).collect();
            let day = trained.morning_on.unwrap_or(trained.day);
            flares.push(FlareOf {
                day,
                session: trained.session,
                session_day: trained.day,
                exercises: Self::concerned(rules, &of_session),
                second: false,
            });
        }
        flares.sort_by_key(|flare| flare.day);
        for at in 1..flares.len() {
            let apart = flares[at].day.days_since(flares[at - 1].day);
            flares[at].second = apart <= rules.progression.flares_within_days.value;
        }
        flares
    }

    /// Whom a flare concerns: what added to the pain; else what was raised or new; else what was hardest; else all.
    fn concerned(rules: &RuleSet, of_session: &[&Trained]) -> BTreeSet<ExerciseId> {
        let ids = |those: Vec<&&Trained>| -> BTreeSet<ExerciseId> {
            those.into_iter().map(|trained| trained.planned.exercise.clone()).collect()
        };
        let rose = |trained: &&&Trained| pain_of(rules, trained).1.is_some_and(|rise| rise > 0);
        let risen: Vec<_> = of_session.iter().filter(rose).collect();
        if !risen.is_empty() {
            return ids(risen);
        }
        let is_new = |trained: &&&Trained| {
            let because = trained.planned.receipt.because();
            because == Because::FirstTime || because.is_a_raise()
        };
        let new: Vec<_> = of_session.iter().filter(is_new).collect();
        if !new.is_empty() {
            return ids(new);
        }
        // Where the effort of one is unknown, it could be any.
        let efforts: Option<Vec<Effort>> = of_session.iter().map(|trained| effort_of(trained)).collect();
        let hardest = efforts.and_then(|efforts| efforts.into_iter().max());
        let is_hardest = |trained: &&&Trained| hardest.is_none() || effort_of(trained) == hardest;
        ids(of_session.iter().filter(is_hardest).collect())
    }

    /// What keeps every dose from rising today (rule C8).
    pub(super) fn gate(
        &self,
        rules: &RuleSet,
        flares: &[FlareOf],
        today: Day,
    ) -> Option<(Gate, Vec<Evidence>)> {
        let recent = |day: Day, days: i64| (0..days).contains(&today.days_since(day));
        let numbers = &rules.progression;
        if let Some(flare) = flares.iter().rfind(|flare| recent(flare.day, numbers.flare_days.value)) {
            return Some((Gate::Flare, vec![Evidence::Flare { day: flare.day }]));
        }
        let Some(now) = self.pain_now else { return Some((Gate::PainUnknown, Vec::new())) };
        let before: Vec<Pain> = self
            .pains
            .iter()
            .filter(|(day, _)| (1..=rules.bad_day_mean_days.value).contains(&today.days_since(*day)))
            .map(|(_, pain)| *pain)
            .collect();
        let last = self.pains.iter().rfind(|(day, _)| *day < today).map(|(_, pain)| *pain);
        let known = if before.is_empty() { last.into_iter().collect() } else { before };
        // So much pain is a bad day, however bad the days before it were.
        if outcomes::worsened_since_mean(rules, &known, now) || now.value() >= rules.bad_day_pain.value {
            return Some((Gate::PainWorse, vec![Evidence::PainBefore { day: today, pain: now }]));
        }
        self.check_in_gate(rules, today)
    }

    /// Whether the last check-in keeps every dose from rising today.
    pub(super) fn check_in_gate(&self, rules: &RuleSet, today: Day) -> Option<(Gate, Vec<Evidence>)> {
        let recent = |day: Day| (0..=rules.progression.check_in_days.value).contains(&today.days_since(day));
        // What a clock that was ahead dated later hides nothing.
        let until_today = self.check_ins.partition_point(|(day, _)| *day <= today);
        if let [.., (before_on, before), (on, average)] = &self.check_ins[..until_today]
            && recent(*before_on)
            && recent(*on)
            && outcomes::worsened(rules, *before, *average)
        {
            let said = |day: Day, average: Pain| Evidence::CheckedIn { day, average };
            return Some((Gate::CheckInWorse, vec![said(*before_on, *before), said(*on, *average)]));
        }
        None
    }

    /// The sessions of each exercise, oldest first.
    fn by_exercise(&self) -> ByExercise<'_> {
        let mut all = ByExercise::new();
        for trained in self.sessions {
            all.entry(&trained.planned.exercise).or_default().push(trained);
        }
        all
    }

    /// The days on which anything was done but the gentle moves of a bad day, oldest first.
    fn active_days(&self) -> Vec<Day> {
        let mut days: Vec<Day> = self
            .sessions
            .iter()
            .filter(|one| one.something && one.kind != SessionKind::BadDay)
            .map(|one| one.day)
            .collect();
        days.dedup();
        days
    }

    /// For how many days an exercise was not done although it could have been (rule C6): those up to a session that did not
    /// plan it do not count, but in a pause or where the sessions are far apart. A bad day is no session here. `of_it`: its own
    /// sessions, `active`: the days on which anything was done, both oldest first.
    fn days_away(&self, inputs: &Inputs<'_>, of_it: &[&Trained], active: &[Day], last_done: Day) -> i64 {
        let gap = inputs.rules.progression.away_gap_days.value;
        let (mut counted, mut from) = (0, last_done);
        let later = active.partition_point(|day| *day <= last_done);
        for day in active[later..].iter().copied().filter(|day| *day < inputs.today) {
            let apart = day.days_since(from);
            let of_day = || of_it[of_it.partition_point(|one| one.day < day)..].iter();
            let planned =
                || of_day().take_while(|one| one.day == day).any(|one| one.kind != SessionKind::BadDay);
            counted += if apart >= gap || planned() { apart } else { self.paused_between(from, day) };
            from = day;
        }
        counted + inputs.today.days_since(from)
    }

    /// Days of a pause between two days.
    fn paused_between(&self, from: Day, until: Day) -> i64 {
        let of = |(first, last): &(Day, Day)| {
            let (first, last) = ((*first).max(from.plus(1)), (*last).min(until.plus(-1)));
            (last.days_since(first) + 1).max(0)
        };
        self.pauses.iter().map(of).sum()
    }
}

/// Where somebody begins who is new to an exercise (rule S1); none where nothing of it fits.
fn beginning(inputs: &Inputs<'_>, exercise: &Exercise) -> Option<Step> {
    let fit = plan::starting(inputs, exercise).ok()?;
    Some(Step { level: fit.level, dose: exercise.level(fit.level)?.smallest_dose(fit.load) })
}

/// The newest flare that an exercise was in and that nothing was decided by yet; `of_it`: its sessions. A bad day's dose is not
/// decided, and what was begun on the same day before the answer did not know of it.
fn pending(flares: &[FlareOf], exercise: &Exercise, of_it: &[&Trained]) -> Option<Flare> {
    let was_decided = |trained: &&Trained, flare: &FlareOf| {
        let (receipt, reason) = (&trained.planned.receipt, Because::Flared { day: flare.day });
        let named = || receipt.because == reason || receipt.also.contains(&reason);
        trained.kind != SessionKind::BadDay
            && trained.session != flare.session
            && (trained.day > flare.day || trained.day == flare.day && named())
    };
    let is_pending = |flare: &&FlareOf| {
        flare.exercises.contains(&exercise.id)
            && of_it.iter().any(|trained| trained.session == flare.session)
            && !of_it.iter().any(|trained| was_decided(trained, flare))
    };
    let mut all = flares.iter().rev().filter(is_pending);
    let newest = all.next()?;
    let second = newest.second || all.any(|flare| flare.second);
    Some(Flare { day: newest.day, session: newest.session_day, second })
}
