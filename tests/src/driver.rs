//! A session as a script has it: what a driver of a phone says, stores and shows, line by line. `tests/scripts/driver.txt`
//! says what each line means; the same script is played by both phones.

use std::fmt::Write as _;
use std::path::Path;

use midback_core::screens::history::HistoryQuery;
use midback_core::screens::symptoms::CheckStep;
use midback_core::{
    Device, Error, LeaveReason, LiveCommand, LiveEvent, LiveFrame, LiveHappened, LivePlayer, LiveState,
    Midback, Moment, Problem, Result, SessionId, SessionKind, Side,
};

use crate::story::setting;

/// 28 March 2026, two minutes to three in the morning, one hour east of Greenwich.
const BEGINNING: i64 = 1_774_663_080_000;

/// Plays a script with the data in `folder`; the transcript is the answer.
pub fn play(script: &str, folder: &Path) -> Result<String> {
    let device = Device { languages: vec!["en".into()], region: "GB".into(), hour24: true, first_weekday: 1 };
    let app = Midback::open(folder, [1; 16], &device)?;
    let mut driver =
        Driver { app, passed: 0, wall: 0, store: Store::Works, led: None, held: None, out: String::new() };
    for line in script.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')) {
        let _ = writeln!(driver.out, "> {line}");
        driver.line(line)?;
    }
    Ok(driver.out)
}

/// What the store answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Store {
    Works,
    Full,
    Busy,
    Refuses,
    Fails,
}

/// One player with its timer.
struct Led {
    session: SessionId,
    player: LivePlayer,
    /// When it was made, and when it is asked again.
    begun: u64,
    due: Option<u64>,
    stands: String,
    state: LiveState,
    unkept: bool,
}

struct Driver {
    app: Midback,
    /// Milliseconds since the beginning, by a clock that nobody puts right.
    passed: u64,
    /// By how much the clock on the wall was put forward, in milliseconds.
    wall: i64,
    store: Store,
    led: Option<Led>,
    /// One that was left with something that is not stored.
    held: Option<Led>,
    out: String,
}

impl Driver {
    fn now(&self) -> Moment {
        let passed = i64::try_from(self.passed).unwrap_or_default();
        Moment { epoch_ms: BEGINNING + passed + self.wall, utc_offset_minutes: 60 }
    }

    fn line(&mut self, line: &str) -> Result<()> {
        let words: Vec<&str> = line.split_whitespace().collect();
        match words[..] {
            ["choose", key, ref values @ ..] => {
                let values = values.iter().map(ToString::to_string).collect();
                let (key, now) = (setting(key)?, self.now());
                self.app.change_setting(key, values, now)?;
                return Ok(());
            }
            ["check", "none"] => return self.check(),
            ["summary"] => return self.summary(),
            ["lead"] => self.lead()?,
            ["leave"] => self.leave()?,
            ["do", ref command @ ..] => self.act(self::command(command)?)?,
            ["store", answer] => {
                self.store = match answer {
                    "works" => Store::Works,
                    "full" => Store::Full,
                    "busy" => Store::Busy,
                    "refuses" => Store::Refuses,
                    "fails" => Store::Fails,
                    other => return Err(Error::unexpected(&format!("no store {other}"))),
                };
            }
            ["clock", minutes] => self.wall += number(minutes)? * 60_000,
            ["wait", seconds] => {
                let until = self.passed + u64::try_from(number(seconds)?).unwrap_or_default() * 1_000;
                self.wait(until);
            }
            _ => return Err(Error::unexpected(&format!("no line {line}"))),
        }
        let stands = self.led.as_ref().map_or("nothing is led".to_owned(), |led| led.stands.clone());
        let _ = writeln!(self.out, "= {stands}");
        Ok(())
    }

    fn check(&mut self) -> Result<()> {
        let now = self.now();
        let check = self.app.begin_symptom_check(now)?;
        while let CheckStep::Page { page } = self.app.symptom_check(now)?.step {
            self.app.answer_symptom_page(check, page.page, &[], true, now)?;
        }
        Ok(())
    }

    fn summary(&mut self) -> Result<()> {
        let newest = self
            .app
            .history(&HistoryQuery::default(), self.now())?
            .sessions
            .first()
            .map(|session| session.id);
        let session = newest.ok_or_else(|| Error::unexpected("no session"))?;
        let summary = self.app.summary(session, self.now())?;
        let _ = writeln!(self.out, "{}", summary.sets);
        for row in summary.rows {
            let _ = writeln!(self.out, "{}: {} {}", row.name, row.outcome, row.amounts.unwrap_or_default());
        }
        Ok(())
    }

    fn lead(&mut self) -> Result<()> {
        if self.held.is_some() {
            self.led = self.held.take();
            return self.act(LiveCommand::TakeUp);
        }
        let now = self.now();
        let session = self.app.start_session(SessionKind::Planned, now)?;
        let mut player = self.app.live(session, now)?;
        player.set_in_front(false);
        let first = player.frame(0, now);
        let (begun, stands, state) = (self.passed, String::new(), first.view.state);
        self.led = Some(Led { session, player, begun, due: None, stands, state, unkept: false });
        self.take(first);
        Ok(())
    }

    fn leave(&mut self) -> Result<()> {
        self.act(LiveCommand::PutAway)?;
        self.held = self.led.take().filter(|led| led.unkept);
        Ok(())
    }

    fn act(&mut self, command: LiveCommand) -> Result<()> {
        let now = self.now();
        if let Some(led) = &mut self.led {
            let frame = led.player.act(self.passed - led.begun, now, command)?;
            self.take(frame);
        }
        Ok(())
    }

    /// Time passes; whenever the player wants a frame, it is asked.
    fn wait(&mut self, until: u64) {
        loop {
            let led = self.led.as_ref().or(self.held.as_ref());
            let Some(due) = led.and_then(|led| led.due).filter(|due| *due <= until) else { break };
            self.passed = self.passed.max(due);
            let (now, passed) = (self.now(), self.passed);
            let Some(led) = self.led.as_mut().or(self.held.as_mut()) else { break };
            let frame = led.player.frame(passed - led.begun, now);
            self.take(frame);
            if self.led.is_none() {
                self.held = self.held.take().filter(|held| held.unkept);
            }
        }
        self.passed = until;
    }

    /// Does what a frame says, and what follows from what is stored.
    fn take(&mut self, mut frame: LiveFrame) {
        loop {
            if frame.silence {
                self.out.push_str("silent\n");
            }
            for cue in &frame.cues {
                let _ = writeln!(self.out, "said: {cue}");
            }
            let (now, passed) = (self.now(), self.passed);
            let Some(led) = self.led.as_mut().or(self.held.as_mut()) else { return };
            led.due = frame.next_ms.map(|next| passed + next);
            (led.stands, led.state, led.unkept) = (stands(&frame), frame.view.state, frame.unkept);
            let Some(event) = frame.keep else { return };
            let clock = passed - led.begun;
            let answer = match self.store {
                Store::Works => self.app.keep(led.session, &event),
                Store::Full => Err(Error::StorageFull),
                Store::Busy => Err(Error::InUse),
                Store::Refuses => Err(Error::BadInput { field: "amount".into(), problem: Problem::Missing }),
                Store::Fails => Err(Error::unexpected("a script")),
            };
            let named = named(&event);
            frame = match answer {
                Ok(answer) => {
                    let _ = writeln!(self.out, "kept: {named}");
                    led.player.kept(clock, now, event.seq, &answer)
                }
                Err(error) => {
                    let _ = writeln!(self.out, "not kept: {named}");
                    led.player.not_kept(clock, now, event.seq, &error)
                }
            };
        }
    }
}

/// Where the session stands, in a line.
fn stands(frame: &LiveFrame) -> String {
    let view = &frame.view;
    let mut line = format!("{:?}", view.state).to_lowercase();
    if view.state != LiveState::Over {
        let side = format!("{:?}", view.side).to_lowercase();
        let _ = write!(line, ", {} {} {side}", view.exercise, view.set);
    }
    if frame.unkept {
        line += ", not all is kept";
    }
    if let Some(after) = view.after {
        let _ = write!(line, ", to the {after:?}");
    }
    for text in [&view.problem, &view.notice].into_iter().filter(|text| !text.is_empty()) {
        let _ = write!(line, ", {text}");
    }
    line
}

/// What happened, and how many seconds after the beginning, by the clock on the wall.
fn named(event: &LiveEvent) -> String {
    let number = |number: Option<i32>| number.map_or("?".to_owned(), |number| number.to_string());
    let what = match &event.happened {
        LiveHappened::SetFinished { exercise, set, side, amount } => {
            let side = match side {
                Side::Left => "left",
                Side::Right => "right",
                Side::Both => "both",
            };
            format!("set {exercise} {set} {side} {amount}")
        }
        LiveHappened::Left { exercise, .. } => format!("left {exercise}"),
        LiveHappened::Rated { exercise, pain, effort } => {
            format!("rated {exercise} {} {}", number(*pain), number(*effort))
        }
        LiveHappened::MadeEasier { exercise, level, set } => format!("easier {exercise} {level} {set}"),
        LiveHappened::WentOn { exercise } => format!("went on after {exercise}"),
        LiveHappened::WarningSign => "warning sign".to_owned(),
        LiveHappened::GoesOn => "goes on".to_owned(),
        LiveHappened::Ended => "ended".to_owned(),
        other => format!("{other:?}"),
    };
    format!("{what}, at {}", (event.at.epoch_ms - BEGINNING).div_euclid(1_000))
}

fn command(words: &[&str]) -> Result<LiveCommand> {
    Ok(match words {
        ["start"] => LiveCommand::Start,
        ["pause"] => LiveCommand::Pause,
        ["resume"] => LiveCommand::Resume,
        ["next"] => LiveCommand::Next,
        ["hurts"] => LiveCommand::Hurts,
        ["pain", pain] => LiveCommand::Pain { pain: i32::try_from(number(pain)?).unwrap_or_default() },
        ["go", "on"] => LiveCommand::GoOn,
        ["leave", "it"] => LiveCommand::Leave,
        ["skip"] => LiveCommand::Skip { reason: LeaveReason::NoTime },
        ["end"] => LiveCommand::End,
        other => return Err(Error::unexpected(&format!("no command {other:?}"))),
    })
}

fn number(text: &str) -> Result<i64> {
    text.parse().map_err(|_| Error::unexpected(&format!("{text} is no number")))
}
