//! A session that is led: where it begins, and how what happens in it is stored.

use std::collections::{BTreeMap, BTreeSet};

use super::session::Taken;
use super::situation::Situation;
use super::{Context, Midback};
use crate::error::{Error, Problem, Result};
use crate::facts::{Body, Decision};
use crate::history::{Session, Slot};
use crate::ids::{ExerciseId, SessionId};
use crate::plan;
use crate::player::{
    self, Limits, LiveCommand, LiveFrame, LiveHappened, Machine, Manner, Opening, Task, Verdict, eased_sets,
};
use crate::scales::Pain;
use crate::screens;
use crate::screens::live::LiveTexts;
use crate::settings::Settings;
use crate::store::Facts;
use crate::time::Moment;

/// A session that is led by voice, picture and touch. It holds no data and no lock of `Midback`'s: what has to be
/// stored comes out of it, and goes to `Midback::keep`.
#[derive(Debug, Clone)]
pub struct LivePlayer {
    machine: Machine,
    texts: LiveTexts,
}

impl LivePlayer {
    /// The session, so many milliseconds after this player was made. Time that goes back counts as none.
    pub fn frame(&mut self, elapsed_ms: u64) -> LiveFrame {
        self.machine.frame(elapsed_ms)
    }

    /// Does what the person asked for. What does not fit the moment changes nothing.
    pub fn act(&mut self, elapsed_ms: u64, command: LiveCommand) -> Result<LiveFrame> {
        self.machine.act(elapsed_ms, command)?;
        Ok(self.machine.frame(elapsed_ms))
    }

    /// Every event up to that number is stored.
    pub fn stored(&mut self, seq: u64) {
        self.machine.stored(seq);
    }

    /// What stands on the screen however the session goes.
    #[must_use]
    pub fn texts(&self) -> LiveTexts {
        self.texts.clone()
    }
}

impl Midback {
    /// A player for what is left of a session: it begins at the first set that is not done.
    pub fn live(&mut self, session: SessionId, now: Moment) -> Result<LivePlayer> {
        self.store()?.1.prove()?;
        self.read(now, |context, facts, settings, today| {
            let mut session = facts.session(session)?;
            session.ended |= !session.is_open(today, now);
            let situation = Situation::of(context, facts, settings, today)?;
            let opening = context.opening(&situation, facts, settings, &session)?;
            let texts =
                screens::live::texts(&context.words, &context.rules, &situation.book, settings, &session);
            Ok(LivePlayer { machine: Machine::new(opening), texts })
        })
    }

    /// Stores what happened in a player. Durable when it returns, and repeating it changes nothing.
    pub fn keep(&mut self, session: SessionId, happened: &LiveHappened, now: Moment) -> Result<()> {
        // A warning sign, or the last thing that was left to store, ends a session before all of it is handed in.
        let taken = Taken::Afterwards;
        match happened {
            LiveHappened::SetFinished { exercise, set, side, amount } => {
                let slot = Slot { set: *set, side: *side };
                self.set_done(taken, session, exercise, slot, (*amount).into(), now)
            }
            LiveHappened::Left { exercise, reason } => self.left(taken, session, exercise, *reason, now),
            LiveHappened::Rated { exercise, pain, effort } => {
                self.rate_exercise(session, exercise, *pain, *effort, now)
            }
            LiveHappened::MadeEasier { exercise, level, set } => {
                self.made_easier(taken, session, exercise, *level, *set, now)
            }
            LiveHappened::WentOn { exercise } => self.went_on(taken, session, exercise, now),
            LiveHappened::WarningSign => self.report_warning_sign(now),
            LiveHappened::Ended => self.end_session(session, now),
            LiveHappened::Ask { .. } => Ok(()),
        }
    }

    /// From that set on an exercise is done at a level below, at its smallest dose; what was planned is kept.
    pub fn make_easier(
        &mut self,
        session: SessionId,
        exercise: &ExerciseId,
        level: u8,
        set: u8,
        now: Moment,
    ) -> Result<()> {
        self.made_easier(Taken::WhileOpen, session, exercise, level, set, now)
    }

    fn made_easier(
        &mut self,
        taken: Taken,
        session: SessionId,
        exercise: &ExerciseId,
        level: u8,
        set: u8,
        now: Moment,
    ) -> Result<()> {
        self.in_session(taken, session, exercise, now, |context, session, decision, recorder| {
            let doing = session.as_done(decision);
            let exercise = decision.exercise.clone();
            if session.left(&exercise).is_some() || player::hurt(&context.rules, session, decision) {
                return Err(Error::bad("exercise", Problem::ExerciseOver));
            }
            // Asked again, it is what it was.
            if doing.level == level && session.made_easier(&exercise) {
                return Ok(());
            }
            if !(1..=doing.dose.sets).contains(&set) {
                return Err(Error::out_of_range("set", set.into(), 1, doing.dose.sets.into()));
            }
            let settings = context.settings(&recorder.facts)?;
            let situation = Situation::of(context, &recorder.facts, &settings, recorder.today)?;
            let easier = easier(&situation, &doing)?;
            let found = easier.into_iter().find(|below| below.level == level);
            let mut below = found.ok_or_else(|| Error::unknown("level", level.to_string()))?;
            below.dose.sets = eased_sets(below.dose.sets, doing.dose.sets, set);
            recorder.record(&Body::MadeEasier {
                session: session.id,
                exercise,
                level,
                dose: below.dose,
                from: set,
            })
        })
    }

    /// The pain after a session, from 0 to 10; none where it is not said.
    pub fn pain_after(&mut self, session: SessionId, pain: Option<i32>, now: Moment) -> Result<()> {
        let pain = pain.map(|pain| Pain::named("pain", pain)).transpose()?;
        self.write(now, |_, recorder| {
            let session = recorder.recent_session(session)?.id;
            recorder.record(&Body::PainAfter { session, pain })
        })
    }
}

/// The levels below a decision that fit, nearest first, each at its smallest dose.
fn easier(situation: &Situation<'_>, doing: &Decision) -> Result<Vec<Decision>> {
    let exercise = situation.book.exercise(&doing.exercise)?;
    let fits = plan::below(&situation.inputs(), exercise, doing.level, doing.dose.load);
    let dose = |fit: plan::Fit| {
        let level = exercise.level(fit.level)?;
        Some(Decision { level: fit.level, dose: level.smallest_dose(fit.load), ..doing.clone() })
    };
    Ok(fits.into_iter().filter_map(dose).collect())
}

impl Context {
    fn opening(
        &self,
        situation: &Situation<'_>,
        facts: &Facts<'_>,
        settings: &Settings,
        session: &Session,
    ) -> Result<Opening> {
        let rules = &self.rules;
        let book = &situation.book;
        let mut opening = Opening {
            manner: Manner {
                pace: settings.pace(rules),
                by_tap: settings.by_tap,
                verbosity: settings.voice,
                percent: settings.voice_speed.into(),
                haptics: settings.haptics,
                sounds: settings.sounds,
                phrases: self.words.phrases(),
            },
            limits: Limits::of(rules, baseline(facts, session)?),
            rest_step: u64::from(rules.rest_step.value) * 1_000,
            moves: Vec::new(),
            tasks: Vec::new(),
            done: BTreeMap::new(),
            closed: BTreeSet::new(),
            ratings: BTreeMap::new(),
            first_side: session.first_side,
            hurt: Vec::new(),
            unanswered: Vec::new(),
            over: session.ended,
        };
        for (at, decision) in session.decisions.iter().enumerate() {
            let id = &decision.exercise;
            let doing = session.as_done(decision);
            let easier = easier(situation, &doing)?.into_iter();
            let easier = easier.map(|below| (below.level, below.dose)).collect();
            opening.moves.push(self.words.to_move(book, book.exercise(id)?, &doing, easier));
            for slot in session.slots(decision) {
                let task = Task { exercise: at, set: slot.set, side: slot.side };
                opening.tasks.push(task);
                opening.done.extend(session.done(id, slot).map(|amount| (task, amount)));
            }
            opening.ratings.extend(session.rating(id).map(|rating| (at, rating)));
            let hurt = player::hurt(rules, session, decision);
            if hurt || session.left(id).is_some() {
                opening.closed.insert(at);
            }
            opening.unanswered.extend(session.unanswered(id).map(|felt| (at, felt)));
            // Who was asked whether it is to be easier, because of a lesser pain, left the exercise and nothing more.
            let pain = session.unanswered(id).and_then(|felt| felt.pain);
            let lesser = pain.is_some_and(|pain| opening.limits.judge(pain) == Verdict::Stop);
            if hurt && !lesser && !session.went_on(id) {
                opening.hurt.push(at);
            }
        }
        Ok(opening)
    }
}

/// The pain before a session; none where it was not said.
fn baseline(facts: &Facts<'_>, session: &Session) -> Result<Option<Pain>> {
    let of_day = facts.sessions_of(session.day)?;
    let number = of_day.iter().rev().position(|one| one.id == session.id).map_or(1, |at| at + 1);
    let said = facts.latest("pain-before")?.into_iter().rev().find_map(|fact| match fact.body {
        Body::PainBefore { day, number: of, pain } if day == session.day && usize::from(of) == number => {
            Some(pain)
        }
        _ => None,
    });
    Ok(said.flatten())
}
