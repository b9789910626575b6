//! May this person exercise? The symptom check: what its answers mean, what they close, and when it is asked again.
//!
//! Rules: docs/rules.md, part A. Everything follows from the facts, in the order in which they were recorded.

pub(crate) mod page;

use std::collections::BTreeMap;

use crate::catalog::{Flag, Symptoms, Tier};
use crate::error::{Error, Problem, Result};
use crate::facts::{Body, CheckReason, Fact, SymptomReply, SymptomUpdate};
use crate::history::is_shortly_after;
use crate::ids::{CheckId, FactId, FlagId};
use crate::rules::RuleSet;
use crate::time::{Day, Moment};

/// What is known when the question is asked.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Inputs<'a> {
    pub(crate) rules: &'a RuleSet,
    pub(crate) symptoms: &'a Symptoms,
    /// Checks, answers, updates and warning signs, oldest first.
    pub(crate) facts: &'a [Fact],
    pub(crate) today: Day,
    /// The last training day on which a set was done.
    pub(crate) last_trained: Option<Day>,
    /// Mornings that were clearly worse, each with the fact that says so, oldest first.
    pub(crate) flares: &'a [(FactId, Day)],
    /// The newest weekly check-in that was worse than the one before it.
    pub(crate) worsened: Option<FactId>,
}

/// Where a person stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Screening {
    open: Vec<Flag>,
    /// Since which day each flag that was answered stands as it does.
    since: BTreeMap<FlagId, Day>,
    due: Option<CheckReason>,
}

/// Where a person stands with one flag.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    /// Not so, or no longer.
    Clear,
    /// New or worse, and nothing has come of it yet.
    Open { on: Day },
    /// Known to a professional, who was asked or who agreed, and since when.
    Looked { at: FactId, on: Day },
}

/// A flag that no longer waits for an answer, because of what was said of it outside of a check.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Lifted {
    pub(crate) flag: Flag,
    /// A professional agreed, or was asked; else it is gone.
    pub(crate) agreed: bool,
}

/// One symptom check, as its facts tell it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Check {
    pub(crate) id: CheckId,
    /// The training day of its last answer, or of its beginning.
    pub(crate) day: Day,
    begun: FactId,
    last_at: Moment,
    answers: BTreeMap<FlagId, SymptomReply>,
}

/// Where a check stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stand {
    /// This page is next.
    Page(u32),
    /// After this page it ended early: a new answer needs help first.
    EndedEarly(u32),
    /// Every page was answered.
    Whole,
}

impl Screening {
    /// What follows from the facts.
    pub(crate) fn of(inputs: Inputs<'_>) -> Self {
        let states = states(&inputs);
        let stands = |flag: &&Flag| match states.get(&flag.id) {
            Some(State::Open { .. }) => true,
            // To have asked holds for a time, and only while nothing gets worse.
            Some(State::Looked { at, on }) if flag.tier == Tier::A4 => {
                let over = inputs.today.days_since(*on) >= inputs.rules.asked_holds_days.value;
                over || inputs.worsened.is_some_and(|worsened| worsened > *at)
            }
            _ => false,
        };
        let open: Vec<Flag> = inputs.symptoms.flags().iter().filter(stands).cloned().collect();
        let since = open.iter().filter_map(|flag| match states.get(&flag.id) {
            Some(State::Open { on } | State::Looked { on, .. }) => Some((flag.id.clone(), *on)),
            Some(State::Clear) | None => None,
        });
        Self { since: since.collect(), open, due: due(&inputs) }
    }

    /// The flags that wait for an answer, strictest first.
    pub(crate) fn open(&self) -> &[Flag] {
        &self.open
    }

    /// What was lifted on a day and not spoken of since: it can be put back.
    pub(crate) fn lifted(&self, symptoms: &Symptoms, facts: &[Fact], day: Day) -> Vec<Lifted> {
        let mut last: BTreeMap<&FlagId, (Day, Option<SymptomUpdate>)> = BTreeMap::new();
        for fact in facts {
            match &fact.body {
                Body::SymptomUpdated { flag, answer, .. } => last.insert(flag, (fact.day, Some(*answer))),
                Body::SymptomAnswered { flag, .. } => last.insert(flag, (fact.day, None)),
                _ => continue,
            };
        }
        let of_the_day = |flag: &Flag| {
            let agreed = match last.get(&flag.id)? {
                (on, _) if *on != day || self.open.contains(flag) => return None,
                (_, Some(SymptomUpdate::Gone)) => false,
                (_, Some(SymptomUpdate::Agreed)) => true,
                (_, Some(SymptomUpdate::Restored) | None) => return None,
            };
            Some(Lifted { flag: flag.clone(), agreed })
        };
        symptoms.flags().iter().filter_map(of_the_day).collect()
    }

    /// The open flags that keep every exercise at the level of its beginning (A3), with the day of each.
    pub(crate) fn at_starter_level(&self) -> impl Iterator<Item = (&FlagId, Day)> {
        let strict = self.open.iter().filter(|flag| flag.tier <= Tier::A3);
        strict.filter_map(|flag| Some((&flag.id, *self.since.get(&flag.id)?)))
    }

    /// The strictest tier that an open flag gives.
    pub(crate) fn tier(&self) -> Tier {
        self.open.iter().map(|flag| flag.tier).min().unwrap_or(Tier::A5)
    }

    /// Why a check is asked now, before anything else.
    pub(crate) fn due(&self) -> Option<CheckReason> {
        self.due
    }

    /// Whether sessions are closed, whatever else holds (A1, A2).
    pub(crate) fn locked(&self) -> bool {
        self.tier().locks()
    }

    /// Whether only starter levels are offered (A3).
    pub(crate) fn starter_levels_only(&self) -> bool {
        self.open.iter().any(|flag| flag.tier <= Tier::A3)
    }

    /// Whether nothing goes above the starter level, although it may grow inside it (A4).
    pub(crate) fn starter_level_holds(&self) -> bool {
        !self.open.is_empty()
    }

    /// Refuses where no session may start: a flag of A1 or A2 is open, or a check is due.
    pub(crate) fn may_train(&self) -> Result<()> {
        if self.locked() {
            Err(Error::bad("session", Problem::Locked))
        } else if self.due.is_some() {
            Err(Error::bad("session", Problem::CheckFirst))
        } else {
            Ok(())
        }
    }
}

impl Check {
    /// Every check, oldest first.
    pub(crate) fn all(facts: &[Fact]) -> Vec<Self> {
        let mut checks: Vec<Self> = Vec::new();
        for fact in facts {
            match &fact.body {
                Body::SymptomCheckBegun { check, .. } => checks.push(Self {
                    id: *check,
                    day: fact.day,
                    begun: fact.id,
                    last_at: fact.at,
                    answers: BTreeMap::new(),
                }),
                Body::SymptomAnswered { check, flag, answer } => {
                    // Nearly always the newest: a check is answered before the next one begins.
                    if let Some(check) = checks.iter_mut().rfind(|known| known.id == *check) {
                        check.answers.insert(flag.clone(), *answer);
                        (check.day, check.last_at) = (fact.day, fact.at);
                    }
                }
                _ => {}
            }
        }
        checks
    }

    /// What a flag was answered in this check.
    pub(crate) fn answer(&self, flag: &FlagId) -> Option<SymptomReply> {
        self.answers.get(flag).copied()
    }

    /// Whether a page was answered; a page is answered as a whole.
    pub(crate) fn answered(&self, symptoms: &Symptoms, page: u32) -> bool {
        symptoms.on_page(page).any(|flag| self.answers.contains_key(&flag.id))
    }

    /// Where it stands: pages come in order, and one with a new answer that closes sessions is the last.
    pub(crate) fn stand(&self, symptoms: &Symptoms) -> Stand {
        for page in 1..=symptoms.pages() {
            if !self.answered(symptoms, page) {
                return Stand::Page(page);
            }
            let is_new = |flag: &Flag| self.answer(&flag.id) == Some(SymptomReply::New);
            if symptoms.on_page(page).any(|flag| flag.tier.locks() && is_new(flag)) {
                return Stand::EndedEarly(page);
            }
        }
        Stand::Whole
    }

    /// The strictest tier of its new answers.
    pub(crate) fn tier(&self, symptoms: &Symptoms) -> Tier {
        let new = symptoms.flags().iter().filter(|flag| self.answer(&flag.id) == Some(SymptomReply::New));
        new.map(|flag| flag.tier).min().unwrap_or(Tier::A5)
    }

    /// Whether a page of it is next, and can be answered.
    pub(crate) fn is_at_a_page(&self, symptoms: &Symptoms, facts: &[Fact], today: Day, now: Moment) -> bool {
        self.is_going_on(symptoms, facts, today, now) && matches!(self.stand(symptoms), Stand::Page(_))
    }

    /// Whether its pages can still be answered: it is the newest, not whole, of today or just going on, and no
    /// warning sign came since it was begun. One that ended early can be corrected.
    pub(crate) fn is_going_on(&self, symptoms: &Symptoms, facts: &[Fact], today: Day, now: Moment) -> bool {
        let outdated = facts.iter().any(|fact| {
            let renews = matches!(fact.body, Body::SymptomCheckBegun { .. } | Body::WarningSign);
            renews && fact.id > self.begun
        });
        let recent = self.day == today || is_shortly_after(self.last_at, now);
        !outdated && recent && self.stand(symptoms) != Stand::Whole
    }
}

/// Whether a warning sign was reported after which no check has begun.
pub(crate) fn warned(facts: &[Fact]) -> bool {
    let newest = facts.iter().rev().find_map(|fact| match fact.body {
        Body::WarningSign => Some(true),
        Body::SymptomCheckBegun { .. } => Some(false),
        _ => None,
    });
    newest.unwrap_or(false)
}

/// Each morning with which two that were clearly worse came close together: it opens their flag by itself (rule A4).
fn twice_flared(rules: &RuleSet, flares: &[(FactId, Day)]) -> impl Iterator<Item = (FactId, Day)> {
    let within = rules.progression.flares_within_days.value;
    flares.windows(2).filter(move |pair| pair[1].1.days_since(pair[0].1) <= within).map(|pair| pair[1])
}

/// The state of every flag that was ever spoken of, or that opened by itself.
fn states(inputs: &Inputs<'_>) -> BTreeMap<FlagId, State> {
    let symptoms = inputs.symptoms;
    let mut states = BTreeMap::new();
    let by_itself = symptoms.flags().iter().find(|flag| flag.by_itself).map(|flag| &flag.id);
    let mut opened: Vec<(FactId, Day)> = twice_flared(inputs.rules, inputs.flares).collect();
    opened.sort_unstable_by_key(|(opens, _)| std::cmp::Reverse(*opens));
    let mut open_before = |states: &mut BTreeMap<FlagId, State>, id: Option<FactId>| {
        while let Some((_, on)) = opened.pop_if(|(opens, _)| id.is_none_or(|id| *opens < id)) {
            states.extend(by_itself.map(|flag| (flag.clone(), State::Open { on })));
        }
    };
    for fact in inputs.facts {
        open_before(&mut states, Some(fact.id));
        let looked = State::Looked { at: fact.id, on: fact.day };
        let (id, to) = match &fact.body {
            Body::SymptomAnswered { flag, answer, .. } => {
                let to = match answer {
                    SymptomReply::No => State::Clear,
                    SymptomReply::Known => looked,
                    SymptomReply::New => State::Open { on: fact.day },
                };
                (flag, to)
            }
            Body::SymptomUpdated { flag, answer: SymptomUpdate::Gone, .. } => (flag, State::Clear),
            Body::SymptomUpdated { flag, answer: SymptomUpdate::Agreed, .. } => (flag, looked),
            Body::SymptomUpdated { flag, answer: SymptomUpdate::Restored, .. } => {
                (flag, State::Open { on: fact.day })
            }
            _ => continue,
        };
        let Ok(flag) = symptoms.flag(id.as_str()) else { continue };
        // What closed sessions opens them only by what the rule names: to know of it is not to have agreed, and
        // for the hardest flags not even that helps.
        let is_open = matches!(states.get(id), Some(State::Open { .. })) && to == looked;
        let says_known = matches!(fact.body, Body::SymptomAnswered { .. });
        if is_open && flag.tier.locks() && (says_known || flag.opens_only_by_no) {
            continue;
        }
        states.insert(id.clone(), to);
    }
    open_before(&mut states, None);
    states
}

/// Why a check is due.
fn due(inputs: &Inputs<'_>) -> Option<CheckReason> {
    let checks = Check::all(inputs.facts);
    let stands =
        |stand: fn(Stand) -> bool| checks.iter().rev().find(|check| stand(check.stand(inputs.symptoms)));
    let whole = stands(|stand| stand == Stand::Whole);
    let early = stands(|stand| matches!(stand, Stand::EndedEarly(_)));
    let after_whole = |at: FactId| whole.is_none_or(|whole| at > whole.begun);
    let sign = inputs.facts.iter().rev().find(|fact| fact.body == Body::WarningSign);
    if sign.is_some_and(|sign| after_whole(sign.id)) {
        return Some(CheckReason::WarningSign);
    }
    if early.is_some_and(|early| after_whole(early.begun)) {
        return Some(CheckReason::EndedEarly);
    }
    let Some(whole) = whole else { return Some(CheckReason::First) };
    if inputs.worsened.is_some_and(after_whole) {
        return Some(CheckReason::Worsened);
    }
    let last = inputs.last_trained.map_or(whole.day, |trained| trained.max(whole.day));
    let away = inputs.today.days_since(last) >= inputs.rules.check_after_days_away.value;
    away.then_some(CheckReason::Away)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::Catalog;

    /// Facts at eight in the morning of days counted from the first, in order.
    fn facts(bodies: Vec<(i64, Body)>) -> Vec<Fact> {
        let first: Day = "2026-03-28".parse().unwrap();
        let numbered = (1_u128..).zip(bodies).map(|(id, (day, body))| {
            let at = Moment { epoch_ms: 1_774_681_200_000 + day * 86_400_000, utc_offset_minutes: 60 };
            let on = at.day(RuleSet::current().day_turn.value);
            assert_eq!(on.days_since(first), day);
            Fact { id: FactId(uuid::Uuid::from_u128(id)), at, day: on, body }
        });
        numbered.collect()
    }

    fn check() -> CheckId {
        "019d3a52-7f80-7000-8000-000000000002".parse().unwrap()
    }

    /// A whole check on a day, with one flag answered otherwise than no.
    fn whole(day: i64, flag: &str, answer: SymptomReply) -> Vec<(i64, Body)> {
        let begun = Body::SymptomCheckBegun { check: check(), because: CheckReason::First };
        let answers = Catalog::shipped().unwrap().symptoms().flags().iter().map(|known| {
            let answer = if known.id.as_str() == flag { answer } else { SymptomReply::No };
            Body::SymptomAnswered { check: check(), flag: known.id.clone(), answer }
        });
        std::iter::once(begun).chain(answers).map(|body| (day, body)).collect()
    }

    fn screening(facts: &[Fact], days: i64, worsened: Option<u128>) -> Screening {
        Screening::of(Inputs {
            rules: &RuleSet::current(),
            symptoms: Catalog::shipped().unwrap().symptoms(),
            facts,
            today: Moment { epoch_ms: 1_774_681_200_000 + days * 86_400_000, utc_offset_minutes: 60 }
                .day(RuleSet::current().day_turn.value),
            last_trained: None,
            flares: &[],
            worsened: worsened.map(|id| FactId(uuid::Uuid::from_u128(id))),
        })
    }

    #[test]
    fn a_worse_check_in_asks_once_and_ends_what_was_asked() {
        let facts = facts(whole(0, "days", SymptomReply::Known));
        let before = screening(&facts, 3, None);
        assert_eq!((before.tier(), before.due()), (Tier::A5, None));
        let worse = screening(&facts, 3, Some(1_000));
        assert_eq!((worse.tier(), worse.due()), (Tier::A4, Some(CheckReason::Worsened)));
        assert!(worse.starter_level_holds() && !worse.starter_levels_only() && !worse.locked());
        // A check-in from before the check says nothing about it.
        assert_eq!(screening(&facts, 3, Some(0)), before);
    }

    #[test]
    fn each_tier_does_its_own() {
        let of = |flag| screening(&facts(whole(0, flag, SymptomReply::New)), 0, None);
        let does = |flag| {
            let screening = of(flag);
            let trains = screening.may_train().is_ok();
            (screening.tier(), trains, screening.starter_levels_only(), screening.starter_level_holds())
        };
        assert_eq!(does("chest"), (Tier::A1, false, true, true));
        assert_eq!(does("fever"), (Tier::A2, false, true, true));
        assert_eq!(does("weight"), (Tier::A3, true, true, true));
        assert_eq!(does("days"), (Tier::A4, true, false, true));
        assert_eq!(does("nothing"), (Tier::A5, true, false, false));
    }

    /// Facts that no command of this app writes can come from another phone: the cautious reading holds.
    #[test]
    fn nobody_can_agree_for_what_must_be_gone() {
        let mut bodies = whole(0, "chest", SymptomReply::New);
        let flag = FlagId::new("chest");
        bodies.push((
            1,
            Body::SymptomUpdated { check: check(), flag: flag.clone(), answer: SymptomUpdate::Agreed },
        ));
        assert!(screening(&facts(bodies.clone()), 1, None).locked());
        bodies.push((1, Body::SymptomUpdated { check: check(), flag, answer: SymptomUpdate::Gone }));
        let gone = screening(&facts(bodies), 1, None);
        assert_eq!((gone.locked(), gone.due()), (false, Some(CheckReason::EndedEarly)));
    }

    #[test]
    fn the_edges_of_the_constants() {
        let asked = facts(whole(0, "days", SymptomReply::Known));
        assert_eq!(screening(&asked, 83, None).tier(), Tier::A5);
        assert_eq!(screening(&asked, 84, None).tier(), Tier::A4);
        assert_eq!(screening(&asked, 27, None).due(), None);
        assert_eq!(screening(&asked, 28, None).due(), Some(CheckReason::Away));
        assert_eq!(screening(&[], 0, None).due(), Some(CheckReason::First));
    }
}
