//! How does a person live with the app, day by day? The engine composes each day from the facts so far; the body answers; what
//! happened becomes facts.

use std::collections::{BTreeMap, BTreeSet};

use super::body::Body;
use super::checker::Checker;
use super::people::{Person, Sort};
use crate::catalog::Catalog;
use crate::dose::FirstSide;
use crate::facts::{Body as What, Decision, Fact, LeaveReason, SessionKind};
use crate::history::Session;
use crate::ids::{ExerciseId, FactId, IdSource, LevelId, SessionId};
use crate::plan::{self, CategoryDays, Inputs, Plan};
use crate::progression::choices::Choice;
use crate::progression::verdicts::Past;
use crate::receipt::{Because, Step};
use crate::rules::RuleSet;
use crate::scales::{Effort, Pain};
use crate::schedule::{self, Before, compose};
use crate::time::{Day, Moment};
use crate::training::Trained;

/// What became of a life.
#[derive(Debug, Default)]
pub(super) struct Lived {
    pub(super) violations: Vec<String>,
    pub(super) courses: BTreeMap<ExerciseId, Course>,
    /// Of each session: the week, its minutes, and how many exercises it had.
    pub(super) sessions: Vec<(i64, f64, usize)>,
    pub(super) raises: u64,
    pub(super) lowers: u64,
    pub(super) lowers_for_absence: u64,
    pub(super) flares: u64,
    /// The most weeks at one dose although nearly all went well.
    pub(super) longest_stand: i64,
    /// How long it was.
    pub(super) weeks: i64,
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

/// Who stands where they are although all goes well?
#[derive(Debug, Default)]
struct Stands {
    /// For each exercise its dose, since when, the sessions at it, and how many of them went well.
    at: BTreeMap<ExerciseId, (LevelId, u64, Day, u32, u32, Day)>,
    longest: i64,
}

impl Stands {
    fn look(&mut self, trained: &[Trained], today: Day) {
        for one in trained.iter().rev().take_while(|one| one.day == today) {
            let (level, dose) = (one.planned.level, &one.planned.dose);
            let volume = u64::from(dose.sets) * 1_000 + u64::from(dose.amount);
            let fresh = (level, volume, today, 0, 0, today);
            let known = self.at.entry(one.planned.exercise.clone()).or_insert(fresh);
            if (known.0, known.1) != (level, volume) || today.days_since(known.5) > 14 {
                *known = fresh;
            }
            let fine = one.full
                && one.rating.pain.is_some_and(|pain| pain.value() <= 2)
                && one.rating.effort.is_some_and(|effort| effort.value() <= 5);
            known.3 += 1;
            known.5 = today;
            known.4 += u32::from(fine);
            let waits =
                matches!(one.planned.receipt.because(), Because::SameAsLast { .. } | Because::NotNow { .. })
                    && !one.planned.receipt.nearest.is_empty();
            if waits && known.4 * 10 > known.3 * 9 && known.3 >= 4 {
                let weeks = today.days_since(known.2) / 7;
                self.longest = self.longest.max(weeks);
            }
        }
    }
}

/// The memory of a phone, without a phone.
struct Memory {
    ids: IdSource,
    trained: Vec<Trained>,
    pains: Vec<(Day, Pain)>,
    done_on: BTreeMap<ExerciseId, BTreeSet<Day>>,
    days: CategoryDays,
    begun: Option<Day>,
}

pub(super) fn live(rules: &RuleSet, person: &Person, days: u32) -> Lived {
    let Ok(catalog) = Catalog::shipped() else { return Lived::default() };
    let mut lived = Lived::default();
    let mut body = Body::of(person);
    let mut checker = Checker::new(catalog);
    let mut bytes = [7; 16];
    bytes[..4].copy_from_slice(&person.number.to_le_bytes());
    let mut memory = Memory {
        ids: IdSource::new(bytes),
        trained: Vec::new(),
        pains: Vec::new(),
        done_on: BTreeMap::new(),
        days: CategoryDays::new(),
        begun: None,
    };
    let edits = BTreeMap::new();
    let mut choices: BTreeMap<ExerciseId, Choice> = BTreeMap::new();
    let mut stands = Stands::default();
    for number in 0..i64::from(days) {
        let today = person.first.plus(number);
        body.sleep();
        let away = person.sort == Sort::Holiday && (70..84).contains(&(number % 180));
        if !person.settings.days.contains(&today.weekday_number()) || away || body.leaves_out(3) {
            continue;
        }
        let (starter_only, ask_first) = person.flags(number);
        checker.flags(starter_only, ask_first);
        let before = body.pain_before();
        let pain_now = (!(person.sort == Sort::Skipping && body.leaves_out(2))).then(|| pain(before));
        if let Some(said) = memory.trained.last().map(|last| last.session) {
            memory.morning(said, today, &mut body, &mut checker, &mut lived);
        }
        let before_plan = Inputs {
            rules,
            catalog,
            settings: &person.settings,
            edits: &edits,
            begun: memory.begun,
            today,
            course: plan::Course::NEW,
        };
        let mut chosen_now = None;
        let past = Past {
            sessions: &memory.trained,
            pauses: &[],
            pain_now,
            pains: &memory.pains,
            walks: &[],
            check_ins: &[],
            choices: &choices,
            starter_only,
            ask_first,
        };
        let wishes = body.wishes();
        if let Some((last, how)) = wishes.and_then(|how| Some((memory.trained.last()?.planned.clone(), how)))
            && let Ok(exercise) = catalog.exercise(&last.exercise)
        {
            let start = Step { level: last.level, dose: last.dose };
            let choosing = past.choices_of(&before_plan, exercise, start);
            let mut offers = choosing.into_iter().flat_map(|choosing| choosing.offers);
            if let Some(offer) = offers.find(|offer| offer.how == how) {
                checker.chosen(&exercise.id, how, today);
                let fact = FactId(memory.ids.fact(moment(today)).0);
                chosen_now = Some((exercise.id.clone(), Choice { fact, day: today, step: offer.step, how }));
            }
        }
        let past = Past { choices: &with(&choices, &chosen_now), ..past };
        let doses = past.doses(&before_plan);
        let inputs = Inputs { course: &doses.course, ..before_plan };
        let plan = Plan::of(&inputs);
        let is_bad = pain_now.is_some_and(|now| schedule::is_bad(rules, now, &memory.before(), today));
        let kind = if is_bad { SessionKind::BadDay } else { SessionKind::Planned };
        let day = compose(&schedule::Inputs {
            person: inputs,
            plan: &plan,
            kind,
            own_choice: true,
            fixed: &[],
            waiting: &[],
            verdicts: &doses.verdicts,
            raised: 0,
            days: &memory.days,
            done_on: &memory.done_on,
        });
        let week = number / 7;
        choices.extend(chosen_now);
        if !is_bad {
            lived.sessions.push((week, f64::from(day.seconds) / 60.0, day.decisions.len()));
        }
        memory.session(catalog, today, pain_now, (kind, &day.decisions), &mut body, &mut checker, before);
        memory.pains.extend(pain_now.map(|pain| (today, pain)));
        note(&mut lived, catalog, &day.decisions, week);
        stands.look(&memory.trained, today);
    }
    lived.longest_stand = stands.longest;
    lived.weeks = i64::from(days) / 7;
    lived.violations = checker
        .found
        .into_iter()
        .map(|what| format!("{} {:?}: {what}", person.number, person.sort))
        .collect();
    lived
}

/// What the decisions of a day say of how far somebody is.
fn note(lived: &mut Lived, catalog: &Catalog, decisions: &[Decision], week: i64) {
    for decision in decisions {
        let Ok(exercise) = catalog.exercise(&decision.exercise) else { continue };
        let number = exercise.level(decision.level).map_or(0, |level| level.number);
        let article =
            exercise.article_level.and_then(|id| exercise.level(id)).map_or(2, |level| level.number);
        let course = lived
            .courses
            .entry(exercise.id.clone())
            .or_insert_with(|| Course { first: week, ..Course::default() });
        course.times += 1;
        if course.reached.is_none() && number >= article {
            course.reached = Some(week);
        }
        let because = decision.receipt.because();
        lived.raises += u64::from(because.is_a_raise());
        match because {
            Because::Away { .. } => lived.lowers_for_absence += 1,
            Because::Strained { .. } | Because::Flared { .. } => lived.lowers += 1,
            _ => {}
        }
    }
}

fn with(
    choices: &BTreeMap<ExerciseId, Choice>,
    now: &Option<(ExerciseId, Choice)>,
) -> BTreeMap<ExerciseId, Choice> {
    let mut choices = choices.clone();
    choices.extend(now.clone());
    choices
}

fn moment(day: Day) -> Moment {
    let days = day.days_since(Day::of(2026, 1, 1));
    Moment { epoch_ms: 1_700_000_000_000 + days * 86_400_000, utc_offset_minutes: 0 }
}

fn pain(value: u8) -> Pain {
    Pain::try_from(i32::from(value)).unwrap_or_default()
}

impl Memory {
    /// The pain before the sessions of earlier days.
    fn before(&self) -> Vec<Before> {
        self.pains.iter().rev().take(8).map(|(day, pain)| Before { day: *day, pain: *pain }).collect()
    }

    /// The morning after the last session, where it is said.
    fn morning(
        &mut self,
        session: SessionId,
        today: Day,
        body: &mut Body,
        checker: &mut Checker<'_>,
        lived: &mut Lived,
    ) {
        let of_it = || self.trained.iter().rev().take_while(|trained| trained.session == session);
        let rose = of_it().any(|trained| trained.rating.pain > trained.baseline);
        if of_it().any(|trained| trained.day >= today || trained.morning.is_some()) {
            return;
        }
        let Some(answer) = body.morning(rose) else { return };
        lived.flares += u64::from(answer == crate::facts::Morning::ClearlyWorse);
        checker.morning(session, today, answer);
        for trained in self.trained.iter_mut().rev().take_while(|trained| trained.session == session) {
            (trained.morning, trained.morning_on) = (Some(answer), Some(today));
        }
    }

    /// A session, led to its end.
    #[allow(clippy::too_many_arguments, reason = "one day of one life")]
    fn session(
        &mut self,
        catalog: &Catalog,
        today: Day,
        baseline: Option<Pain>,
        (kind, decisions): (SessionKind, &[Decision]),
        body: &mut Body,
        checker: &mut Checker<'_>,
        before: u8,
    ) {
        let at = moment(today);
        let session = self.ids.session(at);
        let mut facts = Vec::new();
        let mut record = |ids: &mut IdSource, body: What| {
            facts.push(Fact { id: FactId(ids.fact(at).0), at, day: today, body })
        };
        record(
            &mut self.ids,
            What::SessionStarted {
                session,
                rule_set: 5,
                first_side: FirstSide::Left,
                decisions: decisions.to_vec(),
                sort: kind,
                baseline,
            },
        );
        for decision in decisions {
            let exercise = &decision.exercise;
            let Ok(known) = catalog.exercise(exercise) else { continue };
            let Some(level) = known.level(decision.level) else { continue };
            if body.leaves_out(1) {
                let reason = LeaveReason::NoTime;
                record(&mut self.ids, What::ExerciseLeft { session, exercise: exercise.clone(), reason });
                continue;
            }
            let felt = body.feel(known, level, &decision.dose, before);
            let sets = f64::from(decision.dose.sets) * felt.share;
            for set in 1..=decision.dose.sets {
                let part = (sets - f64::from(set - 1)).clamp(0.0, 1.0);
                let amount = whole(f64::from(decision.dose.amount) * part);
                for side in decision.dose.sides.in_order(FirstSide::Left) {
                    let body =
                        What::SetDone { session, exercise: exercise.clone(), set, side: *side, amount };
                    record(&mut self.ids, body);
                }
            }
            let (pain, effort) =
                (Pain::try_from(i32::from(felt.pain)).ok(), Effort::try_from(i32::from(felt.effort)).ok());
            record(&mut self.ids, What::ExerciseRated { session, exercise: exercise.clone(), pain, effort });
            if felt.share < 1.0 {
                let reason = if felt.pain >= 6 { LeaveReason::Hurts } else { LeaveReason::TooHard };
                record(&mut self.ids, What::ExerciseLeft { session, exercise: exercise.clone(), reason });
            }
            self.done_on.entry(exercise.clone()).or_default().insert(today);
            self.days.entry(known.category).or_default().insert(today);
            self.begun.get_or_insert(today);
        }
        record(&mut self.ids, What::SessionEnded { session });
        checker.session(&facts);
        if let Some(session) = Session::of(&facts) {
            self.trained.extend(session.trained());
        }
    }
}

#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a part of an amount, which is small"
)]
fn whole(value: f64) -> u16 {
    value.floor().clamp(0.0, f64::from(u16::MAX)) as u16
}
