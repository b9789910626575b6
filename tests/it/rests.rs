//! Does a picture show what a body rests on and what moves in it? A roller across the body is round and the mid back lies
//! on it, a head is on its pillow, hands are on their mat, shoulder blades are whole, and nothing lies loose.

use midback_core::figure::{Figure, Frame, Outline, Tone, V2, V3};
use midback_core::{ExerciseId, LevelId};

use crate::bodies::area_of;

/// Pictures a second.
const RATE: f64 = 10.0;
/// How far a body may be from what it lies on, or pressed into it, in body heights.
const TOUCHES: (f64, f64) = (0.012, 0.014);

fn level(exercise: &str, level: u8) -> Figure {
    Figure::of(&ExerciseId::new(exercise), LevelId::new(level)).unwrap()
}

/// The seconds of a loop at which it is looked at.
fn looks(figure: &Figure) -> Vec<f64> {
    let seconds = figure.seconds();
    (0..1000_u16).map(|tick| f64::from(tick) / RATE).take_while(|second| *second < seconds).collect()
}

/// Left, bottom, right and top.
fn bounds<'a>(points: impl Iterator<Item = &'a V2>) -> [f64; 4] {
    points.fold([9.0, 9.0, -9.0, -9.0], |all: [f64; 4], place| {
        [all[0].min(place.x), all[1].min(place.y), all[2].max(place.x), all[3].max(place.y)]
    })
}

fn of_tone(frame: &Frame, tone: Tone) -> impl Iterator<Item = &Outline> {
    frame.outlines.iter().filter(move |outline| outline.tone == tone)
}

/// How far a place is from an outline.
fn away(outline: &Outline, place: V2) -> f64 {
    let next = outline.points.iter().cycle().skip(1);
    let to_edge = |(here, there): (&V2, &V2)| {
        let (edge, from) = (*there - *here, place - *here);
        let along = (from.dot(edge) / edge.dot(edge).max(1e-12)).clamp(0.0, 1.0);
        (from - edge * along).length()
    };
    outline.points.iter().zip(next).map(to_edge).fold(9.0, f64::min)
}

/// The middle and the radius of what lies across the body: a roller, or a towel that is rolled up.
fn across(frame: &Frame) -> (V2, f64) {
    let whole = of_tone(frame, Tone::RollerDark).chain(of_tone(frame, Tone::Cloth)).next().unwrap();
    let [left, bottom, right, top] = bounds(whole.points.iter());
    let (wide, high) = (right - left, top - bottom);
    assert!((wide / high - 1.0).abs() < 0.1, "what lies across is {wide:.3} wide and {high:.3} high");
    (V2 { x: f64::midpoint(left, right), y: f64::midpoint(bottom, top) }, high / 2.0)
}

#[test]
fn a_roller_across_the_body_is_round_and_the_mid_back_lies_on_it() {
    for (exercise, number) in [
        ("foam-roll", 1),
        ("foam-roll", 2),
        ("foam-roll", 3),
        ("foam-roll", 4),
        ("thoracic-extension", 1),
        ("thoracic-extension", 2),
        ("thoracic-extension", 3),
    ] {
        let figure = level(exercise, number);
        for second in looks(&figure) {
            let frame = figure.frame(second);
            let (middle, radius) = across(&frame);
            let body = of_tone(&frame, Tone::Near).chain(of_tone(&frame, Tone::Clay));
            let nearest = body.map(|outline| away(outline, middle)).fold(9.0, f64::min) - radius;
            assert!(
                nearest < TOUCHES.0 && nearest > -TOUCHES.1,
                "{exercise} {number}: the back is {nearest:.3} from the roller at {second:.1} s"
            );
            let [left, _, right, _] = bounds(of_tone(&frame, Tone::Clay).flat_map(|outline| &outline.points));
            assert!(
                left < middle.x + radius && middle.x - radius < right,
                "{exercise} {number}: the roller is not under the mid back at {second:.1} s"
            );
        }
    }
}

#[test]
fn a_head_lies_on_its_pillow() {
    for (exercise, number) in [("foam-roll", 4), ("thoracic-extension", 3)] {
        let figure = level(exercise, number);
        let ground = figure.unmoving().ground;
        let [left, _, right, top] = bounds(of_tone(&ground, Tone::Cloth).flat_map(|outline| &outline.points));
        for second in looks(&figure) {
            let skull = figure.joints(second).skull();
            assert!(left < skull.x && skull.x < right, "{exercise} {number}: beside it at {second:.1} s");
            let under = skull.y - 0.05 - top;
            assert!(
                under < 0.008 && under > -0.03,
                "{exercise} {number}: {under:.3} above it at {second:.1} s"
            );
        }
    }
}

#[test]
fn hands_walk_on_the_mat() {
    for number in [3, 4] {
        let figure = level("childs-pose", number);
        let ground = figure.unmoving().ground;
        let [left, bottom, right, top] =
            bounds(of_tone(&ground, Tone::Mat).flat_map(|outline| &outline.points));
        for second in looks(&figure) {
            for arm in &figure.joints(second).arms {
                let tip: V3 = arm.wrist + arm.hand * 0.1;
                // Seen from above: to the left of the figure is up.
                assert!(
                    left < tip.x && tip.x < right && bottom < -tip.z && -tip.z < top,
                    "{number}: a hand is at {tip:?} at {second:.1} s"
                );
            }
        }
    }
}

/// Closed outlines that lie in the glow and not around it, by where their middles are.
fn blades(frame: &Frame) -> Vec<V2> {
    let middle = |outline: &Outline| {
        let [left, bottom, right, top] = bounds(outline.points.iter());
        (right - left, V2 { x: f64::midpoint(left, right), y: f64::midpoint(bottom, top) })
    };
    let mut all: Vec<(f64, V2)> = of_tone(frame, Tone::Clay).map(middle).collect();
    all.sort_by(|a, b| a.0.total_cmp(&b.0));
    all.into_iter().take(2).map(|(_, middle)| middle).collect()
}

#[test]
fn shoulder_blades_slide_together_and_down() {
    let figure = level("reverse-fly", 1);
    let phases = figure.phases();
    let [apart, together] = [phases[0], phases[5]].map(|second| blades(&figure.frame(second)));
    let far = |blades: &[V2]| (blades[0].x - blades[1].x).abs();
    assert!(far(&together) < far(&apart) - 0.05, "{apart:?} {together:?}");
    assert!(together[0].y < apart[0].y && together[1].y < apart[1].y, "{apart:?} {together:?}");
}

/// Where both limbs of a pair lie one behind the other, nothing of the far one comes out as a chip.
#[test]
fn nothing_lies_loose_beside_a_body_in_profile() {
    for (exercise, numbers) in [("foam-roll", 1..=3), ("thoracic-extension", 1..=3)] {
        for number in numbers {
            let figure = level(exercise, number);
            for second in looks(&figure) {
                assert_eq!(chips(&figure.frame(second)), 0, "{exercise} {number} at {second:.1} s");
            }
        }
    }
    // At the wall one leg steps after the other; who stands or leans there stands on both.
    let plank = level("plank", 1);
    let phases = plank.phases();
    for second in [phases[0], phases[2]] {
        assert_eq!(chips(&plank.frame(second)), 0, "plank 1 at {second:.1} s");
    }
}

/// How many small pieces of the body lie alone.
fn chips(frame: &Frame) -> usize {
    let body = frame.outlines.iter().filter(|outline| matches!(outline.tone, Tone::Near | Tone::Far));
    let small = |outline: &&Outline| {
        let alone = Frame { outlines: vec![(*outline).clone()] };
        !is_hole(outline) && area_of(&alone, outline.tone) < 0.003
    };
    body.filter(small).count()
}

/// Holes run the other way round.
fn is_hole(outline: &Outline) -> bool {
    let next = outline.points.iter().cycle().skip(1);
    let twice = |(here, there): (&V2, &V2)| here.x * there.y - there.x * here.y;
    outline.points.iter().zip(next).map(twice).sum::<f64>() < 0.0
}
