//! Are the pictures of figures what the phones need? Whether each is a person, `bodies` asks.

use midback_core::LevelId;
use midback_core::figure::{Figure, Tone};
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
