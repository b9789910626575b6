//! What does a phone know, and which session follows from it? The memory of a phone without a phone: facts, and the pure
//! engine that reads them, put together as the app does it. A life that is lived both here and through the store proves
//! that it is so.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use super::acts::{Act, Done};
use crate::app::receipt::Grounds;
use crate::as_of::AsOf;
use crate::catalog::{Catalog, Exercise};
use crate::dose::FirstSide;
use crate::facts::{
    Body, CheckIn, CheckReason, Decision, DoseChoice, Fact, Morning, SessionKind, SymptomReply, SymptomUpdate,
};
use crate::history::Session;
use crate::ids::{ExerciseId, FactId, FlagId, IdSource, ItemId, LevelId, PrescriptionId, SessionId};
use crate::plan::prescription::Prescriptions;
use crate::plan::reading::{self, Reading};
use crate::plan::weekdays::prescribed_weekdays;
use crate::plan::{self, CategoryDays, Plan, identity};
use crate::prescription::{PrescribedExercise, Prescription};
use crate::progression::choices::Choice;
use crate::progression::decide::{Decided, Verdict};
use crate::progression::verdicts::{Doses, Past};
use crate::receipt::{Because, Step};
use crate::rules::RuleSet;
use crate::scales::Pain;
use crate::schedule::{self, Before, Calendar, DayKind, DayPlan, Fixed, LeftOut, Pause, WeekDays, WhyNot};
use crate::screening::{Inputs as Asked, Screening};
use crate::settings::{SettingChange, SettingKey, Settings};
use crate::standing;
use crate::time::{Day, Hour, Moment};
use crate::training::{LOOK_BACK_DAYS, Trained};

/// How much of the past the app reads at once.
const PAST_DAYS: i64 = 364;
const CHECK_IN_DAYS: i64 = 28;
const CALENDAR_DAYS: i64 = 28;

/// A phone's memory.
#[derive(Debug)]
pub(super) struct Phone<'a> {
    pub(super) rules: &'a RuleSet,
    pub(super) catalog: &'static Catalog,
    pub(super) settings: Settings,
    pub(super) now: Moment,
    pub(super) today: Day,
    ids: IdSource,
    changes: Vec<Fact>,
    symptoms: Vec<Fact>,
    check_ins: Vec<Fact>,
    prescribed: Vec<Fact>,
    prescriptions: Prescriptions,
    /// With the day on which each was said.
    pauses: Vec<(Day, Pause)>,
    choices: BTreeMap<ExerciseId, Choice>,
    /// The pain before the session of that number of a day.
    pains: Vec<(FactId, Day, u8, Option<Pain>)>,
    /// In the order in which they were begun.
    begun: Vec<(Day, SessionId, FactId)>,
    /// By day, then by session.
    pub(super) trained: Vec<Trained>,
    last_day: BTreeMap<ExerciseId, Day>,
    /// Mornings that were clearly worse: of which session, the fact that says so, and its day.
    flares: Vec<(SessionId, FactId, Day)>,
    /// The session that goes on.
    open: Vec<Fact>,
    /// What was recorded and not looked at yet.
    new: Vec<Fact>,
    /// What was done, where that is wanted.
    pub(super) acts: Option<Vec<Done>>,
    /// The last answer of the screening, and of how many facts it is.
    screened: RefCell<Option<([usize; 4], Day, Screening)>>,
}

/// What was said lately.
struct Lately {
    screening: Screening,
    pauses: Vec<(Day, Day)>,
    pains: Vec<(Day, Pain)>,
    check_ins: Vec<(Day, Pain)>,
}

impl<'a> Phone<'a> {
    pub(super) fn new(rules: &'a RuleSet, catalog: &'static Catalog, random: [u8; 16]) -> Self {
        Self {
            rules,
            catalog,
            settings: Settings::before_any_choice(rules),
            now: Moment { epoch_ms: 0, utc_offset_minutes: 0 },
            today: Day::LAST,
            ids: IdSource::new(random),
            changes: Vec::new(),
            symptoms: Vec::new(),
            check_ins: Vec::new(),
            prescribed: Vec::new(),
            prescriptions: Prescriptions::default(),
            pauses: Vec::new(),
            choices: BTreeMap::new(),
            pains: Vec::new(),
            begun: Vec::new(),
            trained: Vec::new(),
            last_day: BTreeMap::new(),
            flares: Vec::new(),
            open: Vec::new(),
            new: Vec::new(),
            acts: None,
            screened: RefCell::new(None),
        }
    }

    /// The clock shows this.
    pub(super) fn wake(&mut self, now: Moment) {
        self.now = now;
        self.today = self.settings.day(now);
    }

    /// What was recorded since this was asked last.
    pub(super) fn news(&mut self) -> Vec<Fact> {
        std::mem::take(&mut self.new)
    }

    fn did(&mut self, act: Act) {
        let at = self.now;
        if let Some(acts) = &mut self.acts {
            acts.push(Done { at, act });
        }
    }

    fn record(&mut self, body: Body) -> Fact {
        let fact = Fact { id: FactId(self.ids.fact(self.now).0), at: self.now, day: self.today, body };
        self.new.push(fact.clone());
        fact
    }

    pub(super) fn choose(&mut self, key: SettingKey, values: Vec<String>) {
        let change = SettingChange { key, values: values.clone() };
        let body = Body::SettingChanged(change.clone());
        let newest = self.changes.iter().rev().map(|fact| &fact.body);
        let mut of_key =
            newest.filter(|known| matches!(known, Body::SettingChanged(known) if known.key == key));
        let is_new = of_key.next() != Some(&body);
        self.did(Act::Chose { key, values });
        if is_new && self.settings.apply(self.rules, &change).is_ok() {
            let fact = self.record(body);
            self.changes.push(fact);
        }
    }

    pub(super) fn screening(&self) -> Screening {
        // Asked many times a day, and of the same facts the same.
        let facts = [self.symptoms.len(), self.check_ins.len(), self.trained.len(), self.flares.len()];
        if let Some((of, on, known)) = &*self.screened.borrow()
            && (*of, *on) == (facts, self.today)
        {
            return known.clone();
        }
        let screening = self.screen();
        *self.screened.borrow_mut() = Some((facts, self.today, screening.clone()));
        screening
    }

    fn screen(&self) -> Screening {
        let flares: Vec<_> = self.flares.iter().map(|(_, fact, day)| (*fact, *day)).collect();
        Screening::of(Asked {
            rules: self.rules,
            flares: &flares,
            symptoms: self.catalog.symptoms(),
            facts: &self.symptoms,
            today: self.today,
            last_trained: self
                .trained
                .iter()
                .rev()
                .find(|trained| trained.something)
                .map(|trained| trained.day),
            worsened: standing::of_check_ins(self.rules, &self.check_ins),
        })
    }

    /// Answers a whole symptom check: no to all but these. An answer that closes sessions ends it early.
    pub(super) fn check(&mut self, new: &[&str], known: &[&str]) {
        let texts = |flags: &[&str]| flags.iter().map(|flag| (*flag).to_owned()).collect();
        self.did(Act::Checked { new: texts(new), known: texts(known) });
        let because = self.screening().due().unwrap_or(CheckReason::Wish);
        let check = self.ids.check(self.now);
        let begun = self.record(Body::SymptomCheckBegun { check, because });
        self.symptoms.push(begun);
        let symptoms = self.catalog.symptoms();
        for page in 1..=symptoms.pages() {
            let mut closes = false;
            for flag in symptoms.on_page(page) {
                let answer = if new.contains(&flag.id.as_str()) {
                    SymptomReply::New
                } else if known.contains(&flag.id.as_str()) {
                    SymptomReply::Known
                } else {
                    SymptomReply::No
                };
                closes |= answer == SymptomReply::New && flag.tier.locks();
                let fact = self.record(Body::SymptomAnswered { check, flag: flag.id.clone(), answer });
                self.symptoms.push(fact);
            }
            if closes {
                return;
            }
        }
    }

    pub(super) fn update(&mut self, flag: &str, update: SymptomUpdate) {
        let last = self.symptoms.iter().rev().find_map(|fact| match fact.body {
            Body::SymptomCheckBegun { check, .. } => Some(check),
            _ => None,
        });
        let Some(check) = last else { return };
        self.did(Act::Updated { flag: flag.to_owned(), update });
        let fact = self.record(Body::SymptomUpdated { check, flag: FlagId::new(flag), answer: update });
        self.symptoms.push(fact);
    }

    pub(super) fn warning_sign(&mut self) {
        self.did(Act::Sign);
        let fact = self.record(Body::WarningSign);
        self.symptoms.push(fact);
    }

    pub(super) fn pain_before(&mut self, pain: Option<Pain>) {
        self.did(Act::PainBefore(pain.map(i32::from)));
        let (day, number) = (self.today, self.next_number());
        let fact = self.record(Body::PainBefore { day, number, pain });
        self.pains.retain(|(_, on, of, _)| (*on, *of) != (day, number));
        self.pains.push((fact.id, day, number, pain));
    }

    /// The session about which a morning is asked, while that was not answered.
    pub(super) fn morning_open(&self) -> Option<SessionId> {
        let before = self.begun.iter().filter(|(day, ..)| *day < self.today);
        // The last one in which anything was done.
        let done = |session: &SessionId| {
            self.trained.iter().any(|trained| trained.session == *session && trained.something)
        };
        let before = before.filter(|(_, session, _)| done(session));
        let (_, session, _) = before.max_by_key(|(day, session, _)| (*day, *session))?;
        let of_it = self.trained.iter().rev().find(|trained| trained.session == *session)?;
        of_it.morning_on.is_none().then_some(*session)
    }

    pub(super) fn morning(&mut self, session: SessionId, answer: Morning) {
        self.did(Act::Morning(answer));
        let day = self.today;
        let fact = self.record(Body::MorningAnswered { day, answer, session: Some(session) });
        self.flared(session, Some(answer), fact.id);
        for trained in self.trained.iter_mut().filter(|trained| trained.session == session) {
            (trained.morning, trained.morning_on) = (Some(answer), Some(day));
        }
    }

    /// The morning as a number.
    pub(super) fn morning_pain(&mut self, session: SessionId, pain: Pain) {
        self.did(Act::MorningPain(pain.value().into()));
        let day = self.today;
        let fact = self.record(Body::MorningPain { day, session: Some(session), pain });
        let mut said = None;
        for trained in self.trained.iter_mut().filter(|trained| trained.session == session) {
            let by = trained.baseline.map(|before| pain.value().saturating_sub(before.value()));
            said = by.map(|by| match by {
                0 => Morning::NoWorse,
                1 => Morning::BitWorse,
                _ => Morning::ClearlyWorse,
            });
            (trained.morning, trained.morning_on) = (said, Some(day));
        }
        self.flared(session, said, fact.id);
    }

    /// Notes a morning, where it was clearly worse.
    fn flared(&mut self, session: SessionId, said: Option<Morning>, fact: FactId) {
        self.flares.retain(|(of, ..)| *of != session);
        if said == Some(Morning::ClearlyWorse) {
            self.flares.push((session, fact, self.today));
        }
    }

    pub(super) fn check_in(&mut self, average: Pain) {
        self.did(Act::CheckedIn(average.into()));
        let answers = CheckIn { average: Some(average), ..CheckIn::default() };
        let fact = self.record(Body::CheckedIn { day: self.today, answers });
        self.check_ins.push(fact);
    }

    pub(super) fn prescribe(&mut self, file: &[u8]) {
        let reading = Reading { catalog: self.catalog, today: self.now.day(Hour(0)) };
        let Ok(mut read) = reading::file(&reading, file) else { return };
        if self.prescriptions.same(&read, self.today).is_some() {
            return;
        }
        read.id = self.ids.prescription(self.now);
        let (ids, now) = (&mut self.ids, self.now);
        identity::give(&mut read, &self.prescriptions, &mut || ids.item(now));
        self.did(Act::Prescribed { file: file.to_vec(), id: read.id });
        self.said_of_prescriptions(Body::PrescriptionEntered { prescription: read });
    }

    pub(super) fn end_prescription(&mut self) {
        let Some(prescription) = self.in_force().map(|known| known.id) else { return };
        self.did(Act::EndedPrescription);
        self.said_of_prescriptions(Body::PrescriptionEnded { prescription });
    }

    /// The therapist says how to go on; no command of the app says it yet.
    pub(super) fn therapist_answered(&mut self, prescription: PrescriptionId, item: ItemId) {
        self.said_of_prescriptions(Body::TherapistAnswered { prescription, item });
    }

    fn said_of_prescriptions(&mut self, body: Body) {
        let fact = self.record(body);
        self.prescribed.push(fact);
        self.prescriptions = Prescriptions::of(&self.prescribed, Day::LAST);
    }

    pub(super) fn in_force(&self) -> Option<&Prescription> {
        self.prescriptions.in_force(self.today)
    }

    pub(super) fn pause(&mut self, until: Day, reason: crate::facts::PauseReason) {
        let from = self.today;
        self.did(Act::Paused { from, until });
        self.record(Body::PlanPaused { from, until, reason });
        self.pauses.push((self.today, Pause { from, until, reason }));
    }

    /// What the person can choose instead of today's dose; chosen where it is offered.
    pub(super) fn choose_dose(&mut self, exercise: &Exercise, start: Step, how: DoseChoice) {
        let edits = BTreeMap::new();
        let inputs = self.inputs(&edits, plan::Course::NEW);
        let lately = self.lately();
        let choosing = self.past(&lately).choices_of(&inputs, exercise, start);
        let offers = choosing.into_iter().flat_map(|choosing| choosing.offers).collect::<Vec<_>>();
        if let Some(offer) = offers.into_iter().find(|offer| offer.how == how) {
            self.did(Act::ChoseDose { exercise: exercise.id.clone(), how });
            let Step { level, dose } = offer.step.clone();
            let fact = self.record(Body::DoseChosen { exercise: exercise.id.clone(), level, dose, how });
            let choice = Choice { fact: fact.id, day: self.today, step: offer.step, how };
            self.choices.insert(exercise.id.clone(), choice);
        }
    }

    fn inputs<'p>(
        &'p self,
        edits: &'p BTreeMap<ExerciseId, crate::facts::PlanChoice>,
        course: &'p plan::Course,
    ) -> plan::Inputs<'p> {
        plan::Inputs {
            rules: self.rules,
            catalog: self.catalog,
            settings: &self.settings,
            edits,
            begun: self.begun.iter().map(|(day, ..)| *day).min(),
            today: self.today,
            course,
        }
    }

    /// The pain that was said before the session that comes next today.
    pub(super) fn pain_now(&self) -> Option<Pain> {
        let of_today = self.begun.iter().filter(|(day, ..)| *day == self.today);
        let begun = of_today.map(|(.., fact)| *fact).max();
        let said = self.pains.iter().filter(|(_, day, ..)| *day == self.today);
        let mut said = said.filter(|(fact, ..)| begun.is_none_or(|begun| *fact > begun));
        said.next_back().and_then(|(.., pain)| *pain)
    }

    /// Whether a bad day is offered first.
    pub(super) fn is_bad(&self) -> bool {
        let since = self.today.plus(-self.rules.bad_day_mean_days.value);
        let said = self.pains.iter().filter(|(_, day, ..)| (since..=self.today).contains(day));
        let before: Vec<Before> =
            said.filter_map(|(_, day, _, pain)| Some(Before { day: *day, pain: (*pain)? })).collect();
        self.pain_now().is_some_and(|now| schedule::is_bad(self.rules, now, &before, self.today))
    }

    fn lately(&self) -> Lately {
        let since = self.today.plus(-PAST_DAYS);
        let pains = self.pains.iter().filter(|(_, day, ..)| (since..self.today).contains(day));
        let mut check_ins = BTreeMap::new();
        for fact in &self.check_ins {
            if let Body::CheckedIn { day, answers } = &fact.body {
                check_ins.insert(*day, answers.average);
            }
        }
        let recent = check_ins.range(self.today.plus(-CHECK_IN_DAYS)..);
        Lately {
            screening: self.screening(),
            pauses: self.pauses().iter().map(|pause| (pause.from, pause.until)).collect(),
            pains: pains.filter_map(|(_, day, _, pain)| Some((*day, (*pain)?))).collect(),
            check_ins: recent.filter_map(|(day, pain)| Some((*day, (*pain)?))).collect(),
        }
    }

    fn past<'p>(&'p self, lately: &'p Lately) -> Past<'p> {
        let since = self.today.plus(-PAST_DAYS);
        Past {
            sessions: &self.trained[self.trained.partition_point(|trained| trained.day < since)..],
            pauses: &lately.pauses,
            pain_now: self.pain_now(),
            pains: &lately.pains,
            walks: &[],
            check_ins: &lately.check_ins,
            choices: &self.choices,
            starter_only: lately.screening.starter_levels_only(),
            ask_first: lately.screening.starter_level_holds(),
        }
    }

    fn pauses(&self) -> Vec<Pause> {
        let since = self.today.plus(-CALENDAR_DAYS - self.rules.pause_days_at_most.value);
        // Of those that begin on one day the newest counts.
        let newest: BTreeMap<Day, Pause> = self
            .pauses
            .iter()
            .filter(|(said, _)| *said >= since)
            .map(|(_, pause)| (pause.from, *pause))
            .collect();
        newest.into_values().collect()
    }

    fn calendar(&self) -> Calendar {
        let items = self.in_force().into_iter().flat_map(|known| &known.exercises);
        let prescribed =
            items.flat_map(|item| prescribed_weekdays(item.days_per_week, &self.settings.days)).collect();
        Calendar {
            weeks: AsOf::new(WeekDays { chosen: self.settings.days.clone(), prescribed }),
            pauses: self.pauses(),
            skipped: BTreeSet::new(),
            moved: BTreeMap::new(),
        }
    }

    pub(super) fn has_session(&self) -> bool {
        self.calendar().has_session(self.today)
    }

    /// What is prescribed for a session of a day.
    fn due(&self, on: Day) -> impl Iterator<Item = (&Prescription, &PrescribedExercise)> {
        let in_force = self.prescriptions.in_force(on).into_iter();
        in_force.flat_map(move |known| {
            let is_due = move |item: &&PrescribedExercise| {
                prescribed_weekdays(item.days_per_week, &self.settings.days).contains(&on.weekday_number())
            };
            known.exercises.iter().filter(is_due).map(move |item| (known, item))
        })
    }

    fn next_number(&self) -> u8 {
        let begun = self.begun.iter().filter(|(day, ..)| *day == self.today).count();
        u8::try_from(begun).unwrap_or(u8::MAX).saturating_add(1)
    }

    /// Whether another session can begin today; `anyway`: whatever the symptom check says.
    pub(super) fn may_begin(&self, anyway: bool) -> bool {
        let a_day = self.due(self.today).map(|(_, item)| item.times_per_day).max().unwrap_or(1);
        self.next_number() <= a_day && (anyway || self.screening().may_train().is_ok())
    }

    /// The session that would begin now, of the kind that it would be.
    pub(super) fn day(&self, asked: SessionKind) -> (SessionKind, DayPlan) {
        let (calendar, number) = (self.calendar(), self.next_number());
        let kind = match (asked, calendar.kind(self.today)) {
            (SessionKind::Planned | SessionKind::Extra, DayKind::Rest | DayKind::Paused(_)) => {
                SessionKind::Extra
            }
            (SessionKind::Planned | SessionKind::Extra, _) => SessionKind::Planned,
            (asked, _) => asked,
        };
        let (edits, lately) = (BTreeMap::new(), self.lately());
        let past = self.past(&lately);
        let Doses { verdicts, course } = past.doses(&self.inputs(&edits, plan::Course::NEW));
        let inputs = self.inputs(&edits, &course);
        let plan = Plan::of(&inputs);
        let (fixed, waiting) = self.fixed(&inputs, &past, &plan, number);
        let prescribed = self.in_force().into_iter().flat_map(|known| &known.exercises);
        let prescribed = prescribed.map(|item| item.what.exercise().clone()).collect();
        let (days, done_on) = (self.category_days(&calendar), self.done_on());
        let raised = self.trained.iter().rev().take_while(|trained| trained.day >= self.today);
        let mut day = schedule::compose(&schedule::Inputs {
            person: inputs,
            plan: &plan,
            kind,
            own_choice: number == 1 && (kind == SessionKind::Extra || calendar.own_choice(self.today)),
            fixed: &fixed,
            waiting: &waiting,
            prescribed: &prescribed,
            verdicts: &verdicts,
            raised: raised.filter(|trained| trained.planned.receipt.because().is_a_raise()).count(),
            days: &days,
            done_on: &done_on,
        });
        day.left_out.extend(waiting);
        (kind, day)
    }

    /// The exercises of the active set today.
    pub(super) fn active_set(&self) -> Vec<ExerciseId> {
        let (edits, lately) = (BTreeMap::new(), self.lately());
        let doses = self.past(&lately).doses(&self.inputs(&edits, plan::Course::NEW));
        let plan = Plan::of(&self.inputs(&edits, &doses.course));
        plan.members.iter().map(|member| member.exercise.id.clone()).collect()
    }

    /// What is prescribed for today's session of that number, and what of it has to wait (rule C7).
    fn fixed(
        &self,
        inputs: &plan::Inputs<'_>,
        past: &Past<'_>,
        plan: &Plan<'_>,
        number: u8,
    ) -> (Vec<Fixed<'static>>, Vec<LeftOut>) {
        let (mut fixed, mut waiting) = (Vec::new(), Vec::new());
        let conditions = self.settings.known_conditions();
        for (prescription, item) in self.due(self.today).filter(|(_, item)| item.times_per_day >= number) {
            let Ok(exercise) = self.catalog.exercise(item.what.exercise()) else { continue };
            let level = item.level(exercise, self.level_of(plan, &exercise.id));
            let conflicts = item.conflicts(self.catalog.cautions(), &conditions, exercise, level);
            let unknown = self.prescriptions.waits_for(prescription.id, item.id, &conflicts);
            let mut leave = |why| waiting.push(LeftOut { exercise: exercise.id.clone(), why });
            if let Some(condition) = unknown.first() {
                leave(WhyNot::AskTherapist(*condition));
            } else if past.starter_only && exercise.is_above_starter(level) {
                leave(WhyNot::AskDoctor);
            } else {
                let order = self.prescriptions.order(prescription, item, level, self.today);
                match past.prescribed(inputs, exercise, &order).verdict {
                    Verdict::LeftOut(_) => leave(WhyNot::AskHowToGoOn),
                    Verdict::Dose(Decided { step, receipt, raise }) => {
                        let (exercise_id, level, dose) = (exercise.id.clone(), step.level, step.dose);
                        let decision = Decision { exercise: exercise_id, level, dose, receipt };
                        fixed.push(Fixed { exercise, decision, raise });
                    }
                }
            }
        }
        (fixed, waiting)
    }

    /// The level at which an exercise was last done, or where the plan has it begin.
    fn level_of(&self, plan: &Plan<'_>, exercise: &ExerciseId) -> Option<LevelId> {
        let half = 10 * self.rules.counts_as_done_percent.value;
        let last = self.trained.iter().rev().find(|trained| {
            trained.planned.exercise == *exercise
                && trained.something
                && trained.share >= half
                && trained.planned.receipt.because() != Because::BadDay
        });
        let last = last.map(|trained| trained.as_done().level);
        last.or_else(|| plan.member(exercise).map(|member| member.start.level))
    }

    fn recent(&self) -> impl Iterator<Item = &Trained> {
        let since = self.today.plus(-LOOK_BACK_DAYS);
        let recent = self.trained.iter().rev().take_while(move |trained| trained.day >= since);
        recent.filter(|trained| trained.something)
    }

    fn category_days(&self, calendar: &Calendar) -> CategoryDays {
        let mut days = CategoryDays::new();
        let mut add = |exercise: &ExerciseId, day| {
            if let Ok(exercise) = self.catalog.exercise(exercise) {
                days.entry(exercise.category).or_default().insert(day);
            }
        };
        for day in (1..self.rules.week_days.value).map(|later| self.today.plus(later)) {
            // What is prescribed for a day on which the plan rests does not come.
            if !calendar.stands_for(day).is_empty() {
                self.due(day).for_each(|(_, item)| add(item.what.exercise(), day));
            }
        }
        self.recent().for_each(|trained| add(&trained.planned.exercise, trained.day));
        days
    }

    fn done_on(&self) -> BTreeMap<ExerciseId, BTreeSet<Day>> {
        let last = self.last_day.iter().map(|(exercise, day)| (exercise, *day));
        let recent = self.recent().map(|trained| (&trained.planned.exercise, trained.day));
        let mut days: BTreeMap<ExerciseId, BTreeSet<Day>> = BTreeMap::new();
        for (exercise, day) in last.chain(recent) {
            days.entry(exercise.clone()).or_default().insert(day);
        }
        days
    }

    /// Begins a session of these.
    pub(super) fn begin(&mut self, kind: SessionKind, mut decisions: Vec<Decision>) -> SessionId {
        let screening = self.screening();
        let flags = screening.at_starter_level().collect();
        let grounds = Grounds { today: self.today, pain: self.pain_now(), flags };
        let changed = |key: SettingKey, since: Day| {
            let of_key = |fact: &&Fact| matches!(&fact.body, Body::SettingChanged(known) if known.key == key);
            let days: Vec<Day> = self.changes.iter().filter(of_key).map(|fact| fact.day).collect();
            let before = days.iter().rfind(|day| **day < since);
            let later = days.iter().filter(|day| **day >= since);
            Ok(before.into_iter().chain(later).copied().collect())
        };
        // The only error would be the answer's own, which is none.
        let _ = grounds.document(&mut decisions, changed);
        let (session, baseline) = (self.ids.session(self.now), self.pain_now());
        if self.acts.is_some() {
            let decisions = serde_json::to_string(&decisions).unwrap_or_default();
            self.did(Act::Began { kind, decisions });
        }
        let fact = self.record(Body::SessionStarted {
            session,
            rule_set: self.rules.version,
            first_side: FirstSide::Left,
            decisions,
            sort: kind,
            baseline,
        });
        self.begun.push((self.today, session, fact.id));
        self.open = vec![fact];
        session
    }

    /// Something happened in the session that goes on.
    pub(super) fn happened(&mut self, body: Body) {
        let act = match body.clone() {
            Body::SetDone { exercise, set, side, amount, .. } => {
                Some(Act::DidSet { exercise, set, side, amount })
            }
            Body::ExerciseLeft { exercise, reason, .. } => Some(Act::Left { exercise, reason }),
            Body::MadeEasier { exercise, level, from, .. } => Some(Act::Eased { exercise, level, set: from }),
            Body::ExerciseRated { exercise, pain: Some(pain), effort: Some(effort), .. } => {
                Some(Act::Rated { exercise, pain: pain.into(), effort: effort.into() })
            }
            Body::SessionEnded { .. } => Some(Act::Ended),
            _ => None,
        };
        if let Some(act) = act {
            self.did(act);
        }
        let fact = self.record(body);
        self.open.push(fact);
    }

    /// The easier form that is offered first in the middle of an exercise, for its sets from that one on.
    pub(super) fn easier(&self, exercise: &Exercise, decision: &Decision, from: u8) -> Option<Step> {
        let edits = BTreeMap::new();
        let inputs = self.inputs(&edits, plan::Course::NEW);
        let below = plan::below(&inputs, exercise, decision.level, decision.dose.load);
        let fit = below.into_iter().next()?;
        let mut dose = exercise.level(fit.level)?.smallest_dose(fit.load);
        dose.sets = dose.sets.min(decision.dose.sets).max(from);
        Some(Step { level: fit.level, dose })
    }

    /// The session that goes on is over.
    pub(super) fn end(&mut self, session: SessionId) {
        self.happened(Body::SessionEnded { session });
        let facts = std::mem::take(&mut self.open);
        let Some(session) = Session::of(&facts) else { return };
        for trained in session.trained() {
            if trained.something {
                let last = self.last_day.entry(trained.planned.exercise.clone()).or_insert(trained.day);
                *last = (*last).max(trained.day);
            }
            let key = |trained: &Trained| (trained.day, trained.session);
            let at = self.trained.partition_point(|known| key(known) <= key(&trained));
            self.trained.insert(at, trained);
        }
    }
}
