//! Stories: what a person does, in a line of plain words, and what they then see.

use midback_core::screens::history::HistoryQuery;
use midback_core::screens::learn::{SelfCheckAnswer, SelfCheckStep};
use midback_core::screens::library::LibraryQuery;
use midback_core::screens::setup::SetupAt;
use midback_core::screens::symptoms::{CheckStep, SymptomCheckScreen};
use midback_core::screens::today::TodayState;
use midback_core::{
    Error, ExerciseId, LeaveReason, PauseReason, PlanChoice, Result, SessionKind, SettingKey, Since,
    SymptomReply, SymptomUpdate, Work,
};

use crate::{Show, World, doses, progress, reminders, therapist};

/// Lives a story: acts separated by `;` or line ends. The screens that it asks for, and the errors it meets,
/// are the answer.
///
/// | act | what happens |
/// |---|---|
/// | `today`, `summary`, `history`, `settings` | the screen is shown |
/// | `player`, `player anew` | the session that is led is shown: as it is in hand, or to one who opens it now |
/// | `look up plank`, `look up` | the library, narrowed to those words |
/// | `look up for knee no-floor` | the library, narrowed to what these conditions leave |
/// | `exercise plank shoulder` | an exercise, for somebody with these conditions |
/// | `exercise Towel slide`, `dose Towel slide` | the same of one that today's session or the history calls so |
/// | `learn`, `learn about rest` | what there is to read, or what was found |
/// | `read why-it-hurts` | a page |
/// | `self-check 1 3` | the self-check after the first and then the third answer, or the last there is |
/// | `speak es`, `live in US` | the phone's language and region |
/// | `start`, `end` | of the session; who starts it again opens it anew |
/// | `begin` | time passes until the next set has begun |
/// | `set`, `set 5` | the next set is done, by its time or so often |
/// | `rest of it` | the sets of the exercise that are left are done as asked for |
/// | `rate 2 4`, `rate ? ?` | pain and effort, where they are asked; `?` is no answer |
/// | `hurts`, `hurts 4` | it hurts, and how much is asked; so much |
/// | `go on` | it was nothing, or on although the end is advised |
/// | `easier`, `leave out` | the rest of the exercise in an easier form, or not at all |
/// | `session 1 3` | the whole of today's session, each exercise rated so |
/// | `choose equipment mat chair`, `keep equipment` | a setting, or as it stands |
/// | `see choose days 1 3` | a setting, and what it changed in the plan is shown |
/// | `setup`, `setup at pain` | the step of the setup that is next, or that one |
/// | `describe 3 4 6 weeks` | pain now, on average and at worst, and since when |
/// | `plan` | the plan |
/// | `put in plank`, `take out plank`, `leave to the plan plank`, `swap plank bird-dog` | a change of the plan |
/// | `pause illness 2026-03-28 2026-03-30`, `end pause` | the plan rests, or no longer |
/// | `skip`, `take back skip`, `move to 2026-03-29` | today's session is left out, or not after all, or moved |
/// | `start bad-day`, `start short`, `start extra` | a session of that kind |
/// | `pain 3` | what a person says of themselves |
/// | `progress`, `progress year` | the Progress screen: of twelve weeks, of `fortnight`, `year` or `two-years` |
/// | `check-in`, `check-in 3 6 4 5 Gardening 7` | the check-in is shown; answered, in the order of its questions |
/// | `check-in of 2026-03-28`, `correct check-in 2026-03-28 3 6` | an earlier one |
/// | `history only part`, `history of plank` | sessions that are looked for: `all`, `whole`, `part`, `hurt` |
/// | `calendar`, `calendar 2026-03-01`, `day 2026-03-28` | a month; a day |
/// | `correction`, `correct plank 1 both 8`, `correct rating plank 2 4` | of the newest session |
/// | `delete session` | the newest one |
/// | `report`, `report 2026-03-01 2026-03-28`, `table sets 2026-03-01 2026-03-28` | what is shown to a professional |
/// | `morning bit-worse`, `morning pain 4` | how the morning after the last session was |
/// | `walk 5`, `walk 5 1 3` | so many minutes, and with which pain and effort |
/// | `felt no pain, about-right, plank hard` | how a whole session felt; `pain cobra 5` where one added to the pain |
/// | `dose plank`, `choose dose plank less` | why a dose is what it is; one that is offered: `more`, `back`, `withdrawn` |
/// | `therapist answered 1` | the therapist said how to go on with the first exercise |
/// | `prescription` | what is in force |
/// | `import full`, `import {"…"}` | a file of a prescription: one of `docs/prescription`, or this text |
/// | `preview full`, `preview draft` | what it would do |
/// | `draft`, `draft again`, `add exercise` | the form: empty, or what is in force; one exercise more |
/// | `fill source Dr. Ruiz`, `fill 1 sets 2` | a value above the exercises, or of the first exercise |
/// | `form`, `save draft`, `end prescription` | the form is shown; saved; what is in force is ended |
/// | `knows 1 wrist`, `knows not 1 wrist` | whether the therapist knows, of the first exercise |
/// | `check` | the symptom check is shown, where it stands |
/// | `begin check`, `page 1` | a check is begun; a page of it is shown again |
/// | `check none`, `check new chest known fever` | a whole check, or the rest of one; what is not named is no |
/// | `answer none`, `answer new chest` | the page that is next |
/// | `answer 1 known chest` | a page that was answered before |
/// | `update fever gone`, `update fever agreed` | what became of a flag |
/// | `warning sign` | sharp, spreading or numb was reported |
/// | `notice` | what other screens say of it |
/// | `reminders`, `reminders next 4`, `reminders in full` | what should ring |
/// | `ring`, `miss` | the next one comes, or does not |
/// | `tap later 30`, `tap skip`, `tap start`, `tap open`, `tap no-worse`, `tap not-now`, `clear` | what is done with it |
/// | `reply to session/2026-03-28/1 skip` | the same of any |
/// | `queue session/2026-03-28/1 skip`, `do queued` | an answer is kept beside the data; those that were are done |
/// | `try reminder`, `it comes` | a try, and that it is shown |
/// | `health`, `notice read` | whether reminders come, and what Today says of it |
/// | `phone denies`, `phone restricts`, `phone zone changes 600 120`, … | what a phone is like |
/// | `next day`, `wait days 28`, `wait 90`, `travel -300` | the clock, in minutes |
/// | `clock 3 days ahead`, `clock 3 days back` | the clock is set, by hand or by the network: no time has passed |
/// | `other choose minutes 20` | any act, through a second object that is open on the same folder, as a widget has it |
/// | `reopen` | the app is closed and opened again |
/// | `back up`, `saved elsewhere` | a backup is made; a copy of everything was saved somewhere else |
/// | `lock app` | from now on the phone asks who is there |
#[must_use]
pub fn live(world: &mut World, story: &str) -> String {
    let mut seen = String::new();
    for act in story.split([';', '\n']).map(str::trim).filter(|act| !act.is_empty()) {
        seen += &one(world, act).unwrap_or_else(|error| format!("{act}: {error}\n"));
    }
    // A space at which no line ends would look like any other.
    seen.replace('\u{a0}', " ")
}

#[allow(clippy::too_many_lines, reason = "a list of all acts")]
pub(crate) fn one(world: &mut World, act: &str) -> Result<String> {
    let words: Vec<&str> = act.split_whitespace().collect();
    for part in [
        looked_at,
        progress::act,
        doses::act,
        in_session,
        of_person,
        in_check,
        therapist::act,
        reminders::act,
        of_phone,
    ] {
        if let Some(seen) = part(world, &words)? {
            return Ok(seen);
        }
    }
    Err(Error::unexpected("no such act"))
}

/// What is looked at.
fn looked_at(world: &mut World, words: &[&str]) -> Result<Option<String>> {
    let now = world.now();
    Ok(Some(match words {
        ["today"] => world.app().today(now)?.show(),
        ["player"] => world.seen(false)?.show(),
        ["player", "anew"] => world.seen(true)?.show(),
        ["summary"] => {
            let session = world.session()?;
            world.app().summary(session, now)?.show()
        }
        ["look", "up", "for", conditions @ ..] => {
            let conditions = conditions.iter().map(ToString::to_string).collect();
            let query = LibraryQuery { allowed_for_me: true, conditions, ..LibraryQuery::default() };
            world.app().library(&query)?.show()
        }
        ["look", "up", words @ ..] => {
            let query = LibraryQuery { search: words.join(" "), ..LibraryQuery::default() };
            world.app().library(&query)?.show()
        }
        ["exercise", words @ ..] => {
            let (id, conditions) = match (called(world, words)?, words) {
                (Some(id), _) => (id, Vec::new()),
                (None, [id, conditions @ ..]) => (ExerciseId::new(*id), strings(conditions)),
                (None, []) => return Ok(None),
            };
            world.app().exercise(&id, &conditions, now)?.show()
        }
        ["learn"] => world.app().learn("")?.show(),
        ["learn", "about", words @ ..] => world.app().learn(&words.join(" "))?.show(),
        ["read", page] => world.app().article(page)?.show(),
        ["self-check", choices @ ..] => self_check(world, choices)?,
        ["history"] => world.app().history(&HistoryQuery::default(), now)?.show(),
        ["settings"] => world.app().settings(now)?.show(),
        ["setup"] => world.app().setup(None, now)?.show(),
        ["setup", "at", step] => world.app().setup(Some(setup_at(step)?), now)?.show(),
        ["plan"] => world.app().plan(now)?.show(),
        _ => return Ok(None),
    }))
}

/// The exercise that today's session or the history calls so: where a tap on its name leads.
pub(crate) fn called(world: &mut World, words: &[&str]) -> Result<Option<ExerciseId>> {
    let (now, name) = (world.now(), words.join(" "));
    let today = match world.app().today(now)?.state {
        TodayState::Ready { session, .. } | TodayState::InProgress { session, .. } => session.items,
        _ => Vec::new(),
    };
    let past = world
        .app()
        .history(&HistoryQuery::default(), now)?
        .sessions
        .into_iter()
        .flat_map(|session| session.rows);
    let today = today.into_iter().map(|item| (item.name, item.exercise));
    let mut all = today.chain(past.map(|row| (row.name, row.exercise)));
    Ok(all.find(|(known, _)| *known == name).map(|(_, exercise)| exercise))
}

/// What is done in a session.
fn in_session(world: &mut World, words: &[&str]) -> Result<Option<String>> {
    match words {
        ["start"] => world.start().map(|_| ())?,
        ["start", kind] => {
            let kind = match *kind {
                "bad-day" => SessionKind::BadDay,
                "short" => SessionKind::Short,
                "extra" => SessionKind::Extra,
                other => return Err(Error::unexpected(&format!("no kind {other}"))),
            };
            world.start_as(kind)?;
        }
        ["end"] => world.end()?,
        ["go", "on"] => world.go_on()?,
        ["begin"] => world.begin_set()?,
        ["set"] => world.do_set(None)?,
        ["set", amount] => world.do_set(Some(number(amount)?))?,
        ["rest", "of", "it"] => world.do_exercise()?,
        ["rate", pain, effort] => world.rate(answer(pain)?, answer(effort)?)?,
        ["hurts"] => world.hurts(None)?,
        ["hurts", pain] => world.hurts(Some(number(pain)?))?,
        ["easier"] => world.ease()?,
        ["leave", "out"] => world.leave(LeaveReason::Choice)?,
        ["session", pain, effort] => {
            let (pain, effort) = (answer(pain)?, answer(effort)?);
            world.do_session(|| (pain, effort))?;
        }
        _ => return Ok(None),
    }
    Ok(Some(String::new()))
}

/// What a person says of themselves, chooses and changes.
fn of_person(world: &mut World, words: &[&str]) -> Result<Option<String>> {
    let now = world.now();
    match words {
        ["choose", key, values @ ..] => {
            world.app().change_setting(setting(key)?, strings(values), now)?;
        }
        ["see", "choose", key, values @ ..] => {
            return Ok(Some(world.app().change_setting(setting(key)?, strings(values), now)?.show()));
        }
        ["keep", key] => world.keep(setting(key)?)?,
        ["describe", pain, average, worst, since] => {
            let since = match *since {
                "days" => Some(Since::Days),
                "weeks" => Some(Since::Weeks),
                "months" => Some(Since::Months),
                "longer" => Some(Since::Longer),
                _ => None,
            };
            world.app().describe_pain(answer(pain)?, answer(average)?, answer(worst)?, since, now)?;
        }
        ["put", "in", id] => return edit(world, id, PlanChoice::In).map(Some),
        ["take", "out", id] => return edit(world, id, PlanChoice::Out).map(Some),
        ["leave", "to", "the", "plan", id] => return edit(world, id, PlanChoice::AsPlanned).map(Some),
        ["swap", out, into] => {
            let (out, into) = (ExerciseId::new(*out), ExerciseId::new(*into));
            return Ok(Some(world.app().swap_exercise(&out, &into, now)?.show()));
        }
        ["pause", reason, from, until] => {
            let reason = match *reason {
                "illness" => PauseReason::Illness,
                "travel" => PauseReason::Travel,
                _ => PauseReason::Other,
            };
            world.app().pause_plan(reason, from.parse()?, until.parse()?, now)?;
        }
        ["end", "pause"] => world.app().end_pause(now)?,
        ["skip"] => world.app().skip_day(now)?,
        ["take", "back", "skip"] => world.app().take_back_skip(now)?,
        ["move", "to", day] => world.app().move_day(day.parse()?, now)?,
        ["pain", pain] => world.app().pain_before(answer(pain)?, now)?,
        _ => return Ok(None),
    }
    Ok(Some(String::new()))
}

/// The symptom check.
fn in_check(world: &mut World, words: &[&str]) -> Result<Option<String>> {
    let now = world.now();
    match words {
        ["check"] => return Ok(Some(world.app().symptom_check(now)?.show())),
        ["notice"] => {
            return Ok(Some(
                world.app().symptom_notice(now)?.map(|notice| notice.show()).unwrap_or_default(),
            ));
        }
        ["begin", "check"] => world.app().begin_symptom_check(now).map(|_| ())?,
        ["check", answers @ ..] => world.check(&symptoms(answers)?)?,
        ["page", number_of] => return page(world, number_of).map(|screen| Some(screen.show())),
        ["answer", answers @ ..] => {
            let (shown, answers) = match answers.split_first() {
                Some((first, rest)) if number(first).is_ok() => (page(world, first)?, rest),
                _ => (world.app().symptom_check(now)?, answers),
            };
            let CheckStep::Page { page } = shown.step else {
                return Err(Error::unexpected("no page is asked"));
            };
            world.answer_page(&page, &symptoms(answers)?)?;
        }
        ["update", flag, update] => {
            let update = match *update {
                "gone" => SymptomUpdate::Gone,
                "agreed" => SymptomUpdate::Agreed,
                "restored" => SymptomUpdate::Restored,
                other => return Err(Error::unexpected(&format!("no update {other}"))),
            };
            world.app().update_symptom(flag, update, now)?;
        }
        ["open", "check"] => return Ok(Some(world.app().open_symptom_check(now)?.show())),
        ["warning", "sign"] => world.app().report_warning_sign(now)?,
        _ => return Ok(None),
    }
    Ok(Some(String::new()))
}

/// The phone and its clock.
fn of_phone(world: &mut World, words: &[&str]) -> Result<Option<String>> {
    match words {
        ["other", act @ ..] => {
            world.change_places()?;
            let seen = one(world, &act.join(" "));
            world.change_places()?;
            return seen.map(Some);
        }
        ["clock", days, "days", "back"] => world.wait_minutes(-i64::from(number(days)?) * 24 * 60),
        ["speak", language] => world.speak(language)?,
        ["live", "in", region] => world.live_in(region)?,
        ["wait", "days", days] | ["clock", days, "days", "ahead"] => {
            world.wait_minutes(i64::from(number(days)?) * 24 * 60);
        }
        ["next", "day"] => world.wait_minutes(24 * 60),
        ["wait", minutes] => world.wait_minutes(number(minutes)?.into()),
        ["travel", minutes] => world.travel_to(number(minutes)?),
        ["reopen"] => world.reopen()?,
        ["back", "up"] => {
            let now = world.now();
            world.app().data_reader()?.back_up(now, &Work::default())?;
        }
        ["saved", "elsewhere"] => {
            let now = world.now();
            world.app().saved_elsewhere(now)?;
        }
        ["lock", "app"] => world.app().lock_app(true)?,
        _ => return Ok(None),
    }
    Ok(Some(String::new()))
}

/// The self-check after these answers, each by its place in the list, from 1.
fn self_check(world: &mut World, choices: &[&str]) -> Result<String> {
    let mut given = Vec::new();
    for choice in choices {
        let SelfCheckStep::Ask { question, answers, .. } = world.app().self_check(&given)?.step else {
            break;
        };
        let at = usize::try_from(number(choice)? - 1).unwrap_or_default();
        let answer = answers.get(at).or(answers.last()).map(|choice| choice.answer.clone());
        given.push(SelfCheckAnswer { question, answer: answer.unwrap_or_default() });
    }
    Ok(world.app().self_check(&given)?.show())
}

/// A page of the newest check.
fn page(world: &mut World, number_of: &str) -> Result<SymptomCheckScreen> {
    let now = world.now();
    let check = match world.app().symptom_check(now)?.step {
        CheckStep::Page { page } => Some(page.check),
        CheckStep::Outcome { outcome } => outcome.correct.map(|back| back.check),
        _ => None,
    };
    let check = check.ok_or_else(|| Error::unexpected("no check is going on"))?;
    world.app().symptom_page(check, u32::try_from(number(number_of)?).unwrap_or_default(), now)
}

/// The answers in words such as `new chest known fever weight`.
fn symptoms(words: &[&str]) -> Result<Vec<(String, SymptomReply)>> {
    let (mut reply, mut answers) = (SymptomReply::No, Vec::new());
    for word in words {
        match *word {
            "none" => return Ok(Vec::new()),
            "no" => reply = SymptomReply::No,
            "known" => reply = SymptomReply::Known,
            "new" => reply = SymptomReply::New,
            flag => answers.push((flag.to_owned(), reply)),
        }
    }
    if answers.is_empty() { Err(Error::unexpected("no answer")) } else { Ok(answers) }
}

fn edit(world: &mut World, exercise: &str, choice: PlanChoice) -> Result<String> {
    let now = world.now();
    Ok(world.app().edit_plan(&ExerciseId::new(exercise), choice, now)?.show())
}

pub(crate) fn setting(name: &str) -> Result<SettingKey> {
    Ok(match name {
        "minutes" => SettingKey::Minutes,
        "first-side" => SettingKey::FirstSide,
        "equipment" => SettingKey::Equipment,
        "day-turn" => SettingKey::DayTurn,
        "exercises" => SettingKey::Exercises,
        "conditions" => SettingKey::Conditions,
        "weights" => SettingKey::Weights,
        "days" => SettingKey::Days,
        "times" => SettingKey::Times,
        "units" => SettingKey::Units,
        "activities" => SettingKey::Activities,
        "repetitions" => SettingKey::Repetitions,
        "breath" => SettingKey::Breath,
        "voice" => SettingKey::Voice,
        "voice-speed" => SettingKey::VoiceSpeed,
        "haptics" => SettingKey::Haptics,
        "ask-each" => SettingKey::AskEach,
        "sounds" => SettingKey::Sounds,
        "reminders" => SettingKey::Reminders,
        "anchors" => SettingKey::Anchors,
        "quiet-hours" => SettingKey::QuietHours,
        "follow-up" => SettingKey::FollowUp,
        "reminder-sound" => SettingKey::ReminderSound,
        "lock-screen" => SettingKey::LockScreen,
        "exact-times" => SettingKey::ExactTimes,
        "time-sensitive" => SettingKey::TimeSensitive,
        "check-in-day" => SettingKey::CheckInDay,
        other => return Err(Error::unexpected(&format!("no setting {other}"))),
    })
}

fn setup_at(name: &str) -> Result<SetupAt> {
    Ok(match name {
        "welcome" => SetupAt::Welcome,
        "check" => SetupAt::Check,
        "pain" => SetupAt::Pain,
        "conditions" => SetupAt::Conditions,
        "equipment" => SetupAt::Equipment,
        "times" => SetupAt::Times,
        "ready" => SetupAt::Ready,
        other => return Err(Error::unexpected(&format!("no step {other}"))),
    })
}

fn strings(words: &[&str]) -> Vec<String> {
    words.iter().map(ToString::to_string).collect()
}

pub(crate) fn answer(text: &str) -> Result<Option<i32>> {
    if text == "?" { Ok(None) } else { number(text).map(Some) }
}

pub(crate) fn number(text: &str) -> Result<i32> {
    text.parse().map_err(|_| Error::unexpected(&format!("{text} is no number")))
}
