//! Is every figure a person? Bones of one length, joints that bend as people's do, nothing through the floor, hands
//! and feet that stay, no jumps.
//!
//! Each law is held at every level of every exercise, thirty times a second, and each is shown to fail for a pose
//! that breaks it.

use std::collections::BTreeMap;

use midback_core::LevelId;
use midback_core::figure::{Figure, Frame, Joints, Leg, Loop, Outline, Tone, V3};
use midback_tests::Drawings;
use midback_tests::ranges::{RANGES, Range, table};

/// Pictures a second.
const RATE: f64 = 30.0;
/// What may be wrong by rounding.
const ROUNDING: f64 = 0.001;
/// How far flesh may be pressed into what it lies on, in body heights.
const SOFT: f64 = 0.005;
/// How far a held hand or a standing foot may wander, in body heights.
const DRIFT: f64 = 0.01;
/// By which share of its pace a foot that walks may slip on the floor.
const SLIP: f64 = 0.1;
/// How fast anything may be, in body heights a second: an arm that opens wide within the two seconds that rule G gives
/// the way up is the fastest.
const FAST: f64 = 1.3;
/// How fast a foot that swings in a brisk walk is against the hips.
const FAST_WALK: f64 = 1.7;
/// By how much more the area of a tone may change from one picture to the next than before and after, in square body
/// heights: what a gap along an upper arm takes.
const POP: f64 = 0.0008;

/// A sliver of less than this may be drawn or left out, in square body heights.
pub(crate) const DUST: f64 = 2.2e-4;

/// What is wrong with a figure, each in a line.
type Law = fn(&Figure) -> Vec<String>;

/// What each law has against these figures.
fn against(drawings: &[Drawings], laws: &[Law]) -> Vec<String> {
    let of = |(name, figure): (String, &Figure)| {
        let found = laws.iter().flat_map(|law| law(figure)).map(|what| format!("{name}: {what}"));
        found.collect::<Vec<_>>()
    };
    drawings.iter().flat_map(Drawings::named).flat_map(of).collect()
}

/// Everything that is wrong with these figures as bodies of people.
pub(crate) fn complaints(drawings: &[Drawings]) -> Vec<String> {
    against(drawings, &[lengths, angles, floor, outlines, contacts, speed, area])
}

fn holds(law: Law) {
    let wrong = against(&Drawings::shipped().unwrap(), &[law]);
    assert!(wrong.is_empty(), "{} are wrong:\n{}", wrong.len(), wrong.join("\n"));
}

/// Someone on hands and knees who goes to another pose and back.
fn going_to(pose: &str) -> Figure {
    let text = format!(
        "[poses.kneeling]\nfrom = \"hands-and-knees\"\n\
         legs = {{ joint = [0, 0.038, 0.055], lower = [-1, 0, 0], end = [-1, -0.45, 0] }}\n\
         [poses.other]\nfrom = \"kneeling\"\n{pose}\n\n[[levels]]\nid = 1\ncamera = [14, 0]\n\
         keys = [{{ pose = \"kneeling\", by = \"settle\" }}, {{ pose = \"other\", by = \"settle\" }}]\n"
    );
    Figure::read("example", &text, LevelId::new(1)).unwrap()
}

/// The law holds for a pose and is broken, in these words, by another one.
fn tells(law: Law, good: &str, bad: &str, words: &str) {
    let found = law(&going_to(good));
    assert!(found.is_empty(), "{good}: {found:#?}");
    let found = law(&going_to(bad));
    assert!(found.iter().any(|what| what.contains(words)), "{bad}: {found:#?}");
}

fn through(figure: &Figure) -> Vec<Joints> {
    let ticks = (0..).map(f64::from).take_while(|tick| *tick < figure.seconds() * RATE - 0.5);
    ticks.map(|tick| figure.joints(tick / RATE)).collect()
}

/// The worst of each kind, and when it was.
#[derive(Default)]
struct Worst(BTreeMap<String, (f64, String)>);

impl Worst {
    fn note(&mut self, kind: &str, by: f64, what: impl FnOnce() -> String) {
        let known = self.0.get(kind).map_or(0.0, |known| known.0);
        if by > known {
            self.0.insert(kind.to_owned(), (by, what()));
        }
    }

    fn lines(self) -> Vec<String> {
        self.0.into_iter().map(|(kind, (_, what))| format!("{kind} {what}")).collect()
    }
}

fn seconds(tick: usize) -> f64 {
    f64::from(u32::try_from(tick).unwrap()) / RATE
}

const SIDES: [&str; 2] = ["right", "left"];

fn lengths(figure: &Figure) -> Vec<String> {
    let mut worst = Worst::default();
    let mut check = |bone: &str, found: f64, right: f64| {
        worst.note(bone, (found / right - 1.0).abs() - ROUNDING, || {
            format!("is {found:.4} long, not {right}")
        });
    };
    for joints in through(figure) {
        for (arm, leg) in joints.arms.iter().zip(&joints.legs) {
            check("upper arm", (arm.elbow - arm.shoulder).length(), 0.186);
            check("forearm", (arm.wrist - arm.elbow).length(), 0.146);
            check("thigh", (leg.knee - leg.hip).length(), 0.245);
            check("shank", (leg.ankle - leg.knee).length(), 0.246);
            check("pelvis", (leg.hip - joints.root).length(), 0.052);
        }
        let axis = joints.axis();
        let spans: Vec<f64> = axis.windows(2).map(|pair| (pair[1] - pair[0]).length()).collect();
        assert_eq!(spans.len(), 1 + 5 + 8 + 3);
        check("sacrum", spans[0], 0.035);
        spans[1..6].iter().for_each(|span| check("lumbar segment", *span, 0.090 / 5.0));
        spans[6..14].iter().for_each(|span| check("thoracic segment", *span, 0.175 / 8.0));
        spans[14..].iter().for_each(|span| check("neck segment", *span, 0.050 / 3.0));
    }
    worst.lines()
}

fn angles(figure: &Figure) -> Vec<String> {
    let mut worst = Worst::default();
    for (tick, joints) in through(figure).iter().enumerate() {
        for angle in joints.angles() {
            let range = Range::of(angle.motion).unwrap();
            let side = if range.of_spine() { "" } else { SIDES[angle.side] };
            let kind = format!("{side} {}", range.name).trim_start().to_owned();
            worst.note(&kind, range.beyond(angle.value) - 0.05, || {
                let (value, second) = (angle.value, seconds(tick));
                format!("is {value:.0} at {second:.1} s, people have {:.0} to {:.0}", range.least, range.most)
            });
        }
    }
    worst.lines()
}

fn floor(figure: &Figure) -> Vec<String> {
    let mut worst = Worst::default();
    // Flesh moves slowly: every third picture is enough.
    for tick in (0..through(figure).len()).step_by(3) {
        for flesh in figure.lowest(seconds(tick)) {
            worst.note(flesh.part, -SOFT - flesh.height, || {
                let percent = -flesh.height * 100.0;
                format!(
                    "is {percent:.1} % below the floor, near the {}, at {:.1} s",
                    flesh.nearest,
                    seconds(tick)
                )
            });
        }
    }
    worst.lines()
}

/// Whether the floor is a line; one that is seen from above is a round.
fn floor_line(drawn: &Loop) -> bool {
    drawn.ground.outlines.iter().any(|outline| outline.tone == Tone::Floor && outline.points.len() == 4)
}

fn outlines(figure: &Figure) -> Vec<String> {
    if !floor_line(&figure.unmoving()) {
        return Vec::new();
    }
    let body = |tone: Tone| matches!(tone, Tone::Near | Tone::Far | Tone::Clay);
    let whole = figure.whole();
    let outlines = whole.frames.iter().flat_map(|frame| &frame.outlines);
    let points = outlines.filter(|outline| body(outline.tone)).flat_map(|outline| &outline.points);
    let lowest = points.map(|point| point.y).fold(9.0, f64::min);
    if lowest > -SOFT - 0.002 { Vec::new() } else { vec![format!("an outline ends at {lowest:.4}")] }
}

/// Places of a limb that stay while it is held, and whether it is.
type Kept = (Option<V3>, Vec<(&'static str, V3)>);

fn kept(joints: &Joints, limb: usize) -> Kept {
    let held = joints.held[limb];
    let at = |place: V3| held.is_some_and(|held| (place - held).length() < 2.0 * DRIFT);
    if let Some(arm) = joints.arms.get(limb) {
        let ends = [("elbow", arm.elbow), ("wrist", arm.wrist), ("fingers", arm.wrist + arm.hand * 0.09)];
        // What is before the held joint moves with the body.
        return (held, ends.into_iter().skip(usize::from(!at(arm.elbow))).collect());
    }
    let leg = &joints.legs[limb - 2];
    let [heel, ball] = leg.sole();
    let ends = [("knee", leg.knee), ("ankle", leg.ankle), ("heel", heel), ("ball", ball)];
    (held, ends.into_iter().skip(usize::from(!at(leg.knee))).collect())
}

/// A foot that lies on the floor with heel and toes.
fn standing(joints: &Joints, limb: usize) -> Kept {
    let flat = |leg: &&Leg| leg.sole().iter().all(|end| end.y < SOFT);
    match limb.checked_sub(2).map(|side| &joints.legs[side]).filter(flat) {
        Some(leg) => (Some(V3::default()), vec![("foot", leg.ankle)]),
        None => (None, Vec::new()),
    }
}

fn drift(all: &[Joints], of: fn(&Joints, usize) -> Kept, worst: &mut Worst) {
    for limb in 0..4 {
        let mut since: Option<Kept> = None;
        for (tick, joints) in all.iter().enumerate() {
            let (held, places) = of(joints, limb);
            let same = match (&since, held) {
                (Some((Some(before), _)), Some(now)) => (*before - now).length() < 1e-6,
                _ => false,
            };
            if !same {
                since = held.map(|held| (Some(held), places));
                continue;
            }
            let first = since.iter().flat_map(|since| &since.1);
            for ((end, there), (_, here)) in first.zip(&places) {
                let kind = format!("{} {end}", SIDES[limb % 2]);
                let far = (*here - *there).length();
                worst.note(&kind, far - DRIFT, || {
                    format!("wanders by {:.1} % while it is held, at {:.1} s", far * 100.0, seconds(tick))
                });
            }
        }
    }
}

/// The picture goes along with someone who walks: feet on the floor go back, all at the pace of the floor.
fn walk(all: &[Joints], worst: &mut Worst) {
    let mut steps = Vec::new();
    for limb in [2, 3] {
        for (tick, joints) in all.iter().enumerate() {
            let next = &all[(tick + 1) % all.len()];
            if let (Some((_, here)), Some((_, there))) =
                (standing(joints, limb).1.first(), standing(next, limb).1.first())
            {
                steps.push((limb, tick, (*there - *here).x * RATE));
            }
        }
    }
    let pace = steps.iter().map(|step| step.2).sum::<f64>() / f64::from(u32::try_from(steps.len()).unwrap());
    assert!(pace < 0.0, "a walk goes forward: {pace}");
    for (limb, tick, speed) in steps {
        worst.note(&format!("{} foot", SIDES[limb % 2]), (speed / pace - 1.0).abs() - SLIP, || {
            format!("goes back by {speed:.2}, the floor by {pace:.2}, at {:.1} s", seconds(tick))
        });
    }
}

fn contacts(figure: &Figure) -> Vec<String> {
    let mut worst = Worst::default();
    let all = through(figure);
    drift(&all, kept, &mut worst);
    if figure.flows() {
        walk(&all, &mut worst);
    } else {
        drift(&all, standing, &mut worst);
    }
    for (tick, joints) in all.iter().enumerate() {
        let (missed, second) = (joints.missed, seconds(tick));
        worst.note("a contact", missed - DRIFT, || format!("is missed by {missed:.3} at {second:.1} s"));
    }
    worst.lines()
}

fn places(joints: &Joints) -> Vec<(String, V3)> {
    let mut all = vec![("hips".to_owned(), joints.root), ("head".to_owned(), joints.skull())];
    for (side, (arm, leg)) in SIDES.iter().zip(joints.arms.iter().zip(&joints.legs)) {
        let [heel, ball] = leg.sole();
        let fingers = arm.wrist + arm.hand * 0.09;
        let limbs = [
            ("shoulder", arm.shoulder),
            ("elbow", arm.elbow),
            ("wrist", arm.wrist),
            ("fingers", fingers),
            ("knee", leg.knee),
            ("ankle", leg.ankle),
            ("heel", heel),
            ("ball", ball),
        ];
        all.extend(limbs.map(|(name, place)| (format!("{side} {name}"), place)));
    }
    all
}

/// The last picture is followed by the first one.
fn speed(figure: &Figure) -> Vec<String> {
    let mut worst = Worst::default();
    let all = through(figure);
    let fast = if figure.flows() { FAST_WALK } else { FAST };
    for (tick, joints) in all.iter().enumerate() {
        let next = &all[(tick + 1) % all.len()];
        for ((name, here), (_, there)) in places(joints).into_iter().zip(places(next)) {
            let speed = (there - here).length() * RATE;
            worst.note(&name, speed - fast, || format!("goes {speed:.2} a second at {:.1} s", seconds(tick)));
        }
    }
    worst.lines()
}

/// Holes run the other way round, and are taken off.
pub(crate) fn area_of(frame: &Frame, tone: Tone) -> f64 {
    let twice = |outline: &Outline| {
        let next = outline.points.iter().cycle().skip(1);
        outline.points.iter().zip(next).map(|(here, there)| here.x * there.y - there.x * here.y).sum::<f64>()
    };
    frame.outlines.iter().filter(|outline| outline.tone == tone).map(twice).sum::<f64>().abs() / 2.0
}

/// Pictures as they follow one another around the loop, each of a stay once, and when.
fn pictures(figure: &Figure) -> Vec<(Frame, f64)> {
    if figure.flows() {
        // Legs pass each other in a few pictures; between them it is told whether one comes out or pops out.
        let ticks = (0..).map(|tick| f64::from(tick) / (4.0 * RATE));
        let seconds = ticks.take_while(|second| *second < figure.seconds() - 0.1 / RATE);
        return seconds.map(|second| (figure.frame(second), second)).collect();
    }
    let whole = figure.whole();
    let mut order: Vec<(usize, usize)> = Vec::new();
    for (tick, (at, _)) in whole.times.iter().enumerate() {
        let at = usize::from(*at);
        match order.last().map(|(before, _)| (*before, at.abs_diff(*before))) {
            Some((_, 0)) => {}
            // Where a way back is quicker than the way there a picture is passed over: it is between its neighbours.
            Some((before, 2)) => order.extend([(usize::midpoint(at, before), tick), (at, tick)]),
            _ => order.push((at, tick)),
        }
    }
    order.into_iter().map(|(at, tick)| (whole.frames[at].clone(), seconds(tick))).collect()
}

fn area(figure: &Figure) -> Vec<String> {
    let pictures = pictures(figure);
    let mut worst = Worst::default();
    for tone in [Tone::Near, Tone::Far, Tone::Clay] {
        let areas: Vec<f64> = pictures.iter().map(|(frame, _)| area_of(frame, tone)).collect();
        let step = |at: usize| areas[(at + 1) % areas.len()] - areas[at % areas.len()];
        for (at, (_, second)) in pictures.iter().enumerate() {
            let (before, now, after) = (step(at + areas.len() - 1), step(at), step(at + 1));
            let pop = now.abs() - before.abs().max(after.abs());
            worst.note(&format!("{tone:?}"), pop - POP, || {
                format!("jumps by {now:.4}, before {before:.4} and after {after:.4}, at {second:.2} s")
            });
        }
    }
    worst.lines()
}

#[test]
fn bones_and_vertebrae_keep_their_lengths() {
    holds(lengths);
}

#[test]
fn joints_stay_within_what_people_can_do() {
    holds(angles);
}

#[test]
fn a_joint_that_is_bent_too_far_is_found() {
    let good = "lumbar = 20\nthoracic = 10\nneck = 10";
    for (bad, words) in [
        ("lumbar = 75", "lumbar flexion"),
        ("lumbar = [0, 0, 25]", "lumbar rotation"),
        ("thoracic = -40", "thoracic flexion, extension is -40"),
        ("thoracic = [0, 0, 60]", "thoracic rotation is 59"),
        ("neck = 80", "cervical flexion"),
        ("girdles = [0.08, 0]", "right clavicle protraction"),
        (
            "arm_right = { upper = [-1, 0, 0], lower = [-1, 0, 0], within = \"thorax\" }",
            "right shoulder horizontal",
        ),
        (
            "arm_left = { upper = [0, -1, 0.1], lower = [-1, -1, 0], within = \"thorax\" }",
            "left shoulder external",
        ),
        (
            "arm_right = { upper = [0, -1, 0.1], lower = [0.3, 1, 0], within = \"thorax\" }",
            "right elbow flexion",
        ),
        ("arm_right = { to = [0.27, 0.02, 0.105], end = [-1, 0.3, 0] }", "right wrist bend"),
        (
            "leg_right = { upper = [-1, -1, 0], lower = [-1, -1, 0], within = \"pelvis\" }",
            "right hip flexion",
        ),
        (
            "leg_left = { upper = [0, -0.2, 1], lower = [0, -1, 0], within = \"pelvis\" }",
            "left hip abduction",
        ),
        ("leg_left = { upper = [1, 0, 0], lower = [0, 0, 1], within = \"pelvis\" }", "left hip internal"),
        (
            "leg_right = { upper = [0, -1, 0], lower = [0.5, -1, 0], within = \"pelvis\" }",
            "right knee flexion is -2",
        ),
        (
            "leg_right = { upper = [1, 0, 0], lower = [-1, -0.05, 0], within = \"pelvis\" }",
            "right knee flexion is 17",
        ),
        (
            "leg_right = { upper = [1, 0, 0], lower = [0, -1, 0], within = \"pelvis\", stretched = 85 }",
            "right ankle",
        ),
    ] {
        tells(angles, good, bad, words);
    }
}

#[test]
fn someone_who_stands_upright_has_no_angles() {
    let text = "[poses.up]\nfrom = \"standing\"\npitch = 0\n\
                arms = { upper = [0, -1, 0], lower = [0, -1, 0] }\n\
                legs = { upper = [0, -1, 0], lower = [0, -1, 0], end = [1, 0, 0] }\n\n\
                [[levels]]\nid = 1\ncamera = [14, 0]\nkeys = [{ pose = \"up\", by = \"settle\" }]\n";
    let upright = Figure::read("upright", text, LevelId::new(1)).unwrap().joints(0.0);
    for angle in upright.angles() {
        assert!(angle.value.abs() < 0.01, "{angle:?}");
    }
}

#[test]
fn the_table_of_ranges_is_in_the_documentation() {
    for (at, range) in RANGES.iter().enumerate() {
        assert!(range.least < range.most && !range.source.is_empty(), "{}", range.name);
        assert!(
            RANGES[..at].iter().all(|other| other.motion != range.motion),
            "{} is there twice",
            range.name
        );
    }
    let said = include_str!("../../docs/figures.md");
    assert!(said.contains(&table()), "docs/figures.md should have this table:\n\n{}", table());
}

#[test]
fn nothing_sinks_into_the_floor() {
    holds(floor);
}

#[test]
fn flesh_below_the_floor_is_found() {
    tells(floor, "", "arm_right = { to = [0.30, 0.004, 0.105], end = [1, -0.2, 0] }", "right arm");
    tells(
        floor,
        "",
        "legs = { joint = [0, 0.02, 0.055], lower = [-1, 0, 0], end = [-1, -0.45, 0] }",
        "left leg",
    );
    tells(floor, "", "root = [0, 0.03, 0]\nfree = []", "trunk");
    tells(floor, "", "root = [0, 0.12, 0]\npitch = 130\nfree = []", "head");
}

#[test]
fn outlines_end_at_the_floor_where_it_is_seen_as_a_line() {
    holds(outlines);
    let drawings = Drawings::shipped().unwrap();
    let seen = drawings
        .iter()
        .flat_map(Drawings::named)
        .filter(|(_, figure)| floor_line(&figure.unmoving()))
        .count();
    assert!(seen > 20, "only {seen} levels are seen along the floor");
}

#[test]
fn hands_and_feet_that_hold_stay() {
    holds(contacts);
}

#[test]
fn a_hand_or_a_foot_that_wanders_is_found() {
    // A wrist that is held while the hand turns on it, and a knee that is held while the foot swings.
    let turned =
        "arm_right = { to = [0.27, 0.020, 0.105], stretch = 0.996, end = [1, 0, 1], grip = \"flat\" }";
    tells(contacts, "lumbar = 10", turned, "right fingers wanders");
    let swung = "leg_left = { joint = [0, 0.038, 0.055], lower = [-1, 0.2, 0.3], end = [-1, -0.45, 0] }";
    tells(contacts, "lumbar = 10", swung, "left ankle wanders");
    // Hands that are out of reach.
    tells(
        contacts,
        "lumbar = 10",
        "arms = { to = [1.2, 0.02, 0.105], stretch = 0.996, end = [1, 0, 0] }",
        "a contact is missed",
    );
    // A foot that slides along the floor.
    let text = |x: f64| {
        format!(
            "[poses.there]\nfrom = \"standing\"\nlegs = {{ to = [{x}, 0.0395, 0.06], end = [1, 0, 0.15] }}\n\n\
             [[levels]]\nid = 1\ncamera = [14, 0]\n\
             keys = [{{ pose = \"standing\", by = \"settle\" }}, {{ pose = \"there\", by = \"settle\" }}]\n"
        )
    };
    let stands = |x: f64| contacts(&Figure::read("example", &text(x), LevelId::new(1)).unwrap());
    assert_eq!(stands(-0.01), Vec::<String>::new());
    assert!(stands(0.06).iter().any(|what| what.contains("foot wanders")), "{:#?}", stands(0.06));
}

#[test]
fn a_foot_that_slips_on_a_walk_is_found() {
    let text = include_str!("../../core/catalog/figures/walking.toml");
    let foot = "leg_right = { to = [-0.014, 0.0395, 0.045]";
    assert!(text.contains(foot), "{foot}");
    let text = text.replacen(foot, "leg_right = { to = [-0.044, 0.0395, 0.045]", 1);
    let found = contacts(&Figure::read("walking", &text, LevelId::new(1)).unwrap());
    assert!(found.iter().any(|what| what.contains("right foot goes back")), "{found:#?}");
}

#[test]
fn nothing_jumps_and_the_end_is_followed_by_the_beginning() {
    holds(speed);
}

#[test]
fn a_jump_is_found() {
    // Too few seconds to go that far.
    let bad = "arm_right = { to = [-2.4, 0.9, 0.1], soft = 0.05 }\nroot = [-2.4, 0.6, 0]\nfree = []";
    tells(speed, "lumbar = 10", bad, "a second");
}

#[test]
fn no_tone_flickers() {
    holds(area);
}

#[test]
fn a_limb_that_pops_behind_the_trunk_is_found() {
    let text = |z: f64| {
        format!(
            "[poses.here]\nfrom = \"standing\"\narm_right = {{ upper = [0.3, -1, {z}], lower = [0.3, -1, {z}] }}\n\
             [poses.there]\nfrom = \"standing\"\narm_right = {{ upper = [-0.3, -1, {z}], lower = [-0.3, -1, {z}] }}\n\
             [[levels]]\nid = 1\ncamera = [80, 0]\n\
             keys = [{{ pose = \"here\", by = \"settle\" }}, {{ pose = \"there\", by = \"settle\" }}]\n"
        )
    };
    let pops = |z: f64| area(&Figure::read("example", &text(z), LevelId::new(1)).unwrap());
    // Beside the trunk and through it.
    assert_eq!(pops(0.6), Vec::<String>::new());
    assert!(pops(-0.4).iter().any(|what| what.contains("jumps")), "{:#?}", pops(-0.4));
}
