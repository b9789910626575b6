//! For how long does a session wait for the phone's own voice, and for how long does it keep the phone awake?
//!
//! None of it is clinical: it is what engines, headsets and systems take on the phones there are.

/// A set that waits for a tap ends when the person gives it; for one who fell asleep in it, the phone may sleep too after
/// so long, in milliseconds.
const TAPS_MS: u64 = 60 * 60 * 1_000;

/// What a phone's voice is given, in milliseconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LivePatience {
    /// An engine that does not answer within that has failed.
    pub wakes_ms: u32,
    /// So has one that was given words and has not begun to say them.
    pub begins_ms: u32,
    /// And one that is still at it: no cue is as long.
    pub lasts_ms: u32,
    /// A cue that waited longer than that to be said misleads.
    pub fresh_ms: u32,
    /// Other sound stays low for so long after the last word, so that it does not swell between two cues.
    pub grace_ms: u32,
    /// After so long without a word a headset may have gone to sleep.
    pub sleeps_ms: u32,
    /// So much silence wakes it: otherwise it swallows the first syllable.
    pub rouses_ms: u32,
}

impl LivePatience {
    /// That of every phone.
    pub(crate) const fn of_phones() -> Self {
        Self {
            wakes_ms: 4_000,
            begins_ms: 3_000,
            lasts_ms: 20_000,
            fresh_ms: 1_000,
            grace_ms: 1_500,
            sleeps_ms: 5_000,
            rouses_ms: 400,
        }
    }
}

/// How long the phone is kept awake from the beginning of something that takes `length` milliseconds: nothing stands
/// still in the middle of a set, however long a therapist made it.
pub(super) fn awake_ms(length: u64) -> u64 {
    length.saturating_add(TAPS_MS)
}
