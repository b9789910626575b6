//! Who gave it, when, and until when does it hold? A file says it of every exercise, our format of all of them together.

use super::elements::day;
use super::left::{About, Lefts};
use crate::error::Problem;
use crate::input;
use crate::plan::json::Json;
use crate::plan::reading::Trouble;

/// What one exercise, or a plan, says of the whole.
#[derive(Debug, Clone, Default)]
pub(super) struct Said {
    pub(super) source: Option<String>,
    pub(super) issued: Option<String>,
    pub(super) ends: Option<String>,
}

impl Said {
    /// What the plan says where the exercise says nothing.
    pub(super) fn or(self, plan: &Self) -> Self {
        Self {
            source: self.source.or_else(|| plan.source.clone()),
            issued: self.issued.or_else(|| plan.issued.clone()),
            ends: self.ends.or_else(|| plan.ends.clone()),
        }
    }
}

/// What all exercises say of the whole.
#[derive(Debug, Default)]
pub(super) struct Head {
    plans: Vec<Said>,
    exercises: Vec<Said>,
}

impl Head {
    pub(super) fn of_plan(&mut self, said: Said) {
        self.plans.push(said);
    }

    pub(super) fn of_exercise(&mut self, said: Said) {
        self.exercises.push(said);
    }

    /// The fields above the exercises. What is not the same for all of them is left to the person.
    pub(super) fn fields(self, left: &mut Lefts, troubles: &mut Vec<Trouble>) -> Vec<(String, Json)> {
        // A plan without exercises says at least whose it is.
        let of_exercises = !self.exercises.is_empty();
        let all = if of_exercises { self.exercises } else { self.plans };
        let mut fields = Vec::new();
        let mut sources: Vec<String> = Vec::new();
        for source in all.iter().filter_map(|said| said.source.as_deref()).map(input::line) {
            if !sources.contains(&source) {
                sources.push(source);
            }
        }
        if !sources.is_empty() {
            fields.push(("source".to_owned(), Json::Text(sources.join(", "))));
        }
        let at = |at: usize| of_exercises.then_some(at);
        let ends: Vec<_> = all
            .iter()
            .enumerate()
            .map(|(number, said)| (at(number), said.ends.as_deref().map(day)))
            .collect();
        let issued =
            all.iter().enumerate().map(|(number, said)| (at(number), said.issued.as_deref().map(day)));
        // Who wrote no date wrote nothing against it; who wrote no last day may have meant that there is none.
        let issued: Vec<_> = issued.filter(|(_, day)| day.is_some()).collect();
        for (name, about, days) in [("issued", About::Issued, issued), ("ends", About::Ends, ends)] {
            let first = days.first().and_then(|(_, day)| *day);
            if days.iter().all(|(_, day)| *day == first) {
                fields.extend(first.map(|day| (name.to_owned(), Json::Text(day.to_owned()))));
                continue;
            }
            troubles.push(Trouble { field: name.to_owned(), problem: Problem::NotOne });
            for (exercise, day) in days {
                if let Some(day) = day {
                    left.push(exercise, about.clone(), day);
                }
            }
        }
        left.sort();
        fields
    }
}
