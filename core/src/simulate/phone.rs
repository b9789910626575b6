//! What does a phone know? The memory of a phone without a phone: what is said to it becomes facts, as by the app's own
//! commands. A life that is lived both here and through the store proves that it is so.

mod day;

use std::cell::RefCell;
use std::collections::BTreeMap;

use super::acts::{Act, Done};
use crate::app::receipt::Grounds;
use crate::catalog::{Catalog, Exercise};
use crate::dose::FirstSide;
use crate::facts::{
    Added, Body, CheckIn, CheckReason, Decision, DoseChoice, Fact, Morning, SessionKind, SymptomReply,
    SymptomUpdate,
};
use crate::history::Session;
use crate::ids::{ExerciseId, FactId, FlagId, IdSource, ItemId, PrescriptionId, SessionId};
use crate::plan::prescription::Prescriptions;
use crate::plan::reading::{self, Reading};
use crate::plan::{self, identity};
use crate::prescription::Prescription;
use crate::progression::choices::Choice;
use crate::receipt::Step;
use crate::rules::RuleSet;
use crate::scales::{HowHard, Pain};
use crate::schedule::Pause;
use crate::screening::{Inputs as Asked, Screening};
use crate::settings::{SettingChange, SettingKey, Settings};
use crate::standing;
use crate::time::{Day, Hour, Moment};
use crate::training::Trained;

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
        // Of earlier days the last one in which anything was done.
        let mut before = self.trained.iter().rev();
        let last = before.find(|trained| trained.day < self.today && trained.something)?;
        last.morning_on.is_none().then_some(last.session)
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

    /// The therapist says how to go on with an exercise.
    pub(super) fn therapist_answered(
        &mut self,
        prescription: PrescriptionId,
        item: ItemId,
        exercise: ExerciseId,
    ) {
        self.did(Act::TherapistAnswered { exercise });
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
    pub(super) fn choose_dose(&mut self, exercise: &Exercise, how: DoseChoice) {
        let edits = BTreeMap::new();
        let inputs = self.inputs(&edits, plan::Course::NEW);
        let lately = self.lately();
        let choosing = self.past(&lately).choices_of(&inputs, exercise);
        let offers = choosing.into_iter().flat_map(|choosing| choosing.offers).collect::<Vec<_>>();
        if let Some(offer) = offers.into_iter().find(|offer| offer.how == how) {
            self.did(Act::ChoseDose { exercise: exercise.id.clone(), how });
            let Step { level, dose } = offer.step.clone();
            let fact = self.record(Body::DoseChosen { exercise: exercise.id.clone(), level, dose, how });
            let choice = Choice { fact: fact.id, day: self.today, step: offer.step, how };
            self.choices.insert(exercise.id.clone(), choice);
        }
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
            instead_of: None,
        });
        self.begun.push((self.today, session, fact.id));
        self.open = vec![fact];
        session
    }

    /// How the session that goes on felt, on one page.
    pub(super) fn felt(
        &mut self,
        session: SessionId,
        added: &[(ExerciseId, i32)],
        effort: HowHard,
        efforts: &[(ExerciseId, HowHard)],
    ) {
        self.did(Act::Felt { added: added.to_vec(), effort, efforts: efforts.to_vec() });
        let words = self.rules.progression.effort_words.value;
        let added = added.iter().map(|(exercise, worst)| Added {
            exercise: exercise.clone(),
            worst: Pain::try_from(*worst).ok(),
        });
        let efforts = efforts.iter().map(|(exercise, effort)| (exercise.clone(), words.of(*effort)));
        self.happened(Body::SessionFelt {
            session,
            added: Some(added.collect()),
            effort: Some(words.of(effort)),
            efforts: efforts.collect(),
        });
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
