//! The day as a person lives it: what it offers, what they say of their pain, and what they do with it instead.

use super::person::Person;
use super::session::Sessions;
use super::situation::Situation;
use super::{Context, Midback};
use crate::error::{Error, Problem, Result};
use crate::facts::{Body, Decision, Morning, SessionKind, Since};
use crate::ids::ExerciseId;
use crate::progression::decide::Verdict;
use crate::progression::walking::WALKING;
use crate::scales::{Effort, Pain, PainAnswer};
use crate::schedule::{self, Before, DayKind, Instead, Offering, Sizes};
use crate::screens::today::{OpenDay, WalkAnswers, Walking};
use crate::store::Facts;
use crate::time::{Day, Moment};

/// The most minutes of an activity on one day.
const MINUTES_LIMIT: u16 = 1_440;

impl Midback {
    /// The pain before the session that comes next today; none where the person would rather not say.
    pub fn pain_before(&mut self, pain: Option<i32>, now: Moment) -> Result<()> {
        let pain = pain.map(Pain::try_from).transpose()?;
        self.write(now, |_, recorder| {
            let number = Sessions::of(&recorder.facts, recorder.today, recorder.now)?.next_number();
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
        self.write(now, |_, recorder| {
            recorder.record(&pain_described(recorder.today, pain_now, average, worst, since)?)
        })
    }

    /// How it is on the morning after a session: the last one before today in which anything was done.
    pub fn answer_morning(&mut self, answer: Morning, now: Moment) -> Result<()> {
        self.write(now, |_, recorder| {
            let session = recorder.facts.session_before(recorder.today)?;
            recorder.record(&Body::MorningAnswered { day: recorder.today, answer, session })
        })
    }

    /// The same as a number: the pain on that morning, 0 to 10. What it means follows from the pain before that session.
    pub fn answer_morning_pain(&mut self, pain: i32, now: Moment) -> Result<()> {
        let pain = Pain::try_from(pain)?;
        self.write(now, |_, recorder| {
            let session = recorder.facts.session_before(recorder.today)?;
            recorder.record(&Body::MorningPain { day: recorder.today, session, pain })
        })
    }

    /// Walked, or moved lightly in another way, for so many minutes today, and how it felt, as far as it was said; 0 minutes
    /// take it back (rule C10).
    pub fn walked(&mut self, walk: &WalkAnswers, now: Moment) -> Result<()> {
        let minutes = walk.minutes;
        let pain = walk.pain.map(Pain::try_from).transpose()?;
        let effort = walk.effort.map(Effort::try_from).transpose()?;
        let minutes = u16::try_from(minutes)
            .ok()
            .filter(|minutes| *minutes <= MINUTES_LIMIT)
            .ok_or_else(|| Error::out_of_range("minutes", minutes.into(), 0, MINUTES_LIMIT.into()))?;
        self.write(now, |context, recorder| {
            let (settings, today) = (context.settings(&recorder.facts)?, recorder.today);
            // What was asked for when it was ticked first stays so for the day.
            let ticked = recorder.facts.newest(&format!("walked/{today}"))?.map(|fact| fact.body);
            let (planned, rule_set) =
                if let Some(Body::Walked { minutes: 1.., planned, rule_set, .. }) = ticked {
                    (planned, rule_set)
                } else {
                    let asked = Person::of(context, &recorder.facts, &settings, today)?.walk_asked()?;
                    let version = asked.as_ref().map(|_| context.rules.version);
                    (asked, version)
                };
            recorder.record(&Body::Walked { day: today, minutes, pain, effort, planned, rule_set })
        })
    }

    /// Today's session will not be done. That can be taken back, and it can still be started.
    pub fn skip_day(&mut self, now: Moment) -> Result<()> {
        self.instead_of_session(now, Instead::Skip)
    }

    /// Today's session is not left out after all.
    pub fn take_back_skip(&mut self, now: Moment) -> Result<()> {
        self.instead_of_session(now, Instead::TakeBackSkip)
    }

    /// Today's session is done on that day instead: one of those that today offers.
    pub fn move_day(&mut self, to: Day, now: Moment) -> Result<()> {
        self.instead_of_session(now, Instead::Move(to))
    }

    /// Does something with the day instead of its session, where that is offered or done already.
    fn instead_of_session(&mut self, now: Moment, what: Instead) -> Result<()> {
        self.write(now, |context, recorder| {
            let (settings, today) = (context.settings(&recorder.facts)?, recorder.today);
            let person = Person::of(context, &recorder.facts, &settings, today)?;
            let kind = person.calendar.kind(today);
            let (is_so, body) = match what {
                Instead::Skip => {
                    (kind == DayKind::Skipped, Body::DaySkipped { day: today, skipped: true, number: None })
                }
                Instead::TakeBackSkip => {
                    let body = Body::DaySkipped { day: today, skipped: false, number: None };
                    (person.calendar.has_session(today), body)
                }
                Instead::Move(to) => (kind == DayKind::Moved(to), Body::DayMoved { day: today, to }),
                Instead::EndPause => return Err(Error::bad("session", Problem::NotOffered)),
            };
            if is_so {
                return Ok(());
            }
            let number = Sessions::of(&recorder.facts, today, recorder.now)?.next_number();
            let room = person.calendar.room_after(today);
            if schedule::instead(Offering { kind, number, room: &room }).contains(&what) {
                // With the day its single sessions come back.
                let single = person.calendar.skipped_sessions.iter().filter(|(day, _)| *day == today);
                for (day, number) in single.filter(|_| what == Instead::TakeBackSkip) {
                    let number = Some(*number);
                    recorder.record(&Body::DaySkipped { day: *day, skipped: false, number })?;
                }
                recorder.record(&body)
            } else {
                let field = if matches!(what, Instead::Move(_)) { "day" } else { "session" };
                Err(Error::bad(field, Problem::NotOffered))
            }
        })
    }
}

/// What hurts, and since when, as it is kept.
pub(super) fn pain_described(
    day: Day,
    pain_now: Option<i32>,
    average: Option<i32>,
    worst: Option<i32>,
    since: Option<Since>,
) -> Result<Body> {
    let (now, average, worst) = (pain("pain", pain_now)?, pain("average", average)?, pain("worst", worst)?);
    not_above(average, worst)?;
    Ok(Body::PainDescribed { day, now, average, worst, since })
}

/// An answer about pain, which is named where it is out of range.
pub(super) fn pain(field: &str, pain: Option<i32>) -> Result<Option<Pain>> {
    pain.map(|pain| Pain::named(field, pain)).transpose()
}

/// A mean is not above its highest.
pub(super) fn not_above(average: Option<Pain>, worst: Option<Pain>) -> Result<()> {
    match (average, worst) {
        (Some(average), Some(worst)) if average > worst => {
            let given = format!("{}, {}", average.value(), worst.value());
            Err(Error::bad("average", Problem::Contradictory { given }))
        }
        _ => Ok(()),
    }
}

impl Context {
    /// What the day offers, before its session of that number.
    pub(super) fn day(&self, facts: &Facts<'_>, situation: &Situation<'_>, number: u8) -> Result<OpenDay> {
        let person = &situation.person;
        let (today, calendar) = (person.today, &person.calendar);
        let plan = person.plan();
        let said = pain_now(facts, today)?;
        let compose = |kind| situation.compose(&plan, kind, number);
        let session = compose(situation.person.kind_of(SessionKind::Planned))?;
        let (bad_day, short) = (compose(SessionKind::BadDay)?, compose(SessionKind::Short)?);
        let bad_day_first = match said.given() {
            Some(pain) => schedule::is_bad(&self.rules, pain, &self.pains_before(facts, today)?, today),
            None => false,
        };
        let (kind, room) = (calendar.kind(today), calendar.room_after(today));
        let sizes = Sizes {
            whole: session.decisions.len(),
            short: short.decisions.len(),
            bad_day: bad_day.decisions.len(),
        };
        Ok(OpenDay {
            today,
            kind,
            number,
            of: person.sessions_a_day(),
            minutes: person.settings.minutes,
            sessions: schedule::sessions(kind, sizes, bad_day_first),
            instead: schedule::instead(Offering { kind, number, room: &room }),
            session,
            bad_day,
            short,
            pain: said,
            bad_day_first,
            begun: person.has_begun(),
            next: calendar.next_after(today, NEXT_DAYS),
            morning: person.morning_about(),
        })
    }

    /// What was said of the pain before the sessions of the days over which rule B5 takes its mean.
    fn pains_before(&self, facts: &Facts<'_>, today: Day) -> Result<Vec<Before>> {
        let said = facts.pains_before(today.plus(-self.rules.bad_day_mean_days.value), today)?;
        let said = said.into_iter().filter_map(|fact| match fact.body {
            Body::PainBefore { day, pain, .. } => Some(Before { day, pain: pain? }),
            _ => None,
        });
        Ok(said.collect())
    }

    /// What of walking was done today, and what is asked for.
    pub(super) fn walking(&self, facts: &Facts<'_>, person: &Person<'_>) -> Result<Walking> {
        let done = facts.newest(&format!("walked/{}", person.today))?.and_then(|fact| match fact.body {
            Body::Walked { minutes, pain, effort, .. } => Some((minutes, pain, effort)),
            _ => None,
        });
        let (done, pain, effort) = done.unwrap_or_default();
        Ok(Walking {
            done,
            pain,
            effort,
            asked: person.walking()?,
            begins_at_most: self.rules.progression.walk_minutes_at_most.value,
        })
    }
}

impl Person<'_> {
    /// What is asked of walking today; none where the person has not said yet how long they walk.
    pub(super) fn walking(&self) -> Result<Option<Verdict>> {
        let walking = self.context.catalog.exercise(&ExerciseId::new(WALKING))?;
        let choosing = self.lived.past(&self.screening).walking(&self.inputs(), walking);
        Ok(choosing.map(|choosing| choosing.verdict))
    }

    /// The same as it is acted on.
    fn walk_asked(&self) -> Result<Option<Decision>> {
        Ok(self.walking()?.and_then(|verdict| match verdict {
            Verdict::Dose(decided) => Some(decided.of(ExerciseId::new(WALKING))),
            Verdict::LeftOut(_) => None,
        }))
    }

    /// The session that the morning of today is asked about: the last one in which anything was done, where nobody has said
    /// how the morning after it was.
    pub(super) fn morning_about(&self) -> Option<Day> {
        let last = self.lived.sessions.iter().rfind(|trained| trained.something)?;
        let longest = self.context.rules.progression.raise_within_days.value;
        let is_asked = last.day < self.today
            && last.morning.is_none()
            // Nobody remembers a morning for longer than it counts.
            && self.today.days_since(last.day) < longest;
        is_asked.then_some(last.day)
    }
}

/// What was said of the pain before the session that comes next today. What was said before a session that was begun today
/// belongs to that one.
pub(super) fn pain_now(facts: &Facts<'_>, today: Day) -> Result<PainAnswer> {
    let begun = facts.newest_start(today)?;
    let said = facts.pains_before(today, today)?.into_iter().rev();
    let mut said = said.filter(|fact| begun.is_none_or(|begun| fact.id > begun));
    Ok(match said.next().map(|fact| fact.body) {
        Some(Body::PainBefore { pain, .. }) => pain.into(),
        _ => PainAnswer::Open,
    })
}

/// How far ahead the next session is looked for.
pub(super) const NEXT_DAYS: i64 = 60;
