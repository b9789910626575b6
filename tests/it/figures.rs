//! Is every figure a body? Bones keep their lengths, hands that carry weight stay, nothing sinks into the floor.

use midback_core::ExerciseId;
use midback_core::figure::{Figure, Joints, Tone, V3};

/// Fractions of body height.
const BONES: [(&str, f64); 4] =
    [("upper arm", 0.186), ("forearm", 0.146), ("thigh", 0.245), ("shank", 0.246)];

fn every_level(mut each: impl FnMut(&str, &Figure)) {
    for (name, levels) in Figure::all().unwrap() {
        for level in 1..=u8::try_from(levels).unwrap() {
            let figure = Figure::of(&ExerciseId::new(name), level).unwrap();
            each(&format!("{name} {level}"), &figure);
        }
    }
}

/// Thirty times a second, once through the loop.
fn through(figure: &Figure) -> Vec<Joints> {
    let ticks = (1..).map(f64::from).take_while(|tick| *tick <= figure.seconds() * 30.0);
    std::iter::once(0.0).chain(ticks).map(|tick| figure.joints(tick / 30.0)).collect()
}

fn places(joints: &Joints) -> Vec<(&'static str, V3)> {
    let mut all = vec![("hips", joints.root), ("head", joints.skull())];
    for arm in &joints.arms {
        all.extend([("shoulder", arm.shoulder), ("elbow", arm.elbow), ("wrist", arm.wrist)]);
    }
    for leg in &joints.legs {
        all.extend([("knee", leg.knee), ("ankle", leg.ankle)]);
    }
    all
}

#[test]
fn bones_keep_their_lengths() {
    every_level(|name, figure| {
        for joints in through(figure) {
            for (arm, leg) in joints.arms.iter().zip(&joints.legs) {
                let found = [
                    (arm.elbow - arm.shoulder).length(),
                    (arm.wrist - arm.elbow).length(),
                    (leg.knee - leg.hip).length(),
                    (leg.ankle - leg.knee).length(),
                ];
                for ((bone, length), found) in BONES.iter().zip(found) {
                    assert!((found / length - 1.0).abs() < 0.001, "{name}: {bone} is {found}");
                }
            }
        }
    });
}

#[test]
fn nothing_is_below_the_floor() {
    let mut wrong = Vec::new();
    every_level(|name, figure| {
        for joints in through(figure) {
            for (part, place) in places(&joints) {
                let flesh = if part == "head" { 0.040 } else { 0.014 };
                if place.y < flesh {
                    wrong.push(format!("{name}: {part} at {:.3}", place.y));
                    return;
                }
            }
        }
    });
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn contacts_are_met() {
    let mut wrong = Vec::new();
    every_level(|name, figure| {
        let worst = through(figure).iter().map(|joints| joints.missed).fold(0.0, f64::max);
        if worst >= 0.010 {
            wrong.push(format!("{name}: a contact is missed by {worst:.4}"));
        }
    });
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn nothing_jumps_and_the_loop_closes() {
    let mut wrong = Vec::new();
    every_level(|name, figure| {
        let mut all = through(figure);
        all.push(figure.joints(0.0));
        for pair in all.windows(2) {
            for ((part, here), (_, there)) in places(&pair[0]).into_iter().zip(places(&pair[1])) {
                let step = (there - here).length();
                // Body heights a second.
                if step * 30.0 > 1.3 {
                    wrong.push(format!("{name}: {part} goes {:.2} a second", step * 30.0));
                    return;
                }
            }
        }
    });
    assert!(wrong.is_empty(), "{wrong:#?}");
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
fn a_still_has_a_start_an_end_and_an_arrow() {
    every_level(|name, figure| {
        let still = figure.still();
        assert!(!still.start.outlines.is_empty() && still.start != still.end, "{name}");
        assert!((still.arrow.1 - still.arrow.0).length() > 0.01, "{name}");
    });
}

#[test]
fn a_loop_is_small_and_every_time_has_a_picture() {
    every_level(|name, figure| {
        let whole = figure.whole();
        assert!(whole.times.iter().all(|(at, _)| usize::from(*at) < whole.frames.len()), "{name}");
        let bytes = whole.bytes();
        assert!(bytes.starts_with(b"MBF1") && bytes.len() < 2_000_000, "{name}: {} bytes", bytes.len());
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
        ("seconds = 3", "seconds = 0"),
    ];
    for (right, wrong) in mistakes {
        assert!(text.contains(right), "{right}");
        let text = text.replacen(right, wrong, 1);
        let error = Figure::read("cat-cow", &text, 1).unwrap_err();
        assert!(error.to_string().contains("cat-cow"), "{wrong}: {error}");
    }
}
