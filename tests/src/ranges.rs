//! How far can a healthy person move each joint?
//!
//! The one place of these numbers: figures are held against them, and `docs/figures.md` shows them as a table.

use std::fmt::Write;

use midback_core::figure::Motion;

/// How far a joint goes, and who says so.
#[derive(Debug, Clone, Copy)]
pub struct Range {
    /// What is measured.
    pub motion: Motion,
    /// What people call both directions: the second is below zero.
    pub name: &'static str,
    /// How far the second direction goes, below zero, or the least of a motion of one direction.
    pub least: f64,
    /// How far the first direction goes.
    pub most: f64,
    /// Where it is published.
    pub source: &'static str,
}

const fn range(motion: Motion, name: &'static str, least: f64, most: f64, source: &'static str) -> Range {
    Range { motion, name, least, most, source }
}

/// Every motion that is measured.
///
/// The spine is held to what an ordinary back does, the published mean: people with a painful one look at it. Other
/// joints are held to the mean and two standard deviations, where both are published: many people go beyond a mean.
pub const RANGES: [Range; 24] = [
    range(
        Motion::LumbarFlexion,
        "lumbar flexion, extension",
        -30.0,
        60.0,
        "extension 29.5, mean of healthy women (Mitchell 2008); flexion 60 (AMA Guides)",
    ),
    range(Motion::LumbarSideBend, "lumbar side bend", -29.0, 29.0, "29, youngest adults (Troke 2005)"),
    range(Motion::LumbarRotation, "lumbar rotation", -9.0, 9.0, "sum of L1 to S1 (White and Panjabi 1990)"),
    range(
        Motion::ThoracicFlexion,
        "thoracic flexion, extension",
        -25.0,
        40.0,
        "flexion 30 to 40, extension 20 to 25 (Neumann 2010)",
    ),
    range(Motion::ThoracicSideBend, "thoracic side bend", -30.0, 30.0, "25 to 30 (Neumann 2010)"),
    range(
        Motion::ThoracicRotation,
        "thoracic rotation",
        -45.0,
        45.0,
        "44.8, mean of healthy adults (Johnson 2012); 30 to 35 (Neumann 2010)",
    ),
    range(
        Motion::CervicalFlexion,
        "cervical flexion, extension",
        -63.0,
        64.0,
        "skull to C7, in vivo studies together (Savlovskis, Anatomy Standard)",
    ),
    range(Motion::CervicalSideBend, "cervical side bend", -45.0, 45.0, "45 (AAOS; AMA Guides)"),
    range(Motion::CervicalRotation, "cervical rotation", -80.0, 80.0, "80 (AMA Guides)"),
    range(
        Motion::ClavicleProtraction,
        "clavicle protraction, retraction",
        -30.0,
        30.0,
        "15 to 30 each way (Neumann 2010)",
    ),
    range(
        Motion::ClavicleElevation,
        "clavicle elevation, depression",
        -10.0,
        45.0,
        "45 and 10 (Neumann 2010)",
    ),
    range(
        Motion::ShoulderExtension,
        "shoulder extension (hanging arm)",
        -60.0,
        81.3,
        "62.3 + 2 x 9.5 (Boone and Azen 1979); below zero it is in front",
    ),
    range(
        Motion::ShoulderHorizontal,
        "shoulder horizontal adduction, abduction (level arm)",
        -57.8,
        152.5,
        "140.7 + 2 x 5.9 and 45.4 + 2 x 6.2 (Boone and Azen 1979)",
    ),
    range(
        Motion::ShoulderFlexion,
        "shoulder flexion (raised arm)",
        0.0,
        188.0,
        "188, mean of women (Macedo and Magee 2009)",
    ),
    range(
        Motion::ShoulderAbduction,
        "shoulder abduction (raised arm)",
        0.0,
        198.0,
        "184.0 + 2 x 7.0 (Boone and Azen 1979)",
    ),
    range(
        Motion::ShoulderRotation,
        "shoulder external, internal rotation",
        -78.0,
        120.7,
        "103.7 + 2 x 8.5 and 68.8 + 2 x 4.6 (Boone and Azen 1979)",
    ),
    range(
        Motion::ElbowFlexion,
        "elbow flexion",
        0.0,
        154.1,
        "142.9 + 2 x 5.6 (Boone and Azen 1979); bent the other way it shows as rotation of the shoulder",
    ),
    range(
        Motion::WristBend,
        "wrist bend",
        0.0,
        89.0,
        "76.4 + 2 x 6.3, flexion; extension is 74.9 + 2 x 6.4 (Boone and Azen 1979)",
    ),
    range(
        Motion::HipFlexion,
        "hip flexion, extension",
        -23.4,
        134.5,
        "122.3 + 2 x 6.1 and 9.8 + 2 x 6.8 (Boone and Azen 1979)",
    ),
    range(
        Motion::HipAbduction,
        "hip abduction, adduction",
        -35.1,
        64.5,
        "45.9 + 2 x 9.3 and 26.9 + 2 x 4.1 (Boone and Azen 1979)",
    ),
    range(
        Motion::HipRotation,
        "hip internal, external rotation",
        -59.8,
        59.3,
        "47.3 + 2 x 6.0 and 47.2 + 2 x 6.3 (Boone and Azen 1979)",
    ),
    range(
        Motion::KneeFlexion,
        "knee flexion",
        0.0,
        157.0,
        "157, mean of deep squatting (Hemmerich 2006); no bend the other way",
    ),
    range(
        Motion::AnkleDorsiflexion,
        "ankle dorsiflexion, plantarflexion",
        -68.4,
        40.6,
        "56.2 + 2 x 6.1 (Boone and Azen 1979); 40.6, mean of a lunge (Calatayud 2015)",
    ),
    range(
        Motion::FootTurn,
        "foot turned outward, inward",
        -36.8,
        20.7,
        "eversion and inversion, means (Boone and Azen 1979)",
    ),
];

impl Range {
    /// The range of a motion.
    #[must_use]
    pub fn of(motion: Motion) -> Option<&'static Self> {
        RANGES.iter().find(|range| range.motion == motion)
    }

    /// Whether it is a motion of the spine, which has no sides.
    #[must_use]
    pub fn of_spine(&self) -> bool {
        ["lumbar", "thoracic", "cervical"].iter().any(|region| self.name.starts_with(region))
    }

    /// By how much a value is outside.
    #[must_use]
    pub fn beyond(&self, value: f64) -> f64 {
        (value - self.most).max(self.least - value).max(0.0)
    }
}

/// The ranges as a table of the documentation.
#[must_use]
pub fn table() -> String {
    let mut table = String::from("| motion | from | to | source |\n|---|---|---|---|\n");
    for range in &RANGES {
        let Range { name, least, most, source, .. } = range;
        let _ = writeln!(table, "| {name} | {least} | {most} | {source} |");
    }
    table
}
