//! A session that is led: where it begins, how what happens in it is stored, and what a player has to know of it.

use std::collections::{BTreeMap, BTreeSet};

use super::check::warning_sign;
use super::session::end;
use super::{Context, Midback};
use crate::book::Book;
use crate::error::{Error, Problem, Result};
use crate::facts::{Body, Decision, PlanChoice};
use crate::history::{Session, Slot};
use crate::ids::{ExerciseId, LevelId, SessionId};
use crate::plan::{self, NoLonger};
use crate::player::{
    self, AMOUNT_LIMIT, Led, Limits, LiveAfter, LiveCommand, LiveEvent, LiveFrame, LiveHappened, LiveKept,
    LiveUnfit, Manner, Opening, Task, Verdict, eased_sets,
};
use crate::scales::{Effort, Pain};
use crate::screens;
use crate::screens::live::LiveTexts;
use crate::settings::Settings;
use crate::store::Recorder;
use crate::time::{Day, Moment};

/// A session that is led by voice, picture and touch. It holds no data and no lock of `Midback`'s: what has to be
/// stored comes out of it, goes to `Midback::keep`, and what becomes of it comes back.
///
/// Every call takes the milliseconds since this player was made, by a clock that stands still for nothing, and the
/// moment that the phone's clock shows.
#[derive(Debug, Clone)]
pub struct LivePlayer {
    led: Led,
    texts: LiveTexts,
}

impl LivePlayer {
    /// The session at this moment. Time that goes back counts as none.
    pub fn frame(&mut self, elapsed_ms: u64, now: Moment) -> LiveFrame {
        self.led.frame(elapsed_ms, now)
    }

    /// Does what the person asked for. What does not fit the moment changes nothing.
    pub fn act(&mut self, elapsed_ms: u64, now: Moment, command: LiveCommand) -> Result<LiveFrame> {
        self.led.act(elapsed_ms, now, command)
    }

    /// The event of that number was stored; `answer` is what `Midback::keep` said to it.
    pub fn kept(&mut self, elapsed_ms: u64, now: Moment, seq: u64, answer: &LiveKept) -> LiveFrame {
        self.led.kept(elapsed_ms, now, seq, answer)
    }

    /// The event of that number was not stored: whether it is tried again, the player says.
    pub fn not_kept(&mut self, elapsed_ms: u64, now: Moment, seq: u64, error: &Error) -> LiveFrame {
        self.led.not_kept(elapsed_ms, now, seq, error)
    }

    /// A call of this player failed by a defect: the session stands, says so, and can be gone on with.
    pub fn failed(&mut self, elapsed_ms: u64, now: Moment) -> LiveFrame {
        self.led.failed(elapsed_ms, now)
    }

    /// Whether somebody can see it: pictures want more frames than a voice.
    pub fn set_in_front(&mut self, is_in_front: bool) {
        self.led.seen(is_in_front);
    }

    /// What stands on the screen however the session goes.
    #[must_use]
    pub fn texts(&self) -> LiveTexts {
        self.texts.clone()
    }
}

impl Midback {
    /// A player for what is left of a session: it begins at the first set that is not done, without what no longer fits.
    /// Of a session that may not be gone on with it is over, and says where to go.
    pub fn live(&mut self, session: SessionId, now: Moment) -> Result<LivePlayer> {
        self.store()?.1.prove()?;
        self.read(now, |context, facts, settings, today| {
            let session = facts.session(session)?;
            let screening = context.screening(facts, today)?;
            let over = match (screening.may_train().is_err(), session.is_open(today, now)) {
                (true, _) => Some(LiveAfter::SymptomCheck),
                (false, false) => Some(LiveAfter::Summary),
                (false, true) => None,
            };
            let book = context.book(facts, settings)?;
            let starter_only = screening.starter_levels_only();
            let inputs = context.inputs(settings, today);
            let mut opening = context.opening(&book, &inputs, starter_only, &session)?;
            opening.over = over;
            let texts = screens::live::texts(
                &context.words,
                context.catalog,
                &context.rules,
                &book,
                settings,
                &session,
            );
            Ok(LivePlayer { led: Led::new(opening), texts })
        })
    }

    /// Stores what happened in a player, as of when it happened. Durable when it returns, and repeating it changes nothing.
    /// The answer goes back to the player, and so does an error.
    pub fn keep(&mut self, session: SessionId, event: &LiveEvent) -> Result<LiveKept> {
        self.write(event.at, |context, recorder| {
            context.keep(recorder, session, event)?;
            context.answer(recorder, session, event)
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

impl Context {
    fn keep(&self, recorder: &mut Recorder<'_>, session: SessionId, event: &LiveEvent) -> Result<()> {
        let exercise = match &event.happened {
            LiveHappened::GoesOn => return Ok(()),
            LiveHappened::WarningSign => return warning_sign(recorder),
            LiveHappened::Ended => return end(recorder, session),
            LiveHappened::SetFinished { exercise, .. }
            | LiveHappened::Left { exercise, .. }
            | LiveHappened::Rated { exercise, .. }
            | LiveHappened::MadeEasier { exercise, .. }
            | LiveHappened::WentOn { exercise } => exercise,
        };
        let before = recorder.facts.session(session)?;
        if !before.takes(recorder.today, event.at, event.stood_ms) {
            return Err(Error::bad("session", Problem::SessionOver));
        }
        let decision = self.decision(&recorder.facts, &before, exercise)?;
        let exercise = decision.exercise.clone();
        match event.happened {
            LiveHappened::SetFinished { set, side, amount, .. } => {
                self.set_done(recorder, &before, decision, Slot { set, side }, amount)?;
            }
            LiveHappened::Left { reason, .. } => {
                recorder.record(&Body::ExerciseLeft { session, exercise, reason })?;
            }
            LiveHappened::Rated { pain, effort, .. } => {
                let pain = pain.map(Pain::try_from).transpose()?;
                let effort = effort.map(Effort::try_from).transpose()?;
                recorder.record(&Body::ExerciseRated { session, exercise, pain, effort })?;
            }
            LiveHappened::MadeEasier { level, set, .. } => {
                self.made_easier(recorder, &before, decision, level, set)?;
            }
            LiveHappened::WentOn { .. } => {
                recorder.record(&Body::WentOnAfterAdvice { session, exercise })?;
            }
            LiveHappened::GoesOn | LiveHappened::WarningSign | LiveHappened::Ended => {}
        }
        self.end_if_over(recorder, session)
    }

    /// A set was done, or corrects one that was.
    fn set_done(
        &self,
        recorder: &mut Recorder<'_>,
        session: &Session,
        decision: &Decision,
        slot: Slot,
        amount: u16,
    ) -> Result<()> {
        let (Slot { set, side }, exercise) = (slot, decision.exercise.clone());
        let ended = session.left(&exercise).is_some() || player::hurt(&self.rules, session, decision);
        if ended && session.done(&exercise, slot).is_none() {
            return Err(Error::bad("exercise", Problem::ExerciseOver));
        }
        if !(1..=decision.dose.sets).contains(&set) {
            return Err(Error::out_of_range("set", set.into(), 1, decision.dose.sets.into()));
        }
        if !session.slots(decision).any(|one| one == slot) {
            let given = format!("{side:?}").to_lowercase();
            return Err(Error::bad("side", Problem::NotInSession { given }));
        }
        if amount > AMOUNT_LIMIT {
            return Err(Error::out_of_range("amount", amount.into(), 0, AMOUNT_LIMIT.into()));
        }
        recorder.record(&Body::SetDone { session: session.id, exercise, set, side, amount })
    }

    /// From that set on an exercise is done at a level below, at its smallest dose; what was planned is kept.
    fn made_easier(
        &self,
        recorder: &mut Recorder<'_>,
        session: &Session,
        decision: &Decision,
        level: LevelId,
        set: u8,
    ) -> Result<()> {
        let doing = session.as_done(decision);
        let exercise = decision.exercise.clone();
        if session.left(&exercise).is_some() || player::hurt(&self.rules, session, decision) {
            return Err(Error::bad("exercise", Problem::ExerciseOver));
        }
        // Asked again, it is what it was.
        if doing.level == level && session.made_easier(&exercise) {
            return Ok(());
        }
        if !(1..=doing.dose.sets).contains(&set) {
            return Err(Error::out_of_range("set", set.into(), 1, doing.dose.sets.into()));
        }
        let settings = self.settings(&recorder.facts)?;
        let book = self.book(&recorder.facts, &settings)?;
        let easier = easier(&book, &self.inputs(&settings, recorder.today), &doing)?;
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
    }

    /// What a player has to know once something of its session was stored.
    fn answer(&self, recorder: &mut Recorder<'_>, session: SessionId, event: &LiveEvent) -> Result<LiveKept> {
        let begins = event.happened == LiveHappened::GoesOn;
        let before = recorder.facts.session(session)?;
        let screening = self.end_where_closed(recorder)?;
        if screening.may_train().is_err() {
            let over = Some(LiveAfter::SymptomCheck);
            return Ok(LiveKept { over, changed: true, ..LiveKept::default() });
        }
        let goes_on = !before.ended && before.takes(recorder.today, event.at, event.stood_ms);
        if !goes_on {
            let over = Some(LiveAfter::Summary);
            return Ok(LiveKept { over, changed: !begins, ..LiveKept::default() });
        }
        let settings = self.settings(&recorder.facts)?;
        let book = self.book(&recorder.facts, &settings)?;
        let inputs = self.inputs(&settings, recorder.today);
        let ended = |decision: &&Decision| {
            before.left(&decision.exercise).is_some() || player::hurt(&self.rules, &before, decision)
        };
        let closed = before.decisions.iter().filter(ended).map(|decision| decision.exercise.clone());
        Ok(LiveKept {
            over: None,
            closed: closed.collect(),
            unfit: self.unfit(&book, &inputs, screening.starter_levels_only(), &before)?,
            changed: !begins,
        })
    }

    /// What of a session is left to do and no longer fits.
    fn unfit(
        &self,
        book: &Book<'_>,
        inputs: &plan::Inputs<'_>,
        starter_only: bool,
        session: &Session,
    ) -> Result<Vec<LiveUnfit>> {
        let mut unfit = Vec::new();
        for decision in &session.decisions {
            let done = session.slots(decision).all(|slot| session.done(&decision.exercise, slot).is_some());
            if done || session.left(&decision.exercise).is_some() {
                continue;
            }
            let exercise = book.exercise(&decision.exercise)?;
            let doing = session.as_done(decision);
            let judged = plan::still_fits(inputs, book.prescriptions(), exercise, &doing, starter_only);
            if let Err(why) = judged {
                let text = self.left_out(&book.name(&decision.exercise), why);
                unfit.push(LiveUnfit { exercise: decision.exercise.clone(), reason: why.reason(), text });
            }
        }
        Ok(unfit)
    }

    /// That an exercise is left out, and why.
    fn left_out(&self, name: &str, why: NoLonger) -> String {
        match why {
            NoLonger::Condition => self.words.live_unfit_condition(name),
            NoLonger::Missing => self.words.live_unfit_equipment(name),
            NoLonger::AskTherapist => self.words.live_unfit_therapist(name),
            NoLonger::AskDoctor => self.words.live_unfit_doctor(name),
        }
    }

    /// What levels follow from, without what only a plan needs.
    fn inputs<'a>(&'a self, settings: &'a Settings, today: Day) -> plan::Inputs<'a> {
        static NO_EDITS: BTreeMap<ExerciseId, PlanChoice> = BTreeMap::new();
        plan::Inputs {
            rules: &self.rules,
            catalog: self.catalog,
            settings,
            edits: &NO_EDITS,
            begun: None,
            today,
            course: plan::Course::NEW,
        }
    }

    fn opening(
        &self,
        book: &Book<'_>,
        inputs: &plan::Inputs<'_>,
        starter_only: bool,
        session: &Session,
    ) -> Result<Opening> {
        let (rules, settings) = (&self.rules, inputs.settings);
        let mut opening = Opening {
            manner: Manner {
                pace: settings.pace(rules),
                by_tap: settings.by_tap,
                verbosity: settings.voice,
                percent: settings.voice_speed.into(),
                haptics: settings.haptics,
                sounds: settings.sounds,
                asks_each: settings.ask_each,
                phrases: self.words.phrases(),
            },
            limits: Limits::of(rules, session.baseline),
            rest_step: u64::from(rules.rest_step.value) * 1_000,
            moves: Vec::new(),
            tasks: Vec::new(),
            done: BTreeMap::new(),
            closed: BTreeSet::new(),
            left: BTreeMap::new(),
            ratings: BTreeMap::new(),
            first_side: session.first_side,
            hurt: Vec::new(),
            unanswered: Vec::new(),
            unfit: Vec::new(),
            over: None,
        };
        for (at, decision) in session.decisions.iter().enumerate() {
            let id = &decision.exercise;
            let doing = session.as_done(decision);
            let easier = easier(book, inputs, &doing)?.into_iter();
            let easier = easier.map(|below| (below.level, below.dose)).collect();
            opening.moves.push(self.words.to_move(book, book.exercise(id)?, &doing, easier));
            for slot in session.slots(decision) {
                let task = Task { exercise: at, set: slot.set, side: slot.side };
                opening.tasks.push(task);
                opening.done.extend(session.done(id, slot).map(|amount| (task, amount)));
            }
            opening.ratings.extend(session.rating(id).map(|rating| (at, rating)));
            opening.left.extend(session.left(id).map(|reason| (at, reason)));
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
        let place =
            |exercise: &ExerciseId| session.decisions.iter().position(|one| one.exercise == *exercise);
        let unfit = self.unfit(book, inputs, starter_only, session)?.into_iter();
        opening.unfit = unfit.filter_map(|one| Some((place(&one.exercise)?, one.reason, one.text))).collect();
        Ok(opening)
    }
}

/// The levels below a decision that fit, nearest first, each at its smallest dose.
fn easier(book: &Book<'_>, inputs: &plan::Inputs<'_>, doing: &Decision) -> Result<Vec<Decision>> {
    let exercise = book.exercise(&doing.exercise)?;
    let fits = plan::below(inputs, exercise, doing.level, doing.dose.load);
    let dose = |fit: plan::Fit| {
        let level = exercise.level(fit.level)?;
        Some(Decision { level: fit.level, dose: level.smallest_dose(fit.load), ..doing.clone() })
    };
    Ok(fits.into_iter().filter_map(dose).collect())
}
