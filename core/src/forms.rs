//! Which forms are stored, and since which schema? An app that meets a form it does not know has to say that it needs
//! an update; it can only do so where each new form came with a step of the schema, be it an empty one.

use std::collections::{BTreeMap, BTreeSet};

use serde::de::DeserializeOwned;

use crate::catalog::{Category, Condition, Equipment, Named};
use crate::dose::{Band, FirstSide, Hold, Load, Measure, Side, Sides};
use crate::facts::{
    Body, CheckReason, DoseChoice, KINDS, LeaveReason, Morning, PauseReason, PlanChoice, ReminderAnswer,
    SessionKind, Since, SymptomReply, SymptomUpdate,
};
use crate::prescription::What;
use crate::receipt::{Because, Evidence, Nearest};
use crate::reminders::KINDS as KINDS_OF_REMINDER;
use crate::rules::RuleId;
use crate::settings::{SettingKey, VERBOSITIES};
use crate::store;

/// Of each step the forms that came with it: a line for each kind of form, its name, a colon, what it can be.
const FORMS: &str = include_str!("../migrations/forms.txt");

type Forms = BTreeMap<String, BTreeSet<String>>;

/// The steps' numbers, and all forms together.
fn written() -> (Vec<u32>, Forms) {
    let (mut steps, mut forms) = (Vec::new(), Forms::new());
    for line in FORMS.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        if let Some(step) = line.strip_prefix('[').and_then(|line| line.strip_suffix(']')) {
            steps.push(step.parse().unwrap());
            continue;
        }
        let (name, values) = line.split_once(": ").expect("a name and a colon");
        for value in values.split(' ') {
            let new = forms.entry(name.to_owned()).or_default().insert(value.to_owned());
            assert!(new, "{name}: {value} stands twice");
        }
    }
    (steps, forms)
}

/// Every variant of an enum, as serde names them when it is given another.
fn variants<T: DeserializeOwned>(other: &str) -> BTreeSet<String> {
    let Err(refusal) = serde_json::from_str::<T>(other) else { panic!("{other} was taken") };
    let refusal = refusal.to_string();
    let (_, expected) = refusal.split_once("expected").expect("what was expected");
    expected.split('`').skip(1).step_by(2).map(str::to_owned).collect()
}

fn all<T: Named>() -> BTreeSet<String> {
    T::all().map(|one| one.name().to_owned()).collect()
}

/// What this app stores.
fn known() -> Forms {
    let text = r#""?""#;
    let forms: [(&str, BTreeSet<String>); 27] = [
        ("kind", variants::<Body>(r#"{"kind":"?"}"#)),
        ("because", variants::<Because>(text)),
        ("evidence", variants::<Evidence>(text)),
        ("nearest", variants::<Nearest>(text)),
        ("leave-reason", variants::<LeaveReason>(text)),
        ("session-kind", variants::<SessionKind>(text)),
        ("plan-choice", variants::<PlanChoice>(text)),
        ("pause-reason", variants::<PauseReason>(text)),
        ("since", variants::<Since>(text)),
        ("morning", variants::<Morning>(text)),
        ("dose-choice", variants::<DoseChoice>(text)),
        ("reminder-answer", variants::<ReminderAnswer>(text)),
        ("reminder-kind", KINDS_OF_REMINDER.iter().map(|(_, name)| (*name).to_owned()).collect()),
        ("check-reason", variants::<CheckReason>(text)),
        ("symptom-reply", variants::<SymptomReply>(text)),
        ("symptom-update", variants::<SymptomUpdate>(text)),
        ("setting", variants::<SettingKey>(text)),
        ("rule", variants::<RuleId>(text)),
        ("measure", variants::<Measure>(text)),
        ("hold", variants::<Hold>(text)),
        ("load", variants::<Load>(text)),
        ("band", variants::<Band>(text)),
        ("sides", variants::<Sides>(text)),
        ("side", variants::<Side>(text)),
        ("first-side", variants::<FirstSide>(text)),
        ("prescribed", variants::<What>(text)),
        ("voice", VERBOSITIES.iter().map(|(_, name)| (*name).to_owned()).collect()),
    ];
    let named = [
        ("condition", all::<Condition>()),
        ("equipment", all::<Equipment>()),
        ("category", all::<Category>()),
    ];
    forms.into_iter().chain(named).map(|(name, values)| (name.to_owned(), values)).collect()
}

#[test]
fn a_new_form_is_a_step_of_the_schema() {
    let (steps, written) = written();
    let schema = store::schema();
    assert_eq!(
        steps,
        (1..=schema).collect::<Vec<_>>(),
        "core/migrations/forms.txt has a section for each step"
    );
    let known = known();
    let less = |one: &Forms, other: &Forms| -> String {
        let missing = one.iter().map(|(name, values)| {
            let there = other.get(name).cloned().unwrap_or_default();
            let missing: Vec<&str> = values.difference(&there).map(String::as_str).collect();
            if missing.is_empty() { String::new() } else { format!("{name}: {}\n", missing.join(" ")) }
        });
        missing.collect()
    };
    let (new, gone) = (less(&known, &written), less(&written, &known));
    assert_eq!(
        new,
        "",
        "these forms are new. If schema {schema} is released, add a step to core/migrations and to STEPS in \
         core/src/store/open.rs (a comment is enough of one) and a section [{}] to core/migrations/forms.txt; \
         if it is not, these lines belong into the section [{schema}]",
        schema + 1,
    );
    assert_eq!(gone, "", "these forms are stored somewhere and have to be read for ever");
}

#[test]
fn every_kind_has_its_name() {
    let named: BTreeSet<String> = KINDS.map(str::to_owned).into();
    assert_eq!(named, variants::<Body>(r#"{"kind":"?"}"#));
}
