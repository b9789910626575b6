//! How does an exercise look while it is done?
//!
//! Poses are data (`keys`), a body is fitted to its contacts (`fit`, `skeleton`), parts become fields of distance
//! (`body`, `limbs`, `field`), and those become outlines per tone (`drawing`, `outline`). A loop (`play`, `tempo`,
//! `reel`) is drawn once, when an exercise is opened; [`Loop::bytes`] is what crosses to the phone, [`Page`] what goes
//! onto paper. The other side is the mirror image.

mod angles;
mod arrow;
mod body;
mod bounds;
mod bytes;
mod drawing;
mod field;
mod fit;
mod flesh;
mod grid;
mod keys;
mod limbs;
mod outline;
mod paper;
mod play;
mod pose;
mod props;
mod reel;
mod rhythm;
mod room;
mod skeleton;
mod still;
mod tempo;
mod vector;

pub use angles::{Angle, Motion};
pub use flesh::Flesh;
pub use paper::{Cell, PAPER, Page, Shape};
pub use play::{Figure, Frame, Outline};
pub use reel::{HELPER_OF, Loop};
pub(crate) use rhythm::{Rhythm, Span, rhythms};
pub use skeleton::{Arm, Joints, Leg};
pub use still::Still;
pub use tempo::{Breath, By, Movement};
pub use vector::{V2, V3};

include!(concat!(env!("OUT_DIR"), "/figures.rs"));

/// What a colour stands for; the phones know which one it is in their theme. Numbers stay as they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub enum Tone {
    /// Trunk, head and near limbs.
    Near = 0,
    /// Far limbs.
    Far = 1,
    /// The mid back.
    Clay = 2,
    /// The floor, or the shadow on it.
    Floor = 3,
    /// A mat.
    Mat = 4,
    /// A seat or a top of wood.
    Wood = 5,
    /// Its legs.
    WoodDark = 6,
    /// A dumbbell.
    Iron = 7,
    /// A band.
    Band = 8,
    /// A wall or a door frame.
    Wall = 9,
    /// A roller.
    Roller = 10,
    /// Its hollow.
    RollerDark = 11,
    /// A towel or a pillow.
    Cloth = 12,
    /// Where a body comes from, in a still.
    Ghost = 13,
    /// Which way it goes.
    Arrow = 14,
}
