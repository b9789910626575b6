//! How was the week? The weekly check-in: its questions, and what a person answers (rule F1).

use crate::facts::CheckIn;
use crate::scales::{Pain, Score, all};
use crate::screens::rating::Scale;
use crate::time::Day;
use crate::words::Words;

/// Everything the check-in draws. Nothing has to be answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CheckInScreen {
    /// The screen's title.
    pub title: String,
    /// What it is about.
    pub text: String,
    /// The day of an earlier check-in that is corrected; none for today's.
    pub day: Option<Day>,
    /// What is asked, in order.
    pub questions: Vec<CheckInQuestion>,
    /// What was answered before; nothing where there was no check-in yet.
    pub answers: CheckInAnswers,
    /// Names an activity of the person's own, where there is room for one more.
    pub add: Option<CheckInAdd>,
    /// Keeps the answers.
    pub save: String,
    /// Leaves it without keeping them.
    pub later: String,
}

/// One question, answered from 0 to 10.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CheckInQuestion {
    /// Handed back with the answer.
    pub about: CheckInAbout,
    /// The question, and what its numbers mean.
    pub scale: Scale,
    /// Asks no more about it: only of an activity of the person's own, today.
    pub remove: Option<String>,
}

/// What a question is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CheckInAbout {
    /// Pain on average.
    Average,
    /// The worst pain.
    Worst,
    /// How much pain got in the way of enjoying life.
    Enjoyment,
    /// How much pain got in the way of general activity.
    Activity,
    /// How well an activity of the person's own can be done.
    Own {
        /// The activity, as the settings name it.
        name: String,
    },
}

/// Names an activity of the person's own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CheckInAdd {
    /// What such an activity is.
    pub text: String,
    /// What the field is called.
    pub field: String,
    /// Adds what was typed: `name_activity`.
    pub add: String,
}

/// The answers of a weekly check-in (rule F1). Each is a number from 0 to 10; one that is not given stays unknown.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct CheckInAnswers {
    /// Pain on average, in the last 7 days.
    pub average: Option<i32>,
    /// The worst pain in the last 7 days; not below the average.
    pub worst: Option<i32>,
    /// How much pain got in the way of enjoying life (PEG).
    pub enjoyment: Option<i32>,
    /// How much pain got in the way of general activity (PEG).
    pub activity: Option<i32>,
    /// The activities that the settings name, and how well each can be done (PSFS).
    pub activities: Vec<ActivityAnswer>,
}

/// How well a person can do an activity of their own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ActivityAnswer {
    /// The activity, as the settings name it.
    pub name: String,
    /// 0: cannot; 10: as before the pain.
    pub score: Option<i32>,
}

impl CheckInAnswers {
    /// The same with an answer to one question; the same answer again takes it back.
    #[must_use]
    pub fn with(mut self, about: &CheckInAbout, value: i32) -> Self {
        let value = (self.of(about) != Some(value)).then_some(value);
        match about {
            CheckInAbout::Average => self.average = value,
            CheckInAbout::Worst => self.worst = value,
            CheckInAbout::Enjoyment => self.enjoyment = value,
            CheckInAbout::Activity => self.activity = value,
            CheckInAbout::Own { name } => {
                self.activities.retain(|one| one.name != *name);
                self.activities.push(ActivityAnswer { name: name.clone(), score: value });
            }
        }
        self
    }

    /// What was answered to one question.
    #[must_use]
    pub fn of(&self, about: &CheckInAbout) -> Option<i32> {
        match about {
            CheckInAbout::Average => self.average,
            CheckInAbout::Worst => self.worst,
            CheckInAbout::Enjoyment => self.enjoyment,
            CheckInAbout::Activity => self.activity,
            CheckInAbout::Own { name } => {
                self.activities.iter().find(|one| one.name == *name).and_then(|one| one.score)
            }
        }
    }

    /// What was answered in a check-in that is kept.
    fn said(said: &CheckIn) -> Self {
        Self {
            average: said.average.map(Into::into),
            worst: said.worst.map(Into::into),
            enjoyment: said.enjoyment.map(Into::into),
            activity: said.activity.map(Into::into),
            activities: said
                .activities
                .iter()
                .map(|one| ActivityAnswer { name: one.name.clone(), score: one.score.map(Into::into) })
                .collect(),
        }
    }
}

/// `day`: of an earlier one; `own`: the activities that are asked about.
pub(crate) fn screen(
    words: &Words,
    day: Option<Day>,
    own: &[String],
    most: u8,
    said: Option<&CheckIn>,
) -> CheckInScreen {
    let questions =
        [CheckInAbout::Average, CheckInAbout::Worst, CheckInAbout::Enjoyment, CheckInAbout::Activity]
            .into_iter()
            .chain(own.iter().map(|name| CheckInAbout::Own { name: name.clone() }));
    CheckInScreen {
        title: day.map_or_else(|| words.check_in_title(), |day| words.check_in_title_of(&words.date(day))),
        text: words.check_in_text(),
        day,
        questions: questions.map(|about| question(words, about, day.is_none())).collect(),
        answers: said.map(CheckInAnswers::said).unwrap_or_default(),
        add: (own.len() < usize::from(most) && day.is_none()).then(|| CheckInAdd {
            text: words.check_in_add(&most.to_string()),
            field: words.check_in_add_field(),
            add: words.check_in_add_button(),
        }),
        save: words.check_in_save(),
        later: words.check_in_later(),
    }
}

/// `of_today`: what is asked about can be chosen.
fn question(words: &Words, about: CheckInAbout, of_today: bool) -> CheckInQuestion {
    let remove = match &about {
        CheckInAbout::Own { name } if of_today => {
            Some(words.check_in_remove(&crate::direction::set_apart(name)))
        }
        _ => None,
    };
    CheckInQuestion { scale: scale(words, &about), about, remove }
}

fn scale(words: &Words, about: &CheckInAbout) -> Scale {
    let in_the_way =
        |question| ends(words, question, words.check_in_in_the_way_low(), words.check_in_in_the_way_high());
    match about {
        CheckInAbout::Average => Scale::of_pain(words, words.check_in_average()),
        CheckInAbout::Worst => Scale::of_pain(words, words.check_in_worst()),
        CheckInAbout::Enjoyment => in_the_way(words.check_in_enjoyment()),
        CheckInAbout::Activity => in_the_way(words.check_in_activity()),
        CheckInAbout::Own { name } => ends(
            words,
            words.check_in_own(&crate::direction::set_apart(name)),
            words.check_in_own_low(),
            words.check_in_own_high(),
        ),
    }
}

/// A question whose ends mean that; a screen reader says it with their numbers.
fn ends(words: &Words, question: String, low: String, high: String) -> Scale {
    let spoken = |score: Score| match score.value() {
        0 => words.check_in_value_low(&low),
        10 => words.check_in_value_high(&high),
        value => words.check_in_value(&value.to_string()),
    };
    Scale { values: all::<Score>().map(spoken).collect(), question, low, high }
}

/// What was answered, a line each, as a day's page says it.
pub(crate) fn lines(words: &Words, said: &CheckIn) -> Vec<String> {
    let line = |question: &str, value: Option<u8>| {
        let answer = value.map_or_else(|| words.day_no_answer(), |value| value.to_string());
        words.day_check_in_line(&answer, question)
    };
    let pain = |pain: Option<Pain>| pain.map(Pain::value);
    let score = |score: Option<Score>| score.map(Score::value);
    let mut lines = vec![
        line(&words.check_in_average(), pain(said.average)),
        line(&words.check_in_worst(), pain(said.worst)),
        line(&words.check_in_enjoyment(), score(said.enjoyment)),
        line(&words.check_in_activity(), score(said.activity)),
    ];
    lines.extend(
        said.activities
            .iter()
            .map(|one| line(&words.check_in_own(&crate::direction::set_apart(&one.name)), score(one.score))),
    );
    lines
}
