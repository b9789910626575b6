//! How does a mark of a session feel, and how does it sound? Told apart without looking, and the same on every phone.

use std::f64::consts::TAU;

use super::script::Haptic;

/// Samples of a tone in a second.
pub const TONE_RATE: u32 = 44_100;
/// How loud a tone is at most, of all there is: music and voice stay louder.
const LOUDNESS: f64 = 0.35;
/// So long a tone swells and dies away, in seconds: without that it would click.
const EDGE: f64 = 0.006;

/// Something that is felt or heard.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LiveMark {
    /// Which.
    pub haptic: Haptic,
    /// Whether it is felt, where the phone can do that.
    pub felt: bool,
    /// When it is heard.
    pub heard: Heard,
}

/// When a mark is heard.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Heard {
    /// Whether it was felt or not.
    Always,
    /// Where it was not felt.
    Instead,
    /// Not at all.
    Never,
}

/// A time in which the phone vibrates.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HapticPulse {
    /// Milliseconds from the mark.
    pub start_ms: u32,
    /// Milliseconds.
    pub length_ms: u32,
    /// From 1 to 255, the most there is.
    pub strength: u8,
}

impl LiveMark {
    /// What a person who wants to feel or to hear marks has of this one.
    pub(crate) fn of(haptic: Haptic, felt: bool, sounds: bool) -> Self {
        let heard = match (sounds, haptic) {
            (false, _) => Heard::Never,
            (true, Haptic::Tick) => Heard::Always,
            (true, _) => Heard::Instead,
        };
        Self { haptic, felt, heard }
    }
}

impl Haptic {
    /// How it feels. In grows and out fades, as breath does; a switch knocks twice, the end of a set is long.
    #[must_use]
    pub fn pulses(self) -> Vec<HapticPulse> {
        let pulses: &[(u32, u32, u8)] = match self {
            Self::Inhale => &[(0, 60, 60), (60, 60, 120), (120, 80, 200)],
            Self::Exhale => &[(0, 80, 200), (80, 60, 120), (140, 60, 60)],
            Self::Switch => &[(0, 90, 220), (190, 90, 220)],
            Self::Done => &[(0, 320, 255)],
            Self::Tick => &[(0, 25, 140)],
        };
        let pulse = |&(start_ms, length_ms, strength): &_| HapticPulse { start_ms, length_ms, strength };
        pulses.iter().map(pulse).collect()
    }

    /// How it sounds: whole numbers of 16 bits, `TONE_RATE` of them a second, for one loudspeaker. A tone that rises,
    /// one that falls, two knocks, a low one that stays, a short high one.
    #[must_use]
    pub fn tone(self) -> Vec<i16> {
        // From one pitch to another in so many seconds, after so many seconds of silence.
        let notes: &[(f64, f64, f64, f64)] = match self {
            Self::Inhale => &[(0.0, 392.0, 587.3, 0.22)],
            Self::Exhale => &[(0.0, 587.3, 392.0, 0.22)],
            Self::Switch => &[(0.0, 659.3, 659.3, 0.08), (0.06, 659.3, 659.3, 0.08)],
            Self::Done => &[(0.0, 523.3, 523.3, 0.12), (0.0, 392.0, 392.0, 0.26)],
            Self::Tick => &[(0.0, 1_046.5, 1_046.5, 0.035)],
        };
        notes.iter().flat_map(|&(silence, from, to, seconds)| note(silence, from, to, seconds)).collect()
    }
}

fn note(silence: f64, from: f64, to: f64, seconds: f64) -> impl Iterator<Item = i16> {
    let rate = f64::from(TONE_RATE);
    let samples = |seconds: f64| (0_u32..).take_while(move |at| f64::from(*at) < seconds * rate);
    let sample = move |at: u32| {
        let now = f64::from(at) / rate;
        // The phase is the sum of a pitch that moves evenly.
        let turns = from * now + (to - from) * now * now / (2.0 * seconds);
        let edge = (now / EDGE).min((seconds - now) / EDGE).clamp(0.0, 1.0);
        whole(LOUDNESS * edge * (TAU * turns).sin())
    };
    samples(silence).map(|_| 0).chain(samples(seconds).map(sample))
}

/// A share of all there is as a whole number of 16 bits.
fn whole(share: f64) -> i16 {
    #[allow(clippy::cast_possible_truncation, reason = "no share is larger than one")]
    let whole = (share * f64::from(i16::MAX)).round() as i16;
    whole
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALL: [Haptic; 5] = [Haptic::Inhale, Haptic::Exhale, Haptic::Switch, Haptic::Done, Haptic::Tick];

    #[test]
    fn every_mark_is_felt_in_a_way_of_its_own() {
        for (at, one) in ALL.iter().enumerate() {
            let pulses = one.pulses();
            assert!(pulses.windows(2).all(|pair| pair[0].start_ms + pair[0].length_ms <= pair[1].start_ms));
            assert!(pulses.iter().all(|pulse| pulse.length_ms > 0 && pulse.strength > 0));
            let last = pulses.last().unwrap();
            // Over before the next second.
            assert!(last.start_ms + last.length_ms < 500);
            assert!(ALL[..at].iter().all(|other| other.pulses() != pulses && other.tone() != one.tone()));
        }
    }

    #[test]
    fn every_tone_begins_and_ends_in_silence_and_never_jumps() {
        for one in ALL {
            let tone = one.tone();
            assert!(tone.len() < usize::try_from(TONE_RATE).unwrap() / 2, "longer than half a second");
            assert_eq!(tone[0], 0);
            assert!(tone.last().unwrap().unsigned_abs() < 400, "{one:?} ends in a click");
            let loudest = tone.iter().map(|sample| sample.unsigned_abs()).max().unwrap();
            assert!((8_000..12_000).contains(&loudest), "{one:?}: {loudest}");
            // The steepest a sine of its highest pitch can be.
            let jump = tone.windows(2).map(|pair| pair[0].abs_diff(pair[1])).max().unwrap();
            assert!(jump < 2_000, "{one:?} jumps by {jump}");
        }
    }

    #[test]
    fn what_is_not_felt_is_heard_unless_sounds_are_off() {
        assert_eq!(LiveMark::of(Haptic::Tick, true, true).heard, Heard::Always);
        assert_eq!(LiveMark::of(Haptic::Inhale, true, true).heard, Heard::Instead);
        assert_eq!(LiveMark::of(Haptic::Done, false, true).heard, Heard::Instead);
        for haptic in ALL {
            assert_eq!(LiveMark::of(haptic, true, false).heard, Heard::Never);
            assert!(!LiveMark::of(haptic, false, true).felt);
        }
    }
}
