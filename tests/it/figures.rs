//! Are the pictures of figures what the phones need? Whether each is a person, `bodies` asks.

use expect_test::expect_file;
use midback_core::figure::{Figure, Loop, Tone};
use midback_core::{ExerciseId, LevelId};
use midback_tests::Drawings;

fn every_level(mut each: impl FnMut(&str, &Figure)) {
    for drawn in Drawings::shipped().unwrap() {
        drawn.named().for_each(|(name, figure)| each(&name, figure));
    }
}

#[test]
fn the_other_side_is_the_mirror_image() {
    every_level(|name, figure| {
        let frame = figure.frame(1.0);
        assert!(frame.outlines.iter().any(|outline| outline.tone == Tone::Near), "{name}");
        assert_ne!(frame, frame.mirrored(), "{name}");
        assert_eq!(frame, frame.mirrored().mirrored(), "{name}");
        for (one, other) in frame.outlines.iter().zip(&frame.mirrored().outlines) {
            for (here, there) in one.points.iter().zip(&other.points) {
                assert!(here.x.to_bits() == (-there.x).to_bits() && here.y.to_bits() == there.y.to_bits());
            }
        }
    });
}

#[test]
fn a_mistake_in_a_file_of_keyframes_names_the_file() {
    let text = include_str!("../../core/catalog/figures/cat-cow.toml");
    let mistakes = [
        ("lumbar = -25", "lumber = -25"),
        ("from = \"hands-and-knees\"", "from = \"feet-and-elbows\""),
        ("pose = \"cow\"", "pose = \"horse\""),
        ("like = 2", "like = 9"),
        ("kind = \"chair\"", "kind = \"sofa\""),
        ("by = \"out\"", "by = \"outwards\""),
    ];
    for (right, wrong) in mistakes {
        assert!(text.contains(right), "{right}");
        let text = text.replacen(right, wrong, 1);
        let error = Figure::read("cat-cow", &text, LevelId::new(1)).unwrap_err();
        assert!(error.to_string().contains("cat-cow"), "{wrong}: {error}");
    }
}

/// A page gives each figure its room before it is drawn, so that nothing moves when it comes; and its first picture is the one with
/// which the loop begins, although nothing of the loop was looked at.
#[test]
fn how_much_room_a_figure_needs_is_known_beforehand() {
    let mut drawn = Vec::new();
    for (exercise, levels) in Figure::all().unwrap() {
        let exercise = ExerciseId::new(exercise);
        for level in levels {
            let still =
                [false, true].map(|banded| Figure::loaded(&exercise, level, banded).unwrap().unmoving());
            drawn.push((exercise.clone(), level, still));
        }
    }
    let line = |(exercise, level, stills): &(ExerciseId, LevelId, [Loop; 2])| {
        let mut views =
            stills.each_ref().map(|still| still.view.map(|side| side.to_string()).join(" ")).to_vec();
        views.dedup();
        format!("{exercise} {} {}\n", level.as_number(), views.join(" "))
    };
    expect_file!["../../core/catalog/views.txt"].assert_eq(&drawn.iter().map(line).collect::<String>());
    for (exercise, level, stills) in &drawn {
        for (banded, still) in [false, true].into_iter().zip(stills) {
            let first = Figure::beginning(exercise, *level, banded).unwrap();
            assert_eq!((first.view, &first.ground), (still.view, &still.ground), "{exercise} {level:?}");
            assert_eq!((&first.frames, &first.times), (&still.frames, &still.times), "{exercise} {level:?}");
            let bytes = first.bytes();
            let length = |at: usize| f32::from_le_bytes(bytes[at..at + 4].try_into().unwrap());
            let ratio = Figure::aspect(exercise, *level, banded).unwrap();
            assert_eq!((length(4) / length(8)).to_string(), ratio.to_string(), "{exercise} {level:?}");
        }
    }
    let unknown = Figure::aspect(&ExerciseId::new("plank"), LevelId::new(99), false);
    assert!(unknown.unwrap_err().to_string().contains("plank"));
}
