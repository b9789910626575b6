//! One person's phone: a data folder, the app opened on it, and a clock that is turned by hand.

use std::path::{Path, PathBuf};

use midback_core::screens::history::HistoryQuery;
use midback_core::screens::prescription::PrescriptionCard;
use midback_core::screens::prescription_form::PrescriptionDraft;
use midback_core::screens::symptoms::{CheckPage, CheckStep, SymptomAnswer};
use midback_core::screens::today::TodayState;
use midback_core::{Device, Error, Midback, Moment, Result, SessionId, SettingKey, Since, SymptomReply};

use crate::hand::Hand;
use crate::reminders::Bell;

/// Saturday 28 March 2026, 08:00 in a zone one hour east of Greenwich.
const FIRST_MORNING: Moment = Moment { epoch_ms: 1_774_681_200_000, utc_offset_minutes: 60 };

/// One person's phone.
#[derive(Debug)]
pub struct World {
    folder: PathBuf,
    device: Device,
    random: [u8; 16],
    now: Moment,
    app: Midback,
    /// The app as it is open a second time on the same folder, as a widget or a second process has it.
    second: Option<Midback>,
    /// The player of a session, from when it is opened.
    pub(crate) hand: Option<Hand>,
    /// The session that was begun last: as long as nothing was done in it, no screen speaks of it.
    pub(crate) begun: Option<SessionId>,
    /// The form of a prescription, as the phone keeps it while it is filled in.
    pub draft: PrescriptionDraft,
    /// What rings on it.
    pub bell: Bell,
}

impl World {
    /// A phone with this data folder, opened on a Saturday morning in March.
    pub fn open(folder: &Path) -> Result<Self> {
        Self::open_at(folder, FIRST_MORNING, [1; 16])
    }

    /// A phone with this data folder, opened at this moment with these random bytes.
    pub fn open_at(folder: &Path, now: Moment, random: [u8; 16]) -> Result<Self> {
        let device =
            Device { languages: vec!["en".into()], region: "GB".into(), hour24: true, first_weekday: 1 };
        let app = Midback::open(folder, random, &device)?;
        Ok(Self {
            folder: folder.to_owned(),
            device,
            random,
            now,
            app,
            second: None,
            hand: None,
            begun: None,
            draft: PrescriptionDraft::default(),
            bell: Bell::default(),
        })
    }

    /// A phone whose owner has set it up: nothing to report or to mind, what most homes have, a session every day.
    pub fn ready(folder: &Path) -> Result<Self> {
        let mut world = Self::unchecked(folder)?;
        world.check(&[])?;
        Ok(world)
    }

    /// The same, but for the symptom check.
    pub fn unchecked(folder: &Path) -> Result<Self> {
        let mut world = Self::open(folder)?;
        world.set_up()?;
        Ok(world)
    }

    /// Answers the setup, but for the symptom check: nothing to mind, what most homes have, a session every day.
    pub fn set_up(&mut self) -> Result<()> {
        self.app.describe_pain(Some(3), Some(3), Some(5), Some(Since::Weeks), self.now)?;
        self.app.change_setting(SettingKey::Conditions, Vec::new(), self.now)?;
        self.keep(SettingKey::Equipment)?;
        // A story tells of each exercise how it was.
        self.app.change_setting(SettingKey::AskEach, vec!["on".to_owned()], self.now)?;
        self.app.change_setting(SettingKey::Days, (1..=7).map(|day| day.to_string()).collect(), self.now)?;
        Ok(())
    }

    /// Chooses what a setting offers as it stands.
    pub fn keep(&mut self, key: SettingKey) -> Result<()> {
        let screen = self.app.settings(self.now)?;
        let all = screen.sections.into_iter().flat_map(|section| section.settings);
        let choices = all.filter(|setting| setting.key == key).flat_map(|setting| setting.choices);
        let values = choices.filter(|choice| choice.on).map(|choice| choice.value).collect();
        self.app.change_setting(key, values, self.now).map(|_| ())
    }

    /// Closes the app and opens it again.
    pub fn reopen(&mut self) -> Result<()> {
        self.hand = None;
        self.app.close();
        if let Some(mut second) = self.second.take() {
            second.close();
        }
        self.random[15] = self.random[15].wrapping_add(1);
        self.app = Midback::open(&self.folder, self.random, &self.device)?;
        Ok(())
    }

    /// Nobody remembers that a session was begun, where nothing was done in it.
    pub fn forget_session(&mut self) {
        self.begun = None;
    }

    /// The other object that is open on the same folder takes the app's place, and the app the other's; it is opened
    /// where none is. The player in hand stays with the person, who goes on with whichever it is.
    pub fn change_places(&mut self) -> Result<()> {
        let other = if let Some(other) = self.second.take() {
            other
        } else {
            let random = self.random.map(|byte| byte.wrapping_add(101));
            Midback::open(&self.folder, random, &self.device)?
        };
        self.second = Some(std::mem::replace(&mut self.app, other));
        Ok(())
    }

    /// The phone speaks another language from now on.
    pub fn speak(&mut self, language: &str) -> Result<()> {
        self.device.languages = vec![language.to_owned()];
        self.app.set_device(&self.device)
    }

    /// The phone is set to another region from now on.
    pub fn live_in(&mut self, region: &str) -> Result<()> {
        region.clone_into(&mut self.device.region);
        self.app.set_device(&self.device)
    }

    /// The app.
    pub fn app(&mut self) -> &mut Midback {
        &mut self.app
    }

    /// What the phone says of its language and habits.
    #[must_use]
    pub fn device(&self) -> &Device {
        &self.device
    }

    /// The folder that holds the data.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// What the clock shows.
    #[must_use]
    pub fn now(&self) -> Moment {
        self.now
    }

    /// The clock shows this, wherever that is.
    pub fn set_clock(&mut self, now: Moment) {
        self.now = now;
    }

    /// Turns the clock on.
    pub fn wait_minutes(&mut self, minutes: i64) {
        self.now.epoch_ms += minutes * 60_000;
    }

    /// The zone's offset changes, as clocks change or a person travels.
    pub fn travel_to(&mut self, utc_offset_minutes: i32) {
        self.now.utc_offset_minutes = utc_offset_minutes;
    }

    /// The page of the symptom check that is next, if one is.
    pub fn page(&mut self) -> Result<Option<CheckPage>> {
        match self.app.symptom_check(self.now)?.step {
            CheckStep::Page { page } => Ok(Some(page)),
            _ => Ok(None),
        }
    }

    /// Answers one page of the symptom check: those of these answers that stand on it, and no to all others.
    pub fn answer_page(&mut self, page: &CheckPage, answers: &[(String, SymptomReply)]) -> Result<()> {
        let on_page = |flag: &String| page.items.iter().any(|item| item.flag == *flag);
        let given: Vec<_> = answers
            .iter()
            .filter(|(flag, answer)| *answer != SymptomReply::No && on_page(flag))
            .map(|(flag, answer)| SymptomAnswer { flag: flag.clone(), answer: Some(*answer) })
            .collect();
        self.app.answer_symptom_page(page.check, page.page, &given, given.is_empty(), self.now)
    }

    /// Does the whole symptom check, or the rest of the one that is going on.
    pub fn check(&mut self, answers: &[(String, SymptomReply)]) -> Result<()> {
        self.app.begin_symptom_check(self.now)?;
        while let Some(page) = self.page()? {
            self.answer_page(&page, answers)?;
        }
        Ok(())
    }

    /// The prescription that is in force.
    pub fn in_force(&mut self) -> Result<PrescriptionCard> {
        let screen = self.app.prescription(self.now)?;
        screen.in_force.ok_or_else(|| Error::unexpected("no prescription is in force"))
    }

    /// The session that today has, also where nothing was done in it yet; while sessions are closed, the last one.
    pub fn session(&mut self) -> Result<SessionId> {
        let session = match self.app.today(self.now)?.state {
            TodayState::InProgress { id, .. } | TodayState::Done { id, .. } => Some(id),
            TodayState::Closed { .. } => self
                .app
                .history(&HistoryQuery::default(), self.now)?
                .sessions
                .first()
                .map(|session| session.id),
            _ => self.begun,
        };
        session.ok_or_else(|| Error::unexpected("no session today"))
    }
}
