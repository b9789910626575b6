//! What is shown to a professional: a page, and tables of everything that was recorded.

use std::collections::BTreeMap;

use super::situation::Situation;
use super::{Context, Midback};
use crate::adherence::weeks;
use crate::catalog::Range;
use crate::dose::{Hold, Load, Measure, Side};
use crate::error::Result;
use crate::facts::{Body, SessionKind};
use crate::ids::ExerciseId;
use crate::outcomes::period::{Period, ProgressRange};
use crate::plan::Plan;
use crate::progression::decide::Verdict;
use crate::report::Paper;
use crate::report::fhir::{Activity, Asked, Record, Texts, Week, bundle};
use crate::report::page::pdf;
use crate::report::sheet::Sheet;
use crate::report::table::{Cell, table};
use crate::scales::{Effort, Pain, Score};
use crate::screens;
use crate::screens::picture::LevelPicture;
use crate::screens::progress::Past;
use crate::screens::report::{ReportFile, ReportKind, ReportScreen, usual};
use crate::screens::sheet::{Of, Prescribed, Present};
use crate::settings::Settings;
use crate::store::Facts;
use crate::time::{Day, Moment};

impl Midback {
    /// What can be shown of these days; the usual ones where none are given. `paper`: none for the one that is usual where the
    /// phone is.
    pub fn report(
        &mut self,
        from: Option<Day>,
        until: Option<Day>,
        paper: Option<Paper>,
        now: Moment,
    ) -> Result<ReportScreen> {
        self.read(now, |context, facts, _, today| {
            let first = facts.first_day_to_look_back()?;
            let usual = usual(today);
            let until = until.unwrap_or(today);
            let period = Period::chosen(from.unwrap_or(usual.from.min(until)), until, today)?;
            let anything = !facts.session_days(period)?.is_empty() || !facts.check_ins_of(period)?.is_empty();
            Ok(screens::report::screen(&context.words, today, first, period, paper, anything))
        })
    }

    /// Makes a file of these days.
    pub fn report_file(
        &mut self,
        kind: ReportKind,
        from: Day,
        until: Day,
        now: Moment,
    ) -> Result<ReportFile> {
        self.read(now, |context, facts, settings, today| {
            let period = Period::chosen(from, until, today)?;
            let words = &context.words;
            let (name, ending, media_type, bytes) = match kind {
                ReportKind::Page { paper } => {
                    let sheet = context.sheet(facts, settings, period, today)?;
                    (words.file_report(), ".pdf", "application/pdf", pdf(&sheet, paper)?)
                }
                ReportKind::Sets => (words.file_sets(), ".csv", "text/csv", context.sets(facts, period)?),
                ReportKind::CheckIns => {
                    (words.file_check_ins(), ".csv", "text/csv", check_ins(facts, period)?)
                }
                ReportKind::Decisions => {
                    (words.file_decisions(), ".csv", "text/csv", context.decisions(facts, period)?)
                }
                ReportKind::Fhir => {
                    let record = context.record(facts, settings, period, today)?;
                    (words.file_report(), "-fhir.json", "application/fhir+json", bundle(&record))
                }
            };
            let name = format!("{name}-{until}{ending}");
            Ok(ReportFile { name, media_type: media_type.to_owned(), bytes })
        })
    }
}

impl Context {
    fn sheet(&self, facts: &Facts<'_>, settings: &Settings, period: Period, today: Day) -> Result<Sheet> {
        let words = &self.words;
        let situation = Situation::of(self, facts, settings, today)?;
        let book = &situation.person.book;
        let past = self.past_of(facts, settings, period, today)?;
        let present = situation.present(&situation.person.plan());
        let prescribed = situation.in_words()?;
        let since = facts.first_session_day()?;
        screens::sheet::sheet(words, &self.rules, book, &past, Of { period, present, prescribed, since })
    }

    /// What there is to look back on, for the page and for a clinic's system.
    fn past_of<'a>(
        &self,
        facts: &Facts<'_>,
        settings: &'a Settings,
        period: Period,
        today: Day,
    ) -> Result<Past<'a>> {
        Ok(Past {
            today,
            range: ProgressRange::default(),
            days: facts.days(&self.rules, period, today)?,
            answers: self.answers(facts, period, period.until)?,
            activities: &settings.activities,
            session_days: facts.session_days(period)?,
            // The page draws no ladders.
            ladders: BTreeMap::new(),
            changes: facts.changes_in(period, u32::MAX)?,
            adverse: facts.adverse_in(period)?,
            warnings: facts.warning_signs(period)?,
            checked_in: None,
        })
    }

    /// What a clinic's system reads of a period.
    fn record(&self, facts: &Facts<'_>, settings: &Settings, period: Period, today: Day) -> Result<Record> {
        let words = &self.words;
        let situation = Situation::of(self, facts, settings, today)?;
        let book = &situation.person.book;
        let past = self.past_of(facts, settings, period, today)?;
        let activities = situation.present(&situation.person.plan()).into_iter().map(|one| {
            let text = words.record_exercise(&one.dose, &book.level_name(&one.exercise, one.level));
            Activity {
                // A picture has what is of the catalog.
                exercise: one.picture.is_some().then(|| one.exercise.to_string()),
                name: book.name(&one.exercise),
                description: if one.note.is_empty() {
                    text
                } else {
                    words.record_prescribed(&one.note, &text)
                },
                asked: one.asked,
            }
        });
        let weeks = weeks(&past.days.rows, period).into_iter().filter(|(_, week)| week.planned > 0);
        let walks = facts.walks(period.from, period.until)?.into_iter();
        let mut own: Vec<String> =
            past.answers.iter().flat_map(|one| &one.said.activities).map(|one| one.name.clone()).collect();
        own.sort();
        own.dedup();
        let first = facts.first_id()?.map(|id| id.0).unwrap_or_default().into_bytes();
        Ok(Record {
            first,
            language: words.language(),
            today,
            period,
            since: facts.first_session_day()?,
            activities: activities.collect(),
            weeks: weeks
                .map(|(monday, week)| Week {
                    from: monday.max(period.from),
                    until: monday.sunday().min(period.until),
                    planned: week.planned,
                    done: week.done,
                })
                .collect(),
            walks: walks
                .filter_map(|fact| match fact.body {
                    Body::Walked { day, minutes, .. } if minutes > 0 => Some((day, minutes)),
                    _ => None,
                })
                .collect(),
            events: screens::sheet::events_in_words(words, &self.rules, book, &past),
            answers: past.answers,
            texts: Texts {
                plan: words.sheet_plan(),
                adherence: words.record_adherence(),
                planned: words.record_planned(),
                done: words.record_done(),
                average: words.record_average(),
                worst: words.record_worst(),
                enjoyment: words.record_enjoyment(),
                activity: words.record_activity(),
                peg: words.record_peg(),
                own: own.into_iter().map(|name| (name.clone(), words.record_own(&name))).collect(),
                walking: words.record_walking(),
            },
        })
    }

    /// Every set of a period.
    fn sets(&self, facts: &Facts<'_>, period: Period) -> Result<Vec<u8>> {
        let settings = self.settings(facts)?;
        let book = self.book(facts, &settings)?;
        let header = [
            "date",
            "session",
            "kind",
            "exercise",
            "name",
            "level",
            "set",
            "side",
            "planned",
            "done",
            "unit",
            "hold_seconds",
            "hold_breaths",
            "load_kg",
            "load_band",
            "pain_before",
            "pain",
            "effort",
            "pain_after",
        ];
        let mut rows = Vec::new();
        for session in facts.sessions_in(period)? {
            for decision in &session.decisions {
                let doing = session.as_done(decision);
                let (dose, said) = (&doing.dose, session.said(&decision.exercise).unwrap_or_default());
                for slot in session.slots(decision) {
                    rows.push(vec![
                        Cell::Day(session.day),
                        Cell::Text(session.id.to_string()),
                        Cell::Text(kind(session.kind).to_owned()),
                        Cell::Text(decision.exercise.to_string()),
                        Cell::Text(book.name(&decision.exercise)),
                        Cell::Text(book.level_name(&decision.exercise, doing.level)),
                        Cell::Whole(slot.set.into()),
                        Cell::Text(side(slot.side).to_owned()),
                        Cell::Whole(dose.amount.into()),
                        Cell::Whole(session.done(&decision.exercise, slot).unwrap_or_default().into()),
                        Cell::Text(unit(dose.measure).to_owned()),
                        match dose.hold {
                            Some(Hold::Seconds(seconds)) => Cell::Whole(seconds.into()),
                            _ => Cell::Empty,
                        },
                        match dose.hold {
                            Some(Hold::Breaths(breaths)) => Cell::Whole(breaths.into()),
                            _ => Cell::Empty,
                        },
                        match dose.load {
                            Some(Load::Grams(grams)) => Cell::Thousandths(grams.into()),
                            _ => Cell::Empty,
                        },
                        match dose.load {
                            Some(Load::Band(band)) => Cell::Text(format!("{band:?}").to_lowercase()),
                            _ => Cell::Empty,
                        },
                        pain(session.baseline),
                        pain(said.pain),
                        said.effort.map_or(Cell::Empty, |effort: Effort| Cell::Whole(effort.value().into())),
                        pain(session.pain_after.given()),
                    ]);
                }
            }
        }
        table(&header, rows.into_iter())
    }

    /// Every dose that was decided for a session of a period, with its reason.
    fn decisions(&self, facts: &Facts<'_>, period: Period) -> Result<Vec<u8>> {
        let settings = self.settings(facts)?;
        let (words, book) = (&self.words, self.book(facts, &settings)?);
        let header = [
            "date",
            "session",
            "exercise",
            "name",
            "level",
            "dose",
            "from_level",
            "from_dose",
            "rules",
            "reason",
        ];
        let mut rows = Vec::new();
        for session in facts.sessions_in(period)? {
            for decision in &session.decisions {
                let receipt = &decision.receipt;
                let from = receipt.from.as_ref();
                let text = |text: Option<String>| text.map_or(Cell::Empty, Cell::Text);
                let rules: Vec<String> = receipt.rules().map(|rule| format!("{rule:?}")).collect();
                rows.push(vec![
                    Cell::Day(session.day),
                    Cell::Text(session.id.to_string()),
                    Cell::Text(decision.exercise.to_string()),
                    Cell::Text(book.name(&decision.exercise)),
                    Cell::Text(book.level_name(&decision.exercise, decision.level)),
                    Cell::Text(words.dose(&decision.dose).shown),
                    text(from.map(|from| book.level_name(&decision.exercise, from.level))),
                    text(from.map(|from| words.dose(&from.dose).shown)),
                    Cell::Text(rules.join(" ")),
                    Cell::Text(screens::receipt::because(words, &book, receipt.because())),
                ]);
            }
        }
        table(&header, rows.into_iter())
    }
}

/// Every answer of the check-ins of a period; of own activities a row each.
fn check_ins(facts: &Facts<'_>, period: Period) -> Result<Vec<u8>> {
    let header =
        ["date", "pain_average", "pain_worst", "enjoyment", "activity", "own_activity", "own_activity_score"];
    let score = |score: Option<Score>| score.map_or(Cell::Empty, |score| Cell::Whole(score.value().into()));
    let mut rows = Vec::new();
    for (day, said) in facts.check_ins_of(period)? {
        let row = |name: Cell, own: Cell| {
            let (enjoyment, activity) = (score(said.enjoyment), score(said.activity));
            vec![Cell::Day(day), pain(said.average), pain(said.worst), enjoyment, activity, name, own]
        };
        if said.activities.is_empty() {
            rows.push(row(Cell::Empty, Cell::Empty));
        }
        for one in &said.activities {
            rows.push(row(Cell::Text(one.name.clone()), score(one.score)));
        }
    }
    table(&header, rows.into_iter())
}

fn pain(pain: Option<Pain>) -> Cell {
    pain.map_or(Cell::Empty, |pain| Cell::Whole(pain.value().into()))
}

const fn side(side: Side) -> &'static str {
    match side {
        Side::Left => "left",
        Side::Right => "right",
        Side::Both => "both",
    }
}

const fn kind(kind: SessionKind) -> &'static str {
    match kind {
        SessionKind::Planned => "planned",
        SessionKind::BadDay => "bad-day",
        SessionKind::Short => "short",
        SessionKind::Extra => "extra",
    }
}

const fn unit(measure: Measure) -> &'static str {
    match measure {
        Measure::Repetitions => "repetitions",
        Measure::Breaths => "breaths",
        Measure::Seconds => "seconds",
        Measure::Minutes => "minutes",
        Measure::Rounds => "rounds",
        Measure::RollerSeconds => "roller-seconds",
    }
}

impl Situation<'_> {
    /// The exercises of the present plan, each at its level: what is prescribed, then what the app chose.
    fn present(&self, plan: &Plan<'_>) -> Vec<Present> {
        let (person, book) = (&self.person, &self.person.book);
        let words = &person.context.words;
        let prescribed = person.prescribed().into_iter().flat_map(|known| {
            known
                .exercises
                .iter()
                .filter_map(move |item| Some((known, item, book.exercise(item.what.exercise()).ok()?)))
        });
        let mut present: Vec<Present> = prescribed
            .map(|(known, item, exercise)| {
                let level = item.level(exercise, self.level_of(plan, &exercise.id));
                Present {
                    exercise: exercise.id.clone(),
                    level: level.id,
                    picture: picture(person.context, &exercise.id, level.id, item.load),
                    dose: words.prescribed_dose(item.sets, item.amount, &item.dose(level)).shown,
                    note: book.prescribed(known.id),
                    asked: Asked {
                        sets: item.sets,
                        amount: item.amount,
                        measure: item.measure,
                        hold: item.hold,
                        sides: item.sides,
                        load: item.load,
                        often: Some((item.days_per_week, item.times_per_day)),
                    },
                }
            })
            .collect();
        for member in &plan.members {
            let id = &member.exercise.id;
            if present.iter().any(|known| known.exercise == *id) {
                continue;
            }
            let step = match person.doses.verdicts.get(id) {
                Some(Verdict::Dose(decided)) => Some((decided.step.level, decided.step.dose.clone())),
                Some(Verdict::LeftOut(_)) => None,
                None => member
                    .exercise
                    .level(member.start.level)
                    .map(|level| (level.id, level.smallest_dose(member.start.load))),
            };
            let Some((level, dose)) = step else { continue };
            present.push(Present {
                exercise: id.clone(),
                level,
                picture: picture(person.context, id, level, dose.load),
                dose: words.dose(&dose).shown,
                note: String::new(),
                asked: Asked {
                    sets: Range { low: dose.sets, high: dose.sets },
                    amount: Range { low: dose.amount, high: dose.amount },
                    measure: dose.measure,
                    hold: dose.hold,
                    sides: Some(dose.sides),
                    load: dose.load,
                    often: None,
                },
            });
        }
        present
    }

    /// What is prescribed now, in words.
    fn in_words(&self) -> Result<Option<Prescribed>> {
        let (person, book) = (&self.person, &self.person.book);
        let Some(known) = person.prescribed() else { return Ok(None) };
        let words = &person.context.words;
        let items = known.exercises.iter().map(|item| {
            let exercise = book.exercise(item.what.exercise())?;
            let level = item.level(exercise, None);
            let dose = words.prescribed_dose(item.sets, item.amount, &item.dose(level)).shown;
            Ok(words.sheet_change(&dose, &book.name(&exercise.id)))
        });
        let items = items.collect::<Result<_>>()?;
        Ok(Some(Prescribed { from: book.prescribed(known.id), items }))
    }
}

/// How an exercise looks at a level; none of one that is not in the catalog.
fn picture(
    context: &Context,
    exercise: &ExerciseId,
    level: crate::ids::LevelId,
    load: Option<Load>,
) -> Option<LevelPicture> {
    context.catalog.exercise(exercise).ok().map(|known| LevelPicture::of(&known.id, level, load))
}
