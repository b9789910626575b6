//! What does a phone do that leads a session: what is said, what is stored, whether it stands, and when is it asked again?
//! All that two phones have to do alike.

use std::collections::BTreeMap;

use super::events::{LiveCommand, LiveEvent, LiveHappened, LiveKept};
use super::frame::{LiveAfter, LiveFrame, LiveState};
use super::machine::{Machine, Opening};
use super::moves::Task;
use super::outbox::{Outbox, Refusal, Trouble, Verdict};
use super::script::PartKind;
use crate::direction::said;
use crate::error::{Error, Problem, Result};
use crate::ids::LevelId;
use crate::time::Moment;

/// Between two frames while they are drawn, in milliseconds: thirty pictures a second.
const DRAWN_MS: u64 = 33;
/// While they are only heard: no word is a tenth of a second late.
const HEARD_MS: u64 = 100;
/// How long a session that stands keeps the phone's sound, in milliseconds. One that was forgotten must not do so all
/// night.
const KEEPS_SOUND_MS: u64 = 10 * 60 * 1_000;

/// A session that is led, with what is not stored of it.
#[derive(Debug, Clone)]
pub(crate) struct Led {
    machine: Machine,
    outbox: Outbox,
    /// When each thing happened that is not stored, and whether the clock could be believed.
    stamps: BTreeMap<u64, (Moment, bool)>,
    /// Whether somebody can see it.
    seen: bool,
    /// Whether the person has left.
    away: bool,
    /// When it last ran, in milliseconds after the player was made; none before its start.
    ran_at: Option<u64>,
    silence: bool,
}

/// Where in a session it is: what is said belongs to one of these.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Place {
    state: LiveState,
    part: PartKind,
    task: Task,
    level: LevelId,
}

impl Led {
    pub(crate) fn new(opening: Opening) -> Self {
        Self {
            machine: Machine::new(opening),
            outbox: Outbox::default(),
            stamps: BTreeMap::new(),
            seen: true,
            away: false,
            ran_at: None,
            silence: false,
        }
    }

    /// The session, so many milliseconds after this was made.
    pub(crate) fn frame(&mut self, elapsed: u64, now: Moment) -> LiveFrame {
        let frame = self.machine.frame(elapsed);
        let clock = self.machine.clock();
        if self.machine.state == LiveState::Running {
            self.ran_at = Some(clock);
        }
        self.stamp(now);
        let mut view = frame.view;
        view.problem = self.problem();
        let unkept = self.machine.to_keep().is_some();
        if unkept {
            view.after = None;
        }
        let sound_ms = self.sound_ms(clock, unkept);
        let keep = self.next_to_keep(clock);
        let quiet = self.away;
        LiveFrame {
            view,
            motion: frame.motion,
            // Of one that was left nothing is being said: what is heard is another's.
            silence: std::mem::take(&mut self.silence) && !quiet,
            cues: if quiet { Vec::new() } else { frame.cues.iter().map(|cue| said(cue)).collect() },
            marks: if quiet { Vec::new() } else { frame.marks },
            keep,
            next_ms: self.next_ms(clock, sound_ms),
            sound: sound_ms.is_some(),
            unkept,
        }
    }

    /// Does what the person asked for.
    pub(crate) fn act(&mut self, elapsed: u64, now: Moment, command: LiveCommand) -> Result<LiveFrame> {
        self.machine.advance(elapsed);
        let before = self.place();
        let leaves = !self.away && command == LiveCommand::PutAway;
        match command {
            LiveCommand::PutAway => self.away = true,
            LiveCommand::TakeUp => self.away = false,
            // Nobody is there who could mean it: a late tap.
            _ if self.away => return Ok(self.frame(elapsed, now)),
            _ => {}
        }
        if matches!(command, LiveCommand::Pause | LiveCommand::PutAway) {
            self.outbox.stay();
        }
        let stuck = self.machine.to_keep().is_some() && self.machine.state != LiveState::Running;
        if command == LiveCommand::Resume && stuck {
            // Nothing goes on before what happened is stored.
            self.outbox.go_on(self.machine.waits_too_long());
        } else {
            self.machine.act(elapsed, command)?;
        }
        let after = self.place();
        if matches!(before.state, LiveState::Ready | LiveState::Paused) {
            self.may_it_go_on();
        }
        let spoke = matches!(before.state, LiveState::Running | LiveState::Asked);
        if before != after && spoke {
            // What is being said, and what was due until now, belongs to the place that was left.
            self.silence = true;
            self.machine.forget_cues();
        }
        let mut frame = self.frame(elapsed, now);
        // The last words of one that is over are said to their end.
        frame.silence |= leaves && !self.machine.is_over();
        Ok(frame)
    }

    /// The first of what waits was stored; `answer` is what that said.
    pub(crate) fn kept(&mut self, elapsed: u64, now: Moment, seq: u64, answer: &LiveKept) -> LiveFrame {
        if self.outbox.answers(seq) {
            self.outbox.clear();
            self.done_with(seq);
            self.hear(answer);
            self.take_up();
        }
        self.frame(elapsed, now)
    }

    /// It could not be stored.
    pub(crate) fn not_kept(&mut self, elapsed: u64, now: Moment, seq: u64, error: &Error) -> LiveFrame {
        if self.outbox.answers(seq) {
            self.machine.advance(elapsed);
            let stood = self.outbox.stands();
            match self.outbox.failed(error, self.machine.clock()) {
                Verdict::NotNow(_) if self.outbox.stands() => self.stand(!stood),
                Verdict::NotNow(_) => {}
                Verdict::GivenUp => self.give_up(seq, None),
                Verdict::Refused(refused) => self.give_up(seq, Some(&refused)),
            }
        }
        self.frame(elapsed, now)
    }

    /// A call of this player failed: it stands where what it knows leaves off, says so, and can be gone on with.
    pub(crate) fn failed(&mut self, elapsed: u64, now: Moment) -> LiveFrame {
        self.machine.begin_anew();
        self.silence = true;
        self.frame(elapsed, now)
    }

    /// Whether somebody can see it: pictures want more frames than a voice.
    pub(crate) fn seen(&mut self, seen: bool) {
        self.seen = seen;
    }

    fn place(&self) -> Place {
        let part = self.machine.part();
        let level = self.machine.moves[part.task.exercise].form.level;
        Place { state: self.machine.state, part: part.kind, task: part.task, level }
    }

    /// Whoever begins to run asks whether it may: what holds was perhaps said elsewhere.
    fn may_it_go_on(&mut self) {
        if self.machine.state == LiveState::Running {
            self.machine.happened(LiveHappened::GoesOn);
        }
    }

    /// What was not stored is known by the time at which it happened, once the clock can be believed.
    fn stamp(&mut self, now: Moment) {
        let clock = self.machine.clock();
        let sure = now.checked().is_ok();
        for event in self.machine.events() {
            if !self.stamps.get(&event.seq).is_some_and(|(_, sure)| *sure) {
                let ago = i64::try_from(clock.saturating_sub(event.elapsed)).unwrap_or_default();
                let at = Moment { epoch_ms: now.epoch_ms.saturating_sub(ago), ..now };
                self.stamps.insert(event.seq, (at, sure));
            }
        }
    }

    fn next_to_keep(&mut self, clock: u64) -> Option<LiveEvent> {
        let event = self.machine.to_keep().filter(|_| self.outbox.is_free(clock))?;
        let (at, _) = *self.stamps.get(&event.seq)?;
        let event =
            LiveEvent { seq: event.seq, happened: event.happened.clone(), at, stood_ms: event.stood_ms };
        self.outbox.hand_out(event.seq);
        Some(event)
    }

    fn done_with(&mut self, seq: u64) {
        self.machine.stored(seq);
        self.stamps.remove(&seq);
    }

    /// What the data knows of the session, and the player did not.
    fn hear(&mut self, answer: &LiveKept) {
        if let Some(after) = answer.over {
            return self.end_elsewhere(after == LiveAfter::SymptomCheck);
        }
        let before = self.place();
        for exercise in &answer.closed {
            self.machine.closed_elsewhere(exercise);
        }
        for unfit in &answer.unfit {
            if let Some(at) = self.machine.place_of(&unfit.exercise) {
                self.machine.leave_unfit(at, unfit.reason, unfit.text.clone());
            }
        }
        self.silence |= self.place() != before;
    }

    fn end_elsewhere(&mut self, check: bool) {
        self.silence |= !self.machine.is_over();
        self.machine.end_elsewhere(check);
    }

    /// Once nothing waits, a person who went on does.
    fn take_up(&mut self) {
        if self.machine.to_keep().is_none()
            && self.outbox.takes_up()
            && self.machine.state == LiveState::Paused
        {
            self.machine.state = LiveState::Running;
            self.may_it_go_on();
        }
    }

    /// It stands until the person goes on. `anew`: until now it did not.
    fn stand(&mut self, anew: bool) {
        self.outbox.stay();
        self.machine.forget_cues();
        self.silence |= anew;
        if self.machine.state == LiveState::Running {
            self.machine.state = LiveState::Paused;
        }
    }

    /// It will never be stored: that is said, and nobody waits for it any more.
    fn give_up(&mut self, seq: u64, refusal: Option<&Refusal>) {
        let refused = self.machine.to_keep().map(|event| event.happened.clone());
        let problem = refusal.map(|refusal| &refusal.problem);
        self.done_with(seq);
        let shown = &self.machine.manner.phrases.shown;
        // Nobody is told to go on with what is over.
        let over = refusal.is_some_and(Refusal::is_of_a_session_that_is_over);
        self.machine.notice.clone_from(if over { &shown.ended } else { &shown.refused });
        if over {
            self.end_elsewhere(false);
        } else {
            match (problem, refused) {
                // A form that is not the person's is no form to go on in.
                (Some(_), Some(LiveHappened::MadeEasier { exercise, .. }))
                | (
                    Some(Problem::ExerciseOver | Problem::NotInSession { .. }),
                    Some(LiveHappened::SetFinished { exercise, .. }),
                ) => self.machine.closed_elsewhere(&exercise),
                _ => {}
            }
        }
        self.take_up();
    }

    /// What keeps something from being stored, in words.
    fn problem(&self) -> String {
        let shown = &self.machine.manner.phrases.shown;
        let problem = match self.outbox.trouble() {
            Some(Trouble::Full) => &shown.full,
            Some(Trouble::WrongClock) => &shown.wrong_clock,
            Some(Trouble::Unreachable) => &shown.not_stored,
            Some(Trouble::Busy) if self.outbox.stands() => &shown.busy,
            None if self.machine.waits_too_long() => &shown.busy,
            _ => return String::new(),
        };
        problem.clone()
    }

    /// How long the session keeps the phone's sound from here on, in milliseconds; none where it does not have it.
    fn sound_ms(&self, clock: u64, unkept: bool) -> Option<u64> {
        let over = self.machine.is_over() && !unkept;
        let until = self.ran_at.filter(|_| !self.away && !over)? + KEEPS_SOUND_MS;
        until.checked_sub(clock).filter(|left| *left > 0)
    }

    fn next_ms(&self, clock: u64, sound_ms: Option<u64>) -> Option<u64> {
        if self.machine.state == LiveState::Running {
            return Some(if self.seen { DRAWN_MS } else { HEARD_MS });
        }
        let again = self.outbox.again_at().map(|at| at.saturating_sub(clock).max(1));
        again.into_iter().chain(sound_ms).min()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::player::model::opening;

    const NOW: Moment = Moment { epoch_ms: 1_774_681_200_000, utc_offset_minutes: 60 };

    fn keep_all(led: &mut Led, clock: u64, mut frame: LiveFrame) -> LiveFrame {
        while let Some(event) = frame.keep {
            frame = led.kept(clock, NOW, event.seq, &LiveKept::default());
        }
        frame
    }

    fn running() -> Led {
        let mut led = Led::new(opening(false, Some(2)));
        let frame = led.act(0, NOW, LiveCommand::Start).unwrap();
        keep_all(&mut led, 0, frame);
        led
    }

    /// One second into the first set.
    fn in_the_set(led: &Led) -> u64 {
        led.machine.parts[0].length + 1_000
    }

    fn act(led: &mut Led, clock: u64, command: LiveCommand) -> LiveFrame {
        let frame = led.act(clock, NOW, command).unwrap();
        keep_all(led, clock, frame)
    }

    #[test]
    fn frames_come_often_while_they_are_seen_and_not_at_all_while_it_stands_for_good() {
        let mut led = Led::new(opening(false, None));
        assert_eq!(led.frame(0, NOW).next_ms, None, "nothing moves before the start");
        let mut led = running();
        assert_eq!(led.frame(100, NOW).next_ms, Some(33));
        led.seen(false);
        assert_eq!(led.frame(200, NOW).next_ms, Some(100));
        let paused = act(&mut led, 300, LiveCommand::Pause);
        assert_eq!((paused.sound, paused.next_ms), (true, Some(600_000 - 100)));
        let forgotten = led.frame(200 + 600_000, NOW);
        assert_eq!((forgotten.sound, forgotten.next_ms), (false, None));
        let on = act(&mut led, 700_000, LiveCommand::Resume);
        assert_eq!((on.sound, on.next_ms), (true, Some(100)));
    }

    #[test]
    fn what_is_being_said_is_stopped_where_a_command_leads_elsewhere_and_nowhere_else() {
        let mut led = running();
        let at = in_the_set(&led);
        // From one part into the next by itself: what is said reaches into it.
        let before = led.frame(at - 1_100, NOW).view.part;
        let after = led.frame(at - 900, NOW);
        assert!(before != after.view.part && !after.silence);
        for (command, silences) in [
            (LiveCommand::LongerRest, false),
            (LiveCommand::NotNow, false),
            (LiveCommand::Pause, true),
            (LiveCommand::Pause, false),
            (LiveCommand::Resume, false),
            (LiveCommand::Next, true),
            (LiveCommand::Hurts, true),
            (LiveCommand::GoOn, true),
            (LiveCommand::Resume, false),
            (LiveCommand::PutAway, true),
        ] {
            let frame = led.act(at, NOW, command.clone()).unwrap();
            assert_eq!(frame.silence, silences, "{command:?}");
            keep_all(&mut led, at, frame);
        }
        act(&mut led, at, LiveCommand::TakeUp);
        let ended = led.act(at, NOW, LiveCommand::End).unwrap();
        keep_all(&mut led, at, ended);
        assert!(!led.act(at, NOW, LiveCommand::PutAway).unwrap().silence, "last words are said to their end");
    }

    #[test]
    fn a_call_that_fails_stands_says_so_and_can_be_gone_on_with() {
        let mut led = running();
        let before = led.frame(7_000, NOW);
        let failed = led.failed(7_100, NOW);
        assert_eq!((failed.view.state, failed.silence), (LiveState::Paused, true));
        assert_eq!((failed.view.exercise, failed.view.set), (before.view.exercise, before.view.set));
        assert!(failed.view.notice.contains("You can continue"), "{}", failed.view.notice);
        let on = act(&mut led, 8_000, LiveCommand::Resume);
        assert_eq!(on.view.state, LiveState::Running);
        let mut over = Led::new(Opening { over: Some(LiveAfter::Summary), ..opening(false, None) });
        assert_eq!(over.failed(0, NOW).view.state, LiveState::Over);
    }

    #[test]
    fn something_that_happened_keeps_its_moment_and_gets_one_that_can_be() {
        let mut led = running();
        let length: u64 = led.machine.parts[0].length + led.machine.parts[1].length;
        // Seen half a minute late, by a clock that shows a time that cannot be.
        let never = Moment { epoch_ms: 0, ..NOW };
        let first = led.frame(length + 30_000, never).keep.unwrap();
        assert_eq!(first.at.epoch_ms, -30_000);
        let stands = led.not_kept(length + 30_000, never, first.seq, &Error::ClockWrong);
        assert!(stands.view.problem.contains("clock"), "{}", stands.view.problem);
        let again = led.frame(length + 90_000, NOW).keep.unwrap();
        assert_eq!((again.seq, again.at.epoch_ms), (first.seq, NOW.epoch_ms - 90_000));
        let mut later = led.clone();
        later.not_kept(length + 90_000, NOW, again.seq, &Error::StorageFull);
        let put_right = Moment { epoch_ms: NOW.epoch_ms + 86_400_000, ..NOW };
        let third = later.frame(length + 200_000, put_right).keep.unwrap();
        assert_eq!(third.at, again.at, "as of when it happened");
    }

    #[test]
    fn how_long_it_stood_is_told_by_a_clock_that_nobody_puts_right() {
        let mut led = running();
        let at = in_the_set(&led);
        act(&mut led, at, LiveCommand::Pause);
        let on = led.act(at + 50 * 60_000, NOW, LiveCommand::Resume).unwrap().keep.unwrap();
        assert_eq!((on.happened.clone(), on.stood_ms), (LiveHappened::GoesOn, 50 * 60_000));
        led.kept(at + 50 * 60_000, NOW, on.seq, &LiveKept::default());
        // Back into position first.
        led.act(at + 50 * 60_000, NOW, LiveCommand::Next).unwrap();
        let next = led.act(at + 1_000 + 50 * 60_000, NOW, LiveCommand::Next).unwrap().keep.unwrap();
        assert_eq!(next.stood_ms, 50 * 60_000, "that it went on is no training");
    }

    #[test]
    fn whoever_closes_an_exercise_elsewhere_closes_it_here() {
        let mut led = running();
        let at = in_the_set(&led);
        let first = led.frame(at, NOW).view.exercise;
        let seq = led.act(at, NOW, LiveCommand::Next).unwrap().keep.unwrap().seq;
        let answer = LiveKept { closed: vec![first.clone()], ..LiveKept::default() };
        let frame = led.kept(at, NOW, seq, &answer);
        assert_ne!(frame.view.exercise, first);
        let back = act(&mut led, at, LiveCommand::Back);
        assert_ne!(back.view.exercise, first, "there is no way back into it");
        let over = LiveKept { over: Some(LiveAfter::SymptomCheck), ..LiveKept::default() };
        let seq = led.act(at + 1_000, NOW, LiveCommand::Next).unwrap().keep.map(|event| event.seq);
        let seq =
            seq.or_else(|| led.act(at + 1_000, NOW, LiveCommand::Next).unwrap().keep.map(|event| event.seq));
        let frame = led.kept(at + 1_000, NOW, seq.unwrap(), &over);
        let frame = keep_all(&mut led, at + 1_000, frame);
        assert_eq!((frame.view.state, frame.view.after), (LiveState::Over, Some(LiveAfter::SymptomCheck)));
        assert!(frame.cues.is_empty(), "nobody is told that they did well");
    }

    #[test]
    fn an_easier_form_that_is_refused_ends_its_exercise_and_not_the_session() {
        let unknown = Error::unknown("level", "1");
        for (refusal, ends) in [(unknown, false), (Error::unknown("session", "none"), true)] {
            let mut led = running();
            while !led.frame(6_000, NOW).view.can_ease {
                act(&mut led, 6_000, LiveCommand::Next);
            }
            let frame = led.act(6_000, NOW, LiveCommand::Easier).unwrap();
            let exercise = frame.view.exercise.clone();
            let seq = frame.keep.expect("it was made easier").seq;
            let refused = led.not_kept(6_000, NOW, seq, &refusal);
            let after = keep_all(&mut led, 6_000, refused);
            assert_eq!(after.view.state == LiveState::Over, ends, "{refusal:?}");
            assert!(ends || after.view.exercise != exercise, "it is not gone on with in another form");
            assert_eq!(after.view.notice.contains("has ended"), ends, "{}", after.view.notice);
        }
    }

    #[test]
    fn the_phone_stays_awake_for_longer_than_any_set() {
        let mut led = running();
        for clock in (6_000..120_000).step_by(5_000) {
            let frame = led.frame(clock, NOW);
            let length = led.machine.part().length;
            let frame = keep_all(&mut led, clock, frame);
            let runs = frame.view.state == LiveState::Running;
            assert_eq!(frame.view.awake_ms > length, runs, "{length}");
        }
        let paused = act(&mut led, 130_000, LiveCommand::Pause);
        assert_eq!(paused.view.awake_ms, 0, "nothing goes on");
    }

    #[test]
    fn one_that_was_left_does_nothing_and_silences_nobody_until_it_is_taken_up() {
        let mut led = running();
        let at = in_the_set(&led);
        let seq = led.act(at, NOW, LiveCommand::Next).unwrap().keep.unwrap().seq;
        assert!(led.act(at, NOW, LiveCommand::PutAway).unwrap().silence);
        let full = led.not_kept(at, NOW, seq, &Error::StorageFull);
        assert_eq!((full.silence, full.unkept, full.sound), (false, true, false));
        for command in [LiveCommand::Resume, LiveCommand::Next, LiveCommand::End, LiveCommand::PutAway] {
            let frame = led.act(at + 500, NOW, command.clone()).unwrap();
            assert_eq!((frame.view.state, frame.silence), (LiveState::Paused, false), "{command:?}");
        }
        assert_eq!(led.frame(at + 500, NOW).keep, None, "nothing is tried for a tap that nobody meant");
        let again = led.frame(at + 1_000, NOW).keep.unwrap().seq;
        let ended = LiveKept { over: Some(LiveAfter::Summary), ..LiveKept::default() };
        let told = led.kept(at + 1_000, NOW, again, &ended);
        assert_eq!((told.view.state, told.silence), (LiveState::Over, false));
        let mut led = running();
        act(&mut led, at, LiveCommand::PutAway);
        act(&mut led, at, LiveCommand::TakeUp);
        assert_eq!(act(&mut led, at, LiveCommand::Resume).view.state, LiveState::Running);
    }
}
