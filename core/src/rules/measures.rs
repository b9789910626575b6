//! The numbers by which it is said whether it helps: the change that matters, the trend, adherence (part F).

use super::{Constant, RuleId, Source, own};

/// What is shown of a person's progress follows from these.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Measures {
    /// How PEG changes when the change matters, in tenths of a point.
    pub peg_change_tenths: Constant<u32>,
    /// How an own activity (PSFS) changes on average when the change matters, in tenths of a point.
    pub psfs_change_tenths: Constant<u32>,
    /// Over how many days a trend looks back, today among them.
    pub trend_days: Constant<i64>,
    /// From how many check-ins a trend is told.
    pub trend_check_ins: Constant<usize>,
    /// How many days they span at least.
    pub trend_span_days: Constant<i64>,
    /// How sure the trend's interval is, in percent.
    pub trend_percent: Constant<u32>,
    /// The quantile of the normal distribution that goes with it, of one of both tails, in 10^-15: 1.96 for 95 %.
    pub trend_quantile: Constant<u64>,
    /// Over how many days that are not paused the consistency score counts sessions.
    pub score_days: Constant<usize>,
    /// After how many days what was done counts half in the score of somebody with one session a day.
    pub score_halves_days: Constant<u32>,
    /// From which score on, in percent, it is called by its second, third and fourth word.
    pub score_words: Constant<[u32; 3]>,
}

const fn literature<T>(rule: RuleId, value: T) -> Constant<T> {
    Constant { value, rule, source: Source::Literature }
}

impl Measures {
    pub(super) const CURRENT: Self = Self {
        peg_change_tenths: literature(RuleId::F2, 15),
        psfs_change_tenths: literature(RuleId::F2, 23),
        trend_days: own(RuleId::F3, 84),
        trend_check_ins: own(RuleId::F3, 4),
        trend_span_days: own(RuleId::F3, 14),
        trend_percent: literature(RuleId::F3, 95),
        trend_quantile: literature(RuleId::F3, 1_959_963_984_540_054),
        score_days: literature(RuleId::F4, 7),
        score_halves_days: literature(RuleId::F4, 13),
        score_words: own(RuleId::F4, [30, 60, 80]),
    };
}
