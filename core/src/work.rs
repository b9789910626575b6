//! How far is something that takes long, and is it still wanted?
//!
//! A phone makes a [`Work`], hands it to the call that takes long, and asks it from another thread how far that is. It
//! holds no data and no lock. Whoever does the work tells it how far they are, and hears that it is to stop.

use std::ops::Range;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};

use crate::error::{Error, Result};

/// All of it, in the share that is told.
pub(crate) const WHOLE: u32 = Work::WHOLE;

/// Something that takes long: how far it is, and whether it is to stop. Copies are of the same work.
#[derive(Debug, Clone, Default)]
pub struct Work(Arc<State>);

#[derive(Debug, Default)]
struct State {
    share: AtomicU32,
    stopped: AtomicBool,
}

impl Work {
    /// All of it.
    pub const WHOLE: u32 = 1_000;

    /// How much of it is done, in thousandths. It never goes back.
    #[must_use]
    pub fn share(&self) -> u32 {
        self.0.share.load(Ordering::Relaxed)
    }

    /// Asks it to stop. The call that does it then fails with [`Error::Stopped`] and changes nothing; one that has
    /// come too far to be taken back ends as usual.
    pub fn stop(&self) {
        self.0.stopped.store(true, Ordering::Relaxed);
    }

    /// A part of the work, from one share to another.
    pub(crate) fn part(&self, shares: Range<u32>) -> Part<'_> {
        Part { work: self, shares }
    }
}

/// A part of something that takes long.
#[derive(Debug)]
pub(crate) struct Part<'a> {
    work: &'a Work,
    shares: Range<u32>,
}

impl Part<'_> {
    /// A part of this part, from one of its own thousandths to another.
    pub(crate) fn part(&self, shares: Range<u32>) -> Self {
        let width = self.shares.end.saturating_sub(self.shares.start);
        let of_whole = |share: u32| self.shares.start + width * share.min(WHOLE) / WHOLE;
        Self { work: self.work, shares: of_whole(shares.start)..of_whole(shares.end) }
    }

    /// So much of this part is done, of so much; or it is to stop.
    pub(crate) fn at(&self, done: u64, all: u64) -> Result<()> {
        if self.work.0.stopped.load(Ordering::Relaxed) {
            return Err(Error::Stopped);
        }
        let width = u64::from(self.shares.end.saturating_sub(self.shares.start));
        let inside = done.min(all).saturating_mul(width).checked_div(all).unwrap_or(width);
        let share = u32::try_from(inside).unwrap_or(0).saturating_add(self.shares.start).min(WHOLE);
        self.work.0.share.fetch_max(share, Ordering::Relaxed);
        Ok(())
    }

    /// This part is done; or it is to stop.
    pub(crate) fn done(&self) -> Result<()> {
        self.at(1, 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_says_how_far_the_whole_is_and_never_goes_back() {
        let work = Work::default();
        let (first, second) = (work.part(0..400), work.part(400..WHOLE));
        let told = [(&first, 0, 10), (&first, 5, 10), (&first, 20, 10), (&second, 1, 2), (&first, 1, 10)];
        let shares = told.map(|(part, done, all)| {
            part.at(done, all).unwrap();
            work.share()
        });
        assert_eq!(shares, [0, 200, 400, 700, 700]);
        let half = second.part(500..WHOLE);
        half.at(1, 3).unwrap();
        assert_eq!(work.share(), 800);
        // Nothing at all to do is done.
        second.at(0, 0).unwrap();
        assert_eq!(work.share(), WHOLE);
    }

    #[test]
    fn whoever_does_it_hears_that_it_is_to_stop() {
        let work = Work::default();
        let part = work.part(0..WHOLE);
        part.at(1, 2).unwrap();
        work.clone().stop();
        assert_eq!(part.at(2, 2), Err(Error::Stopped));
        assert_eq!(part.done(), Err(Error::Stopped));
        assert_eq!(work.share(), 500);
    }
}
