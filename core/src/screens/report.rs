//! What is shown to a professional: of which days, on which paper; and the files that come of it.

use crate::outcomes::period::Period;
use crate::report::Paper;
use crate::time::Day;
use crate::words::Words;

/// Everything the Report screen draws.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReportScreen {
    /// The screen's title.
    pub title: String,
    /// What it is for.
    pub text: String,
    /// Above the periods.
    pub period_label: String,
    /// Periods that can be tapped.
    pub periods: Vec<ReportPeriod>,
    /// The first day of the chosen period.
    pub from: Day,
    /// The last day of it.
    pub until: Day,
    /// The first day that can be chosen.
    pub earliest: Day,
    /// The last day that can be chosen.
    pub latest: Day,
    /// Above the first day.
    pub from_label: String,
    /// The first day in words.
    pub from_text: String,
    /// Above the last day.
    pub until_label: String,
    /// The last day in words.
    pub until_text: String,
    /// That nothing was recorded then, where it is so.
    pub nothing: Option<String>,
    /// Above the papers.
    pub paper_label: String,
    /// On which paper.
    pub papers: Vec<ReportPaper>,
    /// Makes the page and shares it.
    pub page: ReportShare,
    /// Above the tables, and the file for a clinic's system.
    pub tables_title: String,
    /// What they are for.
    pub tables_text: String,
    /// Make a file each and share it.
    pub tables: Vec<ReportShare>,
    /// Said while a file is made.
    pub making: String,
}

/// A period that can be tapped.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReportPeriod {
    /// "Last 12 weeks".
    pub label: String,
    /// Its first day.
    pub from: Day,
    /// Its last day.
    pub until: Day,
    /// Whether it is the chosen one.
    pub selected: bool,
}

/// A paper that can be chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReportPaper {
    /// Which.
    pub paper: Paper,
    /// What it is called.
    pub label: String,
    /// Whether it is the chosen one.
    pub selected: bool,
}

/// A file that can be made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReportShare {
    /// Which.
    pub kind: ReportKind,
    /// Makes it and shares it.
    pub label: String,
}

/// A file for a professional, or for a spreadsheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReportKind {
    /// One page, as PDF.
    Page {
        /// On which paper.
        paper: Paper,
    },
    /// Every set, as a table.
    Sets,
    /// Every check-in, as a table.
    CheckIns,
    /// Every dose that was decided, with its reason, as a table.
    Decisions,
    /// The plan, the answers and what was done, for a clinic's system: a Bundle in HL7 FHIR R4.
    Fhir,
}

/// A file that was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReportFile {
    /// "midback-report-2026-03-28.pdf".
    pub name: String,
    /// "application/pdf", "text/csv", "application/fhir+json".
    pub media_type: String,
    /// What is in it.
    pub bytes: Vec<u8>,
}

/// The periods that are offered, in weeks.
const WEEKS: [u32; 3] = [4, 12, 26];
/// Regions that print on US Letter.
const LETTER: [&str; 14] =
    ["US", "CA", "MX", "PH", "CO", "CL", "VE", "GT", "CR", "PA", "SV", "NI", "DO", "PR"];

/// The period that is chosen before anybody chooses.
pub(crate) fn usual(today: Day) -> Period {
    Period { from: today.plus(1 - 7 * i64::from(WEEKS[1])), until: today }
}

/// `first`: the first day that there is to look back on; `anything`: whether anything was recorded in the period.
pub(crate) fn screen(
    words: &Words,
    today: Day,
    first: Option<Day>,
    period: Period,
    paper: Option<Paper>,
    anything: bool,
) -> ReportScreen {
    let earliest = first.unwrap_or(today).min(period.from);
    let of = |label, from| ReportPeriod {
        label,
        from,
        until: today,
        selected: period == Period { from, until: today },
    };
    let last = WEEKS.map(|weeks| of(words.report_last_weeks(weeks), today.plus(1 - 7 * i64::from(weeks))));
    let all = first.filter(|first| *first <= today).map(|first| of(words.report_all(), first));
    let paper = paper.unwrap_or(if LETTER.contains(&words.region()) { Paper::Letter } else { Paper::A4 });
    let papers = [(Paper::A4, words.report_a4()), (Paper::Letter, words.report_letter())];
    let table = |kind, label| ReportShare { kind, label };
    ReportScreen {
        title: words.report_title(),
        text: words.report_text(),
        period_label: words.report_period(),
        periods: last.into_iter().chain(all).collect(),
        from: period.from,
        until: period.until,
        earliest,
        latest: today,
        from_label: words.report_from(),
        from_text: words.date(period.from),
        until_label: words.report_until(),
        until_text: words.date(period.until),
        nothing: (!anything).then(|| words.report_nothing()),
        paper_label: words.report_paper(),
        papers: papers.map(|(one, label)| ReportPaper { paper: one, label, selected: one == paper }).into(),
        page: ReportShare { kind: ReportKind::Page { paper }, label: words.report_share() },
        tables_title: words.report_tables_title(),
        tables_text: words.report_tables_text(),
        tables: vec![
            table(ReportKind::Sets, words.report_share_sets()),
            table(ReportKind::CheckIns, words.report_share_check_ins()),
            table(ReportKind::Decisions, words.report_share_decisions()),
            table(ReportKind::Fhir, words.report_share_fhir()),
        ],
        making: words.report_making(),
    }
}
