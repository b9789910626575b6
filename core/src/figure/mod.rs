//! How does an exercise look while it is done?
//!
//! Poses are data (`keys`), a body is fitted to its contacts (`fit`, `skeleton`), parts become fields of distance
//! (`body`, `limbs`, `field`), and those become outlines per tone (`drawing`, `outline`). A loop is drawn once, when an
//! exercise is opened; [`Loop::bytes`] is what crosses to the phone. The other side is the mirror image.

mod angles;
mod body;
mod drawing;
mod field;
mod fit;
mod flesh;
mod keys;
mod limbs;
mod outline;
mod play;
mod pose;
mod props;
mod skeleton;
mod vector;

pub use angles::{Angle, Motion};
pub use flesh::Flesh;
pub use keys::Breath;
pub use play::{Figure, Frame, Loop, Outline, Still};
pub use skeleton::{Arm, Joints, Leg};
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
}
