//! Is a life through the app's own commands the one that the pure engine has on facts in memory? The same doses and the same
//! receipts, session for session.

use std::collections::BTreeMap;

use midback_core::PauseReason;
use midback_core::screens::check_in::CheckInAnswers;
use midback_core::simulate::{self, Act, Done};
use midback_core::{
    AddedAnswer, EffortAnswer, Error, LiveEvent, LiveHappened, Moment, SessionAnswers, SessionId,
    SymptomReply,
};
use midback_tests::World;
use rusqlite::Connection;

/// How many people, and for how many days: a few of each run of the tests, and more before a release.
fn size() -> (u32, u32) {
    let number = |name: &str| std::env::var(name).ok().and_then(|text| text.parse().ok());
    (number("MIDBACK_LIVES").unwrap_or(6), number("MIDBACK_DAYS").unwrap_or(60))
}

/// How many sessions a life has, and what of it is not as it was in memory; none where all of it is.
fn difference(life: &[Done]) -> (usize, Option<String>) {
    let folder = tempfile::tempdir().unwrap();
    let Some(first) = life.first().map(|first| first.at) else { return (0, None) };
    let mut world = World::open_at(folder.path(), first, [9; 16]).unwrap();
    world.app().describe_pain(None, None, None, None, first).unwrap();
    let mut expected = Vec::new();
    // What a prescription is called in memory, and in the store.
    let mut names: BTreeMap<String, String> = BTreeMap::new();
    let mut session: Option<SessionId> = None;
    let mut seq = 0;
    for done in life {
        world.set_clock(done.at);
        if let Act::Began { decisions, .. } = &done.act {
            let mut text = decisions.clone();
            for (memory, store) in &names {
                text = text.replace(memory, store);
            }
            expected.push(text);
        }
        let result = act(&mut world, done, &mut session, &mut seq, &mut names);
        if let Err(error) = result {
            return (expected.len(), Some(format!("{done:?} was refused: {error:?}")));
        }
    }
    drop(world);
    let file = std::fs::read_dir(folder.path()).unwrap().filter_map(|entry| Some(entry.ok()?.path()));
    let file = file.into_iter().find(|path| path.extension().is_some_and(|kind| kind == "sqlite")).unwrap();
    let found = started(&Connection::open(file).unwrap());
    for (number, (expected, (day, stored))) in expected.iter().zip(&found).enumerate() {
        let expected: serde_json::Value = serde_json::from_str(expected).unwrap();
        if expected != *stored {
            let what = format!("session {number} of {day}:\n  memory {expected}\n  store  {stored}");
            return (found.len(), Some(what));
        }
    }
    let is_other = expected.len() != found.len();
    (found.len(), is_other.then(|| format!("{} sessions, not {}", found.len(), expected.len())))
}

/// The days and the decisions of all sessions, as they are stored.
fn started(db: &Connection) -> Vec<(String, serde_json::Value)> {
    let mut statement =
        db.prepare("SELECT day, body FROM fact WHERE kind = 'session-started' ORDER BY id").unwrap();
    let rows = statement.query_map([], |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?)));
    let all = rows.unwrap().map(|row| {
        let (day, body) = row.unwrap();
        let body: serde_json::Value = serde_json::from_str(&body).unwrap();
        (day, body["decisions"].clone())
    });
    all.collect()
}

fn act(
    world: &mut World,
    Done { at, act }: &Done,
    session: &mut Option<SessionId>,
    seq: &mut u64,
    names: &mut BTreeMap<String, String>,
) -> midback_core::Result<()> {
    let now: Moment = *at;
    let mut happened = |world: &mut World, happened: LiveHappened| {
        *seq += 1;
        let event = LiveEvent { seq: *seq, happened, at: now, stood_ms: 0 };
        world.app().keep(session.unwrap(), &event).map(|_| ())
    };
    match act.clone() {
        Act::Chose { key, values } => world.app().change_setting(key, values, now).map(|_| ()),
        Act::Checked { new, known } => {
            let new = new.into_iter().map(|flag| (flag, SymptomReply::New));
            let known = known.into_iter().map(|flag| (flag, SymptomReply::Known));
            let answers: Vec<_> = new.chain(known).collect();
            world.check(&answers)
        }
        Act::Updated { flag, update } => world.app().update_symptom(&flag, update, now),
        Act::Sign => world.app().report_warning_sign(now),
        Act::PainBefore(pain) => world.app().pain_before(pain, now),
        Act::Morning(answer) => world.app().answer_morning(answer, now),
        Act::MorningPain(pain) => world.app().answer_morning_pain(pain, now),
        Act::ChoseDose { exercise, how } => {
            let offers = world.app().dose(&exercise, now)?.offers;
            let offer = offers.into_iter().find(|offer| offer.how == how);
            let offer = offer.ok_or_else(|| Error::unexpected("what was chosen in memory is not offered"))?;
            world.app().choose_dose(&exercise, how, offer.step, now)
        }
        Act::CheckedIn(average) => {
            let answers = CheckInAnswers { average: Some(average), ..CheckInAnswers::default() };
            world.app().check_in(&answers, now)
        }
        Act::Prescribed { file, id } => {
            let entered = world.app().import_prescription(&file, now)?;
            names.insert(id.to_string(), entered.to_string());
            Ok(())
        }
        Act::EndedPrescription => {
            let id = world.in_force()?.id;
            world.app().end_prescription(id, now)
        }
        Act::Paused { from, until } => world.app().pause_plan(PauseReason::Travel, from, until, now),
        Act::Began { kind, .. } => {
            *session = Some(world.app().start_session(kind, now)?);
            Ok(())
        }
        Act::DidSet { exercise, set, side, amount } => {
            happened(world, LiveHappened::SetFinished { exercise, set, side, amount })
        }
        Act::Eased { exercise, level, set } => {
            happened(world, LiveHappened::MadeEasier { exercise, level, set })
        }
        Act::Left { exercise, reason } => happened(world, LiveHappened::Left { exercise, reason }),
        Act::Rated { exercise, pain, effort } => {
            world.app().rate_exercise(session.unwrap(), &exercise, Some(pain), Some(effort), now)
        }
        Act::Felt { added, effort, efforts } => {
            let added =
                added.into_iter().map(|(exercise, worst)| AddedAnswer { exercise, worst: Some(worst) });
            let efforts = efforts.into_iter().map(|(exercise, effort)| EffortAnswer { exercise, effort });
            let (added, efforts) = (Some(added.collect()), efforts.collect());
            let felt = SessionAnswers { added, effort: Some(effort), efforts };
            world.app().rate_session(session.unwrap(), &felt, now)
        }
        Act::TherapistAnswered { exercise } => {
            let card = world.in_force()?;
            let item = card.items.iter().find(|item| item.exercise.as_ref() == Some(&exercise));
            let item = item.and_then(|item| item.item).ok_or_else(|| Error::unexpected("no such item"))?;
            world.app().therapist_answered(card.id, item, now)
        }
        Act::Ended => world.app().end_session(session.unwrap(), now),
    }
}

/// People of every sort, evenly.
#[test]
fn a_life_through_the_store_is_the_one_in_memory() {
    let (people, days) = size();
    // A step that meets every sort, however few there are.
    let numbers = (0..people).map(|number| if people < 22 { number * 7 + 3 } else { number });
    let (mut idle, mut different) = (Vec::new(), Vec::new());
    for number in numbers {
        let (count, found) = difference(&simulate::by_command(number, days, 5));
        idle.extend((count <= 3).then_some(number));
        different.extend(found.map(|found| format!("{number}: {found}")));
    }
    assert!(different.is_empty(), "{} of {people} lives:\n{}", different.len(), different.join("\n"));
    // Rarely somebody has none at all, by what they said of their health.
    assert!(idle.len() * 100 <= people as usize, "lives without sessions: {idle:?}");
}
