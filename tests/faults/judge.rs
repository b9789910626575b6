//! Is everything there that was acknowledged, once, and nothing else? Judged by a run of the same story without a fault.

use std::path::PathBuf;

use midback_core::Moment;

use crate::child::{Fate, Heard, Room};
use crate::files::{self, Passing};
use crate::phone::Phone;
use crate::shim::{How, Shim};
use crate::state::{BEFORE, State, digest};
use crate::stories::Story;
use crate::teller::{Purpose, Stop, Teller};

/// A story, and how it goes without a fault.
pub(crate) struct Known {
    /// The story.
    pub(crate) story: &'static Story,
    /// A folder with what is there before it.
    before: PathBuf,
    /// What the clock shows then.
    now: Moment,
    /// What is there before the first step, and after each.
    states: Vec<(Moment, State)>,
    digests: Vec<String>,
    /// The calls by which it changes files, in their order: the call and the file.
    pub(crate) calls: Vec<String>,
}

impl Known {
    /// Prepares it, tells it once in this process and once in a child.
    pub(crate) fn of(story: &'static Story, shim: &Shim, passing: &Passing) -> Result<Self, String> {
        let before = passing.path(&format!("before-{}", story.name));
        let now = story.prepare(&before)?;
        let (folder, copies) = (passing.path("noted"), passing.path("copies"));
        files::copy_folder(&before, &folder)?;
        let wrong = |stop: Stop| format!("{}: {stop:?}", story.name);
        let noted = Purpose::Noted { states: Vec::new(), copies };
        let mut teller = Teller::new(Phone::new(&folder, now), noted).map_err(wrong)?;
        (story.tell)(&mut teller).map_err(wrong)?;
        let states = teller.into_states();
        let digests = states.iter().map(|(_, state)| digest(&state.screens)).collect();
        let mut known = Self { story, before, now, states, digests, calls: Vec::new() };
        let (room, trace) = (Room::new(&passing.path("first"))?, passing.path("trace"));
        let heard = known.tell(&room, shim, Fate::Spared, Some(&trace))?;
        known.judge(&room, &heard).map_err(|what| format!("{} without a fault: {what}", story.name))?;
        if !heard.told || heard.failed > 0 {
            return Err(format!("{} is not told to its end without a fault: {heard:?}", story.name));
        }
        if shim.is_here() {
            let trace = std::fs::read_to_string(&trace).map_err(|error| error.to_string())?;
            known.calls = trace.lines().map(str::to_owned).collect();
            known.notices(&room, shim)?;
        }
        Ok(known)
    }

    /// Whoever judges has to notice what is lost: all of it, on a disk that lies, at the very end.
    fn notices(&self, room: &Room, shim: &Shim) -> Result<(), String> {
        let heard = self.tell(room, shim, Fate::Meets(How::Lying, self.calls.len()), None)?;
        match self.judge(room, &heard) {
            Err(_) if heard.wrong.is_none() && heard.done > 1 => Ok(()),
            judged => {
                Err(format!("{}: nobody notices that all is lost: {judged:?} {heard:?}", self.story.name))
            }
        }
    }

    /// Tells it in a child.
    pub(crate) fn tell(
        &self,
        room: &Room,
        shim: &Shim,
        fate: Fate,
        trace: Option<&std::path::Path>,
    ) -> Result<Heard, String> {
        room.tell(shim, self.story, (&self.before, self.now), fate, trace)
    }

    /// What of it is not as it has to be.
    pub(crate) fn judge(&self, room: &Room, heard: &Heard) -> Result<(), String> {
        if let Some(wrong) = &heard.wrong {
            return Err(wrong.clone());
        }
        for (step, old, new) in &heard.seen {
            let is = |step: usize, found: &String| self.digests.get(step) == Some(found);
            if !is(step.saturating_sub(1), old) && !is(*step, new) {
                return Err(format!(
                    "after step {step} failed, the screens say neither what was nor what is new"
                ));
            }
        }
        if heard.told && heard.done + 1 != self.states.len() {
            return Err(format!("told to its end after {} of {} steps", heard.done, self.states.len() - 1));
        }
        let mut differences = Vec::new();
        // What was acknowledged; and all of the step that was under way, or nothing of it.
        for step in heard.done..=heard.begun.max(heard.done) {
            let Some((now, expected)) = self.states.get(step) else { break };
            let found = State::of(&room.data, *now)?;
            let same = State { kept: expected.kept.clone(), ..found.clone() } == *expected;
            if (same || self.is_between(&found, heard)) && self.has_what_is_kept(&found, expected, heard) {
                return Ok(());
            }
            differences.push(format!("not as after step {step}: {}", difference(&found, expected)));
        }
        Err(differences.join("\n    "))
    }

    /// While a step is under way, what it makes and what it takes away may be there or not; never anything else. Where nothing is
    /// to be left, nothing is.
    fn has_what_is_kept(&self, found: &State, expected: &State, heard: &Heard) -> bool {
        let (Some((_, old)), Some((_, new))) =
            (self.states.get(heard.done), self.states.get(heard.begun.max(heard.done)))
        else {
            return false;
        };
        // A backup that is made by the way, as of what was gone back to, may fail, and be made anew by whoever tries again.
        let by_the_way = |one: &String| {
            let first = self.states.iter().position(|(_, state)| state.kept.contains(one));
            let made = first
                .filter(|first| *first > 0)
                .map(|first| (&self.states[first - 1].1, &self.states[first].1));
            made.is_some_and(|(before, after)| before.facts != after.facts)
        };
        let mut stay = old.kept.intersection(&new.kept);
        let stays = stay.all(|one| found.kept.contains(one) || by_the_way(one));
        let is_known =
            |one: &String| old.kept.contains(one) || new.kept.contains(one) || one.ends_with(BEFORE);
        let known = found.kept.iter().all(is_known);
        stays && known && (!expected.kept.is_empty() || found.kept.is_empty())
    }

    /// What waits beside the data is taken away after it was stored: in between it is there twice, and doing it again changes
    /// nothing.
    fn is_between(&self, found: &State, heard: &Heard) -> bool {
        let (Some((_, old)), Some((_, new))) = (self.states.get(heard.done), self.states.get(heard.begun))
        else {
            return false;
        };
        old.queue != new.queue
            && found.queue == old.queue
            && (&found.facts, &found.ledger, &found.screens) == (&new.facts, &new.ledger, &new.screens)
    }
}

/// The first line that is not as expected.
fn difference(found: &State, expected: &State) -> String {
    for (what, found, expected) in [
        ("facts", &found.facts, &expected.facts),
        ("ledger", &found.ledger, &expected.ledger),
        ("queue", &found.queue, &expected.queue),
        ("screens", &found.screens, &expected.screens),
        ("kept", &kept(found), &kept(expected)),
    ] {
        if found != expected {
            let at = found.iter().zip(expected).take_while(|(one, other)| one == other).count();
            let nothing = String::new();
            let (one, other) = (found.get(at).unwrap_or(&nothing), expected.get(at).unwrap_or(&nothing));
            return format!(
                "{what}, {} and not {}; the first that differs is {}, and not {}",
                found.len(),
                expected.len(),
                part(one, other),
                part(other, one),
            );
        }
    }
    "nothing".to_owned()
}

fn kept(state: &State) -> Vec<String> {
    state.kept.iter().cloned().collect()
}

/// The part of a text from which on it differs.
fn part(text: &str, other: &str) -> String {
    let same = text.chars().zip(other.chars()).take_while(|(one, other)| one == other).count();
    let part: String = text.chars().skip(same.saturating_sub(40)).take(120).collect();
    format!("«{part}»")
}
