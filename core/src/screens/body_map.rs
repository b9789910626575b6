//! Where on the back is it? A back, seen from behind, with places that can be tapped.

/// A point: 0 to 1 from left to right, and from the top down in the same measure.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct MapPoint {
    /// From the left.
    pub x: f64,
    /// From the top.
    pub y: f64,
}

/// A back with places on it. It says nothing that the answers beside it do not, so a screen reader passes it over.
#[derive(Debug, Clone, PartialEq)]
pub struct BodyMap {
    /// How high it is, where it is 1 wide.
    pub height: f64,
    /// The body: closed outlines, drawn one over the other.
    pub body: Vec<MapOutline>,
    /// The spine, as a line.
    pub spine: Vec<MapPoint>,
    /// What can be tapped.
    pub places: Vec<MapPlace>,
}

/// A closed outline.
#[derive(Debug, Clone, PartialEq)]
pub struct MapOutline {
    /// Its points, each joined to the next, and the last to the first.
    pub points: Vec<MapPoint>,
}

/// A place on the back.
#[derive(Debug, Clone, PartialEq)]
pub struct MapPlace {
    /// The answer that a tap on it gives.
    pub answer: String,
    /// Where it is: one outline, or one on each side.
    pub outlines: Vec<MapOutline>,
}

impl BodyMap {
    /// The answer of the place at a point; none where there is no place.
    #[must_use]
    pub fn answer_at(&self, x: f64, y: f64) -> Option<&str> {
        let place =
            self.places.iter().find(|place| place.outlines.iter().any(|one| one.holds(MapPoint { x, y })));
        place.map(|place| place.answer.as_str())
    }
}

impl MapOutline {
    /// Whether a point lies inside: a line from it to the right crosses the outline an odd number of times.
    fn holds(&self, at: MapPoint) -> bool {
        let count = self.points.len();
        let crosses = (0..count).filter(|index| {
            let (a, b) = (self.points[*index], self.points[(index + 1) % count]);
            let spans = (a.y > at.y) != (b.y > at.y);
            spans && at.x < a.x + (at.y - a.y) / (b.y - a.y) * (b.x - a.x)
        });
        crosses.count() % 2 == 1
    }
}

/// How high the map is.
const HEIGHT: f64 = 1.07;

/// The right half of head, trunk and arm, from the top down; the left one mirrors it.
const HEAD: [(f64, f64); 5] = [(0.5, 0.02), (0.56, 0.04), (0.585, 0.11), (0.57, 0.17), (0.54, 0.215)];
const TRUNK: [(f64, f64); 13] = [
    (0.54, 0.22),
    (0.55, 0.25),
    (0.60, 0.275),
    (0.68, 0.29),
    (0.735, 0.32),
    (0.745, 0.38),
    (0.72, 0.46),
    (0.70, 0.56),
    (0.68, 0.66),
    (0.665, 0.75),
    (0.675, 0.85),
    (0.70, 0.95),
    (0.70, 1.05),
];
const ARM: [(f64, f64); 12] = [
    (0.735, 0.315),
    (0.785, 0.345),
    (0.815, 0.42),
    (0.825, 0.52),
    (0.835, 0.62),
    (0.84, 0.74),
    (0.83, 0.86),
    (0.79, 0.87),
    (0.775, 0.74),
    (0.765, 0.62),
    (0.745, 0.52),
    (0.725, 0.42),
];

/// Between the shoulder blades, and lower: the right half of each, from the top down.
const BLADES: [(f64, f64); 4] = [(0.555, 0.325), (0.585, 0.39), (0.575, 0.47), (0.545, 0.525)];
const RIBS: [(f64, f64); 4] = [(0.60, 0.655), (0.652, 0.69), (0.645, 0.75), (0.585, 0.79)];

/// On one side, beside the spine; and the arm: whole outlines, mirrored on the other side.
const SIDE: [(f64, f64); 7] =
    [(0.625, 0.37), (0.675, 0.385), (0.69, 0.46), (0.675, 0.56), (0.645, 0.625), (0.605, 0.60), (0.61, 0.48)];
const UPPER_ARM: [(f64, f64); 6] =
    [(0.755, 0.385), (0.79, 0.42), (0.81, 0.53), (0.82, 0.70), (0.79, 0.72), (0.77, 0.55)];

const SPINE: [(f64, f64); 2] = [(0.5, 0.23), (0.5, 0.96)];

/// The map for a question with these answers; none where it asks for no place. A place without an answer is not on it.
pub(crate) fn of(question: &str, answers: &[&str]) -> Option<BodyMap> {
    if question != "where" {
        return None;
    }
    let both = |half: &[(f64, f64)]| vec![smooth(half), smooth(&mirrored(half))];
    let places = [
        ("blades", vec![whole(&BLADES)]),
        ("ribs", vec![whole(&RIBS)]),
        ("one-side", both(&SIDE)),
        ("arm-leg", both(&UPPER_ARM)),
    ];
    let [left, right] = [smooth(&mirrored(&ARM)), smooth(&ARM)];
    Some(BodyMap {
        height: HEIGHT,
        body: vec![left, right, whole(&TRUNK), whole(&HEAD)],
        spine: SPINE.into_iter().map(point).collect(),
        places: places
            .into_iter()
            .filter(|(answer, _)| answers.contains(answer))
            .map(|(answer, outlines)| MapPlace { answer: answer.to_owned(), outlines })
            .collect(),
    })
}

fn point((x, y): (f64, f64)) -> MapPoint {
    MapPoint { x, y }
}

fn mirrored(half: &[(f64, f64)]) -> Vec<(f64, f64)> {
    half.iter().rev().map(|(x, y)| (1.0 - x, *y)).collect()
}

/// A right half and its mirror image as one outline.
fn whole(half: &[(f64, f64)]) -> MapOutline {
    let mut points = half.to_vec();
    points.extend(mirrored(half));
    smooth(&points)
}

/// How many points each of the given ones becomes.
const STEPS: u8 = 6;

/// A closed curve through all points (Catmull-Rom).
fn smooth(points: &[(f64, f64)]) -> MapOutline {
    let count = points.len();
    let at = |index: usize| points[index % count];
    let curve = |index: usize, share: f64| {
        let [a, b, c, d] = [at(index + count - 1), at(index), at(index + 1), at(index + 2)];
        let one = |a: f64, b: f64, c: f64, d: f64| {
            let (first, second, third) = (c - a, 2.0 * a - 5.0 * b + 4.0 * c - d, 3.0 * b - a - 3.0 * c + d);
            b + 0.5 * share * (first + share * (second + share * third))
        };
        MapPoint { x: one(a.0, b.0, c.0, d.0), y: one(a.1, b.1, c.1, d.1) }
    };
    let points = (0..count)
        .flat_map(|index| (0..STEPS).map(move |step| (index, f64::from(step) / f64::from(STEPS))))
        .map(|(index, share)| curve(index, share));
    MapOutline { points: points.collect() }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ANSWERS: [&str; 6] = ["blades", "ribs", "one-side", "chest-belly", "arm-leg", "elsewhere"];

    #[test]
    fn every_place_is_on_the_body_and_on_no_other_place() {
        let map = of("where", &ANSWERS).unwrap();
        assert_eq!(map.places.len(), 4);
        for (at, place) in map.places.iter().enumerate() {
            for point in place.outlines.iter().flat_map(|outline| &outline.points) {
                let on_body = map.body.iter().any(|outline| outline.holds(*point));
                assert!(on_body, "{}: {point:?} is beside the body", place.answer);
                let others = map.places.iter().enumerate().filter(|(other, _)| *other != at);
                for (_, other) in others {
                    let free = other.outlines.iter().all(|outline| !outline.holds(*point));
                    assert!(free, "{} lies over {}", place.answer, other.answer);
                }
            }
        }
    }

    #[test]
    fn both_sides_are_alike() {
        let map = of("where", &ANSWERS).unwrap();
        let outlines = map.body.iter().chain(map.places.iter().flat_map(|place| &place.outlines));
        let points: Vec<MapPoint> = outlines.flat_map(|outline| outline.points.clone()).collect();
        for point in &points {
            let other =
                |one: &&MapPoint| (one.x - (1.0 - point.x)).abs() < 1e-9 && (one.y - point.y).abs() < 1e-9;
            assert!(points.iter().any(|one| other(&one)), "{point:?} has no mirror image");
            assert!((0.0..=1.0).contains(&point.x) && (0.0..=HEIGHT).contains(&point.y), "{point:?}");
        }
    }

    #[test]
    fn a_tap_on_either_side_gives_the_answer() {
        let map = of("where", &ANSWERS).unwrap();
        let taps =
            [(0.5, 0.4, "blades"), (0.5, 0.73, "ribs"), (0.65, 0.5, "one-side"), (0.35, 0.5, "one-side")];
        for (x, y, answer) in taps {
            assert_eq!(map.answer_at(x, y), Some(answer), "{x} {y}");
        }
        assert_eq!(map.answer_at(0.2, 0.6), Some("arm-leg"));
        assert_eq!((map.answer_at(0.5, 0.1), map.answer_at(0.02, 0.5)), (None, None));
    }

    #[test]
    fn other_questions_have_none() {
        assert_eq!(of("began", &["slowly"]), None);
        assert_eq!(of("where", &["blades"]).unwrap().places.len(), 1);
    }
}
