//! What do the facts say of one exercise? Its sessions, what they added to the pain, what rose and fell.

use std::collections::{BTreeMap, BTreeSet};

use super::doses::Asked;
use crate::facts::{Body, DoseChoice, Fact, LeaveReason};
use crate::ids::{ExerciseId, SessionId};
use crate::time::Day;

/// One exercise's sessions, oldest first; of the app's own choice, or of one prescription.
#[derive(Debug, Default)]
pub(super) struct Story {
    pub(super) done: Vec<Done>,
    /// Where those at the present dose begin.
    pub(super) since: usize,
    /// What was asked in the last session, done or not, and when that was.
    pub(super) planned: Option<(Asked, Day)>,
    /// Every day on which it was asked for.
    pub(super) days: BTreeSet<Day>,
    /// The days on which the dose rose.
    pub(super) raised: Vec<Day>,
    /// What the person chose since the last session, and when.
    pub(super) chosen: Option<(DoseChoice, Day)>,
    /// Whether the present dose is there because a lowering was taken back.
    pub(super) undone: Option<Day>,
    /// From what it fell, and why.
    pub(super) fell: Vec<Fall>,
    /// When an absence lowered it last, and pain has not since.
    pub(super) absent: Option<(Day, i64)>,
    /// A clearly worse morning of which nothing came yet: its day, and whether it was the second.
    pub(super) flare: Option<(Day, bool)>,
    /// How many sessions there were when the therapist last answered: they say nothing any more.
    pub(super) answered: usize,
}

/// A dose that fell.
#[derive(Debug, Clone)]
pub(super) struct Fall {
    pub(super) from: Asked,
    pub(super) day: Day,
    pub(super) why: Why,
}

/// Why a dose fell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Why {
    MuchPain,
    Strain,
    Flare,
    Away(i64),
}

impl Why {
    /// Whether the body said so.
    pub(super) fn is_body(self) -> bool {
        !matches!(self, Self::Away(_))
    }
}

/// All sessions of one exercise on a day at a dose.
#[allow(clippy::struct_excessive_bools, reason = "each is a question of its own, as the rules ask it")]
#[derive(Debug, Clone)]
pub(super) struct Done {
    pub(super) sessions: Vec<SessionId>,
    pub(super) day: Day,
    pub(super) asked: Asked,
    pub(super) baseline: Option<i32>,
    pub(super) pain: Option<i32>,
    pub(super) effort: Option<i32>,
    pub(super) rise: i32,
    pub(super) full: bool,
    pub(super) half: bool,
    /// Under half or made easier, for the body.
    pub(super) cut: bool,
    pub(super) something: bool,
    /// On a bad day: it says nothing for a raise.
    pub(super) bad_day: bool,
}

/// Whether a pain has worsened.
pub(super) fn worsened(before: i32, after: i32) -> bool {
    let up = after - before;
    up >= 2 || up >= 1 && 10 * up >= 3 * before
}

/// What a pain added to the one before.
fn rise(baseline: Option<i32>, pain: i32) -> i32 {
    match baseline {
        None => pain,
        Some(before) if worsened(before, pain) || pain >= 6 => (pain - before).max(0),
        Some(_) => 0,
    }
}

impl Done {
    pub(super) fn much(&self) -> bool {
        self.pain.is_some_and(|pain| pain >= 6) && self.rise > 0
    }

    pub(super) fn some(&self) -> bool {
        self.pain.is_some_and(|pain| pain >= 3) && self.rise > 0
    }

    pub(super) fn hard(&self) -> bool {
        self.effort.is_some_and(|effort| effort >= 9)
    }

    /// Whether it speaks for a raise, but for the morning.
    pub(super) fn went_well(&self, most_effort: i32) -> bool {
        let still = self.rise == 0 && self.baseline.is_some_and(|before| before <= 5);
        let pain = self.pain.is_some_and(|pain| pain <= 2 || pain <= 5 && still);
        self.full && !self.cut && pain && self.effort.is_some_and(|effort| effort <= most_effort)
    }

    /// Whether it says anything: something of it was done, or it was left for a reason of the body.
    fn counts(&self) -> bool {
        self.half || self.cut || self.pain.is_some()
    }

    /// From the facts of a session.
    pub(super) fn of(
        exercise: &ExerciseId,
        asked: Asked,
        baseline: Option<i32>,
        session: SessionId,
        day: Day,
        facts: &[Fact],
    ) -> Self {
        let (mut own, mut page, mut left, mut eased) = ((None, None), None, None, None);
        let mut sets: BTreeMap<(u8, u8), u32> = BTreeMap::new();
        for fact in facts {
            match &fact.body {
                Body::ExerciseRated { exercise: of, pain, effort, .. } if of == exercise => {
                    own = (pain.map(i32::from), effort.map(i32::from));
                }
                Body::SessionFelt { added, effort, efforts, .. } => {
                    let named = added.as_ref().map(|all| all.iter().find(|one| one.exercise == *exercise));
                    let of_it = efforts.iter().find(|(of, _)| of == exercise).map(|(_, effort)| *effort);
                    let worst = named.map(|named| named.map(|one| one.worst.map(i32::from)));
                    page = Some((worst, of_it.or(*effort).map(i32::from)));
                }
                Body::ExerciseLeft { exercise: of, reason, .. } if of == exercise => left = Some(*reason),
                Body::MadeEasier { exercise: of, dose, from, .. } if of == exercise => {
                    eased = Some((dose.clone(), *from));
                }
                Body::SetDone { exercise: of, set, side, amount, .. } if of == exercise => {
                    sets.insert((*side as u8, *set), u32::from(*amount));
                }
                _ => {}
            }
        }
        let (mut pain, mut effort) = own;
        let mut up = pain.map_or(0, |pain| rise(baseline, pain));
        if let Some((worst, of_page)) = page {
            effort = effort.or(of_page);
            match worst.filter(|_| pain.is_none()) {
                Some(None) => pain = baseline,
                Some(Some(worst)) => {
                    up = worst.map_or(1, |worst| rise(baseline, worst).max(1));
                    pain = worst;
                }
                None => {}
            }
        }
        let sides: BTreeSet<u8> = sets.keys().map(|(side, _)| *side).collect();
        let of_side = |side: u8| {
            sets.iter().filter(|((known, _), _)| *known == side).map(|(_, amount)| amount).sum::<u32>()
        };
        let (sets_asked, amount) = (asked.dose.sets, u32::from(asked.dose.amount));
        let least = sides.iter().map(|side| of_side(*side)).min().unwrap_or(0);
        let whole = sets.values().filter(|done| **done >= amount).count();
        let full = left.is_none()
            && eased.is_none()
            && !sides.is_empty()
            && whole == usize::from(sets_asked) * sides.len();
        // Half of what it was made easier to, where it was.
        let target = match &eased {
            None => u32::from(sets_asked) * amount,
            Some((dose, _)) => u32::from(dose.sets) * u32::from(dose.amount),
        };
        let half = 2 * least >= target && least > 0;
        let body = matches!(left, Some(LeaveReason::Hurts | LeaveReason::TooHard));
        let something = sets.values().any(|done| *done > 0);
        Self {
            sessions: vec![session],
            day,
            asked,
            baseline,
            pain,
            effort,
            rise: up,
            full,
            half,
            cut: eased.is_some() || !half && body,
            something,
            bad_day: false,
        }
    }

    /// Another session of the same day and dose counts with it, with the worse answer.
    fn join(&mut self, other: Self) {
        self.sessions.extend(other.sessions);
        self.baseline = self.baseline.zip(other.baseline).map(|(one, other)| one.max(other));
        self.pain = self.pain.zip(other.pain).map(|(one, other)| one.max(other));
        self.effort = self.effort.zip(other.effort).map(|(one, other)| one.max(other));
        self.rise = self.rise.max(other.rise);
        self.full |= other.full;
        self.half |= other.half;
        self.cut |= other.cut;
        self.something |= other.something;
    }
}

impl Story {
    /// Those at the present dose that say anything, oldest first.
    pub(super) fn run(&self) -> impl DoubleEndedIterator<Item = &Done> {
        self.done[self.begins()..].iter().filter(|done| done.counts())
    }

    /// Which session is the first at this dose since the therapist last answered.
    fn begins(&self) -> usize {
        self.since.max(self.answered).min(self.done.len())
    }

    pub(super) fn push(&mut self, done: Done) {
        let begins = self.begins();
        match self.done[begins..].last_mut() {
            Some(last)
                if last.day == done.day && last.bad_day == done.bad_day && last.asked == done.asked =>
            {
                last.join(done);
            }
            _ => self.done.push(done),
        }
    }

    /// The last session in which it counts as done, since the therapist last answered.
    pub(super) fn last_done(&self) -> Option<&Done> {
        self.done[self.answered.min(self.done.len())..].iter().rev().find(|done| done.half && !done.bad_day)
    }

    /// Whether the body made it fall from that since a day.
    pub(super) fn fell_from_since(&self, asked: &Asked, day: Day) -> bool {
        self.fell.iter().any(|fall| fall.why.is_body() && fall.from == *asked && fall.day >= day)
    }
}
