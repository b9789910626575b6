//! What the phone says of itself: language and habits of writing, never a clock or a zone.

/// The phone's own settings, passed in so that the core needs no locale of the machine.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Device {
    /// BCP 47 languages that the person reads, such as `en` or `es-MX`, the one they like best first. The first that the
    /// app speaks is its language; where it speaks none of them, that is English.
    pub languages: Vec<String>,
    /// ISO 3166 region, such as `US`; empty where unknown.
    pub region: String,
    /// Whether times are written 15:00 rather than 3:00 PM.
    pub hour24: bool,
    /// The first day of a week, 1 for Monday to 7 for Sunday.
    pub first_weekday: u8,
}
