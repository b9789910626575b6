//! Is the other side of an exercise the mirror image of the first, however it is made?

use midback_core::figure::{Figure, Tone, V3};

use crate::bodies::{DUST, area_of};

/// The text of a file of keyframes with right and left exchanged, and what is to a side said to the other one.
fn mirrored(text: &str) -> String {
    let numbers = |line: &str, change: fn(usize, f64) -> f64| -> String {
        let (name, values) = line.split_once('=').unwrap();
        let bare = values.trim().trim_start_matches('[').trim_end_matches(']');
        let values: Vec<String> = bare
            .split(',')
            .enumerate()
            .map(|(at, value)| change(at, value.trim().parse().unwrap()).to_string())
            .collect();
        if values.len() == 1 {
            format!("{name}= {}", values[0])
        } else {
            format!("{name}= [{}]", values.join(", "))
        }
    };
    let mut all = String::new();
    for line in text.lines() {
        let line = line.split(" #").next().unwrap();
        let name = line.split('=').next().unwrap().trim();
        let line = match name {
            "lumbar" | "thoracic" | "neck" | "head" => {
                numbers(line, |at, value| if at > 0 { -value } else { value })
            }
            "roll" | "yaw" => numbers(line, |_, value| -value),
            "root" => numbers(line, |at, value| if at == 2 { -value } else { value }),
            "camera" => numbers(line, |at, value| if at == 0 { 180.0 - value } else { value }),
            _ => line.to_owned(),
        };
        let mut word = String::new();
        for letter in line.chars().chain(['\n']) {
            if letter.is_ascii_alphabetic() {
                word.push(letter);
                continue;
            }
            all.push_str(match word.as_str() {
                "right" => "left",
                "left" => "right",
                other => other,
            });
            word.clear();
            all.push(letter);
        }
    }
    all
}

#[test]
fn a_body_that_is_authored_the_other_way_round_is_the_mirror_image() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../core/catalog/figures");
    for (name, levels) in Figure::all().unwrap() {
        let text = std::fs::read_to_string(format!("{folder}/{name}.toml")).unwrap();
        for level in levels {
            let figure = Figure::read(name, &text, level).unwrap();
            let other = Figure::read(name, &mirrored(&text), level).unwrap();
            for second in figure.phases() {
                let (here, there) = (figure.joints(second), other.joints(second));
                for side in [0, 1] {
                    let (arm, leg) = (&here.arms[side], &here.legs[side]);
                    let (other_arm, other_leg) = (&there.arms[1 - side], &there.legs[1 - side]);
                    for (place, other) in [
                        (here.skull(), there.skull()),
                        (arm.elbow, other_arm.elbow),
                        (arm.wrist, other_arm.wrist),
                        (leg.knee, other_leg.knee),
                        (leg.ankle, other_leg.ankle),
                        (leg.toe, other_leg.toe),
                    ] {
                        let far = (V3 { z: -place.z, ..place } - other).length();
                        assert!(
                            far < 1e-4,
                            "{name} {level} at {second:.1} s: {far:.5} from the mirror image"
                        );
                    }
                }
                let (picture, other) = (figure.frame(second).mirrored(), other.frame(second));
                for tone in [Tone::Near, Tone::Far, Tone::Clay] {
                    let (area, other) = (area_of(&picture, tone), area_of(&other, tone));
                    assert!(
                        (area - other).abs() < 0.01 * area + 3.0 * DUST,
                        "{name} {level} at {second:.1} s: {tone:?} is {area:.4} and mirrored {other:.4}"
                    );
                }
            }
        }
    }
}
