//! The symptom check: what is asked, what a person answers, and whether they may exercise.

use super::session::end_all;
use super::{Context, Midback};
use crate::catalog::Flag;
use crate::error::{Error, Problem, Result};
use crate::facts::{Body, CheckReason, SymptomReply, SymptomUpdate};
use crate::ids::{CheckId, FlagId};
use crate::screening::{self, Check, Inputs, Screening, page};
use crate::screens;
use crate::screens::symptoms::{Answered, Notice, SymptomAnswer, SymptomCheckScreen};
use crate::settings::Settings;
use crate::store::{Facts, Recorder};
use crate::time::{Day, Moment};

impl Midback {
    /// Where the symptom check stands: what it is and why it is asked, the page that is next, or what follows.
    pub fn symptom_check(&mut self, now: Moment) -> Result<SymptomCheckScreen> {
        self.read(now, |context, facts, settings, today| {
            context.check_screen(facts, settings, today, now, false)
        })
    }

    /// The same to somebody who opens it: never a page, so that a check that was begun and left does not hide what the
    /// last one said, and help is always found again. Where one was left, it can be gone on with.
    pub fn open_symptom_check(&mut self, now: Moment) -> Result<SymptomCheckScreen> {
        self.read(now, |context, facts, settings, today| {
            context.check_screen(facts, settings, today, now, true)
        })
    }

    /// What other screens say of the symptom check, for as long as a flag waits for an answer or a check is due.
    pub fn symptom_notice(&mut self, now: Moment) -> Result<Option<Notice>> {
        self.read(now, |context, facts, _, today| {
            let symptoms = context.catalog.symptoms();
            Ok(screens::symptoms::notice(&context.words, symptoms, &context.screening(facts, today)?))
        })
    }

    /// A page of the check that is going on, from 1, with what was answered on it in this check. A page of one that is
    /// over leads to where the check stands.
    pub fn symptom_page(&mut self, check: CheckId, page: u32, now: Moment) -> Result<SymptomCheckScreen> {
        self.read(now, |context, facts, settings, today| {
            let symptoms = context.catalog.symptoms();
            let check = match context.going_check(facts, check, today, now) {
                Err(Error::BadInput { problem: Problem::CheckOver, .. }) => {
                    return context.check_screen(facts, settings, today, now, true);
                }
                going => going?,
            };
            context.flags_on(page)?;
            let screening = context.screening(facts, today)?;
            Ok(screens::symptoms::page_screen(&context.words, symptoms, &screening, &check, page))
        })
    }

    /// Begins a symptom check, or answers with the one that is going on.
    pub fn begin_symptom_check(&mut self, now: Moment) -> Result<CheckId> {
        self.write(now, |context, recorder| {
            let facts = recorder.facts.symptoms()?;
            let symptoms = context.catalog.symptoms();
            let (today, last) = (recorder.today, Check::all(&facts).pop());
            if let Some(check) = last.filter(|check| check.is_at_a_page(symptoms, &facts, today, now)) {
                return Ok(check.id);
            }
            // Whoever has to answer first has no session that goes on.
            let screening = context.end_where_closed(recorder)?;
            let check = recorder.new_check();
            let because = screening.due().unwrap_or(CheckReason::Wish);
            recorder.record(&Body::SymptomCheckBegun { check, because })?;
            Ok(check)
        })
    }

    /// Answers a whole page, as its marks stand. What is not among `answers` counts as no, and `none` says that all of
    /// it does; what is marked and not spoken of is missing.
    /// A new answer that closes sessions counts at once, and ends every session that has no end.
    pub fn answer_symptom_page(
        &mut self,
        check: CheckId,
        page: u32,
        answers: &[SymptomAnswer],
        none: bool,
        now: Moment,
    ) -> Result<()> {
        self.write(now, |context, recorder| {
            let check = context.going_check(&recorder.facts, check, recorder.today, now)?;
            let flags = context.flags_on(page)?;
            let names: Vec<&str> = flags.iter().map(|flag| flag.id.as_str()).collect();
            let given = page::whole(&names, answers, none)?;
            for flag in flags {
                let answer = given.get(flag.id.as_str()).copied().unwrap_or(SymptomReply::No);
                let body = Body::SymptomAnswered { check: check.id, flag: flag.id.clone(), answer };
                record_about(recorder, &flag.id, &body)?;
            }
            if context.screening(&recorder.facts, recorder.today)?.locked() {
                end_all(recorder)?;
            }
            Ok(())
        })
    }

    /// Says what became of a flag that waits for an answer, or puts back what was said today to be gone or agreed: then
    /// it waits for an answer again, and closes what it closed.
    pub fn update_symptom(&mut self, flag: &str, update: SymptomUpdate, now: Moment) -> Result<()> {
        self.write(now, |context, recorder| {
            let symptoms = context.catalog.symptoms();
            let flag = symptoms.flag(flag)?;
            let given = || flag.id.as_str().to_owned();
            let facts = recorder.facts.symptoms()?;
            let check = Check::all(&facts).pop();
            let check = check.ok_or_else(|| Error::bad("flag", Problem::NotOpen { given: given() }))?.id;
            if update == SymptomUpdate::Agreed && flag.opens_only_by_no {
                return Err(Error::bad("flag", Problem::OnlyWhenGone { given: given() }));
            }
            let body = Body::SymptomUpdated { check, flag: flag.id.clone(), answer: update };
            let screening = context.screening(&recorder.facts, recorder.today)?;
            let can_be_said = match update {
                SymptomUpdate::Gone | SymptomUpdate::Agreed => screening.open().contains(flag),
                SymptomUpdate::Restored => {
                    let lifted = screening.lifted(symptoms, &facts, recorder.today);
                    lifted.iter().any(|lifted| lifted.flag == *flag)
                }
            };
            match newest_about(&recorder.facts, &flag.id)? {
                Some(newest) if newest == body && !can_be_said => return Ok(()),
                _ if can_be_said => recorder.record_again(&body)?,
                _ => return Err(Error::bad("flag", Problem::NotOpen { given: given() })),
            }
            if context.screening(&recorder.facts, recorder.today)?.locked() {
                end_all(recorder)?;
            }
            Ok(())
        })
    }

    /// A warning sign was felt: sharp, spreading, tingling, numb or weak; chest pressure, dizziness, faintness or
    /// breathlessness (rule B2). Every session that has no end ends, and the symptom check comes first.
    pub fn report_warning_sign(&mut self, now: Moment) -> Result<()> {
        self.write(now, |_, recorder| warning_sign(recorder))
    }
}

impl Context {
    /// Where the person stands with the symptom check.
    pub(super) fn screening(&self, facts: &Facts<'_>, today: Day) -> Result<Screening> {
        Ok(Screening::of(Inputs {
            rules: &self.rules,
            symptoms: self.catalog.symptoms(),
            facts: &facts.symptoms()?,
            today,
            last_trained: facts.last_trained()?,
            flares: &facts.flares()?,
            worsened: facts.worse_check_in()?,
        }))
    }

    /// Where the symptom check stands; `opened`: to somebody who opens it, and sees no page of it yet.
    fn check_screen(
        &self,
        facts: &Facts<'_>,
        settings: &Settings,
        today: Day,
        now: Moment,
        opened: bool,
    ) -> Result<SymptomCheckScreen> {
        let screening = self.screening(facts, today)?;
        let checks = Check::all(&facts.recent_checks(screens::symptoms::PAST)?);
        let after = Self::setup_step(facts, settings, &screening)?;
        let facts = facts.symptoms()?;
        let symptoms = self.catalog.symptoms();
        let answered = Answered {
            symptoms,
            today,
            screening: &screening,
            checks: &checks,
            going: checks.last().filter(|check| check.is_going_on(symptoms, &facts, today, now)),
            lifted: &screening.lifted(symptoms, &facts, today),
            opened,
            after,
        };
        Ok(screens::symptoms::screen(&self.words, answered))
    }

    /// The check of that id, while its pages can be answered.
    fn going_check(&self, facts: &Facts<'_>, id: CheckId, today: Day, now: Moment) -> Result<Check> {
        let (store, facts) = (facts, facts.symptoms()?);
        let check = Check::all(&facts).into_iter().find(|check| check.id == id);
        let Some(check) = check else {
            // One that no longer decides anything is over.
            let begun = Body::SymptomCheckBegun { check: id, because: CheckReason::Wish }.subject();
            let over = store.is_known(&begun)?;
            return Err(if over {
                Error::bad("check", Problem::CheckOver)
            } else {
                Error::unknown("check", id.to_string())
            });
        };
        if check.is_going_on(self.catalog.symptoms(), &facts, today, now) {
            Ok(check)
        } else {
            Err(Error::bad("check", Problem::CheckOver))
        }
    }

    /// The flags of a page that there is.
    fn flags_on(&self, page: u32) -> Result<Vec<&'static Flag>> {
        let symptoms = self.catalog.symptoms();
        if (1..=symptoms.pages()).contains(&page) {
            Ok(symptoms.on_page(page).collect())
        } else {
            Err(Error::out_of_range("page", page.into(), 1, symptoms.pages().into()))
        }
    }
}

/// A warning sign was felt.
pub(super) fn warning_sign(recorder: &mut Recorder<'_>) -> Result<()> {
    end_all(recorder)?;
    if screening::warned(&recorder.facts.symptoms()?) {
        return Ok(());
    }
    recorder.record_again(&Body::WarningSign)
}

/// Records what was said of a flag, unless it is what was said of it last.
fn record_about(recorder: &mut Recorder<'_>, flag: &FlagId, body: &Body) -> Result<()> {
    if newest_about(&recorder.facts, flag)?.as_ref() == Some(body) {
        return Ok(());
    }
    recorder.record_again(body)
}

/// What was said of a flag last, in a check or outside.
fn newest_about(facts: &Facts<'_>, wanted: &FlagId) -> Result<Option<Body>> {
    let newest = facts.symptoms()?;
    let newest = newest.iter().rev().map(|fact| &fact.body).find(|body| match body {
        Body::SymptomAnswered { flag, .. } | Body::SymptomUpdated { flag, .. } => flag == wanted,
        _ => false,
    });
    Ok(newest.cloned())
}
