//! Screens about looking back, as text.

use std::fmt::Write as _;

use midback_core::screens::calendar::{CalendarMonth, DayScreen};
use midback_core::screens::chart::{Chart, ChartKind};
use midback_core::screens::check_in::CheckInScreen;
use midback_core::screens::correction::CorrectionScreen;
use midback_core::screens::history::{HistoryScreen, HistorySession};
use midback_core::screens::progress::ProgressScreen;
use midback_core::screens::report::ReportScreen;

use crate::show::{Show, row};

macro_rules! line {
    ($out:expr, $($arg:tt)*) => { let _ = writeln!($out, $($arg)*); };
}

impl Show for Chart {
    fn show(&self) -> String {
        let mut out = String::new();
        let kind = match self.kind {
            ChartKind::Dots => "dots",
            ChartKind::Bars => "bars",
            ChartKind::Steps => "steps",
        };
        line!(out, "{} ({kind}): {}", self.title, self.sentence);
        for series in &self.series {
            line!(out, "  {}: {}", series.label, series.texts.replace('\n', "; "));
        }
        if let Some(line) = &self.line {
            line!(
                out,
                "  {}: {:.1} to {:.1}, {:.1} to {:.1} of {:.1}",
                line.label,
                line.first,
                line.last,
                line.low,
                line.high,
                line.matters
            );
        }
        if let Some(band) = &self.band {
            line!(out, "  {}: {:.1} to {:.1}", band.label, band.low, band.high);
        }
        if !self.sessions.is_empty() {
            line!(out, "  {}: {}", self.sessions_label, self.sessions.len());
        }
        out
    }
}

impl Show for ProgressScreen {
    fn show(&self) -> String {
        let mut out = String::new();
        let ranges: Vec<String> = self
            .ranges
            .iter()
            .map(|one| if one.selected { format!("({})", one.label) } else { format!("[{}]", one.label) })
            .collect();
        line!(out, "{}: {} {}", self.title, self.ranges_label, ranges.join(" "));
        let card = &self.check_in;
        line!(out, "{}: {} [{}]{}", card.heading, card.text, card.open, if card.due { " due" } else { "" });
        if let Some(empty) = &self.empty {
            line!(out, "{}\n{}", empty.heading, empty.text);
        }
        for number in &self.numbers {
            line!(out, "{}: {}. {}", number.label, number.value, number.help);
        }
        for chart in &self.charts {
            out += &chart.show();
        }
        if !self.ladders.is_empty() {
            line!(out, "{}", self.ladders_title);
        }
        for ladder in &self.ladders {
            out += &ladder.chart.show();
        }
        line!(out, "{}", self.changes_title);
        for change in &self.changes {
            line!(
                out,
                "  {:?} {}: {}: {}. {}",
                change.direction,
                change.date,
                change.name,
                change.text,
                change.reason
            );
        }
        out.extend(self.changes_note.iter().map(|note| format!("  {note}\n")));
        if !self.events.is_empty() {
            line!(out, "{}", self.events_title);
        }
        for event in &self.events {
            line!(out, "  {}: {}", event.date, event.text);
        }
        line!(out, "[{}] [{}]", self.open_history, self.open_report);
        out
    }
}

impl Show for CheckInScreen {
    fn show(&self) -> String {
        let mut out = String::new();
        line!(out, "{}: {}", self.title, self.text);
        for question in &self.questions {
            let said = self.answers.of(&question.about).map_or("?".to_owned(), |value| value.to_string());
            let scale = &question.scale;
            line!(out, "  {} {said} (0 {}, 10 {})", scale.question, scale.low, scale.high);
        }
        if let Some(add) = &self.add {
            line!(out, "{} {} [{}]", add.text, add.field, add.add);
        }
        line!(out, "[{}] [{}]", self.save, self.later);
        out
    }
}

/// One session of the past, as the history and a day have it.
fn session(out: &mut String, session: &HistorySession) {
    line!(out, "{}: {}, {}, {}", session.date, session.outcome, session.sets, session.exercises);
    for text in &session.lines {
        line!(out, "  {text}");
    }
    for one in &session.rows {
        row(out, "  * ", one);
    }
}

impl Show for HistoryScreen {
    fn show(&self) -> String {
        let mut out = String::new();
        line!(out, "{}: {}", self.title, self.count);
        if let Some(empty) = &self.empty {
            line!(out, "{}\n{}", empty.heading, empty.text);
        }
        for one in &self.sessions {
            session(&mut out, one);
        }
        if let Some(more) = &self.more {
            line!(out, "[{}]", more.label);
        }
        out
    }
}

impl Show for CalendarMonth {
    fn show(&self) -> String {
        let mut out = String::new();
        let turns: Vec<&str> =
            self.previous.iter().chain(&self.next).map(|turn| turn.label.as_str()).collect();
        line!(out, "{}: {} {turns:?}", self.label, self.title);
        let weekdays: Vec<&str> = self.weekdays.iter().map(|one| one.short.as_str()).collect();
        line!(out, "  {}, {} empty", weekdays.join(" "), self.blanks);
        for day in &self.days {
            line!(out, "  {} {}{}", day.number, day.spoken, if day.opens { " >" } else { "" });
        }
        let legend: Vec<&str> = self.legend.iter().map(|mark| mark.text.as_str()).collect();
        line!(out, "  {}", legend.join(", "));
        out
    }
}

impl Show for DayScreen {
    fn show(&self) -> String {
        let mut out = String::new();
        line!(out, "{} ({}): {}", self.title, self.day, self.state_text);
        for text in &self.lines {
            line!(out, "{text}");
        }
        for one in &self.sessions {
            session(&mut out, one);
        }
        out.extend(self.nothing.iter().map(|text| format!("{text}\n")));
        if let Some(check_in) = &self.check_in {
            line!(out, "{} [{}]", check_in.title, check_in.correct);
            for text in &check_in.lines {
                line!(out, "  {text}");
            }
        }
        out
    }
}

impl Show for CorrectionScreen {
    fn show(&self) -> String {
        let mut out = String::new();
        line!(out, "{}, {}: {}", self.title, self.date, self.text);
        for exercise in &self.exercises {
            let said = |value: Option<i32>| value.map_or("?".to_owned(), |value| value.to_string());
            let (pain, effort) = (said(exercise.pain_said), said(exercise.effort_said));
            line!(
                out,
                "{}, {}: {} {pain}, {} {effort}",
                exercise.name,
                exercise.level,
                exercise.pain.question,
                exercise.effort.question
            );
            for set in &exercise.sets {
                let step = |step: Option<u32>| step.map_or("-".to_owned(), |amount| amount.to_string());
                let less = step(set.less.as_ref().map(|one| one.amount));
                let more = step(set.more.as_ref().map(|one| one.amount));
                line!(out, "  {}: {} [{less}] [{more}]", set.label, set.amount.shown);
            }
        }
        line!(out, "[{}] [{}]", self.done, self.delete);
        out
    }
}

impl Show for ReportScreen {
    fn show(&self) -> String {
        let mut out = String::new();
        line!(out, "{}: {}", self.title, self.text);
        let periods: Vec<String> = self
            .periods
            .iter()
            .map(|one| if one.selected { format!("({})", one.label) } else { format!("[{}]", one.label) })
            .collect();
        line!(out, "{}: {}", self.period_label, periods.join(" "));
        line!(
            out,
            "{} {}, {} {} ({} to {})",
            self.from_label,
            self.from_text,
            self.until_label,
            self.until_text,
            self.earliest,
            self.latest
        );
        out.extend(self.nothing.iter().map(|text| format!("{text}\n")));
        let papers: Vec<String> = self
            .papers
            .iter()
            .map(|one| if one.selected { format!("({})", one.label) } else { format!("[{}]", one.label) })
            .collect();
        line!(out, "{}: {} [{}]", self.paper_label, papers.join(" "), self.page.label);
        let tables: Vec<&str> = self.tables.iter().map(|one| one.label.as_str()).collect();
        line!(out, "{}: {} {tables:?}", self.tables_title, self.tables_text);
        out
    }
}
