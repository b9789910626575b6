//! What stands on the player's screen however the session goes?

use crate::book::Book;
use crate::catalog::Catalog;
use crate::facts::{Decision, LeaveReason};
use crate::history::Session;
use crate::ids::{ExerciseId, LevelId};
use crate::player::LivePatience;
use crate::rules::RuleSet;
use crate::screens::EndDialog;
use crate::screens::rating::{RateStep, Scale, rate_step};
use crate::screens::symptoms::{self, EmergencyCall};
use crate::settings::Settings;
use crate::words::Words;

/// The words around a session that is led.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LiveTexts {
    /// Begins.
    pub start: String,
    /// Stands still.
    pub pause: String,
    /// Goes on.
    pub resume: String,
    /// Ends what is going on.
    pub next: String,
    /// The set before once more.
    pub back: String,
    /// The set once more.
    pub repeat: String,
    /// Everything that is used less.
    pub more: String,
    /// Closes what `more` opens.
    pub close: String,
    /// Leaves the player: the session waits.
    pub leave: String,
    /// Said where taps confirm repetitions.
    pub tap: String,
    /// The set is done.
    pub done: String,
    /// The next level below.
    pub easier: String,
    /// A longer rest.
    pub longer: String,
    /// A shorter rest.
    pub shorter: String,
    /// The other side first.
    pub switch_sides: String,
    /// Leaves out the rest of the exercise.
    pub skip: String,
    /// Above the reasons.
    pub skip_why: String,
    /// Why it is left out.
    pub reasons: Vec<LiveReason>,
    /// It hurts.
    pub hurts: String,
    /// Above the question how much.
    pub hurts_title: String,
    /// It was nothing.
    pub hurts_nothing: String,
    /// Above the warning signs.
    pub warning_title: String,
    /// The warning signs.
    pub warning_text: String,
    /// One of them: ends the session.
    pub warning: String,
    /// Above the offer of something easier.
    pub easier_title: String,
    /// The offer.
    pub easier_text: String,
    /// Where there is nothing easier.
    pub easier_none: String,
    /// Easier.
    pub easier_take: String,
    /// None of it.
    pub easier_leave: String,
    /// The question how much it hurts.
    pub how_much: Scale,
    /// Above the advice to end.
    pub advice_title: String,
    /// The advice.
    pub advice_text: String,
    /// What needs more than a rest.
    pub advice_sharp: String,
    /// What needs help at once, and whom to call.
    pub advice_call: EmergencyCall,
    /// Goes on with the next exercise.
    pub advice_go_on: String,
    /// Ends the session; asked for once more with `end_dialog`.
    pub end: String,
    /// The question before a session is ended early.
    pub end_dialog: EndDialog,
    /// How each exercise felt, in the session's order.
    pub rates: Vec<RateStep>,
    /// Leads to how an exercise is done.
    pub how: String,
    /// How each exercise is done, at its level and at each that `Easier` can lead to.
    pub guides: Vec<LiveGuide>,
    /// The speed of the voice, in percent of its usual one.
    pub voice_percent: u8,
    /// Which language is spoken, and as where: BCP 47, for the phone's voice.
    pub language: String,
    /// How a voice is dealt with.
    pub patience: LivePatience,
    /// Shown once where the phone has no voice for that.
    pub no_voice: String,
    /// Shown once where it had one that stopped working.
    pub voice_failed: String,
    /// Shown once where the phone refuses sound.
    pub no_sound: String,
    /// Where others may see that a session is led: nothing of health.
    pub notification: String,
    /// What the system calls these notifications in its settings.
    pub channel: String,
}

/// How an exercise is done at a level.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LiveGuide {
    /// Which exercise.
    pub exercise: ExerciseId,
    /// Its level.
    pub level: LevelId,
    /// What the exercise is called.
    pub name: String,
    /// What the level is called.
    pub level_name: String,
    /// Above the steps.
    pub how_title: String,
    /// Step by step; first what the therapist says of it.
    pub how: Vec<String>,
    /// Above what is felt.
    pub feel_title: String,
    /// What it feels like when it is done well.
    pub feel: String,
    /// Leads back to the session.
    pub close: String,
}

/// Why an exercise is left out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LiveReason {
    /// Handed back when it is chosen.
    pub reason: LeaveReason,
    /// What it is called.
    pub label: String,
}

pub(crate) fn texts(
    words: &Words,
    catalog: &Catalog,
    rules: &RuleSet,
    book: &Book<'_>,
    settings: &Settings,
    session: &Session,
) -> LiveTexts {
    let step = rules.rest_step.value.to_string();
    let reason = |reason: LeaveReason, label: String| LiveReason { reason, label };
    LiveTexts {
        start: words.live_start(),
        pause: words.live_pause(),
        resume: words.live_resume(),
        next: words.live_next(),
        back: words.live_back(),
        repeat: words.live_repeat(),
        more: words.live_more(),
        close: words.live_close(),
        leave: words.live_leave(),
        tap: words.live_tap(),
        done: words.live_done(),
        easier: words.live_easier(),
        longer: words.live_longer(&step),
        shorter: words.live_shorter(&step),
        switch_sides: words.live_switch(),
        skip: words.live_skip(),
        skip_why: words.live_skip_why(),
        reasons: vec![
            reason(LeaveReason::Hurts, words.live_skip_hurts()),
            reason(LeaveReason::TooHard, words.live_skip_too_hard()),
            reason(LeaveReason::NoTime, words.live_skip_no_time()),
            reason(LeaveReason::Choice, words.live_skip_choice()),
        ],
        hurts: words.live_hurts(),
        hurts_title: words.live_hurts_title(),
        hurts_nothing: words.live_hurts_nothing(),
        warning_title: words.live_warning_title(),
        warning_text: words.live_warning_text(),
        warning: words.live_warning(),
        easier_title: words.live_easier_title(),
        easier_text: words.live_easier_text(),
        easier_none: words.live_easier_none(),
        easier_take: words.live_easier_take(),
        easier_leave: words.live_easier_leave(),
        how_much: Scale::of_pain(words, words.live_hurts_question()),
        advice_title: words.advice_title(),
        advice_text: words.advice_text(),
        advice_sharp: words.advice_sharp(),
        advice_call: symptoms::call(words, catalog.symptoms(), words.advice_call()),
        advice_go_on: words.advice_go_on(),
        end: words.player_end(),
        end_dialog: EndDialog {
            title: words.end_question(),
            text: words.end_text(),
            confirm: words.end_confirm(),
            cancel: words.end_cancel(),
        },
        rates: session.decisions.iter().map(|decision| rate_step(words, book, decision)).collect(),
        how: words.live_how(),
        guides: session.decisions.iter().flat_map(|decision| guides(words, book, decision)).collect(),
        voice_percent: settings.voice_speed,
        language: words.spoken_language(),
        patience: LivePatience::of_phones(),
        no_voice: words.live_no_voice(),
        voice_failed: words.live_voice_failed(),
        no_sound: words.live_no_sound(),
        notification: words.live_notification(),
        channel: words.live_channel(),
    }
}

/// Its own level, and all below: which of them are offered can change while the session goes on.
fn guides(words: &Words, book: &Book<'_>, decision: &Decision) -> Vec<LiveGuide> {
    let exercise = &decision.exercise;
    let known = book.exercise(exercise).into_iter().flat_map(|known| known.down_from(decision.level));
    let mut levels: Vec<LevelId> = known.map(|level| level.id).collect();
    if levels.is_empty() {
        levels.push(decision.level);
    }
    let guide = |level: LevelId| LiveGuide {
        exercise: exercise.clone(),
        level,
        name: book.name(exercise),
        level_name: book.level_name(exercise, level),
        how_title: words.player_how(),
        how: [book.therapists_words(decision), book.cautions(exercise, level), book.how(exercise, level)]
            .concat(),
        feel_title: words.player_feel(),
        feel: book.feel(exercise, level),
        close: words.live_resume(),
    };
    levels.into_iter().map(guide).collect()
}
