//! What is felt and heard of a session besides its voice.

pub use crate::core::{Haptic, HapticPulse, Heard, LiveMark};
use crate::guard::caught;
use crate::{MidbackError, core};

/// How a mark feels: when the phone vibrates, and how much.
#[uniffi::export]
pub fn haptic_pulses(haptic: Haptic) -> Result<Vec<HapticPulse>, MidbackError> {
    caught(|| Ok(haptic.pulses()))
}

/// How a mark sounds: whole numbers of 16 bits, the lower byte first, for one loudspeaker, `tone_rate` of them a second.
#[uniffi::export]
pub fn haptic_tone(haptic: Haptic) -> Result<Vec<u8>, MidbackError> {
    caught(|| Ok(haptic.tone().into_iter().flat_map(i16::to_le_bytes).collect()))
}

/// How many samples of a tone there are a second.
#[uniffi::export]
pub fn tone_rate() -> Result<u32, MidbackError> {
    caught(|| Ok(core::TONE_RATE))
}

/// Something that is felt or heard.
#[uniffi::remote(Record)]
pub struct LiveMark {
    /// Which.
    pub haptic: Haptic,
    /// Whether it is felt, where the phone can do that.
    pub felt: bool,
    /// When it is heard.
    pub heard: Heard,
}

/// When a mark is heard.
#[uniffi::remote(Enum)]
pub enum Heard {
    /// Whether it was felt or not.
    Always,
    /// Where it was not felt.
    Instead,
    /// Not at all.
    Never,
}

/// A time in which the phone vibrates.
#[uniffi::remote(Record)]
pub struct HapticPulse {
    /// Milliseconds from the mark.
    pub start_ms: u32,
    /// Milliseconds.
    pub length_ms: u32,
    /// From 1 to 255, the most there is.
    pub strength: u8,
}

/// What is felt, or heard as a short sound where nothing can be felt.
#[uniffi::remote(Enum)]
#[non_exhaustive]
pub enum Haptic {
    /// Breathe in.
    Inhale,
    /// Breathe out.
    Exhale,
    /// The side or the exercise changes.
    Switch,
    /// A set is done.
    Done,
    /// One of the last three seconds, or a repetition begins.
    Tick,
}
