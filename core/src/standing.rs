//! Of all that was ever said of symptoms, in check-ins and in the settings: what still decides whether a person may
//! exercise, and what fits them?
//!
//! A decision about safety reads this much and no more, whatever the years. It must be enough: the screening that
//! follows from it is the one that follows from all facts (a law below tries it). Whoever changes what a screening
//! looks at has to look here too, and to raise `FORM`.

use std::collections::{BTreeMap, BTreeSet};

use crate::catalog::Symptoms;
use crate::facts::{Body, Fact, SymptomReply, SymptomUpdate};
use crate::ids::{CheckId, FactId, FlagId};
use crate::merge::Outweighed;
use crate::outcomes::worsened;
use crate::rules::RuleSet;
use crate::scales::Pain;
use crate::screening::{Check, Stand};

/// The version of what stands here: what an older one chose is chosen anew.
pub(crate) const FORM: u32 = 4;

/// What counts of checks, answers, updates and warning signs, of facts that are in order.
///
/// - the newest warning sign;
/// - the newest check, the newest one that is whole, and the newest one that ended early, each with its answers;
/// - of each flag, wherever it was spoken of, what fixed its state last, and what came after that.
pub(crate) fn of_symptoms(symptoms: &Symptoms, facts: &[Fact]) -> BTreeSet<FactId> {
    let mut keep = BTreeSet::new();
    let sign = facts.iter().rev().find(|fact| fact.body == Body::WarningSign);
    keep.extend(sign.map(|fact| fact.id));
    let checks = deciding_checks(symptoms, facts);
    let mut answers = BTreeMap::new();
    for fact in facts {
        match &fact.body {
            Body::SymptomCheckBegun { check, .. } if checks.contains(check) => {
                keep.insert(fact.id);
            }
            Body::SymptomAnswered { check, flag, .. } if checks.contains(check) => {
                answers.insert((*check, flag), fact.id);
            }
            _ => {}
        }
    }
    keep.extend(answers.into_values());
    let mut flags: BTreeMap<&FlagId, OfFlag> = BTreeMap::new();
    for fact in facts {
        if let Some((flag, said)) = said(&fact.body) {
            flags.entry(flag).or_default().add(said, fact.id);
        }
    }
    keep.extend(flags.into_values().flat_map(|of| [of.fixed, of.agreed, of.newest]).flatten());
    keep
}

/// Whether `kept` is not enough to go on from once `new` is known: an older check is spoken of again, or one that had
/// decided no longer does, so that one before it may.
pub(crate) fn reopens(symptoms: &Symptoms, kept: &[Fact], new: &Fact) -> bool {
    let Body::SymptomAnswered { check, .. } = &new.body else { return false };
    let stand = |facts: &[Fact]| {
        let found = Check::all(facts).into_iter().find(|known| known.id == *check);
        found.map(|known| known.stand(symptoms))
    };
    let before = stand(kept);
    let after = stand(&[kept, std::slice::from_ref(new)].concat());
    match before {
        None => true,
        Some(Stand::Page(_)) => false,
        Some(stood) => after != Some(stood),
    }
}

/// What counts of check-ins: the newest of which the average pain was worse than in the one before it, however long ago.
/// Of a day only its newest is one. `facts` is every check-in: of a choice nobody knows which came after which.
pub(crate) fn of_check_ins(rules: &RuleSet, facts: &[Fact]) -> Option<FactId> {
    let mut days = BTreeMap::new();
    for fact in facts {
        if let Body::CheckedIn { day, answers } = &fact.body {
            days.insert(*day, (fact.id, answers.average));
        }
    }
    let said = days.into_values().filter_map(|(id, average)| Some((id, average?)));
    // In the order in which they were recorded.
    let said: Vec<(FactId, Pain)> = said.collect::<BTreeMap<_, _>>().into_iter().collect();
    let worse = said.windows(2).rev().find(|pair| worsened(rules, pair[0].1, pair[1].1));
    worse.map(|pair| pair[1].0)
}

/// What counts of settings: of each the newest, where no other phone's outweighs it; of conditions also what counts
/// beside it.
pub(crate) fn of_settings(facts: &[Fact], outweighed: &Outweighed) -> BTreeSet<FactId> {
    let mut newest = BTreeMap::new();
    for fact in facts {
        if let Body::SettingChanged(change) = &fact.body
            && !outweighed.holds(fact.id)
        {
            newest.insert(change.key, fact.id);
        }
    }
    let beside = facts.iter().map(|fact| fact.id).filter(|fact| outweighed.counts_too(*fact));
    newest.into_values().chain(beside).collect()
}

/// The newest check, the newest whole one, and the newest one that ended early.
fn deciding_checks(symptoms: &Symptoms, facts: &[Fact]) -> BTreeSet<CheckId> {
    let checks = Check::all(facts);
    let newest_that =
        |stands: fn(Stand) -> bool| checks.iter().rev().find(|check| stands(check.stand(symptoms)));
    let whole = newest_that(|stand| stand == Stand::Whole);
    let early = newest_that(|stand| matches!(stand, Stand::EndedEarly(_)));
    [checks.last(), whole, early].into_iter().flatten().map(|check| check.id).collect()
}

/// What was said of a flag, by how it moves the flag's state.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Said {
    /// The state is the same whatever was before: no, gone, new, or so after all.
    Fixed,
    /// A professional agreed: it opens what can be opened.
    Agreed,
    /// It is known: whether that counts depends on what was before.
    Known,
}

fn said(body: &Body) -> Option<(&FlagId, Said)> {
    Some(match body {
        Body::SymptomAnswered { flag, answer: SymptomReply::No | SymptomReply::New, .. }
        | Body::SymptomUpdated { flag, answer: SymptomUpdate::Gone | SymptomUpdate::Restored, .. } => {
            (flag, Said::Fixed)
        }
        Body::SymptomAnswered { flag, answer: SymptomReply::Known, .. } => (flag, Said::Known),
        Body::SymptomUpdated { flag, answer: SymptomUpdate::Agreed, .. } => (flag, Said::Agreed),
        _ => return None,
    })
}

/// Of one flag: what fixed its state last, the newest agreement after that, and the newest of all after that.
#[derive(Debug, Default)]
struct OfFlag {
    fixed: Option<FactId>,
    agreed: Option<FactId>,
    newest: Option<FactId>,
}

impl OfFlag {
    fn add(&mut self, said: Said, id: FactId) {
        match said {
            Said::Fixed => *self = Self { fixed: Some(id), ..Self::default() },
            Said::Agreed => (self.agreed, self.newest) = (Some(id), Some(id)),
            Said::Known => self.newest = Some(id),
        }
    }
}
