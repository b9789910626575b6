//! Which pictures does a loop need, and which of them is shown when?
//!
//! Thirty times a second one of the pictures is shown. Where the body moves fast there is a picture for each of these
//! times; where it is slow, each goes so little further than the one before that an eye sees no step.

use std::panic;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use super::Tone;
use super::body;
use super::bounds::{NOWHERE, around, room};
use super::play::{Figure, Frame, Moment, eased};
use super::skeleton::Joints;
use super::tempo::Breath;
use super::vector::{V2, V3};

/// How many pictures a second a loop says.
pub(super) const RATE: f64 = 30.0;
/// How far a joint goes at most from one picture to the next, unless there is one at each thirtieth of a second.
const STRIDE: f64 = 0.005;
/// Less than this is not seen: a third of a pixel on a phone's finest screen.
const HAIR: f64 = 0.000_6;
/// How many shares of a movement tell where it leads.
pub(super) const PROBES: u32 = 20;
/// Room around the figure.
const MARGIN: f64 = 0.025;
/// How many pictures are drawn at the same time: phones have four cores and more.
const HANDS: usize = 4;

/// All pictures of a level and when each is shown.
#[derive(Debug, Clone)]
pub struct Loop {
    /// Left, bottom, right and top, fractions of body height: the same for everything that is drawn of a level.
    pub view: [f64; 4],
    /// What stands still: floor, mat, furniture.
    pub ground: Frame,
    /// What is shown on the ground where nothing may move: start, end and arrow.
    pub still: Frame,
    /// Every picture, without what stands still.
    pub frames: Vec<Frame>,
    /// Thirty times a second: which picture, and what the breath does.
    pub times: Vec<(u16, Breath)>,
}

/// What is known of a movement before anything is drawn: where the body is, share by share.
pub(super) struct Survey {
    /// Where what an eye follows is, from the beginning of the movement to its end.
    places: Vec<Vec<Place>>,
    /// How far what moves along goes: left, bottom, right and top.
    things: [f64; 4],
}

/// Where something is in the picture, and how near it is to the viewer.
pub(super) type Place = (V2, f64);

/// The pictures of a movement.
struct Run {
    /// Where they begin among all pictures.
    first: usize,
    /// How far along each is.
    along: Vec<f64>,
    /// Whether they are shown from the last to the first.
    backwards: bool,
}

impl Figure {
    /// The whole loop.
    #[must_use]
    pub fn whole(&self) -> Loop {
        let surveys = self.surveys();
        let (moments, shown) = if self.flows() { self.every_time() } else { self.shared(&surveys) };
        let frames = together(&moments, |moment| self.drawn(&self.pose(moment)));
        let breath = |tick: usize| self.at_tick(tick).breath;
        let times = shown.iter().enumerate();
        let times = times.map(|(tick, at)| (u16::try_from(*at).unwrap_or(u16::MAX), breath(tick))).collect();
        let view = self.view(&surveys, &self.ground());
        Loop {
            view,
            ground: self.ground_in(view),
            still: self.still_in(&surveys, view).picture,
            frames,
            times,
        }
    }

    /// How many thirtieths of a second the loop takes.
    fn ticks(&self) -> usize {
        ticks(self.seconds()).into()
    }

    /// The moment that is shown at a thirtieth of a second; they are stretched a little where a loop takes no whole
    /// number of them.
    fn at_tick(&self, tick: usize) -> Moment {
        self.moment(real(tick) / real(self.ticks()) * self.seconds())
    }

    /// A picture for each time, where something always moves, and which is shown when.
    fn every_time(&self) -> (Vec<Moment>, Vec<usize>) {
        let ticks = 0..self.ticks();
        (ticks.clone().map(|tick| self.at_tick(tick)).collect(), ticks.collect())
    }

    /// Pictures of each movement, those of a way back shared with the way there, and which is shown when.
    fn shared(&self, surveys: &[Survey]) -> (Vec<Moment>, Vec<usize>) {
        let mut runs: Vec<Run> = Vec::new();
        let mut moments: Vec<Moment> = Vec::new();
        for (to, survey) in surveys.iter().enumerate() {
            if let Some(run) = self.same_backwards(to).map(|other| &runs[other]) {
                runs.push(Run { first: run.first, along: run.along.clone(), backwards: true });
                continue;
            }
            let along = survey.shares(self.slowest(to));
            moments.extend(along.iter().map(|along| Moment { to, along: *along, breath: Breath::Free }));
            runs.push(Run { first: moments.len() - along.len(), along, backwards: false });
        }
        let shown = (0..self.ticks()).map(|tick| self.at_tick(tick));
        let shown = shown.map(|moment| runs[moment.to].picture(moment.along)).collect();
        (moments, shown)
    }

    /// Its first picture alone: what is shown until the whole loop is drawn, whose `view` it has. It stands for the still too,
    /// which would take longer than all the rest of it.
    #[must_use]
    pub fn first(&self, view: [f64; 4]) -> Loop {
        let moment = self.moment(0.0);
        let frame = self.drawn(&self.pose(&moment));
        let ground = self.ground_in(view);
        Loop { view, ground, still: frame.clone(), frames: vec![frame], times: vec![(0, moment.breath)] }
    }

    /// Its first picture and its still: what is shown where nothing may move. Its view is the loop's.
    #[must_use]
    pub fn unmoving(&self) -> Loop {
        let surveys = self.surveys();
        let view = self.view(&surveys, &self.ground());
        let ground = self.ground_in(view);
        let still = self.still_in(&surveys, view);
        let moment = self.moment(0.0);
        // Most loops begin where their largest movement does.
        let begins = still.from == 0;
        let frame = if begins { still.start } else { self.drawn(&self.pose(&moment)) };
        Loop { view, ground, still: still.picture, frames: vec![frame], times: vec![(0, moment.breath)] }
    }

    /// Where what an eye follows is in the picture, `second`s after the loop began.
    #[must_use]
    pub fn seen(&self, second: f64) -> Vec<V2> {
        let joints = self.joints(second);
        followed(&joints).iter().map(|(place, _)| self.level.camera.flat(*place)).collect()
    }

    /// The movement before this one that it is the reverse of.
    fn same_backwards(&self, to: usize) -> Option<usize> {
        let names = |at: usize| &self.level.keys[at].names;
        let from = |at: usize| &names(self.before(at)).0;
        (0..to).find(|other| {
            from(*other) == &names(to).0
                && &names(*other).0 == from(to)
                && names(*other).1 == names(to).1
                && self.same_backwards(*other).is_none()
        })
    }

    /// Seconds of the movement to a key or of one that shows the same pictures backwards, whichever is longer.
    fn slowest(&self, to: usize) -> f64 {
        let keys = 0..self.movements.len();
        let same = keys.filter(|other| *other == to || self.same_backwards(*other) == Some(to));
        same.map(|other| self.movements[other].moves).fold(0.0, f64::max)
    }

    /// What is known of each movement.
    pub(super) fn surveys(&self) -> Vec<Survey> {
        let camera = &self.level.camera;
        let survey = |to: usize| {
            let mut things = NOWHERE;
            let probe = |step: u32| {
                let along = f64::from(step) / f64::from(PROBES);
                let pose = self.pose(&Moment { to, along, breath: Breath::Free });
                let joints = Joints::of(&pose);
                for prop in &self.level.props {
                    for thing in prop.held(camera, &joints) {
                        things = around(things, thing.part.bounds());
                    }
                    for (_, ring) in prop.rolling(camera, &joints) {
                        for place in ring {
                            things = around(things, room(place, 0.0));
                        }
                    }
                }
                let blades =
                    if self.level.blades { body::blades(camera, &pose, &joints, 0.0) } else { vec![] };
                let back = camera.near(joints.spine.at(0.20).0);
                let blades = blades.iter().map(|blade| (middle(blade), back));
                let followed = followed(&joints);
                let followed = followed.iter().map(|(place, _)| (camera.flat(*place), camera.near(*place)));
                followed.chain(blades).collect()
            };
            let places = (0..=PROBES).map(probe).collect();
            Survey { places, things }
        };
        (0..self.movements.len()).map(survey).collect()
    }

    /// The room that all pictures need; the floor goes as far as the room does.
    pub(super) fn view(&self, surveys: &[Survey], ground: &Frame) -> [f64; 4] {
        let mut view = around(NOWHERE, [9.0, -0.02, -9.0, -9.0]);
        let still = ground.outlines.iter().filter(|outline| outline.tone != Tone::Floor);
        for point in still.flat_map(|outline| &outline.points) {
            view = around(view, room(*point, 0.0));
        }
        // The floor goes as far as the room does; a shadow on it is not cut off below.
        for point in ground
            .outlines
            .iter()
            .filter(|outline| outline.tone == Tone::Floor)
            .flat_map(|round| &round.points)
        {
            view = around(view, [9.0, point.y + MARGIN, -9.0, -9.0]);
        }
        let flesh: Vec<f64> = followed(&self.joints(0.0)).iter().map(|(_, flesh)| *flesh).collect();
        for survey in surveys {
            view = around(view, survey.things);
            for ((place, _), flesh) in survey.places.iter().flat_map(|places| places.iter().zip(&flesh)) {
                view = around(view, room(*place, *flesh));
            }
        }
        [view[0] - MARGIN, view[1] - MARGIN, view[2] + MARGIN, view[3] + MARGIN]
    }
}

/// How many thirtieths of a second a loop of so many seconds takes.
pub(super) fn ticks(seconds: f64) -> u16 {
    u16::try_from(whole(seconds * RATE)).unwrap_or(u16::MAX).max(1)
}

/// The middle of a ring's corners.
fn middle(ring: &[V2]) -> V2 {
    let sum = ring.iter().fold(V2 { x: 0.0, y: 0.0 }, |sum, place| sum + *place);
    sum * (1.0 / real(ring.len()))
}

/// What an eye follows, and how far flesh goes around it.
pub(super) fn followed(joints: &Joints) -> Vec<(V3, f64)> {
    let mut places: Vec<(V3, f64)> =
        joints.arms.iter().map(|arm| (arm.wrist + arm.hand * 0.08, 0.024)).collect();
    let head = joints.spine.head_frame;
    places.push((joints.skull(), 0.056));
    places.push((joints.skull() - head.forward * 0.055 + head.up * 0.025, 0.024));
    places.extend(joints.arms.iter().flat_map(|arm| [(arm.elbow, 0.028), (arm.shoulder, 0.040)]));
    for leg in &joints.legs {
        places.extend([(leg.ankle + leg.toe * 0.09, 0.035), (leg.ankle - leg.toe * 0.025, 0.042)]);
        places.extend([(leg.knee, 0.037), (leg.hip, 0.058)]);
    }
    places.extend([0.0, 0.10, 0.20].map(|along| (joints.spine.at(along).0, 0.064)));
    places
}

impl Survey {
    /// Where everything is at a share of the way.
    pub(super) fn at(&self, along: f64) -> impl Iterator<Item = Place> + '_ {
        let steps = self.places.len() - 1;
        let (below, rest) = split(along, steps);
        let (here, there) = (&self.places[below], &self.places[below + 1]);
        let between = move |((here, near), (there, far)): (&Place, &Place)| {
            (*here + (*there - *here) * rest, near + (far - near) * rest)
        };
        here.iter().zip(there).map(between)
    }

    /// How far what goes furthest goes between two shares of the way.
    fn moved(&self, from: f64, to: f64) -> f64 {
        let pairs = self.at(from).zip(self.at(to));
        pairs.map(|((here, _), (there, _))| (there - here).length()).fold(0.0, f64::max)
    }

    /// Shares of the way at which pictures are drawn, of a movement that takes so many seconds.
    fn shares(&self, seconds: f64) -> Vec<f64> {
        let ticks = (seconds * RATE).round().max(1.0);
        let along = |tick: f64| eased(tick / ticks);
        let (mut kept, mut last, mut tick) = (vec![0.0], 0.0, 1.0);
        if self.moved(0.0, 1.0).max(self.moved(0.0, 0.5)) < HAIR {
            return kept;
        }
        while tick < ticks {
            let further = self.moved(along(last), along(tick + 1.0)) > STRIDE;
            // Two thirtieths of a second are the longest that a picture stays while anything moves.
            let due = tick - last > 1.5 && self.moved(along(last), along(tick)) > HAIR;
            if further || due {
                kept.push(along(tick));
                last = tick;
            }
            tick += 1.0;
        }
        kept.push(1.0);
        kept
    }
}

/// Between which of so many equal steps a share lies, and how far it is from one to the next.
fn split(share: f64, steps: usize) -> (usize, f64) {
    let at = share.clamp(0.0, 1.0) * real(steps);
    let below = whole(at - 0.5).min(steps - 1);
    (below, at - real(below))
}

#[allow(clippy::cast_precision_loss, reason = "a loop has some hundreds of steps")]
fn real(steps: usize) -> f64 {
    steps as f64
}

/// The nearest whole number.
#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a loop has some hundreds of steps"
)]
fn whole(steps: f64) -> usize {
    steps.round().max(0.0) as usize
}

impl Run {
    /// The picture that is nearest to a share of the way.
    fn picture(&self, along: f64) -> usize {
        let along = if self.backwards { 1.0 - along } else { along };
        let after = self.along.partition_point(|other| *other < along);
        let nearest = |at: &usize| (self.along[*at] - along).abs();
        let last = self.along.len() - 1;
        let candidates = [after.saturating_sub(1), after.min(last)];
        self.first + candidates.into_iter().min_by(|a, b| nearest(a).total_cmp(&nearest(b))).unwrap_or(0)
    }
}

/// The name of a helping thread, before the id of the thread that it helps: whoever hears of a defect in it can tell
/// whose call it was.
pub const HELPER_OF: &str = "midback helper of ";

/// Draws pictures several at a time; they come in the order of what is asked for, whoever drew which.
pub(super) fn together<T: Sync>(all: &[T], draw: impl Fn(&T) -> Frame + Sync) -> Vec<Frame> {
    let next = AtomicUsize::new(0);
    let work = || {
        let mut own = Vec::new();
        while let at = next.fetch_add(1, Ordering::Relaxed)
            && let Some(one) = all.get(at)
        {
            own.push((at, draw(one)));
        }
        own
    };
    let mut drawn = thread::scope(|scope| {
        // Where no thread is to be had, this one does the work.
        let name = format!("{HELPER_OF}{:?}", thread::current().id());
        let helper = |_| thread::Builder::new().name(name.clone()).spawn_scoped(scope, work).ok();
        let helpers: Vec<_> = (1..HANDS).filter_map(helper).collect();
        let mut drawn = work();
        for helper in helpers {
            drawn.extend(helper.join().unwrap_or_else(|panic| panic::resume_unwind(panic)));
        }
        drawn
    });
    drawn.sort_by_key(|(at, _)| *at);
    drawn.into_iter().map(|(_, frame)| frame).collect()
}
