//! How are places and directions reckoned?
//!
//! Lengths are fractions of body height, angles degrees. Space has x forward, y up and z to the figure's right; a
//! picture has x to the right and y up.

use std::ops::{Add, Mul, Neg, Sub};

/// A place or a direction in space.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct V3 {
    /// Forward.
    pub x: f64,
    /// Up.
    pub y: f64,
    /// To the figure's right.
    pub z: f64,
}

/// A place or a direction in a picture.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct V2 {
    /// To the right.
    pub x: f64,
    /// Up.
    pub y: f64,
}

/// Shorthand for a vector in space.
pub(super) const fn v3(x: f64, y: f64, z: f64) -> V3 {
    V3 { x, y, z }
}

/// Shorthand for a vector in a picture.
pub(super) const fn v2(x: f64, y: f64) -> V2 {
    V2 { x, y }
}

impl From<[f64; 3]> for V3 {
    fn from([x, y, z]: [f64; 3]) -> Self {
        v3(x, y, z)
    }
}

impl V3 {
    /// The scalar product.
    #[must_use]
    pub fn dot(self, other: Self) -> f64 {
        self.x * other.x + self.y * other.y + self.z * other.z
    }

    /// The vector product.
    #[must_use]
    pub fn cross(self, other: Self) -> Self {
        v3(
            self.y * other.z - self.z * other.y,
            self.z * other.x - self.x * other.z,
            self.x * other.y - self.y * other.x,
        )
    }

    /// How long it is.
    #[must_use]
    pub fn length(self) -> f64 {
        self.dot(self).sqrt()
    }

    /// The same direction, of length 1; nothing where there is none.
    #[must_use]
    pub fn unit(self) -> Self {
        let length = self.length();
        if length > 1e-9 { self * (1.0 / length) } else { self }
    }

    /// What is left of it at a right angle to the unit vector `axis`.
    pub(super) fn across(self, axis: Self) -> Self {
        self - axis * self.dot(axis)
    }

    /// The way from here to there, from 0 to 1.
    pub(super) fn toward(self, there: Self, t: f64) -> Self {
        self * (1.0 - t) + there * t
    }
}

impl V2 {
    /// The scalar product.
    #[must_use]
    pub fn dot(self, other: Self) -> f64 {
        self.x * other.x + self.y * other.y
    }

    /// How long it is.
    #[must_use]
    pub fn length(self) -> f64 {
        (self.x * self.x + self.y * self.y).sqrt()
    }

    /// Twice the area of the triangle of both.
    pub(super) fn cross(self, other: Self) -> f64 {
        self.x * other.y - self.y * other.x
    }
}

macro_rules! arithmetic {
    ($name:ident, $($part:ident),+) => {
        impl Add for $name {
            type Output = Self;
            fn add(self, other: Self) -> Self {
                Self { $($part: self.$part + other.$part),+ }
            }
        }
        impl Sub for $name {
            type Output = Self;
            fn sub(self, other: Self) -> Self {
                Self { $($part: self.$part - other.$part),+ }
            }
        }
        impl Neg for $name {
            type Output = Self;
            fn neg(self) -> Self {
                Self { $($part: -self.$part),+ }
            }
        }
        impl Mul<f64> for $name {
            type Output = Self;
            fn mul(self, factor: f64) -> Self {
                Self { $($part: self.$part * factor),+ }
            }
        }
    };
}
arithmetic!(V3, x, y, z);
arithmetic!(V2, x, y);

/// Three directions at right angles: how something is turned.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Frame {
    /// Where its front is.
    pub forward: V3,
    /// Where its top is.
    pub up: V3,
    /// Where its right is.
    pub right: V3,
}

impl Frame {
    /// Not turned.
    pub(super) const WORLD: Self =
        Self { forward: v3(1.0, 0.0, 0.0), up: v3(0.0, 1.0, 0.0), right: v3(0.0, 0.0, 1.0) };

    /// What a direction of this frame is in the world.
    #[must_use]
    pub fn out(&self, inside: V3) -> V3 {
        self.forward * inside.x + self.up * inside.y + self.right * inside.z
    }

    /// This frame, turned further by a rotation that is given in it.
    pub(super) fn then(&self, turn: &Self) -> Self {
        Self { forward: self.out(turn.forward), up: self.out(turn.up), right: self.out(turn.right) }
    }

    /// Flexed forward, bent to the right and twisted to the left, in degrees.
    pub(super) fn bent(angles: V3) -> Self {
        let (flex, bend, twist) = (angles.x.to_radians(), angles.y.to_radians(), angles.z.to_radians());
        let (s, c) = twist.sin_cos();
        let about_up = Self { forward: v3(c, 0.0, -s), up: v3(0.0, 1.0, 0.0), right: v3(s, 0.0, c) };
        let (s, c) = bend.sin_cos();
        let about_front = Self { forward: v3(1.0, 0.0, 0.0), up: v3(0.0, c, s), right: v3(0.0, -s, c) };
        let (s, c) = (-flex).sin_cos();
        let about_side = Self { forward: v3(c, s, 0.0), up: v3(-s, c, 0.0), right: v3(0.0, 0.0, 1.0) };
        about_up.then(&about_front).then(&about_side)
    }

    /// Between two frames.
    pub(super) fn between(&self, other: &Self, t: f64) -> Self {
        let up = self.up.toward(other.up, t).unit();
        let forward = self.forward.toward(other.forward, t).across(up).unit();
        Self { forward, up, right: forward.cross(up) }
    }
}
