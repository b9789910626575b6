//! How is a story of doses told in a test? What somebody did and said, day by day, and what the dose of a morning is.
//!
//! A line is a day and what happened on it, days counted from the first:
//!
//! - `0 before 2: cat-cow pain 2 effort 4; plank pain 1 effort 5`: a session with the doses that the engine gives, and what
//!   rises taken; each exercise whole unless it says `sets 1`, `amount 3`, `nothing`, `left hurts`, `easier 1:1x8`. One
//!   that names its dose, as `2:1x10` or `3:1x12/Light`, has that. A session is `bad-day`, or has an answer for all of it:
//!   `nobody`, `all 4`, `hardest plank 7`, `added cat-cow 4`.
//! - `1 morning same`, or `bit`, `clearly`, or a number.
//! - `3 check-in 4`, `3 paused 9`, `3 less cat-cow`, `3 more cat-cow`, `3 back cat-cow`, `3 may less cat-cow` where that is
//!   offered, `3 A3`, `3 A4`, `3 no flag`.
//! - `4 before 2? cat-cow`: what it is told to do, which is what the story returns.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use super::choices::Choice;
use super::decide::Verdict;
use super::prescribed::Order;
use super::verdicts::{Doses, Past};
use crate::catalog::{Catalog, Exercise, Range};
use crate::dose::{Band, Dose, FirstSide, Load};
use crate::facts::{Added, Body, Decision, DoseChoice, Fact, LeaveReason, Morning, PlanChoice, SessionKind};
use crate::history::Session;
use crate::ids::{ExerciseId, FactId, IdSource, ItemId, LevelId, PrescriptionId, SessionId};
use crate::plan::{Course, Inputs};
use crate::receipt::{Because, Evidence, Gate, Nearest, Receipt, Step, Strain};
use crate::rules::RuleSet;
use crate::scales::{Effort, Pain};
use crate::settings::{Owned, Settings};
use crate::time::{Day, Moment};
use crate::training::Trained;

/// A Monday.
pub(crate) const FIRST: Day = Day::of(2026, 1, 5);

/// Somebody's story so far.
#[derive(Debug)]
pub(crate) struct Tale {
    pub(super) rules: RuleSet,
    pub(super) settings: Settings,
    pub(super) edits: BTreeMap<ExerciseId, PlanChoice>,
    /// What happened, as it would be stored.
    pub(crate) facts: Vec<Fact>,
    pub(super) prescribed: Option<Prescribed>,
    starter_only: bool,
    ask_first: bool,
    ids: IdSource,
}

/// What a therapist asks for of one exercise.
#[derive(Debug, Clone)]
#[allow(clippy::struct_excessive_bools, reason = "as a therapist fills in a form")]
pub(crate) struct Prescribed {
    pub(super) exercise: &'static Exercise,
    pub(super) prescription: PrescriptionId,
    pub(super) level: u8,
    pub(super) sets: (u8, u8),
    pub(super) amount: (u16, u16),
    pub(super) locked: bool,
    pub(super) rarely: bool,
    pub(super) review_is_past: bool,
    pub(super) answered: Option<FactId>,
    pub(super) over: bool,
}

/// What the doses of a day follow from, put together from the facts.
#[derive(Debug, Default)]
pub(crate) struct Known {
    pub(crate) sessions: Vec<Trained>,
    pub(crate) pauses: Vec<(Day, Day)>,
    pub(crate) pains: Vec<(Day, Pain)>,
    pub(crate) check_ins: Vec<(Day, Pain)>,
    pub(crate) choices: BTreeMap<ExerciseId, Choice>,
}

impl Known {
    /// Of facts in whatever order, some of them more than once.
    pub(crate) fn of(facts: &[Fact]) -> Self {
        let ordered: BTreeMap<FactId, &Fact> = facts.iter().map(|fact| (fact.id, fact)).collect();
        let mut known = Self::default();
        let mut sessions: BTreeMap<SessionId, Vec<Fact>> = BTreeMap::new();
        let (mut pains, mut check_ins) = (BTreeMap::new(), BTreeMap::new());
        for fact in ordered.into_values() {
            if let Some(session) = fact.body.session() {
                sessions.entry(session).or_default().push(fact.clone());
            }
            match &fact.body {
                Body::PainBefore { day, number, pain } => drop(pains.insert((*day, *number), *pain)),
                Body::CheckedIn { day, answers } => drop(check_ins.insert(*day, answers.average)),
                Body::PlanPaused { from, until, .. } => known.pauses.push((*from, *until)),
                Body::DoseChosen { exercise, level, dose, how } => {
                    let step = Step { level: *level, dose: dose.clone() };
                    let choice = Choice { fact: fact.id, day: fact.day, step, how: *how };
                    known.choices.insert(exercise.clone(), choice);
                }
                _ => {}
            }
        }
        known.sessions = sessions
            .values()
            .filter_map(|facts| Session::of(facts))
            .flat_map(|session| session.trained().collect::<Vec<_>>())
            .collect();
        known.sessions.sort_by_key(|trained| (trained.day, trained.session));
        known.pains = pains.into_iter().filter_map(|((day, _), pain)| Some((day, pain?))).collect();
        known.check_ins = check_ins.into_iter().filter_map(|(day, pain)| Some((day, pain?))).collect();
        known
    }
}

pub(crate) fn exercise(id: &str) -> &'static Exercise {
    Catalog::shipped().unwrap().exercise(&ExerciseId::new(id)).unwrap()
}

pub(crate) fn pain(value: i32) -> Pain {
    Pain::try_from(value).unwrap()
}

/// What is told of somebody with everything at home and nothing to mind.
pub(crate) fn tell(story: &str) -> String {
    Tale::new().tell(story)
}

impl Tale {
    pub(crate) fn new() -> Self {
        let rules = RuleSet::current();
        let mut settings = Settings::before_any_choice(&rules);
        settings.conditions = Some(BTreeSet::new());
        settings.owned = Owned::all().collect();
        settings.weights = [1_000, 2_000, 3_000].into();
        Self {
            rules,
            settings,
            edits: BTreeMap::new(),
            facts: Vec::new(),
            prescribed: None,
            starter_only: false,
            ask_first: false,
            ids: IdSource::new([1; 16]),
        }
    }

    /// The same person's other phone, whose ids are its own.
    pub(crate) fn on_phone(number: u8) -> Self {
        Self { ids: IdSource::new([number; 16]), ..Self::new() }
    }

    /// Lives a story on, and tells what was asked.
    pub(crate) fn tell(&mut self, story: &str) -> String {
        let mut told = String::new();
        for line in story.lines().map(str::trim).filter(|line| !line.is_empty()) {
            let (day, what) = line.split_once(' ').unwrap_or_else(|| panic!("{line}: no day"));
            let day = FIRST.plus(day.parse().unwrap_or_else(|_| panic!("{line}: no day")));
            if let Some(asked) = self.happened(day, what) {
                let _ = writeln!(told, "{asked}");
            }
        }
        told.truncate(told.trim_end().len());
        told
    }

    fn happened(&mut self, day: Day, what: &str) -> Option<String> {
        if let Some((header, asked)) = what.split_once('?') {
            let before = said_before(header);
            return Some(self.asked(day, before, asked.trim()));
        }
        if let Some((header, exercises)) =
            what.split_once(':').filter(|(header, _)| !header.contains("morning"))
        {
            self.session(day, header, exercises);
            return None;
        }
        match what.split(' ').collect::<Vec<_>>()[..] {
            ["morning", how] => self.morning(day, how),
            ["check-in", average] => {
                let average = Some(pain(average.parse().unwrap()));
                let answers = crate::facts::CheckIn { average, ..crate::facts::CheckIn::default() };
                self.record(day, Body::CheckedIn { day, answers });
            }
            ["paused", until] => {
                let until = FIRST.plus(until.parse().unwrap());
                let reason = crate::facts::PauseReason::Illness;
                self.record(day, Body::PlanPaused { from: day, until, reason });
            }
            [how @ ("less" | "more" | "back"), id] => self.choose(day, how, id),
            ["may", how, id] => {
                if self.offer(day, how, id).is_some() {
                    self.choose(day, how, id);
                }
            }
            ["A3"] => self.starter_only = true,
            ["A4"] => self.ask_first = true,
            ["no", "flag"] => (self.starter_only, self.ask_first) = (false, false),
            _ => panic!("{what}: nothing that can happen"),
        }
        None
    }

    pub(crate) fn record(&mut self, day: Day, body: Body) -> FactId {
        let at = moment(day);
        let fact = Fact { id: FactId(self.ids.fact(at).0), at, day, body };
        let id = fact.id;
        self.facts.push(fact);
        id
    }

    pub(crate) fn inputs<'a>(&'a self, today: Day, course: &'a Course) -> Inputs<'a> {
        let begun = self.facts.iter().filter(|fact| matches!(fact.body, Body::SessionStarted { .. }));
        Inputs {
            rules: &self.rules,
            catalog: Catalog::shipped().unwrap(),
            settings: &self.settings,
            edits: &self.edits,
            begun: begun.map(|fact| fact.day).min(),
            today,
            course,
        }
    }

    pub(crate) fn past<'a>(&self, known: &'a Known, pain_now: Option<Pain>) -> Past<'a> {
        Past {
            earlier: Course::NEW,
            sessions: &known.sessions,
            pauses: &known.pauses,
            pain_now,
            pains: &known.pains,
            walks: &[],
            check_ins: &known.check_ins,
            choices: &known.choices,
            starter_only: self.starter_only,
            ask_first: self.ask_first,
        }
    }

    /// The doses of a day, from all facts anew.
    pub(crate) fn doses(&self, today: Day, pain_now: Option<Pain>) -> Doses {
        let known = Known::of(&self.facts);
        self.past(&known, pain_now).doses(&self.inputs(today, Course::NEW))
    }

    fn order(prescribed: &Prescribed) -> Order<'static> {
        let level = prescribed.exercise.level(LevelId::new(prescribed.level)).unwrap();
        let ((low_sets, high_sets), (low, high)) = (prescribed.sets, prescribed.amount);
        Order {
            prescription: prescribed.prescription,
            issued: FIRST,
            level,
            first: Dose { sets: low_sets, amount: low, ..level.smallest_dose(None) },
            sets: Range { low: low_sets, high: high_sets },
            amount: Range { low, high },
            locked: prescribed.locked,
            rarely: prescribed.rarely,
            review_is_past: prescribed.review_is_past,
            answered: prescribed.answered,
        }
    }

    pub(crate) fn verdict(&self, today: Day, pain_now: Option<Pain>, exercise: &'static Exercise) -> Verdict {
        let known = Known::of(&self.facts);
        let past = self.past(&known, pain_now);
        let inputs = self.inputs(today, Course::NEW);
        if let Some(prescribed) =
            self.prescribed.as_ref().filter(|one| !one.over && one.exercise.id == exercise.id)
        {
            return past.prescribed(&inputs, exercise, &Self::order(prescribed)).verdict;
        }
        past.doses(&inputs)
            .verdicts
            .remove(&exercise.id)
            .unwrap_or_else(|| panic!("{} does not fit", exercise.id))
    }

    fn asked(&self, day: Day, before: Option<Pain>, id: &str) -> String {
        let exercise = exercise(id);
        let text = |step: &Step, receipt: &Receipt| {
            format!("{} {}", step_text(exercise, step), receipt_text(exercise, receipt))
        };
        match self.verdict(day, before, exercise) {
            Verdict::LeftOut(receipt) => format!("out {}", receipt_text(exercise, &receipt)),
            Verdict::Dose(decided) => match decided.raise {
                Some(raise) => text(&raise.step, &raise.receipt),
                None => text(&decided.step, &decided.receipt),
            },
        }
    }

    fn offer(&self, day: Day, how: &str, id: &str) -> Option<super::choices::Offer> {
        let how = match how {
            "less" => DoseChoice::Less,
            "more" => DoseChoice::More,
            _ => DoseChoice::TakenBack,
        };
        self.offers(day, id).into_iter().find(|offer| offer.how == how)
    }

    fn choose(&mut self, day: Day, how: &str, id: &str) {
        let offer = self.offer(day, how, id).unwrap_or_else(|| panic!("{how} is not offered"));
        let how = offer.how;
        let (exercise, step) = (exercise(id).id.clone(), offer.step);
        self.record(day, Body::DoseChosen { exercise, level: step.level, dose: step.dose, how });
    }

    /// The therapist answered what becomes of what was left out.
    pub(super) fn answer(&mut self, day: i64) {
        let Some(prescription) = self.prescribed.as_ref().map(|one| one.prescription) else { return };
        let answered = Body::TherapistAnswered { prescription, item: ItemId::NONE };
        let answered = self.record(FIRST.plus(day), answered);
        if let Some(prescribed) = &mut self.prescribed {
            prescribed.answered = Some(answered);
        }
    }

    /// The person chose that dose, whatever is offered.
    pub(crate) fn chose(&mut self, day: i64, id: &str, how: DoseChoice, step: &str) {
        let exercise = exercise(id);
        let Step { level, dose } = step_of(exercise, step);
        self.record(FIRST.plus(day), Body::DoseChosen { exercise: exercise.id.clone(), level, dose, how });
    }

    fn offers(&self, day: Day, id: &str) -> Vec<super::choices::Offer> {
        let known = Known::of(&self.facts);
        let today = known.pains.iter().rev().find(|(said, _)| *said == day).map(|(_, pain)| *pain);
        let exercise = exercise(id);
        let past = self.past(&known, today.or(Some(pain(0))));
        let choosing = past.choices_of(&self.inputs(day, Course::NEW), exercise);
        choosing.map_or_else(Vec::new, |choosing| choosing.offers)
    }

    /// What can be chosen on a day instead, as one line.
    pub(crate) fn choices(&self, day: i64, id: &str) -> String {
        let offers = self.offers(FIRST.plus(day), id);
        let text = offers.iter().map(|offer| {
            let how = match offer.how {
                DoseChoice::Less => "less",
                DoseChoice::More => "more",
                DoseChoice::TakenBack => "back",
                DoseChoice::Withdrawn => "withdrawn",
            };
            format!("{how} {}", step_text(exercise(id), &offer.step))
        });
        text.collect::<Vec<_>>().join(", ")
    }

    fn morning(&mut self, day: Day, how: &str) {
        let known = Known::of(&self.facts);
        let session = known.sessions.iter().rfind(|trained| trained.day < day).map(|trained| trained.session);
        let answer = match how {
            "same" => Morning::NoWorse,
            "bit" => Morning::BitWorse,
            "clearly" => Morning::ClearlyWorse,
            number => {
                let pain = pain(number.parse().unwrap());
                self.record(day, Body::MorningPain { day, session, pain });
                return;
            }
        };
        self.record(day, Body::MorningAnswered { day, answer, session });
    }

    fn session(&mut self, day: Day, header: &str, exercises: &str) {
        let baseline = said_before(header);
        let kind = if header.contains("bad-day") { SessionKind::BadDay } else { SessionKind::Planned };
        let parts = exercises.split(';').map(|part| part.trim().split(' ').collect::<Vec<&str>>());
        let number = self
            .facts
            .iter()
            .filter(|fact| fact.day == day && matches!(fact.body, Body::SessionStarted { .. }));
        let number = u8::try_from(number.count()).unwrap() + 1;
        if baseline.is_some() {
            self.record(day, Body::PainBefore { day, number, pain: baseline });
        }
        let parts = parts.filter_map(|part| Some((self.decision(day, baseline, kind, &part)?, part)));
        let (decisions, parts): (Vec<Decision>, Vec<Vec<&str>>) = parts.unzip();
        if decisions.is_empty() {
            return;
        }
        let session = self.ids.session(moment(day));
        self.record(
            day,
            Body::SessionStarted {
                session,
                rule_set: self.rules.version,
                first_side: FirstSide::Left,
                decisions: decisions.clone(),
                sort: kind,
                baseline,
                instead_of: None,
            },
        );
        for (decision, part) in decisions.iter().zip(&parts) {
            self.did(day, session, decision, part);
        }
        self.felt(day, session, header);
        self.record(day, Body::SessionEnded { session });
    }

    /// What an exercise is in a session; none where it is left out.
    fn decision(&self, day: Day, before: Option<Pain>, kind: SessionKind, part: &[&str]) -> Option<Decision> {
        let exercise = exercise(part[0]);
        let decision = |step: Step, receipt: Receipt| Decision {
            exercise: exercise.id.clone(),
            level: step.level,
            dose: step.dose,
            receipt,
        };
        if kind == SessionKind::BadDay {
            let level = exercise.at(1).unwrap();
            let step = Step { level: level.id, dose: level.smallest_dose(None) };
            return Some(decision(step, Because::BadDay.into()));
        }
        if let Some(step) = part.get(1).filter(|word| word.contains(':')) {
            return Some(decision(step_of(exercise, step), Because::FirstTime.into()));
        }
        match self.verdict(day, before, exercise) {
            Verdict::LeftOut(_) => None,
            Verdict::Dose(decided) => match decided.raise.filter(|_| !part.contains(&"waits")) {
                Some(raise) => Some(decision(raise.step, raise.receipt)),
                None => Some(decision(decided.step, decided.receipt)),
            },
        }
    }

    fn did(&mut self, day: Day, session: SessionId, decision: &Decision, part: &[&str]) {
        let word = |name: &str| part.iter().position(|word| *word == name).map(|at| part[at + 1]);
        let exercise = decision.exercise.clone();
        let dose = &decision.dose;
        let mut sets: u8 = word("sets").map_or(dose.sets, |sets| sets.parse().unwrap());
        if part.contains(&"nothing") {
            sets = 0;
        }
        let amount: u16 = word("amount").map_or(dose.amount, |amount| amount.parse().unwrap());
        if let Some(easier) = word("easier") {
            let step = step_of(crate::progression::telling::exercise(exercise.as_str()), easier);
            let (level, dose) = (step.level, step.dose);
            self.record(day, Body::MadeEasier { session, exercise: exercise.clone(), level, dose, from: 1 });
        }
        for set in 1..=sets {
            for side in dose.sides.in_order(FirstSide::Left) {
                self.record(
                    day,
                    Body::SetDone { session, exercise: exercise.clone(), set, side: *side, amount },
                );
            }
        }
        let (said, effort) = (word("pain"), word("effort"));
        if said.is_some() || effort.is_some() {
            let pain = said.and_then(|said| said.parse().ok()).map(pain);
            let effort =
                effort.and_then(|said| said.parse().ok()).map(|value: i32| Effort::try_from(value).unwrap());
            self.record(day, Body::ExerciseRated { session, exercise: exercise.clone(), pain, effort });
        }
        let left = word("left").map(|reason| match reason {
            "hurts" => LeaveReason::Hurts,
            "too-hard" => LeaveReason::TooHard,
            "no-time" => LeaveReason::NoTime,
            other => panic!("no reason {other}"),
        });
        if let Some(reason) = left {
            self.record(day, Body::ExerciseLeft { session, exercise, reason });
        }
    }

    /// What was said of the session as a whole.
    fn felt(&mut self, day: Day, session: SessionId, header: &str) {
        let words: Vec<&str> = header.split(' ').collect();
        let at = |name: &str| words.iter().position(|word| *word == name);
        let effort = at("all").map(|at| Effort::try_from(words[at + 1].parse::<i32>().unwrap()).unwrap());
        let added = at("added").map(|at| {
            let worst = words[at + 2].parse().ok().map(pain);
            vec![Added { exercise: ExerciseId::new(words[at + 1]), worst }]
        });
        let added = added.or(at("nobody").map(|_| Vec::new()));
        let hardest = at("hardest").map(|at| {
            (ExerciseId::new(words[at + 1]), Effort::try_from(words[at + 2].parse::<i32>().unwrap()).unwrap())
        });
        if effort.is_some() || added.is_some() {
            self.record(
                day,
                Body::SessionFelt { session, added, effort, efforts: hardest.into_iter().collect() },
            );
        }
    }
}

/// The pain that was said before the session, where the story says one.
fn said_before(header: &str) -> Option<Pain> {
    let mut words = header.split(' ').filter(|word| !word.is_empty());
    words.find(|word| *word == "before")?;
    words.next().and_then(|number| number.parse().ok()).map(pain)
}

/// Eight in the morning of a day.
pub(crate) fn moment(day: Day) -> Moment {
    let days = day.days_since(FIRST);
    Moment { epoch_ms: 1_767_600_000_000 + days * 86_400_000, utc_offset_minutes: 0 }
}

/// `2:1x10`, `3:1x12/Light`, `3:1x12/2000`.
fn step_of(exercise: &Exercise, text: &str) -> Step {
    let (level, dose) = text.split_once(':').unwrap();
    let (dose, load) = dose.split_once('/').map_or((dose, None), |(dose, load)| (dose, Some(load)));
    let (sets, amount) = dose.split_once('x').unwrap();
    let level = exercise.at(level.parse().unwrap()).unwrap();
    let load = load.map(|load| match load {
        "Light" => Load::Band(Band::Light),
        "Medium" => Load::Band(Band::Medium),
        "Strong" => Load::Band(Band::Strong),
        grams => Load::Grams(grams.parse().unwrap()),
    });
    let (sets, amount) = (sets.parse().unwrap(), amount.parse().unwrap());
    Step { level: level.id, dose: Dose { sets, amount, ..level.smallest_dose(load) } }
}

/// The same as text.
pub(crate) fn step_text(exercise: &Exercise, step: &Step) -> String {
    let load = match step.dose.load {
        None => String::new(),
        Some(Load::Band(band)) => format!("/{band:?}"),
        Some(Load::Grams(grams)) => format!("/{grams}"),
    };
    let number = exercise.level(step.level).unwrap().number;
    format!("{number}:{}x{}{load}", step.dose.sets, step.dose.amount)
}

fn day_text(day: Day) -> i64 {
    day.days_since(FIRST)
}

fn because_text(because: Because) -> String {
    match because {
        Because::FirstTime => "first time".to_owned(),
        Because::SameAsLast { .. } => "same".to_owned(),
        Because::Prescribed { .. } => "prescribed".to_owned(),
        Because::Adapted { .. } => "adapted".to_owned(),
        Because::BadDay => "bad day".to_owned(),
        Because::StarterOnly => "starter only".to_owned(),
        Because::Raised => "raised".to_owned(),
        Because::NextLoad => "next load".to_owned(),
        Because::Regained => "regained".to_owned(),
        Because::NotNow { gate } => format!("not now, {}", gate_text(gate)),
        Because::Strained { strain } => match strain {
            Strain::Pain => "pain",
            Strain::MuchPain => "much pain",
            Strain::TooHard => "too hard",
            Strain::CutShort => "cut short",
        }
        .to_owned(),
        Because::Flared { .. } => "flared".to_owned(),
        Because::Away { days } => format!("away {days}"),
        Because::Returned { .. } => "returned".to_owned(),
        Because::Chosen { .. } => "chosen".to_owned(),
        Because::ChosenUp { .. } => "chosen up".to_owned(),
        Because::TakenBack { .. } => "taken back".to_owned(),
    }
}

fn gate_text(gate: Gate) -> &'static str {
    match gate {
        Gate::AskFirst => "ask first",
        Gate::AskDoctor => "ask a doctor",
        Gate::Flare => "flare",
        Gate::PainWorse => "pain worse",
        Gate::PainUnknown => "pain unknown",
        Gate::CheckInWorse => "check-in worse",
        Gate::OthersFirst => "others first",
        Gate::ReviewPast => "review past",
    }
}

fn evidence_text(evidence: &Evidence) -> String {
    let number = |pain: &Option<Pain>| pain.map_or_else(|| "?".to_owned(), |pain| pain.value().to_string());
    match evidence {
        Evidence::Done { day } => format!("done {}", day_text(*day)),
        Evidence::Prescribed { day } => format!("prescribed {}", day_text(*day)),
        Evidence::Flag { flag, day } => format!("flag {} {}", flag.as_str(), day_text(*day)),
        Evidence::PainBefore { day, pain } => format!("before {} {}", day_text(*day), pain.value()),
        Evidence::Chosen { key, day } => format!("chose {key:?} {}", day_text(*day)),
        Evidence::Session { day, full, pain, baseline, effort, morning, stands_in } => {
            let full = if *full { "full" } else { "part" };
            let effort = effort.map_or_else(|| "?".to_owned(), |effort| effort.value().to_string());
            let morning = match morning {
                None if *stands_in => "stands-in",
                None => "?",
                Some(Morning::NoWorse) => "same",
                Some(Morning::BitWorse) => "bit",
                Some(Morning::ClearlyWorse) => "clearly",
            };
            format!("{} {full} p{}/{} e{effort} {morning}", day_text(*day), number(pain), number(baseline))
        }
        Evidence::Raised { day } => format!("raised {}", day_text(*day)),
        Evidence::ChosenDose { day } => format!("chosen {}", day_text(*day)),
        Evidence::Lowered { day } => format!("lowered {}", day_text(*day)),
        Evidence::Flare { day } => format!("flare {}", day_text(*day)),
        Evidence::CheckedIn { day, average } => format!("check-in {} {}", day_text(*day), average.value()),
    }
}

fn nearest_text(nearest: &Nearest) -> String {
    match nearest {
        Nearest::Prescription => "prescription".to_owned(),
        Nearest::Therapist => "therapist".to_owned(),
        Nearest::FlagAnswered { flag } => format!("flag {}", flag.as_str()),
        Nearest::Chosen { key } => format!("chosen {key:?}"),
        Nearest::UsualSession => "usual".to_owned(),
        Nearest::Sessions { more, pain, effort, .. } => {
            format!("{more} more p{} e{}", pain.value(), effort.value())
        }
        Nearest::Morning { day } => format!("morning of {}", day_text(*day)),
        Nearest::PainNow => "pain now".to_owned(),
        Nearest::From { day } => format!("from {}", day_text(*day)),
        Nearest::Asked => "asked".to_owned(),
        Nearest::CheckIn => "check-in".to_owned(),
        Nearest::Harder { day, pain, effort, .. } => {
            format!("harder {} p{} e{}", day_text(*day), pain.value(), effort.value())
        }
        Nearest::LessPain { day } => format!("less pain {}", day_text(*day)),
        Nearest::LessEffort { day } => format!("less effort {}", day_text(*day)),
        Nearest::AsPlanned { day } => format!("as planned {}", day_text(*day)),
        Nearest::SessionBy { day } => format!("by {}", day_text(*day)),
        Nearest::LoadBetween => "load between".to_owned(),
    }
}

/// `C1 raised, from 1:1x8 | done 2, 0 full p2/2 e4 same | harder 2 p2 e6`.
pub(crate) fn receipt_text(exercise: &Exercise, receipt: &Receipt) -> String {
    let reasons = std::iter::once(receipt.because).chain(receipt.also.iter().copied());
    let reasons: Vec<String> =
        reasons.map(|because| format!("{:?} {}", because.rule(), because_text(because))).collect();
    let from = receipt
        .from
        .as_ref()
        .map_or_else(String::new, |from| format!(", from {}", step_text(exercise, from)));
    let evidence: Vec<String> = receipt.evidence.iter().map(evidence_text).collect();
    let nearest: Vec<String> = receipt.nearest.iter().map(nearest_text).collect();
    format!("{}{from} | {} | {}", reasons.join(" + "), evidence.join(", "), nearest.join(" & "))
        .trim_end()
        .to_owned()
}
