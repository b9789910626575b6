//! Acts about looking back: progress, check-ins, the history with its calendar, corrections, and the report.

use midback_core::screens::check_in::{CheckInAbout, CheckInAnswers, CheckInQuestion};
use midback_core::screens::history::{HistoryOnly, HistoryQuery};
use midback_core::screens::report::ReportKind;
use midback_core::{Day, Error, ExerciseId, ProgressRange, Result, SessionId, Side};

use crate::story::{answer, number};
use crate::{Show, World};

/// What is seen after such an act; none where it is another.
pub(crate) fn act(world: &mut World, words: &[&str]) -> Result<Option<String>> {
    let now = world.now();
    Ok(Some(match words {
        ["progress"] => world.app().progress(ProgressRange::TwelveWeeks, now)?.show(),
        ["progress", range] => world.app().progress(self::range(range)?, now)?.show(),
        ["check-in"] => world.app().check_in_screen(None, now)?.show(),
        ["check-in", "of", day] => world.app().check_in_screen(Some(day.parse()?), now)?.show(),
        ["check-in", given @ ..] => {
            let questions = world.app().check_in_screen(None, now)?.questions;
            world.app().check_in(&answers(&questions, given)?, now)?;
            String::new()
        }
        ["correct", "check-in", day, given @ ..] => {
            let day: Day = day.parse()?;
            let questions = world.app().check_in_screen(Some(day), now)?.questions;
            world.app().correct_check_in(day, &answers(&questions, given)?, now)?;
            String::new()
        }
        ["history", "only", only] => {
            let only = match *only {
                "whole" => HistoryOnly::Whole,
                "part" => HistoryOnly::Part,
                "hurt" => HistoryOnly::Hurt,
                _ => HistoryOnly::All,
            };
            world.app().history(&HistoryQuery { only, ..HistoryQuery::default() }, now)?.show()
        }
        ["history", "of", search @ ..] => {
            let query = HistoryQuery { search: search.join(" "), ..HistoryQuery::default() };
            world.app().history(&query, now)?.show()
        }
        ["calendar"] => world.app().calendar(None, now)?.show(),
        ["calendar", month] => world.app().calendar(Some(month.parse()?), now)?.show(),
        ["day", day] => world.app().day(day.parse()?, now)?.show(),
        ["correction"] => {
            let session = newest(world)?;
            world.app().correction(session, now)?.show()
        }
        ["correct", "rating", exercise, pain, effort] => {
            let session = newest(world)?;
            let exercise = ExerciseId::new(*exercise);
            world.app().correct_rating(session, &exercise, answer(pain)?, answer(effort)?, now)?;
            String::new()
        }
        ["correct", exercise, set, side, amount] => {
            let session = newest(world)?;
            let side = match *side {
                "left" => Side::Left,
                "right" => Side::Right,
                _ => Side::Both,
            };
            let count = |text| u32::try_from(number(text)?).map_err(|_| Error::unexpected("below 0"));
            let (set, amount) = (count(set)?, count(amount)?);
            world.app().correct_set(session, &ExerciseId::new(*exercise), set, side, amount, now)?;
            String::new()
        }
        ["delete", "session"] => {
            let session = newest(world)?;
            world.app().delete_session(session, now)?;
            String::new()
        }
        ["report"] => world.app().report(None, None, None, now)?.show(),
        ["report", from, until] => {
            world.app().report(Some(from.parse()?), Some(until.parse()?), None, now)?.show()
        }
        ["table", kind, from, until] => {
            let kind = match *kind {
                "sets" => ReportKind::Sets,
                "check-ins" => ReportKind::CheckIns,
                "fhir" => ReportKind::Fhir,
                _ => ReportKind::Decisions,
            };
            let file = world.app().report_file(kind, from.parse()?, until.parse()?, now)?;
            format!("{}\n{}", file.name, String::from_utf8_lossy(&file.bytes).replace("\r\n", "\n"))
        }
        _ => return Ok(None),
    }))
}

fn range(name: &str) -> Result<ProgressRange> {
    Ok(match name {
        "fortnight" => ProgressRange::TwoWeeks,
        "year" => ProgressRange::Year,
        "two-years" => ProgressRange::TwoYears,
        other => return Err(Error::unexpected(&format!("no range {other}"))),
    })
}

/// Answers in the order of the questions; those of own activities may be named instead.
fn answers(questions: &[CheckInQuestion], given: &[&str]) -> Result<CheckInAnswers> {
    let mut answers = CheckInAnswers::default();
    let (mut at, mut given) = (0, given.iter());
    while let Some(word) = given.next() {
        let about = if answer(word).is_ok() {
            questions.get(at).map(|question| question.about.clone())
        } else {
            Some(CheckInAbout::Own { name: (*word).to_owned() })
        };
        let value = if answer(word).is_ok() {
            answer(word)?
        } else {
            given.next().map_or(Ok(None), |one| answer(one))?
        };
        at += 1;
        let about = about.ok_or_else(|| Error::unexpected("no such question"))?;
        if let Some(value) = value {
            answers = answers.with(&about, value);
        }
    }
    Ok(answers)
}

/// The session that was begun last, of those that are shown.
fn newest(world: &mut World) -> Result<SessionId> {
    let now = world.now();
    let sessions = world.app().history(&HistoryQuery::default(), now)?.sessions;
    sessions.first().map(|session| session.id).ok_or_else(|| Error::unexpected("no session yet"))
}
