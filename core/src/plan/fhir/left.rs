//! What did a file say that was not taken over? Each of it once, with the element's own text.

use crate::error::RequestMark;
use crate::input;
use crate::plan::limits;

/// What an element is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum About {
    /// An exercise or a plan that is not to be done now, and why.
    NotInForce(RequestMark),
    /// A part of a plan that is no exercise, or that cannot be found in the file.
    Activity,
    /// How much, in a way that our format has no field for.
    Amount,
    /// Only when it is needed.
    AsNeeded,
    BodySite,
    /// A code of another system.
    Code,
    /// How a plan is described as a whole.
    Description,
    /// The last day, where it is not that of all exercises.
    Ends,
    Extension,
    Goal,
    /// When it was given, where that is not the same for all.
    Issued,
    /// What kind of request it is.
    Kind,
    Location,
    Note,
    Observation,
    Performer,
    Priority,
    Reason,
    /// A first day.
    Start,
    /// What else is meant to be looked at.
    SupportingInfo,
    /// When and how often, in a way that our format has no field for.
    Timing,
    /// Anything else, by its name in FHIR.
    Other(String),
}

/// One thing that was not taken over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Left {
    /// Of which exercise, counted from 0 as they are taken over; none where it is of the whole.
    pub(crate) exercise: Option<usize>,
    pub(crate) about: About,
    /// What the element itself says: clean and short, maybe nothing.
    pub(crate) text: String,
}

/// All that was not taken over, as far as a person can read it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Lefts {
    pub(crate) lines: Vec<Left>,
    /// How many more there are.
    pub(crate) more: usize,
}

impl Lefts {
    /// Notes one; the same again is not told twice.
    pub(super) fn push(&mut self, exercise: Option<usize>, about: About, text: &str) {
        let one = Left { exercise, about, text: input::clipped(text, limits::LEFT_TEXT) };
        if self.lines.contains(&one) {
            return;
        }
        if self.lines.len() < limits::LEFT {
            self.lines.push(one);
        } else {
            self.more += 1;
        }
    }

    /// What is said of the whole first, then exercise by exercise.
    pub(super) fn sort(&mut self) {
        self.lines.sort_by_key(|one| one.exercise);
    }
}

/// What an element of that name is about.
pub(super) fn about(name: &str) -> About {
    match name {
        "asNeededBoolean" | "asNeededCodeableConcept" => About::AsNeeded,
        "bodySite" => About::BodySite,
        "title" | "description" | "text" => About::Description,
        "goal" | "Goal" => About::Goal,
        "category" | "performerType" | "kind" => About::Kind,
        "location" | "locationCode" | "locationReference" => About::Location,
        "note" | "progress" | "comment" => About::Note,
        "Observation" => About::Observation,
        "performer" | "careTeam" | "contributor" => About::Performer,
        "priority" => About::Priority,
        "reasonCode" | "reasonReference" | "addresses" | "statusReason" | "Condition" => About::Reason,
        "supportingInfo" | "relevantHistory" => About::SupportingInfo,
        "code" | "orderDetail" => About::Code,
        "occurrenceDateTime" | "occurrencePeriod" | "occurrenceTiming" | "scheduledPeriod"
        | "scheduledTiming" | "scheduledString" => About::Timing,
        "quantity" | "quantityQuantity" | "quantityRange" | "quantityRatio" | "dailyAmount" => About::Amount,
        other => About::Other(input::shortened(other)),
    }
}
