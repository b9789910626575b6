//! Which picture of the figure's loop fits, and how full are the lungs?
//!
//! A loop shows one repetition, breath or round at the pace of the rules, and a hold for a moment. A set lasts as long as
//! its dose says and breathes as the person does. So each beat of a set is laid over the part of the loop that shows it.

use std::f64::consts::PI;

use super::beats::{Beat, BeatKind, ratio};
use super::machine::Machine;
use super::moves::Task;
use super::script::{Haptic, Part, PartKind};
use crate::dose::Measure;
use crate::figure::{By, Rhythm, Span};

/// How much of the time on a spot the way to the next takes at most.
const OF_A_SPOT: f64 = 0.4;
/// How much of the time before a set the way into its position takes at most.
const INTO: f64 = 0.95;
/// In a rest, where the way out of it comes before, each of the two takes so much.
const OF_A_REST: f64 = 0.4;
/// A change of what is held begins so many seconds before its middle: that is when it is said.
const SAID_BEFORE: f64 = 1.0;

impl Machine {
    /// Which thirtieth of a second of the loop is shown.
    pub(super) fn tick(&self) -> u16 {
        let part = self.part();
        let form = &self.moves[part.task.exercise].form;
        let Some(rhythm) = &form.rhythm else { return 0 };
        let set = if part.kind == PartKind::Set { Some(part) } else { self.parts.get(self.at + 1) };
        let Some(set) = set else { return 0 };
        let set = Set { rhythm, measure: form.dose.measure, beats: &set.beats };
        let pos = if part.open && part.length > 0 { self.pos % part.length } else { self.pos };
        rhythm.tick(if part.kind == PartKind::Set { set.at(pos) } else { set.before(part, pos, self.last) })
    }

    /// How full the lungs are, from 0 to 1, in a set in which the breath is led. In a hold the person breathes on, so that
    /// nothing stands still there. On a way that leads no breath, they come to where the next breath begins.
    pub(super) fn lungs(&self) -> Option<f64> {
        let part = self.part();
        let form = &self.moves[part.task.exercise].form;
        if part.kind != PartKind::Set || part.open {
            return None;
        }
        let led = part.beats.iter().filter_map(|beat| match form.breath(beat.kind)? {
            Haptic::Inhale => Some((beat, 0.0, 1.0)),
            Haptic::Exhale => Some((beat, 1.0, 0.0)),
            _ => None,
        });
        // After the last one it is as before the first.
        let (_, first, _) = led.clone().next()?;
        let Some((beat, from, to)) = led.clone().take_while(|(beat, ..)| beat.start <= self.pos).last()
        else {
            return Some(first);
        };
        if self.pos < beat.end() {
            return Some(eased(from, to, ratio(self.pos - beat.start, beat.length)));
        }
        let next = led.clone().find(|(beat, ..)| beat.start > self.pos);
        let (ends, comes) = next.map_or((part.length, first), |(beat, from, _)| (beat.start, from));
        let holds = part.beats.iter().filter(|one| one.kind == BeatKind::Hold && one.start < ends);
        let held = holds.map(Beat::end).next_back().unwrap_or(0);
        let begins = beat.end().max(held);
        (self.pos >= begins).then(|| eased(to, comes, ratio(self.pos - begins, ends - begins)))
    }
}

/// A set over a loop.
struct Set<'a> {
    rhythm: &'a Rhythm,
    measure: Measure,
    beats: &'a [Beat],
}

impl Set<'_> {
    /// The second of the loop that fits `pos` milliseconds of the set.
    fn at(&self, pos: u64) -> f64 {
        let found = match self.measure {
            _ if self.rhythm.flows => None,
            Measure::Repetitions => self.repetition(pos),
            Measure::Rounds => self.round(pos),
            Measure::Breaths | Measure::Seconds if self.holds().next().is_some() => self.stay(pos),
            Measure::RollerSeconds if self.holds().next().is_some() => self.spot(pos),
            Measure::Breaths => self.breath(pos),
            Measure::Seconds | Measure::RollerSeconds | Measure::Minutes => None,
        };
        found.unwrap_or_else(|| seconds(pos) % self.rhythm.seconds)
    }

    /// The second that fits `pos` milliseconds of the part before the set: out of the position of the set before, a look
    /// at what comes where that is new, and into its position. `last`: the set that was in hand.
    fn before(&self, part: &Part, pos: u64, last: Option<Task>) -> f64 {
        let loops = self.rhythm.seconds;
        let (now, length) = (seconds(pos), seconds(part.length));
        let first = self.at(0);
        let most = if part.kind == PartKind::Rest { OF_A_REST } else { INTO };
        let into = first.min(length * most);
        if into > 0.0 && length - now <= into {
            return first * (1.0 - (length - now) / into);
        }
        let stays = |last: Task| last.exercise == part.task.exercise && last.side == part.task.side;
        match part.kind {
            // What comes is shown as often as there is time for it whole.
            PartKind::GetReady | PartKind::Change => {
                let whole = ((length - into) / loops).floor() * loops;
                if now < whole { now % loops } else { 0.0 }
            }
            PartKind::Rest if last.is_some_and(stays) => {
                let end = self.at(self.beats.last().map_or(0, Beat::end));
                let out = (loops - end).rem_euclid(loops);
                let takes = out.min(length * OF_A_REST);
                if now < takes { (end + out * now / takes).min(loops) } else { 0.0 }
            }
            _ => 0.0,
        }
    }

    /// The beat at a moment, or the last one where all are over.
    fn beat(&self, pos: u64) -> Option<&Beat> {
        self.beats.iter().find(|beat| pos < beat.end()).or(self.beats.last())
    }

    /// Where a kind of movement begins in the loop and where the last of its neighbours ends.
    fn span(&self, by: By) -> Option<(f64, f64)> {
        let moves = &self.rhythm.moves;
        let first = moves.iter().position(|one| one.by == by)?;
        let last = moves[first..].iter().take_while(|one| one.by == by).last()?;
        Some((moves[first].start, last.arrives))
    }

    /// Up, whatever is between, and back.
    fn repetition(&self, pos: u64) -> Option<f64> {
        let (up, top) = self.span(By::Lift)?;
        let (leaves, back) = self.span(By::Lower)?;
        let beat = self.beat(pos)?;
        let of = |kind: BeatKind| self.beats.iter().find(|one| one.number == beat.number && one.kind == kind);
        let (lift, lower) = (of(BeatKind::Lift)?, of(BeatKind::Lower)?);
        Some(match beat.kind {
            BeatKind::Lift => between(up, top, ratio(pos - lift.start, lift.length)),
            BeatKind::Lower => between(leaves, back, share(beat, pos)),
            _ => between(top, leaves, ratio(pos - lift.end(), lower.start - lift.end())),
        })
    }

    fn breath(&self, pos: u64) -> Option<f64> {
        let beat = self.beat(pos)?;
        let (from, to) = self.span(if beat.kind == BeatKind::BreathIn { By::In } else { By::Out })?;
        Some(between(from, to, share(beat, pos)))
    }

    fn round(&self, pos: u64) -> Option<f64> {
        let beat = self.beat(pos)?;
        let mut parts = self.rhythm.moves.iter().filter(|one| one.by == By::Part);
        let part = parts.nth(usize::from(beat.part).checked_sub(1)?)?;
        Some(between(part.start, part.arrives, share(beat, pos)))
    }

    /// What is stayed in.
    fn holds(&self) -> impl Iterator<Item = &Span> + Clone {
        self.rhythm.moves.iter().filter(|one| one.held)
    }

    /// A position that is kept for the whole set; where there are several, each as long as the others.
    fn stay(&self, pos: u64) -> Option<f64> {
        let count = self.holds().count();
        let length = seconds(self.beats.last()?.end());
        let each = length / number(count);
        let now = seconds(pos);
        let changes = (1..count).map(|at| each * number(at) - SAID_BEFORE).collect::<Vec<_>>();
        self.held(now, &changes, each / 2.0)
    }

    /// A position on each spot; the way to the next belongs to the time on the one before.
    fn spot(&self, pos: u64) -> Option<f64> {
        let spots = self.beats.iter().filter(|beat| beat.kind == BeatKind::Spot);
        let longest = spots.clone().map(|beat| beat.length).min().map_or(0.0, seconds) * OF_A_SPOT;
        let way = self.way(0)?.1.min(longest);
        let last = spots.clone().count().saturating_sub(1);
        let changes = spots.take(last).map(|beat| seconds(beat.end()) - way).collect::<Vec<_>>();
        self.held(seconds(pos), &changes, longest)
    }

    /// From where a held position is left to where the next one is come to, and how many seconds that takes.
    fn way(&self, from: usize) -> Option<(f64, f64)> {
        let mut holds = self.holds().cycle().skip(from);
        let (one, next) = (holds.next()?, holds.next()?);
        // The stay of the last movement stands at the loop's beginning.
        let leaves = if one.leaves >= self.rhythm.seconds { self.rhythm.opens } else { one.leaves };
        Some((leaves, (next.arrives - leaves).rem_euclid(self.rhythm.seconds)))
    }

    /// One held position after another; `changes`: when each is left, in seconds of the set.
    fn held(&self, now: f64, changes: &[f64], longest: f64) -> Option<f64> {
        let gone = changes.iter().take_while(|change| **change <= now).count();
        let at = |index: usize| self.holds().cycle().nth(index % self.holds().count().max(1));
        if let Some(change) = gone.checked_sub(1).and_then(|last| changes.get(last)) {
            let (from, way) = self.way((gone - 1) % self.holds().count())?;
            let takes = way.min(longest);
            if now < change + takes {
                return Some((from + way * (now - change) / takes) % self.rhythm.seconds);
            }
        }
        at(gone).map(|hold| hold.arrives)
    }
}

/// How far a beat is.
fn share(beat: &Beat, pos: u64) -> f64 {
    ratio(pos.saturating_sub(beat.start), beat.length)
}

/// The same, as breath does: slow where it turns.
fn eased(from: f64, to: f64, share: f64) -> f64 {
    between(from, to, 0.5 - 0.5 * (PI * share).cos())
}

fn between(from: f64, to: f64, share: f64) -> f64 {
    from + (to - from) * share
}

/// Seconds of so many milliseconds; a part is minutes at most.
fn seconds(length: u64) -> f64 {
    f64::from(u32::try_from(length).unwrap_or(u32::MAX)) / 1_000.0
}

fn number(count: usize) -> f64 {
    f64::from(u32::try_from(count).unwrap_or(u32::MAX))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::super::golden::{decision, english, manner, moves, tasks};
    use super::super::machine::Opening;
    use super::super::model::opening;
    use super::super::moves::Manner;
    use super::super::script::parts;
    use super::*;
    use crate::catalog::Catalog;
    use crate::figure::{Figure, V2};
    use crate::ids::ExerciseId;

    /// How far anything that an eye follows goes in a thirtieth of a second at most, in body heights.
    const STRIDE: f64 = 0.06;

    /// Where everything is in each picture of a figure.
    struct Seen {
        figure: Figure,
        ticks: f64,
        known: BTreeMap<u16, Vec<V2>>,
    }

    impl Seen {
        fn at(&mut self, tick: u16) -> Vec<V2> {
            let second = f64::from(tick) / self.ticks * self.figure.seconds();
            self.known.entry(tick).or_insert_with(|| self.figure.seen(second)).clone()
        }

        fn step(&mut self, from: u16, to: u16) -> f64 {
            let (from, to) = (self.at(from), self.at(to));
            from.iter().zip(&to).map(|(from, to)| (from.x - to.x).hypot(from.y - to.y)).fold(0.0, f64::max)
        }
    }

    /// The figure never jumps while a set is done, nor into it, nor out of it for a rest; however the person breathes.
    #[test]
    fn the_figure_flows_through_every_set_of_every_level() {
        let words = english();
        for exercise in Catalog::shipped().unwrap().exercises() {
            for level in &exercise.levels {
                let sets = level.sets.low.max(2).min(level.sets.high);
                let moves = moves(&words, &[decision(exercise, level, sets)]);
                let form = &moves[0].form;
                let rhythm = form.rhythm.as_ref().unwrap();
                let figure = Figure::of(&exercise.id, level.id).unwrap();
                let ticks = f64::from(rhythm.tick(rhythm.seconds - 0.02)) + 1.0;
                let mut seen = Seen { figure, ticks, known: BTreeMap::new() };
                for cycle in [5, 7, 10] {
                    let usual = manner(&words);
                    let manner = Manner { pace: usual.pace.with_breath(cycle), ..usual };
                    let parts = parts(&manner, &moves, &tasks(&moves), None);
                    let (mut tick, mut last) = (None, None);
                    for pair in parts.chunks_exact(2) {
                        let (lead, done) = (&pair[0], &pair[1]);
                        let set = Set { rhythm, measure: form.dose.measure, beats: &done.beats };
                        let same = last.is_some_and(|last: Task| last.side == lead.task.side);
                        tick = tick.filter(|_| same && lead.kind == PartKind::Rest);
                        let before = (0..lead.length).step_by(33).map(|pos| set.before(lead, pos, last));
                        let during = (0..done.length).step_by(33).map(|pos| set.at(pos));
                        for (at, second) in before.chain(during).enumerate() {
                            let next = rhythm.tick(second);
                            let step = tick.map_or(0.0, |tick| seen.step(tick, next));
                            let what = || format!("{} {} {:?} {cycle}", exercise.id, level.number, lead.kind);
                            assert!(step < STRIDE, "{}: {step} at {at}: {tick:?} to {next}", what());
                            tick = Some(next);
                        }
                        last = Some(done.task);
                    }
                }
            }
        }
    }

    /// Lungs neither fill nor empty at once, in whatever way the breath of a level is led.
    #[test]
    fn the_breath_flows_through_every_set_of_every_level() {
        let words = english();
        for exercise in Catalog::shipped().unwrap().exercises() {
            for level in &exercise.levels {
                for cycle in [5, 7, 10] {
                    let usual = manner(&words);
                    let manner = Manner { pace: usual.pace.with_breath(cycle), ..usual };
                    let moves = moves(&words, &[decision(exercise, level, 1)]);
                    let tasks = tasks(&moves);
                    let mut machine = Machine::new(Opening { manner, moves, tasks, ..opening(false, None) });
                    machine.next_part();
                    let mut last: Option<f64> = None;
                    for pos in (0..machine.part().length).step_by(33) {
                        machine.pos = pos;
                        let full = machine.lungs();
                        let step = last.zip(full).map_or(0.0, |(last, full)| (last - full).abs());
                        assert!(
                            step < 0.05,
                            "{} {} {cycle}: {last:?} {full:?} at {pos}",
                            exercise.id,
                            level.number
                        );
                        last = full;
                    }
                }
            }
        }
    }

    #[test]
    fn a_person_breathes_at_their_own_pace() {
        let words = english();
        let cat_cow = Catalog::shipped().unwrap().exercise(&ExerciseId::new("cat-cow")).unwrap();
        let moves = moves(&words, &[decision(cat_cow, cat_cow.at(2).unwrap(), 1)]);
        let rhythm = moves[0].form.rhythm.as_ref().unwrap();
        let half = |cycle: u32| {
            let usual = manner(&words);
            let manner = Manner { pace: usual.pace.with_breath(cycle), ..usual };
            let parts = parts(&manner, &moves, &tasks(&moves), None);
            let set = Set { rhythm, measure: moves[0].form.dose.measure, beats: &parts[1].beats };
            // Half of the second breath in, and half of the out that follows.
            let beats = &parts[1].beats[2..4];
            let halves: Vec<f64> = beats.iter().map(|beat| set.at(beat.start + beat.length / 2)).collect();
            (beats[0].length + beats[1].length, halves)
        };
        let ((usual, shown), (slower, same)) = (half(7), half(10));
        assert_eq!((usual, slower), (7_000, 10_000));
        assert!(shown.iter().zip(&same).all(|(one, other)| (one - other).abs() < 1e-9), "{shown:?} {same:?}");
    }

    #[test]
    fn what_the_body_does_is_what_is_shown() {
        let words = english();
        let at = |name: &str, number: u8, second: f64| {
            let exercise = Catalog::shipped().unwrap().exercise(&ExerciseId::new(name)).unwrap();
            let level = exercise.at(number).unwrap();
            let moves = moves(&words, &[decision(exercise, level, 1)]);
            let parts = parts(&manner(&words), &moves, &tasks(&moves), None);
            let form = &moves[0].form;
            let rhythm = form.rhythm.clone().unwrap();
            let set = Set { rhythm: &rhythm, measure: form.dose.measure, beats: &parts[1].beats };
            #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "seconds of a test")]
            let shown = set.at((second * 1_000.0) as u64);
            (shown, rhythm)
        };
        // Bird dog with a hold of five seconds: up at the end of the lift, and there until it is lowered.
        let (top, rhythm) = at("bird-dog", 3, 4.0);
        let lift = rhythm.moves.iter().find(|span| span.by == By::Lift).unwrap();
        assert!((lift.arrives..=lift.leaves).contains(&top), "{top} {lift:?}");
        // Child's pose, breathed in: nobody comes up with each breath.
        let held: Vec<f64> = [0.0, 3.0, 9.0].map(|second| at("childs-pose", 2, second).0).into();
        assert!(held.iter().all(|second| (second - held[0]).abs() < 1e-9), "{held:?}");
        // The plank with one foot lifted: the other one in its second half.
        let (first, second) = (at("plank", 5, 2.0).0, at("plank", 5, 18.0).0);
        assert!((first - second).abs() > 1.0, "{first} {second}");
        // On the roller the next spot is another picture for a while, and then the same again.
        let (rest, rhythm) = at("foam-roll", 2, 1.0);
        let moves: Vec<f64> = (0..60).map(|tenth| at("foam-roll", 2, f64::from(tenth) / 4.0).0).collect();
        assert!(moves.iter().any(|second| (second - rest).abs() > 0.5), "{rest} {rhythm:?} {moves:?}");
    }
}
