//! What do sheets look like? An empty one, a person's twelve weeks, far too much, and words in every script.

use super::sheet::{
    Block, BlockRow, Exercises, Kind, Number, Picture, Sheet, SheetChart, SheetExercise, SheetSeries,
};
use crate::screens::picture::LevelPicture;

fn block(title: &str, rows: &[(&str, &str)]) -> Block {
    let row = |(when, text): &(&str, &str)| BlockRow { when: (*when).to_owned(), text: (*text).to_owned() };
    Block {
        title: title.to_owned(),
        rows: rows.iter().map(row).collect(),
        none: "None in this time.".to_owned(),
        more: Box::new(|count| format!("and {count} more")),
    }
}

fn exercise(id: &str, level: u8, [name, dose, note]: [&str; 3]) -> SheetExercise {
    let figure = Picture::of(&LevelPicture::named((id, level))).unwrap();
    SheetExercise { name: name.into(), dose: dose.into(), note: note.into(), figure: Some(figure) }
}

pub(super) fn empty() -> Sheet {
    Sheet {
        language: "en",
        title: "Midback report".to_owned(),
        lines: vec!["No sessions yet.".to_owned()],
        numbers: Vec::new(),
        charts: Vec::new(),
        exercises: Exercises { title: "Present plan".to_owned(), rows: Vec::new(), more: String::new() },
        blocks: ["Prescription", "Changes of level", "Adverse events"].map(|title| block(title, &[])).into(),
        foot: String::new(),
    }
}

fn ticks(values: &[(f64, &str)]) -> Vec<(f64, String)> {
    values.iter().map(|(value, text)| (*value, (*text).to_owned())).collect()
}

fn series(label: &str, kind: Kind, points: impl Iterator<Item = (i64, f64)>) -> SheetSeries {
    SheetSeries { label: label.to_owned(), kind, points: points.collect() }
}

fn chart(title: &str, sentence: &str, ticks: Vec<(f64, String)>, series: Vec<SheetSeries>) -> SheetChart {
    let (low, high) = (ticks.first().map_or(0.0, |tick| tick.0), ticks.last().map_or(1.0, |tick| tick.0));
    let days = [(0, "5 Jan"), (28, "2 Feb"), (56, "2 Mar"), (83, "29 Mar")];
    SheetChart {
        title: title.to_owned(),
        sentence: sentence.to_owned(),
        low,
        high,
        ticks,
        from: 0,
        until: 83,
        day_ticks: days.map(|(day, text)| (day, text.to_owned())).into(),
        series,
        line: None,
        band: None,
        sessions: Vec::new(),
    }
}

/// Numbers that go up and down, the same each time.
fn wave(at: i64) -> f64 {
    [0.0, 1.0, -1.0, 0.0, 2.0, -1.0, 1.0, 0.0, -2.0, 1.0, 0.0][usize::try_from(at % 11).unwrap()]
}

#[allow(clippy::cast_precision_loss, reason = "small numbers")]
pub(super) fn pain(points: i64) -> SheetChart {
    let value = move |at: i64| {
        let day = at * 83 / (points - 1);
        (day, (6.0 - day as f64 * 0.04 + wave(at) * 0.5).round())
    };
    let pain = series("Pain", Kind::Dots, (0..points).map(value));
    let sentence = "Average pain in the last two weeks is 3, at first it was 6: a change that matters.";
    let tens = ticks(&[(0.0, "0"), (2.0, ""), (4.0, ""), (5.0, "5"), (6.0, ""), (8.0, ""), (10.0, "10")]);
    SheetChart {
        line: Some([(0, 5.9), (83, 2.6)]),
        band: Some((4.0, 8.0)),
        sessions: (0..84).filter(|day| day % 7 != 6 && day % 7 != 3).collect(),
        ..chart("Pain, from 0 to 10", sentence, tens, vec![pain])
    }
}

#[allow(clippy::cast_precision_loss, reason = "small numbers")]
pub(super) fn full() -> Sheet {
    let weeks = [3, 5, 4, 5, 6, 5, 2, 5, 5, 6, 5, 5].into_iter().enumerate();
    let weeks = weeks.map(|(week, count)| (i64::try_from(week).unwrap() * 7 + 3, f64::from(count)));
    let adherence = chart(
        "Sessions a week",
        "56 of 60 planned sessions were done.",
        ticks(&[(0.0, "0"), (3.0, "3"), (6.0, "6")]),
        vec![series("Sessions", Kind::Bars, weeks)],
    );
    let ladder = chart(
        "Levels",
        "Three exercises moved up, one went back once.",
        ticks(&[(1.0, "Level 1"), (2.0, "Level 2"), (3.0, "Level 3"), (4.0, "Level 4")]),
        vec![
            series("Cobra", Kind::Steps, [(0, 1.0), (21, 2.0), (55, 3.0)].into_iter()),
            series("Thread the needle", Kind::Steps, [(0, 1.0), (30, 2.0), (40, 1.0), (61, 2.0)].into_iter()),
            series("Band row", Kind::Steps, [(10, 2.0), (44, 3.0), (70, 4.0)].into_iter()),
        ],
    );
    let every = |first: i64, value: f64| {
        (0..6).map(move |at| (at * 14 + 6, (first as f64 + at as f64 * value).min(10.0)))
    };
    let own = chart(
        "Your own activities, from 0 to 10",
        "10 is as well as before. All three got easier.",
        ticks(&[(0.0, "0"), (5.0, "5"), (10.0, "10")]),
        vec![
            series("Lifting my daughter", Kind::Dots, every(2, 0.9)),
            series("Two hours at the desk", Kind::Dots, every(4, 0.8)),
            series("Swimming", Kind::Dots, every(1, 1.1)),
        ],
    );
    let number = |value: &str, label: &str| Number { value: value.to_owned(), label: label.to_owned() };
    Sheet {
        lines: vec![
            "5 January to 29 March 2026, 12 weeks. Made on 29 March 2026.".to_owned(),
            "Mid-back pain since October 2025.".to_owned(),
        ],
        numbers: vec![
            number("6 → 3", "average pain, first and last two weeks"),
            number("56 of 60", "planned sessions done"),
            number("3.5 → 7.2", "own activities, average of three"),
            number("2", "adverse events, both mild"),
        ],
        charts: vec![pain(24), adherence, ladder, own],
        exercises: Exercises {
            rows: plan(),
            more: "More exercises are in the table.".to_owned(),
            ..empty().exercises
        },
        blocks: told(),
        foot: "Made by Midback from what was entered on this phone. It is no diagnosis.".to_owned(),
        ..empty()
    }
}

fn plan() -> Vec<SheetExercise> {
    vec![
        exercise("cobra", 3, ["Cobra, on the forearms", "2 × 8, five days a week", "Since 1 March"]),
        exercise("cat-cow", 1, ["Cat and cow, on a chair", "2 × 10, five days a week", ""]),
        exercise(
            "thread-the-needle",
            2,
            ["Thread the needle", "2 × 6 each side", "Went back once in February"],
        ),
        exercise("walking", 1, ["Walking, brisk", "20 minutes, daily", ""]),
        exercise("single-arm-row", 1, ["Row with a band", "3 × 10, medium band, three days a week", ""]),
    ]
}

fn told() -> Vec<Block> {
    vec![
        block(
            "Prescription",
            &[
                (
                    "",
                    "Five days a week, 15 to 20 minutes; pain up to 4 while exercising is allowed. No loaded flexion.",
                ),
                ("", "From 12 January 2026, for twelve weeks. Clinic for physical therapy, Riverside."),
            ],
        ),
        block(
            "Changes of level, with reasons",
            &[
                (
                    "26 Jan",
                    "Cobra: level 1 → 2. Three sessions in a row at the top of the dose, pain at most 2.",
                ),
                ("4 Feb", "Thread the needle: level 1 → 2. Felt easy twice in a row."),
                (
                    "14 Feb",
                    "Thread the needle: level 2 → 1. Pain of 6 during the exercise; rest day after it.",
                ),
                ("18 Feb", "Band row: level 2 → 3. Top of the dose three times."),
                ("1 Mar", "Cobra: level 2 → 3. Three sessions in a row at the top of the dose."),
                ("7 Mar", "Thread the needle: level 1 → 2. Two weeks without pain above 3."),
            ],
        ),
        block(
            "Adverse events",
            &[
                ("14 Feb", "Pain of 6 during Thread the needle, gone the next morning. Mild."),
                ("3 Mar", "Dizzy on getting up from the mat, for seconds. Mild; once."),
            ],
        ),
    ]
}

pub(super) fn overfull() -> Sheet {
    let long = "Overwhelmingly".repeat(15);
    let mut sheet = full();
    for block in &mut sheet.blocks {
        let text = format!("{long} and what else was said of it, again and again");
        block.rows =
            (0..200).map(|day| BlockRow { when: format!("{day} {long}"), text: text.clone() }).collect();
    }
    let figure = sheet.exercises.rows[0].figure.clone();
    sheet.exercises.rows = (0..40)
        .map(|_| SheetExercise {
            name: long.clone(),
            dose: long.clone(),
            note: long.repeat(9),
            figure: figure.clone(),
        })
        .collect();
    sheet.title = long.repeat(4);
    sheet.foot = long.repeat(9);
    sheet.lines = vec![long.repeat(9); 9];
    sheet.numbers = vec![Number { value: long.clone(), label: long.clone() }; 9];
    for chart in &mut sheet.charts {
        chart.title = long.clone();
        chart.sentence = long.repeat(9);
        chart.ticks = (0..30).map(|at| (f64::from(at) / 3.0, long.clone())).collect();
        chart.day_ticks = (0..84).map(|day| (day, format!("day {day}"))).collect();
        chart.series = vec![SheetSeries { label: long.clone(), ..chart.series[0].clone() }; 9];
    }
    sheet
}

/// A year of somebody who does a lot and writes little.
pub(super) fn long() -> Sheet {
    let mut sheet = full();
    for block in sheet.blocks.iter_mut().skip(1) {
        block.rows = block.rows.iter().cycle().take(200).cloned().collect();
    }
    let rows = std::mem::take(&mut sheet.exercises.rows);
    let again = |row: &SheetExercise| SheetExercise {
        name: row.name.clone(),
        dose: row.dose.clone(),
        note: row.note.clone(),
        figure: row.figure.clone(),
    };
    sheet.exercises.rows = rows.iter().cycle().take(40).map(again).collect();
    sheet
}

pub(super) fn scripts() -> Sheet {
    let mut sheet = full();
    sheet.title = "Informe de Łukasz, Đặng Thị Ánh и Ольга".to_owned();
    sheet.blocks.push(block(
        "حمل ابنتي",
        &[
            ("١٤", "رفع الأكياس الثقيلة — مع ألم"),
            ("3月", "和女儿一起游泳，每天二十分钟，背部中间疼痛的时候休息一下，然后再慢慢开始锻炼，不要着急"),
            ("🏊🏽‍♀️", "Swimming 🏊🏽‍♀️ with 👩‍👧, e\u{301}te\u{323}, \u{202E}evil\u{202C} \u{7}bell\u{0}, ไทย नमस्ते"),
        ],
    ));
    sheet.charts[3].series[0].label = "حمل ابنتي".to_owned();
    sheet.numbers[0].value = "疼痛".to_owned();
    sheet
}
