//! The weekly check-in: what it asks, and what is answered, today and of an earlier day that is put right.

use std::collections::BTreeSet;

use super::day::{not_above, pain};
use super::{Context, Midback};
use crate::error::{Error, Problem, Result};
use crate::facts::{ActivityScore, Body, CheckIn};
use crate::input::alike;
use crate::scales::Score;
use crate::screens;
use crate::screens::check_in::{CheckInAnswers, CheckInScreen};
use crate::settings::SettingKey;
use crate::store::Recorder;
use crate::time::{Day, Moment};

impl Midback {
    /// What the check-in asks; `day`: of an earlier one, to correct it.
    pub fn check_in_screen(&mut self, day: Option<Day>, now: Moment) -> Result<CheckInScreen> {
        self.read(now, |context, facts, settings, today| {
            let day = day.filter(|day| *day != today);
            let said = facts.check_in_on(day.unwrap_or(today))?;
            let named = match (day, &said) {
                (Some(day), None) => return Err(no_check_in(day)),
                // Of an earlier one those that were asked about then.
                (Some(_), Some(said)) => said.activities.iter().map(|one| one.name.clone()).collect(),
                _ => settings.activities.clone(),
            };
            let most = context.rules.activities_at_most.value;
            Ok(screens::check_in::screen(&context.words, day, &named, most, said.as_ref()))
        })
    }

    /// Names an activity of the person's own, which check-ins then ask about; one that is named already stays.
    pub fn name_activity(&mut self, name: &str, now: Moment) -> Result<()> {
        self.write(now, |context, recorder| {
            let mut named = context.settings(&recorder.facts)?.activities.clone();
            if named.iter().all(|known| alike(known) != alike(name)) {
                named.push(name.to_owned());
            }
            context.choose(recorder, SettingKey::Activities, named)
        })
    }

    /// Asks about an activity of the person's own no more; what was answered stays.
    pub fn forget_activity(&mut self, name: &str, now: Moment) -> Result<()> {
        self.write(now, |context, recorder| {
            let mut named = context.settings(&recorder.facts)?.activities.clone();
            named.retain(|known| alike(known) != alike(name));
            context.choose(recorder, SettingKey::Activities, named)
        })
    }

    /// A check-in (rule F1). Its activities are those that the settings name.
    pub fn check_in(&mut self, answers: &CheckInAnswers, now: Moment) -> Result<()> {
        let answers = checked(answers)?;
        self.write(now, |context, recorder| {
            let settings = context.settings(&recorder.facts)?;
            let answers =
                CheckIn { activities: of_these(&settings.activities, &answers.activities)?, ..answers };
            let day = recorder.today;
            context.checked_in(recorder, day, answers)
        })
    }

    /// Corrects the answers of an earlier check-in. Its activities are those that it was about.
    pub fn correct_check_in(&mut self, day: Day, answers: &CheckInAnswers, now: Moment) -> Result<()> {
        let answers = checked(answers)?;
        self.write(now, |context, recorder| {
            let before = recorder.facts.check_in_on(day)?.ok_or_else(|| no_check_in(day))?;
            let named: Vec<String> = before.activities.into_iter().map(|one| one.name).collect();
            let answers = CheckIn { activities: of_these(&named, &answers.activities)?, ..answers };
            context.checked_in(recorder, day, answers)
        })
    }
}

impl Context {
    fn checked_in(&self, recorder: &mut Recorder<'_>, day: Day, answers: CheckIn) -> Result<()> {
        recorder.record(&Body::CheckedIn { day, answers })?;
        // Worse than the last time: the symptom check comes before anything else.
        self.end_where_closed(recorder)?;
        Ok(())
    }
}

fn no_check_in(day: Day) -> Error {
    Error::unknown("day", day.to_string())
}

/// The answers as they are kept, each within its range.
fn checked(answers: &CheckInAnswers) -> Result<CheckIn> {
    let (average, worst) = (pain("average", answers.average)?, pain("worst", answers.worst)?);
    not_above(average, worst)?;
    let score = |field: &str, score: Option<i32>| score.map(|score| Score::named(field, score)).transpose();
    let activities = answers
        .activities
        .iter()
        .map(|one| Ok(ActivityScore { name: one.name.clone(), score: score("activities", one.score)? }));
    let activities = activities.collect::<Result<_>>()?;
    let (enjoyment, activity) =
        (score("enjoyment", answers.enjoyment)?, score("activity", answers.activity)?);
    Ok(CheckIn { average, worst, enjoyment, activity, activities })
}

/// The answers about activities, each one of those that are asked about, once, as it is named there.
fn of_these(named: &[String], activities: &[ActivityScore]) -> Result<Vec<ActivityScore>> {
    Error::at_most("activities", activities.len(), named.len())?;
    let (mut found, mut seen) = (Vec::new(), BTreeSet::new());
    for one in activities {
        let known = named.iter().find(|name| alike(name) == alike(&one.name));
        let name = known.ok_or_else(|| Error::unknown("activities", &one.name))?.clone();
        if !seen.insert(name.clone()) {
            return Err(Error::bad("activities", Problem::Twice));
        }
        found.push(ActivityScore { name, score: one.score });
    }
    Ok(found)
}
