//! Which exercises does a file ask for, and what does it say of each?

use std::collections::BTreeSet;

use super::elements::{Part, all, called, day, each, get, text};
use super::head::{Head, Said};
use super::left::{About, Lefts, about};
use super::library::{Library, code, extension, own_value, who};
use super::refusal::RESOURCE;
use super::status::{of_activity, of_both, of_request};
use super::timing::{Timed, timed};
use super::{EXERCISES, FIELDS, Names, amount};
use crate::error::RequestMark;
use crate::input;
use crate::plan::json::Json;
use crate::plan::reading::MEASURES;

/// What of a resource says nothing to a person: where it is kept, whom it is about, what it came from.
const PASSED: &[&str] = &[
    RESOURCE,
    "id",
    "meta",
    "language",
    "contained",
    "identifier",
    "subject",
    "encounter",
    "requisition",
    "instantiatesCanonical",
    "instantiatesUri",
    "basedOn",
    "partOf",
    "replaces",
    "specimen",
    "insurance",
    "activity",
];

/// The category that the guide gives all of its resources.
const PHYSICAL_ACTIVITY: &str = "PhysicalActivity";

/// The exercises that were found.
#[derive(Default)]
pub(super) struct Found {
    /// As our format writes them.
    pub(super) exercises: Vec<Json>,
    /// Why the first one that is not planned is not.
    pub(super) mark: Option<RequestMark>,
}

/// What is gathered while a file is read.
struct Gatherer<'a, 'b> {
    library: &'b Library<'a>,
    names: Names<'b>,
    head: &'b mut Head,
    left: &'b mut Lefts,
    found: Found,
}

/// Every exercise: those of plans first, in their order, then those that no plan names.
pub(super) fn all_of(library: &Library<'_>, names: Names<'_>, head: &mut Head, left: &mut Lefts) -> Found {
    let mut gatherer = Gatherer { library, names, head, left, found: Found::default() };
    let mut planned = BTreeSet::new();
    for (_, plan) in library.of_type("CarePlan") {
        gatherer.plan(plan, &mut planned);
    }
    for (at, request) in library.of_type("ServiceRequest") {
        if !planned.contains(&at) {
            gatherer.request(request, &Said::default(), None);
        }
    }
    gatherer.found
}

impl<'a> Gatherer<'a, '_> {
    fn plan(&mut self, plan: &'a Json, planned: &mut BTreeSet<usize>) {
        let mut part = Part::of(plan, PASSED);
        let mark = of_request(&mut part);
        if let Some(mark) = mark {
            self.left.push(None, About::NotInForce(mark), part.take_text("title").unwrap_or_default());
            self.found.mark.get_or_insert(mark);
        }
        let mut said = Said { issued: part.take_text("created").map(str::to_owned), ..Said::default() };
        let author = part.take("author");
        said.source = author.and_then(|author| who(self.library, author, plan));
        if let Some(period) = part.take("period") {
            said.ends = text(period, "end").map(str::to_owned);
            self.start(None, text(period, "start"), said.issued.as_deref());
        }
        if said.source.is_none() {
            let others: Vec<String> =
                part.take_all("contributor").iter().filter_map(|one| who(self.library, one, plan)).collect();
            said.source = (!others.is_empty()).then(|| others.join(", "));
        }
        self.narrative(&mut part, None);
        self.rest(part, None, plan);
        self.head.of_plan(said.clone());
        for activity in all(plan, "activity") {
            self.activity(activity, plan, &said, mark, planned);
        }
    }

    fn activity(
        &mut self,
        activity: &'a Json,
        plan: &'a Json,
        said: &Said,
        mark: Option<RequestMark>,
        planned: &mut BTreeSet<usize>,
    ) {
        let mut part = Part::of(activity, &["id"]);
        let reference = part.take("reference");
        let detail = part.take("detail");
        self.rest(part, None, plan);
        if let Some(reference) = reference {
            match self.library.find(reference, plan) {
                Some((at, request)) if text(request, RESOURCE) == Some("ServiceRequest") => {
                    planned.extend(at);
                    self.request(request, said, mark);
                }
                _ => {
                    let says = self.library.says(reference, plan);
                    self.left.push(None, About::Activity, &says);
                }
            }
        }
        if let Some(detail) = detail {
            let mut part = Part::of(detail, &["id", "instantiatesCanonical", "instantiatesUri"]);
            let kind = part.take_text("kind").filter(|kind| *kind != "ServiceRequest");
            if let Some(kind) = kind {
                let says = get(detail, "code").and_then(called).or_else(|| text(detail, "description"));
                self.left.push(None, About::Activity, &[kind, says.unwrap_or_default()].join(" "));
                return;
            }
            let own = of_activity(&mut part);
            let subject = get(plan, "subject").and_then(|subject| text(subject, "reference"));
            let both = of_both(&mut part, self.library, subject, plan);
            self.exercise(part, mark.or(own).or(both), said.clone(), detail, plan);
        }
    }

    fn request(&mut self, request: &'a Json, plan: &Said, mark: Option<RequestMark>) {
        let mut part = Part::of(request, PASSED);
        let own = of_request(&mut part);
        let subject = get(request, "subject").and_then(|subject| text(subject, "reference"));
        let both = of_both(&mut part, self.library, subject, request);
        if get(request, "priority").is_some_and(|priority| *priority == Json::Text("routine".into())) {
            part.take("priority");
        }
        let said = Said {
            source: part.take("requester").and_then(|one| who(self.library, one, request)),
            issued: part.take_text("authoredOn").map(str::to_owned),
            ends: None,
        };
        self.exercise(part, mark.or(own).or(both), said.or(plan), request, request);
    }

    /// One exercise, whichever way it is written. `within`: the resource whose contained ones are meant.
    fn exercise(
        &mut self,
        mut part: Part<'a>,
        mark: Option<RequestMark>,
        mut said: Said,
        json: &'a Json,
        within: &'a Json,
    ) {
        let concept = part.take("code");
        let name = concept.and_then(called).map(input::line).filter(|name| !name.is_empty());
        if let Some(mark) = mark {
            let says = name.or_else(|| text(json, "description").map(str::to_owned)).unwrap_or_default();
            self.left.push(None, About::NotInForce(mark), &says);
            self.found.mark.get_or_insert(mark);
            return;
        }
        let at = Some(self.found.exercises.len());
        let mut fields: Vec<(String, Json)> = Vec::new();
        let mut put = |name: &str, value: Json| fields.push((name.to_owned(), value));

        let known = self.known(concept, name.as_deref(), at);
        let mut instruction = texts(part.take_all("patientInstruction"));
        instruction.extend(part.take_text("description").map(str::to_owned));
        let details = part.take_all("orderDetail").iter().filter_map(|one| called(one).map(str::to_owned));
        let mut note: Vec<String> = details.collect();
        note.extend(part.take_text("scheduledString").map(str::to_owned));
        note.extend(part.take_all("note").iter().filter_map(|one| text(one, "text").map(str::to_owned)));
        if let Some(id) = known {
            put("exercise", Json::Text(id));
            // The app knows the steps; what the therapist wrote of them stands beside.
            instruction.append(&mut note);
            note = instruction;
        } else {
            if let Some(name) = name {
                put("name", Json::Text(name));
            }
            if !instruction.is_empty() {
                put("instruction", Json::Text(instruction.join("\n")));
            }
        }
        let timing =
            [part.take("occurrenceTiming"), part.take("scheduledTiming")].into_iter().flatten().next();
        let mut timed = timing.map(timed).unwrap_or_default();
        for name in ["occurrencePeriod", "scheduledPeriod"] {
            if let Some(period) = part.take(name) {
                timed.starts = text(period, "start");
                timed.ends = text(period, "end");
            }
        }
        self.start(at, timed.starts, said.issued.as_deref());
        said.ends = timed.ends.map(str::to_owned).or(said.ends);
        for (name, value) in self.measured(&mut part, &mut timed, at, within) {
            put(name, value);
        }
        let asked = self.when_needed(&mut part, at, within);
        self.often(&timed, asked, at, within, &mut put);
        if !note.is_empty() {
            put("note", Json::Text(note.join("\n")));
        }
        for one in part.take_all("extension") {
            let field = text(one, "url").and_then(|url| url.strip_prefix(FIELDS));
            if let Some((field, value)) = field.zip(own_value(one)) {
                put(field, value);
            } else {
                let (about, says) = extension(self.library, one, within);
                self.left.push(at, about, &says);
            }
        }
        self.narrative(&mut part, at);
        self.rest(part, at, within);
        self.head.of_exercise(said);
        self.found.exercises.push(Json::Object(fields));
    }

    /// The exercise of the catalog that is meant: by our own code, or by exactly its name. Other codes are told.
    fn known(&mut self, concept: Option<&Json>, name: Option<&str>, at: Option<usize>) -> Option<String> {
        let codings = concept.map_or(&[][..], |concept| all(concept, "coding"));
        let (ours, others): (Vec<&Json>, Vec<&Json>) =
            codings.iter().partition(|one| text(one, "system") == Some(EXERCISES));
        for other in others {
            self.left.push(at, About::Code, &code(other));
        }
        let coded = ours.iter().find_map(|one| text(one, "code")).map(str::to_owned);
        coded.or_else(|| (self.names)(name?).map(|id| id.to_string()))
    }

    /// How much it is: one amount and maybe the sets, from quantities and then from how long it takes.
    fn measured(
        &mut self,
        part: &mut Part<'a>,
        timed: &mut Timed<'a>,
        at: Option<usize>,
        within: &'a Json,
    ) -> Vec<(&'static str, Json)> {
        let mut fields: Vec<(&'static str, Json)> = Vec::new();
        for name in ["quantityQuantity", "quantityRange", "quantity"] {
            let Some(json) = part.take(name) else { continue };
            match amount::quantity(json) {
                Some(field) => fields.push(field),
                None => self.left.push(at, About::Amount, &self.library.says(json, within)),
            }
        }
        let counted = |name: &str| MEASURES.iter().any(|(known, _)| *known == name);
        if let Some((name, value)) = timed.amount.take() {
            if fields.iter().any(|(known, _)| counted(known)) {
                let says = [self.library.says(&value, within), name.to_owned()].join(" ");
                self.left.push(at, About::Amount, &says);
            } else {
                fields.push((name, value));
            }
        }
        fields
    }

    /// Whether it is only for when it is needed: then no number of days is what was meant.
    fn when_needed(&mut self, part: &mut Part<'a>, at: Option<usize>, within: &'a Json) -> bool {
        let yes_or_no = part.take("asNeededBoolean").filter(|value| **value != Json::YesOrNo(false));
        let concept = part.take("asNeededCodeableConcept");
        let Some(value) = concept.or(yes_or_no) else { return false };
        let says = if concept.is_some() { self.library.says(value, within) } else { String::new() };
        self.left.push(at, About::AsNeeded, &says);
        true
    }

    fn often(
        &mut self,
        timed: &Timed<'a>,
        as_needed: bool,
        at: Option<usize>,
        within: &'a Json,
        put: &mut impl FnMut(&str, Json),
    ) {
        let often = [("days_per_week", timed.days_per_week), ("times_per_day", timed.times_per_day)];
        let often = often.into_iter().filter_map(|(name, number)| number.map(|number| (name, number)));
        if as_needed {
            let says: Vec<String> = often.map(|(_, number)| number.to_string()).collect();
            if !says.is_empty() {
                self.left.push(at, About::Timing, &says.join(" × "));
            }
        } else {
            often.for_each(|(name, number)| put(name, Json::Number(number)));
        }
        let says: Vec<String> = timed.left.iter().map(|one| self.library.says(one, within)).collect();
        let says: Vec<String> = says.into_iter().filter(|text| !text.is_empty()).collect();
        if !says.is_empty() {
            self.left.push(at, About::Timing, &says.join(" "));
        }
    }

    /// A first day is told, where it is not the day of issue: our format has none.
    fn start(&mut self, at: Option<usize>, start: Option<&str>, issued: Option<&str>) {
        if let Some(start) = start.filter(|start| Some(day(start)) != issued.map(day)) {
            self.left.push(at, About::Start, day(start));
        }
    }

    /// A resource's text repeats its values, unless it says that there is more in it.
    fn narrative(&mut self, part: &mut Part<'a>, at: Option<usize>) {
        let Some(narrative) = part.take("text") else { return };
        if text(narrative, "status") != Some("generated") {
            let says = without_marks(text(narrative, "div").unwrap_or_default());
            if !input::line(&says).is_empty() {
                self.left.push(at, About::Description, &says);
            }
        }
    }

    /// Tells of all that nobody took.
    fn rest(&mut self, part: Part<'a>, at: Option<usize>, within: &'a Json) {
        for (name, value) in part.rest() {
            for one in each(value) {
                let codes = || all(one, "coding").iter().filter_map(|coding| text(coding, "code"));
                if name == "category" && codes().any(|code| code == PHYSICAL_ACTIVITY) {
                    continue;
                }
                if name == "extension" {
                    let (about, says) = extension(self.library, one, within);
                    self.left.push(at, about, &says);
                    continue;
                }
                self.left.push(at, about(name), &self.library.says(one, within));
            }
        }
    }
}

fn texts(list: &[Json]) -> Vec<String> {
    list.iter().filter_map(|one| if let Json::Text(text) = one { Some(text.clone()) } else { None }).collect()
}

/// A text without its tags, and with the few letters that XHTML has to spell.
fn without_marks(div: &str) -> String {
    let mut bare = String::new();
    let mut inside = false;
    for letter in div.chars() {
        match letter {
            '<' => inside = true,
            '>' if inside => {
                inside = false;
                bare.push(' ');
            }
            letter if !inside => bare.push(letter),
            _ => {}
        }
    }
    let spelled = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\u{22}"), ("&#39;", "'"), ("&amp;", "&")];
    let bare = spelled.iter().fold(bare, |text, (spelled, letter)| text.replace(spelled, letter));
    bare.split_whitespace().collect::<Vec<_>>().join(" ")
}
