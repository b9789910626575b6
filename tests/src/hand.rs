//! A session in a person's hand: it is led by the live player, as a phone leads it, and time passes when it is turned.
//!
//! What happened is stored at once, as a phone does after each frame.

use midback_core::screens::live::LiveTexts;
use midback_core::{
    Error, LeaveReason, LevelId, LiveCommand, LiveFrame, LiveHappened, LivePlayer, LiveQuestion, LiveState,
    LiveView, Moment, PartKind, Result, SessionId, SessionKind,
};

use midback_core::screens::today::TodayState;

use crate::World;

/// A player in hand.
#[derive(Debug)]
pub(crate) struct Hand {
    session: SessionId,
    player: LivePlayer,
    clock: u64,
    /// What was stored of it.
    stored: Vec<LiveHappened>,
}

/// Everything that is seen while a session is led.
#[derive(Debug)]
pub struct LiveScreen {
    /// What is stored of it: "3 of 6 sets".
    pub sets: String,
    /// Where it stands.
    pub view: LiveView,
    /// The words around it.
    pub texts: LiveTexts,
}

/// The level below one: the ids of every ladder that ships are still its places.
#[must_use]
pub fn level_below(level: LevelId) -> Option<LevelId> {
    level.as_number().checked_sub(1).filter(|number| *number > 0).map(LevelId::new)
}

impl World {
    /// Begins today's session, or goes on with it: the player is opened anew.
    pub fn start(&mut self) -> Result<SessionId> {
        let now = self.now();
        if let TodayState::InProgress { id, .. } = self.app().today(now)?.state {
            self.hand = None;
            return Ok(id);
        }
        self.start_as(SessionKind::Planned)
    }

    /// Begins a session of that kind, or goes on with the one of it that has begun; one of another kind is left.
    pub fn start_as(&mut self, kind: SessionKind) -> Result<SessionId> {
        self.hand = None;
        let now = self.now();
        let session = self.app().start_session(kind, now)?;
        self.begun = Some(session);
        Ok(session)
    }

    /// Where today's session stands.
    pub fn stands(&mut self) -> Result<LiveView> {
        self.taken_up()?;
        Ok(self.after(0)?.view)
    }

    /// What is seen of today's session: by the person who does it, or by one who opens it `anew`.
    pub fn seen(&mut self, anew: bool) -> Result<LiveScreen> {
        let session = if anew { self.session()? } else { self.in_hand()? };
        let now = self.now();
        let (view, texts) = if anew {
            let mut player = self.app().live(session, now)?;
            (player.frame(0, now).view, player.texts())
        } else {
            (self.stands()?, self.taken_up()?.player.texts())
        };
        Ok(LiveScreen { sets: self.app().summary(session, now)?.sets, view, texts })
    }

    /// The set that is in hand or comes next.
    pub fn next_set(&mut self) -> Result<LiveView> {
        let view = self.stands()?;
        match (view.state, &view.question) {
            (LiveState::Over, _) => Err(Error::unexpected("no set is next, it is over")),
            (_, Some(question)) => Err(Error::unexpected(&format!("no set is next, but {question:?}"))),
            _ => Ok(view),
        }
    }

    /// Time passes until the next set has begun.
    pub fn begin_set(&mut self) -> Result<()> {
        let set = self.next_set()?;
        let go = if set.state == LiveState::Paused { LiveCommand::Resume } else { LiveCommand::Start };
        let mut frame = self.act(go)?;
        while frame.view.part != PartKind::Set {
            must_run(&frame)?;
            frame = self.after(frame.motion.left_ms.unwrap_or_default())?;
        }
        Ok(())
    }

    /// Does the next set; as asked for, to the end of its time, where no `amount` is given. It takes a minute.
    pub fn do_set(&mut self, amount: Option<i32>) -> Result<()> {
        self.next_set()?;
        self.wait_minutes(1);
        let amount = match amount.map(u16::try_from) {
            None => None,
            Some(Ok(amount)) => Some(amount),
            Some(Err(_)) => return Err(Error::unexpected("no command can say that")),
        };
        self.begin_set()?;
        if let Some(amount) = amount {
            return self.act(LiveCommand::Finish { amount }).map(|_| ());
        }
        let mut frame = self.after(0)?;
        let before = self.held()?.sets();
        while self.held()?.sets() == before {
            must_run(&frame)?;
            frame = match frame.motion.left_ms {
                Some(left) => self.after(left)?,
                None => self.act(LiveCommand::Confirm)?,
            };
        }
        Ok(())
    }

    /// Does what is left of the exercise that is in hand or comes next, as asked for.
    pub fn do_exercise(&mut self) -> Result<()> {
        let exercise = self.next_set()?.exercise;
        while self.next_set().is_ok_and(|set| set.exercise == exercise) {
            self.do_set(None)?;
        }
        Ok(())
    }

    /// Leaves out the rest of the exercise, be it in answer to a question.
    pub fn leave(&mut self, reason: LeaveReason) -> Result<()> {
        match self.stands()? {
            LiveView { state: LiveState::Over, .. }
            | LiveView { question: Some(LiveQuestion::EndOffer { .. }), .. } => {
                Err(Error::unexpected("there is nothing to leave out"))
            }
            LiveView { question: Some(_), .. } => self.act(LiveCommand::Leave).map(|_| ()),
            _ => self.act(LiveCommand::Skip { reason }).map(|_| ()),
        }
    }

    /// It hurts. How much is asked, and said where it is given.
    pub fn hurts(&mut self, pain: Option<i32>) -> Result<()> {
        if !matches!(self.stands()?.question, Some(LiveQuestion::HowMuch { .. })) {
            self.next_set()?;
            self.act(LiveCommand::Hurts)?;
        }
        pain.map_or(Ok(()), |pain| self.act(LiveCommand::Pain { pain }).map(|_| ()))
    }

    /// Goes on in an easier form.
    pub fn ease(&mut self) -> Result<()> {
        let view = self.stands()?;
        let possible = match view.question {
            None => view.can_ease && view.state != LiveState::Over,
            Some(LiveQuestion::Easier { possible, .. }) => possible,
            Some(_) => false,
        };
        if possible {
            self.act(LiveCommand::Easier).map(|_| ())
        } else {
            Err(Error::unexpected("nothing easier is offered"))
        }
    }

    /// Answers how the exercise felt that is asked about: while the session is led, else in its summary.
    pub fn rate(&mut self, pain: Option<i32>, effort: Option<i32>) -> Result<()> {
        let view = self.stands()?;
        if let Some(ask) = view.ask {
            let frame = self.act(LiveCommand::Rate { exercise: ask.exercise, pain, effort })?;
            if frame.view.ask.is_some() {
                self.act(LiveCommand::NotNow)?;
            }
            return Ok(());
        }
        let (session, now) = (self.in_hand()?, self.now());
        match self.app().summary(session, now)?.questions.first() {
            Some(rate) => self.app().rate_exercise(session, &rate.exercise, pain, effort, now),
            None => Err(Error::unexpected(&format!("nothing is asked in {:?}", view.state))),
        }
    }

    /// It was nothing; or goes on although the end is advised.
    pub fn go_on(&mut self) -> Result<()> {
        match self.stands()?.question {
            Some(LiveQuestion::HowMuch { .. } | LiveQuestion::EndOffer { .. }) => {
                self.act(LiveCommand::GoOn).map(|_| ())
            }
            other => Err(Error::unexpected(&format!("nothing is advised, but {other:?}"))),
        }
    }

    /// Ends today's session early.
    pub fn end(&mut self) -> Result<()> {
        self.stands()?;
        self.act(LiveCommand::End).map(|_| ())
    }

    /// Does the whole of today's session; `answer` gives pain and effort after each exercise.
    pub fn do_session(&mut self, mut answer: impl FnMut() -> (Option<i32>, Option<i32>)) -> Result<()> {
        self.start()?;
        loop {
            let view = self.after(0)?.view;
            match (&view.ask, &view.question) {
                (Some(_), _) => {
                    let (pain, effort) = answer();
                    self.rate(pain, effort)?;
                }
                (None, Some(_)) => self.end()?,
                (None, None) if view.state == LiveState::Over => return Ok(()),
                (None, None) => self.do_set(None)?,
            }
        }
    }

    /// Gives the player a command, and stores what follows.
    fn act(&mut self, command: LiveCommand) -> Result<LiveFrame> {
        let now = self.now();
        let hand = self.held()?;
        let frame = hand.player.act(hand.clock, now, command)?;
        self.store(frame)
    }

    /// So many milliseconds later; what happened until then is stored.
    fn after(&mut self, milliseconds: u64) -> Result<LiveFrame> {
        let now = self.now();
        let hand = self.held()?;
        hand.clock += milliseconds;
        let frame = hand.player.frame(hand.clock, now);
        self.store(frame)
    }

    /// The session that is led: the one in hand that is over, else today's.
    fn in_hand(&mut self) -> Result<SessionId> {
        let now = self.now();
        let over =
            self.hand.as_ref().filter(|hand| hand.state(now) == LiveState::Over).map(|hand| hand.session);
        over.map_or_else(|| self.session(), Ok)
    }

    /// The player in hand, as it is; opened where none is.
    fn held(&mut self) -> Result<&mut Hand> {
        let Some(hand) = self.hand.take() else { return self.taken_up() };
        Ok(self.hand.insert(hand))
    }

    /// The player of the session that is led. It is opened where none is in hand, and where it does not know that its
    /// session has ended.
    fn taken_up(&mut self) -> Result<&mut Hand> {
        let (session, now) = (self.in_hand()?, self.now());
        let player = self.app().live(session, now)?;
        let new = Hand { session, player, clock: 0, stored: Vec::new() };
        let over = new.state(now) == LiveState::Over;
        let known = self.hand.take().filter(|hand| hand.session == session);
        let known = known.filter(|hand| hand.state(now) == LiveState::Over || !over);
        Ok(self.hand.insert(known.unwrap_or(new)))
    }

    /// Stores what happened, one after another, and hands each answer back. Where that is refused, the player is put down.
    fn store(&mut self, mut frame: LiveFrame) -> Result<LiveFrame> {
        let now = self.now();
        let Some(mut hand) = self.hand.take() else { return Ok(frame) };
        while let Some(event) = frame.keep {
            let answer = self.app().keep(hand.session, &event)?;
            hand.stored.push(event.happened);
            frame = hand.player.kept(hand.clock, now, event.seq, &answer);
        }
        self.hand = Some(hand);
        Ok(frame)
    }
}

impl Hand {
    /// Whether it runs, looked at without a step.
    fn state(&self, now: Moment) -> LiveState {
        self.player.clone().frame(self.clock, now).view.state
    }

    /// How many sets were stored.
    fn sets(&self) -> usize {
        self.stored.iter().filter(|one| matches!(one, LiveHappened::SetFinished { .. })).count()
    }
}

/// Time passes only in a session that runs: one that stands waits for somebody.
fn must_run(frame: &LiveFrame) -> Result<()> {
    match frame.view.state {
        LiveState::Running => Ok(()),
        state => Err(Error::unexpected(&format!("no time passes, it is {state:?}"))),
    }
}
