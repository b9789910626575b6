//! The screen about reminders, and what Today says of them.

pub use crate::core::ReminderTrouble;
pub use crate::core::screens::reminders_screen::{
    ComingReminder, ReminderAsk, ReminderCause, ReminderHealth, ReminderNotice, ReminderPreview,
    RemindersScreen,
};
use crate::settings::SettingsSection;

/// Everything the screen about reminders draws.
#[uniffi::remote(Record)]
pub struct RemindersScreen {
    /// The screen's title.
    pub title: String,
    /// The phone has to be asked first, where it was not.
    pub ask: Option<ReminderAsk>,
    /// What can be chosen.
    pub sections: Vec<SettingsSection>,
    /// What is pointed out of what was chosen.
    pub notes: Vec<String>,
    /// How one looks on the lock screen.
    pub preview: ReminderPreview,
    /// Whether they come.
    pub health: ReminderHealth,
    /// Above those that come next.
    pub coming_heading: String,
    /// Those that come next.
    pub coming: Vec<ComingReminder>,
    /// That there are none.
    pub coming_none: Option<String>,
}

/// The system's own question comes next.
#[uniffi::remote(Record)]
pub struct ReminderAsk {
    /// Why.
    pub text: String,
    /// Shows it.
    pub ask: String,
}

/// How a reminder looks.
#[uniffi::remote(Record)]
pub struct ReminderPreview {
    /// Above it.
    pub heading: String,
    /// Its title.
    pub title: String,
    /// Below it.
    pub body: String,
}

/// Whether reminders come.
#[uniffi::remote(Record)]
pub struct ReminderHealth {
    /// Above it.
    pub heading: String,
    /// Whether nothing is known to stand in their way.
    pub well: bool,
    /// The same in words, where nothing is; none where what is wrong is listed.
    pub text: Option<String>,
    /// What is wrong, the most telling first.
    pub troubles: Vec<ReminderCause>,
    /// How many of the last came; none where there were none.
    pub came: Option<String>,
    /// Sends a try.
    pub test: String,
    /// What came of the last one.
    pub tested: Option<String>,
}

/// Something that keeps reminders from coming.
#[uniffi::remote(Record)]
pub struct ReminderCause {
    /// Which.
    pub trouble: ReminderTrouble,
    /// What is so.
    pub heading: String,
    /// What helps.
    pub text: String,
    /// Opens the system's settings, where they are where it helps.
    pub fix: Option<String>,
}

/// Something that keeps reminders from coming, or that a person should know of them.
#[uniffi::remote(Enum)]
#[non_exhaustive]
pub enum ReminderTrouble {
    /// Notifications are not allowed.
    PermissionOff,
    /// The reminders' own channel is off.
    ChannelOff,
    /// To the minute was chosen, and the system does not allow it.
    ExactOff,
    /// The system holds the app back to save its battery.
    BatteryRestricted,
    /// Reminders did not come, and nothing says why.
    DidNotCome,
    /// The app was not opened for so long that there were none left.
    NotOpened,
    /// The clock was changed, and a reminder did not come.
    TimeChanged,
    /// There are more than the system keeps.
    TooMany,
}

/// A reminder that comes.
#[uniffi::remote(Record)]
pub struct ComingReminder {
    /// Its name.
    pub id: String,
    /// "Tomorrow, 08:00".
    pub when: String,
    /// Its title.
    pub title: String,
    /// Below it.
    pub body: String,
}

/// What Today says once of reminders that do not come.
#[uniffi::remote(Record)]
pub struct ReminderNotice {
    /// What is wrong.
    pub text: String,
    /// Opens the screen about reminders.
    pub open: String,
    /// Has read it.
    pub dismiss: String,
}
