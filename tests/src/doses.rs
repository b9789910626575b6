//! The acts of a story that doses follow from: mornings, walks, how a session felt, and what is chosen.

use std::fmt::Write as _;

use midback_core::screens::dose::{DoseDirection, DoseScreen};
use midback_core::screens::felt::FeltTap;
use midback_core::screens::today::WalkAnswers;
use midback_core::{
    AddedAnswer, DoseChoice, EffortAnswer, Error, ExerciseId, HowHard, Morning, Result, SessionAnswers,
};

use crate::show::{line, lines, text_of};
use crate::story::{answer, called, number};
use crate::{Show, World};

/// Does an act, and says what is seen; none where it is another's.
pub(crate) fn act(world: &mut World, words: &[&str]) -> Result<Option<String>> {
    let now = world.now();
    match words {
        ["dose", words @ ..] => {
            let exercise = called(world, words)?.unwrap_or_else(|| ExerciseId::new(words.join(" ")));
            return Ok(Some(world.app().dose(&exercise, now)?.show()));
        }
        ["choose", "dose", id, how] => {
            let (exercise, how) = (ExerciseId::new(*id), choice(how)?);
            let offers = world.app().dose(&exercise, now)?.offers;
            let offer = offers.into_iter().find(|offer| offer.how == how);
            let offer = offer.ok_or_else(|| Error::unexpected("it is not offered"))?;
            world.app().choose_dose(&exercise, how, offer.step, now)?;
        }
        ["walk", minutes] => {
            let walk = WalkAnswers { minutes: number(minutes)?, ..WalkAnswers::default() };
            world.app().walked(&walk, now)?;
        }
        ["walk", minutes, pain, effort] => {
            let walk =
                WalkAnswers { minutes: number(minutes)?, pain: answer(pain)?, effort: answer(effort)? };
            world.app().walked(&walk, now)?;
        }
        ["morning", "pain", pain] => world.app().answer_morning_pain(number(pain)?, now)?,
        ["morning", morning] => {
            let morning = match *morning {
                "no-worse" => Morning::NoWorse,
                "bit-worse" => Morning::BitWorse,
                _ => Morning::ClearlyWorse,
            };
            world.app().answer_morning(morning, now)?;
        }
        ["tap", "felt", tap @ ..] => {
            let session = world.session()?;
            world.app().tap_felt(session, &felt_tap(tap)?, now)?;
        }
        ["felt", felt @ ..] => {
            let session = world.session()?;
            world.app().rate_session(session, &answers(felt)?, now)?;
        }
        ["therapist", "answered", item] => {
            let known = world.in_force()?;
            let item = known.items.get(usize::try_from(number(item)? - 1).unwrap_or_default());
            let item = item.and_then(|item| item.item).ok_or_else(|| Error::unexpected("no such item"))?;
            world.app().therapist_answered(known.id, item, now)?;
        }
        _ => return Ok(None),
    }
    Ok(Some(String::new()))
}

fn choice(name: &str) -> Result<DoseChoice> {
    match name {
        "less" => Ok(DoseChoice::Less),
        "more" => Ok(DoseChoice::More),
        "back" => Ok(DoseChoice::TakenBack),
        "withdrawn" => Ok(DoseChoice::Withdrawn),
        other => Err(Error::unexpected(&format!("no choice {other}"))),
    }
}

/// Answers such as `no pain, about-right, plank hard, pain cobra 5`.
fn answers(words: &[&str]) -> Result<SessionAnswers> {
    let mut answers = SessionAnswers::default();
    let all = words.join(" ");
    for part in all.split(',').map(str::trim) {
        match part.split_whitespace().collect::<Vec<_>>()[..] {
            ["no", "pain"] => answers.added = Some(Vec::new()),
            ["pain", id, worst] => answers
                .added
                .get_or_insert_default()
                .push(AddedAnswer { exercise: ExerciseId::new(id), worst: answer(worst)? }),
            [id, effort] => {
                answers.efforts.push(EffortAnswer { exercise: ExerciseId::new(id), effort: hard(effort)? });
            }
            [effort] => answers.effort = Some(hard(effort)?),
            _ => return Err(Error::unexpected("no answer")),
        }
    }
    Ok(answers)
}

/// A tap on the page at a session's end, such as `none`, `added plank`, `worst plank 5`, `hard easy`, `hard plank too-hard`.
fn felt_tap(words: &[&str]) -> Result<FeltTap> {
    let of = |id: &str| ExerciseId::new(id);
    Ok(match words {
        ["none"] => FeltTap::NoneAdded,
        ["some"] => FeltTap::SomeAdded,
        ["added", id] => FeltTap::Added { exercise: of(id), added: true },
        ["not", "added", id] => FeltTap::Added { exercise: of(id), added: false },
        ["worst", id, pain] => FeltTap::Worst { exercise: of(id), pain: number(pain)? },
        ["hard", effort] => FeltTap::Hard { effort: hard(effort)? },
        ["hard", id, effort] => FeltTap::HardOf { exercise: of(id), effort: hard(effort)? },
        ["not", "too", "hard", id] => FeltTap::NotTooHard { exercise: of(id) },
        _ => return Err(Error::unexpected("no such tap")),
    })
}

fn hard(word: &str) -> Result<HowHard> {
    match word {
        "easy" => Ok(HowHard::Easy),
        "about-right" => Ok(HowHard::AboutRight),
        "hard" => Ok(HowHard::Hard),
        "too-hard" => Ok(HowHard::TooHard),
        other => Err(Error::unexpected(&format!("no effort {other}"))),
    }
}

impl Show for DoseScreen {
    fn show(&self) -> String {
        let mut out = String::new();
        let level = self.level.as_deref().unwrap_or("-");
        let dose = self.dose.as_ref().map(text_of).unwrap_or_default();
        line!(out, "{}, {level}: {dose}", self.title);
        lines(&mut out, "", self.left_out.as_slice());
        if let Some(ladder) = &self.ladder {
            let levels = ladder.levels.iter().map(|level| {
                let steps = (1..=level.steps).map(|step| match level.present {
                    Some(present) if present == step => '#',
                    Some(present) if present > step => '=',
                    None if level.passed => '=',
                    _ => '-',
                });
                steps.collect::<String>()
            });
            line!(out, "{} ({})", levels.collect::<Vec<_>>().join(" "), ladder.text);
        }
        for (title, list) in [
            (&self.why_title, &self.why),
            (&self.facts_title, &self.facts),
            (&self.nearest_title, &self.nearest),
        ] {
            if !list.is_empty() {
                line!(out, "{title}");
                lines(&mut out, "  ", list);
            }
        }
        line!(out, "{}", self.rules);
        if !self.offers.is_empty() {
            line!(out, "{}", self.offers_title);
        }
        for offer in &self.offers {
            line!(out, "  [{}] {}", offer.label, offer.warning);
        }
        line!(out, "{}", self.changes_title);
        if self.changes.is_empty() {
            line!(out, "  {}", self.no_changes);
        }
        for change in &self.changes {
            let sign = match change.direction {
                DoseDirection::Up => '+',
                DoseDirection::Down => '-',
                DoseDirection::Level => '.',
            };
            let reason = change.reason.as_ref().map(|reason| format!(". {reason}")).unwrap_or_default();
            line!(out, "  {sign} {}: {}{reason}", change.day, change.text);
        }
        out
    }
}
