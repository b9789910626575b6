//! The symptom check: why it is asked, its pages, and what follows from the answers.

use crate::catalog::{Flag, Symptoms, Tier};
use crate::facts::{CheckReason, SymptomReply, SymptomUpdate};
use crate::ids::CheckId;
use crate::ids::FlagId;
pub use crate::screening::page::{PageMarks, PageTap, SymptomAnswer};
use crate::screening::{Check, Lifted, Screening, Stand};
use crate::screens::setup::{SetupAt, progress, steps};
use crate::time::Day;
use crate::words::Text;
use crate::words::Words;

/// Everything the symptom check draws.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SymptomCheckScreen {
    /// The screen's title.
    pub title: String,
    /// Where it stands.
    pub step: CheckStep,
    /// Above `past`.
    pub past_title: String,
    /// Earlier checks, newest first; none beside a page.
    pub past: Vec<PastCheck>,
    /// Above `lifted`.
    pub lifted_title: String,
    /// What was said today to be gone or agreed, and can be put back; none beside a page.
    pub lifted: Vec<LiftedFlag>,
}

/// A point that no longer waits for an answer, since today.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LiftedFlag {
    /// Handed back where it is put back.
    pub flag: String,
    /// What was so.
    pub text: String,
    /// What was said of it.
    pub said: String,
    /// Puts it back.
    pub restore: String,
}

/// Where the symptom check stands.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum CheckStep {
    /// None is going on.
    Intro {
        /// What it is, and why it is asked.
        intro: CheckIntro,
    },
    /// A page is asked.
    Page {
        /// What it asks.
        page: CheckPage,
    },
    /// The answers lead somewhere.
    Outcome {
        /// Where.
        outcome: CheckOutcome,
    },
}

/// What the check is, before it begins.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CheckIntro {
    /// Which step of the setup it is, where it is one: "Step 1 of 5".
    pub progress: Option<String>,
    /// Whether sessions wait for it.
    pub due: bool,
    /// Whether it follows a warning sign: help comes before the questions.
    pub urgent: bool,
    /// Why it is asked now.
    pub why: String,
    /// What it asks for, and how long it takes.
    pub what: String,
    /// What to do instead where help is needed at once.
    pub emergency: EmergencyCall,
    /// That it is no diagnosis.
    pub no_diagnosis: String,
    /// Begins it, or goes on with the one that was left.
    pub begin: String,
}

/// One page. Nothing is chosen that was not chosen in this check.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CheckPage {
    /// Which check.
    pub check: CheckId,
    /// Which page, from 1.
    pub page: u32,
    /// How many pages there are.
    pub pages: u32,
    /// How far along that is: the how manieth step, of the setup where the check is a part of it, and of how many.
    pub step: u32,
    /// See `step`.
    pub steps: u32,
    /// The same in words: "Page 2 of 5", "Step 2 of 9".
    pub progress: String,
    /// The same with the check's title, in one line.
    pub overline: String,
    /// Above the items.
    pub question: String,
    /// What can be so.
    pub items: Vec<CheckItem>,
    /// What can be said of an item that is so.
    pub replies: Vec<CheckReply>,
    /// Says that nothing of it is so, and answers the page; as long as nothing is marked.
    pub none: String,
    /// What is marked before anything is tapped: what was chosen in this check.
    pub marks: PageMarks,
    /// What an item counts as that is not marked.
    pub unmarked: String,
    /// Why the page cannot be answered yet, where something is marked and not spoken of.
    pub missing: String,
    /// Answers the page.
    pub next: String,
    /// Goes back; none on the first page.
    pub back: Option<CheckBack>,
    /// What an earlier check still says, for as long as that closes sessions: help is never out of sight.
    pub notice: Option<Notice>,
}

impl CheckPage {
    /// The marks of this page after a tap on it, and with them whether it is answered. It looks nothing up.
    #[must_use]
    pub fn after(&self, marks: PageMarks, tap: &PageTap) -> PageMarks {
        let flags: Vec<&str> = self.items.iter().map(|item| item.flag.as_str()).collect();
        marks.after(&flags, tap)
    }
}

/// One thing that can be so.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CheckItem {
    /// Handed back with its answer.
    pub flag: String,
    /// What is so, in a sentence.
    pub text: String,
    /// What the terms mean.
    pub help: String,
    /// What was answered in this check.
    pub chosen: Option<SymptomReply>,
}

/// What can be said of an item that is so.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CheckReply {
    /// Handed back when it is chosen.
    pub reply: SymptomReply,
    /// What it says.
    pub label: String,
}

/// Opens a page again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CheckBack {
    /// Of which check.
    pub check: CheckId,
    /// Which page.
    pub page: u32,
    /// What the button says.
    pub label: String,
}

/// Where the answers lead.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CheckOutcome {
    /// How strict it is.
    pub kind: OutcomeKind,
    /// What to do, in a few words.
    pub heading: String,
    /// What to do, and what the app does.
    pub text: String,
    /// Whom to call: in an emergency at once, and of what has to be seen today if it gets worse.
    pub call: Option<EmergencyCall>,
    /// Above `flags`.
    pub flags_title: String,
    /// What waits for an answer, strictest first, each with what can be said of it.
    pub flags: Vec<OpenFlag>,
    /// What opens sessions again, where they are closed.
    pub opens: Option<String>,
    /// Corrects the last page; none where the check is closed.
    pub correct: Option<CheckBack>,
    /// Begins a new check, or goes on with the one that was left.
    pub again: String,
    /// Goes on; none where sessions are closed.
    pub go_on: Option<GoOn>,
}

/// Goes on from the check.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GoOn {
    /// What the button says.
    pub label: String,
    /// Where it leads.
    pub to: AfterCheck,
}

/// Where a person goes on to once the check is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AfterCheck {
    /// The setup, which is not done yet.
    Setup {
        /// The first step that is not answered.
        at: SetupAt,
    },
    /// Today.
    Today,
}

/// How strict an outcome is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum OutcomeKind {
    /// Emergency help now. Sessions are closed.
    Emergency,
    /// Medical advice today. Sessions are closed.
    Today,
    /// A doctor soon. Starter levels only.
    Soon,
    /// Ask a professional. Nothing above the starter level.
    Ask,
    /// Nothing tells the person to stop.
    CarryOn,
}

/// Whom to call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EmergencyCall {
    /// That help should be called.
    pub text: String,
    /// The number to dial; none where the region's is not known.
    pub number: Option<String>,
    /// On the button that dials it.
    pub label: Option<Text>,
    /// Where the number is the right one.
    pub note: Option<String>,
}

/// A flag that waits for an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenFlag {
    /// Handed back with what is said of it.
    pub flag: String,
    /// What is so.
    pub text: String,
    /// What counts for this one alone.
    pub note: Option<String>,
    /// What can be said of it.
    pub updates: Vec<FlagUpdate>,
}

/// Something that can be said of an open flag.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FlagUpdate {
    /// Handed back when it is said.
    pub update: SymptomUpdate,
    /// What it says.
    pub label: String,
    /// Asked first.
    pub question: String,
    /// What follows from it.
    pub means: String,
    /// Says it.
    pub confirm: String,
    /// Leaves it as it is.
    pub cancel: String,
}

/// An earlier check.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PastCheck {
    /// When it was: "Yesterday".
    pub date: String,
    /// Where it led.
    pub outcome: String,
}

/// What stands on other screens for as long as a flag waits for an answer or a check is due.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// Whether sessions are closed by it.
    pub closed: bool,
    /// Whom to call; only in an emergency, which is drawn as one.
    pub call: Option<EmergencyCall>,
    /// What to do, in a few words.
    pub heading: String,
    /// What to do.
    pub text: String,
    /// Opens the symptom check.
    pub open: String,
}

/// How many earlier checks are shown.
pub(crate) const PAST: u32 = 10;

/// What the screen is made of.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Answered<'a> {
    pub(crate) symptoms: &'a Symptoms,
    pub(crate) today: Day,
    pub(crate) screening: &'a Screening,
    /// Oldest first.
    pub(crate) checks: &'a [Check],
    /// The check that can still be answered.
    pub(crate) going: Option<&'a Check>,
    /// What was lifted today.
    pub(crate) lifted: &'a [Lifted],
    /// Whether it is opened: then a check that was begun and left does not hide what the last one said.
    pub(crate) opened: bool,
    /// The step of the setup that is still open.
    pub(crate) after: Option<SetupAt>,
}

pub(crate) fn screen(words: &Words, answered: Answered<'_>) -> SymptomCheckScreen {
    let Answered { symptoms, today, screening, checks, going, lifted, opened, after } = answered;
    let stand = going.map(|check| (check, check.stand(symptoms)));
    let left = match stand {
        Some((check, Stand::Page(page))) if !opened => {
            return page_screen(words, symptoms, screening, check, page);
        }
        Some((_, Stand::Page(_))) => true,
        _ => false,
    };
    let just_done =
        checks.last().is_some_and(|check| check.day == today && check.stand(symptoms) == Stand::Whole);
    let waits = screening.due().is_some() && !screening.locked();
    let step = if waits || (screening.open().is_empty() && !just_done) {
        CheckStep::Intro { intro: intro(words, symptoms, screening.due(), left) }
    } else {
        let correct = match stand {
            Some((check, Stand::EndedEarly(page))) => Some(back(check, page, words.check_correct())),
            _ => None,
        };
        CheckStep::Outcome { outcome: outcome(words, symptoms, screening, correct, left, after) }
    };
    let past = checks.iter().rev().map(|check| past(words, symptoms, today, check));
    SymptomCheckScreen {
        title: words.check_title(),
        step,
        past_title: words.check_past(),
        past: past.collect(),
        lifted_title: words.check_lifted(),
        lifted: lifted.iter().map(|lifted| lifted_flag(words, lifted)).collect(),
    }
}

fn lifted_flag(words: &Words, lifted: &Lifted) -> LiftedFlag {
    let flag = &lifted.flag;
    LiftedFlag {
        flag: flag.id.as_str().to_owned(),
        text: flag_text(words, &flag.id),
        said: if lifted.agreed { agreed(words, flag) } else { words.check_gone() },
        restore: words.check_restore(),
    }
}

/// One page of a check.
pub(crate) fn page_screen(
    words: &Words,
    symptoms: &Symptoms,
    screening: &Screening,
    check: &Check,
    number: u32,
) -> SymptomCheckScreen {
    let notice = screening.locked().then(|| notice(words, symptoms, screening)).flatten();
    SymptomCheckScreen {
        title: words.check_title(),
        step: CheckStep::Page { page: page(words, symptoms, check, number, (screening, notice)) },
        past_title: words.check_past(),
        past: Vec::new(),
        lifted_title: words.check_lifted(),
        lifted: Vec::new(),
    }
}

/// What other screens say of it; nothing where all is answered.
pub(crate) fn notice(words: &Words, symptoms: &Symptoms, screening: &Screening) -> Option<Notice> {
    let (heading, text) = match (screening.tier(), screening.due()) {
        (Tier::A1, _) => (words.check_a1_heading(), words.check_notice_closed()),
        (Tier::A2, _) => (words.check_a2_heading(), words.check_notice_closed()),
        (_, Some(reason)) => (words.check_notice_due(), why(words, Some(reason))),
        (Tier::A3, _) => (words.check_a3_heading(), words.check_notice_a3()),
        (Tier::A4, _) => (words.check_a4_heading(), words.check_notice_a4()),
        (Tier::A5, None) => return None,
    };
    let closed = screening.may_train().is_err();
    let emergency = screening.tier() == Tier::A1;
    let call = emergency.then(|| call(words, symptoms, words.check_a1_call()));
    Some(Notice { closed, call, heading, text, open: words.check_open() })
}

/// `left`: whether one was begun and can be gone on with.
fn intro(words: &Words, symptoms: &Symptoms, due: Option<CheckReason>, left: bool) -> CheckIntro {
    let in_setup = due == Some(CheckReason::First);
    CheckIntro {
        progress: in_setup.then(|| progress(words, SetupAt::Check, symptoms.pages())).flatten(),
        due: due.is_some(),
        urgent: due == Some(CheckReason::WarningSign),
        why: why(words, due),
        what: words.check_what(&symptoms.pages().to_string()),
        emergency: call(words, symptoms, words.check_help_now()),
        no_diagnosis: words.check_no_diagnosis(),
        begin: if left { words.check_resume() } else { words.check_begin() },
    }
}

fn why(words: &Words, due: Option<CheckReason>) -> String {
    match due {
        Some(CheckReason::First) => words.check_because_first(),
        Some(CheckReason::WarningSign) => words.check_because_warning_sign(),
        Some(CheckReason::EndedEarly) => words.check_because_ended_early(),
        Some(CheckReason::Worsened) => words.check_because_worsened(),
        Some(CheckReason::Away) => words.check_because_away(),
        Some(CheckReason::Wish) | None => words.check_because_wish(),
    }
}

fn page(
    words: &Words,
    symptoms: &Symptoms,
    check: &Check,
    number: u32,
    (screening, notice): (&Screening, Option<Notice>),
) -> CheckPage {
    let flags: Vec<&Flag> = symptoms.on_page(number).collect();
    // A tier can have more flags than one page holds.
    let tier = |page: u32| symptoms.on_page(page).next().map(|flag| flag.tier);
    let goes_on = number > 1 && tier(number) == tier(number - 1);
    let items = flags.iter().map(|flag| CheckItem {
        flag: flag.id.as_str().to_owned(),
        text: flag_text(words, &flag.id),
        help: words.of_data_attribute(&flag_words(&flag.id), "help").unwrap_or_default(),
        chosen: check.answer(&flag.id),
    });
    let replies = [(SymptomReply::New, words.check_new()), (SymptomReply::Known, words.check_known())];
    let pages = symptoms.pages();
    // In the setup its pages are the first of all steps: one count, from the first question to the last.
    let steps = if screening.due() == Some(CheckReason::First) { steps(pages) } else { pages };
    let progress = match steps {
        steps if steps == pages => words.check_page(&number.to_string(), &pages.to_string()),
        steps => words.setup_progress(&number.to_string(), &steps.to_string()),
    };
    CheckPage {
        check: check.id,
        page: number,
        pages,
        step: number,
        steps,
        overline: words.app_overline(&progress, &words.check_title()),
        progress,
        question: match tier(number).unwrap_or(Tier::A5) {
            Tier::A1 => words.check_question_a1(),
            Tier::A2 => words.check_question_a2(),
            Tier::A3 if goes_on => words.check_question_a3_more(),
            Tier::A3 => words.check_question_a3(),
            Tier::A4 | Tier::A5 => words.check_question_a4(),
        },
        items: items.collect(),
        replies: replies.into_iter().map(|(reply, label)| CheckReply { reply, label }).collect(),
        none: words.check_none(),
        marks: PageMarks::of(flags.iter().map(|flag| (flag.id.as_str(), check.answer(&flag.id)))),
        unmarked: words.check_unmarked(),
        missing: words.check_missing(),
        next: words.check_next(),
        back: (number > 1).then(|| back(check, number - 1, words.app_back())),
        notice,
    }
}

fn back(check: &Check, page: u32, label: String) -> CheckBack {
    CheckBack { check: check.id, page, label }
}

fn outcome(
    words: &Words,
    symptoms: &Symptoms,
    screening: &Screening,
    correct: Option<CheckBack>,
    left: bool,
    after: Option<SetupAt>,
) -> CheckOutcome {
    let (kind, heading, text) = match screening.tier() {
        Tier::A1 => (OutcomeKind::Emergency, words.check_a1_heading(), words.check_a1_text()),
        Tier::A2 => (OutcomeKind::Today, words.check_a2_heading(), words.check_a2_text()),
        Tier::A3 => (OutcomeKind::Soon, words.check_a3_heading(), words.check_a3_text()),
        Tier::A4 => (OutcomeKind::Ask, words.check_a4_heading(), words.check_a4_text()),
        Tier::A5 => (OutcomeKind::CarryOn, words.check_a5_heading(), words.check_a5_text()),
    };
    CheckOutcome {
        kind,
        heading,
        text,
        call: match kind {
            OutcomeKind::Emergency => Some(call(words, symptoms, words.check_a1_call())),
            OutcomeKind::Today => Some(call(words, symptoms, words.check_a2_call())),
            OutcomeKind::Soon | OutcomeKind::Ask | OutcomeKind::CarryOn => None,
        },
        flags_title: words.check_flags(),
        flags: screening.open().iter().map(|flag| open_flag(words, flag)).collect(),
        opens: screening.locked().then(|| words.check_opens()),
        correct,
        again: if left { words.check_resume() } else { words.check_again() },
        go_on: screening.may_train().is_ok().then(|| GoOn {
            label: words.check_go_on(),
            to: after.map_or(AfterCheck::Today, |at| AfterCheck::Setup { at }),
        }),
    }
}

/// Whom to call: the number of the phone's region where it is known.
pub(crate) fn call(words: &Words, symptoms: &Symptoms, text: String) -> EmergencyCall {
    let number = symptoms.number_in(words.region()).map(str::to_owned);
    let label = number.as_ref().map(|number| {
        // A voice would say "nine hundred and ninety-nine".
        let digits: Vec<String> = number.chars().map(String::from).collect();
        Text { shown: words.check_call(number), spoken: Some(words.check_call(&digits.join(" "))) }
    });
    let note = number.is_some().then(|| words.check_call_elsewhere());
    EmergencyCall { text, number, label, note }
}

fn open_flag(words: &Words, flag: &Flag) -> OpenFlag {
    let means = match flag.tier {
        Tier::A1 | Tier::A2 => words.check_lift_opens(),
        Tier::A3 => words.check_lift_a3(),
        Tier::A4 | Tier::A5 => words.check_lift_a4(),
    };
    let update = |update, label, question, confirm| FlagUpdate {
        update,
        label,
        question,
        means: means.clone(),
        confirm,
        cancel: words.check_lift_cancel(),
    };
    let gone = update(
        SymptomUpdate::Gone,
        words.check_gone(),
        words.check_lift_gone(),
        words.check_lift_gone_confirm(),
    );
    let (question, confirm) = match flag.tier {
        Tier::A1 | Tier::A2 => (words.check_lift_agreed(), words.check_lift_agreed_confirm()),
        Tier::A3 => (words.check_lift_seen(), words.check_lift_done_confirm()),
        Tier::A4 | Tier::A5 => (words.check_lift_asked(), words.check_lift_done_confirm()),
    };
    let agreed = update(SymptomUpdate::Agreed, agreed(words, flag), question, confirm);
    OpenFlag {
        flag: flag.id.as_str().to_owned(),
        text: flag_text(words, &flag.id),
        note: flag.opens_only_by_no.then(|| words.check_only_when_gone()),
        updates: std::iter::once(gone).chain((!flag.opens_only_by_no).then_some(agreed)).collect(),
    }
}

/// That a professional was asked, or agreed.
fn agreed(words: &Words, flag: &Flag) -> String {
    match flag.tier {
        Tier::A1 | Tier::A2 => words.check_agreed(),
        Tier::A3 => words.check_seen(),
        Tier::A4 | Tier::A5 => words.check_asked(),
    }
}

fn past(words: &Words, symptoms: &Symptoms, today: Day, check: &Check) -> PastCheck {
    let whole = check.stand(symptoms) == Stand::Whole;
    PastCheck {
        date: words.recent_day(check.day, today),
        outcome: match check.tier(symptoms) {
            Tier::A1 => words.check_past_a1(),
            Tier::A2 => words.check_past_a2(),
            Tier::A3 => words.check_past_a3(),
            Tier::A4 => words.check_past_a4(),
            Tier::A5 if whole => words.check_past_a5(),
            Tier::A5 => words.check_past_unfinished(),
        },
    }
}

fn flag_words(flag: &FlagId) -> String {
    format!("symptom-{flag}")
}

/// A flag as the person says it.
pub(crate) fn flag_text(words: &Words, flag: &FlagId) -> String {
    words.of_data(&flag_words(flag))
}
