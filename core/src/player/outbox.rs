//! What becomes of something that has to be stored: is it handed out, tried again, and when, or given up?

use crate::error::{Error, Problem};

/// How often a defect is met before what it hit is given up.
const DEFECTS: u32 = 3;
/// A file that is busy is tried so often before the session stands.
const BUSY: u32 = 3;
/// Seconds until storing is tried again, the last for every later time.
const PAUSES: [u64; 6] = [1, 2, 5, 10, 30, 60];

/// Why something could not be stored now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Trouble {
    /// The phone is full.
    Full,
    /// Another holds the data, for a moment as a rule.
    Busy,
    /// The phone's clock shows a time that cannot be.
    WrongClock,
    /// The data cannot be reached.
    Unreachable,
    /// A defect of the app.
    Defect,
}

/// What follows from an error.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Verdict {
    /// It is tried again.
    NotNow(Trouble),
    /// It will never be stored.
    Refused(Refusal),
    /// A defect stood in its way too often.
    GivenUp,
}

/// Why something will never be stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Refusal {
    /// What of it is wrong.
    field: String,
    pub(super) problem: Problem,
}

impl Refusal {
    /// Whether there is no session any more that could take anything.
    pub(super) fn is_of_a_session_that_is_over(&self) -> bool {
        match self.problem {
            Problem::SessionOver => true,
            Problem::Unknown { .. } => self.field == "session",
            _ => false,
        }
    }
}

/// What is being stored, and what stands in its way.
#[derive(Debug, Clone, Default)]
pub(super) struct Outbox {
    /// What was handed out and has no answer yet.
    in_hand: Option<u64>,
    /// Why the first of what waits was not stored, and how often it was tried.
    trouble: Option<Trouble>,
    tries: u32,
    /// When it is tried again, in milliseconds after the player was made.
    again_at: Option<u64>,
    /// Whether the person went on: then the session does, once all is stored.
    goes_on: bool,
}

impl Outbox {
    /// Whether the next may be handed out.
    pub(super) fn is_free(&self, clock: u64) -> bool {
        self.in_hand.is_none() && self.again_at.is_none_or(|at| clock >= at)
    }

    /// That one was handed out.
    pub(super) fn hand_out(&mut self, seq: u64) {
        (self.in_hand, self.again_at) = (Some(seq), None);
    }

    /// Whether the answer is one to what was handed out: one that comes twice says nothing new.
    pub(super) fn answers(&mut self, seq: u64) -> bool {
        let answers = self.in_hand == Some(seq);
        if answers {
            self.in_hand = None;
        }
        answers
    }

    /// It was stored, or given up: nothing stands in the way of the next.
    pub(super) fn clear(&mut self) {
        (self.trouble, self.tries, self.again_at) = (None, 0, None);
    }

    /// It could not be stored.
    pub(super) fn failed(&mut self, error: &Error, clock: u64) -> Verdict {
        self.tries += 1;
        let verdict = match error {
            Error::ClockWrong => Verdict::NotNow(Trouble::WrongClock),
            Error::BadInput { field, .. } if field == "folder" => Verdict::NotNow(Trouble::Unreachable),
            Error::BadInput { field, problem } => {
                Verdict::Refused(Refusal { field: field.clone(), problem: problem.clone() })
            }
            Error::Unexpected { .. } if self.tries >= DEFECTS => Verdict::GivenUp,
            Error::Unexpected { .. } => Verdict::NotNow(Trouble::Defect),
            Error::StorageFull => Verdict::NotNow(Trouble::Full),
            Error::InUse => Verdict::NotNow(Trouble::Busy),
            _ => Verdict::NotNow(Trouble::Unreachable),
        };
        if let Verdict::NotNow(trouble) = &verdict {
            let at = usize::try_from(self.tries - 1).unwrap_or(usize::MAX);
            let pause = PAUSES.get(at).copied().unwrap_or(PAUSES[PAUSES.len() - 1]);
            (self.trouble, self.again_at) = (Some(*trouble), Some(clock + pause * 1_000));
        } else {
            self.clear();
        }
        verdict
    }

    /// What stands in the way.
    pub(super) fn trouble(&self) -> Option<Trouble> {
        self.trouble
    }

    /// Whether the session has to stand for it: what is busy mostly is so for a moment.
    pub(super) fn stands(&self) -> bool {
        match self.trouble {
            None => false,
            Some(Trouble::Busy | Trouble::Defect) => self.tries >= BUSY,
            Some(_) => true,
        }
    }

    /// When storing is tried again, in milliseconds after the player was made.
    pub(super) fn again_at(&self) -> Option<u64> {
        self.again_at
    }

    /// The person goes on: what waits is tried at once, and then the session goes on. `lost`: no answer comes any more to
    /// what was handed out.
    pub(super) fn go_on(&mut self, lost: bool) {
        (self.goes_on, self.again_at) = (true, None);
        self.in_hand = self.in_hand.filter(|_| !lost);
    }

    /// They do not.
    pub(super) fn stay(&mut self) {
        self.goes_on = false;
    }

    /// Whether the session goes on now that all is stored; said once.
    pub(super) fn takes_up(&mut self) -> bool {
        std::mem::take(&mut self.goes_on)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn verdicts(error: &Error, times: usize) -> Vec<Verdict> {
        let mut outbox = Outbox::default();
        (0..times).map(|_| outbox.failed(error, 0)).collect()
    }

    #[test]
    fn what_passes_is_tried_again_and_what_cannot_be_right_is_not() {
        for (error, trouble) in [
            (Error::StorageFull, Trouble::Full),
            (Error::InUse, Trouble::Busy),
            (Error::Closed, Trouble::Unreachable),
            (Error::Damaged { file: "data".into(), report: String::new() }, Trouble::Unreachable),
            (Error::bad("folder", Problem::Missing), Trouble::Unreachable),
            (Error::ClockWrong, Trouble::WrongClock),
            (Error::Gone, Trouble::Unreachable),
            (Error::NotPermitted, Trouble::Unreachable),
        ] {
            assert_eq!(verdicts(&error, 20), vec![Verdict::NotNow(trouble); 20], "{error:?}");
        }
        for problem in [Problem::SessionOver, Problem::ExerciseOver, Problem::Missing] {
            let refused = Refusal { field: "session".into(), problem: problem.clone() };
            assert_eq!(verdicts(&Error::bad("session", problem), 1), [Verdict::Refused(refused)]);
        }
        let defect = verdicts(&Error::unexpected("here"), 3);
        assert_eq!(defect[..2], [Verdict::NotNow(Trouble::Defect), Verdict::NotNow(Trouble::Defect)]);
        assert_eq!(defect[2], Verdict::GivenUp);
    }

    #[test]
    fn it_is_tried_less_and_less_often() {
        let mut outbox = Outbox::default();
        let mut waits = Vec::new();
        for _ in 0..8 {
            outbox.failed(&Error::StorageFull, 10_000);
            waits.push(outbox.again_at().unwrap() - 10_000);
            assert!(!outbox.is_free(10_000) && outbox.is_free(10_000 + waits[waits.len() - 1]));
        }
        assert_eq!(waits, [1_000, 2_000, 5_000, 10_000, 30_000, 60_000, 60_000, 60_000]);
        outbox.clear();
        assert!(outbox.is_free(0) && outbox.trouble().is_none());
    }

    #[test]
    fn a_full_disk_stands_at_once_and_a_busy_one_after_a_while() {
        for (error, stands) in [(Error::StorageFull, [true; 3]), (Error::InUse, [false, false, true])] {
            let mut outbox = Outbox::default();
            let seen = [(); 3].map(|()| {
                outbox.failed(&error, 0);
                outbox.stands()
            });
            assert_eq!(seen, stands, "{error:?}");
        }
    }

    #[test]
    fn only_the_first_answer_counts() {
        let mut outbox = Outbox::default();
        outbox.hand_out(4);
        assert!(!outbox.is_free(u64::MAX) && !outbox.answers(3));
        assert!(outbox.answers(4) && !outbox.answers(4));
    }
}
