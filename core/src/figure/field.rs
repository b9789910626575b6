//! How far is a place of the picture from the outline of a part?
//!
//! Every shape is a field: the distance to its outline, below zero inside. Joining fields with a fillet, cutting a gap
//! around one out of another and fading it near a joint are then sums on numbers, and change smoothly from frame to
//! frame; outlines are drawn once, at the end (`outline`).

use super::vector::{V2, V3, v2};

/// A distance and the direction in which it grows.
#[derive(Debug, Clone, Copy)]
pub(super) struct Away {
    pub(super) by: f64,
    pub(super) toward: V2,
}

/// Further away than any picture is wide.
pub(super) const FAR_AWAY: Away = Away { by: 9.0, toward: V2 { x: 0.0, y: 1.0 } };

/// A simple shape of the picture.
#[derive(Debug, Clone)]
pub(super) enum Shape {
    /// Two discs and what lies between them.
    Cone { from: V2, to: V2, radius_from: f64, radius_to: f64 },
    /// A disc seen from the side, or a ball of three radii: centre, and the inverse of its squared matrix.
    Ellipse { centre: V2, inverse: [f64; 3], reach: f64 },
    /// Half-planes (normal, offset) that a convex shape is the meeting of; left, bottom, right and top.
    Convex { planes: Vec<(V2, f64)>, bounds: [f64; 4] },
}

/// Shapes that are joined in order, each with a fillet of that radius to those before it.
#[derive(Debug, Clone, Default)]
pub(super) struct Part {
    shapes: Vec<Piece>,
}

#[derive(Debug, Clone)]
struct Piece {
    shape: Shape,
    fillet: f64,
    bounds: [f64; 4],
}

impl Piece {
    /// The square of a distance that the real one is never below.
    fn at_least(&self, place: V2) -> f64 {
        let [left, bottom, right, top] = self.bounds;
        let x = (left - place.x).max(place.x - right).max(0.0);
        let y = (bottom - place.y).max(place.y - top).max(0.0);
        x * x + y * y
    }
}

impl Part {
    pub(super) fn push(&mut self, shape: Shape, fillet: f64) {
        let bounds = shape.bounds();
        self.shapes.push(Piece { shape, fillet, bounds });
    }

    pub(super) fn extend(&mut self, other: Self) {
        self.shapes.extend(other.shapes);
    }

    /// Another part, its first shape with a fillet of that radius.
    pub(super) fn blend(&mut self, mut other: Self, fillet: f64) {
        if let Some(first) = other.shapes.first_mut() {
            first.fillet = fillet;
        }
        self.shapes.extend(other.shapes);
    }

    /// Cones between places, with their radii.
    pub(super) fn chain(&mut self, places: &[(V2, f64)], fillet: f64, first_fillet: f64) {
        for (at, pair) in places.windows(2).enumerate() {
            let shape = Shape::cone(pair[0], pair[1]);
            self.push(shape, if at == 0 { first_fillet } else { fillet });
        }
    }

    /// How far a place is from the outline.
    pub(super) fn away(&self, place: V2) -> Away {
        let mut all = FAR_AWAY;
        for piece in &self.shapes {
            let reach = all.by + piece.fillet;
            // Below zero everything may deepen the inside, but only what surrounds the place.
            let near = piece.at_least(place);
            if if reach > 0.0 { near < reach * reach } else { near <= 0.0 } {
                all = joined(all, piece.shape.away(place, reach), piece.fillet);
            }
        }
        all
    }

    /// Left, bottom, right and top.
    pub(super) fn bounds(&self) -> [f64; 4] {
        self.shapes.iter().fold([9.0, 9.0, -9.0, -9.0], |all, piece| {
            let [left, bottom, right, top] = piece.bounds;
            [all[0].min(left), all[1].min(bottom), all[2].max(right), all[3].max(top)]
        })
    }
}

/// Both, with a fillet where they meet at an angle; where they run side by side nothing is added.
pub(super) fn joined(one: Away, other: Away, fillet: f64) -> Away {
    let (near, far) = if one.by <= other.by { (one, other) } else { (other, one) };
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
        Self::Cone { from: from.0, to: to.0, radius_from: from.1, radius_to: to.1 }
    }

    pub(super) fn disc(centre: V2, radius: f64) -> Self {
        Self::Cone { from: centre, to: centre, radius_from: radius, radius_to: radius }
    }

    /// What a ball looks like whose half axes come out as these in the picture.
    pub(super) fn ellipse(centre: V2, axes: [V2; 3]) -> Self {
        let sum = |f: fn(V2) -> f64| axes.iter().map(|axis| f(*axis)).sum::<f64>() + 1e-9;
        let (xx, xy, yy) = (sum(|v| v.x * v.x), sum(|v| v.x * v.y), sum(|v| v.y * v.y));
        let area = xx * yy - xy * xy;
        Self::Ellipse { centre, inverse: [yy / area, -xy / area, xx / area], reach: (xx + yy).sqrt() }
    }

    /// The smallest convex shape around points; none where they lie on one line.
    pub(super) fn hull(points: &mut Vec<V2>) -> Option<Self> {
        let corners = hull(points);
        if corners.len() < 3 {
            return None;
        }
        let mut planes = Vec::with_capacity(corners.len());
        for (at, corner) in corners.iter().enumerate() {
            let next = corners[(at + 1) % corners.len()];
            let edge = next - *corner;
            let length = edge.length();
            if length > 1e-7 {
                let normal = v2(edge.y, -edge.x) * (1.0 / length);
                planes.push((normal, normal.dot(*corner)));
            }
        }
        let bounds = corners.iter().fold([9.0, 9.0, -9.0, -9.0], |all: [f64; 4], corner| {
            let [left, bottom, right, top] = all;
            [left.min(corner.x), bottom.min(corner.y), right.max(corner.x), top.max(corner.y)]
        });
        Some(Self::Convex { planes, bounds })
    }

    /// Left, bottom, right and top.
    fn bounds(&self) -> [f64; 4] {
        match self {
            Self::Cone { from, to, radius_from, radius_to } => [
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
    fn away(&self, place: V2, reach: f64) -> Away {
        match self {
            Self::Cone { from, to, radius_from, radius_to } => {
                cone(place, (*from, *radius_from), (*to, *radius_to))
            }
            Self::Ellipse { centre, inverse: [xx, xy, yy], .. } => {
                let from = place - *centre;
                let slope = v2(xx * from.x + xy * from.y, xy * from.x + yy * from.y);
                let (size, steep) = (from.dot(slope).sqrt(), slope.length());
                if steep < 1e-9 {
                    return Away { by: -1.0 / xx.max(*yy).sqrt(), toward: v2(0.0, 1.0) };
                }
                Away { by: (size - 1.0) * size / steep, toward: slope * (1.0 / steep) }
            }
            Self::Convex { planes, .. } => {
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

/// The distance to two discs and their common tangents.
fn cone(place: V2, (from, radius_from): (V2, f64), (to, radius_to): (V2, f64)) -> Away {
    let axis = to - from;
    let square = axis.dot(axis);
    let drop = radius_from - radius_to;
    if square <= drop * drop + 1e-12 {
        return if drop > 0.0 { ball(place, from, radius_from) } else { ball(place, to, radius_to) };
    }
    let length = square.sqrt();
    let along_axis = axis * (1.0 / length);
    let across = v2(-along_axis.y, along_axis.x);
    let from_start = place - from;
    let (along, aside) = (from_start.dot(along_axis), from_start.dot(across));
    let sine = drop / length;
    let cosine = (1.0 - sine * sine).sqrt();
    // Where on the axis the nearest of the discs has its middle.
    let middle = along - aside.abs() * sine / cosine;
    if middle <= 0.0 {
        return ball(place, from, radius_from);
    }
    if middle >= length {
        return ball(place, to, radius_to);
    }
    Away {
        by: aside.abs() * cosine + along * sine - radius_from,
        toward: across * (aside.signum() * cosine) + along_axis * sine,
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
