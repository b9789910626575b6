//! Does the eye find in a picture what it has to find there: the front, hands that rest on something, a head on its
//! pillow?

use midback_core::LevelId;
use midback_core::figure::{Figure, Frame, Outline, Tone, V2};
use midback_tests::Drawings;

use crate::bodies::area_of;

/// How far from the middle of a hand its shadow is at most, in body heights.
const BESIDE: f64 = 0.05;
/// Where the hands and the skull are among the places that an eye follows.
const HANDS: [usize; 2] = [0, 1];
const SKULL: usize = 2;
const SHOULDER: usize = 5;

/// Someone in a pose that all exercises share, from a camera.
fn posed(pose: &str, camera: [f64; 2]) -> Figure {
    let text = format!(
        "[[levels]]\nid = 1\ncamera = {camera:?}\nkeys = [{{ pose = \"{pose}\", by = \"settle\" }}]\n"
    );
    Figure::read(pose, &text, LevelId::new(1)).unwrap()
}

fn level(exercise: &str, number: usize) -> Figure {
    let drawn = Drawings::shipped().unwrap().into_iter().find(|drawn| drawn.exercise.as_str() == exercise);
    drawn.unwrap().levels.swap_remove(number - 1)
}

/// Whether an outline goes around a place.
fn holds(outline: &Outline, place: V2) -> bool {
    let next = outline.points.iter().cycle().skip(1);
    let crosses = |(a, b): &(&V2, &V2)| {
        (a.y > place.y) != (b.y > place.y) && place.x < a.x + (b.x - a.x) * (place.y - a.y) / (b.y - a.y)
    };
    outline.points.iter().zip(next).filter(crosses).count() % 2 == 1
}

fn within(frame: &Frame, tone: Tone, place: V2) -> bool {
    frame.outlines.iter().any(|outline| outline.tone == tone && holds(outline, place))
}

fn beside(frame: &Frame, tone: Tone, place: V2) -> bool {
    let points =
        frame.outlines.iter().filter(|outline| outline.tone == tone).flat_map(|outline| &outline.points);
    within(frame, tone, place) || points.into_iter().any(|point| (*point - place).length() < BESIDE)
}

#[test]
fn a_face_tells_the_front_from_the_back() {
    // Turned this far both arms and both legs are near: what is paler is the face.
    let face = |yaw: f64| area_of(&posed("standing", [yaw, 4.0]).frame(0.0), Tone::Far);
    for yaw in [75.0, 90.0, 105.0] {
        assert!(face(yaw) > 0.003, "{yaw}: {}", face(yaw));
        assert!(face(-yaw) < 1e-9, "-{yaw}: {}", face(-yaw));
    }
}

#[test]
fn a_far_shoulder_is_no_loose_chip() {
    // From above the left side the right shoulder is seen past the trunk, and its arm is not.
    let figure = posed("hands-and-knees", [160.0, 50.0]);
    let (frame, shoulder) = (figure.frame(0.0), figure.seen(0.0)[SHOULDER]);
    let pale = frame.outlines.iter().filter(|outline| outline.tone == Tone::Far);
    let nearest = pale.flat_map(|outline| &outline.points).map(|point| (*point - shoulder).length());
    let nearest = nearest.fold(9.0, f64::min);
    assert!(nearest > 0.04, "{nearest}");
}

#[test]
fn who_walks_wears_shoes() {
    let figure = level("walking", 1);
    let shoes = area_of(&figure.frame(0.0), Tone::Band);
    assert!(shoes > 0.002, "{shoes}");
}

#[test]
fn hands_in_a_door_frame_are_on_its_posts() {
    let figure = level("chest-expansion", 1);
    let (ground, seen) = (figure.unmoving().ground, figure.seen(0.0));
    for hand in HANDS {
        assert!(within(&ground, Tone::Wall, seen[hand]), "hand {hand} is beside its post");
    }
}

#[test]
fn hands_that_rest_on_a_wall_throw_a_shadow_on_it() {
    for (exercise, number) in [("thread-the-needle", 1), ("wall-angel", 2), ("wall-angel", 3)] {
        let figure = level(exercise, number);
        let ground = figure.unmoving().ground;
        for share in [0.0, 0.25, 0.5, 0.75] {
            let second = share * figure.seconds();
            let (frame, seen) = (figure.frame(second), figure.seen(second));
            for hand in HANDS {
                let name = format!("{exercise} {number}, hand {hand} at {second:.1} s");
                assert!(within(&ground, Tone::Wall, seen[hand]), "{name} is beside the wall");
                assert!(beside(&frame, Tone::Wood, seen[hand]), "{name} is off the wall");
            }
        }
    }
}

#[test]
fn a_head_that_lies_lies_on_its_pillow() {
    // When it lies there: all the time, or while it is held.
    for (exercise, number, seconds) in [
        ("open-book", 1, [0.0, 2.0]),
        ("open-book", 2, [0.0, 2.0]),
        ("open-book", 3, [0.0, 2.0]),
        ("wall-angel", 1, [0.0, 2.0]),
        ("thread-the-needle", 2, [4.5, 6.0]),
        ("thread-the-needle", 3, [10.5, 11.0]),
    ] {
        let figure = level(exercise, number);
        let ground = figure.unmoving().ground;
        for second in seconds {
            let skull = figure.seen(second)[SKULL];
            let height = figure.lowest(second).iter().find(|flesh| flesh.part == "head").unwrap().height;
            assert!(within(&ground, Tone::Cloth, skull), "{exercise} {number}: beside it at {second} s");
            assert!(height < 0.1, "{exercise} {number}: {height} above it at {second} s");
        }
    }
}
