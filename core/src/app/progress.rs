//! Does it help? What the Progress screen, Today and the plan say of it.

use super::{Context, Midback};
use crate::error::Result;
use crate::outcomes::period::{Period, ProgressRange};
use crate::outcomes::series::{self, Answers};
use crate::reminders::next_check_in;
use crate::screens;
use crate::screens::progress::{CHANGES, Past, ProgressScreen};
use crate::settings::Settings;
use crate::store::Facts;
use crate::time::{Day, Moment};

impl Midback {
    /// How steadily somebody exercises, what their answers say over time, and what changed and why.
    pub fn progress(&mut self, range: ProgressRange, now: Moment) -> Result<ProgressScreen> {
        self.read(now, |context, facts, settings, today| {
            let past = context.past(facts, settings, range, today)?;
            let book = context.book(facts, settings)?;
            Ok(screens::progress::screen(&context.words, &context.rules, &book, &past))
        })
    }
}

impl Context {
    fn past<'a>(
        &self,
        facts: &Facts<'_>,
        settings: &'a Settings,
        range: ProgressRange,
        today: Day,
    ) -> Result<Past<'a>> {
        let period = range.period(today);
        let last = facts.last_check_in()?;
        Ok(Past {
            today,
            range,
            days: facts.days(&self.rules, period, today)?,
            answers: self.answers(facts, period, today)?,
            activities: &settings.activities,
            session_days: facts.session_days(period)?,
            ladders: facts.ladders(period)?,
            changes: facts.changes_in(period, CHANGES + 1)?,
            adverse: facts.adverse_in(period)?,
            warnings: facts.warning_signs(period)?,
            checked_in: last
                .map(|last| (last, next_check_in(&self.rules, settings.reminders.check_in_day, last))),
        })
    }

    /// What was answered in a period, and as far back as a trend looks.
    pub(super) fn answers(&self, facts: &Facts<'_>, period: Period, today: Day) -> Result<Vec<Answers>> {
        let trend = today.plus(1 - self.rules.measures.trend_days.value);
        let from = trend.min(period.from);
        let whole = Period { from, until: today };
        Ok(series::of_days(facts.pains_described(whole)?, facts.check_ins_of(whole)?))
    }

    /// What stands beside the days of this week.
    pub(super) fn week_says(&self, facts: &Facts<'_>, today: Day) -> Result<Vec<String>> {
        let steady = facts.remember("steady", || {
            let only_today = Period { from: today, until: today };
            let score = facts.days(&self.rules, only_today, today)?.score;
            Ok((score, self.answers(facts, only_today, today)?))
        })?;
        let (score, answers) = &*steady;
        Ok(screens::progress::week_says(&self.words, &self.rules, *score, answers, today))
    }
}
