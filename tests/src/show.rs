//! Screens as text, as a person would read them out.

use std::fmt::Write as _;

use midback_core::Text;
use midback_core::screens::exercise::ExerciseScreen;
use midback_core::screens::felt::{FeltChoice, FeltPage};
use midback_core::screens::learn::{
    ArticleScreen, BlockForm, LearnScreen, PageLink, SelfCheckScreen, SelfCheckStep,
};
use midback_core::screens::library::LibraryScreen;
use midback_core::screens::plan::{PlanChange, PlanScreen};
use midback_core::screens::rating::Scale;
use midback_core::screens::settings::{Setting, SettingsScreen};
use midback_core::screens::setup::{SetupScreen, SetupStep};
use midback_core::screens::summary::{SummaryRow, SummaryScreen};
use midback_core::screens::symptoms::{CheckOutcome, CheckStep, EmergencyCall, Notice, SymptomCheckScreen};
use midback_core::screens::today::{
    DayOffer, MorningQuestion, SessionCard, TodayScreen, TodayState, WalkingLine,
};

/// A screen as text.
pub trait Show {
    /// Line by line, buttons in brackets.
    fn show(&self) -> String;
}

macro_rules! line {
    ($out:ident, $($text:tt)*) => {{
        // Writing into a string cannot fail.
        let _ = writeln!($out, $($text)*);
    }};
}

pub(crate) use line;

impl Show for TodayScreen {
    fn show(&self) -> String {
        let mut out = String::new();
        line!(out, "{}, {} ({})", self.title, self.date, self.day);
        match &self.state {
            TodayState::SetUp { heading, text, open, .. } => line!(out, "{heading}\n{text}\n[{open}]"),
            TodayState::Closed { heading, notice } => {
                line!(out, "{heading}");
                out += &notice.as_ref().map(Show::show).unwrap_or_default();
            }
            TodayState::Ready { heading, notice, morning, pain, advice, session, offers, walking } => {
                out += &notice.as_ref().map(Show::show).unwrap_or_default();
                line!(out, "{heading}");
                morning_question(&mut out, morning.as_ref());
                if let Some(later) = &pain.later {
                    line!(out, "{} [{later}]", pain.scale.question);
                }
                lines(&mut out, "", advice.as_slice());
                card(&mut out, session);
                day_offers(&mut out, offers);
                walk(&mut out, walking);
            }
            TodayState::InProgress { heading, progress, session, proceed, offers, .. } => {
                line!(out, "{heading}");
                line!(out, "{progress}");
                card(&mut out, session);
                line!(out, "[{proceed}]");
                day_offers(&mut out, offers);
            }
            TodayState::Done { heading, text, next, see, walking, .. } => {
                line!(out, "{heading}\n{text}");
                lines(&mut out, "", next.as_slice());
                line!(out, "[{see}]");
                walk(&mut out, walking);
            }
            TodayState::Off { heading, text, morning, offers, walking } => {
                line!(out, "{heading}");
                lines(&mut out, "", text);
                morning_question(&mut out, morning.as_ref());
                day_offers(&mut out, offers);
                walk(&mut out, walking);
            }
            TodayState::Nothing { heading, text, open_plan, left_out } => {
                line!(out, "{heading}\n{text}");
                lines(&mut out, "- ", left_out);
                line!(out, "[{open_plan}]");
            }
            other => line!(out, "{other:?}"),
        }
        out
    }
}

fn morning_question(out: &mut String, morning: Option<&MorningQuestion>) {
    if let Some(morning) = morning {
        let answers: Vec<_> = morning.answers.iter().map(|answer| format!(" [{}]", answer.label)).collect();
        line!(out, "{}{}", morning.question, answers.concat());
    }
}

fn walk(out: &mut String, walking: &WalkingLine) {
    let reason = walking.reason.as_ref().map(|reason| format!(" {reason}")).unwrap_or_default();
    line!(out, "{}: {}{reason} [{}] [{}]", walking.title, walking.text, walking.tick, walking.questions.open);
}

fn day_offers(out: &mut String, offers: &[DayOffer]) {
    for offer in offers {
        let help = offer.help.as_ref().map(|help| format!(" {help}")).unwrap_or_default();
        line!(out, "[{}]{help}", offer.label);
    }
}

fn card(out: &mut String, card: &SessionCard) {
    line!(out, "{}", card.duration);
    for item in &card.items {
        line!(out, "* {}, {}: {}", item.name, item.level, text_of(&item.dose));
        line!(out, "  {} {}", item.aim, item.reason);
    }
    if !card.left_out.is_empty() {
        line!(out, "{}", card.left_out_heading);
    }
    lines(out, "- ", &card.left_out);
    line!(out, "{}", card.caution);
}

impl Show for SetupScreen {
    fn show(&self) -> String {
        let mut out = String::new();
        lines(&mut out, "", self.progress.as_slice());
        line!(out, "{}\n{}", self.heading, self.text);
        match &self.step {
            SetupStep::Say { points, next, .. } => {
                lines(&mut out, "* ", points);
                line!(out, "[{next}]");
            }
            SetupStep::Check { open } => line!(out, "[{open}]"),
            SetupStep::Pain { pain } => {
                for one in [&pain.now, &pain.average, &pain.worst] {
                    scale(&mut out, one);
                }
                let since: Vec<_> = pain.since.iter().map(|choice| choice.label.as_str()).collect();
                line!(out, "{}: {}\n[{}]", pain.since_heading, since.join(", "), pain.save);
            }
            SetupStep::Choose { settings, none, chosen, save, .. } => {
                for one in settings {
                    setting(&mut out, one);
                }
                if let Some(none) = none {
                    line!(out, "  {}{none}", if chosen.none { "*" } else { "" });
                }
                line!(out, "[{save}]");
            }
            other => line!(out, "{other:?}"),
        }
        out
    }
}

impl Show for PlanScreen {
    fn show(&self) -> String {
        let mut out = String::new();
        line!(out, "{}", self.title);
        if let Some(set_up) = &self.set_up {
            line!(out, "{}\n{}\n[{}]", set_up.heading, set_up.text, set_up.open);
            return out;
        }
        out += &self.notice.as_ref().map(Show::show).unwrap_or_default();
        line!(out, "{}: {} [{}]", self.week_heading, self.week_text, self.week_change);
        out.extend(self.week_says.iter().map(|text| format!("{text}\n")));
        for day in &self.week {
            let sign = if day.today { ">" } else { " " };
            line!(out, "{sign}{} {}", day.short, day.spoken);
        }
        let legend: Vec<_> =
            self.legend.iter().map(|known| format!("{:?}: {}", known.mark, known.text)).collect();
        line!(out, "({})", legend.join(", "));
        line!(out, "{}: {} [{}]", self.prescription.heading, self.prescription.text, self.prescription.open);
        if let Some(empty) = &self.empty {
            line!(out, "{}: {}", empty.heading, empty.text);
        }
        for group in &self.groups {
            let text = group.text.as_ref().map(|text| format!(": {text}")).unwrap_or_default();
            line!(out, "{}{text}", group.heading.as_deref().unwrap_or("..."));
            for row in &group.rows {
                let level = row.level.as_ref().map(|level| format!(", {level}")).unwrap_or_default();
                let dose = row.dose.as_ref().map(|dose| format!(": {}", text_of(dose))).unwrap_or_default();
                let edits: Vec<_> = row.edits.iter().map(|edit| format!(" [{}]", edit.label)).collect();
                line!(out, "* {}{level}{dose}. {}{}", row.name, row.reason, edits.concat());
                lines(&mut out, "  ", row.dose_reason.as_slice());
                if !row.swaps.is_empty() {
                    let swaps: Vec<_> = row.swaps.iter().map(|swap| swap.name.as_str()).collect();
                    line!(out, "  {}: {}", row.swap_heading, swaps.join(", "));
                }
                if !row.instead.is_empty() {
                    let instead: Vec<_> = row.instead.iter().map(|other| other.name.as_str()).collect();
                    line!(out, "  {}: {}", row.instead_heading, instead.join(", "));
                }
            }
        }
        if let Some(coming) = &self.coming {
            line!(out, "{}: {}", coming.heading, coming.text);
            for way in &coming.ways {
                line!(out, "  {}: {} {:?}", way.label, way.text, way.steps);
            }
        }
        if let Some(pause) = &self.pause {
            line!(out, "{} [{}]", pause.text, pause.end);
        }
        if !self.pauses.is_empty() {
            let pauses: Vec<_> = self.pauses.iter().map(|pause| format!("[{}]", pause.label)).collect();
            line!(out, "{} ({}): {}", self.pause_heading, self.pause_help, pauses.join(" "));
        }
        out
    }
}

impl Show for PlanChange {
    fn show(&self) -> String {
        let undo = self.undo.as_ref().map(|undo| format!("[{}]\n", undo.label)).unwrap_or_default();
        format!("{}\n- {}\n{undo}", self.heading, self.lines.join("\n- "))
    }
}

pub(crate) fn lines(out: &mut String, bullet: &str, lines: &[String]) {
    for text in lines {
        line!(out, "{bullet}{text}");
    }
}

pub(crate) fn scale(out: &mut String, scale: &Scale) {
    let ends = [scale.values.first(), scale.values.last()].map(|end| end.cloned().unwrap_or_default());
    line!(out, "{}: {} .. {} ({} .. {})", scale.question, scale.low, scale.high, ends[0], ends[1]);
}

impl Show for SummaryScreen {
    fn show(&self) -> String {
        let mut out = String::new();
        line!(out, "{}: {}, {}", self.title, self.heading, self.sets);
        for one in &self.rows {
            row(&mut out, "* ", one);
        }
        out += &self.felt.as_ref().map(felt).unwrap_or_default();
        for question in &self.questions {
            line!(out, "? {}", question.pain.question);
        }
        if let Some(pain) = &self.pain_after {
            line!(out, "? {}", pain.question);
        }
        line!(out, "{}", self.next);
        lines(&mut out, "", self.next_session.as_slice());
        line!(out, "[{}]", self.close);
        out
    }
}

/// The page about all of it: what is chosen stands in brackets.
fn felt(page: &FeltPage) -> String {
    let choice = |choice: &FeltChoice| {
        if choice.selected { format!("[{}]", choice.label) } else { choice.label.clone() }
    };
    let all = |choices: &[FeltChoice]| choices.iter().map(choice).collect::<Vec<_>>().join(" ");
    let mut out = String::new();
    line!(out, "? {} {} {}", page.added, choice(&page.none), choice(&page.some));
    for one in page.exercises.iter().filter(|one| one.added.selected) {
        let worst = one.worst.as_ref().map(|scale| scale.question.clone()).unwrap_or_default();
        line!(out, "  {worst}: {}", one.worst_said.map(|pain| pain.to_string()).unwrap_or_default());
    }
    line!(out, "? {} {}", page.hard, all(&page.efforts));
    if let Some(which) = &page.too_hard {
        let exercises: Vec<_> = page.exercises.iter().map(|one| choice(&one.too_hard)).collect();
        line!(out, "  {which} {}", exercises.join(" "));
    }
    for one in page.exercises.iter().filter(|one| one.efforts.iter().any(|effort| effort.selected)) {
        line!(out, "  {}: {}", one.added.label, all(&one.efforts));
    }
    out
}

pub(crate) fn row(out: &mut String, bullet: &str, row: &SummaryRow) {
    let facts: Vec<_> =
        [&row.easier, &row.amounts, &row.pain, &row.effort].into_iter().flatten().cloned().collect();
    let facts = if facts.is_empty() { String::new() } else { format!(" ({})", facts.join("; ")) };
    line!(out, "{bullet}{}, {}: {}{facts}", row.name, row.level, row.outcome);
}

impl Show for SettingsScreen {
    fn show(&self) -> String {
        let mut out = String::new();
        line!(out, "{}", self.title);
        for section in &self.sections {
            line!(out, "{} ({})", section.heading, section.summary);
            for one in &section.settings {
                setting(&mut out, one);
            }
        }
        line!(out, "{}", self.about.heading);
        lines(&mut out, "  ", &self.about.lines);
        out
    }
}

fn setting(out: &mut String, setting: &Setting) {
    let choices = setting.choices.iter();
    let choices: Vec<_> =
        choices.map(|c| format!("{}{}", if c.on { "*" } else { "" }, c.label.shown)).collect();
    line!(out, "  {} ({}): {}", setting.label, setting.help, choices.join(" "));
}

impl Show for LibraryScreen {
    fn show(&self) -> String {
        let mut out = String::new();
        line!(out, "{}: {}", self.title, self.count);
        if let Some(note) = &self.note {
            line!(out, "({note})");
        }
        for row in &self.rows {
            let mark = row.mark.as_ref().map(|mark| format!(" [{mark}]")).unwrap_or_default();
            line!(out, "* {} ({}){mark}: {}", row.name, row.kind, row.aim);
        }
        if let Some(empty) = &self.empty {
            line!(out, "{}\n{}\n[{}]", empty.heading, empty.text, empty.clear);
        }
        if !self.pages.is_empty() {
            line!(out, "{}", self.pages_title);
            pages(&mut out, &self.pages);
        }
        out
    }
}

impl Show for ExerciseScreen {
    fn show(&self) -> String {
        let mut out = String::new();
        line!(out, "{}: {}", self.name, self.aim);
        if let Some(why) = &self.why {
            line!(out, "{}: {why}", self.why_title);
        }
        if let Some(note) = &self.note {
            line!(out, "{}: {note}", self.note_title);
        }
        if let Some(of) = &self.of_therapist {
            line!(out, "{}", of.title);
            lines(&mut out, "  ", &of.words);
            lines(&mut out, "  > ", &of.how);
            line!(out, "  {}: {}", of.feel_title, of.feel);
        }
        for fact in &self.facts {
            line!(out, "{}: {}", fact.label, text_of(&fact.text));
        }
        for caution in &self.cautions {
            let sign = if caution.out { "X" } else { "!" };
            line!(out, "{sign} {} ({}): {}", caution.condition, caution.levels, caution.text);
        }
        if let Some(mine) = &self.mine {
            line!(out, "{}: {} ({} [{}])", mine.title, text_of(&mine.dose), mine.reason, mine.why);
        }
        for level in &self.levels {
            let sign = if level.out.is_some() { "X " } else { "" };
            line!(out, "{sign}{}, {} [{}]", level.title, level.name, level.marks.join("] ["));
            let doses: Vec<String> = level.doses.iter().map(text_of).collect();
            lines(&mut out, "  ", &doses);
        }
        if !self.substitutes.is_empty() {
            let instead: Vec<&str> = self.substitutes.iter().map(|link| link.name.as_str()).collect();
            line!(out, "{}: {}", self.substitutes_title, instead.join(", "));
        }
        lines(&mut out, "- ", &self.sources);
        out
    }
}

impl Show for LearnScreen {
    fn show(&self) -> String {
        let mut out = String::new();
        line!(out, "{}", self.title);
        if let Some(entry) = &self.self_check {
            line!(out, "{}: {} [{}]", entry.title, entry.intro, entry.start);
        }
        if let Some(note) = &self.note {
            line!(out, "({note})");
        }
        for group in &self.groups {
            line!(out, "{}", group.title);
            pages(&mut out, &group.pages);
        }
        for link in &self.exercises {
            line!(out, "* {}: {}", link.name, link.aim);
        }
        if let Some(empty) = &self.empty {
            line!(out, "{}\n{}\n[{}]", empty.heading, empty.text, empty.clear);
        }
        out
    }
}

fn pages(out: &mut String, pages: &[PageLink]) {
    for page in pages {
        line!(out, "* {}: {}", page.title, page.summary);
    }
}

impl Show for ArticleScreen {
    fn show(&self) -> String {
        let mut out = String::new();
        line!(out, "{}\n{}", self.title, self.summary);
        for block in &self.blocks {
            let sign = match block.form {
                BlockForm::Heading => "# ".to_owned(),
                BlockForm::Paragraph => String::new(),
                BlockForm::Bullet => "* ".to_owned(),
                BlockForm::Step { number } => format!("{number}. "),
            };
            let source = block.source.as_ref().map(|source| format!(" ({source})")).unwrap_or_default();
            line!(out, "{sign}{}{source}", block.text);
            if let Some(whom) = &block.call {
                dial(&mut out, whom);
            }
        }
        if let Some(check) = &self.symptom_check {
            line!(out, "! {check} [{}]", self.open_symptom_check.as_deref().unwrap_or_default());
        }
        pages(&mut out, &self.related);
        for (number, source) in (1..).zip(&self.sources) {
            line!(out, "{number}: {source}");
        }
        out
    }
}

impl Show for SelfCheckScreen {
    fn show(&self) -> String {
        let mut out = String::new();
        line!(out, "{}", self.title);
        match &self.step {
            SelfCheckStep::Ask { progress, text, help, answers, .. } => {
                line!(out, "{progress}: {text} {}", help.as_deref().unwrap_or_default());
                for (number, answer) in (1..).zip(answers) {
                    line!(out, "{number}. {}", answer.label);
                }
            }
            SelfCheckStep::Result {
                heading,
                symptom_check,
                call: whom,
                open_symptom_check: open,
                pages: found,
                exercises,
                again,
                ..
            } => {
                if let Some(check) = symptom_check {
                    line!(out, "! {check} [{}]", open.as_deref().unwrap_or_default());
                }
                if let Some(whom) = whom {
                    dial(&mut out, whom);
                }
                line!(out, "{heading}");
                pages(&mut out, found);
                for link in exercises {
                    line!(out, "* {}", link.name);
                }
                line!(out, "[{again}]");
            }
        }
        line!(out, "{}", self.note);
        out
    }
}

impl Show for SymptomCheckScreen {
    fn show(&self) -> String {
        let mut out = String::new();
        line!(out, "{}", self.title);
        match &self.step {
            CheckStep::Intro { intro } => {
                line!(out, "{}{}\n{}", if intro.due { "! " } else { "" }, intro.why, intro.what);
                call(&mut out, &intro.emergency);
                line!(out, "{}\n[{}]", intro.no_diagnosis, intro.begin);
            }
            CheckStep::Page { page } => {
                out += &page.notice.as_ref().map(Show::show).unwrap_or_default();
                line!(out, "{}: {}", page.progress, page.question);
                for item in &page.items {
                    let chosen = item.chosen.map(|reply| format!(" = {reply:?}")).unwrap_or_default();
                    line!(out, "* {} ({}){chosen}", item.text, item.help);
                }
                for reply in &page.replies {
                    line!(out, "  ( ) {}", reply.label);
                }
                line!(out, "[{}]{}", page.none, if page.marks.none { " = chosen" } else { "" });
                let back = page.back.as_ref().map(|back| format!(" [{}]", back.label)).unwrap_or_default();
                line!(out, "{}\n[{}]{back}", page.unmarked, page.next);
            }
            CheckStep::Outcome { outcome } => check_outcome(&mut out, outcome),
            other => line!(out, "{other:?}"),
        }
        if !self.lifted.is_empty() {
            line!(out, "{}", self.lifted_title);
        }
        for lifted in &self.lifted {
            line!(out, "* {}: {} [{}]", lifted.text, lifted.said, lifted.restore);
        }
        if !self.past.is_empty() {
            line!(out, "{}", self.past_title);
        }
        for past in &self.past {
            line!(out, "- {}: {}", past.date, past.outcome);
        }
        out
    }
}

fn check_outcome(out: &mut String, outcome: &CheckOutcome) {
    line!(out, "{:?}: {}\n{}", outcome.kind, outcome.heading, outcome.text);
    if let Some(whom) = &outcome.call {
        call(out, whom);
    }
    if !outcome.flags.is_empty() {
        line!(out, "{}", outcome.flags_title);
    }
    for flag in &outcome.flags {
        line!(
            out,
            "* {}{}",
            flag.text,
            flag.note.as_ref().map(|note| format!(" {note}")).unwrap_or_default()
        );
        let updates: Vec<_> = flag.updates.iter().map(|update| format!("[{}]", update.label)).collect();
        line!(out, "  {}", updates.join(" "));
    }
    lines(out, "", outcome.opens.as_slice());
    let correct = outcome.correct.as_ref().map(|back| &back.label);
    let go_on = outcome.go_on.as_ref().map(|go_on| &go_on.label);
    let buttons = [go_on, correct, Some(&outcome.again)];
    let buttons: Vec<_> = buttons.into_iter().flatten().map(|label| format!("[{label}]")).collect();
    line!(out, "{}", buttons.join(" "));
}

pub(crate) fn call(out: &mut String, call: &EmergencyCall) {
    line!(out, "{}", call.text);
    dial(out, call);
}

fn dial(out: &mut String, call: &EmergencyCall) {
    if let Some(label) = &call.label {
        line!(out, "[{}] {}", text_of(label), call.note.as_deref().unwrap_or_default());
    }
}

impl Show for Notice {
    fn show(&self) -> String {
        let closed = if self.closed { "! " } else { "" };
        let mut out = format!("{closed}{}: {} [{}]\n", self.heading, self.text, self.open);
        if let Some(whom) = &self.call {
            call(&mut out, whom);
        }
        out
    }
}

/// A text, and what is spoken where that differs.
pub(crate) fn text_of(text: &Text) -> String {
    match &text.spoken {
        None => text.shown.clone(),
        Some(spoken) => format!("{} /{spoken}/", text.shown),
    }
}
