//! What is the plan: which days, which exercises at which level and why, and what can be changed in it?

use std::collections::{BTreeMap, BTreeSet};

use crate::book::Book;
use crate::catalog::{Category, Exercise};
use crate::facts::{PauseReason, PlanChoice};
use crate::forecast::{WEEKS, Way};
use crate::ids::ExerciseId;
use crate::plan::{self, Member, Plan, Unfit, WhyIn};
use crate::prescription::Prescription;
use crate::progression::decide::Verdict;
use crate::receipt::Step;
use crate::rules::RuleSet;
use crate::schedule::Pause;
use crate::screens::exercise::{ExerciseLink, link};
use crate::screens::picture::LevelPicture;
use crate::screens::receipt;
use crate::screens::setup::SetupAt;
use crate::screens::symptoms::Notice;
use crate::settings::Settings;
use crate::setup::SettingValues;
use crate::time::Day;
use crate::words::{Text, Words};

pub use crate::schedule::DayMark as PlanDayMark;

/// Everything the Plan screen draws.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanScreen {
    /// The screen's title.
    pub title: String,
    /// Stands in the place of everything else until the setup is done.
    pub set_up: Option<PlanSetUp>,
    /// What the symptom check says, for as long as an answer is open.
    pub notice: Option<Notice>,
    /// Above the week.
    pub week_heading: String,
    /// This week, day by day.
    pub week: Vec<PlanDay>,
    /// What the marks of this week mean, each once.
    pub legend: Vec<PlanMark>,
    /// How steady the person is, and what their pain does; empty before the first session.
    pub week_says: Vec<String>,
    /// What a week is, in one sentence.
    pub week_text: String,
    /// Opens the settings, where days and minutes are chosen.
    pub week_change: String,
    /// What a therapist has prescribed, and the way to it.
    pub prescription: PlanPrescription,
    /// A pause that goes on or is to come.
    pub pause: Option<PlanPause>,
    /// Above the choice of a pause.
    pub pause_heading: String,
    /// What a pause does.
    pub pause_help: String,
    /// For how long, offered where there is no pause.
    pub pauses: Vec<PauseOffer>,
    /// Said where no exercise is left.
    pub empty: Option<PlanEmpty>,
    /// What the next weeks could bring; none where there is no plan yet, or no session may start.
    pub coming: Option<PlanComing>,
    /// Opens an exercise.
    pub see: String,
    /// Opens the page about a dose.
    pub why: String,
    /// The exercises, kind by kind: first those of the active set, then those that wait, then those that are out.
    pub groups: Vec<PlanGroup>,
}

/// What is said before there is a plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanSetUp {
    /// That it is so.
    pub heading: String,
    /// What comes.
    pub text: String,
    /// Opens the setup.
    pub open: String,
    /// Where it goes on; none while the symptom check closes sessions.
    pub at: Option<SetupAt>,
}

/// What is said where no exercise is left.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanEmpty {
    /// That it is so.
    pub heading: String,
    /// What helps.
    pub text: String,
}

/// What the next weeks could bring, as a small picture: a line for each way they can go.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanComing {
    /// Above it.
    pub heading: String,
    /// What it shows.
    pub text: String,
    /// Beside the line of no change.
    pub level: String,
    /// The weeks below the picture, the first one now.
    pub weeks: Vec<String>,
    /// The ways, the best first.
    pub ways: Vec<PlanWay>,
    /// The picture in words, as a screen reader says it at once.
    pub spoken: String,
}

/// One way the next weeks can go.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanWay {
    /// Which one.
    pub label: String,
    /// By how many small steps all exercises together are above where they are now: now, and at the end of each week.
    pub steps: Vec<i32>,
    /// The same in words.
    pub text: String,
}

/// A day of the week.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanDay {
    /// Which day.
    pub day: Day,
    /// "Mo".
    pub short: String,
    /// "Monday 30 March: session".
    pub spoken: String,
    /// What it is.
    pub mark: PlanDayMark,
    /// Whether it is today.
    pub today: bool,
}

/// What a mark means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanMark {
    /// Which mark.
    pub mark: PlanDayMark,
    /// What it means, in a word.
    pub text: String,
}

/// What a therapist has prescribed, in short.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanPrescription {
    /// Who gave it and when; that there is none.
    pub heading: String,
    /// Its exercises; what a prescription does where there is none.
    pub text: String,
    /// Opens it, or the way to enter one.
    pub open: String,
}

/// A pause.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanPause {
    /// What it says.
    pub text: String,
    /// Ends it.
    pub end: String,
}

/// A pause that can be chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PauseOffer {
    /// Why.
    pub reason: PauseReason,
    /// The first day.
    pub from: Day,
    /// The last day.
    pub until: Day,
    /// "Ill: 3 days".
    pub label: String,
}

/// Exercises that belong together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanGroup {
    /// Above them; none where they belong to the group before, and are there for another reason.
    pub heading: Option<String>,
    /// What is to be said of all of them.
    pub text: Option<String>,
    /// The exercises.
    pub rows: Vec<PlanRow>,
}

/// An exercise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanRow {
    /// Which exercise.
    pub exercise: ExerciseId,
    /// How it looks, at its level; where it has none now, at the one at which most begin.
    pub picture: LevelPicture,
    /// What it is called.
    pub name: String,
    /// What its level is called; none where it has none now.
    pub level: Option<String>,
    /// Where it begins.
    pub dose: Option<Text>,
    /// Why it is where it is.
    pub reason: String,
    /// Why its dose is what it is; none where it has none now.
    pub dose_reason: Option<String>,
    /// What can be done with it.
    pub edits: Vec<PlanEdit>,
    /// Above the exercises that it can be swapped with.
    pub swap_heading: String,
    /// Exercises that it can be swapped with.
    pub swaps: Vec<PlanSwap>,
    /// Above the exercises that do in its place, where it cannot be done.
    pub instead_heading: String,
    /// Exercises that do in its place.
    pub instead: Vec<ExerciseLink>,
}

/// A change of one exercise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanEdit {
    /// Handed back when it is tapped.
    pub choice: PlanChoice,
    /// What it does.
    pub label: String,
}

/// An exercise that another can be swapped with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanSwap {
    /// Which one.
    pub exercise: ExerciseId,
    /// How it looks.
    pub picture: LevelPicture,
    /// What it is called.
    pub name: String,
}

/// What a change did to the plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanChange {
    /// Above it.
    pub heading: String,
    /// Sentence by sentence; at least one.
    pub lines: Vec<String>,
    /// All of it, as a screen reader says it at once.
    pub spoken: String,
    /// Takes it back; none where nothing is to be taken back.
    pub undo: Option<PlanUndo>,
    /// Closes it.
    pub close: String,
}

/// What takes a change of the plan back: what was chosen before it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanUndo {
    /// What it is called.
    pub label: String,
    /// What was chosen of exercises.
    pub exercises: Vec<PlanChosen>,
    /// What was chosen of settings.
    pub settings: Vec<SettingValues>,
}

/// What is chosen of an exercise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanChosen {
    /// Which one.
    pub exercise: ExerciseId,
    /// Whether it is in the plan, out of it, or left to it.
    pub choice: PlanChoice,
}

/// The week as the screen shows it.
pub(crate) struct Week {
    pub(crate) days: Vec<(Day, PlanDayMark)>,
    pub(crate) today: Day,
    pub(crate) pause: Option<Pause>,
}

#[allow(clippy::too_many_arguments, reason = "each is a part of what a plan is")]
pub(crate) fn screen(
    words: &Words,
    book: &Book<'_>,
    settings: &Settings,
    chosen: &BTreeMap<ExerciseId, PlanChoice>,
    plan: &Plan<'_>,
    verdicts: &BTreeMap<ExerciseId, Verdict>,
    week: &Week,
    notice: Option<Notice>,
) -> PlanScreen {
    let prescribed = book.prescriptions().in_force(week.today);
    let days = days_of(words, week);
    PlanScreen {
        notice,
        legend: legend(words, &days),
        week: days,
        week_says: Vec::new(),
        week_text: week_text(words, settings),
        prescription: prescription(words, book, prescribed),
        pause: week
            .pause
            .map(|pause| PlanPause { text: pause_text(words, pause), end: words.today_end_pause() }),
        pauses: if week.pause.is_some() { Vec::new() } else { pauses(words, week.today) },
        empty: plan
            .members
            .is_empty()
            .then(|| PlanEmpty { heading: words.plan_empty(), text: empty_text(words, plan) }),
        groups: groups(
            words,
            &Edited { book, plan, verdicts, prescribed, chosen, exercises: settings.exercises },
        ),
        ..frame(words, prescription(words, book, prescribed))
    }
}

/// What helps where nothing is left: equipment does only where some is missing.
fn empty_text(words: &Words, plan: &Plan<'_>) -> String {
    let by_health = |(_, why): &(_, Unfit)| matches!(why, Unfit::Condition(_));
    if plan.taken_out.is_empty() && plan.unfit.iter().all(by_health) {
        words.plan_empty_text_health()
    } else {
        words.plan_empty_text()
    }
}

/// What the next weeks could bring: for each way by how many steps the exercises are above, week by week.
pub(crate) fn coming(words: &Words, ways: &[(Way, Vec<i32>)]) -> PlanComing {
    let way = |(way, steps): &(Way, Vec<i32>)| {
        let last = steps.last().copied().unwrap_or_default();
        let lowest = steps.iter().copied().min().unwrap_or_default();
        let size = last.unsigned_abs();
        let end = match last {
            0 => words.coming_same(),
            1.. => words.coming_up(size),
            _ => words.coming_down(size),
        };
        let dips = lowest < 0 && lowest < last;
        let text = if dips { words.coming_dips(&end, lowest.unsigned_abs()) } else { end };
        let label = match way {
            Way::Well => words.coming_well(),
            Way::Flare => words.coming_flare(),
            Way::Away => words.coming_away(),
        };
        PlanWay { label, steps: steps.clone(), text }
    };
    let weeks = (1..=WEEKS).map(|week| words.coming_week(&week.to_string()));
    let ways: Vec<PlanWay> = ways.iter().map(way).collect();
    let spoken: Vec<String> = ways.iter().map(|way| words.coming_spoken(&way.text, &way.label)).collect();
    PlanComing {
        heading: words.coming_heading(),
        text: words.coming_text(),
        level: words.coming_level(),
        weeks: std::iter::once(words.coming_now()).chain(weeks).collect(),
        ways,
        spoken: spoken.join(" "),
    }
}

/// Before the setup is done.
/// `at`: the step that is next; none where the symptom check closes sessions, which `notice` says.
pub(crate) fn set_up(
    words: &Words,
    book: &Book<'_>,
    at: Option<SetupAt>,
    notice: Option<Notice>,
    today: Day,
) -> PlanScreen {
    let set_up = PlanSetUp {
        heading: if at.is_some() { words.plan_set_up() } else { words.plan_set_up_waits() },
        text: if at.is_some() { words.plan_set_up_text() } else { words.plan_set_up_closed() },
        open: words.plan_set_up_open(),
        at,
    };
    let prescription = prescription(words, book, book.prescriptions().in_force(today));
    PlanScreen { set_up: Some(set_up), notice, ..frame(words, prescription) }
}

/// What stands on the screen whatever the plan is.
fn frame(words: &Words, prescription: PlanPrescription) -> PlanScreen {
    PlanScreen {
        title: words.plan_title(),
        set_up: None,
        notice: None,
        week_heading: words.plan_week(),
        week: Vec::new(),
        legend: Vec::new(),
        week_says: Vec::new(),
        week_text: String::new(),
        week_change: words.plan_week_change(),
        prescription,
        pause: None,
        pause_heading: words.plan_pause(),
        pause_help: words.plan_pause_help(),
        pauses: Vec::new(),
        empty: None,
        coming: None,
        see: words.plan_see(),
        why: words.dose_open(),
        groups: Vec::new(),
    }
}

fn prescription(words: &Words, book: &Book<'_>, prescribed: Option<&Prescription>) -> PlanPrescription {
    match prescribed {
        None => PlanPrescription {
            heading: words.prescription_empty_heading(),
            text: words.prescription_empty_text(),
            open: words.plan_prescription_add(),
        },
        Some(prescribed) => {
            let names = prescribed.exercises.iter().map(|item| book.name(item.what.exercise()));
            PlanPrescription {
                heading: words.prescription_from(&words.date(prescribed.issued), &prescribed.source),
                text: names.collect::<Vec<_>>().join(", "),
                open: words.plan_prescription_open(),
            }
        }
    }
}

/// The plan in a few lines, for somebody who sees it for the first time.
pub(crate) fn in_short(words: &Words, settings: &Settings, plan: &Plan<'_>) -> Vec<String> {
    let names = |members: &[&Member<'_>]| {
        members.iter().map(|member| words.exercise_name(&member.exercise.id)).collect::<Vec<_>>().join(", ")
    };
    let mut lines = vec![week_text(words, settings)];
    for category in kinds(plan) {
        let members: Vec<_> =
            plan.members.iter().filter(|member| member.exercise.category == category).collect();
        lines.push(words.plan_kind_line(&names(&members), &words.name(category)));
    }
    lines.extend(gaps(words, plan));
    lines.extend(plan.crowded().into_iter().map(|kind| crowded(words, settings, kind)));
    lines
}

/// How the plan's exercises look where a person begins with them.
pub(crate) fn pictures(plan: &Plan<'_>) -> Vec<LevelPicture> {
    let of = |member: &Member<'_>| LevelPicture::of(&member.exercise.id, member.start.level, None);
    plan.members.iter().map(of).collect()
}

fn crowded(words: &Words, settings: &Settings, kind: Category) -> String {
    words.plan_crowded(&words.name(kind), &settings.exercises.to_string())
}

/// What changed between two plans; that nothing did where nothing did.
pub(crate) fn change(words: &Words, settings: &Settings, before: &Plan<'_>, after: &Plan<'_>) -> PlanChange {
    let of = |plan: &Plan<'_>| -> BTreeSet<ExerciseId> {
        plan.members.iter().map(|member| member.exercise.id.clone()).collect()
    };
    let (old, new) = (of(before), of(after));
    let names = |ids: &mut dyn Iterator<Item = &ExerciseId>| {
        ids.map(|id| words.exercise_name(id)).collect::<Vec<_>>().join(", ")
    };
    let mut lines = Vec::new();
    let (came, left) = (names(&mut new.difference(&old)), names(&mut old.difference(&new)));
    if !came.is_empty() {
        lines.push(words.plan_change_in(&came));
    }
    if !left.is_empty() {
        lines.push(words.plan_change_out(&left));
    }
    for member in &after.members {
        let was = before.member(&member.exercise.id).map(|member| member.start);
        if was.is_some_and(|was| was != member.start) {
            let id = &member.exercise.id;
            let level = words.level_name(id, member.start.level);
            lines.push(words.plan_change_level(&words.exercise_name(id), &level));
        }
    }
    let known: BTreeSet<Category> = before.gaps.iter().copied().collect();
    let new_gaps = after.gaps.iter().filter(|gap| !known.contains(gap));
    lines.extend(new_gaps.map(|gap| words.plan_gap(&words.name(*gap))));
    let before = before.crowded();
    let crowded_now = after.crowded().into_iter().filter(|kind| !before.contains(kind));
    lines.extend(crowded_now.map(|kind| crowded(words, settings, kind)));
    if lines.is_empty() {
        lines.push(words.plan_change_none());
    }
    let heading = words.plan_change_heading();
    let spoken = format!("{heading} {}", lines.join(" "));
    PlanChange { heading, lines, spoken, undo: None, close: words.plan_change_close() }
}

fn week_text(words: &Words, settings: &Settings) -> String {
    let first = words.first_weekday();
    let mut days: Vec<u8> = settings.days.iter().copied().collect();
    days.sort_by_key(|day| (day + 7 - first) % 7);
    let name = |(at, day): (usize, &u8)| match at {
        0 => words.weekday_first(u32::from(*day)),
        _ => words.weekday(u32::from(*day)),
    };
    let names: Vec<_> = days.iter().enumerate().map(name).collect();
    let week = if names.len() == 7 { words.settings_every_day() } else { names.join(", ") };
    words.plan_week_text(&week, &settings.minutes.to_string())
}

/// The days of a week.
pub(crate) fn days_of(words: &Words, week: &Week) -> Vec<PlanDay> {
    week.days.iter().map(|(day, mark)| plan_day(words, *day, *mark, week.today)).collect()
}

fn plan_day(words: &Words, day: Day, mark: PlanDayMark, today: Day) -> PlanDay {
    let (date, what) = (words.day(day), mark_text(words, mark));
    PlanDay {
        day,
        short: words.weekday_first(day.weekday()).chars().take(2).collect(),
        spoken: if day == today { words.plan_day_today(&date, &what) } else { words.plan_day(&date, &what) },
        mark,
        today: day == today,
    }
}

fn mark_text(words: &Words, mark: PlanDayMark) -> String {
    match mark {
        PlanDayMark::Done => words.plan_day_done(),
        PlanDayMark::Session => words.plan_day_session(),
        PlanDayMark::Rest => words.plan_day_rest(),
        PlanDayMark::Paused => words.plan_day_paused(),
        PlanDayMark::Skipped => words.plan_day_skipped(),
        PlanDayMark::Missed => words.plan_day_missed(),
    }
}

/// What the marks of these days mean, each once, in the order in which they come.
fn legend(words: &Words, days: &[PlanDay]) -> Vec<PlanMark> {
    let mut legend: Vec<PlanMark> = Vec::new();
    for PlanDay { mark, .. } in days {
        if legend.iter().all(|known| known.mark != *mark) {
            legend.push(PlanMark { mark: *mark, text: mark_text(words, *mark) });
        }
    }
    legend
}

fn pause_text(words: &Words, pause: Pause) -> String {
    let until = words.day(pause.until);
    match pause.reason {
        PauseReason::Illness => words.today_paused_illness(&until),
        PauseReason::Travel => words.today_paused_travel(&until),
        PauseReason::Other => words.today_paused_other(&until),
    }
}

/// Which lengths of a pause are offered for what, by their place in the rule set: an illness is the shortest.
const PAUSES: [(PauseReason, [usize; 2]); 3] =
    [(PauseReason::Illness, [0, 1]), (PauseReason::Travel, [1, 2]), (PauseReason::Other, [1, 2])];

fn pauses(words: &Words, today: Day) -> Vec<PauseOffer> {
    let lengths = RuleSet::current().pause_days.value;
    let offer = |(reason, days): (PauseReason, i64)| {
        let number = u32::try_from(days).unwrap_or_default();
        PauseOffer {
            reason,
            from: today,
            until: today.plus(days - 1),
            label: match reason {
                PauseReason::Illness => words.plan_pause_illness(number),
                PauseReason::Travel => words.plan_pause_travel(number),
                PauseReason::Other => words.plan_pause_other(number),
            },
        }
    };
    let all = PAUSES.into_iter().flat_map(|(reason, places)| places.map(|place| (reason, lengths[place])));
    all.map(offer).collect()
}

fn kinds(plan: &Plan<'_>) -> Vec<Category> {
    let mut kinds: Vec<Category> = plan.members.iter().map(|member| member.exercise.category).collect();
    kinds.dedup();
    kinds
}

fn gaps(words: &Words, plan: &Plan<'_>) -> Vec<String> {
    plan.gaps.iter().map(|gap| words.plan_gap(&words.name(*gap))).collect()
}

/// A plan, and what decides what can be changed in it.
struct Edited<'a> {
    book: &'a Book<'a>,
    /// What each exercise's dose is now.
    verdicts: &'a BTreeMap<ExerciseId, Verdict>,
    plan: &'a Plan<'a>,
    prescribed: Option<&'a Prescription>,
    chosen: &'a BTreeMap<ExerciseId, PlanChoice>,
    /// How many exercises a session has.
    exercises: u8,
}

impl Edited<'_> {
    /// What can be changed about an exercise, with its words.
    fn edits(&self, words: &Words, exercise: &ExerciseId) -> Vec<PlanEdit> {
        let chosen = self.chosen.get(exercise).copied();
        let taken_out = self.plan.taken_out.iter().any(|one| one.id == *exercise);
        let edit = |choice| PlanEdit {
            choice,
            label: match choice {
                PlanChoice::In => words.plan_add(),
                PlanChoice::Out => words.plan_remove(),
                PlanChoice::AsPlanned if taken_out => words.plan_put_back(),
                PlanChoice::AsPlanned => words.plan_as_planned(),
            },
        };
        plan::edits(self.plan, self.prescribed, exercise, chosen).into_iter().map(edit).collect()
    }
}

fn groups(words: &Words, edited: &Edited<'_>) -> Vec<PlanGroup> {
    let plan = edited.plan;
    let mut groups: Vec<PlanGroup> = kinds(plan)
        .into_iter()
        .map(|category| {
            let members = plan.members.iter().filter(|member| member.exercise.category == category);
            PlanGroup {
                heading: Some(words.name(category)),
                text: None,
                rows: members.map(|member| member_row(words, edited, member)).collect(),
            }
        })
        .collect();
    let mut more = |heading: String, text: Option<String>, rows: Vec<PlanRow>| {
        if !rows.is_empty() || text.is_some() {
            groups.push(PlanGroup { heading: Some(heading), text, rows });
        }
    };
    // Where nothing is left at all, that is said once.
    for gap in plan.gaps.iter().filter(|_| !plan.members.is_empty()) {
        more(words.name(*gap), Some(words.plan_gap_text()), Vec::new());
    }
    let simple = |exercise: &Exercise| {
        let aim = words.exercise_aim(&exercise.id);
        row(words, exercise, aim, edited.edits(words, &exercise.id))
    };
    for kind in plan.crowded() {
        let rows = plan.crowded_out.iter().filter(|exercise| exercise.category == kind);
        let rows = rows.map(|exercise| simple(exercise)).collect();
        more(words.name(kind), Some(words.plan_crowded_text(&edited.exercises.to_string())), rows);
    }
    // What is prescribed waits for no turn.
    let waiting = plan.waiting.iter().filter(|one| !plan::is_prescribed(edited.prescribed, &one.id));
    let waiting: Vec<PlanRow> = waiting.map(|exercise| simple(exercise)).collect();
    let text = Some(words.plan_waiting_text()).filter(|_| !waiting.is_empty());
    more(words.plan_waiting(), text, waiting);
    more(words.plan_out(), None, plan.taken_out.iter().map(|exercise| simple(exercise)).collect());
    groups.extend(unfit_groups(words, edited));
    groups
}

/// What does not fit the person: each reason is said once, above all that it is the reason of.
fn unfit_groups(words: &Words, edited: &Edited<'_>) -> Vec<PlanGroup> {
    let plan = edited.plan;
    let mut known: Vec<(&Unfit, Vec<PlanRow>)> = Vec::new();
    for (exercise, why) in &plan.unfit {
        let aim = words.exercise_aim(&exercise.id);
        let mut row = row(words, exercise, aim, edited.edits(words, &exercise.id));
        let members = plan.members.iter().map(|member| member.exercise);
        let can_be_done: Vec<_> = members.chain(plan.waiting.iter().copied()).collect();
        let find = |id: &ExerciseId| can_be_done.iter().find(|one| one.id == *id);
        row.instead = exercise.substitutes.iter().filter_map(find).map(|one| link(words, one)).collect();
        match known.iter_mut().find(|(known, _)| *known == why) {
            Some((_, rows)) => rows.push(row),
            None => known.push((why, vec![row])),
        }
    }
    let group = |(at, (why, mut rows)): (usize, (&Unfit, Vec<PlanRow>))| {
        let heading = (at == 0).then(|| words.plan_unfit());
        match why {
            Unfit::Condition(condition) if rows.len() > 1 => {
                let text = Some(words.plan_unfit_several(&words.name(*condition)));
                PlanGroup { heading, text, rows }
            }
            // It is said of one exercise.
            Unfit::TooMuch => {
                for row in &mut rows {
                    row.reason = unfit(words, why);
                }
                PlanGroup { heading, text: None, rows }
            }
            why => PlanGroup { heading, text: Some(unfit(words, why)), rows },
        }
    };
    known.into_iter().enumerate().map(group).collect()
}

fn member_row(words: &Words, edited: &Edited<'_>, member: &Member<'_>) -> PlanRow {
    let first = Step { level: member.start.level, dose: member.first_dose() };
    let step = match edited.verdicts.get(&member.exercise.id) {
        Some(Verdict::Dose(decided)) => &decided.step,
        _ => &first,
    };
    let exercise = member.exercise;
    if plan::is_prescribed(edited.prescribed, &exercise.id) {
        // Where the two overlap the prescription counts: its dose is on its own screen.
        return row(words, exercise, words.plan_why_prescribed(), edited.edits(words, &exercise.id));
    }
    let reason = match &member.why {
        WhyIn::Turn => words.exercise_aim(&exercise.id),
        WhyIn::Chosen => words.plan_why_chosen(),
        WhyIn::InsteadOf(other) => words.plan_why_instead(&words.exercise_name(other)),
    };
    let swaps = plan::swaps(edited.plan, edited.prescribed, &exercise.id);
    PlanRow {
        picture: LevelPicture::of(&exercise.id, step.level, step.dose.load),
        level: Some(words.level_name(&exercise.id, step.level)),
        dose: Some(words.dose(&step.dose)),
        dose_reason: (edited.verdicts.get(&member.exercise.id))
            .map(|verdict| receipt::short_of(words, edited.book, verdict)),
        swaps: swaps.into_iter().map(|other| swap(words, other)).collect(),
        ..row(words, exercise, reason, edited.edits(words, &exercise.id))
    }
}

fn row(words: &Words, exercise: &Exercise, reason: String, edits: Vec<PlanEdit>) -> PlanRow {
    PlanRow {
        exercise: exercise.id.clone(),
        picture: LevelPicture::starter(exercise),
        name: words.exercise_name(&exercise.id),
        level: None,
        dose: None,
        reason,
        dose_reason: None,
        edits,
        swap_heading: words.plan_swap(),
        swaps: Vec::new(),
        instead_heading: words.plan_instead(),
        instead: Vec::new(),
    }
}

fn swap(words: &Words, exercise: &Exercise) -> PlanSwap {
    PlanSwap {
        exercise: exercise.id.clone(),
        picture: LevelPicture::starter(exercise),
        name: words.exercise_name(&exercise.id),
    }
}

fn unfit(words: &Words, why: &Unfit) -> String {
    match why {
        Unfit::Condition(condition) => {
            let out = words.why_out(*condition);
            words.plan_unfit_condition(&words.name(*condition), &out)
        }
        Unfit::TooMuch => words.plan_unfit_too_much(),
        Unfit::Missing(things) => {
            let things: Vec<_> = things.iter().map(|thing| words.thing(*thing).to_lowercase()).collect();
            words.plan_unfit_missing(&things.join(", "))
        }
    }
}
