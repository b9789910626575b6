//! SplitMix64: the same throws for the same seed.

/// Dice.
pub(crate) struct Dice(pub(crate) u64);

impl Dice {
    pub(crate) fn throw(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// One of so many, from 0.
    pub(crate) fn below(&mut self, sides: usize) -> usize {
        usize::try_from(self.throw() % sides.max(1) as u64).unwrap_or_default()
    }
}
