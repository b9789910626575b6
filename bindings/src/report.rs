//! What is shown to a professional: of which days, on which paper; and the files that come of it.

pub use crate::core::Paper;
pub use crate::core::screens::report::{
    ReportFile, ReportKind, ReportPaper, ReportPeriod, ReportScreen, ReportShare,
};
use crate::shared::Day;

/// Everything the Report screen draws.
#[uniffi::remote(Record)]
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
#[uniffi::remote(Record)]
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
#[uniffi::remote(Record)]
pub struct ReportPaper {
    /// Which.
    pub paper: Paper,
    /// What it is called.
    pub label: String,
    /// Whether it is the chosen one.
    pub selected: bool,
}

/// A file that can be made.
#[uniffi::remote(Record)]
pub struct ReportShare {
    /// Which.
    pub kind: ReportKind,
    /// Makes it and shares it.
    pub label: String,
}

/// A file for a professional, or for a spreadsheet.
#[uniffi::remote(Enum)]
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
#[uniffi::remote(Record)]
pub struct ReportFile {
    /// "midback-report-2026-03-28.pdf".
    pub name: String,
    /// "application/pdf", "text/csv", "application/fhir+json".
    pub media_type: String,
    /// What is in it.
    pub bytes: Vec<u8>,
}

/// Which paper.
#[uniffi::remote(Enum)]
pub enum Paper {
    /// ISO A4.
    A4,
    /// US Letter.
    Letter,
}
