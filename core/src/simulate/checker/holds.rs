//! What holds on a day, by the facts so far? Flags, settings, prescriptions, check-ins, the pain that was said.

use std::collections::{BTreeMap, BTreeSet};

use super::story::worsened;
use crate::catalog::{Symptoms, Tier};
use crate::facts::{Body, Fact, SymptomReply, SymptomUpdate};
use crate::ids::{CheckId, ExerciseId, FlagId, ItemId, PrescriptionId};
use crate::prescription::{PrescribedExercise, Prescription};
use crate::rules::RuleSet;
use crate::settings::Settings;
use crate::time::Day;

/// Days after which the check is asked again, and for which it holds that a professional was asked.
const CHECK_AFTER: i64 = 28;
const ASKED_HOLDS: i64 = 84;

/// What holds.
#[derive(Debug)]
pub(super) struct Holds {
    symptoms: &'static Symptoms,
    pub(super) settings: Settings,
    /// The day on which what fits, or may be done, changed last.
    pub(super) changed: Option<Day>,
    flags: BTreeMap<FlagId, Flag>,
    /// The check that is going on, and its answers.
    check: Option<(CheckId, Day, BTreeSet<FlagId>)>,
    /// The day of the last whole one.
    whole: Option<Day>,
    /// Whether something asked for a check since the last whole one was begun.
    asked_for: bool,
    check_ins: BTreeMap<Day, i32>,
    pub(super) last_trained: Option<Day>,
    /// The days of clearly worse mornings.
    pub(super) flares: Vec<Day>,
    /// The pain that was said before sessions.
    pains: Vec<(Day, i32)>,
    prescriptions: Vec<(Prescription, Day, Option<Day>)>,
    /// On how many days each pause lasts.
    pub(super) pauses: Vec<(Day, Day)>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Flag {
    Open,
    Clear,
    Looked { on: Day, worse_since: bool },
}

impl Holds {
    pub(super) fn new(symptoms: &'static Symptoms) -> Self {
        Self {
            symptoms,
            settings: Settings::before_any_choice(&RuleSet::current()),
            changed: None,
            flags: BTreeMap::new(),
            check: None,
            whole: None,
            asked_for: false,
            check_ins: BTreeMap::new(),
            last_trained: None,
            flares: Vec::new(),
            pains: Vec::new(),
            prescriptions: Vec::new(),
            pauses: Vec::new(),
        }
    }

    pub(super) fn see(&mut self, fact: &Fact) {
        match &fact.body {
            Body::SettingChanged(change) => {
                let _ = self.settings.apply(&RuleSet::current(), change);
                self.changed = Some(fact.day);
            }
            Body::SymptomCheckBegun { check, .. } => {
                self.check = Some((*check, fact.day, BTreeSet::new()));
            }
            Body::SymptomAnswered { flag, answer, .. } => self.answered(flag, *answer, fact.day),
            Body::SymptomUpdated { flag, answer, .. } => self.updated(flag, *answer, fact.day),
            Body::WarningSign => self.asked_for = true,
            Body::CheckedIn { day, answers } => {
                let Some(average) = answers.average.map(i32::from) else { return };
                let before = self.check_ins.range(..*day).next_back().map(|(_, average)| *average);
                self.check_ins.insert(*day, average);
                if before.is_some_and(|before| worsened(before, average)) {
                    self.asked_for = true;
                    for flag in self.flags.values_mut() {
                        if let Flag::Looked { worse_since, .. } = flag {
                            *worse_since = true;
                        }
                    }
                }
            }
            Body::PainBefore { day, pain: Some(pain), .. } => self.pains.push((*day, i32::from(*pain))),
            Body::PrescriptionEntered { prescription } => {
                self.prescriptions.push((prescription.clone(), fact.day, None));
            }
            Body::PrescriptionEnded { prescription } => {
                let all = self.prescriptions.iter_mut();
                all.filter(|(known, ..)| known.id == *prescription)
                    .for_each(|(.., ended)| *ended = Some(fact.day));
            }
            Body::PlanPaused { from, until, .. } => self.pauses.push((*from, *until)),
            _ => {}
        }
    }

    fn answered(&mut self, id: &FlagId, answer: SymptomReply, day: Day) {
        let locks = self.tier(id).locks();
        let was = self.flags.get(id).copied();
        let to = match answer {
            SymptomReply::No => Flag::Clear,
            SymptomReply::New => Flag::Open,
            // To know of what closed sessions is not to have agreed.
            SymptomReply::Known if locks && was == Some(Flag::Open) => Flag::Open,
            SymptomReply::Known => Flag::Looked { on: day, worse_since: false },
        };
        if was != Some(to) {
            self.changed = Some(day);
        }
        self.flags.insert(id.clone(), to);
        self.asked_for |= to == Flag::Open && locks;
        let all = self.symptoms.flags().len();
        let open = self.flags.iter().any(|(id, flag)| *flag == Flag::Open && self.tier(id).locks());
        if let Some((_, begun, answers)) = &mut self.check {
            answers.insert(id.clone());
            if answers.len() == all {
                self.whole = Some(*begun);
                self.asked_for = open;
            }
        }
    }

    fn updated(&mut self, id: &FlagId, update: SymptomUpdate, day: Day) {
        self.changed = Some(day);
        let only_by_no = self.symptoms.flag(id.as_str()).is_ok_and(|flag| flag.opens_only_by_no);
        let to = match update {
            SymptomUpdate::Gone => Flag::Clear,
            SymptomUpdate::Agreed if only_by_no => Flag::Open,
            SymptomUpdate::Agreed => Flag::Looked { on: day, worse_since: false },
            SymptomUpdate::Restored => Flag::Open,
        };
        self.flags.insert(id.clone(), to);
    }

    fn tier(&self, id: &FlagId) -> Tier {
        self.symptoms.flag(id.as_str()).map_or(Tier::A1, |flag| flag.tier)
    }

    /// The strictest tier of the flags that are open.
    fn tiers(&self, today: Day) -> impl Iterator<Item = Tier> {
        self.flags.iter().filter_map(move |(id, flag)| {
            let tier = self.tier(id);
            let is_open = match flag {
                Flag::Open => true,
                Flag::Looked { on, worse_since } if tier == Tier::A4 => {
                    *worse_since || today.days_since(*on) >= ASKED_HOLDS
                }
                _ => false,
            };
            is_open.then_some(tier)
        })
    }

    pub(super) fn is_locked(&self, today: Day) -> bool {
        self.tiers(today).any(|tier| matches!(tier, Tier::A1 | Tier::A2))
    }

    pub(super) fn starter_only(&self, today: Day) -> bool {
        self.tiers(today).any(|tier| matches!(tier, Tier::A1 | Tier::A2 | Tier::A3))
    }

    pub(super) fn ask_first(&self, today: Day) -> bool {
        self.tiers(today).next().is_some()
    }

    /// Whether the symptom check has to come before a session.
    pub(super) fn check_is_due(&self, today: Day) -> bool {
        let Some(whole) = self.whole else { return true };
        let last = self.last_trained.map_or(whole, |trained| trained.max(whole));
        self.asked_for || today.days_since(last) >= CHECK_AFTER
    }

    /// What keeps every dose from rising (rule C8), given the pain before.
    pub(super) fn closed(&self, today: Day, baseline: Option<i32>) -> Option<&'static str> {
        if self.flares.iter().any(|flare| (0..7).contains(&today.days_since(*flare))) {
            return Some("in a flare week");
        }
        let Some(now) = baseline else { return Some("without knowing the pain before") };
        let week: Vec<i32> = self
            .pains
            .iter()
            .filter(|(day, _)| (1..=7).contains(&today.days_since(*day)))
            .map(|(_, pain)| *pain)
            .collect();
        let last = self.pains.iter().rfind(|(day, _)| *day < today).map(|(_, pain)| *pain);
        let known: Vec<i32> = if week.is_empty() { last.into_iter().collect() } else { week };
        if !known.is_empty() {
            let mean = f64::from(known.iter().sum::<i32>()) / known.len() as f64;
            let up = f64::from(now) - mean;
            if up >= 2.0 - 1e-9 || up >= 1.0 - 1e-9 && up >= 0.3 * mean - 1e-9 {
                return Some("with more pain than in the last days");
            }
        }
        let said: Vec<(&Day, &i32)> = self.check_ins.range(..=today).rev().take(2).collect();
        if let [(day, after), (earlier, before)] = said[..]
            && today.days_since(*day) <= 14
            && today.days_since(*earlier) <= 14
            && worsened(*before, *after)
        {
            return Some("after a worse check-in");
        }
        None
    }

    /// Which exercise an item of a prescription is.
    pub(super) fn exercise_of(&self, prescription: PrescriptionId, item: ItemId) -> Option<ExerciseId> {
        let (known, ..) = self.prescriptions.iter().find(|(known, ..)| known.id == prescription)?;
        known.exercises.iter().find(|one| one.id == item).map(|one| one.what.exercise().clone())
    }

    /// What a therapist prescribed that is in force on a day.
    pub(super) fn prescribed(
        &self,
        day: Day,
        exercise: &ExerciseId,
    ) -> Option<(&Prescription, &PrescribedExercise)> {
        let (newest, _, ended) = self.prescriptions.last()?;
        let over = ended.is_some_and(|ended| ended <= day) || newest.ends.is_some_and(|last| last < day);
        let item = newest.exercises.iter().find(|item| item.what.exercise() == exercise)?;
        (!over).then_some((newest, item))
    }
}
