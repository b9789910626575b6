//! The day as a person lives it: what it offers, what they say of their pain, and what they do with it instead.

use std::collections::BTreeSet;

use super::situation::Situation;
use super::{Context, Midback};
use crate::error::{Error, Problem, Result};
use crate::facts::{ActivityScore, Body, CheckIn, Morning, SessionKind, Since};
use crate::history::count;
use crate::input::alike;
use crate::rules::RuleSet;
use crate::scales::{Pain, Score};
use crate::schedule::DayKind;
use crate::screens::check_in::CheckInAnswers;
use crate::screens::today::{OpenDay, Walking};
use crate::store::Facts;
use crate::time::{Day, Moment};

/// The most minutes of an activity on one day.
const MINUTES_LIMIT: u16 = 1_440;

impl Midback {
    /// The pain before the day's session of that number, from 1; none where the person would rather not say.
    pub fn pain_before(&mut self, number: u8, pain: Option<i32>, now: Moment) -> Result<()> {
        let pain = pain.map(Pain::try_from).transpose()?;
        self.write(now, |_, recorder| {
            if number == 0 {
                return Err(Error::out_of_range("number", 0, 1, u8::MAX.into()));
            }
            recorder.record(&Body::PainBefore { day: recorder.today, number, pain })
        })
    }

    /// What hurts, and since when: pain now, on average and at worst, 0 to 10; what is not said stays unknown.
    pub fn describe_pain(
        &mut self,
        pain_now: Option<i32>,
        average: Option<i32>,
        worst: Option<i32>,
        since: Option<Since>,
        now: Moment,
    ) -> Result<()> {
        let (pain_now, average, worst) =
            (pain("pain", pain_now)?, pain("average", average)?, pain("worst", worst)?);
        not_above(average, worst)?;
        self.write(now, |_, recorder| {
            recorder.record(&Body::PainDescribed {
                day: recorder.today,
                now: pain_now,
                average,
                worst,
                since,
            })
        })
    }

    /// How it is on the morning after a session.
    pub fn answer_morning(&mut self, answer: Morning, now: Moment) -> Result<()> {
        self.write(now, |_, recorder| recorder.record(&Body::MorningAnswered { day: recorder.today, answer }))
    }

    /// A check-in (rule F1). Its activities are those that the settings name.
    pub fn check_in(&mut self, answers: &CheckInAnswers, now: Moment) -> Result<()> {
        let (average, worst) = (pain("average", answers.average)?, pain("worst", answers.worst)?);
        not_above(average, worst)?;
        let score =
            |field: &str, score: Option<i32>| score.map(|score| Score::named(field, score)).transpose();
        let activities = answers
            .activities
            .iter()
            .map(|one| Ok(ActivityScore { name: one.name.clone(), score: score("activities", one.score)? }));
        let activities: Vec<ActivityScore> = activities.collect::<Result<_>>()?;
        let (enjoyment, activity) =
            (score("enjoyment", answers.enjoyment)?, score("activity", answers.activity)?);
        let answers = CheckIn { average, worst, enjoyment, activity, activities };
        self.write(now, |context, recorder| {
            let named = context.settings(&recorder.facts)?.activities;
            Error::at_most("activities", answers.activities.len(), named.len())?;
            let mut answers = answers;
            let mut seen = BTreeSet::new();
            for one in &mut answers.activities {
                let known = named.iter().find(|name| alike(name) == alike(&one.name));
                one.name = known.ok_or_else(|| Error::unknown("activities", &one.name))?.clone();
                if !seen.insert(one.name.clone()) {
                    return Err(Error::bad("activities", Problem::Twice));
                }
            }
            recorder.record(&Body::CheckedIn { day: recorder.today, answers })
        })
    }

    /// Walked, or moved lightly in another way, for so many minutes today; 0 takes it back.
    pub fn walked(&mut self, minutes: i32, now: Moment) -> Result<()> {
        let minutes = u16::try_from(minutes)
            .ok()
            .filter(|minutes| *minutes <= MINUTES_LIMIT)
            .ok_or_else(|| Error::out_of_range("minutes", minutes.into(), 0, MINUTES_LIMIT.into()))?;
        self.write(now, |_, recorder| recorder.record(&Body::Walked { day: recorder.today, minutes }))
    }

    /// Today's session will not be done. It can still be started.
    pub fn skip_day(&mut self, now: Moment) -> Result<()> {
        self.write(now, |context, recorder| {
            let settings = context.settings(&recorder.facts)?;
            let situation = Situation::of(context, &recorder.facts, &settings, recorder.today)?;
            if situation.calendar.kind(recorder.today) == DayKind::Skipped {
                return Ok(());
            }
            situation.must_have_session()?;
            recorder.record(&Body::DaySkipped { day: recorder.today })
        })
    }

    /// Today's session is done on that day instead: one of those that today offers.
    pub fn move_day(&mut self, to: Day, now: Moment) -> Result<()> {
        self.write(now, |context, recorder| {
            let settings = context.settings(&recorder.facts)?;
            let today = recorder.today;
            let situation = Situation::of(context, &recorder.facts, &settings, today)?;
            if situation.calendar.kind(today) == DayKind::Moved(to) {
                return Ok(());
            }
            situation.must_have_session()?;
            if !situation.calendar.room_after(today).contains(&to) {
                return Err(Error::unknown("day", to.to_string()));
            }
            recorder.record(&Body::DayMoved { day: today, to })
        })
    }
}

/// An answer about pain, which is named where it is out of range.
fn pain(field: &str, pain: Option<i32>) -> Result<Option<Pain>> {
    pain.map(|pain| Pain::named(field, pain)).transpose()
}

/// A mean is not above its highest.
fn not_above(average: Option<Pain>, worst: Option<Pain>) -> Result<()> {
    match (average, worst) {
        (Some(average), Some(worst)) if average > worst => {
            let given = format!("{}, {}", average.value(), worst.value());
            Err(Error::bad("average", Problem::Contradictory { given }))
        }
        _ => Ok(()),
    }
}

impl Situation<'_> {
    /// Refuses where today has no session that could be skipped or moved.
    fn must_have_session(&self) -> Result<()> {
        if self.calendar.has_session(self.today) {
            Ok(())
        } else {
            Err(Error::bad("session", Problem::Missing))
        }
    }
}

impl Context {
    /// What the day offers, before its session of that number.
    pub(super) fn day(&self, facts: &Facts<'_>, situation: &Situation<'_>, number: u8) -> Result<OpenDay> {
        let today = situation.today;
        let kind = situation.calendar.kind(today);
        let plan = situation.plan();
        let before = pains_before(facts)?;
        let asked = before.iter().any(|one| one.day == today && one.number == number);
        let pain =
            before.iter().find(|one| one.day == today && one.number == number).and_then(|one| one.pain);
        let session = situation.kind_of(SessionKind::Planned);
        Ok(OpenDay {
            today,
            kind,
            number,
            of: situation.sessions_a_day(),
            minutes: situation.settings.minutes,
            session: situation.compose(&plan, session, number)?,
            bad_day: situation.compose(&plan, SessionKind::BadDay, number)?,
            short: situation.compose(&plan, SessionKind::Short, number)?,
            asked,
            bad_day_first: pain.is_some_and(|pain| is_bad(&self.rules, pain, &before, today)),
            begun: situation.has_begun(),
            next: situation.calendar.next_after(today, NEXT_DAYS),
            room: situation.calendar.room_after(today),
        })
    }

    /// What of walking was done today, and what is asked for.
    pub(super) fn walking(&self, facts: &Facts<'_>, today: Day) -> Result<Walking> {
        let done = facts.latest("walked")?.into_iter().find_map(|fact| match fact.body {
            Body::Walked { day, minutes } if day == today => Some(minutes),
            _ => None,
        });
        let walking = self.catalog.exercise(&crate::ids::ExerciseId::new(WALKING))?;
        Ok(Walking { done: done.unwrap_or(0), asked: walking.starter().dose.low })
    }
}

/// How far ahead the next session is looked for.
const NEXT_DAYS: i64 = 60;
/// The exercise that is a line of its own (rule D3).
const WALKING: &str = "walking";

/// What was said before a session.
struct Before {
    day: Day,
    number: u8,
    pain: Option<Pain>,
}

fn pains_before(facts: &Facts<'_>) -> Result<Vec<Before>> {
    let all = facts.latest("pain-before")?.into_iter().filter_map(|fact| match fact.body {
        Body::PainBefore { day, number, pain } => Some(Before { day, number, pain }),
        _ => None,
    });
    Ok(all.collect())
}

/// Rule B5: much pain, or clearly more than in the last days.
fn is_bad(rules: &RuleSet, pain: Pain, before: &[Before], today: Day) -> bool {
    let recent =
        before.iter().filter(|one| (1..=rules.bad_day_mean_days.value).contains(&today.days_since(one.day)));
    let recent: Vec<u32> = recent.filter_map(|one| one.pain).map(|pain| pain.value().into()).collect();
    let (sum, number) = (recent.iter().sum::<u32>(), count(recent.len()));
    let pain_now = u32::from(pain.value());
    let above = number > 0 && pain_now * number >= sum + u32::from(rules.bad_day_rise.value) * number;
    pain.value() >= rules.bad_day_pain.value || above
}
