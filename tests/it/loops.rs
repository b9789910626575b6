//! Does a loop keep the pace that the player counts, does it run smoothly, and do first picture, still and loop fit?

use std::sync::OnceLock;

use midback_core::catalog::Catalog;
use midback_core::figure::{By, Cell, Figure, Frame, Loop, Movement, Outline, Page, Tone, V2};
use midback_core::rules::{Pace, RuleSet};
use midback_core::{ExerciseId, LevelId, Measure};
use midback_tests::Drawings;

use crate::catalog::CATALOG;

/// A level of an exercise with everything that is drawn of it.
struct Drawn {
    name: String,
    figure: Figure,
    first: Loop,
    whole: Loop,
}

impl Drawn {
    fn all(drawings: &[Drawings]) -> Vec<Self> {
        let of = |(name, figure): (String, &Figure)| {
            let (first, whole) = (figure.unmoving(), figure.whole());
            Self { name, figure: figure.clone(), first, whole }
        };
        drawings.iter().flat_map(Drawings::named).map(of).collect()
    }
}

/// Drawn once for all tests here: it is what takes time.
fn every_level() -> &'static [Drawn] {
    static ALL: OnceLock<Vec<Drawn>> = OnceLock::new();
    ALL.get_or_init(|| Drawn::all(&Drawings::shipped().unwrap()))
}

/// Holds the loops of these figures against everything that is asked of a loop, and against the doses of the catalog.
pub(crate) fn hold(catalog: &Catalog, drawings: &[Drawings]) {
    keep_the_pace(catalog, drawings);
    let all = Drawn::all(drawings);
    run_smoothly(&all);
    have_their_pictures(&all);
    are_in_view(&all);
    begin_as_their_first_picture(&all);
    have_stills(&all);
    can_be_read(&all);
}

fn pace() -> Pace {
    RuleSet::current().pace.value
}

fn same(one: f64, other: u32) -> bool {
    (one - f64::from(other)).abs() < 1e-9
}

/// A level that is counted in breaths breathes at the pace of rule G, one that is counted in repetitions goes up,
/// waits and comes down at it. What is counted in breaths is moved by them, whatever moves (cat-cow).
#[test]
fn a_loop_keeps_the_pace_of_its_dose() {
    keep_the_pace(&CATALOG, &Drawings::shipped().unwrap());
}

fn keep_the_pace(catalog: &Catalog, drawings: &[Drawings]) {
    let pace = pace();
    for drawn in drawings {
        let exercise = catalog.exercise(&drawn.exercise).unwrap();
        assert_eq!(exercise.levels.len(), drawn.levels.len(), "{}", exercise.id);
        for (level, (name, figure)) in exercise.levels.iter().zip(drawn.named()) {
            let movements = figure.movements();
            let all = |by: By| movements.iter().filter(move |movement| movement.by == by);
            let held = movements.iter().any(|movement| movement.held);
            let breathes = all(By::In).count() > 0 && all(By::Out).count() > 0;
            match level.measure {
                Measure::Breaths => {
                    assert!(breathes, "{name} does not breathe");
                    assert_eq!(all(By::Lift).chain(all(By::Lower)).count(), 0, "{name}");
                }
                Measure::Repetitions => {
                    assert!(!breathes && all(By::Lower).count() == 1, "{name} is no repetition");
                    let pause = |movement: &Movement| same(movement.stays, pace.pause) != movement.held;
                    assert!(all(By::Lift).count() == 1 && all(By::Lift).all(pause), "{name} has no pause");
                    // A hold is stayed in, or filled with movements of its own.
                    let filled = all(By::Settle).count() > 0;
                    assert_eq!(level.hold.is_some(), held || filled, "{name} is held or not");
                }
                Measure::Rounds => assert!(same(figure.seconds(), pace.round), "{name} is no round"),
                Measure::Seconds => assert!(held, "{name} is not held"),
                Measure::RollerSeconds => assert!(held || breathes, "{name} does not rest on its spot"),
                Measure::Minutes => assert_eq!(all(By::Step).count(), movements.len(), "{name}"),
            }
            // Movements that follow one another share a breath.
            for together in movements.chunk_by(|one, other| one.by == other.by && !one.held) {
                let seconds = match together[0].by {
                    By::In => pace.breath_in,
                    By::Out => pace.breath_out,
                    By::Lift => pace.up,
                    By::Lower => pace.down,
                    By::Part | By::Settle | By::Step => continue,
                };
                let moves: f64 = together.iter().map(|movement| movement.moves).sum();
                assert!(same(moves, seconds), "{name}: {together:?}");
            }
        }
    }
}

/// How far what moves most goes between two seconds of a loop.
fn gone(figure: &Figure, from: f64, to: f64) -> f64 {
    let pairs = figure.seen(from).into_iter().zip(figure.seen(to));
    pairs.map(|(here, there)| (there - here).length()).fold(0.0, f64::max)
}

/// Thirtieths of a second.
fn second(tick: usize) -> f64 {
    f64::from(u32::try_from(tick).unwrap()) / 30.0
}

#[test]
fn no_eye_sees_a_step() {
    run_smoothly(every_level());
}

fn run_smoothly(all: &[Drawn]) {
    let mut wrong = Vec::new();
    for Drawn { name, figure, whole, .. } in all {
        let shown: Vec<u16> = whole.times.iter().map(|(picture, _)| *picture).collect();
        let mut since = 0;
        for tick in 1..=shown.len() {
            if tick < shown.len() && shown[tick] == shown[since] {
                continue;
            }
            // One picture was shown from `since` on; meanwhile the body went this far.
            let far = gone(figure, second(since), second(tick));
            let still = gone(figure, second(since), second(tick - 1)) < 0.002;
            if tick - since > 1 && far > 0.008 {
                wrong.push(format!("{name}: {far:.4} between pictures at {tick}"));
            }
            if tick - since > 2 && !still {
                wrong.push(format!("{name}: {} thirtieths without a picture at {tick}", tick - since));
            }
            since = tick;
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn every_time_has_a_picture_and_every_picture_a_time() {
    have_their_pictures(every_level());
}

fn have_their_pictures(all: &[Drawn]) {
    for Drawn { name, figure, whole, .. } in all {
        let mut shown: Vec<u16> = whole.times.iter().map(|(picture, _)| *picture).collect();
        assert!((figure.seconds() - second(shown.len())).abs() < 0.5 / 30.0 + 1e-9, "{name}");
        shown.sort_unstable();
        shown.dedup();
        assert!(shown.iter().all(|at| usize::from(*at) < whole.frames.len()), "{name}");
        assert!(shown.len() * 10 >= whole.frames.len() * 9, "{name}: pictures that are never shown");
    }
}

/// Left, bottom, right and top of what is drawn of the body and of what it holds.
fn bounds(frames: &[&Frame]) -> [f64; 4] {
    let points = frames.iter().flat_map(|frame| &frame.outlines).flat_map(|outline| &outline.points);
    points.fold([9.0, 9.0, -9.0, -9.0], |all: [f64; 4], place| {
        [all[0].min(place.x), all[1].min(place.y), all[2].max(place.x), all[3].max(place.y)]
    })
}

/// The view is known before a picture is drawn, and yet nothing lies outside it, and little of it is empty.
#[test]
fn everything_is_in_view() {
    are_in_view(every_level());
}

fn are_in_view(all: &[Drawn]) {
    let mut wrong = Vec::new();
    for Drawn { name, whole, .. } in all {
        let things: Vec<Outline> =
            whole.ground.outlines.iter().filter(|outline| outline.tone != Tone::Floor).cloned().collect();
        let things = Frame { outlines: things };
        let frames: Vec<&Frame> = whole.frames.iter().chain([&whole.still, &things]).collect();
        let found = bounds(&frames);
        let room = [0, 1].map(|at| found[at] - whole.view[at]);
        let more = [2, 3].map(|at| whole.view[at] - found[at]);
        // The bottom is the floor's.
        let rooms = [room[0], room[1].min(0.03), more[0], more[1]];
        if rooms.iter().any(|room| *room < 0.0 || *room > 0.09) {
            wrong.push(format!("{name}: {rooms:.3?}"));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// The first picture is shown until the loop is there, and then nothing may jump.
#[test]
fn the_loop_begins_as_its_first_picture() {
    begin_as_their_first_picture(every_level());
}

fn begin_as_their_first_picture(all: &[Drawn]) {
    for Drawn { name, first, whole, .. } in all {
        assert_eq!(first.view.map(f64::to_bits), whole.view.map(f64::to_bits), "{name}");
        assert_eq!((&first.ground, &first.still), (&whole.ground, &whole.still), "{name}");
        let (picture, breath) = whole.times[0];
        assert_eq!(first.times, [(0, breath)], "{name}");
        let places = |frame: &Frame| frame.outlines.iter().map(|outline| outline.tone).collect::<Vec<_>>();
        assert_eq!(places(&first.frames[0]), places(&whole.frames[usize::from(picture)]), "{name}");
        let [one, other] =
            [&first.frames[0], &whole.frames[usize::from(picture)]].map(|frame| bounds(&[frame]));
        assert!(one.iter().zip(other).all(|(one, other)| (one - other).abs() < 1e-4), "{name}");
    }
}

#[test]
fn a_still_has_a_start_an_end_and_an_arrow() {
    have_stills(every_level());
}

fn have_stills(all: &[Drawn]) {
    for Drawn { name, figure, whole, .. } in all {
        let still = figure.still();
        assert_ne!(still.start, still.end, "{name}");
        let tones: Vec<Tone> = whole.still.outlines.iter().map(|outline| outline.tone).collect();
        assert_eq!(tones.first(), Some(&Tone::Ghost), "{name}: the start is behind");
        assert!(tones.contains(&Tone::Near), "{name}");
        let arrows = tones.iter().filter(|tone| **tone == Tone::Arrow).count();
        assert!((1..=2).contains(&arrows) && tones.last() == Some(&Tone::Arrow), "{name}: {arrows} arrows");
        assert_eq!(still.ways.len(), arrows, "{name}");
        for way in &still.ways {
            assert!((way[way.len() - 1] - way[0]).length() > 0.09, "{name}: an arrow that nobody sees");
        }
        // Nothing of the body reaches into the arrow: it is dark on pale ground, on ink and by night.
        let arrow = whole.still.outlines.last().unwrap();
        for other in whole.still.outlines.iter().filter(|other| other.tone != Tone::Arrow) {
            for point in &other.points {
                assert!(!holds(&arrow.points, *point), "{name}: {:?} lies in the arrow", other.tone);
            }
        }
    }
}

fn holds(ring: &[V2], place: V2) -> bool {
    let next = ring.iter().cycle().skip(1);
    let crosses = |(a, b): &(&V2, &V2)| {
        (a.y > place.y) != (b.y > place.y) && place.x < a.x + (b.x - a.x) * (place.y - a.y) / (b.y - a.y)
    };
    ring.iter().zip(next).filter(crosses).count() % 2 == 1
}

#[test]
fn the_arrow_points_where_the_movement_goes_and_the_other_way_on_the_other_side() {
    let still = Figure::of(&ExerciseId::new("cobra"), LevelId::new(3)).unwrap().still();
    let way = &still.ways[0];
    assert!(way[way.len() - 1].y > way[0].y + 0.1, "a press-up goes up: {way:?}");
    let walk = Figure::of(&ExerciseId::new("walking"), LevelId::new(1)).unwrap().still();
    let arrow = walk.picture.outlines.last().unwrap();
    let tip = |points: &[V2]| {
        let middle = points
            .iter()
            .map(|point| point.x)
            .fold((9.0_f64, -9.0_f64), |(low, high), x| (low.min(x), high.max(x)));
        // The head is where the arrow is widest.
        let highest = points.iter().max_by(|a, b| a.y.total_cmp(&b.y)).unwrap();
        highest.x > f64::midpoint(middle.0, middle.1)
    };
    assert!(tip(&arrow.points), "a walker goes forward");
    let mirrored = walk.picture.mirrored();
    assert!(!tip(&mirrored.outlines.last().unwrap().points));
}

/// A reader of the bytes, as a phone is one.
struct Read<'a>(&'a [u8]);

impl Read<'_> {
    fn short(&self, at: usize) -> usize {
        usize::from(u16::from_le_bytes([self.0[at], self.0[at + 1]]))
    }

    fn long(&self, at: usize) -> usize {
        let bytes = [0, 1, 2, 3].map(|byte| self.0[at + byte]);
        usize::try_from(u32::from_le_bytes(bytes)).unwrap()
    }

    /// Tone and number of points of each outline of a part: 0 what stands still, 1 the still, then the pictures.
    fn part(&self, index: usize) -> (Vec<(u8, usize)>, usize) {
        let times = self.short(14);
        let mut at = self.long(16 + 3 * times + 4 * index);
        let outlines = self.short(at);
        at += 2;
        let mut all = Vec::new();
        for _ in 0..outlines {
            all.push((self.0[at], self.short(at + 1)));
            at += 3 + 4 * self.short(at + 1);
        }
        (all, at)
    }
}

#[test]
fn a_phone_finds_every_part_of_the_bytes() {
    can_be_read(every_level());
}

fn can_be_read(all: &[Drawn]) {
    for Drawn { name, first, whole, .. } in all {
        let (bytes, first) = (whole.bytes(), first.bytes());
        assert!(bytes.starts_with(b"MBF2") && bytes.len() < 2_000_000, "{name}: {} bytes", bytes.len());
        assert!(first.len() < 16_000, "{name}: {} bytes", first.len());
        let read = Read(&bytes);
        assert_eq!((read.short(12), read.short(14)), (whole.frames.len(), whole.times.len()), "{name}");
        let parts = [&whole.ground, &whole.still].into_iter().chain(&whole.frames);
        let mut begin = 16 + 3 * whole.times.len() + 4 * (whole.frames.len() + 2);
        for (index, part) in parts.enumerate() {
            assert_eq!(read.long(16 + 3 * whole.times.len() + 4 * index), begin, "{name}");
            let (found, end) = read.part(index);
            let drawn = part.outlines.iter().map(|outline| (outline.tone as u8, outline.points.len()));
            assert_eq!(found, drawn.collect::<Vec<_>>(), "{name}");
            begin = end;
        }
        assert_eq!(begin, bytes.len(), "{name}");
        assert_eq!(first[4..12], bytes[4..12], "{name}: one view");
    }
}

/// Pictures are drawn several at a time, and it makes no difference who drew which.
#[test]
fn the_same_loop_twice_is_the_same() {
    let figure = Figure::of(&ExerciseId::new("seated-twist"), LevelId::new(1)).unwrap();
    assert_eq!(figure.whole().bytes(), figure.whole().bytes());
}

#[test]
fn a_page_shows_a_still_as_vectors() {
    let first = Figure::of(&ExerciseId::new("cat-cow"), LevelId::new(2)).unwrap().unmoving();
    let frame = Frame { outlines: [first.ground.outlines, first.still.outlines].concat() };
    let cell = Cell { frame, view: first.view, place: [10.0, 20.0, 200.0, 120.0] };
    for shape in cell.shapes().iter().filter(|shape| shape.tone != Tone::Floor && shape.tone != Tone::Mat) {
        for (x, y) in shape.outlines.iter().flatten() {
            assert!((10.0..=210.0).contains(x) && (20.0..=140.0).contains(y), "{:?}: {x} {y}", shape.tone);
        }
    }
    let svg = Page { size: (300.0, 200.0), cells: vec![cell] }.svg();
    assert_eq!((svg.matches("<svg").count(), svg.matches("</svg>").count()), (2, 2));
    for tone in [Tone::Near, Tone::Far, Tone::Clay, Tone::Ghost, Tone::Arrow] {
        let [r, g, b] = tone.on_paper();
        assert!(svg.contains(&format!("#{r:02X}{g:02X}{b:02X}")), "{tone:?}");
    }
}
