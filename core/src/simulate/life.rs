//! How does a person live with the app, day by day? The engine composes each day from the facts so far; the body answers; what
//! happened becomes facts, which the checker sees as they come.

use super::acts::Done;
use super::body::Body;
use super::checker::Checker;
use super::clock::Clock;
use super::events;
use super::liveness::Liveness;
use super::people::{Person, Sort};
use super::phone::Phone;
use super::session;
use crate::catalog::Catalog;
use crate::facts::SessionKind;
use crate::receipt::Step;
use crate::rules::RuleSet;
use crate::scales::Pain;
use crate::schedule::{DayPlan, WhyNot};

/// What became of a life.
#[derive(Debug, Default)]
pub(super) struct Lived {
    pub(super) violations: Vec<String>,
    pub(super) told: Liveness,
    /// What was done, where that is wanted.
    pub(super) acts: Vec<Done>,
}

/// Something in the test's own code that takes the place of the engine's answer: a gate that is replaced.
pub(super) type Gate<'a> = &'a dyn Fn(&Phone<'_>, &mut DayPlan);

/// Lives; `gate` has the last word on each day's session.
pub(super) fn live(rules: &RuleSet, person: &Person, days: u32, gate: Option<Gate<'_>>) -> Lived {
    let Ok(catalog) = Catalog::shipped() else { return Lived::default() };
    let mut bytes = [7; 16];
    bytes[..4].copy_from_slice(&person.number.to_le_bytes());
    let mut phone = Phone::new(rules, catalog, bytes);
    if person.by_command {
        phone.acts = Some(Vec::new());
    }
    let (mut body, mut clock) = (Body::of(person), Clock::of(person));
    let mut checker = Checker::new(catalog);
    let mut told = Liveness::new(person);
    for day in 0..i64::from(days) {
        phone.wake(clock.moment(day));
        body.sleep();
        events::happen(person, &mut phone, day);
        checker.see(&phone.news());
        if wants_to_train(person, &mut body, &phone, day) {
            told.planned(&phone);
            train(person, &mut phone, &mut body, &mut told, day, gate);
            checker.see(&phone.news());
            // Some of what is prescribed comes twice a day.
            while phone.may_begin() && body.comes_again() {
                let before = phone.trained.len();
                train(person, &mut phone, &mut body, &mut told, day, gate);
                checker.see(&phone.news());
                if phone.trained.len() == before {
                    break;
                }
            }
        }
    }
    let name = |what: String| format!("{} {:?}: {what}", person.number, person.sort);
    let violations = checker.found.into_iter().chain(told.end(&phone, i64::from(days))).map(name).collect();
    Lived { violations, told, acts: phone.acts.unwrap_or_default() }
}

fn wants_to_train(person: &Person, body: &mut Body, phone: &Phone<'_>, day: i64) -> bool {
    let wants = phone.has_session() || person.sort == Sort::Hurried && body.comes_again();
    wants && events::away(person, day).is_none() && !body.leaves_out(3)
}

fn train(
    person: &Person,
    phone: &mut Phone<'_>,
    body: &mut Body,
    told: &mut Liveness,
    day: i64,
    gate: Option<Gate<'_>>,
) {
    if let Some(session) = phone.morning_open() {
        let of_it = || phone.trained.iter().filter(|trained| trained.session == session);
        let rose = of_it().any(|trained| trained.rating.pain > trained.baseline);
        let baseline = of_it().find_map(|trained| trained.baseline);
        match body.morning(rose) {
            Some(answer) if body.counts() && !person.by_command => {
                let number = baseline.map(|before| body.morning_number(answer, before));
                number.into_iter().for_each(|pain| phone.morning_pain(session, pain));
            }
            Some(answer) => phone.morning(session, answer),
            None => {}
        }
    }
    if day % 7 == 3 && body.checks_in() {
        phone.check_in(body.average());
    }
    if phone.screening().due().is_some() && !phone.screening().locked() {
        events::check(person, phone, day);
    }
    if !phone.may_begin() {
        return;
    }
    let before = body.pain_before();
    if !(person.sort == Sort::Skipping && body.leaves_out(2)) {
        phone.pain_before(Some(pain(before)));
    }
    if !person.by_command {
        choose(phone, body);
        ask_therapist(phone, body);
    }
    let asked = if phone.is_bad() && body.takes_it_easy() {
        SessionKind::BadDay
    } else if body.has_no_time() {
        SessionKind::Short
    } else {
        SessionKind::Planned
    };
    let (kind, mut plan) = phone.day(asked);
    if let Some(gate) = gate {
        gate(phone, &mut plan);
    }
    if plan.decisions.is_empty() {
        return;
    }
    told.begins(phone, kind, &plan, day);
    session::lead(person, phone, body, kind, plan.decisions, before);
    told.ended(phone, day);
}

/// Chooses another dose of what was done last.
fn choose(phone: &mut Phone<'_>, body: &mut Body) {
    let Some(how) = body.wishes() else { return };
    let Some(last) = phone.trained.last().map(|last| last.planned.clone()) else { return };
    let Ok(exercise) = phone.catalog.exercise(&last.exercise) else { return };
    phone.choose_dose(exercise, Step { level: last.level, dose: last.dose }, how);
}

/// Asks the therapist about what was left out, now and then.
fn ask_therapist(phone: &mut Phone<'_>, body: &mut Body) {
    if phone.in_force().is_none() || !body.comes_again() {
        return;
    }
    let (_, plan) = phone.day(SessionKind::Planned);
    let Some(prescription) = phone.in_force() else { return };
    let left = plan.left_out.iter().find(|left| left.why == WhyNot::AskHowToGoOn);
    let item = prescription
        .exercises
        .iter()
        .find(|item| left.is_some_and(|left| left.exercise == *item.what.exercise()));
    if let Some((prescription, item)) = item.map(|item| (prescription.id, item.id)) {
        phone.therapist_answered(prescription, item);
    }
}

pub(super) fn pain(value: u8) -> Pain {
    Pain::try_from(i32::from(value)).unwrap_or_default()
}
