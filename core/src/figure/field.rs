//! How far is a place of the picture from the outline of a part?
//!
//! Every shape is a field: the distance to its outline, below zero inside. Joining fields with a fillet, cutting a gap
//! around one out of another and fading it near a joint are then sums on numbers, and change smoothly from frame to
//! frame; outlines are drawn once, at the end (`outline`).

use std::cell::Cell;
use std::ops::Range;

use super::bounds::{NOWHERE, around, outside, room};
use super::vector::{V2, V3, v2};

/// A distance and the direction in which it grows.
#[derive(Debug, Clone, Copy)]
pub(super) struct Away {
    pub(super) by: f64,
    pub(super) toward: V2,
}

/// Further away than any picture is wide.
const FAR_AWAY: Away = Away { by: 9.0, toward: V2 { x: 0.0, y: 1.0 } };

/// A simple shape of the picture.
#[derive(Debug, Clone)]
pub(super) enum Shape {
    /// Two discs and what lies between them.
    Cone(Cone),
    /// A disc seen from the side, or a ball of three radii: centre, and the inverse of its squared matrix.
    Ellipse { centre: V2, inverse: [f64; 3], reach: f64 },
    /// Which of its part's half-planes a convex shape is the meeting of; left, bottom, right and top.
    Convex { planes: Range<usize>, bounds: [f64; 4] },
}

/// Two discs, what lies between them, and what their tangents follow from.
#[derive(Debug, Clone, Copy)]
pub(super) struct Cone {
    from: (V2, f64),
    to: (V2, f64),
    /// From one middle to the other: direction and length, which is nought where one disc holds the other.
    along: V2,
    length: f64,
    /// Of the angle between the axis and the tangents.
    sine: f64,
    cosine: f64,
}

/// A half-plane: the normal of its edge, and how far that is from nought.
type Plane = (V2, f64);

/// Groups of shapes that are joined in order, each with a fillet of its radius to those before it.
#[derive(Debug, Clone, Default)]
pub(super) struct Part {
    groups: Vec<Group>,
    shapes: Vec<(Shape, [f64; 4])>,
    /// Those of all its convex shapes.
    planes: Vec<Plane>,
}

/// Shapes that overlap.
#[derive(Debug, Clone)]
struct Group {
    shapes: Range<usize>,
    fillet: f64,
    bounds: [f64; 4],
    /// Which one was the nearest to the place that was asked for last: it is likely the nearest to the next one, and the others
    /// need not be looked at closely.
    last: Cell<usize>,
}

impl Part {
    /// A group that has no shape yet, with a fillet of that radius to those before it.
    fn begin(&mut self, fillet: f64) {
        let next = self.shapes.len();
        self.groups.push(Group { shapes: next..next, fillet, bounds: NOWHERE, last: Cell::new(next) });
    }

    /// One more shape of the last group.
    fn add(&mut self, shape: Shape) {
        let bounds = shape.bounds();
        self.shapes.push((shape, bounds));
        if let Some(group) = self.groups.last_mut() {
            group.shapes.end = self.shapes.len();
            group.bounds = around(group.bounds, bounds);
        }
    }

    pub(super) fn push(&mut self, shape: Shape, fillet: f64) {
        self.begin(fillet);
        self.add(shape);
    }

    /// The smallest convex shapes around points, each around its own; those whose points lie on one line are left out.
    pub(super) fn push_hulls(&mut self, hulls: impl IntoIterator<Item = Vec<V2>>, fillet: f64) {
        self.begin(fillet);
        hulls.into_iter().for_each(|mut points| self.add_hull(&mut points));
        self.groups.pop_if(|group| group.shapes.is_empty());
    }

    fn add_hull(&mut self, points: &mut Vec<V2>) {
        let corners = hull(points);
        if corners.len() < 3 {
            return;
        }
        let first = self.planes.len();
        for (at, corner) in corners.iter().enumerate() {
            let next = corners[(at + 1) % corners.len()];
            let edge = next - *corner;
            let length = edge.length();
            if length > 1e-7 {
                let normal = v2(edge.y, -edge.x) * (1.0 / length);
                self.planes.push((normal, normal.dot(*corner)));
            }
        }
        let bounds = corners.iter().fold(NOWHERE, |all, corner| around(all, room(*corner, 0.0)));
        // Beyond a corner it is as far away as its bounds at least.
        let [left, bottom, right, top] = bounds;
        let sides =
            [(v2(-1.0, 0.0), -left), (v2(0.0, -1.0), -bottom), (v2(1.0, 0.0), right), (v2(0.0, 1.0), top)];
        self.planes.extend(sides);
        self.add(Shape::Convex { planes: first..self.planes.len(), bounds });
    }

    pub(super) fn extend(&mut self, other: Self) {
        let (shapes, planes) = (self.shapes.len(), self.planes.len());
        self.planes.extend(other.planes);
        self.shapes.extend(other.shapes.into_iter().map(|(mut shape, bounds)| {
            if let Shape::Convex { planes: own, .. } = &mut shape {
                *own = own.start + planes..own.end + planes;
            }
            (shape, bounds)
        }));
        self.groups.extend(other.groups.into_iter().map(|group| Group {
            shapes: group.shapes.start + shapes..group.shapes.end + shapes,
            last: Cell::new(group.shapes.start + shapes),
            ..group
        }));
    }

    /// Cones between places, with their radii.
    pub(super) fn chain(&mut self, places: &[(V2, f64)], fillet: f64) {
        self.begin(fillet);
        for pair in places.windows(2) {
            self.add(Shape::cone(pair[0], pair[1]));
        }
    }

    /// How far a place is from the outline.
    pub(super) fn away(&self, place: V2) -> Away {
        let mut all = FAR_AWAY;
        for group in &self.groups {
            if outside(group.bounds, place) < all.by + group.fillet {
                all = joined(all, self.nearest(group, place), group.fillet);
            }
        }
        all
    }

    /// How far a place is from the nearest shape of a group.
    fn nearest(&self, group: &Group, place: V2) -> Away {
        let last = group.last.get();
        let mut nearest = self.shapes[last].0.away(&self.planes, place, f64::INFINITY);
        for at in group.shapes.clone().filter(|at| *at != last) {
            let (shape, bounds) = &self.shapes[at];
            if outside(*bounds, place) < nearest.by {
                let away = shape.away(&self.planes, place, nearest.by);
                if away.by < nearest.by {
                    nearest = away;
                    group.last.set(at);
                }
            }
        }
        nearest
    }

    /// Left, bottom, right and top.
    pub(super) fn bounds(&self) -> [f64; 4] {
        self.groups.iter().fold(NOWHERE, |all, group| around(all, group.bounds))
    }
}

/// Both, with a fillet where they meet at an angle; where they run side by side nothing is added.
pub(super) fn joined(one: Away, other: Away, fillet: f64) -> Away {
    let (near, far) = if one.by <= other.by { (one, other) } else { (other, one) };
    if far.by - near.by >= fillet {
        return near;
    }
    let angle = (1.0 - near.toward.dot(far.toward)) * 0.5;
    let room = fillet * angle;
    let reach = room - (far.by - near.by);
    if room < 1e-9 || reach <= 0.0 {
        return near;
    }
    let share = 0.5 * reach / room;
    Away {
        by: near.by - reach * reach / (4.0 * room),
        toward: near.toward * (1.0 - share) + far.toward * share,
    }
}

impl Shape {
    pub(super) fn cone(from: (V2, f64), to: (V2, f64)) -> Self {
        let axis = to.0 - from.0;
        let square = axis.dot(axis);
        let drop = from.1 - to.1;
        if square <= drop * drop + 1e-12 {
            let larger = if drop > 0.0 { from } else { to };
            return Self::disc(larger.0, larger.1);
        }
        let length = square.sqrt();
        let sine = drop / length;
        let cosine = (1.0 - sine * sine).sqrt();
        Self::Cone(Cone { from, to, along: axis * (1.0 / length), length, sine, cosine })
    }

    pub(super) fn disc(centre: V2, radius: f64) -> Self {
        let disc = (centre, radius);
        Self::Cone(Cone { from: disc, to: disc, along: v2(1.0, 0.0), length: 0.0, sine: 0.0, cosine: 1.0 })
    }

    /// What a ball looks like whose half axes come out as these in the picture.
    pub(super) fn ellipse(centre: V2, axes: [V2; 3]) -> Self {
        let sum = |f: fn(V2) -> f64| axes.iter().map(|axis| f(*axis)).sum::<f64>() + 1e-9;
        let (xx, xy, yy) = (sum(|v| v.x * v.x), sum(|v| v.x * v.y), sum(|v| v.y * v.y));
        let area = xx * yy - xy * xy;
        Self::Ellipse { centre, inverse: [yy / area, -xy / area, xx / area], reach: (xx + yy).sqrt() }
    }

    /// Left, bottom, right and top.
    fn bounds(&self) -> [f64; 4] {
        match self {
            Self::Cone(Cone { from: (from, radius_from), to: (to, radius_to), .. }) => [
                (from.x - radius_from).min(to.x - radius_to),
                (from.y - radius_from).min(to.y - radius_to),
                (from.x + radius_from).max(to.x + radius_to),
                (from.y + radius_from).max(to.y + radius_to),
            ],
            Self::Ellipse { centre, reach, .. } => {
                [centre.x - reach, centre.y - reach, centre.x + reach, centre.y + reach]
            }
            Self::Convex { bounds, .. } => *bounds,
        }
    }

    /// How far a place is; where that is more than `reach`, any distance above it.
    fn away(&self, planes: &[Plane], place: V2, reach: f64) -> Away {
        match self {
            Self::Cone(cone) => cone.away(place),
            Self::Ellipse { centre, inverse: [xx, xy, yy], .. } => {
                let from = place - *centre;
                let slope = v2(xx * from.x + xy * from.y, xy * from.x + yy * from.y);
                let (size, steep) = (from.dot(slope).sqrt(), slope.length());
                if steep < 1e-9 {
                    return Away { by: -1.0 / xx.max(*yy).sqrt(), toward: v2(0.0, 1.0) };
                }
                Away { by: (size - 1.0) * size / steep, toward: slope * (1.0 / steep) }
            }
            Self::Convex { planes: own, .. } => {
                let planes = &planes[own.clone()];
                let (mut most, mut nearest) = (-9.0, 0);
                for (at, (normal, offset)) in planes.iter().enumerate() {
                    let by = normal.dot(place) - offset;
                    if by > reach {
                        return Away { by, toward: *normal };
                    }
                    if by > most {
                        (most, nearest) = (by, at);
                    }
                }
                Away { by: most, toward: planes[nearest].0 }
            }
        }
    }
}

fn ball(place: V2, centre: V2, radius: f64) -> Away {
    let from = place - centre;
    let length = from.length();
    let toward = if length > 1e-9 { from * (1.0 / length) } else { v2(0.0, 1.0) };
    Away { by: length - radius, toward }
}

impl Cone {
    fn away(&self, place: V2) -> Away {
        let from_start = place - self.from.0;
        let across = v2(-self.along.y, self.along.x);
        let (along, aside) = (from_start.dot(self.along), from_start.dot(across));
        // Where on the axis the nearest of the discs has its middle.
        let middle = along * self.cosine - aside.abs() * self.sine;
        if middle <= 0.0 {
            return ball(place, self.from.0, self.from.1);
        }
        if middle >= self.length * self.cosine {
            return ball(place, self.to.0, self.to.1);
        }
        Away {
            by: aside.abs() * self.cosine + along * self.sine - self.from.1,
            toward: across * (aside.signum() * self.cosine) + self.along * self.sine,
        }
    }
}

/// The corners of the convex hull, against the clock.
pub(super) fn hull(points: &mut Vec<V2>) -> Vec<V2> {
    points.sort_by(|a, b| a.x.total_cmp(&b.x).then(a.y.total_cmp(&b.y)));
    points.dedup_by(|a, b| (*a - *b).length() < 1e-9);
    let mut corners: Vec<V2> = Vec::with_capacity(points.len());
    let mut half = |points: &mut dyn Iterator<Item = V2>| {
        let base = corners.len();
        for point in points {
            while corners.len() >= base + 2 {
                let (a, b) = (corners[corners.len() - 2], corners[corners.len() - 1]);
                if (b - a).cross(point - b) > 0.0 {
                    break;
                }
                corners.pop();
            }
            corners.push(point);
        }
        corners.pop();
    };
    half(&mut points.iter().copied());
    half(&mut points.iter().rev().copied());
    corners
}

/// A camera: which way it looks.
#[derive(Debug, Clone, Copy)]
pub(super) struct Camera {
    right: V3,
    up: V3,
    toward: V3,
}

impl Camera {
    /// Degrees: `yaw` 0 looks at the figure's right side, 90 at its front; `elevation` looks down from above.
    pub(super) fn new(yaw: f64, elevation: f64) -> Self {
        let ((s, c), (rise, flat)) = (yaw.to_radians().sin_cos(), elevation.to_radians().sin_cos());
        let toward = super::vector::v3(s * flat, rise, c * flat);
        let right = super::vector::v3(c, 0.0, -s);
        Self { right, up: toward.cross(right), toward }
    }

    /// Where a place is in the picture.
    pub(super) fn flat(&self, place: V3) -> V2 {
        v2(self.right.dot(place), self.up.dot(place))
    }

    /// How near to the viewer a place is.
    pub(super) fn near(&self, place: V3) -> f64 {
        self.toward.dot(place)
    }
}
