//! A phone that leads a session: it hands on what comes, and what becomes of it.

use midback_core::{LiveCommand, LiveFrame, LiveHappened, LiveKept, LivePlayer, Result, SessionId};

use crate::World;

/// A player, and all that a phone does for it.
#[derive(Debug)]
pub struct LedPhone {
    /// Which session.
    pub session: SessionId,
    /// Its player.
    pub player: LivePlayer,
    /// What was stored, oldest first.
    pub stored: Vec<LiveHappened>,
    /// What was said.
    pub said: Vec<String>,
    /// Whether that it is over is handed on.
    pub ends: bool,
}

impl LedPhone {
    /// A phone that leads that session from where it stands.
    pub fn of(world: &mut World, session: SessionId) -> Result<Self> {
        let now = world.now();
        let player = world.app().live(session, now)?;
        Ok(Self { session, player, stored: Vec::new(), said: Vec::new(), ends: true })
    }

    /// The session at this moment, once what happened until then is stored.
    pub fn frame(&mut self, world: &mut World, clock: u64) -> LiveFrame {
        let frame = self.player.frame(clock, world.now());
        self.take(world, clock, frame)
    }

    /// What follows from a command, once it is stored.
    ///
    /// # Panics
    ///
    /// Where the command has a number that is not possible.
    pub fn act(&mut self, world: &mut World, clock: u64, command: LiveCommand) -> LiveFrame {
        let frame = self.player.act(clock, world.now(), command).expect("it is possible");
        self.take(world, clock, frame)
    }

    /// How many sets were stored.
    #[must_use]
    pub fn sets(&self) -> usize {
        self.stored.iter().filter(|one| matches!(one, LiveHappened::SetFinished { .. })).count()
    }

    fn take(&mut self, world: &mut World, clock: u64, mut frame: LiveFrame) -> LiveFrame {
        self.said.append(&mut frame.cues);
        while let Some(event) = frame.keep.take() {
            let answer = if event.happened == LiveHappened::Ended && !self.ends {
                Ok(LiveKept::default())
            } else {
                world.app().keep(self.session, &event)
            };
            frame = match answer {
                Ok(answer) => {
                    self.stored.push(event.happened);
                    self.player.kept(clock, world.now(), event.seq, &answer)
                }
                Err(error) => self.player.not_kept(clock, world.now(), event.seq, &error),
            };
            self.said.append(&mut frame.cues);
        }
        frame
    }
}
