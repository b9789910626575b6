//! What came of all the lives, in numbers?

use std::collections::BTreeMap;

use serde::Serialize;

use super::life::Lived;
use super::people::Sort;

/// What came of all the lives.
#[derive(Debug, Default, Serialize)]
pub struct Report {
    /// What the envelope forbids and happened all the same: none.
    pub violations: Vec<String>,
    /// The rest, in numbers.
    pub distributions: Distributions,
}

/// What people came to.
#[derive(Debug, Default, Serialize)]
pub struct Distributions {
    /// How many lived.
    pub people: u64,
    /// Doses that rose.
    pub raises: u64,
    /// Doses that pain, effort or a flare lowered.
    pub lowered: u64,
    /// Doses that an absence lowered.
    pub lowered_for_absence: u64,
    /// Mornings that were clearly worse.
    pub flares: u64,
    /// For each sort of people, and for each exercise, the weeks from its first session to its article level (none marked:
    /// level 2).
    pub weeks_to_article_level: BTreeMap<String, BTreeMap<String, Weeks>>,
    /// For some weeks of a life the minutes of a session, where 12 were chosen.
    pub minutes: BTreeMap<i64, Spread>,
    /// From the thirteenth week on, for each sort, of how many in a thousand sessions the minutes were 60 to 120 percent of
    /// those chosen.
    pub filled: BTreeMap<String, (u64, u64)>,
    /// Of sessions, how many exercises the shortest had, where anything at all could be done.
    pub fewest_exercises: Option<usize>,
    /// The most weeks that anybody stood at one dose although nearly all went well.
    pub longest_stand: i64,
    /// Doses that two weeks' holiday lowered, of who trains three times a week.
    pub holidays: u64,
    /// Of these, how many were there again within six weeks.
    pub holidays_regained: u64,
    /// Of the exercises of an active set that could do so, how many came as often as they are to, and how many there were.
    pub turns: (u64, u64),
}

/// How many weeks something took.
#[derive(Debug, Default, Serialize)]
pub struct Weeks {
    weeks: Vec<i64>,
    /// How many had it long enough and never came there.
    pub never: u64,
}

/// How something is spread.
#[derive(Debug, Default, Serialize)]
pub struct Spread {
    all: Vec<f64>,
}

impl Weeks {
    /// Of a hundred, how many are there within so many weeks.
    #[must_use]
    pub fn within(&self, weeks: i64) -> f64 {
        let all = self.weeks.len() as f64 + self.never as f64;
        100.0 * self.weeks.iter().filter(|week| **week <= weeks).count() as f64 / all.max(1.0)
    }

    fn at(&self, percent: usize) -> Option<i64> {
        let mut weeks = self.weeks.clone();
        weeks.sort_unstable();
        weeks.get((weeks.len() * percent / 100).min(weeks.len().saturating_sub(1))).copied()
    }
}

impl Spread {
    fn at(&self, percent: usize) -> f64 {
        let mut all = self.all.clone();
        all.sort_by(f64::total_cmp);
        all.get((all.len() * percent / 100).min(all.len().saturating_sub(1))).copied().unwrap_or_default()
    }
}

/// Weeks of which sessions are told.
const WEEKS: [i64; 7] = [0, 4, 13, 26, 39, 51, 103];
/// Weeks that an exercise has to have had before it counts as one that never came to its level.
const LONG_ENOUGH: i64 = 40;
/// From which week on sessions are to fill their minutes.
const FILLED_FROM: i64 = 13;
/// Days within which what a holiday lowered is to be there again.
const REGAINED_WITHIN: i64 = 42;
/// Weeks to the article level; of who is several levels below it.
const ARTICLE_WITHIN: i64 = 26;
const ARTICLE_WITHIN_LONG: i64 = 40;
/// Of a hundred, how many at least.
const NEARLY_ALL: f64 = 95.0;
const MOST: f64 = 90.0;
/// So few say nothing.
const FEW: u64 = 100;

impl Report {
    pub(super) fn add(&mut self, lived: Lived) {
        let Lived { violations, stuck, told: life, .. } = lived;
        let told = &mut self.distributions;
        told.people += 1;
        self.violations.extend(violations.into_iter().chain(stuck));
        told.raises += life.raises;
        told.lowered += life.lowers;
        told.lowered_for_absence += life.lowers_for_absence;
        told.flares += life.flares;
        told.longest_stand = told.longest_stand.max(life.longest_stand);
        let sort = format!("{:?}", life.sort);
        for (exercise, course) in life.courses {
            let of_sort = told.weeks_to_article_level.entry(sort.clone()).or_default();
            let known = of_sort.entry(exercise.to_string()).or_default();
            match course.reached {
                Some(week) => known.weeks.push(week - course.first),
                // What hardly ever came, or came late, says nothing.
                None if course.times >= 12 && life.weeks - course.first >= LONG_ENOUGH => known.never += 1,
                None => {}
            }
        }
        for (week, minutes, chosen, exercises) in life.sessions {
            if WEEKS.contains(&week) {
                told.minutes.entry(week).or_default().all.push(minutes);
            }
            if week >= FILLED_FROM && !matches!(life.sort, Sort::Minding | Sort::Bare | Sort::Changing) {
                let (filled, all) = told.filled.entry(sort.clone()).or_default();
                *filled += u64::from((0.6 * chosen..=1.2 * chosen).contains(&minutes));
                *all += 1;
                let fewest = told.fewest_exercises.get_or_insert(exercises);
                *fewest = exercises.min(*fewest);
            }
        }
        if life.sort == Sort::Holiday && life.a_week == 3 {
            told.holidays += life.regained.len() as u64;
            let in_time = |days: &&Option<i64>| days.is_some_and(|days| days <= REGAINED_WITHIN);
            told.holidays_regained += life.regained.iter().filter(in_time).count() as u64;
        }
        let enough = life.turns.iter().filter(|(times, needed)| times >= needed).count() as u64;
        told.turns.0 += enough;
        told.turns.1 += life.turns.len() as u64;
    }

    pub(super) fn merge(&mut self, other: Self) {
        self.violations.extend(other.violations);
        let (told, other) = (&mut self.distributions, other.distributions);
        told.people += other.people;
        told.raises += other.raises;
        told.lowered += other.lowered;
        told.lowered_for_absence += other.lowered_for_absence;
        told.flares += other.flares;
        told.longest_stand = told.longest_stand.max(other.longest_stand);
        told.fewest_exercises = told.fewest_exercises.into_iter().chain(other.fewest_exercises).min();
        told.holidays += other.holidays;
        told.holidays_regained += other.holidays_regained;
        told.turns = (told.turns.0 + other.turns.0, told.turns.1 + other.turns.1);
        for (sort, exercises) in other.weeks_to_article_level {
            for (exercise, weeks) in exercises {
                let known =
                    told.weeks_to_article_level.entry(sort.clone()).or_default().entry(exercise).or_default();
                known.weeks.extend(weeks.weeks);
                known.never += weeks.never;
            }
        }
        for (week, spread) in other.minutes {
            told.minutes.entry(week).or_default().all.extend(spread.all);
        }
        for (sort, (filled, all)) in other.filled {
            let known = told.filled.entry(sort).or_default();
            *known = (known.0 + filled, known.1 + all);
        }
    }

    /// Adds to what is wrong where too few get anywhere.
    pub(super) fn judge(&mut self) {
        let told = &self.distributions;
        let mut wrong = Vec::new();
        let mut all_of = |what: String, (some, all): (u64, u64), least: f64| {
            if all >= FEW && 100.0 * some as f64 / (all as f64) < least {
                wrong.push(format!("{what}: {some} of {all}"));
            }
        };
        let adherent = Sort::ALL.into_iter().filter(|sort| sort.is_adherent());
        for sort in adherent.map(|sort| format!("{sort:?}")) {
            for (exercise, weeks) in told.weeks_to_article_level.get(&sort).into_iter().flatten() {
                // The last of those that begin several levels below.
                let long = exercise == "superman";
                let within = if long { ARTICLE_WITHIN_LONG } else { ARTICLE_WITHIN };
                let some = weeks.weeks.iter().filter(|week| **week <= within).count() as u64;
                let all = weeks.weeks.len() as u64 + weeks.never;
                all_of(
                    format!("{sort}: {exercise} at its article level in {within} weeks"),
                    (some, all),
                    NEARLY_ALL,
                );
            }
            let filled = told.filled.get(&sort).copied().unwrap_or_default();
            all_of(format!("{sort}: sessions that fill their minutes"), filled, MOST);
        }
        let regained = (told.holidays_regained, told.holidays);
        all_of("doses regained after a holiday".to_owned(), regained, NEARLY_ALL);
        all_of("exercises that come as often as they are to".to_owned(), told.turns, NEARLY_ALL);
        self.violations.extend(wrong);
    }

    /// As lines to read.
    #[must_use]
    pub fn lines(&self) -> Vec<String> {
        let told = &self.distributions;
        let mut lines = vec![format!(
            "{} people: {} violations, {} raises, {} lowered, {} lowered for absence, {} flares; {} exercises at least, {} weeks at one dose at most",
            told.people,
            self.violations.len(),
            told.raises,
            told.lowered,
            told.lowered_for_absence,
            told.flares,
            told.fewest_exercises.unwrap_or_default(),
            told.longest_stand
        )];
        for (sort, exercises) in &told.weeks_to_article_level {
            let (mut weeks, mut names) = (Weeks::default(), Vec::new());
            for (exercise, known) in exercises {
                if exercise == "superman" {
                    names.push(format!(
                        "superman {:?} {:?} ({:.1} % in 40)",
                        known.at(50),
                        known.at(95),
                        known.within(40)
                    ));
                    continue;
                }
                weeks.weeks.extend(&known.weeks);
                weeks.never += known.never;
                if known.within(26) < 95.0 {
                    names.push(format!("{exercise} {:.1} %", known.within(26)));
                }
            }
            lines.push(format!(
                "{sort}: article level after {:?} {:?} weeks at 50 and 95 percent, {:.1} % within 26; {}",
                weeks.at(50),
                weeks.at(95),
                weeks.within(26),
                names.join(", ")
            ));
        }
        lines.push(format!(
            "{} of {} doses regained within six weeks of a holiday; {} of {} exercises come as often as they are to",
            told.holidays_regained, told.holidays, told.turns.0, told.turns.1
        ));
        for (week, minutes) in &told.minutes {
            let [low, middle, high] = [5, 50, 95].map(|percent| minutes.at(percent));
            lines
                .push(format!("week {week}: {low:.1} {middle:.1} {high:.1} minutes at 5, 50 and 95 percent"));
        }
        for (sort, (filled, all)) in &told.filled {
            lines.push(format!(
                "{sort}: {:.1} % of the sessions fill their minutes",
                100.0 * *filled as f64 / *all as f64
            ));
        }
        lines
    }
}
