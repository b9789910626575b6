//! What can be done with a day: which sessions are offered, and what instead? The screen shows it, and the commands hold
//! to it.

use super::{DayKind, Pause};
use crate::facts::{PauseReason, SessionKind};
use crate::time::Day;

/// What of a day decides what can be done with it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Offering<'a> {
    pub(crate) kind: DayKind,
    /// Which of the day's sessions comes next, from 1.
    pub(crate) number: u8,
    /// Where its session can move to.
    pub(crate) room: &'a [Day],
}

/// Something that can be done with a day instead of its session.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Instead {
    /// It is done on that day.
    Move(Day),
    /// It is left out.
    Skip,
    /// It is not left out after all.
    TakeBackSkip,
    /// The pause ends.
    EndPause,
}

/// What can be done with a day instead of its session. Whoever has begun with the day's sessions neither skips nor moves
/// it.
pub(crate) fn instead(day: Offering<'_>) -> Vec<Instead> {
    match day.kind {
        DayKind::Session | DayKind::PrescribedOnly if day.number == 1 => {
            let moves = day.room.iter().map(|to| Instead::Move(*to));
            moves.chain([Instead::Skip]).collect()
        }
        DayKind::Skipped => vec![Instead::TakeBackSkip],
        DayKind::Paused(_) => vec![Instead::EndPause],
        DayKind::Session | DayKind::PrescribedOnly | DayKind::Rest | DayKind::Moved(_) => Vec::new(),
    }
}

/// How many exercises each session of the day would hold.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Sizes {
    pub(crate) whole: usize,
    pub(crate) short: usize,
    pub(crate) bad_day: usize,
}

/// Which sessions are offered, best first. Whoever is ill is not asked to move; once well, they end the pause.
pub(crate) fn sessions(kind: DayKind, sizes: Sizes, bad_day_first: bool) -> Vec<SessionKind> {
    if matches!(kind, DayKind::Paused(Pause { reason: PauseReason::Illness, .. })) {
        return Vec::new();
    }
    let has_session = matches!(kind, DayKind::Session | DayKind::PrescribedOnly);
    let whole = (has_session || sizes.whole > 0).then_some(SessionKind::Planned);
    let bad_day = (has_session || sizes.bad_day > 0).then_some(SessionKind::BadDay);
    let short = (has_session && sizes.short < sizes.whole).then_some(SessionKind::Short);
    let first = if bad_day_first { [bad_day, whole] } else { [whole, bad_day] };
    first.into_iter().chain([short]).flatten().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_moved_or_skipped_only_before_its_first_session() {
        let room = [Day::of(2026, 3, 29), Day::of(2026, 3, 30)];
        let of = |kind, number| instead(Offering { kind, number, room: &room });
        let moves = [Instead::Move(room[0]), Instead::Move(room[1]), Instead::Skip];
        assert_eq!(of(DayKind::Session, 1), moves);
        assert_eq!(of(DayKind::PrescribedOnly, 1), moves);
        assert_eq!(of(DayKind::Session, 2), []);
        assert_eq!(of(DayKind::Rest, 1), []);
        assert_eq!(of(DayKind::Skipped, 1), [Instead::TakeBackSkip]);
    }

    #[test]
    fn what_is_shorter_is_offered_only_where_it_is() {
        let sizes = |short| Sizes { whole: 4, short, bad_day: 2 };
        let all = [SessionKind::Planned, SessionKind::BadDay, SessionKind::Short];
        assert_eq!(sessions(DayKind::Session, sizes(2), false), all);
        assert_eq!(sessions(DayKind::Session, sizes(4), true), [SessionKind::BadDay, SessionKind::Planned]);
        assert_eq!(sessions(DayKind::Rest, sizes(2), false), [SessionKind::Planned, SessionKind::BadDay]);
        let (from, until) = (Day::of(2026, 3, 28), Day::of(2026, 3, 30));
        let paused = |reason| sessions(DayKind::Paused(Pause { from, until, reason }), sizes(2), false);
        assert_eq!(paused(PauseReason::Travel), [SessionKind::Planned, SessionKind::BadDay]);
        assert_eq!(paused(PauseReason::Illness), []);
        let nothing = Sizes { whole: 0, short: 0, bad_day: 0 };
        assert_eq!(sessions(DayKind::Rest, nothing, false), []);
    }
}
