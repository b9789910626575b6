//! What is there to do today, and why?

use std::collections::BTreeSet;

use crate::book::Book;
use crate::catalog::Category;
use crate::facts::{Decision, Morning, PauseReason, SessionKind};
use crate::history::Session;
use crate::ids::{ExerciseId, SessionId};
use crate::progression::decide::Verdict;
use crate::progression::walking::WALKING;
use crate::scales::{Effort, Pain, PainAnswer};
use crate::schedule::{DayKind, DayPlan, Instead, LeftOut, WhyNot};
use crate::screens::data::SaveNotice;
use crate::screens::picture::LevelPicture;
use crate::screens::plan::PlanDay;
use crate::screens::rating::Scale;
use crate::screens::receipt;
use crate::screens::reminders_screen::ReminderNotice;
use crate::screens::setup::{SetupAt, welcome_pictures, welcome_points};
use crate::screens::symptoms::Notice;
use crate::time::Day;
use crate::words::Text;
use crate::words::Words;

/// Everything the Today screen draws.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TodayScreen {
    /// The screen's title.
    pub title: String,
    /// The training day, which before the day's turn is still yesterday's date.
    pub day: Day,
    /// The training day in words.
    pub date: String,
    /// This week, day by day; empty before there is a plan, and where the symptom check comes first.
    pub week: Vec<PlanDay>,
    /// How steady the person is, and what their pain does; empty before the first session.
    pub week_says: Vec<String>,
    /// That reminders do not come, said once.
    pub reminders: Option<ReminderNotice>,
    /// That a copy elsewhere would keep the history, said seldom, and only when nothing is to be done.
    pub save: Option<SaveNotice>,
    /// Where the day stands.
    pub state: TodayState,
}

/// Where the day stands.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "one of them is made for a screen")]
pub enum TodayState {
    /// The setup is not done yet: nothing is offered before.
    SetUp {
        /// What it is about.
        heading: String,
        /// What comes.
        text: String,
        /// What the app asks and gives, point by point; only before the first answer.
        points: Vec<String>,
        /// Exercises that it is about; only before the first answer.
        pictures: Vec<LevelPicture>,
        /// Opens the setup.
        open: String,
        /// Where it goes on.
        at: SetupAt,
    },
    /// The symptom check keeps sessions closed, or comes first.
    Closed {
        /// That it is so.
        heading: String,
        /// What the symptom check says.
        notice: Option<Notice>,
    },
    /// A session waits.
    Ready {
        /// Above the session.
        heading: String,
        /// What the symptom check says, for as long as an answer is open.
        notice: Option<Notice>,
        /// How the morning after the last session was, until it is answered.
        morning: Option<MorningQuestion>,
        /// The pain before it: it can be said anew until the session begins.
        pain: PainQuestion,
        /// Why something gentler is offered first, where it is.
        advice: Option<String>,
        /// What it holds.
        session: SessionCard,
        /// What can be done, best first; the first one is what the screen is about.
        offers: Vec<DayOffer>,
        /// Walking, a line of its own.
        walking: WalkingLine,
    },
    /// A session was begun and can be gone on with.
    InProgress {
        /// Which one.
        id: SessionId,
        /// Above the session.
        heading: String,
        /// Sets finished, each side counted.
        done: u32,
        /// Sets in all, each side counted.
        total: u32,
        /// The same in words: "3 of 9 sets done".
        progress: String,
        /// What it holds.
        session: SessionCard,
        /// Goes on with it.
        proceed: String,
        /// What can be done instead.
        offers: Vec<DayOffer>,
    },
    /// Today's session is over.
    Done {
        /// Which one.
        id: SessionId,
        /// The good news.
        heading: String,
        /// What happens now.
        text: String,
        /// What was done, in the order in which it was.
        pictures: Vec<LevelPicture>,
        /// When the next one is.
        next: Option<String>,
        /// Opens its summary.
        see: String,
        /// Walking, a line of its own.
        walking: WalkingLine,
    },
    /// Today has no session: it rests, is paused, skipped or moved.
    Off {
        /// That it is so.
        heading: String,
        /// Why, and what comes next.
        text: Vec<String>,
        /// How the morning after the last session was, until it is answered.
        morning: Option<MorningQuestion>,
        /// What can be done all the same.
        offers: Vec<DayOffer>,
        /// Walking, a line of its own.
        walking: WalkingLine,
    },
    /// No exercise can be offered.
    Nothing {
        /// That it is so.
        heading: String,
        /// What helps.
        text: String,
        /// Opens the plan.
        open_plan: String,
        /// Exercises that are left out, each with its reason.
        left_out: Vec<String>,
    },
}

/// What a session holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SessionCard {
    /// How long it takes: "About 8 minutes".
    pub duration: String,
    /// Why the amounts are what they are, where most have the same reason.
    pub reason: Option<String>,
    /// In the order in which they are done.
    pub items: Vec<SessionItem>,
    /// Above the exercises that are left out.
    pub left_out_heading: String,
    /// Exercises that are left out today, each with its reason.
    pub left_out: Vec<String>,
    /// How to stay safe.
    pub caution: String,
    /// Begins it, where it is looked at before that.
    pub start: String,
    /// Puts it away again.
    pub close: String,
}

/// One exercise of a session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SessionItem {
    /// Which exercise.
    pub exercise: ExerciseId,
    /// How it looks.
    pub picture: LevelPicture,
    /// What it is called.
    pub name: String,
    /// What its level is called.
    pub level: String,
    /// How much.
    pub dose: Text,
    /// What it is good for.
    pub aim: String,
    /// Why this dose.
    pub reason: String,
    /// Whether that is the reason of most, which the card says.
    pub reason_is_shared: bool,
    /// Opens the page about it.
    pub why: String,
    /// What the person's health asks to take care of in it.
    pub cautions: Vec<String>,
}

/// The question about the pain before a session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PainQuestion {
    /// The question.
    pub scale: Scale,
    /// What was said.
    pub said: Option<i32>,
    /// Gives no answer: it stays unknown. None where an answer was given, or the person would rather not.
    pub later: Option<String>,
}

/// The question about the morning after a session (rule C1).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MorningQuestion {
    /// The question.
    pub question: String,
    /// What can be answered, the best first.
    pub answers: Vec<MorningChoice>,
}

/// An answer about a morning.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MorningChoice {
    /// Handed back when it is tapped.
    pub answer: Morning,
    /// "No worse".
    pub label: String,
}

/// Something a person can do with the day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DayOffer {
    /// What.
    pub act: DayAct,
    /// What it is called.
    pub label: String,
    /// The same in a word or two, beside others.
    pub short: String,
    /// What it means, where the label does not say it.
    pub help: Option<String>,
    /// What it holds, to be looked at before it begins; only of a session other than the one that the screen is about.
    pub session: Option<SessionCard>,
}

/// What a person can do with the day.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum DayAct {
    /// Begins a session of that kind.
    Start {
        /// Which kind.
        kind: SessionKind,
    },
    /// Leaves the day's session out.
    Skip,
    /// Does not leave it out after all.
    TakeBackSkip,
    /// Does it on that day instead.
    Move {
        /// Which day.
        to: Day,
    },
    /// Ends the pause.
    EndPause,
    /// Ends the session that was begun; what was done of it counts.
    End {
        /// Which session.
        session: SessionId,
    },
}

/// Walking, outside the session's minutes (rule D3).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WalkingLine {
    /// What it is called.
    pub title: String,
    /// What is asked for, or what was done.
    pub text: String,
    /// Why so much, where that is known.
    pub reason: Option<String>,
    /// Which exercise it is; to ask why it is as long as it is.
    pub exercise: ExerciseId,
    /// Opens the page about that; none where nothing is known of it yet.
    pub why: Option<String>,
    /// What a tap hands to `walked`: the minutes that were walked, and 0 where it takes them back; none where the questions
    /// come first.
    pub tap: Option<i32>,
    /// Whether it is done.
    pub done: bool,
    /// Ticks it, or takes the tick back.
    pub tick: String,
    /// How it was; none of it has to be answered.
    pub questions: WalkQuestions,
}

/// What is asked of a walk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WalkQuestions {
    /// Opens them.
    pub open: String,
    /// Above the minutes.
    pub minutes: String,
    /// How long it can have been, the shortest first.
    pub choices: Vec<WalkMinutes>,
    /// The most pain in it.
    pub pain: Scale,
    /// What was said of it.
    pub pain_said: Option<i32>,
    /// How hard it was.
    pub effort: Scale,
    /// What was said of it.
    pub effort_said: Option<i32>,
    /// Keeps the answers.
    pub save: String,
    /// Closes the questions without an answer.
    pub later: String,
}

/// How long a walk can have been.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WalkMinutes {
    /// Handed back.
    pub minutes: i32,
    /// "10 minutes".
    pub label: String,
    /// Whether it is what was asked for or said.
    pub selected: bool,
}

/// How a walk was: its minutes, and what was said of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct WalkAnswers {
    /// So many minutes; 0 takes it back.
    pub minutes: i32,
    /// The most pain in it, 0 to 10; none where it was not said.
    pub pain: Option<i32>,
    /// How hard it was, 0 to 10; none where it was not said.
    pub effort: Option<i32>,
}

/// What a day offers before its session.
#[derive(Debug)]
pub(crate) struct OpenDay {
    pub(crate) today: Day,
    pub(crate) kind: DayKind,
    /// Which of the day's sessions, and how many there are.
    pub(crate) number: u8,
    pub(crate) of: u8,
    pub(crate) minutes: u8,
    pub(crate) session: DayPlan,
    pub(crate) bad_day: DayPlan,
    pub(crate) short: DayPlan,
    /// The pain before it.
    pub(crate) pain: PainAnswer,
    /// Whether a bad day is offered first (rule B5).
    pub(crate) bad_day_first: bool,
    /// Whether there was any session yet.
    pub(crate) begun: bool,
    /// The next day with a session.
    pub(crate) next: Option<Day>,
    /// Which sessions are offered, best first.
    pub(crate) sessions: Vec<SessionKind>,
    /// What can be done instead.
    pub(crate) instead: Vec<Instead>,
    /// The day of the session whose morning after is asked about.
    pub(crate) morning: Option<Day>,
}

impl OpenDay {
    /// What a session of that kind would hold.
    fn plan(&self, kind: SessionKind) -> &DayPlan {
        match kind {
            SessionKind::BadDay => &self.bad_day,
            SessionKind::Short => &self.short,
            SessionKind::Planned | SessionKind::Extra => &self.session,
        }
    }
}

/// Walking: what was done today, and what is asked for.
#[derive(Debug, Clone)]
pub(crate) struct Walking {
    /// Minutes; 0 where none was done.
    pub(crate) done: u16,
    pub(crate) pain: Option<Pain>,
    pub(crate) effort: Option<Effort>,
    /// None where the person has not said yet how long they walk.
    pub(crate) asked: Option<Verdict>,
    /// The most minutes with which somebody begins.
    pub(crate) begins_at_most: u16,
}

/// The screen in a state of its day.
pub(crate) fn screen(
    words: &Words,
    today: Day,
    week: Vec<PlanDay>,
    week_says: Vec<String>,
    reminders: Option<ReminderNotice>,
    save: Option<SaveNotice>,
    state: TodayState,
) -> TodayScreen {
    let is_over = matches!(state, TodayState::Done { .. } | TodayState::Off { .. });
    let save = save.filter(|_| is_over && reminders.is_none());
    TodayScreen {
        title: words.today_title(),
        day: today,
        date: words.day_first(today),
        week,
        week_says,
        reminders,
        save,
        state,
    }
}

/// Before the setup is done.
pub(crate) fn set_up(words: &Words, at: SetupAt) -> TodayState {
    match at {
        // Today is the welcome itself: nobody is greeted twice.
        SetupAt::Welcome => TodayState::SetUp {
            heading: words.setup_welcome_heading(),
            text: words.setup_welcome_text(),
            points: welcome_points(words),
            pictures: welcome_pictures(),
            open: words.setup_welcome_start(),
            at: SetupAt::FIRST,
        },
        at => TodayState::SetUp {
            heading: words.today_setup_heading(),
            text: words.today_setup_text(),
            points: Vec::new(),
            pictures: Vec::new(),
            open: words.today_setup_open(),
            at,
        },
    }
}

/// While the symptom check keeps sessions closed.
pub(crate) fn closed(words: &Words, notice: Option<Notice>) -> TodayState {
    TodayState::Closed { heading: words.today_closed_heading(), notice }
}

/// Before the day's session, or on a day without one.
pub(crate) fn open(
    words: &Words,
    book: &Book<'_>,
    day: &OpenDay,
    walking: &Walking,
    notice: Option<Notice>,
) -> TodayState {
    let walking = walking_line(words, book, walking);
    match day.kind {
        DayKind::Session | DayKind::PrescribedOnly => ready(words, book, day, walking, notice),
        DayKind::Rest => {
            let coming = day.next.map(|next| words.coming_day(next, day.today));
            if !day.begun {
                // Somebody who has just begun needs no rest: their first session is still to come.
                let text = coming.map(|coming| words.today_first_text(&coming)).into_iter().collect();
                return off(words, day, words.today_first_heading(), text, walking);
            }
            let next = next_session(words, day.next, day.today);
            let text = std::iter::once(words.today_rest_text()).chain(next).collect();
            off(words, day, words.today_rest_heading(), text, walking)
        }
        DayKind::Skipped => {
            off(words, day, words.today_skipped_heading(), vec![words.today_skipped_text()], walking)
        }
        DayKind::Moved(to) => {
            let text = words.today_moved_text(&words.coming_day(to, day.today));
            off(words, day, words.today_moved_heading(), vec![text], walking)
        }
        DayKind::Paused(pause) => {
            let until = words.day(pause.until);
            let text = match pause.reason {
                PauseReason::Illness => words.today_paused_illness(&until),
                PauseReason::Travel => words.today_paused_travel(&until),
                PauseReason::Other => words.today_paused_other(&until),
            };
            off(words, day, words.today_paused_heading(), vec![text], walking)
        }
    }
}

fn ready(
    words: &Words,
    book: &Book<'_>,
    day: &OpenDay,
    walking: WalkingLine,
    notice: Option<Notice>,
) -> TodayState {
    let plan = if day.bad_day_first { &day.bad_day } else { &day.session };
    let left_out = if day.bad_day_first { Vec::new() } else { why_not(words, book, plan, day.minutes) };
    if plan.decisions.is_empty() {
        return TodayState::Nothing {
            heading: words.today_nothing_heading(),
            text: words.today_nothing_text(),
            open_plan: words.today_open_plan(),
            left_out,
        };
    }
    TodayState::Ready {
        heading: match (day.bad_day_first, day.of) {
            (true, _) => words.today_bad_day_heading(),
            (false, 1) => words.today_ready_heading(),
            (false, of) => words.today_ready_heading_of(&day.number.to_string(), &of.to_string()),
        },
        notice,
        morning: day.morning.map(|on| morning_question(words, on, day.today)),
        pain: pain_question(words, day.pain),
        advice: day.bad_day_first.then(|| words.today_bad_day_text()),
        session: card(words, book, plan.seconds, &plan.decisions, left_out),
        offers: offers(words, book, day),
        walking,
    }
}

/// What a person can do with a day that has a session.
fn offers(words: &Words, book: &Book<'_>, day: &OpenDay) -> Vec<DayOffer> {
    let session = |(at, kind): (usize, &SessionKind)| match kind {
        // What the screen is about stands there.
        SessionKind::BadDay if at == 0 => {
            start(SessionKind::BadDay, words.today_start(), Some(words.today_bad_day_help()))
        }
        kind if at == 0 => start(*kind, words.today_start(), None),
        kind => another(words, book, day, *kind),
    };
    let first_move = day.instead.iter().find(|what| matches!(what, Instead::Move(_)));
    let others = day.instead.iter().filter(|what| !matches!(what, Instead::Move(_)));
    let instead = first_move.into_iter().chain(others).map(|what| instead(words, *what, day.today));
    day.sessions.iter().enumerate().map(session).chain(instead).collect()
}

/// A session other than the one that the screen is about.
fn another(words: &Words, book: &Book<'_>, day: &OpenDay, kind: SessionKind) -> DayOffer {
    let plan = day.plan(kind);
    let offer = match kind {
        SessionKind::BadDay => bad_day(words),
        SessionKind::Short => {
            let minutes = words.about_minutes(plan.seconds.div_ceil(60));
            let offer = start(SessionKind::Short, words.today_short(), Some(minutes));
            DayOffer { short: words.today_short_word(), ..offer }
        }
        kind => start(kind, words.today_whole(), None),
    };
    DayOffer { session: Some(card(words, book, plan.seconds, &plan.decisions, Vec::new())), ..offer }
}

/// What can be done instead of a session that was begun.
fn others(words: &Words, book: &Book<'_>, session: &Session, day: &OpenDay) -> Vec<DayOffer> {
    let is_whole = |kind| matches!(kind, SessionKind::Planned | SessionKind::Extra);
    let is_same = |kind| kind == session.kind || is_whole(kind) && is_whole(session.kind);
    // What goes on over the day's turn is gone on with.
    let kinds = day.sessions.iter().filter(|_| session.day == day.today);
    let kinds = kinds.filter(|kind| !is_same(**kind) && !day.plan(**kind).decisions.is_empty());
    let end = DayOffer {
        act: DayAct::End { session: session.id },
        label: words.today_end(),
        short: words.today_end(),
        help: None,
        session: None,
    };
    kinds.map(|kind| another(words, book, day, *kind)).chain([end]).collect()
}

/// What can be done instead of the day's session.
fn instead(words: &Words, what: Instead, today: Day) -> DayOffer {
    let (act, label, help) = match what {
        Instead::Move(to) => (DayAct::Move { to }, words.today_move(&words.coming_day(to, today)), None),
        Instead::Skip => (DayAct::Skip, words.today_skip(), Some(words.today_skip_help())),
        Instead::TakeBackSkip => (DayAct::TakeBackSkip, words.today_take_back_skip(), None),
        Instead::EndPause => (DayAct::EndPause, words.today_end_pause(), None),
    };
    let short = match what {
        Instead::Move(to) => words.today_move_word(&words.coming_day(to, today)),
        _ => label.clone(),
    };
    DayOffer { act, label, short, help, session: None }
}

fn bad_day(words: &Words) -> DayOffer {
    let offer = start(SessionKind::BadDay, words.today_bad_day(), Some(words.today_bad_day_help()));
    DayOffer { short: words.today_bad_day_word(), ..offer }
}

/// A day without a session, and what can be done all the same.
fn off(words: &Words, day: &OpenDay, heading: String, text: Vec<String>, walking: WalkingLine) -> TodayState {
    let session = |kind: &SessionKind| match kind {
        SessionKind::BadDay => bad_day(words),
        kind => {
            let help = words.about_minutes(day.session.seconds.div_ceil(60));
            let label = match day.kind {
                DayKind::Skipped | DayKind::Moved(_) => words.today_after_all(),
                _ => words.today_anyway(),
            };
            start(*kind, label, Some(help))
        }
    };
    let back = day.instead.iter().map(|what| instead(words, *what, day.today));
    let offers = back.chain(day.sessions.iter().map(session)).collect();
    let morning = day.morning.map(|on| morning_question(words, on, day.today));
    TodayState::Off { heading, text, morning, offers, walking }
}

fn start(kind: SessionKind, label: String, help: Option<String>) -> DayOffer {
    DayOffer { act: DayAct::Start { kind }, short: label.clone(), label, help, session: None }
}

/// A session that was begun.
pub(crate) fn in_progress(
    words: &Words,
    book: &Book<'_>,
    session: &Session,
    seconds: u32,
    day: &OpenDay,
) -> TodayState {
    let (done, total) = session.progress();
    TodayState::InProgress {
        id: session.id,
        heading: words.today_in_progress_heading(),
        done,
        total,
        progress: words.sets_done(&done.to_string(), &total.to_string()),
        session: card(words, book, seconds, &session.decisions, Vec::new()),
        proceed: words.today_continue(),
        offers: others(words, book, session, day),
    }
}

/// When the next session is, where one is known.
pub(crate) fn next_session(words: &Words, next: Option<Day>, today: Day) -> Option<String> {
    next.map(|next| words.today_rest_next(&words.coming_day(next, today)))
}

/// After the day's last session.
///
/// `next`: today, and the next day with a session.
pub(crate) fn done(
    words: &Words,
    book: &Book<'_>,
    session: &Session,
    walking: &Walking,
    (today, next): (Day, Option<Day>),
) -> TodayState {
    let (done, total) = session.progress();
    let tried = session.decisions.iter().filter(|decision| session.was_tried(decision));
    TodayState::Done {
        id: session.id,
        heading: words.today_done_heading(),
        text: if done == total { words.today_done_text() } else { words.today_done_partly_text() },
        pictures: tried.map(|decision| LevelPicture::decided(&session.as_done(decision))).collect(),
        next: next_session(words, next, today),
        see: words.today_see_summary(),
        walking: walking_line(words, book, walking),
    }
}

fn walking_line(words: &Words, book: &Book<'_>, walking: &Walking) -> WalkingLine {
    let done = walking.done > 0;
    let asked = walking.asked.as_ref().and_then(Verdict::step).map(|step| step.dose.amount);
    let reason = walking.asked.as_ref().and_then(|verdict| match verdict {
        Verdict::Dose(decided) => Some(receipt::short_of_walking(words, book, &decided.receipt)),
        // The line says so itself.
        Verdict::LeftOut(_) => None,
    });
    WalkingLine {
        title: words.today_walking_title(),
        text: match (done, &walking.asked, asked) {
            (true, ..) => words.today_walking_done(walking.done.into()),
            (false, None, _) => words.today_walking_begin(&walking.begins_at_most.to_string()),
            (false, Some(_), Some(asked)) => words.today_walking_asked(asked.into()),
            (false, Some(_), None) => words.today_walking_rests(),
        },
        reason: reason.filter(|_| !done),
        exercise: ExerciseId::new(WALKING),
        why: walking.asked.is_some().then(|| words.dose_open()),
        tap: if done { Some(0) } else { asked.map(i32::from) },
        done,
        tick: if done { words.today_walking_untick() } else { words.today_walking_tick() },
        questions: walk_questions(words, walking, asked),
    }
}

/// Minutes that can be said of a walk, besides what was asked for.
const WALKS: [u16; 8] = [2, 5, 10, 15, 20, 30, 45, 60];

fn walk_questions(words: &Words, walking: &Walking, asked: Option<u16>) -> WalkQuestions {
    let said = if walking.done > 0 { Some(walking.done) } else { asked };
    let minutes: BTreeSet<u16> = WALKS.into_iter().chain(said).chain(asked).collect();
    let choice = |minutes: u16| WalkMinutes {
        minutes: minutes.into(),
        label: words.today_walking_minutes(&minutes.to_string()),
        selected: said == Some(minutes),
    };
    WalkQuestions {
        open: if walking.done > 0 { words.today_walking_more() } else { words.today_walking_other() },
        minutes: words.today_walking_how_long(),
        choices: minutes.into_iter().map(choice).collect(),
        pain: Scale::of_pain(words, words.today_walking_pain()),
        pain_said: walking.pain.map(|pain| pain.value().into()),
        effort: Scale::of_effort(words),
        effort_said: walking.effort.map(|effort| effort.value().into()),
        save: words.rate_save(),
        later: words.rate_later(),
    }
}

/// `on`: the day of the session.
fn morning_question(words: &Words, on: Day, today: Day) -> MorningQuestion {
    let answer = |answer, label| MorningChoice { answer, label };
    MorningQuestion {
        question: match today.days_since(on) {
            1 => words.today_morning_question(),
            _ => words.today_morning_question_after(&words.day(on)),
        },
        answers: vec![
            answer(Morning::NoWorse, words.morning_no_worse()),
            answer(Morning::BitWorse, words.morning_bit_worse()),
            answer(Morning::ClearlyWorse, words.morning_clearly_worse()),
        ],
    }
}

fn pain_question(words: &Words, pain: PainAnswer) -> PainQuestion {
    PainQuestion {
        scale: Scale::of_pain(words, words.today_pain_question()),
        said: pain.given().map(i32::from),
        later: (pain == PainAnswer::Open).then(|| words.rate_later()),
    }
}

fn card(
    words: &Words,
    book: &Book<'_>,
    seconds: u32,
    decisions: &[Decision],
    left_out: Vec<String>,
) -> SessionCard {
    let mut items: Vec<SessionItem> = decisions.iter().map(|decision| item(words, book, decision)).collect();
    let reason = reason_of_most(&items);
    for item in &mut items {
        item.reason_is_shared = reason.as_ref() == Some(&item.reason);
    }
    SessionCard {
        duration: words.about_minutes(seconds.div_ceil(60)),
        reason,
        items,
        left_out_heading: words.today_left_out_heading(),
        left_out,
        caution: words.today_caution(),
        start: words.today_start(),
        close: words.live_close(),
    }
}

/// The reason that more than half of them have, and more than one.
fn reason_of_most(items: &[SessionItem]) -> Option<String> {
    let times = |reason: &String| items.iter().filter(|item| item.reason == *reason).count();
    let most = items.iter().map(|item| &item.reason).max_by_key(|reason| times(reason))?;
    (times(most) > 1 && 2 * times(most) > items.len()).then(|| most.clone())
}

fn item(words: &Words, book: &Book<'_>, decision: &Decision) -> SessionItem {
    SessionItem {
        exercise: decision.exercise.clone(),
        picture: LevelPicture::decided(decision),
        name: book.name(&decision.exercise),
        level: book.level_name(&decision.exercise, decision.level),
        dose: words.dose(&decision.dose),
        aim: book.aim(&decision.exercise),
        reason: receipt::short(words, book, &decision.receipt),
        reason_is_shared: false,
        why: words.dose_open(),
        cautions: book.cautions(&decision.exercise, decision.level),
    }
}

/// Why exercises of the active set are left out: kinds that rest, exercises that do not fit into the minutes.
fn why_not(words: &Words, book: &Book<'_>, plan: &DayPlan, minutes: u8) -> Vec<String> {
    let mut reasons: Vec<String> = Vec::new();
    let mut later: Vec<String> = Vec::new();
    for LeftOut { exercise, why } in &plan.left_out {
        let reason = match why {
            WhyNot::Rests(Category::Strength) => words.left_out_strength_rest(),
            WhyNot::Rests(category) => words.left_out_often_enough(&words.name(*category)),
            WhyNot::AskTherapist(condition) => {
                words.left_out_ask_therapist(&words.name(*condition), &book.name(exercise))
            }
            WhyNot::TooMuch => words.left_out_too_much(&book.name(exercise)),
            WhyNot::AskHowToGoOn => words.left_out_ask_how_to_go_on(&book.name(exercise)),
            WhyNot::AskDoctor => words.left_out_ask_doctor(&book.name(exercise)),
            WhyNot::HadItsDays => words.left_out_often_enough(&book.name(exercise)),
            WhyNot::NoMinutes => words.left_out_minutes(&book.name(exercise), &minutes.to_string()),
            WhyNot::LaterThisWeek => {
                later.push(book.name(exercise));
                continue;
            }
        };
        if !reasons.contains(&reason) {
            reasons.push(reason);
        }
    }
    if !later.is_empty() {
        reasons.push(words.left_out_later(&later.join(", ")));
    }
    reasons
}
