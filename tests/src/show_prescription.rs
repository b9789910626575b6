//! The screens of a prescription as text, as a person would read them out.

use std::fmt::Write as _;

use midback_core::screens::prescription::{PrescribedItem, PrescriptionPreview, PrescriptionScreen};
use midback_core::screens::prescription_form::{FieldKind, FormField, PrescriptionForm};

use crate::Show;
use crate::show::{line, lines, text_of};

impl Show for PrescriptionScreen {
    fn show(&self) -> String {
        let mut out = String::new();
        line!(out, "{}", self.title);
        if let Some(empty) = &self.empty {
            line!(out, "{}\n{}", empty.heading, empty.text);
            lines(&mut out, "", empty.last.as_slice());
        }
        if let Some(card) = &self.in_force {
            line!(out, "{}", card.heading);
            lines(&mut out, "- ", &card.facts);
            lines(&mut out, "! ", card.notice.as_slice());
            line!(out, "{}", card.text);
            for item in &card.items {
                prescribed(&mut out, item);
            }
            line!(out, "[{}] [{}]", card.edit, card.end);
        }
        lines(&mut out, "", self.replaces.as_slice());
        line!(out, "[{}] [{}] {}", self.enter, self.import, self.import_help);
        out
    }
}

fn prescribed(out: &mut String, item: &PrescribedItem) {
    line!(out, "* {}, {}: {}. {}", item.name, item.level, text_of(&item.dose), item.days);
    lines(out, "  ", &item.details);
    lines(out, "  > ", &item.how);
    for conflict in &item.conflicts {
        let sign = if conflict.out { "X" } else { "!" };
        let marked = |answer| if conflict.answer == Some(answer) { "*" } else { "" };
        line!(out, "  {sign} {}", conflict.text);
        let (yes, no) = (marked(true), marked(false));
        line!(out, "    {} {yes}[{}] {no}[{}]", conflict.question, conflict.yes, conflict.no);
    }
    lines(out, "  ", item.waits.as_slice());
    if let Some(go_on) = &item.go_on {
        line!(out, "  [{go_on}]");
    }
    lines(out, "  ? ", &item.warnings);
    lines(out, "  ", item.before.as_slice());
}

impl Show for PrescriptionPreview {
    fn show(&self) -> String {
        let mut out = String::new();
        line!(out, "{}", self.title);
        lines(&mut out, "", self.problems_heading.as_slice());
        for problem in &self.problems {
            line!(out, "! {}: {}", problem.field, problem.text);
        }
        lines(&mut out, "", self.heading.as_slice());
        lines(&mut out, "- ", &self.facts);
        lines(&mut out, "", &self.effects);
        for list in [&self.understood, &self.left].into_iter().flatten() {
            line!(out, "{}", list.heading);
            lines(&mut out, "", list.text.as_slice());
            lines(&mut out, "~ ", &list.lines);
        }
        for item in &self.items {
            prescribed(&mut out, item);
        }
        let buttons = [&self.save, &self.correct].into_iter().flatten().chain([&self.back]);
        line!(out, "{}", buttons.map(|button| format!("[{button}]")).collect::<Vec<_>>().join(" "));
        out
    }
}

impl Show for PrescriptionForm {
    fn show(&self) -> String {
        let mut out = String::new();
        line!(out, "{}\n{}", self.title, self.intro);
        line!(out, "{}", self.exercises_heading);
        for exercise in &self.exercises {
            line!(out, "{} [{}]", exercise.title, exercise.remove);
            for one in &exercise.fields {
                field(&mut out, one);
            }
        }
        line!(out, "[{}]\n{}", self.add, self.fields_heading);
        for one in &self.fields {
            field(&mut out, one);
        }
        line!(out, "[{}] [{}]", self.preview, self.cancel);
        out
    }
}

fn field(out: &mut String, field: &FormField) {
    let help = field.help.as_ref().map(|help| format!(" ({help})")).unwrap_or_default();
    let choices: Vec<String> = field
        .choices
        .iter()
        .map(|choice| format!("{}{}", if choice.on { "*" } else { "" }, choice.label))
        .collect();
    let value = match field.kind {
        FieldKind::Choice => choices.join(" | "),
        FieldKind::Switch => if field.choices[0].on { "on" } else { "off" }.to_owned(),
        FieldKind::Besides => format!("<{}> [{}]", field.value, field.choices[0].label),
        _ => format!("<{}>", field.value),
    };
    let limit = field.limit.map(|limit| format!(" up to {limit}")).unwrap_or_default();
    line!(out, "  {}{help}: {value}{limit}", field.label);
}
