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
use crate::rules::RuleSet;
use crate::scales::Pain;
use crate::schedule::{DayPlan, WhyNot};

/// What became of a life.
#[derive(Debug, Default)]
pub(super) struct Lived {
    /// What the envelope forbids.
    pub(super) violations: Vec<String>,
    /// Where somebody gets nowhere.
    pub(super) stuck: Vec<String>,
    pub(super) told: Liveness,
    /// What was done, where that is wanted.
    pub(super) acts: Vec<Done>,
}

/// An answer that is put in the place of the engine's.
pub(super) type Replaced = dyn Fn(&Phone<'_>, &mut DayPlan);

/// What takes the place of the engine's answer in a test that wants to be caught.
#[derive(Clone, Copy, Default)]
pub(super) struct Bent<'a> {
    /// Has the last word on a day's session.
    pub(super) session: Option<&'a Replaced>,
    /// Sessions begin whatever the symptom check says.
    pub(super) begins_anyway: bool,
}

/// Lives.
pub(super) fn live(rules: &RuleSet, person: &Person, days: u32, bent: Bent<'_>) -> Lived {
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
            told.planned();
            train(person, &mut phone, &mut body, &mut told, day, bent);
            checker.see(&phone.news());
            // Some of what is prescribed comes twice a day.
            while phone.may_begin(bent.begins_anyway) && body.comes_again() {
                let before = phone.trained.len();
                train(person, &mut phone, &mut body, &mut told, day, bent);
                checker.see(&phone.news());
                if phone.trained.len() == before {
                    break;
                }
            }
        }
    }
    let stuck = told.end(&phone, i64::from(days));
    let name = |what: String| format!("{} {:?}: {what}", person.number, person.sort);
    Lived {
        violations: checker.found.into_iter().map(name).collect(),
        stuck: stuck.into_iter().map(name).collect(),
        told,
        acts: phone.acts.unwrap_or_default(),
    }
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
    bent: Bent<'_>,
) {
    if let Some(session) = phone.morning_open() {
        let of_it = || phone.trained.iter().filter(|trained| trained.session == session);
        let rose = of_it().any(|trained| trained.rating.pain > trained.baseline);
        let baseline = of_it().find_map(|trained| trained.baseline);
        match body.morning(rose) {
            Some(answer) if body.counts() => {
                if let Some(before) = baseline {
                    phone.morning_pain(session, Body::morning_number(answer, before));
                }
            }
            Some(answer) => phone.morning(session, answer),
            None => {}
        }
    }
    if day % 7 == 3 && body.checks_in() {
        phone.check_in(body.average());
    }
    let screening = phone.screening();
    if screening.due().is_some() && !screening.locked() && !bent.begins_anyway {
        events::check(person, phone, day);
    }
    if !phone.may_begin(bent.begins_anyway) {
        return;
    }
    let before = body.pain_before();
    if !(person.sort == Sort::Skipping && body.leaves_out(2)) {
        phone.pain_before(Some(pain(before)));
    }
    choose(phone, body);
    ask_therapist(phone, body);
    let asked = if phone.is_bad() && body.takes_it_easy() {
        SessionKind::BadDay
    } else if body.has_no_time() {
        SessionKind::Short
    } else {
        SessionKind::Planned
    };
    let (kind, mut plan) = phone.day(asked);
    if let Some(gate) = bent.session {
        gate(phone, &mut plan);
    }
    if plan.decisions.is_empty() {
        return;
    }
    told.begins(phone, kind, &plan, day);
    session::lead(person, phone, body, kind, &plan.decisions, before);
    told.ended(phone);
}

/// Chooses another dose of what was done last.
fn choose(phone: &mut Phone<'_>, body: &mut Body) {
    let Some(how) = body.wishes() else { return };
    let Some(last) = phone.trained.last().map(|last| last.planned.clone()) else { return };
    let Ok(exercise) = phone.catalog.exercise(&last.exercise) else { return };
    phone.choose_dose(exercise, how);
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
    if let Some((prescription, item)) = item.map(|item| (prescription.id, item.clone())) {
        phone.therapist_answered(prescription, item.id, item.what.exercise().clone());
    }
}

pub(super) fn pain(value: u8) -> Pain {
    Pain::try_from(i32::from(value)).unwrap_or_default()
}
