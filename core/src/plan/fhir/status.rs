//! Is a request one that holds now, and is it for the person? Only what says so is planned.

use super::elements::{Part, text};
use super::library::Library;
use super::refusal::RESOURCE;
use crate::error::RequestMark;
use crate::plan::json::Json;

/// Why a `ServiceRequest` or a `CarePlan` is not planned; none where it holds.
pub(super) fn of_request(part: &mut Part<'_>) -> Option<RequestMark> {
    let status = match part.take_text("status") {
        Some("active") => None,
        Some("draft") => Some(RequestMark::Draft),
        Some("on-hold") => Some(RequestMark::OnHold),
        Some("revoked") => Some(RequestMark::Revoked),
        Some("completed") => Some(RequestMark::Completed),
        Some("entered-in-error") => Some(RequestMark::EnteredInError),
        _ => Some(RequestMark::Unknown),
    };
    let intent = match part.take_text("intent") {
        Some("plan" | "order" | "original-order" | "reflex-order" | "filler-order" | "instance-order") => {
            None
        }
        Some("proposal" | "option") => Some(RequestMark::Proposal),
        _ => Some(RequestMark::Unknown),
    };
    status.or(intent)
}

/// The same of an activity that a `CarePlan` describes itself.
pub(super) fn of_activity(part: &mut Part<'_>) -> Option<RequestMark> {
    match part.take_text("status") {
        Some("not-started" | "scheduled" | "in-progress") => None,
        Some("on-hold") => Some(RequestMark::OnHold),
        Some("completed") => Some(RequestMark::Completed),
        Some("cancelled" | "stopped") => Some(RequestMark::Revoked),
        Some("entered-in-error") => Some(RequestMark::EnteredInError),
        _ => Some(RequestMark::Unknown),
    }
}

/// What holds for both: that it is to be left alone, or done by somebody else. One without a performer is the person's.
pub(super) fn of_both<'a>(
    part: &mut Part<'a>,
    library: &Library<'a>,
    subject: Option<&str>,
    within: &'a Json,
) -> Option<RequestMark> {
    let not_to_do = match part.take("doNotPerform") {
        None | Some(Json::YesOrNo(false)) => None,
        Some(_) => Some(RequestMark::NotToDo),
    };
    let performers = part.take_all("performer");
    let is_person = |one: &Json| {
        let reference = text(one, "reference").unwrap_or_default();
        let found = library.find(one, within).and_then(|(_, found)| text(found, RESOURCE));
        text(one, "type") == Some("Patient")
            || found == Some("Patient")
            || Some(reference) == subject
            || reference.rsplit('/').nth(1) == Some("Patient")
    };
    let others = !performers.is_empty() && !performers.iter().any(is_person);
    not_to_do.or(others.then_some(RequestMark::ForOthers))
}
